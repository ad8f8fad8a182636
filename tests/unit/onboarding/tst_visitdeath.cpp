#include "onboarding/recovery.h"
#include "support/support.h"
#include "visitrig.h"

#include <QtCore/QRandomGenerator>

// A program that dies is followed by others that carry on, until nothing is left open. Wherever
// each of them dies, a visit gets one result, and a session is asked for once.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::milliseconds;
using fakes::VisitRig;
using onboarding::Recovery;

namespace {

using SetUp = std::function<void(VisitRig &)>;

struct Scenario
{
    const char *name;
    const char *undisturbed; ///< How a program that lives to the end says it ended.
    const char *carriedOn;   ///< The result when another program had to go on with the session.
    SetUp setUp;
};

SetUp finishesWith(const QString &score)
{
    return [score](VisitRig &rig) {
        rig.statusFrom(3s, u"ONBOARDING_FINISHED"_s);
        rig.service.onScore = [score] { return fakes::scoreOf(score); };
    };
}

SetUp says(const QString &status)
{
    return [status](VisitRig &rig) { rig.statusFrom(3s, status); };
}

void scoreIsLate(VisitRig &rig)
{
    rig.request.deadline = 120s;
    rig.statusFrom(3s, u"ONBOARDING_FINISHED"_s);
    rig.service.onScore = [&rig]() -> core::Result<incode::Score> {
        if (rig.clock.elapsed() < 140s)
            return fakes::httpError(500);
        return fakes::scoreOf(u"WARN"_s);
    };
}

void startIsRefused(VisitRig &rig)
{
    rig.service.onCreate = [] { return fakes::httpError(403); };
}

void startIsBusyTwice(VisitRig &rig)
{
    finishesWith(u"OK"_s)(rig);
    rig.statusFrom(6s, u"ONBOARDING_FINISHED"_s);
    rig.service.onCreate = [&rig, made = rig.service.onCreate]() {
        return rig.service.starts.size() <= 2
                   ? std::optional(core::Result<incode::Session>(fakes::httpError(503)))
                   : made();
    };
}

void tokenIsRefused(VisitRig &rig)
{
    rig.service.onStatus = [&rig]() -> core::Result<incode::Status> {
        if (rig.clock.elapsed() < 3s)
            return incode::Status::fromText(u"UNKNOWN"_s);
        return fakes::httpError(401);
    };
}

void visitorLeaves(VisitRig &rig)
{
    fakes::later(rig.clock, qApp, 3s, [&rig] {
        if (rig.controller)
            rig.controller->cancel();
    });
}

/// Finished, but nobody can be told for a long time.
void networkIsDown(VisitRig &rig)
{
    rig.service.onStatus = [&rig]() -> core::Result<incode::Status> {
        if (rig.clock.elapsed() > 2s && rig.clock.elapsed() < 300s)
            return core::Error::of(core::ErrorKind::Network, u"unplugged"_s);
        return incode::Status::fromText(rig.clock.elapsed() < 2s ? u"UNKNOWN"_s
                                                                 : u"ONBOARDING_FINISHED"_s);
    };
}

void startIsRefusedForItsReturn(VisitRig &rig)
{
    finishesWith(u"OK"_s)(rig);
    rig.request.fallbackRedirectionUrl = QUrl();
    rig.service.onCreate = [&rig, made = rig.service.onCreate]() {
        return rig.service.lastRequest.redirectionUrl.isEmpty()
                   ? made()
                   : std::optional(core::Result<incode::Session>(fakes::httpError(400)));
    };
}

void visitorMoves(VisitRig &rig)
{
    rig.statusFrom(6s, u"ONBOARDING_FINISHED"_s);
    fakes::later(rig.clock, qApp, 2s, [&rig] {
        if (rig.controller)
            rig.controller->moveToPhone();
    });
}

/// Of the interview a static link becomes.
const core::InterviewId Linked(u"i-linked"_s);
constexpr milliseconds DeliveredAt = 3s;

void opensLink(VisitRig &rig)
{
    rig.request.staticUrl = QUrl(u"https://demo-onboarding.incodesmile.com/c/flow/flow-1"_s);
}

SetUp comesBackFromLink(const QString &query)
{
    return [query](VisitRig &rig) {
        opensLink(rig);
        fakes::later(rig.clock, qApp, 3s, [&rig, query] {
            if (rig.controller)
                rig.controller->returned(QUrl(u"https://kiosk.example.test/done?"_s + query));
        });
    };
}

/// A webhook, in an inbox from then on; every program is told of what came before it as well.
SetUp linkIsToldOf(const QString &status)
{
    return [status](VisitRig &rig) {
        opensLink(rig);
        rig.delivered = status;
        fakes::later(rig.clock, qApp, DeliveredAt, [&rig, status] {
            if (rig.controller)
                rig.controller->webhookArrived(Linked, u"flow-1"_s, status);
        });
    };
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"pass", "passed/ok", "passed/ok", finishesWith(u"OK"_s)},
        {"review", "review/ok", "review/ok", finishesWith(u"WARN"_s)},
        {"fail", "failed/ok", "failed/ok", finishesWith(u"FAIL"_s)},
        {"approved by a person", "passed/ok", "passed/ok", says(u"MANUAL_REVIEW_APPROVED"_s)},
        {"rejected by a person", "failed/ok", "failed/ok", says(u"MANUAL_REVIEW_REJECTED"_s)},
        {"expired at the service", "expired/deadline", "expired/deadline", says(u"EXPIRED"_s)},
        {"never finished", "expired/deadline", "expired/deadline", says(u"UNKNOWN"_s)},
        {"score late", "error/score-missing", "review/ok", scoreIsLate},
        {"start refused", "error/start-failed", "", startIsRefused},
        {"start busy twice", "passed/ok", "passed/ok", startIsBusyTwice},
        {"token refused", "error/token-refused", "error/token-refused", tokenIsRefused},
        {"visitor leaves", "cancelled/cancelled", "expired/deadline", visitorLeaves},
        {"return address refused", "passed/ok", "passed/ok", startIsRefusedForItsReturn},
        {"moved to the phone", "passed/ok", "passed/ok", visitorMoves},
        {"link", "expired/deadline", "expired/deadline", opensLink},
        {"link, came back", "review/score-missing", "expired/deadline",
         comesBackFromLink(u"interviewId=i-linked"_s)},
        {"link, came back without a name", "review/score-missing", "expired/deadline",
         comesBackFromLink({})},
        {"link, told of", "review/score-missing", "review/score-missing",
         linkIsToldOf(u"ONBOARDING_FINISHED"_s)},
        {"link, told of as expired", "expired/deadline", "expired/deadline",
         linkIsToldOf(u"EXPIRED"_s)},
        {"network down", "expired/deadline", "passed/ok", networkIsDown},
    };
    return all;
}

