#include "shell/housekeeping.h"

#include "core/log.h"
#include "onboarding/resultfetch.h"
#include "shell/policyfetch.h"

#include <QtCore/QSet>

#include <algorithm>

namespace shell {

using onboarding::Recovery;

namespace {

constexpr std::chrono::minutes RecoverEvery(5);
/// Deliveries come in bunches; one look serves them all.
constexpr core::milliseconds LookAfterDelivery(1000);
/// Deliveries come at the rate visits end; more than this is a flood.
constexpr qsizetype MostTold = 100;

/// A visit whose end may have changed since.
struct LateDecision
{
    core::VisitId visit;
    core::InterviewId interview;
};

/// An end that was not final (store::VisitStore::amendEnd).
bool canBeAmended(const store::VisitEnd &end)
{
    return end.outcome == onboarding::outcomeName(onboarding::Outcome::Review)
           || (end.outcome == onboarding::outcomeName(onboarding::Outcome::Error)
               && end.reason == onboarding::reasonName(onboarding::Reason::ScoreMissing));
}

/// By a session or a recovery, here or in another program.
bool isHeld(Services &services, const core::VisitId &visit)
{
    const auto lock = services.storage()->visits().lock(visit);
    return !lock || !*lock;
}

/// What a delivery says, until it is looked at.
struct Told
{
    core::InterviewId interview;
    QString flowId;
    bool isNew = false;
};

/// Reads the scores of visits that a webhook says were decided later, one at a time. What fails is
/// logged; the next delivery or an operator asks again.
class LateScores final
{
    Q_DISABLE_COPY_MOVE(LateScores)

public:
    LateScores(Services &services, QObject *context) : m_services(services), m_context(context) { }
    ~LateScores() = default;

    void add(const LateDecision &decision)
    {
        const auto isSame = [&decision](const LateDecision &each) {
            return each.visit == decision.visit;
        };
        if (std::any_of(m_waiting.begin(), m_waiting.end(), isSame))
            return;
        if (m_waiting.size() >= MostTold) {
            qCWarning(core::logVisit).noquote()
                << "score not read anew, too many wait:" << decision.visit.text();
            return;
        }
        m_waiting << decision;
        next();
    }

private:
    void next()
    {
        while (!m_fetch && !m_waiting.isEmpty())
            begin(m_waiting.takeFirst());
    }

    void begin(const LateDecision &decision)
    {
        store::VisitStore &visits = m_services.storage()->visits();
        m_service = m_services.service();
        // Whoever holds it reads by itself; without its token nobody can.
        if (!m_service || isHeld(m_services, decision.visit)
            || !visits.sessionToken(decision.visit))
            return;
        m_services.recordOrWarn(store::actions::ResultFetched, decision.visit,
                                QStringLiteral("score, after a webhook"));
        m_fetch = std::make_unique<onboarding::ResultFetch>(*m_service, visits, m_services.clock());
        QObject::connect(
            m_fetch.get(), &onboarding::ResultFetch::done, m_context, [this] { end(); },
            Qt::QueuedConnection);
        QObject::connect(
            m_fetch.get(), &onboarding::ResultFetch::failed, m_context,
            [this, visit = decision.visit](const core::Error &error) {
                qCWarning(core::logVisit).noquote()
                    << "score not read anew:" << visit.text() << core::describe(error);
                end();
            },
            Qt::QueuedConnection);
        m_fetch->fetchScore(decision.visit, decision.interview);
    }

    void end()
    {
        m_fetch.reset();
        next();
    }

    Services &m_services;
    QObject *m_context;
    QList<LateDecision> m_waiting;
    std::shared_ptr<incode::OnboardingService> m_service; ///< Outlives m_fetch.
    std::unique_ptr<onboarding::ResultFetch> m_fetch;
};

} // namespace

class Housekeeping::Private
{
public:
    Private(Services &given, Housekeeping *housekeeping)
        : q(housekeeping)
        , services(given)
        , again(given.clock().makeTimer(housekeeping))
        , soon(given.clock().makeTimer(housekeeping))
        , caretaker(given)
        , lateScores(given, housekeeping)
    { }

    void begin();
    void recover();
    void found(const onboarding::FoundVisit &visit);
    void arrived(const webhooks::Arrival &arrival);
    void lookAtTold();
    void tellWhatCame(const onboarding::FoundVisit &visit);
    bool waitsForInterview(const QSet<QString> &flows);

