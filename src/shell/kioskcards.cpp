#include "shell/kioskcards.h"

#include "shell/flowscreen.h"
#include "shell/overlaytext.h"
#include "shell/presence.h"
#include "shell/welcomescreen.h"

#include <QtWidgets/QApplication>

namespace shell {

namespace {

constexpr core::milliseconds RefreshEvery(1000);
/// How long a question that was answered waits for the button somebody is at.
constexpr core::milliseconds KeptFor(5000);

} // namespace

const char *kioskStepName(KioskStep step)
{
    switch (step) {
    case KioskStep::Welcome:
        return "welcome";
    case KioskStep::BeforeStart:
        return "before the start";
    case KioskStep::Devices:
        return "devices";
    case KioskStep::LettingGo:
        return "letting go of the devices";
    case KioskStep::Leaving:
        return "leaving";
    case KioskStep::Flow:
        return "visit";
    case KioskStep::BeginningAgain:
        return "waiting for the network";
    case KioskStep::Result:
        return "result";
    case KioskStep::Cleaning:
        return "cleaning";
    }
    Q_UNREACHABLE();
}

KioskCards::KioskCards(Services &services, QWidget &stage, Presence &presence)
    : QObject(&stage)
    , m_services(services)
    , m_stage(stage)
    , m_presence(presence)
    , m_overlay(new Overlay(services.clock(), &stage))
    , m_tick(services.clock().makeTimer(this))
    , m_keep(services.clock().makeTimer(this))
{
    m_overlay->setObjectName(QLatin1StringView("kioskCard"));
    connect(m_tick, &core::Timer::fired, this, &KioskCards::updateNetwork);
    connect(m_keep, &core::Timer::fired, this, [this] {
        m_questionKept = false;
        refresh();
    });
    connect(&m_presence, &Presence::asking, this, &KioskCards::refresh);
    // Later: what answered it may be on its way to one of the card's buttons.
    connect(&m_presence, &Presence::answered, this, &KioskCards::questionAnswered,
            Qt::QueuedConnection);
    connect(&m_presence, &Presence::gone, this, &KioskCards::refresh);
    connect(&services.network(), &NetworkWatch::changed, this, &KioskCards::updateNetwork);
    connect(&services, &Services::reloaded, this, &KioskCards::updateNetwork);

    connect(m_overlay, &Overlay::dismissed, this, [this] {
        m_questionKept = false;
        m_asked = OverlayKind::None;
        m_presence.noteProgress();
        refresh();
    });
    connect(m_overlay, &Overlay::leaveConfirmed, this, [this] {
        m_questionKept = false;
        m_asked = OverlayKind::None;
        Q_EMIT leaveConfirmed();
        refresh();
    });
    connect(m_overlay, &Overlay::leaveRequested, this, [this] {
        m_asked = OverlayKind::Leave;
        refresh();
    });
    connect(m_overlay, &Overlay::helpRequested, this, &KioskCards::askForHelp);
    connect(m_overlay, &Overlay::tryNowRequested, this, [this] { m_services.network().askNow(); });
}

void KioskCards::setScreens(WelcomeScreen &welcome, FlowScreen &flow)
{
    m_welcome = &welcome;
    m_flow = &flow;
}

void KioskCards::setStep(KioskStep step)
{
    m_step = step;
    m_asked = OverlayKind::None;
    m_questionKept = false;
    updateNetwork();
}

void KioskCards::askForHelp()
{
    m_asked = OverlayKind::Help;
    refresh();
}

void KioskCards::updateNetwork()
{
    NetworkWatch &network = m_services.network();
    if (m_step == KioskStep::Flow) {
        if (std::exchange(m_watched, std::nullopt))
            network.pause();
    } else {
        const QUrl address =
            m_services.readiness() == Readiness::Ready ? m_services.serviceUrl() : QUrl();
        if (m_watched != address) {
            m_watched = address;
            network.watch(address, m_services.serviceRoute());
        }
    }
    if (m_welcome)
        m_welcome->setConnection(network.state(), secondsToRetry());
    if (m_flow)
        m_flow->setCaptive(network.state() == NetworkState::Captive);
    if (network.isUsable() || m_step == KioskStep::Flow)
        m_tick->stop();
    else
        m_tick->start(RefreshEvery);
    refresh();
}

int KioskCards::secondsToRetry() const
{
    const core::milliseconds left =
        m_services.network().retryAt() - m_services.clock().elapsed() + RefreshEvery;
    return int(std::max<qint64>(left.count() - 1, 0) / RefreshEvery.count());
}

OverlayKind KioskCards::connectionCard() const
{
    return connectionOverlay(m_services.network().state(), OverlayKind::ConnectionLost);
}

OverlayKind KioskCards::wanted() const
{
    const bool isAsking = m_presence.isAsking() || m_questionKept;
    switch (m_step) {
    case KioskStep::Welcome: // It has cards of its own.
    case KioskStep::Result:  // Whoever has finished needs no network any more.
        return OverlayKind::None;
    case KioskStep::Flow:
        return isAsking ? OverlayKind::StillThere : OverlayKind::None;
    case KioskStep::Leaving:
    case KioskStep::Cleaning:
        return OverlayKind::Closing;
    case KioskStep::LettingGo:
        return m_asked == OverlayKind::None ? OverlayKind::Waiting : m_asked;
    case KioskStep::BeforeStart:
    case KioskStep::Devices:
    case KioskStep::BeginningAgain:
        if (isAsking)
            return OverlayKind::StillThere;
        if (m_asked != OverlayKind::None)
            return m_asked;
        if (const OverlayKind card = connectionCard(); card != OverlayKind::None)
            return card;
        return m_step == KioskStep::BeginningAgain ? OverlayKind::Waiting : OverlayKind::None;
    }
    Q_UNREACHABLE();
}

void KioskCards::refresh()
{
    const OverlayKind kind = wanted();
    if (kind == OverlayKind::StillThere) {
        m_overlay->setSeconds(m_presence.secondsLeft());
    } else {
        m_overlay->setTrouble(connectionTrouble(m_services.network().state()));
        m_overlay->setSeconds(secondsToRetry());
    }
    present(kind);
}

/// Puts the keyboard back where it was when the card goes.
void KioskCards::present(OverlayKind kind)
{
    const bool wasUp = m_overlay->kind() != OverlayKind::None;
    if (!wasUp && kind != OverlayKind::None)
        m_focusBefore = QApplication::focusWidget();
    m_overlay->present(kind);
    QWidget *const before = m_focusBefore.data();
    if (wasUp && kind == OverlayKind::None && before && before->isVisible()
        && m_stage.isAncestorOf(before))
        before->setFocus(Qt::OtherFocusReason);
}

void KioskCards::questionAnswered()
{
    if (m_presence.isAsking())
        return; // Asked again meanwhile.
    m_questionKept = m_overlay->kind() == OverlayKind::StillThere && m_overlay->isBeingUsed();
    if (m_questionKept)
        m_keep->start(KeptFor);
    refresh();
}

} // namespace shell
