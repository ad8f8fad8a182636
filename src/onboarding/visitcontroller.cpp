#include "onboarding/visitcontroller.h"

#include "core/log.h"
#include "onboarding/visitdriver.h"

#include <QtCore/QUrlQuery>

#include <algorithm>

namespace onboarding {

using core::Result;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds ReloadEvery = 3s;

/// Letters, digits, '_' and '-', at most 64; empty when it is anything else.
core::InterviewId plausible(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
               || c == u'_' || c == u'-';
    };
    if (text.size() > 64 || !std::all_of(text.begin(), text.end(), isPlain))
        return {};
    return core::InterviewId(text);
}

} // namespace

milliseconds timeLeft(const store::NewVisit &visit, const QDateTime &now)
{
    constexpr milliseconds Most = 24h; // The clock may have been set back.
    // Old rows know no deadline.
    const QDateTime deadline = visit.deadlineAt.isValid()
                                   ? visit.deadlineAt
                                   : visit.createdAt.addMSecs(VisitRequest().deadline.count());
    return std::clamp(milliseconds(now.msecsTo(deadline)), milliseconds(0), Most);
}

bool canGoOn(const store::OpenVisit &visit, const QDateTime &now)
{
    const bool hasPage = !visit.row.visit.staticUrl.isEmpty()
                         || (!visit.row.interviewId.isEmpty() && visit.hasToken);
    return hasPage && !visit.row.end && timeLeft(visit.row.visit, now) > 0ms;
}

VisitController::Private::Private(const VisitTools &givenTools, VisitController &owner)
    : tools(givenTools), q(owner), watcher(givenTools.service, givenTools.clock)
{
    for (const Deadline deadline : Deadlines) {
        core::Timer *made = tools.clock.makeTimer(&q);
        m_timers.at(size_t(deadline)) = made;
        connect(made, &core::Timer::fired, &q,
                [this, deadline] { feed(events::Passed{deadline}); });
    }
    connect(&watcher, &StatusWatcher::answered, &q,
            [this](const incode::Status &status) { feed(events::StatusRead{status}); });
    connect(&watcher, &StatusWatcher::failed, &q,
            [this](const core::Error &error, milliseconds retryIn) {
                feed(events::StatusFailed{error, retryIn});
            });
}

/// An effect may cause the next event before it returns; events still take their turns.
void VisitController::Private::feed(const Event &event)
{
    m_events.enqueue(event);
    if (m_feeding)
        return;
    m_feeding = true;
    while (!m_events.isEmpty())
        take(m_events.dequeue());
    m_feeding = false;
}

void VisitController::Private::take(const Event &event)
{
    Step step = next(visit, event);
    visit = std::move(step.state);
    for (const Effect &effect : std::as_const(step.effects)) {
        if (!std::visit(*this, effect))
            return;
    }
}

void VisitController::Private::hint(Hint hint, const QString &news)
{
    // Until the page has loaded its activity is the loading itself.
    if (tools.useHints && (hint != Hint::PageActive || visit.phase == Phase::Running))
        watcher.hint(hint, news);
}

std::optional<bool> VisitController::Private::isOfAnotherVisit(const core::InterviewId &interview)
{
    if (interview.isEmpty())
        return false;
    const Result<std::optional<store::VisitRow>> owner = tools.store.visitOf(interview);
    if (!owner) {
        qCWarning(core::logVisit).noquote()
            << "interview not looked up:" << core::describe(owner.error());
        return std::nullopt;
    }
    return owner->has_value() && (*owner)->visit.id != id;
}

core::Timer &VisitController::Private::timer(Deadline deadline)
{
    return *m_timers.at(size_t(deadline));
}

Result<void> VisitController::Private::addStep(const QString &name, const QString &detail)
{
    return tools.store.addStep(id, {name, detail, tools.clock.utcNow()});
}

/// A store call is over before anything else can happen, so its failure goes before what waits.
bool VisitController::Private::stored(const Result<void> &outcome)
{
    if (outcome)
        return true;
    logIfFailed("visit not stored:", outcome);
    m_events.prepend(events::StoreFailed{outcome.error()});
    return false;
}

void VisitController::Private::logIfFailed(const char *what, const Result<void> &outcome)
{
    if (!outcome)
        qCWarning(core::logVisit).noquote() << what << core::describe(outcome.error());
}

