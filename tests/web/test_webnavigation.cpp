#include "support/support.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;
using webtest::redirectTo;
using webtest::Reply;
using webtest::Visit;
using webtest::waitUntil;

namespace {

// Gives whatever was just tried time to happen: some requests later the page, if it is still there,
// says where it is.
const QByteArray ThenReport = R"(
(async () => {
    for (let i = 0; i < 10; ++i)
        await fetch('/tick');
    report({at: location.pathname});
})();
)";

} // namespace

class TestWebNavigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestWebNavigation)

public:
    TestWebNavigation() = default;

private Q_SLOTS:
    void init();
    void openRefuses_data();
    void openRefuses();
    void pageStays_data();
    void pageStays();
    void redirectCaught_data();
    void redirectCaught();
    void redirectShown_data();
    void redirectShown();
    void redirectNotThere();
    void redirectInFrameDoesNotCount();
    void openLeadsAway_data();
    void openLeadsAway();
    void openFails_data();
    void openFails();
    void listedHostsMayBeVisited();
    void framesOfTheirOwnScheme();
    void nothingIsDownloaded_data();
    void nothingIsDownloaded();

private:
    QByteArray filled(QByteArray script) const;

    webtest::PageServer m_server;
    webtest::PageServer m_other;
};

void TestWebNavigation::init()
{
    support::failOnWarnings();
    m_server.reset();
    m_other.reset();
}

/// HERE is our own origin, FOREIGN the unlisted one, TLS that one with https.
QByteArray TestWebNavigation::filled(QByteArray script) const
{
    QString tls = m_other.origin(u"localhost"_s);
    tls.replace("http:"_L1, "https:"_L1);
    script.replace("HERE", m_server.origin().toLatin1());
    script.replace("FOREIGN", m_other.origin(u"localhost"_s).toLatin1());
    script.replace("TLS", tls.toLatin1());
    return script;
}

void TestWebNavigation::openRefuses_data()
{
    QTest::addColumn<QString>("url");

    QTest::newRow("foreign http") << u"FOREIGN/foreign"_s;
    QTest::newRow("foreign https") << u"TLS/foreign"_s;
    QTest::newRow("plain http on a listed host") << u"http://listed.test/"_s;
    QTest::newRow("a name and password") << u"http://user:word@127.0.0.1/"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("javascript") << u"javascript:1"_s;
    QTest::newRow("data") << u"data:text/html,hello"_s;
    QTest::newRow("chrome") << u"chrome://version"_s;
    QTest::newRow("an application's scheme") << u"kioskapp://done"_s;
    QTest::newRow("the empty document") << u"about:blank"_s;
    QTest::newRow("nothing") << QString();
}

void TestWebNavigation::openRefuses()
{
    QFETCH(QString, url);

    Visit visit;
    visit.view->open(QUrl(QString::fromLatin1(filled(url.toLatin1()))),
                     Visit::rules({u"127.0.0.1"_s, u"listed.test"_s}));
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    QCOMPARE(Visit::error(visit.loadFailed).kind, core::ErrorKind::Refused);
    QVERIFY(!visit.view->isOpen());

    // The refusal spoils nothing: the same view opens what it may.
    m_server.serve("/", Reply{"here"});
    QVERIFY(visit.open(m_server.url(u"/"_s), Visit::rules()));
    QCOMPARE(visit.loadFailed.count(), 1);
    QCOMPARE(m_other.connections(), 0);
}

