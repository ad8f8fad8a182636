#pragma once

#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

#include <functional>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace store {

using SqlRow = QList<QVariant>;

/// Looks at the row a query stands at; false stops with ErrorKind::Cancelled, an error with itself.
using SqlRowVisitor = std::function<core::Result<bool>(const QSqlQuery &)>;

/// An ErrorKind::Storage: what was tried and the database's own reason and number.
core::Error sqlError(const QString &what, const QSqlError &error);

/// Runs one statement and shows its rows one after another, holding none. A null text in \a values
/// is written as an empty one.
core::Result<void> visitSql(const QSqlDatabase &database, const QString &what, const QString &sql,
                            const SqlRow &values, const SqlRowVisitor &visitor);

/// Runs one statement to its very end and answers with its rows. Only the last step of a writing
/// statement commits and can still fail, so stopping at the first row would lose that error. A
/// null text in \a values is written as an empty one.
core::Result<QList<SqlRow>> runSql(const QSqlDatabase &database, const QString &what,
                                   const QString &sql, const SqlRow &values = {});

} // namespace store
