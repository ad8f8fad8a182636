// One outcome, later, by its deadline, and none for the dead.

#include "net/client.h"

#include "probe.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using support::Script;
using support::ScriptedServer;

namespace {

net::Request requestTo(const QUrl &url, const QByteArray &method = "GET")
{
    net::Request request;
    request.url = url;
    request.method = method;
    request.headers = {{"Content-Type", "application/json"}};
    if (method != "GET")
        request.body = "{}";
    return request;
}

} // namespace

class TestClientLifetime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void endsAtItsDeadline_data();
    void endsAtItsDeadline();
    void aSilentHandshakeSendsNothing();
    void noDeadlineAfterTheAnswer();
    void cancelledOnceAndLater();
    void cancelBeatsAnUntoldAnswer();
    void cancelAfterwardsDoesNothing();
    void deadContextHearsNothing_data();
    void deadContextHearsNothing();
    void deadContextHearsNoKnownOutcome();
    void dyingContextIsNotReentered();
    void destroyedClientTellsNothing();
    void callbackMayDestroyEverything_data();
    void callbackMayDestroyEverything();
};

void TestClientLifetime::endsAtItsDeadline_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("never answers") << Script::hang();
    QTest::newRow("stops after the headers")
        << Script{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"};
    QTest::newRow("stops inside the body")
        << Script{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"};
    QTest::newRow("drips the headers") << Script{
        "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 20, 'x'), Script::Then::KeepOpen, true};
    QTest::newRow("drips the body") << Script{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1 << 20, 'x'),
                                              Script::Then::KeepOpen, true};
}

void TestClientLifetime::endsAtItsDeadline()
{
    QFETCH(Script, script);
    for (const char *method : {"GET", "POST"}) {
        ScriptedServer server;
        server.play(script);
        support::ManualClock clock;
        net::Client client(clock);
        Probe probe;
        net::Request request = requestTo(server.url(), method);
        request.deadline = 7s;
        client.send(request, &probe.context, probe.done());
        QTRY_COMPARE(server.requests().size(), 1);
        clock.advance(7s - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(probe.calls, 0);
        clock.advance(1ms);
        QCOMPARE(probe.calls, 1);
        QVERIFY2(probe.failedAs(ErrorKind::Timeout), qPrintable(core::describe(probe.error())));
        QVERIFY(!probe.error().nothingSent);
        QCOMPARE(probe.error().requestId.toLatin1(),
                 server.requests().first().header("X-Request-Id"));
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(probe.calls, 1);
    }
}

void TestClientLifetime::aSilentHandshakeSendsNothing()
{
    ScriptedServer server;
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    client.send(requestTo(url, "POST"), &probe.context, probe.done());
    QTRY_COMPARE(server.openConnections(), 1);
    clock.advance(10s);
    QCOMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Timeout));
    QVERIFY(probe.error().nothingSent);
}

void TestClientLifetime::noDeadlineAfterTheAnswer()
{
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    client.send(requestTo(server.url()), &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.outcome->has_value());
    QVERIFY(clock.untilNext() < 0ms);
    clock.advance(1h);
    QCOMPARE(probe.calls, 1);
}

void TestClientLifetime::cancelledOnceAndLater()
{
    ScriptedServer server;
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    const net::RequestHandle handle =
        client.send(requestTo(server.url(), "POST"), &probe.context, probe.done());
    QTRY_COMPARE(server.requests().size(), 1);
    handle.cancel();
    handle.cancel();
    QCOMPARE(probe.calls, 0);
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Cancelled));
    QVERIFY(!probe.error().nothingSent);
    QTRY_COMPARE(server.openConnections(), 0);
    clock.advance(1h);
    QCOMPARE(probe.calls, 1);

    // Before a byte left.
    Probe early;
    client.send(requestTo(server.url(), "POST"), &early.context, early.done()).cancel();
    QCOMPARE(early.calls, 0);
    QTRY_COMPARE(early.calls, 1);
    QVERIFY(early.failedAs(ErrorKind::Cancelled));
    QVERIFY(early.error().nothingSent);
}

void TestClientLifetime::cancelBeatsAnUntoldAnswer()
{
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    // Refused at once, and told later: between the two lies the cancel.
    const net::RequestHandle handle =
        client.send(requestTo(QUrl(u"file:///"_s)), &probe.context, probe.done());
    handle.cancel();
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Cancelled));
    QCoreApplication::processEvents();
    QCOMPARE(probe.calls, 1);
}

