#include "shell/kioskplatform.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class PlatformWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::KioskDoctor)
};

DoctorRow row(const char *check, const QString &remedy)
{
    return {QString::fromLatin1(check), DoctorResult::Platform, remedy};
}

#if defined(Q_OS_WIN)

QString shellRemedy()
{
    //: Shell Launcher and Keyboard Filter are Windows features and keep their names.
    return PlatformWords::tr("Start this program with Shell Launcher in an account of its own, and "
                             "let Keyboard Filter take this key.");
}

#elif defined(Q_OS_MACOS)

QString shellRemedy()
{
    return PlatformWords::tr("Start this program in an account of its own whose configuration "
                             "profile allows this one app only.");
}

#else

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString shellRemedy()
{
    if (runsBelow("cage")) {
        //: cage is a program that shows one other program and nothing else; it keeps its name.
        return PlatformWords::tr("Found: this screen runs in cage, which knows no such key.");
    }
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty()) {
        //: %1 is the name of a desktop such as GNOME; cage is a program.
        return PlatformWords::tr("This is a session of %1, which has this key. Start the "
                                 "visitor's screen in the cage session instead.")
            .arg(desktop);
    }
    return PlatformWords::tr("What manages the windows here is not known. Start the visitor's "
                             "screen in the cage session, which has no such key.");
}

QString consoleRemedy()
{
    if (runsBelow("cage")) {
        //: -s is an option on a command line.
        return PlatformWords::tr("This screen runs in cage, which switches to no other console "
                                 "unless it was started with -s.");
    }
    return PlatformWords::tr("Start the visitor's screen in the cage session, without -s: it "
                             "switches to no other console.");
}

QString sysRqRemedy()
{
    if (contentOf(u"/proc/sys/kernel/sysrq"_s) == "0")
        return PlatformWords::tr("Found: the kernel ignores this key here.");
    return PlatformWords::tr("Set kernel.sysrq = 0 in a file below /etc/sysctl.d.");
}

QString rebootRemedy()
{
    return PlatformWords::tr("Run: systemctl mask ctrl-alt-del.target");
}

QString powerRemedy()
{
    return PlatformWords::tr("Set HandlePowerKey=ignore in a file below /etc/systemd/logind.conf.d "
                             "or cover the button.");
}

#endif

} // namespace

bool runsBelow(const QByteArray &name)
{
#ifdef Q_OS_LINUX
    constexpr int deepest = 32;
    QByteArray pid = "self";
    for (int i = 0; i < deepest; ++i) {
        // "pid (name) state parent …", and the name may hold anything.
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
        const qsizetype end = stat.lastIndexOf(')');
        const QList<QByteArray> rest = stat.mid(end + 2).split(' ');
        if (end < 0 || rest.size() < 2 || rest.at(1) == "0")
            return false;
        pid = rest.at(1);
        if (contentOf(u"/proc/%1/comm"_s.arg(QString::fromLatin1(pid))) == name)
            return true;
    }
#else
    Q_UNUSED(name)
#endif
    return false;
}

QList<DoctorRow> platformRows()
{
    const QString remedy = shellRemedy();
    QList<DoctorRow> rows{
        row("keys/alt-tab", remedy),
        row("keys/alt-escape", remedy),
        row("keys/super", remedy),
        row("keys/task-manager", remedy),
        row("keys/print-screen", remedy),
        row("windows/screen-corners", remedy),
        row("windows/other-programs", remedy),
    };
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    rows << row("keys/ctrl-alt-delete", remedy);
#else
    rows << row("keys/ctrl-alt-delete", rebootRemedy())
         << row("keys/virtual-terminal", consoleRemedy())
         << row("keys/system-request", sysRqRemedy()) << row("keys/power-button", powerRemedy());
#endif
    return rows;
}

} // namespace shell
