#pragma once

#include "shell/recoveryladder.h"
#include "shell/services.h"

namespace shell {

class Housekeeping;
class VisitorWindow;

/// Climbs the recovery ladder for the visitor's screen: goes on with the visit that was on it when
/// the program died, notes which visit is, and says when a page that was opened anew is not enough
/// and the program has to be started again. Owned by the program.
class KioskRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskRecovery)

public:
    /// Who brings the program back when it ends with exits::Restart.
    enum class Watched {
        No,
        Yes,
    };

    /// All of them outlive it.
    KioskRecovery(Services &services, VisitorWindow &window, Housekeeping &housekeeping,
                  Watched watched, QObject *parent = nullptr);
    ~KioskRecovery() override;

    /// Once, before Services::open(). Starts the housekeeping once the visit that is gone on with
    /// is held.
    void begin();
    /// The program ends because it was asked to.
    void endWell();

Q_SIGNALS:
    /// The program has to end with exits::Restart; a visit on the screen stays open.
    void restartNeeded();

private:
    void servicesChanged();
    void screenChanged(const std::optional<core::VisitId> &visit);
    void pageLost(const QString &why);
    void restart(QLatin1StringView why);
    void setOutOfOrder(const QString &reason);
    bool wentWell(const core::VisitId &visit);

    Services &m_services;
    VisitorWindow &m_window;
    Housekeeping &m_housekeeping;
    const Watched m_watched;
    RecoveryLadder m_ladder;
    core::Timer *m_note;
    core::Timer *m_quiet;
    std::optional<core::VisitId> m_onScreen;
    bool m_isGoingOn = false; ///< m_onScreen is still to be taken up.
    bool m_isCareful = false;
    bool m_keepsHouse = false;
    bool m_isOutOfOrder = false; ///< Because of the ladder.
};

} // namespace shell
