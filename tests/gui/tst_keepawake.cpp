#include "shell/keepawake.h"
#include "support/support.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusUnixFileDescriptor>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using shell::KeepAwake;

namespace {

constexpr int PatienceMs = 10000;

QRegularExpression notHeld(const char *why)
{
    return QRegularExpression("^sleep and screen saver are not held off: "_L1
                              + QLatin1StringView(why));
}

} // namespace

/// What a service of the bus was asked and how it answers.
class AwakeService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwakeService)

public:
    AwakeService(const QDBusConnection &bus, const QString &name, const QString &path)
        : m_bus(bus), m_name(name)
    {
        m_bus.registerObject(path, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        appear();
    }
    ~AwakeService() override { leave(); }

    void appear() { QVERIFY(m_bus.registerService(m_name)); }
    void leave() { m_bus.unregisterService(m_name); }

    QList<QStringList> asked;
    int refusals = 0; ///< So many questions are refused.
    bool isSilent = false;

protected:
    /// True when the question is to be answered.
    bool ask(const QStringList &question)
    {
        asked << question;
        if (isSilent)
            setDelayedReply(true);
        else if (refusals-- > 0)
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
        else
            return true;
        return false;
    }

private:
    QDBusConnection m_bus;
    QString m_name;
};

class Logind final : public AwakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_DISABLE_COPY_MOVE(Logind)

public:
    explicit Logind(const QDBusConnection &bus)
        : AwakeService(bus, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s)
    { }
    ~Logind() override
    {
        for (const int end : m_ends)
            ::close(end);
    }

    /// Locks that somebody has open.
    int locks() const
    {
        return int(std::count_if(m_ends.cbegin(), m_ends.cend(), [](int end) {
            char byte = 0;
            return ::read(end, &byte, 1) == -1; // Nothing to read, and not the end.
        }));
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &,
                                    const QString &mode)
    {
        if (!ask({what, who, mode}))
            return {};
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) == -1)
            return {};
        m_ends << ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins);

private:
    QList<int> m_ends;
};

class ScreenSaver final : public AwakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
    Q_DISABLE_COPY_MOVE(ScreenSaver)

public:
    explicit ScreenSaver(const QDBusConnection &bus)
        : AwakeService(bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s)
    { }

    QList<uint> cookies; ///< Given and not returned.

public Q_SLOTS:
    uint Inhibit(const QString &who, const QString &)
    {
        if (!ask({who}))
            return 0;
        cookies << ++m_last;
        return m_last;
    }
    void UnInhibit(uint cookie) { cookies.removeOne(cookie); }

private:
    uint m_last = 6;
};

class TestKeepAwake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestKeepAwake)

public:
    TestKeepAwake() = default;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void heldWhileItLives();
    void refused_data();
    void refused();
    void nobodyThere();
    void noBus();
    void serviceAppears();
    void serviceStartsAnew();
    void afterSleep();
    void silentBus();
    void silentService();

private:
    std::unique_ptr<KeepAwake> make();

    QTemporaryDir m_folder;
    QProcess m_daemon;
    KeepAwake::Buses m_buses;
    QDBusConnection m_bus{QString()};
};

void TestKeepAwake::initTestCase()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=)"
                 + m_folder.path().toUtf8() + R"(</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy>
</busconfig>)");
    config.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                      QString("--config-file="_L1 + config.fileName())});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is missing: see docs/building.md");
    while (!m_daemon.canReadLine())
        QVERIFY(m_daemon.waitForReadyRead(PatienceMs));
    const QString address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    m_buses = {address, address};
    m_bus = QDBusConnection::connectToBus(address, u"services"_s);
    QVERIFY2(m_bus.isConnected(), qPrintable(m_bus.lastError().message()));
}

void TestKeepAwake::cleanupTestCase()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(u"services"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(PatienceMs));
}

void TestKeepAwake::init()
{
    support::failOnWarnings();
}

/// One that has settled.
std::unique_ptr<KeepAwake> TestKeepAwake::make()
{
    auto awake = std::make_unique<KeepAwake>(nullptr, m_buses);
    QSignalSpy settled(awake.get(), &KeepAwake::settled);
    if (!QTest::qWaitFor([&] { return !settled.isEmpty(); }, PatienceMs))
        qWarning("not settled");
    return awake;
}

