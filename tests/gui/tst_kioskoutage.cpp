#include "onboarding/visitcontroller.h"
#include "sandbox/sandbox.h"
#include "shell/kioskflow.h"
#include "shell/language.h"
#include "shell/overlay.h"
#include "shell/theme.h"
#include "shell/visitorwindow.h"
#include "support/support.h"
#include "web/engine.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
namespace keys = core::keys;
using onboarding::VisitController;
using shell::NetworkState;
using shell::OverlayKind;
using shell::VisitorWindow;
using shell::VisitSession;

namespace {

constexpr int Patience = 30000;  // Milliseconds; a loaded computer starts a renderer slowly.
constexpr int BackWithin = 5000; // Milliseconds from the network's return.
constexpr double Speed = 20;     // How much faster than real time the sandbox lives.

web::EngineReport theReport;

QPushButton *button(const QWidget &window, const QString &name)
{
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible()
            && (each->text() == name || each->accessibleName() == name
                || each->objectName() == name))
            return each;
    }
    return nullptr;
}

bool canPress(const QWidget &window, const QString &name)
{
    const QPushButton *found = button(window, name);
    return found && found->isEnabled();
}

/// The card above everything.
OverlayKind card(const QWidget &window)
{
    const QList<shell::Overlay *> cards = window.findChildren<shell::Overlay *>();
    for (const shell::Overlay *each : cards) {
        if (each->isVisible())
            return each->kind();
    }
    return OverlayKind::None;
}

} // namespace

/// One visitor in a kiosk whose network goes away at every screen.
class TstKioskOutage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenComesBack_data();
    void everyScreenComesBack();

private:
    void goAway();
    void comeBack();
    void follow(VisitSession &session);
    /// An outage during the visit, which ends by itself when \a when has come.
    void goAwayAt(const char *when, int takes);
    /// What shows that the visit got over that outage.
    void isBack(const char *when);

    core::SystemClock m_clock;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    int m_takes = 0;
    QByteArrayList m_begun; ///< Outages of the visit, in order.
    QByteArray m_open;      ///< The one whose end was not seen yet.
    QByteArrayList m_late;
    QElapsedTimer m_back;
};

void TstKioskOutage::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_theme->apply(u"light"_s, {});
    m_language = std::make_unique<shell::Language>();
}

void TstKioskOutage::goAway()
{
    m_back.invalidate();
    QVERIFY(bool(m_sandbox->setReachable(false)));
}

void TstKioskOutage::comeBack()
{
    QVERIFY(bool(m_sandbox->setReachable(true)));
    m_back.start();
}

void TstKioskOutage::goAwayAt(const char *when, int takes)
{
    if (m_begun.contains(when) || !m_open.isEmpty())
        return;
    m_begun << when;
    m_open = when;
    goAway();
    QTimer::singleShot(takes, this, [this] { comeBack(); });
}

void TstKioskOutage::isBack(const char *when)
{
    if (m_open != when || !m_back.isValid())
        return;
    qInfo("%s: back within %lld ms", when, m_back.elapsed());
    if (m_back.elapsed() > BackWithin)
        m_late << when;
    m_open.clear();
}

void TstKioskOutage::follow(VisitSession &session)
{
    VisitController &controller = session.controller();
    connect(&controller, &VisitController::stateChanged, this,
            [this](onboarding::VisitState state) {
                using onboarding::VisitState;
                if (state == VisitState::Creating)
                    goAwayAt("creating", std::max(4000, m_takes)); // Beyond start's own repeats.
                else if (state == VisitState::Opening)
                    isBack("creating");
                else if (state == VisitState::Scoring && m_takes < 60000)
                    goAwayAt("scoring", m_takes); // Is waited for no longer than that.
            });
    connect(&controller, &VisitController::openPage, this,
            [this] { goAwayAt("loading", m_takes); });
    connect(&session, &VisitSession::pageShown, this, [this] {
        isBack("loading");
        goAwayAt("running", m_takes);
    });
    connect(&controller, &VisitController::connectionRestored, this, [this] { isBack("running"); });
    connect(&controller, &VisitController::visitEnded, this, [this] { isBack("scoring"); });
}

void TstKioskOutage::everyScreenComesBack_data()
{
    QTest::addColumn<int>("takes"); // Milliseconds.
    QTest::newRow("1 s") << 1000;
    if (qEnvironmentVariableIsSet("VESTIBULE_SOAK")) {
        QTest::newRow("10 s") << 10000;
        QTest::newRow("60 s") << 60000;
    }
}

