#include "shell/housekeeping.h"

#include "core/log.h"
#include "shell/policyfetch.h"

#include <QtCore/QSet>

namespace shell {

using onboarding::Recovery;

namespace {

constexpr std::chrono::minutes RecoverEvery(5);

} // namespace

class Housekeeping::Private
{
public:
    Private(Services &given, Housekeeping *housekeeping)
        : q(housekeeping)
        , services(given)
        , again(given.clock().makeTimer(housekeeping))
        , caretaker(given)
    { }

    void begin();
    void recover();
    void found(const onboarding::FoundVisit &visit);

    Housekeeping *q;
    Services &services;
    core::Timer *again;
    Caretaker caretaker;
    bool caring = false;
    QSet<core::VisitId> recorded;
    std::shared_ptr<incode::OnboardingService> service; ///< Outlives the recovery that uses it.
    std::unique_ptr<Recovery> recovery;
};

void Housekeeping::Private::begin()
{
    if (services.storage() && !std::exchange(caring, true))
        caretaker.start();
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
    service = services.service();
    recovery = std::make_unique<Recovery>(services.visitTools());
    QObject::connect(recovery.get(), &Recovery::found, q,
                     [this](const onboarding::FoundVisit &visit) { found(visit); });
    QObject::connect(
        recovery.get(), &Recovery::visitEnded, q, [this](const onboarding::VisitResult &result) {
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
    // One that is kept for the next try is found with every look; recorded once.
    if (recorded.contains(visit.visitId))
        return;
    recorded.insert(visit.visitId);
    services.recordOrWarn(store::actions::VisitRecovered, visit.visitId,
                          QString(onboarding::findingName(visit.finding)));
}

Housekeeping::Housekeeping(Services &services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, this))
{
    connect(d->again, &core::Timer::fired, this, [this] { d->recover(); });
}

Housekeeping::~Housekeeping() = default;

void Housekeeping::start()
{
    connect(&d->services, &Services::readinessChanged, this, [this] { d->begin(); });
    d->begin();
}

Caretaker &Housekeeping::caretaker()
{
    return d->caretaker;
}

} // namespace shell