    Housekeeping *q;
    Services &services;
    core::Timer *again;
    core::Timer *soon;
    QList<Told> told;                        ///< Looked at when soon fires.
    QList<onboarding::FoundVisit> overLinks; ///< Those that recovery watches.
    Caretaker caretaker;
    LateScores lateScores;
    bool caring = false;
    QSet<core::VisitId> recorded;
    std::shared_ptr<incode::OnboardingService> service; ///< Outlives the recovery that uses it.
    std::unique_ptr<Recovery> recovery;
};

void Housekeeping::Private::begin()
{
    if (services.storage() && !std::exchange(caring, true)) {
        caretaker.start();
        services.webhooks().start();
    }
    if (!recovery && services.readiness() == Readiness::Ready)
        recover();
}

void Housekeeping::Private::recover()
{
    again->start(RecoverEvery);
    if (services.readiness() != Readiness::Ready || (recovery && recovery->isRunning()))
        return;
    // Before the service it uses.
    recovery.reset();
    overLinks.clear();
    service = services.service();
    recovery = std::make_unique<Recovery>(services.visitTools());
    QObject::connect(recovery.get(), &Recovery::found, q,
                     [this](const onboarding::FoundVisit &visit) { found(visit); });
    QObject::connect(
        recovery.get(), &Recovery::visitEnded, q, [this](const onboarding::VisitResult &result) {
            overLinks.removeIf([&result](const onboarding::FoundVisit &each) {
                return each.visitId == result.visitId;
            });
            qCInfo(core::logVisit).noquote()
                << "visit recovered:" << result.visitId.text()
                << onboarding::outcomeName(result.outcome) << onboarding::reasonName(result.reason);
            PolicyFetch::begin(services, result);
        });
    QObject::connect(
        recovery.get(), &Recovery::finished, q, [](const std::optional<core::Error> &error) {
            if (error) {
                qCWarning(core::logVisit).noquote() << "recovery:" << core::describe(*error);
            }
        });
    Q_EMIT q->recoveryStarted(*recovery);
    recovery->start();
}

void Housekeeping::Private::found(const onboarding::FoundVisit &visit)
{
    // The desk finds its own running visit this way, every time.
    if (visit.finding == onboarding::Finding::HeldElsewhere)
        return;
    if (visit.finding == onboarding::Finding::StaticLink) {
        overLinks << visit;
        tellWhatCame(visit);
    }
    // One that is kept for the next try is found with every look; recorded once.
    if (recorded.contains(visit.visitId))
        return;
    recorded.insert(visit.visitId);
    services.recordOrWarn(store::actions::VisitRecovered, visit.visitId,
                          QString(onboarding::findingName(visit.finding)));
}

/// Of a visit that this program shows, its session is told as well and does what is needed; here
/// it is about the visits nobody runs.
void Housekeeping::Private::arrived(const webhooks::Arrival &arrival)
{
    const webhooks::Event &event = arrival.event;
    if (event.source == PartnerSource) {
        // About no visit. Whoever has the roster takes it; here somebody always has.
        biginterview::People &people = services.partner().people();
        // Once, however many arrive meanwhile: each reading decrypts all of the roster.
        if (!people.isLoaded() && !people.isLoading())
            people.load();
        return;
    }
    if (recovery && recovery->isRunning()) {
        // Without its flow: what is about a static link is not told by one arrival alone.
        recovery->webhookArrived(event.interview, {}, event.name);
        const QList<onboarding::FoundVisit> waiting = overLinks;
        for (const onboarding::FoundVisit &each : waiting) {
            if (each.flowId == event.flowId)
                tellWhatCame(each);
        }
    }
    const auto known = std::find_if(told.begin(), told.end(), [&event](const Told &each) {
        return each.interview == event.interview;
    });
    if (known != told.end())
        known->isNew |= arrival.isNew;
    else if (told.size() < MostTold)
        told.append({event.interview, event.flowId, arrival.isNew});
    if (!told.isEmpty() && !soon->isActive())
        soon->start(LookAfterDelivery);
}

void Housekeeping::Private::lookAtTold()
{
    const QList<Told> batch = std::exchange(told, {});
    // Beyond this many the look of every five minutes serves.
    if (batch.size() >= MostTold)
        qCWarning(core::logVisit) << "more webhooks than are looked at";
    if (!services.storage() || services.readiness() != Readiness::Ready)
        return;
    bool isWanted = false;
    QSet<QString> unmatchedFlows;
    for (const Told &each : batch) {
        const auto visit = services.storage()->visits().visitOf(each.interview);
        if (!visit) {
            qCWarning(core::logVisit).noquote()
                << "visit of a webhook not looked up:" << core::describe(visit.error());
        } else if (!*visit) {
            if (!each.flowId.isEmpty())
                unmatchedFlows << each.flowId;
        } else if (const store::VisitRow &row = **visit; !row.end) {
            isWanted = isWanted || !isHeld(services, row.visit.id);
        } else if (each.isNew && canBeAmended(*row.end)) {
            lateScores.add({row.visit.id, each.interview});
        }
    }
    if (isWanted || waitsForInterview(unmatchedFlows))
        recover();
}

/// A static link's visit that nobody ran may have finished meanwhile; only deliveries know.
void Housekeeping::Private::tellWhatCame(const onboarding::FoundVisit &visit)
{
    if (visit.flowId.isEmpty())
        return;
    const auto came = deliveriesSince(services.storage()->inbox(), visit.flowId, visit.createdAt);
    if (!came) {
        qCWarning(core::logVisit).noquote()
            << "webhooks of a static link not read:" << core::describe(came.error());
        return;
    }
    for (const store::Delivery &each : *came)
        recovery->webhookArrived(each.interview, each.flowId, each.event);
}

/// An open visit over a static link learns its interview by webhook alone.
bool Housekeeping::Private::waitsForInterview(const QSet<QString> &flows)
{
    if (flows.isEmpty())
        return false;
    const auto open = services.storage()->visits().openVisits();
    return open && std::any_of(open->begin(), open->end(), [&](const store::OpenVisit &each) {
               return !each.row.end && each.row.interviewId.isEmpty()
                      && flows.contains(onboarding::flowIdOf(QUrl(each.row.visit.staticUrl)))
                      && !isHeld(services, each.row.visit.id);
           });
}

Housekeeping::Housekeeping(Services &services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, this))
{
    connect(d->again, &core::Timer::fired, this, [this] { d->recover(); });
    connect(d->soon, &core::Timer::fired, this, [this] { d->lookAtTold(); });
}

Housekeeping::~Housekeeping() = default;

void Housekeeping::start()
{
    connect(&d->services, &Services::readinessChanged, this, [this] { d->begin(); });
    connect(&d->services.webhooks(), &WebhookHub::arrived, this,
            [this](const webhooks::Arrival &arrival) { d->arrived(arrival); });
    d->begin();
}

Caretaker &Housekeeping::caretaker()
{
    return d->caretaker;
}

} // namespace shell
