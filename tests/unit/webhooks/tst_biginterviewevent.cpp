#include "support/support.h"
#include "webhooks/biginterviewevent.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray hookWith(const QByteArray &members)
{
    return R"({"webhook":{)" + members + "}}";
}

} // namespace

class TestBigInterviewEvent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void read_data();
    void read();
    void refused_data();
    void refused();
    void sameWithoutAnId();
    void unreadable();
};

void TestBigInterviewEvent::read_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("dedupeKey");
    const auto row = [](const char *name, const QByteArray &members, const QString &event,
                        const QString &key, const QString &person = u"stu-1"_s) {
        QTest::newRow(name) << hookWith(members) << event << person << key;
    };
    const auto updated = u"interview.updated"_s;
    const auto id = u"880412377"_s;
    const QByteArray both = R"("event_name":"interview.updated","partner_id":"stu-1")";
    row("as the vendor shows it",
        R"("id":"880412377",)" + both
            + R"(,"api_id":"41877","api_type":"Interview","api_object":{"id":41877}})"
              R"(,"other":{)",
        updated, id);
    row("id as a number", R"("id":880412377,)" + both, updated, id);
    row("a large number", R"("id":9007199254740993,)" + both, updated, u"9007199254740993"_s);
    row("deleted",
        R"("id":"1","event_name":"interview.deleted","partner_id":"stu-1","api_id":41877,)"
        R"("api_type":"None","api_object":null)",
        u"interview.deleted"_s, u"1"_s);
    row("an event we do not know", R"("id":"1","event_name":"track-x.Done_2","partner_id":"stu-1")",
        u"track-x.Done_2"_s, u"1"_s);
    row("a person who is a number",
        R"("id":"1","event_name":"interview.updated","partner_id":10427)", updated, u"1"_s,
        u"10427"_s);
    const QByteArray what = both + R"(,"api_id":"41877","api_object":{"updated_at":"2031"})";
    const auto said = u"interview.updated stu-1 41877 2031"_s;
    row("no id", what, updated, said);
    row("id null", R"("id":null,)" + what, updated, said);
    row("id empty", R"("id":"",)" + what, updated, said);
    row("id that is none", R"("id":{"a":1},)" + what, updated, said);
    row("id that looks like what it says", R"("id":"interview.updated stu-1 41877 2031",)" + both,
        updated, u"interview.updated stu-1  "_s);
    row("id too long", R"("id":")" + QByteArray(256, 'i') + R"(",)" + what, updated, said);
    row("id as long as may be", R"("id":")" + QByteArray(255, 'i') + R"(",)" + what, updated,
        QString(255, u'i'));
    row("nothing but what must be there", both, updated, u"interview.updated stu-1  "_s);
}

void TestBigInterviewEvent::read()
{
    QFETCH(const QByteArray, body);
    const auto event = webhooks::readBigInterviewEvent(body);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(event->source, u"biginterview"_s);
    QTEST(event->name, "name");
    QTEST(event->person, "person");
    QTEST(event->dedupeKey, "dedupeKey");
    // That is an interview of Incode's.
    QVERIFY(event->interview.isEmpty());
    QVERIFY(event->flowId.isEmpty());
}

void TestBigInterviewEvent::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    const QByteArray event = R"("event_name":"interview.updated")";
    const QByteArray person = R"("partner_id":"canary")";
    row("nothing", {});
    row("no JSON", "canary");
    row("list", "[" + hookWith(event + ',' + person) + "]");
    row("cut off", hookWith(event + ',' + person).chopped(1));
    row("no envelope", '{' + event + ',' + person + '}');
    row("envelope null", R"({"webhook":null})");
    row("envelope a list", R"({"webhook":[{"partner_id":"canary"}]})");
    row("envelope empty", hookWith({}));
    row("no person", hookWith(event));
    row("person null", hookWith(event + R"(,"partner_id":null)"));
    row("person empty", hookWith(event + R"(,"partner_id":"")"));
    row("person true", hookWith(event + R"(,"partner_id":true)"));
    row("person of two words", hookWith(event + R"(,"partner_id":"canary b")"));
    row("person with a line end", hookWith(event + R"(,"partner_id":"canary\n")"));
    row("person outside ASCII", hookWith(event + ",\"partner_id\":\"canar\xc3\xbf\""));
    row("person too long", hookWith(event + R"(,"partner_id":")" + QByteArray(256, 'p') + '"'));
    row("no event", hookWith(person));
    row("event empty", hookWith(person + R"(,"event_name":"")"));
    row("event of two lines", hookWith(person + R"(,"event_name":"canary\nb")"));
    row("event too long", hookWith(person + R"(,"event_name":")" + QByteArray(256, 'e') + '"'));
    row("the draft of 2015",
        R"({"event":"interview.updated","user":{"partner_id":"canary"},"object":{}})");
    row("Incode's", R"({"interviewId":"canary","onboardingStatus":"EXPIRED"})");
}

void TestBigInterviewEvent::refused()
{
    QFETCH(const QByteArray, body);
    const auto event = webhooks::readBigInterviewEvent(body);
    QVERIFY(!event);
    QVERIFY(event.error().kind == core::ErrorKind::Payload);
    QVERIFY(!event.error().detail.isEmpty());
    QVERIFY(!event.error().detail.contains(u"canar"_s));
}

/// Everything that tells two events apart does so without an id too.
void TestBigInterviewEvent::sameWithoutAnId()
{
    const auto keyOf = [](const QByteArray &event, const QByteArray &person,
                          const QByteArray &interview, const QByteArray &updated) {
        const QByteArray body =
            hookWith(R"("event_name":")" + event + R"(","partner_id":")" + person + R"(","api_id":)"
                     + interview + R"(,"api_object":{"updated_at":")" + updated + R"("})");
        return webhooks::readBigInterviewEvent(body).value().dedupeKey;
    };
    const QString key = keyOf("a", "b", "1", "c");
    QCOMPARE(keyOf("a", "b", "\"1\"", "c"), key);
    for (const QString &other : {keyOf("x", "b", "1", "c"), keyOf("a", "x", "1", "c"),
                                 keyOf("a", "b", "2", "c"), keyOf("a", "b", "1", "x")})
        QVERIFY(other != key);
}

void TestBigInterviewEvent::unreadable()
{
    const webhooks::Event event = webhooks::unreadableBigInterviewEvent("canary");
    QCOMPARE(event.source, u"biginterview"_s);
    QCOMPARE(event.name, u"unreadable"_s);
    QVERIFY(event.person.isEmpty());
    QVERIFY(event.interview.isEmpty());
    QVERIFY(!event.dedupeKey.contains(u"canary"_s));
    QCOMPARE(webhooks::unreadableBigInterviewEvent("canary").dedupeKey, event.dedupeKey);
    QVERIFY(webhooks::unreadableBigInterviewEvent("canarz").dedupeKey != event.dedupeKey);
    QVERIFY(!webhooks::unreadableBigInterviewEvent({}).dedupeKey.isEmpty());
}

QTEST_GUILESS_MAIN(TestBigInterviewEvent)
#include "tst_biginterviewevent.moc"
