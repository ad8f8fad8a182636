#include "support/support.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using webtest::Visit;
using webtest::waitUntil;

namespace {

// Each asks for one thing and resolves to what came of it. Never resolves when nobody answers.
const QByteArray Probes = R"(
const probes = {
    camera: () => capture({video: true}),
    microphone: () => capture({audio: true}),
    both: () => capture({video: true, audio: true}),
    position: () => new Promise(done => navigator.geolocation.getCurrentPosition(
        p => done('granted'), e => done('error ' + e.code))),
    screen: () => navigator.mediaDevices.getDisplayMedia({video: true}).then(
        () => 'granted', e => e.name),
    notifications: () => Notification.requestPermission(),
    clipboard: () => navigator.clipboard.readText().then(() => 'granted', e => e.name),
    pointer: () => new Promise(done => {
        document.addEventListener('pointerlockerror', () => done('refused'));
        document.addEventListener('pointerlockchange', () => done('granted'));
        document.body.requestPointerLock();
    }),
};
async function capture(what) {
    if (!navigator.mediaDevices)
        return 'no media devices';
    try {
        const stream = await navigator.mediaDevices.getUserMedia(what);
        const live = stream.getTracks().every(t => t.readyState === 'live');
        return live ? 'granted' : 'dead';
    } catch (e) {
        return e.name;
    }
}
)";

} // namespace

class TestWebPermissions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebPermissions)

public:
    TestWebPermissions() = default;

private Q_SLOTS:
    void init();
    void answers_data();
    void answers();
    void foreignFrameDenied_data();
    void foreignFrameDenied();
    void cameraMoves();
    void microphoneIsLive();
    void positionAsConfigured();
    void noPositionOfOursWhenUnset();

private:
    webtest::PageServer m_server;
};

void TestWebPermissions::init()
{
    support::failOnWarnings();
    m_server.reset();
}

void TestWebPermissions::answers_data()
{
    QTest::addColumn<QString>("probe");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("captures");

    const auto row = [](const char *name, const QString &probe, const QString &page,
                        const QString &answer, bool captures) {
        QTest::newRow(name) << probe << page << answer << captures;
    };
    row("camera, onboarding page", u"camera"_s, u"top"_s, u"granted"_s, true);
    row("microphone, onboarding page", u"microphone"_s, u"top"_s, u"granted"_s, true);
    row("both, onboarding page", u"both"_s, u"top"_s, u"granted"_s, true);
    row("position, onboarding page", u"position"_s, u"top"_s, u"granted"_s, false);
    row("both, onboarding page in a frame", u"both"_s, u"frame"_s, u"granted"_s, true);
    row("position, onboarding page in a frame", u"position"_s, u"frame"_s, u"granted"_s, false);
    row("camera, frame without an origin", u"camera"_s, u"opaque"_s, u"SecurityError"_s, false);
    row("position, frame without an origin", u"position"_s, u"opaque"_s, u"error 1"_s, false);
    row("screen, onboarding page", u"screen"_s, u"top"_s, u"NotAllowedError"_s, false);
    row("notifications, onboarding page", u"notifications"_s, u"top"_s, u"denied"_s, false);
    row("clipboard, onboarding page", u"clipboard"_s, u"top"_s, u"NotAllowedError"_s, false);
    row("pointer, onboarding page", u"pointer"_s, u"top"_s, u"refused"_s, false);
}

void TestWebPermissions::answers()
{
    QFETCH(QString, probe);
    QFETCH(QString, page);
    QFETCH(QString, answer);
    QFETCH(bool, captures);

    const QByteArray ask =
        Probes + "probes." + probe.toLatin1() + "().then(answer => report({answer}));";
    m_server.serveScript("/top", ask);
    m_server.serve(
        "/frame",
        {"<link rel=icon href='data:,'><iframe allow='camera *; microphone *; geolocation *' src='"
         + m_server.origin(u"127.0.0.1"_s).toLatin1() + "/top'></iframe>"});
    // A sandboxed frame has an origin of its own that nobody listed; it reports to its parent.
    QByteArray inner = Probes + "probes." + probe.toLatin1()
                       + "().then(answer => parent.postMessage({answer}, '*'));";
    inner.replace('"', "&quot;");
    m_server.serveScript("/opaque",
                         "onmessage = e => report(e.data);</script><iframe sandbox='allow-scripts' "
                         "allow='camera *; microphone *; geolocation *' srcdoc=\"<script>"
                             + inner + "</script>\"></iframe><script>");

    Visit visit;
    web::ViewRules rules = Visit::rules({u"127.0.0.1"_s, u"localhost"_s});
    rules.position = web::Position{40.5, -3.25, 12};
    const QString host = page == "frame"_L1 ? u"localhost"_s : u"127.0.0.1"_s;
    QVERIFY(visit.open(m_server.url(QString(u'/' + page), host), rules));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("answer"_L1).toString(), answer);
    QVERIFY(waitUntil([&] { return visit.captureGranted.isEmpty() != captures; }));
}

