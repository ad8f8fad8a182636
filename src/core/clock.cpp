#include "core/clock.h"

#include <QtCore/QTimer>

namespace core {

namespace {

class SystemTimer final : public Timer
{
public:
    explicit SystemTimer(QObject *parent) : Timer(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Timer::fired);
    }

    void start(milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

Timer *SystemClock::makeTimer(QObject *parent)
{
    return new SystemTimer(parent);
}

QString isoUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace core
