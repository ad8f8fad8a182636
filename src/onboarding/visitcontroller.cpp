#include "onboarding/visitcontroller.h"

#include "core/log.h"
#include "onboarding/machine.h"
#include "onboarding/statuswatcher.h"

#include <QtCore/QQueue>
#include <QtCore/QRandomGenerator>

#include <array>

namespace onboarding {

using namespace Qt::StringLiterals;
using core::Result;

/// Runs the effects of next() and feeds events back to it. Everything here is mechanics; the rules
/// are in machine.cpp.
class VisitController::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(const VisitTools &tools, VisitController &owner);
    ~Private() = default;

    void feed(const Event &event);

    // One for each effect; false when a store effect failed and the rest of its step must not run.
    bool operator()(const effects::StoreVisit &effect);
    bool operator()(const effects::StoreSession &effect);
    bool operator()(const effects::StoreStep &effect);
    bool operator()(const effects::StoreEnd &effect);
    bool operator()(const effects::CreateSession &effect);
    bool operator()(const effects::AskUrl &effect);
    bool operator()(const effects::ReadScore &effect);
    bool operator()(const effects::DropCalls &effect);
    bool operator()(const effects::StartWatching &effect);
    bool operator()(const effects::StopWatching &effect);
    bool operator()(const effects::OpenPage &effect);
    bool operator()(const effects::ClosePage &effect);
    bool operator()(const effects::Note &effect);
    bool operator()(const effects::ForgetToken &effect);
    bool operator()(const effects::Arm &effect);
    bool operator()(const effects::Disarm &effect);
    bool operator()(const effects::DisarmAll &effect);
    bool operator()(const effects::AnnounceState &effect);
    bool operator()(const effects::AnnounceStatus &effect);
    bool operator()(const effects::AnnounceStatusRead &effect);
    bool operator()(const effects::AnnounceLost &effect);
    bool operator()(const effects::AnnounceRestored &effect);
    bool operator()(const effects::AnnounceEnd &effect);

    VisitTools tools;
    VisitController &q;
    Visit visit;
    VisitRequest request;
    core::VisitId id;
    incode::Session session;
    StatusWatcher watcher;

private:
    void take(const Event &event);
    core::Timer &timer(Deadline deadline);
    Result<void> addStep(const QString &name, const QString &detail = {});
    bool stored(const Result<void> &outcome);
    void logIfFailed(const char *what, const Result<void> &outcome);
    VisitResult result() const;

    static constexpr std::array Deadlines{Deadline::Visit,      Deadline::Step,
                                          Deadline::Close,      Deadline::ScoreRetry,
                                          Deadline::ScoreGrace, Deadline::ScoreLimit};
    std::array<core::Timer *, Deadlines.size()> m_timers{};
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>();
    QQueue<Event> m_events;
    bool m_feeding = false;
};

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

bool VisitController::Private::operator()(const effects::StoreVisit &)
{
    const store::NewVisit row{id,           request.customerId,  request.flowId, request.language,
                              request.show, tools.clock.utcNow()};
    return stored(tools.store.addVisit(row)) && stored(addStep(u"created"_s));
}

bool VisitController::Private::operator()(const effects::StoreSession &effect)
{
    Result<void> outcome =
        tools.store.setSession(id, session.interviewId, session.token, tools.clock.utcNow());
    if (outcome)
        outcome = addStep(u"session"_s);
    if (effect.required)
        return stored(outcome);
    logIfFailed("late session not stored:", outcome);
    return true;
}

bool VisitController::Private::operator()(const effects::StoreStep &effect)
{
    return stored(addStep(effect.name));
}

bool VisitController::Private::operator()(const effects::StoreEnd &)
{
    const VisitResult end = result();
    store::VisitEnd row{outcomeName(end.outcome), reasonName(end.reason), end.reasonText, {}, {},
                        tools.clock.utcNow()};
    if (end.score && end.score->overall) {
        row.overallStatus = end.score->overall->status;
        row.overallValue = end.score->overall->value;
    }
    if (!stored(tools.store.finishVisit(id, row)))
        return false;
    m_events.prepend(events::EndStored{});
    return true;
}

