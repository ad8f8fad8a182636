#include "support/manualclock.h"
#include "support/support.h"
#include "web/devicecheck.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

QString filmFile;

QList<qint64> renderers()
{
    QList<qint64> found;
    for (const qint64 pid : web::DeviceCheck().processesOf(QCoreApplication::applicationPid())) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(pid));
        if (commandLine.open(QIODevice::ReadOnly)
            && commandLine.readAll().contains("--type=renderer"))
            found << pid;
    }
    return found;
}

void killRenderers()
{
    for (const qint64 pid : renderers())
        kill(pid_t(pid), SIGKILL);
}

void expectLostWarning()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^engine, renderer ended"_s));
}

const QByteArray CaptureBoth = R"(
navigator.mediaDevices.getUserMedia({video: true, audio: true}).then(stream => {
    const video = document.createElement('video');
    video.srcObject = stream;
    video.requestVideoFrameCallback(() => report({live: true}));
    video.play();
});
)";

} // namespace

class TestWebLifecycle final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebLifecycle)

public:
    TestWebLifecycle() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void closeLeavesNothing();
    void closeBeforeOpen();
    void closeWhileLoading();
    void closeTwice();
    void nothingAfterClose();
    void deleteWithoutClose();
    void closeInSlot_data();
    void closeInSlot();
    void deleteInSlot();
    void windowGoesFirst();
    void handsCannotLeave();
    void copiedTextIsGone();
    void openAgainReplacesThePage();
    void poolPrepares();
    void poolSurvivesLosses();
    void poolFollowsTheLanguage();

private:
    webtest::PageServer m_server;
};

void TestWebLifecycle::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_server.serve("/", Reply{"<link rel=icon href='data:,'>here"});
}

void TestWebLifecycle::cleanup()
{
    QVERIFY(waitUntil([] { return renderers().isEmpty(); }));
}

void TestWebLifecycle::closeLeavesNothing()
{
    m_server.serveScript("/capture", CaptureBoth);
    const web::DeviceCheck devices(filmFile);
    const qint64 self = QCoreApplication::applicationPid();
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/capture"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QCOMPARE(visit.captureGranted.count(), 1);
    QCOMPARE(devices.heldBy(self).files, QStringList{filmFile});
    const QList<qint64> running = renderers();
    QCOMPARE(running.size(), 1);

    const web::CloseReport report = visit.close();
    QVERIFY2(report.clean, qPrintable(report.text));
    QVERIFY(report.rendererGone);
    QVERIFY(report.heldDevices.isEmpty());
    QVERIFY(report.took <= 3s);
    const QRegularExpression text(
        u"^renderer %1 gone after \\d+ ms, no device held$"_s.arg(running.constFirst()));
    QVERIFY2(text.match(report.text).hasMatch(), qPrintable(report.text));
    QCOMPARE(devices.heldBy(self).files, QStringList());
    QVERIFY(!visit.view->isOpen());
    QVERIFY(!visit.view->widget());
}

void TestWebLifecycle::closeBeforeOpen()
{
    Visit visit;
    QVERIFY(visit.close().clean);
    QVERIFY(visit.prepared.isEmpty());
}

void TestWebLifecycle::closeWhileLoading()
{
    Reply held;
    held.hold = true;
    m_server.serve("/held", held);
    Visit visit;
    visit.view->open(m_server.url(u"/held"_s), Visit::rules());
    QVERIFY(waitUntil([this] { return m_server.count("/held") == 1; }));
    QVERIFY(visit.view->isOpen());
    QVERIFY(visit.close().clean);
    QVERIFY(visit.loaded.isEmpty() && visit.loadFailed.isEmpty() && visit.lost.isEmpty());
}

void TestWebLifecycle::closeTwice()
{
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    visit.view->close();
    QVERIFY(visit.close().clean);
    visit.view->close();
    QCoreApplication::processEvents();
    QCOMPARE(visit.closed.count(), 1);
}

void TestWebLifecycle::nothingAfterClose()
{
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(visit.close().clean);
    visit.view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    QCOMPARE(Visit::error(visit.loadFailed).kind, core::ErrorKind::Internal);
    QCOMPARE(m_server.count("/"), 1);
}

