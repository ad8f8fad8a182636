#pragma once

#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace store {

// The files of one folder: vestibule.db, backups/vestibule-YYYYMMDD-HHMMSS.db and, when a database
// was set aside, vestibule-damaged-YYYYMMDD-HHMMSS.db; times are UTC. Every error is an
// ErrorKind::Storage.

QString databaseFile(const QString &folder);
QString backupFolder(const QString &folder);

/// A file with its time in its name.
struct DatedFile
{
    QString path;
    QDateTime at;
};

/// Newest first.
QList<DatedFile> backupFiles(const QString &folder);
QList<DatedFile> damagedFiles(const QString &folder);

/// A name for a file of the time \a at, or the first second after it that is not taken.
QString newBackupFile(const QString &folder, const QDateTime &at);
QString newDamagedFile(const QString &folder, const QDateTime &at);

/// \a path and what SQLite keeps beside it, as far as it is there.
QStringList withCompanions(const QString &path);

/// Has all of \a path on the disk when it returns.
core::Result<void> syncFile(const QString &path);
/// Copies into a new file of mode 0600, on the disk when it returns; what was at \a to is replaced.
core::Result<void> copyPrivately(const QString &from, const QString &to);
/// Survives a crash when it returns; refuses to replace a file.
core::Result<void> renameSafely(const QString &from, const QString &to);
/// Removes \a path and its companions; missing ones are no error.
core::Result<void> removeDatabase(const QString &path);

/// Whether another process has \a path open as a database. Only known on Unix; elsewhere an open
/// file cannot be renamed.
bool isOpenElsewhere(const QString &path);

} // namespace store
