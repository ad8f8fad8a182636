#pragma once

#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

namespace store {

/// One numbered step of the schema: the statements of one released file, never edited again.
struct SchemaStep
{
    int number = 0;
    QString sql;
};

/// The steps of this program, numbered 1, 2, 3...
QList<SchemaStep> schemaSteps();

/// Refuses a database that is newer than \a steps or another program's; changes nothing.
core::Result<void> checkSchema(const QSqlDatabase &database, const QList<SchemaStep> &steps);

/// Brings a checked \a database up to the last of \a steps, each in one transaction of its own, so
/// a failure or a crash leaves it at a whole step. Proves that it can be written even when it has
/// nothing to do.
core::Result<void> migrate(const QSqlDatabase &database, const QList<SchemaStep> &steps);

} // namespace store
