#include "client.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace sandboxtest;

class SandboxScenariosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void namesAreTheContract();
    void visits_data();
    void visits();
    void faults_data();
    void faults();
    void statusIsFineBeforeThePage();
    void abandonedVisitExpires();
    void unknownStatusIsShownOnce();
    void scoreIsLate_data();
    void scoreIsLate();
    void reviewerTakesAMoment();
    void timeScaleHurries();
};

namespace {

void playVisit(const Rig &rig, const Started &session)
{
    rig.openPage(session);
    rig.api(rig.call(session, "POST", u"/omni/add/front-id/v2"_s));
    rig.api(rig.call(session, "POST", u"/omni/add/back-id/v2"_s));
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    rig.api(rig.call(session, "POST", u"/omni/add/face/third-party"_s));
    rig.api(rig.call(session, "POST", u"/omni/process/face"_s));
    rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
}

/// One word for what came, as the fault's name says it.
QString word(const Answer &answer)
{
    if (answer.isReset)
        return u"reset"_s;
    if (answer.isCutOff)
        return u"cut-off"_s;
    switch (answer.status) {
    case 401:
        return answer.json().value("status"_L1) == 401 ? u"token-revoked"_s : u"?"_s;
    case 429:
        return answer.headers.value("retry-after") == "1" ? u"http-429"_s : u"?"_s;
    case 500:
        return answer.json().value("status"_L1) == 500 ? u"http-500"_s : u"?"_s;
    case 502:
        return answer.body.startsWith("<html>") ? u"http-502-html"_s : u"?"_s;
    case 200:
        if (!answer.isJson())
            return u"malformed"_s;
        return answer.body.size() > 1024 * 1024 ? u"oversized"_s : u"fine"_s;
    default:
        return u"?"_s;
    }
}

} // namespace

void SandboxScenariosTest::namesAreTheContract()
{
    const QStringList faults{u"slow"_s,      u"http-429"_s,     u"http-500"_s, u"http-502-html"_s,
                             u"malformed"_s, u"cut-off"_s,      u"reset"_s,    u"hang"_s,
                             u"oversized"_s, u"token-revoked"_s};
    QStringList expected{u"pass"_s,
                         u"review"_s,
                         u"fail"_s,
                         u"manual-approved"_s,
                         u"manual-rejected"_s,
                         u"abandon"_s,
                         u"skip-statuses"_s,
                         u"unknown-status"_s,
                         u"score-late"_s};
    expected += faults;
    expected += {u"return-without-finish"_s, u"finish-without-return"_s, u"never-returns"_s,
                 u"return-twice"_s,          u"return-forged"_s,         u"return-wrong-nonce"_s,
                 u"redirect-refused"_s,      u"webhook-first"_s,         u"webhook-only"_s,
                 u"webhook-duplicates"_s,    u"webhook-reordered"_s,     u"webhook-wrong-secret"_s,
                 u"webhook-slow-body"_s,     u"webhook-giant-body"_s,    u"webhook-garbage"_s,
                 u"backend-admin-expired"_s};
    for (const QString &prefix : {u"start-"_s, u"url-"_s, u"score-"_s}) {
        for (const QString &fault : faults)
            expected << prefix + fault;
    }
    QStringList names = sandbox::scenarioNames();
    QCOMPARE(names.constFirst(), u"pass"_s);
    names.sort();
    expected.sort();
    QCOMPARE(names, expected);
}

void SandboxScenariosTest::visits_data()
{
    QTest::addColumn<QStringList>("history");
    QTest::addColumn<QString>("overall");
    QTest::addColumn<QString>("reasonBegins");
    const QStringList usual{u"UNKNOWN"_s, u"ID_VALIDATION_FINISHED"_s,
                            u"POST_PROCESSING_FINISHED"_s, u"FACE_VALIDATION_FINISHED"_s};
    const QStringList finished = usual + QStringList{u"ONBOARDING_FINISHED"_s};
    QTest::newRow("pass") << finished << u"OK"_s << u"This session passed"_s;
    QTest::newRow("review") << finished << u"WARN"_s << u"This session needs a review"_s;
    QTest::newRow("fail") << finished << u"FAIL"_s << u"This session failed"_s;
    QTest::newRow("manual-approved") << usual + QStringList{u"MANUAL_REVIEW_APPROVED"_s}
                                     << u"MANUAL_OK"_s << u"This session was approved"_s;
    QTest::newRow("manual-rejected") << usual + QStringList{u"MANUAL_REVIEW_REJECTED"_s}
                                     << u"MANUAL_FAIL"_s << u"This session was rejected"_s;
    QTest::newRow("skip-statuses") << QStringList{u"UNKNOWN"_s, u"ONBOARDING_FINISHED"_s} << u"OK"_s
                                   << u"This session passed"_s;
    QTest::newRow("unknown-status") << QStringList{u"UNKNOWN"_s,
                                                   u"ID_VALIDATION_FINISHED"_s,
                                                   u"POST_PROCESSING_FINISHED"_s,
                                                   u"LIVENESS_PLUS_FINISHED"_s,
                                                   u"FACE_VALIDATION_FINISHED"_s,
                                                   u"ONBOARDING_FINISHED"_s}
                                    << u"OK"_s << u"This session passed"_s;
}

