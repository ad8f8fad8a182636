#pragma once

#include "shell/overlay.h"
#include "shell/services.h"

#include <QtCore/QPointer>

namespace shell {

class FlowScreen;
class Presence;
class WelcomeScreen;

/// Where a kiosk's visitor is.
enum class KioskStep {
    Welcome,        ///< Nobody is here; also when the screen is out of order.
    BeforeStart,    ///< The visitor reads what will happen.
    Devices,        ///< The visitor looks at the camera's picture.
    LettingGo,      ///< We wait for the devices; then the visit begins.
    Leaving,        ///< We wait for the devices; then Welcome returns.
    Flow,           ///< The visit.
    BeginningAgain, ///< The visit could not begin without the network; we wait for it.
    Result,         ///< The visitor reads the result, the slate is checked.
    Cleaning,       ///< The same without a visitor; then Welcome returns.
};

/// For the log.
const char *kioskStepName(KioskStep step);

/// The cards of a kiosk that belong to no screen of its own: still there, one moment, connection
/// lost before a visit. Also tells the screens how the network is. Owned by the kiosk's flow.
class KioskCards final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskCards)

public:
    /// All outlive it.
    KioskCards(Services &services, QWidget &stage, Presence &presence);

    void setScreens(WelcomeScreen &welcome, FlowScreen &flow);
    void setStep(KioskStep step);
    void askForHelp();
    /// Looks again where the service is and how the way there is.
    void updateNetwork();

Q_SIGNALS:
    void leaveConfirmed();

private:
    void refresh();
    void present(OverlayKind kind);
    void questionAnswered();
    OverlayKind wanted() const;
    OverlayKind connectionCard() const;
    int secondsToRetry() const;

    Services &m_services;
    QWidget &m_stage;
    Presence &m_presence;
    WelcomeScreen *m_welcome = nullptr;
    FlowScreen *m_flow = nullptr;
    Overlay *m_overlay;
    core::Timer *m_tick;
    core::Timer *m_keep;
    KioskStep m_step = KioskStep::Welcome;
    OverlayKind m_asked = OverlayKind::None;
    /// The question stays although it was answered: somebody is about to press one of its buttons.
    bool m_questionKept = false;
    std::optional<QUrl> m_watched; ///< Nothing while the visit itself knows how the network is.
    QPointer<QWidget> m_focusBefore;
};

} // namespace shell
