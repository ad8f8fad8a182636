#include "store/storage.h"

#include "store/schema.h"
#include "storetools.h"
#include "support/support.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::keyOf;
using support::RawDatabase;
using support::visitOf;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes, qint64 offset = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A store with three visits in a file of some twenty pages, closed again.
void fillStore(const QString &folder)
{
    auto sqlite = support::openStore(folder);
    QVERIFY(sqlite);
    for (const QString &id : {u"v1"_s, u"v2"_s, u"v3"_s})
        QVERIFY((*sqlite)->visits().addVisit(visitOf(id)));
    const store::VisitStep large{u"large"_s, QString(60'000, u'x'), visitOf({}).createdAt};
    QVERIFY((*sqlite)->visits().addStep(core::VisitId(u"v1"_s), large));
}

/// Opens a new folder at the same moment as other helpers do and keeps one visit.
int openAndAdd(const QString &folder, const QString &id)
{
    auto sqlite = support::openStore(folder);
    if (!sqlite) {
        qWarning("%s", qPrintable(sqlite.error().detail));
        return 1;
    }
    return (*sqlite)->visits().addVisit(visitOf(id)) ? 0 : 1;
}

} // namespace

class TestStoreFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void refusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("newer than the program") << u"newer"_s << u"newer than this program"_s;
        QTest::newRow("another program's tables") << u"foreign"_s << u"another program"_s;
        QTest::newRow("text instead of a database") << u"text"_s << u"file is not a database"_s;
        QTest::newRow("a few bytes") << u"short"_s << u"file is not a database"_s;
        QTest::newRow("a page overwritten") << u"page"_s << u"damaged"_s;
        QTest::newRow("a page of an index overwritten") << u"index"_s << u"damaged"_s;
        QTest::newRow("cut in half") << u"half"_s << u"malformed"_s;
        QTest::newRow("header of the schema overwritten") << u"schema"_s << u"malformed"_s;
        QTest::newRow("a page of a large file overwritten") << u"large"_s << u"malformed"_s;
    }

    void refusedAndLeftAlone()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, detail);
        spoil(fault);
        if (QTest::currentTestFailed())
            return;
        const QByteArray before = bytesOf(file());
        QVERIFY(!before.isEmpty());
        const auto refused = support::openStore(folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
        QVERIFY(bytesOf(file()) == before);
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"vestibule.db"_s});
    }

    void largeFileOpens()
    {
        fillStore(folder());
        RawDatabase(folder()).run(u"insert into meta values ('large', zeroblob(40000000))"_s);
        const auto sqlite = support::openStore(folder());
        QVERIFY(sqlite);
        QCOMPARE((*sqlite)->visits().recentVisits(10)->size(), 3);
    }

    void placeCannotBeUsed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a folder in place of the file") << u"folder"_s << u"vestibule.db"_s;
        QTest::newRow("a file in place of the folder") << u"file"_s << u"a file is in its place"_s;
        QTest::newRow("a file in place of its parent") << u"parent"_s << u"Cannot create"_s;
    }

    void placeCannotBeUsed()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, detail);
        QString place = m_folder->filePath(u"data"_s);
        if (fault == "folder"_L1) {
            QVERIFY(QDir().mkpath(place + u"/vestibule.db"_s));
        } else {
            writeBytes(place, "x");
            if (fault == "parent"_L1)
                place += u"/below"_s;
        }
        const auto refused = support::openStore(place);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
    }

    void readOnly_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("a folder without a database") << false;
        QTest::newRow("a folder and its database") << true;
    }

    void readOnly()
    {
#ifdef Q_OS_LINUX
        QFETCH(const bool, hasFile);
        const QString place = m_folder->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(place));
        if (hasFile) {
            fillStore(place);
            QCOMPARE(::chmod(QFile::encodeName(place + u"/vestibule.db"_s).constData(), 0444), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0555), 0);
        // Modes do not stop root, so it becomes nobody for a moment; others stay who they are.
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(65534) == 0);
        const auto refused = support::openStore(place);
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        ::prctl(PR_SET_DUMPABLE, 1); // The change of user took it; leak checking needs it.
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0755), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        const QString &detail = refused.error().detail;
        QVERIFY2(detail.contains("ermission"_L1) || detail.contains("permitted"_L1)
                     || detail.contains("readonly"_L1),
                 qPrintable(detail));
#else
        QSKIP("Uses Linux users and modes");
