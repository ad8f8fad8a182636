#include "store/schema.h"

#include "store/sql.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

// Q_INIT_RESOURCE declares a function and so cannot stand inside a namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(store_schema);
}

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ApplicationId = 0x56535442; // "VSTB", in the header of each of our files.

core::Result<qint64> readNumber(const QSqlDatabase &database, const QString &sql)
{
    const auto rows = runSql(database, u"Cannot read the schema"_s, sql);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->constFirst().constFirst().toLongLong();
}

core::Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto rows = runSql(database, u"Cannot change the schema"_s, statement); !rows)
            return rows.error();
    }
    return {};
}

/// The statements of \a step if the database is not there yet. Runs inside a transaction, because
/// another program may have made the step since it was last looked at.
core::Result<void> runStep(const QSqlDatabase &database, const SchemaStep &step)
{
    const auto version = readNumber(database, u"pragma user_version"_s);
    if (!version)
        return version.error();
    if (*version >= step.number)
        return {};
    QStringList statements = step.sql.split(u"\n\n"_s);
    statements << u"pragma application_id = %1"_s.arg(ApplicationId)
               << u"pragma user_version = %1"_s.arg(step.number);
    return runAll(database, statements);
}

} // namespace

QList<SchemaStep> schemaSteps()
{
    initSchemaResource();
    const QDir folder(u":/store/schema"_s);
    QList<SchemaStep> steps;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const int number = name.section(u'_', 0, 0).toInt();
        Q_ASSERT(opened && number == steps.size() + 1);
        if (opened)
            steps << SchemaStep{number, QString::fromUtf8(file.readAll())};
    }
    return steps;
}

core::Result<void> checkSchema(const QSqlDatabase &database, const QList<SchemaStep> &steps)
{
    // In this order, so that another program creating the schema meanwhile is never taken for a
    // stranger: whoever sees its tables sees its mark as well.
    const auto tables = readNumber(database, u"select count(*) from sqlite_schema"_s);
    if (!tables)
        return tables.error();
    const auto owner = readNumber(database, u"pragma application_id"_s);
    if (!owner)
        return owner.error();
    const auto version = readNumber(database, u"pragma user_version"_s);
    if (!version)
        return version.error();
    const bool isEmpty = *tables == 0 && *owner == 0;
    if (!isEmpty && *owner != ApplicationId)
        return storageError(u"The database belongs to another program"_s, RefusedCode);
    if (*version > steps.size())
        return storageError(
            u"The database is newer than this program: its schema is %1, the program knows %2"_s
                .arg(*version)
                .arg(steps.size()),
            RefusedCode);
    return {};
}

core::Result<void> migrate(const QSqlDatabase &database, const QList<SchemaStep> &steps)
{
    for (const SchemaStep &step : steps) {
        if (const auto begun = runAll(database, {u"begin immediate"_s}); !begun)
            return begun;
        auto done = runStep(database, step);
        if (done)
            done = runAll(database, {u"commit"_s});
        if (!done) {
            // Answers with an error of its own when SQLite rolled back already; the first one says
            // more.
            static_cast<void>(runAll(database, {u"rollback"_s}));
            return done;
        }
    }
    return {};
}

} // namespace store
