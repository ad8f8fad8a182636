#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace web {

/// Reads which processes are ours and what they hold open, from the folder that Linux keeps about
/// processes. Elsewhere there is no such folder: processes are asked for one by one and devices are
/// not known.
class DeviceCheck
{
public:
    /// \a folder is /proc except in tests; \a alsoDevice one more file to look for (a test camera's
    /// film), or empty.
    explicit DeviceCheck(const QString &alsoDevice = {},
                         const QString &folder = QStringLiteral("/proc"));

    /// True when process \a pid has ended, or its number now belongs to somebody who does not
    /// descend from \a top.
    bool isGone(qint64 pid, qint64 top) const;

    struct Held
    {
        QStringList files;    ///< Cameras and microphones that are open, each once.
        int unreadable = 0;   ///< Processes whose files we may not read.
        bool checked = false; ///< False where the system does not tell.
    };
    /// What \a top and its descendants have open.
    Held heldBy(qint64 top) const;

    /// \a top and all that descend from it; zombies are left out.
    QList<qint64> processesOf(qint64 top) const;
    /// Those of them that show pages; empty where the system does not tell.
    QList<qint64> renderersOf(qint64 top) const;

private:
    bool isDevice(const QString &file) const;

    QString m_alsoDevice;
    QString m_folder;
};

} // namespace web
