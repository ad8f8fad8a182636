#include "support/support.h"
#include "web/devicecheck.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

const auto One = u"127.0.0.1"_s;
const auto Other = u"localhost"_s;

const char Cookie[] = "document.cookie = 'visitor=ana; path=/';";
const char Local[] = "localStorage.setItem('visitor', 'ana');";
const char Session[] = "sessionStorage.setItem('visitor', 'ana');";
const char Database[] = "await new Promise(done => { const opening = indexedDB.open('ana');"
                        "opening.onsuccess = () => { opening.result.close(); done(); }; });";
const char Cache[] = "const cache = await caches.open('ana');"
                     "await cache.put('/picture', new Response('ana'));";
const char Worker[] = "await navigator.serviceWorker.register('/worker.js');"
                      "await navigator.serviceWorker.ready;";
const char Files[] = "const root = await navigator.storage.getDirectory();"
                     "const file = await root.getFileHandle('ana', {create: true});";
const char Kept[] = "await fetch('/kept.js');"
                    "await new Promise(done => { const kept = document.createElement('script');"
                    "kept.src = '/kept.js'; kept.onload = done; document.body.append(kept); });";
const char Camera[] = "const seen = await navigator.mediaDevices.getUserMedia({video: true});";
const char Microphone[] = "const heard = await navigator.mediaDevices.getUserMedia({audio: true});";
const char Place[] = "await new Promise((done, fail) =>"
                     "navigator.geolocation.getCurrentPosition(done, fail));";

/// What a page of the next visitor finds by every means a page has.
const char Read[] = R"(
const found = {};
found.cookies = document.cookie;
found.local = localStorage.length;
found.session = sessionStorage.length;
found.databases = (await indexedDB.databases()).length;
found.caches = (await caches.keys()).length;
found.workers = (await navigator.serviceWorker.getRegistrations()).length;
found.worked = navigator.serviceWorker.controller ? 1 : 0;
found.used = Object.keys((await navigator.storage.estimate()).usageDetails).length;
found.labels = (await navigator.mediaDevices.enumerateDevices())
    .filter(device => device.label).length;
for (const name of ['camera', 'microphone', 'geolocation', 'notifications'])
    found[name] = (await navigator.permissions.query({name: name})).state === 'granted' ? 1 : 0;
)";

/// A script that awaits and reports at its end, or what went wrong.
QByteArray page(const QByteArray &script, const QByteArray &tells = "{}")
{
    return "(async () => {" + script + "await report({done: location.pathname, found: " + tells
           + "});})().catch(error => report({failed: String(error)}));";
}

web::ViewRules rules()
{
    web::ViewRules rules = Visit::rules({One, Other});
    rules.position = web::Position{40.4, -3.7, 25};
    return rules;
}

QList<qint64> renderers()
{
    return web::DeviceCheck().renderersOf(QCoreApplication::applicationPid());
}

int residueRounds()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SOAK") ? 20 : 5;
}

} // namespace

class TestWebResidue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebResidue)

public:
    TestWebResidue() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingReachesTheNextVisitor();
    void sharedProfileIsFound_data();
    void sharedProfileIsFound();
    void nextVisitorOfASharedProfileReadsAll();
    void originsAreAll();
    void originsAreBounded();
    void openEndsTheCheck();
    void deadRendererIsReplaced();

private:
    bool visitPage(web::VisitView &view, const QUrl &url, QSignalSpy &loaded);
    std::optional<web::ResidueReport> checkNext(web::ViewPool &pool, const QList<QUrl> &origins);

    webtest::PageServer m_server;
};

void TestWebResidue::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_server.serve("/", Reply{"<link rel=icon href='data:,'>here"});
    m_server.serve("/worker.js", Reply{"self.oninstall = () => self.skipWaiting();"
                                       "self.onactivate = event =>"
                                       "event.waitUntil(self.clients.claim());",
                                       "text/javascript"});
    m_server.serve("/kept.js",
                   Reply{"1;", "text/javascript", 200, {{"Cache-Control", "max-age=3600"}}});
    m_server.serveScript("/fill", page(QByteArray(Cookie) + Local + Session + Database + Cache
                                       + Worker + Files + Kept + Camera + Microphone + Place));
    m_server.serveScript("/read", page(Read, "found"));
    m_server.serve("/httponly", Reply{"<script>fetch('/report', {method: 'POST', body: "
                                      "JSON.stringify({done: '/httponly'})})</script>",
                                      "text/html",
                                      200,
                                      {{"Set-Cookie", "h=ana; Path=/; HttpOnly"}}});
}

void TestWebResidue::cleanup()
{
    QVERIFY(waitUntil([] { return renderers().isEmpty(); }));
}

