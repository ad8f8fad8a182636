// What goes over the wire and what comes back when the server behaves.

#include "net/client.h"

#include "core/log.h"
#include "probe.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using support::Script;
using support::ScriptedServer;

namespace {

QStringList *logLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logLines->append(message);
}

net::Request requestTo(const QUrl &url, const QByteArray &method = "GET",
                       const QByteArray &body = {})
{
    net::Request request;
    request.url = url;
    request.method = method;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}};
    request.name = u"test"_s;
    return request;
}

} // namespace

class TestClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void sendsWhatItIsGiven_data();
    void sendsWhatItIsGiven();
    void everyRequestHasAnIdOfItsOwn();
    void keepsNoCookies();
    void reusesAConnection();
    void givesEveryStatusAsAnAnswer_data();
    void givesEveryStatusAsAnAnswer();
    void readsRetryAfterAgainstItsClock();
    void readsAnswersUpToTheCap_data();
    void readsAnswersUpToTheCap();
    void refusesWithoutSending_data();
    void refusesWithoutSending();
    void logsNoSecrets();
};

void TestClient::sendsWhatItIsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentLength");
    QTest::newRow("GET") << "GET"_ba
                         << ""_ba
                         << ""_ba;
    QTest::newRow("POST") << "POST"_ba
                          << "{\"a\":1}"_ba
                          << "7"_ba;
    QTest::newRow("POST without a body") << "POST"_ba
                                         << ""_ba
                                         << "0"_ba;
    QTest::newRow("POST of two megabytes") << "POST"_ba << QByteArray(2 << 20, 'x') << "2097152"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba
                            << ""_ba
                            << "0"_ba;
    QTest::newRow("DELETE with a body") << "DELETE"_ba
                                        << "{}"_ba
                                        << "2"_ba;
}

void TestClient::sendsWhatItIsGiven()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentLength);
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    net::Request request = requestTo(server.url(u"/a%2Fb/c?x=%20y"_s), method, body);
    request.headers << net::Header{"X-Odd-Spelling", "a  b\tc"};
    client.send(request, &probe.context, probe.done());
    QCOMPARE(probe.calls, 0);
    QTRY_COMPARE(probe.calls, 1);

    QCOMPARE(probe.response().status, 200);
    QCOMPARE(probe.response().body, "{}"_ba);
    QCOMPARE(probe.response().contentType, "application/json"_ba);
    QCOMPARE(server.requests().size(), 1);
    const support::Received &seen = server.requests().first();
    QCOMPARE(seen.method, method);
    QCOMPARE(seen.target, "/a%2Fb/c?x=%20y"_ba);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("Content-Length"), contentLength);
    QCOMPARE(seen.header("Content-Type"), "application/json"_ba);
    QCOMPARE(seen.header("X-Odd-Spelling"), "a  b\tc"_ba);
    QCOMPARE(seen.header("Accept-Encoding"), "identity"_ba);
    QCOMPARE(seen.header("User-Agent"), QByteArray("Vestibule/" VESTIBULE_VERSION));
    QCOMPARE(seen.header("X-Request-Id"), probe.response().requestId.toLatin1());
    for (const char *absent : {"Cookie", "Authorization", "Upgrade", "HTTP2-Settings", "Referer"})
        QVERIFY2(!seen.hasHeader(absent), absent);
}

void TestClient::everyRequestHasAnIdOfItsOwn()
{
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    net::Client client(clock);
    Probe first;
    Probe second;
    client.send(requestTo(server.url()), &first.context, first.done());
    client.send(requestTo(server.url()), &second.context, second.done());
    QTRY_VERIFY(first.calls == 1 && second.calls == 1);
    QVERIFY(!QUuid(first.response().requestId).isNull());
    QVERIFY(!QUuid(second.response().requestId).isNull());
    QVERIFY(first.response().requestId != second.response().requestId);
}

void TestClient::keepsNoCookies()
{
    ScriptedServer server;
    server.play(Script::reply(200, "{}", "Set-Cookie: a=b; Path=/\r\n"));
    support::ManualClock clock;
    net::Client client(clock);
    for (int i = 1; i <= 2; ++i) {
        Probe probe;
        client.send(requestTo(server.url()), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().hasHeader("Cookie"));
}

void TestClient::reusesAConnection()
{
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    net::Client client(clock);
    for (const char *method : {"POST", "GET", "POST"}) {
        Probe probe;
        client.send(requestTo(server.url(), method, "{}"), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY(probe.outcome->has_value());
    }
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.connections(), 1);
}

void TestClient::givesEveryStatusAsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    for (const int status : {200, 201, 400, 401, 403, 404, 405, 406, 409, 410, 413, 418, 429, 500,
                             501, 502, 503, 504, 599}) {
        QTest::addRow("%d", status) << status << "Content-Type: text/plain\r\n"_ba;
    }
    QTest::newRow("401 with a challenge") << 401 << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba;
    QTest::newRow("401 with a bearer challenge") << 401 << "WWW-Authenticate: Bearer\r\n"_ba;
}

