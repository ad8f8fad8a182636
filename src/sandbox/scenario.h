#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace sandbox {

/// The calls of the kiosk that a fault can hit.
enum class Call {
    Start,  ///< POST /omni/start
    Url,    ///< GET /omni/onboarding-url
    Status, ///< GET /omni/get/onboarding/status
    Score,  ///< GET /omni/get/score
};

/// What goes wrong with a call.
enum class Fault {
    Slow,         ///< Answered properly, 3 s of sandbox time late.
    Http429,      ///< Throttled, with Retry-After: 1.
    Http500,      ///< The service's own error body.
    Http502Html,  ///< A proxy's page instead of the service.
    Malformed,    ///< Complete, but not JSON.
    CutOff,       ///< Closed in the middle of the promised length.
    Reset,        ///< The connection is reset without an answer.
    Hang,         ///< Never answered.
    Oversized,    ///< Proper JSON of 2 MiB.
    TokenRevoked, ///< 401 as for an invalid token.
};

/// How the visit itself goes.
enum class Plot {
    Pass,
    Review,
    Fail,
    ManualApproved, ///< A reviewer passes it; ONBOARDING_FINISHED never shows.
    ManualRejected, ///< A reviewer fails it; ONBOARDING_FINISHED never shows.
    Abandon,        ///< The visitor walks away at the selfie; the session expires.
    SkipStatuses,   ///< From UNKNOWN to ONBOARDING_FINISHED at once.
    UnknownStatus,  ///< A status of the future shows in between.
    ScoreLate,      ///< Passes, but the score is not ready at once.
};

struct Scenario
{
    QString name = QStringLiteral("pass");
    Plot plot = Plot::Pass;
    std::optional<Fault> fault;
    Call target = Call::Status; ///< Which call the fault hits.

    /// How many calls the fault hits before the service recovers; nothing means every one.
    std::optional<int> faultyCalls() const;
};

/// The scenario called \a name (see scenarioNames()), or nothing.
std::optional<Scenario> scenarioNamed(const QString &name);

} // namespace sandbox
