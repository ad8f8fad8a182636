#pragma once

#include "shell/commandoutput.h"
#include "shell/launcher.h"

namespace shell {

/// Which launch of a command a result is about.
struct LaunchReport
{
    QString partnerId;
    QDateTime askedAt;
    LaunchIn where = LaunchIn::Embedded;
    bool json = false;
};

/// Tells how a launch ended, on \a out and standard error, and answers with the exit code. Prints
/// the address of Printed alone, with a warning.
int reportLaunch(const Launcher::Result &result, const LaunchReport &report, StandardOutput &out);

} // namespace shell