void TestClientLifetime::cancelAfterwardsDoesNothing()
{
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    Probe probe;
    net::RequestHandle handle;
    {
        net::Client client(clock);
        net::RequestHandle inside;
        const auto done = probe.done();
        inside = client.send(requestTo(server.url()), &probe.context,
                             [&](core::Result<net::Response> result) {
                                 inside.cancel();
                                 done(std::move(result));
                             });
        handle = inside;
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY(probe.outcome->has_value());
        handle.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(probe.calls, 1);
    }
    handle.cancel(); // The client is gone.
    net::RequestHandle().cancel();
    QCOMPARE(probe.calls, 1);
}

void TestClientLifetime::deadContextHearsNothing_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("waitForRequest");
    QTest::newRow("before it is sent") << Script::reply(200, "{}") << false;
    QTest::newRow("while waiting") << Script::hang() << true;
    QTest::newRow("while reading")
        << Script{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"} << true;
}

void TestClientLifetime::deadContextHearsNothing()
{
    QFETCH(Script, script);
    QFETCH(bool, waitForRequest);
    ScriptedServer server;
    server.play(script);
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    auto context = std::make_unique<QObject>();
    // What a callback holds is let go of, too.
    auto held = std::make_shared<int>(0);
    client.send(requestTo(server.url()), context.get(),
                [held, done = probe.done()](core::Result<net::Response> r) { done(std::move(r)); });
    if (waitForRequest)
        QTRY_COMPARE(server.requests().size(), 1);
    context.reset();
    QTRY_COMPARE(held.use_count(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(probe.calls, 0);
    QVERIFY(clock.untilNext() < 0ms);
}

void TestClientLifetime::deadContextHearsNoKnownOutcome()
{
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    auto context = std::make_unique<QObject>();
    Probe other;
    client.send(requestTo(QUrl(u"file:///"_s)), context.get(), probe.done());
    client.send(requestTo(QUrl(u"file:///"_s)), &other.context, other.done());
    context.reset();
    QTRY_COMPARE(other.calls, 1);
    QCOMPARE(probe.calls, 0);
}

void TestClientLifetime::dyingContextIsNotReentered()
{
    ScriptedServer server;
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    Probe beside;
    {
        QList<net::RequestHandle> handles;
        QObject context;
        // Its owner, hearing destroyed() first, cancels everything.
        connect(&context, &QObject::destroyed, &server, [&] {
            for (const net::RequestHandle &handle : std::as_const(handles))
                handle.cancel();
        });
        for (int i = 0; i < 10; ++i)
            handles << client.send(requestTo(server.url()), &context, probe.done());
        client.send(requestTo(server.url()), &beside.context, beside.done());
        QTRY_COMPARE(server.requests().size(), 6); // Qt's number of connections to one host.
    }
    QCoreApplication::processEvents();
    QCOMPARE(probe.calls, 0);
    clock.advance(10s);
    QCOMPARE(beside.calls, 1);
    QVERIFY(beside.failedAs(ErrorKind::Timeout));
    QCOMPARE(probe.calls, 0);
}

void TestClientLifetime::destroyedClientTellsNothing()
{
    ScriptedServer server;
    server.play(
        QList<Script>{Script{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"}, Script::hang()});
    support::ManualClock clock;
    Probe probe;
    {
        net::Client client(clock);
        for (int i = 0; i < 10; ++i)
            client.send(requestTo(server.url(), i % 2 ? "GET" : "POST"), &probe.context,
                        probe.done());
        QTRY_COMPARE(server.requests().size(), 6);
        client.send(requestTo(QUrl(u"file:///"_s)), &probe.context, probe.done());
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(clock.untilNext(), -1ms);
    clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(probe.calls, 0);
}

void TestClientLifetime::callbackMayDestroyEverything_data()
{
    QTest::addColumn<bool>("contextToo");
    QTest::newRow("the client") << false;
    QTest::newRow("the client and the context") << true;
}

void TestClientLifetime::callbackMayDestroyEverything()
{
    QFETCH(bool, contextToo);
    ScriptedServer server;
    server.play(Script::reply(200, "{}"));
    support::ManualClock clock;
    auto client = std::make_unique<net::Client>(clock);
    auto context = std::make_unique<QObject>();
    int calls = 0;
    for (int i = 0; i < 3; ++i) {
        client->send(requestTo(server.url()), context.get(), [&](core::Result<net::Response> r) {
            ++calls;
            client.reset();
            if (contextToo)
                context.reset();
            QVERIFY(r.has_value());
        });
    }
    QTRY_COMPARE(calls, 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestClientLifetime)
#include "tst_client_lifetime.moc"