void TestClient::givesEveryStatusAsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    for (const char *method : {"GET", "POST"}) {
        ScriptedServer server;
        server.play(Script::reply(status, "the body", headers));
        support::ManualClock clock;
        net::Client client(clock);
        Probe probe;
        client.send(requestTo(server.url(), method, "{}"), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
        QCOMPARE(probe.response().status, status);
        QCOMPARE(probe.response().body, "the body"_ba);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestClient::readsRetryAfterAgainstItsClock()
{
    ScriptedServer server;
    server.play(
        Script::reply(503, "{}", "Retry-After: Sat, 31 Jan 2026 09:30:07 GMT\r\n")); // In 7 s.
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    client.send(requestTo(server.url()), &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.response().retryAfter == core::milliseconds(7000));
}

void TestClient::readsAnswersUpToTheCap_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("declared");
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(1024 * 1024), qsizetype(10 * 1024 * 1024)}) {
        QTest::addRow("%lld bytes declared", static_cast<long long>(size)) << size << true;
        QTest::addRow("%lld bytes until the end", static_cast<long long>(size)) << size << false;
    }
}

void TestClient::readsAnswersUpToTheCap()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, declared);
    const QByteArray body(size, 'x');
    ScriptedServer server;
    Script script = Script::reply(200, body);
    if (!declared)
        script = {"HTTP/1.1 200 OK\r\n\r\n" + body, Script::Then::Close};
    server.play(script);
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    net::Request request = requestTo(server.url());
    request.maxBodyBytes = size;
    client.send(request, &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
    QVERIFY(probe.response().body == body);
}

void TestClient::refusesWithoutSending_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    const QByteArray name = "X-Name";
    QTest::newRow("http to a foreign host") << u"http://192.0.2.1/"_s << name << "v"_ba;
    QTest::newRow("a local file") << u"file:///etc/hostname"_s << name << "v"_ba;
    QTest::newRow("a data address") << u"data:application/json,{}"_s << name << "v"_ba;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << name << "v"_ba;
    QTest::newRow("no address") << QString() << name << "v"_ba;
    QTest::newRow("user and password") << u"http://me:secret@127.0.0.1:%1/"_s << name << "v"_ba;
    QTest::newRow("line break in a value") << u"http://127.0.0.1:%1/"_s << name << "a\r\nB: c"_ba;
    QTest::newRow("zero byte in a value") << u"http://127.0.0.1:%1/"_s << name << "a\0b"_ba;
    QTest::newRow("line break in a name") << u"http://127.0.0.1:%1/"_s << "A: b\r\nC"_ba
                                          << "d"_ba;
    QTest::newRow("empty name") << u"http://127.0.0.1:%1/"_s << ""_ba
                                << "d"_ba;
}

void TestClient::refusesWithoutSending()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    if (address.contains(u"%1"_s))
        address = address.arg(server.url().port());
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    net::Request request = requestTo(QUrl(address));
    request.headers << net::Header{headerName, headerValue};
    client.send(request, &probe.context, probe.done());
    QCOMPARE(probe.calls, 0); // An outcome is never told before send() has returned.
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY2(probe.failedAs(ErrorKind::Refused), qPrintable(core::describe(probe.error())));
    QVERIFY(probe.error().nothingSent);
    QVERIFY(!probe.error().requestId.isEmpty());
    QVERIFY(!probe.error().detail.contains(u"secret"_s));
    QCOMPARE(server.connections(), 0);
}

void TestClient::logsNoSecrets()
{
    ScriptedServer server;
    server.play(QList<Script>{Script::reply(200, "{\"answer\":\"in-the-answer\"}"),
                              Script::reply(302, "in-the-answer", "Location: /in-the-answer\r\n")});
    support::ManualClock clock;
    net::Client client(clock);
    QStringList lines;
    logLines = &lines;
    QLoggingCategory::setFilterRules(u"vestibule.net.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        logLines = nullptr;
    });
    for (int i = 0; i < 2; ++i) {
        Probe probe;
        net::Request request =
            requestTo(server.url(u"/path?q=in-the-query#in-the-fragment"_s), "POST", "in-the-body");
        request.headers << net::Header{"X-Key", "in-the-header"};
        client.send(request, &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
    }
    const QString log = lines.join(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(log.contains(u"test POST "_s + server.url(u"/path"_s).toString()), qPrintable(log));
    QVERIFY2(log.contains(u"http 200, 26 bytes"_s), qPrintable(log));
    QVERIFY2(log.contains(u"refused"_s), qPrintable(log));
    QVERIFY2(!log.contains(u"in-the"_s), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
