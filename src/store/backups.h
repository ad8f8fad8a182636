#pragma once

#include "store/database.h"
#include "store/storage.h"

#include <optional>

namespace store {

// Whole copies of the database in use, each one file. The caller sees to it that only one program
// does any of this at a time. Every error is an ErrorKind::Storage and leaves the other backups as
// they were.

/// Copies what \a connection sees now, checks the copy, and deletes the oldest backups beyond the
/// newest \a keep. Answers with its path.
core::Result<QString> makeBackup(const Connection &connection, const StoragePlace &place, int keep,
                                 const QDateTime &now);

/// Takes from every backup what the database in use no longer has, and the media older than
/// \a mediaBefore; compacts those it took something from, large ones only with a long \a time.
/// Answers with whether none is left to be compacted. One that cannot be used any more cannot be
/// purged either: it stays.
core::Result<bool> purgeBackups(const StoragePlace &place,
                                const std::optional<QDateTime> &mediaBefore, CareTime time);

/// Deletes the databases that were set aside, and the backups that cannot be used, from before
/// \a before.
core::Result<void> deleteUnusable(const StoragePlace &place, const QDateTime &before);

} // namespace store