void SandboxScenariosTest::visits()
{
    QFETCH(QStringList, history);
    QFETCH(QString, overall);
    QFETCH(QString, reasonBegins);
    Rig rig(QString::fromLatin1(QTest::currentDataTag()));
    const Started session = rig.start();
    const QJsonObject early = rig.api(rig.call(session, "GET", u"/omni/get/score"_s)).json();
    QCOMPARE(early.value("overall"_L1)["status"_L1].toString(), u"UNKNOWN"_s);
    playVisit(rig, session);
    rig.status(session);
    rig.clock.advance(core::milliseconds(5000));
    QCOMPARE(rig.history(session), history);
    const QJsonObject score = rig.api(rig.call(session, "GET", u"/omni/get/score"_s)).json();
    QCOMPARE(score.value("overall"_L1)["status"_L1].toString(), overall);
    QVERIFY(score.value("reasonMsg"_L1).toString().startsWith(reasonBegins));
    QVERIFY(score.value("idValidation"_L1)["photoSecurityAndQuality"_L1].toArray().size() >= 3);
}

void SandboxScenariosTest::faults_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("count"); // Calls hit before all is well; 0 is every call.
    const auto rows = [](const char *prefix, const QString &target,
                         const QList<std::pair<const char *, int>> &faults) {
        for (const auto &[name, count] : faults) {
            QTest::addRow("%s%s", prefix, name) << target << QString::fromLatin1(name) << count;
        }
    };
    rows("", u"status"_s,
         {{"slow", 5},
          {"http-429", 5},
          {"http-500", 5},
          {"http-502-html", 5},
          {"malformed", 5},
          {"cut-off", 5},
          {"reset", 5},
          {"hang", 2},
          {"oversized", 5},
          {"token-revoked", 0}});
    rows("start-", u"start"_s,
         {{"slow", 0},
          {"http-429", 2},
          {"http-500", 0},
          {"http-502-html", 2},
          {"malformed", 0},
          {"cut-off", 0},
          {"reset", 0},
          {"hang", 0},
          {"oversized", 0},
          {"token-revoked", 0}});
    rows("url-", u"url"_s,
         {{"slow", 0},
          {"http-429", 0},
          {"http-500", 0},
          {"http-502-html", 0},
          {"malformed", 0},
          {"cut-off", 0},
          {"reset", 0},
          {"hang", 0},
          {"oversized", 0},
          {"token-revoked", 0}});
    rows("score-", u"score"_s,
         {{"slow", 3},
          {"http-429", 3},
          {"http-500", 3},
          {"http-502-html", 3},
          {"malformed", 3},
          {"cut-off", 3},
          {"reset", 3},
          {"hang", 1},
          {"oversized", 3},
          {"token-revoked", 0}});
}

void SandboxScenariosTest::faults()
{
    QFETCH(QString, target);
    QFETCH(QString, fault);
    QFETCH(int, count);
    Rig rig(QString::fromLatin1(QTest::currentDataTag()));
    Started session;
    if (target != "start"_L1) {
        session = rig.start();
        QCOMPARE(session.interviewId.size(), 24);
        rig.openPage(session);
    }
    if (target == "score"_L1)
        playVisit(rig, session);
    const auto call = [&] {
        if (target == "start"_L1)
            return rig.startCall();
        if (target == "url"_L1)
            return rig.call(session, "GET", u"/omni/onboarding-url"_s);
        if (target == "score"_L1)
            return rig.call(session, "GET", u"/omni/get/score"_s);
        return rig.call(session, "GET", u"/omni/get/onboarding/status"_s);
    };

    constexpr int enoughForEver = 7;
    const int hits = count == 0 ? enoughForEver : count;
    for (int i = 0; i < hits; ++i) {
        if (fault != "slow"_L1 && fault != "hang"_L1) {
            QCOMPARE(word(rig.api(call())), fault);
            continue;
        }
        const auto held = rig.begin(call());
        // A later request that is answered proves the sandbox has seen the held one.
        QTRY_VERIFY(rig.api({"GET", u"/control/requests"_s})
                        .json()
                        .value("requests"_L1)
                        .toArray()
                        .last()["status"_L1]
                        .isNull());
        rig.clock.advance(core::milliseconds(2999));
        rig.api({"GET", u"/control/sessions"_s});
        QVERIFY(!held->hasBytes() && !held->isDone());
        rig.clock.advance(core::milliseconds(1));
        if (fault == "slow"_L1) {
            QCOMPARE(word(held->wait()), u"fine"_s);
        } else {
            rig.clock.advance(core::milliseconds(120000));
            rig.api({"GET", u"/control/sessions"_s});
            QVERIFY(!held->hasBytes() && !held->isDone());
        }
    }
    if (count == 0)
        return;
    QCOMPARE(word(rig.api(call())), u"fine"_s);
    if (target == "start"_L1) {
        // The next visit meets the fault again.
        QCOMPARE(word(rig.api(call())), fault);
        return;
    }
    QCOMPARE(word(rig.api(call())), u"fine"_s);
    if (target != "score"_L1)
        playVisit(rig, session);
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
    const QJsonObject score = rig.api(rig.call(session, "GET", u"/omni/get/score"_s)).json();
    QCOMPARE(score.value("overall"_L1)["status"_L1].toString(), u"OK"_s);
}

