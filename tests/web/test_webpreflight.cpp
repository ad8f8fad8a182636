#include "support/manualclock.h"
#include "support/support.h"
#include "web/devicecheck.h"
#include "web/pageserver.h"
#include "web/preflight.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using web::CaptureDevice;
using web::CaptureState;
using web::Preflight;
using web::PreflightFacts;
using webtest::Visit;
using webtest::waitUntil;

namespace {

/// How the engine was started: with this many cameras; a run for each.
int cameraCount()
{
    return qEnvironmentVariableIntValue("VESTIBULE_TEST_CAMERAS");
}

/// The film that is played in place of the camera, or empty.
QString film()
{
    return qEnvironmentVariable("VESTIBULE_TEST_FILM");
}

#define ONLY_WITH(condition)                                                                       \
    do {                                                                                           \
        if (!(condition))                                                                          \
            QSKIP("another run of this program has the cameras for it");                           \
    } while (false)

/// A check that is shown, with a spy on its end.
struct Check
{
    explicit Check(const web::PreflightRules &rules = {}, const web::CaptureFolders &folders = {},
                   core::Clock &clock = Visit::clock())
        : preflight(clock, rules, folders), closed(&preflight, &Preflight::closed)
    {
        preflight.widget()->resize(640, 480);
        preflight.widget()->show();
    }

    const PreflightFacts &facts() const { return preflight.facts(); }
    QStringList labels(CaptureDevice::Kind kind) const
    {
        QStringList labels;
        for (const CaptureDevice &device : facts().devices) {
            if (device.kind == kind)
                labels << device.label;
        }
        return labels;
    }
    QString chosen(CaptureDevice::Kind kind) const
    {
        for (const CaptureDevice &device : facts().devices) {
            if (device.kind == kind && device.isChosen)
                return device.label;
        }
        return {};
    }
    web::CloseReport close()
    {
        preflight.close();
        return waitUntil([&] { return !closed.isEmpty(); })
                   ? closed.constFirst().constFirst().value<web::CloseReport>()
                   : web::CloseReport();
    }

    Preflight preflight;
    QSignalSpy closed;
};

/// The engine's helper processes that hold cameras and microphones.
QList<qint64> captureHelpers()
{
    QList<qint64> found;
    const QList<qint64> ours = web::DeviceCheck().processesOf(QCoreApplication::applicationPid());
    for (const qint64 pid : ours) {
        QFile file(u"/proc/%1/cmdline"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        if (line.contains("--utility-sub-type=video_capture")
            || line.contains("--utility-sub-type=audio"))
            found << pid;
    }
    return found;
}

bool killCaptureHelpers()
{
    const QList<qint64> helpers = captureHelpers();
    for (const qint64 pid : helpers)
        ::kill(pid_t(pid), SIGKILL);
    return !helpers.isEmpty();
}

/// Two pictures in turn, dark and with a little noise, as a camera in a dark room gives them.
bool writeDarkFilm(const QString &path)
{
    constexpr int width = 640;
    constexpr int height = 480;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("YUV4MPEG2 W640 H480 F15:1 Ip A1:1 C420\n");
    for (const char light : {'\x24', '\x2c'}) {
        file.write("FRAME\n");
        file.write(QByteArray(width * height, light));
        file.write(QByteArray(width * height / 2, char(128)));
    }
    return true;
}

/// Opens what it is told, says what it got, and again when it ends.
constexpr auto CapturePage = R"(
  const media = navigator.mediaDevices;
  document.body.innerHTML = '<h1>Please look here</h1><video muted></video>';
  const video = document.querySelector('video');
  const got = async (wishes) => {
    try {
      const stream = await media.getUserMedia(wishes);
      const named = Object.fromEntries(stream.getTracks().map(
        track => [track.kind, track.label]));
      return [stream, { ...named, width: stream.getVideoTracks()[0]?.getSettings().width ?? 0 }];
    } catch (error) { return [null, { error: error.name }]; }
  };
  window.open_ = async (name, wishes) => {
    const [stream, told] = await got(wishes);
    video.srcObject = stream;
    video.play();
    const listed = (await media.enumerateDevices()).filter(({ kind }) => kind !== 'audiooutput')
      .map(({ label }) => label);
    report({ [name]: { ...told, listed, native:
      media.getUserMedia.toString().includes('[native code]') } });
    return stream;
  };
)";

} // namespace

