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

/// Where the visitor has the onboarding page.
enum class Show {
    Embedded, ///< In a view of this program.
    Browser,  ///< In the computer's own browser.
    Qr,       ///< On the visitor's phone, by a code on the screen.
};

/// Who is to be onboarded, and how.
struct VisitRequest
{
    QString customerId;
    QString flowId;
    QString language;
    QString countryCode;
    QUrl redirectionUrl;
    /// Set when redirectionUrl is a one-time address of ours, which a service may refuse at start:
    /// what is asked for then instead, maybe empty.
    std::optional<QUrl> fallbackRedirectionUrl;
    /// A flow's static link: opened in place of a session of ours, which then nobody asks about.
    QUrl staticUrl;
    QMap<QString, QString> customFields;
    core::InterviewId resume;
    Show show = Show::Embedded;
    milliseconds deadline{900000}; ///< For the whole visit, from start().
    /// How much longer than limits::Close the owner of the page may take to close it, because the
    /// page is still looked at or comes back by itself.
    milliseconds lingering{0};
    QString personName;   ///< Typed in place of a reference: kept encrypted, not sent.
    QString operatorName; ///< Who started it, for the record.
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
QLatin1StringView showName(Show show);
std::optional<Show> showNamed(const QString &name);
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
    Show show = Show::Embedded;    ///< As asked for at the start.
    std::optional<incode::Score> score;
    std::optional<core::Error> error; ///< What went wrong, for the operator's sentence.
};

/// Why the page may have reached its end. Only ever causes a status read.
enum class Hint {
    RedirectReached, ///< The page went to the redirect address.
    FinishRequested, ///< The page asked the service to finish.
    WebhookArrived,  ///< The service says that the status changed.
    PageActive,      ///< The page made a request or navigation of its own.
};

/// The flow in a static link ("…/flow/ID"), or empty.
QString flowIdOf(const QUrl &staticUrl);

} // namespace onboarding
