#include "store/privatefiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

core::Error fileError(const QString &what, const QString &path, const QString &reason)
{
    return core::Error::of(core::ErrorKind::Storage, u"%1 %2: %3"_s.arg(what, path, reason));
}

} // namespace

core::Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists())
        return fileError(u"Cannot create the folder"_s, path, u"a file is in its place"_s);
    const QString absolute = QDir::cleanPath(folder.absoluteFilePath());
    QDir().mkpath(QFileInfo(absolute).path());
    const bool made = QDir().mkdir(absolute, OwnerOnly | QFileDevice::ExeOwner);
    const QString reason = qt_error_string();
    // Another program may create it at the same moment; only the folder counts.
    if (!made && !QFileInfo(absolute).isDir())
        return fileError(u"Cannot create the folder"_s, path, reason);
    return {};
}

core::Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return {};
    if (!QFileInfo(path).isFile())
        return fileError(u"Cannot create"_s, path, file.errorString());
    if (othersMayUse(path) && !file.setPermissions(OwnerOnly))
        return fileError(u"Cannot take the rights of others away from"_s, path, file.errorString());
    return {};
}

core::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(u"Cannot write"_s, path, file.errorString());
    return {};
}

bool othersMayUse(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther
                            | QFileDevice::ExeOther;
    return (QFile::permissions(path) & others) != 0;
#else
    Q_UNUSED(path)
    return false; // The profile's access list rules there; Qt makes up Unix modes.
#endif
}

} // namespace store
