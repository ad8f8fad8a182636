#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

namespace shell {

/// What somebody at the computer could set before the program starts to look into its pages: the
/// check sets all of it itself, each with a port of its own, and then looks which of the ports
/// answers.
class KioskTraps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskTraps)

public:
    /// Before the engine is prepared: into the environment and \a arguments.
    static void set(QStringList &arguments);

    explicit KioskTraps(QObject *parent = nullptr) : QObject(parent) { }

    /// Looks once; finished() within 1.5 s.
    void look();

Q_SIGNALS:
    /// \a way is a stable word; \a isOpen when a debugger could connect.
    void looked(const QString &way, bool isOpen);
    void finished();

private:
    void lookAt(const QString &way, quint16 port);

    int m_waiting = 0;
};

} // namespace shell