void TestWebNavigation::pageStays_data()
{
    QTest::addColumn<QByteArray>("attempt");

    const auto row = [](const char *name, const QByteArray &attempt) {
        QTest::newRow(name) << attempt;
    };
    row("foreign http, location", "location = 'FOREIGN/x';");
    row("foreign http, replace", "location.replace('FOREIGN/x');");
    row("foreign https, location", "location = 'TLS/x';");
    row("foreign http, link", "go('<a href=\"FOREIGN/x\">x</a>').click();");
    row("foreign http, form", "go('<form method=post action=\"FOREIGN/x\"></form>').submit();");
    row("foreign http, 302", "location = '/leave';");
    row("foreign http, meta refresh", "document.head.insertAdjacentHTML('beforeend', "
                                      "'<meta http-equiv=refresh content=\"0;url=FOREIGN/x\">');");
    row("foreign http, frame", "go('<iframe src=\"FOREIGN/x\"></iframe>');");
    row("foreign http, new window", "window.open('FOREIGN/x');");
    row("foreign http, blank target", "go('<a target=_blank href=\"FOREIGN/x\">x</a>').click();");
    row("own page, new window", "window.open('HERE/window');");
    row("own page, blank target", "go('<a target=_blank href=\"HERE/window\">x</a>').click();");
    row("file", "try { location = 'file:///etc/hostname'; } catch (e) {}");
    row("data", "location = 'data:text/html,hello';");
    row("blob", "location = URL.createObjectURL(new Blob(['x'], {type: 'text/html'}));");
    row("javascript link", "go('<a href=\"javascript:void(0)\">x</a>').click();");
    row("chrome", "try { location = 'chrome://version'; } catch (e) {}");
    row("view-source", "try { location = 'view-source:HERE/'; } catch (e) {}");
    row("an application's scheme", "location = 'kioskapp://elsewhere/x';");
    row("mail", "location = 'mailto:somebody@example.test';");
    row("an application's scheme, frame", "go('<iframe src=\"kioskapp://elsewhere\"></iframe>');");
}

void TestWebNavigation::pageStays()
{
    QFETCH(QByteArray, attempt);

    m_server.serve("/leave", redirectTo(m_other.url(u"/x"_s, u"localhost"_s)));
    m_server.serve("/window", Reply{"a window"});
    m_server.serveScript("/page",
                         "function go(html) { document.body.insertAdjacentHTML('beforeend', html);"
                         " return document.body.lastChild; }"
                         "addEventListener('load', () => {"
                             + filled(attempt) + ThenReport + "});");
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = QUrl(u"kioskapp://done/x"_s);
    QVERIFY(visit.open(m_server.url(u"/page"_s), rules));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("at"_L1).toString(), u"/page"_s);
    QCOMPARE(m_other.connections(), 0);
    QCOMPARE(m_server.count("/window"), 0);
    QVERIFY(visit.redirectReached.isEmpty());
    QVERIFY(visit.loadFailed.isEmpty());
    QVERIFY(visit.lost.isEmpty());
}

void TestWebNavigation::redirectCaught_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QByteArray>("attempt");

    const QList<std::pair<QByteArray, QByteArray>> ways{
        {"link", "go('<a href=\"TO\">x</a>').click();"},
        {"location", "location = 'TO';"},
        {"replace", "location.replace('TO');"},
        {"302", "location = '/leave';"},
        {"second 302", "location = '/leave2';"},
        {"form post", "go('<form method=post action=\"TO\"></form>').submit();"},
        {"meta refresh", "document.head.insertAdjacentHTML('beforeend', "
                         "'<meta http-equiv=refresh content=\"0;url=TO\">');"},
        {"frame to top",
         "go('<iframe srcdoc=\"<script>top.location=`TO`<\\/script>\"></iframe>');"},
        {"window.open", "window.open('TO');"},
        {"blank target", "go('<a target=_blank href=\"TO\">x</a>').click();"},
    };
    const QList<std::pair<QByteArray, QString>> places{
        {"own origin", u"HERE/done"_s},
        {"foreign host", u"FOREIGN/done"_s},
        {"https", u"TLS/done"_s},
        {"scheme of an application", u"kioskapp://done/x"_s},
    };
    for (const auto &[place, redirect] : places) {
        for (const auto &[way, attempt] : ways)
            QTest::addRow("%s to %s", way.constData(), place.constData()) << redirect << attempt;
    }
}