/// On to the next thing that happens.
void step(VisitRig &rig)
{
    rig.clock.advance(std::max(1ms, rig.clock.untilNext()));
}

/// The first program: a visit, and death after \a acts (below zero: none).
void live(VisitRig &rig, int acts)
{
    rig.life.endAfter(acts);
    rig.start();
    while (rig.life.isAlive() && !rig.ended())
        step(rig);
    rig.controller.reset();
}

struct Told
{
    int ends = 0;
    bool isFinished = false;
};

/// A program after it, that carries on what it finds.
Told recover(VisitRig &rig, int acts)
{
    rig.life.beginAnew();
    rig.life.endAfter(acts);
    Told told;
    Recovery recovery(rig.tools);
    QObject::connect(&recovery, &Recovery::visitEnded, &recovery, [&] {
        if (rig.life.isAlive())
            ++told.ends;
    });
    QObject::connect(&recovery, &Recovery::finished, &recovery,
                     [&](const std::optional<core::Error> &error) {
                         QVERIFY(!error);
                         told.isFinished = true;
                     });
    const auto deliver = [&rig, &recovery] {
        if (!rig.delivered.isEmpty())
            recovery.webhookArrived(Linked, u"flow-1"_s, rig.delivered);
    };
    QObject::connect(&recovery, &Recovery::found, &recovery, [&] {
        if (rig.clock.elapsed() >= DeliveredAt)
            deliver();
    });
    if (rig.clock.elapsed() < DeliveredAt)
        fakes::later(rig.clock, &recovery, DeliveredAt - rig.clock.elapsed(), deliver);
    recovery.start();
    while (rig.life.isAlive() && !told.isFinished)
        step(rig);
    return told;
}

