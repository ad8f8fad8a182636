#pragma once

#include "core/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QTemporaryFile>

#include <functional>

namespace shell {

/// Has \a write fill the file \a path and answers with what it answered. Nobody but the user may
/// read the file (mode 0600), and it is there as a whole or as it was before. ErrorKind::Storage
/// when it cannot be written.
core::Result<qint64>
writePrivateFile(const QString &path,
                 const std::function<core::Result<qint64>(QIODevice &)> &write);

/// A file that a command was asked to make: new, for its owner alone, and there as a whole once
/// complete() said so, or not at all. Errors name the option \a option where it was asked for:
/// ErrorKind::Refused when there is such a file already, ErrorKind::Storage when it cannot be
/// written.
class NewPrivateFile final
{
    Q_DISABLE_COPY_MOVE(NewPrivateFile)

public:
    NewPrivateFile(const QString &option, const QString &path);
    ~NewPrivateFile() = default;

    core::Result<void> open();
    bool isOpen() const { return m_file.isOpen(); }
    QIODevice &device() { return m_file; }
    core::Result<void> complete();

private:
    core::Error alreadyThere() const;
    core::Error notWritten() const;

    const QString m_option;
    const QString m_path;
    QTemporaryFile m_file;
};

} // namespace shell
