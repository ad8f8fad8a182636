#include "store/keystore.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using store::KeyPlace;
using support::Behaviour;
using support::FakeKeyStore;

Q_DECLARE_METATYPE(store::KeyPlace)
Q_DECLARE_METATYPE(support::Behaviour)

namespace {

using Answer = std::optional<core::Result<store::DataKey>>;

Answer obtained(FakeKeyStore &keyStore, const QString &folder)
{
    QObject context;
    Answer answer;
    store::obtainDataKey(keyStore, folder, &context,
                         [&answer](const auto &result) { answer = result; });
    if (answer)
        qWarning("answered inside the call");
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000))
        return core::Error::of(core::ErrorKind::Internal, u"no answer"_s);
    return answer;
}

/// Prints a hash of the key a program without a key store gets.
int printKey(const QString &folder)
{
    FakeKeyStore keyStore;
    keyStore.reading = Behaviour::Fails;
    const Answer answer = obtained(keyStore, folder);
    if (!*answer)
        return 1;
    const QByteArray hash =
        QCryptographicHash::hash((*answer)->key.reveal(), QCryptographicHash::Sha256);
    std::puts(hash.toHex().constData());
    return 0;
}

} // namespace

class TestDataKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    /// What was used before, what the key store does now, and what must come of it.
    void place_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Behaviour>("reading");
        QTest::addColumn<Behaviour>("writing");
        QTest::addColumn<QString>("outcome"); // keystore, file, or a word of the error's detail
        QTest::addColumn<bool>("sameKey");
        using enum Behaviour;
        const auto row = [](const char *name, const char *before, Behaviour reading,
                            Behaviour writing, const char *outcome, bool sameKey) {
            QTest::newRow(name) << QString::fromLatin1(before) << reading << writing
                                << QString::fromLatin1(outcome) << sameKey;
        };
        row("first start, key store works", "nothing", Works, Works, "keystore", false);
        row("first start, another folder's key is there", "entry", Works, Works, "keystore", true);
        row("first start, reading fails", "nothing", Fails, Works, "file", false);
        row("first start, reading is silent", "nothing", Silent, Works, "file", false);
        row("first start, writing fails", "nothing", Works, Fails, "file", false);
        row("first start, writing is silent", "nothing", Works, Silent, "file", false);
        row("first start, key store forgets", "nothing", Works, Forgets, "file", false);
        row("first start, entry is not a key", "bad entry", Works, Works, "file", false);
        row("key store before, works", "keystore", Works, Works, "keystore", true);
        row("key store before, fails", "keystore", Fails, Works, "locked for ever", false);
        row("key store before, silent", "keystore", Silent, Works, "no answer", false);
        row("key store before, entry gone", "keystore gone", Works, Works, "no more", false);
        row("key store before, entry cut", "keystore cut", Works, Works, "no more", false);
        row("file before, key store works now", "file", Works, Works, "file", true);
        row("file before, key store fails", "file", Fails, Fails, "file", true);
        row("file before, its mark lost", "file unmarked", Works, Works, "file", true);
        row("file before, file gone", "file gone", Works, Works, "Cannot read", false);
        row("file before, file cut", "file cut", Works, Works, "32 bytes", false);
        row("file before, file too long", "file long", Works, Works, "32 bytes", false);
        row("file before, others can read it", "file open", Works, Works, "0600", false);
        row("a mark nobody wrote", "bad mark", Works, Works, "does not say", false);
    }

    void place()
    {
        QFETCH(const QString, before);
        QFETCH(const Behaviour, reading);
        QFETCH(const Behaviour, writing);
        QFETCH(const QString, outcome);
        QFETCH(const bool, sameKey);
        if (before == "file open"_L1 && !isUnix())
            QSKIP("File modes are a Unix matter");
        FakeKeyStore keyStore;
        const core::Secret old = prepare(before, keyStore);
        if (QTest::currentTestFailed())
            return;
        keyStore.reading = reading;
        keyStore.writing = writing;
        keyStore.calls = 0;
        if (outcome == "file"_L1) {
            expectWarning(u"The data key is in the file .*data.key"_s);
            if (!before.startsWith("file"_L1))
                expectWarning(u"The platform's key store cannot be used: .+"_s);
        }
        const QByteArray entriesBefore = entryBytes(keyStore);

        const Answer answer = obtained(keyStore, folder());
        const auto &result = *answer;
        const bool isKey = outcome == "keystore"_L1 || outcome == "file"_L1;
        QVERIFY2(result.has_value() == isKey, result ? "" : qPrintable(result.error().detail));
        if (!isKey) {
            QCOMPARE(result.error().kind, core::ErrorKind::Storage);
            QVERIFY2(result.error().detail.contains(outcome), qPrintable(result.error().detail));
            QCOMPARE(entryBytes(keyStore), entriesBefore);
            return;
        }
        QCOMPARE(result->key.size(), 32);
        QCOMPARE(result->key == old, sameKey);
        QCOMPARE(result->place, outcome == "file"_L1 ? KeyPlace::File : KeyPlace::KeyStore);
        QCOMPARE(result->notice.isEmpty(), outcome == "keystore"_L1);
        if (before.startsWith("file"_L1))
            QCOMPARE(keyStore.calls, 0);
        QCOMPARE(QFileInfo::exists(path("data.key"_L1)), outcome == "file"_L1);
        if (outcome == "file"_L1)
            checkMode(path("data.key"_L1));
        QVERIFY(!QFileInfo::exists(path("key.lock"_L1)));

        // The next start ends with the same key.
        keyStore.reading = keyStore.writing = Behaviour::Works;
        if (outcome == "file"_L1)
            expectWarning(u"The data key is in the file .*data.key"_s);
        const Answer next = obtained(keyStore, folder());
        QVERIFY(*next);
        QVERIFY((*next)->key == result->key);
        QCOMPARE((*next)->place, result->place);
    }

    void folderIsCreatedPrivate()
    {
        FakeKeyStore keyStore;
        const QString nested = path("a/b"_L1);
        QVERIFY(*obtained(keyStore, nested));
        QVERIFY(QFileInfo(nested).isDir());
        checkMode(nested + u"/key-place"_s);
        if (isUnix())
            QCOMPARE(QFileInfo(nested).permissions().toInt() & 0x77, 0);
    }

    void folderCannotBeMade()
    {
        FakeKeyStore keyStore;
        write("taken"_L1, "x");
        const Answer answer = obtained(keyStore, path("taken"_L1));
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, core::ErrorKind::Storage);
        QVERIFY(keyStore.entries.empty());
    }

    void noAnswerWithoutContext()
    {
        FakeKeyStore keyStore;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        store::obtainDataKey(keyStore, folder(), context.get(),
                             [&answered](const auto &) { answered = true; });
        context.reset();
        QVERIFY(*obtained(keyStore, folder()));
        QVERIFY(!answered);
    }

    void firstStartsAtOneMoment_data()
    {
        QTest::addColumn<int>("programs");
        QTest::newRow("two programs") << 2;
        QTest::newRow("six programs") << 6;
    }

    void firstStartsAtOneMoment()
    {
        QFETCH(const int, programs);
        std::vector<std::unique_ptr<QProcess>> helpers;
        for (int i = 0; i < programs; ++i) {
            helpers.push_back(std::make_unique<QProcess>());
            support::startHelper(*helpers.back(), {folder()});
        }
        QSet<QByteArray> keys;
        for (const auto &helper : helpers) {
            QVERIFY(helper->waitForFinished(20000));
            QCOMPARE(helper->exitCode(), 0);
            keys << helper->readAllStandardOutput();
        }
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.constBegin()->trimmed().size(), 64);
    }

    /// The lock of a program that was killed does not stop the next one.
    void lockOfADeadProgram()
    {
        QProcess helper;
        support::startHelper(helper, {path("elsewhere"_L1)});
        QVERIFY(helper.waitForStarted());
        const qint64 deadProcess = helper.processId();
        QVERIFY(helper.waitForFinished(20000));
        write("key.lock"_L1, QByteArray::number(deadProcess) + "\ntst_datakey\n"
                                 + QSysInfo::machineHostName().toUtf8() + '\n');
        FakeKeyStore keyStore;
        QVERIFY(*obtained(keyStore, folder()));
    }