/// Shows \a url until its script has reported.
bool TestWebResidue::visitPage(web::VisitView &view, const QUrl &url, QSignalSpy &loaded)
{
    m_server.forgetReport();
    loaded.clear();
    view.open(url, rules());
    const bool reported = waitUntil([&] {
        return !loaded.isEmpty()
               && (m_server.report().value("done"_L1).toString() == url.path()
                   || m_server.report().contains("failed"_L1));
    });
    if (m_server.report().contains("failed"_L1))
        qWarning() << m_server.report();
    return reported && !m_server.report().contains("failed"_L1);
}

std::optional<web::ResidueReport> TestWebResidue::checkNext(web::ViewPool &pool,
                                                            const QList<QUrl> &origins)
{
    QSignalSpy checked(&pool, &web::ViewPool::checked);
    pool.checkNext(origins);
    if (!waitUntil([&] { return !checked.isEmpty(); }))
        return {};
    return checked.constFirst().constFirst().value<web::ResidueReport>();
}

void TestWebResidue::nothingReachesTheNextVisitor()
{
    web::ViewPool pool(Visit::clock());
    pool.prepare();
    int kept = 0;
    for (int round = 1; round <= residueRounds(); ++round) {
        QVERIFY(waitUntil([&] { return pool.isReady(); }));
        Visit visit(pool);
        for (const QString &host : {One, Other}) {
            QVERIFY(visitPage(*visit.view, m_server.url(u"/read"_s, host), visit.loaded));
            const QJsonObject found = m_server.report().value("found"_L1).toObject();
            QCOMPARE(found.size(), 13);
            for (auto it = found.begin(); it != found.end(); ++it)
                QVERIFY2(!it->toInt() && it->toString().isEmpty(), qPrintable(it.key()));
            QVERIFY(visitPage(*visit.view, m_server.url(u"/httponly"_s, host), visit.loaded));
            QVERIFY(visitPage(*visit.view, m_server.url(u"/fill"_s, host), visit.loaded));
        }
        // Once by each visitor and host, whatever is kept within a visit.
        QCOMPARE(m_server.count("/kept.js") - std::exchange(kept, m_server.count("/kept.js")), 2);
        const QList<QUrl> origins = visit.view->origins();
        QVERIFY(origins.contains(QUrl(m_server.origin(One))));
        QVERIFY(origins.contains(QUrl(m_server.origin(Other))));
        QVERIFY(origins.contains(m_server.url(u"/kept.js"_s, Other)));
        QVERIFY(visit.close().clean);

        pool.prepare();
        QVERIFY(waitUntil([&] { return pool.isReady(); }));
        const QList<qint64> prepared = renderers();
        QCOMPARE(prepared.size(), 1);
        const int connections = m_server.connections();
        const auto report = checkNext(pool, origins);
        QVERIFY(report);
        QVERIFY2(report->clean, qPrintable(report->residues.join(u'\n')));
        QCOMPARE(report->origins, 2);
        QVERIFY2(report->took <= 1s, qPrintable(QString::number(report->took.count())));
        QCOMPARE(m_server.connections(), connections);
        // Opening is as quick as before: nothing has to be started for it.
        QCOMPARE(renderers(), prepared);
        QVERIFY(pool.isReady());
    }
}

void TestWebResidue::sharedProfileIsFound_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("residues");
    const auto of = [this](const char *words) {
        return QStringList{QString(QLatin1StringView(words)).arg(m_server.origin(One))};
    };
    const auto cookies = u"cookies of the profile: 1"_s;
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("cookie") << QByteArray(Cookie) << of("cookies of %1: 1") + QStringList{cookies};
    QTest::newRow("local storage") << QByteArray(Local) << of("local storage of %1: 1");
    QTest::newRow("session storage") << QByteArray(Session) << of("session storage of %1: 1");
    QTest::newRow("database") << QByteArray(Database) << of("databases of %1: 1");
    QTest::newRow("cache") << QByteArray(Cache) << of("caches of %1: 1");
    QTest::newRow("service worker") << QByteArray(Worker) << of("service workers of %1");
    QTest::newRow("files") << QByteArray(Files) << of("other storage of %1");
    QTest::newRow("kept script") << QByteArray(Kept) << of("kept copies of %1: 1");
    QTest::newRow("camera") << QByteArray(Camera) << of("permission for the camera of %1");
    QTest::newRow("microphone") << QByteArray(Microphone)
                                << of("permission for the microphone of %1");
    QTest::newRow("position") << QByteArray(Place) << of("permission for the position of %1");
    QTest::newRow("HttpOnly cookie")
        << QByteArray("await fetch('/httponly');") << QStringList{cookies};
}