void TestWebLifecycle::deleteWithoutClose()
{
    m_server.serveScript("/capture", CaptureBoth);
    {
        Visit visit;
        QVERIFY(visit.open(m_server.url(u"/capture"_s), Visit::rules()));
        QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
        QCOMPARE(renderers().size(), 1);
    }
    QVERIFY(waitUntil([] { return renderers().isEmpty(); }));
    const web::DeviceCheck devices(filmFile);
    QVERIFY(waitUntil(
        [&] { return devices.heldBy(QCoreApplication::applicationPid()).files.isEmpty(); }));
}

void TestWebLifecycle::closeInSlot_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("loaded") << u"/"_s;
    QTest::newRow("load failed") << u"/missing"_s;
    QTest::newRow("redirect reached") << u"/redirect"_s;
    QTest::newRow("finish requested") << u"/finish"_s;
    QTest::newRow("capture granted") << u"/capture"_s;
    QTest::newRow("lost") << u"/die"_s;
}

void TestWebLifecycle::closeInSlot()
{
    QFETCH(QString, path);

    m_server.serveScript("/redirect", "location = '/done?x=1';");
    m_server.serveScript("/finish", "fetch('/omni/finish-status');");
    m_server.serveScript("/capture", CaptureBoth);
    m_server.serve("/die", [](const webtest::Request &) {
        killRenderers();
        return Reply{"dead"};
    });
    if (path == "/die"_L1)
        expectLostWarning();

    Visit visit;
    web::VisitView *view = visit.view.get();
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = m_server.url(u"/done"_s);
    const auto closeIt = [view] { view->close(); };
    if (path == "/"_L1)
        connect(view, &web::VisitView::loaded, view, closeIt);
    connect(view, &web::VisitView::loadFailed, view, closeIt);
    connect(view, &web::VisitView::redirectReached, view, closeIt);
    connect(view, &web::VisitView::finishRequested, view, closeIt);
    connect(view, &web::VisitView::captureGranted, view, closeIt);
    connect(view, &web::VisitView::lost, view, closeIt);
    view->open(m_server.url(path), rules);
    QVERIFY(waitUntil([&] { return !visit.closed.isEmpty(); }));
    QVERIFY(visit.closed.constFirst().constFirst().value<web::CloseReport>().clean);
}

void TestWebLifecycle::deleteInSlot()
{
    auto view = std::make_unique<web::VisitView>(Visit::clock());
    connect(view.get(), &web::VisitView::loaded, view.get(), [&view] { view.reset(); });
    view->open(m_server.url(u"/"_s), Visit::rules());
    QVERIFY(waitUntil([&] { return !view; }));
}

void TestWebLifecycle::windowGoesFirst()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    Visit visit;
    auto window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(window.get());
    layout->addWidget(visit.view->widget());
    window->show();
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    window.reset();
    QVERIFY(!visit.view->widget());
    QVERIFY(visit.close().clean);
}

void TestWebLifecycle::handsCannotLeave()
{
    m_server.serveScript("/hands", R"(
        let seen = [];
        const tell = (what) => { seen.push(what); report({ seen: seen.join() }); };
        addEventListener('mousedown', (event) => tell('button' + event.button));
        addEventListener('wheel', (event) => tell(event.ctrlKey ? 'zoom' : 'wheel'));
        document.body.textContent = 'A page that paints nothing gets no input.';
        requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')));
    )");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/hands"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.count("/drawn") == 1; }));

    QWidget *page = visit.view->widget()->focusProxy();
    const auto turn = [page](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({100, 100}, page->mapToGlobal(QPointF(100, 100)), {}, {0, 120},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page, &event);
    };
    QTest::mouseClick(page, Qt::BackButton, {}, {100, 100});
    turn(Qt::ControlModifier);
    turn(Qt::NoModifier);
    QTest::mouseClick(page, Qt::LeftButton, {}, {100, 100});
    QVERIFY(waitUntil(
        [this] { return m_server.report().value("seen"_L1).toString().contains("button0"_L1); }));
    const QString seen = m_server.report().value("seen"_L1).toString();
    QVERIFY2(!seen.contains("button3"_L1) && !seen.contains("zoom"_L1), qPrintable(seen));
    QVERIFY(visit.close().clean);
}

