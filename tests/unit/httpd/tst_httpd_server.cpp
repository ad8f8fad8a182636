#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;

/// Routes, answers and the life of a server.
class TestHttpdServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void requestAsSeenByTheHandler();
    void routing_data();
    void routing();
    void notAllowedNamesTheMethods();
    void headersOfAnAnswer();
    void answerHeadersCannotBeSplit();
    void answersWithoutBody_data();
    void answersWithoutBody();
    void headHasNoBody();
    void continueBeforeTheBody();
    void noContinueForATooLongBody();
    void portTaken();
    void stopAnswersWhatIsInFlight();
    void stopCutsAtItsDeadline();
    void stopWhenIdle();
    void listensAgainAfterStop();
};

void TestHttpdServer::requestAsSeenByTheHandler()
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST //echo?a=b%20c&d=%C3%A9 HTTP/1.1\r\nHost: a\r\nX-One: first \r\n"
                "x-one: second\r\nContent-Length: 4\r\n\r\n"
                + QByteArray("\0\r\n\xff", 4));
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(server.requests.size(), 1);
    const httpd::Request &request = server.requests.constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("//echo?a=b%20c&d=%C3%A9"));
    QCOMPARE(request.path, u"/echo"_s);
    QCOMPARE(request.query.queryItemValue(u"a"_s, QUrl::FullyDecoded), u"b c"_s);
    QCOMPARE(request.query.queryItemValue(u"d"_s, QUrl::FullyDecoded), u"é"_s);
    QCOMPARE(request.header("X-ONE"), QByteArray("first"));
    QCOMPARE(request.header("absent"), QByteArray());
    QCOMPARE(request.headers.size(), 4);
    QCOMPARE(request.body, QByteArray("\0\r\n\xff", 4));
    QVERIFY(request.peer.isLoopback());
    QCOMPARE(client.answers().constFirst().body, request.body);
}

void TestHttpdServer::routing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("route");

    QTest::newRow("exact") << QByteArray("GET /a") << QByteArray("exact");
    QTest::newRow("the first match answers") << QByteArray("GET /a/b") << QByteArray("prefix");
    QTest::newRow("prefix itself") << QByteArray("GET /a/") << QByteArray("prefix");
    QTest::newRow("other method of a known path") << QByteArray("PUT /a/b") << QByteArray("any");
    QTest::newRow("any method") << QByteArray("DELETE /z") << QByteArray("any");
    QTest::newRow("decoded before it is matched") << QByteArray("GET /%C3%A9") << QByteArray("é");
}

void TestHttpdServer::routing()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, route);
    support::ManualClock clock;
    httpd::Server server(clock);
    const auto say = [&server](const QByteArray &method, const QString &path,
                               const QByteArray &name) {
        server.route(method, path, [name](const httpd::Request &, const httpd::Reply &reply) {
            reply.send(200, "text/plain", name);
        });
    };
    say("GET", u"/a"_s, "exact");
    say("GET", u"/a/*"_s, "prefix");
    say("GET", u"/a/b"_s, "too late");
    say("GET", u"/é"_s, "é");
    say("*", u"/*"_s, "any");
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    RawClient client(server.port());
    client.send(line + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(client.answers().constFirst().body, route);
}

void TestHttpdServer::notAllowedNamesTheMethods()
{
    TestServer server;
    RawClient client(server.port());
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(client.answers().constFirst().status, 405);
    QVERIFY(client.answers().constFirst().head.contains("\r\nAllow: POST, PUT, PATCH\r\n"));
}

void TestHttpdServer::headersOfAnAnswer()
{
    TestServer server;
    RawClient client(server.port());
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(client.received(),
             QByteArray("HTTP/1.1 200 OK\r\nDate: Sat, 31 Jan 2026 09:30:00 GMT\r\n"
                        "Content-Type: text/plain\r\nContent-Length: 2\r\n"
                        "Connection: keep-alive\r\n\r\nhi"));
}

void TestHttpdServer::answerHeadersCannotBeSplit()
{
    TestServer server;
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().send(200, "text/plain\r\nX-Evil: 1", "hi",
                                  {{"X", "a\r\nX-Evil: 1\r\n\r\n"},
                                   {"Y\r\nX-Evil", "1"},
                                   {"", "1"},
                                   {"Content-Length", "7"},
                                   {"transfer-encoding", "chunked"},
                                   {"Connection", "upgrade"},
                                   {"Date", "today"},
                                   {"X-Good", "yes"}});
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(client.received(),
             QByteArray("HTTP/1.1 200 OK\r\nDate: today\r\nX-Good: yes\r\nContent-Length: 2\r\n"
                        "Connection: keep-alive\r\n\r\nhi"));
}