void TestWebResidue::sharedProfileIsFound()
{
    QFETCH(QByteArray, script);
    QFETCH(QStringList, residues);
    m_server.serveScript("/one", page(script));
    Visit visit;
    QVERIFY(visitPage(*visit.view, m_server.url(u"/one"_s), visit.loaded));
    QSignalSpy checked(visit.view.get(), &web::VisitView::residueChecked);
    const int connections = m_server.connections();
    visit.view->checkResidue(visit.view->origins());
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    const auto report = checked.constFirst().constFirst().value<web::ResidueReport>();
    QCOMPARE(report.residues, residues);
    QCOMPARE(report.clean, residues.isEmpty());
    QCOMPARE(m_server.connections(), connections);
}

void TestWebResidue::nextVisitorOfASharedProfileReadsAll()
{
    Visit visit;
    QVERIFY(visitPage(*visit.view, m_server.url(u"/fill"_s), visit.loaded));
    // The same view again: what the first test reads would be there.
    QVERIFY(visitPage(*visit.view, m_server.url(u"/read"_s), visit.loaded));
    const QJsonObject found = m_server.report().value("found"_L1).toObject();
    QStringList missing;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!it->toInt() && it->toString().isEmpty())
            missing << it.key();
    }
    // A new page has a session storage of its own; notifications are refused to everybody.
    QCOMPARE(missing, (QStringList{u"notifications"_s, u"session"_s}));
}

void TestWebResidue::originsAreAll()
{
    m_server.serve("/first", webtest::redirectTo(m_server.url(u"/frames?code=1"_s, Other)));
    const QByteArray frame = m_server.url(u"/?secret=2"_s, One).toEncoded();
    m_server.serve("/frames",
                   Reply{"<link rel=icon href='data:,'><iframe src='" + frame
                         + "'></iframe><script src='/kept.js'></script><script src='/kept.js?x=3'>"
                           "</script><iframe src='about:blank'></iframe>"});
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/first?token=4"_s), rules()));
    QCOMPARE(visit.view->origins(),
             (QList<QUrl>{QUrl(m_server.origin(One)), QUrl(m_server.origin(Other)),
                          m_server.url(u"/kept.js"_s, Other)}));
    QVERIFY(visit.close().clean);
    QCOMPARE(visit.view->origins().size(), 3);
}

void TestWebResidue::originsAreBounded()
{
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        QSKIP("takes 2 s: ./dev soak");
    QByteArray frames;
    for (int i = 0; i < 66; ++i)
        frames += "<iframe src='https://127.0.0." + QByteArray::number(i + 2) + ":1/'></iframe>";
    m_server.serve("/many", Reply{"<link rel=icon href='data:,'>" + frames});
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/many"_s), rules()));
    QVERIFY(waitUntil([&] { return visit.view->origins().size() == 64; }));
    QVERIFY(visit.close().clean);
    web::ViewPool pool(Visit::clock());
    const auto report = checkNext(pool, visit.view->origins());
    QVERIFY(report && report->clean);
    QCOMPARE(report->origins, 64);
}

void TestWebResidue::openEndsTheCheck()
{
    web::ViewPool pool(Visit::clock());
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
    QSignalSpy checked(&pool, &web::ViewPool::checked);
    pool.checkNext({QUrl(m_server.origin(One)), QUrl(m_server.origin(Other))});
    Visit visit(pool);
    QSignalSpy residueChecked(visit.view.get(), &web::VisitView::residueChecked);
    QVERIFY(visit.open(m_server.url(u"/"_s), rules()));
    QCOMPARE(m_server.count("/"), 1);
    QVERIFY(visit.close().clean);
    QVERIFY(checked.isEmpty() && residueChecked.isEmpty());
}

void TestWebResidue::deadRendererIsReplaced()
{
    web::ViewPool pool(Visit::clock());
    pool.prepare();
    QVERIFY(waitUntil([&] { return pool.isReady(); }));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^engine, renderer ended"_s));
    QSignalSpy checked(&pool, &web::ViewPool::checked);
    pool.checkNext({QUrl(m_server.origin(One))});
    for (const qint64 pid : renderers())
        kill(pid_t(pid), SIGKILL);
    QVERIFY(waitUntil([&] { return !checked.isEmpty(); }));
    const auto report = checked.constFirst().constFirst().value<web::ResidueReport>();
    QVERIFY(report.clean);
    QCOMPARE(report.origins, 1);
    QVERIFY(pool.isReady());
}

WEBTEST_MAIN(TestWebResidue)
#include "test_webresidue.moc"
