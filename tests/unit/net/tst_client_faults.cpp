// Every way an exchange can go wrong, each as one Error of the right kind.

#include "net/client.h"

#include "probe.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using support::Script;
using support::ScriptedServer;
using Then = support::Script::Then;

namespace {

constexpr qint64 Cap = 1000;

net::Request requestTo(const QUrl &url, const QByteArray &method = "GET",
                       const QByteArray &body = {})
{
    net::Request request;
    request.url = url;
    request.method = method;
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}, {"x-api-key", "the-key"}};
    request.maxBodyBytes = Cap;
    return request;
}

QUrl https(QUrl url)
{
    url.setScheme(u"https"_s);
    return url;
}

QUrl addressNobodyListensOn()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
}

} // namespace

class TestClientFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void becomesOneError_data();
    void becomesOneError();
    void stopsReadingWhatIsTooMuch();
    void redirectCarriesNothingElsewhere_data();
    void redirectCarriesNothingElsewhere();
    void neverSendsAChangeTwice_data();
    void neverSendsAChangeTwice();
    void mayAskTwiceWhatChangesNothing();
    void unreachableMeansNothingSent_data();
    void unreachableMeansNothingSent();
    void connectionLostBeforeTheBodyLeft();
    void refusesAnUntrustedCertificate();
};

void TestClientFaults::becomesOneError_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &answer, Then then, ErrorKind kind,
                        int status, const QString &detail) {
        QTest::newRow(name) << Script{answer, then} << kind << status << detail;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray tooMuch(Cap + 1, 'x');
    const QByteArray chunk = QByteArray::number(Cap + 1, 16) + "\r\n" + tooMuch + "\r\n";
    const ErrorKind payload = ErrorKind::Payload;

    row("closed before an answer", "", Then::Close, ErrorKind::Network, 0, u"Error"_s);
    row("reset before an answer", "", Then::Reset, ErrorKind::Network, 0, u"Error"_s);
    row("closed inside the headers", ok + "Content-Len", Then::Close, ErrorKind::Network, 0, u""_s);
    row("closed after the headers", ok + "Content-Length: 10\r\n\r\n", Then::Close, payload, 200,
        u"cut off"_s);
    row("closed inside the body", ok + "Content-Length: 10\r\n\r\n{\"a\"", Then::Close, payload,
        200, u"cut off"_s);
    row("reset inside the body", ok + "Content-Length: 10\r\n\r\n{\"a\"", Then::Reset, payload, 200,
        u"cut off"_s);
    row("closed inside a chunk", ok + "Transfer-Encoding: chunked\r\n\r\na\r\n{\"a\"", Then::Close,
        payload, 200, u"cut off"_s);
    row("closed between chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", Then::Close,
        payload, 200, u"cut off"_s);
    row("error status cut off", "HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n{", Then::Close,
        payload, 500, u"cut off"_s);
    // Qt does not tell these from a lost connection.
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", Then::Close, ErrorKind::Network, 0, u"Error"_s);
    row("no HTTP, no end", "220 mail.example.test ESMTP ready\r\n\r\n", Then::KeepOpen,
        ErrorKind::Network, 0, u"Error"_s);
    row("oversized as declared", ok + "Content-Length: 1001\r\n\r\n{", Then::KeepOpen, payload, 200,
        u"oversized: 1001 bytes declared"_s);
    row("oversized beyond 32 bits", ok + "Content-Length: 99999999999\r\n\r\n{", Then::KeepOpen,
        payload, 200, u"oversized"_s);
    row("oversized in chunks", ok + "Transfer-Encoding: chunked\r\n\r\n" + chunk, Then::KeepOpen,
        payload, 200, u"oversized: more than 1000"_s);
    row("oversized until the end", ok + "\r\n" + tooMuch, Then::KeepOpen, payload, 200,
        u"oversized: more than 1000"_s);
    row("oversized error answer", "HTTP/1.1 502 No\r\n\r\n" + tooMuch, Then::KeepOpen, payload, 502,
        u"oversized"_s);
    row("compressed unasked",
        ok + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08", Then::KeepOpen,
        payload, 200, u"compressed"_s);
    for (const int status : {300, 301, 302, 303, 304, 307, 308}) {
        QTest::addRow("redirect %d", status)
            << Script::reply(status, "", "Location: /elsewhere\r\n") << ErrorKind::Refused << status
            << u"redirect"_s;
    }
    QTest::newRow("redirect to nowhere")
        << Script::reply(302, "") << ErrorKind::Refused << 302 << u"redirect"_s;
    QTest::newRow("redirect whose body never ends")
        << Script{"HTTP/1.1 302 Go\r\nLocation: /\r\nContent-Length: 5\r\n\r\n"}
        << ErrorKind::Refused << 302 << u"redirect"_s;
}