void TestWebNavigation::redirectCaught()
{
    QFETCH(QString, redirect);
    QFETCH(QByteArray, attempt);

    const QByteArray place = filled(redirect.toLatin1());
    const QByteArray target = place + "?flowId=a%20b%2Fc&interviewId=1&interviewId=";
    attempt.replace("TO", target);
    m_server.serve("/leave", redirectTo(QUrl::fromEncoded(target)));
    m_server.serve("/leave2", redirectTo(m_server.url(u"/leave"_s)));
    m_server.serve("/done", Reply{"done"});
    m_server.serveScript("/page",
                         "function go(html) { document.body.insertAdjacentHTML('beforeend', html);"
                         " return document.body.lastChild; }"
                         "addEventListener('load', () => {"
                             + attempt + "});");
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = QUrl::fromEncoded(place + "?ignored=1");
    visit.view->open(m_server.url(u"/page"_s), rules);
    QVERIFY(waitUntil([&] { return !visit.redirectReached.isEmpty(); }));
    QCOMPARE(visit.redirectReached.constFirst().constFirst().toUrl().toEncoded(), target);
    QVERIFY(visit.close().clean);
    QCOMPARE(visit.redirectReached.count(), 1);
    QCOMPARE(visit.loadFailed.count(), 0);
    QCOMPARE(m_server.count("/done"), 0);
    QCOMPARE(m_other.connections(), 0);
}

void TestWebNavigation::redirectShown_data()
{
    QTest::addColumn<QByteArray>("leave");
    QTest::newRow("location") << QByteArray("location.href = 'TO';");
    QTest::newRow("service's redirect") << QByteArray("location.href = '/leave';");
    QTest::newRow("window.open") << QByteArray("window.open('TO');");
}

/// The customer's own page is loaded once; it leads nowhere, not even to where the page may go.
void TestWebNavigation::redirectShown()
{
    QFETCH(QByteArray, leave);
    const QUrl place = m_other.url(u"/done"_s, u"localhost"_s);
    const QByteArray target = place.toEncoded() + "?interviewId=1";
    leave.replace("TO", target);
    m_server.serve("/leave", redirectTo(QUrl::fromEncoded(target)));
    m_server.serveScript("/page", "addEventListener('load', () => {" + leave + "});");
    m_server.serve("/allowed", Reply{"allowed"});
    m_other.serve("/away", Reply{"away"});
    const QByteArray allowed = m_server.url(u"/allowed"_s).toEncoded();
    m_other.serveScript("/done", "addEventListener('load', () => { setTimeout(() => {"
                                 "location.href = '/away'; location.href = '"
                                     + allowed + "'; window.open('/away');" + ThenReport
                                     + "}, 0); });");
    Visit visit;
    QSignalSpy shown(visit.view.get(), &web::VisitView::redirectShown);
    QSignalSpy failed(visit.view.get(), &web::VisitView::redirectFailed);
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = place;
    rules.showsRedirect = true;
    visit.view->open(m_server.url(u"/page"_s), rules);
    QVERIFY(waitUntil([&] { return !shown.isEmpty() && !m_other.report().isEmpty(); }));
    QCOMPARE(visit.redirectReached.count(), 1);
    QCOMPARE(visit.redirectReached.constFirst().constFirst().toUrl().toEncoded(), target);
    QCOMPARE(m_other.report().value("at"_L1).toString(), u"/done"_s);
    QCOMPARE(m_other.count("/done"), 1);
    QCOMPARE(m_other.count("/away"), 0);
    QCOMPARE(m_server.count("/allowed"), 0);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(visit.loadFailed.count(), 0);
    QVERIFY(visit.close().clean);
}

