// Every call against everything that can go wrong: always one Error, never a secret in it.

#include "partnerrig.h"

#include <QtNetwork/QTcpServer>

using namespace partner;
using core::ErrorKind;
using support::Script;
using support::ScriptedServer;
using Then = support::Script::Then;

namespace {

constexpr qint64 Cap = 8 * 1024 * 1024;
constexpr auto Html = "Content-Type: text/html\r\n";

struct Fault
{
    const char *name;
    Script script;
    ErrorKind kind;
    int httpStatus;
    QString serviceText;
    bool fromService = false;
    int repeats = 0; ///< Of a call that may be repeated.
};

Fault saying(const char *name, const QByteArray &error, const QString &text, int status = 422)
{
    const bool isOwn = error.startsWith('{') || error.startsWith('"');
    return {
        name, Script::reply(status, R"({"error":)" + error + '}'), ErrorKind::Http, status, text,
        isOwn};
}

/// Bodies as documented, and as they may be (big-interview.md 5).
QList<Fault> errorBodies()
{
    const auto message = [](const char *name, const QByteArray &value, const QString &text) {
        return saying(name, R"({"type":"validation_error","message":)" + value + '}', text);
    };
    return {
        message("message is text", R"("Names are needed.")", u"Names are needed."_s),
        message("message is fields, as in the vendor's sample", R"({"first_name":"is required"})",
                u"first_name is required"_s),
        message("several fields", R"({"first_name":"is required","email":"is taken"})",
                u"email is taken; first_name is required"_s),
        message("a field with several texts", R"({"email":["is invalid","is taken"]})",
                u"email is invalid, is taken"_s),
        message("a field with a sentence", R"({"email":"Please enter one."})",
                u"email: Please enter one."_s),
        message("about no field", R"({"base":"Too many people."})", u"Too many people."_s),
        message("a field without a text", R"({"email":null})", u"email"_s),
        message("a field with a list of none", R"({"email":[{},null]})", u"email"_s),
        message("message is a list", R"(["Names are needed.","So is an address."])",
                u"Names are needed.; So is an address."_s),
        message("message is a list of fields", R"([{"email":"is taken"},null,[]])",
                u"email is taken"_s),
        message("message is a number", "7", u"7"_s),
        message("message is of several lines", R"("One.\n  <b>Two</b>\t")", u"One. <b>Two</b>"_s),
        message("message would clear a terminal", R"("Is \u001b[2J\u009btaken\u202e.")",
                u"Is ?[2J?taken?."_s),
        message("message is empty", R"("")", u"validation_error"_s),
        message("message is null", "null", u"validation_error"_s),
        message("message is an empty object", "{}", u"validation_error"_s),
        message("message is an empty list", "[]", u"validation_error"_s),
        saying("no message", R"({"type":"validation_error"})", u"validation_error"_s),
        saying("neither", "{}", {}),
        saying("type is none", R"({"type":{}})", {}),
        saying("error is text", R"("Not today.")", u"Not today."_s),
        saying("error is null", "null", {}),
        {"no error member", Script::reply(422, R"({"message":"Nope"})"), ErrorKind::Http, 422, {}},
        {"no body", Script::reply(422, ""), ErrorKind::Http, 422, {}},
        message("very long", '"' + QByteArray("long ").repeated(50'000) + '"',
                u"long "_s.repeated(100)),
    };
}

QList<Fault> statuses()
{
    QList<Fault> faults;
    for (const int status : {400, 401, 403, 404, 406, 409, 422, 429, 500, 501, 502, 503, 504}) {
        Fault fault = saying("the service's body", R"({"type":"some_error","message":"Because."})",
                             u"Because."_s, status);
        fault.repeats = status == 429 || (status > 501 && status < 505) ? 3 : 0;
        faults << fault;
        // A page of a gateway or of another site; 404 is what an organisation that is none may say.
        const bool mayBePage = status == 401 || status == 403 || status == 429 || status >= 500;
        faults << Fault{"a page",
                        Script::reply(status, "<!DOCTYPE html><p>Nothing here", Html),
                        mayBePage ? ErrorKind::Http : ErrorKind::Payload,
                        status,
                        {},
                        false,
                        fault.repeats};
        faults << Fault{
            "no body",    Script::reply(status, "", Html), ErrorKind::Http, status, {}, false,
            fault.repeats};
    }
    return faults;
}

QList<Fault> brokenAnswers()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const ErrorKind payload = ErrorKind::Payload;
    const auto answered = [payload](const char *name, const QByteArray &body) {
        return Fault{name, Script::reply(200, body), payload, 200, {}};
    };
    return {
        {"page with 200", Script::reply(200, "<!DOCTYPE html><p>Sign in", Html), payload, 200, {}},
        answered("empty", ""),
        {"no content", {"HTTP/1.1 204 No Content\r\n\r\n"}, payload, 204, {}},
        answered("list", "[{}]"),
        answered("text", "\"x\""),
        answered("null", "null"),
        answered("empty object", "{}"),
        answered("something else", R"({"data":[]})"),
        answered("wrong types", R"({"user":[],"tracks":{},"interviews":"none"})"),
        answered("user without a token", R"({"user":{"partner_id":"stu-1"}})"),
        answered("token that is none", R"({"user":{"partner_id":"stu-1","token":{"token":7}}})"),
        answered("empty token", R"({"user":{"partner_id":"stu-1","token":{"token":""}}})"),
        answered("user without an id", R"({"user":{"token":{"token":"t"}}})"),
        answered("malformed", R"({"tracks":[],})"),
        answered("no UTF-8", "{\"tracks\":[\"\xff\"]}"),
        answered("JSON cut off", R"({"tracks":[{"title":"a)"),
        {"cut off", {ok + "Content-Length: 99\r\n\r\n{\"tr", Then::Close}, payload, 200, {}},
        {"cut off within a piece",
         {ok + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"tr", Then::Close},
         payload,
         200,
         {}},
        {"oversized as declared",
         {ok + "Content-Length: " + QByteArray::number(Cap + 1) + "\r\n\r\n{"},
         payload,
         200,
         {}},
        {"oversized undeclared", {ok + "\r\n" + QByteArray(Cap + 1, ' ')}, payload, 200, {}},
        {"compressed without being asked",
         Script::reply(200, "\x1f\x8b\x08", "Content-Encoding: gzip\r\n"),
         payload,
         200,
         {}},
        {"redirect to a page",
         Script::reply(302, "", "Location: https://a.test/login\r\n"),
         ErrorKind::Refused,
         302,
         {}},
        {"redirect within",
         Script::reply(301, "", "Location: /api/users\r\n"),
         ErrorKind::Refused,
         301,
         {}},
        {"closed", {"", Then::Close}, ErrorKind::Network, 0, {}, false, 3},
        {"reset", {"", Then::Reset}, ErrorKind::Network, 0, {}, false, 3},
    };
}

} // namespace

class TestPartnerClientFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void becomesOneError_data();
    void becomesOneError();
    void textsHoldNoSecret_data();
    void textsHoldNoSecret();
    void anotherPersonIsNobody();
    void slowAnswerIsWaitedFor();
    void endsAtItsDeadline_data();
    void endsAtItsDeadline();
    void nobodyThere_data();
    void nobodyThere();
    void keyStaysWhereItBelongs();
};

