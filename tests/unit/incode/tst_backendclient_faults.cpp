// Every call of a customer's backend against everything that can go wrong: always one Error, never
// a secret in it, and never one that would end a visit or repeat a start by mistake.

#include "incode/backendclient.h"

#include "backendfixture.h"
#include "faults.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using core::Secret;
using faults::Fault;
using support::Script;

namespace {

QByteArray refusal(const QByteArray &error)
{
    return R"({"success":false,"error":")" + error + "\"}";
}

Fault backends(const char *name, int status, const QByteArray &body, const QString &text,
               bool fromService = true)
{
    return {name, Script::reply(status, body), ErrorKind::Http, status, 0, text, fromService, {}};
}

QList<Fault> backendFaults()
{
    const QByteArray say = refusal("Because.");
    QList<Fault> faults;
    for (const int status : {200, 201, 400, 401, 404, 500, 502, 503})
        faults << backends("success:false", status, say, u"Because."_s);
    faults << backends("success:false as text", 200, R"({"success":"False","error":"No."})",
                       u"No."_s)
           << backends("success:false beside a good answer", 200,
                       R"({"success":false,"url":"https://a.test/","interviewId":"i",)"
                       R"("onboardingStatus":"EXPIRED","score":"OK"})",
                       QString())
           << backends("success:false, an object for an error", 200,
                       R"({"success":false,"error":{"code":7}})", QString())
           << backends("success:false, a long error", 200, refusal(QByteArray(100000, 'x')),
                       QString(500, u'x'))
           << backends("an error alone", 404, R"({"error":"Not found"})", u"Not found"_s)
           << backends("an error alone", 502, R"({"error":"Incode failed"})", u"Incode failed"_s)
           << backends("success:true on the way down", 500, R"({"success":true})", QString(),
                       false);
    Fault busy = backends("success:false, busy", 503, say, u"Because."_s);
    busy.script = Script::reply(503, say, "Retry-After: 7\r\n");
    busy.retryAfter = 7s;
    faults << busy;
    // All that was sent, and what the answer itself brought.
    faults << backends("secrets echoed", 200,
                       R"({"success":false,"token":"brought-9","error":"no )" + calls::apiKey
                           + " nor brought-9 nor " + calls::token + "\"}",
                       u"no [redacted] nor [redacted] nor [redacted]"_s);
    faults << backends("addresses echoed", 200,
                       refusal(R"(no http://127.0.0.1:5/back/N, \"HTTPS://a.test/x?y=1\" or )"
                               "http%3A%2F%2F127.0.0.1%3A5%2Fback%2FN&a=b, please"),
                       u"no [address] \"[address]\" or [address] please"_s);
    return faults;
}

} // namespace

class TestBackendClientFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void becomesOneError_data();
    void becomesOneError();
    void redactsAnOpaqueToken();
    void endsAtItsDeadline_data();
    void endsAtItsDeadline();
    void deadContextHearsNothing_data();
    void deadContextHearsNothing();
    void deadContextHearsNoWaitingUrl();
};

void TestBackendClientFaults::becomesOneError_data()
{
    QTest::addColumn<QString>("callName");
    QTest::addColumn<Fault>("fault");
    const QList<calls::Call> list = calls::ofBackend();
    for (const calls::Call &call : list) {
        const QList<Fault> all = faults::all(call.cap) + backendFaults();
        for (const Fault &fault : all) {
            QTest::addRow("%s: %s, http %d, code %d", call.name, fault.name, fault.httpStatus,
                          fault.serviceCode)
                << QString::fromLatin1(call.name) << fault;
        }
    }
}

