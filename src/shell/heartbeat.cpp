#include "shell/heartbeat.h"

#include "shell/servicemanager.h"
#include "shell/supervisor.h"

#include <QtNetwork/QLocalSocket>

namespace shell {

namespace {
constexpr core::milliseconds BeatEvery(2000);
}

Heartbeat::Heartbeat(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_timer(clock.makeTimer(this))
    , m_every(std::min(BeatEvery, ServiceManager::watchEvery().value_or(BeatEvery)))
{
    connect(m_timer, &core::Timer::fired, this, &Heartbeat::beat);
    const QString name = qEnvironmentVariable(SupervisorVariable);
    // The engine's processes and the browser are nobody's to supervise.
    qunsetenv(SupervisorVariable);
    if (name.isEmpty())
        return;
    m_supervisor = new QLocalSocket(this);
    connect(m_supervisor, &QLocalSocket::disconnected, this, &Heartbeat::deserted);
    m_supervisor->connectToServer(name);
}

Heartbeat::~Heartbeat()
{
    if (m_supervisor)
        m_supervisor->disconnect(this);
}

bool Heartbeat::isWatched() const
{
    return m_supervisor || ServiceManager::isThere();
}

void Heartbeat::start()
{
    ServiceManager::tellReady();
    beat();
}

void Heartbeat::stop()
{
    ServiceManager::tellStopping();
}

void Heartbeat::beat()
{
    m_timer->start(m_every);
    if (m_supervisor)
        m_supervisor->write(".");
    ServiceManager::tellAlive();
}

} // namespace shell
