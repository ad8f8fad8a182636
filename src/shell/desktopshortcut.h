#pragma once

#include "core/result.h"

#include <QtCore/QString>

namespace shell {

/// Puts what starts the desk onto the desktop of this user, below \a folder, in place of an earlier
/// one, and returns its path. \a program is the full path of this program. ErrorKind::Storage when
/// there is no such folder or it cannot be written.
core::Result<QString> placeDesktopShortcut(const QString &folder, const QString &program);

} // namespace shell