void TestClientFaults::becomesOneError()
{
    QFETCH(Script, script);
    QFETCH(ErrorKind, kind);
    QFETCH(int, httpStatus);
    QFETCH(QString, detail);
    for (const char *method : {"GET", "POST"}) {
        ScriptedServer server;
        server.play(script);
        support::ManualClock clock;
        net::Client client(clock);
        Probe probe;
        client.send(requestTo(server.url(), method, "{}"), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY(!probe.outcome->has_value());
        const core::Error error = probe.error();
        QVERIFY2(error.kind == kind, qPrintable(core::describe(error)));
        QCOMPARE(error.httpStatus, httpStatus);
        QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
        QCOMPARE(error.requestId.toLatin1(), server.requests().first().header("X-Request-Id"));
        QVERIFY(!error.nothingSent);
        QVERIFY(!error.fromService);
        if (kind == ErrorKind::Payload) // The rest is not read. (A redirect may have none.)
            QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(probe.calls, 1);
    }
}

void TestClientFaults::stopsReadingWhatIsTooMuch()
{
    ScriptedServer server;
    const QByteArray endless(64 << 20, 'x');
    server.play(Script{"HTTP/1.1 200 OK\r\n\r\n" + endless});
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    client.send(requestTo(server.url()), &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Payload));
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY2(server.bytesTaken() < endless.size() / 2,
             qPrintable(QString::number(server.bytesTaken())));
}

void TestClientFaults::redirectCarriesNothingElsewhere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *method : {"GET", "POST", "DELETE"})
            QTest::addRow("%s %d", method, status) << status << QByteArray(method);
    }
}

void TestClientFaults::redirectCarriesNothingElsewhere()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    ScriptedServer elsewhere;
    elsewhere.play(Script::reply(200, "{}"));
    ScriptedServer server;
    server.play(QList<Script>{
        Script::reply(status, "", "Location: " + elsewhere.url(u"/"_s).toEncoded() + "\r\n"),
        Script::reply(200, "{}")});
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    client.send(requestTo(server.url(), method, "{}"), &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Refused));
    QVERIFY(server.requests().first().hasHeader("x-api-key"));
    // A second exchange: had the first been followed, it would have arrived before this one ended.
    Probe second;
    client.send(requestTo(server.url()), &second.context, second.done());
    QTRY_COMPARE(second.calls, 1);
    QVERIFY(second.outcome->has_value());
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(elsewhere.requests().size(), 0);
}

void TestClientFaults::neverSendsAChangeTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("keptAlive");
    for (const bool keptAlive : {false, true}) {
        for (const Then then : {Then::Close, Then::Reset}) {
            const char *how = then == Then::Close ? "closed" : "reset";
            const char *where = keptAlive ? "a kept connection" : "a new connection";
            QTest::addRow("POST, %s, %s", how, where) << "POST"_ba
                                                      << "{}"_ba << then << keptAlive;
            QTest::addRow("POST without a body, %s, %s", how, where) << "POST"_ba
                                                                     << ""_ba << then << keptAlive;
            QTest::addRow("large POST, %s, %s", how, where)
                << "POST"_ba << QByteArray(1 << 20, 'x') << then << keptAlive;
            QTest::addRow("DELETE, %s, %s", how, where) << "DELETE"_ba
                                                        << ""_ba << then << keptAlive;
            QTest::addRow("GET that changes something, %s, %s", how, where)
                << "GET"_ba
                << ""_ba << then << keptAlive;
        }
    }
}

