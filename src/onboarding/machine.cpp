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

/// Asking for the address again may bring it: nobody has refused it.
bool mayAskUrlAgain(const Error &error)
{
    if (isUnreached(error) || error.httpStatus == 429 || error.httpStatus == 503)
        return true;
    return (error.httpStatus == 502 || error.httpStatus == 504) && !error.fromService;
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
    m_visit.phase = event.staticUrl.isEmpty() ? Phase::Creating : Phase::AskingUrl;
    m_visit.keepToken = event.keepToken;
    m_visit.hasFallback = event.hasFallback;
    m_visit.lingering = std::max(milliseconds(0), event.lingering);
    m_visit.staticUrl = event.staticUrl;
    run(effects::Arm{Deadline::Visit, event.deadline});
    run(effects::StoreVisit{});
    show(VisitState::Creating);
    if (isStatic())
        run(effects::CheckUrl{m_visit.staticUrl});
    else
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
    m_visit.staticUrl = event.staticUrl;
    if (event.hasVisitor && !event.hasEnd && event.left > milliseconds(0)) {
        comeBack(event);
        return;
    }
    m_visit.phase = Phase::Watching;
    m_visit.resumed = true;
    if (isStatic()) {
        // Also when none is left: evidence that came before is told of right after.
        run(effects::LoadEvidence{});
        run(effects::StoreStep{u"resumed"_s});
        run(effects::Arm{Deadline::Visit, event.left});
        show(VisitState::Running);
        return;
    }
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

/// On with it as if nothing had happened; only the status, or what is kept of a static link, may
/// say that it is over meanwhile.
void Turn::comeBack(const events::Resumed &event)
{
    m_visit.phase = Phase::Returning;
    m_visit.keepToken = event.keepToken;
    m_visit.lingering = std::max(milliseconds(0), event.lingering);
    if (isStatic())
        run(effects::LoadEvidence{});
    else
        run(effects::LoadSession{});
    run(effects::StoreStep{u"resumed"_s});
    run(effects::Arm{Deadline::Visit, event.left});
    show(VisitState::Opening);
    if (isStatic()) {
        run(effects::CheckUrl{m_visit.staticUrl});
        return;
    }
    m_visit.sessionMade = true;
    run(effects::StartWatching{false});
    askUrl();
}

void Turn::askUrl()
{
    run(effects::AskUrl{});
    run(effects::Arm{Deadline::Step, limits::Answer});
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
        askUrl();
        show(VisitState::Opening);
    }
}

