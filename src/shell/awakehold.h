#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace shell {

/// One service on a message bus that is asked to hold off sleep or screen saver, and that does so
/// until release() or as long as this object lives. Every question has a limit of 3 s.
class AwakeHold : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwakeHold)

public:
    ~AwakeHold() override;

    /// Asks; again when the service starts anew. What was held stays until the answer.
    void take();
    virtual bool isHeld() const = 0;
    virtual QString name() const = 0;

Q_SIGNALS:
    /// After each answer and when the service goes; \a problem is empty while it is held.
    void changed(const QString &problem);

protected:
    AwakeHold(const QDBusConnection &bus, const QString &service, QObject *parent);

    virtual QDBusMessage question() const = 0;
    /// True when \a answer was what holds it off.
    virtual bool keep(const QDBusMessage &answer) = 0;
    /// Forgets what was held. The service is gone when \a isGone, and need not be told.
    virtual void drop(bool isGone) = 0;
    /// Asked for less after a refusal; false when there is nothing less.
    virtual bool askForLess() { return false; }
    QDBusConnection &bus() { return m_bus; }

private:
    void answered(QDBusPendingCallWatcher &call);

    QDBusConnection m_bus;
    QDBusPendingCallWatcher *m_call = nullptr; ///< The last one; earlier ones do not count.
};

/// The login manager, which keeps a lock for as long as a file descriptor is open; see
/// https://www.freedesktop.org/wiki/Software/systemd/inhibit/.
class LogindHold final : public AwakeHold
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindHold)

public:
    LogindHold(const QDBusConnection &bus, QObject *parent);
    ~LogindHold() override;

    bool isHeld() const override { return m_lock.isValid(); }
    QString name() const override;

Q_SIGNALS:
    /// The computer slept all the same, because somebody told it to.
    void woke();

protected:
    QDBusMessage question() const override;
    bool keep(const QDBusMessage &answer) override;
    void drop(bool isGone) override;
    bool askForLess() override;

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    QDBusUnixFileDescriptor m_lock;
    bool m_leavesTheLid = false; ///< Not everybody may decide what a closed lid does.
};

/// The desktop's screen saver, which gives a number to return; see
/// https://specifications.freedesktop.org/idle-inhibit-spec/latest/.
class ScreenSaverHold final : public AwakeHold
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenSaverHold)

public:
    ScreenSaverHold(const QDBusConnection &bus, QObject *parent);
    ~ScreenSaverHold() override;

    bool isHeld() const override { return m_cookie.has_value(); }
    QString name() const override;

protected:
    QDBusMessage question() const override;
    bool keep(const QDBusMessage &answer) override;
    void drop(bool isGone) override;

private:
    std::optional<uint> m_cookie;
};

} // namespace shell