/// The check of the devices, with as many made-up cameras as the run has.
class TestWebPreflight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void sorts_data();
    void sorts();
    void chooses_data();
    void chooses();
    void stablePaths();
    void tellsWhatIsThere();
    void takesTheOneThatIsNamed();
    void darkRoom();
    void beginsAgainWhenPluggedIn();
    void twoAtOnceAndAVisit();
    void helperKilledDuringAVisit();
    void pinned_data();
    void pinned();

private:
    webtest::PageServer m_server;
};

void TestWebPreflight::initTestCase()
{
    if (!film().isEmpty())
        QVERIFY(writeDarkFilm(film()));
}

void TestWebPreflight::init()
{
    support::failOnWarnings();
    m_server.reset();
}

void TestWebPreflight::cleanupTestCase()
{
    if (!film().isEmpty())
        QFile::remove(film());
}

void TestWebPreflight::sorts_data()
{
    using enum CaptureDevice::Kind;
    using enum CaptureDevice::Sort;
    QTest::addColumn<CaptureDevice::Kind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<CaptureDevice::Sort>("sort");
    QTest::newRow("a camera") << Camera << u"HD Pro Webcam C920 (046d:082d)"_s << Usual;
    QTest::newRow("virtual") << Camera << u"OBS Virtual Camera"_s << Virtual;
    QTest::newRow("virtual in small letters") << Camera << u"my virtual cam"_s << Virtual;
    QTest::newRow("a file") << Camera << u"/tmp/film.y4m"_s << Virtual;
    QTest::newRow("a backslash") << Camera << u"Capture\\1"_s << Virtual;
    QTest::newRow("a program's") << Camera << u"OBS-Camera"_s << Virtual;
    QTest::newRow("infra-red") << Camera << u"Integrated IR Camera (1:2)"_s << Infrared;
    QTest::newRow("infra-red at the front") << Camera << u"IR Camera"_s << Infrared;
    QTest::newRow("for faces") << Camera << u"Windows Hello Face"_s << Infrared;
    QTest::newRow("letters of another word") << Camera << u"Air Camera"_s << Usual;
    QTest::newRow("a microphone") << Microphone << u"USB/Desk Mic"_s << Usual;
    QTest::newRow("a virtual microphone") << Microphone << u"Virtual Cable"_s << Virtual;
    QTest::newRow("what is played") << Microphone << u"Monitor of Speakers"_s << Virtual;
}

void TestWebPreflight::sorts()
{
    ONLY_WITH(cameraCount() == 0);
    QFETCH(CaptureDevice::Kind, kind);
    QFETCH(QString, label);
    QTEST(web::sortOfCapture(kind, label), "sort");
}

void TestWebPreflight::chooses_data()
{
    using enum CaptureDevice::Kind;
    QTest::addColumn<CaptureDevice::Kind>("kind");
    QTest::addColumn<QStringList>("labels"); ///< The first is the system's when it is "Default".
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("chosen");
    const QStringList cameras{u"OBS Virtual Camera"_s, u"IR Camera"_s, u"Left Eye"_s,
                              u"Right Eye"_s};
    const QStringList microphones{u"Default"_s, u"Virtual Cable"_s, u"Desk Mic"_s};
    QTest::newRow("first usual camera") << Camera << cameras << QString() << 2;
    QTest::newRow("by a part of its name") << Camera << cameras << u"right"_s << 3;
    QTest::newRow("the named one is not there") << Camera << cameras << u"Lobby"_s << 2;
    QTest::newRow("the named one is virtual") << Camera << cameras << u"OBS"_s << 2;
    QTest::newRow("virtual and infra-red alone") << Camera << cameras.mid(0, 2) << QString() << -1;
    QTest::newRow("no camera") << Camera << QStringList() << QString() << -1;
    QTest::newRow("the system's microphone") << Microphone << microphones << QString() << 0;
    QTest::newRow("a microphone by name") << Microphone << microphones << u"desk"_s << 2;
    QTest::newRow("rather a virtual microphone than none")
        << Microphone << microphones.mid(1, 1) << QString() << 0;
}

