// What webhooks delivered, taken into the roster: in every order, twice, late, broken, and killed
// between two steps.
#include "peoplerig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QJsonDocument>

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using biginterview::Entry;
using biginterview::People;

class PeopleDeliveriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void appliesInEveryOrder_data();
    void appliesInEveryOrder();
    void goesOnWhereItStopped();
    void takesMoreThanABatch();
    void passesOverWhatDoesNotOpen();
    void leavesTheOtherSourceAlone();
    void waitsForTheStorage();
    void killedBeforeItWasNoted();
    void worksBeforeTheRosterIsLoaded();
    void readsAnewOnceAfterAWhile();
    void readsAnewOnlyWhomItChanged();
    void readsNobodyWithoutAClient();
    void readsAgainWhatWasBeingRead();
    void confirmsWhatAnEventSaid();
};

namespace {

const QString Early = u"2026-01-31T09:00:00.000Z"_s;
const QString Late = u"2026-01-31T09:10:00.000Z"_s;
const QString Latest = u"2026-01-31T09:20:00.000Z"_s;

/// A delivery as the vendor writes it.
QByteArray bodyOf(const QString &event, const QString &partnerId, const QJsonValue &apiId,
                  const QJsonValue &object)
{
    const QJsonObject webhook{{u"id"_s, u"880412377"_s},       {u"event_name"_s, event},
                              {u"partner_id"_s, partnerId},    {u"api_id"_s, apiId},
                              {u"api_type"_s, u"Interview"_s}, {u"api_object"_s, object}};
    return QJsonDocument(QJsonObject{{u"webhook"_s, webhook}}).toJson();
}

QByteArray created(int id, const QString &updatedAt, const QString &title)
{
    return bodyOf(u"interview.created"_s, u"stu-1"_s, QString::number(id),
                  interviewObject(id, updatedAt, title));
}

QByteArray updated(int id, const QString &updatedAt, const QString &title)
{
    return bodyOf(u"interview.updated"_s, u"stu-1"_s, QString::number(id),
                  interviewObject(id, updatedAt, title));
}

QByteArray deleted(const QJsonValue &id)
{
    return bodyOf(u"interview.deleted"_s, u"stu-1"_s, id, QJsonValue());
}

qint64 deliver(PeopleRig &rig, const QByteArray &body, const QString &source = u"biginterview"_s)
{
    static int count = 0;
    store::NewDelivery delivery;
    delivery.source = source;
    delivery.dedupeKey = QString::number(++count);
    delivery.event = u"interview"_s;
    delivery.body = core::Secret(body);
    delivery.at = rig.clock.utcNow();
    const auto kept = rig.storage->inbox().add({delivery});
    if (!kept)
        qFatal("no delivery");
    return kept->constFirst().number;
}

/// Takes all there is and shows it.
void take(PeopleRig &rig)
{
    rig.people->takeDeliveries();
    rig.awaitReader();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// "id title" of each, newest first.
QStringList interviewsOf(const PeopleRig &rig)
{
    QStringList texts;
    const auto interviews = rig.people->interviews(u"stu-1"_s);
    if (!interviews)
        return {u"error"_s};
    for (const biginterview::Interview &interview : *interviews)
        texts << interview.id + u' ' + interview.title;
    return texts;
}

} // namespace

void PeopleDeliveriesTest::appliesInEveryOrder_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QStringList>("interviews");
    QTest::addColumn<bool>("isRead"); ///< The person is read anew.
    const QJsonValue nothing;
    QTest::newRow("created") << QByteArrayList{created(7, Early, u"A"_s)} << QStringList{u"7 A"_s}
                             << true;
    QTest::newRow("created, updated")
        << QByteArrayList{created(7, Early, u"A"_s), updated(7, Late, u"B"_s)}
        << QStringList{u"7 B"_s} << true;
    QTest::newRow("updated before it was created")
        << QByteArrayList{updated(7, Late, u"B"_s), created(7, Early, u"A"_s)}
        << QStringList{u"7 B"_s} << true;
    QTest::newRow("three updates backwards")
        << QByteArrayList{updated(7, Latest, u"C"_s), updated(7, Late, u"B"_s),
                          updated(7, Early, u"A"_s)}
        << QStringList{u"7 C"_s} << true;
    QTest::newRow("the same twice under two ids")
        << QByteArrayList{created(7, Early, u"A"_s), created(7, Early, u"A"_s)}
        << QStringList{u"7 A"_s} << true;
    QTest::newRow("two interviews")
        << QByteArrayList{created(7, Early, u"A"_s), created(8, Late, u"B"_s)}
        << QStringList{u"8 B"_s, u"7 A"_s} << true;
    QTest::newRow("created, deleted")
        << QByteArrayList{created(7, Early, u"A"_s), deleted(u"7"_s)} << QStringList() << true;
    QTest::newRow("deleted, told as a number")
        << QByteArrayList{created(7, Early, u"A"_s), deleted(7)} << QStringList() << true;
    QTest::newRow("deleted before it was created")
        << QByteArrayList{deleted(u"7"_s), created(7, Early, u"A"_s)} << QStringList() << true;
    QTest::newRow("deleted, then a later update")
        << QByteArrayList{created(7, Early, u"A"_s), deleted(u"7"_s), updated(7, Latest, u"C"_s)}
        << QStringList() << true;
    QTest::newRow("one of two deleted")
        << QByteArrayList{created(7, Early, u"A"_s), created(8, Late, u"B"_s), deleted(u"7"_s)}
        << QStringList{u"8 B"_s} << true;
    QTest::newRow("updated without the interview")
        << QByteArrayList{created(7, Early, u"A"_s),
                          bodyOf(u"interview.updated"_s, u"stu-1"_s, u"7"_s, nothing)}
        << QStringList{u"7 A"_s} << true;
    QTest::newRow("only updated, without the interview")
        << QByteArrayList{bodyOf(u"interview.updated"_s, u"stu-1"_s, u"7"_s, nothing)}
        << QStringList() << true;
    QTest::newRow("unknown event") << QByteArrayList{bodyOf(
        u"track.completed"_s, u"stu-1"_s, u"7"_s, interviewObject(7, Early, u"A"_s))}
                                   << QStringList() << false;
    QTest::newRow("unknown person") << QByteArrayList{bodyOf(
        u"interview.created"_s, u"stu-9"_s, u"7"_s, interviewObject(7, Early, u"A"_s))}
                                    << QStringList() << false;
    QTest::newRow("id of another case is another person") << QByteArrayList{bodyOf(
        u"interview.created"_s, u"STU-1"_s, u"7"_s, interviewObject(7, Early, u"A"_s))}
                                                          << QStringList() << false;
    QTest::newRow("unreadable, then a good one")
        << QByteArrayList{"{\"webhook\":", "[]", "{}", created(7, Early, u"A"_s)}
        << QStringList{u"7 A"_s} << true;
}

