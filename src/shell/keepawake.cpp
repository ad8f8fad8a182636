#include "shell/keepawake.h"

#include "core/log.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#else
#include "shell/awakehold.h"

#include <QtCore/QStringList>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <algorithm>
#include <memory>
#include <vector>
#endif

namespace shell {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

class KeepAwake::Private
{
public:
    Private(KeepAwake &, const Buses &)
        : isHeld(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)
                 != 0)
    { }
    ~Private() { SetThreadExecutionState(ES_CONTINUOUS); }

    QString holder() const { return isHeld ? u"windows"_s : QString(); }

    const bool isHeld;
    bool isSettled = false;
};

#elif defined(Q_OS_MACOS)

class KeepAwake::Private
{
public:
    Private(KeepAwake &, const Buses &)
        : isHeld(IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep,
                                             kIOPMAssertionLevelOn,
                                             CFSTR("The visitor's screen is in use"), &assertion)
                 == kIOReturnSuccess)
    { }
    ~Private()
    {
        if (isHeld)
            IOPMAssertionRelease(assertion);
    }

    QString holder() const { return isHeld ? u"macos"_s : QString(); }

    IOPMAssertionID assertion = kIOPMNullAssertionID;
    const bool isHeld;
    bool isSettled = false;
};

#else

class KeepAwake::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(KeepAwake &owner, const Buses &buses);

    QString holder() const;
    void connectTo(QDBusConnection::BusType type, const QString &address);
    void ask(QDBusConnection::BusType type, const QDBusConnection &bus);
    void note(const AwakeHold &hold, const QString &problem);
    void answerIs(const QString &who, const QString &problem);
    void settle();

    KeepAwake &q;
    std::vector<std::unique_ptr<AwakeHold>> holds;
    QString told;         ///< holder() as told last.
    QStringList problems; ///< Of those who did not, until settled.
    QStringList unanswered{u"logind"_s, u"screensaver"_s};
    bool isSettled = false;
};

KeepAwake::Private::Private(KeepAwake &owner, const Buses &buses) : q(owner)
{
    connectTo(QDBusConnection::SystemBus, buses.system);
    connectTo(QDBusConnection::SessionBus, buses.session);
    constexpr std::chrono::seconds limit(5);
    QTimer::singleShot(limit, &q, [this] { settle(); });
}

/// In a thread of its own, because libdbus waits up to 25 s for a bus that does not answer, and
/// holds a lock meanwhile that finding or ending a connection needs as well: so neither is done
/// here, and the connection stays for whoever asks next.
void KeepAwake::Private::connectTo(QDBusConnection::BusType type, const QString &address)
{
    const auto bus = std::make_shared<QDBusConnection>(QString());
    const QString name = u"vestibule-awake-%1-%2"_s.arg(int(type)).arg(address);
    QThread *thread = QThread::create([type, address, name, bus] {
        *bus = address.isEmpty() ? QDBusConnection::connectToBus(type, name)
                                 : QDBusConnection::connectToBus(address, name);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, &q, [this, type, bus] { ask(type, *bus); });
    thread->start();
}

void KeepAwake::Private::ask(QDBusConnection::BusType type, const QDBusConnection &bus)
{
    const bool isSystem = type == QDBusConnection::SystemBus;
    if (!bus.isConnected()) {
        answerIs(isSystem ? u"logind"_s : u"screensaver"_s, u"no bus"_s);
        return;
    }
    std::unique_ptr<AwakeHold> hold;
    if (isSystem) {
        auto logind = std::make_unique<LogindHold>(bus, nullptr);
        // Some screen savers forget over a sleep what they were told.
        QObject::connect(logind.get(), &LogindHold::woke, &q, [this] {
            for (const auto &other : holds) {
                if (qobject_cast<ScreenSaverHold *>(other.get()))
                    other->take();
            }
        });
        hold = std::move(logind);
    } else {
        hold = std::make_unique<ScreenSaverHold>(bus, nullptr);
    }
    const AwakeHold *made = hold.get();
    QObject::connect(made, &AwakeHold::changed, &q,
                     [this, made](const QString &problem) { note(*made, problem); });
    holds.push_back(std::move(hold));
    holds.back()->take();
}

void KeepAwake::Private::note(const AwakeHold &hold, const QString &problem)
{
    const QString now = holder();
    if (now != std::exchange(told, now)) {
        qCInfo(core::logApp).noquote()
            << "sleep and screen saver held off by" << (now.isEmpty() ? u"nobody"_s : now);
        Q_EMIT q.holderChanged();
    }
    answerIs(hold.name(), problem);
}

void KeepAwake::Private::answerIs(const QString &who, const QString &problem)
{
    if (isSettled || !unanswered.removeOne(who))
        return;
    if (!problem.isEmpty())
        problems << QString(who + ": "_L1 + problem);
    if (unanswered.isEmpty())
        settle();
}

void KeepAwake::Private::settle()
{
    if (std::exchange(isSettled, true))
        return;
    for (const QString &who : std::as_const(unanswered))
        problems << QString(who + ": no answer"_L1);
    if (holder().isEmpty())
        qCWarning(core::logApp).noquote()
            << "sleep and screen saver are not held off:" << problems.join(", "_L1);
    Q_EMIT q.settled();
}

QString KeepAwake::Private::holder() const
{
    QStringList names;
    for (const auto &hold : holds) {
        if (hold->isHeld())
            names << hold->name();
    }
    names.sort(); // Either bus may have been the quicker one.
    return names.join(", "_L1);
}

#endif

KeepAwake::KeepAwake(QObject *parent, const Buses &buses)
    : QObject(parent), d(std::make_unique<Private>(*this, buses))
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    if (!d->isHeld)
        qCWarning(core::logApp) << "sleep and screen saver are not held off";
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->isSettled = true;
            Q_EMIT settled();
        },
        Qt::QueuedConnection);
#endif
}

KeepAwake::~KeepAwake() = default;

QString KeepAwake::holder() const
{
    return d->holder();
}

bool KeepAwake::isSettled() const
{
    return d->isSettled;
}

} // namespace shell
