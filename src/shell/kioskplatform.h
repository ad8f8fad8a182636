#pragma once

#include "shell/doctor.h"

namespace shell {

/// The rows of `vestibule doctor --kiosk` that no program can close by itself: keys, corners and
/// consoles of the system, each with what closes it on this platform and, where that can be seen,
/// whether it is there.
QList<DoctorRow> platformRows();

/// Whether a program named \a name is above this one; Linux, else false.
bool runsBelow(const QByteArray &name);

} // namespace shell
