#include "store/storage.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::keyOf;
using support::openStore;
using support::RawDatabase;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes, qint64 offset = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

core::Result<std::unique_ptr<store::Storage>> openAnyhow(const QString &folder, char key = 'k')
{
    return store::openStorage({folder, keyOf(key), 2s}, store::OnDamage::SetAside);
}

void addVisits(store::Storage &storage, const QStringList &ids)
{
    for (const QString &id : ids)
        QVERIFY(storage.visits().addVisit(support::visitOf(id)));
}

QStringList visitsIn(store::Storage &storage)
{
    QStringList ids;
    const auto rows = storage.visits().recentVisits(99);
    if (!rows)
        return {rows.error().detail};
    for (const store::VisitRow &row : *rows)
        ids << row.visit.id.text();
    ids.sort();
    return ids;
}

/// Visits a and b are in the older backup, c in the newer as well, d in the database alone.
void fillStore(const QString &folder)
{
    auto storage = openStore(folder);
    QVERIFY(storage);
    const QDateTime at(QDate(2026, 1, 31), QTime(3, 0), Qt::UTC);
    addVisits(**storage, {u"a"_s, u"b"_s});
    QVERIFY((*storage)->maintenance().backUp(5, at));
    addVisits(**storage, {u"c"_s});
    QVERIFY((*storage)->maintenance().backUp(5, at.addDays(1)));
    addVisits(**storage, {u"d"_s});
    const store::VisitStep large{u"large"_s, QString(60'000, u'x'), at};
    QVERIFY((*storage)->visits().addStep(core::VisitId(u"d"_s), large));
}

/// Opens a folder with a damaged database at the same moment as other helpers do.
int openDamaged(const QString &folder)
{
    const auto storage = openAnyhow(folder);
    if (!storage) {
        qWarning("%s", qPrintable(storage.error().detail));
        return 1;
    }
    return visitsIn(**storage) == QStringList{u"a"_s, u"b"_s, u"c"_s} ? 0 : 2;
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    /// Damage: refused and left alone, or kept aside with every byte and replaced.
    void damage_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("text instead of a database") << u"text"_s;
        QTest::newRow("a few bytes") << u"short"_s;
        QTest::newRow("a page overwritten") << u"visits"_s;
        QTest::newRow("a page of an index overwritten") << u"steps_of_visit"_s;
        QTest::newRow("cut in half") << u"half"_s;
        QTest::newRow("header of the schema overwritten") << u"schema"_s;
        QTest::newRow("cut to nothing") << u"empty"_s;
        QTest::newRow("gone") << u"gone"_s;
    }

    void damage()
    {
        QFETCH(const QString, fault);
        fillStore(folder());
        spoil(fault);
        const QByteArray before = bytesOf(file());
        const auto refused = openStore(folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY(bytesOf(file()) == before);
        QCOMPARE(damagedFiles(), QStringList());

        {
            const auto storage = openAnyhow(folder());
            QVERIFY2(storage, storage ? "" : qPrintable(storage.error().detail));
            QCOMPARE(visitsIn(**storage), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
            const QString notice = (*storage)->restoreNotice();
            QVERIFY2(notice.contains("The backup of 2026-02-01 03:00:00 UTC"_L1),
                     qPrintable(notice));
            QVERIFY2(notice.contains(refused.error().detail), qPrintable(notice));
            if (fault != "gone"_L1)
                QVERIFY2(notice.contains(damagedFiles().constFirst()), qPrintable(notice));
        }
        if (fault == "gone"_L1) {
            QCOMPARE(damagedFiles(), QStringList());
        } else {
            const QString kept = m_folder->filePath(damagedFiles().constFirst());
            QVERIFY(bytesOf(kept) == before);
            QCOMPARE(damagedFiles().size(), 1);
        }
        const auto again = openAnyhow(folder());
        QVERIFY(again);
        QCOMPARE((*again)->restoreNotice(), QString());
        QCOMPARE(visitsIn(**again), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        addVisits(**again, {u"e"_s});
        QVERIFY((*again)->maintenance().check());
    }

    /// What a killed program left in the log is kept as well.
    void logOfADamagedDatabaseIsKept()
    {
        fillStore(folder());
        const QString copy = m_folder->filePath(u"copy"_s);
        {
            const auto storage = openStore(folder());
            QVERIFY(storage);
            addVisits(**storage, {u"in-the-log"_s});
            QVERIFY(QFile::copy(file() + u"-wal"_s, copy));
        }
        spoil(u"steps_of_visit"_s);
        QVERIFY(QFile::rename(copy, file() + u"-wal"_s));
        QVERIFY(bytesOf(file() + u"-wal"_s).contains("customer-in-the-log"));
        const auto storage = openAnyhow(folder());
        QVERIFY(storage);
        QCOMPARE(visitsIn(**storage), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QByteArray kept;
        for (const QString &name : damagedFiles())
            kept += bytesOf(m_folder->filePath(name));
        QVERIFY(kept.contains("customer-in-the-log"));
    }

    /// Everything else is refused either way, and nothing is touched.
    void noDamage_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("newer than the program") << u"newer"_s << u"newer than this program"_s;
        QTest::newRow("another program's") << u"foreign"_s << u"another program"_s;
        QTest::newRow("another key") << u"key"_s << u"another data key"_s;
        QTest::newRow("locked") << u"locked"_s << u"database is locked"_s;
        QTest::newRow("a folder in its place") << u"folder"_s << u"vestibule.db"_s;
#ifdef Q_OS_LINUX
        QTest::newRow("not to be read") << u"mode"_s << u"unable to open"_s;
        QTest::newRow("the system cannot write") << u"write"_s << u"disk I/O error"_s;
#endif
    }

    void noDamage()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, detail);
        fillStore(folder());
        std::unique_ptr<RawDatabase> locker;
        if (fault == "newer"_L1)
            RawDatabase(folder()).run(u"pragma user_version = 9999"_s);
        else if (fault == "foreign"_L1)
            RawDatabase(folder()).run(u"pragma application_id = 7"_s);
        else if (fault == "locked"_L1)
            (locker = std::make_unique<RawDatabase>(folder()))->run(u"begin immediate"_s);
        else if (fault == "folder"_L1)
            QVERIFY(QFile::remove(file()) && QDir().mkpath(file()));
        const QByteArray before = bytesOf(file());
        for (const auto onDamage : {store::OnDamage::Refuse, store::OnDamage::SetAside}) {
            const auto refused = openWith(fault, onDamage);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
            QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
            QCOMPARE(damagedFiles(), QStringList());
            QVERIFY(bytesOf(file()) == before);
        }
    }

    void soundDatabaseSaysNothing()
    {
        QCOMPARE((*openAnyhow(folder()))->restoreNotice(), QString());
        fillStore(folder());
        const auto storage = openAnyhow(folder());
        QVERIFY(storage);
        QCOMPARE((*storage)->restoreNotice(), QString());
        QCOMPARE(visitsIn(**storage).size(), 4);
    }

    void backupsThatCannotServeAreSkipped_data()
    {
        QTest::addColumn<QString>("newest");
        QTest::addColumn<QString>("older");
        QTest::addColumn<QStringList>("visits");
        const QStringList first{u"a"_s, u"b"_s};
        QTest::newRow("newest damaged") << u"damaged"_s << QString() << first;
        QTest::newRow("newest cut off") << u"cut"_s << QString() << first;
        QTest::newRow("newest empty") << u"empty"_s << QString() << first;
        QTest::newRow("newest newer than the program") << u"newer"_s << QString() << first;
        QTest::newRow("newest of another key") << u"key"_s << QString() << first;
        QTest::newRow("both damaged") << u"damaged"_s << u"cut"_s << QStringList();
        QTest::newRow("both deleted") << u"deleted"_s << u"deleted"_s << QStringList();
    }

    void backupsThatCannotServeAreSkipped()
    {
        QFETCH(const QString, newest);
        QFETCH(const QString, older);
        QFETCH(const QStringList, visits);
        fillStore(folder());
        spoilBackup(u"vestibule-20260201-030000.db"_s, newest);
        spoilBackup(u"vestibule-20260131-030000.db"_s, older);
        spoil(u"text"_s);
        const QByteArray before = bytesOf(file());
        {
            const auto storage = openAnyhow(folder());
            QVERIFY2(storage, storage ? "" : qPrintable(storage.error().detail));
            QCOMPARE(visitsIn(**storage), visits);
            const QString notice = (*storage)->restoreNotice();
            QVERIFY2(notice.contains(visits.isEmpty() ? u"an empty database was begun"_s
                                                      : u"The backup of 2026-01-31 03:00:00"_s),
                     qPrintable(notice));
        }
        QVERIFY(bytesOf(m_folder->filePath(damagedFiles().constFirst())) == before);
        QCOMPARE((*openAnyhow(folder()))->restoreNotice(), QString());
    }

    /// Half a copy would take what is left of the room, and nobody would delete it.
    void copyThatFailsIsRemoved()
    {
#ifdef Q_OS_LINUX
        fillStore(folder());
        spoil(u"text"_s);
        const QByteArray before = bytesOf(file());
        const auto refused = openWith(u"copy"_s, store::OnDamage::SetAside);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("Cannot write"_L1),
                 qPrintable(refused.error().detail));
        QVERIFY(bytesOf(file()) == before);
        QVERIFY(!QFileInfo::exists(file() + u".restoring"_s));
        QCOMPARE(visitsIn(**openAnyhow(folder())), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
#else
        QSKIP("Uses the Unix limit on file sizes");
#endif
    }

    void everyDamagedFileIsKept()
    {
        for (int i = 1; i <= 3; ++i) {
            overwrite(file(), QByteArray("not a database %1").replace("%1", QByteArray::number(i)));
            QVERIFY(openAnyhow(folder()));
            QCOMPARE(damagedFiles().size(), i);
            for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(file() + ending);
        }
        QSet<QByteArray> contents;
        for (const QString &name : damagedFiles())
            contents << bytesOf(m_folder->filePath(name));
        QCOMPARE(contents.size(), 3);
    }

    /// As a crash between the two renames leaves it.
    void endsWhatACrashInterrupted()
    {
        fillStore(folder());
        overwrite(file(), "damaged");
        QVERIFY(
            QFile::rename(file(), m_folder->filePath(u"vestibule-damaged-20260202-000000.db"_s)));
        overwrite(file() + u".restoring"_s, "half a copy");
        overwrite(file() + u"-wal"_s, "left behind");
        QVERIFY(!openStore(folder()));
        QVERIFY(!QFileInfo::exists(file()));
        const auto storage = openAnyhow(folder());
        QVERIFY(storage);
        QCOMPARE(visitsIn(**storage), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!QFileInfo::exists(file() + u".restoring"_s));
        QByteArray kept;
        for (const QString &name : damagedFiles())
            kept += bytesOf(m_folder->filePath(name));
        QVERIFY(kept.contains("damaged") && kept.contains("left behind"));
    }

    void auditGoesOn()
    {
        {
            auto storage = openStore(folder());
            QVERIFY(storage);
            const QDateTime at = support::visitOf({}).createdAt;
            const auto record = [&](const QString &who) {
                return (*storage)->audit().record({at, who, store::actions::Printed, {}, {}});
            };
            QVERIFY(record(u"first"_s));
            QVERIFY((*storage)->maintenance().backUp(5, at));
            QVERIFY(record(u"second"_s));
        }
        spoil(u"text"_s);
        auto storage = openAnyhow(folder());
        QVERIFY(storage);
        QVERIFY((*storage)->audit().record(
            {support::visitOf({}).createdAt, u"third"_s, store::actions::StorageRestored, {}, {}}));
        const auto report = (*storage)->audit().verify();
        QVERIFY(report);
        QCOMPARE(report->problem, QString());
        QCOMPARE(report->rows, 2);
    }

    /// A program that still works with the file would go on writing into what was set aside.
    void databaseInUseIsNotReplaced()
    {
#ifdef Q_OS_UNIX
        fillStore(folder());
        QProcess helper;
        support::startHelper(helper, {u"hold"_s, folder()});
        QVERIFY(helper.waitForReadyRead(20000));
        spoil(u"visits"_s);
        const auto refused =
            store::openStorage({folder(), keyOf('k'), 50ms}, store::OnDamage::SetAside);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("another program has it open"_L1),
                 qPrintable(refused.error().detail));
        QCOMPARE(damagedFiles(), QStringList());
        helper.closeWriteChannel();
        QVERIFY(helper.waitForFinished(20000));
        QVERIFY(openAnyhow(folder()));
        QVERIFY(!damagedFiles().isEmpty());
#else
        QSKIP("An open file cannot be renamed there");
#endif
    }

    void programsThatStartAtOnceDoItOnce()
    {
        fillStore(folder());
        spoil(u"visits"_s);
        std::array<QProcess, 4> helpers;
        for (QProcess &helper : helpers)
            support::startHelper(helper, {u"open"_s, folder()});
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(30000));
            QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
            QCOMPARE(helper.exitCode(), 0);
        }
        QCOMPARE(damagedFiles().size(), 1);
    }

