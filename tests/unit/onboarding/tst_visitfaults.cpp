#include "support/support.h"
#include "visitrig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::milliseconds;
using fakes::PageAct;
using fakes::VisitRig;
using onboarding::VisitState;

namespace {

using Errors = QList<Error>;

Error nothingSent()
{
    Error error = Error::of(ErrorKind::Network, u"no route"_s);
    error.nothingSent = true;
    return error;
}

Error askingToWait(int status, milliseconds time)
{
    Error error = fakes::httpError(status);
    error.retryAfter = time;
    return error;
}

Error of(ErrorKind kind)
{
    return Error::of(kind, u"from the test"_s);
}

/// The errors one after the other, then what \a after says.
template<typename T>
fakes::Script<T> firstThen(Errors errors, fakes::Script<T> after)
{
    auto left = std::make_shared<Errors>(std::move(errors));
    return [left, after]() -> std::optional<core::Result<T>> {
        if (left->isEmpty())
            return after();
        return left->takeFirst();
    };
}

void ignoreWarning(const QString &text)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(text));
}

} // namespace

Q_DECLARE_METATYPE(Errors)

class TestVisitFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void startIsRepeatedOnlyWhenSafe_data()
    {
        QTest::addColumn<Errors>("errors");
        QTest::addColumn<QList<int>>("waits"); // ms before each repeat
        QTest::addColumn<QString>("end");
        const QString ok = u"passed/ok"_s;
        const QString bad = u"error/start-failed"_s;
        const QList<int> none;
        QTest::newRow("nothing sent, once") << Errors{nothingSent()} << QList<int>{1000} << ok;
        QTest::newRow("nothing sent, twice")
            << Errors{nothingSent(), nothingSent()} << QList<int>{1000, 2000} << ok;
        QTest::newRow("nothing sent, three times")
            << Errors{nothingSent(), nothingSent(), nothingSent()} << QList<int>{1000, 2000} << bad;
        QTest::newRow("429") << Errors{fakes::httpError(429)} << QList<int>{1000} << ok;
        QTest::newRow("429 asking for 3 s")
            << Errors{askingToWait(429, 3s)} << QList<int>{3000} << ok;
        QTest::newRow("503 asking for an hour")
            << Errors{askingToWait(503, 3600s)} << QList<int>{5000} << ok;
        QTest::newRow("503 then 503")
            << Errors{fakes::httpError(503), fakes::httpError(503)} << QList<int>{1000, 2000} << ok;
        QTest::newRow("502 of a gateway")
            << Errors{fakes::httpError(502, false)} << QList<int>{1000} << ok;
        QTest::newRow("504 of a gateway")
            << Errors{fakes::httpError(504, false)} << QList<int>{1000} << ok;
        QTest::newRow("502 of the service") << Errors{fakes::httpError(502)} << none << bad;
        QTest::newRow("504 of the service") << Errors{fakes::httpError(504)} << none << bad;
        QTest::newRow("500") << Errors{fakes::httpError(500)} << none << bad;
        QTest::newRow("500 of a gateway") << Errors{fakes::httpError(500, false)} << none << bad;
        QTest::newRow("400") << Errors{fakes::httpError(400)} << none << bad;
        QTest::newRow("401") << Errors{fakes::httpError(401)} << none << bad;
        QTest::newRow("403") << Errors{fakes::httpError(403)} << none << bad;
        QTest::newRow("silent") << Errors{of(ErrorKind::Timeout)} << none << bad;
        QTest::newRow("lost half-way") << Errors{of(ErrorKind::Network)} << none << bad;
        QTest::newRow("malformed") << Errors{of(ErrorKind::Payload)} << none << bad;
        QTest::newRow("redirected") << Errors{of(ErrorKind::Refused)} << none << bad;
        QTest::newRow("429, then malformed")
            << Errors{fakes::httpError(429), of(ErrorKind::Payload)} << QList<int>{1000} << bad;
    }

    void startIsRepeatedOnlyWhenSafe()
    {
        QFETCH(Errors, errors);
        QFETCH(QList<int>, waits);
        VisitRig rig;
        rig.service.onCreate = firstThen(errors, rig.service.onCreate);
        rig.statusFrom(15s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.runToEnd();
        QTEST(rig.endText(), "end");
        QList<int> seen;
        for (qsizetype i = 1; i < rig.service.starts.size(); ++i) {
            seen << int(
                (rig.service.starts.at(i) - rig.service.starts.at(i - 1) - rig.service.latency)
                    .count());
        }
        QCOMPARE(seen, waits);
        // One visit, however often it was asked for.
        QCOMPARE(rig.log.count(u"addVisit"_s), 1);
        QCOMPARE(rig.result().error.has_value(), rig.endText() != u"passed/ok"_s);
    }

    void statusFaultsAreRiddenOut_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("announced"); // connectionLost signals
        const auto rows = [](const char *name, const Error &error, int first) {
            QTest::addRow("one %s", name) << error << 1 << first;
            QTest::addRow("two %s", name) << error << 2 << first + 1;
            QTest::addRow("seven %s", name) << error << 7 << first + 6;
        };
        for (const int status : {400, 403, 405, 408, 429, 500, 502, 503, 504})
            rows(qPrintable(QString::number(status)), fakes::httpError(status), 0);
        rows("502 of a gateway", fakes::httpError(502, false), 0);
        rows("malformed", of(ErrorKind::Payload), 0);
        rows("silent", of(ErrorKind::Timeout), 0);
        rows("certificate", of(ErrorKind::Tls), 0);
        rows("redirected", of(ErrorKind::Refused), 0);
        rows("reset", of(ErrorKind::Network), 1);
        rows("unplugged", nothingSent(), 1);
    }

    void statusFaultsAreRiddenOut()
    {
        QFETCH(Error, error);
        QFETCH(int, failures);
        QFETCH(int, announced);
        VisitRig rig;
        rig.service.onStatus = firstThen<incode::Status>(
            Errors(failures, error), [] { return incode::Status::fromText(u"UNKNOWN"_s); });
        rig.start();
        QVERIFY(rig.runUntil([&rig] { return rig.statusReads == 2; }));
        QCOMPARE(rig.service.statusReads.size(), failures + 2);
        QCOMPARE(rig.lost.size(), announced);
        QCOMPARE(rig.restored, announced > 0 ? 1 : 0);
        for (const milliseconds retryIn : std::as_const(rig.lost))
            QVERIFY(retryIn > 0ms && retryIn <= 10s);
        QCOMPARE(rig.pagesClosed, 0);
        rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
    }

    void anOutageIsRiddenOutQuickly()
    {
        VisitRig rig;
        rig.service.onStatus = [&rig]() -> std::optional<core::Result<incode::Status>> {
            if (rig.clock.elapsed() > 10s && rig.clock.elapsed() < 40s)
                return nothingSent();
            return incode::Status::fromText(rig.clock.elapsed() > 30s ? u"ONBOARDING_FINISHED"_s
                                                                      : u"UNKNOWN"_s);
        };
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QVERIFY2(rig.endedAt <= 51s, "it waited longer than the back-off allows");
    }

    void scoreFaultsAreRepeated_data()
    {
        QTest::addColumn<Errors>("errors");
        QTest::addColumn<QList<int>>("waits");
        QTest::newRow("one 500") << Errors{fakes::httpError(500)} << QList<int>{250};
        QTest::newRow("one 401") << Errors{fakes::httpError(401)} << QList<int>{250};
        QTest::newRow("seven resets") << Errors(7, of(ErrorKind::Network))
                                      << QList<int>{250, 500, 1000, 2000, 4000, 5000, 5000};
        QTest::newRow("429 asking for 3 s")
            << Errors{askingToWait(429, 3s), fakes::httpError(500)} << QList<int>{3000, 500};
        QTest::newRow("429 asking for an hour")
            << Errors{askingToWait(429, 3600s)} << QList<int>{30000};
        QTest::newRow("429 asking for less than the back-off")
            << Errors{askingToWait(429, 10ms)} << QList<int>{250};
    }

    void scoreFaultsAreRepeated()
    {
        QFETCH(Errors, errors);
        QFETCH(QList<int>, waits);
        VisitRig rig;
        rig.statusFrom(2s, u"ONBOARDING_FINISHED"_s);
        rig.service.onScore = firstThen(errors, rig.service.onScore);
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QVERIFY(!rig.result().error);
        QList<int> seen;
        for (qsizetype i = 1; i < rig.service.scoreReads.size(); ++i) {
            seen << int((rig.service.scoreReads.at(i) - rig.service.scoreReads.at(i - 1)
                         - rig.service.latency)
                            .count());
        }
        QCOMPARE(seen, waits);
    }

    void missingScores_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("comesAfter"); // ms after the status; below zero never
        QTest::addColumn<QString>("before"); // What is answered until then: "error", "bare", "none"
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("atMost"); // ms from status to end
        QTest::addColumn<bool>("tokenKept");
        const QString done = u"ONBOARDING_FINISHED"_s;
        const QString approved = u"MANUAL_REVIEW_APPROVED"_s;
        const QString rejected = u"MANUAL_REVIEW_REJECTED"_s;
        QTest::newRow("late by 50 s")
            << done << 50000 << u"error"_s << u"passed/ok"_s << 55500 << false;
        QTest::newRow("errors for ever")
            << done << -1 << u"error"_s << u"error/score-missing"_s << 60100 << true;
        QTest::newRow("never answered")
            << done << -1 << u"none"_s << u"error/score-missing"_s << 60100 << true;
        QTest::newRow("overall late by 2 s")
            << done << 2000 << u"bare"_s << u"passed/ok"_s << 4500 << false;
        QTest::newRow("overall late by 8 s")
            << done << 8000 << u"bare"_s << u"review/score-missing"_s << 5100 << false;
        QTest::newRow("overall never")
            << done << -1 << u"bare"_s << u"review/score-missing"_s << 5100 << false;
        QTest::newRow("approved, errors for ever")
            << approved << -1 << u"error"_s << u"passed/ok"_s << 5100 << false;
        QTest::newRow("approved, never answered")
            << approved << -1 << u"none"_s << u"passed/ok"_s << 5100 << false;
        QTest::newRow("approved, overall never")
            << approved << -1 << u"bare"_s << u"passed/ok"_s << 100 << false;
        QTest::newRow("rejected, errors for ever")
            << rejected << -1 << u"error"_s << u"failed/ok"_s << 5100 << false;
        QTest::newRow("rejected, late by 3 s")
            << rejected << 3000 << u"error"_s << u"failed/ok"_s << 4500 << false;
    }

    void missingScores()
    {
        QFETCH(QString, status);
        QFETCH(int, comesAfter);
        QFETCH(QString, before);
        QFETCH(QString, end);
        QFETCH(int, atMost);
        QFETCH(bool, tokenKept);
        VisitRig rig;
        rig.statusFrom(2s, status);
        rig.service.onScore = [&]() -> std::optional<core::Result<incode::Score>> {
            if (comesAfter >= 0 && rig.clock.elapsed() - *rig.closed >= milliseconds(comesAfter))
                return fakes::scoreOf(u"OK"_s);
            if (before == u"error"_s)
                return fakes::httpError(500);
            if (before == u"bare"_s)
                return incode::Score{};
            return std::nullopt;
        };
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), end);
        const milliseconds took = rig.endedAt - *rig.closed;
        QVERIFY2(took.count() <= atMost, qPrintable(QString::number(took.count())));
        QCOMPARE(!rig.store.only().token.isEmpty(), tokenKept);
        QVERIFY(rig.store.only().end);
        QCOMPARE(rig.store.only().end->reason, end.section(u'/', 1));
        if (before == u"bare"_s && comesAfter < 0) {
            QVERIFY(rig.result().score);
            QVERIFY(!rig.result().score->overall);
        }
    }

    void thePageIsOpenedAgain_data()
    {
        QTest::addColumn<QList<PageAct>>("page");
        QTest::addColumn<QList<int>>("waits"); // ms from one end of a page to the next opening
        QTest::addColumn<QString>("end");
        using Acts = QList<PageAct>;
        const PageAct load = PageAct::Load;
        const PageAct fail = PageAct::Fail;
        const PageAct crash = PageAct::LoadAndCrash;
        QTest::newRow("one failed load") << Acts{fail, load} << QList<int>{200} << u"passed/ok"_s;
        QTest::newRow("three failed loads")
            << Acts{fail, fail, fail, load} << QList<int>{200, 1000, 3000} << u"passed/ok"_s;
        QTest::newRow("four failed loads")
            << Acts{fail} << QList<int>{200, 1000, 3000} << u"error/engine-lost"_s;
        QTest::newRow("four crashes")
            << Acts{crash} << QList<int>{200, 1000, 3000} << u"error/engine-lost"_s;
        QTest::newRow("crash, then a failed load")
            << Acts{crash, fail, load} << QList<int>{200, 1000} << u"passed/ok"_s;
        QTest::newRow("a load that hangs")
            << Acts{PageAct::Hang, load} << QList<int>{200} << u"passed/ok"_s;
        QTest::newRow("loads that hang for ever")
            << Acts{PageAct::Hang} << QList<int>{200, 1000, 3000} << u"error/engine-lost"_s;
    }

    void thePageIsOpenedAgain()
    {
        QFETCH(QList<PageAct>, page);
        QFETCH(QList<int>, waits);
        QFETCH(QString, end);
        VisitRig rig;
        rig.page = page;
        rig.statusFrom(200s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), end);
        QList<int> seen;
        for (qsizetype i = 1; i < rig.opened.size(); ++i) {
            const PageAct act = page.at(std::min(i - 1, page.size() - 1));
            const milliseconds life = act == PageAct::Hang   ? 30000ms
                                      : act == PageAct::Fail ? rig.pageTakes
                                                             : rig.pageTakes + 500ms;
            seen << int((rig.opened.at(i) - rig.opened.at(i - 1) - life).count());
        }
        QCOMPARE(seen, waits);
        QCOMPARE(rig.pagesClosed, 1);
    }

    void aMinuteOfGoodLifeForgivesThePage()
    {
        VisitRig rig;
        rig.start();
        for (int i = 0; i < 8; ++i) {
            QVERIFY(rig.runUntilState(VisitState::Running));
            rig.clock.advance(61s);
            rig.controller->pageLost(of(ErrorKind::Engine));
            QCOMPARE(rig.controller->state(), VisitState::Opening);
        }
        QVERIFY(!rig.ended());
        for (qsizetype i = 1; i < rig.opened.size(); ++i)
            QVERIFY(rig.opened.at(i) - rig.opened.at(i - 1) < 61500ms);
    }

    void statusIsWatchedWhileThePageIsDown()
    {
        VisitRig rig;
        rig.page = {PageAct::Load, PageAct::Hang};
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.controller->pageLost(of(ErrorKind::Engine));
        rig.statusFrom(rig.clock.elapsed() + 5s, u"ONBOARDING_FINISHED"_s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QVERIFY(rig.endedAt < 10s);
        QCOMPARE(rig.states.join(u' '), u"creating opening running opening scoring done"_s);
    }

    void aPageThatDoesNotCloseHoldsNothingUpForLong()
    {
        VisitRig rig;
        rig.closeTakes = -1ms;
        rig.statusFrom(2s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QCOMPARE(rig.endedAt - *rig.closed, 3500ms);
        const QStringList names = rig.store.only().stepNames();
        QVERIFY(names.contains(u"closed"_s));
        QVERIFY(rig.store.only()
                    .journal.at(names.indexOf(u"closed"_s))
                    .detail.startsWith(u"not clean"_s));
    }

    void storageFailures_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("startSent");
        QTest::addColumn<bool>("pageShown");
        QTest::addColumn<bool>("endStored");
        QTest::addColumn<bool>("hasError");
        const QString bad = u"error/storage-failed"_s;
        const QString ok = u"passed/ok"_s;
        // Before the page: nothing is shown that is not kept.
        QTest::newRow("the lock") << u"lock"_s << 3 << bad << false << false << false << true;
        QTest::newRow("the visit") << u"addVisit"_s << 3 << bad << false << false << false << true;
        QTest::newRow("step created")
            << u"addStep:created"_s << 1 << bad << false << false << true << true;
        QTest::newRow("step start")
            << u"addStep:start"_s << 1 << bad << false << false << true << true;
        QTest::newRow("the session")
            << u"setSession"_s << 1 << bad << true << false << true << true;
        QTest::newRow("step session")
            << u"addStep:session"_s << 1 << bad << true << false << true << true;
        QTest::newRow("step url") << u"addStep:url"_s << 1 << bad << true << false << true << true;
        // After: the visitor is not sent away for it.
        for (const char *step : {"page-open", "page-loaded", "status:UNKNOWN",
                                 "status:ONBOARDING_FINISHED", "score", "closed", "end"}) {
            QTest::addRow("step %s", step) << u"addStep:"_s + QString::fromLatin1(step) << 1 << ok
                                           << true << true << true << false;
        }
        QTest::newRow("the score")
            << u"setDocument:score"_s << 1 << ok << true << true << true << false;
        QTest::newRow("the end") << u"finishVisit"_s << 1 << ok << true << true << false << true;
        QTest::newRow("the token") << u"forgetToken"_s << 1 << ok << true << true << true << false;
    }

    void storageFailures()
    {
        QFETCH(QString, failing);
        QFETCH(int, warnings);
        QFETCH(bool, startSent);
        QFETCH(bool, pageShown);
        QFETCH(bool, endStored);
        QFETCH(bool, hasError);
        for (int i = 0; i < warnings; ++i)
            ignoreWarning(u"storage, "_s);
        VisitRig rig;
        rig.store.failing = {failing};
        rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.runToEnd();
        QTEST(rig.endText(), "end");
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(!rig.service.starts.isEmpty(), startSent);
        QCOMPARE(rig.pagesOpened, pageShown ? 1 : 0);
        QCOMPARE(rig.pagesClosed, rig.pagesOpened);
        QCOMPARE(rig.store.only().end.has_value(), endStored);
        QCOMPARE(rig.result().error.has_value(), hasError);
        if (hasError)
            QCOMPARE(rig.result().error->kind, ErrorKind::Storage);
        // A result that could not be kept leaves what a recovery needs.
        QCOMPARE(rig.log.contains(u"forgetToken"_s),
                 endStored && !rig.result().interviewId.isEmpty());
    }

    void aVisitHeldElsewhereIsNotBegun()
    {
        for (int i = 0; i < 3; ++i)
            ignoreWarning(u"storage, "_s);
        VisitRig rig;
        rig.store.holdsAll = true;
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"error/storage-failed"_s);
        QVERIFY(rig.store.records.isEmpty());
        QVERIFY(rig.service.starts.isEmpty());
    }

    void everyRepeatOfStartIsInTheJournal()
    {
        VisitRig rig;
        rig.service.onCreate =
            firstThen(Errors{fakes::httpError(503), fakes::httpError(503)}, rig.service.onCreate);
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Running));
        QCOMPARE(rig.store.only().stepNames().join(u' '),
                 u"created start start start session url page-open page-loaded"_s);
        QCOMPARE(rig.log.count(u"start"_s), 3);
    }

    void aLateSessionThatCannotBeKeptStillEnds()
    {
        ignoreWarning(u"late session not stored"_s);
        VisitRig rig;
        rig.store.failing = {u"setSession"_s};
        rig.service.latency = 500ms;
        rig.start();
        rig.controller->cancel();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"cancelled/cancelled"_s);
        QVERIFY(rig.store.only().end);
    }
};

QTEST_GUILESS_MAIN(TestVisitFaults)
#include "tst_visitfaults.moc"