/// A program after it, for the visitor who still stands there; false when there is nothing to go on
/// with.
bool goOn(VisitRig &rig, int acts)
{
    rig.life.beginAnew();
    rig.results.clear();
    const auto open = rig.store.openVisits();
    if (open->isEmpty() || !onboarding::canGoOn(open->first(), rig.clock.utcNow()))
        return false;
    rig.life.endAfter(acts);
    rig.goOn();
    // As a session does with what came before it.
    if (!rig.delivered.isEmpty())
        rig.controller->webhookArrived(Linked, u"flow-1"_s, rig.delivered);
    while (rig.life.isAlive() && !rig.ended())
        step(rig);
    rig.controller.reset();
    return true;
}

bool isSettled(VisitRig &rig)
{
    rig.life.beginAnew();
    return rig.store.openVisits()->isEmpty();
}

void recoverToTheEnd(VisitRig &rig)
{
    for (int program = 0; program < 20 && !isSettled(rig); ++program)
        recover(rig, -1);
}

/// What the first program was seen doing is in the journal.
QString missingFromJournal(const VisitRig &rig)
{
    const QStringList steps = rig.store.only().stepNames();
    const auto missing = [&steps](bool seen, const QString &step) {
        return seen && !steps.contains(step);
    };
    if (missing(!rig.service.starts.isEmpty(), u"start"_s))
        return u"start"_s;
    if (rig.service.starts.size() > steps.count(u"start"_s))
        return u"a repeat of start"_s;
    if (missing(rig.pagesOpened > 0, u"page-open"_s))
        return u"page-open"_s;
    const QString gotPage = rig.request.staticUrl.isEmpty() ? u"session"_s : u"static"_s;
    if (missing(rig.states.contains(u"opening"_s), gotPage))
        return gotPage;
    if (missing(rig.ended(), u"end"_s))
        return u"end"_s;
    for (const QString &status : rig.statuses) {
        if (missing(true, u"status:"_s + status))
            return status;
    }
    return {};
}

/// What the one visit there is must have come to.
QString expectedEnd(const Scenario &scenario, const fakes::Record &left)
{
    if (left.end && left.endText() != u"error/score-missing"_s)
        return left.endText(); // It was over before.
    if (!left.visit.staticUrl.isEmpty()) {
        if (!left.stepNames().contains(u"static"_s))
            return u"error/start-failed"_s; // Nobody saw it.
        if (left.stepNames().contains(u"returned"_s))
            return u"review/score-missing"_s;
        return QString::fromLatin1(scenario.carriedOn);
    }
    if (!left.interview.isEmpty())
        return QString::fromLatin1(scenario.carriedOn);
    return left.stepNames().contains(u"start"_s) ? u"error/creation-unknown"_s
                                                 : u"error/start-failed"_s;
}

/// Of a visit whose visitor got the page again.
bool mayEndSo(const Scenario &scenario, const fakes::Record &kept)
{
    const QString end = kept.endText();
    if (end == QLatin1StringView(scenario.undisturbed)
        || end == QLatin1StringView(scenario.carriedOn))
        return true;
    // The deadline of a visit that has its visitor holds while its score is read.
    if (end == u"expired/deadline"_s)
        return QByteArray(scenario.name) == "score late";
    // Twice dead before its page was shown.
    return end == u"error/start-failed"_s && !kept.visit.staticUrl.isEmpty()
           && !kept.stepNames().contains(u"static"_s);
}

QString detailOf(const fakes::Record &record, const QString &step)
{
    for (const store::VisitStep &each : record.journal) {
        if (each.name == step)
            return each.detail;
    }
    return {};
}

