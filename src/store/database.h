#pragma once

#include "store/connection.h"

namespace store {

/// The database in use has a write-ahead log beside it; a backup is one file.
enum class DatabaseRole { InUse, Backup };

/// Whether somebody may be waiting: then large databases are compacted another time.
enum class CareTime { Short, Long };

/// Opens \a path, or creates it unless it should be a backup, with \a connection, checks it, and
/// brings it to this program's schema. Everything that only reads comes first, so a file that is
/// refused is not changed. isDamage() tells a spoilt file from every other error. A backup is
/// checked as a whole, the database in use as far as bounded time allows.
core::Result<void> openDatabase(Connection &connection, const QString &path,
                                std::chrono::milliseconds busyTimeout, DatabaseRole role);

/// Reads every page and compares every index with its table.
core::Result<void> checkDatabase(const Connection &connection);

/// Whether compacting takes longer than some tenths of a second.
core::Result<bool> isLarge(const Connection &connection);

/// Writes every table and index anew, each page whole. secure_delete overwrites what is deleted,
/// but not the copies that SQLite (3.40 at least) leaves in the unused part of a page when it moves
/// rows and keys to another one. Others cannot write meanwhile: half a second for 100 MB, more on a
/// slow disk. Not inside a transaction.
core::Result<void> compact(const Connection &connection);

/// Brings everything from the write-ahead log into the file and empties the log, trying again as
/// long as \a busyTimeout, which is that of the connection; an error that says so when readers keep
/// it in use. Other writers wait only for moments.
core::Result<void> emptyLog(const Connection &connection, std::chrono::milliseconds busyTimeout);

/// The fact that something was deleted of which a file may still hold bytes.
constexpr QLatin1StringView PurgeUnfinished("purge-unfinished");

/// One fact of the table meta; empty when it is not there.
core::Result<QByteArray> readFact(const Connection &connection, const QString &name);
core::Result<void> writeFact(const Connection &connection, const QString &name,
                             const QByteArray &value);
core::Result<void> removeFact(const Connection &connection, const QString &name);

} // namespace store