void TestWebPreflight::chooses()
{
    ONLY_WITH(cameraCount() == 0);
    QFETCH(CaptureDevice::Kind, kind);
    QFETCH(QStringList, labels);
    QFETCH(QString, wanted);
    QList<CaptureDevice> devices;
    for (const QString &label : labels) {
        CaptureDevice device;
        device.kind = kind;
        device.label = label;
        device.sort = web::sortOfCapture(kind, label);
        device.id = label.toLower();
        devices << device;
    }
    QTEST(int(web::chooseCapture(devices, kind, wanted)), "chosen");
}

/// Two cameras of one name get the kernel's paths in their order.
void TestWebPreflight::stablePaths()
{
    ONLY_WITH(cameraCount() == 0);
    QList<CaptureDevice> ofEngine(3);
    ofEngine[0].label = u"Lobby Camera (046d:082d)"_s;
    ofEngine[1].label = u"Lobby Camera (046d:082d)"_s;
    ofEngine[2].label = u"Another"_s;
    QList<CaptureDevice> ofKernel(2);
    ofKernel[0].label = u"Lobby Camera"_s;
    ofKernel[0].path = u"/dev/v4l/by-path/one"_s;
    ofKernel[1].label = u"Lobby Camera"_s;
    ofKernel[1].path = u"/dev/v4l/by-path/two"_s;
    web::addPaths(ofEngine, ofKernel);
    QCOMPARE(ofEngine[0].path, ofKernel[0].path);
    QCOMPARE(ofEngine[1].path, ofKernel[1].path);
    QVERIFY(ofEngine[2].path.isEmpty());
}

void TestWebPreflight::tellsWhatIsThere()
{
    ONLY_WITH(film().isEmpty());
    Check check;
    const PreflightFacts &facts = check.facts();
    QCOMPARE(facts.camera, CaptureState::Opening);
    QVERIFY(waitUntil([&] { return facts.camera != CaptureState::Opening && facts.hasSound; }));
    QCOMPARE(facts.microphone, CaptureState::Live);
    QVERIFY(facts.level > 0 && !facts.isSilenced);
    QCOMPARE(check.chosen(CaptureDevice::Kind::Microphone), u"Fake Default Audio Input"_s);

    QStringList expected;
    for (int i = 0; i < cameraCount(); ++i)
        expected << u"fake_device_%1"_s.arg(i);
    if (cameraCount() == 0) {
        QCOMPARE(facts.camera, CaptureState::Missing);
        QVERIFY(facts.resolution.isEmpty() && !facts.light);
    } else {
        QCOMPARE(facts.camera, CaptureState::Live);
        QVERIFY(waitUntil([&] { return facts.framesPerSecond.has_value(); }));
        QCOMPARE(facts.resolution, QSize(1280, 720));
        QVERIFY2(*facts.framesPerSecond > 3 && *facts.framesPerSecond < 40,
                 qPrintable(QString::number(*facts.framesPerSecond)));
        QVERIFY(facts.light > 60 && facts.light < 200);
        QVERIFY(!facts.isFrozen);
        QCOMPARE(check.chosen(CaptureDevice::Kind::Camera), u"fake_device_0"_s);
    }
    QCOMPARE(check.labels(CaptureDevice::Kind::Camera), expected);

    const web::CloseReport report = check.close();
    QVERIFY2(report.clean && report.rendererGone, qPrintable(report.text));
    QVERIFY(report.took < 3s);
    QVERIFY(!check.preflight.widget());
}

