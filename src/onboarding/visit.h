#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/ids.h"
#include "incode/types.h"

#include <QtCore/QMap>
#include <QtCore/QUrl>

#include <optional>

namespace onboarding {

using core::milliseconds;

/// Who is to be onboarded, and how.
struct VisitRequest
{
    QString customerId;
    QString flowId;
    QString language;
    QString countryCode;
    QUrl redirectionUrl;
    QMap<QString, QString> customFields;
    core::InterviewId resume;
    QString show = QStringLiteral("embedded");
    milliseconds deadline{900000}; ///< For the whole visit, from start().
    QString personName;            ///< Typed in place of a reference: kept encrypted, not sent.
    QString operatorName;          ///< Who started it, for the record.
};

/// What is going on, as told in events (contract.md).
enum class VisitState {
    Idle,     ///< Nobody waits: start() was not called.
    Creating, ///< We wait for the service to create the session; the visitor sees "One moment".
    Opening,  ///< We wait for the address and the page; the visitor sees "One moment".
    Running,  ///< The visitor is busy with the page; we wait for the status to say it is over.
    Scoring,  ///< The page is closed; we wait for the score; the visitor sees "Thank you, one
              ///< moment".
    Done,     ///< The result is known and stored; nobody waits.
};

enum class Outcome { Passed, Review, Failed, Expired, Cancelled, Error };

enum class Reason {
    Ok,
    UrlRefused, ///< No onboarding URL, or one our rules refuse.
    StartFailed,
    TokenRefused,
    SessionUnknown,
    Deadline,
    Cancelled,
    ScoreMissing,
    EngineLost,
    StorageFailed,
    Settings,
    CreationUnknown, ///< Start was asked and its answer never kept: a session may exist or not.
};

/// The stable words of contract.md.
QLatin1StringView stateName(VisitState state);
QLatin1StringView outcomeName(Outcome outcome);
QLatin1StringView reasonName(Reason reason);
/// 0 passed, 10 review, 20 failed, 30 expired, 40 cancelled, 1 error; 2 when the reason is
/// Settings.
int exitCode(Outcome outcome, Reason reason);

struct VisitResult
{
    core::VisitId visitId;
    Outcome outcome = Outcome::Error;
    Reason reason = Reason::Ok;
    QString reasonText;            ///< The service's own sentence, or empty.
    core::InterviewId interviewId; ///< Empty when no session was created.
    std::optional<incode::Score> score;
    std::optional<core::Error> error; ///< What went wrong, for the operator's sentence.
};

/// Why the page may have reached its end. Only ever causes a status read.
enum class Hint {
    RedirectReached, ///< The page went to the redirect address.
    FinishRequested, ///< The page asked the service to finish.
    PageActive,      ///< The page made a request or navigation of its own.
};

} // namespace onboarding