void TestWebLifecycle::copiedTextIsGone()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"from before"_s);
    const auto visitThat = [this](const std::function<void(QWidget *)> &does) {
        Visit visit;
        QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
        does(visit.view->widget());
        QVERIFY(visit.close().clean);
    };
    visitThat([](QWidget *) {});
    QCOMPARE(clipboard->text(), u"from before"_s);
    visitThat([clipboard](QWidget *) {
        QLineEdit desk;
        desk.show();
        desk.activateWindow();
        desk.setFocus();
        QVERIFY(waitUntil([&desk] { return QApplication::focusWidget() == &desk; }));
        clipboard->setText(u"from the desk"_s);
    });
    QCOMPARE(clipboard->text(), u"from the desk"_s);
    visitThat([clipboard](QWidget *view) {
        view->activateWindow();
        view->setFocus();
        QVERIFY(waitUntil([] { return QApplication::focusWidget() != nullptr; }));
        clipboard->setText(u"the visitor's number"_s);
    });
    QVERIFY2(clipboard->text().isEmpty(), qPrintable(clipboard->text()));
}

void TestWebLifecycle::openAgainReplacesThePage()
{
    m_server.serveScript("/first", "localStorage.x = 1; report({first: true});");
    m_server.serveScript("/second", "report({kept: localStorage.x});");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/first"_s), Visit::rules()));
    QVERIFY(visit.open(m_server.url(u"/second"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return m_server.report().contains("kept"_L1); }));
    QCOMPARE(m_server.report().value("kept"_L1).toString(), u"1"_s);
    QVERIFY(visit.view->widget()->isVisible());
    QVERIFY(visit.close().clean);
}

void TestWebLifecycle::poolPrepares()
{
    web::ViewPool pool(Visit::clock());
    QSignalSpy ready(&pool, &web::ViewPool::ready);
    QVERIFY(!pool.isReady());
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
    const QList<qint64> warm = renderers();
    QCOMPARE(warm.size(), 1);
    pool.prepare();
    QCoreApplication::processEvents();
    QCOMPARE(ready.count(), 1);
    QCOMPARE(renderers(), warm);

    Visit visit(pool);
    QVERIFY(!pool.isReady());
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QCOMPARE(renderers(), warm);

    // The next one gets ready beside a visit and stays when that ends.
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
    QCOMPARE(renderers().size(), 2);
    QVERIFY(visit.close().clean);
    QCOMPARE(renderers().size(), 1);
    QVERIFY(pool.isReady());
}

void TestWebLifecycle::poolSurvivesLosses()
{
    constexpr int Tries = 4; // The first view and three more.
    web::ViewPool pool(Visit::clock());
    QSignalSpy ready(&pool, &web::ViewPool::ready);
    for (int i = 0; i < Tries; ++i)
        expectLostWarning();
    QTest::ignoreMessage(QtWarningMsg, "no view prepared: the renderer ended 4 times");
    pool.prepare();
    for (int i = 1; i <= Tries; ++i) {
        QVERIFY(waitUntil([&] { return pool.isReady(); }));
        QCOMPARE(ready.count(), i);
        killRenderers();
        QVERIFY(waitUntil([&] { return !pool.isReady(); }));
    }
    QVERIFY(waitUntil([] { return renderers().isEmpty(); }));
    QCOMPARE(ready.count(), Tries);

    // A visit goes on without a prepared view, and asking again prepares again.
    Visit visit(pool);
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(visit.close().clean);
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
}

void TestWebLifecycle::poolFollowsTheLanguage()
{
    m_server.serveScript("/", "report({locale: Intl.DateTimeFormat().resolvedOptions().locale});");
    const QLocale before;
    web::ViewPool pool(Visit::clock());
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    Visit visit(pool);
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QVERIFY(waitUntil([this] { return !m_server.report().isEmpty(); }));
    QLocale::setDefault(before);
    QCOMPARE(m_server.report().value("locale"_L1).toString().first(2), u"es"_s);
    QVERIFY(visit.close().clean);
}

int main(int argc, char **argv)
{
    // The camera plays a film of our own, so that whoever holds it open can be seen.
    QTemporaryDir folder;
    filmFile = folder.filePath(u"film.y4m"_s);
    QFile film(filmFile);
    if (!film.open(QIODevice::WriteOnly))
        return 1;
    film.write("YUV4MPEG2 W64 H48 F20:1 Ip A1:1 C420jpeg\n");
    for (int shade = 0; shade < 4; ++shade)
        film.write("FRAME\n" + QByteArray(64 * 48 * 3 / 2, char(40 * shade)));
    film.close();
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            "--use-fake-device-for-media-stream --use-file-for-fake-video-capture="
                + filmFile.toLocal8Bit());
    return webtest::run(argc, argv, web::EngineUse::Desk,
                        []() -> QObject * { return new TestWebLifecycle; });
}

#include "test_weblifecycle.moc"
