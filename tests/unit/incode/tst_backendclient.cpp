// What a customer's backend is asked, to the letter, and what is read from the answers of each
// dialect of incode-omni.md section 10.

#include "incode/backendclient.h"

#include "backendfixture.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using backend::answer;
using backend::id;
using backend::page;
using core::ErrorKind;
using core::InterviewId;
using core::Result;
using core::Secret;
using support::Script;
using support::ScriptedServer;
using Then = support::Script::Then;

namespace {

/// The answers of one backend to a whole visit.
struct Dialect
{
    const char *name;
    QString startPath;
    QString urlPath;
    QList<QByteArray> answers; ///< create, with a start path url, status, score; empty for a 404.
    QString id;
    QByteArray token; ///< Empty for a backend that gives none.
    QString overall;  ///< Empty for a backend that has neither status nor score.
};

QList<Dialect> dialects()
{
    const QString one = u"/onboarding-url"_s;
    const QByteArray finished = "{'onboardingStatus':'ONBOARDING_FINISHED'}";
    const QByteArray nodeSession =
        "{'success':true,'token':'TOKEN','interviewId':'ID','url':'PAGE'}";
    const QByteArray nodeStatus = "{'success':true,'onboardingStatus':'ONBOARDING_FINISHED'}";
    return {
        {"Node",
         {},
         one,
         {nodeSession, nodeStatus, "{'success':true,'score':'OK'}"},
         id,
         calls::token,
         u"OK"_s},
        {"Java",
         {},
         one,
         {nodeSession, nodeStatus, "{'success':true,'score':'MANUAL_PENDING'}"},
         id,
         calls::token,
         u"MANUAL_PENDING"_s},
        {"Python",
         {},
         one,
         {"{'token':'TOKEN','interviewId':'ID','url':'PAGE'}", {}, {}},
         id,
         calls::token,
         {}},
        {"PHP",
         {},
         one,
         {"{'token':'TOKEN','interviewId':'ID','url':'PAGE'}", {}, {}},
         id,
         calls::token,
         {}},
        {".NET",
         {},
         one,
         {"{'interviewId':'ID','token':'TOKEN','url':'PAGE'}", {}, {}},
         id,
         calls::token,
         {}},
        {"guides",
         {},
         one,
         {"{'url':'PAGE','token':'TOKEN','interviewId':'ID'}", finished, "{'status':'FAIL'}"},
         id,
         calls::token,
         u"FAIL"_s},
        {"guides, iframe",
         {},
         u"/create-session-and-onboarding-url"_s,
         {"{'url':'PAGE','interviewId':'ID'}", finished, "{'status':'WARN'}"},
         id,
         {},
         u"WARN"_s},
        {"iframe sample's helpers",
         {},
         one,
         {"{'url':'PAGE','interviewId':'ID'}", finished, "{'overallStatus':'OK'}"},
         id,
         {},
         u"OK"_s},
        {"Java, two calls",
         u"/start"_s,
         one,
         {"{'interviewId':'ID','token':'TOKEN'}",
          "{'success':true,'interviewId':'ID','url':'PAGE'}", nodeStatus,
          "{'success':true,'score':'OK'}"},
         id,
         calls::token,
         u"OK"_s},
        {"Node, two calls, the id hidden",
         u"/start"_s,
         one,
         {"{'token':'TOKEN','uniqueId':'u-1'}",
          "{'success':true,'uniqueId':'u-1','interviewId':'ID','url':'PAGE'}", nodeStatus,
          "{'success':true,'score':'FAIL'}"},
         u"u-1"_s,
         calls::token,
         u"FAIL"_s},
        {"two calls, no token",
         u"/start"_s,
         one,
         {"{'interviewId':'ID'}", "{'url':'PAGE'}", "{'status':'ONBOARDING_FINISHED'}",
          "{'score':'OK'}"},
         id,
         {},
         u"OK"_s},
        {"no token, told as null and as empty",
         u"/start"_s,
         one,
         {"{'interviewId':'ID','token':null}", "{'url':'PAGE','token':''}", finished,
          "{'score':{'overall':{'status':'OK','value':'98'}}}"},
         id,
         {},
         u"OK"_s},
        {"unknown members everywhere",
         {},
         one,
         {"{'interviewId':'ID','uniqueId':'u','url':'PAGE','token':'TOKEN','new':{'a':[1]},"
          "'success':null}",
          "{'onboardingStatus':'ONBOARDING_FINISHED','status':'ok','at':1,'success':'true'}",
          "{'score':null,'overallStatus':'OK','status':'success','x':[],'success':1}"},
         id,
         calls::token,
         u"OK"_s},
    };
}

Dialect dialectNamed(const QString &name)
{
    const QList<Dialect> list = dialects();
    return *std::find_if(list.begin(), list.end(), [&name](const Dialect &each) {
        return name == QLatin1StringView(each.name);
    });
}

/// "GET target" of every request, and what it said of who asks.
QStringList asked(const ScriptedServer &server)
{
    QStringList lines;
    for (const support::Received &request : server.requests()) {
        QByteArray line = request.method + ' ' + request.target;
        for (const char *name : {"Authorization", "X-Token"}) {
            if (request.hasHeader(name))
                line += QByteArray(" ") + name + '=' + request.header(name);
        }
        lines << QString::fromLatin1(line);
    }
    return lines;
}

} // namespace

class TestBackendClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void goesThroughAVisit_data();
    void goesThroughAVisit();
    void asksForASessionExactly_data();
    void asksForASessionExactly();
    void sendsNoBodyAndNoKey();
    void joinsBaseAndRoute_data();
    void joinsBaseAndRoute();
    void opensASessionAgain_data();
    void opensASessionAgain();
    void knowsTheUrlUntilItIsGone();
    void createsOnceAtMost_data();
    void createsOnceAtMost();
    void tellsNobodyElseTheToken();
    void hasNeitherTextNorPictures();
    void noServiceRefusesEverything();
};

void TestBackendClient::goesThroughAVisit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bearer");
    const QList<Dialect> list = dialects();
    for (const Dialect &dialect : list) {
        QTest::addRow("%s", dialect.name) << QString::fromLatin1(dialect.name) << ""_ba;
        QTest::addRow("%s, with a bearer token", dialect.name)
            << QString::fromLatin1(dialect.name) << calls::apiKey;
    }
}

void TestBackendClient::goesThroughAVisit()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bearer);
    const Dialect dialect = dialectNamed(name);
    QList<Script> scripts;
    for (const QByteArray &each : dialect.answers)
        scripts << answer(each);
    BackendFixture f(scripts);
    f.rules.token = Secret(bearer);
    f.rules.startPath = dialect.startPath;
    f.rules.urlPath = dialect.urlPath;
    const bool hasResults = !dialect.overall.isEmpty();

    Result<incode::Session> session = f.create();
    QVERIFY2(session, qPrintable(session ? QString() : core::describe(session.error())));
    QCOMPARE(session->interviewId.text(), dialect.id);
    QCOMPARE(session->token.reveal(),
             dialect.token.isEmpty() ? dialect.id.toLatin1() : dialect.token);
    const Result<QUrl> url = f.url(*session);
    QVERIFY2(url, qPrintable(url ? QString() : core::describe(url.error())));
    QCOMPARE(url->toEncoded(), page);
    // As it comes back from the record after a restart.
    incode::Session kept;
    kept.interviewId = session->interviewId;
    kept.token = session->token;
    const Result<incode::Status> status = f.status(kept);
    QCOMPARE(status.has_value(), hasResults);
    const Result<incode::Score> score = f.score(kept);
    QCOMPARE(score.has_value(), hasResults);
    if (hasResults) {
        QVERIFY(status->kind == incode::StatusKind::OnboardingFinished);
        QCOMPARE(score->overall->status, dialect.overall);
    } else {
        QCOMPARE(status.error().httpStatus, 404);
        QCOMPARE(score.error().httpStatus, 404);
    }

    const QString who =
        bearer.isEmpty() ? QString() : u" Authorization=Bearer "_s + QString::fromLatin1(bearer);
    const QString query = u"?interviewId="_s + dialect.id;
    const QString token =
        dialect.token.isEmpty() ? QString() : u" X-Token="_s + QString::fromLatin1(dialect.token);
    QStringList expected;
    if (dialect.startPath.isEmpty())
        expected << QString(u"GET "_s + dialect.urlPath + who);
    else
        expected << QString(u"GET /start"_s + who)
                 << QString(u"GET "_s + dialect.urlPath + query + who);
    expected << QString(u"GET /onboarding-status"_s + query + who)
             << QString(u"GET /fetch-score"_s + query + who + token);
    QCOMPARE(asked(f.server), expected);
}

