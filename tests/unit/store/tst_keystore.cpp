#include "store/keystore.h"

#include "storetools.h"
#include "support/manualclock.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Asks the platform's key store while nothing behind the session bus answers; owns the clock.
int askInVain()
{
    support::ManualClock clock;
    auto keyStore = store::makePlatformKeyStore(clock);
    QObject context;
    QStringList answers;
    keyStore->read(u"a"_s, &context, [&answers](const auto &result) {
        answers << (result ? u"found"_s : core::describe(result.error()));
    });
    auto *other = new QObject;
    keyStore->read(u"b"_s, other, [&answers](const auto &) { answers << u"ghost"_s; });
    delete other;
    clock.advance(2999ms);
    std::printf("%d answers before 3 s\n", int(answers.size()));
    clock.advance(1ms);
    std::printf("%s\n", qPrintable(answers.join(u';')));
    keyStore.reset();
    std::printf("destroyed\n");
    std::fflush(stdout);
    // Qt's own thread for the bus never ends and would hold the exit; that is not ours to test.
    std::_Exit(0);
}

} // namespace

/// ctest points the session bus at nothing, so there is no key store here.
class TestKeyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS").endsWith("no-bus"_L1))
            QSKIP("Run by ctest only: it would touch the user's own key store");
    }

    void init() { support::failOnWarnings(); }

    void failsFastWithoutABus_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("read") << u"read"_s;
        QTest::newRow("write") << u"write"_s;
        QTest::newRow("remove") << u"remove"_s;
    }

    void failsFastWithoutABus()
    {
        QFETCH(const QString, call);
        core::SystemClock clock;
        const auto keyStore = store::makePlatformKeyStore(clock);
        std::optional<core::Error> error;
        bool isDone = false;
        const auto done = [&](const auto &result) {
            isDone = true;
            if (!result)
                error = result.error();
        };
        QElapsedTimer time;
        time.start();
        if (call == "read"_L1)
            keyStore->read(u"test"_s, this, done);
        else if (call == "write"_L1)
            keyStore->write(u"test"_s, core::Secret("value"), this, done);
        else
            keyStore->remove(u"test"_s, this, done);
        QVERIFY(!isDone);
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 4000);
        QVERIFY2(time.elapsed() < 3000, "an error, not the deadline");
        QVERIFY(error);
        QCOMPARE(error->kind, core::ErrorKind::Storage);
        QVERIFY(!error->detail.contains("value"_L1));
    }

    void dataKeyFallsBackToTheFile()
    {
        const QTemporaryDir folder;
        core::SystemClock clock;
        const auto keyStore = store::makePlatformKeyStore(clock);
        std::optional<core::Result<store::DataKey>> answer;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"key store cannot be used"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The data key is in the file"_s));
        store::obtainDataKey(*keyStore, folder.path(), this,
                             [&answer](const auto &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 4000);
        QVERIFY(*answer);
        QCOMPARE((*answer)->place, store::KeyPlace::File);
        QCOMPARE((*answer)->key.size(), 32);
        QVERIFY(!(*answer)->notice.isEmpty());
    }

    void destroyedWhileAsking()
    {
        core::SystemClock clock;
        bool answered = false;
        {
            const auto keyStore = store::makePlatformKeyStore(clock);
            keyStore->read(u"test"_s, this, [&answered](const auto &) { answered = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!answered);
    }

    /// A bus that takes connections and says nothing, as a desktop session that hangs.
    void deadlineHoldsWhenTheBusHangs()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(u"bus"_s));
        const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(listener >= 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof address.sun_path);
        std::copy(path.begin(), path.end(), address.sun_path);
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::listen(listener, 8), 0);

        QProcess helper;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                           u"unix:path="_s + QFile::decodeName(path));
        helper.setProcessEnvironment(environment);
        support::startHelper(helper, {});
        const bool ended = helper.waitForFinished(10000);
        ::close(listener);
        QVERIFY(ended);
        const QStringList lines =
            QString::fromUtf8(helper.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"0 answers before 3 s"_s);
        QVERIFY2(lines.at(1).startsWith("timeout"_L1), qPrintable(lines.at(1)));
        QVERIFY(!lines.at(1).contains(u';'));
        QCOMPARE(lines.at(2), u"destroyed"_s);
#else
        QSKIP("D-Bus is a Linux matter");
#endif
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--helper"_L1)
        return askInVain();
    TestKeyStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keystore.moc"
