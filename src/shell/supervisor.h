#pragma once

#include "core/clock.h"

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtNetwork/QLocalServer>

namespace shell {

/// Tells a supervised program the name of the local socket that wants its heartbeat.
inline constexpr auto SupervisorVariable = "VESTIBULE_SUPERVISOR";

namespace exits {
/// The program wants to be started again: nothing but a new process helps.
inline constexpr int Restart = 75;
} // namespace exits

/// Runs the program as a child and starts it again whenever it dies or hangs, at longer and longer
/// intervals while it does not live for long. Exit 0 and 2 (usage) are the child's last word. The
/// child dies with its supervisor, which has neither window nor engine and so little to die of.
class Supervisor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Supervisor)

public:
    /// \a arguments are the child's, without the program's name.
    Supervisor(core::Clock &clock, const QString &program, const QStringList &arguments,
               QObject *parent = nullptr);
    ~Supervisor() override;

    void start();
    /// Asks the child to end and waits for it, 15 s at most. Harmless twice.
    void stop();

Q_SIGNALS:
    /// There is no child any more and none will be.
    void finished(int exitCode);

private:
    void launch();
    void ended(const QString &how);
    void heard();
    void look();

    core::Clock &m_clock;
    const QString m_program;
    const QStringList m_arguments;
    QLocalServer m_server;
    std::unique_ptr<QProcess> m_child;
    core::Timer *m_again;
    core::Timer *m_look;
    core::Timer *m_stopLimit;
    core::Timer *m_manager;
    core::milliseconds m_launchedAt{0};
    core::milliseconds m_delay{0};
    int m_silentLooks = 0;
    bool m_hasBeaten = false; ///< This child, since it was launched.
    bool m_isReady = false;   ///< The service manager was told.
    bool m_isStopping = false;
};

} // namespace shell