void TestWebPermissions::foreignFrameDenied_data()
{
    QTest::addColumn<QByteArray>("probe");
    QTest::addColumn<QString>("answer");

    QTest::newRow("camera") << QByteArray("camera") << u"NotAllowedError"_s;
    QTest::newRow("microphone") << QByteArray("microphone") << u"NotAllowedError"_s;
    QTest::newRow("position") << QByteArray("position") << u"error 1"_s;
}

// Without a certificate only a listed host gets into a frame, so it is taken off the list before it
// asks.
void TestWebPermissions::foreignFrameDenied()
{
    QFETCH(QByteArray, probe);
    QFETCH(QString, answer);

    bool mayAsk = false;
    m_server.serve("/may-ask", [&mayAsk](const webtest::Request &) {
        return webtest::Reply{mayAsk ? "yes" : "no", "text/plain"};
    });
    m_server.serveScript("/frame", Probes + R"(
(async () => {
    report({frame: true});
    while (await (await fetch('/may-ask')).text() != 'yes') {}
    report({answer: await probes.)" + probe
                                       + R"(()});
})();
)");
    m_server.serve("/page", {"<iframe allow='camera *; microphone *; geolocation *' src='"
                             + m_server.origin(u"localhost"_s).toLatin1() + "/frame'></iframe>"});
    Visit visit;
    visit.view->open(m_server.url(u"/page"_s), Visit::rules({u"127.0.0.1"_s, u"localhost"_s}));
    QVERIFY(waitUntil([this] { return m_server.report().contains("frame"_L1); }));
    visit.view->open(m_server.url(u"/page"_s, u"localhost"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    mayAsk = true;
    QVERIFY(waitUntil([this] { return m_server.report().contains("answer"_L1); }));
    QCOMPARE(m_server.report().value("answer"_L1).toString(), answer);
    QVERIFY(visit.captureGranted.isEmpty());
}

void TestWebPermissions::cameraMoves()
{
    m_server.serveScript("/", R"(
(async () => {
    const video = document.createElement('video');
    video.srcObject = await navigator.mediaDevices.getUserMedia({video: true});
    await video.play();
    const canvas = document.createElement('canvas');
    canvas.width = 64; canvas.height = 48;
    const context = canvas.getContext('2d', {willReadFrequently: true});
    const seen = new Set();
    function look() {
        context.drawImage(video, 0, 0, 64, 48);
        const pixels = context.getImageData(0, 0, 64, 48).data;
        let hash = 0;
        for (const p of pixels)
            hash = (hash * 31 + p) | 0;
        seen.add(hash);
        if (seen.size >= 3)
            report({pictures: seen.size, width: video.videoWidth});
        else
            video.requestVideoFrameCallback(look);
    }
    video.requestVideoFrameCallback(look);
})();
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("pictures"_L1).toInt(), 3);
    QVERIFY(m_server.report().value("width"_L1).toInt() > 0);
}

void TestWebPermissions::microphoneIsLive()
{
    // No gesture: the audio context runs at once. The test tone beeps once a second.
    m_server.serveScript("/", R"(
(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({audio: true});
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
        analyser.getFloatTimeDomainData(samples);
        const peak = samples.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
        if (peak > 0.1) {
            clearInterval(timer);
            report({peak, state: context.state});
        }
    }, 10);
})();
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QVERIFY(m_server.report().value("peak"_L1).toDouble() > 0.1);
    QCOMPARE(m_server.report().value("state"_L1).toString(), u"running"_s);
}

void TestWebPermissions::positionAsConfigured()
{
    const QList<web::Position> positions{{19.4326, -99.1332, 30}, {-33.8688, 151.2093, 5}};
    for (const web::Position &position : positions) {
        Visit visit;
        web::ViewRules rules = Visit::rules();
        rules.position = position;
        m_server.reset();
        m_server.serveScript("/", R"(
navigator.geolocation.getCurrentPosition(p => report({latitude: p.coords.latitude,
    longitude: p.coords.longitude, accuracy: p.coords.accuracy}), e => report({error: e.code}),
    {enableHighAccuracy: true, maximumAge: 0});
)");
        QVERIFY(visit.open(m_server.url(u"/"_s), rules));
        QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
        QCOMPARE(m_server.report(), (QJsonObject{{u"latitude"_s, position.latitude},
                                                 {u"longitude"_s, position.longitude},
                                                 {u"accuracy"_s, position.accuracyMeters}}));
        QVERIFY(visit.close().clean);
    }
}

// Qt Test hides the system's own sources, so an unset position finds none at all. The engine says
// so at once, but now and then not at all.
void TestWebPermissions::noPositionOfOursWhenUnset()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^Failed to initialize location provider"_s));
    m_server.serveScript("/", R"(
navigator.geolocation.getCurrentPosition(p => report({answer: 'position'}),
    e => report({answer: 'error'}), {timeout: 3000});
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("answer"_L1).toString(), u"error"_s);
}

WEBTEST_MAIN(TestWebPermissions)

#include "test_webpermissions.moc"
