#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QRect>
#include <QtCore/QString>

class QScreen;

namespace shell {

/// What a display is remembered by: maker, model and serial number, or maker, model and, after an
/// "@", the connector when it tells no serial number of its own.
QString screenIdentity(const QScreen &screen);

/// A display that is connected.
struct DisplayInfo
{
    QString identity; ///< screenIdentity(), with the connector where two would have the same.
    QRect geometry;   ///< In the coordinates of the desktop.
    QRect available;  ///< Less what panels of the desktop take.
    QPointer<QScreen> screen;
};

/// The displays of this computer. An interface, so that tests can plug and unplug.
class Displays : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Displays)

public:
    Displays() = default;
    /// Those of the running program.
    static Displays &system();

    /// The primary one first, then from left to right.
    virtual QList<DisplayInfo> list() const = 0;

Q_SIGNALS:
    /// One came, went, was turned or changed its size or place, or another is the primary one. May
    /// come several times for one thing that happened.
    void changed();
};

} // namespace shell
