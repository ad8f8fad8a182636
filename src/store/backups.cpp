#include "store/backups.h"

#include "store/database.h"
#include "store/databasefiles.h"
#include "store/privatefiles.h"
#include "store/setaside.h"
#include "store/sqlitedocuments.h"

#include <QtCore/QDir>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Unfinished = ".part"_L1;

core::Result<void> removeUnfinished(const QString &folder)
{
    const QDir backups(backupFolder(folder));
    const QStringList names = backups.entryList({u'*' + Unfinished}, QDir::Files);
    for (const QString &name : names) {
        if (const auto removed = removeDatabase(backups.filePath(name)); !removed)
            return removed;
    }
    return {};
}

core::Result<void> writeCopy(const Connection &connection, const StoragePlace &place,
                             const QString &path)
{
    // There before it is written, so that nobody else can read it at any moment.
    if (const auto made = makePrivateFile(path); !made)
        return made;
    if (const auto copied =
            connection.run(u"Cannot back up the database"_s, u"vacuum into ?"_s, {path});
        !copied) {
        return copied.error();
    }
    {
        Connection copy(place.key.key);
        if (const auto opened = openDatabase(copy, path, place.busyTimeout, DatabaseRole::Backup);
            !opened) {
            return opened;
        }
    }
    return syncFile(path);
}

/// Of the backup's visits that lost a name or a note; their words are to go as well.
core::Result<void> dropDocuments(const Connection &backup,
                                 const std::optional<QDateTime> &mediaBefore)
{
    const QString what = u"Cannot purge a backup"_s;
    // A newer note or score in the database in use does not make the backup's one superfluous.
    const auto gone = backup.run(
        what,
        u"delete from documents where not exists (select 1 from live.documents as kept"
        "  where kept.visit = documents.visit and kept.kind = documents.kind)"
        " or at < ? and (kind in (?, ?) or kind >= ? and kind < 'image;') returning visit, kind"_s,
        {mediaBefore ? millis(*mediaBefore) : QVariant(std::numeric_limits<qint64>::min()),
         documents::Text, documents::Name, documents::ImagePrefix});
    if (!gone)
        return gone.error();
    for (const SqlRow &row : *gone) {
        if (!isSearched(row.at(1).toString()))
            continue;
        const auto visit =
            backup.run(what, u"select id from main.visits where number = ?"_s, {row.at(0)});
        if (!visit)
            return visit.error();
        const auto indexed = updateWordHashes(backup, row.at(0).toLongLong(),
                                              core::VisitId(visit->value(0).value(0).toString()));
        if (!indexed)
            return indexed;
    }
    return {};
}

core::Result<void> dropGone(const Connection &backup, const std::optional<QDateTime> &mediaBefore)
{
    for (const QString &sql :
         {u"delete from main.visits where not exists (select 1 from live.visits as kept"
          "  where kept.number = visits.number and kept.id = visits.id)"_s,
          u"delete from main.visit_words where rowid not in (select number from main.visits)"_s,
          u"update main.visits set token = null where token is not null and not exists"
          " (select 1 from live.visits as kept where kept.number = visits.number"
          "  and kept.token is not null)"_s}) {
        const auto done = backup.run(u"Cannot purge a backup"_s, sql);
        if (!done)
            return done.error();
    }
    return dropDocuments(backup, mediaBefore);
}

core::Result<void> purgeBackup(const Connection &backup, const StoragePlace &place,
                               const std::optional<QDateTime> &mediaBefore)
{
    const QString what = u"Cannot purge a backup"_s;
    if (const auto attached =
            backup.run(what, u"attach database ? as live"_s, {databaseFile(place.folder)});
        !attached) {
        return attached.error();
    }
    // Not inTransaction(): an immediate one would keep writers out of the database in use, too.
    const auto begun = backup.run(what, u"begin"_s);
    core::Result<void> done = begun ? dropGone(backup, mediaBefore) : begun.error();
    const auto ended = backup.run(what, done ? u"commit"_s : u"rollback"_s);
    if (done && !ended)
        done = ended.error();
    if (done) {
        const auto forgotten =
            backup.run(what, u"insert into visit_words (visit_words) values ('optimize')"_s);
        if (!forgotten)
            done = forgotten.error();
    }
    const auto detached = backup.run(what, u"detach database live"_s);
    if (done && !detached)
        return detached.error();
    return done;
}

} // namespace

core::Result<QString> makeBackup(const Connection &connection, const StoragePlace &place, int keep,
                                 const QDateTime &now)
{
    if (const auto made = makePrivateFolder(backupFolder(place.folder)); !made)
        return made.error();
    if (const auto removed = removeUnfinished(place.folder); !removed)
        return removed.error();
    const QString path = newBackupFile(place.folder, now);
    const QString unfinished = path + Unfinished;
    auto done = writeCopy(connection, place, unfinished);
    if (done)
        done = renameSafely(unfinished, path);
    if (!done) {
        // What could not be written says more than what could not be removed.
        static_cast<void>(removeDatabase(unfinished));
        return done.error();
    }
    QList<DatedFile> files = backupFiles(place.folder);
    // A clock that was wrong may have left names of the future.
    files.removeIf([&path](const DatedFile &file) { return file.path == path; });
    for (qsizetype i = qMax(keep, 1) - 1; i < files.size(); ++i) {
        if (const auto removed = removeDatabase(files.at(i).path); !removed)
            return removed.error();
    }
    return path;
}

core::Result<void> purgeBackups(const StoragePlace &place,
                                const std::optional<QDateTime> &mediaBefore)
{
    if (const auto removed = removeUnfinished(place.folder); !removed)
        return removed;
    for (const DatedFile &file : backupFiles(place.folder)) {
        Connection backup(place.key.key);
        const auto opened =
            openDatabase(backup, file.path, place.busyTimeout, DatabaseRole::Backup);
        if (!opened && isUnusable(opened.error()))
            continue;
        if (!opened)
            return opened;
        if (const auto purged = purgeBackup(backup, place, mediaBefore); !purged)
            return purged;
    }
    return {};
}

core::Result<void> deleteUnusable(const StoragePlace &place, const QDateTime &before)
{
    for (const DatedFile &file : damagedFiles(place.folder)) {
        if (file.at >= before)
            continue;
        if (const auto removed = removeDatabase(file.path); !removed)
            return removed;
    }
    for (const DatedFile &file : backupFiles(place.folder)) {
        if (file.at >= before)
            continue;
        Connection backup(place.key.key);
        const auto opened =
            openDatabase(backup, file.path, place.busyTimeout, DatabaseRole::Backup);
        if (opened || !isUnusable(opened.error()))
            continue;
        if (const auto removed = removeDatabase(file.path); !removed)
            return removed;
    }
    return {};
}

} // namespace store
