#include "fakes.h"
#include "onboarding/recovery.h"
#include "support/manualclock.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::milliseconds;
using onboarding::Finding;
using onboarding::FoundVisit;
using onboarding::Recovery;
using onboarding::VisitResult;

namespace {

/// A store with what earlier programs left, and a recovery that is listened to.
class Rig
{
    Q_DISABLE_COPY_MOVE(Rig)

public:
    Rig()
    {
        QObject::connect(&*recovery, &Recovery::found, &m_context, [this](const FoundVisit &visit) {
            heard << u"found %1 %2 %3 %4"_s.arg(visit.visitId.text(),
                                                onboarding::findingName(visit.finding),
                                                visit.interviewId.text(), visit.customerId);
            log << u"found"_s;
        });
        QObject::connect(&*recovery, &Recovery::stateChanged, &m_context,
                         [this](const core::InterviewId &interview, onboarding::VisitState state,
                                const QDateTime &at) {
                             QCOMPARE(at, clock.utcNow());
                             heard << u"state %1 %2"_s.arg(interview.text(),
                                                           onboarding::stateName(state));
                         });
        QObject::connect(
            &*recovery, &Recovery::statusChanged, &m_context,
            [this](const core::InterviewId &interview, const QString &status, const QDateTime &at) {
                QCOMPARE(at, clock.utcNow());
                heard << u"status %1 %2"_s.arg(interview.text(), status);
            });
        QObject::connect(&*recovery, &Recovery::visitEnded, &m_context,
                         [this](const VisitResult &result) {
                             heard << u"end %1 %2/%3"_s.arg(result.visitId.text(),
                                                            onboarding::outcomeName(result.outcome),
                                                            onboarding::reasonName(result.reason));
                         });
        QObject::connect(&*recovery, &Recovery::finished, &m_context,
                         [this](const std::optional<Error> &given) {
                             ++finishes;
                             error = given;
                         });
    }

    fakes::Record &add(const QString &id, const QStringList &steps, bool withSession)
    {
        fakes::Record record;
        record.visit.id = core::VisitId(id);
        record.visit.customerId = u"of-"_s + id;
        record.visit.createdAt = clock.utcNow().addSecs(-60);
        record.visit.deadlineAt = clock.utcNow().addSecs(240);
        for (const QString &step : steps)
            record.journal << store::VisitStep{step, {}, record.visit.createdAt};
        if (withSession) {
            record.interview = core::InterviewId(u"session-"_s + id);
            record.token = core::Secret("token-" + id.toUtf8());
        }
        store.records << record;
        return store.records.last();
    }

    const fakes::Record &at(const char *id)
    {
        return *store.find(core::VisitId(QString::fromLatin1(id)));
    }

    bool runToEnd(milliseconds limit = 1000s)
    {
        const milliseconds last = clock.elapsed() + limit;
        while (finishes == 0 && clock.elapsed() < last)
            clock.advance(std::max(1ms, clock.untilNext()));
        return finishes == 1;
    }

    /// Lets time pass, with many turns of the event loop.
    void advance(milliseconds time)
    {
        for (int turn = 0; turn < 100; ++turn)
            clock.advance(time / 100);
    }

    void finishAt(milliseconds when)
    {
        service.onStatus = [this, when] {
            return incode::Status::fromText(clock.elapsed() >= when ? u"ONBOARDING_FINISHED"_s
                                                                    : u"UNKNOWN"_s);
        };
    }

    support::ManualClock clock;
    QStringList log;
    fakes::Life life;
    fakes::FakeService service{clock, log, life};
    fakes::FakeStore store{log, life};
    std::optional<Recovery> recovery{
        std::in_place,
        onboarding::VisitTools{service, store, clock,
                               core::HostPolicy({QStringLiteral("incodesmile.com")})}};
    QStringList heard;
    int finishes = 0;
    std::optional<Error> error;

private:
    QObject m_context;
};

const QStringList Begun{u"created"_s, u"start"_s, u"session"_s};

store::VisitEnd owed()
{
    store::VisitEnd end;
    end.outcome = u"error"_s;
    end.reason = u"score-missing"_s;
    return end;
}

void ignoreWarnings(int count)
{
    for (int i = 0; i < count; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"told to fail"_s));
}

} // namespace

