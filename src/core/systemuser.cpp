#include "core/systemuser.h"

#include <QtCore/QByteArray>

#ifdef Q_OS_WIN
#include <windows.h>

#include <lmcons.h>
#elif defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace core {

using namespace Qt::StringLiterals;

QString systemUser()
{
    QString name;
#ifdef Q_OS_WIN
    wchar_t text[UNLEN + 1];
    DWORD length = UNLEN + 1;
    if (GetUserNameW(text, &length))
        name = QString::fromWCharArray(text, qsizetype(length) - 1);
#elif defined(Q_OS_UNIX)
    QByteArray room(16384, Qt::Uninitialized);
    passwd entry;
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), size_t(room.size()), &found) == 0 && found)
        name = QString::fromLocal8Bit(found->pw_name);
#endif
    return name.isEmpty() ? u"unknown"_s : name;
}

} // namespace core
