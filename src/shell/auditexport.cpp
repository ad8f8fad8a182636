#include "shell/auditexport.h"

#include "shell/privatefile.h"

namespace shell {

core::Result<qint64> writeAudit(store::AuditLog &audit, ExportFormat format, QIODevice &out,
                                const std::function<bool()> &wanted)
{
    RowWriter writer(out, format, {"number", "at", "who", "action", "visit", "detail"});
    qint64 count = 0;
    const core::Result<void> read = audit.forEach([&](const store::AuditRow &row) {
        writer.number(row.number);
        writer.time(row.entry.at);
        writer.text(row.entry.who);
        writer.text(row.entry.action);
        writer.text(row.entry.visit.text());
        writer.text(row.entry.detail);
        writer.endRow();
        ++count;
        return writer.isGood() && wanted();
    });
    // Reading was stopped because writing had failed: that is the better reason.
    if (!read && writer.isGood())
        return read.error();
    if (const core::Result<void> written = writer.finish(); !written)
        return written.error();
    return count;
}

core::Result<qint64> writeAuditFile(store::AuditLog &audit, ExportFormat format,
                                    const QString &path, const std::function<bool()> &wanted)
{
    return writePrivateFile(path,
                            [&](QIODevice &out) { return writeAudit(audit, format, out, wanted); });
}

} // namespace shell
