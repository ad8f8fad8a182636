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
    AdminExpired, ///< A backend's own token for Incode has expired; Incode itself knows no such.
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

/// What the visitor's page does once it has all it needs.
enum class Ending {
    Usual,             ///< Finishes, then goes to the redirect address if there is one.
    ReturnsUnfinished, ///< Goes there without finishing; the session expires.
    StaysAtThanks,     ///< Finishes and goes nowhere.
    Leaves,            ///< Is closed in the middle; the session expires.
    ReturnsTwice,      ///< Goes to the redirect address, and once more shortly after.
    Silent,            ///< Says nothing more; the service finishes by itself.
};

/// Who else comes to the redirect address, as soon as the page is opened.
enum class Stranger {
    Nobody,
    Forged,     ///< With the interviewId of another session.
    WrongNonce, ///< With the last segment of the path changed.
};

/// How the webhook of a status is sent.
enum class Delivery {
    Usual,
    First,       ///< Before the status shows it.
    Threefold,   ///< Three times at once.
    Reordered,   ///< All of them at the end, the last one first.
    WrongSecret, ///< Twice with a wrong header value, then properly.
    SlowBody,    ///< Once without its body and given up, then a byte at a time.
    GiantBody,   ///< Once with a body of 2 MiB, then properly.
    Garbage,     ///< Once with bytes that are no text, then properly.
};

struct Scenario
{
    QString name = QStringLiteral("pass");
    Plot plot = Plot::Pass;
    std::optional<Fault> fault = std::nullopt;
    Call target = Call::Status; ///< Which call the fault hits.
    Ending ending = Ending::Usual;
    Stranger stranger = Stranger::Nobody;
    Delivery delivery = Delivery::Usual;
    bool refusesLoopback = false; ///< start answers 400 to a redirectionUrl of this computer.

    /// How many calls the fault hits before the service recovers; nothing means every one.
    std::optional<int> faultyCalls() const;
    /// True when the visitor goes in the middle and the session runs out.
    bool isAbandoned() const;
};

/// The scenario called \a name (see scenarioNames()), or nothing.
std::optional<Scenario> scenarioNamed(const QString &name);

/// The word for \a ending in the page's configuration.
QLatin1StringView endingName(Ending ending);

} // namespace sandbox
