#pragma once

#include "core/clock.h"

#include <QtCore/QList>

namespace support {

class ManualTimer;

/// A clock a test owns: time passes only in advance(), which fires due timers in order.
class ManualClock final : public core::Clock
{
public:
    ManualClock();
    ~ManualClock() override;

    QDateTime utcNow() const override;
    core::milliseconds elapsed() const override { return m_elapsed; }
    core::Timer *makeTimer(QObject *parent) override;

    /// Moves on by \a time, firing each timer at its own moment and delivering queued events
    /// between.
    void advance(core::milliseconds time);
    /// Milliseconds until the next timer, or -1 when none is active.
    core::milliseconds untilNext() const;

private:
    friend class ManualTimer;
    core::milliseconds m_elapsed{0};
    QList<ManualTimer *> m_timers;
};

} // namespace support
