#include "shell/privatefile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace shell {

using namespace Qt::StringLiterals;

core::Result<qint64> writePrivateFile(const QString &path,
                                      const std::function<core::Result<qint64>(QIODevice &)> &write)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return core::Error::of(core::ErrorKind::Storage,
                               u"The file cannot be written: %1"_s.arg(file.errorString()));
    };
    // The mode before the first byte.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    core::Result<qint64> answer = write(file);
    if (answer && !file.commit())
        return failed();
    return answer;
}

NewPrivateFile::NewPrivateFile(const QString &option, const QString &path)
    : m_option(option), m_path(path)
{ }

core::Result<void> NewPrivateFile::open()
{
    const QFileInfo target(m_path);
    if (target.exists() || target.isSymLink())
        return alreadyThere();
    // Made with mode 0600, and gone with the object unless it is renamed.
    m_file.setFileTemplate(target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s);
    if (!m_file.open())
        return notWritten();
    return {};
}

core::Result<void> NewPrivateFile::complete()
{
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return notWritten();
    if (!m_file.rename(QFileInfo(m_path).absoluteFilePath()))
        return QFileInfo::exists(m_path) ? alreadyThere() : notWritten();
    m_file.setAutoRemove(false);
    return {};
}

core::Error NewPrivateFile::alreadyThere() const
{
    return core::Error::of(
        core::ErrorKind::Refused,
        u"%1: %2 exists already and is not overwritten."_s.arg(m_option, m_path));
}

core::Error NewPrivateFile::notWritten() const
{
    return core::Error::of(core::ErrorKind::Storage,
                           u"Cannot write %1: %2"_s.arg(m_path, m_file.errorString()));
}

} // namespace shell