void TestPartnerClientFaults::becomesOneError_data()
{
    QTest::addColumn<QString>("callName");
    QTest::addColumn<Fault>("fault");
    const QList<Fault> all = statuses() + brokenAnswers();
    for (const Call &call : calls()) {
        for (const Fault &fault : all) {
            QTest::addRow("%s: %s, http %d", call.name, fault.name, fault.httpStatus)
                << QString::fromLatin1(call.name) << fault;
        }
    }
    // How words are read depends on no call.
    for (const Fault &fault : errorBodies())
        QTest::addRow("provision: %s", fault.name) << u"provision"_s << fault;
}

void TestPartnerClientFaults::becomesOneError()
{
    QFETCH(const QString, callName);
    QFETCH(const Fault, fault);
    ScriptedServer server;
    server.play(fault.script);
    Rig rig(server.url());
    Outcome outcome;
    rig.start(callName, outcome);
    QCOMPARE(outcome.count, 0);
    QVERIFY(rig.finish(outcome));
    QVERIFY2(outcome.error, "the call succeeded");
    const core::Error &error = *outcome.error;
    QVERIFY2(error.kind == fault.kind, qPrintable(core::describe(error)));
    QCOMPARE(error.httpStatus, fault.httpStatus);
    QCOMPARE(error.serviceText, fault.serviceText);
    QCOMPARE(error.fromService, fault.fromService);
    QVERIFY(!error.nothingSent);
    // A second anonymous person might come of a repetition.
    const bool isAnonymous = callName == u"anonymous"_s;
    QCOMPARE(server.requests().size(), 1 + (isAnonymous ? 0 : fault.repeats));
    QCOMPARE(error.requestId.toLatin1(), server.requests().last().header("X-Request-Id"));
    const bool namesHost = fault.kind == ErrorKind::Payload && fault.script.then == Then::KeepOpen
                           && fault.script.answer.size() < Cap
                           && !fault.script.answer.contains("8388609")
                           && !fault.script.answer.contains("gzip");
    if (namesHost) {
        QVERIFY2(error.detail.contains(u"127.0.0.1"_s)
                     && error.detail.contains(QString::number(fault.httpStatus)),
                 qPrintable(error.detail));
    }
    QTest::qWait(0);
    QCOMPARE(outcome.count, 1);
}

