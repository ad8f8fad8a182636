#include "store/setaside.h"

#include "store/database.h"
#include "store/databasefiles.h"
#include "store/storageerror.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace store {

using namespace Qt::StringLiterals;

namespace {

core::Result<bool> isUsable(const StoragePlace &place, const QString &backup)
{
    Connection connection(place.key.key);
    const auto opened = openDatabase(connection, backup, place.busyTimeout, DatabaseRole::Backup);
    if (opened)
        return true;
    if (isUnusable(opened.error()))
        return false;
    return opened.error();
}

/// Another program that is just finding the damage lets go of the file by itself.
core::Result<void> waitUntilClosed(const StoragePlace &place)
{
    const QString path = databaseFile(place.folder);
    const QDeadlineTimer deadline(place.busyTimeout);
    while (isOpenElsewhere(path)) {
        if (deadline.hasExpired())
            return storageError(u"The database is damaged, and another program has it open"_s);
        QThread::msleep(10);
    }
    return {};
}

core::Result<QString> moveAside(const QString &folder)
{
    const QString from = databaseFile(folder);
    const QString to = newDamagedFile(folder, QDateTime::currentDateTimeUtc());
    const QStringList there = withCompanions(from);
    for (const QString &file : there) {
        if (const auto moved = renameSafely(file, to + file.mid(from.size())); !moved)
            return moved.error();
    }
    return there.isEmpty() ? QString() : QFileInfo(to).fileName();
}

} // namespace

bool isDatabaseLost(const QString &folder)
{
    // In this order: whoever makes either of the first two has written the database before.
    const bool wasInUse =
        !backupFiles(folder).isEmpty() || QFileInfo(databaseFile(folder) + u"-wal"_s).size() > 0;
    return wasInUse && QFileInfo(databaseFile(folder)).size() == 0;
}

bool isUnusable(const core::Error &error)
{
    return isDamage(error) || error.serviceCode == RefusedCode;
}

core::Result<QString> replaceDatabase(const StoragePlace &place, const core::Error &damage)
{
    const QString copy = databaseFile(place.folder) + u".restoring"_s;
    if (const auto closed = waitUntilClosed(place); !closed)
        return closed.error();
    std::optional<DatedFile> chosen;
    for (const DatedFile &backup : backupFiles(place.folder)) {
        const auto usable = isUsable(place, backup.path);
        if (!usable)
            return usable.error();
        if (*usable) {
            chosen = backup;
            break;
        }
    }
    // The copy comes first: when the disk is full, all stays as it was.
    if (chosen) {
        if (const auto copied = copyPrivately(chosen->path, copy); !copied) {
            QFile::remove(copy);
            return copied.error();
        }
    }
    const auto aside = moveAside(place.folder);
    if (!aside)
        return aside.error();
    QString notice = u"The database could not be used any more ("_s + damage.detail + u"). "_s;
    if (!aside->isEmpty())
        notice += u"It was kept as %1. "_s.arg(*aside);
    if (!chosen)
        return QString(notice
                       + u"There was no backup that could be used, so an empty database was begun;"
                         " every earlier visit is missing from it."_s);
    if (const auto renamed = renameSafely(copy, databaseFile(place.folder)); !renamed)
        return renamed.error();
    return QString(
        notice
        + u"The backup of %1 UTC took its place; what was written after it is missing."_s.arg(
            chosen->at.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
}

} // namespace store