/// Empty when all is as it should be.
QString wrongAfter(const Scenario &scenario, const fakes::Record &left, VisitRig &rig)
{
    if (!isSettled(rig))
        return u"it is still open"_s;
    const fakes::Record &kept = rig.store.only();
    if (kept.ends != 1)
        return u"it ended %1 times"_s.arg(kept.ends);
    if (kept.amends > (left.endText() == u"error/score-missing"_s ? 1 : 0)
        && QByteArray(scenario.name) != "score late")
        return u"its end was changed"_s;
    if (kept.amends > 1)
        return u"its end was changed more than once"_s;
    if (kept.endText() != expectedEnd(scenario, left))
        return u"it ended as "_s + kept.endText();
    // A link's is kept with the evidence of its end, and then always.
    const bool isLinked =
        kept.stepNames().contains(u"webhook"_s) || detailOf(kept, u"returned"_s) == Linked.text();
    if (kept.interview != (isLinked ? Linked : left.interview))
        return u"another session"_s;
    const bool byScore = kept.end->reason == u"ok"_s;
    if (kept.documents.contains(u"score"_s) != byScore)
        return u"the score is kept wrongly"_s;
    if (!rig.store.held->isEmpty())
        return u"it is still held"_s;
    return {};
}

} // namespace

class TestVisitDeath final : public QObject
{
    Q_OBJECT

private:
    static void addScenarios(bool all)
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<int>("gap"); // Seconds until the next program starts.
        QTest::addColumn<bool>("keepToken");
        for (int i = 0; i < int(scenarios().size()); ++i) {
            for (const int gap : {0, 10, 5000}) {
                for (const bool keep : {false, true}) {
                    if (!all && (gap == 0 || keep != (gap == 10)))
                        continue;
                    QTest::addRow("%s, back after %d s%s", scenarios().at(size_t(i)).name, gap,
                                  keep ? ", token kept" : "")
                        << i << gap << keep;
                }
            }
        }
    }

    static void prepare(VisitRig &rig, const Scenario &scenario, bool keepToken)
    {
        rig.request.deadline = 30s;
        rig.tools.pollInterval = 3s;
        rig.tools.keepToken = keepToken;
        scenario.setUp(rig);
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void afterEveryAct_data() { addScenarios(true); }

    void afterEveryAct()
    {
        QFETCH(int, scenario);
        QFETCH(int, gap);
        QFETCH(bool, keepToken);
        const Scenario &played = scenarios().at(size_t(scenario));
        bool wasDisturbed = true;
        QSet<QString> ends;
        for (int acts = 1; wasDisturbed; ++acts) {
            VisitRig rig;
            prepare(rig, played, keepToken);
            live(rig, acts);
            wasDisturbed = !rig.life.isAlive();
            const fakes::Record left = rig.store.only();
            const QString where = u"died after %1 acts: %2"_s.arg(acts).arg(rig.log.join(u' '));
            QVERIFY2(missingFromJournal(rig).isEmpty(), qPrintable(where));
            if (!wasDisturbed) {
                QCOMPARE(rig.endText(), QString::fromLatin1(played.undisturbed));
                QVERIFY2(acts > 5, "nothing to die of");
            }
            const qsizetype starts = rig.service.starts.size();
            rig.clock.advance(std::chrono::seconds(gap));
            recoverToTheEnd(rig);
            const QString wrong = wrongAfter(played, left, rig);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString(wrong + u"; "_s + where)));
            QCOMPARE(rig.service.starts.size(), starts);
            ends << rig.store.only().endText();
        }
        // The deaths were spread over the whole visit.
        QVERIFY(ends.contains(u"error/start-failed"_s));
        QCOMPARE(ends.contains(u"error/creation-unknown"_s),
                 !QByteArray(played.name).startsWith("link"));
        if (*played.carriedOn)
            QVERIFY(ends.contains(QString::fromLatin1(played.carriedOn)));
    }

    void andAfterEveryActOfTheNext_data() { addScenarios(false); }

    void andAfterEveryActOfTheNext()
    {
        QFETCH(int, scenario);
        QFETCH(int, gap);
        QFETCH(bool, keepToken);
        const Scenario &played = scenarios().at(size_t(scenario));
        bool wasDisturbed = true;
        for (int acts = 1; wasDisturbed; ++acts) {
            bool nextWasDisturbed = true;
            for (int nextActs = 1; nextWasDisturbed; ++nextActs) {
                VisitRig rig;
                prepare(rig, played, keepToken);
                live(rig, acts);
                wasDisturbed = !rig.life.isAlive();
                const fakes::Record left = rig.store.only();
                rig.clock.advance(std::chrono::seconds(gap));
                recover(rig, nextActs);
                nextWasDisturbed = !rig.life.isAlive();
                recoverToTheEnd(rig);
                const QString wrong = wrongAfter(played, left, rig);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"%1; died after %2 and %3 acts: %4"_s.arg(wrong)
                                        .arg(acts)
                                        .arg(nextActs)
                                        .arg(rig.log.join(u' '))));
            }
        }
    }

    void orGoesOnUnderItsVisitor_data()
    {
        QTest::addColumn<int>("scenario");
        for (int i = 0; i < int(scenarios().size()); ++i)
            QTest::addRow("%s", scenarios().at(size_t(i)).name) << i;
    }

    void orGoesOnUnderItsVisitor()
    {
        QFETCH(int, scenario);
        const Scenario &played = scenarios().at(size_t(scenario));
        bool wasDisturbed = true;
        int wentOn = 0;
        for (int acts = 1; wasDisturbed; acts += 4) {
            for (const int nextActs : {1, 3, 8, 21, -1}) {
                VisitRig rig;
                prepare(rig, played, true);
                live(rig, acts);
                wasDisturbed = !rig.life.isAlive();
                const fakes::Record left = rig.store.only();
                const qsizetype starts = rig.service.starts.size();
                rig.clock.advance(10s);
                const bool went = goOn(rig, nextActs);
                wentOn += went ? 1 : 0;
                recoverToTheEnd(rig);
                const fakes::Record &kept = rig.store.only();
                const QString where = u"%1, died after %2 and %3 acts: %4"_s.arg(kept.endText())
                                          .arg(acts)
                                          .arg(nextActs)
                                          .arg(rig.log.join(u' '));
                QVERIFY2(kept.ends == 1 && rig.store.held->isEmpty(), qPrintable(where));
                QVERIFY2(rig.misuse.isEmpty(), qPrintable(where));
                QVERIFY2(rig.service.starts.size() == starts, qPrintable(where));
                QVERIFY2(left.interview.isEmpty() || kept.interview == left.interview,
                         qPrintable(where));
                QVERIFY2(!went || mayEndSo(played, kept), qPrintable(where));
            }
        }
        QCOMPARE(wentOn > 0, *played.carriedOn != 0);
    }

    void manyDeathsInARow_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void manyDeathsInARow()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Scenario &played = scenarios().at(random.bounded(quint32(scenarios().size())));
        VisitRig rig;
        prepare(rig, played, random.bounded(2) == 0);
        live(rig, random.bounded(1, 30));
        const fakes::Record left = rig.store.only();
        for (int deaths = random.bounded(1, 8); deaths > 0; --deaths) {
            rig.clock.advance(milliseconds(random.bounded(0, 20000)));
            recover(rig, random.bounded(1, 12));
        }
        recoverToTheEnd(rig);
        const QString wrong = wrongAfter(played, left, rig);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(QString::fromLatin1(played.name),
                                                                 wrong, rig.log.join(u' '))));
    }

    void everyResultIsTold()
    {
        for (const Scenario &played : scenarios()) {
            VisitRig rig;
            prepare(rig, played, false);
            live(rig, 7); // The session is kept, or the link is shown, if there is one.
            const QStringList steps = rig.store.only().stepNames();
            if (!steps.contains(u"session"_s) && !steps.contains(u"static"_s))
                continue;
            rig.clock.advance(5000s);
            const Told told = recover(rig, -1);
            QCOMPARE(told.ends, 1);
            QVERIFY(isSettled(rig));
        }
    }
};

QTEST_GUILESS_MAIN(TestVisitDeath)
#include "tst_visitdeath.moc"