void TestHttpdServer::answersWithoutBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasLength");

    QTest::newRow("200") << 200 << true;
    QTest::newRow("204") << 204 << false;
    QTest::newRow("302") << 302 << true;
    QTest::newRow("304") << 304 << false;
    QTest::newRow("500") << 500 << true;
}

void TestHttpdServer::answersWithoutBody()
{
    QFETCH(int, status);
    QFETCH(bool, hasLength);
    TestServer server;
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().send(status, {{"Location", "/x"}});
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.statuses(), QList<int>({status, 200}));
    const QByteArray head = client.answers().constFirst().head;
    QCOMPARE(head.contains("\r\nContent-Length: 0\r\n"), hasLength);
    QVERIFY(head.contains("\r\nLocation: /x\r\n"));
    QVERIFY(!head.contains("Content-Type"));
}

void TestHttpdServer::headHasNoBody()
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray hold = "HEAD /hold HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + hold
                + "HEAD /unknown HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply streamed = server.held.constFirst();
    streamed.stream(200, "text/plain");
    QVERIFY(streamed.write("not for HEAD"));
    streamed.finish();
    QVERIFY(eventually([&] { return client.answers(true).size() == 3; }));
    const QList<Answer> answers = client.answers(true);
    QVERIFY(answers.at(0).head.contains("\r\nContent-Length: 2\r\n"));
    QVERIFY(answers.at(1).head.contains("\r\nTransfer-Encoding: chunked\r\n"));
    QCOMPARE(answers.at(2).status, 404);
    QVERIFY(client.received().endsWith("\r\n\r\n"));
    QVERIFY(!client.received().contains("hi"));
}

void TestHttpdServer::continueBeforeTheBody()
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n"
                "Content-Length: 5\r\n\r\n");
    QVERIFY(eventually([&] { return !client.received().isEmpty(); }));
    QCOMPARE(client.received(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("hello");
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.statuses(), QList<int>({100, 200}));
    QCOMPARE(client.answers().constLast().body, QByteArray("hello"));
}

void TestHttpdServer::noContinueForATooLongBody()
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                "Content-Length: 1000000\r\n\r\n");
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.statuses(), QList<int>{413});
}

void TestHttpdServer::portTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    support::ManualClock clock;
    httpd::Server server(clock);
    const auto result = server.listen(QHostAddress(QHostAddress::LocalHost), other.serverPort());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::Network);
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto twice = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, core::ErrorKind::Internal);
}

void TestHttpdServer::stopAnswersWhatIsInFlight()
{
    TestServer server;
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    RawClient idle(server.port());
    RawClient held(server.port());
    held.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    RawClient half(server.port());
    half.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(
        eventually([&] { return half.statuses() == QList<int>{100} && !server.held.isEmpty(); }));
    QCOMPARE(server.server->connectionCount(), 3);

    const quint16 port = server.port();
    server.server->stop(std::chrono::seconds(5));
    QVERIFY(eventually([&] { return idle.isClosed(); }));
    QVERIFY(idle.received().isEmpty());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(eventually([&] { return late.error() == QAbstractSocket::ConnectionRefusedError; }));
    QVERIFY(!half.isClosed() && !held.isClosed() && stopped.isEmpty());

    half.send("hello");
    server.held.constFirst().send(200, "text/plain", "held");
    QVERIFY(eventually([&] { return half.isClosed() && held.isClosed(); }));
    QCOMPARE(half.statuses(), QList<int>({100, 200}));
    QCOMPARE(held.statuses(), QList<int>{200});
    QVERIFY(half.answers().constLast().head.contains("\r\nConnection: close\r\n"));
    QVERIFY(held.answers().constLast().head.contains("\r\nConnection: close\r\n"));
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
    QCOMPARE(server.server->connectionCount(), 0);
}

void TestHttpdServer::stopCutsAtItsDeadline()
{
    TestServer server;
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.server->stop(std::chrono::seconds(5));
    server.clock.advance(std::chrono::milliseconds(4999));
    QVERIFY(server.held.constFirst().isAlive());
    QVERIFY(stopped.isEmpty());
    server.clock.advance(std::chrono::milliseconds(1));
    QVERIFY(!server.held.constFirst().isAlive());
    QVERIFY(eventually([&] { return client.isClosed() && stopped.size() == 1; }));
    QVERIFY(client.received().isEmpty());
}

void TestHttpdServer::stopWhenIdle()
{
    TestServer server;
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    server.server->stop(std::chrono::seconds(5));
    QVERIFY(stopped.isEmpty());
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
}

void TestHttpdServer::listensAgainAfterStop()
{
    TestServer server;
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    server.server->stop(std::chrono::seconds(5));
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
    QVERIFY(server.server->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(server.answersNewClient());
    server.clock.advance(std::chrono::seconds(60));
    QCOMPARE(stopped.size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpdServer)
#include "tst_httpd_server.moc"
