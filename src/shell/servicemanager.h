#pragma once

#include "core/clock.h"

#include <optional>

namespace shell {

/// The computer's service manager (systemd), when it started this program and wants to hear how it
/// is: sd_notify(3). Elsewhere nothing here does anything.
class ServiceManager final
{
public:
    /// It is there, and starts the program again when that fails.
    static bool isThere();
    /// How often it is to hear tellAlive(): half of the time after which it takes the program for
    /// hung. Nothing: it does not watch.
    static std::optional<core::milliseconds> watchEvery();
    static void tellReady();
    static void tellAlive();
    static void tellStopping();
    /// The variables of the environment that make it listen to a process.
    static QStringList variables();
};

} // namespace shell
