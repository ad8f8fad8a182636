#include "deskdata.h"
#include "guisupport.h"
#include "peopledata.h"
#include "visitdata.h"

#include "shell/interviewlist.h"
#include "shell/language.h"
#include "shell/launchbar.h"
#include "shell/linkclipboard.h"
#include "shell/peoplelist.h"
#include "shell/peoplemodel.h"
#include "shell/peoplepage.h"
#include "shell/peoplewords.h"
#include "shell/personform.h"
#include "shell/personpane.h"
#include "shell/presenterpartner.h"
#include "shell/theme.h"
#include "shell/trackring.h"
#include "store/auditlog.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;
using biginterview::Entry;
using deskdata::button;
using deskdata::pluralised;
using deskdata::visibleText;
using peopledata::Tools;
using shell::Launcher;
using shell::LaunchIn;
using shell::PartnerSituation;
using shell::PeoplePage;

namespace {

using LaunchResult = Launcher::Result;

constexpr int Patience = 10000;

core::Error httpFault(int status, const QString &text = {})
{
    core::Error error = core::Error::of(core::ErrorKind::Http, u"tests"_s);
    error.httpStatus = status;
    error.serviceText = text;
    return error;
}

LaunchResult launchEnd(LaunchResult::Outcome outcome, std::optional<core::Error> error = {})
{
    LaunchResult result;
    result.outcome = outcome;
    result.error = std::move(error);
    return result;
}

} // namespace

/// What the place of people does, with a roster and a service in the test's hands.
class TestPeoplePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_theme.reset(); }

    void saysWhatThereIsInPlaceOfPeople_data();
    void saysWhatThereIsInPlaceOfPeople();
    void addsSamplePeopleInTheDemo();
    void findsWhileOneTypesAnywhere();
    void launchesTheChosenByEnter();
    void filtersByPillsAndTags();
    void worksOncePerSearch();
    void doesNothingOnASecondClick();
    void saysHowALaunchEnded_data();
    void saysHowALaunchEnded();
    void tellsOfSomebodyElsesLaunch();
    void staysDismissed();
    void leadsDeepInside();
    void warnsBeforeALinkIsCopied();
    void takesTheLinkOffTheClipboard();
    void asksBeforeARetake();
    void deletesAfterAQuestion();
    void pinsAndTags();
    void checksTheFormWhileOneTypes_data();
    void checksTheFormWhileOneTypes();
    void keepsTheIdAndSavesTheRest();
    void saysThatAPersonWasNotKept();
    void createsWhoIsNotThereYet();
    void asksForAnEMailOnlyToCreate();
    void makesAnAnonymousPerson();
    void countsAnAnonymousDayDown();
    void refreshesEverybodyAndStops();
    void saysWhatCouldNotBeRead();
    void readsWhatIsOldOfWhomOneStaysWith();
    void exportsWhomItLists();
    void worksWithTheProgramsOwnRoster();
    void saysTracksAloud_data();
    void saysTracksAloud();
    void presentsEveryFailure_data();
    void presentsEveryFailure();

private:
    void open(std::function<void(Tools &)> prepare = {});
    QLineEdit &search();
    shell::PeopleList &list() { return *m_page->findChild<shell::PeopleList *>(); }
    shell::PersonPane &pane() { return *m_page->findChild<shell::PersonPane *>(); }
    QStringList listed();
    void type(const QString &text);
    void press(const QString &text);
    QString text() { return visibleText(m_page.get()); }
    QList<QLineEdit *> fields();

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    Tools *m_tools = nullptr; ///< Of the page.
    std::unique_ptr<PeoplePage> m_page;
};

void TestPeoplePage::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language.set(u"en"_s);
}

void TestPeoplePage::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support|The platform's key store|The data "
                           u"key is in the file|not "
                           "ready:|people not read:|person not kept:|person not deleted:|"
                           "people not exported:)"_s));
}

void TestPeoplePage::cleanup()
{
    m_page.reset();
    QGuiApplication::clipboard()->clear();
}

