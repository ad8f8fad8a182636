#include "deskdata.h"

#include "shell/activitypage.h"
#include "shell/deskwindow.h"
#include "shell/housekeeping.h"
#include "shell/insightspage.h"
#include "shell/language.h"
#include "shell/noticecard.h"
#include "shell/recoverynotice.h"
#include "shell/resultcard.h"
#include "shell/settingfield.h"
#include "shell/settingspage.h"
#include "shell/setuppage.h"
#include "shell/staffdesk.h"
#include "shell/staffdoor.h"
#include "shell/theme.h"
#include "shell/visitorwindow.h"
#include "shell/visitspage.h"
#include "support/scriptedserver.h"
#include "web/engine.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using deskdata::button;
using deskdata::visibleText;

namespace {

/// Services::open() promises an answer within this time.
constexpr int OpenLimit = 12000;
/// Milliseconds; a loaded computer starts an engine slowly.
constexpr int Patience = 20000;

web::EngineReport theReport;

shell::Services::Options options(const QTemporaryDir &folder, const QString &dataDir)
{
    shell::Services::Options options;
    core::SettingsLocations locations;
    locations.userFile = folder.filePath(u"vestibule.ini"_s);
    options.settings = core::Settings::load(locations).value();
    options.dataDir = folder.filePath(dataDir);
    options.engine = theReport;
    return options;
}

/// As the set-up page leaves it, with a service that takes requests and never answers: a visit
/// stays open until somebody ends it.
shell::Services::Options readyOptions(const QTemporaryDir &folder,
                                      const support::ScriptedServer &server)
{
    shell::Services::Options ready = options(folder, u"data"_s);
    QFile key(folder.filePath(u"key"_s));
    if (key.open(QIODevice::WriteOnly))
        key.write("0123456789abcdef\n");
    key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!ready.settings.saveUser({{QString(core::keys::ApiUrl), server.url().toString()},
                                  {QString(core::keys::FlowId), u"64f0c0ffee64f0c0ffee64f0"_s},
                                  {QString(core::keys::ApiKeyFile), key.fileName()},
                                  {QString(core::keys::ResultSeconds), u"3"_s}}))
        return {};
    return ready;
}

/// The desk that is shown above the visitor's screen; null when there is none.
shell::DeskWindow *shownDesk()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *desk = qobject_cast<shell::DeskWindow *>(window); desk && desk->isVisible())
            return desk;
    }
    return nullptr;
}

} // namespace

/// What the window shows before visits can be started and around a visit; whole visits are played
/// by the end-to-end tests.
class TestDeskWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_theme.reset(); }
    void opensOnTheSetUpPage();
    void saysWhyTheRecordCannotBeOpened();
    void stopsAtOnceWhenNothingRuns();
    void stopEndsTheVisitFirst();
    void anEndEndsTheLaunchFirst_data();
    void anEndEndsTheLaunchFirst();
    void visitStaysInReachWhenTheServiceIsLost();
    void placesAreMadeWhenEntered();
    void savedSettingsAreRecordedWithoutValues();
    void aPersonsNameIsNoReference();
    void visitorsWindowGoesWithTheWay_data();
    void visitorsWindowGoesWithTheWay();
    void staticLinkKeepsTheReference();
    void tellsWhatRecoveryFound();
    void aResultOwedIsToldOnce();
    void upkeepFailureIsSaid();
    void damagedRecordIsSaid();
    void languageWaitsForTheVisitor();
    void theStaffComesFromTheVisitorsScreenAndGoesBack();
    void theStaffComesInWithoutARecord();
    void aDeskThatIsLeftOpenCloses();
    void theStaffEndsTheProgram_data();
    void theStaffEndsTheProgram();

private:
    std::unique_ptr<shell::Theme> m_theme;
    shell::Language m_language;
};

void TestDeskWindow::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_language.set(u"en"_s);
}

void TestDeskWindow::init()
{
    m_language.set(u"en"_s);
    // There is neither a key store nor GL in a test, and that is said loudly.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support|The platform's key store|The data "
                           "key is in the file|not ready:|"
                           "WebEngineContext used before|No suitable graphics backend)"_s));
}

