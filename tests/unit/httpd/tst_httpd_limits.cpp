#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hold = "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

/// Deadlines, caps and what a slow client costs.
class TestHttpdLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void slowRequest_data();
    void slowRequest();
    void idleFromTheStart();
    void idleAfterAnAnswer();
    void headersLineByLine();
    void connectionCap();
    void slowestClientMakesRoom();
    void crowdOfIdleAndDrippingClients();
    void connectionCapBeyondPoliteness();
    void slowConsumerOfAStreamIsCut();
    void answersWaitForTheirReader();
    void bodyWaitsForTheAnswer();
    void clientThatNeverCloses();
    void answerThatIsNeverRead();
    void noDescriptorsLeft();
};

void TestHttpdLimits::slowRequest_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<std::chrono::milliseconds>("deadline");

    const httpd::Limits limits;
    QTest::newRow("header") << QByteArray("G") << limits.headerDeadline;
    QTest::newRow("header of the second request") << hello + "G" << limits.headerDeadline;
    QTest::newRow("body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\n"
                                        "Content-Length: 1000\r\n\r\n")
                          << limits.bodyDeadline;
    QTest::newRow("chunked body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\n"
                                                "Transfer-Encoding: chunked\r\n\r\nff\r\n")
                                  << limits.bodyDeadline;
}

/// One byte a second: each is progress, and still the time is up.
void TestHttpdLimits::slowRequest()
{
    QFETCH(QByteArray, start);
    QFETCH(std::chrono::milliseconds, deadline);
    TestServer server;
    RawClient client(server.port());
    client.send(start);
    QVERIFY(eventually([&] { return server.clock.untilNext() == deadline; }));
    for (auto past = 1000ms; past < deadline; past += 1000ms) {
        server.clock.advance(1000ms);
        client.send("E");
        QVERIFY(server.answersNewClient());
    }
    server.clock.advance(999ms);
    QVERIFY(server.answersNewClient());
    QVERIFY(!client.isClosed());
    QVERIFY(!client.statuses().contains(408));
    server.clock.advance(1ms);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.statuses().constLast(), 408);
    QCOMPARE(server.refusals, QList<int>{408});
    QVERIFY(server.answersNewClient());
}

void TestHttpdLimits::idleFromTheStart()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(eventually([&] { return server.server->connectionCount() == 1; }));
    server.clock.advance(59999ms);
    QCOMPARE(server.server->connectionCount(), 1);
    server.clock.advance(1ms);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(client.received().isEmpty());
}

void TestHttpdLimits::idleAfterAnAnswer()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(eventually([&] { return server.server->connectionCount() == 1; }));
    server.clock.advance(50s);
    client.send(hello);
    QVERIFY(eventually([&] { return client.answers().size() == 1; }));
    server.clock.advance(59999ms);
    QCOMPARE(server.server->connectionCount(), 1);
    server.clock.advance(1ms);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.statuses(), QList<int>{200});
}

/// Beast's own limit begins anew when it took all lines but a byte or two.
void TestHttpdLimits::headersLineByLine()
{
    TestServer server;
    RawClient client(server.port());
    client.send("GET /hello HTTP/1.1\r\nHost: a\r\nX");
    int lines = 0;
    while (!client.isClosed() && lines < 1000) {
        client.send(QByteArray::number(lines++) + ": " + QByteArray(90, 'y') + "\r\nX");
        QVERIFY(server.answersNewClient());
    }
    QCOMPARE(client.statuses(), QList<int>{431});
    QVERIFY(lines < 200);
}

void TestHttpdLimits::connectionCap()
{
    httpd::Limits limits;
    limits.maxConnections = 2;
    TestServer server(limits);
    RawClient first(server.port());
    first.send(hold);
    auto second = std::make_unique<RawClient>(server.port());
    second->send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 2; }));
    RawClient third(server.port());
    third.send(hello);
    QVERIFY(eventually([&] { return third.isClosed(); }));
    QCOMPARE(third.statuses(), QList<int>{503});
    QCOMPARE(server.refusals, QList<int>{503});
    QCOMPARE(server.server->connectionCount(), 2);

    second.reset();
    QVERIFY(eventually([&] { return server.server->connectionCount() == 1; }));
    QVERIFY(server.answersNewClient());
    server.held.constFirst().send(200);
    QVERIFY(eventually([&] { return first.statuses() == QList<int>{200}; }));
}

/// Idle or half-way through a request: who has kept the server waiting longest goes first.
void TestHttpdLimits::slowestClientMakesRoom()
{
    httpd::Limits limits;
    limits.maxConnections = 4;
    TestServer server(limits);
    RawClient idle(server.port());
    RawClient dripping(server.port());
    RawClient held(server.port());
    held.send(hold);
    RawClient active(server.port());
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    QVERIFY(eventually([&] { return server.server->connectionCount() == 4; }));
    server.clock.advance(1000ms);
    dripping.send("GET");
    QVERIFY(eventually([&] { return server.clock.untilNext() == limits.headerDeadline; }));
    server.clock.advance(1000ms);
    active.send(hello);
    QVERIFY(eventually([&] { return active.statuses() == QList<int>{200}; }));

    QVERIFY(server.answersNewClient());
    QVERIFY(eventually([&] { return idle.isClosed(); }));
    QVERIFY(server.refusals.isEmpty());
    QVERIFY(!dripping.isClosed());
    RawClient next(server.port());
    next.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 2; }));
    QVERIFY(server.answersNewClient());
    QVERIFY(eventually([&] { return dripping.isClosed(); }));
    QCOMPARE(server.refusals, QList<int>{503});
    QVERIFY(!active.isClosed());
    server.held.constFirst().send(200);
    QVERIFY(eventually([&] { return held.statuses() == QList<int>{200}; }));
}

