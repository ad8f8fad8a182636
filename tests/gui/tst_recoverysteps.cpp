// The ladder's memory, and the supervisor with children of its own: this very program.
#include "shell/heartbeat.h"
#include "shell/recoveryladder.h"
#include "shell/servicemanager.h"
#include "shell/supervisor.h"
#include "support/manualclock.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>
#include <QtNetwork/QLocalSocket>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using shell::RecoveryLadder;
using shell::Supervisor;
using Start = RecoveryLadder::Start;

Q_DECLARE_METATYPE(Start)

namespace {

const core::VisitId VisitA(u"0123456789abcdef0123456789abcdef"_s);
const core::VisitId VisitB(u"fedcba9876543210fedcba9876543210"_s);

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isRunning(qint64 pid)
{
    const QByteArray state = readFile(u"/proc/%1/stat"_s.arg(pid));
    return !state.isEmpty() && !state.contains(") Z ");
}

/// Plays what befalls the program; each "start" is a new run after the former one was killed,
/// unless it had said that it ends.
class Life final
{
    Q_DISABLE_COPY_MOVE(Life)

public:
    Life() : m_clock(std::make_unique<support::ManualClock>()) { m_clock->advance(2h); }

    void play(const QString &step)
    {
        const QString file = m_folder.filePath(u"recovery.json"_s);
        if (step == "start"_L1) {
            m_ladder = std::make_unique<RecoveryLadder>(m_folder.path(), *m_clock);
            m_start = m_ladder->begin();
        } else if (step == "A"_L1) {
            m_ladder->noteScreen(VisitA);
        } else if (step == "B"_L1) {
            m_ladder->noteScreen(VisitB);
        } else if (step == "none"_L1) {
            m_ladder->noteScreen(std::nullopt);
        } else if (step == "forget"_L1) {
            m_ladder->forget();
        } else if (step == "end"_L1) {
            m_ladder->endWell();
        } else if (step == "set back"_L1) {
            m_clock = std::make_unique<support::ManualClock>();
        } else if (step == "cut"_L1) {
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        } else if (step == "lost"_L1) {
            QVERIFY(QFile::remove(file));
        } else if (step.startsWith(u'{')) {
            writeFile(file, step.toUtf8());
        } else {
            const int seconds = step.toInt();
            QVERIFY2(seconds > 0, qPrintable(step));
            m_clock->advance(std::chrono::seconds(seconds));
        }
    }
    Start start() const { return m_start; }
    std::optional<core::VisitId> visit() const { return m_ladder->visitOnScreen(); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<support::ManualClock> m_clock;
    std::unique_ptr<RecoveryLadder> m_ladder;
    Start m_start = Start::Usual;
};

} // namespace

class TestRecoverySteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRecoverySteps)

public:
    TestRecoverySteps() = default;

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void ladder_data();
    void ladder();
    void memoryIsPrivate();
    void memoryCannotBeKept();
    void firstRunIsKept();
    void recoveriesAddUp();
    void startedAgainSlower();
    void lastWord_data();
    void lastWord();
    void hungIsKilled();
    void neverAnswers();
    void askedToStop_data();
    void askedToStop();
    void diesWithSupervisor();
    void serviceManagerHears();
};

