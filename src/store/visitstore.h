#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <memory>
#include <optional>

namespace store {

/// A visit as it is known before the service was asked.
struct NewVisit
{
    core::VisitId id;
    QString customerId;
    QString flowId;
    QString language;
    QString show; ///< embedded, browser or qr.
    QDateTime createdAt;
};

/// How a visit ended, in the words of contract.md.
struct VisitEnd
{
    QString outcome;
    QString reason;
    QString reasonText;
    QString overallStatus;
    QString overallValue;
    QDateTime at;
};

/// One step of the journal.
struct VisitStep
{
    QString name;
    QString detail; ///< Never personal data, never a secret.
    QDateTime at;
};

struct VisitRow
{
    NewVisit visit;
    core::InterviewId interviewId;
    std::optional<VisitEnd> end;
};

/// Visits and their journal, durable when a call returns. Calls are short and synchronous. Every
/// failure is an ErrorKind::Storage; nothing written before it is lost.
class VisitStore
{
    Q_DISABLE_COPY_MOVE(VisitStore)

public:
    VisitStore() = default;
    virtual ~VisitStore() = default;

    virtual core::Result<void> addVisit(const NewVisit &visit) = 0;
    /// Keeps the session of a visit; the token is encrypted, bound to the visit's id.
    virtual core::Result<void> setSession(const core::VisitId &visit,
                                          const core::InterviewId &interview,
                                          const core::Secret &token, const QDateTime &at) = 0;
    virtual core::Result<void> addStep(const core::VisitId &visit, const VisitStep &step) = 0;
    /// Keeps the end of a visit; a second end of the same visit is refused.
    virtual core::Result<void> finishVisit(const core::VisitId &visit, const VisitEnd &end) = 0;
    /// Forgets the token once nothing needs it any more.
    virtual core::Result<void> forgetToken(const core::VisitId &visit) = 0;

    virtual core::Result<core::Secret> sessionToken(const core::VisitId &visit) = 0;
    virtual core::Result<QList<VisitStep>> steps(const core::VisitId &visit) = 0;
    /// Newest first, at most \a limit.
    virtual core::Result<QList<VisitRow>> recentVisits(int limit) = 0;
};

} // namespace store
