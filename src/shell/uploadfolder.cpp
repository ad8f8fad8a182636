#include "shell/uploadfolder.h"

#include <QtCore/QDir>
#include <QtCore/QMimeDatabase>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// Inside \a folder, which is canonical, and nowhere else.
bool isPlainFileIn(const QFileInfo &file, const QString &folder)
{
    return file.isFile() && !file.isSymLink() && !file.isHidden() && file.isReadable()
           && file.canonicalFilePath() == QDir(folder).filePath(file.fileName());
}

bool matches(const QMimeType &type, const QString &wanted)
{
    if (wanted.endsWith("/*"_L1))
        return type.name().startsWith(wanted.chopped(1));
    return type.name() == wanted || type.aliases().contains(wanted) || type.inherits(wanted);
}

} // namespace

bool isOfType(const QString &name, const QStringList &types)
{
    QStringList wanted;
    for (const QString &type : types) {
        if (!type.trimmed().isEmpty())
            wanted << type.trimmed().toLower();
    }
    if (wanted.isEmpty() || wanted.contains("*/*"_L1))
        return true;
    const QList<QMimeType> mime = QMimeDatabase().mimeTypesForFileName(name);
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &type) {
        if (type.startsWith(u'.'))
            return name.endsWith(type, Qt::CaseInsensitive);
        return std::any_of(mime.cbegin(), mime.cend(),
                           [&type](const QMimeType &each) { return matches(each, type); });
    });
}

UploadListing listUploads(const QString &folder, const QStringList &types)
{
    UploadListing listing;
    const QString canonical = folder.isEmpty() ? QString() : QDir(folder).canonicalPath();
    const QDir place(canonical);
    if (canonical.isEmpty() || !QFileInfo(canonical).isReadable())
        return listing;
    listing.isReadable = true;
    const QFileInfoList entries =
        place.entryInfoList(QDir::Files | QDir::Readable | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &entry : entries) {
        if (!isPlainFileIn(entry, canonical))
            continue;
        if (!isOfType(entry.fileName(), types)) {
            listing.hasOthers = true;
            continue;
        }
        if (listing.files.size() < MostUploadFiles)
            listing.files << UploadFile{entry.canonicalFilePath(), entry.fileName(), entry.size()};
    }
    return listing;
}

bool isUploadable(const QString &path, const QString &folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    return !folder.isEmpty() && !canonical.isEmpty() && isPlainFileIn(QFileInfo(path), canonical);
}

} // namespace shell
