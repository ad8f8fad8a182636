#include "store/sqlitestore.h"

#include "store/cipher.h"
#include "store/privatefiles.h"
#include "store/schema.h"
#include "store/sql.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <atomic>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size a whole check takes some tenths of a second; a larger file is checked where
/// every visit begins, and any other damage is an error of the call that meets it.
constexpr qint64 WholeCheckBytes = 32 * 1024 * 1024;

QVariant millis(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime fromMillis(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString tokenPurpose(const core::VisitId &visit)
{
    return u"visit-token:"_s + visit.text();
}

VisitRow visitRow(const SqlRow &row)
{
    VisitRow visit{{core::VisitId(row.at(0).toString()), row.at(1).toString(), row.at(2).toString(),
                    row.at(3).toString(), row.at(4).toString(), fromMillis(row.at(5))},
                   core::InterviewId(row.at(6).toString()),
                   {}};
    if (!row.at(7).isNull())
        visit.end = VisitEnd{row.at(8).toString(),  row.at(9).toString(),  row.at(10).toString(),
                             row.at(11).toString(), row.at(12).toString(), fromMillis(row.at(7))};
    return visit;
}

/// One SQLite connection under a name of its own.
class Connection
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    Connection()
    {
        static std::atomic<int> count = 0;
        m_database =
            QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vestibule-%1"_s.arg(count.fetch_add(1)));
    }
    ~Connection()
    {
        const QString name = m_database.connectionName();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    core::Result<void> open(const QString &path, std::chrono::milliseconds busyTimeout)
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
        if (!m_database.open())
            return sqlError(u"Cannot open the database"_s, m_database.lastError());
        return {};
    }

    const QSqlDatabase &database() const { return m_database; }

private:
    QSqlDatabase m_database;
};

class SqliteStore final : public VisitStore
{
public:
    explicit SqliteStore(core::Secret key) : m_key(std::move(key)) { }

    core::Result<void> open(const QString &path, std::chrono::milliseconds busyTimeout);

    core::Result<void> addVisit(const NewVisit &visit) override;
    core::Result<void> setSession(const core::VisitId &visit, const core::InterviewId &interview,
                                  const core::Secret &token, const QDateTime &at) override;
    core::Result<void> addStep(const core::VisitId &visit, const VisitStep &step) override;
    core::Result<void> finishVisit(const core::VisitId &visit, const VisitEnd &end) override;
    core::Result<void> forgetToken(const core::VisitId &visit) override;

    core::Result<core::Secret> sessionToken(const core::VisitId &visit) override;
    core::Result<QList<VisitStep>> steps(const core::VisitId &visit) override;
    core::Result<QList<VisitRow>> recentVisits(int limit) override;

private:
    core::Result<QList<SqlRow>> run(const QString &what, const QString &sql,
                                    const SqlRow &values = {}) const;
    core::Result<void> writeOne(const QString &what, const QString &sql, const SqlRow &values,
                                const QString &nothingWritten) const;
    core::Result<void> checkPages(qint64 fileSize) const;
    core::Result<void> configure() const;
    core::Result<void> checkKey() const;

    core::Secret m_key;
    Connection m_connection;
    QThread *m_thread = QThread::currentThread();
};

core::Result<QList<SqlRow>> SqliteStore::run(const QString &what, const QString &sql,
                                             const SqlRow &values) const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return runSql(m_connection.database(), what, sql, values);
}

/// For statements that answer with a row for what they wrote; none is the error \a nothingWritten.
core::Result<void> SqliteStore::writeOne(const QString &what, const QString &sql,
                                         const SqlRow &values, const QString &nothingWritten) const
{
    const auto rows = run(what, sql, values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what % u": "_s % nothingWritten);
    return {};
}

/// Everything that only reads comes first: a file that is refused is not changed.
core::Result<void> SqliteStore::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    if (const auto made = makePrivateFile(path); !made)
        return made;
    if (const auto opened = m_connection.open(path, busyTimeout); !opened)
        return opened;
    const QList<SchemaStep> known = schemaSteps();
    if (const auto checked = checkSchema(m_connection.database(), known); !checked)
        return checked;
    if (const auto checked = checkPages(QFileInfo(path).size()); !checked)
        return checked;
    if (const auto configured = configure(); !configured)
        return configured;
    if (const auto migrated = migrate(m_connection.database(), known); !migrated)
        return migrated;
    return checkKey();
}

core::Result<void> SqliteStore::checkPages(qint64 fileSize) const
{
    const QString what = u"Cannot check the database"_s;
    if (fileSize > WholeCheckBytes) {
        const auto newest = run(what, u"select * from visits order by created_at desc, number desc"
                                      " limit 1"_s);
        return newest ? core::Result<void>() : newest.error();
    }
    const auto found = run(what, u"pragma quick_check(1)"_s);
    if (!found)
        return found.error();
    const QString answer =
        found->isEmpty() ? QString() : found->constFirst().constFirst().toString();
    if (answer != "ok"_L1)
        return storageError(u"The database is damaged: "_s + answer.simplified());
    return {};
}

core::Result<void> SqliteStore::configure() const
{
    const QString what = u"Cannot prepare the database"_s;
    const auto mode = run(what, u"pragma journal_mode = wal"_s);
    if (!mode)
        return mode.error();
    if (mode->constFirst().constFirst().toString() != "wal"_L1)
        return storageError(what + u": its folder does not support write-ahead logging"_s);
    // fullfsync is what makes "durable" true on macOS; temp_store keeps sorted rows out of files.
    for (const QString &pragma :
         {u"synchronous = full"_s, u"fullfsync = on"_s, u"foreign_keys = on"_s,
          u"secure_delete = on"_s, u"temp_store = memory"_s, u"trusted_schema = off"_s,
          u"cell_size_check = on"_s}) {
        if (const auto set = run(what, u"pragma "_s + pragma); !set)
            return set.error();
    }
    return {};
}

