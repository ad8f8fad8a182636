#pragma once

#include "store/database.h"
#include "store/maintenance.h"

namespace store {

/// Deletes from the database in use, in transactions so small that other writers wait less than a
/// tenth of a second, and remembers in the database that the deleted bytes are still to be cleared
/// away from its files. Lives shorter than the connection.
class Purge final
{
    Q_DISABLE_COPY_MOVE(Purge)

public:
    /// Stops with ErrorKind::Cancelled between two transactions once \a wanted, if any, says false.
    Purge(const Connection &connection, QString folder, std::function<bool()> wanted);

    /// Goes on counting where an earlier purge did not get to its end.
    core::Result<void> begin();
    /// Images, document text and its name older than \a before.
    core::Result<void> deleteMedia(const QDateTime &before);
    /// Tokens of visits that ended before \a before; while a score is missing, before
    /// \a scoreMissingBefore.
    core::Result<void> deleteTokens(const QDateTime &before, const QDateTime &scoreMissingBefore);
    /// Visits that ended before \a before, with the deliveries about them; none that somebody works
    /// on.
    core::Result<void> deleteVisitsEnded(const QDateTime &before);
    /// Deliveries about no visit that first arrived before \a before.
    core::Result<void> deleteDeliveries(const QDateTime &before);
    /// These and the deliveries about them. An error when somebody works on one of them; before
    /// anything is deleted if it can be told then. Those that are not there are no error.
    core::Result<void> deleteThese(const QList<core::VisitId> &visits);
    /// These of the roster by their partner ids, with all that is kept of them and the deliveries
    /// about them. Those that are not there are no error.
    core::Result<void> deletePeople(const QStringList &partnerIds);
    /// Anonymous people whose account ended before \a before, in the same way.
    core::Result<void> deleteAnonymous(const QDateTime &before);
    /// Launches before \a before.
    core::Result<void> deleteLaunches(const QDateTime &before);
    /// Marks of deleted interviews made before \a before, and how far imports had come then.
    core::Result<void> deleteMarks(const QDateTime &before);
    /// Makes the search index forget deleted words, empties the write-ahead log and compacts the
    /// database, the one time that others wait for longer than a moment. A large one is compacted
    /// only with a long \a time and while nobody works on a visit; else that stays to be done. An
    /// error when readers keep the log in use for as long as \a busyTimeout, which is that of the
    /// connection.
    core::Result<void> clearAway(std::chrono::milliseconds busyTimeout, CareTime time);
    /// Nothing is left to be cleared away, but for compacting this database, or a backup unless
    /// \a areBackupsCompacted.
    core::Result<void> end(bool areBackupsCompacted);

    /// Whether clearing away, with so much \a time, has anything to do.
    bool hasToClear(CareTime time) const
    {
        return m_hasDeleted || (m_isCompactionDue && time == CareTime::Long);
    }
    const PurgeCounts &counts() const { return m_counts; }

private:
    /// What one transaction did.
    struct Batch
    {
        qint64 count = 0;
        qint64 heldMs = 0; ///< How long others could not write.
    };

    struct Target
    {
        qint64 number = 0;
        core::VisitId id;
        QVariant endedAt;
    };

    /// ErrorKind::Cancelled once nobody wants it to go on.
    core::Result<void> goesOn() const;
    /// Calls \a batch with how much it may do until it answers that nothing was left. The amount
    /// follows the time it takes.
    core::Result<void> inBatches(const std::function<core::Result<Batch>(int)> &batch) const;
    /// Keeps \a counts as what was deleted so far; inside the transaction that deletes.
    core::Result<void> remember(const PurgeCounts &counts) const;
    /// Deletes with \a work and remembers what it counts, all or nothing. Answers with how many
    /// milliseconds others could not write.
    core::Result<qint64> step(const std::function<core::Result<void>(PurgeCounts &)> &work);
    core::Result<QList<SqlRow>> readMedia(const QDateTime &before, int limit) const;
    core::Result<void> deleteMediaRows(const QList<SqlRow> &rows, const QDateTime &before,
                                       PurgeCounts &counts);
    core::Result<void> mergeWords() const;
    core::Result<bool> mayCompact(CareTime time) const;
    core::Result<qint64> deleteTargets(const QList<Target> &targets);
    core::Result<QList<Target>> readTargets(const QString &condition, const SqlRow &values) const;
    /// All at once; the ids as values of one column each.
    core::Result<qint64> deletePeopleNow(const QList<SqlRow> &partnerIds);
    /// In batches, the rows of \a table where \a condition is true of \a before; counted as traces.
    core::Result<void> deleteTraces(const QString &table, const QString &condition,
                                    const QDateTime &before);

    const Connection &m_connection;
    QString m_folder;
    std::function<bool()> m_wanted;
    PurgeCounts m_counts;
    bool m_hasDeleted = false;
    bool m_isCompactionDue = false; ///< Of this database or a backup, since this or another purge.
    bool m_hasDeletedWords = false; ///< Then the search index must be merged, which takes its time.
};

} // namespace store
