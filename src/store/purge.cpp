#include "store/purge.h"

#include "store/sqlitedocuments.h"
#include "store/storageerror.h"
#include "store/visitlock.h"

#include <QtCore/QElapsedTimer>

#include <vector>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CompactionDueName = "compaction-due"_L1;

/// How long one transaction may hold the write lock, and how long others get before the next.
/// SQLite asks again every 25 ms at first, so a waiting program has its turn in the pause.
constexpr qint64 StepMs = 40;
constexpr unsigned long PauseMs = 25;
constexpr int SmallestBatch = 8;
constexpr int LargestBatch = 500;

/// A transaction that answers with how long it held the write lock, not counting the wait for it.
core::Result<qint64> inTimedTransaction(const Connection &connection, const QString &what,
                                        const std::function<core::Result<void>()> &work)
{
    QElapsedTimer held;
    const auto done = connection.inTransaction(what, [&] {
        held.start();
        return work();
    });
    return done ? core::Result<qint64>(held.elapsed()) : done.error();
}

QByteArray textOf(const PurgeCounts &counts)
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(counts.images)
        .arg(counts.texts)
        .arg(counts.tokens)
        .arg(counts.visits)
        .arg(counts.deliveries)
        .arg(counts.people)
        .arg(counts.traces)
        .toUtf8();
}

PurgeCounts countsOf(const QByteArray &text)
{
    const QList<QByteArray> numbers = text.split(' ');
    return {numbers.value(0).toLongLong(), numbers.value(1).toLongLong(),
            numbers.value(2).toLongLong(), numbers.value(3).toLongLong(),
            numbers.value(4).toLongLong(), numbers.value(5).toLongLong(),
            numbers.value(6).toLongLong()};
}

core::Error busyError()
{
    return storageError(u"The visit is running, here or in another program"_s);
}

} // namespace

Purge::Purge(const Connection &connection, QString folder, std::function<bool()> wanted)
    : m_connection(connection), m_folder(std::move(folder)), m_wanted(std::move(wanted))
{ }

core::Result<void> Purge::goesOn() const
{
    if (m_wanted && !m_wanted())
        return core::Error::of(core::ErrorKind::Cancelled, u"The purge was stopped"_s);
    return {};
}

core::Result<void> Purge::inBatches(const std::function<core::Result<Batch>(int)> &batch) const
{
    for (int limit = SmallestBatch * 4;;) {
        if (const auto wanted = goesOn(); !wanted)
            return wanted;
        const auto done = batch(limit);
        if (!done)
            return done.error();
        if (done->count == 0)
            return {};
        if (done->heldMs > StepMs)
            limit = qMax(limit / 2, SmallestBatch);
        else if (done->heldMs < StepMs / 4)
            limit = qMin(limit * 2, LargestBatch);
        QThread::msleep(PauseMs);
    }
}

core::Result<void> Purge::begin()
{
    const auto unfinished = readFact(m_connection, PurgeUnfinished);
    if (!unfinished)
        return unfinished.error();
    const auto due = readFact(m_connection, CompactionDueName);
    if (!due)
        return due.error();
    m_hasDeleted = !unfinished->isEmpty();
    m_hasDeletedWords = m_hasDeleted;
    m_isCompactionDue = m_hasDeleted || !due->isEmpty();
    m_counts = countsOf(*unfinished);
    return {};
}

core::Result<void> Purge::end(bool areBackupsCompacted)
{
    return m_connection.inTransaction(u"Cannot end the purge"_s, [&]() -> core::Result<void> {
        const auto kept = m_isCompactionDue || !areBackupsCompacted
                              ? writeFact(m_connection, CompactionDueName, "1")
                              : removeFact(m_connection, CompactionDueName);
        return kept ? removeFact(m_connection, PurgeUnfinished) : kept;
    });
}

core::Result<void> Purge::remember(const PurgeCounts &counts) const
{
    return writeFact(m_connection, PurgeUnfinished, textOf(counts));
}

core::Result<qint64> Purge::step(const std::function<core::Result<void>(PurgeCounts &)> &work)
{
    PurgeCounts counts = m_counts;
    const auto done =
        inTimedTransaction(m_connection, u"Cannot purge"_s, [&]() -> core::Result<void> {
            if (const auto worked = work(counts); !worked)
                return worked;
            return remember(counts);
        });
    if (!done)
        return done;
    m_counts = counts;
    m_hasDeleted = true;
    m_isCompactionDue = true;
    return done;
}