/// A database belongs to the key it was made with: two keys in one would leave visits nobody can
/// read.
core::Result<void> SqliteStore::checkKey() const
{
    const QString what = u"Cannot check the data key"_s;
    const QString purpose = u"key-check"_s;
    const auto mark = seal(m_key, purpose, core::Secret());
    if (!mark)
        return mark.error();
    const auto kept = run(what,
                          u"insert into meta (name, value) values (?, ?)"
                          " on conflict (name) do nothing"_s,
                          {purpose, *mark});
    if (!kept)
        return kept.error();
    const auto rows = run(what, u"select value from meta where name = ?"_s, {purpose});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what + u": its mark is missing"_s);
    if (!unseal(m_key, purpose, rows->constFirst().constFirst().toByteArray()))
        return storageError(u"The database was made with another data key"_s);
    return {};
}

core::Result<void> SqliteStore::addVisit(const NewVisit &visit)
{
    const auto rows =
        run(u"Cannot keep the visit"_s,
            u"insert into visits (id, customer_id, flow_id, language, show, created_at)"
            " values (?, ?, ?, ?, ?, ?)"_s,
            {visit.id.text(), visit.customerId, visit.flowId, visit.language, visit.show,
             millis(visit.createdAt)});
    return rows ? core::Result<void>() : rows.error();
}

core::Result<void> SqliteStore::setSession(const core::VisitId &visit,
                                           const core::InterviewId &interview,
                                           const core::Secret &token, const QDateTime &at)
{
    const auto sealed = seal(m_key, tokenPurpose(visit), token);
    if (!sealed)
        return sealed.error();
    return writeOne(u"Cannot keep the session"_s,
                    u"update visits set interview_id = ?, token = ?, session_at = ? where id = ?"
                    " returning number"_s,
                    {interview.text(), *sealed, millis(at), visit.text()}, u"no such visit"_s);
}

core::Result<void> SqliteStore::addStep(const core::VisitId &visit, const VisitStep &step)
{
    return writeOne(u"Cannot keep the step"_s,
                    u"insert into steps (visit, name, detail, at)"
                    " select number, ?, ?, ? from visits where id = ? returning number"_s,
                    {step.name, step.detail, millis(step.at), visit.text()}, u"no such visit"_s);
}

core::Result<void> SqliteStore::finishVisit(const core::VisitId &visit, const VisitEnd &end)
{
    return writeOne(u"Cannot keep the end of the visit"_s,
                    u"update visits set ended_at = ?, outcome = ?, reason = ?, reason_text = ?,"
                    " overall_status = ?, overall_value = ?"
                    " where id = ? and ended_at is null returning number"_s,
                    {millis(end.at), end.outcome, end.reason, end.reasonText, end.overallStatus,
                     end.overallValue, visit.text()},
                    u"it has ended already, or there is no such visit"_s);
}

core::Result<void> SqliteStore::forgetToken(const core::VisitId &visit)
{
    return writeOne(u"Cannot forget the token"_s,
                    u"update visits set token = null where id = ? returning number"_s,
                    {visit.text()}, u"no such visit"_s);
}

core::Result<core::Secret> SqliteStore::sessionToken(const core::VisitId &visit)
{
    const QString what = u"Cannot read the token"_s;
    const auto rows =
        run(what, u"select token from visits where id = ? and token is not null"_s, {visit.text()});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what + u": the visit has none"_s);
    return unseal(m_key, tokenPurpose(visit), rows->constFirst().constFirst().toByteArray());
}

core::Result<QList<VisitStep>> SqliteStore::steps(const core::VisitId &visit)
{
    const auto rows = run(u"Cannot read the steps"_s,
                          u"select steps.name, steps.detail, steps.at from steps"
                          " join visits on visits.number = steps.visit"
                          " where visits.id = ? order by steps.number"_s,
                          {visit.text()});
    if (!rows)
        return rows.error();
    QList<VisitStep> steps;
    steps.reserve(rows->size());
    for (const SqlRow &row : *rows)
        steps << VisitStep{row.at(0).toString(), row.at(1).toString(), fromMillis(row.at(2))};
    return steps;
}

core::Result<QList<VisitRow>> SqliteStore::recentVisits(int limit)
{
    const auto rows =
        run(u"Cannot read the visits"_s,
            u"select id, customer_id, flow_id, language, show, created_at, interview_id,"
            " ended_at, outcome, reason, reason_text, overall_status, overall_value"
            " from visits order by created_at desc, number desc limit ?"_s,
            // A negative limit would mean none.
            {qMax(limit, 0)});
    if (!rows)
        return rows.error();
    QList<VisitRow> visits;
    visits.reserve(rows->size());
    for (const SqlRow &row : *rows)
        visits << visitRow(row);
    return visits;
}

} // namespace

core::Result<std::unique_ptr<VisitStore>> openSqlite(const QString &folder, const DataKey &key,
                                                     std::chrono::milliseconds busyTimeout)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    auto sqlite = std::make_unique<SqliteStore>(key.key);
    if (const auto opened = sqlite->open(QDir(folder).filePath(u"vestibule.db"_s), busyTimeout);
        !opened) {
        return opened.error();
    }
    return std::unique_ptr<VisitStore>(std::move(sqlite));
}

} // namespace store