private:
    QString folder() const
    {
        return m_folder->path();
    }
    QString file() const
    {
        return m_folder->filePath(u"vestibule.db"_s);
    }
    QStringList damagedFiles() const
    {
        return QDir(folder()).entryList({u"vestibule-damaged-*"_s}, QDir::Files, QDir::Name);
    }

    void spoil(const QString &fault)
    {
        if (fault == "text"_L1) {
            overwrite(file(), QByteArray("not a database\n").repeated(1000));
        } else if (fault == "short"_L1) {
            QVERIFY(QFile::resize(file(), 0));
            overwrite(file(), "oops");
        } else if (fault == "half"_L1) {
            QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2 / 4096 * 4096));
        } else if (fault == "schema"_L1) {
            overwrite(file(), QByteArray(1000, '\xee'), 100);
        } else if (fault == "empty"_L1) {
            QVERIFY(QFile::resize(file(), 0));
        } else if (fault == "gone"_L1) {
            QVERIFY(QFile::remove(file()));
        } else {
            qint64 page = 0;
            {
                RawDatabase raw(folder());
                page = raw.run(u"select rootpage from sqlite_schema where name = '%1'"_s.arg(fault))
                           .constFirst()
                           .toLongLong();
            }
            overwrite(file(), QByteArray(4096, '\xee'), (page - 1) * 4096);
        }
    }

    void spoilBackup(const QString &name, const QString &fault)
    {
        const QString path = folder() + u"/backups/"_s + name;
        QVERIFY(QFileInfo(path).size() > 8192);
        if (fault == "damaged"_L1) {
            overwrite(path, QByteArray(8192, '\xee'), 4096);
        } else if (fault == "cut"_L1) {
            QVERIFY(QFile::resize(path, 5000));
        } else if (fault == "empty"_L1) {
            QVERIFY(QFile::resize(path, 0));
        } else if (fault == "deleted"_L1) {
            QVERIFY(QFile::remove(path));
        } else if (fault == "newer"_L1) {
            overwrite(path, QByteArray::fromHex("00002710"), 60); // user_version
        } else if (fault == "key"_L1) {
            const QTemporaryDir other;
            const auto storage = openStore(other.path(), keyOf('x'));
            QVERIFY(storage);
            const auto copy = (*storage)->maintenance().backUp(1, support::visitOf({}).createdAt);
            QVERIFY(copy && QFile::remove(path) && QFile::copy(*copy, path));
        }
    }

    core::Result<std::unique_ptr<store::Storage>> openWith(const QString &fault,
                                                           store::OnDamage onDamage)
    {
        const store::StoragePlace place{folder(), keyOf(fault == "key"_L1 ? 'x' : 'k'), 50ms};
#ifdef Q_OS_LINUX
        if (fault == "mode"_L1) {
            const QByteArray path = QFile::encodeName(folder());
            ::chmod(path.constData(), 0555);
            ::chmod(QFile::encodeName(file()).constData(), 0000);
            // Modes do not stop root, so it becomes nobody for a moment.
            const bool isRoot = ::geteuid() == 0;
            const bool changed = isRoot && ::seteuid(65534) == 0;
            auto opened = store::openStorage(place, onDamage);
            if (changed && ::seteuid(0) == 0)
                ::prctl(PR_SET_DUMPABLE, 1); // The change of user took it; leak checking needs it.
            ::chmod(path.constData(), 0700);
            ::chmod(QFile::encodeName(file()).constData(), 0600);
            return opened;
        }
        if (fault == "write"_L1 || fault == "copy"_L1) {
            const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
            rlimit old{};
            ::getrlimit(RLIMIT_FSIZE, &old);
            rlimit tight = old;
            tight.rlim_cur = fault == "copy"_L1 ? 40'000 : 1;
            ::setrlimit(RLIMIT_FSIZE, &tight);
            auto opened = store::openStorage(place, onDamage);
            ::setrlimit(RLIMIT_FSIZE, &old);
            std::signal(SIGXFSZ, oldHandler);
            return opened;
        }
#endif
        return store::openStorage(place, onDamage);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1 && arguments.value(2) == "open"_L1)
        return openDamaged(arguments.value(3));
    if (arguments.value(1) == "--helper"_L1) {
        const auto storage = openStore(arguments.value(3));
        std::puts("open");
        std::fflush(stdout);
        std::getchar(); // Until the test closes it.
        return storage ? 0 : 1;
    }
    TestDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damage.moc"
