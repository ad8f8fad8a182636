#include "store/visitlock.h"

#include "store/privatefiles.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QUrl>

namespace store {

using namespace Qt::StringLiterals;

namespace {

class FileLock final : public VisitLock
{
public:
    explicit FileLock(const QString &path) : m_file(path)
    {
        m_file.setStaleLockTime(LeftBehindAfter);
    }

    QLockFile &file() { return m_file; }

private:
    QLockFile m_file;
};

constexpr auto Ending = ".lock"_L1;

QDir lockFolder(const QString &folder)
{
    return QDir(folder).filePath(u"locks"_s);
}

QString lockFile(const QString &folder, const core::VisitId &visit)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(visit.text())) + Ending;
    return lockFolder(folder).filePath(name);
}

} // namespace

core::Result<std::unique_ptr<VisitLock>> takeVisitLock(const QString &folder,
                                                       const core::VisitId &visit)
{
    const QString what = u"Cannot lock the visit"_s;
    if (visit.isEmpty())
        return storageError(what + u": it has no id"_s);
    const QString path = lockFile(folder, visit);
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return made.error();
    auto lock = std::make_unique<FileLock>(path);
    if (lock->file().tryLock(0))
        return std::unique_ptr<VisitLock>(std::move(lock));
    switch (lock->file().error()) {
    case QLockFile::LockFailedError:
        return std::unique_ptr<VisitLock>();
    case QLockFile::NoError:
    case QLockFile::PermissionError:
    case QLockFile::UnknownError:
        break;
    }
    return storageError(what % u": the file "_s % lock->file().fileName()
                        % u" cannot be written"_s);
}

core::Result<bool> isVisitLocked(const QString &folder, const core::VisitId &visit)
{
    if (!QFileInfo::exists(lockFile(folder, visit)))
        return false;
    // A dead holder leaves its file.
    const auto lock = takeVisitLock(folder, visit);
    if (!lock)
        return lock.error();
    return *lock == nullptr;
}

core::Result<bool> isAnyVisitLocked(const QString &folder)
{
    const QStringList names = lockFolder(folder).entryList({u'*' + Ending}, QDir::Files);
    for (const QString &name : names) {
        const QString id = QUrl::fromPercentEncoding(name.chopped(Ending.size()).toLatin1());
        const auto isLocked = isVisitLocked(folder, core::VisitId(id));
        if (!isLocked || *isLocked)
            return isLocked;
    }
    return false;
}

} // namespace store
