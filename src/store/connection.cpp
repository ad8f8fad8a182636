#include "store/connection.h"

#include "store/storageerror.h"

#include <atomic>
#include <utility>

namespace store {

using namespace Qt::StringLiterals;

Connection::Connection(core::Secret key) : m_key(std::move(key))
{
    static std::atomic<int> count = 0;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vestibule-%1"_s.arg(count.fetch_add(1)));
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

core::Result<void> Connection::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!m_database.open())
        return sqlError(u"Cannot open the database"_s, m_database.lastError());
    return {};
}

core::Result<QList<SqlRow>> Connection::run(const QString &what, const QString &sql,
                                            const SqlRow &values) const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return runSql(m_database, what, sql, values);
}

core::Result<void> Connection::visit(const QString &what, const QString &sql, const SqlRow &values,
                                     const SqlRowVisitor &visitor) const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return visitSql(m_database, what, sql, values, visitor);
}

core::Result<void> Connection::writeOne(const QString &what, const QString &sql,
                                        const SqlRow &values, const QString &nothingWritten) const
{
    const auto rows = run(what, sql, values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what % u": "_s % nothingWritten);
    return {};
}

core::Result<void> Connection::inTransaction(const QString &what,
                                             const std::function<core::Result<void>()> &work) const
{
    // Immediate: a transaction that reads first and writes later could not wait for another writer.
    if (const auto begun = run(what, u"begin immediate"_s); !begun)
        return begun.error();
    core::Result<void> done = work();
    if (done) {
        const auto committed = run(what, u"commit"_s);
        if (committed)
            return {};
        done = committed.error();
    }
    // Answers with an error of its own when SQLite rolled back already; the first one says more.
    static_cast<void>(run(what, u"rollback"_s));
    return done;
}

QVariant millis(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime fromMillis(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace store
