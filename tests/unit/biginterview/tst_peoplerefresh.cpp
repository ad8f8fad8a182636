// Reading progress of many people: what is kept, how much is asked at a time, and every way a
// refresh ends.
#include "peoplerig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using biginterview::Entry;
using biginterview::People;
using biginterview::Progress;
using biginterview::RefreshState;

class PeopleRefreshTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void readsBoth();
    void keepsEachInterviewOnce();
    void bothMustWork_data();
    void bothMustWork();
    void worksAfterAFailure();
    void saysWhenItWasAsked();
    void asksFewAtATime_data();
    void asksFewAtATime();
    void asksNobodyTwice();
    void asksNewestWishFirst();
    void aRefusedKeyEndsIt_data();
    void aRefusedKeyEndsIt();
    void failuresInARowEndIt();
    void failuresApartDoNotEndIt();
    void needsAClient();
    void cancelAnswersWhatWasAsked();
    void cancelDoesNotWaitForEver();
    void isGoneOnWithAfterCancelling();
    void anotherClientCancels();
    void somebodyDeletedIsNoFailure();
    void saysThatItWaits();
    void tellsNowAndThen();
    void reloadingDoesNotDisturb();
    void storageFailureIsAFailure();
};

namespace {

/// Who was asked about, each once, in that order.
QStringList askedPeople(const PeopleRig &rig)
{
    QStringList ids;
    for (const QString &what : rig.partner.asked) {
        const QString id = what.section(u'/', 0, 0);
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

int countRefreshing(const People &people)
{
    return int(std::count_if(people.entries().cbegin(), people.entries().cend(),
                             [](const Entry &entry) { return entry.isRefreshing; }));
}

RefreshState stateOf(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<RefreshState>();
}

} // namespace

void PeopleRefreshTest::readsBoth()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1/tracks"_s, tracksAnswer(0.5));
    rig.partner.answer(u"stu-1/interviews"_s,
                       interviewsAnswer({interviewObject(7, u"2026-01-30T08:00:00.000Z"_s),
                                         interviewObject(8, u"2026-01-29T08:00:00.000Z"_s)}));
    bool wasRefreshing = false;
    QObject::connect(rig.people.get(), &People::changed, rig.people.get(), [&] {
        wasRefreshing = wasRefreshing || rig.people->find(u"stu-1"_s)->isRefreshing;
    });
    const RefreshState state = rig.refreshToEnd({u"stu-1"_s});
    QCOMPARE(state.total, 1);
    QCOMPARE(state.done, 1);
    QCOMPARE(state.failed, 0);
    QCOMPARE(state.unknown, 0);
    QVERIFY(!state.problem);
    QCOMPARE(rig.people->refreshState().total, 0);
    QVERIFY(wasRefreshing);
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QVERIFY(!entry->isRefreshing);
    QCOMPARE(entry->progress, Progress::InProgress);
    QCOMPARE(entry->tracks.constFirst().percent(), 50);
    QCOMPARE(entry->interviews, 2);
    QCOMPARE(entry->asOf, rig.clock.utcNow());
    // Durable, and read the same by another run.
    QVERIFY(rig.load());
    QCOMPARE(rig.people->find(u"stu-1"_s)->tracks.constFirst().percent(), 50);
    QCOMPARE(rig.people->interviews(u"stu-1"_s)->constFirst().id, u"7"_s);
}

void PeopleRefreshTest::keepsEachInterviewOnce()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    const QString early = u"2026-01-29T08:00:00.000Z"_s;
    const QString late = u"2026-01-30T08:00:00.000Z"_s;
    rig.partner.answer(u"stu-1/interviews"_s,
                       interviewsAnswer({interviewObject(7, early, u"Older"_s),
                                         interviewObject(7, late, u"Newer"_s),
                                         interviewObject(7, early, u"Older again"_s), 42,
                                         QJsonObject{{u"title"_s, u"Without an id"_s}}}));
    QCOMPARE(rig.refreshToEnd({u"stu-1"_s}).failed, 0);
    const auto interviews = rig.people->interviews(u"stu-1"_s);
    QCOMPARE(interviews->size(), 1);
    QCOMPARE(interviews->constFirst().title, u"Newer"_s);
}

