#include "store/databasefiles.h"

#include "store/privatefiles.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto BackupPrefix = "vestibule-"_L1;
constexpr auto DamagedPrefix = "vestibule-damaged-"_L1;
constexpr auto Suffix = ".db"_L1;

const QString &stampFormat()
{
    static const QString format = u"yyyyMMdd-HHmmss"_s;
    return format;
}

core::Error filesError(const QString &what, const QString &path, const QString &reason)
{
    return storageError(u"%1 %2: %3"_s.arg(what, path, reason));
}

QList<DatedFile> datedFiles(const QDir &folder, QLatin1StringView prefix)
{
    QList<DatedFile> files;
    const QStringList names =
        folder.entryList({prefix + u'*' + Suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QString stamp = name.mid(prefix.size(), name.size() - prefix.size() - Suffix.size());
        QDateTime at = QDateTime::fromString(stamp, stampFormat());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            files << DatedFile{folder.filePath(name), at};
    }
    return files;
}

QString newDatedFile(const QDir &folder, QLatin1StringView prefix, QDateTime at)
{
    at = at.toUTC();
    for (;; at = at.addSecs(1)) {
        const QString path = folder.filePath(prefix + at.toString(stampFormat()) + Suffix);
        if (!QFileInfo::exists(path) && withCompanions(path).isEmpty())
            return path;
    }
}

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

/// A new name is safe once its folder is.
core::Result<void> syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    const QString reason = qt_error_string();
    if (handle >= 0)
        ::close(handle);
    if (!done)
        return filesError(u"Cannot write the folder"_s, folder, reason);
#else
    Q_UNUSED(folder) // The file system keeps names in a journal of its own.
#endif
    return {};
}

} // namespace

QString databaseFile(const QString &folder)
{
    return QDir(folder).filePath(u"vestibule.db"_s);
}

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

QList<DatedFile> backupFiles(const QString &folder)
{
    return datedFiles(QDir(backupFolder(folder)), BackupPrefix);
}

QList<DatedFile> damagedFiles(const QString &folder)
{
    return datedFiles(QDir(folder), DamagedPrefix);
}

QString newBackupFile(const QString &folder, const QDateTime &at)
{
    return newDatedFile(QDir(backupFolder(folder)), BackupPrefix, at);
}

QString newDamagedFile(const QString &folder, const QDateTime &at)
{
    return newDatedFile(QDir(folder), DamagedPrefix, at);
}

QStringList withCompanions(const QString &path)
{
    QStringList there;
    for (const auto &ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(path + ending))
            there << path + ending;
    }
    return there;
}

core::Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return filesError(u"Cannot open"_s, path, file.errorString());
    if (!flushToDisk(file))
        return filesError(u"Cannot write"_s, path, qt_error_string());
    return {};
}

core::Result<void> copyPrivately(const QString &from, const QString &to)
{
    constexpr qint64 chunkBytes = 1024 * 1024;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return filesError(u"Cannot open"_s, from, source.errorString());
    QFile::remove(to);
    if (const auto made = makePrivateFile(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return filesError(u"Cannot open"_s, to, target.errorString());
    QByteArray chunk;
    while (!(chunk = source.read(chunkBytes)).isEmpty()) {
        if (target.write(chunk) != chunk.size())
            return filesError(u"Cannot write"_s, to, target.errorString());
    }
    if (source.error() != QFileDevice::NoError)
        return filesError(u"Cannot read"_s, from, source.errorString());
    if (!target.flush() || !flushToDisk(target))
        return filesError(u"Cannot write"_s, to, target.errorString());
    return {};
}

core::Result<void> renameSafely(const QString &from, const QString &to)
{
    // Never QFile::rename(): where it cannot rename, it copies.
    if (!QDir().rename(from, to))
        return filesError(u"Cannot rename"_s, from, u"%1 (%2)"_s.arg(to, qt_error_string()));
    return syncFolder(QFileInfo(to).path());
}

core::Result<void> removeDatabase(const QString &path)
{
    for (const QString &file : withCompanions(path)) {
        QFile one(file);
        if (!one.remove() && one.exists())
            return filesError(u"Cannot delete"_s, file, one.errorString());
    }
    return {};
}

bool isOpenElsewhere(const QString &path)
{
#ifdef Q_OS_UNIX
    // Where SQLite holds a lock as long as a connection with a write-ahead log is open: the
    // SHARED bytes of https://sqlite.org/src/file/src/os.h.
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 2;
    lock.l_len = 510;
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool asked = ::fcntl(handle, F_GETLK, &lock) == 0;
    ::close(handle);
    return asked && lock.l_type != F_UNLCK;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace store
