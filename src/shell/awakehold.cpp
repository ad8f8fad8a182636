#include "shell/awakehold.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerLimitMs = 3000;
constexpr auto LoginService = "org.freedesktop.login1"_L1;
constexpr auto LoginPath = "/org/freedesktop/login1"_L1;
constexpr auto LoginInterface = "org.freedesktop.login1.Manager"_L1;
constexpr auto SaverService = "org.freedesktop.ScreenSaver"_L1;
constexpr auto SaverPath = "/org/freedesktop/ScreenSaver"_L1;
constexpr auto AwakeWho = "Vestibule"_L1;
constexpr auto AwakeWhy = "The visitor's screen is in use"_L1;

QDBusMessage saverCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QString(SaverService), QString(SaverPath),
                                          QString(SaverService), method);
}

} // namespace

AwakeHold::AwakeHold(const QDBusConnection &bus, const QString &service, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    auto *watcher =
        new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &former, const QString &present) {
                if (!former.isEmpty()) {
                    drop(true);
                    m_call = nullptr;
                    Q_EMIT changed(u"gone"_s);
                }
                if (!present.isEmpty())
                    take();
            });
}

AwakeHold::~AwakeHold() = default;

void AwakeHold::take()
{
    m_call = new QDBusPendingCallWatcher(m_bus.asyncCall(question(), AnswerLimitMs), this);
    connect(m_call, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                answered(*call);
            });
}

void AwakeHold::answered(QDBusPendingCallWatcher &call)
{
    // An answer to an earlier question: its lock closes with it, and a number that is not returned
    // ends with our connection.
    if (m_call != &call)
        return;
    m_call = nullptr;
    const QDBusMessage answer = call.reply();
    if (answer.type() == QDBusMessage::ReplyMessage && keep(answer)) {
        Q_EMIT changed({});
        return;
    }
    if (answer.errorName() == "org.freedesktop.DBus.Error.AccessDenied"_L1 && askForLess()) {
        take();
        return;
    }
    Q_EMIT changed(answer.type() == QDBusMessage::ErrorMessage ? answer.errorName()
                                                               : u"strange answer"_s);
}

LogindHold::LogindHold(const QDBusConnection &bus, QObject *parent)
    : AwakeHold(bus, QString(LoginService), parent)
{
    // Without its name, because asking who has that would wait for the bus.
    this->bus().connect(QString(), QString(LoginPath), QString(LoginInterface),
                        u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
}

LogindHold::~LogindHold() = default;

QString LogindHold::name() const
{
    return u"logind"_s;
}

QDBusMessage LogindHold::question() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString(LoginService), QString(LoginPath),
                                                       QString(LoginInterface), u"Inhibit"_s);
    call.setArguments({m_leavesTheLid ? u"idle:sleep"_s : u"idle:sleep:handle-lid-switch"_s,
                       QString(AwakeWho), QString(AwakeWhy), u"block"_s});
    return call;
}

bool LogindHold::keep(const QDBusMessage &answer)
{
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply(answer);
    m_lock = reply.isValid() ? reply.value() : QDBusUnixFileDescriptor();
    return m_lock.isValid();
}

void LogindHold::drop(bool)
{
    m_lock = QDBusUnixFileDescriptor();
}

bool LogindHold::askForLess()
{
    return !std::exchange(m_leavesTheLid, true);
}

void LogindHold::prepareForSleep(bool begins)
{
    if (begins)
        return;
    take();
    Q_EMIT woke();
}

ScreenSaverHold::ScreenSaverHold(const QDBusConnection &bus, QObject *parent)
    : AwakeHold(bus, QString(SaverService), parent)
{ }

ScreenSaverHold::~ScreenSaverHold()
{
    drop(false);
}

QString ScreenSaverHold::name() const
{
    return u"screensaver"_s;
}

QDBusMessage ScreenSaverHold::question() const
{
    QDBusMessage call = saverCall(u"Inhibit"_s);
    call.setArguments({QString(AwakeWho), QString(AwakeWhy)});
    return call;
}

bool ScreenSaverHold::keep(const QDBusMessage &answer)
{
    const QDBusPendingReply<uint> reply(answer);
    if (!reply.isValid())
        return false;
    drop(false);
    m_cookie = reply.value();
    return true;
}

void ScreenSaverHold::drop(bool isGone)
{
    const std::optional<uint> cookie = std::exchange(m_cookie, std::nullopt);
    if (!cookie || isGone)
        return;
    QDBusMessage call = saverCall(u"UnInhibit"_s);
    call.setArguments({*cookie});
    bus().send(call);
}

} // namespace shell