void PeopleRefreshTest::bothMustWork_data()
{
    using Answer = FakePartner::Answer;
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<qint64>("unknown");
    const QByteArray error = errorAnswer(404).body;
    for (const QString &what : {u"tracks"_s, u"interviews"_s}) {
        const auto row = [&](const char *name, const Answer &answer, core::ErrorKind kind,
                             bool isUnknown) {
            QTest::addRow("%s: %s", qPrintable(what), name)
                << what << answer.status << answer.body << kind << qint64(isUnknown ? 0 : 1)
                << qint64(isUnknown ? 1 : 0);
        };
        row("unknown there", {404, error}, core::ErrorKind::Http, true);
        row("a page that is not theirs", {404, "<html>"}, core::ErrorKind::Payload, false);
        row("an error of the service", {500, error}, core::ErrorKind::Http, false);
        row("malformed", {200, "{\"tra"}, core::ErrorKind::Payload, false);
    }
}

void PeopleRefreshTest::bothMustWork()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(core::ErrorKind, kind);
    QFETCH(qint64, failed);
    QFETCH(qint64, unknown);
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.kept().setProgress(u"stu-1"_s, R"([{"title":"Fast Track","progress":0.25}])", {},
                                   rig.clock.utcNow()));
    QVERIFY(rig.load());
    const QDateTime asOf = rig.people->find(u"stu-1"_s)->asOf;
    rig.clock.advance(1h);
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1/tracks"_s, tracksAnswer(1));
    rig.partner.answer(u"stu-1/"_s + what, {status, body});
    const RefreshState state = rig.refreshToEnd({u"stu-1"_s});
    QCOMPARE(state.done, 1);
    QCOMPARE(state.failed, failed);
    QCOMPARE(state.unknown, unknown);
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QVERIFY(entry->problem);
    QCOMPARE(entry->problem->kind, kind);
    QCOMPARE(entry->problem->httpStatus, status);
    QVERIFY(!entry->isRefreshing);
    // What was known before stands, with its time.
    QCOMPARE(entry->tracks.constFirst().percent(), 25);
    QCOMPARE(entry->asOf, asOf);
}

void PeopleRefreshTest::worksAfterAFailure()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1/tracks"_s, errorAnswer(404));
    QCOMPARE(rig.refreshToEnd({u"stu-1"_s}).unknown, 1);
    QVERIFY(rig.load());
    QVERIFY(rig.people->find(u"stu-1"_s)->problem); // Reading the roster anew does not hide it.
    rig.partner.answer(u"stu-1/tracks"_s, tracksAnswer(1));
    QCOMPARE(rig.refreshToEnd({u"stu-1"_s}).done, 1);
    QVERIFY(!rig.people->find(u"stu-1"_s)->problem);
    QCOMPARE(rig.people->find(u"stu-1"_s)->progress, Progress::Done);
}

void PeopleRefreshTest::saysWhenItWasAsked()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh({u"stu-1"_s});
    const QDateTime asked = rig.clock.utcNow();
    QTRY_COMPARE(rig.partner.asked.size(), 2);
    rig.clock.advance(10s);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(rig.people->find(u"stu-1"_s)->asOf, asked);
}

void PeopleRefreshTest::asksFewAtATime_data()
{
    QTest::addColumn<int>("parallel");
    QTest::newRow("one call at a time") << 1;
    QTest::newRow("four calls at a time") << 4;
}

void PeopleRefreshTest::asksFewAtATime()
{
    QFETCH(int, parallel);
    PeopleRig rig;
    const QStringList ids = rig.addMany(16);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient(parallel));
    int mostRefreshing = 0;
    QObject::connect(rig.people.get(), &People::changed, rig.people.get(), [&] {
        mostRefreshing = std::max(mostRefreshing, countRefreshing(*rig.people));
    });
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, parallel);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).done, 16);
    QCOMPARE(rig.partner.asked.size(), 32);
    QVERIFY2(rig.partner.mostOpen <= parallel, qPrintable(QString::number(rig.partner.mostOpen)));
    QVERIFY2(mostRefreshing <= 16, qPrintable(QString::number(mostRefreshing)));
}

void PeopleRefreshTest::asksNobodyTwice()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(12);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids + ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->refresh(ids);
    QCOMPARE(rig.people->refreshState().total, 12);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).done, 12);
    QCOMPARE(rig.partner.asked.size(), 24);
}

