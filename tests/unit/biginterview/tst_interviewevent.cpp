// Reading a kept delivery in full.

#include "biginterview/delivery.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using biginterview::EventKind;

namespace {

QByteArray envelope(const QByteArray &members)
{
    return R"({"webhook":{)" + members + "}}";
}

const QByteArray Who = R"("id":"88","partner_id":"stu-1",)";
const QByteArray Object = R"("api_object":{"id":41877,"title":"Retail basics",)"
                          R"("updated_at":"2031-03-09T08:41:10.000Z"})";

} // namespace

class TestInterviewEvent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestInterviewEvent::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<QString>("interviewId");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QByteArray &members, EventKind kind,
                        const QString &id, const QString &title) {
        QTest::newRow(name) << envelope(Who + members) << kind << id << title;
    };
    const auto basics = u"Retail basics"_s;
    const auto number = u"41877"_s;
    row("as the vendor shows it",
        R"("event_name":"interview.updated","api_id":"41877","api_type":"Interview",)" + Object,
        EventKind::Changed, number, basics);
    row("api_id as the vendor's table says",
        R"("event_name":"interview.created","api_id":41877,"api_type":"Interview",)" + Object,
        EventKind::Changed, number, basics);
    row("no api_id", R"("event_name":"interview.created","api_type":"Interview",)" + Object,
        EventKind::Changed, number, basics);
    row("api_id null", R"("event_name":"interview.created","api_id":null,)" + Object,
        EventKind::Changed, number, basics);
    row("api_type unknown",
        R"("event_name":"interview.updated","api_id":1,"api_type":"Session",)" + Object,
        EventKind::Changed, u"1"_s, basics);
    row("changed without an object", R"("event_name":"interview.updated","api_id":1)",
        EventKind::Changed, u"1"_s, {});
    const QByteArray deleted = R"("event_name":"interview.deleted","api_id":"41877",)";
    row("deleted, type None", deleted + R"("api_type":"None","api_object":null)",
        EventKind::Deleted, number, {});
    row("deleted, type null", deleted + R"("api_type":null,"api_object":null)", EventKind::Deleted,
        number, {});
    row("deleted, type Interview", deleted + R"("api_type":"Interview","api_object":null)",
        EventKind::Deleted, number, {});
    row("deleted with an object all the same", deleted + Object, EventKind::Deleted, number, {});
    row("deleted without more", R"("event_name":"interview.deleted","api_id":41877)",
        EventKind::Deleted, number, {});
    row("unknown event", R"("event_name":"track.finished","api_type":"Interview",)" + Object,
        EventKind::Other, number, basics);
    row("unknown event about nothing", R"("event_name":"ping")", EventKind::Other, {}, {});
    row("name in other letters", R"("event_name":"Interview.Deleted","api_id":1)", EventKind::Other,
        u"1"_s, {});
}

void TestInterviewEvent::reads()
{
    QFETCH(const QByteArray, body);
    QFETCH(const EventKind, kind);
    QFETCH(const QString, title);
    const auto event = biginterview::readInterviewEvent(body);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QVERIFY(event->kind == kind);
    QCOMPARE(event->partnerId, u"stu-1"_s);
    QTEST(event->interviewId, "interviewId");
    QCOMPARE(event->interview.value("title"_L1).toString(), title);
    const QDateTime updated(QDate(2031, 3, 9), QTime(8, 41, 10), Qt::UTC);
    QCOMPARE(event->updatedAt, title.isEmpty() ? QDateTime() : updated);
}

void TestInterviewEvent::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "canary"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("no envelope") << R"({"event_name":"interview.updated","partner_id":"a"})"_ba;
    QTest::newRow("envelope that is none") << R"({"webhook":"canary"})"_ba;
    QTest::newRow("nobody") << envelope(R"("event_name":"interview.updated","api_id":1)");
    QTest::newRow("nothing happened") << envelope(R"("partner_id":"a","api_id":1)");
    QTest::newRow("changed, which one?")
        << envelope(R"("event_name":"interview.updated","partner_id":"a","api_object":{}))");
    QTest::newRow("deleted, which one?")
        << envelope(R"("event_name":"interview.deleted","partner_id":"a",)" + Object);
    QTest::newRow("the draft of 2015")
        << R"({"event":"interview.updated","user":{"partner_id":"a"},"object":{}})"_ba;
}

void TestInterviewEvent::refuses()
{
    QFETCH(const QByteArray, body);
    const auto event = biginterview::readInterviewEvent(body);
    QVERIFY(!event);
    QVERIFY(event.error().kind == core::ErrorKind::Payload);
    QVERIFY(!event.error().detail.contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TestInterviewEvent)
#include "tst_interviewevent.moc"
