#include "deskdata.h"
#include "guisupport.h"

#include "shell/activitypage.h"
#include "shell/deskpage.h"
#include "shell/insightspage.h"
#include "shell/language.h"
#include "shell/noticecard.h"
#include "shell/presenter.h"
#include "shell/rail.h"
#include "shell/recoverynotice.h"
#include "shell/resultcard.h"
#include "shell/resultcardmodule.h"
#include "shell/runningcard.h"
#include "shell/settingfield.h"
#include "shell/settingspage.h"
#include "shell/setuppage.h"
#include "shell/theme.h"
#include "shell/timeline.h"
#include "support/manualclock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontMetrics>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;
using onboarding::Outcome;
using onboarding::Show;
using onboarding::VisitState;
using shell::Told;
namespace keys = core::keys;

namespace {

/// The operator's window with a page of the test's choice beside the rail.
class Frame final : public QWidget
{
public:
    explicit Frame(QWidget *page, int place)
    {
        setProperty("role", u"screen"_s);
        setAttribute(Qt::WA_StyledBackground);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        auto *rail = new shell::Rail({{u"desk"_s, "Desk"},
                                      {u"visits"_s, "Visits"},
                                      {u"insights"_s, "Insights"},
                                      {u"activity"_s, "Activity"},
                                      {u"settings"_s, "Settings"}},
                                     this);
        rail->setCurrent(place);
        rail->setMarks(true, place == 0);
        rail->setReachability({shell::Reachability::Reachable, core::milliseconds(42)});
        layout->addWidget(rail);
        layout->addWidget(page, 1);
    }
};

void visitUpTo(shell::RunningCard &card, support::ManualClock &clock, bool finished)
{
    using incode::Status;
    const auto step = [&clock](int seconds) {
        clock.advance(std::chrono::seconds(seconds));
        return clock.utcNow();
    };
    card.setState(VisitState::Opening, step(1));
    card.setPageShown(step(1));
    card.setStatusRead();
    card.setStatus(Status::fromText(u"ID_VALIDATION_FINISHED"_s), step(68));
    card.setStatusRead();
    clock.advance(core::milliseconds(400));
    if (!finished)
        return;
    card.setStatus(Status::fromText(u"POST_PROCESSING_FINISHED"_s), step(2));
    card.setStatus(Status::fromText(u"FACE_VALIDATION_FINISHED"_s), step(66));
    card.setStatus(Status::fromText(u"ONBOARDING_FINISHED"_s), step(21));
}

/// A visit in the way that \a name says: phone, browser or static.
void showWay(shell::DeskPage &page, support::ManualClock &clock, const QString &name)
{
    const Show show = name.endsWith(u"phone"_s)     ? Show::Qr
                      : name.endsWith(u"browser"_s) ? Show::Browser
                                                    : Show::Embedded;
    const Told told = name.contains(u"static"_s) ? Told::End : Told::Status;
    const auto segments = page.findChild<shell::SegmentedChoice *>()->findChildren<QPushButton *>();
    segments.at(segments.size() - (show == Show::Browser ? 1 : 2))->click();
    page.beginVisit(u"Ana Rivera"_s, show, told);
    shell::RunningCard &card = page.runningCard();
    card.setState(VisitState::Opening, clock.utcNow());
    card.setPageShown(clock.utcNow());
    if (told == Told::Status)
        card.setStatusRead();
    page.setBusy(true);
}

/// The place of a page by its name.
int placeOf(const QString &name)
{
    if (name.startsWith(u"insights"_s))
        return 2;
    if (name.startsWith(u"activity"_s))
        return 3;
    return name.startsWith(u"settings"_s) ? 4 : 0;
}

/// Insights, with as many visits as \a name says.
QWidget *insightsPage(const QString &name, core::Clock &clock)
{
    store::Insights insights = deskdata::insights(30, 0);
    if (name.endsWith(u"three"_s)) {
        insights.days[27].visits = {{u"passed"_s, 1}};
        insights.days[29].visits = {{u"passed"_s, 1}, {u"cancelled"_s, 1}};
        insights.steps = {{u"ID_VALIDATION_FINISHED"_s, 2, 61},
                          {u"FACE_VALIDATION_FINISHED"_s, 2, 44}};
        insights.leaving = {{u"ID_VALIDATION_FINISHED"_s, 1}};
    } else if (name.endsWith(u"many"_s)) {
        insights = deskdata::insights(30, 33'000);
    } else if (name.endsWith(u"quarter"_s)) {
        insights = deskdata::insights(90, 40);
    }
    const auto source = [insights, name](const shell::InsightsPeriod &, QObject *, auto done) {
        if (name.endsWith(u"lost"_s))
            done(core::Error::of(core::ErrorKind::Storage, u"locked"_s));
        else
            done(insights);
    };
    auto *page = new shell::InsightsPage(source, clock);
    page->enter();
    return page;
}

/// Activity, with as many rows as \a name says.
QWidget *activityPage(const QString &name)
{
    const qint64 rows = name.endsWith(u"none"_s) ? 0 : name.endsWith(u"three"_s) ? 3 : 1'000'000;
    shell::ActivityTools tools;
    tools.rows = [rows](const shell::AuditQuestion &question, QObject *, auto done) {
        QList<store::AuditRow> found;
        for (qint64 number = question.below ? *question.below - 1 : rows;
             number > 0 && found.size() < question.limit; --number)
            found << deskdata::auditRow(number);
        done(found);
    };
    tools.verify = [rows, name](QObject *, auto done) {
        done(store::AuditReport{
            rows, name.endsWith(u"bad"_s) ? std::optional<qint64>(4'711) : std::nullopt, {}});
    };
    auto *page = new shell::ActivityPage(tools);
    page->enter();
    if (!name.endsWith(u"none"_s))
        page->verify();
    return page;
}

/// What is wrong with the sizes below \a widget, in words.
QStringList faults(const QWidget *widget)
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
        if (parent && (each->x() < 0 || each->x() + each->width() > parent->width()))
            found << u"outside: "_s + QString::fromLatin1(each->metaObject()->className());
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if (pressed && pressed->height() < target)
            found << u"low: "_s + pressed->text() + u' ' + QString::number(pressed->height());
        if (pressed && pressed->width() < pressed->minimumSizeHint().width())
            found << u"narrow: "_s + pressed->text();
        if (each->focusPolicy() == Qt::TabFocus || each->focusPolicy() == Qt::StrongFocus) {
            const bool named = !each->accessibleName().isEmpty()
                               || (pressed && !pressed->text().isEmpty())
                               || qobject_cast<const QAbstractScrollArea *>(each);
            if (!named)
                found << u"no name: "_s + QString::fromLatin1(each->metaObject()->className());
        }
    }
    return found;
}

} // namespace

/// Every screen of the operator in every theme, in both directions, at the sizes that must hold.
/// With VESTIBULE_SHOTS set to a folder the pictures are kept there to be looked at.
class TestDeskScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void screen_data();
    void screen();
    void chosenScreenStays();
    void codeGoesToAnotherScreen();

private:
    QWidget *makePage(const QString &name);

    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
    support::ManualClock m_clock;
    net::Client m_net{m_clock};
    deskdata::MemoryKeyStore m_keyStore;
    core::Settings m_settings;
    QTemporaryDir m_folder;
};

void TestDeskScreens::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    core::SettingsLocations locations;
    locations.userFile = m_folder.filePath(u"vestibule.ini"_s);
    locations.environment.insert(u"VESTIBULE_INCODE__COUNTRYCODE"_s, u"ALL"_s);
    m_settings = core::Settings::load(locations).value();
}