void TestDeskWindow::opensOnTheSetUpPage()
{
    QTemporaryDir folder;
    shell::Services services(options(folder, u"data"_s));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    QVERIFY(visibleText(&window).contains(u"One moment"_s));
    QVERIFY(!window.startVisit(u"C-1"_s));
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(button(&window, u"Save and start"_s));
    // Big Interview needs nothing of it and stays in reach.
    button(&window, u"Big Interview"_s)->click();
    QVERIFY(!visibleText(&window).contains(u"Set up this desk"_s));
    button(&window, u"Desk"_s)->click();
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(!window.startVisit(u"C-1"_s));
    QVERIFY(!window.session());
    // Nothing runs, so nothing is asked before the window closes.
    QVERIFY(window.close());
}

void TestDeskWindow::saysWhyTheRecordCannotBeOpened()
{
    QTemporaryDir folder;
    // A file stands where the data folder should be.
    QFile blocker(folder.filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    shell::Services services(options(folder, u"data"_s));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Failed, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Visits cannot be started"_s));
    QVERIFY(visibleText(&window).contains(u"The record of visits could not be opened."_s));
    // Once the cause is gone, trying again helps.
    QVERIFY(blocker.remove());
    QAbstractButton *retry = button(&window, u"Try again"_s);
    QVERIFY(retry);
    retry->click();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
}

void TestDeskWindow::stopsAtOnceWhenNothingRuns()
{
    QTemporaryDir folder;
    shell::Services services(options(folder, u"data"_s));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    QSignalSpy stopped(&window, &shell::DeskWindow::stopped);
    window.stop();
    window.stop();
    // Whoever asked may not be ready to hear of it yet.
    QCOMPARE(stopped.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 1);
}

void TestDeskWindow::stopEndsTheVisitFirst()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(window.startVisit(u"C-1"_s));
    QSignalSpy stopped(&window, &shell::DeskWindow::stopped);
    QSignalSpy finished(window.session(), &shell::VisitSession::finished);
    window.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(window.session()->result()->outcome, onboarding::Outcome::Cancelled);
    QVERIFY(!window.startVisit(u"C-2"_s));
}

void TestDeskWindow::anEndEndsTheLaunchFirst_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("closed") << false;
    QTest::newRow("stopped") << true;
}

/// A person's window would outlive the desk and keep the program running.
void TestDeskWindow::anEndEndsTheLaunchFirst()
{
    QFETCH(const bool, isStopped);
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services::Options ready = readyOptions(folder, server);
    QVERIFY(bool(ready.settings.saveUser(
        {{QString(core::keys::BigInterviewUrl), server.url().toString()},
         {QString(core::keys::BigInterviewKeyFile), folder.filePath(u"key"_s)}})));
    shell::Services services(ready);
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.resize(1600, 1000); // The person beside the list.
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    store::Person person;
    person.partnerId = u"stu-1"_s;
    person.firstName = u"Ana"_s;
    person.addedAt = services.clock().utcNow();
    QVERIFY(bool(services.storage()->people().save(person)));
    button(&window, u"Big Interview"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(&window, u"Launch"_s), Patience);
    button(&window, u"Launch"_s)->click();
    QVERIFY(visibleText(&window).contains(u"Signing in as"_s));
    QSignalSpy stopped(&window, &shell::DeskWindow::stopped);
    if (isStopped) {
        window.stop();
        window.stop();
    } else {
        QVERIFY(!window.close());
    }
    QVERIFY(window.isVisible());
    QCOMPARE(stopped.size(), 0);
    if (isStopped)
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    else
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), Patience);
    QVERIFY(!visibleText(&window).contains(u"Signing in as"_s));
}