void TestPartnerClientFaults::textsHoldNoSecret_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray both = Key + " and " + TokenText + " there";
    const auto link = "https://xyz.biginterview.com/sso/login?token=19633c68"_ba;
    QTest::newRow("text") << 401 << QByteArray(R"({"error":{"message":"Bad )" + both + "\"}}");
    QTest::newRow("field") << 422
                           << QByteArray(R"({"error":{"message":{"key )" + both + R"(":"is bad )"
                                         + both + "\"}}}");
    QTest::newRow("type") << 401 << QByteArray(R"({"error":{"type":")" + both + "\"}}");
    QTest::newRow("launch address")
        << 404 << QByteArray(R"({"error":{"message":"Not )" + link + R"( there"}})");
    QTest::newRow("page") << 404 << QByteArray("<p>" + both + link);
    QTest::newRow("answer that is none") << 200 << QByteArray("{\"" + both + link + "\":1}");
}

void TestPartnerClientFaults::textsHoldNoSecret()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    ScriptedServer server;
    server.play(Script::reply(status, body));
    Rig rig(server.url());
    Outcome outcome;
    rig.start(u"provision"_s, outcome);
    QVERIFY(rig.finish(outcome));
    const QString all = core::describe(*outcome.error) + outcome.error->serviceText;
    for (const QByteArray &secret : {Key, TokenText, "19633c68"_ba})
        QVERIFY2(!all.contains(QString::fromLatin1(secret)), qPrintable(all));
}

/// The token would sign somebody in as somebody else.
void TestPartnerClientFaults::anotherPersonIsNobody()
{
    ScriptedServer server;
    server.play(Script::reply(200, userAnswer("stu-2")));
    Rig rig(server.url());
    Outcome outcome;
    rig.start(u"provision"_s, outcome);
    QVERIFY(rig.finish(outcome));
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->kind == ErrorKind::Payload);
}

void TestPartnerClientFaults::slowAnswerIsWaitedFor()
{
    ScriptedServer server;
    Script slow = Script::reply(200, R"({"tracks":[]})");
    slow.drip = true;
    server.play(slow);
    Rig rig(server.url());
    Outcome outcome;
    rig.start(u"tracks"_s, outcome);
    QVERIFY(rig.finish(outcome));
    QVERIFY(!outcome.error);
}

void TestPartnerClientFaults::endsAtItsDeadline_data()
{
    QTest::addColumn<QString>("callName");
    for (const Call &call : calls())
        QTest::newRow(call.name) << QString::fromLatin1(call.name);
}

void TestPartnerClientFaults::endsAtItsDeadline()
{
    QFETCH(const QString, callName);
    ScriptedServer server;
    server.play(Script::hang());
    Rig rig(server.url());
    Outcome outcome;
    rig.start(callName, outcome);
    QVERIFY(eventually([&server] { return server.requests().size() == 1; }));
    rig.clock.advance(15s - 1ms);
    QCOMPARE(outcome.count, 0);
    rig.clock.advance(1ms);
    QCOMPARE(outcome.count, 1);
    QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Timeout);
    rig.clock.advance(1h);
    QCOMPARE(outcome.count, 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestPartnerClientFaults::nobodyThere_data()
{
    endsAtItsDeadline_data();
}

/// Certainly nothing sent: repeated even where a second person might come of it.
void TestPartnerClientFaults::nobodyThere()
{
    QFETCH(const QString, callName);
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    Rig rig(url);
    Outcome outcome;
    rig.start(callName, outcome);
    int pauses = 0;
    while (eventually([&] { return outcome.count > 0 || rig.isResting(); }) && outcome.count == 0) {
        rig.clock.advance(rig.clock.untilNext());
        ++pauses;
    }
    QCOMPARE(pauses, 3);
    QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Network);
    QVERIFY(outcome.error->nothingSent);
}

void TestPartnerClientFaults::keyStaysWhereItBelongs()
{
    ScriptedServer other;
    other.play(Script::reply(200, userAnswer()));
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer server;
        server.play(
            Script::reply(status, "", "Location: " + other.url(u"/x"_s).toEncoded() + "\r\n"));
        for (const Call &call : calls()) {
            Rig rig(server.url());
            Outcome outcome;
            rig.start(QString::fromLatin1(call.name), outcome);
            QVERIFY(rig.finish(outcome));
            QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Refused);
            QCOMPARE(outcome.error->httpStatus, status);
        }
    }
    QCOMPARE(other.connections(), 0);
}

QTEST_GUILESS_MAIN(TestPartnerClientFaults)
#include "tst_partnerclient_faults.moc"