core::Result<void> Purge::deleteMedia(const QDateTime &before)
{
    return inBatches([&](int limit) -> core::Result<Batch> {
        const auto found = readMedia(before, limit);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        const auto held =
            step([&](PurgeCounts &counts) { return deleteMediaRows(*found, before, counts); });
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

core::Result<QList<SqlRow>> Purge::readMedia(const QDateTime &before, int limit) const
{
    // One range of the index for each; the image kinds begin alike, and ';' follows ':'.
    return m_connection.run(
        u"Cannot read what to purge"_s,
        u"select documents.number, documents.kind, visits.number, visits.id"
        " from documents join visits on visits.number = documents.visit"
        " where documents.at < ? and (documents.kind in (?, ?)"
        "  or (documents.kind >= ? and documents.kind < 'image;')) limit ?"_s,
        {millis(before), documents::Text, documents::Name, documents::ImagePrefix, limit});
}

core::Result<void> Purge::deleteMediaRows(const QList<SqlRow> &rows, const QDateTime &before,
                                          PurgeCounts &counts)
{
    for (const SqlRow &row : rows) {
        // It may have been fetched again since it was looked at.
        const auto gone = m_connection.run(u"Cannot purge documents"_s,
                                           u"delete from documents where number = ? and at < ?"
                                           " returning number"_s,
                                           {row.at(0), millis(before)});
        if (!gone)
            return gone.error();
        if (gone->isEmpty())
            continue;
        const QString kind = row.at(1).toString();
        if (kind.startsWith(documents::ImagePrefix))
            ++counts.images;
        else if (kind == documents::Text)
            ++counts.texts;
        if (!isSearched(kind))
            continue;
        m_hasDeletedWords = true;
        const auto indexed = updateWordHashes(m_connection, row.at(2).toLongLong(),
                                              core::VisitId(row.at(3).toString()));
        if (!indexed)
            return indexed;
    }
    return {};
}

core::Result<void> Purge::deleteTokens(const QDateTime &before, const QDateTime &scoreMissingBefore)
{
    return inBatches([&](int limit) -> core::Result<Batch> {
        const QString what = u"Cannot purge tokens"_s;
        const auto found = m_connection.run(
            what,
            u"select number from visits where token is not null and ended_at <"
            " case when outcome = 'error' and reason = 'score-missing' then ? else ? end limit ?"_s,
            {millis(scoreMissingBefore), millis(before), limit});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        const auto held = step([&](PurgeCounts &counts) -> core::Result<void> {
            for (const SqlRow &row : *found) {
                const auto gone = m_connection.run(
                    what, u"update visits set token = null where number = ? returning number"_s,
                    row);
                if (!gone)
                    return gone.error();
                counts.tokens += gone->size();
            }
            return {};
        });
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

core::Result<QList<Purge::Target>> Purge::readTargets(const QString &condition,
                                                      const SqlRow &values) const
{
    const auto rows =
        m_connection.run(u"Cannot read what to purge"_s,
                         u"select number, id, ended_at from visits where "_s + condition, values);
    if (!rows)
        return rows.error();
    QList<Target> targets;
    for (const SqlRow &row : *rows)
        targets << Target{row.at(0).toLongLong(), core::VisitId(row.at(1).toString()), row.at(2)};
    return targets;
}

core::Result<void> Purge::deleteVisitsEnded(const QDateTime &before)
{
    // Those that somebody works on stay, so the next batch begins after this one.
    SqlRow last{0, 0};
    return inBatches([&](int limit) -> core::Result<Batch> {
        const auto found = readTargets(u"(ended_at, number) > (?, ?) and ended_at < ?"
                                       " order by ended_at, number limit ?"_s,
                                       last + SqlRow{millis(before), limit});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        last = {found->constLast().endedAt, found->constLast().number};
        // Not taken: nobody begins to work on a visit that ended so long ago, and taking as many
        // locks would be most of the time.
        QList<Target> free;
        for (const Target &target : *found) {
            const auto isLocked = isVisitLocked(m_folder, target.id);
            if (!isLocked)
                return isLocked.error();
            if (!*isLocked)
                free << target;
        }
        const auto held = deleteTargets(free);
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

core::Result<void> Purge::deleteThese(const QList<core::VisitId> &visits)
{
    for (const core::VisitId &visit : visits) {
        const auto isLocked = isVisitLocked(m_folder, visit);
        if (!isLocked)
            return isLocked.error();
        if (*isLocked)
            return busyError();
    }
    qsizetype next = 0;
    return inBatches([&](int limit) -> core::Result<Batch> {
        const QList<core::VisitId> some = visits.mid(next, limit);
        next += some.size();
        QList<Target> targets;
        std::vector<std::unique_ptr<VisitLock>> locks;
        for (const core::VisitId &visit : some) {
            auto lock = takeVisitLock(m_folder, visit);
            if (!lock)
                return lock.error();
            if (!*lock)
                return busyError();
            locks.push_back(std::move(lock).value());
            const auto found = readTargets(u"id = ?"_s, {visit.text()});
            if (!found)
                return found.error();
            targets << *found;
        }
        const auto held = deleteTargets(targets);
        return held ? core::Result<Batch>({some.size(), *held}) : held.error();
    });
}

core::Result<qint64> Purge::deleteTargets(const QList<Target> &targets)
{
    if (targets.isEmpty())
        return 0;
    m_hasDeletedWords = true;
    return step([&](PurgeCounts &counts) -> core::Result<void> {
        for (const Target &target : targets) {
            // A visit that was resumed shares its interview with another one, which keeps them.
            const auto deliveries = m_connection.run(
                u"Cannot delete the visit's deliveries"_s,
                u"delete from webhooks where interview_id ="
                " (select v.interview_id from visits v where v.number = ?) and not exists"
                " (select 1 from visits v where v.interview_id = webhooks.interview_id"
                "  and v.number <> ?) returning number"_s,
                {target.number, target.number});
            if (!deliveries)
                return deliveries.error();
            counts.deliveries += deliveries->size();
            for (const QString &sql : {u"delete from visit_words where rowid = ?"_s,
                                       u"delete from visits where number = ?"_s}) {
                const auto gone =
                    m_connection.run(u"Cannot delete the visit"_s, sql, {target.number});
                if (!gone)
                    return gone.error();
            }
            ++counts.visits;
        }
        return {};
    });
}

core::Result<void> Purge::deleteDeliveries(const QDateTime &before)
{
    const QString aboutNone = u"not exists (select 1 from visits v"
                              " where v.interview_id = webhooks.interview_id)"_s;
    return inBatches([&](int limit) -> core::Result<Batch> {
        const QString what = u"Cannot purge deliveries"_s;
        const auto found = m_connection.run(
            what, u"select number from webhooks where at < ? and "_s % aboutNone % u" limit ?"_s,
            {millis(before), limit});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        const auto held = step([&](PurgeCounts &counts) -> core::Result<void> {
            for (const SqlRow &row : *found) {
                // A visit may have learned its interview since.
                const auto gone = m_connection.run(what,
                                                   u"delete from webhooks where number = ? and "_s
                                                       % aboutNone % u" returning number"_s,
                                                   row);
                if (!gone)
                    return gone.error();
                counts.deliveries += gone->size();
            }
            return {};
        });
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

core::Result<void> Purge::clearAway(std::chrono::milliseconds busyTimeout, CareTime time)
{
    if (m_hasDeletedWords) {
        if (const auto merged = mergeWords(); !merged)
            return merged;
    }
    // Also before compacting: whoever keeps the log in use would make it grow by the whole database
    // each time that this is tried.
    if (const auto emptied = emptyLog(m_connection, busyTimeout); !emptied)
        return emptied;
    const auto may = mayCompact(time);
    if (!may)
        return may.error();
    if (!*may)
        return {};
    if (const auto wanted = goesOn(); !wanted)
        return wanted;
    if (const auto compacted = compact(m_connection); !compacted)
        return compacted;
    if (const auto emptied = emptyLog(m_connection, busyTimeout); !emptied)
        return emptied;
    m_isCompactionDue = false;
    return {};
}

core::Result<bool> Purge::mayCompact(CareTime time) const
{
    const auto large = isLarge(m_connection);
    if (!large)
        return large;
    if (!*large)
        return true;
    if (time == CareTime::Short)
        return false;
    const auto isLocked = isAnyVisitLocked(m_folder);
    return isLocked ? core::Result<bool>(!*isLocked) : isLocked;
}

core::Result<void> Purge::mergeWords() const
{
    const QString what = u"Cannot clear away what was deleted"_s;
    // FTS5's "optimize" in small pieces, https://sqlite.org/fts5.html#the_merge_command: once
    // everything is in one piece, no deleted word is left in the index.
    bool isBegun = false;
    return inBatches([&](int limit) -> core::Result<Batch> {
        core::Result<bool> more = true;
        const auto held = inTimedTransaction(m_connection, what, [&]() -> core::Result<void> {
            more = mergeSomeWords(m_connection, isBegun ? limit : -limit);
            return more ? core::Result<void>() : more.error();
        });
        if (!held)
            return held.error();
        const bool goesOn = !isBegun || *more;
        isBegun = true;
        return Batch{goesOn ? 1 : 0, *held};
    });
}

} // namespace store
