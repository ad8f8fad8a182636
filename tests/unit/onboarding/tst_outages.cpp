#include "support/support.h"
#include "visitrig.h"

// A network that goes away, a program that comes back under its visitor, and a visitor who wants
// the page anew: none of them ends a visit.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::milliseconds;
using fakes::PageAct;
using fakes::VisitRig;
using onboarding::VisitState;

namespace {

constexpr milliseconds BackWithin = 5s;

const core::InterviewId OurSession(u"66c0ffee66c0ffee66c0ffee"_s);
const QUrl OurLink(u"https://demo-onboarding.incodesmile.com/c/flow/flow-1"_s);

core::Error errorOf(core::ErrorKind kind)
{
    return core::Error::of(kind, u"from the test"_s);
}

/// What a program that died under its visitor, \a age ago, has kept.
void diedUnderTheVisitor(VisitRig &rig, milliseconds age, const QUrl &link = {})
{
    fakes::Record record;
    record.visit.id = core::VisitId(u"died"_s);
    record.visit.customerId = u"customer-7"_s;
    record.visit.createdAt = rig.clock.utcNow().addMSecs(-age.count());
    record.visit.deadlineAt = record.visit.createdAt.addSecs(900);
    record.visit.staticUrl = link.toString();
    record.journal = {{u"created"_s, {}, record.visit.createdAt}};
    if (link.isEmpty()) {
        record.interview = OurSession;
        record.token = core::Secret("aaa.bbb.ccc");
        record.journal << store::VisitStep{u"session"_s, {}, record.visit.createdAt};
    } else {
        record.journal << store::VisitStep{u"static"_s, {}, record.visit.createdAt};
    }
    rig.store.records << record;
}

} // namespace

