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
    QString customerId; ///< A reference, kept in plain text; never a person's name.
    QString flowId;
    QString language;
    QString show; ///< embedded, browser or qr.
    QDateTime createdAt;
    QString personName; ///< Typed at the desk; kept encrypted.
    QString operatorName;
    QDateTime deadlineAt; ///< When the visit counts as expired.
    QString staticUrl;    ///< Not empty: a flow's static link instead of a session of ours.
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

/// A visit that has no end yet, or whose end waits for its score.
struct OpenVisit
{
    VisitRow row;
    bool startAsked = false; ///< The journal has the step "start": a session may exist.
    bool hasToken = false;
};

/// What is kept encrypted beside a visit, each kind once. A kind is one of these words, or
/// imageKind() of one of the service's image types.
namespace documents {
using namespace Qt::StringLiterals;
inline constexpr auto Score = "score"_L1;   ///< The score's JSON, as the service answered.
inline constexpr auto Text = "text"_L1;     ///< The document's text (OCR), as JSON.
inline constexpr auto Name = "name"_L1;     ///< The person's name as the document says it.
inline constexpr auto Person = "person"_L1; ///< The name as typed at the desk.
inline constexpr auto Note = "note"_L1;     ///< What the operator wrote.
inline constexpr auto ImagePrefix = "image:"_L1;
QString imageKind(const QString &imageType);
} // namespace documents

/// Held by the process that runs a visit, until it lets go or dies.
class VisitLock
{
    Q_DISABLE_COPY_MOVE(VisitLock)

public:
    VisitLock() = default;
    virtual ~VisitLock() = default;
};

/// Visits and their journal, durable when a call returns. Calls are short and synchronous. Every
/// failure is an ErrorKind::Storage; nothing written before it is lost.
class VisitStore
{
    Q_DISABLE_COPY_MOVE(VisitStore)

public:
    VisitStore() = default;
    virtual ~VisitStore() = default;

    /// Null while another holder, in this or another process, has it. One that died holds nothing.
    virtual core::Result<std::unique_ptr<VisitLock>> lock(const core::VisitId &visit) = 0;

    virtual core::Result<void> addVisit(const NewVisit &visit) = 0;
    /// Keeps the session of a visit; the token is encrypted, bound to the visit's id.
    virtual core::Result<void> setSession(const core::VisitId &visit,
                                          const core::InterviewId &interview,
                                          const core::Secret &token, const QDateTime &at) = 0;
    /// Keeps which interview a static link's visit turned out to be; there is no token.
    virtual core::Result<void> setInterview(const core::VisitId &visit,
                                            const core::InterviewId &interview,
                                            const QDateTime &at) = 0;
    virtual core::Result<void> addStep(const core::VisitId &visit, const VisitStep &step) = 0;
    /// Keeps the end of a visit; a second end of the same visit is refused.
    virtual core::Result<void> finishVisit(const core::VisitId &visit, const VisitEnd &end) = 0;
    /// Replaces an end that was not final: outcome review, or error for score-missing. Refused for
    /// any other. When a visit in review ended stays, so that asking again prolongs no period.
    virtual core::Result<void> amendEnd(const core::VisitId &visit, const VisitEnd &end) = 0;
    /// Forgets the token once nothing needs it any more.
    virtual core::Result<void> forgetToken(const core::VisitId &visit) = 0;

    /// Keeps one document, encrypted and bound to visit and kind; an empty one is removed. Names
    /// and notes can be searched for from then on.
    virtual core::Result<void> setDocument(const core::VisitId &visit, const QString &kind,
                                           const core::Secret &content, const QDateTime &at) = 0;
    virtual core::Result<std::optional<core::Secret>> document(const core::VisitId &visit,
                                                               const QString &kind) = 0;

    virtual core::Result<core::Secret> sessionToken(const core::VisitId &visit) = 0;
    /// Which visit an interview belongs to, the newest when several do; nothing when none does.
    virtual core::Result<std::optional<VisitRow>> visitOf(const core::InterviewId &interview) = 0;
    virtual core::Result<QList<VisitStep>> steps(const core::VisitId &visit) = 0;
    /// Newest first, at most \a limit.
    virtual core::Result<QList<VisitRow>> recentVisits(int limit) = 0;
    /// Oldest first: without an end, or ended as error for score-missing with the token still kept.
    virtual core::Result<QList<OpenVisit>> openVisits() = 0;
};

} // namespace store
