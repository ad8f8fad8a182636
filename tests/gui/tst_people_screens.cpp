#include "deskdata.h"
#include "guisupport.h"
#include "peopledata.h"
#include "visitdata.h"

#include "shell/importpanel.h"
#include "shell/interviewlist.h"
#include "shell/language.h"
#include "shell/launchbar.h"
#include "shell/peoplelist.h"
#include "shell/peoplepage.h"
#include "shell/personform.h"
#include "shell/personpane.h"
#include "shell/rail.h"
#include "shell/theme.h"
#include "shell/themestyle.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;
using biginterview::Entry;
using peopledata::Tools;
using shell::Launcher;

namespace {

/// The page beside the rail, as the desk's window holds it.
class PeopleFrame final : public QWidget
{
public:
    explicit PeopleFrame(QWidget *page)
    {
        shell::setRole(this, u"screen"_s);
        setAttribute(Qt::WA_StyledBackground);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        auto *rail = new shell::Rail({{u"desk"_s, "Desk"},
                                      {u"visits"_s, "Visits"},
                                      {u"interview"_s, "Big Interview"},
                                      {u"insights"_s, "Insights"},
                                      {u"activity"_s, "Activity"},
                                      {u"settings"_s, "Settings"}},
                                     this);
        rail->setCurrent(2);
        layout->addWidget(rail);
        layout->addWidget(page, 1);
    }
};

core::Error httpError(int status, const QString &text = {})
{
    core::Error error = core::Error::of(core::ErrorKind::Http, u"tests"_s);
    error.httpStatus = status;
    error.serviceText = text;
    error.fromService = true;
    return error;
}

biginterview::RefreshState refreshState(qint64 done, qint64 failed)
{
    biginterview::RefreshState state;
    state.total = 500;
    state.done = done;
    state.failed = failed;
    state.unknown = 2;
    return state;
}

/// What is cut, outside, too low or without a name below \a widget, in words.
QStringList peopleFaults(const QWidget *widget)
{
    constexpr int target = 36;
    QStringList found;
    const auto all = widget->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each)) {
            const bool cut = label->wordWrap()
                                 ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
            if (cut && !label->text().isEmpty())
                found << u"cut: "_s + label->text();
        }
        const QWidget *parent = each->parentWidget();
        if (parent && (each->x() < 0 || each->x() + each->width() > parent->width())
            && !qobject_cast<const QHeaderView *>(parent))
            found << u"outside: "_s + QString::fromLatin1(each->metaObject()->className());
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if (pressed && qobject_cast<const QLineEdit *>(parent))
            continue;
        if (pressed && pressed->height() < target)
            found << u"low: "_s + pressed->text() + u' ' + QString::number(pressed->height());
        if (pressed && pressed->width() < pressed->minimumSizeHint().width())
            found << u"narrow: "_s + pressed->text();
        if (each->focusPolicy() == Qt::TabFocus || each->focusPolicy() == Qt::StrongFocus) {
            const bool named = !each->accessibleName().isEmpty()
                               || (pressed && !pressed->text().isEmpty())
                               || qobject_cast<const QScrollArea *>(each);
            if (!named)
                found << u"no name: "_s + QString::fromLatin1(each->metaObject()->className());
        }
    }
    return found;
}

} // namespace

/// Every state of the place of people, in the themes, directions and sizes that must hold. With
/// VESTIBULE_SHOTS set to a folder the pictures are kept there to be looked at; without it only the
/// rows that differ most are looked through.
class TestPeopleScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void screen_data();
    void screen();

private:
    shell::PeoplePage *makePage(const QString &name);
    void arrange(shell::PeoplePage &page, const QString &name);

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    Tools *m_tools = nullptr; ///< Of the page.
    std::unique_ptr<visitdata::House> m_house;
};

void TestPeopleScreens::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
}

