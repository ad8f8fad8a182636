// The real visitor's screen under its supervisor, against a separate vestibule-sandbox: what is
// killed or stopped comes back without a touch, and the visit on the screen goes on.
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often \a text has been logged.
qsizetype logged(const support::ProgramRun &run, const QByteArray &text)
{
    return run.log().count(text);
}

/// The visitor's screen, supervised.
class Kiosk final
{
    Q_DISABLE_COPY_MOVE(Kiosk)

public:
    Kiosk() = default;
    ~Kiosk()
    {
        // The supervisor takes its child along.
        run.kill();
    }

    void start(const QString &settingsFile, const QString &dataDir)
    {
        run.start({u"--kiosk"_s, u"--supervise"_s, u"--config"_s, settingsFile, u"--data-dir"_s,
                   dataDir, u"--log-level"_s, u"info"_s});
    }
    /// Until \a text is logged once more than \a before; in milliseconds, or -1.
    qint64 waitForAnother(const QByteArray &text, qsizetype before, std::chrono::milliseconds limit)
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < limit.count()) {
            // Reads what there is, and waits a little for more.
            run.waitForLog("this is never logged", 20ms);
            if (logged(run, text) > before)
                return since.elapsed();
        }
        return -1;
    }
    /// The program itself, below its supervisor; 0 when there is none.
    qint64 program() const
    {
        for (const qint64 pid : support::descendants(run.processId(), "vestibule")) {
            QFile environment(u"/proc/%1/cmdline"_s.arg(pid));
            if (environment.open(QIODevice::ReadOnly) && !environment.readAll().contains("--type="))
                return pid;
        }
        return 0;
    }
    void killRenderers() const
    {
        for (const qint64 pid : support::descendants(program(), "QtWebEngineProc")) {
            QFile commandLine(u"/proc/%1/cmdline"_s.arg(pid));
            if (commandLine.open(QIODevice::ReadOnly)
                && commandLine.readAll().contains("--type=renderer"))
                ::kill(pid_t(pid), SIGKILL);
        }
    }
    bool send(int signal) const
    {
        const qint64 pid = program();
        return pid > 0 && ::kill(pid_t(pid), signal) == 0;
    }

    support::ProgramRun run;
};

constexpr auto PageLoaded = "page loaded";

} // namespace

class TestComeback final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestComeback)

public:
    TestComeback() = default;

private Q_SLOTS:
    void initTestCase();
    void visitGoesOn();
    void pagesLostTooOften();
    void poisonedStart();
    void hungProgram();

private:
    bool leaveOnScreen(support::ProgramRun &first);

    support::SandboxProcess m_sandbox;
};

void TestComeback::initTestCase()
{
    QVERIFY(m_sandbox.start(u"pass"_s, 8));
}

/// Starts a visit and kills its program, so that it looks like one of the visitor's screen.
bool TestComeback::leaveOnScreen(support::ProgramRun &first)
{
    first.start({u"onboard"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(),
                 u"--log-level"_s, u"info"_s});
    if (!first.waitForLog(PageLoaded, 20s))
        return false;
    first.kill();
    support::ProgramRun list;
    list.start({u"visits"_s, u"list"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(),
                u"--data-dir"_s, first.dataDir()});
    if (!list.waitForEnd(10s))
        return false;
    const QString visit = list.values(u"visit"_s).value(0);
    QFile memory(first.dataDir() + u"/recovery.json"_s);
    const QJsonObject screen{
        {u"visit"_s, visit},
        {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    return !visit.isEmpty() && memory.open(QIODevice::WriteOnly)
           && memory.write(QJsonDocument(QJsonObject{{u"screen"_s, screen}}).toJson()) > 0;
}

void TestComeback::visitGoesOn()
{
    // The page finishes so long after its load, each time it is loaded.
    QVERIFY(m_sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, 1500}}));
    support::ProgramRun first;
    QVERIFY2(leaveOnScreen(first), first.log().constData());
    QCOMPARE(m_sandbox.sessions().size(), 1);

    Kiosk kiosk;
    kiosk.start(m_sandbox.settingsFile(), first.dataDir());
    const qint64 back = kiosk.waitForAnother(PageLoaded, 0, 30s);
    QVERIFY2(back >= 0, kiosk.run.log().constData());
    qInfo("started: the visit's page is there again after %lld ms", back);

    qsizetype before = logged(kiosk.run, PageLoaded);
    kiosk.killRenderers();
    const qint64 reopened = kiosk.waitForAnother(PageLoaded, before, 10s);
    QVERIFY2(reopened >= 0, kiosk.run.log().constData());
    qInfo("renderer killed: page loaded again after %lld ms", reopened);
    QVERIFY(reopened <= 3000);

    before = logged(kiosk.run, PageLoaded);
    QVERIFY(kiosk.send(SIGKILL));
    const qint64 restarted = kiosk.waitForAnother(PageLoaded, before, 30s);
    QVERIFY2(restarted >= 0, kiosk.run.log().constData());
    qInfo("program killed: page loaded again after %lld ms", restarted);

    QVERIFY2(kiosk.waitForAnother("visit ended: passed ok", 0, 30s) >= 0,
             kiosk.run.log().constData());
    const QJsonArray sessions = m_sandbox.sessions();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.at(0)["status"_L1].toString(), u"ONBOARDING_FINISHED"_s);

    const qint64 program = kiosk.program();
    kiosk.run.terminate();
    QVERIFY(kiosk.run.waitForEnd(20s));
    QCOMPARE(kiosk.run.exitCode(), 0);
    QVERIFY(!QDir(u"/proc/%1"_s.arg(program)).exists());
    QFile memory(first.dataDir() + u"/recovery.json"_s);
    QVERIFY(memory.open(QIODevice::ReadOnly));
    const QJsonObject kept = QJsonDocument::fromJson(memory.readAll()).object();
    QVERIFY(!kept.value("running"_L1).toBool(true));
    QVERIFY(kept.value("deaths"_L1).toArray().isEmpty());
}