void TestHttpdLimits::crowdOfIdleAndDrippingClients()
{
    httpd::Limits limits;
    limits.maxConnections = 50;
    TestServer server(limits);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 100; ++i) {
        crowd.push_back(std::make_unique<RawClient>(server.port()));
        if (i % 2 == 0)
            crowd.back()->send("G");
        if (i % 10 == 0)
            QVERIFY(server.answersNewClient());
        server.clock.advance(10ms);
        QVERIFY(server.server->connectionCount() <= limits.maxConnections);
    }
    QVERIFY(server.answersNewClient());
}

/// Clients that are turned away and stay all the same are limited, too.
void TestHttpdLimits::connectionCapBeyondPoliteness()
{
    httpd::Limits limits;
    limits.maxConnections = 1;
    TestServer server(limits);
    RawClient first(server.port());
    first.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    RawClient second(server.port());
    second.socket().setReadBufferSize(1); // Does not see that it should go.
    QVERIFY(eventually([&] { return server.refusals.size() == 1; }));
    RawClient third(server.port());
    QVERIFY(eventually([&] { return third.isClosed(); }));
    QVERIFY(third.received().isEmpty());
    QVERIFY(!second.isClosed());
}

void TestHttpdLimits::slowConsumerOfAStreamIsCut()
{
    TestServer server;
    RawClient client(server.port());
    client.socket().setReadBufferSize(1);
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.stream(200, "text/plain");
    const QByteArray chunk(64 * 1024, 'y');
    int written = 0;
    while (reply.write(chunk) && written < 1024) // 64 MiB are more than the system buffers.
        ++written;
    QVERIFY(written < 1024);
    QVERIFY(!reply.isAlive());
    QCOMPARE(server.server->connectionCount(), 0);
    QVERIFY(server.answersNewClient());
}

void TestHttpdLimits::answersWaitForTheirReader()
{
    TestServer server;
    const QByteArray page(1 << 20, 'y');
    int served = 0;
    server.server->route("GET", u"/page"_s, [&](const httpd::Request &, const httpd::Reply &reply) {
        ++served;
        reply.send(200, "text/plain", page);
    });
    RawClient client(server.port());
    client.socket().setReadBufferSize(1);
    const int wanted = 64;
    client.send(QByteArray("GET /page HTTP/1.1\r\nHost: a\r\n\r\n").repeated(wanted));
    QVERIFY(eventually([&] { return served > 0; }));
    for (int i = 0; i < 2 * wanted; ++i)
        QVERIFY(server.answersNewClient());
    QVERIFY2(served < wanted / 2, QByteArray::number(served).constData());
    client.socket().setReadBufferSize(0);
    QVERIFY(eventually([&] { return client.received().size() > wanted * page.size(); }));
    // So many bytes, heads included, still lack the end of the last page.
    QVERIFY(eventually([&] { return client.statuses().size() == wanted; }));
    QCOMPARE(client.statuses(), QList<int>(wanted, 200));
}

/// While an answer is pending, TCP holds back what the client sends.
void TestHttpdLimits::bodyWaitsForTheAnswer()
{
    TestServer server;
    RawClient client(server.port());
    client.send(hold + QByteArray(64 << 20, 'y'));
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    qint64 before = -1;
    while (before != client.socket().bytesToWrite()) {
        before = client.socket().bytesToWrite();
        QVERIFY(server.answersNewClient());
    }
    QVERIFY2(before > (32 << 20), QByteArray::number(before).constData());
    server.held.constFirst().send(200);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.statuses(), QList<int>({200, 431}));
}

void TestHttpdLimits::clientThatNeverCloses()
{
    TestServer server;
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    RawClient client(server.port());
    client.socket().setReadBufferSize(1);
    client.send("broken\r\n");
    QVERIFY(eventually([&] { return server.refusals == QList<int>{400}; }));
    server.server->stop(60s);
    server.clock.advance(1999ms);
    QCoreApplication::processEvents();
    QVERIFY(stopped.isEmpty());
    server.clock.advance(1ms);
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
    QVERIFY(!client.isClosed());
}

void TestHttpdLimits::answerThatIsNeverRead()
{
    TestServer server;
    RawClient client(server.port());
    client.socket().setReadBufferSize(1);
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().send(200, "text/plain", QByteArray(64 << 20, 'y'));
    server.clock.advance(59999ms);
    QCOMPARE(server.server->connectionCount(), 1);
    server.clock.advance(1ms);
    QCOMPARE(server.server->connectionCount(), 0);
}

void TestHttpdLimits::noDescriptorsLeft()
{
#ifdef Q_OS_LINUX
    TestServer server;
    RawClient client(server.port());
    client.send(hello);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QVERIFY(next >= 0);
    ::close(next);
    const rlimit tight{static_cast<rlim_t>(next), limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    const bool paused = eventually([&] { return server.clock.untilNext() == 1000ms; });
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY(paused);
    server.clock.advance(1000ms);
    QVERIFY(eventually([&] { return client.statuses() == QList<int>{200}; }));
    QVERIFY(server.answersNewClient());
#else
    QSKIP("needs setrlimit");
#endif
}

QTEST_GUILESS_MAIN(TestHttpdLimits)
#include "tst_httpd_limits.moc"