void TestPeoplePage::open(std::function<void(Tools &)> prepare)
{
    auto tools = std::make_unique<Tools>();
    m_tools = tools.get();
    const QDateTime now = m_tools->time.utcNow();
    tools->setPeople(peopledata::four(now));
    tools->interviewsOf.insert(u"stu-10427"_s, peopledata::interviewsOfAna(now));
    if (prepare)
        prepare(*tools);
    m_page = std::make_unique<PeoplePage>(std::move(tools));
    m_page->resize(1068, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
}

QLineEdit &TestPeoplePage::search()
{
    const auto all = m_page->findChildren<QLineEdit *>();
    for (QLineEdit *field : all) {
        if (field->accessibleName() == "Find a person"_L1)
            return *field;
    }
    qFatal("no field to search with");
}

QStringList TestPeoplePage::listed()
{
    QStringList names;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        names << list().model()->index(row, 0).data().toString();
    return names;
}

void TestPeoplePage::type(const QString &text)
{
    search().setText(text);
    m_tools->time.advance(core::milliseconds(100));
}

void TestPeoplePage::press(const QString &text)
{
    QAbstractButton *found = button(m_page.get(), text);
    QVERIFY2(found, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    found->click();
}

QList<QLineEdit *> TestPeoplePage::fields()
{
    return m_page->findChild<shell::PersonForm *>()->findChildren<QLineEdit *>();
}

void TestPeoplePage::saysWhatThereIsInPlaceOfPeople_data()
{
    using State = shell::Partner::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isLoaded");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("action");
    QTest::newRow("the key is looked for")
        << State::Opening << true << u"One moment"_s << QString();
    QTest::newRow("the roster is read") << State::Ready << false << u"One moment"_s << QString();
    QTest::newRow("not set up") << State::NotSet << true << u"Set up Big Interview"_s
                                << u"Open Settings"_s;
    QTest::newRow("a setting is bad")
        << State::Failed << true << u"Big Interview cannot be used"_s << u"Open Settings"_s;
    QTest::newRow("nobody there") << State::Ready << true << u"Nobody is here yet"_s
                                  << u"Add a person"_s;
}

void TestPeoplePage::saysWhatThereIsInPlaceOfPeople()
{
    QFETCH(shell::Partner::State, state);
    QFETCH(bool, isLoaded);
    QFETCH(QString, title);
    QFETCH(QString, action);
    open([&](Tools &tools) {
        tools.setPeople({});
        tools.partner = state;
        tools.hasLoaded = isLoaded;
    });
    QVERIFY2(text().contains(title), qPrintable(text()));
    QVERIFY(!search().isVisible());
    QCOMPARE(m_tools->loads, isLoaded ? 0 : 1);
    if (action.isEmpty())
        return;
    const QSignalSpy wanted(m_page.get(), &PeoplePage::settingsRequested);
    press(action);
    QCOMPARE(wanted.size(), action == "Open Settings"_L1 ? 1 : 0);
    QCOMPARE(text().contains(u"Partner id"_s), action == "Add a person"_L1);
    // As soon as there is something to show, it shows.
    m_tools->partner = shell::Partner::State::Ready;
    m_tools->setPeople(peopledata::four(m_tools->time.utcNow()));
    Q_EMIT m_tools->stateChanged();
    QVERIFY(text().contains(u"4 people"_s) || text().contains(pluralised(u"4 people"_s)));
}

void TestPeoplePage::addsSamplePeopleInTheDemo()
{
    open([](Tools &tools) {
        tools.setPeople({});
        tools.demo = true;
    });
    press(u"Add sample people"_s);
    QCOMPARE(m_tools->people.size(), 5);
    QCOMPARE(m_tools->created.size(), 5);
    QCOMPARE(m_tools->records.size(), 5);
    QVERIFY(search().isVisible());
    QCOMPARE(listed().size(), 5);
}

void TestPeoplePage::findsWhileOneTypesAnywhere()
{
    open();
    QVERIFY(search().hasFocus());
    QCOMPARE(listed().size(), 4);
    QCOMPARE(listed().first(), u"Ana Duarte"_s);
    // From the list, and from a button.
    list().setFocus();
    QTest::keyClicks(&list(), u"okaf"_s);
    QVERIFY(search().hasFocus());
    m_tools->time.advance(core::milliseconds(100));
    QCOMPARE(search().text(), u"okaf"_s);
    QCOMPARE(listed(), QStringList{u"Ben Okafor"_s});
    QCOMPARE(pane().partnerId(), u"stu-10428"_s);
    QAbstractButton *add = button(m_page.get(), u"Add person"_s);
    add->setFocus();
    QTest::keyClicks(add, u"x"_s);
    QCOMPARE(search().text(), u"okafx"_s);
    m_tools->time.advance(core::milliseconds(100));
    QVERIFY(listed().isEmpty());
    QVERIFY(text().contains(u"Nobody matches"_s));
    QVERIFY(pane().partnerId().isEmpty());
    QTest::keyClick(&search(), Qt::Key_Return);
    QVERIFY(m_tools->requests.isEmpty());
    press(u"Clear filters"_s);
    m_tools->time.advance(core::milliseconds(100));
    QCOMPARE(listed().size(), 4);
    QTest::keyClicks(&search(), u"stu-10431"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(search().text().isEmpty());
}

void TestPeoplePage::launchesTheChosenByEnter()
{
    open();
    QTest::keyClick(&search(), Qt::Key_Down);
    const QString second = pane().partnerId();
    QVERIFY(second != u"stu-10427"_s);
    QTest::keyClick(&search(), Qt::Key_Up);
    QCOMPARE(pane().partnerId(), u"stu-10427"_s);
    // Enter before the pause of typing is over means what is typed, not what is seen.
    QTest::keyClicks(&search(), u"chen"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_tools->requests.size(), 1);
    const shell::LaunchRequest &request = m_tools->requests.first();
    QCOMPARE(request.partnerId, u"stu-10431"_s);
    QCOMPARE(request.personName, u"Chen Li"_s);
    QCOMPARE(request.newUser.email, u"stu-10431@example.org"_s);
    QVERIFY(request.destination.path.isEmpty());
    QCOMPARE(request.where, LaunchIn::Embedded);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Cancelled));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_tools->requests.size(), 2);
}

