#pragma once

#include "store/storage.h"

namespace store {

/// Whether the database of \a folder was in use once and is gone or empty now, as its backups or
/// its write-ahead log tell.
bool isDatabaseLost(const QString &folder);

/// Whether a backup that answered with \a error at opening can never serve. Otherwise that cannot
/// be told now: the disk, its rights, another program.
bool isUnusable(const core::Error &error);

/// Keeps the spoilt database of \a place under another name, with every byte of it, and puts the
/// newest backup that opens and passes its check in its place, or nothing when there is none.
/// Answers with what it did, in English. The caller sees to it that only one program does this;
/// a crash half-way leaves a database that isDatabaseLost() or the spoilt one.
core::Result<QString> replaceDatabase(const StoragePlace &place, const core::Error &damage);

} // namespace store
