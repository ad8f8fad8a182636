#include "incode/types.h"

#include <algorithm>
#include <array>
#include <utility>

namespace incode {

using namespace Qt::StringLiterals;

namespace {

using Row = std::pair<QLatin1StringView, StatusKind>;

// incode-omni.md 4.2.
constexpr std::array<Row, 10> statusTable{{
    {"UNKNOWN"_L1, StatusKind::Unknown},
    {"ID_VALIDATION_FINISHED"_L1, StatusKind::IdValidationFinished},
    {"POST_PROCESSING_FINISHED"_L1, StatusKind::PostProcessingFinished},
    {"ID_VALIDATION_FINISHED_SECOND_ID"_L1, StatusKind::SecondIdValidationFinished},
    {"GOVERNMENT_VALIDATION_FINISHED"_L1, StatusKind::GovernmentValidationFinished},
    {"FACE_VALIDATION_FINISHED"_L1, StatusKind::FaceValidationFinished},
    {"ONBOARDING_FINISHED"_L1, StatusKind::OnboardingFinished},
    {"MANUAL_REVIEW_APPROVED"_L1, StatusKind::ManualReviewApproved},
    {"MANUAL_REVIEW_REJECTED"_L1, StatusKind::ManualReviewRejected},
    {"EXPIRED"_L1, StatusKind::Expired},
}};

} // namespace

bool Status::isTerminal() const
{
    switch (kind) {
    case StatusKind::OnboardingFinished:
    case StatusKind::ManualReviewApproved:
    case StatusKind::ManualReviewRejected:
    case StatusKind::Expired:
        return true;
    case StatusKind::Unknown:
    case StatusKind::IdValidationFinished:
    case StatusKind::PostProcessingFinished:
    case StatusKind::SecondIdValidationFinished:
    case StatusKind::GovernmentValidationFinished:
    case StatusKind::FaceValidationFinished:
    case StatusKind::Other:
        return false;
    }
    Q_UNREACHABLE();
}

Status Status::fromText(const QString &text)
{
    const auto row = std::find_if(statusTable.begin(), statusTable.end(),
                                  [&text](const Row &known) { return text == known.first; });
    return {row == statusTable.end() ? StatusKind::Other : row->second, text};
}

Light lightOf(const QString &status)
{
    if (status == "OK"_L1 || status == "MANUAL_OK"_L1)
        return Light::Passed;
    if (status == "FAIL"_L1 || status == "MANUAL_FAIL"_L1)
        return Light::Failed;
    return Light::Review;
}

} // namespace incode
