#include "receiverrig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::RawDatabase;

namespace {

/// The whole request to keep a delivery of \a interview.
QByteArray deliveryOf(const QByteArray &interview)
{
    return postOf(payloadOf(interview), "Content-Type: application/json\r\n");
}

/// Clients that have each sent one delivery, numbered from \a first.
std::vector<std::unique_ptr<RawClient>> sendEach(const ReceiverRig &rig, int first, int count)
{
    std::vector<std::unique_ptr<RawClient>> senders;
    for (int i = first; i < first + count; ++i) {
        senders.push_back(std::make_unique<RawClient>(rig.port()));
        senders.back()->send(deliveryOf("i" + QByteArray::number(i)));
    }
    return senders;
}

/// Waits until each has its answer; which they are.
QList<int> answersOf(const std::vector<std::unique_ptr<RawClient>> &senders)
{
    QList<int> statuses;
    for (const auto &sender : senders) {
        eventually([&sender] { return !sender->answers().isEmpty() || sender->isClosed(); });
        statuses += sender->statuses();
    }
    return statuses;
}

/// A receiver that waits for SIGKILL; its port is its first line.
int receiveUntilKilled(const QString &folder)
{
    core::SystemClock clock;
    webhooks::Receiver receiver(clock, {folder, support::keyOf('k')});
    webhooks::ReceiverRules rules;
    rules.listen = {u"127.0.0.1"_s, 0};
    if (!receiver.start(rules))
        return 1;
    std::printf("%d\n", int(receiver.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// The database fails, or the program ends: what was answered 200 is kept, the rest is repeated.
class TestReceiverFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void answersOnlyAfterTheCommit()
    {
        ReceiverRig rig;
        rig.start();
        RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        const auto senders = sendEach(rig, 0, 5);
        QVERIFY(rig.hasSeenAll());
        for (const auto &sender : senders)
            QVERIFY(sender->received().isEmpty());
        QVERIFY(rig.arrivals.isEmpty());
        QCOMPARE(rig.count(), 0);
        lock.run(u"commit"_s);
        QCOMPARE(answersOf(senders), QList<int>(5, 200));
        QCOMPARE(rig.count(), 5);
        QCOMPARE(rig.arrivals.size(), 5);
    }

    /// Those that came while another was being written go together: one that cannot be kept takes
    /// exactly these along.
    void waitingOnesShareOneWrite()
    {
        ReceiverRig rig;
        rig.start();
        RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        const auto first = sendEach(rig, 0, 1);
        QVERIFY(rig.hasSeenAll());
        const auto waiting = sendEach(rig, 1, 8);
        QVERIFY(rig.hasSeenAll());
        lock.run(u"create trigger spoil before insert on webhooks when new.interview_id = 'i8'"
                 " begin select raise(fail, 'spoilt'); end"_s);
        lock.run(u"commit"_s);
        QCOMPARE(answersOf(first), QList<int>{200});
        QCOMPARE(answersOf(waiting), QList<int>(8, 503));
        QCOMPARE(rig.count(), 1);
        lock.run(u"drop trigger spoil"_s);
        QCOMPARE(answersOf(sendEach(rig, 1, 8)), QList<int>(8, 200));
        QCOMPARE(rig.count(), 9);
    }

    void lockedDatabase()
    {
        ReceiverRig rig(50ms);
        rig.start();
        {
            RawDatabase lock(rig.folder());
            lock.run(u"begin immediate"_s);
            const auto senders = sendEach(rig, 0, 5);
            QCOMPARE(answersOf(senders), QList<int>(5, 503));
            const Answer answer = senders.front()->answers().constFirst();
            QVERIFY(answer.head.contains("Retry-After: 10\r\n"));
            QVERIFY(answer.head.contains("Content-Type: application/json\r\n"));
            QCOMPARE(answer.body, QByteArray(R"({"success":false,"error":"could not be kept"})"));
            QCOMPARE(rig.refusals, QList<int>(5, 503));
            QVERIFY2(rig.reasons.constFirst().contains("database is locked"_L1),
                     qPrintable(rig.reasons.constFirst()));
            QVERIFY(rig.arrivals.isEmpty());
            lock.run(u"rollback"_s);
        }
        QCOMPARE(rig.count(), 0);
        const auto senders = sendEach(rig, 0, 5);
        QCOMPARE(answersOf(senders), QList<int>(5, 200));
        QCOMPARE(rig.count(), 5);
    }

    /// The database is free again by the second try.
    void failedWriteIsTriedOnceMore()
    {
        ReceiverRig rig(1ms);
        rig.start();
        RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        const auto senders = sendEach(rig, 0, 1);
        QVERIFY(rig.hasSeenAll());
        // Nothing is delivered to us meanwhile, so the first try has failed and waits to be heard.
        waitInDatabase(rig.folder(), 300);
        lock.run(u"rollback"_s);
        QCOMPARE(answersOf(senders), QList<int>{200});
        QCOMPARE(rig.refusals, QList<int>());
        QCOMPARE(rig.count(), 1);
    }

    /// The disk takes no more: 503 for those, and the next ones are kept again.
    void diskFull()
    {
#ifdef Q_OS_UNIX
        ReceiverRig rig;
        rig.start();
        QCOMPARE(answersOf(sendEach(rig, 0, 1)), QList<int>{200});
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit tight = old;
        tight.rlim_cur = rlim_t(QFileInfo(rig.folder() + u"/vestibule.db-wal"_s).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const QList<int> statuses = answersOf(sendEach(rig, 1, 3));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(statuses, QList<int>(3, 503));
        QCOMPARE(rig.count(), 1);
        QCOMPARE(rig.arrivals.size(), 1);
        QCOMPARE(answersOf(sendEach(rig, 1, 3)), QList<int>(3, 200));
        QCOMPARE(rig.count(), 4);
#else
        QSKIP("Uses the Unix limit on file sizes");
#endif
    }

    /// The folder is replaced by a file while nothing is open yet, and comes back.
    void databaseThatDoesNotOpen()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(u"data"_s);
        QFile obstacle(folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        support::ManualClock clock;
        webhooks::Receiver receiver(clock, {folder, support::keyOf('k')});
        webhooks::ReceiverRules rules;
        rules.listen = {u"127.0.0.1"_s, 0};
        QVERIFY(receiver.start(rules));
        const auto ask = [&receiver] {
            RawClient client(receiver.port());
            client.send(deliveryOf("i1"));
            eventually([&client] { return !client.answers().isEmpty(); });
            return client.statuses();
        };
        QCOMPARE(ask(), QList<int>{503});
        QVERIFY(obstacle.remove());
        QCOMPARE(ask(), QList<int>{200});
        QCOMPARE(*(*support::openStore(folder))->inbox().count(), 1);
    }

    /// Nobody waits longer than the limit; what is written late counts as arrived before.
    void writeTakesTooLong()
    {
        ReceiverRig rig;
        rig.start();
        RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        const auto senders = sendEach(rig, 0, 3);
        QVERIFY(rig.hasSeenAll());
        rig.clock.advance(30s - 1ms);
        QVERIFY(rig.hasSeenAll());
        for (const auto &sender : senders)
            QVERIFY(sender->received().isEmpty());
        rig.clock.advance(1ms);
        QCOMPARE(answersOf(senders), QList<int>(3, 503));
        QCOMPARE(rig.refusals, QList<int>(3, 503));
        // The next one's wait begins anew, and is no longer.
        const auto late = sendEach(rig, 3, 1);
        QVERIFY(rig.hasSeenAll());
        rig.clock.advance(30s);
        QCOMPARE(answersOf(late), QList<int>{503});
        QCOMPARE(rig.refusals, QList<int>(4, 503));
        lock.run(u"rollback"_s);
        QVERIFY(eventually([&rig] { return rig.arrivals.size() == 4; }));
        QCOMPARE(rig.count(), 4);
        QCOMPARE(answersOf(sendEach(rig, 0, 1)), QList<int>{200});
        QVERIFY(!rig.arrivals.constLast().isNew);
        QCOMPARE(rig.count(), 4);
    }

    void tooManyWait_data()
    {
        QTest::addColumn<qsizetype>("maxWaiting");
        QTest::addColumn<qint64>("maxBytes");
        QTest::newRow("by their number") << qsizetype(3) << qint64(1'000'000);
        QTest::newRow("by their size") << qsizetype(1000) << payloadOf("i0").size() * 4 - 1;
    }

    void tooManyWait()
    {
        QFETCH(const qsizetype, maxWaiting);
        QFETCH(const qint64, maxBytes);
        ReceiverRig rig;
        webhooks::ReceiverRules rules;
        rules.maxWaiting = maxWaiting;
        rules.maxWaitingBytes = maxBytes;
        rig.start(rules);
        {
            RawDatabase lock(rig.folder());
            lock.run(u"begin immediate"_s);
            const auto first = sendEach(rig, 0, 1);
            QVERIFY(rig.hasSeenAll()); // It is being written, and no longer waits.
            const auto waiting = sendEach(rig, 1, 3);
            QVERIFY(rig.hasSeenAll());
            const Answer answer = rig.ask(deliveryOf("i4"));
            QCOMPARE(answer.status, 503);
            QVERIFY(answer.head.contains("Retry-After: 10\r\n"));
            lock.run(u"rollback"_s);
            QCOMPARE(answersOf(first), QList<int>{200});
            QCOMPARE(answersOf(waiting), QList<int>(3, 200));
        }
        QCOMPARE(rig.ask(deliveryOf("i4")).status, 200);
        QCOMPARE(rig.count(), 5);
    }

    void destroyedWhileWriting_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("the write succeeds") << false;
        QTest::newRow("the write fails") << true;
    }

    /// At every moment between two events: nothing is called afterwards, and who was told 200 is
    /// kept.
    void destroyedWhileWriting()
    {
        QFETCH(const bool, isLocked);
        for (int moment = 0; moment < 12; ++moment) {
            ReceiverRig rig(10ms);
            rig.start();
            std::optional<RawDatabase> lock;
            if (isLocked) {
                lock.emplace(rig.folder());
                lock->run(u"begin immediate"_s);
            }
            const auto senders = sendEach(rig, 0, 4);
            for (int i = 0; i < moment; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            rig.receiver.reset();
            const qsizetype told = rig.arrivals.size();
            const QList<int> statuses = answersOf(senders);
            QCOMPARE(rig.arrivals.size(), told);
            if (lock)
                lock->run(u"rollback"_s);
            QVERIFY(statuses.count(200) <= rig.count());
            if (isLocked)
                QCOMPARE(rig.count(), 0);
        }
    }

    /// Whoever hears of an arrival or of a failure may be the one who owns it.
    void deletedByWhoIsTold_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("of an arrival") << false;
        QTest::newRow("of a failure") << true;
    }

    void deletedByWhoIsTold()
    {
        QFETCH(const bool, isLocked);
        ReceiverRig rig(1ms);
        rig.start();
        RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        auto senders = sendEach(rig, 0, 3);
        QVERIFY(rig.hasSeenAll());
        QObject context;
        QObject::connect(rig.receiver.get(), &webhooks::Receiver::arrived, &context,
                         [&rig] { rig.receiver.reset(); });
        QObject::connect(rig.receiver.get(), &webhooks::Receiver::refused, &context,
                         [&rig] { rig.receiver.reset(); });
        if (!isLocked)
            lock.run(u"rollback"_s);
        QVERIFY(eventually([&rig] { return !rig.receiver; }));
        answersOf(senders);
        if (isLocked)
            lock.run(u"rollback"_s);
        QVERIFY(isLocked ? rig.count() == 0 : rig.count() >= 1);
    }

    /// Killed in the middle of it, several times over one database.
    void killed()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        QVERIFY(support::openStore(folder.path()));
        QSet<QString> told;
        for (int round = 0; round < 4; ++round) {
            QProcess receiver;
            support::startHelper(receiver, {folder.path()});
            QVERIFY(eventually([&receiver] { return receiver.canReadLine(); }));
            const quint16 port = receiver.readLine().trimmed().toUShort();
            std::vector<std::unique_ptr<RawClient>> senders;
            QList<int> answered(20, 0);
            int all = 0;
            for (int i = 0; i < answered.size(); ++i) {
                senders.push_back(std::make_unique<RawClient>(port));
                senders.back()->send(nameOf(round, i, 0));
            }
            // Each goes on once it was told; then, at some moment, the end.
            QVERIFY(eventually([&] {
                for (int i = 0; i < answered.size(); ++i) {
                    if (senders[size_t(i)]->statuses().size() > answered.at(i)) {
                        ++all;
                        senders[size_t(i)]->send(nameOf(round, i, ++answered[i]));
                    }
                }
                return all > 60 + round * 37;
            }));
            receiver.kill();
            QVERIFY(receiver.waitForFinished(10000));
            for (int i = 0; i < answered.size(); ++i) {
                eventually([&] { return senders[size_t(i)]->isClosed(); });
                const QList<int> statuses = senders[size_t(i)]->statuses();
                QCOMPARE(statuses.count(200), statuses.size());
                for (int k = 0; k < statuses.size(); ++k)
                    told << u"r%1-%2-%3"_s.arg(round).arg(i).arg(k);
            }
        }
        QVERIFY(told.size() > 4 * 60);
        QSet<QString> kept;
        const QVariantList rows =
            RawDatabase(folder.path()).run(u"select interview_id from webhooks"_s);
        for (const QVariant &row : rows)
            kept << row.toString();
        QCOMPARE(kept.size(), rows.size());
        const QStringList lost = (told - kept).values();
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
#else
        QSKIP("Kills with SIGKILL");
#endif
    }

private:
    static QByteArray nameOf(int round, int sender, int number)
    {
        return deliveryOf(u"r%1-%2-%3"_s.arg(round).arg(sender).arg(number).toLatin1());
    }

    /// Tries for \a milliseconds to get the lock that the test itself holds.
    static void waitInDatabase(const QString &folder, int milliseconds)
    {
        const QString name = u"waiting"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(folder + u"/vestibule.db"_s);
            other.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(milliseconds));
            QVERIFY(other.open());
            QVERIFY(!QSqlQuery(other).exec(u"begin immediate"_s));
        }
        QSqlDatabase::removeDatabase(name);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return receiveUntilKilled(arguments.value(2));
    TestReceiverFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_receiver_faults.moc"
