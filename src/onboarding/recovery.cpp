#include "onboarding/recovery.h"

#include "core/log.h"

#include <QtCore/QQueue>

#include <algorithm>
#include <utility>
#include <vector>

namespace onboarding {

using namespace Qt::StringLiterals;
using core::Result;

QLatin1StringView findingName(Finding finding)
{
    switch (finding) {
    case Finding::NeverAsked:
        return "never-asked"_L1;
    case Finding::CreationUnknown:
        return "creation-unknown"_L1;
    case Finding::Watching:
        return "watching"_L1;
    case Finding::StaticLink:
        return "static-link"_L1;
    case Finding::ScoreOwed:
        return "score-owed"_L1;
    case Finding::HeldElsewhere:
        return "held-elsewhere"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

constexpr size_t MaxAtOnce = 8;

struct TellWebhook
{
    core::InterviewId interview;
    QString flowId;
    QString status;
};

const store::OpenVisit *find(const QList<store::OpenVisit> &visits, const core::VisitId &id)
{
    const auto at = std::find_if(visits.begin(), visits.end(), [&id](const store::OpenVisit &each) {
        return each.row.visit.id == id;
    });
    return at == visits.end() ? nullptr : &*at;
}

bool hasStep(const QList<store::VisitStep> &steps, const QString &name)
{
    return std::any_of(steps.begin(), steps.end(),
                       [&name](const store::VisitStep &step) { return step.name == name; });
}

bool saysFinished(const store::VisitStep &step)
{
    const QString prefix = u"status:"_s;
    return step.name.startsWith(prefix)
           && incode::Status::fromText(step.name.mid(prefix.size())).isTerminal();
}

} // namespace

class Recovery::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(const VisitTools &givenTools, Recovery &owner) : m_tools(givenTools), q(owner) { }
    ~Private() = default;

    void look();
    void webhookArrived(const TellWebhook &webhook);

    bool running = false;

private:
    void tellFound(const store::VisitRow &row, Finding finding);
    void takeNextLater();
    void takeNext();
    void take(const core::VisitId &id);
    void carryOn(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock);
    Result<Finding> findingOf(const store::OpenVisit &visit);
    void close(const core::VisitId &id, Reason reason);
    VisitController &resume(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock);
    void ended(const VisitController *controller, const VisitResult &result);
    void finish();
    bool noted(const Result<void> &outcome);

    VisitTools m_tools;
    Recovery &q;
    QQueue<core::VisitId> m_waiting;
    bool m_isTakingNext = false; ///< In the next turn of the event loop.
    std::vector<std::unique_ptr<VisitController>> m_watched;
    /// What is told while a static link's visit is being taken: it is not watched yet.
    std::optional<QList<TellWebhook>> m_early;
    std::optional<core::Error> m_error;
};

void Recovery::Private::look()
{
    const Result<QList<store::OpenVisit>> visits = m_tools.store.openVisits();
    if (!visits) {
        noted(visits.error());
        finish();
        return;
    }
    for (const store::OpenVisit &visit : *visits)
        m_waiting << visit.row.visit.id;
    takeNext();
}

/// One visit a turn of the event loop: each takes some durable writes, and there may be many.
void Recovery::Private::takeNextLater()
{
    if (std::exchange(m_isTakingNext, true))
        return;
    QMetaObject::invokeMethod(
        &q, [this] { takeNext(); }, Qt::QueuedConnection);
}

void Recovery::Private::takeNext()
{
    m_isTakingNext = false;
    if (m_watched.size() >= MaxAtOnce)
        return; // The next end goes on.
    if (!m_waiting.isEmpty()) {
        take(m_waiting.dequeue());
        takeNextLater();
    } else if (m_watched.empty()) {
        finish();
    }
}

void Recovery::Private::take(const core::VisitId &id)
{
    Result<std::unique_ptr<store::VisitLock>> lock = m_tools.store.lock(id);
    if (!lock) {
        noted(lock.error());
        return;
    }
    // Read again: until the lock was taken another program may have gone on with it, even ended it.
    const Result<QList<store::OpenVisit>> visits = m_tools.store.openVisits();
    if (!visits) {
        noted(visits.error());
        return;
    }
    const store::OpenVisit *visit = find(*visits, id);
    if (!visit)
        return;
    if (!*lock) {
        tellFound(visit->row, Finding::HeldElsewhere);
        return;
    }
    carryOn(*visit, std::move(lock).value());
}

void Recovery::Private::tellFound(const store::VisitRow &row, Finding finding)
{
    Q_EMIT q.found({row.visit.id, row.interviewId, row.visit.customerId, finding,
                    flowIdOf(QUrl(row.visit.staticUrl)), row.visit.createdAt});
}

void Recovery::Private::carryOn(const store::OpenVisit &visit,
                                std::unique_ptr<store::VisitLock> lock)
{
    const core::VisitId &id = visit.row.visit.id;
    const Result<Finding> finding = findingOf(visit);
    if (!finding) {
        noted(finding.error());
        return;
    }
    qCInfo(core::logVisit).noquote() << "visit" << id.text() << "found:" << findingName(*finding);
    if (*finding == Finding::StaticLink)
        m_early.emplace();
    tellFound(visit.row, *finding);
    const QList<TellWebhook> early = std::exchange(m_early, {}).value_or(QList<TellWebhook>());
    if (!noted(m_tools.store.addStep(
            id, {u"recovered"_s, findingName(*finding), m_tools.clock.utcNow()})))
        return;
    switch (*finding) {
    case Finding::NeverAsked:
        close(id, Reason::StartFailed);
        return;
    case Finding::CreationUnknown:
        close(id, Reason::CreationUnknown);
        return;
    case Finding::Watching:
    case Finding::ScoreOwed:
        resume(visit, std::move(lock));
        return;
    case Finding::StaticLink: {
        VisitController &controller = resume(visit, std::move(lock));
        for (const TellWebhook &each : early)
            controller.webhookArrived(each.interview, each.flowId, each.status);
        return;
    }
    case Finding::HeldElsewhere:
        return;
    }
}

Result<Finding> Recovery::Private::findingOf(const store::OpenVisit &visit)
{
    const bool isStatic = !visit.row.visit.staticUrl.isEmpty();
    if (visit.row.interviewId.isEmpty() && !isStatic)
        return visit.startAsked ? Finding::CreationUnknown : Finding::NeverAsked;
    if (visit.row.end)
        return Finding::ScoreOwed;
    const Result<QList<store::VisitStep>> steps = m_tools.store.steps(visit.row.visit.id);
    if (!steps)
        return steps.error();
    // Before that step nobody saw the page: whatever the flow's webhooks say is about others.
    if (isStatic)
        return hasStep(*steps, u"static"_s) ? Finding::StaticLink : Finding::NeverAsked;
    return std::any_of(steps->begin(), steps->end(), saysFinished) ? Finding::ScoreOwed
                                                                   : Finding::Watching;
}

/// Ends a visit nothing more can be learned about.
void Recovery::Private::close(const core::VisitId &id, Reason reason)
{
    VisitResult result;
    result.visitId = id;
    result.reason = reason;
    store::VisitEnd end;
    end.outcome = outcomeName(result.outcome);
    end.reason = reasonName(reason);
    end.at = m_tools.clock.utcNow();
    if (noted(m_tools.store.addStep(id, {u"end"_s, end.outcome % u'/' % end.reason, end.at}))
        && noted(m_tools.store.finishVisit(id, end)))
        Q_EMIT q.visitEnded(result);
}

VisitController &Recovery::Private::resume(const store::OpenVisit &visit,
                                           std::unique_ptr<store::VisitLock> lock)
{
    VisitController *controller =
        m_watched.emplace_back(std::make_unique<VisitController>(m_tools)).get();
    connect(controller, &VisitController::stateChanged, &q,
            [this, controller](VisitState state, const QDateTime &at) {
                Q_EMIT q.stateChanged(controller->interviewId(), state, at);
            });
    connect(controller, &VisitController::statusChanged, &q,
            [this, controller](const QString &status, const QDateTime &at) {
                Q_EMIT q.statusChanged(controller->interviewId(), status, at);
            });
    connect(controller, &VisitController::visitEnded, &q,
            [this, controller](const VisitResult &result) { ended(controller, result); });
    controller->resume(visit, std::move(lock));
    return *controller;
}

void Recovery::Private::webhookArrived(const TellWebhook &webhook)
{
    if (m_early)
        m_early->append(webhook);
    for (const auto &each : m_watched)
        each->webhookArrived(webhook.interview, webhook.flowId, webhook.status);
}

void Recovery::Private::ended(const VisitController *controller, const VisitResult &result)
{
    if (result.error && result.error->kind == core::ErrorKind::Storage)
        noted(*result.error);
    const auto at =
        std::find_if(m_watched.begin(), m_watched.end(),
                     [controller](const auto &each) { return each.get() == controller; });
    // Later, because it is the one that is telling; but never later than q.
    VisitController *done = at->release();
    m_watched.erase(at);
    done->setParent(&q);
    done->deleteLater();
    takeNextLater();
    Q_EMIT q.visitEnded(result);
}

void Recovery::Private::finish()
{
    running = false;
    Q_EMIT q.finished(std::exchange(m_error, {}));
}

/// The others are gone on with; only the first error is told.
bool Recovery::Private::noted(const Result<void> &outcome)
{
    if (outcome)
        return true;
    qCWarning(core::logVisit).noquote() << "not recovered:" << core::describe(outcome.error());
    if (!m_error)
        m_error = outcome.error();
    return false;
}

Recovery::Recovery(const VisitTools &tools, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(tools, *this))
{ }

Recovery::~Recovery() = default;

void Recovery::start()
{
    if (d->running)
        return;
    d->running = true;
    QMetaObject::invokeMethod(
        this, [this] { d->look(); }, Qt::QueuedConnection);
}

bool Recovery::isRunning() const
{
    return d->running;
}

void Recovery::webhookArrived(const core::InterviewId &interview, const QString &flowId,
                              const QString &status)
{
    d->webhookArrived({interview, flowId, status});
}

} // namespace onboarding