void TestPeoplePage::filtersByPillsAndTags()
{
    open();
    const QList<std::pair<QString, QStringList>> pills{
        {u"Pinned"_s, {u"Ana Duarte"_s}},      {u"Recent"_s, {u"Ana Duarte"_s}},
        {u"Not started"_s, {u"Ben Okafor"_s}}, {u"In progress"_s, {u"Ana Duarte"_s}},
        {u"Done"_s, {u"Chen Li"_s}},           {u"Anonymous"_s, {u"Visitor"_s}}};
    for (const auto &[pill, names] : pills) {
        press(pill);
        QCOMPARE(listed(), names);
        QVERIFY(text().contains(u"1 of 4 people"_s));
    }
    press(u"All"_s);
    QCOMPARE(listed().size(), 4);
    const auto choices = m_page->findChildren<QComboBox *>();
    QComboBox *tag = choices.at(0);
    QCOMPARE(tag->count(), 3);
    tag->setCurrentIndex(tag->findText(u"Retail"_s));
    Q_EMIT tag->activated(tag->currentIndex());
    QCOMPARE(listed(), QStringList{u"Ana Duarte"_s});
    // Of a person on screen, a tag searches.
    press(u"Spring"_s);
    QCOMPARE(search().text(), u"Spring"_s);
    QCOMPARE(listed(), QStringList{u"Ana Duarte"_s});
}

/// However many there are, a key costs one search, and what is shown of them a handful of rows.
void TestPeoplePage::worksOncePerSearch()
{
    constexpr int many = 5000;
    open([](Tools &tools) { tools.setPeople(peopledata::many(many, tools.time.utcNow())); });
    auto *model = m_page->findChild<shell::PeopleModel *>();
    QCOMPARE(model->rowCount(), many);
    const QSignalSpy arranged(model, &shell::PeopleModel::arranged);
    for (const QChar key : u"stu-24999"_s)
        QTest::keyClick(&search(), key.toLatin1());
    QCOMPARE(arranged.size(), 0);
    m_tools->time.advance(core::milliseconds(100));
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(pane().partnerId(), u"stu-24999"_s);
    // A refresh of everybody changes them one by one and sorts now and then.
    type({});
    const qsizetype before = arranged.size();
    for (int i = 0; i < 200; ++i)
        m_tools->change(u"stu-%1"_s.arg(20010 + i),
                        [](Entry &entry) { entry.isRefreshing = true; });
    QCOMPARE(arranged.size(), before);
    m_tools->time.advance(core::milliseconds(500));
    QCOMPARE(arranged.size(), before + 1);
    // Only what is in sight is asked for.
    int asked = 0;
    connect(model, &QAbstractItemModel::dataChanged, this, [&] { ++asked; });
    m_tools->change(u"stu-24998"_s, [](Entry &entry) { entry.person.pinned = true; });
    QCOMPARE(asked, 1);
    m_tools->time.advance(core::milliseconds(500));
    QCOMPARE(model->rowOf(u"stu-24998"_s) < 2, true);
}

void TestPeoplePage::doesNothingOnASecondClick()
{
    open();
    press(u"Launch"_s);
    QCOMPARE(m_tools->requests.size(), 1);
    QAbstractButton *busy = button(m_page.get(), u"Signing in…"_s);
    QVERIFY(busy);
    QVERIFY(!busy->isEnabled());
    busy->click();
    QVERIFY(!button(m_page.get(), u"Continue"_s)->isEnabled());
    QVERIFY(!button(m_page.get(), u"Review Retail basics"_s)->isEnabled());
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(m_tools->requests.size(), 1);
    QVERIFY(text().contains(u"Signing in as Ana Duarte…"_s));
    m_tools->setLaunching(Launcher::State::Opening);
    QVERIFY(text().contains(u"Opening Big Interview for Ana Duarte…"_s));
    press(u"Cancel"_s);
    QCOMPARE(m_tools->cancels, 1);
    m_tools->setLaunching(Launcher::State::Open);
    QVERIFY(text().contains(u"Ana Duarte is signed in"_s));
    // Somebody else has to wait, and sees for whom.
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(!button(m_page.get(), u"Launch"_s)->isEnabled());
    QVERIFY(text().contains(u"Ana Duarte is signed in"_s));
    press(u"End session"_s);
    QCOMPARE(m_tools->cancels, 2);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Closed));
    QVERIFY(button(m_page.get(), u"Launch"_s)->isEnabled());
    // What was practised shows only when it is read anew.
    QCOMPARE(m_tools->refreshed.last(), QStringList{u"stu-10427"_s});
}

void TestPeoplePage::saysHowALaunchEnded_data()
{
    using Outcome = LaunchResult::Outcome;
    using Kind = core::ErrorKind;
    QTest::addColumn<LaunchResult>("result");
    QTest::addColumn<Launcher::State>("until");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("action");
    const auto signing = Launcher::State::Signing;
    const auto opening = Launcher::State::Opening;
    LaunchResult left = launchEnd(Outcome::Returned);
    left.wiped = false;
    QTest::newRow("signed out") << launchEnd(Outcome::Returned) << opening
                                << u"nothing of it is left"_s << QString();
    QTest::newRow("files left") << left << opening << u"Restart this program"_s << QString();
    QTest::newRow("sent to the browser")
        << launchEnd(Outcome::Sent) << opening << u"browser opens Big Interview"_s << QString();
    QTest::newRow("not let in") << launchEnd(Outcome::NotTaken) << opening
                                << u"did not let the person in"_s << u"Launch again"_s;
    QTest::newRow("key refused") << launchEnd(Outcome::Failed, httpFault(401)) << signing
                                 << u"does not accept the API key"_s << u"Open Settings"_s;
    QTest::newRow("no network")
        << launchEnd(Outcome::Failed, core::Error::of(Kind::Network, u"x"_s)) << signing
        << u"was not signed in to Big Interview. Big Interview cannot be reached."_s
        << u"Launch again"_s;
    QTest::newRow("page does not load")
        << launchEnd(Outcome::Failed, core::Error::of(Kind::Timeout, u"x"_s)) << opening
        << u"could not be opened. Big Interview did not answer in time."_s << u"Launch again"_s;
}

