#pragma once

#include "shell/kioskcards.h"
#include "shell/presence.h"
#include "shell/visitsession.h"

namespace shell {

/// Whether a kiosk's visitor is still there, on each screen with the time the settings give it.
/// Owned by the kiosk's flow.
class KioskPresence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskPresence)

public:
    KioskPresence(Services &services, QWidget &window, QObject *parent);

    Presence &watch() const { return *m_presence; }
    void setStep(KioskStep step);
    /// What happens in \a session shows that its visitor is there.
    void follow(VisitSession &session);

private:
    Services &m_services;
    Presence *m_presence;
};

} // namespace shell