void PeopleDeliveriesTest::appliesInEveryOrder()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(QStringList, interviews);
    QFETCH(bool, isRead);
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    qint64 last = 0;
    for (const QByteArray &body : bodies)
        last = deliver(rig, body);
    QSignalSpy changed(rig.people.get(), &People::changed);
    take(rig);
    QCOMPARE(interviewsOf(rig), interviews);
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QCOMPARE(entry->interviews, interviews.size());
    QCOMPARE(entry->lastInterview.isValid(), !interviews.isEmpty());
    QCOMPARE(*rig.kept().deliveriesTaken(), last);
    QCOMPARE(rig.clock.untilNext() >= 0ms, isRead);
    QCOMPARE(changed.isEmpty(), !isRead);
}

void PeopleDeliveriesTest::goesOnWhereItStopped()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    deliver(rig, created(7, Early, u"A"_s));
    take(rig);
    QSignalSpy changed(rig.people.get(), &People::changed);
    take(rig);
    QVERIFY(changed.isEmpty());
    const qint64 second = deliver(rig, updated(7, Late, u"B"_s));
    take(rig);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(interviewsOf(rig), QStringList{u"7 B"_s});
    QCOMPARE(*rig.kept().deliveriesTaken(), second);
}

void PeopleDeliveriesTest::takesMoreThanABatch()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    qint64 last = 0;
    for (int i = 1; i <= 101; ++i)
        last = deliver(rig, i % 10 == 0 ? created(i, Early, u"A"_s) : QByteArray("{}"));
    rig.people->takeDeliveries();
    rig.people->takeDeliveries(); // Meanwhile: nothing is taken twice.
    QTRY_COMPARE(*rig.kept().deliveriesTaken(), last);
    QTRY_COMPARE(rig.people->find(u"stu-1"_s)->interviews, 10);
    // One that comes while the last ones are being taken is not forgotten.
    const qint64 more = deliver(rig, created(200, Late, u"B"_s));
    rig.people->takeDeliveries();
    rig.people->takeDeliveries();
    QTRY_COMPARE(*rig.kept().deliveriesTaken(), more);
    QTRY_COMPARE(rig.people->find(u"stu-1"_s)->interviews, 11);
}

void PeopleDeliveriesTest::passesOverWhatDoesNotOpen()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    const qint64 spoilt = deliver(rig, created(7, Early, u"A"_s));
    const qint64 good = deliver(rig, created(8, Early, u"B"_s));
    support::RawDatabase(rig.folder())
        .run(u"update webhooks set body = x'00' where number = %1"_s.arg(spoilt));
    take(rig);
    QCOMPARE(interviewsOf(rig), QStringList{u"8 B"_s});
    QCOMPARE(*rig.kept().deliveriesTaken(), good);
}

void PeopleDeliveriesTest::leavesTheOtherSourceAlone()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    deliver(rig, created(7, Early, u"A"_s), u"incode"_s);
    take(rig);
    QVERIFY(interviewsOf(rig).isEmpty());
    QCOMPARE(*rig.kept().deliveriesTaken(), 0);
}