void TestPeoplePage::saysHowALaunchEnded()
{
    QFETCH(LaunchResult, result);
    QFETCH(Launcher::State, until);
    QFETCH(QString, sentence);
    QFETCH(QString, action);
    open();
    press(u"Launch"_s);
    m_tools->setLaunching(until);
    m_tools->endLaunch(result);
    QVERIFY2(text().contains(sentence), qPrintable(text()));
    for (const QString &each : {u"Launch again"_s, u"Open Settings"_s})
        QCOMPARE(button(m_page.get(), each) != nullptr, each == action);
    if (action == "Launch again"_L1) {
        press(action);
        QCOMPARE(m_tools->requests.size(), 2);
        QVERIFY(!text().contains(sentence));
    }
}

/// "Launch again" under another person would launch that one.
void TestPeoplePage::tellsOfSomebodyElsesLaunch()
{
    open();
    press(u"Launch"_s);
    QTest::keyClick(&search(), Qt::Key_Down);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::NotTaken));
    QVERIFY2(text().contains(u"Ana Duarte: Big Interview did not let"_s), qPrintable(text()));
    QVERIFY(!button(m_page.get(), u"Launch again"_s));
}

void TestPeoplePage::staysDismissed()
{
    open();
    m_tools->change(u"stu-10427"_s, [](Entry &entry) { entry.problem = httpFault(503); });
    QVERIFY(text().contains(u"a problem of its own"_s));
    press(u"Dismiss"_s);
    m_tools->time.advance(std::chrono::minutes(2));
    QVERIFY(!text().contains(u"a problem of its own"_s));
    // Another answer is news again.
    m_tools->change(u"stu-10427"_s, [](Entry &entry) { entry.isRefreshing = true; });
    QVERIFY(!text().contains(u"a problem of its own"_s));
    m_tools->change(u"stu-10427"_s, [](Entry &entry) { entry.isRefreshing = false; });
    QVERIFY(text().contains(u"a problem of its own"_s));
}

void TestPeoplePage::leadsDeepInside()
{
    open([](Tools &tools) { tools.saved = {{u"Resume & more"_s, u"/members/resume"_s}}; });
    press(u"Continue"_s);
    QCOMPARE(m_tools->requests.last().destination.path, u"/members/curriculum?chapter=4"_s);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Cancelled));
    press(u"Review Phone screen"_s);
    QCOMPARE(m_tools->requests.last().destination.path, u"/members/mock_interviews/41812"_s);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Cancelled));
    // The menu of places: dashboard, saved ones, every step, every review.
    QStringList paths;
    const auto collect = [&](QMenu *menu, const auto &again) -> void {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->menu()) {
                again(action->menu(), again);
            } else if (!action->isSeparator() && !action->text().startsWith(u"Open in"_s)
                       && !action->text().startsWith(u"Copy"_s)) {
                action->trigger();
                paths << m_tools->requests.last().destination.path;
                m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Cancelled));
            }
        }
    };
    collect(m_page->findChild<shell::LaunchBar *>()->findChild<QMenu *>(), collect);
    QCOMPARE(paths.size(), 1 + 1 + 6 + 17 + 3);
    QVERIFY(paths.first().isEmpty());
    QCOMPARE(paths.at(1), u"/members/resume"_s);
    QVERIFY(paths.contains(u"/members/mock_interviews/41877"_s));
    // A retake is in no menu.
    QVERIFY(!paths.contains(u"/members/mock_interviews/interview_info/9"_s));
}

void TestPeoplePage::warnsBeforeALinkIsCopied()
{
    open();
    Q_EMIT m_page->findChild<shell::LaunchBar *>()->linkRequested();
    QVERIFY(text().contains(u"as good as a password"_s));
    QVERIFY(m_tools->requests.isEmpty());
    press(u"Cancel"_s);
    QVERIFY(m_tools->requests.isEmpty());
    QVERIFY(!text().contains(u"as good as a password"_s));
    Q_EMIT m_page->findChild<shell::LaunchBar *>()->linkRequested();
    press(u"Copy the link"_s);
    QCOMPARE(m_tools->requests.size(), 1);
    QCOMPARE(m_tools->requests.first().where, LaunchIn::Print);
    LaunchResult printed = launchEnd(LaunchResult::Outcome::Printed);
    printed.address = QUrl(u"https://acme.biginterview.com/sso/login?token=invented"_s);
    printed.expiresAt = m_tools->time.utcNow().addDays(2);
    m_tools->endLaunch(printed);
    QCOMPARE(QGuiApplication::clipboard()->text(), printed.address.toString());
    QVERIFY(text().contains(u"The link is on the clipboard for one minute"_s));
    QVERIFY(text().contains(shell::presentMoment(printed.expiresAt, m_tools->time.utcNow())));
    QVERIFY(!text().contains(u"invented"_s));
    m_tools->time.advance(std::chrono::seconds(59));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m_tools->time.advance(std::chrono::seconds(2));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(text().contains(u"taken off the clipboard"_s));
}

void TestPeoplePage::takesTheLinkOffTheClipboard()
{
    support::ManualClock clock;
    const QUrl link(u"https://acme.biginterview.com/sso/login?token=invented"_s);
    QClipboard *clipboard = QGuiApplication::clipboard();
    {
        shell::LinkClipboard holder(clock);
        holder.copy(link);
        clipboard->setText(u"something else"_s);
        clock.advance(shell::LinkClipboard::ClearAfter);
        QCOMPARE(clipboard->text(), u"something else"_s);
        holder.copy(link);
        QCOMPARE(clipboard->text(), link.toString());
    }
    QVERIFY(clipboard->text().isEmpty());
}