void PeopleRefreshTest::asksNewestWishFirst()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(40);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids.first(30));
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->refresh({ids.at(35), ids.at(29)}); // One is new, one waits already.
    QCOMPARE(rig.people->refreshState().total, 31);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    const QStringList asked = askedPeople(rig);
    QCOMPARE(asked.size(), 31);
    QCOMPARE(asked.constFirst(), ids.at(0));
    QCOMPARE(asked.indexOf(ids.at(35)), 8);
    QCOMPARE(asked.indexOf(ids.at(29)), 9);
    QCOMPARE(asked.indexOf(ids.at(8)), 10);
}

void PeopleRefreshTest::aRefusedKeyEndsIt_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void PeopleRefreshTest::aRefusedKeyEndsIt()
{
    QFETCH(int, status);
    PeopleRig rig;
    const QStringList ids = rig.addMany(40);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answerAll(errorAnswer(status));
    const RefreshState state = rig.refreshToEnd(ids);
    QVERIFY(state.problem);
    QCOMPARE(state.problem->httpStatus, status);
    QCOMPARE(state.total, 40);
    QVERIFY(state.failed >= 1);
    QCOMPARE(state.done, state.failed);
    QVERIFY2(state.done <= 10, qPrintable(QString::number(state.done)));
    QVERIFY(askedPeople(rig).size() <= 10);
    QCOMPARE(countRefreshing(*rig.people), 0);
}

void PeopleRefreshTest::failuresInARowEndIt()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(60);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answerAll({200, "<html>Somebody else</html>", "text/html"});
    const RefreshState state = rig.refreshToEnd(ids);
    QVERIFY(state.problem);
    QCOMPARE(state.problem->kind, core::ErrorKind::Payload);
    QVERIFY(state.done >= 8);
    QVERIFY2(state.done <= 24, qPrintable(QString::number(state.done)));
}

void PeopleRefreshTest::failuresApartDoNotEndIt()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(40);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient(1));
    for (int i = 0; i < ids.size(); ++i) {
        if (i % 4 != 0)
            rig.partner.answer(ids.at(i) + u"/tracks"_s, errorAnswer(i % 4 == 1 ? 404 : 500));
    }
    const RefreshState state = rig.refreshToEnd(ids);
    QVERIFY(!state.problem);
    QCOMPARE(state.done, 40);
    QCOMPARE(state.unknown, 10);
    QCOMPARE(state.failed, 20);
}

void PeopleRefreshTest::needsAClient()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(3);
    QVERIFY(rig.load());
    const RefreshState state = rig.refreshToEnd(ids);
    QCOMPARE(state.total, 3);
    QCOMPARE(state.failed, 3);
    QVERIFY(state.problem);
    QCOMPARE(state.problem->kind, core::ErrorKind::Refused);
    QCOMPARE(rig.people->find(ids.at(1))->problem->kind, core::ErrorKind::Refused);
}

void PeopleRefreshTest::cancelAnswersWhatWasAsked()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(40);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->cancelRefresh();
    QVERIFY(ended.isEmpty());
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).total, 40);
    QCOMPARE(stateOf(ended).done, 8);
    QCOMPARE(stateOf(ended).failed, 0);
    QVERIFY(!stateOf(ended).problem);
    QCOMPARE(askedPeople(rig), ids.first(8));
    QVERIFY(rig.people->find(ids.at(7))->asOf.isValid());
    QVERIFY(!rig.people->find(ids.at(8))->asOf.isValid());
    rig.people->cancelRefresh(); // Harmless when none is running.
    QCOMPARE(rig.people->refreshState().total, 0);
}

void PeopleRefreshTest::cancelDoesNotWaitForEver()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(12);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->cancelRefresh();
    rig.clock.advance(4900ms);
    QCoreApplication::processEvents();
    QVERIFY(ended.isEmpty());
    rig.clock.advance(200ms);
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).done, 0);
    QCOMPARE(stateOf(ended).failed, 0);
    QCOMPARE(countRefreshing(*rig.people), 0);
    QVERIFY(!rig.people->find(ids.constFirst())->problem);
}

void PeopleRefreshTest::isGoneOnWithAfterCancelling()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(20);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->cancelRefresh();
    rig.people->refresh({ids.at(15)});
    QCOMPARE(rig.people->refreshState().total, 9); // Eight being read and this one.
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).done, 9);
    QVERIFY(rig.people->find(ids.at(15))->asOf.isValid());
}

