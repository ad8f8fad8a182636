#pragma once

#include "shell/rowwriter.h"
#include "store/auditlog.h"

#include <functional>

namespace shell {

/// Writes the whole record to \a out, oldest first, holding one row at a time, and answers with how
/// many rows: number, at, who, action, visit, detail. \a wanted is asked at each row; false stops
/// with ErrorKind::Cancelled. A full disk or a closed pipe is an ErrorKind::Storage. For a thread
/// of its own.
core::Result<qint64> writeAudit(store::AuditLog &audit, ExportFormat format, QIODevice &out,
                                const std::function<bool()> &wanted);

/// The same into the file \a path, which nobody but the user may read (mode 0600) and which is
/// there as a whole or not at all.
core::Result<qint64> writeAuditFile(store::AuditLog &audit, ExportFormat format,
                                    const QString &path, const std::function<bool()> &wanted);

} // namespace shell