void TestBackendClient::asksForASessionExactly_data()
{
    QTest::addColumn<QString>("startPath");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("one call") << QString() << "/onboarding-url"_ba;
    QTest::newRow("two calls") << u"/start"_s << "/start"_ba;
}

void TestBackendClient::asksForASessionExactly()
{
    QFETCH(QString, startPath);
    QFETCH(QByteArray, path);
    BackendFixture f({answer("{'interviewId':'ID','url':'PAGE'}")});
    f.rules.startPath = startPath;
    incode::SessionRequest request;
    request.flowId = u"66c0ffee66c0ffee66c0ff01"_s; // The backend's own business.
    request.countryCode = u"ALL"_s;
    request.language = u"es-ES"_s;
    request.externalCustomerId = u"Añez & Co +1=100%;#?/ü"_s;
    request.redirectionUrl = QUrl(u"https://a.test/done?x=a%20b&y=1#z"_s);
    request.customFields = {
        {u"desk"_s, u"3"_s}, {u"a&b=c[d] é+"_s, u"x+y&z=\"\n%41日"_s}, {u"empty"_s, QString()}};
    QVERIFY(f.create(request));
    QCOMPARE(f.server.requests().first().target,
             path
                 + "?externalCustomerId=A%C3%B1ez%20%26%20Co%20%2B1%3D100%25%3B%23%3F%2F%C3%BC"
                   "&language=es-ES&countryCode=ALL"
                   "&redirectionUrl=https%3A%2F%2Fa.test%2Fdone%3Fx%3Da%2520b%26y%3D1%23z"
                   "&customFields%5Ba%26b%3Dc%5Bd%5D%20%C3%A9%2B%5D="
                   "x%2By%26z%3D%22%0A%2541%E6%97%A5"
                   "&customFields%5Bdesk%5D=3&customFields%5Bempty%5D=");
}

void TestBackendClient::sendsNoBodyAndNoKey()
{
    BackendFixture f({answer("{'interviewId':'ID','url':'PAGE'}")});
    QVERIFY(f.create());
    const support::Received request = f.server.requests().first();
    QCOMPARE(request.body, ""_ba);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    for (const char *name : {"x-api-key", "X-Incode-Hardware-Id", "Cookie", "Content-Type"})
        QVERIFY2(!request.hasHeader(name), name);
}

void TestBackendClient::joinsBaseAndRoute_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QByteArray>("target");
    const QByteArray query = "interviewId=66c0ffee66c0ffee66c0ffee";
    const QString route = u"/status"_s;
    QTest::newRow("host alone") << QString() << route << "/status?" + query;
    QTest::newRow("trailing slash") << u"/"_s << route << "/status?" + query;
    QTest::newRow("path") << u"/api/v2"_s << route << "/api/v2/status?" + query;
    QTest::newRow("path and slash") << u"/api/v2/"_s << route << "/api/v2/status?" + query;
    QTest::newRow("escaped path") << u"/a%20b%2Fc"_s << route << "/a%20b%2Fc/status?" + query;
    QTest::newRow("query in the base")
        << u"/?tenant=a%26b%2B"_s << route << "/status?tenant=a%26b%2B&" + query;
    QTest::newRow("query in the route")
        << u"/x"_s << u"/status?v=1&w=%26"_s << "/x/status?v=1&w=%26&" + query;
    QTest::newRow("query in both") << u"?t=1"_s << u"/status?v=2"_s << "/status?t=1&v=2&" + query;
    QTest::newRow("empty query in the route") << QString() << u"/status?"_s << "/status?" + query;
    QTest::newRow("fragment in the base") << u"/#top"_s << route << "/status?" + query;
}

