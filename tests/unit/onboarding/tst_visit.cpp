#include "onboarding/visit.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using onboarding::Outcome;
using onboarding::Reason;
using onboarding::VisitState;

class TestVisit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void theWordsAreThoseOfTheContract()
    {
        QStringList states;
        for (const VisitState state : {VisitState::Idle, VisitState::Creating, VisitState::Opening,
                                       VisitState::Running, VisitState::Scoring, VisitState::Done})
            states << onboarding::stateName(state);
        QCOMPARE(states.join(u' '), u"idle creating opening running scoring done"_s);

        QStringList outcomes;
        for (const Outcome outcome : {Outcome::Passed, Outcome::Review, Outcome::Failed,
                                      Outcome::Expired, Outcome::Cancelled, Outcome::Error})
            outcomes << onboarding::outcomeName(outcome);
        QCOMPARE(outcomes.join(u' '), u"passed review failed expired cancelled error"_s);

        QStringList reasons;
        for (const Reason reason :
             {Reason::Ok, Reason::UrlRefused, Reason::StartFailed, Reason::TokenRefused,
              Reason::SessionUnknown, Reason::Deadline, Reason::Cancelled, Reason::ScoreMissing,
              Reason::EngineLost, Reason::StorageFailed, Reason::Settings, Reason::CreationUnknown})
            reasons << onboarding::reasonName(reason);
        QCOMPARE(reasons.join(u' '),
                 u"ok url-refused start-failed token-refused session-unknown deadline cancelled "
                 "score-missing engine-lost storage-failed settings creation-unknown"_s);
    }

    void exitCodes_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("code");
        QTest::newRow("passed") << Outcome::Passed << Reason::Ok << 0;
        QTest::newRow("review") << Outcome::Review << Reason::Ok << 10;
        QTest::newRow("review without score") << Outcome::Review << Reason::ScoreMissing << 10;
        QTest::newRow("failed") << Outcome::Failed << Reason::Ok << 20;
        QTest::newRow("expired") << Outcome::Expired << Reason::Deadline << 30;
        QTest::newRow("cancelled") << Outcome::Cancelled << Reason::Cancelled << 40;
        QTest::newRow("error") << Outcome::Error << Reason::StorageFailed << 1;
        QTest::newRow("settings") << Outcome::Error << Reason::Settings << 2;
    }

    void exitCodes()
    {
        QFETCH(Outcome, outcome);
        QFETCH(Reason, reason);
        QTEST(onboarding::exitCode(outcome, reason), "code");
    }
};

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
