// Every call against everything that can go wrong: always one Error, never a secret in it.

#include "incode/omniclient.h"

#include "calls.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using support::Script;
using support::ScriptedServer;
using Then = support::Script::Then;

namespace {

struct Fault
{
    const char *name;
    Script script;
    ErrorKind kind;
    int httpStatus = 0;
    int serviceCode = 0;
    QString serviceText;
    bool fromService = false;
    std::optional<core::milliseconds> retryAfter;
};

QByteArray body(int status, const QByteArray &message)
{
    return R"({"timestamp":1735689600000,"status":)" + QByteArray::number(status)
           + R"(,"error":"Short","message":")" + message + R"(","path":"/omni/x"})";
}

QList<Fault> documentedBodies()
{
    QList<Fault> faults;
    for (const int status : {400, 401, 403, 404, 405, 406, 429, 500, 502, 503, 504}) {
        faults << Fault{"the service's body",
                        Script::reply(status, body(status, "Because.")),
                        ErrorKind::Http,
                        status,
                        status,
                        u"Because."_s,
                        true,
                        {}};
    }
    for (const int code : {1001, 1003, 3002, 3004, 3005, 3006, 3007, 3008, 3009, 3010, 4005, 4010,
                           4014, 4019, 6000, 500}) {
        faults << Fault{"a custom code",
                        Script::reply(400, body(code, "Because.")),
                        ErrorKind::Http,
                        400,
                        code,
                        u"Because."_s,
                        true,
                        {}};
    }
    return faults;
}

QList<Fault> oddBodies()
{
    const QByteArray html = "<html><body>Bad gateway</body></html>";
    const QByteArray time = R"({"timestamp":1735689600000,)";
    return {
        {"no message",
         Script::reply(401, time + R"("status":401,"error":"Unauthorized"})"),
         ErrorKind::Http,
         401,
         401,
         u"Unauthorized"_s,
         true,
         {}},
        {"message null",
         Script::reply(401, time + R"("status":401,"error":"Short","message":null})"),
         ErrorKind::Http,
         401,
         401,
         u"Short"_s,
         true,
         {}},
        {"numbers as text",
         Script::reply(400, R"({"timestamp":"1735689600000","status":"4019"})"),
         ErrorKind::Http,
         400,
         4019,
         QString(),
         true,
         {}},
        {"code out of range",
         Script::reply(400, time + R"("status":99999999999})"),
         ErrorKind::Http,
         400,
         0,
         QString(),
         true,
         {}},
        {"a gateway's object",
         Script::reply(403, R"({"message":"Forbidden"})"),
         ErrorKind::Http,
         403,
         0,
         u"Forbidden"_s,
         false,
         {}},
        {"an object of neither",
         Script::reply(502, R"({"status":"down","timestamp":1})"),
         ErrorKind::Http,
         502,
         0,
         QString(),
         false,
         {}},
        {"HTML 502",
         Script::reply(502, html, "Content-Type: text/html\r\n"),
         ErrorKind::Http,
         502,
         0,
         QString(),
         false,
         {}},
        {"list", Script::reply(500, "[1]"), ErrorKind::Http, 500, 0, QString(), false, {}},
        {"empty 500", Script::reply(500, ""), ErrorKind::Http, 500, 0, QString(), false, {}},
        {"not JSON 500",
         Script::reply(500, "{\"status\":"),
         ErrorKind::Http,
         500,
         0,
         QString(),
         false,
         {}},
        {"wait as asked", Script::reply(429, body(429, "Slow."), "Retry-After: 7\r\n"),
         ErrorKind::Http, 429, 429, u"Slow."_s, true, 7s},
        {"secrets echoed",
         Script::reply(401, body(401, "Bad " + calls::token + " and " + calls::apiKey + " there")),
         ErrorKind::Http,
         401,
         401,
         QString(),
         true,
         {}},
    };
}

QList<Fault> brokenAnswers(qint64 cap)
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray tooMuch = QByteArray::number(cap + 1);
    const QByteArray overflow(cap + 1, ' ');
    const ErrorKind payload = ErrorKind::Payload;
    return {
        {"HTML 200",
         Script::reply(200, "<!DOCTYPE html><p>Sign in", "Content-Type: text/html\r\n"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"empty 200", Script::reply(200, ""), payload, 200, 0, QString(), false, {}},
        {"empty 204", {"HTTP/1.1 204 No Content\r\n\r\n"}, payload, 204, 0, QString(), false, {}},
        {"spaces", Script::reply(200, " \r\n"), payload, 200, 0, QString(), false, {}},
        {"list 200", Script::reply(200, "[{}]"), payload, 200, 0, QString(), false, {}},
        {"text 200", Script::reply(200, "\"x\""), payload, 200, 0, QString(), false, {}},
        {"null 200", Script::reply(200, "null"), payload, 200, 0, QString(), false, {}},
        {"malformed",
         Script::reply(200, R"({"token":"a",})"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"JSON cut off",
         Script::reply(200, R"({"token":"a)"),
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"cut off",
         {ok + "Content-Length: 99\r\n\r\n{\"to", Then::Close},
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"oversized as declared",
         {ok + "Content-Length: " + tooMuch + "\r\n\r\n{"},
         payload,
         200,
         0,
         QString(),
         false,
         {}},
        {"oversized undeclared", {ok + "\r\n" + overflow}, payload, 200, 0, QString(), false, {}},
        {"redirect",
         Script::reply(302, "", "Location: https://a.test/\r\n"),
         ErrorKind::Refused,
         302,
         0,
         QString(),
         false,
         {}},
        {"closed", {"", Then::Close}, ErrorKind::Network, 0, 0, QString(), false, {}},
        {"reset", {"", Then::Reset}, ErrorKind::Network, 0, 0, QString(), false, {}},
    };
}

} // namespace

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
        const QList<Fault> faults = documentedBodies() + oddBodies() + brokenAnswers(call.cap);
        for (const Fault &fault : faults) {
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
    server.play(Script::reply(200, body(4014, "Wrong interview code.")));
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