void TestRecoverySteps::ladder_data()
{
    QTest::addColumn<QString>("life");
    QTest::addColumn<Start>("start");
    QTest::addColumn<QString>("visit");

    const auto row = [](const char *name, const char *life, Start start,
                        const core::VisitId &visit = {}) {
        QTest::newRow(name) << QString::fromLatin1(life) << start << visit.text();
    };
    row("the first start", "start", Start::Usual);
    row("killed with a visit", "start, A, 5, start", Start::Usual, VisitA);
    row("killed with a visit long ago", "start, A, 61, start", Start::Usual);
    row("a visit that is noted again", "start, A, 50, A, 50, start", Start::Usual, VisitA);
    row("killed after the visit", "start, A, none, start", Start::Usual);
    row("ended with a visit", "start, A, end, start", Start::Usual);
    row("died twice with the same visit", "start, A, start, A, start", Start::Careful);
    row("died again before it was back", "start, A, start, start", Start::Careful);
    row("died twice with two visits", "start, A, start, B, start", Start::Usual, VisitB);
    row("died twice in more than two minutes", "start, A, start, A, 55, A, 55, A, 55, A, start",
        Start::Usual, VisitA);
    row("the next visit after a poisoned one", "start, A, start, A, start, none, B, start",
        Start::Usual, VisitB);
    row("four deaths", "start, start, start, start, start", Start::Usual);
    row("five deaths", "start, start, start, start, start, start", Start::OutOfOrder);
    row("five deaths and a visit", "start, start, start, start, start, A, start",
        Start::OutOfOrder);
    row("five deaths in more than ten minutes",
        "start, 160, start, 160, start, 160, start, 160, start, 160, start", Start::Usual);
    row("still out of order", "start, start, start, start, start, start, 840, start",
        Start::OutOfOrder);
    row("out of order long ago", "start, start, start, start, start, start, 1000, start",
        Start::Usual);
    row("shown as out of order all the time",
        "start, start, start, start, start, start, 840, none, 840, start", Start::OutOfOrder);
    row("the staff was here", "start, start, start, start, start, start, forget, start",
        Start::Usual);
    row("ended by hand when out of order", "start, start, start, start, start, start, end, start",
        Start::Usual);
    row("the memory was removed", "start, start, start, start, start, start, lost, start",
        Start::Usual);
    row("a memory of other shapes", R"({"running":5,"deaths":{"at":1},"screen":[]}, start)",
        Start::Usual);
    row("fields of other kinds",
        R"({"deaths":[7,null,{"at":9}],"screen":{"visit":3,"at":{}},"outOfOrder":true}, start)",
        Start::Usual);
    row("the clock was set back", "start, start, start, start, start, A, set back, start",
        Start::Usual);
    row("a memory that was cut off", "start, start, start, start, start, start, cut, start",
        Start::Usual);
}

void TestRecoverySteps::ladder()
{
    QFETCH(QString, life);
    QFETCH(Start, start);
    QFETCH(QString, visit);

    if (life.contains(u"cut"_s))
        QTest::ignoreMessage(QtWarningMsg, "the memory of earlier runs is damaged and begun anew");
    Life run;
    for (const QString &step : life.split(u", "_s))
        run.play(step);
    QCOMPARE(run.start(), start);
    QCOMPARE(run.visit().value_or(core::VisitId()).text(), visit);
}

void TestRecoverySteps::memoryIsPrivate()
{
    Life run;
    run.play(u"start"_s);
    run.play(u"A"_s);
    const QFileInfo file(run.folder() + u"/recovery.json"_s);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestRecoverySteps::memoryCannotBeKept()
{
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^the memory of this run is not kept: storage"_s));
    support::ManualClock clock;
    QTemporaryFile inItsPlace;
    QVERIFY(inItsPlace.open());
    RecoveryLadder ladder(inItsPlace.fileName() + u"/folder"_s, clock);
    QCOMPARE(ladder.begin(), Start::Usual);
    ladder.noteScreen(VisitA); // Told once.
}

void TestRecoverySteps::firstRunIsKept()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"not/made/yet"_s);
    support::ManualClock clock;
    RecoveryLadder(data, clock).begin();
    for (int death = 1; death < 5; ++death)
        QCOMPARE(RecoveryLadder(data, clock).begin(), Start::Usual);
    QCOMPARE(RecoveryLadder(data, clock).begin(), Start::OutOfOrder);
}

void TestRecoverySteps::recoveriesAddUp()
{
    QTemporaryDir folder;
    support::ManualClock clock;
    RecoveryLadder ladder(folder.path(), clock);
    ladder.begin();
    QVERIFY(!ladder.noteRecovered(u"renderer ended"_s));
    QVERIFY(!ladder.noteRecovered(u"renderer ended"_s));
    clock.advance(4min);
    QVERIFY(!ladder.noteRecovered(u"renderer ended"_s));
    clock.advance(1min);
    QVERIFY(!ladder.noteRecovered(u"page hung"_s));
    ladder.forget();
    QVERIFY(!ladder.noteRecovered(u"page hung"_s));
    QVERIFY(!ladder.noteRecovered(u"page hung"_s));
    QVERIFY(ladder.noteRecovered(u"page hung"_s));
}

