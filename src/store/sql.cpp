#include "store/sql.h"

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
    return core::Error::of(core::ErrorKind::Storage,
                           code.isEmpty() ? u"%1: %2"_s.arg(what, reason)
                                          : u"%1: %2 (SQLite %3)"_s.arg(what, reason, code));
}

core::Result<QList<SqlRow>> runSql(const QSqlDatabase &database, const QString &what,
                                   const QString &sql, const SqlRow &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(what, query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return sqlError(what, query.lastError());
    QList<SqlRow> rows;
    const int columns = query.isSelect() ? query.record().count() : 0;
    while (columns > 0 && query.next()) {
        SqlRow row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
        rows << row;
    }
    if (query.lastError().isValid())
        return sqlError(what, query.lastError());
    return rows;
}

} // namespace store