class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theWordsOfFindings()
    {
        QStringList words;
        for (const Finding finding :
             {Finding::NeverAsked, Finding::CreationUnknown, Finding::Watching, Finding::StaticLink,
              Finding::ScoreOwed, Finding::HeldElsewhere})
            words << onboarding::findingName(finding);
        QCOMPARE(words.join(u' '),
                 u"never-asked creation-unknown watching static-link score-owed held-elsewhere"_s);
    }

    void findings_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<bool>("withSession");
        QTest::addColumn<bool>("isOwed");
        QTest::addColumn<QString>("heard");
        QTest::addColumn<QString>("journal"); // What was added to it, with what was found.
        QTest::addColumn<QString>("end");
        const QString watched = u"status session-v ONBOARDING_FINISHED, state session-v scoring, "
                                "state session-v done, end v passed/ok"_s;
        const QString journal = u"resumed status:ONBOARDING_FINISHED score end"_s;
        QTest::newRow("created only")
            << QStringList{u"created"_s} << false << false
            << u"found v never-asked  of-v, end v error/start-failed"_s
            << u"recovered=never-asked end=error/start-failed"_s << u"error/start-failed"_s;
        QTest::newRow("not even the first step")
            << QStringList() << false << false
            << u"found v never-asked  of-v, end v error/start-failed"_s
            << u"recovered=never-asked end=error/start-failed"_s << u"error/start-failed"_s;
        QTest::newRow("start asked")
            << QStringList{u"created"_s, u"start"_s} << false << false
            << u"found v creation-unknown  of-v, end v error/creation-unknown"_s
            << u"recovered=creation-unknown end=error/creation-unknown"_s
            << u"error/creation-unknown"_s;
        QTest::newRow("session kept")
            << Begun << true << false
            << QString(u"found v watching session-v of-v, state session-v running, "_s + watched)
            << QString(u"recovered=watching "_s + journal) << u"passed/ok"_s;
        QTest::newRow("finished, no score")
            << (Begun + QStringList{u"status:ONBOARDING_FINISHED"_s}) << true << false
            << QString(u"found v score-owed session-v of-v, state session-v running, "_s + watched)
            << QString(u"recovered=score-owed "_s + journal) << u"passed/ok"_s;
        QTest::newRow("not finished, a status of the future")
            << (Begun + QStringList{u"status:ONBOARDING_FINISHED_SOON"_s}) << true << false
            << QString(u"found v watching session-v of-v, state session-v running, "_s + watched)
            << QString(u"recovered=watching "_s + journal) << u"passed/ok"_s;
        QTest::newRow("ended without its score")
            << Begun << true << true
            << QString(u"found v score-owed session-v of-v, state session-v running, "_s + watched)
            << QString(u"recovered=score-owed "_s + journal) << u"passed/ok"_s;
    }

    void findings()
    {
        QFETCH(QStringList, steps);
        QFETCH(bool, withSession);
        QFETCH(bool, isOwed);
        QFETCH(QString, heard);
        QFETCH(QString, journal);
        QFETCH(QString, end);
        Rig rig;
        fakes::Record &left = rig.add(u"v"_s, steps, withSession);
        if (isOwed)
            left.end = owed();
        rig.finishAt(0ms);
        QVERIFY(!rig.recovery->isRunning());
        rig.recovery->start();
        QVERIFY(rig.recovery->isRunning());
        QCOMPARE(rig.finishes, 0);
        QVERIFY(rig.log.isEmpty());
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.recovery->isRunning());
        QVERIFY(!rig.error);
        QCOMPARE(rig.heard.join(u", "_s), heard);
        const fakes::Record &kept = rig.at("v");
        QStringList added;
        for (qsizetype i = steps.size(); i < kept.journal.size(); ++i) {
            const store::VisitStep &step = kept.journal.at(i);
            const bool isTold =
                step.name == u"recovered"_s || (step.name == u"end"_s && !withSession);
            added << (isTold ? QString(step.name + u'=' + step.detail) : step.name);
        }
        QCOMPARE(added.join(u' '), journal);
        QCOMPARE(kept.endText(), end);
        QCOMPARE(kept.ends, isOwed ? 0 : 1);
        QCOMPARE(kept.amends, isOwed ? 1 : 0);
        QVERIFY(rig.service.starts.isEmpty());
        QVERIFY(rig.log.indexOf(u"found"_s) < rig.log.indexOf(u"addStep:recovered"_s));
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void aStaticLink_data()
    {
        QTest::addColumn<QStringList>("steps"); // "name=detail"
        QTest::addColumn<QString>("interview"); // Kept already.
        QTest::addColumn<QString>("early");     // Told of from within found().
        QTest::addColumn<QString>("late");      // Told of 100 s later.
        QTest::addColumn<bool>("isOver");       // Found after its deadline.
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("ofWhich"); // Interview.
        QTest::addColumn<int>("after");       // s; the deadline is 240 s away.
        const QStringList shown{u"created"_s, u"static"_s, u"page-open"_s};
        const QString none;
        const QString link = u"static-link"_s;
        const QString over = u"expired/deadline"_s;
        const QString review = u"review/score-missing"_s;
        const QString done = u"ONBOARDING_FINISHED i-1 flow-1"_s;
        QTest::newRow("never shown") << QStringList{u"created"_s} << none << done << done << false
                                     << u"never-asked"_s << u"error/start-failed"_s << none << 0;
        QTest::newRow("never told of")
            << shown << none << none << none << false << link << over << none << 240;
        QTest::newRow("told of") << shown << none << none << done << false << link << review
                                 << u"i-1"_s << 100;
        QTest::newRow("told of before it was found")
            << shown << none << done << none << false << link << review << u"i-1"_s << 0;
        QTest::newRow("told of before, after its deadline")
            << shown << none << done << none << true << link << review << u"i-1"_s << 0;
        QTest::newRow("after its deadline")
            << shown << none << none << done << true << link << over << none << 0;
        QTest::newRow("another flow") << shown << none << u"ONBOARDING_FINISHED i-1 flow-2"_s
                                      << none << false << link << over << none << 240;
        QTest::newRow("on its way") << shown << none << u"FACE_VALIDATION_FINISHED i-1 flow-1"_s
                                    << none << false << link << over << none << 240;
        QTest::newRow("expired at the service") << shown << none << none << u"EXPIRED i-1 flow-1"_s
                                                << false << link << over << u"i-1"_s << 100;
        QTest::newRow("another visit's")
            << shown << none << u"ONBOARDING_FINISHED session-o flow-1"_s << none << false << link
            << over << none << 240;
        QTest::newRow("had come back") << (shown + QStringList{u"returned=i-1"_s}) << none << none
                                       << none << true << link << review << u"i-1"_s << 0;
        QTest::newRow("had come back, interview kept")
            << (shown + QStringList{u"returned=i-1"_s}) << u"i-1"_s << none << none << false << link
            << review << u"i-1"_s << 0;
        QTest::newRow("had come back without a name")
            << (shown + QStringList{u"returned"_s}) << none << done << none << false << link
            << review << none << 0;
        QTest::newRow("had come back as what another visit became")
            << (shown + QStringList{u"returned=session-o"_s}) << none << none << none << false
            << link << review << none << 0;
        QTest::newRow("had been told of")
            << (shown + QStringList{u"webhook=MANUAL_REVIEW_APPROVED i-1"_s}) << none << none
            << none << true << link << review << u"i-1"_s << 0;
        QTest::newRow("had been told of as expired")
            << (shown + QStringList{u"webhook=EXPIRED i-1"_s}) << none << none << none << false
            << link << over << u"i-1"_s << 0;
    }

    void aStaticLink()
    {
        QFETCH(QStringList, steps);
        QFETCH(QString, interview);
        QFETCH(QString, early);
        QFETCH(QString, late);
        QFETCH(bool, isOver);
        QFETCH(int, after);
        Rig rig;
        fakes::Record &other = rig.add(u"o"_s, Begun, true);
        other.end = store::VisitEnd();
        fakes::Record &left = rig.add(u"v"_s, {}, false);
        left.visit.staticUrl = u"https://a.incodesmile.com/c/flow/flow-1"_s;
        left.interview = core::InterviewId(interview);
        if (isOver)
            left.visit.deadlineAt = rig.clock.utcNow().addSecs(-1);
        for (const QString &step : steps)
            left.journal << store::VisitStep{step.section(u'=', 0, 0), step.section(u'=', 1), {}};
        const auto tell = [&rig](const QString &webhook) {
            const QStringList parts = webhook.split(u' ');
            if (parts.size() == 3)
                rig.recovery->webhookArrived(core::InterviewId(parts.at(1)), parts.at(2),
                                             parts.at(0));
        };
        std::optional<FoundVisit> found;
        connect(&*rig.recovery, &Recovery::found, this, [&](const FoundVisit &visit) {
            found = visit;
            tell(early);
        });
        std::optional<milliseconds> endedAt;
        connect(&*rig.recovery, &Recovery::visitEnded, this, [&](const VisitResult &result) {
            QVERIFY(!endedAt);
            endedAt = rig.clock.elapsed();
            QVERIFY(!result.score);
            QTEST(result.interviewId.text(), "ofWhich");
        });
        tell(u"ONBOARDING_FINISHED i-0 flow-1"_s); // Nobody is there to hear it.
        rig.recovery->start();
        rig.advance(100s);
        tell(late);
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.error);
        QVERIFY(found);
        QTEST(QString(onboarding::findingName(found->finding)), "found");
        QCOMPARE(found->flowId, u"flow-1"_s);
        QCOMPARE(found->createdAt, rig.at("v").visit.createdAt);
        QTEST(rig.at("v").endText(), "end");
        QTEST(rig.at("v").interview.text(), "ofWhich");
        QCOMPARE(rig.at("v").ends, 1);
        QVERIFY(endedAt);
        QVERIFY2(std::chrono::abs(*endedAt - std::chrono::seconds(after)) <= 3s,
                 qPrintable(QString::number(endedAt->count())));
        QVERIFY(rig.service.statusReads.isEmpty());
        QVERIFY(rig.service.starts.isEmpty());
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void twoLinksOfOneFlowNeverShareAnInterview()
    {
        Rig rig;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            rig.add(id, {u"created"_s, u"static"_s}, false).visit.staticUrl =
                u"https://a.incodesmile.com/c/flow/flow-1"_s;
        }
        rig.recovery->start();
        rig.advance(10s);
        for (const QString &interview : {u"i-1"_s, u"i-1"_s, u"i-2"_s}) {
            rig.recovery->webhookArrived(core::InterviewId(interview), u"flow-1"_s,
                                         u"ONBOARDING_FINISHED"_s);
        }
        QVERIFY(rig.runToEnd());
        QCOMPARE(rig.at("a").interview.text(), u"i-1"_s);
        QCOMPARE(rig.at("b").interview.text(), u"i-2"_s);
    }

    void aStaticLinkLetGoOfStaysOpen()
    {
        Rig rig;
        rig.add(u"v"_s, {u"created"_s, u"static"_s}, false).visit.staticUrl =
            u"https://a.incodesmile.com/c/flow/flow-1"_s;
        rig.recovery->start();
        rig.advance(10s);
        rig.recovery.reset();
        rig.clock.advance(1000s);
        QCOMPARE(rig.at("v").endText(), u"open"_s);
        QVERIFY(rig.store.held->isEmpty());
    }

    void aJournalThatCannotBeReadEndsNothing()
    {
        ignoreWarnings(1);
        Rig rig;
        fakes::Record &left = rig.add(u"v"_s, {u"created"_s, u"static"_s, u"returned"_s}, false);
        left.visit.staticUrl = u"https://a.incodesmile.com/c/flow/flow-1"_s;
        left.visit.deadlineAt = rig.clock.utcNow().addSecs(-1);
        rig.store.failing = {u"steps"_s};
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(rig.error);
        QCOMPARE(rig.at("v").endText(), u"open"_s);
        rig.store.failing.clear();
        rig.finishes = 0;
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QCOMPARE(rig.at("v").endText(), u"review/score-missing"_s);
    }

    void aWebhookHastensAWatchedVisit()
    {
        Rig rig;
        rig.add(u"v"_s, Begun, true);
        rig.recovery->start();
        rig.advance(20s);
        rig.service.onStatus = [] { return Error::of(ErrorKind::Network, u"unplugged"_s); };
        rig.advance(35s);
        while (rig.clock.untilNext() < 3s)
            rig.clock.advance(100ms);
        rig.finishAt(0ms);
        const milliseconds told = rig.clock.elapsed();
        rig.recovery->webhookArrived(core::InterviewId(u"session-x"_s), {}, u"EXPIRED"_s);
        rig.clock.advance(50ms);
        QVERIFY(rig.at("v").endText() == u"open"_s);
        rig.recovery->webhookArrived(core::InterviewId(u"session-v"_s), {}, u"EXPIRED"_s);
        rig.clock.advance(50ms);
        QCOMPARE(rig.at("v").endText(), u"passed/ok"_s);
        QCOMPARE(rig.service.statusReads.last(), told + 50ms);
        QVERIFY(rig.runToEnd());
    }

    void nothingToDoIsSaidLater()
    {
        Rig rig;
        rig.recovery->start();
        QCOMPARE(rig.finishes, 0);
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.error);
        QVERIFY(rig.heard.isEmpty());
    }

    void aVisitHeldElsewhereIsLeftAlone()
    {
        Rig rig;
        rig.add(u"theirs"_s, Begun, true);
        rig.add(u"dead"_s, {u"created"_s}, false);
        rig.store.held->insert(u"theirs"_s);
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.error);
        QCOMPARE(rig.heard.join(u", "_s),
                 u"found theirs held-elsewhere session-theirs of-theirs, "
                 "found dead never-asked  of-dead, end dead error/start-failed"_s);
        QCOMPARE(rig.at("theirs").stepNames(), Begun);
        QCOMPARE(rig.at("theirs").endText(), u"open"_s);
        QVERIFY(rig.service.statusReads.isEmpty());
        QCOMPARE(*rig.store.held, QSet<QString>{u"theirs"_s});
    }

    void whatChangedBeforeTheLockCounts()
    {
        // The program that had it finished it, or went on with it and died, a moment ago.
        Rig ended;
        ended.add(u"v"_s, Begun, true);
        ended.store.onLock = [&ended] {
            store::VisitEnd end;
            end.outcome = u"passed"_s;
            end.reason = u"ok"_s;
            ended.store.records.first().end = end;
        };
        ended.recovery->start();
        QVERIFY(ended.runToEnd());
        QVERIFY(ended.heard.isEmpty());
        QCOMPARE(ended.at("v").stepNames(), Begun);
        QVERIFY(ended.store.held->isEmpty());

        Rig went;
        went.add(u"v"_s, {u"created"_s}, false);
        went.finishAt(0ms);
        went.store.onLock = [&went] {
            went.store.records.first().interview = core::InterviewId(u"session-v"_s);
            went.store.records.first().token = core::Secret("token-v");
        };
        went.recovery->start();
        QVERIFY(went.runToEnd());
        QCOMPARE(went.heard.first(), u"found v watching session-v of-v"_s);
        QCOMPARE(went.at("v").endText(), u"passed/ok"_s);
    }

    void atMostEightAtOnce()
    {
        Rig rig;
        for (int i = 0; i < 20; ++i)
            rig.add(u"v%1"_s.arg(i), Begun, true);
        rig.finishAt(20s);
        rig.recovery->start();
        rig.advance(10s);
        QCOMPARE(rig.store.held->size(), 8);
        QCOMPARE(rig.service.mostInFlight, 8);
        QCOMPARE(rig.heard.filter(u"found"_s).size(), 8);
        QCOMPARE(rig.heard.first(), u"found v0 watching session-v0 of-v0"_s);
        QVERIFY(rig.runToEnd());
        QCOMPARE(rig.service.mostInFlight, 8);
        QCOMPARE(rig.heard.filter(u"found"_s).size(), 20);
        QCOMPARE(rig.heard.filter(u"end "_s).size(), 20);
        for (const fakes::Record &record : std::as_const(rig.store.records))
            QCOMPARE(record.endText(), u"passed/ok"_s);
        QVERIFY(rig.clock.elapsed() < 25s);
    }

    void manyAreTakenOneATurn()
    {
        // A desk that starts with very many of them stays usable.
        Rig rig;
        for (int i = 0; i < 100; ++i)
            rig.add(u"v%1"_s.arg(i), {u"created"_s}, false);
        rig.recovery->start();
        qsizetype most = 0;
        while (rig.finishes == 0) {
            const qsizetype before = rig.heard.filter(u"end "_s).size();
            QCoreApplication::sendPostedEvents(&*rig.recovery, QEvent::MetaCall);
            most = std::max(most, rig.heard.filter(u"end "_s).size() - before);
        }
        QCOMPARE(rig.heard.filter(u"end "_s).size(), 100);
        QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    }

    void storeErrorsStopNothingElse_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<QString>("bad"); // What becomes of the visit it happens to.
        QTest::newRow("its lock") << u"lock"_s << u"open"_s;
        QTest::newRow("its steps") << u"steps"_s << u"open"_s;
        QTest::newRow("step recovered") << u"addStep:recovered"_s << u"open"_s;
        QTest::newRow("its token") << u"sessionToken"_s << u"open"_s;
        QTest::newRow("step resumed") << u"addStep:resumed"_s << u"open"_s;
        QTest::newRow("its end") << u"finishVisit"_s << u"open"_s;
    }

    void storeErrorsStopNothingElse()
    {
        QFETCH(QString, failing);
        QFETCH(QString, bad);
        Rig rig;
        rig.add(u"bad"_s, Begun, true);
        rig.add(u"good"_s, Begun, true);
        rig.add(u"never"_s, {u"created"_s}, false);
        rig.store.failing = {failing};
        rig.store.failingOnly = core::VisitId(u"bad"_s);
        rig.finishAt(2s);
        // The controller's own errors are said by it and by the recovery.
        ignoreWarnings(failing == u"sessionToken"_s || failing == u"addStep:resumed"_s
                               || failing == u"finishVisit"_s
                           ? 2
                           : 1);
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(rig.error);
        QCOMPARE(rig.error->kind, ErrorKind::Storage);
        QCOMPARE(rig.at("bad").endText(), bad);
        QVERIFY(!rig.at("bad").token.isEmpty());
        QCOMPARE(rig.at("good").endText(), u"passed/ok"_s);
        QCOMPARE(rig.at("never").endText(), u"error/start-failed"_s);
        QVERIFY(rig.store.held->isEmpty());

        // The next time it goes well, and the error is not told again.
        rig.store.failing.clear();
        rig.finishes = 0;
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.error);
        QCOMPARE(rig.at("bad").endText(), u"passed/ok"_s);
    }

    void anEndThatCannotBeKeptIsNotTold()
    {
        ignoreWarnings(1);
        Rig rig;
        rig.add(u"v"_s, {u"created"_s, u"start"_s}, false);
        rig.store.failing = {u"finishVisit"_s};
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(rig.error);
        QCOMPARE(rig.heard.join(u", "_s), u"found v creation-unknown  of-v"_s);
        QCOMPARE(rig.at("v").endText(), u"open"_s);
    }

    void aStoreThatCannotBeReadIsSaid()
    {
        ignoreWarnings(1);
        Rig rig;
        rig.add(u"v"_s, Begun, true);
        rig.store.failing = {u"openVisits"_s};
        rig.recovery->start();
        QCOMPARE(rig.finishes, 0);
        QVERIFY(rig.runToEnd());
        QVERIFY(rig.error);
        QVERIFY(!rig.recovery->isRunning());
        QVERIFY(rig.heard.isEmpty());
    }

    void anOutageLosesNothing()
    {
        Rig rig;
        rig.add(u"v"_s, Begun, true);
        rig.service.onStatus = [] { return Error::of(ErrorKind::Network, u"unplugged"_s); };
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QVERIFY(!rig.error);
        QCOMPARE(rig.heard.last(), u"end v error/score-missing"_s);
        QCOMPARE(rig.at("v").endText(), u"open"_s);
        rig.finishAt(0ms);
        rig.finishes = 0;
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        QCOMPARE(rig.heard.last(), u"end v passed/ok"_s);
        QCOMPARE(rig.at("v").ends, 1);
    }

    void deletingItLetsGo()
    {
        Rig rig;
        for (int i = 0; i < 10; ++i)
            rig.add(u"v%1"_s.arg(i), Begun, true);
        rig.recovery->start();
        rig.advance(5s);
        QCOMPARE(rig.store.held->size(), 8);
        rig.recovery.reset();
        const qsizetype reads = rig.service.statusReads.size();
        QVERIFY(rig.store.held->isEmpty());
        rig.clock.advance(1000s);
        QCOMPARE(rig.service.statusReads.size(), reads);
        QCOMPARE(rig.finishes, 0);
        for (const fakes::Record &record : std::as_const(rig.store.records))
            QCOMPARE(record.endText(), u"open"_s);
    }

    void itMayStartAgainFromWithin()
    {
        Rig rig;
        rig.add(u"a"_s, Begun, true);
        rig.add(u"b"_s, Begun, true);
        rig.finishAt(2s);
        rig.store.failing = {u"sessionToken"_s}; // So that ends come in the turns of beginnings.
        ignoreWarnings(4);
        QStringList seen;
        connect(&*rig.recovery, &Recovery::finished, this, [&] {
            seen << u"%1 found"_s.arg(rig.heard.filter(u"found"_s).size());
            if (seen.size() == 1) {
                rig.store.failing.clear();
                rig.add(u"c"_s, {u"created"_s}, false);
                rig.recovery->start();
            }
        });
        rig.recovery->start();
        rig.advance(60s);
        QCOMPARE(seen.join(u", "_s), u"2 found, 5 found"_s);
        QCOMPARE(rig.at("c").endText(), u"error/start-failed"_s);
        QVERIFY(!rig.recovery->isRunning());
    }

    void aSecondStartIsIgnored()
    {
        Rig rig;
        rig.add(u"v"_s, Begun, true);
        rig.finishAt(5s);
        rig.recovery->start();
        rig.recovery->start();
        rig.clock.advance(1s);
        rig.recovery->start();
        QVERIFY(rig.runToEnd());
        rig.clock.advance(60s);
        QCOMPARE(rig.finishes, 1);
        QCOMPARE(rig.heard.filter(u"found"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
