#pragma once

#include "shell/rowwriter.h"
#include "store/storage.h"

namespace shell {

/// Which personal data goes into an export or a report; nothing unless chosen.
struct PersonalData
{
    bool reference = false; ///< The customer id.
    bool name = false;      ///< As typed, else as the document says it.
    bool note = false;
    bool text = false; ///< The document's text.

    /// "reference, name" for the audit record; "none".
    QString words() const;
};

/// "csv, file" for the audit record.
QString targetWords(ExportFormat format, const QString &where);

/// "2 visits; filter: all; personal data: none; csv, file" for the audit record; nothing of it is
/// personal.
QString exportDetail(std::optional<qint64> count, const store::VisitFilter &filter,
                     const PersonalData &personal, ExportFormat format, const QString &where);

/// Writes the visits of \a filter to \a out, newest first, holding one at a time, and answers with
/// how many. CSV is UTF-8 with a header line, RFC 4180, and a field that a spreadsheet would take
/// for a formula begins with an apostrophe (OWASP, "CSV Injection"); JSON is one array of one
/// object a line. \a wanted is told the count now and then; false stops with ErrorKind::Cancelled.
/// A full disk or a closed pipe is an ErrorKind::Storage. For a thread of its own.
core::Result<qint64> exportVisits(store::Storage &storage, const store::VisitFilter &filter,
                                  ExportFormat format, const PersonalData &personal, QIODevice &out,
                                  const std::function<bool(qint64)> &wanted);

} // namespace shell
