#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace {

const QByteArray hold = "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

/// Replies that are kept: later, never, in pieces, twice, and to nobody.
class TestHttpdReplies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void answeredLater();
    void clientLeft_data();
    void clientLeft();
    void serverDeleted();
    void emptyHandle();
    void onlyTheFirstAnswerCounts();
    void oldHandleCannotAnswerANewRequest();
    void handlersAreNotNested();
    void stream();
    void streamToHttp10();
    void streamCallsOutOfOrder();
    void rawBytesThenClose();
    void rawBytesInTheMiddleOfAStream();
    void reset();
};

void TestHttpdReplies::answeredLater()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold + hello);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.clock.advance(std::chrono::hours(1));
    QVERIFY(server.answersNewClient());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.requests.size(), 1);

    const httpd::Reply reply = server.held.constFirst();
    QVERIFY(reply.isAlive());
    reply.send(202, "text/plain", "later");
    QVERIFY(!reply.isAlive());
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.statuses(), QList<int>({202, 200}));
    QCOMPARE(client.answers().constFirst().body, QByteArray("later"));
}

using Late = std::function<void(const httpd::Reply &)>;
Q_DECLARE_METATYPE(Late)

void TestHttpdReplies::clientLeft_data()
{
    QTest::addColumn<Late>("late");

    QTest::newRow("send") << Late([](const httpd::Reply &r) { r.send(200, "text/plain", "x"); });
    QTest::newRow("send without body") << Late([](const httpd::Reply &r) { r.send(204); });
    QTest::newRow("stream") << Late([](const httpd::Reply &r) {
        r.stream(200, "text/plain");
        QVERIFY(!r.write("x"));
        r.finish();
    });
    QTest::newRow("raw") << Late([](const httpd::Reply &r) { r.sendRawAndClose("x"); });
    QTest::newRow("reset") << Late([](const httpd::Reply &r) { r.reset(); });
}

void TestHttpdReplies::clientLeft()
{
    QFETCH(Late, late);
    TestServer server;
    {
        RawClient client(server.port());
        client.send(hold);
        QVERIFY(eventually([&] { return server.held.size() == 1; }));
    }
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
    QVERIFY(!server.held.constFirst().isAlive());
    late(server.held.constFirst());
    QVERIFY(server.answersNewClient());
    late(server.held.constFirst());
}

void TestHttpdReplies::serverDeleted()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.server.reset();
    QVERIFY(!server.held.constFirst().isAlive());
    server.held.constFirst().send(200, "text/plain", "x");
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(client.received().isEmpty());
}

void TestHttpdReplies::emptyHandle()
{
    const httpd::Reply reply;
    QVERIFY(!reply.isAlive());
    reply.send(200);
    reply.stream(200, "text/plain");
    QVERIFY(!reply.write("x"));
    reply.finish();
    reply.sendRawAndClose("x");
    reply.reset();
}

void TestHttpdReplies::onlyTheFirstAnswerCounts()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply copy = server.held.constFirst();
    copy.send(200, "text/plain", "first");
    server.held.constFirst().send(500, "text/plain", "second");
    copy.reset();
    client.send(hello);
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.answers().at(0).body, QByteArray("first"));
    QCOMPARE(client.answers().at(1).body, QByteArray("hi"));
}

void TestHttpdReplies::oldHandleCannotAnswerANewRequest()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold + hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.at(0).send(200, "text/plain", "first");
    QVERIFY(eventually([&] { return server.held.size() == 2; }));
    server.held.at(0).send(200, "text/plain", "wrong");
    server.held.at(0).reset();
    QVERIFY(server.held.at(1).isAlive());
    server.held.at(1).send(200, "text/plain", "second");
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.answers().at(0).body, QByteArray("first"));
    QCOMPARE(client.answers().at(1).body, QByteArray("second"));
}