void TestDeskWindow::visitStaysInReachWhenTheServiceIsLost()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(window.startVisit(u"C-1"_s));
    QSignalSpy finished(window.session(), &shell::VisitSession::finished);
    QVERIFY(services.settings().saveUser({{QString(core::keys::FlowId), QString()}}));
    services.reloadService();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(!visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(button(&window, u"Desk"_s)->isEnabled());
    QVERIFY(button(&window, u"Cancel visit"_s));
    QCOMPARE(finished.size(), 0);
    window.session()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    // What became of the visitor stays in sight, and what is missing is said beside it.
    QVERIFY(window.findChild<shell::ResultCard *>()->isVisible());
    QVERIFY(visibleText(&window).contains(u"because a setting is missing"_s));
    QVERIFY(!button(&window, u"Start a visit"_s)->isEnabled());
    QVERIFY(!window.startVisit(u"C-2"_s));
    QVERIFY(!window.findChild<shell::SetupPage *>());
    button(&window, u"Set up this desk"_s)->click();
    QVERIFY(window.findChild<shell::SetupPage *>()->isVisible());
    // Once it is there again, the next visit can start.
    QVERIFY(services.settings().saveUser({{QString(core::keys::FlowId), u"flow"_s}}));
    services.reloadService();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(!visibleText(&window).contains(u"because a setting is missing"_s));
    QVERIFY(button(&window, u"Start a visit"_s)->isEnabled());
}

void TestDeskWindow::placesAreMadeWhenEntered()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(!window.findChild<shell::VisitsPage *>());
    QVERIFY(!window.findChild<shell::InsightsPage *>());
    QVERIFY(!window.findChild<shell::ActivityPage *>());
    QVERIFY(!window.findChild<shell::SettingsPage *>());
    button(&window, u"Insights"_s)->click();
    QTRY_VERIFY(visibleText(&window).contains(u"No visits in these days"_s));
    button(&window, u"Visits"_s)->click();
    QVERIFY(window.findChild<shell::VisitsPage *>()->isVisible());
    button(&window, u"Settings"_s)->click();
    QVERIFY(window.findChild<shell::SettingsPage *>()->isVisible());
    button(&window, u"Activity"_s)->click();
    auto *activity = window.findChild<shell::ActivityPage *>();
    QVERIFY(activity->isVisible());
    QVERIFY(!window.findChild<shell::InsightsPage *>()->isVisible());
    button(activity, u"Verify"_s)->click();
    QTRY_VERIFY(visibleText(activity).contains(u"are as they were written"_s)
                || visibleText(activity).contains(u"is as it was written"_s));
    // The first of them only: entering again shows the same page.
    button(&window, u"Insights"_s)->click();
    QCOMPARE(window.findChildren<shell::InsightsPage *>().size(), 1);
}

void TestDeskWindow::savedSettingsAreRecordedWithoutValues()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    button(&window, u"Settings"_s)->click();
    auto *page = window.findChild<shell::SettingsPage *>();
    const auto fields = page->findChildren<shell::SettingField *>();
    for (shell::SettingField *each : fields) {
        if (each->key() == core::keys::RetentionVisitDays)
            each->setValue(u"31"_s);
        if (each->key() == core::keys::BrandName)
            each->setValue(u"Canary House"_s);
    }
    button(page, u"Save"_s)->click();
    QTRY_COMPARE(services.settings().integer(core::keys::RetentionVisitDays), 31);
    const auto rows = services.storage()->audit().page({}, 10, {});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().entry.action, QString(store::actions::SettingsChanged));
    QCOMPARE(rows->constFirst().entry.detail, u"brand/name, retention/visitDays"_s);
}

void TestDeskWindow::aPersonsNameIsNoReference()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(window.startVisit(u"Ana Rivera"_s));
    QCOMPARE(window.session()->request().personName, u"Ana Rivera"_s);
    QCOMPARE(window.session()->request().customerId, QString());
    QVERIFY(visibleText(&window).contains(u"Ana Rivera"_s));
    QSignalSpy finished(window.session(), &shell::VisitSession::finished);
    window.session()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    // The visit is a click away.
    button(&window, u"Open in Visits"_s)->click();
    QVERIFY(window.findChild<shell::VisitsPage *>()->isVisible());
}

void TestDeskWindow::visitorsWindowGoesWithTheWay_data()
{
    using onboarding::Show;
    QTest::addColumn<Show>("show");
    QTest::addColumn<bool>("hasWindow");
    QTest::addColumn<bool>("fullScreen");
    QTest::newRow("This screen") << Show::Embedded << true << true;
    QTest::newRow("Visitor's phone") << Show::Qr << true << false;
    QTest::newRow("This computer's browser") << Show::Browser << false << false;
}