QWidget *TestDeskScreens::makePage(const QString &name)
{
    const shell::SettingsTools tools{m_settings, m_keyStore, m_net, m_clock};
    if (name.startsWith(u"setup"_s)) {
        auto *page = new shell::SetupPage(tools);
        page->load(std::nullopt);
        if (name == "setup-refused"_L1) {
            const auto fields = page->findChildren<shell::SettingField *>();
            for (shell::SettingField *field : fields) {
                if (field->key() == keys::ApiUrl)
                    field->setValue(u"http://api.example.invalid"_s);
            }
        }
        return page;
    }
    if (name.startsWith(u"settings"_s)) {
        auto *page = new shell::SettingsPage(tools);
        page->load();
        page->showTopic(name.back().digitValue());
        return page;
    }
    if (name.startsWith(u"insights"_s))
        return insightsPage(name, m_clock);
    if (name.startsWith(u"activity"_s))
        return activityPage(name);
    auto *page = new shell::DeskPage(m_clock);
    shell::RunningCard &card = page->runningCard();
    if (name == "desk-idle"_L1)
        return page;
    if (name == "desk-notices"_L1) {
        page->addNotice()->tell(shell::NoticeCard::Kind::Progress, [] {
            return shell::NoticeWords{shell::recoveringSentence({.found = 2}), {}, {}};
        });
        page->addNotice()->tell(shell::NoticeCard::Kind::Warning, [] {
            return shell::NoticeWords{
                shell::recoveredSentence({.found = 4, .passed = 2, .left = 1, .unknown = 1}, true),
                shell::RecoveryNotice::tr("Show in Visits"),
                {}};
        });
        page->addNotice()->tell(shell::NoticeCard::Kind::Warning, [] {
            core::Error full = core::Error::of(core::ErrorKind::Storage, u"full"_s);
            full.serviceCode = 13;
            return shell::NoticeWords{shell::presentError(full, shell::Situation::Upkeep), {}, {}};
        });
        return page;
    }
    if (name.startsWith(u"desk-in-"_s)) {
        showWay(*page, m_clock, name);
        return page;
    }
    page->beginVisit(u"C-20931"_s, Show::Embedded, Told::Status);
    const static QHash<QString, Outcome> outcomes{
        {u"desk-passed"_s, Outcome::Passed},  {u"desk-review"_s, Outcome::Review},
        {u"desk-failed"_s, Outcome::Failed},  {u"desk-expired"_s, Outcome::Expired},
        {u"desk-left"_s, Outcome::Cancelled}, {u"desk-problem"_s, Outcome::Error},
        {u"desk-unfolded"_s, Outcome::Review}};
    const bool over = outcomes.contains(name);
    visitUpTo(card, m_clock, over && outcomes.value(name) <= Outcome::Failed);
    if (over) {
        card.finish(outcomes.value(name),
                    web::CloseReport{true, true, {}, core::milliseconds(80), {}});
        page->resultCard().setResult(deskdata::result(outcomes.value(name)));
    } else {
        page->setBusy(true);
    }
    if (name == "desk-lost"_L1) {
        card.setConnectionLost(core::Error::of(core::ErrorKind::Network, u"refused"_s),
                               std::chrono::seconds(5));
    }
    if (name == "desk-cancel"_L1)
        deskdata::button(&card, shell::RunningCard::tr("Cancel visit"))->click();
    if (name == "desk-unfolded"_L1) {
        const auto buttons = page->resultCard().findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->text() == shell::ResultCard::tr("Show numbers")
                || each->text() == shell::ResultCard::tr("Details")) {
                each->setChecked(true);
            }
        }
        page->resultCard().findChild<shell::ModuleRow *>()->setUnfolded(true);
    }
    return page;
}

