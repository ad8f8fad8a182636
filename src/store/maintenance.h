#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <chrono>
#include <functional>

namespace store {

/// How long each class of data is kept.
struct RetentionRules
{
    std::chrono::seconds media{std::chrono::hours(24)}; ///< Images, document text and its name.
    std::chrono::seconds token{std::chrono::hours(1)};  ///< After a result that is final.
    /// Everything of a visit, from its end, with the deliveries about it; deliveries about no
    /// visit of ours, from their first arrival. One that reaches back before 1970 spares them all,
    /// as a purge for the short periods does during the day. Launches too, from when they were.
    std::chrono::seconds visits{std::chrono::hours(2160)};
};

struct PurgeCounts
{
    qint64 images = 0;
    qint64 texts = 0;
    qint64 tokens = 0;
    qint64 visits = 0;
    qint64 deliveries = 0;
    qint64 people = 0;
    /// Launches past their period, and marks of deleted interviews that nothing late can reach.
    qint64 traces = 0;

    bool isEmpty() const
    {
        return images + texts + tokens + visits + deliveries + people + traces == 0;
    }
};

/// The care of a database: deleting for good, checking and backing up. Calls may take seconds;
/// meant for a thread of its own. One program at a time deletes or backs up; another is told so at
/// once with an ErrorKind::Storage.
class Maintenance
{
    Q_DISABLE_COPY_MOVE(Maintenance)

public:
    Maintenance() = default;
    virtual ~Maintenance() = default;

    /// From now on deleting stops soon after \a wanted says false, with ErrorKind::Cancelled; the
    /// next purge goes on where it stopped.
    virtual void workWhile(std::function<bool()> wanted) = 0;

    /// Deletes what is older than \a rules allow at \a now, here and in every backup, so that no
    /// byte of it is in any file of ours afterwards. A visit without an end is never deleted. When
    /// that cannot be finished, because another program keeps reading, it is an error and the next
    /// purge ends it and counts it. Above 64 MB, copies that SQLite has left in unused parts of
    /// pages are no part of this until a purge that does not spare all visits; in the database
    /// until that one finds nobody working on a visit. Overwriting them keeps others from writing:
    /// up to 64 MB for tenths of a second. Files that cannot be opened any more (damaged ones that
    /// were set aside, backups) are deleted as a whole once older than \a rules keep visits.
    /// Anonymous people go a day after their account ended, whatever the rules; unless those spare
    /// all visits, so do marks of deleted interviews and imports that stopped, 30 days old.
    virtual core::Result<PurgeCounts> purge(const RetentionRules &rules, const QDateTime &now) = 0;
    /// Deletes these visits with all they have, as thoroughly as a purge during the day. A running
    /// one is refused, then none is deleted; unknown ones are no error.
    virtual core::Result<PurgeCounts> deleteVisits(const QList<core::VisitId> &visits) = 0;
    /// Deletes these people of the roster by their partner ids, with their progress, launches and
    /// the deliveries about them, as thoroughly. Unknown ones are no error.
    virtual core::Result<PurgeCounts> deletePeople(const QStringList &partnerIds) = 0;
    /// Reads every page; ErrorKind::Storage when the database is damaged.
    virtual core::Result<void> check() = 0;
    /// Writes a whole copy and keeps the newest \a keep of them; answers with its path.
    virtual core::Result<QString> backUp(int keep, const QDateTime &now) = 0;
    /// When the last purge and backup ended; invalid when there was none.
    virtual core::Result<QDateTime> lastPurge() = 0;
    virtual core::Result<QDateTime> lastBackUp() = 0;
};

} // namespace store