void TstKioskOutage::everyScreenComesBack()
{
    QFETCH(int, takes);
    m_takes = takes;
    m_begun.clear();
    m_late.clear();
    QTemporaryDir folder;
    m_sandbox = std::make_unique<sandbox::Sandbox>(m_clock);
    QVERIFY(bool(m_sandbox->start({0, u"pass"_s, Speed})));
    const core::Result<QString> file = m_sandbox->writeSettings(folder.path());
    QVERIFY(bool(file));
    core::SettingsLocations locations;
    locations.policyFile = *file;
    locations.commandLine = {
        {QString(keys::UiLanguage), u"en"_s},      {QString(keys::PollIntervalMs), u"500"_s},
        {QString(keys::ResultSeconds), u"3"_s},    {QString(keys::BeforeStartSeconds), u"600"_s},
        {QString(keys::DevicesSeconds), u"600"_s}, {QString(keys::FlowSeconds), u"600"_s}};
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY2(bool(settings), settings ? "" : qPrintable(settings.error().detail));
    shell::Services services({*std::move(settings), folder.filePath(u"data"_s), theReport, true});
    shell::NetworkWatch &network = services.network();

    // The program is there before the network, and waits.
    goAway();
    services.open();
    VisitorWindow window(services, shell::VisitorMode::Kiosk);
    window.resize(1024, 600);
    window.show();
    connect(window.findChild<shell::KioskFlow *>(), &shell::KioskFlow::sessionMade, this,
            &TstKioskOutage::follow);
    QTRY_COMPARE_WITH_TIMEOUT(network.state(), NetworkState::NoNetwork, Patience);
    QCOMPARE(services.readiness(), shell::Readiness::Ready);
    QVERIFY(!canPress(window, u"Start"_s));
    QTest::qWait(takes);
    comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(canPress(window, u"Start"_s), BackWithin);
    qInfo("Welcome: back within %lld ms", m_back.elapsed());

    // Before a session is made somebody has to notice: here a screen that is touched.
    const auto comesBackAt = [&](const char *screen) {
        goAway();
        network.askNow();
        QTRY_COMPARE_WITH_TIMEOUT(card(window), OverlayKind::ConnectionLost, Patience);
        QTest::qWait(takes);
        comeBack();
        QTRY_COMPARE_WITH_TIMEOUT(card(window), OverlayKind::None, BackWithin);
        qInfo("%s: back within %lld ms", screen, m_back.elapsed());
    };
    button(window, u"Start"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(canPress(window, u"accept"_s), Patience);
    comesBackAt("Before we start");
    button(window, u"accept"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(canPress(window, u"Continue"_s), Patience);
    comesBackAt("Devices");
    QTRY_VERIFY_WITH_TIMEOUT(canPress(window, u"Continue"_s), Patience);
    button(window, u"Continue"_s)->click();

    // From here on the visit notices by itself.
    const QByteArrayList expected =
        takes < 60000 ? QByteArrayList{"creating", "loading", "running", "scoring"}
                      : QByteArrayList{"creating", "loading", "running"};
    QTRY_VERIFY_WITH_TIMEOUT(m_begun == expected && m_open.isEmpty(), 5 * (takes + Patience));
    QCOMPARE(m_late, QByteArrayList());
    QTRY_VERIFY_WITH_TIMEOUT(
        services.storage()->visits().recentVisits(1).value().first().end.has_value(), Patience);
    const store::VisitRow visit = services.storage()->visits().recentVisits(1).value().first();
    QCOMPARE(visit.end->outcome, u"passed"_s);

    // The result needs no network, and Welcome waits for it.
    goAway();
    network.askNow();
    QTest::qWait(takes);
    comeBack();
    QTRY_VERIFY_WITH_TIMEOUT(canPress(window, u"Start"_s), BackWithin + 3000);
    qInfo("Result: back within %lld ms, three seconds of them its own", m_back.elapsed());
}

int main(int argc, char **argv)
{
    // The check of the slate looks into this folder, where other tests leave their files.
    const QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Kiosk, arguments);
    QApplication application(argc, argv);
    theReport = web::startEngine();
    TstKioskOutage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskoutage.moc"