void SandboxScenariosTest::statusIsFineBeforeThePage()
{
    const Rig rig(u"http-500"_s);
    const Started session = rig.start();
    const Call status = rig.call(session, "GET", u"/omni/get/onboarding/status"_s);
    QCOMPARE(word(rig.api(status)), u"fine"_s);
    rig.openPage(session);
    QCOMPARE(word(rig.api(status)), u"http-500"_s);
}

void SandboxScenariosTest::abandonedVisitExpires()
{
    Rig rig(u"abandon"_s);
    const Started session = rig.start();
    rig.openPage(session);
    rig.clock.advance(core::milliseconds(60000));
    QCOMPARE(rig.status(session), u"UNKNOWN"_s);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    rig.clock.advance(core::milliseconds(19999));
    QCOMPARE(rig.status(session), u"POST_PROCESSING_FINISHED"_s);
    rig.clock.advance(core::milliseconds(1));
    QCOMPARE(rig.status(session), u"EXPIRED"_s);
    const QJsonObject finished = rig.api(rig.call(session, "GET", u"/omni/finish-status"_s)).json();
    QCOMPARE(finished.value("action"_L1).toString(), u"none"_s);
    QCOMPARE(rig.status(session), u"EXPIRED"_s);
}

void SandboxScenariosTest::unknownStatusIsShownOnce()
{
    const Rig rig(u"unknown-status"_s);
    const Started session = rig.start();
    playVisit(rig, session); // To the end before anybody asks.
    QCOMPARE(rig.status(session), u"LIVENESS_PLUS_FINISHED"_s);
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
}

void SandboxScenariosTest::scoreIsLate_data()
{
    QTest::addColumn<int>("waitBefore");
    QTest::addColumn<int>("waitBetween");
    QTest::newRow("asked at once") << 0 << 3000;
    QTest::newRow("asked long after") << 10000 << 0;
}

void SandboxScenariosTest::scoreIsLate()
{
    QFETCH(int, waitBefore);
    QFETCH(int, waitBetween);
    Rig rig(u"score-late"_s);
    const Started session = rig.start();
    playVisit(rig, session);
    const Call score = rig.call(session, "GET", u"/omni/get/score"_s);
    rig.clock.advance(core::milliseconds(waitBefore));
    QCOMPARE(rig.api(score).status, 404);
    if (waitBetween > 0) {
        rig.clock.advance(core::milliseconds(waitBetween - 1));
        QCOMPARE(rig.api(score).status, 404);
        rig.clock.advance(core::milliseconds(1));
    }
    const Answer answer = rig.api(score);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("overall"_L1)["status"_L1].toString(), u"OK"_s);
}

void SandboxScenariosTest::reviewerTakesAMoment()
{
    Rig rig(u"manual-approved"_s);
    const Started session = rig.start();
    playVisit(rig, session);
    rig.clock.advance(core::milliseconds(999));
    QCOMPARE(rig.status(session), u"FACE_VALIDATION_FINISHED"_s);
    rig.clock.advance(core::milliseconds(1));
    QCOMPARE(rig.status(session), u"MANUAL_REVIEW_APPROVED"_s);
}

void SandboxScenariosTest::timeScaleHurries()
{
    Rig rig(u"abandon"_s, 20);
    const Started session = rig.start();
    rig.openPage(session);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    rig.clock.advance(core::milliseconds(999));
    QCOMPARE(rig.status(session), u"POST_PROCESSING_FINISHED"_s);
    rig.clock.advance(core::milliseconds(1));
    QCOMPARE(rig.status(session), u"EXPIRED"_s);
}

QTEST_GUILESS_MAIN(SandboxScenariosTest)
#include "tst_sandboxscenarios.moc"
