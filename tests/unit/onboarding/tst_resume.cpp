#include "support/support.h"
#include "visitrig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::milliseconds;
using fakes::VisitRig;
using onboarding::VisitState;

namespace {

using SetUp = std::function<void(VisitRig &)>;

/// What a program that died left: a visit begun \a age ago, with a session.
void leaveBehind(VisitRig &rig, milliseconds age, milliseconds deadline = 900s)
{
    fakes::Record record;
    record.visit.id = core::VisitId(u"left-behind"_s);
    record.visit.customerId = u"customer-7"_s;
    record.visit.createdAt = rig.clock.utcNow().addMSecs(-age.count());
    record.visit.deadlineAt = record.visit.createdAt.addMSecs(deadline.count());
    record.interview = core::InterviewId(u"66c0ffee66c0ffee66c0ffee"_s);
    record.token = core::Secret("aaa.bbb.ccc");
    record.journal = {{u"created"_s, {}, record.visit.createdAt},
                      {u"start"_s, {}, record.visit.createdAt},
                      {u"session"_s, {}, record.visit.createdAt}};
    rig.store.records << record;
}

void endAsOwed(VisitRig &rig)
{
    store::VisitEnd end;
    end.outcome = u"error"_s;
    end.reason = u"score-missing"_s;
    rig.store.records.first().end = end;
    rig.store.records.first().ends = 1;
}

SetUp says(const QString &status, milliseconds after = 0ms)
{
    return [status, after](VisitRig &rig) { rig.statusFrom(after, status); };
}

SetUp statusFails(const Error &error)
{
    return [error](VisitRig &rig) { rig.service.onStatus = [error] { return error; }; };
}

Error unplugged()
{
    return Error::of(ErrorKind::Network, u"unplugged"_s);
}

} // namespace

Q_DECLARE_METATYPE(SetUp)

class TestResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void outcomes_data()
    {
        QTest::addColumn<int>("age"); // Seconds since the visit began; its deadline is 900.
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("least"); // Seconds until the end was told.
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("tokenKept");
        const auto row = [](const char *name, int age, const SetUp &setUp, const char *told,
                            const char *kept, int least, int most, bool tokenKept = false) {
            QTest::newRow(name) << age << setUp << QString::fromLatin1(told)
                                << QString::fromLatin1(kept) << least << most << tokenKept;
        };
        const SetUp finished = says(u"ONBOARDING_FINISHED"_s);
        const SetUp finishedWithoutScore = [](VisitRig &rig) {
            rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
            rig.service.onScore = [] { return fakes::httpError(500); };
        };
        row("finished meanwhile", 300, finished, "passed/ok", "passed/ok", 0, 0);
        row("finished meanwhile, found after the deadline", 5000, finished, "passed/ok",
            "passed/ok", 0, 0);
        row("finishes later", 300, says(u"ONBOARDING_FINISHED"_s, 100s), "passed/ok", "passed/ok",
            100, 102);
        row("finishes at the deadline", 300, says(u"ONBOARDING_FINISHED"_s, 600s), "passed/ok",
            "passed/ok", 600, 601);
        row("approved meanwhile", 300, says(u"MANUAL_REVIEW_APPROVED"_s), "passed/ok", "passed/ok",
            0, 0);
        row("rejected meanwhile", 300, says(u"MANUAL_REVIEW_REJECTED"_s), "failed/ok", "failed/ok",
            0, 0);
        row("expired at the service", 300, says(u"EXPIRED"_s), "expired/deadline",
            "expired/deadline", 0, 0);
        row("never finishes", 300, says(u"UNKNOWN"_s), "expired/deadline", "expired/deadline", 600,
            601);
        row("never finished, found after the deadline", 901, says(u"UNKNOWN"_s), "expired/deadline",
            "expired/deadline", 0, 0);
        row("found years after the deadline", 100'000'000, says(u"UNKNOWN"_s), "expired/deadline",
            "expired/deadline", 0, 0);
        row("token refused", 300, statusFails(fakes::httpError(401)), "error/token-refused",
            "error/token-refused", 0, 0);
        row("session unknown", 300, statusFails(fakes::httpError(404)), "error/session-unknown",
            "error/session-unknown", 0, 0);
        row("unplugged to beyond the deadline", 300, statusFails(unplugged()),
            "error/score-missing", "open", 660, 661, true);
        row("unplugged, found after the deadline", 901, statusFails(unplugged()),
            "error/score-missing", "open", 30, 31, true);
        row("in trouble, found after the deadline", 901, statusFails(fakes::httpError(500)),
            "error/score-missing", "open", 30, 31, true);
        row(
            "silent, found after the deadline", 901,
            [](VisitRig &rig) { rig.service.onStatus = [] { return std::nullopt; }; },
            "error/score-missing", "open", 30, 31, true);
        row(
            "plugged in again after the deadline", 880,
            [](VisitRig &rig) {
                rig.service.onStatus = [&rig]() -> core::Result<incode::Status> {
                    if (rig.clock.elapsed() < 50s)
                        return unplugged();
                    return incode::Status::fromText(u"ONBOARDING_FINISHED"_s);
                };
            },
            "passed/ok", "passed/ok", 50, 61);
        row("no score", 300, finishedWithoutScore, "error/score-missing", "error/score-missing", 60,
            61, true);
        row(
            "score without overall", 300,
            [](VisitRig &rig) {
                rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [] { return incode::Score(); };
            },
            "review/score-missing", "review/score-missing", 5, 6);
        // The deadline says nothing about a session that has finished.
        row(
            "the deadline passes during the score", 890,
            [](VisitRig &rig) {
                rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [&rig]() -> core::Result<incode::Score> {
                    if (rig.clock.elapsed() < 40s)
                        return fakes::httpError(500);
                    return fakes::scoreOf(u"FAIL"_s);
                };
            },
            "failed/ok", "failed/ok", 40, 46);
        // A visit that is known to have finished.
        const auto owed = [](const SetUp &setUp) {
            return [setUp](VisitRig &rig) {
                endAsOwed(rig);
                setUp(rig);
            };
        };
        row("owed, and there", 5000, owed(finished), "passed/ok", "passed/ok", 0, 0);
        row("owed, and missing again", 5000, owed(finishedWithoutScore), "error/score-missing",
            "error/score-missing", 60, 61, true);
        row("owed, unplugged", 5000, owed(statusFails(unplugged())), "error/score-missing",
            "error/score-missing", 30, 31, true);
        row("owed, the status says otherwise", 5000, owed(says(u"UNKNOWN"_s)),
            "error/score-missing", "error/score-missing", 30, 31, true);
        row("owed, token refused", 5000, owed(statusFails(fakes::httpError(401))),
            "error/token-refused", "error/token-refused", 0, 0);
    }

    void outcomes()
    {
        QFETCH(int, age);
        QFETCH(SetUp, setUp);
        QFETCH(QString, told);
        QFETCH(QString, kept);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(bool, tokenKept);
        VisitRig rig;
        rig.tools.pollEnabled = false; // Hints come from pages, and there is none.
        leaveBehind(rig, std::chrono::seconds(age));
        setUp(rig);
        const fakes::Record before = rig.store.only();
        rig.resume();
        rig.runToEnd();

        QCOMPARE(rig.endText(), told);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.afterTheEnd, QStringList());
        QCOMPARE(rig.result().visitId, before.visit.id);
        QCOMPARE(rig.result().interviewId, before.interview);
        QCOMPARE(rig.result().error.has_value(), told.startsWith(u"error"_s));
        QVERIFY2(rig.endedAt >= std::chrono::seconds(least),
                 qPrintable(QString::number(rig.endedAt.count())));
        QVERIFY2(rig.endedAt <= std::chrono::seconds(most) + 50ms,
                 qPrintable(QString::number(rig.endedAt.count())));
        const fakes::Record &after = rig.store.only();
        QCOMPARE(after.endText(), kept);
        QCOMPARE(after.ends, kept == u"open"_s ? 0 : 1);
        QCOMPARE(after.amends, before.end && kept != before.endText() ? 1 : 0);
        QCOMPARE(!after.token.isEmpty(), tokenKept);
        QCOMPARE(after.documents.contains(u"score"_s), rig.result().score.has_value());
        QCOMPARE(after.stepNames().at(3), u"resumed"_s);
        QCOMPARE(after.stepNames().contains(u"end"_s), kept != before.endText());
        QCOMPARE(rig.states.first(), u"running"_s);
        QCOMPARE(rig.states.last(), u"done"_s);
        QCOMPARE(rig.pagesOpened, 0);
        QCOMPARE(rig.pagesClosed, 0);
        QVERIFY(rig.service.starts.isEmpty());
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void everythingHappensInTheRightOrder()
    {
        VisitRig rig;
        leaveBehind(rig, 60s);
        rig.statusFrom(500ms, u"ONBOARDING_FINISHED"_s);
        rig.resume();
        rig.runToEnd();
        QCOMPARE(rig.log.join(u' '),
                 u"openVisits lock sessionToken addStep:resumed say:running addStep:status:UNKNOWN "
                 "say:UNKNOWN addStep:status:ONBOARDING_FINISHED say:ONBOARDING_FINISHED score "
                 "say:scoring addStep:score setDocument:score addStep:end finishVisit forgetToken "
                 "say:done"_s);
        QCOMPARE(rig.service.lastSession.token, core::Secret("aaa.bbb.ccc"));
        QCOMPARE(rig.service.lastSession.interviewId.text(), u"66c0ffee66c0ffee66c0ffee"_s);
        QCOMPARE(rig.service.statusReads.first(), 0ms);
    }

    void onlyAStatusReadAfterTheDeadlineMayEndIt()
    {
        // One was asked just before the deadline and answers after it; the session finished in
        // between.
        VisitRig rig;
        rig.service.latency = 3s;
        leaveBehind(rig, 890s);
        rig.statusFrom(9500ms, u"ONBOARDING_FINISHED"_s);
        rig.resume();
        QVERIFY(rig.runUntil([&rig] {
            return !rig.service.statusReads.isEmpty() && rig.service.statusReads.last() > 7500ms;
        }));
        QVERIFY(rig.service.statusReads.last() < 10s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
    }

    void theDeadlineOfOldRows_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("until"); // Seconds until it expires.
        QTest::newRow("young") << 100 << 800;
        QTest::newRow("old") << 1000 << 0;
        QTest::newRow("from the future: the clock was set back") << -200'000 << 86'400;
    }

    void theDeadlineOfOldRows()
    {
        QFETCH(int, age);
        QFETCH(int, until);
        VisitRig rig;
        rig.tools.pollInterval = 60s;
        leaveBehind(rig, std::chrono::seconds(age));
        rig.store.records.first().visit.deadlineAt = {};
        rig.resume();
        rig.runToEnd(200'000s);
        QCOMPARE(rig.endText(), u"expired/deadline"_s);
        QVERIFY(rig.endedAt >= std::chrono::seconds(until));
        QVERIFY(rig.endedAt <= std::chrono::seconds(until) + 100ms);
    }

    void theErrorIsTheLastOfTheNetwork()
    {
        VisitRig rig;
        leaveBehind(rig, 1000s);
        rig.service.onStatus = [&rig]() -> core::Result<incode::Status> {
            return rig.clock.elapsed() < 10s ? unplugged() : fakes::httpError(503);
        };
        rig.resume();
        rig.runToEnd();
        QCOMPARE(rig.result().error->httpStatus, 503);
        QCOMPARE(rig.result().reasonText, u"Sentence 503."_s);
    }

    void cancelLetsGo_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::newRow("watching") << says(u"UNKNOWN"_s);
        QTest::newRow("lost") << statusFails(unplugged());
        QTest::newRow("scoring") << SetUp([](VisitRig &rig) {
            rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
            rig.service.onScore = [] { return std::nullopt; };
        });
        QTest::newRow("approved, scoring") << SetUp([](VisitRig &rig) {
            rig.statusFrom(0ms, u"MANUAL_REVIEW_APPROVED"_s);
            rig.service.onScore = [] { return std::nullopt; };
        });
    }

    void cancelLetsGo()
    {
        QFETCH(SetUp, setUp);
        VisitRig rig;
        leaveBehind(rig, 60s);
        setUp(rig);
        rig.resume();
        rig.clock.advance(3s);
        const qsizetype calls = rig.service.statusReads.size() + rig.service.scoreReads.size();
        rig.controller->cancel();
        rig.controller->cancel();
        QVERIFY(!rig.ended());
        rig.clock.advance(120s);
        QCOMPARE(rig.endText(), u"cancelled/cancelled"_s);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.store.only().endText(), u"open"_s);
        QVERIFY(!rig.store.only().token.isEmpty());
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.service.statusReads.size() + rig.service.scoreReads.size(), calls);
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void storageFailures_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("kept");
        QTest::newRow("the token") << u"sessionToken"_s << u"error/storage-failed"_s << u"open"_s;
        QTest::newRow("step resumed")
            << u"addStep:resumed"_s << u"error/storage-failed"_s << u"open"_s;
        QTest::newRow("the end") << u"finishVisit"_s << u"passed/ok"_s << u"open"_s;
        QTest::newRow("the score") << u"setDocument:score"_s << u"passed/ok"_s << u"passed/ok"_s;
        QTest::newRow("step end") << u"addStep:end"_s << u"passed/ok"_s << u"passed/ok"_s;
    }

    void storageFailures()
    {
        QFETCH(QString, failing);
        QFETCH(QString, told);
        QFETCH(QString, kept);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"told to fail"_s));
        VisitRig rig;
        leaveBehind(rig, 60s);
        rig.store.failing = {failing};
        rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
        rig.resume();
        rig.runToEnd();
        QCOMPARE(rig.endText(), told);
        QCOMPARE(rig.store.only().endText(), kept);
        // What the next try needs is there.
        QCOMPARE(rig.store.only().token.isEmpty(), kept != u"open"_s);
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void reportsOfAPageMeanNothing()
    {
        VisitRig rig;
        leaveBehind(rig, 60s);
        rig.resume();
        rig.clock.advance(3s);
        rig.controller->pageLoaded();
        rig.controller->pageLost(unplugged());
        rig.controller->pageClosed(true, u"none"_s);
        QCOMPARE(rig.controller->state(), VisitState::Running);
        QCOMPARE(rig.store.only().stepNames().join(u' '),
                 u"created start session resumed status:UNKNOWN"_s);
        rig.controller->start(rig.request); // It is busy.
        QVERIFY(rig.service.starts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
