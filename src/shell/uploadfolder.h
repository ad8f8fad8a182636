#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace shell {

/// A file that a visitor may hand to a page.
struct UploadFile
{
    QString path; ///< Canonical.
    QString name;
    qint64 bytes = 0;
};

/// What is in the one folder that visitor/uploadFolder names, newest first.
struct UploadListing
{
    bool isReadable = false; ///< False: no folder, or one this user may not read.
    bool hasOthers = false;  ///< There are files of kinds the page does not take.
    QList<UploadFile> files;
};

/// At most this many are listed.
inline constexpr int MostUploadFiles = 200;

/// Files of \a folder itself that fit \a types (MIME types, also with a star, and suffixes with a
/// dot; none: any). Left out: folders, hidden files, what this user cannot read, and every link,
/// because it may lead out of the folder.
UploadListing listUploads(const QString &folder, const QStringList &types);

/// True when \a path still is such a file, asked right before it is handed over.
bool isUploadable(const QString &path, const QString &folder);

/// True when a file called \a name is of one of \a types, or there are none.
bool isOfType(const QString &name, const QStringList &types);

} // namespace shell