void PeopleRefreshTest::anotherClientCancels()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(12);
    QVERIFY(rig.load());
    const auto first = rig.makeClient();
    rig.people->setClient(first);
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.people->setClient(first); // The same: nothing happens.
    QVERIFY(ended.isEmpty());
    rig.people->setClient(rig.makeClient());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(stateOf(ended).done, 0);
    QCOMPARE(stateOf(ended).failed, 0);
    QCOMPARE(countRefreshing(*rig.people), 0);
    rig.partner.release();
    // The new one works as ever, and nothing late of the old one counts.
    QCOMPARE(rig.refreshToEnd(ids.first(2)).done, 2);
    QCOMPARE(ended.size(), 2);
    QVERIFY(!rig.people->find(ids.at(5))->asOf.isValid());
    QVERIFY(!rig.people->find(ids.at(5))->problem);
}

void PeopleRefreshTest::somebodyDeletedIsNoFailure()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(3);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    support::RawDatabase(rig.folder())
        .run(u"delete from people where partner_id = '%1'"_s.arg(ids.at(1)));
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(stateOf(ended).done, 3);
    QCOMPARE(stateOf(ended).failed, 0);
    QCOMPARE(stateOf(ended).unknown, 0);
    QVERIFY(!rig.people->find(ids.at(1)));
    QCOMPARE(rig.people->entries().size(), 2);
}

void PeopleRefreshTest::saysThatItWaits()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(2);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    FakePartner::Answer busy = errorAnswer(429);
    busy.retryAfter = "7";
    rig.partner.answerAll(busy);
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_VERIFY(rig.people->refreshState().isPaused);
    rig.partner.answerAll({200, R"({"tracks":[],"interviews":[]})"});
    QTRY_COMPARE(rig.partner.open, 0);
    rig.clock.advance(10s);
    QVERIFY(cameTo(ended, 1));
    QVERIFY(!stateOf(ended).isPaused);
    QCOMPARE(stateOf(ended).done, 2);
    QCOMPARE(stateOf(ended).failed, 0);
}

void PeopleRefreshTest::tellsNowAndThen()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(40);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    QSignalSpy told(rig.people.get(), &People::refreshStateChanged);
    QCOMPARE(rig.refreshToEnd(ids).done, 40);
    // No time has passed: only the beginning and the end.
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.constFirst().constFirst().value<RefreshState>().done, 0);
    QCOMPARE(stateOf(told).done, 40);

    told.clear();
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    rig.partner.release();
    QTRY_VERIFY(rig.people->refreshState().done > 0);
    QCOMPARE(told.size(), 1);
    rig.clock.advance(50ms);
    QCOMPARE(told.size(), 2);
    QVERIFY(stateOf(told).done > 0);
    QVERIFY(cameTo(ended, 1));
}

void PeopleRefreshTest::reloadingDoesNotDisturb()
{
    PeopleRig rig;
    const QStringList ids = rig.addMany(4);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.hold();
    QSignalSpy ended(rig.people.get(), &People::refreshEnded);
    rig.people->refresh(ids);
    QTRY_COMPARE(rig.partner.open, 4);
    QVERIFY(rig.load());
    QCOMPARE(countRefreshing(*rig.people), 4);
    rig.partner.release();
    QVERIFY(cameTo(ended, 1));
    QCOMPARE(countRefreshing(*rig.people), 0);
    QVERIFY(rig.people->find(ids.at(3))->asOf.isValid());
}

void PeopleRefreshTest::storageFailureIsAFailure()
{
    PeopleRig rig(20ms);
    const QStringList ids = rig.addMany(1);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    support::RawDatabase other(rig.folder());
    other.run(u"begin immediate"_s);
    const RefreshState state = rig.refreshToEnd(ids);
    other.run(u"rollback"_s);
    QCOMPARE(state.failed, 1);
    QCOMPARE(rig.people->find(ids.at(0))->problem->kind, core::ErrorKind::Storage);
    QCOMPARE(rig.refreshToEnd(ids).failed, 0);
}

QTEST_GUILESS_MAIN(PeopleRefreshTest)
#include "tst_peoplerefresh.moc"
