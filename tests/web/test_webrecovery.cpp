#include "support/manualclock.h"
#include "support/support.h"
#include "web/blankwatch.h"
#include "web/devicecheck.h"
#include "web/enginehealth.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

/// The computer's clock, this many times faster: pages answer in true time.
class FastClock final : public core::Clock
{
    Q_DISABLE_COPY_MOVE(FastClock)

public:
    explicit FastClock(int factor) : m_factor(factor) { }

    QDateTime utcNow() const override { return m_clock.utcNow(); }
    core::milliseconds elapsed() const override { return m_clock.elapsed() * m_factor; }
    core::Timer *makeTimer(QObject *parent) override
    {
        return new FastTimer(*m_clock.makeTimer(parent), m_factor, parent);
    }

private:
    class FastTimer final : public core::Timer
    {
        Q_DISABLE_COPY_MOVE(FastTimer)

    public:
        FastTimer(core::Timer &timer, int factor, QObject *parent)
            : core::Timer(parent), m_timer(timer), m_factor(factor)
        {
            connect(&timer, &core::Timer::fired, this, &core::Timer::fired);
        }
        void start(core::milliseconds delay) override { m_timer.start(delay / m_factor); }
        void stop() override { m_timer.stop(); }
        bool isActive() const override { return m_timer.isActive(); }

    private:
        core::Timer &m_timer;
        int m_factor;
    };

    core::SystemClock m_clock;
    int m_factor;
};

QList<qint64> processes(const QByteArray &commandLinePart)
{
    QList<qint64> found;
    for (const qint64 pid : web::DeviceCheck().processesOf(QCoreApplication::applicationPid())) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(pid));
        if (pid != QCoreApplication::applicationPid() && commandLine.open(QIODevice::ReadOnly)
            && commandLine.readAll().contains(commandLinePart))
            found << pid;
    }
    return found;
}

QList<qint64> renderers()
{
    return processes("--type=renderer");
}

void killAll(const QList<qint64> &pids)
{
    for (const qint64 pid : pids)
        kill(pid_t(pid), SIGKILL);
}

void expectLost(const char *why)
{
    QTest::ignoreMessage(QtWarningMsg, why);
}

void expectRendererEnded()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^engine, renderer ended"_s));
}

/// A view on a clock of the test's own.
struct FastVisit
{
    explicit FastVisit(int factor)
        : clock(factor)
        , view(clock)
        , loaded(&view, &web::VisitView::loaded)
        , loadFailed(&view, &web::VisitView::loadFailed)
        , lost(&view, &web::VisitView::lost)
        , captureLive(&view, &web::VisitView::captureLive)
        , captureEnded(&view, &web::VisitView::captureEnded)
    {
        view.widget()->resize(640, 480);
        view.widget()->show();
    }

    bool open(const QUrl &url)
    {
        const qsizetype before = loaded.count();
        view.open(url, Visit::rules());
        return waitUntil([&] { return loaded.count() > before; });
    }
    bool isLive() const
    {
        return !captureLive.isEmpty() && captureLive.constLast().constFirst().toBool();
    }

    FastClock clock;
    web::VisitView view;
    QSignalSpy loaded;
    QSignalSpy loadFailed;
    QSignalSpy lost;
    QSignalSpy captureLive;
    QSignalSpy captureEnded;
};

/// Plays what it records in an element where \a place says, and does what "/order" says.
QByteArray captureIn(const QByteArray &place)
{
    return R"(
let stream;
let done = '';
const video = document.createElement('video');
const orders = {
    start: () => navigator.mediaDevices.getUserMedia({video: true, audio: true}).then(got => {
        stream = got;
        video.srcObject = got;
        video.play();
    }),
    stop: () => stream.getTracks().forEach(track => track.stop()),
};
setInterval(() => fetch('/order').then(answer => answer.text()).then(order => {
    if (order !== done)
        orders[done = order]();
}), 20);
)" + place;
}

const QByteArray InBody = "document.body.append(video);";
const QByteArray InShadow = "const host = document.createElement('div');"
                            "document.body.append(host);"
                            "host.attachShadow({mode: 'open'}).append(video);";

} // namespace

class TestWebRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebRecovery)

public:
    TestWebRecovery() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void rendererKilled();
    void hangIsNoticed();
    void busyPageIsNotHung();
    void emptyDocumentIsLost();
    void liveIsTold_data();
    void liveIsTold();
    void helpersKilled();
    void blankIsLost_data();
    void blankIsLost();
    void blankTakesTime();
    void sparseIsNotLost();
    void usableWithoutLoadEvent_data();
    void usableWithoutLoadEvent();
    void errorPageIsTold_data();
    void errorPageIsTold();
    void engineBroken(); // Last: no page comes after it.

