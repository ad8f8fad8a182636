#pragma once

#include "core/clock.h"

#include <QtCore/QPointF>
#include <QtWidgets/QWidget>

class QKeyEvent;

namespace shell {

/// Recognises the staff's gesture in the top leading corner of a window, from the events the whole
/// program sees: it works whatever lies below. Takes nothing away from anybody. Owned by StaffDoor.
class CornerGesture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CornerGesture)

public:
    CornerGesture(QWidget &window, core::Clock &clock, QObject *parent);

    /// For every event of the program, as it reaches a native window.
    void see(const QEvent &event);

    static constexpr int Corner = 96; ///< Device-independent pixels.
    static constexpr int Taps = 4;
    static constexpr core::milliseconds Within{3000}; ///< From the first tap to the last.
    static constexpr core::milliseconds Hold{3000};

Q_SIGNALS:
    void made();

private:
    bool isInCorner(const QPointF &global) const;
    void press(const QPointF &global);
    void forget();

    QWidget &m_window;
    core::Clock &m_clock;
    core::Timer *m_hold;
    QList<core::milliseconds> m_taps;
};

} // namespace shell
