#include "support/manualclock.h"

#include <QtCore/QCoreApplication>

namespace support {

class ManualTimer final : public core::Timer
{
public:
    ManualTimer(ManualClock &clock, QObject *parent) : Timer(parent), m_clock(&clock)
    {
        m_clock->m_timers << this;
    }
    ~ManualTimer() override
    {
        if (m_clock)
            m_clock->m_timers.removeOne(this);
    }

    void start(core::milliseconds delay) override
    {
        due = m_clock->m_elapsed + delay;
        active = true;
    }
    void stop() override { active = false; }
    bool isActive() const override { return active; }
    void forgetClock() { m_clock = nullptr; }

    core::milliseconds due{0};
    bool active = false;

private:
    ManualClock *m_clock;
};

namespace {

ManualTimer *nextOf(const QList<ManualTimer *> &timers)
{
    ManualTimer *next = nullptr;
    for (ManualTimer *timer : timers) {
        if (timer->active && (!next || timer->due < next->due))
            next = timer;
    }
    return next;
}

} // namespace

ManualClock::ManualClock() = default;

ManualClock::~ManualClock()
{
    for (ManualTimer *timer : std::as_const(m_timers))
        timer->forgetClock();
}

QDateTime ManualClock::utcNow() const
{
    static const QDateTime start(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return start.addMSecs(m_elapsed.count());
}

core::Timer *ManualClock::makeTimer(QObject *parent)
{
    return new ManualTimer(*this, parent);
}

void ManualClock::advance(core::milliseconds time)
{
    const core::milliseconds end = m_elapsed + time;
    QCoreApplication::sendPostedEvents();
    for (ManualTimer *timer = nextOf(m_timers); timer && timer->due <= end;
         timer = nextOf(m_timers)) {
        m_elapsed = std::max(m_elapsed, timer->due);
        timer->active = false;
        Q_EMIT timer->fired();
        QCoreApplication::sendPostedEvents();
    }
    m_elapsed = end;
}

core::milliseconds ManualClock::untilNext() const
{
    const ManualTimer *next = nextOf(m_timers);
    return next ? next->due - m_elapsed : core::milliseconds(-1);
}

} // namespace support
