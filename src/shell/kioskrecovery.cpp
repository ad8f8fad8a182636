#include "shell/kioskrecovery.h"

#include "core/log.h"
#include "onboarding/visit.h"
#include "shell/housekeeping.h"
#include "shell/visitorwindow.h"
#include "web/enginehealth.h"

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto EngineBroken = "the engine can start no page"_L1;
constexpr core::milliseconds ScreenNotedEvery = 5s;
/// A screen that is out of order is tried again after this: what made the program die may be over,
/// and nobody may come for a day.
constexpr core::milliseconds QuietLimit = 15min;

} // namespace

KioskRecovery::KioskRecovery(Services &services, VisitorWindow &window, Housekeeping &housekeeping,
                             Watched watched, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_housekeeping(housekeeping)
    , m_watched(watched)
    , m_ladder(services.dataDir(), services.clock())
    , m_note(services.clock().makeTimer(this))
    , m_quiet(services.clock().makeTimer(this))
{
    const web::EngineHealth &engine = web::EngineHealth::instance();
    connect(&engine, &web::EngineHealth::pageLost, this, &KioskRecovery::pageLost);
    connect(&engine, &web::EngineHealth::broken, this, [this] {
        // A page that is there goes on, and its visitor with it.
        if (!m_onScreen)
            restart(EngineBroken);
    });
    connect(&window, &VisitorWindow::welcomeShown, this, [this] {
        if (web::EngineHealth::instance().isBroken())
            restart(EngineBroken);
    });
    connect(&services, &Services::readinessChanged, this, &KioskRecovery::servicesChanged);
    connect(&window, &VisitorWindow::screenChanged, this, &KioskRecovery::screenChanged);
    connect(&window, &VisitorWindow::staffEntered, this, [this] {
        m_ladder.forget();
        setOutOfOrder({});
    });
    connect(m_note, &core::Timer::fired, this, [this] {
        m_ladder.noteScreen(m_onScreen);
        m_note->start(ScreenNotedEvery);
    });
    connect(m_quiet, &core::Timer::fired, this, [this] {
        m_ladder.forget();
        setOutOfOrder({});
    });
}

KioskRecovery::~KioskRecovery() = default;

void KioskRecovery::begin()
{
    switch (m_ladder.begin()) {
    case RecoveryLadder::Start::Usual:
        m_onScreen = m_ladder.visitOnScreen();
        m_isGoingOn = m_onScreen.has_value();
        break;
    case RecoveryLadder::Start::Careful:
        m_isCareful = true;
        break;
    case RecoveryLadder::Start::OutOfOrder:
        setOutOfOrder(u"the program died too often"_s);
        break;
    }
    m_note->start(ScreenNotedEvery);
    servicesChanged();
}

void KioskRecovery::endWell()
{
    m_ladder.endWell();
}

void KioskRecovery::servicesChanged()
{
    if (m_services.readiness() == Readiness::Opening || std::exchange(m_keepsHouse, true))
        return;
    const bool isReady = m_services.readiness() == Readiness::Ready;
    // Its lock is taken here, so the recovery of visits that nobody runs leaves it alone.
    if (std::exchange(m_isGoingOn, false)) {
        if (isReady && m_window.goOn(*m_onScreen)) {
            m_services.recordOrWarn(store::actions::KioskRecovered, *m_onScreen,
                                    u"the program was started again"_s);
        } else {
            screenChanged(std::nullopt);
        }
    }
    if (std::exchange(m_isCareful, false) && isReady) {
        m_services.recordOrWarn(store::actions::KioskRecovered, {},
                                u"at Welcome: the program died twice with the same visit"_s);
    }
    m_housekeeping.start();
}

void KioskRecovery::screenChanged(const std::optional<core::VisitId> &visit)
{
    // Until then the window shows Welcome.
    if (m_isGoingOn)
        return;
    const std::optional<core::VisitId> former = std::exchange(m_onScreen, visit);
    m_ladder.noteScreen(visit);
    if (former && former != visit && wentWell(*former))
        m_ladder.forget();
}

bool KioskRecovery::wentWell(const core::VisitId &visit)
{
    if (!m_services.storage())
        return false;
    const auto newest = m_services.storage()->visits().recentVisits(1);
    if (!newest || newest->isEmpty() || newest->constFirst().visit.id != visit)
        return false;
    const std::optional<store::VisitEnd> &end = newest->constFirst().end;
    return end && end->outcome != onboarding::outcomeName(onboarding::Outcome::Error);
}

void KioskRecovery::pageLost(const QString &why)
{
    if (m_services.storage() && m_onScreen)
        m_services.recordOrWarn(store::actions::KioskRecovered, *m_onScreen, why);
    const bool isTooMuch = m_ladder.noteRecovered(why);
    if (web::EngineHealth::instance().isBroken())
        restart(EngineBroken);
    else if (isTooMuch && m_watched == Watched::Yes)
        restart("pages were lost again and again"_L1);
}

void KioskRecovery::restart(QLatin1StringView why)
{
    if (m_watched == Watched::No) {
        setOutOfOrder(QString(why));
        return;
    }
    qCWarning(core::logApp).noquote() << "the program starts again:" << why;
    m_ladder.noteScreen(m_onScreen);
    Q_EMIT restartNeeded();
}

void KioskRecovery::setOutOfOrder(const QString &reason)
{
    const bool canChange = m_isOutOfOrder && !web::EngineHealth::instance().isBroken();
    if (reason.isEmpty() && !canChange)
        return;
    m_isOutOfOrder = !reason.isEmpty();
    m_window.setOutOfOrder(reason);
    if (m_isOutOfOrder)
        m_quiet->start(QuietLimit);
    else
        m_quiet->stop();
}

} // namespace shell
