// What a person's signed-in pages need of the view beyond a visit's: where it arrived, new windows
// in the same view, no position, and a sign-in address that leaves no trace.
#include "support/support.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

using namespace Qt::StringLiterals;
using webtest::redirectTo;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

constexpr auto Token = "5ecre7t0ken";

web::ViewRules portalRules()
{
    web::ViewRules rules = Visit::rules();
    rules.opensWindowsHere = true;
    rules.tellsPosition = false;
    rules.hidesAddress = true;
    return rules;
}

QStringList pathsOf(const QSignalSpy &arrived)
{
    QStringList paths;
    for (const QList<QVariant> &each : arrived)
        paths << each.constFirst().toUrl().path();
    return paths;
}

} // namespace

class TestWebPortal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebPortal)

public:
    TestWebPortal() = default;

private Q_SLOTS:
    void init();
    void tellsWhereItArrived_data();
    void tellsWhereItArrived();
    void tellsWhereItGoes();
    void refusalHasItsStatus_data();
    void refusalHasItsStatus();
    void signInAddressLeavesNoTrace();
    void answeredInPlaceItIsNotTold();
    void newWindows_data();
    void newWindows();
    void positionIsNotTold();

private:
    webtest::PageServer m_server;
    webtest::PageServer m_other;
};

void TestWebPortal::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_other.reset();
    m_server.serve("/members/dashboard", Reply{"the dashboard"});
    m_server.serve("/login", Reply{"please sign in"});
}

void TestWebPortal::tellsWhereItArrived_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("path");
    QTest::newRow("signed in") << u"/members/dashboard?from=sso#top"_s << u"/members/dashboard"_s;
    QTest::newRow("sent to the sign-in page") << u"/login?reason=token"_s << u"/login"_s;
    QTest::newRow("answered in place") << QString() << u"/sso/login"_s;
}

void TestWebPortal::tellsWhereItArrived()
{
    QFETCH(QString, answer);
    QFETCH(QString, path);
    m_server.serve("/sso/login", answer.isEmpty()
                                     ? Reply{"not here"}
                                     : redirectTo(QUrl(QString(m_server.origin() + answer))));
    Visit visit;
    QSignalSpy arrived(visit.view.get(), &web::VisitView::arrivedAt);
    qsizetype arrivedBeforeLoaded = 0;
    connect(visit.view.get(), &web::VisitView::loaded, this,
            [&] { arrivedBeforeLoaded = arrived.count(); });
    QVERIFY(
        visit.open(m_server.url(u"/sso/login?token="_s + QLatin1StringView(Token)), portalRules()));
    QCOMPARE(arrivedBeforeLoaded, 1);
    QCOMPARE(arrived.constFirst().constFirst().toUrl(), m_server.url(path));
}

void TestWebPortal::tellsWhereItGoes()
{
    m_server.serveScript("/first", "addEventListener('load', () => setTimeout(() => {"
                                   " location.href = '/login?again=1'; }, 0));");
    Visit visit;
    QSignalSpy arrived(visit.view.get(), &web::VisitView::arrivedAt);
    visit.view->open(m_server.url(u"/first"_s), portalRules());
    QVERIFY(waitUntil([&] { return pathsOf(arrived).contains(u"/login"_s); }));
    QCOMPARE(pathsOf(arrived), (QStringList{u"/first"_s, u"/login"_s}));
    QCOMPARE(visit.loaded.count(), 1);
}

void TestWebPortal::refusalHasItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
    QTest::newRow("500") << 500;
}

void TestWebPortal::refusalHasItsStatus()
{
    QFETCH(int, status);
    Reply refusal{"no"};
    refusal.status = status;
    m_server.serve("/sso/login", refusal);
    Visit visit;
    QSignalSpy arrived(visit.view.get(), &web::VisitView::arrivedAt);
    visit.view->open(m_server.url(u"/sso/login?token=x"_s), portalRules());
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    const core::Error error = Visit::error(visit.loadFailed);
    QCOMPARE(error.kind, core::ErrorKind::Http);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(arrived.isEmpty());
    QVERIFY(!error.detail.contains("token"_L1));
}

