#include "guisupport.h"
#include "shell/deviceparts.h"
#include "shell/devicesscreen.h"
#include "shell/language.h"
#include "shell/theme.h"
#include "web/engine.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::CameraFinding;
using shell::MicrophoneFinding;
using shell::NetworkState;
using web::CaptureState;
using web::PreflightFacts;

namespace {

PreflightFacts allIsWell()
{
    PreflightFacts facts;
    facts.camera = CaptureState::Live;
    facts.resolution = QSize(1280, 720);
    facts.framesPerSecond = 30;
    facts.light = 120;
    facts.microphone = CaptureState::Live;
    facts.level = 0.1;
    facts.hasSound = true;
    facts.listeningFor = 5s;
    return facts;
}

template<typename Change>
PreflightFacts allIsWellBut(Change change)
{
    PreflightFacts facts = allIsWell();
    change(facts);
    return facts;
}

/// QTRY_VERIFY sleeps between looks, and the engine, which lives in this event loop, with it.
bool waitUntil(const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(5);
    QTimer::singleShot(15000, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

QPushButton *button(const QWidget &screen, const QString &text)
{
    const QList<QPushButton *> buttons = screen.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// The screen of the device check, with facts that are told it and with the engine's own camera.
class TstDevices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWindowWarnings(); }
    void cleanup() { support::settleLayouts(); }
    void findings_data();
    void findings();
    void microphoneFindings_data();
    void microphoneFindings();
    void everyFindingHasItsOwnWords();
    void mostPressingFirst();
    void meterFollowsTheEar();
    void goesOnWhenItMay_data();
    void goesOnWhenItMay();
    void withTheTestCamera();
    void endsWithoutABeginning();
    void newVisitorStartsAnew();

private:
    core::SystemClock m_clock;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;
};

/// The engine's first page warns of the missing graphics of the off-screen platform.
void TstDevices::initTestCase()
{
    m_theme = std::make_unique<shell::Theme>(*qApp);
    m_language = std::make_unique<shell::Language>();
    web::ViewPool pool(m_clock);
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
}

void TstDevices::findings_data()
{
    QTest::addColumn<PreflightFacts>("facts");
    QTest::addColumn<CameraFinding>("finding");
    QTest::addColumn<bool>("forbidden");
    const auto row = [](const char *name, CameraFinding finding, bool forbidden, auto change) {
        QTest::newRow(name) << allIsWellBut(change) << finding << forbidden;
    };
    const auto is = [](CaptureState state) {
        return [state](PreflightFacts &facts) { facts.camera = state; };
    };
    const auto light = [](double luma) {
        return [luma](PreflightFacts &facts) { facts.light = luma; };
    };
    row("all is well", CameraFinding::Good, false, [](PreflightFacts &) {});
    row("being opened", CameraFinding::Opening, true, is(CaptureState::Opening));
    row("none", CameraFinding::Missing, true, is(CaptureState::Missing));
    row("virtual ones alone", CameraFinding::Unsuitable, true, is(CaptureState::Unsuitable));
    row("another program has it", CameraFinding::InUse, true, is(CaptureState::InUse));
    row("not allowed", CameraFinding::Refused, true, is(CaptureState::Refused));
    row("unplugged", CameraFinding::Lost, true, is(CaptureState::Lost));
    row("does not open", CameraFinding::Failed, true, is(CaptureState::Failed));
    row("open without a picture so far", CameraFinding::Opening, true, [](PreflightFacts &facts) {
        facts.resolution = QSize();
        facts.light.reset();
    });
    row("open and never a picture", CameraFinding::Frozen, true, [](PreflightFacts &facts) {
        facts.resolution = QSize();
        facts.light.reset();
        facts.isFrozen = true;
    });
    row("stands still", CameraFinding::Frozen, true,
        [](PreflightFacts &facts) { facts.isFrozen = true; });
    row("covered", CameraFinding::Black, true, light(3));
    row("dark", CameraFinding::TooDark, false, light(30));
    row("bright", CameraFinding::TooBright, false, light(240));
    row("few pixels", CameraFinding::LowResolution, false,
        [](PreflightFacts &facts) { facts.resolution = QSize(640, 360); });
    row("640x480 is enough, and upright too", CameraFinding::Good, false,
        [](PreflightFacts &facts) { facts.resolution = QSize(480, 640); });
    row("few frames", CameraFinding::Slow, false,
        [](PreflightFacts &facts) { facts.framesPerSecond = 4; });
    row("frames not counted yet", CameraFinding::Good, false,
        [](PreflightFacts &facts) { facts.framesPerSecond.reset(); });
    row("dark before few frames", CameraFinding::TooDark, false, [](PreflightFacts &facts) {
        facts.light = 30;
        facts.framesPerSecond = 4;
    });
}

void TstDevices::findings()
{
    QFETCH(PreflightFacts, facts);
    const CameraFinding found = shell::cameraFinding(facts);
    QTEST(found, "finding");
    QTEST(shell::forbids(found), "forbidden");
}

void TstDevices::microphoneFindings_data()
{
    QTest::addColumn<PreflightFacts>("facts");
    QTest::addColumn<MicrophoneFinding>("finding");
    const auto row = [](const char *name, MicrophoneFinding finding, auto change) {
        QTest::newRow(name) << allIsWellBut(change) << finding;
    };
    const auto is = [](CaptureState state) {
        return [state](PreflightFacts &facts) { facts.microphone = state; };
    };
    const auto silentFor = [](core::milliseconds time) {
        return [time](PreflightFacts &facts) {
            facts.hasSound = false;
            facts.listeningFor = time;
        };
    };
    row("heard", MicrophoneFinding::Good, [](PreflightFacts &) {});
    row("nothing heard for a moment", MicrophoneFinding::Opening, silentFor(3s));
    row("nothing heard for long", MicrophoneFinding::Silent, silentFor(4s));
    row("switched off", MicrophoneFinding::Silent,
        [](PreflightFacts &facts) { facts.isSilenced = true; });
    row("being opened", MicrophoneFinding::Opening, is(CaptureState::Opening));
    row("none", MicrophoneFinding::Missing, is(CaptureState::Missing));
    row("another program has it", MicrophoneFinding::InUse, is(CaptureState::InUse));
    row("not allowed", MicrophoneFinding::Refused, is(CaptureState::Refused));
    row("unplugged", MicrophoneFinding::Failed, is(CaptureState::Lost));
    row("does not open", MicrophoneFinding::Failed, is(CaptureState::Failed));
}

void TstDevices::microphoneFindings()
{
    QFETCH(PreflightFacts, facts);
    QTEST(shell::microphoneFinding(facts), "finding");
}

void TstDevices::everyFindingHasItsOwnWords()
{
    QSet<QString> lines;
    QSet<QString> titles;
    int count = 0;
    for (int each = int(CameraFinding::Opening); each <= int(CameraFinding::Slow); ++each) {
        const auto finding = CameraFinding(each);
        const shell::DeviceAdvice advice =
            shell::deviceAdvice(finding, MicrophoneFinding::Good, NetworkState::Up, 0);
        QVERIFY(!advice.body.isEmpty());
        lines << shell::deviceLine(finding).text;
        titles << advice.title;
        ++count;
    }
    QCOMPARE(lines.size(), count);
    QCOMPARE(titles.size(), count);
    for (int each = int(MicrophoneFinding::Opening); each <= int(MicrophoneFinding::Failed); ++each)
        lines << shell::deviceLine(MicrophoneFinding(each)).text;
    for (int each = int(NetworkState::Unknown); each <= int(NetworkState::Captive); ++each)
        lines << shell::deviceLine(NetworkState(each)).text;
    count += int(MicrophoneFinding::Failed) + 1 + int(NetworkState::Captive) + 1;
    QCOMPARE(lines.size(), count);
    QVERIFY(!lines.contains(QString()));
}

void TstDevices::mostPressingFirst()
{
    const auto title = [](CameraFinding camera, MicrophoneFinding microphone,
                          NetworkState network) {
        return shell::deviceAdvice(camera, microphone, network, 5).title;
    };
    using Camera = CameraFinding;
    using Microphone = MicrophoneFinding;
    QCOMPARE(title(Camera::Missing, Microphone::Missing, NetworkState::NoNetwork),
             u"There is no camera"_s);
    QCOMPARE(title(Camera::Opening, Microphone::Opening, NetworkState::Captive),
             u"No connection"_s);
    QCOMPARE(title(Camera::TooDark, Microphone::Missing, NetworkState::Up), u"It is rather dark"_s);
    QCOMPARE(title(Camera::Good, Microphone::Silent, NetworkState::Unknown),
             u"We cannot hear you"_s);
    QCOMPARE(title(Camera::Good, Microphone::Good, NetworkState::Up), u"We can see you"_s);
    QVERIFY(shell::deviceAdvice(Camera::Good, Microphone::Good, NetworkState::Captive, 5)
                .body.contains(u"log in"_s));
    QVERIFY(shell::deviceAdvice(Camera::Good, Microphone::Good, NetworkState::NoAnswer, 5)
                .body.contains(u'5'));
}

void TstDevices::meterFollowsTheEar()
{
    shell::LevelMeter meter;
    meter.setLevel(0);
    QCOMPARE(meter.shown(), 0.0);
    meter.setLevel(0.001); // 60 dB below full.
    QVERIFY(meter.shown() < 0.01);
    meter.setLevel(0.03);
    QVERIFY(meter.shown() > 0.4 && meter.shown() < 0.6);
    meter.setLevel(2);
    QCOMPARE(meter.shown(), 1.0);
    meter.setLevel(0); // It falls slowly, or nobody would see a word.
    QVERIFY(meter.shown() > 0.5 && meter.shown() < 1);
}

void TstDevices::goesOnWhenItMay_data()
{
    QTest::addColumn<PreflightFacts>("facts");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("phone");
    QTest::newRow("all is well") << allIsWell() << true << false;
    QTest::newRow("nothing known yet") << PreflightFacts() << false << false;
    QTest::newRow("dark") << allIsWellBut([](PreflightFacts &facts) { facts.light = 30; }) << true
                          << false;
    QTest::newRow("no microphone")
        << allIsWellBut([](PreflightFacts &facts) { facts.microphone = CaptureState::Missing; })
        << true << false;
    QTest::newRow("microphone not heard yet")
        << allIsWellBut([](PreflightFacts &facts) { facts.microphone = CaptureState::Opening; })
        << false << false;
    QTest::newRow("no camera") << allIsWellBut([](PreflightFacts &facts) {
        facts.camera = CaptureState::Missing;
    }) << false << true;
    QTest::newRow("black") << allIsWellBut([](PreflightFacts &facts) { facts.light = 1; }) << false
                           << true;
}

void TstDevices::goesOnWhenItMay()
{
    QFETCH(PreflightFacts, facts);
    QFETCH(bool, goesOn);
    QFETCH(bool, phone);
    shell::NetworkWatch network(m_clock);
    shell::DevicesScreen screen(m_clock, network, {u"Harbour Bank"_s, {}, {}}, {});
    QSignalSpy accepted(&screen, &shell::DevicesScreen::accepted);
    QSignalSpy wantsPhone(&screen, &shell::DevicesScreen::phoneRequested);
    screen.resize(1280, 800);
    screen.show();
    screen.present(facts);

    QCOMPARE(button(screen, u"Continue"_s)->isEnabled(), goesOn);
    QTest::keyClick(&screen, Qt::Key_Return);
    QCOMPARE(accepted.count(), goesOn ? 1 : 0);
    QPushButton *usePhone = button(screen, u"Use my phone"_s);
    QVERIFY(!usePhone->isVisible()); // It was not offered.
    screen.offerPhone(true);
    QCOMPARE(usePhone->isVisible(), phone);
    if (phone)
        usePhone->click();
    QCOMPARE(wantsPhone.count(), phone ? 1 : 0);
    // Help and Leave are there in every state: a dead camera is no dead end.
    QSignalSpy help(&screen, &shell::DevicesScreen::helpRequested);
    QSignalSpy leave(&screen, &shell::DevicesScreen::leaveRequested);
    button(screen, u"Help"_s)->click();
    button(screen, u"Leave"_s)->click();
    QCOMPARE(help.count() + leave.count(), 2);
}

void TstDevices::withTheTestCamera()
{
    shell::NetworkWatch network(m_clock);
    shell::DevicesScreen screen(m_clock, network, {u"Harbour Bank"_s, {}, {}}, {});
    QSignalSpy ended(&screen, &shell::DevicesScreen::ended);
    QSignalSpy accepted(&screen, &shell::DevicesScreen::accepted);
    screen.resize(1280, 800);
    screen.show();
    screen.begin(u"en"_s);
    const QPushButton *goOn = button(screen, u"Continue"_s);
    QVERIFY(!goOn->isEnabled());
    QVERIFY(waitUntil([&] { return goOn->isEnabled(); }));
    // The made-up camera's own green can be seen where the picture is.
    const auto *picture = screen.findChild<shell::DevicePicture *>();
    QVERIFY(waitUntil([&] {
        const QColor seen = screen.grab().toImage().pixelColor(
            picture->mapTo(&screen, QPoint(40, picture->height() / 2)));
        return seen.green() > 100 && seen.red() < 90 && seen.blue() < 60;
    }));
    QVERIFY(screen.focusWidget() == &screen || !screen.focusWidget());
    QTest::keyClick(&screen, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);

    screen.end();
    screen.end(); // Twice is once.
    QVERIFY(waitUntil([&] { return !ended.isEmpty(); }));
    const auto report = ended.first().first().value<web::CloseReport>();
    QVERIFY2(report.clean, qPrintable(report.text));
    QVERIFY(report.text.contains(u"renderer"_s)); // It was looked for.
    QCOMPARE(ended.count(), 1);
    QVERIFY(report.rendererGone && report.took < 3s);
    QVERIFY(!goOn->isEnabled());
}

void TstDevices::endsWithoutABeginning()
{
    shell::NetworkWatch network(m_clock);
    shell::DevicesScreen screen(m_clock, network, {u"Harbour Bank"_s, {}, {}}, {});
    QSignalSpy ended(&screen, &shell::DevicesScreen::ended);
    screen.end();
    QVERIFY(ended.isEmpty()); // Never from inside the call.
    QVERIFY(waitUntil([&] { return ended.count() == 1; }));
    QVERIFY(ended.first().first().value<web::CloseReport>().clean);
}

/// What one visitor's check knew is not shown to the next.
void TstDevices::newVisitorStartsAnew()
{
    shell::NetworkWatch network(m_clock);
    shell::DevicesScreen screen(m_clock, network, {u"Harbour Bank"_s, {}, {}}, {});
    screen.resize(1280, 800);
    screen.show();
    screen.present(allIsWell());
    QVERIFY(button(screen, u"Continue"_s)->isEnabled());
    screen.begin(u"en"_s);
    QVERIFY(!button(screen, u"Continue"_s)->isEnabled());
    QSignalSpy ended(&screen, &shell::DevicesScreen::ended);
    screen.end();
    QVERIFY(waitUntil([&] { return !ended.isEmpty(); }));
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    web::prepareEngine(web::EngineUse::Kiosk, arguments);
    QApplication application(argc, argv);
    web::startEngine();
    TstDevices test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_devices.moc"
