#include "store/maintenance.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesBelow;
using support::countIn;
using support::openStore;
using support::RawDatabase;
using support::scattered;
using support::without;

namespace {

constexpr std::chrono::seconds Period = 2160h; ///< RetentionRules::visits.
constexpr std::chrono::hours Never(24 * 365 * 200);

QDateTime ago(std::chrono::seconds age)
{
    static const QDateTime now(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return now.addSecs(-age.count());
}

int scale()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SOAK") ? 10 : 1;
}

core::VisitId idOf(int i)
{
    return core::VisitId(scattered(u"visit %1"_s.arg(i)));
}

/// What is kept at \a moment in the life of visit \a i; false when it could not be.
bool live(store::Storage &storage, int i, int moment, bool goes)
{
    store::VisitStore &visits = storage.visits();
    const core::VisitId id = idOf(i);
    const core::InterviewId interview(scattered(u"interview %1"_s.arg(i)));
    const QDateTime at = ago(goes ? Period * 2 : std::chrono::seconds(2h));
    const QDateTime endAt = ago(goes ? Period + 1h : std::chrono::seconds(1min));
    const auto sized = [i](int least, int most) {
        return core::Secret(QByteArray(least + i * 7919 % (most - least), 'd'));
    };
    const auto keep = [&](const QString &kind, const core::Secret &content) {
        return visits.setDocument(id, kind, content, at).has_value();
    };
    switch (moment) {
    case 0: {
        store::NewVisit visit = support::visitOf(id.text(), at.toMSecsSinceEpoch());
        visit.customerId = scattered(u"customer %1"_s.arg(i));
        if (i % 3 != 0)
            visit.personName = u"Person "_s + scattered(u"person %1"_s.arg(i)).left(8);
        return visits.addVisit(visit).has_value();
    }
    case 1:
        return visits.setSession(id, interview, sized(300, 900), at).has_value();
    case 2:
        return visits.addStep(id, {u"page-open"_s, scattered(u"step %1"_s.arg(i)), at}).has_value();
    case 3:
        return keep(store::documents::Score, sized(200, 3000));
    case 4:
        return i % 2 == 0 || keep(store::documents::Note, sized(10, 40));
    case 5:
        return i % 4 != 0 || keep(store::documents::imageKind(u"selfie"_s), sized(500, 9000));
    case 6:
        return visits
            .finishVisit(id, {u"review"_s, u"ok"_s, scattered(u"why %1"_s.arg(i)), {}, {}, endAt})
            .has_value();
    case 7:
        return i % 5 != 0
               || storage.inbox()
                      .add({{u"incode"_s,
                             interview.text() + u"/EXPIRED"_s,
                             interview,
                             u"EXPIRED"_s,
                             u"flow-1"_s,
                             {},
                             core::Secret(QByteArray(200, 'b')),
                             at}})
                      .has_value();
    case 8:
        // Read again, and amended: rows grow and shrink among their neighbours.
        return i % 3 != 0 || keep(store::documents::Score, sized(100, 5000));
    case 9:
        return i % 3 != 1
               || visits
                      .amendEnd(
                          id, {u"passed"_s, u"ok"_s, scattered(u"end %1"_s.arg(i)), {}, {}, endAt})
                      .has_value();
    default:
        return false;
    }
}

/// What would betray \a visits: of every secret its first and last bytes, of every text and word in
/// the index its end. The id of a visit stays in the audit record.
QList<QByteArray> tracesOf(const QString &folder, const QList<int> &visits)
{
    QStringList ids;
    for (const int visit : visits)
        ids << u'\'' % idOf(visit).text() % u'\'';
    RawDatabase raw(folder);
    const QString those = u"(select %1 from visits where id in (%2))"_s;
    const QString numbers = those.arg(u"number"_s, ids.join(u','));
    QVariantList secrets = raw.run(u"select content from documents where visit in "_s + numbers);
    secrets +=
        raw.run(u"select token from visits where token is not null and number in "_s + numbers);
    secrets += raw.run(u"select body from webhooks where interview_id in "_s
                       + those.arg(u"interview_id"_s, ids.join(u',')));
    QList<QByteArray> found;
    for (const QVariant &secret : std::as_const(secrets))
        found << secret.toByteArray().mid(1, 24) << secret.toByteArray().last(16);
    QVariantList texts = raw.run(u"select detail from steps where visit in "_s + numbers);
    texts += raw.run(u"select hashes from visit_words where rowid in "_s + numbers);
    for (const QString &column : {u"customer_id"_s, u"interview_id"_s, u"reason_text"_s})
        texts += raw.run(u"select %1 from visits where number in "_s.arg(column) + numbers);
    for (const QVariant &text : std::as_const(texts)) {
        for (const QString &word : text.toString().split(u' ', Qt::SkipEmptyParts))
            found << word.last(11).toUtf8();
    }
    return found;
}

} // namespace