void TestPeoplePage::asksBeforeARetake()
{
    open();
    const QString retake = u"/members/mock_interviews/interview_info/9"_s;
    press(u"Retake Retail basics"_s);
    QVERIFY(text().contains(u"begins a new interview"_s));
    QVERIFY(m_tools->requests.isEmpty());
    press(u"Cancel"_s);
    QVERIFY(m_tools->requests.isEmpty());
    press(u"Retake Retail basics"_s);
    press(u"Begin a new one"_s);
    QCOMPARE(m_tools->requests.size(), 1);
    QCOMPARE(m_tools->requests.first().destination.path, retake);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Cancelled));
    // Somebody else's question is not answered for this one.
    press(u"Retake Retail basics"_s);
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(!text().contains(u"begins a new interview"_s));
}

void TestPeoplePage::deletesAfterAQuestion()
{
    open();
    press(u"Delete person"_s);
    QVERIFY(text().contains(u"Ana Duarte, their progress and their launches are deleted"_s));
    press(u"Keep"_s);
    QVERIFY(m_tools->deleted.isEmpty());
    press(u"Delete person"_s);
    press(u"Delete"_s);
    QCOMPARE(m_tools->deleted, QStringList{u"stu-10427"_s});
    m_tools->deletedDone(core::Error::of(core::ErrorKind::Storage, u"locked"_s));
    QVERIFY(text().contains(u"The person was not deleted."_s));
    QCOMPARE(m_tools->loads, 0);
    m_tools->deletedDone({});
    QCOMPARE(m_tools->loads, 1);
    QList<Entry> rest = m_tools->people;
    rest.removeFirst();
    m_tools->setPeople(rest);
    QCOMPARE(listed().size(), 3);
    QVERIFY(pane().partnerId() != u"stu-10427"_s);
    QVERIFY(!pane().partnerId().isEmpty());
}

void TestPeoplePage::pinsAndTags()
{
    open();
    press(u"Unpin"_s);
    QVERIFY(!m_tools->find(u"stu-10427"_s)->person.pinned);
    QCOMPARE(m_tools->records, QStringList{u"person-changed person 1"_s});
    QMenu menu;
    pane().fillMenu(&menu);
    QAction *tags = nullptr;
    for (QAction *action : menu.actions()) {
        if (action->text() == "Tags"_L1)
            tags = action;
    }
    QVERIFY(tags);
    QCOMPARE(tags->menu()->actions().size(), 2);
    QCOMPARE(tags->menu()->actions().first()->text(), u"Retail"_s);
    QVERIFY(tags->menu()->actions().first()->isChecked());
    tags->menu()->actions().first()->trigger();
    QCOMPARE(m_tools->find(u"stu-10427"_s)->person.tags, QStringList{u"Spring"_s});
    // What is written to the record holds no name.
    QVERIFY(!m_tools->records.join(u' ').contains(u"Ana"_s));
}

void TestPeoplePage::checksTheFormWhileOneTypes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("canSave");
    QTest::newRow("fine") << u"A-9_z"_s << u"a@example.org"_s << u"of this person"_s << true;
    QTest::newRow("64 characters")
        << QString(64, u'x') << QString() << u"Without an e-mail"_s << true;
    QTest::newRow("65 characters") << QString(65, u'x') << QString() << u"too long"_s << false;
    QTest::newRow("a space") << u"a b"_s << QString() << u"may only have"_s << false;
    QTest::newRow("a slash") << u"a/b"_s << QString() << u"may only have"_s << false;
    QTest::newRow("a letter from elsewhere") << u"ä"_s << QString() << u"may only have"_s << false;
    QTest::newRow("reserved") << u"Anonymous"_s << QString() << u"Nobody can have this id"_s
                              << false;
    QTest::newRow("taken") << u"stu-10427"_s << QString() << u"with this id already"_s << false;
    QTest::newRow("differs in case")
        << u"STU-10427"_s << QString() << u"There is stu-10427, which differs"_s << true;
    QTest::newRow("no address") << u"stu-1"_s << u"ana"_s << u"no e-mail address"_s << false;
    QTest::newRow("two addresses")
        << u"stu-1"_s << u"a@b.org, c@d.org"_s << u"no e-mail address"_s << false;
}

void TestPeoplePage::checksTheFormWhileOneTypes()
{
    QFETCH(QString, id);
    QFETCH(QString, email);
    QFETCH(QString, sentence);
    QFETCH(bool, canSave);
    Tools tools;
    tools.setPeople(peopledata::four(tools.time.utcNow()));
    shell::PersonForm form(tools);
    form.setPerson({});
    form.show();
    QVERIFY(visibleText(&form).contains(u"Name and e-mail go to Big Interview only when"_s));
    const QSignalSpy saved(&form, &shell::PersonForm::saved);
    const QList<QLineEdit *> inputs = form.findChildren<QLineEdit *>();
    QCOMPARE(inputs.size(), 5);
    inputs.at(0)->setText(id);
    inputs.at(3)->setText(email);
    QVERIFY2(visibleText(&form).contains(sentence), qPrintable(visibleText(&form)));
    const qsizetype before = tools.people.size();
    QTest::keyClick(inputs.at(3), Qt::Key_Return);
    QCOMPARE(tools.people.size(), before + (canSave ? 1 : 0));
    QCOMPARE(saved.size(), canSave ? 1 : 0);
    QCOMPARE(tools.records.size(), canSave ? 1 : 0);
}