void TestDeskScreens::screen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QStringList names{
        u"desk-idle"_s,     u"desk-running"_s,   u"desk-lost"_s,       u"desk-cancel"_s,
        u"desk-passed"_s,   u"desk-review"_s,    u"desk-failed"_s,     u"desk-expired"_s,
        u"desk-left"_s,     u"desk-problem"_s,   u"desk-unfolded"_s,   u"setup"_s,
        u"setup-refused"_s, u"settings-0"_s,     u"settings-1"_s,      u"settings-2"_s,
        u"settings-3"_s,    u"settings-4"_s,     u"settings-5"_s,      u"desk-notices"_s,
        u"insights-none"_s, u"insights-three"_s, u"insights-many"_s,   u"insights-quarter"_s,
        u"insights-lost"_s, u"activity-none"_s,  u"activity-three"_s,  u"activity-many"_s,
        u"activity-bad"_s,  u"desk-in-phone"_s,  u"desk-in-browser"_s, u"desk-in-static-phone"_s};
    struct Way
    {
        QString theme;
        QString language;
        QSize size;
    };
    const QList<Way> ways{
        {u"light"_s, u"en"_s, {1280, 800}},         {u"dark"_s, u"en"_s, {1280, 800}},
        {u"high-contrast"_s, u"en"_s, {1024, 600}}, {u"light"_s, u"ar"_s, {1280, 800}},
        {u"dark"_s, u"es"_s, {1024, 600}},          {u"light"_s, u"pt_BR"_s, {768, 1366}}};
    // The narrow ways once for each kind of page. By way and then by name: a change of theme costs.
    const QStringList kinds{u"desk-in-browser"_s, u"desk-in-static-phone"_s, u"desk-lost"_s,
                            u"desk-cancel"_s,     u"desk-review"_s,          u"desk-problem"_s,
                            u"setup-refused"_s,   u"settings-0"_s,           u"settings-4"_s,
                            u"desk-notices"_s,    u"insights-many"_s,        u"activity-many"_s};
    for (const Way &way : ways) {
        const bool wide = way.size.width() >= 1280;
        for (const QString &name : wide ? names : kinds) {
            const QString row = u"%1-%2-%3-%4x%5"_s.arg(name, way.theme, way.language)
                                    .arg(way.size.width())
                                    .arg(way.size.height());
            QTest::newRow(qPrintable(row)) << name << way.theme << way.language << way.size;
        }
    }
}