void TestRecoverySteps::startedAgainSlower()
{
    support::ManualClock clock;
    Supervisor supervisor(clock, u"/bin/false"_s, {});
    QSignalSpy finished(&supervisor, &Supervisor::finished);
    QList<qint64> delays;
    const auto hasEnded = [&] {
        const core::milliseconds next = clock.untilNext();
        // While a child runs, only the look at it is due.
        return next != 5s;
    };
    for (const int delay : {200, 400, 800, 1600, 3200, 6400, 12800, 25600, 30000, 30000}) {
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(u"the program ended with exit 1 and is started again in "
                                        "%1 ms"_s.arg(delay)));
    }
    supervisor.start();
    for (int i = 0; i < 10; ++i) {
        QTRY_VERIFY(hasEnded());
        delays << clock.untilNext().count();
        clock.advance(clock.untilNext());
    }
    QCOMPARE(delays, (QList<qint64>{200, 400, 800, 1600, 3200, 6400, 12800, 25600, 30000, 30000}));
    QCOMPARE(finished.count(), 0);
    supervisor.stop();
    QTRY_COMPARE(finished.count(), 1);
}

void TestRecoverySteps::lastWord_data()
{
    QTest::addColumn<int>("code");

    QTest::newRow("asked to stay down") << 0;
    QTest::newRow("usage") << 2;
}

void TestRecoverySteps::lastWord()
{
    QFETCH(int, code);

    support::ManualClock clock;
    Supervisor supervisor(clock, u"/bin/sh"_s, {u"-c"_s, u"exit %1"_s.arg(code)});
    QSignalSpy finished(&supervisor, &Supervisor::finished);
    supervisor.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().toInt(), code);
}

/// Its heart beats once, and then it is stopped like one that hangs.
void TestRecoverySteps::hungIsKilled()
{
    QTemporaryDir folder;
    const QString told = folder.filePath(u"beaten"_s);
    QTest::ignoreMessage(QtWarningMsg, "the program does not answer and is killed");
    QTest::ignoreMessage(QtWarningMsg,
                         "the program ended with signal 9 and is started again in 200 ms");
    support::ManualClock clock;
    Supervisor supervisor(clock, QCoreApplication::applicationFilePath(), {u"beat"_s, told});
    QSignalSpy finished(&supervisor, &Supervisor::finished);
    supervisor.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(told), 20000);
    const qint64 child = readFile(told).toLongLong();
    QVERIFY(child > 0);
    // What it wrote waits in the socket: taken in, then read, before time passes.
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    int looks = 0;
    while (clock.untilNext() >= 0ms && looks < 20) {
        clock.advance(5s);
        ++looks;
    }
    QCOMPARE(looks, 6);
    QTRY_VERIFY(!isRunning(child));
    QTRY_VERIFY(clock.untilNext() == 200ms);
    supervisor.stop();
    QCOMPARE(finished.count(), 1);
}

void TestRecoverySteps::neverAnswers()
{
    QTest::ignoreMessage(QtWarningMsg, "the program does not answer and is killed");
    QTest::ignoreMessage(QtWarningMsg,
                         "the program ended with signal 9 and is started again in 200 ms");
    support::ManualClock clock;
    Supervisor supervisor(clock, u"/bin/sleep"_s, {u"60"_s});
    supervisor.start();
    int looks = 0;
    while (clock.untilNext() >= 0ms && looks < 20) {
        clock.advance(5s);
        ++looks;
    }
    QCOMPARE(looks, 12); // Loading takes its time.
    QTRY_VERIFY(clock.untilNext() == 200ms);
    supervisor.stop();
}

void TestRecoverySteps::askedToStop_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("mustBeKilled");

    QTest::newRow("it goes") << u"echo $$ >\"$0\"; exec sleep 60"_s << false;
    QTest::newRow("it does not listen")
        << u"trap '' TERM; echo $$ >\"$0\"; exec sleep 60"_s << true;
}

