#pragma once

#include "store/auditlog.h"
#include "store/connection.h"

namespace store {

/// The AuditLog of one SQLite connection, which outlives it.
class SqliteAudit final : public AuditLog
{
public:
    explicit SqliteAudit(const Connection &connection);

    core::Result<void> record(const AuditEntry &entry) override;
    core::Result<QList<AuditRow>> page(std::optional<qint64> below, int limit,
                                       const QString &action) override;
    core::Result<void> forEach(const std::function<bool(const AuditRow &)> &each) override;
    core::Result<AuditReport> verify() override;

private:
    /// The last row as it was written; number 0 when none was.
    struct Head
    {
        qint64 number = 0;
        QByteArray mark;
    };

    core::Result<void> append(const AuditEntry &entry) const;
    /// Nothing when it is missing or not ours.
    core::Result<std::optional<Head>> readHead() const;
    core::Result<void> writeHead(const Head &head) const;
    /// Calls \a each with every row and its mark, oldest first.
    core::Result<void>
    stream(const std::function<bool(const AuditRow &, const QByteArray &mark)> &each) const;
    core::Result<AuditReport> walk() const;

    const Connection &m_connection;
};

} // namespace store
