#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <chrono>

namespace core {

using std::chrono::milliseconds;

/// A single-shot timer; start() re-arms it. Owned by its QObject parent.
class Timer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Timer)

public:
    explicit Timer(QObject *parent) : QObject(parent) { }

    /// Fires once after \a delay; replaces an earlier start.
    virtual void start(milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;

Q_SIGNALS:
    void fired();
};

/// Time as the rest of the program sees it, so that tests can own it.
class Clock
{
    Q_DISABLE_COPY_MOVE(Clock)

public:
    Clock() = default;
    virtual ~Clock() = default;

    /// The wall clock, in UTC with milliseconds. May jump.
    virtual QDateTime utcNow() const = 0;
    /// Monotonic time since an arbitrary start; never jumps.
    virtual milliseconds elapsed() const = 0;
    /// A stopped timer on this clock.
    virtual Timer *makeTimer(QObject *parent) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime utcNow() const override;
    milliseconds elapsed() const override;
    Timer *makeTimer(QObject *parent) override;
};

/// "2026-01-31T09:30:00.123Z", the form used in events, files and the store.
QString isoUtc(const QDateTime &time);

} // namespace core
