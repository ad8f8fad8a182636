#include "receiverrig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Path = "/webhooks/biginterview";
const QByteArray Json = "Content-Type: application/json; charset=utf-8\r\n";
const QByteArray Key = "Authorization: 5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e\r\n";

webhooks::ReceiverRules withKey()
{
    webhooks::ReceiverRules rules;
    rules.bigInterviewKey = core::Secret("5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e");
    return rules;
}

QByteArray hookOf(const QByteArray &id, const QByteArray &event = "interview.updated",
                  const QByteArray &more = R"(,"api_id":"41877","api_type":"Interview")")
{
    return R"({"webhook":{"id":)" + id + R"(,"event_name":")" + event + R"(","partner_id":"stu-1")"
           + more + "}}";
}

QByteArray deliveryOf(const QByteArray &body, const QByteArray &headers = Json + Key,
                      const QByteArray &target = Path, const QByteArray &method = "POST")
{
    return postOf(body, headers, target, method);
}

/// As big-interview.md 7.2 shows it.
const QByteArray VendorsHeaders = Json + Key
                                  + "User-Agent: BigInterview/1.0\r\n"
                                    "Accept: */*; q=0.5, application/xml\r\n"
                                    "Accept-Encoding: gzip, deflate\r\n"
                                    "Cache-Control: no-cache\r\nConnection: close\r\n";

} // namespace

/// What the receiver answers Big Interview to what, and what it keeps.
class TestReceiverBigInterview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<ReceiverRig>();
        m_rig->start(withKey());
    }
    void cleanupTestCase() { m_rig.reset(); }
    void init() { support::failOnWarnings(); }
    void refusedAndNotKept_data();
    void refusedAndNotKept();
    void kept_data();
    void kept();
    void unreadableIsKept_data();
    void unreadableIsKept();
    void sevenArrivals();
    void notThereWithoutAKey();
    void besideIncode();
    void rulesThatAreNotSafe_data();
    void rulesThatAreNotSafe();
    void cannotBeKept();

private:
    std::unique_ptr<ReceiverRig> m_rig;
};

void TestReceiverBigInterview::refusedAndNotKept_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = hookOf("\"canary\"");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const auto with = [&good](const QByteArray &headers) { return deliveryOf(good, headers); };
    for (const char *method : {"GET", "PUT", "DELETE"})
        QTest::addRow("method %s", method) << deliveryOf(good, Json + Key, Path, method) << 405;
    row("another path", deliveryOf(good, Json + Key, Path + "/x"), 404);
    row("no key", with(Json), 401);
    row("no key, and a body that is none", deliveryOf("canary", Json), 401);
    row("no key, and another content type", with("Content-Type: text/plain\r\n"), 401);
    row("empty key", with(Json + "Authorization:\r\n"), 401);
    row("wrong in its last letter",
        with(Json + "Authorization: 5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1f\r\n"), 401);
    row("in capital letters", with(Json + "Authorization: 5CA1AB1E5CA1AB1E5CA1AB1E5CA1AB1E\r\n"),
        401);
    row("beginning of the key", with(Json + "Authorization: 5ca1ab1e\r\n"), 401);
    row("key and more", with(Json + Key.chopped(2) + "0\r\n"), 401);
    for (const char *scheme : {"Bearer ", "Token ", "Basic ", "Token token="})
        QTest::addRow("scheme %s", scheme)
            << with(Json + "Authorization: " + scheme + "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e\r\n")
            << 401;
    row("key twice", with(Json + Key + Key), 401);
    row("right and wrong key", with(Json + Key + "authorization: canary\r\n"), 401);
    row("key under another name", with(Json + "X-" + Key), 401);
    row("key in the query",
        deliveryOf(good, Json, Path + "?Authorization=5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e"), 401);
    row("web page", with(Json + Key + "Origin: https://canary.example\r\n"), 403);
    row("web page without the key", with(Json + "Origin: null\r\n"), 403);
    row("text", with(Key + "Content-Type: text/plain\r\n"), 415);
    row("form", with(Key + "Content-Type: application/x-www-form-urlencoded\r\n"), 415);
    row("two content types", with(Key + Json + "Content-Type: text/plain\r\n"), 415);
    row("giant body announced",
        "POST " + Path + " HTTP/1.1\r\nHost: a\r\n" + Json + Key + "Content-Length: 262145\r\n\r\n",
        413);
}