private:
    QString folder() const { return m_folder->path(); }
    QString path(QLatin1StringView name) const { return m_folder->filePath(name); }

    static constexpr bool isUnix()
    {
#ifdef Q_OS_UNIX
        return true;
#else
        return false;
#endif
    }

    static void checkMode(const QString &file)
    {
        if (isUnix())
            QCOMPARE(QFileInfo(file).permissions().toInt() & 0x777, 0x600);
    }

    static void expectWarning(const QString &pattern)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(pattern));
    }

    static QByteArray entryBytes(const FakeKeyStore &keyStore)
    {
        QByteArray bytes;
        for (const auto &[name, secret] : keyStore.entries)
            bytes += name.toUtf8() + '=' + secret.reveal() + ';';
        return bytes;
    }

    void write(QLatin1StringView name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Leaves the folder and the key store as \a before says; answers with the key in use.
    core::Secret prepare(const QString &before, FakeKeyStore &keyStore)
    {
        const core::Secret key(QByteArray(32, 'o'));
        if (before == "entry"_L1 || before.startsWith("keystore"_L1))
            keyStore.entries[store::DataKeyName] = key;
        if (before == "bad entry"_L1 || before == "keystore cut"_L1)
            keyStore.entries[store::DataKeyName] = core::Secret("too short");
        if (before == "keystore gone"_L1)
            keyStore.entries.clear();
        if (before.startsWith("keystore"_L1))
            write("key-place"_L1, "keystore\n");
        if (before == "bad mark"_L1)
            write("key-place"_L1, "moon\n");
        if (before.startsWith("file"_L1)) {
            write("data.key"_L1, key.reveal());
            if (before != "file unmarked"_L1)
                write("key-place"_L1, "file\n");
        }
        if (before == "file gone"_L1)
            QFile::remove(path("data.key"_L1));
        if (before == "file cut"_L1)
            write("data.key"_L1, "short");
        if (before == "file long"_L1)
            write("data.key"_L1, QByteArray(33, 'o'));
        if (before == "file open"_L1)
            QFile::setPermissions(path("data.key"_L1), QFileDevice::Permissions(0x6640));
        return key;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return printKey(arguments.value(2));
    TestDataKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_datakey.moc"
