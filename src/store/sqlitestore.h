#pragma once

#include "store/keystore.h"
#include "store/visitstore.h"

#include <chrono>

namespace store {

/// Opens or creates vestibule.db in \a folder: WAL, synchronous FULL, secure_delete, migrated to
/// this program's schema. ErrorKind::Storage when it cannot be opened, is damaged, is newer than
/// this program, or was made with another key; the detail says which, and the file is left as it
/// is. Each call waits at most \a busyTimeout for other programs. The store is used and destroyed
/// in the thread that opened it.
core::Result<std::unique_ptr<VisitStore>>
openSqlite(const QString &folder, const DataKey &key,
           std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));

} // namespace store