class TestOutages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void thePageComesBack_data()
    {
        QTest::addColumn<int>("begins"); // Milliseconds from the start of the visit.
        QTest::addColumn<int>("takes");
        QTest::addColumn<bool>("polls");
        struct Moment
        {
            const char *name;
            int begins;
        };
        // The page loads from 8 to 58 ms and is lost 500 ms later, so it is reopened then.
        for (const Moment moment : {Moment{"while it loads", 9},
                                    {"before it is reopened", 400},
                                    {"while it is reopened", 760}}) {
            for (const int takes : {1000, 10000, 60000}) {
                for (const bool polls : {true, false}) {
                    QTest::addRow("%s, %d ms%s", moment.name, takes, polls ? "" : ", no polling")
                        << moment.begins << takes << polls;
                }
            }
        }
    }

    void thePageComesBack()
    {
        QFETCH(int, begins);
        QFETCH(int, takes);
        QFETCH(bool, polls);
        const milliseconds back(begins + takes);
        VisitRig rig;
        rig.tools.pollEnabled = polls;
        rig.page = {PageAct::LoadAndCrash, PageAct::Load};
        rig.cutOff(milliseconds(begins), back);
        rig.start();
        // The first page may have loaded before it; what counts is the one after it.
        rig.clock.advance(back);
        QVERIFY(!rig.ended());
        QVERIFY(rig.runUntil(
            [&] {
                return rig.controller->state() == VisitState::Running
                       && rig.opened.last() + rig.pageTakes <= rig.clock.elapsed();
            },
            BackWithin));
        QCOMPARE(rig.misuse, QStringList());
        QVERIFY2(rig.pagesOpened <= 8, "nothing can be loaded, so nothing is tried all the time");
        // Its tries are all there: three crashes are survived after it.
        rig.controller->pageLost(errorOf(core::ErrorKind::Engine));
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.controller->pageLost(errorOf(core::ErrorKind::Engine));
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.statusFrom(rig.clock.elapsed() + 1s, u"ONBOARDING_FINISHED"_s);
        if (!polls)
            rig.controller->hint(onboarding::Hint::RedirectReached);
        rig.clock.advance(1s);
        rig.controller->readStatusNow();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void theVisitorIsToldAndTheDeadlineHolds()
    {
        VisitRig rig;
        rig.request.deadline = 60s;
        rig.page = {PageAct::LoadAndCrash, PageAct::Load};
        rig.cutOff(300ms, 3600s);
        rig.start();
        QVERIFY(rig.runUntil([&] { return !rig.lost.isEmpty(); }));
        for (const milliseconds retryIn : std::as_const(rig.lost))
            QVERIFY(retryIn <= 3s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"expired/deadline"_s);
        QVERIFY(rig.endedAt >= 60s && rig.endedAt <= 61s);
        QCOMPARE(rig.restored, 0);
        for (const milliseconds retryIn : std::as_const(rig.lost))
            QVERIFY(retryIn <= 3s);
    }

    void aPageAloneThatCannotBeReachedEnds_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("refused") << false;
        QTest::newRow("hangs") << true;
    }

    /// The service is there all the time.
    void aPageAloneThatCannotBeReachedEnds()
    {
        QFETCH(bool, hangs);
        VisitRig rig;
        rig.page = {PageAct::Hang};
        rig.start();
        while (!rig.ended() && rig.clock.elapsed() < 300s) {
            rig.clock.advance(50ms);
            if (!hangs)
                rig.controller->pageLoadFailed(errorOf(core::ErrorKind::Network));
        }
        QCOMPARE(rig.endText(), u"error/engine-lost"_s);
        QCOMPARE(rig.pagesOpened, 4);
    }

    void linkComesBack()
    {
        VisitRig rig;
        rig.request.staticUrl = OurLink;
        rig.cutOff(0ms, 60s);
        rig.start();
        rig.clock.advance(60s);
        QVERIFY(!rig.lost.isEmpty());
        QCOMPARE(rig.restored, 0);
        QVERIFY(rig.runUntil([&] { return rig.controller->state() == VisitState::Running; },
                             BackWithin));
        QCOMPARE(rig.restored, 1);
        rig.controller->returned(QUrl(u"https://kiosk.example.test/done"_s));
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"review/score-missing"_s);
    }

    void theScoreComesBack_data()
    {
        QTest::addColumn<int>("takes");
        QTest::newRow("1 s") << 1000;
        QTest::newRow("10 s") << 10000;
        QTest::newRow("50 s") << 50000;
    }

    void theScoreComesBack()
    {
        QFETCH(int, takes);
        VisitRig rig;
        rig.statusFrom(2s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        QVERIFY(rig.runUntil([&] { return rig.clock.elapsed() >= 1900ms; }));
        const milliseconds back = 3s + milliseconds(takes);
        rig.service.onScore =
            [&rig, back,
             otherwise = rig.service.onScore]() -> std::optional<core::Result<incode::Score>> {
            if (rig.clock.elapsed() >= back)
                return otherwise();
            core::Error error = errorOf(core::ErrorKind::Network);
            error.nothingSent = true;
            return error;
        };
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QVERIFY(rig.endedAt <= back + BackWithin);
    }

    void aSilentRequestIsGivenUpOnRequest()
    {
        VisitRig rig;
        bool isDown = true;
        rig.service.onStatus = [&]() -> std::optional<core::Result<incode::Status>> {
            if (rig.service.statusReads.size() == 1)
                return errorOf(core::ErrorKind::Timeout);
            if (isDown)
                return std::nullopt;
            return incode::Status::fromText(u"UNKNOWN"_s);
        };
        rig.start();
        QVERIFY(rig.runUntil([&] { return rig.service.statusReads.size() == 2; }));
        rig.clock.advance(10ms); // On its way.
        isDown = false;
        rig.clock.advance(1s);
        rig.controller->readStatusNow();
        rig.clock.advance(100ms);
        QCOMPARE(rig.service.statusReads.size(), 2); // It may still be answered.
        rig.clock.advance(1s);
        rig.controller->readStatusNow();
        rig.clock.advance(100ms);
        QCOMPARE(rig.service.statusReads.size(), 3);
        QCOMPARE(rig.statusReads, 1);
        QCOMPARE(rig.service.mostInFlight, 1);
    }

    void reload()
    {
        VisitRig rig;
        rig.start();
        rig.controller->reloadPage(); // Nothing to reload yet.
        QVERIFY(rig.runUntilState(VisitState::Running));
        QCOMPARE(rig.pagesOpened, 1);
        rig.clock.advance(3s);
        // As often as they like: no failure, but not faster than every 3 s.
        for (int i = 1; i <= 10; ++i) {
            rig.controller->reloadPage();
            QCOMPARE(rig.pagesOpened, 1 + i);
            QCOMPARE(rig.controller->state(), VisitState::Opening);
            rig.clock.advance(2900ms);
            QCOMPARE(rig.controller->state(), VisitState::Running);
            rig.controller->reloadPage();
            QCOMPARE(rig.pagesOpened, 1 + i);
            rig.clock.advance(100ms);
        }
        QCOMPARE(QSet<QUrl>(rig.urls.begin(), rig.urls.end()).size(), 1);
        QCOMPARE(rig.service.starts.size(), 1);
        rig.statusFrom(0ms, u"ONBOARDING_FINISHED"_s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QVERIFY(rig.store.only().stepNames().contains(u"reload"_s));
    }

    void goesOn_data()
    {
        QTest::addColumn<int>("age"); // Seconds since the visit began; its deadline is 900.
        QTest::addColumn<QString>("finishedAt"); // Seconds from now; "-" for never.
        QTest::addColumn<int>("urlStatus"); // What asking for the address is answered with; 200.
        QTest::addColumn<int>("downFor");   // Seconds.
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("pages");
        const auto row = [](const char *name, int age, const char *finished, int url, int down,
                            const char *end, int pages) {
            QTest::newRow(name) << age << QString::fromLatin1(finished) << url << down
                                << QString::fromLatin1(end) << pages;
        };
        row("at once", 60, "30", 200, 0, "passed/ok", 1);
        row("finished meanwhile, and the address is refused", 60, "0", 400, 0, "passed/ok", 0);
        row("the address is refused", 60, "-", 400, 0, "error/url-refused", 0);
        row("the service is in trouble", 60, "-", 500, 0, "error/url-refused", 0);
        row("before the network", 60, "80", 200, 40, "passed/ok", 1);
        row("the network never comes", 60, "-", 200, 3600, "expired/deadline", 0);
        row("never finishes", 300, "-", 200, 0, "expired/deadline", 1);
        row("found after the deadline", 5000, "0", 200, 0, "passed/ok", 0);
        row("found after the deadline, not finished", 5000, "-", 200, 0, "expired/deadline", 0);
    }

    void goesOn()
    {
        QFETCH(int, age);
        QFETCH(QString, finishedAt);
        QFETCH(int, urlStatus);
        QFETCH(int, downFor);
        QFETCH(QString, end);
        QFETCH(int, pages);
        VisitRig rig;
        diedUnderTheVisitor(rig, std::chrono::seconds(age));
        if (finishedAt != "-"_L1)
            rig.statusFrom(std::chrono::seconds(finishedAt.toInt()), u"ONBOARDING_FINISHED"_s);
        if (urlStatus != 200)
            rig.service.onUrl = [urlStatus] { return fakes::httpError(urlStatus); };
        rig.cutOff(0ms, std::chrono::seconds(downFor));
        rig.goOn();
        rig.clock.advance(std::chrono::seconds(downFor));
        if (pages > 0)
            QVERIFY(rig.runUntil([&] { return rig.controller->state() == VisitState::Running; },
                                 BackWithin));
        rig.runToEnd();
        QCOMPARE(rig.endText(), end);
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.afterTheEnd, QStringList());
        QCOMPARE(rig.pagesOpened, pages);
        QCOMPARE(rig.pagesClosed, pages);
        QCOMPARE(rig.misuse, QStringList());
        QVERIFY(rig.service.starts.isEmpty());
        QCOMPARE(rig.service.lastSession.token, core::Secret("aaa.bbb.ccc"));
        QCOMPARE(rig.result().interviewId, OurSession);
        QCOMPARE(rig.store.only().endText(), end);
        QCOMPARE(rig.store.only().ends, 1);
        QVERIFY(rig.store.held->isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void goesOnInOrder()
    {
        VisitRig rig;
        diedUnderTheVisitor(rig, 60s);
        rig.statusFrom(3s, u"ONBOARDING_FINISHED"_s);
        rig.goOn();
        rig.runToEnd();
        QCOMPARE(rig.log.join(u' '),
                 u"openVisits lock sessionToken addStep:resumed say:opening onboarding-url "
                 "addStep:page-open openPage addStep:page-loaded say:running "
                 "addStep:status:UNKNOWN say:UNKNOWN addStep:status:ONBOARDING_FINISHED "
                 "say:ONBOARDING_FINISHED closePage score say:scoring addStep:score "
                 "addStep:closed setDocument:score addStep:end finishVisit forgetToken say:done"_s);
    }

    void theVisitorWhoWentOnLeaves()
    {
        VisitRig rig;
        diedUnderTheVisitor(rig, 60s);
        rig.goOn();
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.controller->cancel();
        rig.runToEnd();
        // Unlike one that is only watched, this visit has its end now.
        QCOMPARE(rig.store.only().endText(), u"cancelled/cancelled"_s);
    }

    void goesOnOverALink_data()
    {
        QTest::addColumn<bool>("hadReturned");
        QTest::addColumn<QString>("end");
        QTest::newRow("to the end") << false << u"review/score-missing"_s;
        QTest::newRow("that was over already") << true << u"review/score-missing"_s;
    }

    void goesOnOverALink()
    {
        QFETCH(bool, hadReturned);
        QFETCH(QString, end);
        VisitRig rig;
        diedUnderTheVisitor(rig, 60s, OurLink);
        if (hadReturned) {
            rig.store.records.first().journal
                << store::VisitStep{u"returned"_s, u"i-linked"_s, rig.clock.utcNow()};
        }
        rig.goOn();
        if (!hadReturned) {
            QVERIFY(rig.runUntilState(VisitState::Running));
            QCOMPARE(rig.urls, QList<QUrl>{OurLink});
            rig.controller->returned(
                QUrl(u"https://kiosk.example.test/done?interviewId=i-linked"_s));
        }
        rig.runToEnd();
        QCOMPARE(rig.endText(), end);
        QCOMPARE(rig.pagesOpened, hadReturned ? 0 : 1);
        QCOMPARE(rig.store.only().interview.text(), u"i-linked"_s);
        QVERIFY(rig.service.statusReads.isEmpty());
    }

    void aTokenThatCannotBeReadLeavesItForTheNextTime()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"told to fail"_s));
        VisitRig rig;
        diedUnderTheVisitor(rig, 60s);
        rig.store.failing = {u"sessionToken"_s};
        rig.goOn();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"error/storage-failed"_s);
        QCOMPARE(rig.store.only().endText(), u"open"_s);
        QCOMPARE(rig.pagesOpened, 0);
        QVERIFY(rig.store.held->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
