#include "support/support.h"
#include "visitrig.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::milliseconds;
using fakes::PageAct;
using fakes::VisitRig;
using onboarding::Hint;
using onboarding::VisitState;

namespace {

using SetUp = std::function<void(VisitRig &)>;

SetUp finishesWith(const QString &scoreStatus)
{
    return [scoreStatus](VisitRig &rig) {
        rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
        rig.service.onScore = [scoreStatus] { return fakes::scoreOf(scoreStatus); };
    };
}

SetUp endsWithStatus(const QString &status)
{
    return [status](VisitRig &rig) { rig.statusFrom(5s, status); };
}

SetUp statusFailsWith(int httpStatus)
{
    return [httpStatus](VisitRig &rig) {
        rig.service.onStatus = [httpStatus] { return fakes::httpError(httpStatus); };
    };
}

SetUp urlIs(const QString &url)
{
    return [url](VisitRig &rig) { rig.service.onUrl = [url] { return QUrl(url); }; };
}

} // namespace

Q_DECLARE_METATYPE(SetUp)

class TestVisitController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void outcomes_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reasonText");
        QTest::addColumn<bool>("pageShown");
        QTest::addColumn<QString>("overall");
        QTest::addColumn<bool>("tokenKept");
        const auto row = [](const char *name, const SetUp &setUp, const char *end, int code,
                            const char *text = "", bool pageShown = true, const char *overall = "",
                            bool tokenKept = false) {
            QTest::newRow(name) << setUp << QString::fromLatin1(end) << code
                                << QString::fromLatin1(text) << pageShown
                                << QString::fromLatin1(overall) << tokenKept;
        };
        row("score OK", finishesWith(u"OK"_s), "passed/ok", 0, "", true, "OK");
        row("score MANUAL_OK", finishesWith(u"MANUAL_OK"_s), "passed/ok", 0, "", true, "MANUAL_OK");
        row("score FAIL", finishesWith(u"FAIL"_s), "failed/ok", 20, "", true, "FAIL");
        row("score MANUAL_FAIL", finishesWith(u"MANUAL_FAIL"_s), "failed/ok", 20, "", true,
            "MANUAL_FAIL");
        row("score WARN", finishesWith(u"WARN"_s), "review/ok", 10, "", true, "WARN");
        row("score MANUAL", finishesWith(u"MANUAL"_s), "review/ok", 10, "", true, "MANUAL");
        row("score MANUAL_PENDING", finishesWith(u"MANUAL_PENDING"_s), "review/ok", 10, "", true,
            "MANUAL_PENDING");
        row("score UNKNOWN", finishesWith(u"UNKNOWN"_s), "review/ok", 10, "", true, "UNKNOWN");
        row("score of a future kind", finishesWith(u"BETTER"_s), "review/ok", 10, "", true,
            "BETTER");
        row("approved by a person", endsWithStatus(u"MANUAL_REVIEW_APPROVED"_s), "passed/ok", 0, "",
            true, "OK");
        row("rejected by a person", endsWithStatus(u"MANUAL_REVIEW_REJECTED"_s), "failed/ok", 20,
            "", true, "OK");
        row("expired at the service", endsWithStatus(u"EXPIRED"_s), "expired/deadline", 30);
        row("never finished", endsWithStatus(u"SOME_FUTURE_VALUE"_s), "expired/deadline", 30);
        row("token refused", statusFailsWith(401), "error/token-refused", 1, "Sentence 401.");
        row("session unknown", statusFailsWith(404), "error/session-unknown", 1, "Sentence 404.");
        row(
            "start refused",
            [](VisitRig &rig) { rig.service.onCreate = [] { return fakes::httpError(403); }; },
            "error/start-failed", 1, "Sentence 403.", false);
        row(
            "start not answered by a broken client",
            [](VisitRig &rig) { rig.service.onCreate = [] { return std::nullopt; }; },
            "error/start-failed", 1, "", false);
        row(
            "address refused by the service",
            [](VisitRig &rig) { rig.service.onUrl = [] { return fakes::httpError(500); }; },
            "error/url-refused", 1, "Sentence 500.", false);
        row(
            "address not answered by a broken client",
            [](VisitRig &rig) { rig.service.onUrl = [] { return std::nullopt; }; },
            "error/url-refused", 1, "", false);
        row("address of a foreign host", urlIs(u"https://incodesmile.com.evil.test/"_s),
            "error/url-refused", 1, "", false);
        row("address with plain http", urlIs(u"http://a.incodesmile.com/"_s), "error/url-refused",
            1, "", false);
        row("address of a file", urlIs(u"file:///etc/passwd"_s), "error/url-refused", 1, "", false);
        row("address of a script", urlIs(u"javascript:alert(1)"_s), "error/url-refused", 1, "",
            false);
        row("address with a user name", urlIs(u"https://a:b@a.incodesmile.com/"_s),
            "error/url-refused", 1, "", false);
        row("no address", urlIs(QString()), "error/url-refused", 1, "", false);
        row(
            "no score",
            [](VisitRig &rig) {
                rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [] { return fakes::httpError(500); };
            },
            "error/score-missing", 1, "Sentence 500.", true, "", true);
        row(
            "score without overall",
            [](VisitRig &rig) {
                rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [] { return incode::Score{}; };
            },
            "review/score-missing", 10);
        row(
            "engine lost", [](VisitRig &rig) { rig.page = {PageAct::Fail}; }, "error/engine-lost",
            1);
        row(
            "visitor leaves",
            [](VisitRig &rig) {
                fakes::later(rig.clock, qApp, 7s, [&rig] { rig.controller->cancel(); });
            },
            "cancelled/cancelled", 40);
    }

    void outcomes()
    {
        QFETCH(SetUp, setUp);
        QFETCH(QString, end);
        QFETCH(int, code);
        QFETCH(QString, reasonText);
        QFETCH(bool, pageShown);
        QFETCH(QString, overall);
        QFETCH(bool, tokenKept);
        VisitRig rig;
        rig.request.deadline = 120s;
        setUp(rig);
        rig.start();
        rig.runToEnd();

        QCOMPARE(rig.endText(), end);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.afterTheEnd, QStringList());
        const onboarding::VisitResult &result = rig.result();
        QCOMPARE(onboarding::exitCode(result.outcome, result.reason), code);
        QCOMPARE(result.reasonText, reasonText);
        QCOMPARE(result.visitId, rig.controller->visitId());
        QCOMPARE(result.interviewId.isEmpty(), result.reason == onboarding::Reason::StartFailed);
        QCOMPARE(result.score && result.score->overall ? result.score->overall->status : QString(),
                 overall);
        QCOMPARE(result.error.has_value(), result.outcome == onboarding::Outcome::Error);
        QCOMPARE(rig.pagesOpened > 0, pageShown);
        QCOMPARE(rig.pagesClosed, pageShown ? 1 : 0);
        QCOMPARE(rig.states.last(), u"done"_s);
        QVERIFY(rig.store.only().end);
        QCOMPARE(QString(rig.store.only().end->outcome + u'/' + rig.store.only().end->reason), end);
        QCOMPARE(rig.store.only().end->reasonText, reasonText);
        QCOMPARE(rig.store.only().end->overallStatus, overall);
        QCOMPARE(!rig.store.only().token.isEmpty(), tokenKept);
        QCOMPARE(rig.service.mostInFlight, pageShown ? 1 : 0);
        QCOMPARE(rig.store.only().stepNames().last(), u"end"_s);
    }

    void everythingHappensInTheRightOrder()
    {
        VisitRig rig;
        finishesWith(u"OK"_s)(rig);
        rig.start();
        rig.runToEnd();
        QCOMPARE(
            rig.log.join(u' '),
            u"lock addVisit addStep:created say:creating addStep:start start setSession "
            "addStep:session onboarding-url say:opening addStep:url addStep:page-open openPage "
            "addStep:page-loaded say:running addStep:status:UNKNOWN say:UNKNOWN "
            "addStep:status:ONBOARDING_FINISHED say:ONBOARDING_FINISHED closePage score "
            "say:scoring addStep:score addStep:closed setDocument:score addStep:end finishVisit "
            "forgetToken say:done"_s);
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.states.join(u' '), u"creating opening running scoring done"_s);
        QCOMPARE(rig.statuses.join(u' '), u"UNKNOWN ONBOARDING_FINISHED"_s);
        QCOMPARE(rig.statusReads, int(rig.service.statusReads.size()));
        QCOMPARE(rig.store.records.size(), 1);
        QCOMPARE(rig.store.only().visit.id, rig.controller->visitId());
        QCOMPARE(rig.store.only().visit.customerId, u"customer-7"_s);
        QCOMPARE(rig.store.only().visit.flowId, rig.request.flowId);
        QCOMPARE(rig.store.only().visit.language, u"es-ES"_s);
        QCOMPARE(rig.store.only().visit.show, u"embedded"_s);
        QCOMPARE(rig.store.only().visit.personName, u"Nobody Known"_s);
        QCOMPARE(rig.store.only().visit.operatorName, u"op"_s);
        const QDateTime begun = support::ManualClock().utcNow();
        QCOMPARE(rig.store.only().visit.createdAt, begun);
        QCOMPARE(rig.store.only().visit.deadlineAt, begun.addSecs(900));
        QCOMPARE(rig.store.only().documents,
                 (QMap<QString, QByteArray>{{u"score"_s, "{\"overall\":{\"status\":\"OK\"}}"}}));
        QCOMPARE(rig.store.only().interview, rig.result().interviewId);
        QCOMPARE(rig.store.only().end->overallValue, u"95.8"_s);
        QCOMPARE(rig.controller->state(), VisitState::Done);
    }

    void theTokenIsKeptForWhatIsWorthAsking_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("kept");          // When results may be asked about again.
        QTest::addColumn<bool>("keptOtherwise"); // When not.
        const auto row = [](const char *name, const SetUp &setUp, const char *end, bool kept,
                            bool otherwise = false) {
            QTest::newRow(name) << setUp << QString::fromLatin1(end) << kept << otherwise;
        };
        row("passed", finishesWith(u"OK"_s), "passed/ok", true);
        row("review", finishesWith(u"WARN"_s), "review/ok", true);
        row("failed", finishesWith(u"FAIL"_s), "failed/ok", true);
        row("expired", endsWithStatus(u"EXPIRED"_s), "expired/deadline", false);
        row("token refused", statusFailsWith(401), "error/token-refused", false);
        row("address refused", urlIs(u"http://a.incodesmile.com/"_s), "error/url-refused", false);
        row(
            "cancelled",
            [](VisitRig &rig) {
                fakes::later(rig.clock, qApp, 7s, [&rig] { rig.controller->cancel(); });
            },
            "cancelled/cancelled", false);
        row(
            "score owed",
            [](VisitRig &rig) {
                rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [] { return fakes::httpError(500); };
            },
            "error/score-missing", true, true);
        row(
            "score without overall",
            [](VisitRig &rig) {
                rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
                rig.service.onScore = [] { return incode::Score{}; };
            },
            "review/score-missing", true);
    }

    void theTokenIsKeptForWhatIsWorthAsking()
    {
        QFETCH(SetUp, setUp);
        QFETCH(QString, end);
        QFETCH(bool, kept);
        QFETCH(bool, keptOtherwise);
        for (const bool keepToken : {true, false}) {
            VisitRig rig;
            rig.tools.keepToken = keepToken;
            setUp(rig);
            rig.start();
            rig.runToEnd();
            QCOMPARE(rig.endText(), end);
            QCOMPARE(!rig.store.only().token.isEmpty(), keepToken ? kept : keptOtherwise);
        }
    }

    void theVisitIsHeldUntilItsEnd()
    {
        VisitRig rig;
        finishesWith(u"OK"_s)(rig);
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Scoring));
        QVERIFY(rig.store.held->contains(rig.controller->visitId().text()));
        rig.runToEnd();
        QVERIFY(rig.store.held->isEmpty());

        VisitRig dying;
        dying.start();
        QVERIFY(dying.runUntilState(VisitState::Running));
        QCOMPARE(dying.store.held->size(), 1);
        dying.controller.reset();
        QVERIFY(dying.store.held->isEmpty());
    }

    void startSendsTheWholeRequest()
    {
        VisitRig rig;
        rig.start();
        const incode::SessionRequest &sent = rig.service.lastRequest;
        QCOMPARE(sent.flowId, rig.request.flowId);
        QCOMPARE(sent.countryCode, u"ALL"_s);
        QCOMPARE(sent.language, u"es-ES"_s);
        QCOMPARE(sent.externalCustomerId, u"customer-7"_s);
        QCOMPARE(sent.redirectionUrl, rig.request.redirectionUrl);
        QCOMPARE(sent.customFields, rig.request.customFields);
        QCOMPARE(sent.resume, rig.request.resume);
    }

    void aSecondStartIsIgnored()
    {
        VisitRig rig;
        rig.start();
        const core::VisitId id = rig.controller->visitId();
        rig.controller->start(rig.request);
        QCOMPARE(rig.service.starts.size(), 1);
        QCOMPARE(rig.controller->visitId(), id);
    }

    void cancelBeforeStartIsHarmless()
    {
        VisitRig rig;
        onboarding::VisitController idle(rig.tools);
        idle.cancel();
        idle.pageLoaded();
        idle.hint(Hint::RedirectReached);
        idle.readStatusNow();
        rig.clock.advance(60s);
        QCOMPARE(idle.state(), VisitState::Idle);
        QVERIFY(rig.log.isEmpty());
    }

    void theEndIsNeverToldFromWithin()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not stored"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not stored"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not written"_s));
        VisitRig rig;
        rig.store.failing = {u"addVisit"_s, u"addStep"_s, u"finishVisit"_s};
        rig.start();
        QCOMPARE(rig.controller->state(), VisitState::Done);
        QVERIFY(!rig.ended());
        rig.clock.advance(1ms);
        QCOMPARE(rig.endText(), u"error/storage-failed"_s);
    }

    void cancelInEachState_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<int>("at");    // ms after start
        QTest::addColumn<int>("takes"); // ms until the end is told
        QTest::addColumn<bool>("sessionKept");
        const SetUp nothing = [](VisitRig &) {};
        const SetUp slow = [](VisitRig &rig) { rig.service.latency = 1500ms; };
        QTest::newRow("just started, answer in time") << slow << 0 << 1500 << true;
        QTest::newRow("start in flight, answer too late")
            << SetUp([](VisitRig &rig) { rig.service.latency = 5000ms; }) << 10 << 2000 << false;
        QTest::newRow("start in flight, then refused") << SetUp([](VisitRig &rig) {
            rig.service.latency = 1000ms;
            rig.service.onCreate = [] { return fakes::httpError(503); };
        }) << 10 << 990 << false;
        QTest::newRow("between two starts") << SetUp([](VisitRig &rig) {
            rig.service.onCreate = [] { return fakes::httpError(503); };
        }) << 500 << 0 << false;
        QTest::newRow("address asked") << slow << 2000 << 0 << true;
        QTest::newRow("page loading") << nothing << 20 << 20 << true;
        QTest::newRow("page running") << nothing << 3000 << 20 << true;
        QTest::newRow("page down")
            << SetUp([](VisitRig &rig) { rig.page = {PageAct::Fail}; }) << 130 << 20 << true;
        QTest::newRow("page that does not close")
            << SetUp([](VisitRig &rig) { rig.closeTakes = -1ms; }) << 3000 << 3500 << true;
        QTest::newRow("score awaited, page gone") << SetUp([](VisitRig &rig) {
            rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
            rig.service.onScore = [] { return std::nullopt; };
        }) << 3000 << 0 << true;
        QTest::newRow("score awaited, page closing") << SetUp([](VisitRig &rig) {
            rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
            rig.service.onScore = [] { return std::nullopt; };
            rig.closeTakes = 2900ms;
        }) << 3000 << -1 << true;
    }

    void cancelInEachState()
    {
        QFETCH(SetUp, setUp);
        QFETCH(int, at);
        QFETCH(int, takes);
        QFETCH(bool, sessionKept);
        VisitRig rig;
        setUp(rig);
        rig.start();
        rig.clock.advance(milliseconds(at));
        QVERIFY(!rig.ended());
        const qsizetype scores = rig.service.scoreReads.size();
        rig.controller->cancel();
        rig.controller->cancel();
        QVERIFY(!rig.ended());
        const milliseconds asked = rig.clock.elapsed();
        QVERIFY(rig.runUntil([&rig] { return rig.ended(); }, 5s));
        if (takes >= 0)
            QCOMPARE((rig.endedAt - asked).count(), takes);
        rig.clock.advance(120s);
        QCOMPARE(rig.endText(), u"cancelled/cancelled"_s);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.afterTheEnd, QStringList());
        QCOMPARE(rig.service.scoreReads.size(), scores);
        QCOMPARE(rig.pagesClosed, rig.pagesOpened > 0 ? 1 : 0);
        QCOMPARE(!rig.store.only().interview.isEmpty(), sessionKept);
        QCOMPARE(!rig.result().interviewId.isEmpty(), sessionKept);
        QCOMPARE(rig.store.only().end->outcome, u"cancelled"_s);
    }

    void deadlineInEachState_data()
    {
        QTest::addColumn<SetUp>("setUp");
        QTest::addColumn<int>("deadline");
        QTest::addColumn<int>("atMost"); // ms beyond the deadline
        const SetUp silent = [](VisitRig &rig) {
            rig.service.onCreate = [] { return std::nullopt; };
        };
        QTest::newRow("none left") << SetUp([](VisitRig &) {}) << 0 << 0;
        QTest::newRow("below none") << SetUp([](VisitRig &) {}) << -5000 << 0;
        QTest::newRow("session awaited") << silent << 5000 << 0;
        QTest::newRow("between two starts") << SetUp([](VisitRig &rig) {
            rig.service.onCreate = [] { return fakes::httpError(503); };
        }) << 500 << 0;
        QTest::newRow("address awaited")
            << SetUp([](VisitRig &rig) { rig.service.onUrl = [] { return std::nullopt; }; }) << 5000
            << 0;
        QTest::newRow("page loading")
            << SetUp([](VisitRig &rig) { rig.page = {PageAct::Hang}; }) << 5000 << 20;
        QTest::newRow("page down")
            << SetUp([](VisitRig &rig) { rig.page = {PageAct::Fail}; }) << 130 << 20;
        QTest::newRow("page running") << SetUp([](VisitRig &) {}) << 5000 << 20;
        QTest::newRow("page running, does not close")
            << SetUp([](VisitRig &rig) { rig.closeTakes = -1ms; }) << 5000 << 3500;
        QTest::newRow("status never answered")
            << SetUp([](VisitRig &rig) { rig.service.onStatus = [] { return std::nullopt; }; })
            << 5000 << 20;
        QTest::newRow("score awaited") << SetUp([](VisitRig &rig) {
            rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
            rig.service.onScore = [] { return std::nullopt; };
        }) << 5000 << 0;
    }

    void deadlineInEachState()
    {
        QFETCH(SetUp, setUp);
        QFETCH(int, deadline);
        QFETCH(int, atMost);
        VisitRig rig;
        setUp(rig);
        rig.request.deadline = milliseconds(deadline);
        rig.start();
        rig.clock.advance(milliseconds(std::max(0, deadline + atMost)));
        rig.clock.advance(0ms);
        QCOMPARE(rig.endText(), u"expired/deadline"_s);
        QVERIFY(rig.endedAt >= milliseconds(deadline));
        rig.clock.advance(120s);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.afterTheEnd, QStringList());
    }

    void hintsCloseThePageAtOnce()
    {
        QList<qint64> lags;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            VisitRig rig;
            const milliseconds finish(random.bounded(3000, 60000));
            rig.statusFrom(finish, u"ONBOARDING_FINISHED"_s);
            rig.start();
            rig.clock.advance(finish - milliseconds(random.bounded(1, 9)));
            rig.controller->hint(Hint::PageActive);
            rig.controller->hint(Hint::FinishRequested);
            rig.runToEnd();
            QCOMPARE(rig.endText(), u"passed/ok"_s);
            lags << (*rig.closed - finish).count();
            const double regular = double((*rig.closed - rig.opened.first()).count()) / 1000;
            QVERIFY(double(rig.service.statusReads.size()) <= regular + 4);
        }
        std::sort(lags.begin(), lags.end());
        QVERIFY2(lags.at(94) <= 40, qPrintable(QString::number(lags.at(94))));
    }

    void hintsCanBeTurnedOff()
    {
        VisitRig rig;
        rig.tools.pollEnabled = false;
        rig.tools.useHints = false;
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.controller->hint(Hint::RedirectReached);
        rig.clock.advance(60s);
        QCOMPARE(rig.service.statusReads.size(), 1); // The one at the start.
        rig.controller->readStatusNow();
        rig.clock.advance(1s);
        QCOMPARE(rig.service.statusReads.size(), 2);
    }

    void activityOfALoadingPageIsNoHint()
    {
        VisitRig rig;
        rig.tools.pollEnabled = false;
        rig.pageTakes = 5s;
        rig.start();
        rig.clock.advance(2s);
        rig.controller->hint(Hint::PageActive);
        rig.clock.advance(2s);
        QCOMPARE(rig.service.statusReads.size(), 1); // The one at the start.
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.clock.advance(1s);
        rig.controller->hint(Hint::PageActive);
        rig.clock.advance(1s);
        QCOMPARE(rig.service.statusReads.size(), 2);
    }

    void anOwnerMayAnswerFromWithin()
    {
        // Reports made inside the signals themselves still take their turns.
        VisitRig rig;
        rig.controller = std::make_unique<onboarding::VisitController>(rig.tools);
        onboarding::VisitController &c = *rig.controller;
        QStringList ends;
        connect(&c, &onboarding::VisitController::openPage, this, [&c] { c.pageLoaded(); });
        connect(&c, &onboarding::VisitController::stateChanged, this, [&c](VisitState state) {
            if (state == VisitState::Running)
                c.cancel();
        });
        connect(&c, &onboarding::VisitController::closePage, this,
                [&c] { c.pageClosed(false, u"camera held"_s); });
        connect(&c, &onboarding::VisitController::visitEnded, this,
                [&ends](const onboarding::VisitResult &result) {
                    ends << onboarding::outcomeName(result.outcome);
                });
        c.start(rig.request);
        rig.clock.advance(60s);
        QCOMPARE(ends.join(u' '), u"cancelled"_s);
        QCOMPARE(rig.store.only().stepNames().join(u' '),
                 u"created start session url page-open page-loaded closed end"_s);
        QCOMPARE(rig.store.only().journal.at(6).detail, u"not clean: camera held"_s);
    }

    void nothingIsHeardOfADeletedController()
    {
        VisitRig rig;
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.clock.advance(1500ms);
        rig.controller.reset();
        rig.clock.advance(120s);
        QVERIFY(!rig.ended());
    }

    void endsExactlyOnceWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void endsExactlyOnceWhateverHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto oneIn = [&random](int n) { return random.bounded(n) == 0; };
        VisitRig rig;
        const QList<int> codes{400, 403, 429, 500, 502, 503};
        const auto anError = [&] {
            if (oneIn(3))
                return core::Error::of(core::ErrorKind::Network, u"unplugged"_s);
            return fakes::httpError(codes.at(random.bounded(int(codes.size()))), oneIn(2));
        };
        rig.service.onCreate = [&, good = rig.service.onCreate]() {
            return oneIn(8)   ? std::optional<core::Result<incode::Session>>()
                   : oneIn(3) ? std::optional<core::Result<incode::Session>>(anError())
                              : good();
        };
        rig.service.onStatus = [&]() -> std::optional<core::Result<incode::Status>> {
            if (oneIn(200))
                return std::nullopt;
            if (oneIn(5))
                return anError();
            const QStringList texts{u"UNKNOWN"_s, u"ONBOARDING_FINISHED"_s, u"EXPIRED"_s,
                                    u"MANUAL_REVIEW_REJECTED"_s};
            return incode::Status::fromText(oneIn(20) ? texts.at(random.bounded(4)) : u"UNKNOWN"_s);
        };
        rig.service.onScore = [&]() -> std::optional<core::Result<incode::Score>> {
            if (oneIn(10))
                return std::nullopt;
            if (oneIn(2))
                return anError();
            return oneIn(3) ? incode::Score{} : fakes::scoreOf(u"WARN"_s);
        };
        rig.service.latency = milliseconds(random.bounded(2, 800));
        rig.page = {PageAct(random.bounded(4)), PageAct(random.bounded(4)), PageAct::Load};
        rig.closeTakes = milliseconds(random.bounded(-500, 3000));
        rig.request.deadline = 90s;
        rig.request.lingering = milliseconds(random.bounded(0, 3000));
        if (oneIn(2))
            rig.request.fallbackRedirectionUrl = QUrl();
        rig.service.onUrl = [&, good = rig.service.onUrl]() {
            return rig.pagesOpened == 0 || oneIn(2) ? good()
                                                    : std::optional<core::Result<QUrl>>(anError());
        };
        const QString returnOurs =
            u"https://kiosk.example.test/done?interviewId=66c0ffee66c0ffee66c0ffee"_s;
        const QString returnTheirs = u"https://kiosk.example.test/done?interviewId=another"_s;
        rig.start();
        const core::Error crash = core::Error::of(core::ErrorKind::Engine, u"crashed"_s);
        while (rig.clock.elapsed() < 100s) {
            rig.clock.advance(milliseconds(random.bounded(1, 2000)));
            switch (random.bounded(16)) {
            case 0:
                if (oneIn(20))
                    rig.controller->cancel();
                break;
            case 1:
                rig.controller->pageLoaded();
                break;
            case 2:
                if (oneIn(6))
                    rig.controller->pageLost(crash);
                break;
            case 3:
                if (oneIn(6))
                    rig.controller->pageClosed(oneIn(2), u"by chance"_s);
                break;
            case 4:
                rig.controller->hint(Hint::RedirectReached);
                break;
            case 5:
                rig.controller->hint(Hint::FinishRequested);
                break;
            case 6:
                rig.controller->hint(Hint::PageActive);
                break;
            case 7:
                rig.controller->readStatusNow();
                break;
            case 8:
                rig.controller->returned(QUrl(oneIn(2) ? returnOurs : returnTheirs));
                break;
            case 9:
                rig.controller->webhookArrived(rig.controller->interviewId(), rig.request.flowId,
                                               u"FACE_VALIDATION_FINISHED"_s);
                break;
            case 10:
                if (oneIn(3))
                    rig.controller->moveToPhone();
                break;
            default:
                break;
            }
        }
        QCOMPARE(rig.results.size(), 1);
        QVERIFY2(rig.endedAt <= 90s + 3500ms + rig.request.lingering,
                 qPrintable(QString::number(rig.endedAt.count())));
        QCOMPARE(rig.afterTheEnd, QStringList());
        QVERIFY(rig.store.only().end);
        QVERIFY(!rig.pageIsOpen);
        QCOMPARE(rig.misuse, QStringList());
        const QStringList steps = rig.store.only().stepNames();
        QVERIFY(rig.pagesClosed <= steps.count(u"to-phone"_s) + (rig.pagesOpened > 0 ? 1 : 0));
        QVERIFY(steps.count(u"return-foreign"_s) <= 1);
        QVERIFY(steps.count(u"redirect-refused"_s) <= (rig.request.fallbackRedirectionUrl ? 1 : 0));
        QVERIFY(rig.service.starts.size() <= 3 + steps.count(u"redirect-refused"_s));
        QVERIFY(rig.service.mostInFlight <= 1);
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }
};

QTEST_GUILESS_MAIN(TestVisitController)
#include "tst_visitcontroller.moc"
