#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>

namespace store {

/// For every QLockFile of ours. However old, a lock holds while its process lives: QLockFile takes
/// the system's own lock on a file before it takes it for left behind. The age is what tells a file
/// whose holder died before it wrote its number there, or whose number another process has by now.
inline constexpr std::chrono::milliseconds LeftBehindAfter = std::chrono::seconds(30);

// Files that nobody but the user may read. Every error is an ErrorKind::Storage.

/// Creates \a path with mode 0700; a folder that is there already keeps its mode.
core::Result<void> makePrivateFolder(const QString &path);

/// Creates \a path empty with mode 0600, or takes the rights of others away from what is there.
core::Result<void> makePrivateFile(const QString &path);

/// Writes the whole of \a path, mode 0600: after a crash it has all of \a bytes or is as before.
core::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Whether group or others may do anything with \a path; always false where modes say nothing.
bool othersMayUse(const QString &path);

} // namespace store
