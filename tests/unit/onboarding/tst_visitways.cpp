#include "support/support.h"
#include "visitrig.h"

#include <QtCore/QRandomGenerator>

// The ways of a visit besides a page of ours with a session of ours: an address to come back to
// that is refused, a page that lingers, a return, a webhook, a static link, and the phone.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::InterviewId;
using core::milliseconds;
using fakes::PageAct;
using fakes::VisitRig;
using onboarding::Hint;
using onboarding::VisitState;

namespace {

using SetUp = std::function<void(VisitRig &)>;

const QString Interview = u"66c0ffee66c0ffee66c0ffee"_s; ///< Of FakeService.
const QString Flow = u"66c0ffee66c0ffee66c0ffff"_s;
const QString Done = u"https://kiosk.example.test/done"_s;

QUrl back(const QString &query)
{
    return QUrl(Done + u'?' + query);
}

void overLink(VisitRig &rig)
{
    rig.request.staticUrl =
        QUrl(u"https://demo-onboarding.incodesmile.com/c/flow/66c0ffee66c0ffee66c0ffff"_s);
}

/// A visit of somebody else's interview.
void addOther(VisitRig &rig, const QString &interview)
{
    fakes::Record other;
    other.visit.id = core::VisitId(u"other"_s);
    other.interview = InterviewId(interview);
    rig.store.records.prepend(other);
}

const fakes::Record &mine(VisitRig &rig)
{
    return *rig.store.find(rig.controller->visitId());
}

QString detailOf(const fakes::Record &record, const QString &step)
{
    for (const store::VisitStep &each : record.journal) {
        if (each.name == step)
            return each.detail;
    }
    return u"no such step"_s;
}

void deliver(VisitRig &rig, const QString &status, const QString &interview = Interview,
             const QString &flow = Flow)
{
    rig.controller->webhookArrived(InterviewId(interview), flow, status);
}

} // namespace

Q_DECLARE_METATYPE(SetUp)

class TestVisitWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    // ---- The address to come back to

    void aRefusedReturnAddressIsReplacedOnce_data()
    {
        QTest::addColumn<QList<int>>("answers"); // HTTP status of each start; then a session.
        QTest::addColumn<bool>("hasFallback");
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("asked"); // With what; "-" is none.
        QTest::addColumn<QString>("end");
        const QString one = u"loopback"_s;
        const QString done = u"passed/ok"_s;
        const QString failed = u"error/start-failed"_s;
        QTest::newRow("accepted") << QList<int>{} << true << Done << one << done;
        QTest::newRow("refused, another")
            << QList<int>{400} << true << Done << QString(one + u' ' + Done) << done;
        QTest::newRow("refused, none")
            << QList<int>{400} << true << QString() << QString(one + u" -") << done;
        QTest::newRow("refused, not by the service's own body")
            << QList<int>{-400} << true << QString() << QString(one + u" -") << done;
        QTest::newRow("refused twice")
            << QList<int>{400, 400} << true << QString() << QString(one + u" -") << failed;
        QTest::newRow("no fallback") << QList<int>{400} << false << QString() << one << failed;
        QTest::newRow("refused otherwise") << QList<int>{403} << true << QString() << one << failed;
        QTest::newRow("unprocessable") << QList<int>{422} << true << QString() << one << failed;
        QTest::newRow("refused, then busy twice")
            << QList<int>{400, 503, 503} << true << Done
            << QString(one + u' ' + Done + u' ' + Done + u' ' + Done) << done;
        QTest::newRow("busy, refused, busy") << QList<int>{503, 400, 503} << true << QString()
                                             << QString(one + u' ' + one + u" - -") << done;
        QTest::newRow("busy twice, refused, busy")
            << QList<int>{503, 503, 400, 503} << true << QString()
            << QString(one + u' ' + one + u' ' + one + u" -") << failed;
    }

    void aRefusedReturnAddressIsReplacedOnce()
    {
        QFETCH(QList<int>, answers);
        QFETCH(bool, hasFallback);
        QFETCH(QString, fallback);
        VisitRig rig;
        rig.request.redirectionUrl = QUrl(u"http://127.0.0.1:1234/once"_s);
        if (hasFallback)
            rig.request.fallbackRedirectionUrl = QUrl(fallback);
        QStringList asked;
        const bool refuses = answers.contains(400) || answers.contains(-400);
        rig.service.onCreate = [&, good = rig.service.onCreate]() {
            const QUrl with = rig.service.lastRequest.redirectionUrl;
            asked << (with.isEmpty()                  ? u"-"_s
                      : with.host() == u"127.0.0.1"_s ? u"loopback"_s
                                                      : with.toString());
            if (answers.isEmpty())
                return good();
            const int status = answers.takeFirst();
            return std::optional(
                core::Result<incode::Session>(fakes::httpError(qAbs(status), status > 0)));
        };
        rig.statusFrom(15s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.runToEnd();
        QTEST(asked.join(u' '), "asked");
        QTEST(rig.endText(), "end");
        // In the journal: each start, and once that it was refused.
        const QStringList steps = rig.store.only().stepNames();
        QCOMPARE(steps.count(u"start"_s), asked.size());
        QCOMPARE(steps.count(u"redirect-refused"_s), refuses && hasFallback ? 1 : 0);
    }

    // ---- Lingering

    void aLingeringPageIsWaitedFor_data()
    {
        QTest::addColumn<int>("lingering");
        QTest::addColumn<int>("waits"); // ms for a page that never reports
        QTest::newRow("none") << 0 << 3500;
        QTest::newRow("3 s") << 3000 << 6500;
        QTest::newRow("below none") << -3000 << 3500;
    }

    void aLingeringPageIsWaitedFor()
    {
        QFETCH(int, lingering);
        QFETCH(int, waits);
        VisitRig rig;
        rig.request.lingering = milliseconds(lingering);
        rig.closeTakes = -1ms;
        rig.statusFrom(5s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Scoring));
        const qsizetype reads = rig.service.statusReads.size();
        QCOMPARE(rig.service.scoreReads.size(), 1); // Meanwhile.
        rig.runToEnd();
        QCOMPARE((rig.endedAt - *rig.closed).count(), waits);
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QCOMPARE(rig.service.statusReads.size(), reads);
    }

    // ---- Returns and webhooks of a session

    void aReturnIsOnlyAHint_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("noted"); // The detail of return-foreign, or "-".
        QTest::newRow("nothing named") << u"flowId=x"_s << u"-"_s;
        QTest::newRow("empty") << u"interviewId="_s << u"-"_s;
        QTest::newRow("ours") << QString(u"interviewId="_s + Interview) << u"-"_s;
        QTest::newRow("another") << u"interviewId=77c0ffee"_s << u"77c0ffee"_s;
        QTest::newRow("garbage") << u"interviewId=%3Cb%3E%0A"_s << QString();
        QTest::newRow("giant") << QString(u"interviewId="_s + QString(5000, u'a')) << QString();
    }

    void aReturnIsOnlyAHint()
    {
        QFETCH(QString, query);
        QFETCH(QString, noted);
        VisitRig rig;
        rig.tools.pollEnabled = false;
        rig.start();
        QVERIFY(rig.runUntilState(VisitState::Running));
        rig.clock.advance(20s);
        const qsizetype reads = rig.service.statusReads.size();
        rig.controller->returned(back(query));
        rig.clock.advance(10ms);
        QCOMPARE(rig.service.statusReads.size(), reads + 1);
        for (int i = 0; i < 20; ++i)
            rig.controller->returned(back(query));
        rig.clock.advance(30s);
        QVERIFY(!rig.ended());
        QCOMPARE(rig.controller->interviewId().text(), Interview);
        QCOMPARE(rig.store.only().stepNames().count(u"return-foreign"_s), noted == u"-"_s ? 0 : 1);
        if (noted != u"-"_s)
            QCOMPARE(detailOf(rig.store.only(), u"return-foreign"_s), noted);
        rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
        rig.controller->returned(back(query));
        rig.runToEnd(2s);
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QCOMPARE(rig.result().interviewId.text(), Interview);
    }

    void aWebhookAloneEndsAVisit_data()
    {
        QTest::addColumn<QString>("interview");
        QTest::addColumn<QString>("said"); // By the webhook; the status is ONBOARDING_FINISHED.
        QTest::addColumn<bool>("ends");
        QTest::newRow("ours") << Interview << u"ONBOARDING_FINISHED"_s << true;
        QTest::newRow("ours, says another thing") << Interview << u"EXPIRED"_s << true;
        QTest::newRow("another's") << u"77c0ffee"_s << u"ONBOARDING_FINISHED"_s << false;
        QTest::newRow("nobody's") << QString() << u"ONBOARDING_FINISHED"_s << false;
    }

    void aWebhookAloneEndsAVisit()
    {
        QFETCH(QString, interview);
        QFETCH(QString, said);
        QFETCH(bool, ends);
        VisitRig rig;
        rig.tools.pollEnabled = false;
        rig.statusFrom(10s, u"ONBOARDING_FINISHED"_s);
        rig.start();
        rig.clock.advance(20s);
        QCOMPARE(rig.service.statusReads.size(), 1);
        const milliseconds told = rig.clock.elapsed();
        deliver(rig, said, interview);
        deliver(rig, said, interview);
        rig.clock.advance(100ms);
        QCOMPARE(rig.ended(), ends);
        if (ends) {
            QVERIFY(*rig.closed - told <= 50ms);
            deliver(rig, u"EXPIRED"_s, interview); // Too late to mean anything.
            rig.clock.advance(60s);
            QCOMPARE(rig.endText(), u"passed/ok"_s);
            QCOMPARE(rig.results.size(), 1);
        }
        QCOMPARE(rig.service.statusReads.size(), ends ? 2 : 1);
    }

    void aDeliveryBeforeTheWatchIsNotLost()
    {
        // It comes while the address is asked for, or before the session is known here at all.
        for (const milliseconds at : {2ms, 6ms}) {
            VisitRig rig;
            rig.tools.pollEnabled = false;
            rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
            rig.start();
            rig.clock.advance(at);
            QCOMPARE(rig.pagesOpened, 0);
            deliver(rig, u"ONBOARDING_FINISHED"_s);
            rig.runToEnd(5s);
            QCOMPARE(rig.endText(), u"passed/ok"_s);
        }
    }

    // ---- Static link

    void aStaticLinkIsOnlyOpened()
    {
        VisitRig rig;
        overLink(rig);
        rig.request.personName.clear();
        rig.start();
        rig.clock.advance(30s);
        QCOMPARE(rig.log.join(u' '),
                 u"lock addVisit addStep:created say:creating addStep:static addStep:page-open "
                 "openPage say:opening addStep:page-loaded say:running"_s);
        QCOMPARE(rig.urls, QList<QUrl>{rig.request.staticUrl});
        QCOMPARE(rig.store.only().visit.staticUrl, rig.request.staticUrl.toString());
        rig.controller->returned(back(u"interviewId=i-1"_s));
        // Nothing that comes later changes anything.
        rig.controller->returned(back(u"interviewId=i-2"_s));
        deliver(rig, u"EXPIRED"_s, u"i-3"_s);
        rig.controller->moveToPhone();
        rig.controller->readStatusNow();
        rig.controller->cancel();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"review/score-missing"_s);
        QVERIFY(!rig.result().score);
        QVERIFY(!rig.result().error);
        QCOMPARE(rig.result().interviewId.text(), u"i-1"_s);
        QCOMPARE(rig.store.only().interview.text(), u"i-1"_s);
        QVERIFY(rig.store.only().token.isEmpty());
        QVERIFY(rig.store.only().end->overallStatus.isEmpty());
        QCOMPARE(rig.states.join(u' '), u"creating opening running done"_s);
        QVERIFY(rig.service.starts.isEmpty());
        QVERIFY(rig.service.statusReads.isEmpty());
        QVERIFY(rig.service.scoreReads.isEmpty());
        QVERIFY(!rig.log.contains(u"forgetToken"_s));
        QCOMPARE(rig.pagesClosed, 1);
        QCOMPARE(rig.store.only().stepNames().join(u' '),
                 u"created static page-open page-loaded returned closed end"_s);
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void howAStaticLinkEnds_data()
    {
        QTest::addColumn<SetUp>("happens"); // After 30 s.
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("interview");
        const QString review = u"review/score-missing"_s;
        const QString over = u"expired/deadline"_s;
        const QString none;
        const auto comesBack = [](const QString &query) {
            return SetUp([query](VisitRig &rig) { rig.controller->returned(back(query)); });
        };
        const auto told = [](const QString &status, const QString &interview = u"i-1"_s,
                             const QString &flow = Flow) {
            return SetUp([=](VisitRig &rig) { deliver(rig, status, interview, flow); });
        };
        const auto ofAnother = [](const SetUp &after) {
            return SetUp([after](VisitRig &rig) {
                addOther(rig, u"i-1"_s);
                after(rig);
            });
        };
        const SetUp finished = told(u"ONBOARDING_FINISHED"_s);
        QTest::newRow("nothing") << SetUp([](VisitRig &) {}) << over << none;
        QTest::newRow("return") << comesBack(u"flowId=f&interviewId=i-1"_s) << review << u"i-1"_s;
        QTest::newRow("return, longest id")
            << comesBack(u"interviewId="_s + QString(64, u'a')) << review << QString(64, u'a');
        QTest::newRow("return, id too long")
            << comesBack(u"interviewId="_s + QString(65, u'a')) << review << none;
        QTest::newRow("return, no id") << comesBack(u"flowId=f"_s) << review << none;
        QTest::newRow("return, id that is none")
            << comesBack(u"interviewId=..%2F%00"_s) << review << none;
        QTest::newRow("return, letters beyond ours")
            << comesBack(u"interviewId=%C3%A9t%C3%A9"_s) << review << none;
        QTest::newRow("return, another visit's")
            << ofAnother(comesBack(u"interviewId=i-1"_s)) << review << none;
        QTest::newRow("webhook") << finished << review << u"i-1"_s;
        QTest::newRow("webhook, approved")
            << told(u"MANUAL_REVIEW_APPROVED"_s) << review << u"i-1"_s;
        QTest::newRow("webhook, rejected")
            << told(u"MANUAL_REVIEW_REJECTED"_s) << review << u"i-1"_s;
        QTest::newRow("webhook, expired") << told(u"EXPIRED"_s) << over << u"i-1"_s;
        QTest::newRow("webhook, on its way") << told(u"FACE_VALIDATION_FINISHED"_s) << over << none;
        QTest::newRow("webhook, of the future") << told(u"BETTER"_s) << over << none;
        QTest::newRow("webhook, another flow")
            << told(u"ONBOARDING_FINISHED"_s, u"i-1"_s, u"other"_s) << over << none;
        QTest::newRow("webhook, no flow")
            << told(u"ONBOARDING_FINISHED"_s, u"i-1"_s, {}) << over << none;
        QTest::newRow("webhook, no interview")
            << told(u"ONBOARDING_FINISHED"_s, {}) << over << none;
        QTest::newRow("webhook, garbage for an interview")
            << told(u"ONBOARDING_FINISHED"_s, u"a b"_s) << over << none;
        QTest::newRow("webhook, another visit's") << ofAnother(finished) << over << none;
        QTest::newRow("webhook, the link names no flow") << SetUp([finished](VisitRig &rig) {
            rig.controller.reset();
            rig.results.clear();
            rig.store.records.clear();
            rig.request.staticUrl = QUrl(u"https://demo-onboarding.incodesmile.com/c"_s);
            rig.start();
            rig.clock.advance(30s);
            deliver(rig, u"ONBOARDING_FINISHED"_s, u"i-1"_s, Flow);
            deliver(rig, u"ONBOARDING_FINISHED"_s, u"i-1"_s, {});
        }) << over << none;
        QTest::newRow("cancelled") << SetUp([](VisitRig &rig) { rig.controller->cancel(); })
                                   << u"cancelled/cancelled"_s << none;
        QTest::newRow("page lost for good") << SetUp([](VisitRig &rig) {
            rig.page = {PageAct::Fail};
            rig.controller->pageLost(Error::of(core::ErrorKind::Engine, u"crashed"_s));
        }) << u"error/engine-lost"_s << none;
        QTest::newRow("page lost, then the webhook") << SetUp([finished](VisitRig &rig) {
            rig.controller->pageLost(Error::of(core::ErrorKind::Engine, u"crashed"_s));
            finished(rig);
        }) << review << u"i-1"_s;
    }

    void howAStaticLinkEnds()
    {
        QFETCH(SetUp, happens);
        QFETCH(QString, interview);
        VisitRig rig;
        overLink(rig);
        rig.start();
        rig.clock.advance(30s);
        happens(rig);
        rig.runToEnd();
        QTEST(rig.endText(), "end");
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.result().interviewId.text(), interview);
        QCOMPARE(mine(rig).interview.text(), interview);
        QCOMPARE(mine(rig).ends, 1);
        QVERIFY(!rig.pageIsOpen);
        QVERIFY(rig.service.starts.isEmpty());
    }

    void aStaticLinkIsCheckedFirst_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("foreign host") << u"https://incodesmile.com.evil.test/flow/f"_s;
        QTest::newRow("plain http") << u"http://a.incodesmile.com/flow/f"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
    }

    void aStaticLinkIsCheckedFirst()
    {
        QFETCH(QString, url);
        VisitRig rig;
        rig.request.staticUrl = QUrl(url);
        rig.start();
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"error/url-refused"_s);
        QCOMPARE(rig.pagesOpened, 0);
        QCOMPARE(rig.store.only().endText(), u"error/url-refused"_s);
        QCOMPARE(rig.store.only().stepNames().join(u' '), u"created end"_s);
    }

    void aStaticLinkThatCannotBeKept_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<int>("warnings");
        QTest::addColumn<int>("opened");
        QTest::addColumn<QString>("end");
        QTest::newRow("step static") << u"addStep:static"_s << 1 << 0 << u"error/storage-failed"_s;
        QTest::newRow("step returned")
            << u"addStep:returned"_s << 1 << 1 << u"review/score-missing"_s;
        QTest::newRow("interview") << u"setInterview"_s << 1 << 1 << u"review/score-missing"_s;
        QTest::newRow("whose it is") << u"visitOf"_s << 1 << 1 << u"review/score-missing"_s;
        QTest::newRow("end") << u"finishVisit"_s << 1 << 1 << u"review/score-missing"_s;
    }

    void aStaticLinkThatCannotBeKept()
    {
        QFETCH(QString, failing);
        QFETCH(int, warnings);
        QFETCH(int, opened);
        for (int i = 0; i < warnings; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"storage, "_s));
        VisitRig rig;
        overLink(rig);
        rig.store.failing = {failing};
        rig.start();
        rig.clock.advance(30s);
        if (opened > 0)
            rig.controller->returned(back(u"interviewId=i-1"_s));
        rig.runToEnd();
        QTEST(rig.endText(), "end");
        QCOMPARE(rig.pagesOpened, opened);
        // What nobody could look up is not claimed.
        if (failing == u"visitOf"_s)
            QVERIFY(rig.result().interviewId.isEmpty());
    }

    void aWebhookNobodyCanLookUpIsLeft()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"storage, "_s));
        VisitRig rig;
        overLink(rig);
        rig.start();
        rig.clock.advance(30s);
        rig.store.failing = {u"visitOf"_s};
        deliver(rig, u"ONBOARDING_FINISHED"_s);
        rig.clock.advance(30s);
        QVERIFY(!rig.ended());
        rig.store.failing.clear();
        deliver(rig, u"ONBOARDING_FINISHED"_s);
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"review/score-missing"_s);
    }

    void aStaticLinkEndsExactlyOnceWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 150; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aStaticLinkEndsExactlyOnceWhateverHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        VisitRig rig;
        overLink(rig);
        addOther(rig, u"i-other"_s);
        rig.request.deadline = 90s;
        rig.request.lingering = milliseconds(random.bounded(0, 3000));
        rig.page = {PageAct(random.bounded(4)), PageAct(random.bounded(4)), PageAct::Load};
        rig.closeTakes = milliseconds(random.bounded(-500, 3000));
        const QStringList ids{u"i-1"_s, u"i-2"_s, u"i-other"_s, QString()};
        const QStringList texts{u"FACE_VALIDATION_FINISHED"_s, u"ONBOARDING_FINISHED"_s,
                                u"EXPIRED"_s, u"BETTER"_s};
        rig.start();
        while (rig.clock.elapsed() < 100s) {
            rig.clock.advance(milliseconds(random.bounded(1, 4000)));
            const QString id = ids.at(random.bounded(4));
            switch (random.bounded(24)) {
            case 0:
                rig.controller->returned(back(u"interviewId="_s + id));
                break;
            case 1:
            case 2:
                deliver(rig, texts.at(random.bounded(4)), id,
                        random.bounded(2) == 0 ? Flow : u"other"_s);
                break;
            case 3:
                rig.controller->pageLost(Error::of(core::ErrorKind::Engine, u"crashed"_s));
                break;
            case 4:
                rig.controller->moveToPhone();
                break;
            case 5:
                rig.controller->hint(Hint::RedirectReached);
                rig.controller->readStatusNow();
                break;
            case 6:
                if (random.bounded(5) == 0)
                    rig.controller->cancel();
                break;
            default:
                break;
            }
        }
        QCOMPARE(rig.results.size(), 1);
        QVERIFY(rig.endedAt <= 90s + 3500ms + rig.request.lingering);
        QCOMPARE(rig.afterTheEnd, QStringList());
        QCOMPARE(rig.misuse, QStringList());
        QVERIFY(!rig.pageIsOpen);
        QCOMPARE(mine(rig).ends, 1);
        QCOMPARE(mine(rig).interview, rig.result().interviewId);
        QVERIFY(mine(rig).interview.text() != u"i-other"_s);
        const QStringList steps = mine(rig).stepNames();
        QVERIFY(steps.count(u"returned"_s) + steps.count(u"webhook"_s) <= 1);
        QVERIFY(rig.service.starts.isEmpty());
        QVERIFY(rig.service.statusReads.isEmpty());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    // ---- To the phone

    void theVisitorMovesToThePhone()
    {
        VisitRig rig;
        rig.request.lingering = 3s;
        rig.statusFrom(20s, u"ONBOARDING_FINISHED"_s);
        rig.closeTakes = 2s;
        rig.start();
        rig.clock.advance(5s);
        rig.log.clear();
        rig.states.clear();
        const QUrl anew(u"https://demo-onboarding.incodesmile.com/c/flow/f?again"_s);
        rig.service.onUrl = [anew] { return anew; };
        const qsizetype reads = rig.service.statusReads.size();
        rig.controller->moveToPhone();
        rig.controller->moveToPhone();
        rig.clock.advance(1900ms);
        // The page is still going: the watch goes on, and nothing was asked for.
        QVERIFY(rig.service.statusReads.size() > reads);
        QCOMPARE(rig.log.join(u' '), u"addStep:to-phone closePage say:opening"_s);
        rig.clock.advance(3s);
        QCOMPARE(rig.log.join(u' '),
                 u"addStep:to-phone closePage say:opening addStep:closed onboarding-url "
                 "addStep:page-open openPage addStep:page-loaded say:running"_s);
        QCOMPARE(rig.urls.last(), anew);
        QCOMPARE(rig.service.lastSession.interviewId.text(), Interview);
        rig.closeTakes = 20ms;
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
        QCOMPARE(rig.states.join(u' '), u"opening running scoring done"_s);
        QCOMPARE(rig.service.starts.size(), 1);
        QCOMPARE(rig.misuse, QStringList());
        QCOMPARE(rig.afterTheEnd, QStringList());
    }

    void whatMayGoWrongOnTheWay_data()
    {
        QTest::addColumn<SetUp>("setUp"); // Right before the move, after 5 s.
        QTest::addColumn<int>("at");      // ms after it the page is open again, at the old address
        QTest::newRow("address refused by the service") << SetUp([](VisitRig &rig) {
            rig.service.onUrl = [] { return fakes::httpError(500); };
        }) << 24;
        QTest::newRow("address refused by our rules") << SetUp([](VisitRig &rig) {
            rig.service.onUrl = [] { return QUrl(u"http://evil.test/"_s); };
        }) << 24;
        QTest::newRow("address never answered")
            << SetUp([](VisitRig &rig) { rig.service.onUrl = [] { return std::nullopt; }; })
            << 15020;
        QTest::newRow("page never reports, nor the address") << SetUp([](VisitRig &rig) {
            rig.closeTakes = -1ms;
            rig.service.onUrl = [] { return std::nullopt; };
        }) << 18500;
    }

    void whatMayGoWrongOnTheWay()
    {
        QFETCH(SetUp, setUp);
        QFETCH(int, at);
        VisitRig rig;
        rig.request.lingering = 60s; // Not for this close.
        rig.start();
        rig.clock.advance(5s);
        setUp(rig);
        const milliseconds moved = rig.clock.elapsed();
        rig.controller->moveToPhone();
        QVERIFY(rig.runUntil([&rig] { return rig.pagesOpened == 2; }));
        QCOMPARE((rig.opened.last() - moved).count(), at);
        QCOMPARE(rig.urls.last(), rig.urls.first());
        rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
        rig.closeTakes = 20ms;
        rig.runToEnd();
        QCOMPARE(rig.endText(), u"passed/ok"_s);
    }

    void whatEndsAVisitOnTheWay_data()
    {
        QTest::addColumn<SetUp>("happens");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("closeTakes"); // 20: while the address is asked; 2000: before.
        for (const int takes : {20, 2000}) {
            const char *when = takes == 20 ? "address asked" : "page closing";
            QTest::addRow("%s, finished", when) << SetUp([](VisitRig &rig) {
                rig.statusFrom(0s, u"ONBOARDING_FINISHED"_s);
                deliver(rig, u"ONBOARDING_FINISHED"_s);
            }) << u"passed/ok"_s << takes;
            QTest::addRow("%s, expired", when) << SetUp([](VisitRig &rig) {
                rig.statusFrom(0s, u"EXPIRED"_s);
                rig.controller->returned(back({}));
            }) << u"expired/deadline"_s << takes;
            QTest::addRow("%s, token refused", when) << SetUp([](VisitRig &rig) {
                rig.service.onStatus = [] { return fakes::httpError(401); };
                rig.controller->readStatusNow();
            }) << u"error/token-refused"_s << takes;
            QTest::addRow("%s, cancelled", when)
                << SetUp([](VisitRig &rig) { rig.controller->cancel(); })
                << u"cancelled/cancelled"_s << takes;
        }
    }

    void whatEndsAVisitOnTheWay()
    {
        QFETCH(SetUp, happens);
        QFETCH(int, closeTakes);
        VisitRig rig;
        rig.tools.pollEnabled = false; // A slow read under way would hold the next one up.
        rig.start();
        rig.clock.advance(20s);
        rig.closeTakes = milliseconds(closeTakes);
        // Answered after the end, when nobody wants it any more.
        bool isLate = false;
        rig.service.onUrl = [&isLate, good = rig.service.onUrl] {
            isLate = true;
            return good();
        };
        rig.service.latency = 800ms;
        rig.controller->moveToPhone();
        rig.clock.advance(100ms);
        rig.service.latency = 4ms;
        happens(rig);
        rig.clock.advance(20ms);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        rig.runToEnd();
        QTEST(rig.endText(), "end");
        QCOMPARE(rig.results.size(), 1);
        QCOMPARE(rig.pagesOpened, 1);
        QCOMPARE(rig.pagesClosed, 1);
        QVERIFY2(!isLate, "a call was not dropped");
        QVERIFY(!rig.pageIsOpen);
        QCOMPARE(rig.afterTheEnd, QStringList());
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void theDeadlineHoldsOnTheWay()
    {
        for (const bool reports : {true, false}) {
            VisitRig rig;
            rig.request.deadline = 30s;
            rig.start();
            rig.clock.advance(29s);
            rig.closeTakes = reports ? 20ms : -1ms;
            rig.service.onUrl = [] { return std::nullopt; };
            rig.controller->moveToPhone();
            rig.runToEnd();
            QCOMPARE(rig.endText(), u"expired/deadline"_s);
            QVERIFY(rig.endedAt <= 32500ms);
        }
    }

    void thePhoneIsANewPlace()
    {
        // Failures of the page before the move do not count against it.
        VisitRig rig;
        rig.page = {PageAct::Fail, PageAct::Fail, PageAct::Fail, PageAct::Load,
                    PageAct::Fail, PageAct::Fail, PageAct::Fail, PageAct::Load};
        rig.start();
        QVERIFY(rig.runUntil([&rig] {
            return rig.pagesOpened == 4 && rig.controller->state() == VisitState::Running;
        }));
        rig.controller->moveToPhone();
        QVERIFY(rig.runUntil([&rig] {
            return rig.pagesOpened == 8 && rig.controller->state() == VisitState::Running;
        }));
        QVERIFY(!rig.ended());
    }

    void thereIsNothingToMove()
    {
        VisitRig idle;
        onboarding::VisitController controller(idle.tools);
        controller.moveToPhone();
        controller.returned(back(u"interviewId=i-1"_s));
        controller.webhookArrived(InterviewId(Interview), Flow, u"EXPIRED"_s);
        QVERIFY(idle.log.isEmpty());

        VisitRig link;
        overLink(link);
        link.start();
        link.clock.advance(5s);
        link.controller->moveToPhone();
        link.clock.advance(5s);
        QCOMPARE(link.pagesClosed, 0);
        QCOMPARE(link.controller->state(), VisitState::Running);

        VisitRig early;
        early.service.latency = 1s;
        early.start();
        early.controller->moveToPhone(); // No session.
        early.clock.advance(1500ms);
        early.controller->moveToPhone(); // No page.
        early.service.latency = 4ms;
        QVERIFY(early.runUntilState(VisitState::Running));
        QCOMPARE(early.pagesClosed, 0);
        QVERIFY(!early.store.only().stepNames().contains(u"to-phone"_s));
    }
};

QTEST_GUILESS_MAIN(TestVisitWays)
#include "tst_visitways.moc"
