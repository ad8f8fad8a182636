#include "store/maintenance.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesBelow;
using support::countIn;
using support::keyOf;
using support::openStore;
using support::RawDatabase;
using support::scattered;
using support::without;

namespace {

const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return time;
}

QDateTime ago(std::chrono::seconds age)
{
    return now().addSecs(-age.count());
}

struct Seed
{
    QString id;
    std::chrono::seconds endAge = 0s; ///< Nothing: it has not ended.
    QString outcome = u"passed"_s;
    QString reason = u"ok"_s;
    std::chrono::seconds mediaAge = 0s;
};

void addVisit(store::Storage &storage, const Seed &seed)
{
    store::VisitStore &visits = storage.visits();
    const core::VisitId id(seed.id);
    store::NewVisit visit = support::visitOf(seed.id, ago(9000h).toMSecsSinceEpoch());
    visit.customerId = scattered(seed.id);
    visit.personName = u"Person "_s + scattered(u"person"_s + seed.id);
    QVERIFY(visits.addVisit(visit));
    const core::InterviewId interview(scattered(u"interview"_s + seed.id));
    QVERIFY(
        visits.setSession(id, interview, core::Secret("token of " + seed.id.toUtf8()), ago(9000h)));
    QVERIFY(storage.inbox().add({{u"incode"_s,
                                  interview.text() + u"/ONBOARDING_FINISHED"_s,
                                  interview,
                                  u"ONBOARDING_FINISHED"_s,
                                  u"flow-1"_s,
                                  {},
                                  core::Secret(QByteArray(200, 'b')),
                                  ago(9000h)}}));
    QVERIFY(visits.addStep(id, {u"page-open"_s, {}, ago(9000h)}));
    const QDateTime at = ago(seed.mediaAge);
    const QList<std::pair<QString, QByteArray>> documents{
        {store::documents::Score, "score"},
        {store::documents::Note, scattered(u"note"_s + seed.id).toUtf8()},
        {store::documents::Text, QByteArray(500, 't')},
        {store::documents::Name, scattered(u"name"_s + seed.id).toUtf8()},
        {store::documents::imageKind(u"selfie"_s), QByteArray(9000, 'i')}};
    for (const auto &[kind, content] : documents)
        QVERIFY(visits.setDocument(id, kind, core::Secret(content), at));
    if (seed.endAge > 0s)
        QVERIFY(visits.finishVisit(id, {seed.outcome, seed.reason, {}, {}, {}, ago(seed.endAge)}));
}

/// What would betray that something is still there: of every secret its first and last bytes, of
/// every word in the index its end.
QList<QByteArray> traces(const QString &folder, const QString &visits)
{
    QList<QByteArray> found;
    RawDatabase raw(folder);
    const QString of = u" in (select number from visits where id like '%1')"_s.arg(visits);
    QVariantList secrets = raw.run(u"select content from documents where visit"_s + of);
    secrets += raw.run(u"select token from visits where token is not null and number"_s + of);
    secrets += raw.run(u"select body from webhooks where interview_id in"
                       " (select interview_id from visits where id like '%1')"_s.arg(visits));
    for (const QVariant &secret : std::as_const(secrets))
        found << secret.toByteArray().mid(1, 24) << secret.toByteArray().last(16);
    for (const QString &column : {u"customer_id"_s, u"interview_id"_s, u"hashes"_s}) {
        const QVariantList texts =
            raw.run(u"select %1 from visit_words where rowid"_s.arg(column) + of);
        for (const QVariant &text : texts) {
            for (const QString &word : text.toString().split(u' ', Qt::SkipEmptyParts))
                found << word.last(11).toUtf8();
        }
    }
    return found;
}

