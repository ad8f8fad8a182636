#pragma once

#include "core/clock.h"

class QLocalSocket;

namespace shell {

/// Tells whoever brings this program back that its event loop turns: the Supervisor that started
/// it, or the system's service manager. Owned by the program.
class Heartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heartbeat)

public:
    explicit Heartbeat(core::Clock &clock, QObject *parent = nullptr);
    ~Heartbeat() override;

    /// Somebody starts the program again when it ends with anything but 0.
    bool isWatched() const;
    /// From now on, the first at once.
    void start();
    /// The program ends because it was asked to.
    void stop();

Q_SIGNALS:
    /// The supervisor is gone, and nobody would bring the program back.
    void deserted();

private:
    void beat();

    core::Timer *m_timer;
    core::milliseconds m_every;
    QLocalSocket *m_supervisor = nullptr;
};

} // namespace shell
