#include "core/termination.h"

#ifdef Q_OS_WIN
#include <windows.h>

#include <QtCore/QPointer>
#else
#include <QtCore/QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core {

#ifdef Q_OS_WIN

namespace {

QPointer<TerminationSignals> theOne;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Runs on a thread of the system.
    if (theOne)
        QMetaObject::invokeMethod(theOne, &TerminationSignals::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class TerminationSignals::Private
{ };

void TerminationSignals::catchEarly() { }

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    theOne = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

namespace {

/// The pipe between handler and event loop; made once, kept for the life of the process.
int ends[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    // Only async-signal-safe calls here; a full pipe already holds the news.
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

class TerminationSignals::Private
{
public:
    std::unique_ptr<QSocketNotifier> notifier;
};

void TerminationSignals::catchEarly()
{
    if (ends[0] >= 0 || ::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    catchEarly();
    if (ends[0] < 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(ends[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT requested();
    });
}

TerminationSignals::~TerminationSignals()
{
    // Nobody listens any more: the next signal ends the process as usual.
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

#endif

} // namespace core
