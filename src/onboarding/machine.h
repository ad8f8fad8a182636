#pragma once

#include "onboarding/visit.h"

#include <QtCore/QList>
#include <QtCore/QUrl>

#include <optional>
#include <variant>

namespace onboarding {

/// Where a visit stands: who waits for what, until when, and what the visitor sees.
enum class Phase {
    Idle,          ///< Nobody waits: the visit was not started.
    Creating,      ///< We wait for the session (limits::Answer); the visitor sees "One moment".
    RetryingStart, ///< We let time pass before asking for the session again (5 s at most); the
                   ///< visitor sees "One moment".
    AskingUrl,     ///< We wait for the page's address (limits::Answer), or for a static link to be
                   ///< found good, at once; "One moment".
    Loading,       ///< We wait for the page (limits::Load), status watched; "One moment".
    Reopening,     ///< The page is down and opened anew shortly (3 s at most), status watched; the
                   ///< visitor sees "One moment". While neither page nor service can be reached,
                   ///< we wait for the service (visit deadline); the visitor sees that the
                   ///< connection is lost.
    Running,       ///< We wait for a terminal status or over a static link for evidence of the end
                   ///< (visit deadline); the visitor has the page.
    Moving,        ///< The page goes to the visitor's phone: we wait for it to be gone here
                   ///< (limits::Close), then for its address (limits::Answer), status watched; the
                   ///< visitor sees "One moment".
    Returning,     ///< An earlier run died under the visitor: we wait for the page's address, asked
                   ///< for again while the network is down (visit deadline), status watched; the
                   ///< visitor sees "One moment".
    Watching,      ///< An earlier run left the session or static link; we wait for a terminal
                   ///< status (visit deadline, then LateStatus or LateStatusAtOnce) or evidence of
                   ///< the end (visit deadline); no page, the visitor is gone and sees nothing.
    Scoring,       ///< We wait for the score (limits::Score) and for the page to be gone
                   ///< (limits::Close and lingering); the visitor sees "Thank you, one moment".
    Leaving,       ///< The end is decided; we wait for the page to be gone (limits::Close and
                   ///< lingering) or for a start in flight (limits::LateSession); the visitor sees
                   ///< the last screen.
    Ending,        ///< The end is being stored; nobody waits longer than one store call.
    Ended,         ///< The result is known and announced; nobody waits.
};

/// A moment that comes unless its wait is over before. Arming one replaces the earlier one.
enum class Deadline {
    Visit,      ///< The whole visit.
    Step,       ///< The one wait of the present phase; in Running a minute of good life, in
                ///< Watching what is left after the visit's deadline.
    Close,      ///< The page should have reported that it is closed.
    ScoreRetry, ///< Time to read the score again.
    ScoreGrace, ///< A score without overall is not read again after this.
    ScoreLimit, ///< The score is not waited for after this.
};

namespace limits {
/// The service ends each call within 10 s itself; this only guards against one that does not.
inline constexpr milliseconds Answer{15000};
inline constexpr milliseconds Load{30000};
/// The view reports within 3 s; a little more, so that its finding is not lost to a tie.
inline constexpr milliseconds Close{3500};
inline constexpr milliseconds LateSession{2000};
inline constexpr milliseconds GoodLife{60000};
inline constexpr milliseconds Score{60000};
inline constexpr milliseconds ScoreBestEffort{5000};
inline constexpr milliseconds ScoreGrace{5000};
/// For a status read after the deadline of a visit that is watched on.
inline constexpr milliseconds LateStatus{60000};
/// The same when the deadline had passed already.
inline constexpr milliseconds LateStatusAtOnce{30000};
/// The longest we wait because the service asks us to.
inline constexpr milliseconds RetryAfter{30000};
inline constexpr int StartRepeats = 2;
inline constexpr int Reopenings = 3;
/// Between two tries while the network is down: a screen is back within 5 s of it.
inline constexpr milliseconds Unreachable{3000};
} // namespace limits

/// Steps of the journal that say that a visit over a static link is over.
namespace evidence {
using namespace Qt::StringLiterals;
inline constexpr auto Returned = "returned"_L1; ///< Detail: the interview, or empty.
inline constexpr auto Webhook = "webhook"_L1;   ///< Detail: status, space, interview.
} // namespace evidence

/// Step of the journal: the page went on to the visitor's phone.
inline constexpr QLatin1StringView ToPhoneStep("to-phone");

/// What was decided about a visit.
struct Ending
{
    Outcome outcome = Outcome::Error;
    Reason reason = Reason::Ok;
    std::optional<core::Error> error;
};

/// One visit as the rules see it. Holds no secret; the session's token stays with the driver.
struct Visit
{
    Phase phase = Phase::Idle;
    VisitState shown = VisitState::Idle; ///< As announced last.
    bool awaitingStart = false;          ///< Leaving while a start is in flight.
    bool sessionMade = false;
    bool pageOpen = false; ///< From OpenPage until it is reported or taken for closed.
    bool closing = false;  ///< ClosePage was asked.
    bool connectionLost = false;
    bool scorePending = false;
    bool keepToken = false;    ///< After a result the service may still be asked.
    bool resumed = false;      ///< Goes on with what an earlier run left, without a page.
    bool hasEnd = false;       ///< Resumed, and its kept end is error for score-missing.
    bool late = false;         ///< In Watching: the visit's deadline has passed.
    bool hasFallback = false;  ///< Another redirection address can be asked for once.
    bool usesFallback = false; ///< It was asked for.
    bool foreignNoted = false; ///< A return that named another session is in the journal.
    milliseconds lingering{0}; ///< What closing the page may take longer.
    QUrl staticUrl;            ///< Not empty: there is no session of ours.
    int startRepeats = 0;
    int pageFailures = 0;   ///< Since the last minute of good life.
    int pageUnreached = 0;  ///< Loads that failed and count once the service was reached.
    int statusFailures = 0; ///< In a row.
    int scoreReads = 0;
    QUrl url;
    QString status; ///< The last text read.
    std::optional<incode::StatusKind> terminal;
    std::optional<incode::Score> score;
    std::optional<core::Error> pageError;   ///< Of the last load that failed.
    std::optional<core::Error> statusError; ///< Of the last read, when it failed.
    std::optional<core::Error> urlError;    ///< In Returning, once the address was refused.
    std::optional<core::Error> scoreError;
    std::optional<Ending> ending;
};

namespace events {
struct Started
{
    milliseconds deadline;
    bool keepToken;
    bool hasFallback = false; ///< There is a second redirection address, should one be refused.
    milliseconds lingering{0};
    QUrl staticUrl{}; ///< Not empty: opened in place of a session of ours.
};
struct Resumed
{
    milliseconds left; ///< Until the deadline; 0 when it has passed.
    bool hasEnd;
    bool keepToken;
    QUrl staticUrl{};
    bool hasVisitor = false; ///< Who wants the page again; without any of the time left they get
                             ///< the result alone.
    milliseconds lingering{0};
};
/// A store effect failed; what stood behind it in its step was not run.
struct StoreFailed
{
    core::Error error;
};
struct EndStored
{ };
struct SessionCreated
{ };
struct SessionFailed
{
    core::Error error;
};
/// The address, already found good by core::HostPolicy.
struct UrlAccepted
{
    QUrl url;
};
struct UrlFailed
{
    core::Error error;
};
struct PageLoaded
{ };
/// A load failed or the engine lost the page.
struct PageFailed
{
    core::Error error;
};
struct PageClosed
{
    bool clean;
    QString finding;
};
/// The page came to the address at its end.
struct Returned
{
    core::InterviewId interview; ///< That it named; empty when none that can be one.
    bool isForeign = false;      ///< It named another session, or another visit's.
};
/// A webhook came, for a visit over a static link.
struct Delivered
{
    core::InterviewId interview;
    QString flowId; ///< Empty when it names none.
    incode::Status status;
    bool isForeign = false; ///< The interview is another visit's.
};
/// The journal of a resumed visit over a static link has the evidence of its end.
struct EvidenceFound
{
    core::InterviewId interview; ///< Empty when it named none.
    incode::StatusKind kind;     ///< Expired, or anything else for the end of the flow.
};
struct MoveAsked
{ };
/// The visitor says that the page does not work.
struct ReloadAsked
{ };
struct StatusRead
{
    incode::Status status;
};
struct StatusFailed
{
    core::Error error;
    milliseconds retryIn;
};
struct ScoreRead
{
    incode::Score score;
};
struct ScoreFailed
{
    core::Error error;
};
struct CancelAsked
{ };
struct Passed
{
    Deadline deadline;
};
} // namespace events

using Event =
    std::variant<events::Started, events::Resumed, events::StoreFailed, events::EndStored,
                 events::SessionCreated, events::SessionFailed, events::UrlAccepted,
                 events::UrlFailed, events::PageLoaded, events::PageFailed, events::PageClosed,
                 events::Returned, events::Delivered, events::EvidenceFound, events::MoveAsked,
                 events::ReloadAsked, events::StatusRead, events::StatusFailed, events::ScoreRead,
                 events::ScoreFailed, events::CancelAsked, events::Passed>;

namespace effects {
// These store; when one fails, the rest of its step is dropped and StoreFailed comes instead.
/// The visit's lock is taken first and held until the end is announced.
struct StoreVisit
{ };
/// Reads the token of the session an earlier run kept.
struct LoadSession
{ };
/// Looks in the journal of a visit over a static link for the evidence of its end; answered by
/// EvidenceFound when there is some.
struct LoadEvidence
{ };
struct StoreSession
{
    bool required; ///< False: a failure is only logged.
};
struct StoreStep
{
    QString name;
};
/// Answered by EndStored when it works.
struct StoreEnd
{ };

/// Keeps which interview a static link turned out to be. A failure is only logged.
struct StoreInterview
{
    core::InterviewId interview;
};
/// Keeps the score as the service answered it. A failure is only logged: the end matters more.
struct StoreScore
{ };

// These ask the service; each is answered by an event.
/// With the second redirection address when Visit::usesFallback.
struct CreateSession
{ };
struct AskUrl
{ };
/// Held against core::HostPolicy; answered like AskUrl, at once.
struct CheckUrl
{
    QUrl url;
};
struct ReadScore
{ };
/// No answer of a call in flight is wanted any more.
struct DropCalls
{ };

/// Begins anew when watching already.
struct StartWatching
{
    bool hasPage; ///< Without one few hints will come: read at once, and poll in any case.
};
struct StopWatching
{ };
/// Reads the status at once, within the watcher's limits: is the service there?
struct ReadStatus
{ };
struct OpenPage
{
    QUrl url;
};
struct ClosePage
{ };
/// A row of the journal; a failure is only logged.
struct Note
{
    QString name;
    QString detail;
};
struct ForgetToken
{ };
struct Arm
{
    Deadline deadline;
    milliseconds delay;
};
struct Disarm
{
    Deadline deadline;
};
struct DisarmAll
{ };
struct AnnounceState
{
    VisitState state;
};
struct AnnounceStatus
{
    QString text;
};
struct AnnounceStatusRead
{ };
struct AnnounceLost
{
    core::Error error;
    milliseconds retryIn;
};
struct AnnounceRestored
{ };
struct AnnounceEnd
{ };
} // namespace effects

using Effect =
    std::variant<effects::StoreVisit, effects::LoadSession, effects::LoadEvidence,
                 effects::StoreSession, effects::StoreStep, effects::StoreEnd,
                 effects::StoreInterview, effects::StoreScore, effects::CreateSession,
                 effects::AskUrl, effects::CheckUrl, effects::ReadScore, effects::DropCalls,
                 effects::StartWatching, effects::StopWatching, effects::ReadStatus,
                 effects::OpenPage, effects::ClosePage, effects::Note, effects::ForgetToken,
                 effects::Arm, effects::Disarm, effects::DisarmAll, effects::AnnounceState,
                 effects::AnnounceStatus, effects::AnnounceStatusRead, effects::AnnounceLost,
                 effects::AnnounceRestored, effects::AnnounceEnd>;

struct Step
{
    Visit state;
    /// To be run in this order: what is kept of a step comes before anything that can be seen of
    /// it, so that a program killed in between is found where the world left it.
    QList<Effect> effects;
};

/// All the rules of a visit (contract.md, "Outcome"). Pure: same arguments, same answer. An event
/// that means nothing in a state changes nothing and has no effects.
Step next(const Visit &state, const Event &event);

} // namespace onboarding