private:
    webtest::PageServer m_server;
};

void TestWebRecovery::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_server.serve("/", Reply{"<link rel=icon href='data:,'>here"});
}

void TestWebRecovery::cleanup()
{
    QVERIFY(waitUntil([] { return renderers().isEmpty(); }));
}

void TestWebRecovery::rendererKilled()
{
    expectRendererEnded();
    m_server.serveScript("/", "document.body.append('here'); fetch('/usable');");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.count("/usable") == 1; }));
    QElapsedTimer since;
    since.start();
    killAll(renderers());
    QVERIFY(waitUntil([&] { return !visit.lost.isEmpty(); }));
    QCOMPARE(Visit::error(visit.lost).kind, core::ErrorKind::Engine);
    QVERIFY(visit.view->isOpen());
    QVERIFY(!web::EngineHealth::instance().isBroken());

    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.count("/usable") == 2; }));
    qInfo("renderer killed: page usable again after %lld ms", since.elapsed());
    QVERIFY(since.elapsed() <= 3000);
    QCOMPARE(visit.lost.count(), 1);
    QCOMPARE(renderers().size(), 1);
    const web::CloseReport report = visit.close();
    QVERIFY2(report.clean, qPrintable(report.text));
    QCOMPARE(report.text.count(u"gone after"_s), 2);
}

void TestWebRecovery::hangIsNoticed()
{
    expectLost("engine, page does not answer");
    m_server.serveScript("/hang", "report({hangs: true}).then(() => { while (true); });");
    support::ManualClock clock;
    web::VisitView view(clock);
    QSignalSpy lost(&view, &web::VisitView::lost);
    QSignalSpy loaded(&view, &web::VisitView::loaded);
    QSignalSpy closed(&view, &web::VisitView::closed);
    view.open(m_server.url(u"/hang"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));

    int waits = 0;
    while (lost.isEmpty() && waits < 10) {
        clock.advance(5s);
        QCoreApplication::processEvents();
        ++waits;
    }
    QVERIFY2(waits >= 3 && waits <= 4, qPrintable(QString::number(waits)));
    QCOMPARE(Visit::error(lost).kind, core::ErrorKind::Engine);

    QElapsedTimer since;
    since.start();
    loaded.clear();
    view.open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !loaded.isEmpty(); }));
    qInfo("page hung: noticed after 15 s, page back %lld ms later", since.elapsed());
    view.close();
    QVERIFY(waitUntil([&] {
        clock.advance(5ms);
        return !closed.isEmpty();
    }));
    QVERIFY(closed.constFirst().constFirst().value<web::CloseReport>().clean);
}

void TestWebRecovery::busyPageIsNotHung()
{
    m_server.serveScript("/", "setInterval(() => fetch('/tick'), 5); document.body.append('x');");
    support::ManualClock clock;
    web::VisitView view(clock);
    QSignalSpy lost(&view, &web::VisitView::lost);
    view.widget()->show(); // Timers of a hidden page tick once a second.
    view.open(m_server.url(u"/"_s), Visit::rules());
    for (int waits = 0; waits < 12; ++waits) {
        // A later request of the page proves that it had time to answer the last question.
        const int ticks = m_server.count("/tick");
        QVERIFY(waitUntil([&] { return m_server.count("/tick") >= ticks + 3; }));
        clock.advance(5s);
    }
    QCOMPARE(lost.count(), 0);
}

void TestWebRecovery::emptyDocumentIsLost()
{
    m_server.serveScript("/leaves", "setTimeout(() => { location = 'about:blank' }, 50)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/leaves"_s), Visit::rules()));
    expectLost("engine, page left for an empty document");
    QVERIFY(waitUntil([&] { return visit.lost.count() == 1; }));
    QVERIFY(visit.close().clean);
}

void TestWebRecovery::liveIsTold_data()
{
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("in the document") << InBody;
    QTest::newRow("in an open shadow tree") << InShadow;
    QTest::newRow("in a frame of the same origin")
        << QByteArray("const frame = document.createElement('iframe');"
                      "document.body.append(frame); frame.contentDocument.body.append(video);");
}