QStringList backupNames(const QString &folder)
{
    return QDir(folder + u"/backups"_s).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestMaintenance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void periods_data()
    {
        QTest::addColumn<std::chrono::seconds>("endAge");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<std::chrono::seconds>("mediaAge");
        QTest::addColumn<bool>("keepsVisit");
        QTest::addColumn<bool>("keepsMedia");
        QTest::addColumn<bool>("keepsToken");
        const auto row = [](const char *name, std::chrono::seconds endAge, const QString &outcome,
                            const QString &reason, std::chrono::seconds mediaAge, bool visit,
                            bool media, bool token) {
            QTest::newRow(name) << endAge << outcome << reason << mediaAge << visit << media
                                << token;
        };
        const QString ok = u"ok"_s;
        row("just ended", 60s, u"passed"_s, ok, 60s, true, true, true);
        row("token at its limit", 1h, u"passed"_s, ok, 60s, true, true, true);
        row("token over its limit", 1h + 1s, u"passed"_s, ok, 60s, true, true, false);
        row("in review, token over its limit", 1h + 1s, u"review"_s, ok, 60s, true, true, false);
        row("expired, token over its limit", 1h + 1s, u"expired"_s, u"deadline"_s, 60s, true, true,
            false);
        row("score missing", 1h + 1s, u"error"_s, u"score-missing"_s, 60s, true, true, true);
        row("score missing at its limit", 24h, u"error"_s, u"score-missing"_s, 60s, true, true,
            true);
        row("score missing over its limit", 24h + 1s, u"error"_s, u"score-missing"_s, 60s, true,
            true, false);
        row("media at their limit", 60s, u"passed"_s, ok, 24h, true, true, true);
        row("media over their limit", 60s, u"passed"_s, ok, 24h + 1s, true, false, true);
        row("visit at its limit", 2160h, u"failed"_s, ok, 60s, true, true, false);
        row("visit over its limit", 2160h + 1s, u"failed"_s, ok, 60s, false, false, false);
        row("never ended", 0s, {}, {}, 60s, true, true, true);
        row("never ended, media over their limit", 0s, {}, {}, 9000h, true, false, true);
    }

    void periods()
    {
        QFETCH(const std::chrono::seconds, endAge);
        QFETCH(const QString, outcome);
        QFETCH(const QString, reason);
        QFETCH(const std::chrono::seconds, mediaAge);
        QFETCH(const bool, keepsVisit);
        QFETCH(const bool, keepsMedia);
        QFETCH(const bool, keepsToken);
        auto storage = openStore(folder());
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, endAge, outcome, reason, mediaAge});
        const auto counts = (*storage)->maintenance().purge({}, now());
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->visits, keepsVisit ? 0 : 1);
        QCOMPARE(counts->deliveries, keepsVisit ? 0 : 1);
        QCOMPARE(counts->images, keepsVisit && !keepsMedia ? 1 : 0);
        QCOMPARE(counts->texts, keepsVisit && !keepsMedia ? 1 : 0);
        QCOMPARE(counts->tokens, keepsVisit && !keepsToken ? 1 : 0);
        QCOMPARE(counts->isEmpty(), keepsVisit && keepsMedia && keepsToken);
        const auto details = (*storage)->history().details(core::VisitId(u"v1"_s));
        QVERIFY(details);
        QCOMPARE(details->has_value(), keepsVisit);
        QCOMPARE((*storage)->maintenance().lastPurge()->toMSecsSinceEpoch(),
                 now().toMSecsSinceEpoch());
        RawDatabase raw(folder());
        if (!keepsVisit) {
            for (const QString &table :
                 {u"visits"_s, u"steps"_s, u"documents"_s, u"visit_words"_s, u"webhooks"_s})
                QCOMPARE(raw.run(u"select count(*) from "_s + table).constFirst().toInt(), 0);
            return;
        }
        QCOMPARE((*storage)->inbox().delivery(1)->value().visit,
                 std::optional(core::VisitId(u"v1"_s)));
        QCOMPARE((*details)->summary.hasToken, keepsToken);
        QStringList kinds = (*details)->documentKinds;
        kinds.sort();
        QStringList expected{u"note"_s, u"person"_s, u"score"_s};
        if (keepsMedia)
            expected =
                QStringList{u"image:selfie"_s, u"name"_s} + expected + QStringList{u"text"_s};
        expected.sort();
        QCOMPARE(kinds, expected);
        // Found by what is kept, and by nothing else.
        for (const auto &[word, isKept] :
             {std::pair(scattered(u"v1"_s), true), std::pair(scattered(u"personv1"_s), true),
              std::pair(scattered(u"notev1"_s), true),
              std::pair(scattered(u"namev1"_s), keepsMedia)}) {
            const auto found = (*storage)->history().page({word, {}, {}, {}, {}}, {}, 0, 9);
            QVERIFY(found);
            QCOMPARE(found->size(), isKept ? 1 : 0);
        }
    }

    void rulesAreUsed()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, 100s, u"passed"_s, u"ok"_s, 100s});
        addVisit(**storage, {u"v2"_s, 300s, u"passed"_s, u"ok"_s, 10s});
        const auto counts = (*storage)->maintenance().purge({99s, 99s, 200s}, now());
        QVERIFY(counts);
        QCOMPARE(counts->visits, 1);
        QCOMPARE(counts->images, 1);
        QCOMPARE(counts->tokens, 1);
    }

    /// What is purged is in no file afterwards: database, log, backups.
    void nothingIsLeftInAnyFile()
    {
        constexpr int each = 25;
        auto storage = openStore(folder());
        QVERIFY(storage);
        // Mixed, so that pages hold both what goes and what stays; some end after the backup.
        for (int i = 0; i < each; ++i) {
            addVisit(**storage, {u"gone-%1"_s.arg(i), 2161h, u"passed"_s, u"ok"_s, 1h});
            addVisit(**storage, {u"kept-%1"_s.arg(i), 10min, u"passed"_s, u"ok"_s, 1h});
            addVisit(**storage, {u"late-%1"_s.arg(i), 0s, {}, {}, 1h});
        }
        QVERIFY((*storage)->maintenance().backUp(5, ago(10h)));
        QVERIFY((*storage)->maintenance().backUp(5, ago(9h)));
        for (int i = 0; i < each; ++i)
            QVERIFY(
                (*storage)->visits().finishVisit(core::VisitId(u"late-%1"_s.arg(i)),
                                                 {u"failed"_s, u"ok"_s, {}, {}, {}, ago(2161h)}));
        const QList<QByteArray> kept = traces(folder(), u"kept-%"_s);
        const QList<QByteArray> gone =
            without(traces(folder(), u"gone-%"_s) + traces(folder(), u"late-%"_s), kept);
        QVERIFY(gone.size() > each * 2 * 20);
        // A word may be cut by the end of a page: nearly all of them can be seen.
        QVERIFY(countIn(bytesBelow(folder()), gone) > gone.size() * 99 / 100);

        const auto counts = (*storage)->maintenance().purge({}, now());
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->visits, each * 2);
        QCOMPARE(counts->deliveries, each * 2);
        const QByteArray bytes = bytesBelow(folder());
        QCOMPARE(countIn(bytes, gone), 0);
        QVERIFY(countIn(bytes, kept) > kept.size() * 99 / 100);
        QCOMPARE(backupNames(folder()).size(), 2);
        QVERIFY((*storage)->maintenance().check());
    }

    /// Media, tokens and names, while their visits stay.
    void nothingIsLeftOfMediaAndTokens()
    {
        constexpr int each = 25;
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 0; i < each; ++i)
            addVisit(**storage, {u"v%1"_s.arg(i), 25h, u"passed"_s, u"ok"_s, 25h});
        QVERIFY((*storage)->maintenance().backUp(5, ago(10h)));
        QList<QByteArray> gone;
        {
            RawDatabase raw(folder());
            QVariantList secrets = raw.run(u"select content from documents where kind in"
                                           " ('text', 'name', 'image:selfie')"_s);
            secrets += raw.run(u"select token from visits"_s);
            for (const QVariant &secret : std::as_const(secrets))
                gone << secret.toByteArray().mid(1, 24) << secret.toByteArray().last(16);
        }
        QCOMPARE(gone.size(), each * 4 * 2);
        QList<QByteArray> hashes = traces(folder(), u"v%"_s);
        const auto counts = (*storage)->maintenance().purge({}, now());
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->images, each);
        QCOMPARE(counts->texts, each);
        QCOMPARE(counts->tokens, each);
        for (const QByteArray &kept : traces(folder(), u"v%"_s))
            hashes.removeAll(kept);
        QVERIFY(hashes.size() > each * 15);
        const QByteArray bytes = bytesBelow(folder());
        QCOMPARE(countIn(bytes, gone), 0);
        QCOMPARE(countIn(bytes, hashes), 0);
    }

    void stoppedHalfWayGoesOnNextTime()
    {
        constexpr int visits = 80;
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 0; i < visits; ++i)
            addVisit(**storage, {u"v%1"_s.arg(i), 2161h});
        int asked = 0;
        (*storage)->maintenance().workWhile([&asked] { return ++asked < 2; });
        const auto stopped = (*storage)->maintenance().purge({}, now());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        const qsizetype left = (*storage)->visits().recentVisits(visits)->size();
        QVERIFY(left > 0 && left < visits);
        QVERIFY(!(*storage)->maintenance().lastPurge()->isValid());
        (*storage)->maintenance().workWhile({});
        const auto counts = (*storage)->maintenance().purge({}, now());
        QVERIFY(counts);
        QCOMPARE(counts->deliveries, visits);
        QCOMPARE(counts->visits, visits); // Those of the stopped one as well.
        QVERIFY((*storage)->visits().recentVisits(visits)->isEmpty());
    }

    void readerKeepsTheLogInUse()
    {
        auto storage = openStore(folder(), keyOf('k'), 60ms);
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, 2161h});
        addVisit(**storage, {u"v2"_s, 60s});
        const QList<QByteArray> gone =
            without(traces(folder(), u"v1"_s), traces(folder(), u"v2"_s));
        {
            RawDatabase raw(folder());
            raw.run(u"begin"_s);
            QCOMPARE(raw.run(u"select count(*) from visits"_s).constFirst().toInt(), 2);
            const auto refused = (*storage)->maintenance().purge({}, now());
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
            QVERIFY2(refused.error().detail.contains("another program is reading"_L1),
                     qPrintable(refused.error().detail));
            QVERIFY(!(*storage)->maintenance().lastPurge()->isValid());
            QVERIFY(countIn(bytesBelow(folder()), gone) > 0);
        }
        // Others write as ever, and the next purge ends it and tells what went.
        addVisit(**storage, {u"v3"_s, 60s});
        const auto counts = (*storage)->maintenance().purge({}, now());
        QVERIFY(counts);
        QCOMPARE(counts->visits, 1);
        QCOMPARE(countIn(bytesBelow(folder()), without(gone, traces(folder(), u"v3"_s))), 0);
        QVERIFY((*storage)->maintenance().purge({}, now())->isEmpty());
    }

    void oneProgramAtATime()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, 2161h});
        store::Maintenance &maintenance = (*storage)->maintenance();
        {
            QLockFile care(folder() + u"/care.lock"_s);
            QVERIFY(care.tryLock(0));
            for (const core::Error &error :
                 {maintenance.purge({}, now()).error(), maintenance.backUp(3, now()).error(),
                  maintenance.deleteVisits({core::VisitId(u"v1"_s)}).error()}) {
                QCOMPARE(error.kind, core::ErrorKind::Storage);
                QVERIFY2(error.detail.contains("Another program"_L1), qPrintable(error.detail));
            }
        }
        QCOMPARE(maintenance.purge({}, now())->visits, 1);
    }

    void lockedVisitIsNotPurged()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 0; i < 50; ++i)
            addVisit(**storage, {u"v%1"_s.arg(i), 2161h + std::chrono::seconds(i % 7)});
        auto lock = (*storage)->visits().lock(core::VisitId(u"v40"_s));
        QVERIFY(lock && *lock);
        QCOMPARE((*storage)->maintenance().purge({}, now())->visits, 49);
        QCOMPARE((*storage)->visits().recentVisits(9)->size(), 1);
        lock->reset();
        QCOMPARE((*storage)->maintenance().purge({}, now())->visits, 1);
    }

    void chosenVisitsAreDeleted()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 0; i < 30; ++i)
            addVisit(**storage, {u"v%1"_s.arg(i), 60s});
        QVERIFY((*storage)->maintenance().backUp(3, now()));
        const QList<QByteArray> gone = without(
            traces(folder(), u"v2_"_s), traces(folder(), u"v1_"_s) + traces(folder(), u"v_"_s));
        QList<core::VisitId> ids{core::VisitId(u"unknown"_s)};
        for (int i = 20; i < 30; ++i)
            ids << core::VisitId(u"v%1"_s.arg(i));
        {
            const auto lock = (*storage)->visits().lock(ids.constLast());
            QVERIFY(lock && *lock);
            const auto refused = (*storage)->maintenance().deleteVisits(ids);
            QVERIFY(!refused);
            QVERIFY2(refused.error().detail.contains("running"_L1),
                     qPrintable(refused.error().detail));
            QCOMPARE((*storage)->visits().recentVisits(99)->size(), 30);
        }
        const auto counts = (*storage)->maintenance().deleteVisits(ids);
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->visits, 10);
        QCOMPARE(counts->deliveries, 10);
        QCOMPARE((*storage)->visits().recentVisits(99)->size(), 20);
        QCOMPARE(countIn(bytesBelow(folder()), gone), 0);
        QVERIFY(!(*storage)->maintenance().lastPurge()->isValid());
        QVERIFY((*storage)->maintenance().deleteVisits(ids)->isEmpty());
    }

    void unusableFilesAreDeletedInTheEnd()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        QVERIFY(QDir().mkpath(folder() + u"/backups"_s));
        const QStringList files{u"vestibule-damaged-20251101-000000.db"_s,
                                u"vestibule-damaged-20251101-000000.db-wal"_s,
                                u"backups/vestibule-20251101-000000.db"_s,
                                u"backups/vestibule-20251102-000000.db"_s,
                                u"vestibule-damaged-20260130-000000.db"_s,
                                u"backups/vestibule-20260130-000000.db"_s};
        for (const QString &name : files) {
            QFile file(folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (!name.contains("20251102"_L1)) // Cut to nothing.
                QCOMPARE(file.write("no database"), 11);
        }
        QVERIFY((*storage)->maintenance().purge({}, now()));
        for (const QString &name : files)
            QCOMPARE(QFileInfo::exists(folder() + u'/' + name), name.contains("20260130"_L1));
    }

    void backUp()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, 60s});
        QVERIFY(!(*storage)->maintenance().lastBackUp()->isValid());
        const auto path = (*storage)->maintenance().backUp(3, now());
        QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
        QCOMPARE(QDir(folder()).relativeFilePath(*path), u"backups/vestibule-20260131-093000.db"_s);
        QCOMPARE(backupNames(folder()), QStringList{u"vestibule-20260131-093000.db"_s});
        QCOMPARE((*storage)->maintenance().lastBackUp()->toMSecsSinceEpoch(),
                 now().toMSecsSinceEpoch());