#endif
    }

    void lockedByAnotherProgram()
    {
        auto sqlite = support::openStore(folder(), keyOf('k'), 50ms);
        QVERIFY(sqlite);
        QVERIFY((*sqlite)->visits().addVisit(visitOf(u"before"_s)));
        RawDatabase raw(folder());
        raw.run(u"begin immediate"_s);
        const auto locked = (*sqlite)->visits().addVisit(visitOf(u"v1"_s));
        const auto second = support::openStore(folder(), keyOf('k'), 50ms);
        // Reading goes on.
        QCOMPARE((*sqlite)->visits().recentVisits(10)->size(), 1);
        raw.run(u"rollback"_s);
        QVERIFY(!locked && !second);
        for (const core::Error &error : {locked.error(), second.error()}) {
            QCOMPARE(error.kind, core::ErrorKind::Storage);
            QVERIFY2(error.detail.contains("database is locked"_L1), qPrintable(error.detail));
        }
        QVERIFY((*sqlite)->visits().addVisit(visitOf(u"v1"_s)));
        QVERIFY(support::openStore(folder(), keyOf('k'), 50ms));
    }

    void diskFull()
    {
        auto sqlite = support::openStore(folder());
        QVERIFY(sqlite);
        const core::VisitId id(u"v1"_s);
        QVERIFY((*sqlite)->visits().addVisit(visitOf(id.text())));
        const store::VisitStep large{u"large"_s, QString(100'000, u'x'), visitOf({}).createdAt};
        limitPages(1);
        const auto full = (*sqlite)->visits().addStep(id, large);
        QVERIFY(!full);
        QCOMPARE(full.error().kind, core::ErrorKind::Storage);
        QVERIFY2(full.error().detail.contains("disk is full"_L1), qPrintable(full.error().detail));
        QVERIFY((*sqlite)->visits().steps(id)->isEmpty());
        QCOMPARE((*sqlite)->visits().recentVisits(10)->size(), 1);
        limitPages(1'000'000);
        QVERIFY((*sqlite)->visits().addStep(id, large));
        QCOMPARE((*sqlite)->visits().steps(id)->size(), 1);
    }

    /// The system refuses to write: the error of the commit is not lost, nor what came before it.
    void writeFails()
    {
#ifdef Q_OS_UNIX
        const core::VisitId id(u"v1"_s);
        const store::VisitStep step{u"created"_s, QString(5000, u'x'), visitOf({}).createdAt};
        auto sqlite = support::openStore(folder());
        QVERIFY(sqlite);
        QVERIFY((*sqlite)->visits().addVisit(visitOf(id.text())));
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit tight = old;
        tight.rlim_cur = rlim_t(QFileInfo(file() + u"-wal"_s).size());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto failed = (*sqlite)->visits().addStep(id, step);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
        QVERIFY2(failed.error().detail.contains("disk I/O error"_L1),
                 qPrintable(failed.error().detail));
        QVERIFY((*sqlite)->visits().steps(id)->isEmpty());
        QVERIFY((*sqlite)->visits().addStep(id, step));
        sqlite->reset();
        auto again = support::openStore(folder());
        QVERIFY(again);
        QCOMPARE((*again)->visits().steps(id)->size(), 1);
#else
        QSKIP("Uses the Unix limit on file sizes");
#endif
    }

    void firstStartsAtOneMoment()
    {
        constexpr int programs = 4;
        const QString place = m_folder->filePath(u"data"_s);
        std::array<QProcess, programs> helpers;
        for (size_t i = 0; i < programs; ++i)
            support::startHelper(helpers[i], {place, u"v%1"_s.arg(i)});
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(20000));
            QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
            QCOMPARE(helper.exitCode(), 0);
        }
        const auto sqlite = support::openStore(place);
        QVERIFY(sqlite);
        QCOMPARE((*sqlite)->visits().recentVisits(10)->size(), programs);
    }

    void everyReleasedSchemaIsStored()
    {
        const QList<store::SchemaStep> steps = store::schemaSteps();
        QCOMPARE(steps.size(), 4);
        for (const store::SchemaStep &step : steps)
            QVERIFY(QFileInfo::exists(storedFile(step.number)));
    }

    void oldDatabaseIsUpgraded_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("schema 1") << 1;
        QTest::newRow("schema 2") << 2;
        QTest::newRow("schema 3") << 3;
        QTest::newRow("schema 4") << 4;
    }

    void oldDatabaseIsUpgraded()
    {
        QFETCH(const int, version);
        {
            RawDatabase raw(folder());
            const QString sql = QString::fromUtf8(bytesOf(storedFile(version)));
            QVERIFY(!sql.isEmpty());
            for (const QString &statement : sql.split(u"\n\n"_s, Qt::SkipEmptyParts))
                raw.run(statement);
        }
        const auto old = support::openStore(folder());
        QVERIFY2(old, old ? "" : qPrintable(old.error().detail));
        const auto rows = (*old)->visits().recentVisits(10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).visit.id.text(), u"running"_s);
        QVERIFY(!rows->at(0).end);
        QCOMPARE(rows->at(1).visit.id.text(), u"ended"_s);
        QCOMPARE(rows->at(1).end->outcome, u"passed"_s);
        QCOMPARE((*old)->visits().sessionToken(core::VisitId(u"running"_s))->reveal(),
                 QByteArray("stored-token"));
        QCOMPARE((*old)->visits().steps(core::VisitId(u"ended"_s))->size(), 2);
        store::VisitFilter filter;
        filter.search = version < 2 ? u"Interview-1"_s : u"zoe example"_s;
        const auto found = (*old)->history().page(filter, {}, 0, 10);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().row.visit.id.text(), u"ended"_s);
        QCOMPARE((*old)->visits().openVisits()->size(), 1);
        QCOMPARE(rows->at(1).visit.staticUrl, QString());
        const auto owner = (*old)->visits().visitOf(core::InterviewId(u"interview-1"_s));
        QVERIFY(owner && *owner);
        QCOMPARE((*owner)->visit.id.text(), u"ended"_s);
        const auto deliveries = (*old)->inbox().since(u"incode"_s, 0, 10);
        QVERIFY(deliveries);
        QCOMPARE(deliveries->size(), version < 3 ? 0 : 2);
        if (version >= 3) {
            QCOMPARE(deliveries->at(0).visit, std::optional(core::VisitId(u"ended"_s)));
            QCOMPARE(deliveries->at(0).arrivals, 2);
            QCOMPARE(deliveries->at(0).person, QString());
            QCOMPARE(deliveries->at(1).visit, std::optional<core::VisitId>());
            QCOMPARE((*old)->inbox().body(2)->reveal(), QByteArray("stored-body"));
        }
        readPeople(**old, version >= 4);
        RawDatabase(folder()).run(
            u"insert into visit_words (visit_words, rank) values ('integrity-check', 1)"_s);

        const QString fresh = m_folder->filePath(u"fresh"_s);
        QVERIFY(support::openStore(fresh));
        QCOMPARE(RawDatabase(folder()).schema(), RawDatabase(fresh).schema());
        QCOMPARE(RawDatabase(folder()).run(u"pragma user_version"_s),
                 RawDatabase(fresh).run(u"pragma user_version"_s));
        QCOMPARE(RawDatabase(folder()).run(u"pragma foreign_key_check"_s), QVariantList());
    }

    /// A step that fails half-way leaves the database at the step before, ready to be tried again.
    void stepIsWholeOrNot()
    {
        QList<store::SchemaStep> steps = store::schemaSteps();
        const int known = int(steps.size());
        steps << store::SchemaStep{known + 1, u"create table second (a);"_s}
              << store::SchemaStep{known + 2,
                                   u"create table third (a);\n\ncreate table meta (a);"_s};
        RawDatabase raw(folder());
        const QSqlDatabase database = QSqlDatabase::database(
            QSqlDatabase::connectionNames().filter(u"raw-"_s).constFirst(), false);
        QVERIFY(store::checkSchema(database, steps));
        const auto failed = store::migrate(database, steps);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
        const QString tables = u"select name from sqlite_schema where type = 'table' and name in"
                               " ('second', 'third', 'more') order by name"_s;
        QCOMPARE(raw.run(u"pragma user_version"_s), QVariantList{known + 1});
        QCOMPARE(raw.run(tables), QVariantList{u"second"_s});

        steps.last().sql =
            u"create table third (a);\n\n-- Comment; text.\ncreate table more (a);\n"_s;
        QVERIFY(store::checkSchema(database, steps));
        QVERIFY(store::migrate(database, steps));
        QVERIFY(store::migrate(database, steps)); // Nothing left to do.
        QCOMPARE(raw.run(u"pragma user_version"_s), QVariantList{known + 2});
        QCOMPARE(raw.run(tables), (QVariantList{u"more"_s, u"second"_s, u"third"_s}));
        QVERIFY(!store::checkSchema(database, store::schemaSteps()));
    }