void TestBackendClient::joinsBaseAndRoute()
{
    QFETCH(QString, base);
    QFETCH(QString, route);
    QFETCH(QByteArray, target);
    BackendFixture f({answer("{'onboardingStatus':'UNKNOWN'}")});
    f.rules.url = QUrl(QString(f.server.url().toString() + base));
    f.rules.statusPath = route;
    QVERIFY(f.status(calls::session()));
    QCOMPARE(f.server.requests().first().target, target);
}

void TestBackendClient::opensASessionAgain_data()
{
    QTest::addColumn<QString>("startPath");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail"); // Empty for a success.
    const QString another = u"the backend answered with another session"_s;
    for (const QString &startPath : {QString(), u"/start"_s}) {
        const char *calls = startPath.isEmpty() ? "one call" : "two calls";
        const auto row = [&](const char *name, const QByteArray &ids, const QString &detail) {
            QTest::addRow("%s, %s", name, calls)
                << startPath << QByteArray("{'url':'PAGE','existingSession':true," + ids + '}')
                << detail;
        };
        row("the same", "'interviewId':'ID'", {});
        row("the same beside another name", "'interviewId':'ID','uniqueId':'u'", {});
        row("another", "'interviewId':'other'", another);
        row("hidden", "'uniqueId':'u'", another);
    }
}

void TestBackendClient::opensASessionAgain()
{
    QFETCH(QString, startPath);
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    BackendFixture f({answer(json)});
    f.rules.startPath = startPath;
    incode::SessionRequest request;
    request.resume = InterviewId(id);
    const Result<incode::Session> session = f.create(request);
    const QByteArray path = startPath.isEmpty() ? "/onboarding-url"_ba : "/start"_ba;
    QCOMPARE(f.server.requests().first().target, path + "?interviewId=66c0ffee66c0ffee66c0ffee");
    QCOMPARE(session.has_value(), detail.isEmpty());
    if (session) {
        QCOMPARE(session->interviewId.text(), id);
        QVERIFY(session->existing);
    } else {
        QVERIFY(session.error().kind == ErrorKind::Payload);
        QCOMPARE(session.error().detail, detail);
    }
}

void TestBackendClient::knowsTheUrlUntilItIsGone()
{
    BackendFixture f({answer("{'interviewId':'ID','token':'TOKEN','url':'PAGE'}"),
                      answer("{'interviewId':'ID','url':'https://elsewhere.test/'}")});
    const Result<incode::Session> session = f.create();
    QVERIFY(session);
    // Every ask with this session, and of another host than the backend's: the caller's to judge.
    for (int i = 0; i < 2; ++i) {
        const Result<QUrl> url = f.url(*session);
        QVERIFY(url);
        QCOMPARE(url->toEncoded(), page);
    }
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(session->details.keys(), QStringList{u"url"_s});

    const Result<QUrl> asked = f.url(calls::session());
    QVERIFY(asked);
    QCOMPARE(asked->toString(), u"https://elsewhere.test/"_s);
    QCOMPARE(f.server.requests().last().target,
             "/onboarding-url?interviewId=66c0ffee66c0ffee66c0ffee"_ba);
    QVERIFY(!f.server.requests().last().hasHeader("X-Token"));
}

void TestBackendClient::createsOnceAtMost_data()
{
    QTest::addColumn<QString>("startPath");
    QTest::addColumn<bool>("create");
    QTest::addColumn<Then>("then");
    for (const Then then : {Then::Close, Then::Reset}) {
        const char *how = then == Then::Close ? "closed" : "reset";
        QTest::addRow("one call, %s", how) << QString() << true << then;
        QTest::addRow("two calls, the first %s", how) << u"/start"_s << true << then;
        QTest::addRow("asking for the URL, %s", how) << QString() << false << then;
    }
}

