#include "onboarding/turn.h"

#include <algorithm>

// The second half of the rules: what ends a visit, and everything after that is clear.

namespace onboarding {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;

namespace {

constexpr milliseconds MaxScoreDelay = 5s;

/// 0.25 s, doubling to 5 s, or to less while nothing gets through.
milliseconds scoreDelay(int reads, const std::optional<Error> &error)
{
    const milliseconds longest = error && error->nothingSent ? limits::Unreachable : MaxScoreDelay;
    const milliseconds own = std::min(longest, 250ms * (1 << std::clamp(reads - 1, 0, 5)));
    const milliseconds asked = error ? error->retryAfter.value_or(0ms) : 0ms;
    return std::max(own, std::min(asked, limits::RetryAfter));
}

/// The session finished and its score could not be read: the visit waits for the next try.
bool isOwed(const Ending &ending)
{
    return ending.outcome == Outcome::Error && ending.reason == Reason::ScoreMissing;
}

/// After a result there are pictures, text and a later decision to be had; after anything else
/// nothing.
bool isWorthAsking(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
    case Outcome::Review:
    case Outcome::Failed:
        return true;
    case Outcome::Expired:
    case Outcome::Cancelled:
    case Outcome::Error:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

/// What a status means for the visit (incode-omni.md 4.2).
void Turn::conclude(incode::StatusKind kind)
{
    using incode::StatusKind;
    switch (kind) {
    case StatusKind::Unknown:
    case StatusKind::IdValidationFinished:
    case StatusKind::PostProcessingFinished:
    case StatusKind::SecondIdValidationFinished:
    case StatusKind::GovernmentValidationFinished:
    case StatusKind::FaceValidationFinished:
    case StatusKind::Other:
        return;
    case StatusKind::OnboardingFinished:
        m_visit.terminal = kind;
        readScore(limits::Score);
        return;
    case StatusKind::ManualReviewApproved:
        m_visit.terminal = kind;
        decide(Outcome::Passed, Reason::Ok);
        readScore(limits::ScoreBestEffort);
        return;
    case StatusKind::ManualReviewRejected:
        m_visit.terminal = kind;
        decide(Outcome::Failed, Reason::Ok);
        readScore(limits::ScoreBestEffort);
        return;
    case StatusKind::Expired:
        m_visit.terminal = kind;
        decide(Outcome::Expired, Reason::Deadline);
        leave();
        return;
    }
}

void Turn::readScore(milliseconds limit)
{
    retire();
    if (isAskingAgain())
        run(effects::DropCalls{}); // Its address is not wanted any more.
    m_visit.scorePending = true;
    m_visit.phase = Phase::Scoring;
    run(effects::ReadScore{});
    run(effects::Arm{Deadline::ScoreLimit, limit});
    show(VisitState::Scoring);
}

void Turn::operator()(const events::ScoreRead &event)
{
    if (!m_visit.scorePending)
        return;
    const bool isFirst = !m_visit.score;
    m_visit.score = event.score;
    if (!event.score.overall && !m_visit.ending) {
        if (isFirst)
            run(effects::Arm{Deadline::ScoreGrace, limits::ScoreGrace});
        readScoreLater({});
        return;
    }
    run(effects::Note{u"score"_s,
                      event.score.overall ? event.score.overall->status : u"no overall"_s});
    if (!m_visit.ending) {
        switch (incode::lightOf(event.score.overall->status)) {
        case incode::Light::Passed:
            decide(Outcome::Passed, Reason::Ok);
            break;
        case incode::Light::Review:
            decide(Outcome::Review, Reason::Ok);
            break;
        case incode::Light::Failed:
            decide(Outcome::Failed, Reason::Ok);
            break;
        }
    }
    m_visit.scorePending = false;
    settle();
}

void Turn::operator()(const events::ScoreFailed &event)
{
    if (!m_visit.scorePending)
        return;
    m_visit.scoreError = event.error;
    readScoreLater(event.error);
}

void Turn::readScoreLater(const std::optional<Error> &error)
{
    ++m_visit.scoreReads;
    run(effects::Arm{Deadline::ScoreRetry, scoreDelay(m_visit.scoreReads, error)});
}

void Turn::operator()(const events::CancelAsked &)
{
    if (in(Phase::Idle) || in(Phase::Leaving) || in(Phase::Ending) || in(Phase::Ended))
        return;
    // The page is only still looked at: whoever leaves it has finished. They wait no longer than
    // needed for a score that is on its way.
    if (in(Phase::Scoring) && m_visit.pageOpen && m_visit.lingering > 0ms) {
        if (m_visit.ending)
            leave();
        else
            run(effects::Arm{Deadline::ScoreLimit, limits::ScoreBestEffort});
        return;
    }
    decide(Outcome::Cancelled, Reason::Cancelled);
    if (m_visit.resumed) {
        // Whoever stops watching says nothing about the visit: it is left for the next time.
        letGo();
        return;
    }
    if (in(Phase::Creating)) {
        // The session may exist already: wait a little, so that it is known.
        m_visit.phase = Phase::Leaving;
        m_visit.awaitingStart = true;
        run(effects::Arm{Deadline::Step, limits::LateSession});
        return;
    }
    leave();
}

void Turn::operator()(const events::Passed &event)
{
    switch (event.deadline) {
    case Deadline::Visit:
        visitPassed();
        return;
    case Deadline::Step:
        stepPassed();
        return;
    case Deadline::Close:
        if (m_visit.closing && m_visit.pageOpen)
            pageGone(u"not clean: no report in time"_s);
        return;
    case Deadline::ScoreRetry:
        if (m_visit.scorePending)
            run(effects::ReadScore{});
        return;
    case Deadline::ScoreGrace:
    case Deadline::ScoreLimit:
        scorePassed();
        return;
    }
}

void Turn::visitPassed()
{
    if (in(Phase::Watching) && !m_visit.late && !isStatic()) {
        // The session may have finished since the last status: only one asked for from now on can
        // say that it did not.
        m_visit.late = true;
        run(effects::StartWatching{false});
        run(effects::Arm{Deadline::Step, limits::LateStatus});
        return;
    }
    if (in(Phase::Idle) || in(Phase::Leaving) || in(Phase::Ending) || in(Phase::Ended)
        || m_visit.ending || (m_visit.resumed && !isStatic()))
        return;
    decide(Outcome::Expired, Reason::Deadline);
    leave();
}

/// The service did not tell how the visit ended: it is kept as it is, for the next time.
void Turn::lateStepPassed()
{
    if (!m_visit.late)
        return;
    decide(Outcome::Error, Reason::ScoreMissing,
           m_visit.statusError.value_or(
               Error::of(ErrorKind::Timeout, u"no terminal status in time"_s)));
    letGo();
}

void Turn::stepPassed()
{
    switch (m_visit.phase) {
    case Phase::Creating:
        decide(Outcome::Error, Reason::StartFailed,
               Error::of(ErrorKind::Timeout, u"no answer to start"_s));
        storeEnd();
        return;
    case Phase::RetryingStart:
        m_visit.phase = Phase::Creating;
        createSession();
        return;
    case Phase::AskingUrl:
        decide(Outcome::Error, Reason::UrlRefused,
               Error::of(ErrorKind::Timeout, u"no answer to onboarding-url"_s));
        storeEnd();
        return;
    case Phase::Loading:
        (*this)(
            events::PageFailed{Error::of(ErrorKind::Timeout, u"the page did not load in time"_s)});
        return;
    case Phase::Reopening:
        openPage();
        return;
    case Phase::Moving:
        if (!m_visit.pageOpen)
            openPage(); // At the earlier address.
        return;
    case Phase::Returning:
        if (!isStatic()) {
            run(effects::DropCalls{});
            askUrl();
        }
        return;
    case Phase::Running:
        m_visit.pageFailures = 0;
        return;
    case Phase::Watching:
        lateStepPassed();
        return;
    case Phase::Leaving:
        if (m_visit.awaitingStart)
            storeEnd();
        return;
    case Phase::Idle:
    case Phase::Scoring:
    case Phase::Ending:
    case Phase::Ended:
        return;
    }
}

void Turn::scorePassed()
{
    if (!m_visit.scorePending)
        return;
    if (!m_visit.ending) {
        decide(m_visit.score ? Outcome::Review : Outcome::Error, Reason::ScoreMissing,
               m_visit.scoreError);
    }
    m_visit.scorePending = false;
    settle();
}

void Turn::decide(Outcome outcome, Reason reason, const std::optional<Error> &error)
{
    m_visit.ending = Ending{outcome, reason, error};
}

/// Nothing more is wanted of page and status.
void Turn::retire()
{
    if (isWatching() && !isStatic())
        run(effects::StopWatching{});
    if (!m_visit.pageOpen || m_visit.closing)
        return;
    m_visit.closing = true;
    run(effects::ClosePage{});
    run(effects::Arm{Deadline::Close, limits::Close + m_visit.lingering});
}

/// The end is stored once the page is gone.
void Turn::leave()
{
    m_visit.scorePending = false;
    retire();
    m_visit.phase = Phase::Leaving;
    settle();
}

/// Ends a resumed visit for this run only: the store keeps it as it is.
void Turn::letGo()
{
    m_visit.scorePending = false;
    retire();
    run(effects::DropCalls{});
    run(effects::DisarmAll{});
    end();
}

void Turn::pageGone(const QString &finding)
{
    m_visit.pageOpen = false;
    run(effects::Disarm{Deadline::Close});
    run(effects::Note{u"closed"_s, finding});
    if (in(Phase::Moving))
        movedPageGone();
    else
        settle();
}

void Turn::settle()
{
    if (!m_visit.pageOpen && !m_visit.scorePending)
        storeEnd();
}

void Turn::storeEnd()
{
    if (m_visit.hasEnd && isOwed(*m_visit.ending)) {
        letGo(); // That is what is kept already.
        return;
    }
    m_visit.phase = Phase::Ending;
    m_visit.awaitingStart = false;
    run(effects::DropCalls{});
    run(effects::DisarmAll{});
    if (m_visit.score)
        run(effects::StoreScore{});
    run(effects::Note{u"end"_s, QString(outcomeName(m_visit.ending->outcome) + u'/'
                                        + reasonName(m_visit.ending->reason))});
    run(effects::StoreEnd{});
}

void Turn::end()
{
    m_visit.phase = Phase::Ended;
    show(VisitState::Done);
    run(effects::AnnounceEnd{});
}

void Turn::operator()(const events::StoreFailed &event)
{
    if (in(Phase::Ending)) {
        // The decision stands; the token is kept so that the visit can be recovered.
        if (!m_visit.ending->error)
            m_visit.ending->error = event.error;
        end();
        return;
    }
    if (in(Phase::Watching) || in(Phase::Returning)) {
        decide(Outcome::Error, Reason::StorageFailed, event.error);
        letGo();
        return;
    }
    // In Loading only the step before OpenPage is stored this way: no page was opened yet.
    if (!in(Phase::Creating) && !in(Phase::AskingUrl) && !in(Phase::Loading))
        return;
    m_visit.pageOpen = false;
    decide(Outcome::Error, Reason::StorageFailed, event.error);
    storeEnd();
}

void Turn::operator()(const events::EndStored &)
{
    if (!in(Phase::Ending))
        return;
    // A finished session whose score was never read can still be asked for it later.
    const bool isScoreOwed =
        m_visit.terminal == incode::StatusKind::OnboardingFinished && !m_visit.score;
    const bool isKept =
        isScoreOwed || (m_visit.keepToken && isWorthAsking(m_visit.ending->outcome));
    if (m_visit.sessionMade && !isKept)
        run(effects::ForgetToken{});
    end();
}

} // namespace onboarding