void TestDeskScreens::screen()
{
    support::failOnWindowWarnings();
    QFETCH(QString, name);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_theme->apply(theme, {});
    m_language.set(language);
    Frame frame(makePage(name), placeOf(name));
    frame.resize(size);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QCOMPARE(frame.size(), size);
    // Pages arrange themselves anew for their width, and that takes a turn or two.
    QStringList wrong;
    const bool settled = QTest::qWaitFor(
        [&] {
            support::settleLayouts();
            wrong = faults(&frame);
            return wrong.isEmpty();
        },
        2000);
    const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
    if (!shots.isEmpty()) {
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(frame.grab().save(shots + u'/' + row + u".png"_s));
    }
    QVERIFY2(settled, qPrintable(wrong.join(u'\n')));
    // The card's colour is really on the screen: no page without its style.
    const QImage picture = frame.grab().toImage().scaled(size);
    QCOMPARE(picture.pixelColor(frame.layoutDirection() == Qt::LeftToRight ? 6 : size.width() - 7,
                                size.height() / 2),
             m_theme->colors().card);
}

void TestDeskScreens::chosenScreenStays()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    m_theme->apply(u"light"_s, {});
    m_language.set(u"en"_s);
    if (screens.size() != 3)
        QSKIP("needs the three screens of the off-screen platform");
    shell::DeskPage page(m_clock);
    page.resize(1100, 700);
    page.setScreen(screens.at(0));
    page.show();
    QCOMPARE(page.chosenScreen(), screens.at(0));
    QTRY_VERIFY(deskdata::button(&page, u"Screen 2"_s));
    deskdata::button(&page, u"Screen 2"_s)->click();
    QCOMPARE(page.chosenScreen(), screens.at(1));
    // "This screen" is another one now, and every other place in the row with it.
    page.windowHandle()->setScreen(screens.at(2));
    QTRY_COMPARE(page.screen(), screens.at(2));
    QCOMPARE(page.chosenScreen(), screens.at(1));
    QTRY_VERIFY(deskdata::button(&page, u"Screen 2"_s));
    QVERIFY(deskdata::button(&page, u"Screen 2"_s)->isChecked());
    page.windowHandle()->setScreen(screens.at(1));
    QTRY_VERIFY(deskdata::button(&page, u"This screen"_s));
    QVERIFY(deskdata::button(&page, u"This screen"_s)->isChecked());
    page.windowHandle()->setScreen(screens.at(0));
    QCOMPARE(page.chosenScreen(), screens.at(1));
    // Who chose the window's own screen means wherever the window is.
    QTRY_VERIFY(deskdata::button(&page, u"This screen"_s));
    deskdata::button(&page, u"This screen"_s)->click();
    page.windowHandle()->setScreen(screens.at(2));
    QCOMPARE(page.chosenScreen(), screens.at(2));
}

void TestDeskScreens::codeGoesToAnotherScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    m_theme->apply(u"light"_s, {});
    m_language.set(u"en"_s);
    if (screens.size() != 3)
        QSKIP("needs the three screens of the off-screen platform");
    shell::DeskPage page(m_clock);
    page.resize(1100, 700);
    page.setScreen(screens.at(0));
    page.show();
    QTRY_VERIFY(deskdata::button(&page, u"Screen 3"_s));
    // Nobody chose one: any but the desk's own.
    deskdata::button(&page, u"Visitor's phone"_s)->click();
    QCOMPARE(page.chosenShow(), Show::Qr);
    QCOMPARE(page.chosenScreen(), screens.at(1));
    // The one that showed visits before shows the code, too.
    deskdata::button(&page, u"Screen 3"_s)->click();
    QCOMPARE(page.chosenShow(), Show::Embedded);
    deskdata::button(&page, u"Visitor's phone"_s)->click();
    QCOMPARE(page.chosenScreen(), screens.at(2));
    page.windowHandle()->setScreen(screens.at(2));
    QTRY_COMPARE(page.screen(), screens.at(2));
    QCOMPARE(page.chosenScreen(), screens.at(0));
    QTRY_VERIFY(deskdata::button(&page, u"Screen 1"_s));
    QCOMPARE(page.chosenShow(), Show::Qr);
    deskdata::button(&page, u"This computer's browser"_s)->click();
    QCOMPARE(page.chosenShow(), Show::Browser);
    QCOMPARE(page.chosenScreen(), screens.at(2));
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && screens.open(QIODevice::WriteOnly)) {
        screens.write(R"({"screens":[
            {"name":"one","x":0,"y":0,"width":1280,"height":800},
            {"name":"two","x":1280,"y":0,"width":1280,"height":800},
            {"name":"three","x":2560,"y":0,"width":1280,"height":800}]})");
        screens.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    }
    QApplication application(argc, argv);
    TestDeskScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desk_screens.moc"