void TestBackendClientFaults::becomesOneError()
{
    QFETCH(QString, callName);
    QFETCH(Fault, fault);
    BackendFixture f({fault.script});
    f.rules.token = Secret(calls::apiKey);
    incode::BackendClient client(f.net, f.rules);
    QObject context;
    int told = 0;
    std::optional<core::Error> error;
    calls::named(callName, calls::ofBackend())
        .run(client, calls::session(), &context, [&](const auto &result) {
            ++told;
            error = result;
            QTestEventLoop::instance().exitLoop();
        });
    QCOMPARE(told, 0);
    QTestEventLoop::instance().enterLoop(10);
    QCOMPARE(told, 1);
    QVERIFY2(error, "the call succeeded");
    QVERIFY2(error->kind == fault.kind, qPrintable(core::describe(*error)));
    QCOMPARE(error->httpStatus, fault.httpStatus);
    QCOMPARE(error->serviceCode, fault.serviceCode);
    QCOMPARE(error->fromService, fault.fromService);
    QVERIFY(error->retryAfter == fault.retryAfter);
    QVERIFY(!error->nothingSent);
    QCOMPARE(error->requestId.toLatin1(), f.server.requests().first().header("X-Request-Id"));
    const bool echoed = fault.script.answer.contains(calls::token);
    if (!echoed || !fault.serviceText.isEmpty())
        QCOMPARE(error->serviceText, fault.serviceText);
    const QString all = core::describe(*error) + error->serviceText;
    QVERIFY(!all.contains(QString::fromLatin1(calls::token)));
    QVERIFY(!all.contains(QString::fromLatin1(calls::apiKey)));
    QVERIFY(!echoed || error->serviceText.contains(u"[redacted]"_s));
}

void TestBackendClientFaults::redactsAnOpaqueToken()
{
    BackendFixture f({Script::reply(200, refusal("bearer-3 and opaque-7 are wrong"))});
    f.rules.token = Secret("bearer-3");
    incode::Session session = calls::session();
    session.token = Secret("opaque-7");
    const auto status = f.status(session);
    QVERIFY(!status);
    QCOMPARE(status.error().serviceText, u"[redacted] and [redacted] are wrong"_s);
}

void TestBackendClientFaults::endsAtItsDeadline_data()
{
    QTest::addColumn<QString>("callName");
    const QList<calls::Call> list = calls::ofBackend();
    for (const calls::Call &call : list)
        QTest::newRow(call.name) << QString::fromLatin1(call.name);
}

void TestBackendClientFaults::endsAtItsDeadline()
{
    QFETCH(QString, callName);
    const calls::Call call = calls::named(callName, calls::ofBackend());
    BackendFixture f({Script::hang()});
    incode::BackendClient client(f.net, f.rules);
    QObject context;
    std::optional<core::Error> error;
    call.run(client, calls::session(), &context, [&](const auto &result) { error = result; });
    QTRY_COMPARE(f.server.requests().size(), 1);
    f.clock.advance(call.deadline - 1ms);
    QVERIFY(!error);
    f.clock.advance(1ms);
    QVERIFY(error);
    QVERIFY(error->kind == ErrorKind::Timeout);
    QVERIFY(!error->nothingSent);
}

void TestBackendClientFaults::deadContextHearsNothing_data()
{
    endsAtItsDeadline_data();
}

void TestBackendClientFaults::deadContextHearsNothing()
{
    QFETCH(QString, callName);
    BackendFixture f({Script::hang()});
    incode::BackendClient client(f.net, f.rules);
    auto context = std::make_unique<QObject>();
    int told = 0;
    calls::named(callName, calls::ofBackend())
        .run(client, calls::session(), context.get(), [&told](const auto &) { ++told; });
    QTRY_COMPARE(f.server.openConnections(), 1);
    context.reset();
    QTRY_COMPARE(f.server.openConnections(), 0);
    f.clock.advance(1h);
    QCOMPARE(told, 0);
}

void TestBackendClientFaults::deadContextHearsNoWaitingUrl()
{
    BackendFixture f({Script::hang()});
    incode::BackendClient client(f.net, f.rules);
    incode::Session session = calls::session();
    session.details = {{u"url"_s, u"https://a.test/"_s}};
    auto context = std::make_unique<QObject>();
    int told = 0;
    calls::onboardingUrl(client, session, context.get(), [&told](const auto &) { ++told; });
    context.reset();
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    QCOMPARE(f.server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestBackendClientFaults)
#include "tst_backendclient_faults.moc"