void TestReceiverBigInterview::refusedAndNotKept()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    ReceiverRig &rig = *m_rig;
    rig.refusals.clear();
    rig.reasons.clear();
    rig.arrivals.clear();
    const qint64 before = rig.count();
    const Answer answer = rig.ask(request);
    QCOMPARE(answer.status, status);
    for (const QByteArray &said : {answer.head, answer.body, rig.reasons.join(u' ').toUtf8()}) {
        QVERIFY(!said.contains("canary") && !said.contains("5ca1ab1e") && !said.contains("stu-1"));
    }
    QCOMPARE(rig.refusals, QList<int>{status});
    QCOMPARE(rig.arrivals.size(), 0);
    QCOMPARE(rig.count(), before);
    // Whatever was thought of it, a good one goes on being kept.
    QCOMPARE(rig.ask(deliveryOf(hookOf(QByteArray::number(before)))).status, 200);
    QCOMPARE(rig.count(), before + 1);
}

void TestReceiverBigInterview::kept_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *name, const QByteArray &body,
                        const QString &event = u"interview.updated"_s,
                        const QByteArray &headers = Json + Key) {
        QTest::newRow(name) << headers << body << event;
    };
    const QByteArray good = hookOf("\"1\"");
    row("as the vendor sends it", good, u"interview.updated"_s, VendorsHeaders);
    row("id and api_id as numbers", hookOf("1", "interview.updated", R"(,"api_id":41877)"));
    row("created", hookOf("1", "interview.created"), u"interview.created"_s);
    row("deleted, type None",
        hookOf("1", "interview.deleted", R"(,"api_id":"1","api_type":"None","api_object":null)"),
        u"interview.deleted"_s);
    row("deleted, type null",
        hookOf("1", "interview.deleted", R"(,"api_id":"1","api_type":null,"api_object":null)"),
        u"interview.deleted"_s);
    row("unknown event", hookOf("1", "track.finished", {}), u"track.finished"_s);
    row("no id", hookOf("null"));
    row("content type without a charset", good, u"interview.updated"_s,
        Key + "Content-Type: application/json\r\n");
    row("no content type", good, u"interview.updated"_s, Key);
    row("header name in other letters", good, u"interview.updated"_s,
        Json + "aUTHORIZATION: \t5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e \r\n");
    row("as large as may be",
        hookOf("1", "interview.updated",
               R"(,"x":")"
                   + QByteArray(262144 - hookOf("1", "interview.updated", {}).size() - 7, 'x')
                   + '"'));
}

void TestReceiverBigInterview::kept()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, event);
    ReceiverRig rig;
    rig.start(withKey());
    const Answer answer = rig.ask(deliveryOf(body, headers));
    // Nothing but 200 ends the repetitions.
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"success":true})"));
    QVERIFY(answer.head.contains("Content-Type: application/json\r\n"));
    QCOMPARE(rig.refusals, QList<int>());
    QCOMPARE(rig.arrivals.size(), 1);
    const webhooks::Arrival &arrival = rig.arrivals.constFirst();
    QVERIFY(arrival.isNew);
    QCOMPARE(arrival.event.source, u"biginterview"_s);
    QCOMPARE(arrival.event.name, event);
    QCOMPARE(arrival.event.person, u"stu-1"_s);
    auto storage = support::openStore(rig.folder());
    QVERIFY(storage);
    const auto found = (*storage)->inbox().delivery(arrival.number);
    QVERIFY(found && *found);
    QCOMPARE((*found)->source, u"biginterview"_s);
    QCOMPARE((*found)->event, event);
    QCOMPARE((*found)->person, u"stu-1"_s);
    QVERIFY((*found)->interview.isEmpty());
    QCOMPARE((*storage)->inbox().body(arrival.number)->reveal(), body);
}

void TestReceiverBigInterview::unreadableIsKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << "canary\x01\xff"_ba;
    QTest::newRow("compressed") << "\x1f\x8b\x08"
                                   "canary"_ba;
    QTest::newRow("cut off") << hookOf("\"canary\"").chopped(1);
    QTest::newRow("no envelope") << R"({"event_name":"interview.updated","canary":1})"_ba;
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("Incode's") << payloadOf("canary");
}

/// For whoever has to find out what they send; it is repeated six times and kept once.
void TestReceiverBigInterview::unreadableIsKept()
{
    QFETCH(const QByteArray, body);
    ReceiverRig rig;
    rig.start(withKey());
    for (int i = 0; i < 2; ++i) {
        const Answer answer = rig.ask(deliveryOf(body));
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.body.contains("canary"));
        const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(told.value("success"_L1), QJsonValue(false));
    }
    QCOMPARE(rig.refusals, (QList<int>{400, 400}));
    QCOMPARE(rig.arrivals.size(), 0);
    QCOMPARE(rig.count(), 1);
    auto storage = support::openStore(rig.folder());
    QVERIFY(storage);
    const auto found = (*storage)->inbox().delivery(1);
    QVERIFY(found && *found);
    QCOMPARE((*found)->source, u"biginterview"_s);
    QCOMPARE((*found)->event, u"unreadable"_s);
    QVERIFY((*found)->person.isEmpty());
    QCOMPARE((*found)->arrivals, 2);
    QCOMPARE((*storage)->inbox().body(1)->reveal(), body);
    // Encrypted like every other.
    const QVariantList raw = support::RawDatabase(rig.folder()).run(u"select body from webhooks"_s);
    QCOMPARE(raw.size(), 1);
    QVERIFY(body.isEmpty() || !raw.constFirst().toByteArray().contains(body.left(6)));
}