shell::PeoplePage *TestPeopleScreens::makePage(const QString &name)
{
    auto tools = std::make_unique<Tools>();
    m_tools = tools.get();
    const QDateTime now = m_tools->time.utcNow();
    if (name == "not-set"_L1)
        tools->partner = shell::Partner::State::NotSet;
    tools->demo = name == "empty"_L1;
    QList<Entry> people = name == "empty"_L1 ? QList<Entry>()
                          : name == "one"_L1 ? QList<Entry>{peopledata::ana(now)}
                          : name.contains("refresh"_L1) || name == "five-thousand"_L1
                              ? peopledata::many(name == "five-thousand"_L1 ? 5000 : 500, now)
                              : peopledata::four(now);
    if (name == "unknown-there"_L1 && !people.isEmpty()) {
        people[1].tracks.clear();
        people[1].problem = httpError(404);
        people[1].asOf = {};
    }
    if (name == "key-refused"_L1)
        people[0].problem = httpError(401);
    tools->saved = {{u"Resume builder"_s, u"/members/resume"_s}};
    tools->interviewsOf.insert(u"stu-10427"_s, peopledata::interviewsOfAna(now));
    tools->launchList = {
        {u"stu-10427"_s, now.addSecs(-7200), {}, u"embedded"_s, u"arrived"_s, u"desk-1"_s},
        {u"stu-10427"_s, now.addDays(-1), {}, u"browser"_s, u"sent"_s, u"desk-2"_s}};
    tools->setPeople(people);
    return new shell::PeoplePage(std::move(tools));
}

void TestPeopleScreens::arrange(shell::PeoplePage &page, const QString &name)
{
    auto *pane = page.findChild<shell::PersonPane *>();
    page.enter();
    auto *list = page.findChild<shell::PeopleList *>();
    const auto choose = [&](int row) { list->setCurrentIndex(list->model()->index(row, 0)); };
    if (!pane->isVisible() && (name == "person"_L1 || name == "retake"_L1)) {
        // Where there is room for one alone, the person is chosen first.
        choose(1);
        choose(0);
    }
    if (name == "anonymous"_L1)
        choose(1);
    if (name == "unknown-there"_L1)
        choose(2);
    if (name == "nothing"_L1) {
        const auto fields = page.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == shell::PeoplePage::tr("Find a person"))
                field->setText(u"zzz"_s);
        }
        m_tools->time.advance(core::milliseconds(100));
    }
    if (name == "refreshing"_L1)
        m_tools->setRefreshing(refreshState(120, 3));
    if (name == "refresh-failed"_L1) {
        m_tools->change(u"stu-20010"_s, [](Entry &entry) { entry.problem = httpError(503); });
        const biginterview::RefreshState state = refreshState(500, 25);
        m_tools->setRefreshing({});
        Q_EMIT m_tools->refreshEnded(state);
    }
    if (name == "signing"_L1)
        pane->launch();
    if (name == "retake"_L1)
        deskdata::button(&page, shell::InterviewList::tr("Retake %1").arg(u"Retail basics"_s))
            ->click();
    if (name == "steps"_L1) {
        const auto buttons = pane->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isCheckable() && !button->text().isEmpty())
                button->setChecked(true);
        }
    }
    if (name == "link"_L1)
        Q_EMIT page.findChild<shell::LaunchBar *>()->linkRequested();
    if (name == "delete"_L1)
        deskdata::button(&page, shell::PersonPane::tr("Delete person"))->click();
    if (name == "form"_L1) {
        deskdata::button(&page, shell::PeoplePage::tr("Add person"))->click();
        const auto fields = page.findChild<shell::PersonForm *>()->findChildren<QLineEdit *>();
        fields.at(0)->setText(u"stu 10500"_s);
        fields.at(1)->setText(u"Edvin"_s);
        fields.at(3)->setText(u"edvin.example"_s);
    }
    if (name == "import"_L1) {
        m_house = std::make_unique<visitdata::House>();
        QVERIFY(m_house->isOpen());
        m_tools->importMaker = [this](QWidget *parent) {
            return new shell::ImportPanel(m_house->services(), parent);
        };
        const QString path = m_house->folder().filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,first_name,last_name,email\n"
                   "stu-1,Edvin,Dahl,edvin@example.org\n"
                   "stu 2,Greta,Berger,greta@example.org\n"
                   "stu-3,Hugo,Castro,\n");
        file.close();
        page.importFrom(path);
    }
}