void TestBackendClient::createsOnceAtMost()
{
    QFETCH(QString, startPath);
    QFETCH(bool, create);
    QFETCH(Then, then);
    // A kept connection breaks under the call: Qt repeats an ordinary GET then.
    BackendFixture f({answer("{'onboardingStatus':'UNKNOWN'}"), Script{"", then},
                      answer("{'interviewId':'ID','url':'PAGE'}")});
    f.rules.startPath = startPath;
    QVERIFY(f.status(calls::session()));
    std::optional<core::Error> error;
    if (create) {
        const Result<incode::Session> session = f.create();
        QVERIFY(!session);
        error = session.error();
    } else {
        const Result<QUrl> url = f.url(calls::session());
        QVERIFY(!url);
        error = url.error();
    }
    QVERIFY2(error->kind == ErrorKind::Network, qPrintable(core::describe(*error)));
    QVERIFY(!error->nothingSent);
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(f.server.requests().last().connection, 1);
    // Anything Qt still had in mind would have come before this.
    f.server.play(answer("{'onboardingStatus':'UNKNOWN'}"));
    QVERIFY(f.status(calls::session()));
    QCOMPARE(f.server.requests().size(), 3);
    QVERIFY(f.server.requests().last().target.startsWith("/onboarding-status"));
}

void TestBackendClient::tellsNobodyElseTheToken()
{
    ScriptedServer elsewhere;
    elsewhere.play(Script::reply(200, backend::filled("{'interviewId':'ID','url':'PAGE'}")));
    const QByteArray away = "Location: " + elsewhere.url(u"/"_s).toEncoded() + "\r\n";
    BackendFixture f({Script::reply(302, "", away)});
    f.rules.token = Secret(calls::apiKey);
    const Result<incode::Session> session = f.create();
    const Result<QUrl> url = f.url(calls::session());
    const Result<incode::Status> status = f.status(calls::session());
    const Result<incode::Score> score = f.score(calls::session());
    QVERIFY(!session && !url && !status && !score);
    for (const core::Error &error : {session.error(), url.error(), status.error(), score.error()}) {
        QVERIFY(error.kind == ErrorKind::Refused);
        QCOMPARE(error.httpStatus, 302);
    }
    QCOMPARE(f.server.requests().size(), 4);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestBackendClient::hasNeitherTextNorPictures()
{
    BackendFixture f({answer("{}")});
    incode::BackendClient client(f.net, f.rules);
    QObject context;
    QList<core::Error> told;
    for (const auto run : {calls::ocr, calls::images}) {
        run(client, calls::session(), &context,
            [&told](const std::optional<core::Error> &error) { told << error.value(); });
    }
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 2);
    for (const core::Error &error : std::as_const(told)) {
        QVERIFY(error.kind == ErrorKind::Refused);
        QVERIFY(error.nothingSent);
        QCOMPARE(error.detail, u"the customer's backend has no such call"_s);
    }
    QCOMPARE(f.server.connections(), 0);
}

void TestBackendClient::noServiceRefusesEverything()
{
    incode::NoService service;
    auto context = std::make_unique<QObject>();
    QList<core::Error> told;
    const auto tell = [&told](const std::optional<core::Error> &error) { told << error.value(); };
    const auto askAll = [&] {
        for (const auto run : {calls::start, calls::onboardingUrl, calls::status, calls::score,
                               calls::ocr, calls::images})
            run(service, calls::session(), context.get(), tell);
    };
    askAll();
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 6);
    for (const core::Error &error : std::as_const(told)) {
        QVERIFY(error.kind == ErrorKind::Refused);
        QVERIFY(error.nothingSent);
        QCOMPARE(error.detail, u"no service is set: there is only a static link"_s);
    }
    askAll();
    context.reset();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 6);
}

QTEST_GUILESS_MAIN(TestBackendClient)
#include "tst_backendclient.moc"