class TestPurgeTraces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto storage = openStore(m_folder->path());
        QVERIFY(storage);
        m_storage = std::move(storage).value();
    }

    /// Pages hold what goes beside what stays, and were filled, split and joined before.
    void nothingIsLeftInAnyFile()
    {
        const int count = 300 * scale();
        const auto [gone, kept] = addVisits(*m_storage, 0, count, [](int i) { return i % 7 != 0; });
        QVERIFY(m_storage->maintenance().backUp(3, ago(10h)));
        const QList<QByteArray> keptTraces = tracesOf(m_folder->path(), kept);
        const QList<QByteArray> traces = without(tracesOf(m_folder->path(), gone), keptTraces);
        QVERIFY(traces.size() > gone.size() * 10);
        QVERIFY(countIn(bytesBelow(m_folder->path()), traces) > traces.size() * 99 / 100);
        // Another program, which remembers the pages it has read.
        const auto other = openStore(m_folder->path());
        QVERIFY(other);
        QCOMPARE((*other)->history().page({}, {}, 0, count)->size(), count);
        const auto counts = m_storage->maintenance().purge({}, ago(0s));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->visits, gone.size());
        const QByteArray bytes = bytesBelow(m_folder->path());
        QCOMPARE(countIn(bytes, traces), 0);
        QVERIFY(countIn(bytes, keptTraces) > keptTraces.size() * 99 / 100);

        // And those that were once neighbours, with others again.
        const auto [lateGone, lateKept] =
            addVisits(**other, count, count / 4, [](int i) { return i % 2; });
        const QList<QByteArray> allTraces =
            without(traces + keptTraces + tracesOf(m_folder->path(), lateGone),
                    tracesOf(m_folder->path(), lateKept));
        QList<core::VisitId> ids;
        for (const int visit : kept + lateGone)
            ids << idOf(visit);
        QCOMPARE(m_storage->maintenance().deleteVisits(ids)->visits, ids.size());
        QCOMPARE(countIn(bytesBelow(m_folder->path()), allTraces), 0);
        QCOMPARE(m_storage->visits().recentVisits(count)->size(), lateKept.size());
        QVERIFY(m_storage->maintenance().check());
    }

    void stoppedBeforeTheEnd()
    {
        const auto [gone, kept] = addVisits(*m_storage, 0, 40, [](int i) { return i % 5 == 0; });
        QVERIFY(m_storage->maintenance().backUp(3, ago(10h)));
        const QList<QByteArray> traces =
            without(tracesOf(m_folder->path(), gone), tracesOf(m_folder->path(), kept));
        QList<core::VisitId> ids;
        for (const int visit : gone)
            ids << idOf(visit);
        int asked = 0;
        m_storage->maintenance().workWhile([&asked] { return ++asked < 2; });
        const auto stopped = m_storage->maintenance().deleteVisits(ids);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(m_storage->visits().recentVisits(40)->size(), kept.size());
        QVERIFY(countIn(bytesBelow(m_folder->path()), traces) > 0);
        m_storage->maintenance().workWhile({});
        // One that deletes nothing more.
        QCOMPARE(m_storage->maintenance().purge({Never, Never, Never}, ago(0s))->visits,
                 gone.size());
        QCOMPARE(countIn(bytesBelow(m_folder->path()), traces), 0);
    }

    /// Writing it anew takes long: not while somebody may be waiting, and not forgotten.
    void aLargeOneIsCompactedWhenNobodyWaits()
    {
        constexpr qsizetype large = 66 * 1024 * 1024;
        const auto [gone, kept] = addVisits(*m_storage, 0, 20, [](int i) { return i % 2; });
        QVERIFY(m_storage->visits().setDocument(idOf(kept.constFirst()),
                                                store::documents::imageKind(u"large"_s),
                                                core::Secret(QByteArray(large, 'i')), ago(1h)));
        QVERIFY(m_storage->maintenance().backUp(1, ago(10h)));
        RawDatabase raw(m_folder->path());
        const auto freePages = [&raw] {
            return raw.run(u"pragma freelist_count"_s).constFirst().toInt();
        };
        const auto backupSize = [this] {
            return QDir(m_folder->path() + u"/backups"_s)
                .entryInfoList(QDir::Files)
                .constFirst()
                .size();
        };
        const qint64 fullSize = backupSize();
        store::Maintenance &maintenance = m_storage->maintenance();

        QCOMPARE(maintenance.deleteVisits({idOf(gone.constFirst())})->visits, 1);
        QVERIFY(freePages() > 0);
        {
            const auto lock = m_storage->visits().lock(idOf(kept.constFirst()));
            QVERIFY(lock && *lock);
            QCOMPARE(maintenance.purge({}, ago(0s))->visits, gone.size() - 1);
            QVERIFY(freePages() > 0);
            // Nobody works on a backup.
            QVERIFY(backupSize() < fullSize);
        }
        QVERIFY(maintenance.purge({24h, 1h, Never}, ago(0s))->isEmpty());
        QVERIFY(freePages() > 0);
        QVERIFY(maintenance.purge({}, ago(0s))->isEmpty());
        QCOMPARE(freePages(), 0);
        QVERIFY(maintenance.check());
    }

private:
    /// Visits from \a first on, many of them under way at a time; answers with which of them go and
    /// which stay.
    static std::pair<QList<int>, QList<int>>
    addVisits(store::Storage &storage, int first, int count, const std::function<bool(int)> &goes)
    {
        constexpr int moments = 10;
        constexpr int apart = 3;
        bool isKept = true;
        for (int i = first; i < first + count + moments * apart; ++i) {
            for (int moment = 0; moment < moments; ++moment) {
                const int visit = i - moment * apart;
                if (visit >= first && visit < first + count)
                    isKept = isKept && live(storage, visit, moment, goes(visit));
            }
        }
        if (!isKept)
            QTest::qFail("A visit could not be kept", __FILE__, __LINE__);
        std::pair<QList<int>, QList<int>> all;
        for (int i = first; i < first + count; ++i)
            (goes(i) ? all.first : all.second) << i;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestPurgeTraces)

#include "tst_purgetraces.moc"
