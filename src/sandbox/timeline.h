#pragma once

#include "core/clock.h"

#include <QtCore/QList>

#include <functional>

namespace sandbox {

using core::milliseconds;

/// The sandbox's own time: as fast as the time scale says, moved on at will, with things that are
/// due at a moment of it.
class Timeline final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Timeline)

public:
    Timeline(core::Clock &clock, double scale, QObject *parent);

    /// Sandbox time since the timeline was made.
    milliseconds now() const;
    /// The wall clock, moved on by what has been jumped; the scale does not change it.
    QDateTime utcNow() const;
    /// Runs \a action once \a delay of sandbox time has passed.
    void after(milliseconds delay, std::function<void()> action);
    /// Jumps ahead; what has become due runs before this returns, in order.
    void advance(milliseconds time);

    double scale() const { return m_scale; }

private:
    void runDue();

    struct Entry
    {
        milliseconds due;
        std::function<void()> action;
    };
    core::Clock &m_clock;
    const double m_scale;
    const milliseconds m_start;
    milliseconds m_jumped{0};
    core::Timer *m_timer;
    QList<Entry> m_entries; ///< Earliest first; equal ones in the order they came.
};

} // namespace sandbox