void TestPeoplePage::keepsTheIdAndSavesTheRest()
{
    open();
    press(u"Edit person"_s);
    QVERIFY(fields().at(0)->isReadOnly());
    QVERIFY(text().contains(u"The id cannot be changed"_s));
    QCOMPARE(fields().at(4)->text(), u"Retail, Spring"_s);
    fields().at(1)->setText(u"  Anna  Maria "_s);
    fields().at(4)->setText(u"retail , , Autumn,RETAIL"_s);
    press(u"Save"_s);
    const store::Person &person = m_tools->find(u"stu-10427"_s)->person;
    QCOMPARE(person.firstName, u"Anna Maria"_s);
    QCOMPARE(person.tags, (QStringList{u"retail"_s, u"Autumn"_s}));
    QCOMPARE(m_tools->records, QStringList{u"person-changed person 1"_s});
    QVERIFY(pane().isVisible());
    // Escape leaves the form without saving.
    press(u"Edit person"_s);
    fields().at(1)->setText(u"X"_s);
    QTest::keyClick(fields().at(1), Qt::Key_Escape);
    QVERIFY(pane().isVisible());
    QCOMPARE(m_tools->find(u"stu-10427"_s)->person.firstName, u"Anna Maria"_s);
}

void TestPeoplePage::saysThatAPersonWasNotKept()
{
    open();
    press(u"Add person"_s);
    // An empty id is no fault before somebody tries to save.
    QVERIFY(!text().contains(u"Type the id your own system has"_s));
    press(u"Cancel"_s);
    press(u"Edit person"_s);
    m_tools->saveFails = core::Error::of(core::ErrorKind::Storage, u"full"_s);
    press(u"Save"_s);
    QVERIFY(text().contains(u"The person was not kept."_s));
    QVERIFY(m_tools->records.isEmpty());
    m_tools->saveFails.reset();
    press(u"Save"_s);
    QVERIFY(!text().contains(u"The person was not kept."_s));
}

void TestPeoplePage::createsWhoIsNotThereYet()
{
    open();
    m_tools->change(u"stu-10427"_s, [](Entry &entry) { entry.problem = httpFault(404); });
    QVERIFY(text().contains(u"This person is not at Big Interview yet."_s));
    QVERIFY(text().contains(u"not at Big Interview yet"_s));
    press(u"Create at Big Interview"_s);
    QCOMPARE(m_tools->created.size(), 1);
    QVERIFY(text().contains(u"is created at Big Interview…"_s));
    m_tools->createdDone(httpFault(422, u"email has been taken"_s));
    QVERIFY(text().contains(u"does not accept what it was sent: email has been taken."_s));
    press(u"Edit person"_s);
    QVERIFY(fields().at(1)->hasFocus());
    press(u"Cancel"_s);
    m_tools->change(u"stu-10427"_s, [](Entry &) {});
    m_tools->createdDone(biginterview::User());
    QCOMPARE(m_tools->refreshed.last(), QStringList{u"stu-10427"_s});
}

void TestPeoplePage::asksForAnEMailOnlyToCreate()
{
    open([](Tools &tools) { tools.people[0].person.email.clear(); });
    // Who is there already is launched all the same.
    press(u"Launch"_s);
    QCOMPARE(m_tools->requests.size(), 1);
    m_tools->endLaunch(launchEnd(LaunchResult::Outcome::Failed, httpFault(422)));
    QVERIFY(text().contains(u"add first name, last name and e-mail"_s));
    m_tools->change(u"stu-10427"_s, [](Entry &entry) { entry.problem = httpFault(404); });
    QVERIFY(!button(m_page.get(), u"Create at Big Interview"_s));
    press(u"Edit person"_s);
    QVERIFY(fields().at(1)->hasFocus());
}

void TestPeoplePage::makesAnAnonymousPerson()
{
    open();
    press(u"Anonymous person"_s);
    QVERIFY(!button(m_page.get(), u"Creating…"_s)->isEnabled());
    m_tools->anonymousDone(httpFault(403));
    QVERIFY(text().contains(u"Ask Big Interview to enable anonymous users."_s));
    press(u"Anonymous person"_s);
    QVERIFY(!text().contains(u"Ask Big Interview to enable"_s));
    store::Person person;
    person.partnerId = u"anon_x"_s;
    person.anonymous = true;
    QVERIFY(m_tools->save(person));
    biginterview::User user;
    user.partnerId = person.partnerId;
    m_tools->anonymousDone(user);
    QCOMPARE(pane().partnerId(), u"anon_x"_s);
    QCOMPARE(list().current(), u"anon_x"_s);
    QCOMPARE(m_tools->records, QStringList{u"person-added person 5"_s});
}

void TestPeoplePage::countsAnAnonymousDayDown()
{
    open();
    QTest::keyClicks(&search(), u"anon"_s);
    m_tools->time.advance(core::milliseconds(100));
    const auto line = [this] {
        return list().currentIndex().data(shell::PeopleModel::LineRole).toString();
    };
    QCOMPARE(line(), u"anonymous · 21 h left"_s);
    QVERIFY2(text().contains(u"21 h left, until"_s), qPrintable(text()));
    m_tools->time.advance(std::chrono::hours(2));
    QCOMPARE(line(), u"anonymous · 19 h left"_s);
    QVERIFY2(text().contains(u"19 h left, until"_s), qPrintable(text()));
    m_tools->time.advance(std::chrono::hours(19));
    QCOMPARE(line(), u"anonymous · 10 min left"_s);
    m_tools->time.advance(std::chrono::minutes(20));
    QCOMPARE(line(), u"anonymous · ended"_s);
    QVERIFY(text().contains(u"The day of this account is over"_s));
}

