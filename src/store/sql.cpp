#include "store/sql.h"

#include "store/storageerror.h"

#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

core::Error sqlError(const QString &what, const QSqlError &error)
{
    const QString reason =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString code = error.nativeErrorCode();
    return storageError(code.isEmpty() ? u"%1: %2"_s.arg(what, reason)
                                       : u"%1: %2 (SQLite %3)"_s.arg(what, reason, code),
                        code.toInt());
}

core::Result<void> visitSql(const QSqlDatabase &database, const QString &what, const QString &sql,
                            const SqlRow &values, const SqlRowVisitor &visitor)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(what, query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return sqlError(what, query.lastError());
    while (query.isSelect() && query.next()) {
        const auto goesOn = visitor(query);
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return core::Error::of(core::ErrorKind::Cancelled, what + u": stopped"_s);
    }
    if (query.lastError().isValid())
        return sqlError(what, query.lastError());
    return {};
}

core::Result<QList<SqlRow>> runSql(const QSqlDatabase &database, const QString &what,
                                   const QString &sql, const SqlRow &values)
{
    QList<SqlRow> rows;
    int columns = -1;
    const auto visited =
        visitSql(database, what, sql, values, [&](const QSqlQuery &query) -> core::Result<bool> {
            if (columns < 0)
                columns = query.record().count();
            SqlRow row;
            row.reserve(columns);
            for (int i = 0; i < columns; ++i)
                row << query.value(i);
            rows << row;
            return true;
        });
    if (!visited)
        return visited.error();
    return rows;
}

} // namespace store