void TestRecoverySteps::askedToStop()
{
    QFETCH(QString, script);
    QFETCH(bool, mustBeKilled);

    QTemporaryDir folder;
    const QString told = folder.filePath(u"pid"_s);
    support::ManualClock clock;
    Supervisor supervisor(clock, u"/bin/sh"_s, {u"-c"_s, script, told});
    QSignalSpy finished(&supervisor, &Supervisor::finished);
    supervisor.start();
    QTRY_VERIFY(!readFile(told).isEmpty());
    const qint64 child = readFile(told).trimmed().toLongLong();
    supervisor.stop();
    supervisor.stop();
    if (mustBeKilled) {
        QCOMPARE(clock.untilNext(), 15s);
        QVERIFY(isRunning(child));
        clock.advance(15s);
    }
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.constFirst().constFirst().toInt(), 0);
    QVERIFY(!isRunning(child));
}

void TestRecoverySteps::diesWithSupervisor()
{
    QTemporaryDir folder;
    const QString told = folder.filePath(u"pid"_s);
    QProcess middle;
    middle.start(QCoreApplication::applicationFilePath(), {u"supervise"_s, told});
    QTRY_VERIFY_WITH_TIMEOUT(!readFile(told).isEmpty(), 20000);
    const qint64 child = readFile(told).trimmed().toLongLong();
    QVERIFY(isRunning(child));
    middle.kill();
    QTRY_VERIFY(!isRunning(child));
    QTRY_COMPARE(middle.state(), QProcess::NotRunning);
}

void TestRecoverySteps::serviceManagerHears()
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"notify"_s));
    const int end = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    QVERIFY(end >= 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    QCOMPARE(::bind(end, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const auto heard = [end] {
        QByteArrayList messages;
        char bytes[256];
        for (ssize_t n = 0; (n = ::recv(end, bytes, sizeof bytes, 0)) > 0;)
            messages << QByteArray(bytes, qsizetype(n));
        return messages;
    };

    support::ManualClock clock;
    {
        shell::Heartbeat unheard(clock);
        QVERIFY(!unheard.isWatched());
    }
    qputenv("NOTIFY_SOCKET", path);
    qputenv("WATCHDOG_USEC", "1000000");
    qputenv("WATCHDOG_PID", "1"); // The unit's main process is another one.
    QVERIFY(shell::ServiceManager::isThere());
    shell::Heartbeat heartbeat(clock);
    QVERIFY(heartbeat.isWatched());
    QCOMPARE(heard(), QByteArrayList());
    heartbeat.start();
    QCOMPARE(heard(), (QByteArrayList{"READY=1", "WATCHDOG=1"}));
    clock.advance(1s);
    QCOMPARE(heard(), (QByteArrayList{"WATCHDOG=1", "WATCHDOG=1"}));
    heartbeat.stop();
    QCOMPARE(heard(), QByteArrayList{"STOPPING=1"});
    for (const QString &name : shell::ServiceManager::variables())
        qunsetenv(qPrintable(name));
    ::close(end);
}

namespace {

/// Tells that its heart has beaten once, and hangs.
int beatOnce(const QString &told)
{
    core::SystemClock clock;
    shell::Heartbeat heartbeat(clock);
    if (!heartbeat.isWatched())
        return 3;
    heartbeat.start();
    const auto sockets = heartbeat.findChildren<QLocalSocket *>();
    if (sockets.size() != 1 || !sockets.constFirst()->waitForConnected()
        || (sockets.constFirst()->bytesToWrite() > 0
            && !sockets.constFirst()->waitForBytesWritten()))
        return 4;
    writeFile(told, QByteArray::number(QCoreApplication::applicationPid()));
    ::pause();
    return 5;
}

int superviseSleeper(const QString &told)
{
    core::SystemClock clock;
    Supervisor supervisor(clock, u"/bin/sh"_s,
                          {u"-c"_s, u"echo $$ >\"$0\"; exec sleep 60"_s, told});
    supervisor.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "beat"_L1)
        return beatOnce(arguments.value(2));
    if (arguments.value(1) == "supervise"_L1)
        return superviseSleeper(arguments.value(2));
    TestRecoverySteps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoverysteps.moc"