void TestPeoplePage::refreshesEverybodyAndStops()
{
    open([](Tools &tools) { tools.setPeople(peopledata::many(500, tools.time.utcNow())); });
    press(u"Refresh all"_s);
    QCOMPARE(m_tools->refreshed.size(), 1);
    QCOMPARE(m_tools->refreshed.first().size(), 500);
    biginterview::RefreshState state;
    state.total = 500;
    state.done = 123;
    state.failed = 3;
    m_tools->setRefreshing(state);
    QVERIFY2(text().contains(u"120 of 500 people are up to date."_s), qPrintable(text()));
    QVERIFY(text().contains(u"3 could not be read."_s));
    QCOMPARE(m_page->findChild<QProgressBar *>()->value(), 123);
    QVERIFY(!button(m_page.get(), u"Refresh all"_s)->isEnabled());
    press(u"Stop"_s);
    QCOMPARE(m_tools->cancels, 1);
    m_tools->setRefreshing({});
    state.failed = 0;
    Q_EMIT m_tools->refreshEnded(state);
    QVERIFY(text().contains(u"Stopped after 123 of 500 people."_s));
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
    QVERIFY(button(m_page.get(), u"Refresh all"_s)->isEnabled());
}

void TestPeoplePage::saysWhatCouldNotBeRead()
{
    open();
    m_tools->change(u"stu-10428"_s, [](Entry &entry) { entry.problem = httpFault(503); });
    biginterview::RefreshState state;
    state.total = 4;
    state.done = 4;
    state.failed = 1;
    state.unknown = 1;
    Q_EMIT m_tools->refreshEnded(state);
    QVERIFY2(text().contains(u"Big Interview has a problem of its own."_s), qPrintable(text()));
    press(u"Try again"_s);
    QCOMPARE(m_tools->refreshed.size(), 1);
    state.problem = httpFault(401);
    Q_EMIT m_tools->refreshEnded(state);
    QVERIFY(text().contains(u"does not accept the API key"_s));
    const QSignalSpy wanted(m_page.get(), &PeoplePage::settingsRequested);
    press(u"Open Settings"_s);
    QCOMPARE(wanted.size(), 1);
    // One person's failure stands on their page alone.
    Q_EMIT m_tools->loadFailed(core::Error::of(core::ErrorKind::Storage, u"locked"_s));
    QVERIFY(text().contains(u"The people on this computer could not be read."_s));
    press(u"Try again"_s);
    QCOMPARE(m_tools->loads, 1);
}

void TestPeoplePage::readsWhatIsOldOfWhomOneStaysWith()
{
    open([](Tools &tools) {
        const QDateTime now = tools.time.utcNow();
        tools.people[1].asOf = now.addSecs(-3600);
        tools.people[2].asOf = now.addSecs(-3600);
        tools.people[2].problem = httpFault(404);
    });
    m_tools->time.advance(std::chrono::seconds(1));
    QVERIFY(m_tools->refreshed.isEmpty());
    const auto visit = [this](const QString &id) {
        type(id);
        m_tools->time.advance(std::chrono::seconds(1));
    };
    visit(u"stu-10428"_s);
    QCOMPARE(m_tools->refreshed, QList<QStringList>{{u"stu-10428"_s}});
    // Nobody asks again and again about somebody who is not there.
    visit(u"stu-10431"_s);
    QCOMPARE(m_tools->refreshed.size(), 1);
    visit(u"anon"_s);
    QCOMPARE(m_tools->refreshed.size(), 2);
}

void TestPeoplePage::exportsWhomItLists()
{
    open();
    press(u"Done"_s);
    m_page->exportTo(u"/tmp/people.csv"_s);
    QCOMPARE(m_tools->exported, (QStringList{u"/tmp/people.csv"_s, u"stu-10431"_s}));
    m_tools->exportDone(1);
    QVERIFY(text().contains(u"people.csv"_s));
    m_page->exportTo(u"/tmp/people.csv"_s);
    m_tools->exportDone(core::Error::of(core::ErrorKind::Storage, u"full"_s));
    QVERIFY(text().contains(u"The people were not exported."_s));
}

