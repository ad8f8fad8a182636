#include "shell/insightswords.h"

#include "incode/types.h"
#include "shell/presenter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;
using incode::StatusKind;
using onboarding::Outcome;

namespace {

class InsightsWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Insights)
};

constexpr std::array DrawnOutcomes{Outcome::Passed,  Outcome::Review,    Outcome::Failed,
                                   Outcome::Expired, Outcome::Cancelled, Outcome::Error};

/// "SOME_NEW_STEP" as "Some new step".
QString spelledOut(const QString &status)
{
    QString words = status.toLower().replace(u'_', u' ').simplified();
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

/// No status was read at all: the visitor had not begun.
StatusKind kindOf(const QString &status)
{
    return status.isEmpty() ? StatusKind::Unknown : incode::Status::fromText(status).kind;
}

int countOf(qint64 visits)
{
    return int(std::min<qint64>(visits, std::numeric_limits<int>::max()));
}

} // namespace

const QStringList &outcomeOrder()
{
    static const QStringList order = [] {
        QStringList words;
        for (const Outcome outcome : DrawnOutcomes)
            words << QString(onboarding::outcomeName(outcome));
        return words << QString(store::OpenOutcome);
    }();
    return order;
}

QString outcomeName(const QString &outcome)
{
    for (const Outcome each : DrawnOutcomes) {
        if (outcome == onboarding::outcomeName(each))
            return outcomeWord(each);
    }
    //: The outcome of a visit that has no end yet, one word.
    return outcome == store::OpenOutcome ? InsightsWords::tr("Not ended") : outcome;
}

QString stepName(const QString &status)
{
    switch (kindOf(status)) {
    case StatusKind::Unknown:
        //: A step of a visit, before the visitor did anything.
        return InsightsWords::tr("Beginning");
    case StatusKind::IdValidationFinished:
        //: A step of a visit.
        return InsightsWords::tr("Document");
    case StatusKind::PostProcessingFinished:
        //: A step of a visit: the service checks what it was given.
        return InsightsWords::tr("Checks");
    case StatusKind::SecondIdValidationFinished:
        //: A step of a visit.
        return InsightsWords::tr("Second document");
    case StatusKind::GovernmentValidationFinished:
        //: A step of a visit: a government's register is asked.
        return InsightsWords::tr("Government check");
    case StatusKind::FaceValidationFinished:
        //: A step of a visit.
        return InsightsWords::tr("Face");
    case StatusKind::OnboardingFinished:
        //: A step of a visit: from its last check to its end.
        return InsightsWords::tr("Finish");
    case StatusKind::ManualReviewApproved:
        //: A step of a visit: a person at the service said yes.
        return InsightsWords::tr("Approval by a reviewer");
    case StatusKind::ManualReviewRejected:
        //: A step of a visit: a person at the service said no.
        return InsightsWords::tr("Rejection by a reviewer");
    case StatusKind::Expired:
        //: A step of a visit: the service closed it.
        return InsightsWords::tr("Expiry");
    case StatusKind::Other:
        break;
    }
    return spelledOut(status);
}

QString leavePointName(const QString &status)
{
    switch (kindOf(status)) {
    case StatusKind::Unknown:
        //: Where a visitor left.
        return InsightsWords::tr("Before the document");
    case StatusKind::IdValidationFinished:
        //: Where a visitor left.
        return InsightsWords::tr("After the document");
    case StatusKind::PostProcessingFinished:
        //: Where a visitor left: the service had checked what it was given.
        return InsightsWords::tr("After the checks");
    case StatusKind::SecondIdValidationFinished:
        //: Where a visitor left.
        return InsightsWords::tr("After the second document");
    case StatusKind::GovernmentValidationFinished:
        //: Where a visitor left: a government's register had been asked.
        return InsightsWords::tr("After the government check");
    case StatusKind::FaceValidationFinished:
        //: Where a visitor left.
        return InsightsWords::tr("After the face");
    case StatusKind::OnboardingFinished:
    case StatusKind::ManualReviewApproved:
    case StatusKind::ManualReviewRejected:
        //: Where a visit stopped: the service had said that it was over.
        return InsightsWords::tr("After the finish");
    case StatusKind::Expired:
        //: Where a visit stopped: the service closed it.
        return InsightsWords::tr("At its expiry");
    case StatusKind::Other:
        break;
    }
    //: Where a visitor left; %1 is the name of a step.
    return InsightsWords::tr("After: %1").arg(spelledOut(status));
}

