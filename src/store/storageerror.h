#pragma once

#include "core/error.h"

namespace store {

/// An ErrorKind::Storage with a \a detail and nothing else known.
inline core::Error storageError(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Storage, detail);
}

// What sort of storage error it is stands in Error::serviceCode: SQLite's own result code, or one
// of ours below zero.

inline constexpr int BusyCode = 5;          ///< SQLITE_BUSY: another program is at it.
inline constexpr int CorruptCode = 11;      ///< SQLITE_CORRUPT, https://sqlite.org/rescode.html
inline constexpr int NotADatabaseCode = 26; ///< SQLITE_NOTADB
inline constexpr int LostCode = -1;         ///< The file is gone or empty although it was in use.
inline constexpr int RefusedCode = -2;      ///< Newer than us, another program's, another key.
inline constexpr int ExposedCode = -3;      ///< Others on this computer may use the file.

/// A storageError() with its sort.
inline core::Error storageError(const QString &detail, int code)
{
    core::Error error = storageError(detail);
    error.serviceCode = code;
    return error;
}

/// The file itself is spoilt. Not: busy, full, not permitted, newer, somebody else's, another key.
inline bool isDamage(const core::Error &error)
{
    // The upper bits of an extended code say more about the same sort.
    const int code = error.serviceCode < 0 ? error.serviceCode : error.serviceCode & 0xff;
    return error.kind == core::ErrorKind::Storage
           && (code == CorruptCode || code == NotADatabaseCode || code == LostCode);
}

} // namespace store
