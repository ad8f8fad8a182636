#include "store/sqlitemaintenance.h"

#include "store/backups.h"
#include "store/database.h"
#include "store/privatefiles.h"
#include "store/purge.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LastPurgeName = "last-purge"_L1;
constexpr auto LastBackUpName = "last-backup"_L1;

/// A score may be fetched for so long after the end of its visit.
constexpr std::chrono::seconds ScoreMissingPeriod = 24h;

/// An anonymous account may be looked at for so long after its end.
constexpr std::chrono::seconds AnonymousPeriod = 24h;

/// Nothing about a deleted interview comes later than that, and nobody goes on with an import.
constexpr std::chrono::seconds MarkPeriod = 24h * 30;

QDateTime before(const QDateTime &now, std::chrono::seconds period)
{
    return now.addSecs(-period.count());
}

/// Whoever spares all visits looks after the short periods, again and again during the day.
bool sparesVisits(const RetentionRules &rules, const QDateTime &now)
{
    return before(now, rules.visits) < fromMillis(0);
}

QByteArray timeBytes(const QDateTime &time)
{
    return QByteArray::number(time.toMSecsSinceEpoch());
}

QString careFile(const QString &folder)
{
    return QDir(folder).filePath(u"care.lock"_s);
}

} // namespace

SqliteMaintenance::SqliteMaintenance(const Connection &connection, StoragePlace place)
    : m_connection(connection), m_place(std::move(place))
{ }

core::Result<void> SqliteMaintenance::take(QLockFile &care) const
{
    care.setStaleLockTime(LeftBehindAfter);
    if (care.tryLock(0))
        return {};
    if (care.error() == QLockFile::LockFailedError)
        return storageError(u"Another program is taking care of the database"_s, BusyCode);
    return storageError(u"The file %1 cannot be written"_s.arg(care.fileName()));
}

void SqliteMaintenance::workWhile(std::function<bool()> wanted)
{
    m_wanted = std::move(wanted);
}

core::Result<PurgeCounts> SqliteMaintenance::purge(const RetentionRules &rules,
                                                   const QDateTime &now)
{
    QLockFile care(careFile(m_place.folder));
    if (const auto taken = take(care); !taken)
        return taken.error();
    Purge purge(m_connection, m_place.folder, m_wanted);
    if (const auto done = deleteOld(purge, rules, now); !done)
        return done.error();
    if (const auto done = deleteUnusable(m_place, before(now, rules.visits)); !done)
        return done.error();
    const CareTime time = sparesVisits(rules, now) ? CareTime::Short : CareTime::Long;
    if (const auto done = clearFiles(purge, before(now, rules.media), time); !done)
        return done.error();
    if (const auto kept = writeFact(m_connection, LastPurgeName, timeBytes(now)); !kept)
        return kept.error();
    return purge.counts();
}

core::Result<void> SqliteMaintenance::deleteOld(Purge &purge, const RetentionRules &rules,
                                                const QDateTime &now) const
{
    if (const auto done = purge.begin(); !done)
        return done;
    if (const auto done = purge.deleteVisitsEnded(before(now, rules.visits)); !done)
        return done;
    if (const auto done = purge.deleteDeliveries(before(now, rules.visits)); !done)
        return done;
    if (const auto done = purge.deleteMedia(before(now, rules.media)); !done)
        return done;
    if (const auto done =
            purge.deleteTokens(before(now, rules.token), before(now, ScoreMissingPeriod));
        !done) {
        return done;
    }
    if (const auto done = purge.deleteAnonymous(before(now, AnonymousPeriod)); !done)
        return done;
    if (const auto done = purge.deleteLaunches(before(now, rules.visits)); !done)
        return done;
    return sparesVisits(rules, now) ? core::Result<void>()
                                    : purge.deleteMarks(before(now, MarkPeriod));
}

core::Result<PurgeCounts> SqliteMaintenance::deleteVisits(const QList<core::VisitId> &visits)
{
    return deleteChosen([&](Purge &purge) { return purge.deleteThese(visits); });
}

core::Result<PurgeCounts> SqliteMaintenance::deletePeople(const QStringList &partnerIds)
{
    return deleteChosen([&](Purge &purge) { return purge.deletePeople(partnerIds); });
}

core::Result<PurgeCounts>
SqliteMaintenance::deleteChosen(const std::function<core::Result<void>(Purge &)> &work) const
{
    QLockFile care(careFile(m_place.folder));
    if (const auto taken = take(care); !taken)
        return taken.error();
    Purge purge(m_connection, m_place.folder, m_wanted);
    if (const auto done = purge.begin(); !done)
        return done.error();
    if (const auto done = work(purge); !done)
        return done.error();
    if (const auto done = clearFiles(purge, std::nullopt, CareTime::Short); !done)
        return done.error();
    return purge.counts();
}

core::Result<void> SqliteMaintenance::clearFiles(Purge &purge,
                                                 const std::optional<QDateTime> &mediaBefore,
                                                 CareTime time) const
{
    if (!purge.hasToClear(time))
        return {};
    if (const auto cleared = purge.clearAway(m_place.busyTimeout, time); !cleared)
        return cleared;
    const auto areCompacted = purgeBackups(m_place, mediaBefore, time);
    return areCompacted ? purge.end(*areCompacted) : areCompacted.error();
}

core::Result<void> SqliteMaintenance::check()
{
    return checkDatabase(m_connection);
}

core::Result<QString> SqliteMaintenance::backUp(int keep, const QDateTime &now)
{
    QLockFile care(careFile(m_place.folder));
    if (const auto taken = take(care); !taken)
        return taken.error();
    auto path = makeBackup(m_connection, m_place, keep, now);
    if (!path)
        return path;
    if (const auto kept = writeFact(m_connection, LastBackUpName, timeBytes(now)); !kept)
        return kept.error();
    return path;
}

core::Result<QDateTime> SqliteMaintenance::lastPurge()
{
    return readTime(LastPurgeName);
}

core::Result<QDateTime> SqliteMaintenance::lastBackUp()
{
    return readTime(LastBackUpName);
}

core::Result<QDateTime> SqliteMaintenance::readTime(const QString &name) const
{
    const auto bytes = readFact(m_connection, name);
    if (!bytes)
        return bytes.error();
    return bytes->isEmpty() ? QDateTime() : fromMillis(bytes->toLongLong());
}

} // namespace store