#ifdef Q_OS_UNIX
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(*path), owner | user);
        QCOMPARE(QFile::permissions(folder() + u"/backups"_s),
                 owner | user | QFileDevice::ExeOwner | QFileDevice::ExeUser);
#endif
        const QString copy = m_folder->filePath(u"copy"_s);
        QVERIFY(QDir().mkpath(copy) && QFile::copy(*path, copy + u"/vestibule.db"_s));
        const auto restored = openStore(copy);
        QVERIFY(restored);
        QCOMPARE((*restored)->visits().recentVisits(9)->size(), 1);
        QCOMPARE((*restored)->visits().sessionToken(core::VisitId(u"v1"_s))->reveal(),
                 QByteArray("token of v1"));
    }

    void backupsAreCounted()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        QVERIFY(QDir().mkpath(folder() + u"/backups"_s));
        for (const QString &name : {u"vestibule-20991231-000000.db"_s, u"notes.txt"_s,
                                    u"vestibule-20250101-000000.db.part"_s}) {
            QFile file(folder() + u"/backups/"_s + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        for (int i = 0; i < 5; ++i)
            QVERIFY((*storage)->maintenance().backUp(3, now().addDays(i)));
        // One of a clock that was wrong counts, but never instead of the one just made.
        QCOMPARE(
            backupNames(folder()),
            (QStringList{u"notes.txt"_s, u"vestibule-20260203-093000.db"_s,
                         u"vestibule-20260204-093000.db"_s, u"vestibule-20991231-000000.db"_s}));
        QVERIFY((*storage)->maintenance().backUp(3, now().addDays(4)));
        QVERIFY(backupNames(folder()).contains(u"vestibule-20260204-093001.db"_s));
        QVERIFY((*storage)->maintenance().backUp(0, now().addDays(5)));
        QCOMPARE(backupNames(folder()),
                 (QStringList{u"notes.txt"_s, u"vestibule-20260205-093000.db"_s}));
    }

    void failedBackupLeavesTheOthers()
    {
#ifdef Q_OS_UNIX
        auto storage = openStore(folder());
        QVERIFY(storage);
        for (int i = 0; i < 10; ++i)
            addVisit(**storage, {u"v%1"_s.arg(i), 60s});
        QVERIFY((*storage)->maintenance().backUp(1, now()));
        const QByteArray before = bytesBelow(folder() + u"/backups"_s);
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit tight = old;
        tight.rlim_cur = 50'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto failed = (*storage)->maintenance().backUp(1, now().addDays(1));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::ErrorKind::Storage);
        QCOMPARE(backupNames(folder()), QStringList{u"vestibule-20260131-093000.db"_s});
        QVERIFY(bytesBelow(folder() + u"/backups"_s) == before);
        QCOMPARE((*storage)->maintenance().lastBackUp()->date(), now().date());
        QVERIFY((*storage)->maintenance().backUp(1, now().addDays(1)));
#else
        QSKIP("Uses the Unix limit on file sizes");
#endif
    }

    void checkReadsEverything()
    {
        auto storage = openStore(folder());
        QVERIFY(storage);
        addVisit(**storage, {u"v1"_s, 60s});
        QVERIFY((*storage)->maintenance().check());
        // Every page is sound, but an index no longer agrees with its table.
        RawDatabase raw(folder());
        raw.run(u"pragma writable_schema = on"_s);
        raw.run(u"update sqlite_schema set sql = 'create index visits_by_end on visits (created_at)"
                " where ended_at is not null' where name = 'visits_by_end'"_s);
        raw.run(u"pragma writable_schema = reset"_s);
        auto again = openStore(folder());
        QVERIFY(again);
        const auto damaged = (*again)->maintenance().check();
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, core::ErrorKind::Storage);
        QVERIFY2(damaged.error().detail.contains("damaged"_L1), qPrintable(damaged.error().detail));
    }

private:
    QString folder() const
    {
        return m_folder->path();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMaintenance)

#include "tst_maintenance.moc"
