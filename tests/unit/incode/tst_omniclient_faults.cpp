// Every call against everything that can go wrong: always one Error, never a secret in it.

#include "incode/omniclient.h"

#include "calls.h"
#include "faults.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using faults::Fault;
using support::Script;
using support::ScriptedServer;

class TestOmniClientFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void becomesOneError_data();
    void becomesOneError();
    void goodStatusWithAnErrorBody();
    void endsAtItsDeadline_data();
    void endsAtItsDeadline();
    void deadContextHearsNothing_data();
    void deadContextHearsNothing();
};

void TestOmniClientFaults::becomesOneError_data()
{
    QTest::addColumn<QString>("callName");
    QTest::addColumn<Fault>("fault");
    for (const calls::Call &call : calls::all()) {
        const QList<Fault> all = faults::all(call.cap);
        for (const Fault &fault : all) {
            QTest::addRow("%s: %s, http %d, code %d", call.name, fault.name, fault.httpStatus,
                          fault.serviceCode)
                << QString::fromLatin1(call.name) << fault;
        }
    }
}

void TestOmniClientFaults::becomesOneError()
{
    QFETCH(QString, callName);
    QFETCH(Fault, fault);
    ScriptedServer server;
    server.play(fault.script);
    support::ManualClock clock;
    net::Client net(clock);
    incode::OmniClient client(net, server.url(), core::Secret(calls::apiKey));
    QObject context;
    int told = 0;
    std::optional<core::Error> error;
    calls::named(callName).run(client, calls::session(), &context, [&](const auto &result) {
        ++told;
        error = result;
        QTestEventLoop::instance().exitLoop();
    });
    QCOMPARE(told, 0);
    QTestEventLoop::instance().enterLoop(10); // QTRY_COMPARE would look every 50 ms: 300 rows.
    QCOMPARE(told, 1);
    QVERIFY2(error, "the call succeeded");
    QVERIFY2(error->kind == fault.kind, qPrintable(core::describe(*error)));
    QCOMPARE(error->httpStatus, fault.httpStatus);
    QCOMPARE(error->serviceCode, fault.serviceCode);
    QCOMPARE(error->fromService, fault.fromService);
    QVERIFY(error->retryAfter == fault.retryAfter);
    QVERIFY(!error->nothingSent);
    QCOMPARE(error->requestId.toLatin1(), server.requests().first().header("X-Request-Id"));
    const bool echoed = fault.script.answer.contains(calls::token);
    if (!echoed)
        QCOMPARE(error->serviceText, fault.serviceText);
    // The call's own secret is known exactly, any JWT by its form.
    const bool isStart = callName == u"start"_s;
    const QString all = core::describe(*error) + error->serviceText;
    QVERIFY(!all.contains(QString::fromLatin1(calls::token)));
    QVERIFY(!isStart || !all.contains(QString::fromLatin1(calls::apiKey)));
    QVERIFY(!echoed || error->serviceText.contains(u"[redacted]"_s));
}

void TestOmniClientFaults::goodStatusWithAnErrorBody()
{
    // Java backends and some of the service's own routes answer 200 with a refusal inside.
    ScriptedServer server;
    server.play(Script::reply(200, faults::body(4014, "Wrong interview code.")));
    support::ManualClock clock;
    net::Client net(clock);
    incode::OmniClient client(net, server.url(), core::Secret(calls::apiKey));
    QObject context;
    for (const QString &name : {u"start"_s, u"onboarding-url"_s, u"status"_s}) {
        std::optional<core::Error> error;
        calls::named(name).run(client, calls::session(), &context,
                               [&](const auto &result) { error = result; });
        QTRY_VERIFY(error);
        QVERIFY(error->kind == ErrorKind::Payload);
        QCOMPARE(error->serviceCode, 4014);
        QCOMPARE(error->serviceText, u"Wrong interview code."_s);
        QVERIFY(error->fromService);
    }
}

void TestOmniClientFaults::endsAtItsDeadline_data()
{
    QTest::addColumn<QString>("callName");
    for (const calls::Call &call : calls::all())
        QTest::newRow(call.name) << QString::fromLatin1(call.name);
}

void TestOmniClientFaults::endsAtItsDeadline()
{
    QFETCH(QString, callName);
    const calls::Call call = calls::named(callName);
    ScriptedServer server;
    server.play(Script::hang());
    support::ManualClock clock;
    net::Client net(clock);
    incode::OmniClient client(net, server.url(), core::Secret(calls::apiKey));
    QObject context;
    std::optional<core::Error> error;
    call.run(client, calls::session(), &context, [&](const auto &result) { error = result; });
    QTRY_COMPARE(server.requests().size(), 1);
    clock.advance(call.deadline - 1ms);
    QVERIFY(!error);
    clock.advance(1ms);
    QVERIFY(error);
    QVERIFY(error->kind == ErrorKind::Timeout);
}

void TestOmniClientFaults::deadContextHearsNothing_data()
{
    endsAtItsDeadline_data();
}

void TestOmniClientFaults::deadContextHearsNothing()
{
    QFETCH(QString, callName);
    ScriptedServer server;
    server.play(Script::hang());
    support::ManualClock clock;
    net::Client net(clock);
    incode::OmniClient client(net, server.url(), core::Secret(calls::apiKey));
    auto context = std::make_unique<QObject>();
    int told = 0;
    calls::named(callName).run(client, calls::session(), context.get(),
                               [&told](const auto &) { ++told; });
    QTRY_COMPARE(server.openConnections(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    clock.advance(1h);
    QCOMPARE(told, 0);
}

QTEST_GUILESS_MAIN(TestOmniClientFaults)
#include "tst_omniclient_faults.moc"
