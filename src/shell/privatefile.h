#pragma once

#include "core/result.h"

#include <QtCore/QIODevice>

#include <functional>

namespace shell {

/// Has \a write fill the file \a path and answers with what it answered. Nobody but the user may
/// read the file (mode 0600), and it is there as a whole or as it was before. ErrorKind::Storage
/// when it cannot be written.
core::Result<qint64>
writePrivateFile(const QString &path,
                 const std::function<core::Result<qint64>(QIODevice &)> &write);

} // namespace shell