void TestWebRecovery::liveIsTold()
{
    QFETCH(QByteArray, place);

    m_server.serveScript("/capture", captureIn(place));
    m_server.serve("/order", Reply{"start"});
    FastVisit visit(10);
    QVERIFY(visit.open(m_server.url(u"/capture"_s)));
    QVERIFY(waitUntil([&] { return visit.isLive(); }));
    // The page stops it by itself: no longer live, and nothing was lost.
    m_server.serve("/order", Reply{"stop"});
    QVERIFY(waitUntil([&] { return !visit.isLive(); }));
    m_server.serve("/order", Reply{"start"});
    QVERIFY(waitUntil([&] { return visit.isLive(); }));
    QCOMPARE(visit.captureLive.count(), 3);
    QCOMPARE(visit.captureEnded.count(), 0);
}

void TestWebRecovery::helpersKilled()
{
    m_server.serveScript("/capture", captureIn(InBody));
    m_server.serve("/order", Reply{"start"});
    FastVisit visit(4);
    const QSignalSpy &live = visit.captureLive;
    QVERIFY(visit.open(m_server.url(u"/capture"_s)));
    QVERIFY(waitUntil([&] { return live.count() == 1; }));
    const QList<qint64> helpers = processes("--type=utility");
    QVERIFY(!helpers.isEmpty());
    QElapsedTimer since;
    since.start();
    killAll(helpers);
    QVERIFY(waitUntil([&] { return !visit.captureEnded.isEmpty() && live.count() == 2; }));
    qInfo("capture helpers killed: told after %lld ms", since.elapsed());
    QVERIFY(since.elapsed() <= 4000);

    since.start();
    m_server.serve("/order", Reply{"stop"});
    const int orders = m_server.count("/order");
    QVERIFY(waitUntil([&] { return m_server.count("/order") > orders + 1; }));
    m_server.serve("/order", Reply{"start"});
    QVERIFY(waitUntil([&] { return live.count() == 3; }));
    qInfo("capture asked for again: live after %lld ms", since.elapsed());
    QVERIFY(visit.lost.isEmpty());
}

void TestWebRecovery::blankIsLost_data()
{
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("white, an empty root") << QByteArray("<div id=root></div>");
    QTest::newRow("dark, emptied by a script")
        << QByteArray("<body style='background:#102030'>text"
                      "<script>onload = () => { document.body.textContent = ''; }</script>");
    QTest::newRow("only what cannot be seen")
        << QByteArray("<input type=hidden><img src='data:,' width=1 height=1>"
                      "<canvas style='display:none'></canvas><noscript>text</noscript>"
                      "<div hidden>text</div><div style='visibility:hidden'>text</div>");
}

void TestWebRecovery::blankIsLost()
{
    QFETCH(QByteArray, html);

    expectLost("engine, page shows nothing");
    m_server.serve("/blank", Reply{"<!doctype html><link rel=icon href='data:,'>" + html});
    FastVisit visit(40);
    QVERIFY(visit.open(m_server.url(u"/blank"_s)));
    const core::milliseconds since = visit.clock.elapsed();
    QVERIFY(waitUntil([&] { return !visit.lost.isEmpty(); }));
    const core::milliseconds took = visit.clock.elapsed() - since;
    QVERIFY2(took >= 9s && took <= 60s, qPrintable(QString::number(took.count())));
}

void TestWebRecovery::blankTakesTime()
{
    web::BlankWatch quiet;
    QVERIFY(!quiet.isLost(true, 100s));
    QVERIFY(!quiet.isLost(true, 109s));
    QVERIFY(!quiet.isLost(false, 110s)); // Something was seen: it begins anew.
    QVERIFY(!quiet.isLost(true, 111s));
    QVERIFY(!quiet.isLost(true, 120s));
    QVERIFY(quiet.isLost(true, 121s));

    web::BlankWatch busy;
    for (core::milliseconds now = 100s; now < 130s; now += 1s) {
        busy.noteRequest(now);
        QVERIFY(!busy.isLost(true, now));
    }
    QVERIFY(busy.isLost(true, 130s));

    web::BlankWatch slow; // Its last request was a while ago.
    slow.noteRequest(105s);
    QVERIFY(!slow.isLost(true, 100s));
    QVERIFY(!slow.isLost(true, 114s));
    QVERIFY(slow.isLost(true, 115s));
}