/// A failure there is none of the visit's page.
void TestWebNavigation::redirectNotThere()
{
    QTcpServer closedPort;
    QVERIFY(closedPort.listen(QHostAddress::LocalHost));
    const QUrl place(u"http://127.0.0.1:%1/done"_s.arg(closedPort.serverPort()));
    closedPort.close();
    m_server.serveScript("/page", "addEventListener('load', () => { location.href = '"
                                      + place.toEncoded() + "'; });");
    Visit visit;
    QSignalSpy shown(visit.view.get(), &web::VisitView::redirectShown);
    QSignalSpy failed(visit.view.get(), &web::VisitView::redirectFailed);
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = place;
    rules.showsRedirect = true;
    visit.view->open(m_server.url(u"/page"_s), rules);
    QVERIFY(waitUntil([&] { return !failed.isEmpty(); }));
    QCOMPARE(visit.redirectReached.count(), 1);
    QCOMPARE(shown.count(), 0);
    QCOMPARE(visit.loadFailed.count(), 0);
}

void TestWebNavigation::redirectInFrameDoesNotCount()
{
    m_server.serveScript("/done", "report({frame: location.search});");
    m_server.serve("/page", Reply{"<iframe src='/done?x=1'></iframe>"});
    Visit visit;
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = m_server.url(u"/done"_s);
    QVERIFY(visit.open(m_server.url(u"/page"_s), rules));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("frame"_L1).toString(), u"?x=1"_s);
    QVERIFY(visit.redirectReached.isEmpty());
}

void TestWebNavigation::openLeadsAway_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("redirect");

    QTest::newRow("to a foreign host") << u"FOREIGN/x"_s << false;
    QTest::newRow("to an application") << u"kioskapp://elsewhere"_s << false;
    QTest::newRow("to the redirect address") << u"FOREIGN/done?a=1"_s << true;
}

void TestWebNavigation::openLeadsAway()
{
    QFETCH(QString, location);
    QFETCH(bool, redirect);

    m_server.serve("/", redirectTo(QUrl::fromEncoded(filled(location.toLatin1()))));
    Visit visit;
    QVERIFY(waitUntil([&] { return !visit.prepared.isEmpty(); }));
    web::ViewRules rules = Visit::rules();
    rules.redirectionUrl = m_other.url(u"/done"_s, u"localhost"_s);
    visit.view->open(m_server.url(u"/"_s), rules);
    QVERIFY(
        waitUntil([&] { return !visit.loadFailed.isEmpty() || !visit.redirectReached.isEmpty(); }));
    QCOMPARE(visit.redirectReached.count(), redirect ? 1 : 0);
    QCOMPARE(visit.loadFailed.count(), redirect ? 0 : 1);
    if (!redirect)
        QCOMPARE(Visit::error(visit.loadFailed).kind, core::ErrorKind::Refused);
    QVERIFY(visit.loaded.isEmpty());
    QCOMPARE(m_other.connections(), 0);
}

void TestWebNavigation::openFails_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");

    QTest::newRow("nobody listens") << u"http://127.0.0.1:1/"_s << core::ErrorKind::Network << 0;
    QTest::newRow("no such name") << u"https://name.invalid/"_s << core::ErrorKind::Network << 0;
    QTest::newRow("not TLS") << u"https://127.0.0.1:PORT/"_s << core::ErrorKind::Tls << 0;
    QTest::newRow("404") << u"HERE/missing"_s << core::ErrorKind::Http << 404;
    QTest::newRow("500") << u"HERE/broken"_s << core::ErrorKind::Http << 500;
    QTest::newRow("password asked") << u"HERE/closed"_s << core::ErrorKind::Http << 401;
    QTest::newRow("a download") << u"HERE/file"_s << core::ErrorKind::Refused << 0;
}

