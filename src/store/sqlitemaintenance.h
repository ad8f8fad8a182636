#pragma once

#include "store/connection.h"
#include "store/maintenance.h"
#include "store/storage.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace store {

class Purge;
enum class CareTime;

/// The Maintenance of one SQLite connection, which outlives it.
class SqliteMaintenance final : public Maintenance
{
public:
    SqliteMaintenance(const Connection &connection, StoragePlace place);

    void workWhile(std::function<bool()> wanted) override;
    core::Result<PurgeCounts> purge(const RetentionRules &rules, const QDateTime &now) override;
    core::Result<PurgeCounts> deleteVisits(const QList<core::VisitId> &visits) override;
    core::Result<PurgeCounts> deletePeople(const QStringList &partnerIds) override;
    core::Result<void> check() override;
    core::Result<QString> backUp(int keep, const QDateTime &now) override;
    core::Result<QDateTime> lastPurge() override;
    core::Result<QDateTime> lastBackUp() override;

private:
    /// One program at a time takes care of a folder; the others are told so at once.
    core::Result<void> take(QLockFile &care) const;
    /// Deletes by \a work what was chosen, and leaves nothing of it as far as a short time allows.
    core::Result<PurgeCounts>
    deleteChosen(const std::function<core::Result<void>(Purge &)> &work) const;
    core::Result<void> deleteOld(Purge &purge, const RetentionRules &rules,
                                 const QDateTime &now) const;
    /// Leaves nothing of what was deleted in any file, as far as \a time allows.
    core::Result<void> clearFiles(Purge &purge, const std::optional<QDateTime> &mediaBefore,
                                  CareTime time) const;
    core::Result<QDateTime> readTime(const QString &name) const;

    const Connection &m_connection;
    StoragePlace m_place;
    std::function<bool()> m_wanted;
};

} // namespace store
