#include "store/storethread.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::keyOf;
using support::visitOf;

namespace {

constexpr int Patience = 10'000; ///< Milliseconds until a test gives up.

using Rows = QList<store::VisitRow>;

/// Says when the last copy of it is gone.
class Mark final
{
    Q_DISABLE_COPY_MOVE(Mark)

public:
    explicit Mark(std::atomic_bool *gone) : m_gone(gone) { }
    ~Mark() { *m_gone = true; }

private:
    std::atomic_bool *m_gone;
};

} // namespace

class TestStoreThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void answersInOrderAndInTheirThreads()
    {
        store::StoreThread thread(place());
        QObject context;
        QStringList answers;
        for (int i = 0; i < 50; ++i) {
            thread.ask<QThread *>(
                [i](store::Storage &storage) -> core::Result<QThread *> {
                    const auto added = storage.visits().addVisit(visitOf(u"v%1"_s.arg(i)));
                    return added ? core::Result(QThread::currentThread()) : added.error();
                },
                &context,
                [i, &answers](core::Result<QThread *> worker) {
                    QVERIFY(worker);
                    QVERIFY(*worker != QThread::currentThread());
                    QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
                    answers << QString::number(i);
                });
        }
        QVERIFY(answers.isEmpty()); // Later, never inside the call.
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 50, Patience);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(answers.at(i), QString::number(i));
        QCOMPARE((*support::openStore(m_folder->path()))->visits().recentVisits(100)->size(), 50);
    }

    void answerOfNothing()
    {
        store::StoreThread thread(place());
        QObject context;
        int calls = 0;
        const auto add = [](store::Storage &storage) {
            return storage.visits().addVisit(visitOf(u"v"_s));
        };
        std::optional<core::Error> error;
        thread.ask<void>(add, &context,
                         [&calls](core::Result<void> done) { calls += done ? 1 : 0; });
        thread.ask<void>(add, &context, [&error](core::Result<void> done) {
            if (!done)
                error = done.error();
        });
        QTRY_VERIFY_WITH_TIMEOUT(error, Patience);
        QCOMPARE(calls, 1);
        QCOMPARE(error->kind, core::ErrorKind::Storage);
    }

    void noCallOnceTheContextIsGone_data()
    {
        QTest::addColumn<bool>("whileAnswering");
        QTest::newRow("gone before the question is looked at") << false;
        QTest::newRow("gone while it is being answered") << true;
    }

    void noCallOnceTheContextIsGone()
    {
        QFETCH(const bool, whileAnswering);
        store::StoreThread thread(place());
        auto gone = std::make_unique<QObject>();
        QObject context;
        QSemaphore begun;
        QSemaphore goOn;
        std::atomic_bool answered = false;
        bool wrong = false;
        bool right = false;
        thread.ask<int>(
            [&](store::Storage &) -> core::Result<int> {
                begun.release();
                if (!goOn.tryAcquire(1, Patience))
                    return core::Error::of(core::ErrorKind::Timeout, u"test"_s);
                answered = true;
                return 1;
            },
            gone.get(), [&wrong](core::Result<int>) { wrong = true; });
        thread.ask<int>([](store::Storage &) -> core::Result<int> { return 2; }, &context,
                        [&right](core::Result<int>) { right = true; });
        if (whileAnswering)
            QVERIFY(begun.tryAcquire(1, Patience));
        gone.reset();
        goOn.release();
        QTRY_VERIFY_WITH_TIMEOUT(right, Patience);
        QVERIFY(answered);
        QVERIFY(!wrong);
    }

    /// The running question is told to hurry, the waiting ones are dropped, nobody is called.
    void destructorWhileALongQuestionRuns()
    {
        QObject context;
        QSemaphore begun;
        std::atomic_bool sawStop = false;
        std::atomic_bool ranLater = false;
        std::atomic_bool isDropped = false;
        bool called = false;
        {
            store::StoreThread thread(place());
            QVERIFY(!thread.isStopping());
            thread.ask<int>(
                [&](store::Storage &) -> core::Result<int> {
                    begun.release();
                    QDeadlineTimer deadline(Patience);
                    while (!thread.isStopping() && !deadline.hasExpired())
                        QThread::yieldCurrentThread();
                    sawStop = thread.isStopping();
                    return 1;
                },
                &context, [&called](core::Result<int>) { called = true; });
            auto mark = std::make_shared<Mark>(&isDropped);
            thread.ask<int>(
                [&ranLater, mark](store::Storage &) -> core::Result<int> {
                    ranLater = true;
                    return 2;
                },
                &context, [&called, mark](core::Result<int>) { called = true; });
            mark.reset();
            QVERIFY(begun.tryAcquire(1, Patience));
        }
        QVERIFY(sawStop);
        QVERIFY(!ranLater);
        QVERIFY(isDropped);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void answerOnItsWayIsNotGivenAfterTheEnd()
    {
        QObject context;
        QSemaphore answered;
        bool called = false;
        {
            store::StoreThread thread(place());
            thread.ask<int>([](store::Storage &) -> core::Result<int> { return 1; }, &context,
                            [&called](core::Result<int>) { called = true; });
            thread.ask<int>(
                [&answered](store::Storage &) -> core::Result<int> {
                    answered.release(); // The one before is on its way by now.
                    return 2;
                },
                &context, [&called](core::Result<int>) { called = true; });
            QVERIFY(answered.tryAcquire(1, Patience));
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void endsWithoutAQuestion()
    {
        for (int i = 0; i < 20; ++i)
            store::StoreThread thread(place());
        QVERIFY(!QFile::exists(m_folder->filePath(u"vestibule.db"_s))); // Opened only when asked.
    }

    /// Whoever gets an answer may be the one who owns the thread.
    void mayBeDeletedByAnAnswer()
    {
        auto thread = std::make_unique<store::StoreThread>(place());
        QObject context;
        thread->ask<int>([](store::Storage &) -> core::Result<int> { return 1; }, &context,
                         [&thread](core::Result<int>) { thread.reset(); });
        QTRY_VERIFY_WITH_TIMEOUT(!thread, Patience);
    }

    void openingErrorIsTheAnswer()
    {
        {
            const auto storage = support::openStore(m_folder->path());
            QVERIFY(storage && (*storage)->visits().addVisit(visitOf(u"v"_s)));
        }
        store::StoreThread thread({m_folder->path(), keyOf('x')});
        QObject context;
        QStringList details;
        bool asked = false;
        for (int i = 0; i < 2; ++i) {
            thread.ask<Rows>(
                [&asked](store::Storage &storage) {
                    asked = true;
                    return storage.visits().recentVisits(1);
                },
                &context,
                [&details](core::Result<Rows> rows) {
                    details << (rows ? QString() : rows.error().detail);
                });
        }
        QTRY_COMPARE_WITH_TIMEOUT(details.size(), 2, Patience);
        for (const QString &detail : details)
            QVERIFY2(detail.contains("another data key"_L1), qPrintable(detail));
        QVERIFY(!asked);
    }

private:
    store::StoragePlace place() const { return {m_folder->path(), keyOf('k')}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStoreThread)

#include "tst_storethread.moc"