void TestClientFaults::neverSendsAChangeTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(Then, then);
    QFETCH(bool, keptAlive);
    ScriptedServer server;
    support::ManualClock clock;
    net::Client client(clock);
    qsizetype before = 0;
    if (keptAlive) {
        server.play(Script::reply(200, "{}"));
        Probe warm;
        client.send(requestTo(server.url()), &warm.context, warm.done());
        QTRY_COMPARE(warm.calls, 1);
        before = 1;
    }
    server.play(Script{"", then});
    Probe probe;
    net::Request change = requestTo(server.url(), method, body);
    change.once = method == "GET";
    client.send(change, &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY2(probe.failedAs(ErrorKind::Network), qPrintable(core::describe(probe.error())));
    QVERIFY(!probe.error().nothingSent);

    // Anything Qt still had in mind would have come before this.
    server.play(Script::reply(200, "{}"));
    Probe last;
    client.send(requestTo(server.url(u"/last"_s)), &last.context, last.done());
    QTRY_COMPARE(last.calls, 1);
    QCOMPARE(server.requests().size(), before + 2);
    QCOMPARE(server.requests().last().target, "/last"_ba);
}

void TestClientFaults::mayAskTwiceWhatChangesNothing()
{
    ScriptedServer server;
    server.play(
        QList<Script>{Script::reply(200, "{}"), Script{"", Then::Close}, Script::reply(200, "{}")});
    support::ManualClock clock;
    net::Client client(clock);
    for (int i = 1; i <= 2; ++i) {
        Probe probe;
        client.send(requestTo(server.url()), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
    }
    QCOMPARE(server.requests().size(), 3);
}

void TestClientFaults::unreachableMeansNothingSent_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nobody listens")
        << addressNobodyListensOn() << ErrorKind::Network << u"ConnectionRefusedError"_s;
    QTest::newRow("no such host") << QUrl(u"https://no-such-host.invalid/"_s) << ErrorKind::Network
                                  << u"HostNotFoundError"_s;
}

void TestClientFaults::unreachableMeansNothingSent()
{
    QFETCH(QUrl, url);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    for (const char *method : {"GET", "POST"}) {
        support::ManualClock clock;
        net::Client client(clock);
        Probe probe;
        client.send(requestTo(url, method, "{}"), &probe.context, probe.done());
        QTRY_COMPARE_WITH_TIMEOUT(probe.calls, 1, 30000);
        QVERIFY2(probe.failedAs(kind), qPrintable(core::describe(probe.error())));
        QVERIFY2(probe.error().detail.contains(detail), qPrintable(probe.error().detail));
        QVERIFY(probe.error().nothingSent);
        QCOMPARE(probe.error().httpStatus, 0);
    }
}

void TestClientFaults::connectionLostBeforeTheBodyLeft()
{
    ScriptedServer server;
    server.hangUpOnConnect();
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    // In the TLS handshake: the body is not even asked for.
    client.send(requestTo(https(server.url()), "POST", "{}"), &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Network) || probe.failedAs(ErrorKind::Tls));
    QVERIFY(probe.error().nothingSent);
}

void TestClientFaults::refusesAnUntrustedCertificate()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("needs the openssl command to make a certificate");
    QProcess maker;
    maker.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                          u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                          u"/CN=127.0.0.1"_s, u"-keyout"_s, u"-"_s});
    QVERIFY(maker.waitForFinished());
    const QByteArray pem = maker.readAllStandardOutput();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    QVERIFY(!tls.localCertificate().isNull());
    QVERIFY(!tls.privateKey().isNull());

    for (const char *method : {"GET", "POST"}) {
        ScriptedServer server(tls);
        server.play(Script::reply(200, "{}"));
        support::ManualClock clock;
        net::Client client(clock);
        Probe probe;
        client.send(requestTo(server.url(), method, "{}"), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY2(probe.failedAs(ErrorKind::Tls), qPrintable(core::describe(probe.error())));
        QVERIFY2(probe.error().detail.contains(u"self-signed"_s), qPrintable(probe.error().detail));
        QVERIFY(probe.error().nothingSent);
        QCOMPARE(server.requests().size(), 0);
    }
    // And the same for a server that speaks no TLS at all.
    ScriptedServer plain;
    Probe probe;
    support::ManualClock clock;
    net::Client client(clock);
    QTcpServer garbage;
    QVERIFY(garbage.listen(QHostAddress::LocalHost));
    connect(&garbage, &QTcpServer::newConnection, &garbage, [&garbage] {
        garbage.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    client.send(requestTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(garbage.serverPort()))),
                &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY2(probe.failedAs(ErrorKind::Tls), qPrintable(core::describe(probe.error())));
    QVERIFY(probe.error().nothingSent);
}

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_client_faults.moc"
