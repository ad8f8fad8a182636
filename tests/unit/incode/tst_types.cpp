// The vocabularies of status and score.

#include "incode/types.h"

#include "support/support.h"

using namespace Qt::StringLiterals;
using incode::Light;
using incode::Status;
using incode::StatusKind;

class TestTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void readsStatus_data();
    void readsStatus();
    void mapsLights_data();
    void mapsLights();
};

void TestTypes::readsStatus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<StatusKind>("kind");
    QTest::addColumn<bool>("terminal");
    const auto row = [](const char *text, StatusKind kind, bool terminal) {
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text) << kind << terminal;
    };
    row("UNKNOWN", StatusKind::Unknown, false);
    row("ID_VALIDATION_FINISHED", StatusKind::IdValidationFinished, false);
    row("POST_PROCESSING_FINISHED", StatusKind::PostProcessingFinished, false);
    row("ID_VALIDATION_FINISHED_SECOND_ID", StatusKind::SecondIdValidationFinished, false);
    row("GOVERNMENT_VALIDATION_FINISHED", StatusKind::GovernmentValidationFinished, false);
    row("FACE_VALIDATION_FINISHED", StatusKind::FaceValidationFinished, false);
    row("ONBOARDING_FINISHED", StatusKind::OnboardingFinished, true);
    row("MANUAL_REVIEW_APPROVED", StatusKind::ManualReviewApproved, true);
    row("MANUAL_REVIEW_REJECTED", StatusKind::ManualReviewRejected, true);
    row("EXPIRED", StatusKind::Expired, true);
    for (const char *other : {"", "onboarding_finished", "ONBOARDING_FINISHED ",
                              "ONBOADING_FINISHED", "REJECTED", "IN_PROGRESS", "7"})
        row(other, StatusKind::Other, false);
}

void TestTypes::readsStatus()
{
    QFETCH(QString, text);
    QFETCH(StatusKind, kind);
    QFETCH(bool, terminal);
    const Status status = Status::fromText(text);
    QVERIFY(status.kind == kind);
    QCOMPARE(status.text, text);
    QCOMPARE(status.isTerminal(), terminal);
}

void TestTypes::mapsLights_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Light>("light");
    const auto row = [](const char *status, Light light) {
        QTest::addRow("\"%s\"", status) << QString::fromLatin1(status) << light;
    };
    row("OK", Light::Passed);
    row("MANUAL_OK", Light::Passed);
    row("FAIL", Light::Failed);
    row("MANUAL_FAIL", Light::Failed);
    for (const char *other :
         {"WARN", "UNKNOWN", "MANUAL", "MANUAL_PENDING", "", "ok", "fail", "PASSED"})
        row(other, Light::Review);
}

void TestTypes::mapsLights()
{
    QFETCH(QString, status);
    QFETCH(Light, light);
    QVERIFY(incode::lightOf(status) == light);
}

QTEST_GUILESS_MAIN(TestTypes)
#include "tst_types.moc"