/// Six attempts after the first, text and number alike: one row.
void TestReceiverBigInterview::sevenArrivals()
{
    ReceiverRig rig;
    rig.start(withKey());
    for (int i = 0; i < 7; ++i)
        QCOMPARE(rig.ask(deliveryOf(hookOf(i % 2 ? "\"880412377\"" : "880412377"))).status, 200);
    QCOMPARE(rig.arrivals.size(), 7);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(rig.arrivals.at(i).isNew, i == 0);
        QCOMPARE(rig.arrivals.at(i).number, rig.arrivals.constFirst().number);
    }
    QCOMPARE(rig.count(), 1);
    auto storage = support::openStore(rig.folder());
    QVERIFY(storage);
    QCOMPARE((*(*storage)->inbox().delivery(rig.arrivals.constFirst().number))->arrivals, 7);
}

void TestReceiverBigInterview::notThereWithoutAKey()
{
    ReceiverRig rig;
    rig.start();
    QCOMPARE(rig.ask(deliveryOf(hookOf("1"))).status, 404);
    QCOMPARE(rig.ask(deliveryOf(hookOf("1"), Json + "Authorization:\r\n")).status, 404);
    QCOMPARE(rig.count(), 0);
}

/// Each secret opens its own route alone.
void TestReceiverBigInterview::besideIncode()
{
    ReceiverRig rig;
    webhooks::ReceiverRules rules = withKey();
    rules.headerName = "X-Key";
    rules.headerSecret = core::Secret("open-sesame-1");
    rules.bigInterviewPath = u"/hooks/bi"_s;
    rig.start(rules);
    const QByteArray incodes = Json + "X-Key: open-sesame-1\r\n";
    QCOMPARE(rig.ask(deliveryOf(hookOf("1"), Json + Key, "/hooks/bi")).status, 200);
    QCOMPARE(rig.ask(postOf(payloadOf("i1"), incodes)).status, 200);
    QCOMPARE(rig.ask(deliveryOf(hookOf("2"), incodes, "/hooks/bi")).status, 401);
    QCOMPARE(rig.ask(postOf(payloadOf("i2"), Json + Key)).status, 401);
    QCOMPARE(rig.ask(deliveryOf(hookOf("3"), Json + Key, Path)).status, 404);
    QCOMPARE(rig.ask(deliveryOf(hookOf("4"), Json + Key + "X-Key: open-sesame-1\r\n",
                                "/webhooks/incode"))
                 .status,
             400);
    QCOMPARE(rig.count(), 2);
    QStringList sources;
    for (const webhooks::Arrival &arrival : std::as_const(rig.arrivals))
        sources << arrival.event.source;
    QCOMPARE(sources, (QStringList{u"biginterview"_s, u"incode"_s}));
}

void TestReceiverBigInterview::rulesThatAreNotSafe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Incode's path") << u"/webhooks/incode"_s;
    QTest::newRow("no path") << QString();
    QTest::newRow("relative path") << u"webhooks"_s;
    QTest::newRow("path for everything") << u"/*"_s;
    QTest::newRow("path with a query") << u"/a?b"_s;
}

void TestReceiverBigInterview::rulesThatAreNotSafe()
{
    QFETCH(const QString, path);
    ReceiverRig rig;
    webhooks::ReceiverRules rules = withKey();
    rules.listen = {u"127.0.0.1"_s, 0};
    rules.bigInterviewPath = path;
    const auto refused = rig.receiver->start(rules);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::ErrorKind::Refused);
    // Without a key there is no such route, so it does not matter.
    rules.bigInterviewKey.clear();
    QVERIFY(rig.receiver->start(rules));
}

/// What could not be kept is asked for again, readable or not.
void TestReceiverBigInterview::cannotBeKept()
{
    ReceiverRig rig(std::chrono::milliseconds(1));
    rig.start(withKey());
    support::RawDatabase other(rig.folder());
    other.run(u"begin exclusive"_s);
    for (const QByteArray &body : {hookOf("1"), "canary"_ba}) {
        const Answer answer = rig.ask(deliveryOf(body));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.head.contains("Retry-After"));
    }
    other.run(u"rollback"_s);
    QCOMPARE(rig.arrivals.size(), 0);
    QCOMPARE(rig.ask(deliveryOf(hookOf("1"))).status, 200);
    QCOMPARE(rig.count(), 1);
}

QTEST_GUILESS_MAIN(TestReceiverBigInterview)
#include "tst_receiver_biginterview.moc"