void TestDeskWindow::visitorsWindowGoesWithTheWay()
{
    QFETCH(onboarding::Show, show);
    QFETCH(bool, hasWindow);
    QFETCH(bool, fullScreen);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    if (QGuiApplication::screens().size() > 1)
        QSKIP("needs a computer with one screen");
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.resize(1280, 800);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QTRY_VERIFY(button(&window, way));
    button(&window, way)->click();
    for (const QString &reference : {u"C-1"_s, u"C-2"_s}) {
        QVERIFY(window.startVisit(reference));
        QCOMPARE(window.session()->request().show, show);
        const QWidget *visitor = nullptr;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *each : windows) {
            if (each->isVisible() && qobject_cast<const shell::VisitorWindow *>(each))
                visitor = each;
        }
        QCOMPARE(visitor != nullptr, hasWindow);
        if (visitor) {
            QCOMPARE(visitor->isFullScreen(), fullScreen);
            QVERIFY(visitor->screen()->geometry().contains(visitor->geometry()));
        }
        QSignalSpy finished(window.session(), &shell::VisitSession::finished);
        window.session()->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QCOMPARE(window.session()->result()->outcome, onboarding::Outcome::Cancelled);
        QVERIFY(button(&window, u"Start a visit"_s)->isEnabled());
    }
}

void TestDeskWindow::staticLinkKeepsTheReference()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services::Options ready = readyOptions(folder, server);
    QUrl link = server.url();
    link.setPath(u"/flow/64f0c0ffee64f0c0ffee64f0"_s);
    QVERIFY(ready.settings.saveUser({{QString(core::keys::StaticUrl), link.toString()},
                                     {QString(core::keys::AllowedHosts), link.host()}}));
    shell::Services services(ready);
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(window.startVisit(u"C-1"_s));
    QCOMPARE(window.session()->request().staticUrl, link);
    QCOMPARE(window.session()->request().customerId, u"C-1"_s);
    QVERIFY(visibleText(&window).contains(u"ends without a score"_s));
    QVERIFY(visibleText(&window).contains(u"waiting for the visitor"_s));
    QSignalSpy finished(window.session(), &shell::VisitSession::finished);
    window.session()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    const auto kept = services.storage()->history().details(window.session()->result()->visitId);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->summary.row.visit.customerId, u"C-1"_s);
}

void TestDeskWindow::tellsWhatRecoveryFound()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    onboarding::Recovery recovery(services.visitTools());
    window.showRecovery(recovery);
    onboarding::FoundVisit found;
    found.finding = onboarding::Finding::HeldElsewhere;
    found.visitId = core::VisitId(u"held"_s);
    Q_EMIT recovery.found(found);
    QVERIFY(!visibleText(&window).contains(u"from before"_s));
    found.finding = onboarding::Finding::Watching;
    onboarding::VisitResult passed;
    passed.outcome = onboarding::Outcome::Passed;
    onboarding::VisitResult unknown;
    unknown.reason = onboarding::Reason::CreationUnknown;
    for (onboarding::VisitResult *each : {&passed, &unknown}) {
        found.visitId = core::newVisitId();
        each->visitId = found.visitId;
        Q_EMIT recovery.found(found);
    }
    QVERIFY(visibleText(&window).contains(u"2 visits from before are being finished."_s));
    Q_EMIT recovery.visitEnded(passed);
    QVERIFY(visibleText(&window).contains(u"1 visit"_s));
    Q_EMIT recovery.visitEnded(unknown);
    Q_EMIT recovery.finished({});
    QVERIFY2(visibleText(&window).contains(
                 u"While the program was closed: 1 passed, 1 whose creation is unknown."_s),
             qPrintable(visibleText(&window)));
    button(&window, u"Show in Visits"_s)->click();
    QVERIFY(window.findChild<shell::VisitsPage *>()->isVisible());
    button(&window, u"Desk"_s)->click();
    button(&window, u"Dismiss"_s)->click();
    QVERIFY(!visibleText(&window).contains(u"While the program was closed"_s));
}