QString durationText(double seconds)
{
    const qint64 whole = std::max<qint64>(0, std::llround(seconds));
    const QLocale locale;
    if (whole < 60) {
        //: A duration in seconds, as short as it can be.
        return InsightsWords::tr("%1 s").arg(locale.toString(whole));
    }
    //: A duration in minutes and seconds, as short as it can be.
    return InsightsWords::tr("%1 min %2 s")
        .arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

qint64 visitCount(const store::Insights &insights)
{
    qint64 count = 0;
    for (const store::DayOutcomes &day : insights.days) {
        for (const qint64 visits : day.visits)
            count += visits;
    }
    return count;
}

qint64 visitCount(const store::Insights &insights, const QString &outcome)
{
    qint64 count = 0;
    for (const store::DayOutcomes &day : insights.days)
        count += day.visits.value(outcome);
    return count;
}

const store::StepTime *slowestStep(const store::Insights &insights)
{
    const auto slowest = std::max_element(
        insights.steps.begin(), insights.steps.end(),
        [](const auto &a, const auto &b) { return a.medianSeconds < b.medianSeconds; });
    return slowest == insights.steps.end() ? nullptr : &*slowest;
}

const store::LeavePoint *commonestLeavePoint(const store::Insights &insights)
{
    const auto commonest =
        std::max_element(insights.leaving.begin(), insights.leaving.end(),
                         [](const auto &a, const auto &b) { return a.visits < b.visits; });
    return commonest == insights.leaving.end() ? nullptr : &*commonest;
}

QString outcomesFinding(const store::Insights &insights)
{
    const qint64 passed = visitCount(insights, QString(onboarding::outcomeName(Outcome::Passed)));
    //: %1 is how many of them passed.
    return InsightsWords::tr("%1 of %Ln visit(s) passed.", nullptr, countOf(visitCount(insights)))
        .arg(QLocale().toString(passed));
}

QString stepsFinding(const store::Insights &insights)
{
    const store::StepTime *slowest = slowestStep(insights);
    if (!slowest)
        return InsightsWords::tr("No visit has come past its first step.");
    //: %1 is a step such as Face, %2 a time such as 1 min 20 s.
    return InsightsWords::tr("%1 takes longest: half of the visitors need more than %2.")
        .arg(stepName(slowest->status),
             durationText(slowest->medianSeconds).replace(u' ', QChar::Nbsp));
}

QString leavingFinding(const store::Insights &insights)
{
    const store::LeavePoint *commonest = commonestLeavePoint(insights);
    if (!commonest)
        return InsightsWords::tr("Every visitor finished.");
    const int all = countOf(visitCount(insights));
    const QString left = QLocale().toString(commonest->visits);
    switch (kindOf(commonest->lastStatus)) {
    case StatusKind::Unknown:
        return InsightsWords::tr("%1 of %Ln visit(s) ended before the document.", nullptr, all)
            .arg(left);
    case StatusKind::IdValidationFinished:
        return InsightsWords::tr("%1 of %Ln visit(s) ended after the document.", nullptr, all)
            .arg(left);
    case StatusKind::FaceValidationFinished:
        return InsightsWords::tr("%1 of %Ln visit(s) ended after the face.", nullptr, all)
            .arg(left);
    case StatusKind::PostProcessingFinished:
    case StatusKind::SecondIdValidationFinished:
    case StatusKind::GovernmentValidationFinished:
    case StatusKind::OnboardingFinished:
    case StatusKind::ManualReviewApproved:
    case StatusKind::ManualReviewRejected:
    case StatusKind::Expired:
    case StatusKind::Other:
        break;
    }
    //: %1 is how many of them, %2 the place, such as "After the checks".
    return InsightsWords::tr("%1 of %Ln visit(s) ended here: %2.", nullptr, all)
        .arg(left, leavePointName(commonest->lastStatus));
}

} // namespace shell
