#include "shell/supervisor.h"

#include "core/ids.h"
#include "core/log.h"
#include "shell/commandoutput.h"
#include "shell/servicemanager.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QLocalSocket>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds FirstDelay = 200ms;
constexpr core::milliseconds LongestDelay = 30s;
/// A child that lived so long is not taken for one that dies of being started.
constexpr core::milliseconds GoodLife = 60s;
constexpr core::milliseconds StopLimit = 15s;
/// Looks are counted and not the time, of which any amount may pass while the whole computer
/// sleeps.
constexpr core::milliseconds ChildSeenEvery = 5s;
constexpr int SilentLooksAllowed = 6;
constexpr int SilentLooksAtStart = 12; ///< Loading the engine from a cold disk takes its time.

/// Async-signal-safe: runs between fork and exec.
void dieWithParent([[maybe_unused]] qint64 parent)
{
#ifdef Q_OS_LINUX
    // Killed and not asked: a child that is asked to end would end its visit as well.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != pid_t(parent))
        ::_exit(exits::Restart);
#endif
}

} // namespace

Supervisor::Supervisor(core::Clock &clock, const QString &program, const QStringList &arguments,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(program)
    , m_arguments(arguments)
    , m_again(clock.makeTimer(this))
    , m_look(clock.makeTimer(this))
    , m_stopLimit(clock.makeTimer(this))
    , m_manager(clock.makeTimer(this))
{
    connect(m_again, &core::Timer::fired, this, &Supervisor::launch);
    connect(m_look, &core::Timer::fired, this, &Supervisor::look);
    connect(m_stopLimit, &core::Timer::fired, this, [this] {
        if (m_child)
            m_child->kill();
    });
    connect(m_manager, &core::Timer::fired, this, [this] {
        ServiceManager::tellAlive();
        m_manager->start(*ServiceManager::watchEvery());
    });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            socket->readAll();
            heard();
        });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    });
}

Supervisor::~Supervisor()
{
    if (m_child)
        m_child->disconnect(this);
}

void Supervisor::start()
{
    if (!m_server.listen(u"vestibule-"_s + core::newVisitId().text().left(16)))
        qCWarning(core::logApp).noquote()
            << "a hung program will not be noticed:" << m_server.errorString();
    if (ServiceManager::watchEvery())
        m_manager->start(0ms);
    launch();
}

void Supervisor::launch()
{
    m_hasBeaten = false;
    m_silentLooks = 0;
    m_launchedAt = m_clock.elapsed();
    m_child = std::make_unique<QProcess>();
    m_child->setProgram(m_program);
    m_child->setArguments(m_arguments);
    m_child->setProcessChannelMode(QProcess::ForwardedChannels);
    m_child->setInputChannelMode(QProcess::ForwardedInputChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The service manager hears of the child from here.
    for (const QString &name : ServiceManager::variables())
        environment.remove(name);
    if (m_server.isListening())
        environment.insert(QString::fromLatin1(SupervisorVariable), m_server.fullServerName());
    m_child->setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    m_child->setChildProcessModifier(
        [parent = QCoreApplication::applicationPid()] { dieWithParent(parent); });
#endif
    connect(m_child.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        const bool isLastWord =
            how == QProcess::NormalExit && (code == exits::Done || code == exits::Usage);
        if (m_isStopping || isLastWord)
            Q_EMIT finished(m_isStopping ? exits::Done : code);
        else
            ended(how == QProcess::NormalExit ? u"exit %1"_s.arg(code) : u"signal %1"_s.arg(code));
    });
    connect(m_child.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(m_child->errorString());
    });
    m_child->start();
    if (m_server.isListening())
        m_look->start(ChildSeenEvery);
}

void Supervisor::ended(const QString &how)
{
    m_look->stop();
    if (m_isStopping) {
        Q_EMIT finished(exits::Done);
        return;
    }
    const bool livedWell = m_clock.elapsed() - m_launchedAt >= GoodLife;
    m_delay = livedWell || m_delay == 0ms ? FirstDelay : std::min(m_delay * 2, LongestDelay);
    qCWarning(core::logApp).noquote()
        << "the program ended with" << how << "and is started again in" << m_delay.count() << "ms";
    m_again->start(m_delay);
}

void Supervisor::heard()
{
    m_silentLooks = 0;
    m_hasBeaten = true;
    if (!std::exchange(m_isReady, true))
        ServiceManager::tellReady();
}

void Supervisor::look()
{
    m_look->start(ChildSeenEvery);
    if (++m_silentLooks < (m_hasBeaten ? SilentLooksAllowed : SilentLooksAtStart))
        return;
    m_look->stop();
    qCWarning(core::logApp) << "the program does not answer and is killed";
    m_child->kill();
}

void Supervisor::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    ServiceManager::tellStopping();
    m_again->stop();
    m_look->stop();
    if (!m_child || m_child->state() == QProcess::NotRunning) {
        Q_EMIT finished(exits::Done);
        return;
    }
    m_child->terminate();
    m_stopLimit->start(StopLimit);
}

} // namespace shell