/// The third page within minutes: the program asks for its own restart, and the visit goes on.
void TestComeback::pagesLostTooOften()
{
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        return;
    QVERIFY(m_sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, 2500}}));
    support::ProgramRun first;
    QVERIFY(leaveOnScreen(first));
    const qsizetype sessions = m_sandbox.sessions().size();
    Kiosk kiosk;
    kiosk.start(m_sandbox.settingsFile(), first.dataDir());
    QVERIFY2(kiosk.waitForAnother(PageLoaded, 0, 30s) >= 0, kiosk.run.log().constData());
    for (int i = 0; i < 3; ++i) {
        const qsizetype before = logged(kiosk.run, PageLoaded);
        kiosk.killRenderers();
        const qint64 back = kiosk.waitForAnother(PageLoaded, before, 30s);
        QVERIFY2(back >= 0, kiosk.run.log().constData());
        qInfo("renderer killed %d times: page loaded again after %lld ms", i + 1, back);
    }
    QCOMPARE(logged(kiosk.run, "the program ended with exit 75"), 1);
    QVERIFY2(kiosk.waitForAnother("visit ended: passed ok", 0, 30s) >= 0,
             kiosk.run.log().constData());
    QCOMPARE(m_sandbox.sessions().size(), sessions);
}

void TestComeback::poisonedStart()
{
    Kiosk kiosk;
    kiosk.run.setEnvironment(u"QT_QPA_PLATFORM"_s, u"unusable"_s);
    kiosk.start(m_sandbox.settingsFile(), kiosk.run.dataDir());
    QVERIFY2(kiosk.run.waitForLog("started again in 800 ms", 20s), kiosk.run.log().constData());
    QCOMPARE(logged(kiosk.run, "is started again in"), 3);
    kiosk.run.terminate();
    QVERIFY(kiosk.run.waitForEnd(10s));
    QCOMPARE(kiosk.run.exitCode(), 0);
    QVERIFY(logged(kiosk.run, "is started again in") <= 4);
}

void TestComeback::hungProgram()
{
    if (!qEnvironmentVariableIsSet("VESTIBULE_SOAK"))
        return; // 35 s: in ./dev soak. That a silent child is killed: tst_recoverysteps.
    QVERIFY(m_sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, 60000}}));
    support::ProgramRun first;
    QVERIFY(leaveOnScreen(first));
    Kiosk kiosk;
    kiosk.start(m_sandbox.settingsFile(), first.dataDir());
    QVERIFY2(kiosk.waitForAnother(PageLoaded, 0, 30s) >= 0, kiosk.run.log().constData());
    const qsizetype before = logged(kiosk.run, PageLoaded);
    QVERIFY(kiosk.send(SIGSTOP));
    const qint64 back = kiosk.waitForAnother(PageLoaded, before, 60s);
    QVERIFY2(back >= 0, kiosk.run.log().constData());
    qInfo("program hung: page loaded again after %lld ms", back);
    QVERIFY(logged(kiosk.run, "does not answer and is killed") == 1);
}

QTEST_GUILESS_MAIN(TestComeback)
#include "tst_comeback.moc"