private:
    /// The people of a stored database, which an older one does not have and can get.
    static void readPeople(store::Storage &old, bool areThere)
    {
        store::PeopleStore &people = old.people();
        const auto rows = people.all();
        QVERIFY(rows);
        QCOMPARE(rows->size(), areThere ? 2 : 0);
        QCOMPARE(*people.deliveriesTaken(), areThere ? 3 : 0);
        store::Person person;
        person.partnerId = u"stu-2"_s;
        QCOMPARE(*people.save(person), areThere ? 3 : 1);
        if (!areThere)
            return;
        const store::PersonRow &one = rows->constFirst();
        QCOMPARE(one.person.partnerId, u"stu-1"_s);
        QCOMPARE(one.person.lastName, u"Sample"_s);
        QCOMPARE(one.person.email, u"ada@example.test"_s);
        QCOMPARE(one.person.tags, QStringList{u"north"_s});
        QVERIFY(one.person.pinned && !one.person.anonymous);
        QVERIFY(one.progress.tracks.contains("Fast Track"));
        QCOMPARE(one.progress.interviews, 1);
        QVERIFY(rows->at(1).person.anonymous);
        QCOMPARE(people.interviews(u"stu-1"_s)->constFirst().body,
                 QByteArray(R"({"id":7,"title":"Stored title"})"));
        const auto late = people.apply(
            {u"stu-1"_s, u"8"_s, one.progress.asOf, "{}", one.progress.asOf.addSecs(60)});
        QVERIFY(late);
        QCOMPARE(*late, store::ChangeOutcome::Older);
        QCOMPARE(people.launches(u"stu-1"_s, 9)->constFirst().result, u"arrived"_s);
        QCOMPARE((*people.importRun(QByteArray::fromHex("00112233")))->rows, 40);
        const auto deliveries = old.inbox().since(u"biginterview"_s, 0, 10);
        QCOMPARE(deliveries->size(), 1);
        QVERIFY(deliveries->constFirst().isKnownPerson);
        QCOMPARE(old.inbox().body(3)->reveal(), QByteArray("stored-delivery"));
    }

    QString folder() const
    {
        return m_folder->path();
    }
    QString file() const
    {
        return m_folder->filePath(u"vestibule.db"_s);
    }

    static QString storedFile(int version)
    {
        return qEnvironmentVariable("VESTIBULE_SOURCE")
               + u"/tests/data/store/v%1.sql"_s.arg(version);
    }

    static void limitPages(int count)
    {
        const QStringList ours = QSqlDatabase::connectionNames().filter(u"vestibule-"_s);
        QCOMPARE(ours.size(), 1);
        QSqlQuery query(u"pragma max_page_count = %1"_s.arg(count),
                        QSqlDatabase::database(ours.constFirst(), false));
        QVERIFY(query.next());
    }

    /// Leaves a file in the folder that cannot be used because of \a fault.
    void spoil(const QString &fault)
    {
        if (fault == "text"_L1)
            return writeBytes(file(), QByteArray("not a database\n").repeated(1000));
        if (fault == "short"_L1)
            return writeBytes(file(), "oops");
        if (fault == "foreign"_L1) {
            RawDatabase(folder()).run(u"create table recipes (name text)"_s);
            return;
        }
        fillStore(folder());
        if (fault == "newer"_L1) {
            RawDatabase(folder()).run(u"pragma user_version = 9999"_s);
            return;
        }
        if (fault == "half"_L1) {
            QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2 / 4096 * 4096));
            return;
        }
        if (fault == "schema"_L1)
            return writeBytes(file(), QByteArray(1000, '\xee'), 100);
        if (fault == "large"_L1)
            RawDatabase(folder()).run(u"insert into meta values ('large', zeroblob(40000000))"_s);
        const QString name = fault == "index"_L1 ? u"steps_of_visit"_s : u"visits"_s;
        qint64 page = 0;
        {
            RawDatabase raw(folder());
            page = raw.run(u"select rootpage from sqlite_schema where name = '%1'"_s.arg(name))
                       .constFirst()
                       .toLongLong();
        }
        writeBytes(file(), QByteArray(4096, '\xee'), (page - 1) * 4096);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--helper"_L1)
        return openAndAdd(arguments.value(2), arguments.value(3));
    TestStoreFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storefaults.moc"
