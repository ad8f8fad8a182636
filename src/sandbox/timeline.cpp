#include "sandbox/timeline.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

Timeline::Timeline(core::Clock &clock, double scale, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scale(scale)
    , m_start(clock.elapsed())
    , m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &Timeline::runDue);
}

milliseconds Timeline::now() const
{
    const double real = double((m_clock.elapsed() - m_start).count());
    return m_jumped + milliseconds(std::llround(real * m_scale));
}

QDateTime Timeline::utcNow() const
{
    return m_clock.utcNow().addMSecs(m_jumped.count());
}

void Timeline::after(milliseconds delay, std::function<void()> action)
{
    const milliseconds due = now() + delay;
    const auto place =
        std::upper_bound(m_entries.begin(), m_entries.end(), due,
                         [](milliseconds time, const Entry &entry) { return time < entry.due; });
    const bool isFirst = place == m_entries.begin();
    m_entries.insert(place, {due, std::move(action)});
    if (isFirst)
        m_timer->start(milliseconds(std::llround(std::ceil(double(delay.count()) / m_scale))));
}

void Timeline::advance(milliseconds time)
{
    m_jumped += time;
    runDue();
}

void Timeline::runDue()
{
    while (!m_entries.isEmpty() && m_entries.constFirst().due <= now()) {
        const Entry entry = m_entries.takeFirst();
        entry.action();
    }
    if (m_entries.isEmpty()) {
        m_timer->stop();
        return;
    }
    const double left = double((m_entries.constFirst().due - now()).count());
    m_timer->start(milliseconds(std::max(1LL, std::llround(std::ceil(left / m_scale)))));
}

} // namespace sandbox