/// Settings, database, record and files are real; nobody answers at the organisation's address.
void TestPeoplePage::worksWithTheProgramsOwnRoster()
{
    visitdata::House house;
    QVERIFY(house.isOpen());
    const QString keyFile = house.folder().filePath(u"key"_s);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(32, 'a'));
    key.close();
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    m_page = std::make_unique<PeoplePage>(house.services(), house.caretaker());
    m_page->resize(1068, 800);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY2(text().contains(u"Set up Big Interview"_s), qPrintable(text()));
    QVERIFY(house.services().settings().saveUser(
        {{core::keys::BigInterviewUrl, u"http://127.0.0.1:1"_s},
         {core::keys::BigInterviewKeyFile, keyFile}}));
    house.services().reloadService();
    QTRY_VERIFY2(text().contains(u"Nobody is here yet"_s), qPrintable(text()));
    press(u"Add a person"_s);
    fields().at(0)->setText(u"stu-1"_s);
    fields().at(1)->setText(u"Ana"_s);
    fields().at(4)->setText(u"Spring"_s);
    QTest::keyClick(fields().at(4), Qt::Key_Return);
    QTRY_COMPARE(pane().partnerId(), u"stu-1"_s);
    QCOMPARE(house.storage().people().all().value().size(), 1);
    QVERIFY(house.auditActions().contains(store::actions::PersonAdded));
    const QString path = house.folder().filePath(u"people.csv"_s);
    m_page->exportTo(path);
    QTRY_VERIFY2(text().contains(u"people.csv"_s), qPrintable(text()));
    QFile exported(path);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("stu-1"));
    QVERIFY(house.auditActions().contains(store::actions::PeopleExported));
    press(u"Delete person"_s);
    press(u"Delete"_s);
    QTRY_VERIFY_WITH_TIMEOUT(house.storage().people().all().value().isEmpty(), Patience);
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u"Nobody is here yet"_s), qPrintable(text()),
                              Patience);
    m_page.reset();
}

void TestPeoplePage::saysTracksAloud_data()
{
    QTest::addColumn<std::optional<double>>("progress");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("spoken");
    using Told = std::optional<double>;
    QTest::newRow("half") << Told(0.5) << 6 << 3 << u"T: 50 percent, 3 of 6 steps"_s;
    QTest::newRow("nearly all") << Told(0.999) << 6 << 5 << u"T: 99 percent, 5 of 6 steps"_s;
    QTest::newRow("all") << Told(1.0) << 6 << 6 << u"T: 100 percent, 6 of 6 steps"_s;
    QTest::newRow("no steps") << Told(0.25) << 0 << 0 << u"T: 25 percent"_s;
    QTest::newRow("not told") << Told() << 2 << 1 << u"T: progress unknown, 1 of 2 steps"_s;
    QTest::newRow("nothing told") << Told() << 0 << 0 << u"T: progress unknown"_s;
}

void TestPeoplePage::saysTracksAloud()
{
    QFETCH(std::optional<double>, progress);
    QFETCH(int, steps);
    QFETCH(int, done);
    QFETCH(QString, spoken);
    biginterview::Track track;
    track.title = u"T"_s;
    track.progress = progress;
    for (int i = 0; i < steps; ++i)
        track.steps << biginterview::Step{i + 1, {}, {}, i < done};
    const shell::TrackRing ring(track);
    QCOMPARE(ring.accessibleName(), spoken);
}

void TestPeoplePage::presentsEveryFailure_data()
{
    using Kind = core::ErrorKind;
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<PartnerSituation>("situation");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("next");
    const auto of = [](Kind kind) { return core::Error::of(kind, u"detail"_s); };
    const auto reading = PartnerSituation::Reading;
    QTest::newRow("no network") << of(Kind::Network) << reading << u"cannot be reached"_s
                                << u"Check the network"_s;
    QTest::newRow("timeout") << of(Kind::Timeout) << reading << u"did not answer in time"_s
                             << u"Wait a moment"_s;
    QTest::newRow("timeout of an anonymous person")
        << of(Kind::Timeout) << PartnerSituation::CreatingAnonymous << u"did not answer in time"_s
        << u"may have been created all the same"_s;
    QTest::newRow("tls") << of(Kind::Tls) << reading << u"could not be confirmed"_s
                         << u"date and time"_s;
    QTest::newRow("html") << of(Kind::Payload) << reading << u"does not look like a Big Interview"_s
                          << u"Check the address"_s;
    QTest::newRow("401") << httpFault(401) << PartnerSituation::Signing
                         << u"does not accept the API key"_s << u"Make a new key"_s;
    QTest::newRow("403") << httpFault(403) << reading << u"does not allow this"_s
                         << u"Ask an administrator"_s;
    QTest::newRow("404") << httpFault(404) << reading << u"does not know this person"_s
                         << u"Create the person"_s;
    QTest::newRow("422") << httpFault(422, u"email is required"_s) << PartnerSituation::Creating
                         << u": email is required."_s << u"Correct the person's"_s;
    QTest::newRow("422 without a word")
        << httpFault(422) << PartnerSituation::Creating << u"does not accept what it was sent."_s
        << u"Correct the person's"_s;
    QTest::newRow("429") << httpFault(429) << reading << u"asked too much"_s << u"Wait a moment"_s;
    QTest::newRow("500") << httpFault(500) << reading << u"a problem of its own"_s
                         << u"Wait a moment"_s;
    QTest::newRow("disk full") << of(Kind::Storage) << PartnerSituation::Saving << u"."_s << u"."_s;
    QTest::newRow("engine") << of(Kind::Engine) << PartnerSituation::Loading
                            << u"built-in browser"_s << u"Try again"_s;
    QTest::newRow("not set up") << core::Error::of(Kind::Refused, u"biginterview/url is not set"_s)
                                << PartnerSituation::Signing << u"is not set up"_s
                                << u"Open Settings"_s;
}

void TestPeoplePage::presentsEveryFailure()
{
    QFETCH(core::Error, error);
    QFETCH(PartnerSituation, situation);
    QFETCH(QString, why);
    QFETCH(QString, next);
    const QString sentence = shell::presentPartnerError(error, situation);
    QVERIFY2(sentence.contains(why), qPrintable(sentence));
    QVERIFY2(sentence.contains(next), qPrintable(sentence));
    QVERIFY2(sentence.count(u". "_s) >= 2 && sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"detail"_s));
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
