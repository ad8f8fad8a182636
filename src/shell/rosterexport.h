#pragma once

#include "biginterview/people.h"
#include "shell/rowwriter.h"

namespace shell {

/// Writes \a people to \a out in their order and answers with how many: ids, names, e-mail, tags
/// (at semicolons in CSV) and how far they are, with the tracks as a JSON array of title and
/// percent. The CSV can be imported. It is all personal, as an export about people must be:
/// whoever calls records it first. ErrorKind::Storage when it cannot be written. About 50 ms for
/// 5,000 people; for many more in a thread.
core::Result<qint64> exportRoster(const QList<biginterview::Entry> &people, ExportFormat format,
                                  QIODevice &out);

/// The same into a file that only this user may read, whole or not at all.
core::Result<qint64> exportRosterTo(const QString &path, const QList<biginterview::Entry> &people,
                                    ExportFormat format);

/// "120 people; csv, file" for the audit record.
QString rosterExportDetail(qsizetype people, ExportFormat format);

} // namespace shell
