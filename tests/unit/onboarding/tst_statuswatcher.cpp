#include "fakes.h"
#include "onboarding/statuswatcher.h"
#include "support/manualclock.h"
#include "support/support.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::milliseconds;
using onboarding::Hint;
using onboarding::StatusWatcher;

namespace {

/// A watcher on a service and a clock of its own.
struct Rig
{
    explicit Rig(bool pollEnabled = true, milliseconds interval = 1000ms, quint32 seed = 1)
        : rules{pollEnabled, interval, true, seed}
    {
        QObject::connect(&watcher, &StatusWatcher::answered, &watcher,
                         [this] { answers << clock.elapsed(); });
        QObject::connect(&watcher, &StatusWatcher::failed, &watcher,
                         [this](const core::Error &, milliseconds retryIn) { waits << retryIn; });
    }

    void start() { watcher.start({}, rules); }
    void fail(const core::Error &error)
    {
        service.onStatus = [error] { return error; };
    }
    void recover()
    {
        service.onStatus = [] { return incode::Status::fromText(u"UNKNOWN"_s); };
    }
    qsizetype reads() const { return service.statusReads.size(); }

    support::ManualClock clock;
    QStringList log;
    fakes::Life life;
    fakes::FakeService service{clock, log, life};
    onboarding::WatchRules rules;
    StatusWatcher watcher{service, clock};
    QList<milliseconds> answers;
    QList<milliseconds> waits;
};

/// The most reads that started within any second, its ends included.
qsizetype mostInASecond(const QList<milliseconds> &reads)
{
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < reads.size(); ++last) {
        while (reads.at(last) - reads.at(first) > 1000ms)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

core::Error networkError()
{
    return core::Error::of(core::ErrorKind::Network, u"unplugged"_s);
}

} // namespace

class TestStatusWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void keepsTheMeanInterval_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("latency");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u}) {
            QTest::addRow("1 s, quick answers, seed %u", seed) << 1000 << 4 << seed;
            QTest::addRow("1 s, answers after 600 ms, seed %u", seed) << 1000 << 600 << seed;
            QTest::addRow("0.5 s, seed %u", seed) << 500 << 20 << seed;
        }
    }

    void keepsTheMeanInterval()
    {
        QFETCH(int, interval);
        QFETCH(int, latency);
        QFETCH(quint32, seed);
        Rig rig(true, milliseconds(interval), seed);
        rig.service.latency = milliseconds(latency);
        rig.start();
        while (rig.reads() < 1001)
            rig.clock.advance(milliseconds(interval));

        const QList<milliseconds> &reads = rig.service.statusReads;
        QSet<qint64> distinct;
        for (qsizetype i = 1; i <= 1000; ++i) {
            const milliseconds distance = reads.at(i) - reads.at(i - 1);
            QVERIFY(distance.count() * 10 >= interval * 9);
            QVERIFY(distance.count() * 10 <= interval * 11);
            distinct << distance.count();
        }
        QVERIFY2(distinct.size() > 50, "there is no jitter");
        const double mean = double((reads.at(1000) - reads.at(0)).count()) / 1000;
        QVERIFY2(qAbs(mean / interval - 1) < 0.006, qPrintable(QString::number(mean)));
        QCOMPARE(rig.service.mostInFlight, 1);
    }

    void neverOverlapsAnAnswerSlowerThanTheInterval()
    {
        Rig rig;
        rig.service.latency = 2500ms;
        rig.start();
        rig.clock.advance(60s);
        QCOMPARE(rig.service.mostInFlight, 1);
        QVERIFY2(rig.reads() >= 20, "it waits much longer than the answers take");
        for (qsizetype i = 1; i < rig.reads(); ++i)
            QCOMPARE(rig.service.statusReads.at(i) - rig.service.statusReads.at(i - 1), 2550ms);
    }

    void backsOffFromTheIntervalToTenSeconds()
    {
        Rig rig;
        rig.start();
        rig.fail(fakes::httpError(500));
        rig.clock.advance(80s);
        const QList<qint64> expected{1000, 2000, 4000, 8000, 10000, 10000, 10000};
        QVERIFY(rig.waits.size() >= expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const qint64 wait = rig.waits.at(i).count();
            QVERIFY2(wait * 10 >= expected.at(i) * 9, qPrintable(QString::number(wait)));
            QVERIFY(wait * 10 <= expected.at(i) * 11);
            QVERIFY(wait <= 10000);
            // What was announced is what happens.
            QCOMPARE(rig.service.statusReads.at(i + 1) - rig.service.statusReads.at(i),
                     rig.waits.at(i) + rig.service.latency);
        }
    }

    void aGoodAnswerResetsTheBackOff()
    {
        Rig rig;
        rig.start();
        rig.fail(networkError());
        rig.clock.advance(20s);
        rig.recover();
        rig.clock.advance(10s);
        QVERIFY(!rig.answers.isEmpty());
        const qsizetype before = rig.answers.size();
        rig.clock.advance(10s);
        QVERIFY(rig.answers.size() - before >= 9);
        const qsizetype failures = rig.waits.size();
        rig.fail(networkError());
        rig.clock.advance(2s);
        QVERIFY(rig.waits.size() > failures);
        QVERIFY(rig.waits.at(failures) <= 1100ms);
    }

    void honoursRetryAfter_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        QTest::newRow("shorter than the back-off") << 100 << 900 << 1100;
        QTest::newRow("longer than the back-off") << 7000 << 7000 << 7000;
        QTest::newRow("capped") << 3600000 << 30000 << 30000;
    }

    void honoursRetryAfter()
    {
        QFETCH(int, asked);
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        Rig rig;
        core::Error error = fakes::httpError(429);
        error.retryAfter = milliseconds(asked);
        rig.fail(error);
        rig.start();
        while (rig.waits.isEmpty())
            rig.clock.advance(100ms);
        QVERIFY(rig.waits.first().count() >= atLeast);
        QVERIFY(rig.waits.first().count() <= atMost);
        // Not even a hint or a person asks before, and both are heard right after.
        rig.watcher.hint(Hint::RedirectReached);
        rig.watcher.readNow();
        const milliseconds failedAt = rig.service.statusReads.first() + rig.service.latency;
        rig.clock.advance(31s);
        QVERIFY(rig.service.statusReads.at(1) - failedAt >= milliseconds(std::min(asked, 30000)));
        QVERIFY(rig.service.statusReads.at(1) - failedAt <= milliseconds(std::max(atMost, 101)));
    }

    void asksAtTheRightMomentsAfterAHint_data()
    {
        QTest::addColumn<Hint>("hint");
        QTest::addColumn<QList<int>>("reads"); // ms after the hint
        QTest::newRow("redirect") << Hint::RedirectReached << QList<int>{0, 60, 200, 1100};
        QTest::newRow("webhook") << Hint::WebhookArrived << QList<int>{0, 100, 400, 1500};
        QTest::newRow("finish request") << Hint::FinishRequested << QList<int>{25, 100, 300};
        QTest::newRow("activity") << Hint::PageActive << QList<int>{60};
    }

    void asksAtTheRightMomentsAfterAHint()
    {
        QFETCH(Hint, hint);
        QFETCH(QList<int>, reads);
        // Without regular reads, and after a time that earned some budget.
        Rig rig(false);
        rig.start();
        rig.clock.advance(10s);
        const milliseconds hinted = rig.clock.elapsed();
        rig.watcher.hint(hint);
        rig.clock.advance(700ms);
        QList<int> seen;
        for (const milliseconds read : std::as_const(rig.service.statusReads))
            seen << int((read - hinted).count());
        reads.removeIf([](int at) { return at > 700; });
        if (hint == Hint::RedirectReached)
            reads << 600;
        QCOMPARE(seen, reads);
    }

    void aHintDuringARequestCausesOneMoreRead_data()
    {
        QTest::addColumn<Hint>("hint");
        QTest::newRow("redirect") << Hint::RedirectReached;
        QTest::newRow("webhook") << Hint::WebhookArrived;
        QTest::newRow("finish request") << Hint::FinishRequested;
        QTest::newRow("activity") << Hint::PageActive;
    }

    void aHintDuringARequestCausesOneMoreRead()
    {
        QFETCH(Hint, hint);
        Rig rig(false);
        rig.service.latency = 2s;
        rig.start();
        rig.clock.advance(10s);
        rig.watcher.readNow();
        rig.clock.advance(1s);
        QCOMPARE(rig.reads(), 1);
        rig.watcher.hint(hint);
        rig.clock.advance(999ms);
        QCOMPARE(rig.reads(), 1);
        rig.clock.advance(2ms);
        QCOMPARE(rig.reads(), 2);
        // Every wish of that hint came up while the first was answered: one read serves them all.
        rig.clock.advance(1900ms);
        QCOMPARE(rig.reads(), 2);
        QCOMPARE(rig.service.mostInFlight, 1);
    }

    void aHintDuringARequestThatFailsIsNotLost()
    {
        Rig rig;
        rig.service.latency = 2s;
        rig.fail(networkError());
        rig.start();
        rig.clock.advance(10s); // In back-off.
        while (rig.service.statusInFlight() == 0)
            rig.clock.advance(10ms);
        const qsizetype before = rig.reads();
        rig.watcher.hint(Hint::RedirectReached);
        while (rig.service.statusInFlight() > 0 && rig.reads() == before)
            rig.clock.advance(1ms);
        QCOMPARE(rig.reads(), before + 1);
        // And that was its one try.
        rig.clock.advance(3s);
        QCOMPARE(rig.reads(), before + 1);
    }

    void activityCountsOnlyAfterAQuietTime()
    {
        Rig rig(false);
        rig.start();
        for (int i = 0; i < 100; ++i) { // A busy page: something every 100 ms from the start.
            rig.watcher.hint(Hint::PageActive);
            rig.clock.advance(100ms);
        }
        QCOMPARE(rig.reads(), 0);
        rig.clock.advance(400ms);
        rig.watcher.hint(Hint::PageActive);
        rig.clock.advance(100ms);
        QCOMPARE(rig.reads(), 1);
    }

    void aHintReadMovesTheRegularOne()
    {
        Rig rig;
        rig.start();
        rig.clock.advance(800ms);
        rig.watcher.readNow();
        rig.clock.advance(900ms);
        QCOMPARE(rig.reads(), 1);
        rig.clock.advance(200ms);
        QCOMPARE(rig.reads(), 2);
    }

    void inBackOffAHintMayAskOnce()
    {
        Rig rig;
        rig.start();
        rig.fail(networkError());
        rig.clock.advance(35s); // Now it waits about ten seconds between tries.
        while (rig.clock.untilNext() < 8s)
            rig.clock.advance(50ms);
        const qsizetype before = rig.reads();
        for (int i = 0; i < 50; ++i) {
            rig.watcher.hint(Hint::FinishRequested);
            rig.watcher.hint(Hint::PageActive);
            rig.clock.advance(20ms);
        }
        QCOMPARE(rig.reads(), before + 1);
        // Stronger evidence is worth a try of its own, and a person may always ask.
        rig.watcher.hint(Hint::RedirectReached);
        rig.clock.advance(1200ms);
        QCOMPARE(rig.reads(), before + 2);
        rig.watcher.readNow();
        rig.clock.advance(1200ms);
        QCOMPARE(rig.reads(), before + 3);
        // Those failures did not lengthen the wait beyond its cap, and the first success ends it.
        QVERIFY(rig.waits.last() <= 10s);
        rig.recover();
        rig.watcher.readNow();
        rig.clock.advance(1200ms);
        QCOMPARE(rig.answers.size(), 2);
    }

    void inBackOffEachWebhookIsReadAtOnce()
    {
        Rig rig;
        rig.start();
        rig.fail(networkError());
        rig.clock.advance(35s);
        for (int i = 0; i < 3; ++i) {
            while (rig.clock.untilNext() < 5s)
                rig.clock.advance(50ms);
            rig.clock.advance(1200ms);
            const qsizetype before = rig.reads();
            const milliseconds asked = rig.clock.elapsed();
            rig.watcher.hint(Hint::WebhookArrived, u"STEP_%1"_s.arg(i));
            rig.clock.advance(1200ms);
            // And that was its one try.
            QCOMPARE(rig.reads(), before + 1);
            QCOMPARE(rig.service.statusReads.last(), asked);
            rig.watcher.hint(Hint::WebhookArrived, u"SECOND_%1"_s.arg(i));
            rig.clock.advance(1200ms);
            QCOMPARE(rig.reads(), before + 2);
        }
    }

    void aWebhookInBackOffMayFindAnOldCopy()
    {
        Rig rig(false);
        rig.start();
        rig.fail(networkError());
        rig.watcher.readNow();
        rig.clock.advance(20s);
        const milliseconds told = rig.clock.elapsed();
        rig.service.onStatus = [&] {
            return incode::Status::fromText(
                rig.clock.elapsed() > told + 1200ms ? u"ONBOARDING_FINISHED"_s : u"UNKNOWN"_s);
        };
        rig.watcher.hint(Hint::WebhookArrived, u"ONBOARDING_FINISHED"_s);
        rig.clock.advance(600s);
        QCOMPARE(rig.reads() > 0 ? rig.service.statusReads.last() : 0ms, told + 1500ms);
    }

    void whatAWebhookToldIsAskedAboutOnce()
    {
        Rig rig(false);
        rig.start();
        rig.clock.advance(60s);
        QString status = u"ID_VALIDATION_FINISHED"_s;
        rig.service.onStatus = [&status] { return incode::Status::fromText(status); };
        rig.watcher.hint(Hint::WebhookArrived, status);
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 1);
        for (int i = 0; i < 5; ++i) { // The same once more, or known otherwise.
            rig.watcher.hint(Hint::WebhookArrived, status);
            rig.clock.advance(5s);
        }
        QCOMPARE(rig.reads(), 1);
        status = u"FACE_VALIDATION_FINISHED"_s;
        rig.watcher.hint(Hint::WebhookArrived, status);
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 2);
        // Of a status that never comes it is asked no more than a few times.
        rig.watcher.hint(Hint::WebhookArrived, u"ID_VALIDATION_FINISHED"_s);
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 6);
    }

    /// Without polling nothing but the hint's own reads can see the end.
    void aDeliveryThatOvertakesTheStatusIsCaught_data()
    {
        QTest::addColumn<QList<Hint>>("hints"); // 20 ms apart
        QTest::addColumn<QString>("then");      // Told by another webhook, if anything.
        const QString none;
        const QString before = u"FACE_VALIDATION_FINISHED"_s;
        QTest::newRow("alone") << QList<Hint>{Hint::WebhookArrived} << none;
        QTest::newRow("after a redirect")
            << QList<Hint>{Hint::RedirectReached, Hint::WebhookArrived} << none;
        QTest::newRow("before a redirect")
            << QList<Hint>{Hint::WebhookArrived, Hint::RedirectReached} << none;
        QTest::newRow("before a finish request")
            << QList<Hint>{Hint::WebhookArrived, Hint::FinishRequested} << none;
        QTest::newRow("before a busy page")
            << QList<Hint>{Hint::WebhookArrived, Hint::PageActive, Hint::PageActive} << none;
        QTest::newRow("out of order") << QList<Hint>{Hint::WebhookArrived} << before;
        QTest::newRow("out of order, unknown")
            << QList<Hint>{Hint::WebhookArrived} << u"ID_VALIDATION_FINISHED"_s;
    }

    void aDeliveryThatOvertakesTheStatusIsCaught()
    {
        QFETCH(QList<Hint>, hints);
        QFETCH(QString, then);
        Rig rig(false);
        rig.service.latency = 50ms;
        rig.start();
        rig.clock.advance(30s);
        const milliseconds first = rig.clock.elapsed();
        rig.service.onStatus = [&] {
            return incode::Status::fromText(rig.clock.elapsed() > first + 1200ms
                                                ? u"ONBOARDING_FINISHED"_s
                                                : u"FACE_VALIDATION_FINISHED"_s);
        };
        QString last;
        connect(&rig.watcher, &StatusWatcher::answered, this,
                [&last](const incode::Status &status) { last = status.text; });
        for (const Hint hint : std::as_const(hints)) {
            rig.watcher.hint(hint,
                             hint == Hint::WebhookArrived ? u"ONBOARDING_FINISHED"_s : QString());
            rig.clock.advance(20ms);
        }
        if (!then.isEmpty())
            rig.watcher.hint(Hint::WebhookArrived, then);
        rig.clock.advance(1600ms);
        QCOMPARE(last, u"ONBOARDING_FINISHED"_s);
    }

    void guessesLeaveAWebhookItsShare_data()
    {
        QTest::addColumn<bool>("polls");
        QTest::newRow("without polling") << false;
        QTest::newRow("with polling, once webhooks come") << true;
    }

    void guessesLeaveAWebhookItsShare()
    {
        QFETCH(bool, polls);
        Rig rig(polls);
        rig.rules.redirectExpected = false;
        rig.start();
        rig.watcher.hint(Hint::WebhookArrived, u"UNKNOWN"_s);
        // A page that asks to finish over and over, with no effect.
        for (int i = 0; i < 400; ++i) {
            rig.watcher.hint(Hint::FinishRequested);
            rig.watcher.hint(Hint::PageActive);
            rig.clock.advance(milliseconds(7 + i % 41));
        }
        while (rig.service.statusInFlight() > 0)
            rig.clock.advance(1ms);
        const milliseconds told = rig.clock.elapsed();
        rig.watcher.hint(Hint::WebhookArrived, u"ONBOARDING_FINISHED"_s);
        rig.clock.advance(10ms);
        QCOMPARE(rig.service.statusReads.last(), told);
    }

    void withoutPollingOnlyHintsAsk()
    {
        Rig rig(false);
        rig.start();
        rig.clock.advance(600s);
        QCOMPARE(rig.reads(), 0);
        QCOMPARE(rig.clock.untilNext(), -1ms);
        rig.watcher.readNow();
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 1);
    }

    void withoutPollingAFailedReadIsStillOwed()
    {
        Rig rig(false);
        rig.start();
        rig.fail(networkError());
        rig.watcher.readNow();
        rig.clock.advance(5s);
        QVERIFY(rig.reads() >= 3);
        rig.recover();
        rig.clock.advance(60s);
        QCOMPARE(rig.answers.size(), 1);
    }

    void stopsForGood()
    {
        Rig rig;
        rig.service.latency = 100ms;
        rig.start();
        while (rig.reads() == 0)
            rig.clock.advance(10ms);
        rig.watcher.stop(); // With a request in flight.
        rig.watcher.hint(Hint::RedirectReached);
        rig.watcher.readNow();
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 1);
        QVERIFY(rig.answers.isEmpty());
    }

    void canBeStoppedByItsOwnAnswer()
    {
        Rig rig;
        connect(&rig.watcher, &StatusWatcher::answered, this, [&rig] { rig.watcher.stop(); });
        rig.start();
        rig.watcher.hint(Hint::RedirectReached);
        rig.clock.advance(60s);
        QCOMPARE(rig.reads(), 1);
    }

    void limitsHoldInAnyStorm_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void limitsHoldInAnyStorm()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const milliseconds interval(random.bounded(500, 2500));
        Rig rig(random.bounded(4) > 0, interval, seed);
        rig.rules.redirectExpected = random.bounded(2) > 0;
        // Some storms are dense, some are sparse, some meet faults.
        const int gap = 1 << random.bounded(1, 11);
        const int faults = random.bounded(3) == 0 ? random.bounded(60) : 0;
        rig.service.onStatus = [&]() -> std::optional<core::Result<incode::Status>> {
            rig.service.latency = milliseconds(random.bounded(2, 20) * random.bounded(1, 60));
            if (random.bounded(100) < faults) {
                core::Error error = fakes::httpError(503);
                if (random.bounded(3) == 0)
                    error.retryAfter = milliseconds(random.bounded(5000));
                return error;
            }
            return incode::Status::fromText(u"UNKNOWN"_s);
        };
        rig.start();
        const milliseconds end = milliseconds(random.bounded(20000, 90000));
        while (rig.clock.elapsed() < end) {
            switch (random.bounded(8)) {
            case 0:
                rig.watcher.hint(Hint::RedirectReached);
                break;
            case 1:
            case 2:
                rig.watcher.hint(Hint::FinishRequested);
                break;
            case 3:
                rig.watcher.readNow();
                break;
            case 4:
                rig.watcher.hint(Hint::WebhookArrived);
                break;
            case 5:
                rig.watcher.hint(Hint::WebhookArrived,
                                 random.bounded(2) ? u"UNKNOWN"_s : u"EXPIRED"_s);
                break;
            default:
                rig.watcher.hint(Hint::PageActive);
                break;
            }
            rig.clock.advance(milliseconds(random.bounded(gap)));
        }
        QCOMPARE(rig.service.mostInFlight, 1);
        QVERIFY(rig.reads() > 3);
        QVERIFY(mostInASecond(rig.service.statusReads) <= 4);
        for (qsizetype i = 0; i < rig.reads(); ++i) {
            const double elapsed = double(rig.service.statusReads.at(i).count());
            QVERIFY2(double(i + 1) <= elapsed / double(interval.count()) + 4.01,
                     qPrintable(u"read %1 at %2 ms"_s.arg(i + 1).arg(elapsed)));
        }
    }

    /// A page that gave many false hints before must not have used up what the real end needs.
    void isQuickAfterABusyVisit_data()
    {
        QTest::addColumn<bool>("redirects");
        QTest::addColumn<int>("finishTakes"); // ms from the request's start to its effect
        QTest::addColumn<int>("p95");         // ms from the effect to our knowing
        QTest::newRow("no redirect, quick service") << false << 5 << 60;
        QTest::newRow("no redirect, service takes 20 ms") << false << 20 << 100;
        QTest::newRow("no redirect, service takes 60 ms") << false << 60 << 100;
        QTest::newRow("no redirect, service takes 150 ms") << false << 150 << 200;
        QTest::newRow("no redirect, service takes 250 ms") << false << 250 << 200;
        QTest::newRow("redirect seen too, quick service") << true << 5 << 60;
        QTest::newRow("redirect seen too, service takes 250 ms") << true << 250 << 60;
        QTest::newRow("redirect seen too, service takes 700 ms") << true << 700 << 60;
    }

    void isQuickAfterABusyVisit()
    {
        QFETCH(bool, redirects);
        QFETCH(int, finishTakes);
        QFETCH(int, p95);
        QList<int> lags;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            Rig rig(true, 1000ms, seed);
            milliseconds finishedAt{-1};
            milliseconds learntAt{-1};
            rig.service.onStatus = [&] {
                return incode::Status::fromText(finishedAt >= 0ms ? u"ONBOARDING_FINISHED"_s
                                                                  : u"UNKNOWN"_s);
            };
            connect(&rig.watcher, &StatusWatcher::answered, this,
                    [&](const incode::Status &status) {
                        if (learntAt < 0ms && status.isTerminal())
                            learntAt = rig.clock.elapsed();
                    });
            rig.rules.redirectExpected = redirects;
            rig.start();
            for (int i = random.bounded(4, 30); i > 0; --i) {
                rig.watcher.hint(Hint::PageActive);
                rig.clock.advance(milliseconds(random.bounded(20, 2500)));
            }
            rig.watcher.hint(Hint::FinishRequested);
            rig.watcher.hint(Hint::PageActive);
            rig.clock.advance(milliseconds(finishTakes));
            finishedAt = rig.clock.elapsed();
            rig.clock.advance(10ms);
            if (redirects)
                rig.watcher.hint(Hint::RedirectReached);
            rig.clock.advance(3s);
            QVERIFY(learntAt >= 0ms);
            lags << int((learntAt - finishedAt).count());
        }
        std::sort(lags.begin(), lags.end());
        qInfo("finish to known: median %d ms, p95 %d ms, most %d ms", lags.at(100), lags.at(189),
              lags.last());
        QVERIFY(lags.at(189) <= p95);
    }

    void withoutHintsItIsAsQuickAsAPlainPoller()
    {
        double sum = 0;
        const int phases = 200;
        for (int phase = 0; phase < phases; ++phase) {
            Rig rig(true, 1000ms, quint32(phase + 1));
            const milliseconds finishedAt(20000 + phase * 1000 / phases);
            rig.start();
            rig.clock.advance(24s);
            const QList<milliseconds> &reads = rig.service.statusReads;
            const auto seen = std::lower_bound(reads.begin(), reads.end(), finishedAt);
            QVERIFY(seen != reads.end());
            sum += double((*seen - finishedAt).count());
        }
        // A plain poller of 1 s waits 500 ms on average.
        QVERIFY2(sum / phases <= 550, qPrintable(QString::number(sum / phases)));
    }
};

QTEST_GUILESS_MAIN(TestStatusWatcher)
#include "tst_statuswatcher.moc"