bool VisitController::Private::operator()(const effects::CreateSession &)
{
    incode::SessionRequest wanted;
    wanted.flowId = request.flowId;
    wanted.countryCode = request.countryCode;
    wanted.language = request.language;
    wanted.externalCustomerId = request.customerId;
    wanted.redirectionUrl = request.redirectionUrl;
    wanted.customFields = request.customFields;
    wanted.resume = request.resume;
    tools.service.createSession(wanted, m_calls.get(), [this](Result<incode::Session> answer) {
        if (answer) {
            session = std::move(answer).value();
            feed(events::SessionCreated{});
        } else {
            feed(events::SessionFailed{answer.error()});
        }
    });
    return true;
}

bool VisitController::Private::operator()(const effects::AskUrl &)
{
    tools.service.onboardingUrl(session, m_calls.get(), [this](const Result<QUrl> &answer) {
        if (!answer) {
            feed(events::UrlFailed{answer.error()});
        } else if (const Result<void> checked = tools.hosts.check(*answer); !checked) {
            feed(events::UrlFailed{checked.error()});
        } else {
            feed(events::UrlAccepted{*answer});
        }
    });
    return true;
}

bool VisitController::Private::operator()(const effects::ReadScore &)
{
    tools.service.score(session, m_calls.get(), [this](const Result<incode::Score> &answer) {
        if (answer)
            feed(events::ScoreRead{*answer});
        else
            feed(events::ScoreFailed{answer.error()});
    });
    return true;
}

bool VisitController::Private::operator()(const effects::DropCalls &)
{
    // Later, because this can run inside the answer of one of the calls; but never later than q.
    m_calls->setParent(&q);
    m_calls.release()->deleteLater();
    return true;
}

bool VisitController::Private::operator()(const effects::StartWatching &)
{
    watcher.start(session,
                  {tools.pollEnabled, tools.pollInterval, !request.redirectionUrl.isEmpty(),
                   QRandomGenerator::global()->generate()});
    return true;
}

bool VisitController::Private::operator()(const effects::StopWatching &)
{
    watcher.stop();
    return true;
}

bool VisitController::Private::operator()(const effects::OpenPage &effect)
{
    Q_EMIT q.openPage(effect.url);
    return true;
}

bool VisitController::Private::operator()(const effects::ClosePage &)
{
    Q_EMIT q.closePage();
    return true;
}

bool VisitController::Private::operator()(const effects::Note &effect)
{
    logIfFailed("journal not written:", addStep(effect.name, effect.detail));
    return true;
}

bool VisitController::Private::operator()(const effects::ForgetToken &)
{
    logIfFailed("token not forgotten:", tools.store.forgetToken(id));
    return true;
}

bool VisitController::Private::operator()(const effects::Arm &effect)
{
    timer(effect.deadline).start(std::max(milliseconds(0), effect.delay));
    return true;
}

bool VisitController::Private::operator()(const effects::Disarm &effect)
{
    timer(effect.deadline).stop();
    return true;
}

bool VisitController::Private::operator()(const effects::DisarmAll &)
{
    for (core::Timer *each : m_timers)
        each->stop();
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceState &effect)
{
    qCInfo(core::logVisit).noquote() << "visit" << id.text() << "is" << stateName(effect.state);
    Q_EMIT q.stateChanged(effect.state, tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceStatus &effect)
{
    Q_EMIT q.statusChanged(effect.text, tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceStatusRead &)
{
    Q_EMIT q.statusRead(tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceLost &effect)
{
    Q_EMIT q.connectionLost(effect.error, effect.retryIn);
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceRestored &)
{
    Q_EMIT q.connectionRestored();
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceEnd &)
{
    session.token.clear();
    // Queued: whoever started or cancelled the visit must not be called back from within.
    QMetaObject::invokeMethod(
        &q, [this, end = result()] { Q_EMIT q.visitEnded(end); }, Qt::QueuedConnection);
    return true;
}

VisitResult VisitController::Private::result() const
{
    VisitResult made;
    made.visitId = id;
    made.interviewId = session.interviewId;
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
    d->feed(events::Started{request.deadline});
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
    // Until the page has loaded its activity is the loading itself.
    if (d->tools.useHints && (hint != Hint::PageActive || d->visit.phase == Phase::Running))
        d->watcher.hint(hint);
}

void VisitController::readStatusNow()
{
    d->watcher.readNow();
}

} // namespace onboarding
