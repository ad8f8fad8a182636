#include "shell/servicemanager.h"

#include <QtCore/QStringList>

#include <algorithm>

#ifdef VESTIBULE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// \a state as sd_notify(3) wants it.
void notifyManager([[maybe_unused]] const char *state)
{
#ifdef VESTIBULE_SYSTEMD
    sd_notify(0, state); // Whoever does not listen has stopped watching as well.
#endif
}

} // namespace

bool ServiceManager::isThere()
{
#ifdef VESTIBULE_SYSTEMD
    return !qEnvironmentVariableIsEmpty("NOTIFY_SOCKET");
#else
    return false;
#endif
}

std::optional<core::milliseconds> ServiceManager::watchEvery()
{
    // Not sd_watchdog_enabled(3), which is for the unit's main process alone: a compositor may be
    // that. Whom it does not watch it does not hear.
    const qlonglong microseconds = qEnvironmentVariable("WATCHDOG_USEC").toLongLong();
    if (isThere() && microseconds > 0)
        return core::milliseconds(std::max(1LL, microseconds / 2000));
    return std::nullopt;
}

void ServiceManager::tellReady()
{
    notifyManager("READY=1");
}

void ServiceManager::tellAlive()
{
    notifyManager("WATCHDOG=1");
}

void ServiceManager::tellStopping()
{
    notifyManager("STOPPING=1");
}

QStringList ServiceManager::variables()
{
    return {u"NOTIFY_SOCKET"_s, u"WATCHDOG_USEC"_s, u"WATCHDOG_PID"_s};
}

} // namespace shell