VisitResult VisitController::Private::result() const
{
    VisitResult made;
    made.visitId = id;
    made.interviewId = session.interviewId;
    made.show = request.show;
    made.score = visit.score;
    if (visit.ending) {
        made.outcome = visit.ending->outcome;
        made.reason = visit.ending->reason;
        made.error = visit.ending->error;
        if (made.error)
            made.reasonText = made.error->serviceText;
    }
    return made;
}

VisitController::VisitController(const VisitTools &tools, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(tools, *this))
{ }

VisitController::~VisitController() = default;

void VisitController::start(const VisitRequest &request)
{
    if (d->visit.phase != Phase::Idle)
        return;
    d->request = request;
    d->id = core::newVisitId();
    d->feed(events::Started{request.deadline, d->tools.keepToken,
                            request.fallbackRedirectionUrl.has_value(), request.lingering,
                            request.staticUrl});
}

void VisitController::resume(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock)
{
    if (d->visit.phase == Phase::Idle)
        d->feed(d->takeOver(visit, std::move(lock)));
}

void VisitController::goOn(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock,
                           const VisitRequest &request)
{
    if (d->visit.phase != Phase::Idle)
        return;
    d->request = request;
    events::Resumed event = d->takeOver(visit, std::move(lock));
    event.hasVisitor = true;
    event.lingering = request.lingering;
    d->feed(event);
}

events::Resumed VisitController::Private::takeOver(const store::OpenVisit &kept,
                                                   std::unique_ptr<store::VisitLock> held)
{
    id = kept.row.visit.id;
    lock = std::move(held);
    session.interviewId = kept.row.interviewId;
    return {timeLeft(kept.row.visit, tools.clock.utcNow()), kept.row.end.has_value(),
            tools.keepToken, QUrl(kept.row.visit.staticUrl)};
}

VisitState VisitController::state() const
{
    return d->visit.shown;
}

const core::VisitId &VisitController::visitId() const
{
    return d->id;
}

core::InterviewId VisitController::interviewId() const
{
    return d->session.interviewId;
}

QUrl VisitController::redirectionUrl() const
{
    return d->redirectionUrl();
}

void VisitController::cancel()
{
    d->feed(events::CancelAsked{});
}

void VisitController::pageLoaded()
{
    d->feed(events::PageLoaded{});
}

void VisitController::pageLoadFailed(const core::Error &error)
{
    d->feed(events::PageFailed{error});
}

void VisitController::pageLost(const core::Error &error)
{
    d->feed(events::PageFailed{error});
}

void VisitController::pageClosed(bool clean, const QString &finding)
{
    d->feed(events::PageClosed{clean, finding});
}

void VisitController::hint(Hint hint)
{
    d->hint(hint);
}

void VisitController::returned(const QUrl &url)
{
    const QString named =
        QUrlQuery(url).queryItemValue(QStringLiteral("interviewId"), QUrl::FullyDecoded);
    events::Returned event{plausible(named)};
    if (d->visit.staticUrl.isEmpty()) {
        event.isForeign = !named.isEmpty() && named != d->session.interviewId.text();
    } else if (const std::optional<bool> isForeign = d->isOfAnotherVisit(event.interview)) {
        event.isForeign = *isForeign;
    } else {
        event.interview = {}; // What cannot be looked up is not claimed.
    }
    d->feed(event);
    d->hint(Hint::RedirectReached);
}

void VisitController::webhookArrived(const core::InterviewId &interview, const QString &flowId,
                                     const QString &status)
{
    if (!d->visit.staticUrl.isEmpty()) {
        d->feed(events::Delivered{plausible(interview.text()), flowId,
                                  incode::Status::fromText(status),
                                  d->isOfAnotherVisit(interview).value_or(true)});
    } else if (!interview.isEmpty() && interview == d->session.interviewId) {
        d->hint(Hint::WebhookArrived, status);
    }
}

void VisitController::moveToPhone()
{
    d->feed(events::MoveAsked{});
}

void VisitController::reloadPage()
{
    const milliseconds now = d->tools.clock.elapsed();
    if (d->reloadedAt && now - *d->reloadedAt < ReloadEvery)
        return;
    d->reloadedAt = now;
    d->feed(events::ReloadAsked{});
}

void VisitController::readStatusNow()
{
    d->watcher.readNow();
}

} // namespace onboarding
