#include "deskdata.h"

#include "shell/deskwindow.h"
#include "shell/language.h"
#include "shell/settingfield.h"
#include "shell/settingspage.h"
#include "shell/theme.h"
#include "support/scriptedserver.h"
#include "web/engine.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
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
    void visitStaysInReachWhenTheServiceIsLost();
    void languageWaitsForTheVisitor();

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
    shell::DeskWindow window(services);
    window.show();
    QVERIFY(visibleText(&window).contains(u"One moment"_s));
    QVERIFY(!window.startVisit(u"C-1"_s));
    services.open();
    QTRY_COMPARE_WITH_TIMEOUT(services.readiness(), shell::Readiness::NeedsSetup, OpenLimit);
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(button(&window, u"Save and start"_s));
    QVERIFY(!button(&window, u"Desk"_s)->isEnabled());
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
    shell::DeskWindow window(services);
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
    shell::DeskWindow window(services);
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
    shell::DeskWindow window(services);
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

void TestDeskWindow::visitStaysInReachWhenTheServiceIsLost()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::DeskWindow window(services);
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
    // What is missing is said as soon as nobody is kept from anything.
    QVERIFY(visibleText(&window).contains(u"Set up this desk"_s));
    QVERIFY(!button(&window, u"Desk"_s)->isEnabled());
}

void TestDeskWindow::languageWaitsForTheVisitor()
{
    QTemporaryDir folder;
    support::ScriptedServer server;
    server.play(support::Script::hang());
    shell::Services services(readyOptions(folder, server));
    shell::DeskWindow window(services);
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