void Turn::operator()(const events::SessionFailed &event)
{
    if (in(Phase::Leaving) && m_visit.awaitingStart) {
        storeEnd();
    } else if (in(Phase::Creating)) {
        if (event.error.httpStatus == 400 && m_visit.hasFallback) {
            // Refused for what was sent, so no session was made, and nothing else of it changes.
            m_visit.hasFallback = false;
            m_visit.usesFallback = true;
            run(effects::Note{u"redirect-refused"_s, {}});
            createSession();
            return;
        }
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
    if (in(Phase::Moving) && !m_visit.pageOpen) {
        m_visit.url = event.url;
        openPage();
    } else if (in(Phase::Returning)) {
        m_visit.url = event.url;
        if (isStatic())
            run(effects::StoreStep{u"static"_s}); // It may have died before it could say so.
        openPage();
        if (!isStatic())
            run(effects::StartWatching{true});
    } else if (in(Phase::AskingUrl)) {
        m_visit.url = event.url;
        // Over a static link the visitor may have got a session from now on.
        run(effects::StoreStep{isStatic() ? u"static"_s : u"url"_s});
        openPage();
        if (!isStatic())
            run(effects::StartWatching{true});
    }
}

void Turn::operator()(const events::UrlFailed &event)
{
    if (in(Phase::Moving) && !m_visit.pageOpen) {
        openPage(); // The earlier address served already and may serve again.
    } else if (in(Phase::Returning)) {
        urlRefused(event.error);
    } else if (in(Phase::AskingUrl)) {
        decide(Outcome::Error, Reason::UrlRefused, event.error);
        storeEnd();
    }
}

/// Of a visit that goes on: the session may have finished meanwhile, which its status says.
void Turn::urlRefused(const Error &error)
{
    if (isStatic()) {
        decide(Outcome::Error, Reason::UrlRefused, error);
        leave();
    } else if (mayAskUrlAgain(error)) {
        run(effects::Arm{Deadline::Step, limits::Unreachable});
    } else {
        m_visit.urlError = error;
        run(effects::Disarm{Deadline::Step});
        run(effects::StartWatching{false}); // Only one asked for from now on can say so.
    }
}

void Turn::operator()(const events::Returned &event)
{
    if (!isWatching())
        return;
    // Once: a page can come back any number of times.
    if (event.isForeign && !m_visit.foreignNoted) {
        m_visit.foreignNoted = true;
        run(effects::Note{u"return-foreign"_s, event.interview.text()});
    }
    if (!isStatic())
        return; // Only the status decides.
    const core::InterviewId interview = event.isForeign ? core::InterviewId() : event.interview;
    run(effects::Note{evidence::Returned, interview.text()});
    endLink(interview, incode::StatusKind::OnboardingFinished);
}

void Turn::operator()(const events::Delivered &event)
{
    if (!isWatching() || !isStatic() || event.isForeign || event.interview.isEmpty()
        || event.flowId.isEmpty() || event.flowId != flowIdOf(m_visit.staticUrl)
        || !event.status.isTerminal())
        return;
    run(effects::Note{evidence::Webhook,
                      QString(event.status.text + u' ' + event.interview.text())});
    endLink(event.interview, event.status.kind);
}

void Turn::operator()(const events::EvidenceFound &event)
{
    if ((in(Phase::Watching) || in(Phase::Returning)) && isStatic())
        endLink(event.interview, event.kind);
}

/// All that is ever learned of a visit over a static link: that it is over, and of which interview.
void Turn::endLink(const core::InterviewId &interview, incode::StatusKind kind)
{
    if (!interview.isEmpty())
        run(effects::StoreInterview{interview});
    if (kind == incode::StatusKind::Expired)
        decide(Outcome::Expired, Reason::Deadline);
    else
        decide(Outcome::Review, Reason::ScoreMissing);
    leave();
}

void Turn::operator()(const events::StatusRead &event)
{
    if (!isWatching() || isStatic())
        return;
    const bool isNew = m_visit.status != event.status.text;
    const bool wasCutOff = isCutOff();
    m_visit.status = event.status.text;
    m_visit.statusFailures = 0;
    m_visit.statusError.reset();
    // The text is the service's and may be one we do not know: what is kept of it is bounded.
    if (isNew)
        run(effects::Note{QString("status:"_L1 + event.status.text.left(64)), {}});
    run(effects::AnnounceStatusRead{});
    connected();
    if (isNew)
        run(effects::AnnounceStatus{event.status.text});
    conclude(event.status.kind);
    if (in(Phase::Returning) && m_visit.urlError) {
        decide(Outcome::Error, Reason::UrlRefused, m_visit.urlError);
        leave();
    }
    if (wasCutOff && isWatching())
        openPage(); // Also when it is being loaded: what was sent into the outage may be lost.
    if (m_visit.pageUnreached > 0 && isWatching())
        countUnreached();
    // Asked after the deadline, so it can have missed nothing. Of a visit whose end says that it
    // had finished, a status that says otherwise is no news.
    if (in(Phase::Watching) && m_visit.late && !m_visit.hasEnd) {
        decide(Outcome::Expired, Reason::Deadline);
        leave();
    }
}

void Turn::operator()(const events::StatusFailed &event)
{
    if (!isWatching() || isStatic())
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
    if (!m_visit.connectionLost)
        return;
    run(effects::AnnounceLost{event.error, event.retryIn});
    if (m_visit.pageUnreached > 0)
        waitForService();
}

Step next(const Visit &state, const Event &event)
{
    Turn turn(state);
    std::visit(turn, event);
    return std::move(turn).result();
}

} // namespace onboarding