void TestWebNavigation::openFails()
{
    QFETCH(QString, url);
    QFETCH(core::ErrorKind, kind);
    QFETCH(int, httpStatus);

    m_server.serve("/broken", Reply{"broken", "text/html", 500});
    m_server.serve("/closed",
                   Reply{"closed", "text/html", 401, {{"WWW-Authenticate", "Basic realm=\"x\""}}});
    m_server.serve("/file", Reply{"file",
                                  "application/octet-stream",
                                  200,
                                  {{"Content-Disposition", "attachment; filename=file.bin"}}});
    url.replace("PORT"_L1, QString::number(m_server.url(u"/"_s).port()));

    Visit visit;
    visit.view->open(QUrl::fromEncoded(filled(url.toLatin1())),
                     Visit::rules({u"127.0.0.1"_s, u"name.invalid"_s}));
    QVERIFY(waitUntil([&] { return !visit.loadFailed.isEmpty(); }));
    QCOMPARE(visit.loadFailed.count(), 1);
    const core::Error error = Visit::error(visit.loadFailed);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, httpStatus);
    QVERIFY(visit.loaded.isEmpty());
    QVERIFY(m_server.count("/closed") <= 1);
}

void TestWebNavigation::listedHostsMayBeVisited()
{
    m_server.serveScript(
        "/page", "location = '" + m_server.url(u"/next"_s, u"localhost"_s).toEncoded() + "';");
    m_server.serveScript("/next", "report({at: location.host});");
    Visit visit;
    visit.view->open(m_server.url(u"/page"_s), Visit::rules({u"127.0.0.1"_s, u"localhost"_s}));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("at"_L1).toString(),
             u"localhost:%1"_s.arg(m_server.url(u"/"_s).port()));
    QVERIFY(visit.loadFailed.isEmpty());
}

void TestWebNavigation::framesOfTheirOwnScheme()
{
    m_server.serveScript("/page", R"(
const seen = {};
onmessage = e => {
    seen[e.data] = true;
    if (Object.keys(seen).length == 3)
        report(seen);
};
function frame(attribute, value) {
    const f = document.createElement('iframe');
    f[attribute] = value;
    document.body.append(f);
}
const say = name => `<script>parent.postMessage('${name}', '*')<\/script>`;
frame('srcdoc', say('srcdoc'));
frame('src', 'data:text/html,' + encodeURIComponent(say('data')));
frame('src', URL.createObjectURL(new Blob([say('blob')], {type: 'text/html'})));
)");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/page"_s), Visit::rules()));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().size(), 3);
}

void TestWebNavigation::nothingIsDownloaded_data()
{
    QTest::addColumn<QByteArray>("attempt");

    QTest::newRow("attachment") << QByteArray("location = '/file';");
    QTest::newRow("download link")
        << QByteArray("go('<a download=a.bin href=\"/plain\">x</a>').click();");
    QTest::newRow("blob link") << QByteArray("const a = go('<a download=a.bin>x</a>');"
                                             "a.href = URL.createObjectURL(new Blob(['x']));"
                                             "a.click();");
    QTest::newRow("attachment in a frame") << QByteArray("go('<iframe src=\"/file\"></iframe>');");
}

void TestWebNavigation::nothingIsDownloaded()
{
    QFETCH(QByteArray, attempt);

    m_server.serve("/file", Reply{"file",
                                  "application/octet-stream",
                                  200,
                                  {{"Content-Disposition", "attachment; filename=file.bin"}}});
    m_server.serve("/plain", Reply{"plain", "application/octet-stream"});
    m_server.serveScript("/page",
                         "function go(html) { document.body.insertAdjacentHTML('beforeend', html);"
                         " return document.body.lastChild; }"
                         "addEventListener('load', () => {"
                             + attempt + ThenReport + "});");
    Visit visit;
    QVERIFY(visit.open(m_server.url(u"/page"_s), Visit::rules()));
    QVERIFY(waitUntil([&] { return !m_server.report().isEmpty(); }));
    QCOMPARE(m_server.report().value("at"_L1).toString(), u"/page"_s);
    QVERIFY(visit.loadFailed.isEmpty());
    const QDir downloads(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    QVERIFY(!downloads.exists(u"a.bin"_s) && !downloads.exists(u"file.bin"_s));
}

WEBTEST_MAIN(TestWebNavigation)

#include "test_webnavigation.moc"