/// Each of them shows one thing, or is not of one colour.
void TestWebRecovery::sparseIsNotLost()
{
    const QList<std::pair<const char *, QByteArray>> pages{
        {"text of the background's colour", "<p style='color:white'>words</p>"},
        {"a spinner of style alone", "<div style='width:40px;height:40px;border:4px solid red;'>"},
        {"text in a shadow tree",
         "<div id=host></div><script>host.attachShadow({mode: 'open'}).innerHTML"
         " = '<style>p {color:white}</style><p>words</p>'</script>"},
        {"a canvas", "<canvas width=100 height=100></canvas>"},
        {"a field without a frame", "<input style='border:0;outline:0'>"},
        {"a background picture", "<style>body { background: linear-gradient(red, blue) }</style>"},
    };
    // Until it is painted, which the fast clock does not wait for, there is a word.
    const QByteArray head =
        "<!doctype html><link rel=icon href='data:,'><body><i id=first>first</i><script>"
        "requestAnimationFrame(() => requestAnimationFrame(() => { first.remove() }))</script>";
    std::vector<std::unique_ptr<FastVisit>> visits;
    for (const auto &[name, html] : pages) {
        const QByteArray path = '/' + QByteArray::number(visits.size());
        m_server.serve(path, Reply{head + html});
        visits.push_back(std::make_unique<FastVisit>(50));
        QVERIFY(visits.back()->open(m_server.url(QString::fromLatin1(path))));
    }
    const core::milliseconds since = visits.back()->clock.elapsed();
    QVERIFY(waitUntil([&] { return visits.back()->clock.elapsed() - since > 20s; }));
    for (size_t i = 0; i < visits.size(); ++i)
        QVERIFY2(visits.at(i)->lost.isEmpty(), pages.at(qsizetype(i)).first);
}

void TestWebRecovery::usableWithoutLoadEvent_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isUsable");

    QTest::newRow("a picture never comes") << QByteArray("<p>words<img src=/held>") << true;
    QTest::newRow("a script that holds back the rest never comes")
        << QByteArray("<p>words<script src=/held></script><p>rest") << true;
    QTest::newRow("nothing can be seen yet")
        << QByteArray("<script src=/held></script><p>rest") << false;
}

void TestWebRecovery::usableWithoutLoadEvent()
{
    QFETCH(QByteArray, html);
    QFETCH(bool, isUsable);

    Reply held;
    held.hold = true;
    m_server.serve("/held", held);
    m_server.serve("/slow", Reply{"<!doctype html><link rel=icon href='data:,'>" + html});
    FastVisit visit(40);
    visit.view.open(m_server.url(u"/slow"_s), Visit::rules());
    const core::milliseconds since = visit.clock.elapsed();
    QVERIFY(
        waitUntil([&] { return !visit.loaded.isEmpty() || visit.clock.elapsed() - since > 20s; }));
    QCOMPARE(visit.loaded.count(), isUsable ? 1 : 0);
    QVERIFY(visit.clock.elapsed() - since >= 3s);
    QVERIFY(visit.lost.isEmpty() && visit.loadFailed.isEmpty());
}

void TestWebRecovery::errorPageIsTold_data()
{
    QTest::addColumn<bool>("atFirst");

    QTest::newRow("in place of the page") << true;
    QTest::newRow("after it was there") << false;
}

void TestWebRecovery::errorPageIsTold()
{
    QFETCH(bool, atFirst);

    m_server.serve("/error", Reply{"<p>Internal server error", "text/html", 500});
    m_server.serveScript("/page", "document.body.append('words'); onload = () => "
                                  "setTimeout(() => { location = '/error'; }, 50);");
    FastVisit visit(20);
    if (atFirst) {
        visit.view.open(m_server.url(u"/error"_s), Visit::rules());
    } else {
        QVERIFY(visit.open(m_server.url(u"/page"_s)));
    }
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    QCOMPARE(Visit::error(visit.loadFailed).httpStatus, 500);
    // What the error says can be read, and is no page all the same.
    const core::milliseconds since = visit.clock.elapsed();
    QVERIFY(waitUntil([&] { return visit.clock.elapsed() - since > 6s; }));
    QCOMPARE(visit.loaded.count(), atFirst ? 0 : 1);
}

void TestWebRecovery::engineBroken()
{
    QSignalSpy broken(&web::EngineHealth::instance(), &web::EngineHealth::broken);
    killAll(processes("--type=zygote"));
    expectRendererEnded();
    Visit visit;
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !broken.isEmpty() && !visit.lost.isEmpty(); }));
    QVERIFY(web::EngineHealth::instance().isBroken());
    QVERIFY(waitUntil([&] { return visit.close().clean; }));
    QCOMPARE(broken.count(), 1);
}

int main(int argc, char **argv)
{
    return webtest::run(argc, argv, web::EngineUse::Desk,
                        []() -> QObject * { return new TestWebRecovery; });
}

#include "test_webrecovery.moc"