void TestWebPreflight::takesTheOneThatIsNamed()
{
    ONLY_WITH(cameraCount() == 2);
    Check check({u"DEVICE_1"_s, u"input 2"_s});
    const auto chosen = [&](CaptureDevice::Kind kind) { return check.chosen(kind); };
    QVERIFY(waitUntil([&] {
        return check.facts().camera == CaptureState::Live && check.facts().light
               && check.facts().hasSound;
    }));
    QCOMPARE(chosen(CaptureDevice::Kind::Camera), u"fake_device_1"_s);
    QCOMPARE(chosen(CaptureDevice::Kind::Microphone), u"Fake Audio Input 2"_s);
    QVERIFY(check.close().clean);
}

void TestWebPreflight::darkRoom()
{
    ONLY_WITH(!film().isEmpty());
    Check check;
    const PreflightFacts &facts = check.facts();
    QVERIFY(waitUntil([&] { return facts.light && facts.framesPerSecond; }));
    QVERIFY2(*facts.light > 12 && *facts.light < 45, qPrintable(QString::number(*facts.light)));
    QCOMPARE(facts.resolution, QSize(640, 480));
    QVERIFY(!facts.isFrozen);
    // The film's own file is what must not stay open.
    QVERIFY(check.close().clean);
}

/// A camera that died is not asked for again before its time, unless something is plugged in.
void TestWebPreflight::beginsAgainWhenPluggedIn()
{
    ONLY_WITH(cameraCount() == 1 && film().isEmpty());
    QTemporaryDir devices;
    web::CaptureFolders folders;
    folders.devices = devices.path();
    support::ManualClock clock;
    Check check({}, folders, clock);
    core::milliseconds step = 20ms;
    core::milliseconds allowed = 1h;
    QTimer pace;
    connect(&pace, &QTimer::timeout, &pace, [&] {
        if (clock.elapsed() + step <= allowed)
            clock.advance(step);
    });
    pace.start(20);
    const PreflightFacts &facts = check.facts();
    QVERIFY(waitUntil([&] { return facts.camera == CaptureState::Live && facts.light; }));

    // From here on slower than the real time, to stay below the next try.
    step = 10ms;
    const core::milliseconds limit = 2900ms;
    allowed = limit;
    QVERIFY(killCaptureHelpers());
    QVERIFY(waitUntil([&] { return facts.camera == CaptureState::Lost; }));
    allowed = clock.elapsed();
    QFile plugged(devices.filePath(u"video0"_s));
    QVERIFY(plugged.open(QIODevice::WriteOnly));
    allowed = limit;
    QVERIFY(waitUntil([&] { return facts.camera == CaptureState::Live; }));
    QVERIFY(clock.elapsed() <= limit);
    allowed = 1h;
    QVERIFY(check.close().clean);
}

/// While a visit's page may use devices nobody can tell whose they are; later they are looked for.
void TestWebPreflight::twoAtOnceAndAVisit()
{
    ONLY_WITH(cameraCount() == 1 && film().isEmpty());
    m_server.serveScript("/capture", QByteArray(CapturePage) + "open_('first', {video: true});");
    Check check;
    QVERIFY(waitUntil([&] { return check.facts().camera == CaptureState::Live; }));
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/capture"_s), Visit::rules()));
    QVERIFY(waitUntil([&] { return m_server.report().contains(u"first"_s); }));
    QVERIFY(visit.close().text.contains(u"another page's"_s));
    const web::CloseReport report = check.close();
    QVERIFY2(report.clean && report.text.contains(u"no device held"_s), qPrintable(report.text));
}