/// Neither in the page's history nor in what it or anybody it loads from is told.
void TestWebPortal::signInAddressLeavesNoTrace()
{
    const QByteArray foreign = m_other.origin(u"localhost"_s).toLatin1();
    m_server.serve("/sso/login", redirectTo(m_server.url(u"/members/page"_s)));
    m_server.serveScript("/members/page",
                         "new Image().src = '/own.png'; new Image().src = '" + foreign
                             + "/foreign.png'; addEventListener('load', async () => {"
                               "const tick = async () => { for (let i = 0; i < 10; ++i)"
                               " await fetch('/tick'); };"
                               "await tick(); history.back(); await tick();"
                               "report({referrer: document.referrer, at: location.href}); });");
    Visit visit;
    QVERIFY(
        visit.open(m_server.url(u"/sso/login?token="_s + QLatin1StringView(Token)), portalRules()));
    QVERIFY(waitUntil([&] {
        return !m_server.report().isEmpty() && m_server.count("/own.png") > 0
               && m_other.count("/foreign.png") > 0;
    }));
    QCOMPARE(m_server.report().value("referrer"_L1).toString(), QString());
    QVERIFY(!m_server.report().value("at"_L1).toString().contains(QLatin1StringView(Token)));
    for (const webtest::PageServer *server : {&m_server, &m_other}) {
        for (const webtest::Request &request : server->requests())
            QVERIFY(!request.headers.value("referer").contains(Token));
    }
    QVERIFY(!m_other.first("/foreign.png").headers.value("referer").contains("members"));
    // One step back there is nothing.
    QCOMPARE(m_server.count("/sso/login"), 1);
    QVERIFY(!visit.view->widget()->windowTitle().contains(QLatin1StringView(Token)));
}

/// The page stands at the very address: what it loads, and where a person goes on from there.
void TestWebPortal::answeredInPlaceItIsNotTold()
{
    m_server.serveScript("/sso/login", "new Image().src = '/own.png';"
                                       "addEventListener('load', () => setTimeout(() => {"
                                       " location.href = '/help'; }, 0));");
    m_server.serveScript("/help", "new Image().src = '/usual.png';");
    Visit visit;
    visit.view->open(m_server.url(u"/sso/login?token="_s + QLatin1StringView(Token)),
                     portalRules());
    QVERIFY(waitUntil([&] { return m_server.count("/usual.png") > 0; }));
    QCOMPARE(m_server.count("/own.png"), 1);
    for (const webtest::Request &request : m_server.requests())
        QVERIFY(!request.headers.value("referer").contains(Token));
    // Elsewhere everything is as the site expects it.
    QCOMPARE(m_server.first("/usual.png").headers.value("referer"),
             m_server.url(u"/help"_s).toEncoded());
}

void TestWebPortal::newWindows_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::addColumn<bool>("isPortal");
    QTest::addColumn<QString>("at");
    const QByteArray link = "go('<a target=_blank href=\"HERE/window\">x</a>').click();";
    const QByteArray script = "window.open('HERE/window');";
    QTest::newRow("blank target") << link << true << u"/window"_s;
    QTest::newRow("window.open") << script << true << u"/window"_s;
    QTest::newRow("foreign blank target")
        << QByteArray("go('<a target=_blank href=\"FOREIGN/window\">x</a>').click();") << true
        << u"/page"_s;
    QTest::newRow("blank target in a visit") << link << false << u"/page"_s;
    QTest::newRow("window.open in a visit") << script << false << u"/page"_s;
}

void TestWebPortal::newWindows()
{
    QFETCH(QByteArray, attempt);
    QFETCH(bool, isPortal);
    QFETCH(QString, at);
    attempt.replace("HERE", m_server.origin().toLatin1());
    attempt.replace("FOREIGN", m_other.origin(u"localhost"_s).toLatin1());
    m_server.serveScript("/window", "report({at: location.pathname});");
    m_server.serveScript("/page",
                         "function go(html) { document.body.insertAdjacentHTML('beforeend', html);"
                         " return document.body.lastChild; }"
                         "addEventListener('load', async () => {"
                             + attempt
                             + "for (let i = 0; i < 10; ++i) await fetch('/tick');"
                               "report({at: location.pathname}); });");
    Visit visit;
    visit.view->open(m_server.url(u"/page"_s), isPortal ? portalRules() : Visit::rules());
    QVERIFY(waitUntil([&] { return m_server.report().value("at"_L1).toString() == at; }));
    QCOMPARE(m_server.count("/window"), at == "/window"_L1 ? 1 : 0);
    QCOMPARE(m_other.connections(), 0);
}

void TestWebPortal::positionIsNotTold()
{
    // A visit elsewhere on this computer has told where it is.
    m_server.serveScript("/page", "navigator.geolocation.getCurrentPosition("
                                  "() => report({answer: 'granted'}),"
                                  "e => report({answer: 'error ' + e.code}));");
    Visit visit;
    web::ViewRules rules = portalRules();
    rules.position = web::Position{40.5, -3.25, 12};
    QVERIFY(visit.open(m_server.url(u"/page"_s), rules));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("answer"_L1).toString(), u"error 1"_s);
}

WEBTEST_MAIN(TestWebPortal)
#include "test_webportal.moc"
