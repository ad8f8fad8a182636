#include "shell/privatefile.h"

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

} // namespace shell