void TestDeskWindow::aResultOwedIsToldOnce()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    shell::NoticeCard card;
    shell::RecoveryNotice notice(card);
    onboarding::FoundVisit found;
    found.finding = onboarding::Finding::ScoreOwed;
    found.visitId = core::newVisitId();
    onboarding::VisitResult owed;
    owed.visitId = found.visitId;
    owed.reason = onboarding::Reason::ScoreMissing;
    for (int look = 0; look < 2; ++look) {
        onboarding::Recovery recovery(services.visitTools());
        notice.follow(recovery);
        Q_EMIT recovery.found(found);
        Q_EMIT recovery.visitEnded(owed);
        Q_EMIT recovery.finished({});
        QCOMPARE(card.isHidden(), look > 0);
        card.hide();
    }
    // Once it is there, that is news.
    onboarding::Recovery recovery(services.visitTools());
    notice.follow(recovery);
    owed.outcome = onboarding::Outcome::Passed;
    owed.reason = onboarding::Reason::Ok;
    Q_EMIT recovery.found(found);
    Q_EMIT recovery.visitEnded(owed);
    Q_EMIT recovery.finished({});
    QVERIFY(!card.isHidden());
    QCOMPARE(card.accessibleName(), u"Visits that were still open: 1 passed."_s);
}

void TestDeskWindow::upkeepFailureIsSaid()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    core::Error full = core::Error::of(core::ErrorKind::Storage, u"full"_s);
    full.serviceCode = 13;
    Q_EMIT caretaker.failed(full);
    QVERIFY(visibleText(&window).contains(u"Old data could not be deleted or backed up."_s));
    QVERIFY(visibleText(&window).contains(u"The disk of this computer is full."_s));
}

void TestDeskWindow::damagedRecordIsSaid()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    const QString path = folder.filePath(u"data/vestibule.db"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"data"_s));
    QFile database(path);
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(64 * 1024, 'x'));
    database.close();
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged|set aside"_s));
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(!services.storage()->restoreNotice().isEmpty());
    QVERIFY2(visibleText(&window).contains(u"was damaged and set aside"_s),
             qPrintable(visibleText(&window)));
    button(&window, u"Dismiss"_s)->click();
    QVERIFY(!visibleText(&window).contains(u"was damaged and set aside"_s));
}

void TestDeskWindow::languageWaitsForTheVisitor()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Caretaker caretaker(services);
    shell::DeskWindow window(services, caretaker);
    window.show();
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QVERIFY(window.startVisit(u"C-1"_s));
    button(&window, u"Settings"_s)->click();
    // The set-up page has such a field, too.
    const auto fields =
        window.findChild<shell::SettingsPage *>()->findChildren<shell::SettingField *>();
    for (shell::SettingField *each : fields) {
        if (each->key() == core::keys::UiLanguage)
            each->setValue(u"es"_s);
    }
    QCOMPARE(services.settings().text(core::keys::UiLanguage), u"es"_s);
    QCOMPARE(m_language.code(), u"en"_s);
    window.session()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(m_language.code(), u"es"_s, Patience);
    QVERIFY(window.session()->result().has_value());
}

void TestDeskWindow::theStaffComesFromTheVisitorsScreenAndGoesBack()
{
    QTemporaryDir folder;
    shell::Services services(options(folder, u"data"_s));
    shell::Housekeeping housekeeping(services);
    shell::VisitorWindow kiosk(services, shell::VisitorMode::Kiosk);
    shell::StaffDesk staff(services, housekeeping, kiosk);
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QSignalSpy left(&staff, &shell::StaffDesk::left);
    auto *door = kiosk.findChild<shell::StaffDoor *>();
    QVERIFY(door);
    Q_EMIT door->refused();
    Q_EMIT door->heldOff(QDateTime(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC));
    Q_EMIT kiosk.firstPinSet(u"Ada Quinn"_s);
    QVERIFY(!staff.isOpen());
    QVERIFY(!shownDesk());
    // The last visitor chose another language.
    m_language.set(u"es"_s);
    Q_EMIT kiosk.staffEntered(u"Ana"_s);
    QVERIFY(staff.isOpen());
    QPointer<shell::DeskWindow> desk = shownDesk();
    QVERIFY(desk);
    QVERIFY(desk->isMaximized());
    QVERIFY(m_language.code() != u"es"_s);
    m_language.set(u"en"_s);
    // Not a second one.
    Q_EMIT kiosk.staffEntered(u"Bea"_s);
    QCOMPARE(shownDesk(), desk.data());
    button(desk, u"Visitor's screen"_s)->click();
    QVERIFY(!staff.isOpen());
    QCOMPARE(left.size(), 1);
    QTRY_VERIFY(!desk);
    const auto rows = services.storage()->audit().page(std::nullopt, 20, {});
    QVERIFY(rows);
    QStringList found;
    for (const store::AuditRow &row : *rows)
        found.prepend(row.entry.action + u' ' + row.entry.detail);
    QCOMPARE(found, QStringList({u"pin-refused "_s, u"pin-locked 2026-01-31T09:30:00.000Z"_s,
                                 u"pin-changed Ada Quinn"_s, u"staff-entered Ana"_s,
                                 u"staff-left Ana"_s}));
}

