#include "web/devicecheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif !defined(Q_OS_LINUX)
#include <cerrno>
#include <signal.h>
#endif

namespace web {

using namespace Qt::StringLiterals;

namespace {

struct Process
{
    qint64 parent = 0;
    bool alive = false;
};

/// "pid (name) state parent ...", where the name may hold spaces and brackets.
Process readProcess(const QString &folder, const QString &pid)
{
    QFile file(folder + u'/' + pid + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (words.size() < 2)
        return {};
    const QByteArray &state = words.at(0);
    return {words.at(1).toLongLong(), state != "Z" && state != "X"};
}

#ifndef Q_OS_LINUX
bool hasEnded(qint64 pid)
{
#ifdef Q_OS_WIN
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid));
    if (!process)
        return true;
    const bool ended = WaitForSingleObject(process, 0) == WAIT_OBJECT_0;
    CloseHandle(process);
    return ended;
#else
    return kill(pid_t(pid), 0) == -1 && errno == ESRCH;
#endif
}
#endif

} // namespace

DeviceCheck::DeviceCheck(const QString &alsoDevice, const QString &folder)
    : m_alsoDevice(alsoDevice), m_folder(folder)
{ }

bool DeviceCheck::isGone(qint64 pid, qint64 top) const
{
#ifdef Q_OS_LINUX
    Process process = readProcess(m_folder, QString::number(pid));
    if (!process.alive)
        return true;
    while (process.parent > 0) {
        if (process.parent == top)
            return false;
        process = readProcess(m_folder, QString::number(process.parent));
    }
    return true;
#else
    Q_UNUSED(top);
    return hasEnded(pid);
#endif
}

QList<qint64> DeviceCheck::processesOf(qint64 top) const
{
    QMultiHash<qint64, qint64> children;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        const Process process = readProcess(m_folder, name);
        if (process.alive)
            children.insert(process.parent, pid);
    }
    QList<qint64> found{top};
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found;
}

QList<qint64> DeviceCheck::renderersOf(qint64 top) const
{
    QList<qint64> found = processesOf(top);
    found.removeIf([this](qint64 pid) {
        QFile commandLine(m_folder + u'/' + QString::number(pid) + "/cmdline"_L1);
        return !commandLine.open(QIODevice::ReadOnly)
               || !commandLine.readAll().contains("--type=renderer");
    });
    return found;
}

bool DeviceCheck::isDevice(const QString &file) const
{
    return file.startsWith("/dev/video"_L1)
           || (file.startsWith("/dev/snd/pcm"_L1) && file.endsWith(u'c'))
           || (!m_alsoDevice.isEmpty() && file == m_alsoDevice);
}

DeviceCheck::Held DeviceCheck::heldBy(qint64 top) const
{
    Held held;
#ifdef Q_OS_LINUX
    held.checked = true;
    for (const qint64 pid : processesOf(top)) {
        const QString folder = m_folder + u'/' + QString::number(pid) + "/fd"_L1;
        std::error_code error;
        std::filesystem::directory_iterator links(folder.toStdString(), error);
        if (error == std::errc::permission_denied)
            ++held.unreadable;
        for (; !error && links != std::filesystem::directory_iterator(); links.increment(error)) {
            std::error_code unread;
            const auto target = std::filesystem::read_symlink(links->path(), unread);
            const QString file = QString::fromStdString(target.string());
            if (isDevice(file) && !held.files.contains(file))
                held.files << file;
        }
    }
#else
    Q_UNUSED(top);
#endif
    return held;
}

} // namespace web