void TestWebPreflight::helperKilledDuringAVisit()
{
    ONLY_WITH(cameraCount() == 1 && film().isEmpty());
    m_server.serveScript("/capture", QByteArray(CapturePage) + R"(
      let turn = 0;
      const again = async () => {
        const stream = await open_(turn++ ? 'again' : 'first', {video: true, audio: true});
        stream.getVideoTracks()[0].onended = again;
      };
      again();
    )");
    Visit visit;
    QSignalSpy ended(visit.view.get(), &web::VisitView::captureEnded);
    QSignalSpy live(visit.view.get(), &web::VisitView::captureLive);
    QVERIFY(visit.open(m_server.url(u"/capture"_s), Visit::rules()));
    // The visit looks into its page once a second.
    QVERIFY(waitUntil([&] { return !live.isEmpty() && m_server.report().contains(u"first"_s); }));
    QVERIFY(live.constFirst().constFirst().toBool() && ended.isEmpty());

    QVERIFY(killCaptureHelpers());
    const core::milliseconds killed = Visit::clock().elapsed();
    QVERIFY(waitUntil([&] { return !ended.isEmpty(); }));
    QVERIFY(Visit::clock().elapsed() - killed < 3s);
    // The engine starts a new helper for the page's next question.
    QVERIFY(waitUntil([&] { return m_server.report().contains(u"again"_s); }));
    QCOMPARE(m_server.report().value(u"again"_s).toObject().value(u"video"_s).toString(),
             u"fake_device_0"_s);
    QVERIFY(visit.close().clean);
}

void TestWebPreflight::pinned_data()
{
    ONLY_WITH(cameraCount() == 2);
    QTest::addColumn<bool>("pins");
    QTest::addColumn<QString>("camera");
    QTest::addColumn<QString>("microphone");
    QTest::addColumn<QString>("gotCamera");
    QTest::addColumn<QString>("gotMicrophone");
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<bool>("isNative");
    const QString first = u"fake_device_0"_s;
    const QString second = u"fake_device_1"_s;
    const QString usual = u"Fake Default Audio Input"_s;
    const QStringList microphones{usual, u"Fake Audio Input 1"_s, u"Fake Audio Input 2"_s};
    const QStringList all = microphones + QStringList{first, second};
    QTest::newRow("off") << false << second << u"Input 2"_s << first << usual << all << true;
    QTest::newRow("on without names")
        << true << QString() << QString() << first << usual << all << true;
    QTest::newRow("both") << true << second << u"input 2"_s << second << u"Fake Audio Input 2"_s
                          << QStringList{u"Fake Audio Input 2"_s, second} << false;
    QTest::newRow("camera alone") << true << second << QString() << second << usual
                                  << microphones + QStringList{second} << false;
    QTest::newRow("the page's own choice") << true << first << QString() << first << usual
                                           << microphones + QStringList{first} << false;
    QTest::newRow("not there") << true << u"Lobby"_s << QString() << first << usual << all << false;
}

void TestWebPreflight::pinned()
{
    ONLY_WITH(cameraCount() == 2);
    QFETCH(bool, pins);
    QFETCH(QString, camera);
    QFETCH(QString, microphone);
    QFETCH(QString, gotCamera);
    QFETCH(QString, gotMicrophone);
    QFETCH(QStringList, listed);
    QFETCH(bool, isNative);
    // Before any grant there are no labels; the second time there are.
    m_server.serveScript("/capture", QByteArray(CapturePage) + R"((async () => {
      const wishes = {video: {width: {exact: 320}, facingMode: 'user'}, audio: true};
      (await open_('first', wishes))?.getTracks().forEach(track => track.stop());
      await open_('second', wishes);
      report({done: true});
    })();)");
    web::ViewRules rules = Visit::rules();
    rules.pinsDevices = pins;
    rules.camera = camera;
    rules.microphone = microphone;
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/capture"_s), rules));
    QVERIFY(waitUntil([&] { return m_server.report().contains(u"done"_s); }));
    for (const QString &time : {u"first"_s, u"second"_s}) {
        const QJsonObject told = m_server.report().value(time).toObject();
        QCOMPARE(told.value(u"video"_s).toString(), gotCamera);
        QCOMPARE(told.value(u"audio"_s).toString(), gotMicrophone);
        QCOMPARE(told.value(u"width"_s).toInt(), 320);
        QCOMPARE(told.value(u"listed"_s).toArray(), QJsonArray::fromStringList(listed));
        QCOMPARE(told.value(u"native"_s).toBool(), isNative);
    }
    QVERIFY(visit.close().clean);
}

WEBTEST_MAIN(TestWebPreflight)
#include "test_webpreflight.moc"