void TestPeopleScreens::screen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("enlarged");
    const QStringList names{u"person"_s,         u"empty"_s,     u"not-set"_s,     u"one"_s,
                            u"five-thousand"_s,  u"anonymous"_s, u"key-refused"_s, u"refreshing"_s,
                            u"refresh-failed"_s, u"retake"_s,    u"link"_s,        u"form"_s,
                            u"unknown-there"_s,  u"signing"_s,   u"steps"_s,       u"delete"_s,
                            u"nothing"_s,        u"import"_s};
    const QStringList main{u"person"_s, u"anonymous"_s, u"form"_s, u"refresh-failed"_s,
                           u"retake"_s};
    struct Way
    {
        QString theme;
        QString language;
        QSize size;
        QStringList names;
        bool enlarged = false;
    };
    const bool all = qEnvironmentVariableIsSet("VESTIBULE_SHOTS");
    QList<Way> ways{{u"light"_s, u"en"_s, {1280, 800}, all ? names : main},
                    {u"light"_s, u"ar"_s, {1280, 800}, {u"person"_s}},
                    {u"high-contrast"_s, u"es"_s, {1024, 600}, {u"person"_s}},
                    {u"light"_s, u"en"_s, {1280, 800}, {u"person"_s}, true}};
    if (all) {
        ways = {{u"light"_s, u"en"_s, {1280, 800}, names},
                {u"light"_s, u"en"_s, {1024, 600}, main},
                {u"light"_s, u"ar"_s, {1280, 800}, main},
                {u"light"_s, u"en"_s, {1920, 1080}, {u"person"_s}},
                {u"light"_s, u"pt_BR"_s, {768, 1366}, main},
                {u"dark"_s, u"en"_s, {1280, 800}, main},
                {u"high-contrast"_s, u"es"_s, {1024, 600}, main},
                {u"light"_s, u"en"_s, {1280, 800}, main, true}};
    }
    for (const Way &way : std::as_const(ways)) {
        for (const QString &name : way.names) {
            const QString row = u"people-%1-%2-%3-%4x%5%6"_s.arg(name, way.theme, way.language)
                                    .arg(way.size.width())
                                    .arg(way.size.height())
                                    .arg(way.enlarged ? u"-enlarged"_s : QString());
            QTest::newRow(qPrintable(row))
                << name << way.theme << way.language << way.size << way.enlarged;
        }
    }
}

void TestPeopleScreens::screen()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support|The platform's key store|The data "
                           "key is in the file|not ready:)"_s));
    QFETCH(QString, name);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, enlarged);
    // Twice the text that the system would have.
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] {
        if (!enlarged)
            return;
        m_theme.reset();
        QApplication::setFont(usual);
        m_theme = std::make_unique<shell::Theme>(*qApp);
    });
    if (enlarged) {
        QFont large = usual;
        large.setPointSizeF(24);
        m_theme.reset();
        QApplication::setFont(large);
        m_theme = std::make_unique<shell::Theme>(*qApp);
    }
    m_theme->apply(theme, {});
    m_language.set(language);
    PeopleFrame frame(makePage(name));
    frame.resize(size);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    arrange(*frame.findChild<shell::PeoplePage *>(), name);
    QCOMPARE(frame.size(), size);
    // Pages arrange themselves anew for their width, and that takes a turn or two.
    QStringList wrong;
    const bool settled = QTest::qWaitFor(
        [&] {
            support::settleLayouts();
            wrong = peopleFaults(&frame);
            return wrong.isEmpty();
        },
        1500);
    const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
    if (!shots.isEmpty()) {
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(frame.grab().save(shots + u'/' + row + u".png"_s));
    }
    QVERIFY2(settled, qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestPeopleScreens)
#include "tst_people_screens.moc"
