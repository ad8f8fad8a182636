#include "store/backups.h"

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
          // A number may come again after a restored backup; with the key it is the same one.
          u"delete from main.webhooks where not exists (select 1 from live.webhooks as kept"
          "  where kept.number = webhooks.number and kept.source = webhooks.source"
          "  and kept.dedupe_key = webhooks.dedupe_key)"_s,
          // Their interviews and launches go with them.
          u"delete from main.people where not exists (select 1 from live.people as kept"
          "  where kept.number = people.number and kept.partner_id = people.partner_id)"_s,
          u"delete from main.interviews where not exists (select 1 from live.interviews as kept"
          "  where kept.person = interviews.person and kept.id = interviews.id"
          "  and (kept.body is not null or interviews.body is null))"_s,
          u"delete from main.launches where not exists (select 1 from live.launches as kept"
          "  where kept.number = launches.number and kept.person = launches.person"
          "  and kept.at = launches.at)"_s,
          u"update main.visits set token = null where token is not null and not exists"
          " (select 1 from live.visits as kept where kept.number = visits.number"
          "  and kept.token is not null)"_s}) {
        const auto done = backup.run(u"Cannot purge a backup"_s, sql);
        if (!done)
            return done.error();
    }
    return dropDocuments(backup, mediaBefore);
}

/// The same, and remembers when there was something; all or nothing.
core::Result<void> dropAndRemember(const Connection &backup,
                                   const std::optional<QDateTime> &mediaBefore)
{
    const QString what = u"Cannot purge a backup"_s;
    const QString changes = u"select total_changes()"_s;
    // Not inTransaction(): an immediate one would keep writers out of the database in use, too.
    const auto begun = backup.run(what, u"begin"_s);
    if (!begun)
        return begun.error();
    const auto before = backup.run(what, changes);
    core::Result<void> done = before ? dropGone(backup, mediaBefore) : before.error();
    if (done) {
        const auto after = backup.run(what, changes);
        if (!after)
            done = after.error();
        else if (*after != *before)
            done = writeFact(backup, PurgeUnfinished, "1");
    }
    const auto ended = backup.run(what, done ? u"commit"_s : u"rollback"_s);
    return done && !ended ? ended.error() : done;
}

/// Leaves no byte of what was dropped, now or by an earlier purge; false when that takes too long.
core::Result<bool> clearBackup(const Connection &backup, CareTime time)
{
    const auto unfinished = readFact(backup, PurgeUnfinished);
    if (!unfinished)
        return unfinished.error();
    if (unfinished->isEmpty())
        return true;
    const auto forgotten = backup.run(
        u"Cannot purge a backup"_s, u"insert into visit_words (visit_words) values ('optimize')"_s);
    if (!forgotten)
        return forgotten.error();
    const auto large = isLarge(backup);
    if (!large)
        return large;
    if (*large && time == CareTime::Short)
        return false;
    if (const auto compacted = compact(backup); !compacted)
        return compacted.error();
    const auto removed = removeFact(backup, PurgeUnfinished);
    return removed ? core::Result<bool>(true) : removed.error();
}

core::Result<bool> purgeBackup(const Connection &backup, const StoragePlace &place,
                               const std::optional<QDateTime> &mediaBefore, CareTime time)
{
    const QString what = u"Cannot purge a backup"_s;
    if (const auto attached =
            backup.run(what, u"attach database ? as live"_s, {databaseFile(place.folder)});
        !attached) {
        return attached.error();
    }
    const auto done = dropAndRemember(backup, mediaBefore);
    const auto detached = backup.run(what, u"detach database live"_s);
    if (!done)
        return done.error();
    if (!detached)
        return detached.error();
    return clearBackup(backup, time);
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

core::Result<bool> purgeBackups(const StoragePlace &place,
                                const std::optional<QDateTime> &mediaBefore, CareTime time)
{
    if (const auto removed = removeUnfinished(place.folder); !removed)
        return removed.error();
    bool areCompacted = true;
    for (const DatedFile &file : backupFiles(place.folder)) {
        Connection backup(place.key.key);
        const auto opened =
            openDatabase(backup, file.path, place.busyTimeout, DatabaseRole::Backup);
        if (!opened && isUnusable(opened.error()))
            continue;
        if (!opened)
            return opened.error();
        const auto isCompacted = purgeBackup(backup, place, mediaBefore, time);
        if (!isCompacted)
            return isCompacted;
        areCompacted = areCompacted && *isCompacted;
    }
    return areCompacted;
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
