#include "store/webhookinbox.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::allBytes;
using support::openStore;
using support::RawDatabase;
using support::visitOf;

namespace {

constexpr qint64 Noon = 1'769'860'800'000;

QDateTime atSecond(int second)
{
    return QDateTime::fromMSecsSinceEpoch(Noon + second * 1000LL, Qt::UTC);
}

store::NewDelivery deliveryOf(const QString &interview, const QString &event, int second,
                              const QString &flow = u"flow-1"_s, const QByteArray &body = "{}")
{
    return {
        u"incode"_s,        interview % u'/' % event, core::InterviewId(interview), event, flow, {},
        core::Secret(body), atSecond(second)};
}

store::NewDelivery aboutPerson(const QString &person, int second)
{
    store::NewDelivery delivery = deliveryOf({}, u"interview.created"_s, second);
    delivery.source = u"biginterview"_s;
    delivery.dedupeKey = u"key-"_s + person;
    delivery.person = person;
    return delivery;
}

/// What a row is about, as "number interview event arrivals visit".
QStringList summariesOf(const core::Result<QList<store::Delivery>> &deliveries)
{
    if (!deliveries)
        return {deliveries.error().detail};
    QStringList lines;
    for (const store::Delivery &one : *deliveries) {
        lines << u"%1 %2 %3 %4 %5"_s.arg(one.number)
                     .arg(one.interview.text(), one.event)
                     .arg(one.arrivals)
                     .arg(one.visit ? one.visit->text() : u"-"_s);
    }
    return lines;
}

} // namespace

class TestInbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto storage = openStore(folder());
        QVERIFY(storage);
        m_storage = std::move(storage).value();
    }

    void keptWithAllItSays()
    {
        const auto kept = inbox().add({deliveryOf(u"i1"_s, u"ID_VALIDATION_FINISHED"_s, 5)});
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QVERIFY(kept->constFirst().isNew);
        const auto found = inbox().delivery(kept->constFirst().number);
        QVERIFY(found && *found);
        const store::Delivery &one = **found;
        QCOMPARE(one.number, kept->constFirst().number);
        QCOMPARE(one.source, u"incode"_s);
        QCOMPARE(one.interview.text(), u"i1"_s);
        QCOMPARE(one.event, u"ID_VALIDATION_FINISHED"_s);
        QCOMPARE(one.flowId, u"flow-1"_s);
        QCOMPARE(one.at, atSecond(5));
        QCOMPARE(one.lastAt, atSecond(5));
        QCOMPARE(one.arrivals, 1);
        QCOMPARE(one.visit, std::optional<core::VisitId>());
    }

    void oneThatIsNotThere()
    {
        const auto found = inbox().delivery(1);
        QVERIFY(found);
        QVERIFY(!*found);
        const auto body = inbox().body(1);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, core::ErrorKind::Storage);
        QCOMPARE(*inbox().count(), 0);
        QVERIFY(inbox().page({}, 10, {})->isEmpty());
        const auto nothing = inbox().add({});
        QVERIFY(nothing);
        QVERIFY(nothing->isEmpty());
    }

    /// In one batch, over batches, and by another program; the first body stays.
    void eachIsKeptOnce()
    {
        const auto first = inbox().add(
            {deliveryOf(u"i1"_s, u"A"_s, 1, {}, "first"), deliveryOf(u"i1"_s, u"A"_s, 2, {}, "two"),
             deliveryOf(u"i1"_s, u"B"_s, 3), deliveryOf(u"i2"_s, u"A"_s, 4)});
        QVERIFY(first);
        QList<bool> isNew;
        for (const store::KeptDelivery &one : *first)
            isNew << one.isNew;
        QCOMPARE(isNew, (QList<bool>{true, false, true, true}));
        QCOMPARE(first->at(0).number, first->at(1).number);
        auto other = openStore(folder());
        QVERIFY(other);
        const auto again = (*other)->inbox().add({deliveryOf(u"i1"_s, u"A"_s, 60, {}, "three")});
        QVERIFY(again);
        QVERIFY(!again->constFirst().isNew);
        QCOMPARE(again->constFirst().number, first->at(0).number);
        QCOMPARE(*inbox().count(), 3);
        const auto found = inbox().delivery(first->at(0).number);
        QVERIFY(found && *found);
        QCOMPARE((*found)->arrivals, 3);
        QCOMPARE((*found)->at, atSecond(1));
        QCOMPARE((*found)->lastAt, atSecond(60));
        QCOMPARE(inbox().body(first->at(0).number)->reveal(), QByteArray("first"));
    }

    void sourcesAreApart()
    {
        store::NewDelivery other = deliveryOf(u"i1"_s, u"A"_s, 1);
        other.source = u"biginterview"_s;
        const auto kept = inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1), other});
        QVERIFY(kept);
        QVERIFY(kept->at(0).isNew && kept->at(1).isNew);
        QCOMPARE(*inbox().count(), 2);
    }

    void pages()
    {
        QVERIFY((m_storage->visits().addVisit(visitOf(u"v1"_s))));
        QVERIFY(m_storage->visits().setInterview(core::VisitId(u"v1"_s), core::InterviewId(u"i2"_s),
                                                 atSecond(0)));
        QList<store::NewDelivery> all;
        for (int i = 1; i <= 5; ++i)
            all << deliveryOf(u"i%1"_s.arg(i), u"A"_s, 100 - i); // Arrival decides, not the time.
        all[3].source = u"biginterview"_s;
        QVERIFY(inbox().add(all));
        QCOMPARE(summariesOf(inbox().page({}, 2, {})),
                 (QStringList{u"5 i5 A 1 -"_s, u"4 i4 A 1 -"_s}));
        QCOMPARE(summariesOf(inbox().page(4, 9, {})),
                 (QStringList{u"3 i3 A 1 -"_s, u"2 i2 A 1 v1"_s, u"1 i1 A 1 -"_s}));
        QCOMPARE(summariesOf(inbox().page(1, 9, {})), QStringList());
        QCOMPARE(summariesOf(inbox().page({}, -1, {})), QStringList());
        QCOMPARE(summariesOf(inbox().page({}, 9, {u"biginterview"_s, false})),
                 QStringList{u"4 i4 A 1 -"_s});
        QCOMPARE(summariesOf(inbox().page({}, 9, {{}, true})),
                 (QStringList{u"5 i5 A 1 -"_s, u"4 i4 A 1 -"_s, u"3 i3 A 1 -"_s, u"1 i1 A 1 -"_s}));
        QCOMPARE(summariesOf(inbox().page(3, 9, {u"incode"_s, true})),
                 QStringList{u"1 i1 A 1 -"_s});
    }

    /// It may arrive before anybody knows whose it is.
    void visitIsLookedUp()
    {
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1)}));
        QCOMPARE(inbox().delivery(1)->value().visit, std::optional<core::VisitId>());
        for (const QString &id : {u"v1"_s, u"v2"_s}) {
            QVERIFY(m_storage->visits().addVisit(visitOf(id)));
            QVERIFY(m_storage->visits().setSession(core::VisitId(id), core::InterviewId(u"i1"_s),
                                                   core::Secret("token"), atSecond(2)));
            QCOMPARE(inbox().delivery(1)->value().visit, std::optional(core::VisitId(id)));
        }
    }

    /// They may be added, or deleted, after it arrived.
    void personIsLookedUp()
    {
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1), aboutPerson(u"stu-1"_s, 2),
                             aboutPerson(u"stu-2"_s, 3), aboutPerson(u"STU-1"_s, 4)}));
        QCOMPARE(inbox().delivery(2)->value().person, u"stu-1"_s);
        QVERIFY(!inbox().delivery(2)->value().isKnownPerson);
        store::DeliveryFilter unmatched;
        unmatched.unmatchedOnly = true;
        QCOMPARE(inbox().page({}, 9, unmatched)->size(), 4);
        store::Person person;
        person.partnerId = u"stu-1"_s;
        person.addedAt = atSecond(5);
        QVERIFY(m_storage->people().save(person));
        QVERIFY(inbox().delivery(2)->value().isKnownPerson);
        QVERIFY(!inbox().delivery(3)->value().isKnownPerson);
        QCOMPARE(inbox().delivery(1)->value().person, QString());
        QVERIFY(!inbox().delivery(1)->value().isKnownPerson);
        QList<qint64> numbers;
        const auto rows = inbox().page({}, 9, unmatched);
        for (const store::Delivery &one : *rows)
            numbers << one.number;
        QCOMPARE(numbers, (QList<qint64>{4, 3, 1}));
        QVERIFY(m_storage->maintenance().deletePeople({u"stu-1"_s}));
        QVERIFY(!*inbox().delivery(2));
        QCOMPARE(*inbox().count(), 3);
    }

    void sinceTheLastOneTaken()
    {
        QVERIFY(inbox().since(u"biginterview"_s, 0, 9)->isEmpty());
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1), aboutPerson(u"stu-1"_s, 9),
                             aboutPerson(u"stu-2"_s, 5), deliveryOf(u"i2"_s, u"A"_s, 1),
                             aboutPerson(u"stu-3"_s, 7)}));
        QVERIFY(inbox().add({aboutPerson(u"stu-1"_s, 20)})); // Counted, not told again.
        const auto people = [this](qint64 after, int limit) {
            QStringList lines;
            const auto rows = inbox().since(u"biginterview"_s, after, limit);
            if (rows) {
                for (const store::Delivery &one : *rows)
                    lines << u"%1 %2"_s.arg(one.number).arg(one.person);
            }
            return lines;
        };
        QCOMPARE(people(0, 9), (QStringList{u"2 stu-1"_s, u"3 stu-2"_s, u"5 stu-3"_s}));
        QCOMPARE(people(0, 2), (QStringList{u"2 stu-1"_s, u"3 stu-2"_s}));
        QCOMPARE(people(3, 9), QStringList{u"5 stu-3"_s});
        QCOMPARE(people(5, 9), QStringList());
        QCOMPARE(people(0, -1), QStringList());
    }

    void unmatchedOfFlow()
    {
        QVERIFY(m_storage->visits().addVisit(visitOf(u"v1"_s)));
        QVERIFY(m_storage->visits().setInterview(core::VisitId(u"v1"_s),
                                                 core::InterviewId(u"taken"_s), atSecond(0)));
        QVERIFY(inbox().add(
            {deliveryOf(u"early"_s, u"A"_s, 9), deliveryOf(u"exact"_s, u"A"_s, 10),
             deliveryOf(u"taken"_s, u"A"_s, 11), deliveryOf(u"other"_s, u"A"_s, 12, u"flow-2"_s),
             deliveryOf(u"none"_s, u"A"_s, 13, {}), deliveryOf(u"late"_s, u"A"_s, 14)}));
        QVERIFY(inbox().add({deliveryOf(u"early"_s, u"A"_s, 15)})); // First arrived before.
        QCOMPARE(summariesOf(inbox().unmatchedOfFlow(u"flow-1"_s, atSecond(10))),
                 (QStringList{u"2 exact A 1 -"_s, u"6 late A 1 -"_s}));
        QVERIFY(inbox().unmatchedOfFlow(u"flow-3"_s, atSecond(0))->isEmpty());
    }

    void unmatchedOfFlowIsBounded()
    {
        QList<store::NewDelivery> many;
        for (int i = 0; i < 120; ++i)
            many << deliveryOf(u"i%1"_s.arg(i), u"A"_s, i);
        QVERIFY(inbox().add(many));
        const auto found = inbox().unmatchedOfFlow(u"flow-1"_s, atSecond(0));
        QVERIFY(found);
        QCOMPARE(found->size(), 100);
        QCOMPARE(found->constFirst().interview.text(), u"i0"_s);
        QCOMPARE(found->constLast().interview.text(), u"i99"_s);
    }

    void bodyIsInNoFile()
    {
        const QByteArray body = R"({"externalCustomerId":"a-secret-of-somebody"})";
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1, {}, body)}));
        QCOMPARE(inbox().body(1)->reveal(), body);
        const QByteArray bytes = allBytes(folder());
        QVERIFY(bytes.contains("i1/A")); // The row is in what was looked at.
        QVERIFY(!bytes.contains("a-secret-of-somebody"));
    }

    void movedBodyIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another delivery's")
            << u"update webhooks set body = (select body from webhooks where number = 2)"
               " where number = 1"_s;
        QTest::newRow("its row given another key")
            << u"update webhooks set dedupe_key = 'i1/B' where number = 1"_s;
        QTest::newRow("its row given another source")
            << u"update webhooks set source = 'other' where number = 1"_s;
        QTest::newRow("cut off") << u"update webhooks set body = substr(body, 1, 40)"
                                    " where number = 1"_s;
        QTest::newRow("empty") << u"update webhooks set body = x'' where number = 1"_s;
    }

    void movedBodyIsRefused()
    {
        QFETCH(const QString, change);
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1, {}, "one"),
                             deliveryOf(u"i2"_s, u"A"_s, 1, {}, "two")}));
        RawDatabase(folder()).run(change);
        const auto body = inbox().body(1);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, core::ErrorKind::Storage);
        QCOMPARE(inbox().body(2)->reveal(), QByteArray("two"));
        QCOMPARE(inbox().page({}, 9, {})->size(), 2); // The list does without bodies.
    }

    /// One that cannot be kept takes the whole batch with it.
    void batchIsWholeOrNot()
    {
        QVERIFY(inbox().add({deliveryOf(u"i0"_s, u"A"_s, 1)}));
        store::NewDelivery impossible = deliveryOf(u"i2"_s, u"A"_s, 2);
        impossible.dedupeKey.clear();
        const auto refused = inbox().add(
            {deliveryOf(u"i0"_s, u"A"_s, 2), deliveryOf(u"i1"_s, u"A"_s, 2), impossible});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QCOMPARE(*inbox().count(), 1);
        QCOMPARE(inbox().delivery(1)->value().arrivals, 1);
        QVERIFY(inbox().add({deliveryOf(u"i1"_s, u"A"_s, 3)}));
        QCOMPARE(*inbox().count(), 2);
    }

    void otherProgramHoldsTheLock()
    {
        auto busy = openStore(folder(), support::keyOf('k'), 50ms);
        QVERIFY(busy);
        RawDatabase raw(folder());
        raw.run(u"begin immediate"_s);
        const auto refused = (*busy)->inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1)});
        QCOMPARE(*(*busy)->inbox().count(), 0); // Reading goes on.
        raw.run(u"rollback"_s);
        QVERIFY(!refused);
        QVERIFY((*busy)->inbox().add({deliveryOf(u"i1"_s, u"A"_s, 1)}));
    }

    void staticLinkOfAVisit()
    {
        store::VisitStore &visits = m_storage->visits();
        store::NewVisit visit = visitOf(u"v1"_s);
        visit.staticUrl = u"https://onboarding.example.test/flow/f1"_s;
        QVERIFY(visits.addVisit(visit));
        QVERIFY(visits.addVisit(visitOf(u"v2"_s)));
        const auto rows = visits.recentVisits(9);
        QVERIFY(rows);
        QCOMPARE(rows->at(0).visit.staticUrl, QString());
        QCOMPARE(rows->at(1).visit.staticUrl, visit.staticUrl);
        const auto open = visits.openVisits();
        QVERIFY(open);
        QCOMPARE(open->constFirst().row.visit.staticUrl, visit.staticUrl);
        const auto details = m_storage->history().details(visit.id);
        QVERIFY(details && *details);
        QCOMPARE((*details)->summary.row.visit.staticUrl, visit.staticUrl);
    }

    void interviewOfAVisit()
    {
        store::VisitStore &visits = m_storage->visits();
        const core::InterviewId interview(u"65f0aa"_s);
        const auto none = visits.visitOf(interview);
        QVERIFY(none);
        QVERIFY(!*none);
        QVERIFY(visits.addVisit(visitOf(u"v1"_s)));
        QVERIFY(!visits.visitOf(core::InterviewId())->has_value());
        QVERIFY(visits.setInterview(core::VisitId(u"v1"_s), interview, atSecond(1)));
        const auto found = visits.visitOf(interview);
        QVERIFY(found && *found);
        QCOMPARE((*found)->visit.id.text(), u"v1"_s);
        QCOMPARE((*found)->interviewId, interview);
        const auto rows = m_storage->history().page({interview.text(), {}, {}, {}, {}}, {}, 0, 9);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1); // It is searched for like any other.
        QVERIFY(!visits.sessionToken(core::VisitId(u"v1"_s)));
        const auto unknown = visits.setInterview(core::VisitId(u"v9"_s), interview, atSecond(1));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, core::ErrorKind::Storage);
    }

    void interviewLeavesATokenAlone()
    {
        store::VisitStore &visits = m_storage->visits();
        const core::VisitId id(u"v1"_s);
        QVERIFY(visits.addVisit(visitOf(id.text())));
        QVERIFY(
            visits.setSession(id, core::InterviewId(u"i1"_s), core::Secret("token"), atSecond(1)));
        QVERIFY(visits.setInterview(id, core::InterviewId(u"i1"_s), atSecond(2)));
        QCOMPARE(visits.sessionToken(id)->reveal(), QByteArray("token"));
        QVERIFY(
            visits.setSession(id, core::InterviewId(u"i2"_s), core::Secret("new"), atSecond(3)));
        QCOMPARE(visits.sessionToken(id)->reveal(), QByteArray("new"));
    }

private:
    QString folder() const { return m_folder->path(); }
    store::WebhookInbox &inbox() { return m_storage->inbox(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestInbox)

#include "tst_inbox.moc"
