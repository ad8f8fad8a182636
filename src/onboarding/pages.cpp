#include "onboarding/turn.h"

// The rules about the page: opening it, losing it, opening it again.

namespace onboarding {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;

namespace {

milliseconds reopenDelay(int failure)
{
    return failure == 1 ? 200ms : failure == 2 ? 1000ms : 3000ms;
}

} // namespace

bool Turn::isCutOff() const
{
    if (!m_visit.connectionLost || isStatic())
        return false;
    return in(Phase::Reopening)
           || (in(Phase::Loading) && m_visit.statusError && isUnreached(*m_visit.statusError));
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
    m_visit.pageUnreached = 0;
    run(effects::Note{u"page-loaded"_s, {}});
    if (isStatic())
        connected();
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
    // Over a static link nobody else can be asked, so only what is certain is the network's.
    const bool isNetwork =
        isStatic() ? event.error.kind == ErrorKind::Network : isUnreached(event.error);
    if (isNetwork) {
        pageUnreached(event.error);
        return;
    }
    if (m_visit.pageFailures >= limits::Reopenings) {
        decide(Outcome::Error, Reason::EngineLost, event.error);
        leave();
        return;
    }
    ++m_visit.pageFailures;
    reopenIn(reopenDelay(m_visit.pageFailures));
}

void Turn::reopenIn(milliseconds delay)
{
    m_visit.phase = Phase::Reopening;
    run(effects::Arm{Deadline::Step, delay});
    show(VisitState::Opening);
}

/// Whether it is the page or the network is known once the service answers, or fails as well. A
/// network that is down says nothing about the page: the visit's own deadline bounds the wait.
void Turn::pageUnreached(const Error &error)
{
    if (isStatic()) {
        m_visit.connectionLost = true;
        run(effects::AnnounceLost{error, limits::Unreachable});
        reopenIn(limits::Unreachable);
    } else if (m_visit.connectionLost) {
        m_visit.phase = Phase::Reopening;
        waitForService();
        show(VisitState::Opening);
    } else {
        ++m_visit.pageUnreached;
        m_visit.pageError = error;
        reopenIn(reopenDelay(m_visit.pageFailures + m_visit.pageUnreached));
        run(effects::ReadStatus{});
    }
}

/// The page is opened again once the status can be read.
void Turn::waitForService()
{
    m_visit.pageUnreached = 0;
    if (in(Phase::Reopening))
        run(effects::Disarm{Deadline::Step});
}

/// The service is there, so what failed was the page.
void Turn::countUnreached()
{
    m_visit.pageFailures += std::exchange(m_visit.pageUnreached, 0);
    if (in(Phase::Reopening) && m_visit.pageFailures > limits::Reopenings) {
        decide(Outcome::Error, Reason::EngineLost, m_visit.pageError);
        leave();
    }
}

void Turn::connected()
{
    if (!std::exchange(m_visit.connectionLost, false))
        return;
    run(effects::AnnounceRestored{});
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

void Turn::operator()(const events::MoveAsked &)
{
    if (!isWatching() || in(Phase::Moving) || in(Phase::Returning) || in(Phase::Watching)
        || isStatic())
        return;
    m_visit.phase = Phase::Moving;
    m_visit.closing = true;
    m_visit.pageFailures = 0; // Of another place.
    m_visit.pageUnreached = 0;
    run(effects::Note{ToPhoneStep, {}});
    run(effects::Disarm{Deadline::Step});
    run(effects::ClosePage{});
    run(effects::Arm{Deadline::Close, limits::Close});
    show(VisitState::Opening);
}

/// Nothing is left of the page here: only now may the phone have it.
void Turn::movedPageGone()
{
    m_visit.closing = false;
    askUrl();
}

/// Not a failure: nobody knows what the visitor sees.
void Turn::operator()(const events::ReloadAsked &)
{
    if (!in(Phase::Loading) && !in(Phase::Running) && !in(Phase::Reopening))
        return;
    if (in(Phase::Reopening) && isCutOff())
        return; // There is nothing to load it from.
    run(effects::Note{u"reload"_s, {}});
    openPage();
}

} // namespace onboarding