void TestHttpdReplies::handlersAreNotNested()
{
    TestServer server;
    int depth = 0;
    int deepest = 0;
    server.server->route("GET", u"/depth"_s,
                         [&](const httpd::Request &, const httpd::Reply &reply) {
                             deepest = std::max(deepest, ++depth);
                             reply.send(200, "text/plain", "x");
                             --depth;
                         });
    RawClient client(server.port());
    client.send(QByteArray("GET /depth HTTP/1.1\r\nHost: a\r\n\r\n").repeated(20));
    QVERIFY(eventually([&] { return client.answers().size() == 20; }));
    QCOMPARE(deepest, 1);
}

void TestHttpdReplies::stream()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold + hello);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.stream(200, "text/event-stream", {{"Cache-Control", "no-store"}});
    QVERIFY(eventually([&] { return client.received().endsWith("\r\n\r\n"); }));
    QByteArray all;
    for (int i = 0; i < 100; ++i) {
        const QByteArray chunk(i * 7, char('a' + i % 26)); // The first is empty: not an end.
        QVERIFY(reply.write(chunk));
        all += chunk;
    }
    QVERIFY(eventually([&] { return client.received().size() > all.size(); }));
    QVERIFY(reply.isAlive());
    QVERIFY(client.answers().isEmpty());
    reply.finish();
    QVERIFY(!reply.isAlive());
    QVERIFY(!reply.write("late"));
    QVERIFY(eventually([&] { return client.answers().size() == 2; }));
    QCOMPARE(client.answers().at(0).body, all);
    QVERIFY(client.answers().at(0).head.contains("\r\nCache-Control: no-store\r\n"));
    QCOMPARE(client.answers().at(1).body, QByteArray("hi"));
}

void TestHttpdReplies::streamToHttp10()
{
    TestServer server;
    RawClient client(server.port());
    client.send("GET /hold HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.stream(200, "text/plain");
    QVERIFY(reply.write("one"));
    QVERIFY(reply.write("two"));
    reply.finish();
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(client.received().endsWith("\r\nConnection: close\r\n\r\nonetwo"));
    QVERIFY(!client.received().contains("chunked"));
}

void TestHttpdReplies::streamCallsOutOfOrder()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    QVERIFY(!reply.write("before stream()"));
    reply.finish();
    QVERIFY(reply.isAlive());
    reply.stream(200, "text/plain");
    reply.stream(500, "text/plain");
    reply.send(500, "text/plain", "not now");
    QVERIFY(reply.write("x"));
    reply.finish();
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    QCOMPARE(client.statuses(), QList<int>{200});
    QCOMPARE(client.answers().constFirst().body, QByteArray("x"));
}

void TestHttpdReplies::rawBytesThenClose()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold + hello);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const QByteArray bytes =
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + QByteArray("\0cut", 4);
    server.held.constFirst().sendRawAndClose(bytes);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.received(), bytes);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpdReplies::rawBytesInTheMiddleOfAStream()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.stream(200, "text/plain");
    QVERIFY(reply.write("x"));
    reply.sendRawAndClose("ZZ\r\n");
    QVERIFY(!reply.isAlive());
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(client.received().endsWith("1\r\nx\r\nZZ\r\n"));
}

void TestHttpdReplies::reset()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.reset();
    QVERIFY(!reply.isAlive());
    QCOMPARE(server.server->connectionCount(), 0);
#ifdef Q_OS_UNIX
    // Qt reports FIN and RST alike.
    char byte = 0;
    const auto descriptor = static_cast<int>(client.socket().socketDescriptor());
    QCOMPARE(::recv(descriptor, &byte, 1, MSG_DONTWAIT), ssize_t(-1));
    QCOMPARE(errno, ECONNRESET);
#endif
    QVERIFY(eventually([&] {
        client.send("x");
        return client.isClosed();
    }));
    QVERIFY(client.received().isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpdReplies)
#include "tst_httpd_replies.moc"