void TestDeskWindow::theStaffComesInWithoutARecord()
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(u"data"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    shell::Services services(options(folder, u"data"_s));
    shell::Housekeeping housekeeping(services);
    shell::VisitorWindow kiosk(services, shell::VisitorMode::Kiosk);
    shell::StaffDesk staff(services, housekeeping, kiosk);
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Failed, OpenLimit);
    const QRegularExpression notRecorded(u"^not recorded:"_s);
    QTest::ignoreMessage(QtWarningMsg, notRecorded);
    Q_EMIT kiosk.staffEntered(u"Ana"_s);
    QVERIFY(shownDesk());
    QVERIFY(visibleText(shownDesk()).contains(u"Visits cannot be started"_s));
    QTest::ignoreMessage(QtWarningMsg, notRecorded);
    button(shownDesk(), u"Visitor's screen"_s)->click();
    QVERIFY(!staff.isOpen());
}

void TestDeskWindow::aDeskThatIsLeftOpenCloses()
{
    using namespace std::chrono_literals;
    constexpr core::milliseconds limit = 1000ms;
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::Housekeeping housekeeping(services);
    shell::VisitorWindow kiosk(services, shell::VisitorMode::Kiosk);
    shell::StaffDesk staff(services, housekeeping, kiosk, limit);
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::Ready, OpenLimit);
    QSignalSpy left(&staff, &shell::StaffDesk::left);
    Q_EMIT kiosk.staffEntered(u"Ana"_s);
    QPointer<shell::DeskWindow> desk = shownDesk();
    QVERIFY(desk);
    QGuiApplication::clipboard()->setText(u"reference of a visitor"_s);
    QTimer somebody;
    connect(&somebody, &QTimer::timeout, desk,
            [&] { QTest::keyClick(desk.data(), Qt::Key_Shift); });
    somebody.start(100ms);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.hasExpired((limit + 200ms).count()), Patience);
    QVERIFY(staff.isOpen());
    somebody.stop();
    // A visit that runs at the desk is not ended.
    QVERIFY(desk->startVisit(u"C-1"_s));
    QVERIFY(desk->isBusy());
    since.restart();
    QTRY_VERIFY_WITH_TIMEOUT(since.hasExpired((limit + 200ms).count()), Patience);
    QVERIFY(staff.isOpen());
    desk->session()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, Patience);
    QVERIFY(!staff.isOpen());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestDeskWindow::theStaffEndsTheProgram_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("ends");
    QTest::newRow("confirmed") << u"End the program now"_s << 1;
    QTest::newRow("thought better of") << u"Stay"_s << 0;
}

void TestDeskWindow::theStaffEndsTheProgram()
{
    QFETCH(const QString, answer);
    QFETCH(const int, ends);
    QTemporaryDir folder;
    shell::Services services(options(folder, u"data"_s));
    shell::Housekeeping housekeeping(services);
    shell::VisitorWindow kiosk(services, shell::VisitorMode::Kiosk);
    shell::StaffDesk staff(services, housekeeping, kiosk);
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QSignalSpy endRequested(&staff, &shell::StaffDesk::endRequested);
    QSignalSpy stopped(&staff, &shell::StaffDesk::stopped);
    Q_EMIT kiosk.staffEntered(u"Ana"_s);
    button(shownDesk(), u"End the program"_s)->click();
    QCOMPARE(endRequested.size(), 0);
    button(shownDesk(), answer)->click();
    QCOMPARE(endRequested.size(), ends);
    QVERIFY(staff.isOpen());
    staff.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Desk, arguments);
    QApplication application(argc, argv);
    theReport = web::startEngine();
    TestDeskWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desk_window.moc"
