#pragma once

#include "core/secret.h"
#include "store/sql.h"

#include <QtCore/QDateTime>
#include <QtCore/QThread>

#include <chrono>
#include <functional>

namespace store {

/// One SQLite connection under a name of its own, and the data key of its database. Used and
/// destroyed in the thread that made it.
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    explicit Connection(core::Secret key);
    ~Connection();

    core::Result<void> open(const QString &path, std::chrono::milliseconds busyTimeout);
    const QSqlDatabase &database() const { return m_database; }
    const core::Secret &key() const { return m_key; }

    core::Result<QList<SqlRow>> run(const QString &what, const QString &sql,
                                    const SqlRow &values = {}) const;
    /// Shows the rows one after another, holding none; see visitSql().
    core::Result<void> visit(const QString &what, const QString &sql, const SqlRow &values,
                             const SqlRowVisitor &visitor) const;
    /// For statements that answer with a row for what they wrote; none is the error
    /// \a nothingWritten.
    core::Result<void> writeOne(const QString &what, const QString &sql, const SqlRow &values,
                                const QString &nothingWritten) const;
    /// All of \a work or nothing of it. Not to be nested.
    core::Result<void> inTransaction(const QString &what,
                                     const std::function<core::Result<void>()> &work) const;

private:
    core::Secret m_key;
    QSqlDatabase m_database;
    QThread *m_thread = QThread::currentThread();
};

/// Times are kept as UTC milliseconds since 1970.
QVariant millis(const QDateTime &time);
QDateTime fromMillis(const QVariant &value);

} // namespace store
