#include "shell/desktopshortcut.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

core::Error notWritten(const QString &why)
{
    return core::Error::of(core::ErrorKind::Storage, u"no shortcut: %1"_s.arg(why));
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

core::Result<QString> place(const QDir &folder, const QString &program)
{
#ifdef Q_OS_WIN
    const QString path = folder.filePath(u"Vestibule.lnk"_s);
#else
    const QString path = folder.filePath(u"Vestibule"_s);
#endif
    QFile::remove(path);
    if (!QFile::link(program, path))
        return notWritten(path);
    return path;
}

#else

/// As the Desktop Entry Specification 1.5, "The Exec key", wants an argument with any character in
/// it.
QByteArray quoted(const QString &program)
{
    QString escaped = program;
    for (const QChar special : u"\\\"`$"_s)
        escaped.replace(special, QString(u'\\') + special);
    // Once more: the value of a key has backslash sequences of its own; and % begins a field code.
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'%', u"%%"_s);
    return QString(u'"' % escaped % u'"').toUtf8();
}

/// The installed entry, with its translations; one that starts \a program where there is none.
QByteArray entry(const QString &name, const QString &program)
{
    const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, name);
    if (QFile installed(path); !path.isEmpty() && installed.open(QIODevice::ReadOnly))
        return installed.readAll();
    return "[Desktop Entry]\nVersion=1.4\nType=Application\nName=Vestibule\nExec=" + quoted(program)
           + "\nIcon=io.github.vestibule.Vestibule\nTerminal=false\nCategories=Office;\n";
}

core::Result<QString> place(const QDir &folder, const QString &program)
{
    const QString name = u"io.github.vestibule.Vestibule.desktop"_s;
    const QString path = folder.filePath(name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file.errorString());
    file.write(entry(name, program));
    // Desktops start only what its owner may execute.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                        | QFile::ReadOther);
    if (!file.commit())
        return notWritten(file.errorString());
    // GNOME's wants its own mark besides; elsewhere this does nothing.
    QProcess mark;
    mark.setProgram(u"gio"_s);
    mark.setArguments({u"set"_s, path, u"metadata::trusted"_s, u"true"_s});
    mark.setStandardErrorFile(QProcess::nullDevice());
    mark.startDetached();
    return path;
}

#endif

} // namespace

core::Result<QString> placeDesktopShortcut(const QString &folder, const QString &program)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return notWritten(u"this user has no desktop folder"_s);
    return place(QDir(folder), program);
}

} // namespace shell
