#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>
#include <optional>

namespace store {

/// The stable words for what was done.
namespace actions {
using namespace Qt::StringLiterals;
inline constexpr auto VisitStarted = "visit-started"_L1;
inline constexpr auto VisitCancelled = "visit-cancelled"_L1;
inline constexpr auto VisitRecovered = "visit-recovered"_L1;
inline constexpr auto VisitDeleted = "visit-deleted"_L1;
inline constexpr auto ResultFetched = "result-fetched"_L1;
inline constexpr auto TextViewed = "text-viewed"_L1;
inline constexpr auto ImagesViewed = "images-viewed"_L1;
inline constexpr auto NoteChanged = "note-changed"_L1;
inline constexpr auto Exported = "exported"_L1;
inline constexpr auto Printed = "printed"_L1;
inline constexpr auto Purged = "purged"_L1;
inline constexpr auto BackedUp = "backed-up"_L1;
inline constexpr auto StorageRestored = "storage-restored"_L1;
inline constexpr auto SettingsChanged = "settings-changed"_L1;
inline constexpr auto AuditExported = "audit-exported"_L1;
inline constexpr auto KioskLeft = "kiosk-left"_L1;
inline constexpr auto PersonAdded = "person-added"_L1;
inline constexpr auto PersonChanged = "person-changed"_L1;
inline constexpr auto PeopleDeleted = "people-deleted"_L1;
inline constexpr auto PeopleImported = "people-imported"_L1;
inline constexpr auto PeopleExported = "people-exported"_L1;
inline constexpr auto PersonLaunched = "person-launched"_L1;
inline constexpr auto AddressShown = "launch-address-shown"_L1;
inline constexpr auto WebhookReplayed = "webhook-replayed"_L1;
inline constexpr auto SlateClean = "slate-clean"_L1;
inline constexpr auto SlateUnclean = "slate-unclean"_L1;
inline constexpr auto VisitAbandoned = "visit-abandoned"_L1;
inline constexpr auto StaffEntered = "staff-entered"_L1;
inline constexpr auto StaffLeft = "staff-left"_L1;
inline constexpr auto PinRefused = "pin-refused"_L1;
inline constexpr auto PinLocked = "pin-locked"_L1;
inline constexpr auto PinChanged = "pin-changed"_L1;
inline constexpr auto KioskRecovered = "kiosk-recovered"_L1;
inline constexpr auto OutOfOrder = "out-of-order"_L1;
} // namespace actions

/// Who did what to which visit. No personal data and no secret in \a detail.
struct AuditEntry
{
    QDateTime at;
    QString who;
    QString action; ///< One of actions.
    core::VisitId visit;
    QString detail;
};

struct AuditRow
{
    qint64 number = 0; ///< 1, 2, 3... without a gap.
    AuditEntry entry;
};

struct AuditReport
{
    qint64 rows = 0; ///< That are there.
    /// The first row that is not as it was written, or the first missing one.
    std::optional<qint64> firstBad;
    QString problem; ///< English; empty when all is well.
};

/// An append-only record. Each row is bound to the one before it, and the last one to a mark that
/// only the data key can make, so an edited, removed, reordered or truncated row is found.
/// An older copy of the rows together with the mark that belongs to them cannot be found from
/// inside, nor that both were removed completely.
class AuditLog
{
    Q_DISABLE_COPY_MOVE(AuditLog)

public:
    AuditLog() = default;
    virtual ~AuditLog() = default;

    virtual core::Result<void> record(const AuditEntry &entry) = 0;
    /// Newest first: at most \a limit rows with a number below \a below (from the newest when
    /// unset), only those of \a action when it is not empty.
    virtual core::Result<QList<AuditRow>> page(std::optional<qint64> below, int limit,
                                               const QString &action) = 0;
    /// Oldest first; false from \a each stops with ErrorKind::Cancelled.
    virtual core::Result<void> forEach(const std::function<bool(const AuditRow &)> &each) = 0;
    virtual core::Result<AuditReport> verify() = 0;
};

} // namespace store