void TestKeepAwake::heldWhileItLives()
{
    Logind logind(m_bus);
    ScreenSaver saver(m_bus);
    auto awake = make();
    QVERIFY(awake->isSettled());
    QCOMPARE(awake->holder(), u"logind, screensaver"_s);
    QCOMPARE(logind.asked,
             (QList<QStringList>{{u"idle:sleep:handle-lid-switch"_s, u"Vestibule"_s, u"block"_s}}));
    QCOMPARE(saver.asked, QList<QStringList>{QStringList{u"Vestibule"_s}});
    QCOMPARE(logind.locks(), 1);
    QCOMPARE(saver.cookies, QList<uint>{7});

    awake.reset();
    QTRY_COMPARE_WITH_TIMEOUT(logind.locks(), 0, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(saver.cookies, QList<uint>(), PatienceMs);
}

void TestKeepAwake::refused_data()
{
    QTest::addColumn<int>("logindRefusals");
    QTest::addColumn<int>("saverRefusals");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QStringList>("asked");
    const auto all = u"idle:sleep:handle-lid-switch"_s;
    const auto less = u"idle:sleep"_s;
    QTest::newRow("the lid") << 1 << 0 << u"logind, screensaver"_s << QStringList{all, less};
    QTest::newRow("by logind") << 2 << 0 << u"screensaver"_s << QStringList{all, less};
    QTest::newRow("by the screen saver") << 0 << 1 << u"logind"_s << QStringList{all};
    QTest::newRow("by both") << 2 << 1 << QString() << QStringList{all, less};
}

void TestKeepAwake::refused()
{
    QFETCH(int, logindRefusals);
    QFETCH(int, saverRefusals);
    QFETCH(QString, holder);
    QFETCH(QStringList, asked);
    Logind logind(m_bus);
    ScreenSaver saver(m_bus);
    logind.refusals = logindRefusals;
    saver.refusals = saverRefusals;
    if (holder.isEmpty()) {
        const char denied[] = ".*org.freedesktop.DBus.Error.AccessDenied, "
                              ".*org.freedesktop.DBus.Error.AccessDenied";
        QTest::ignoreMessage(QtWarningMsg, notHeld(denied));
    }
    const auto awake = make();
    QCOMPARE(awake->holder(), holder);
    QStringList what;
    for (const QStringList &question : std::as_const(logind.asked))
        what << question.constFirst();
    QCOMPARE(what, asked);
}

void TestKeepAwake::nobodyThere()
{
    QTest::ignoreMessage(QtWarningMsg, notHeld(".*ServiceUnknown, .*ServiceUnknown"));
    const auto awake = make();
    QCOMPARE(awake->holder(), QString());
}

void TestKeepAwake::noBus()
{
    QTest::ignoreMessage(QtWarningMsg, notHeld("(logind|screensaver): no bus, .*: no bus$"));
    const QString nowhere = "unix:path="_L1 + m_folder.filePath(u"nowhere"_s);
    KeepAwake awake(nullptr, {nowhere, nowhere});
    QVERIFY(!awake.isSettled());
    QTRY_VERIFY_WITH_TIMEOUT(awake.isSettled(), PatienceMs);
    QCOMPARE(awake.holder(), QString());
}

void TestKeepAwake::serviceAppears()
{
    QTest::ignoreMessage(QtWarningMsg, notHeld(""));
    const auto awake = make();
    QSignalSpy changed(awake.get(), &KeepAwake::holderChanged);
    Logind logind(m_bus);
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"logind"_s, PatienceMs);
    ScreenSaver saver(m_bus);
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"logind, screensaver"_s, PatienceMs);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(logind.locks(), 1);
}

void TestKeepAwake::serviceStartsAnew()
{
    Logind logind(m_bus);
    ScreenSaver saver(m_bus);
    const auto awake = make();
    QCOMPARE(awake->holder(), u"logind, screensaver"_s);
    logind.leave();
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"screensaver"_s, PatienceMs);
    QCOMPARE(logind.locks(), 0);
    logind.appear();
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"logind, screensaver"_s, PatienceMs);
    QCOMPARE(logind.locks(), 1);
    saver.leave();
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"logind"_s, PatienceMs);
    saver.appear();
    QTRY_COMPARE_WITH_TIMEOUT(awake->holder(), u"logind, screensaver"_s, PatienceMs);
    QCOMPARE(logind.asked.size(), 2);
    QCOMPARE(saver.asked.size(), 2);
}

void TestKeepAwake::afterSleep()
{
    Logind logind(m_bus);
    ScreenSaver saver(m_bus);
    const auto awake = make();
    QSignalSpy changed(awake.get(), &KeepAwake::holderChanged);
    Q_EMIT logind.PrepareForSleep(true);
    Q_EMIT logind.PrepareForSleep(false);
    QTRY_COMPARE_WITH_TIMEOUT(saver.cookies, QList<uint>{8}, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(logind.asked.size(), 2, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(logind.locks(), 1, PatienceMs);
    QCOMPARE(awake->holder(), u"logind, screensaver"_s);
    QCOMPARE(changed.count(), 0);
}

/// Nothing comes back from the bus itself, where libdbus waits for 25 s.
void TestKeepAwake::silentBus()
{
    QLocalServer bus;
    QVERIFY(bus.listen(m_folder.filePath(u"silent"_s)));
    const QString address = "unix:path="_L1 + bus.fullServerName();
    // Not as an address of ours: Qt drops a connection that failed so late without closing it, and
    // libdbus ends the program for that (6.4).
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
    QElapsedTimer time;
    time.start();
    auto awake = std::make_unique<KeepAwake>();
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasPendingConnections(), PatienceMs);
    QCOMPARE(awake->holder(), QString());
    awake.reset();
    QVERIFY2(time.elapsed() < PatienceMs, qPrintable(QString::number(time.elapsed())));
    // Lets go of those who still wait.
    while (bus.waitForNewConnection(0) || bus.hasPendingConnections())
        delete bus.nextPendingConnection();
    bus.close();
}

void TestKeepAwake::silentService()
{
    Logind logind(m_bus);
    ScreenSaver saver(m_bus);
    logind.isSilent = true;
    {
        KeepAwake awake(nullptr, m_buses);
        QTRY_COMPARE_WITH_TIMEOUT(awake.holder(), u"screensaver"_s, PatienceMs);
        QCOMPARE(logind.asked.size(), 1);
        QVERIFY(!awake.isSettled());
        if (qEnvironmentVariableIsSet("VESTIBULE_SOAK")) {
            QTRY_VERIFY_WITH_TIMEOUT(awake.isSettled(), PatienceMs);
            QCOMPARE(awake.holder(), u"screensaver"_s);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(saver.cookies, QList<uint>(), PatienceMs);
}

QTEST_GUILESS_MAIN(TestKeepAwake)
#include "tst_keepawake.moc"
