#include "onboarding/machine.h"

#include "onboarding/turn.h"

#include <algorithm>

namespace onboarding {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;

namespace {

constexpr milliseconds MaxStartRetryAfter = 5s;

/// A repeat is safe only when no session can have been made by the failed try.
bool mayRepeatStart(const Error &error)
{
    if (error.kind == ErrorKind::Refused && error.httpStatus == 0)
        return false; // Our own rules; they would say the same again.
    if (error.nothingSent || error.httpStatus == 429 || error.httpStatus == 503)
        return true;
    return (error.httpStatus == 502 || error.httpStatus == 504) && !error.fromService;
}

milliseconds startDelay(int repeat, const Error &error)
{
    const milliseconds own = repeat == 1 ? 1s : 2s;
    return std::clamp(error.retryAfter.value_or(own), milliseconds(0), MaxStartRetryAfter);
}

milliseconds reopenDelay(int failure)
{
    return failure == 1 ? 200ms : failure == 2 ? 1000ms : 3000ms;
}

} // namespace

void Turn::show(VisitState state)
{
    if (m_visit.shown == state)
        return;
    m_visit.shown = state;
    run(effects::AnnounceState{state});
}

void Turn::operator()(const events::Started &event)
{
    if (!in(Phase::Idle))
        return;
    m_visit.phase = Phase::Creating;
    m_visit.keepToken = event.keepToken;
    run(effects::Arm{Deadline::Visit, event.deadline});
    run(effects::StoreVisit{});
    show(VisitState::Creating);
    createSession();
}

/// The step says that a session may exist from now on: the call cannot be undone or asked about.
void Turn::createSession()
{
    run(effects::StoreStep{u"start"_s});
    run(effects::CreateSession{});
    run(effects::Arm{Deadline::Step, limits::Answer});
}

void Turn::operator()(const events::Resumed &event)
{
    if (!in(Phase::Idle))
        return;
    m_visit.phase = Phase::Watching;
    m_visit.resumed = true;
    m_visit.sessionMade = true;
    m_visit.hasEnd = event.hasEnd;
    m_visit.keepToken = event.keepToken;
    m_visit.late = event.left <= milliseconds(0);
    run(effects::LoadSession{});
    run(effects::StoreStep{u"resumed"_s});
    if (m_visit.late)
        run(effects::Arm{Deadline::Step, limits::LateStatusAtOnce});
    else
        run(effects::Arm{Deadline::Visit, event.left});
    run(effects::StartWatching{false});
    show(VisitState::Running);
}

void Turn::operator()(const events::SessionCreated &)
{
    if (in(Phase::Leaving) && m_visit.awaitingStart) {
        m_visit.sessionMade = true;
        run(effects::StoreSession{false});
        storeEnd();
    } else if (in(Phase::Creating)) {
        m_visit.phase = Phase::AskingUrl;
        m_visit.sessionMade = true;
        run(effects::StoreSession{true});
        run(effects::AskUrl{});
        run(effects::Arm{Deadline::Step, limits::Answer});
        show(VisitState::Opening);
    }
}

void Turn::operator()(const events::SessionFailed &event)
{
    if (in(Phase::Leaving) && m_visit.awaitingStart) {
        storeEnd();
    } else if (in(Phase::Creating)) {
        if (mayRepeatStart(event.error) && m_visit.startRepeats < limits::StartRepeats) {
            m_visit.phase = Phase::RetryingStart;
            ++m_visit.startRepeats;
            run(effects::Arm{Deadline::Step, startDelay(m_visit.startRepeats, event.error)});
            return;
        }
        decide(Outcome::Error, Reason::StartFailed, event.error);
        storeEnd();
    }
}

void Turn::operator()(const events::UrlAccepted &event)
{
    if (!in(Phase::AskingUrl))
        return;
    m_visit.url = event.url;
    run(effects::StoreStep{u"url"_s});
    openPage();
    run(effects::StartWatching{true});
}

void Turn::operator()(const events::UrlFailed &event)
{
    if (!in(Phase::AskingUrl))
        return;
    decide(Outcome::Error, Reason::UrlRefused, event.error);
    storeEnd();
}

void Turn::openPage()
{
    m_visit.phase = Phase::Loading;
    m_visit.pageOpen = true;
    run(effects::Note{u"page-open"_s, {}});
    run(effects::OpenPage{m_visit.url});
    run(effects::Arm{Deadline::Step, limits::Load});
    show(VisitState::Opening);
}

void Turn::operator()(const events::PageLoaded &)
{
    if (!in(Phase::Loading) && !in(Phase::Reopening))
        return;
    m_visit.phase = Phase::Running;
    run(effects::Note{u"page-loaded"_s, {}});
    if (m_visit.pageFailures > 0)
        run(effects::Arm{Deadline::Step, limits::GoodLife});
    else
        run(effects::Disarm{Deadline::Step});
    show(VisitState::Running);
}

void Turn::operator()(const events::PageFailed &event)
{
    if (!in(Phase::Loading) && !in(Phase::Running))
        return;
    if (m_visit.pageFailures == limits::Reopenings) {
        decide(Outcome::Error, Reason::EngineLost, event.error);
        leave();
        return;
    }
    ++m_visit.pageFailures;
    m_visit.phase = Phase::Reopening;
    run(effects::Arm{Deadline::Step, reopenDelay(m_visit.pageFailures)});
    show(VisitState::Opening);
}

void Turn::operator()(const events::PageClosed &event)
{
    if (m_visit.closing && m_visit.pageOpen) {
        pageGone(event.clean ? event.finding : QString("not clean: "_L1 + event.finding));
    } else if (isWatching()) {
        // Nobody asked for it: the visitor has no page any more.
        (*this)(events::PageFailed{Error::of(ErrorKind::Engine, u"the page closed by itself"_s)});
    }
}

void Turn::operator()(const events::StatusRead &event)
{
    if (!isWatching())
        return;
    const bool isNew = m_visit.status != event.status.text;
    m_visit.status = event.status.text;
    m_visit.statusFailures = 0;
    m_visit.statusError.reset();
    // The text is the service's and may be one we do not know: what is kept of it is bounded.
    if (isNew)
        run(effects::Note{QString("status:"_L1 + event.status.text.left(64)), {}});
    run(effects::AnnounceStatusRead{});
    if (m_visit.connectionLost) {
        m_visit.connectionLost = false;
        run(effects::AnnounceRestored{});
    }
    if (isNew)
        run(effects::AnnounceStatus{event.status.text});
    conclude(event.status.kind);
    // Asked after the deadline, so it can have missed nothing. Of a visit whose end says that it
    // had finished, a status that says otherwise is no news.
    if (in(Phase::Watching) && m_visit.late && !m_visit.hasEnd) {
        decide(Outcome::Expired, Reason::Deadline);
        leave();
    }
}

void Turn::operator()(const events::StatusFailed &event)
{
    if (!isWatching())
        return;
    if (event.error.httpStatus == 401 || event.error.httpStatus == 404) {
        decide(Outcome::Error,
               event.error.httpStatus == 401 ? Reason::TokenRefused : Reason::SessionUnknown,
               event.error);
        leave();
        return;
    }
    ++m_visit.statusFailures;
    m_visit.statusError = event.error;
    if (m_visit.statusFailures >= 2 || event.error.kind == ErrorKind::Network)
        m_visit.connectionLost = true;
    if (m_visit.connectionLost)
        run(effects::AnnounceLost{event.error, event.retryIn});
}

Step next(const Visit &state, const Event &event)
{
    Turn turn(state);
    std::visit(turn, event);
    return std::move(turn).result();
}

} // namespace onboarding