void PeopleDeliveriesTest::waitsForTheStorage()
{
    PeopleRig rig(20ms);
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    const qint64 last = deliver(rig, created(7, Early, u"A"_s));
    {
        support::RawDatabase other(rig.folder());
        other.run(u"begin immediate"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^deliveries .* wait: storage"_s));
        take(rig);
        other.run(u"rollback"_s);
    }
    QCOMPARE(*rig.kept().deliveriesTaken(), 0);
    QVERIFY(interviewsOf(rig).isEmpty());
    take(rig);
    QCOMPARE(*rig.kept().deliveriesTaken(), last);
    QCOMPARE(interviewsOf(rig), QStringList{u"7 A"_s});
}

void PeopleDeliveriesTest::killedBeforeItWasNoted()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    const qint64 first = deliver(rig, created(7, Early, u"A"_s));
    const qint64 second = deliver(rig, updated(7, Late, u"B"_s));
    const qint64 third = deliver(rig, deleted(u"8"_s));
    QVERIFY(rig.load());
    take(rig);
    QCOMPARE(*rig.kept().deliveriesTaken(), third);
    // As a run leaves it that was killed after any of its steps.
    for (const qint64 noted : {qint64(0), first, second}) {
        QVERIFY(rig.kept().setDeliveriesTaken(noted));
        take(rig);
        QCOMPARE(interviewsOf(rig), QStringList{u"7 B"_s});
        QCOMPARE(rig.people->find(u"stu-1"_s)->interviews, 1);
        QCOMPARE(*rig.kept().deliveriesTaken(), third);
        QVERIFY(rig.clock.untilNext() >= 0ms); // And the person is read anew.
        rig.clock.advance(5s);
    }
}

void PeopleDeliveriesTest::worksBeforeTheRosterIsLoaded()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    deliver(rig, created(7, Early, u"A"_s));
    take(rig);
    QVERIFY(rig.people->entries().isEmpty());
    QVERIFY(rig.load());
    QCOMPARE(rig.people->find(u"stu-1"_s)->interviews, 1);
}

void PeopleDeliveriesTest::readsAnewOnceAfterAWhile()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1/tracks"_s, tracksAnswer(1));
    deliver(rig, created(7, Early, u"A"_s));
    take(rig);
    rig.clock.advance(1500ms);
    deliver(rig, updated(7, Late, u"B"_s));
    take(rig);
    QVERIFY(rig.partner.asked.isEmpty());
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.clock.advance(500ms);
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(rig.partner.asked.size(), 2);
    QCOMPARE(rig.people->find(u"stu-1"_s)->progress, biginterview::Progress::Done);
    rig.clock.advance(10s);
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 1);
}

void PeopleDeliveriesTest::readsAnewOnlyWhomItChanged()
{
    PeopleRig rig;
    for (const QString &id : {u"stu-1"_s, u"stu-2"_s})
        rig.add(id);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    deliver(rig, created(7, Early, u"A"_s));
    deliver(rig, bodyOf(u"interview.created"_s, u"stu-9"_s, 7, interviewObject(7, Early)));
    take(rig);
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.clock.advance(2s);
    QVERIFY(cameTo(ended, 1));
    rig.partner.asked.sort();
    QCOMPARE(rig.partner.asked, (QStringList{u"stu-1/interviews"_s, u"stu-1/tracks"_s}));
}

void PeopleDeliveriesTest::readsNobodyWithoutAClient()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    deliver(rig, created(7, Early, u"A"_s));
    take(rig);
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.clock.advance(2s);
    QCoreApplication::processEvents();
    QVERIFY(ended.isEmpty());
    QVERIFY(!rig.people->find(u"stu-1"_s)->problem);
    QCOMPARE(rig.people->find(u"stu-1"_s)->interviews, 1);
}

void PeopleDeliveriesTest::readsAgainWhatWasBeingRead()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh({u"stu-1"_s});
    QTRY_COMPARE(rig.partner.open, 2);
    deliver(rig, created(7, Early, u"A"_s));
    take(rig);
    rig.clock.advance(3s);
    QCOMPARE(rig.partner.asked.size(), 2);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    rig.clock.advance(2s);
    QVERIFY(cameTo(ended, 2));
    QCOMPARE(rig.partner.asked.size(), 4);
}

void PeopleDeliveriesTest::confirmsWhatAnEventSaid()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    // Somebody invented interview 7; the service knows of 8 alone, which an event said is deleted.
    deliver(rig, created(7, Early, u"Invented"_s));
    take(rig);
    QCOMPARE(interviewsOf(rig), QStringList{u"7 Invented"_s});
    rig.partner.answer(u"stu-1/interviews"_s,
                       interviewsAnswer({interviewObject(8, Late, u"Real"_s)}));
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.clock.advance(2s);
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(interviewsOf(rig), QStringList{u"8 Real"_s});
}

QTEST_GUILESS_MAIN(PeopleDeliveriesTest)
#include "tst_peopledeliveries.moc"
