#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace store {

/// A delivery as it came in.
struct NewDelivery
{
    QString source;    ///< Who sends: "incode" or "biginterview".
    QString dedupeKey; ///< Deliveries of one source with the same key are the same one.
    core::InterviewId interview;
    QString event;     ///< What it says, such as ONBOARDING_FINISHED.
    QString flowId;    ///< Empty when it names none.
    QString person;    ///< The partner id it is about; empty for Incode's.
    core::Secret body; ///< All of it, kept encrypted; may hold personal data.
    QDateTime at;
};

/// What became of one.
struct KeptDelivery
{
    qint64 number = 0;
    bool isNew = false; ///< False: it had arrived before, and was only counted.
};

struct Delivery
{
    qint64 number = 0; ///< 1, 2, 3... newest last.
    QString source;
    core::InterviewId interview;
    QString event;
    QString flowId;
    QString person;             ///< The partner id it is about; empty for Incode's.
    bool isKnownPerson = false; ///< In the roster.
    QDateTime at;               ///< First arrival.
    QDateTime lastAt;           ///< Latest arrival.
    qint64 arrivals = 1;
    std::optional<core::VisitId> visit; ///< Whose interview it is about, when one of ours.
};

/// Which deliveries are wanted; empty members do not limit.
struct DeliveryFilter
{
    QString source;
    bool unmatchedOnly = false; ///< About no visit and nobody of the roster.
};

/// Webhook deliveries, each kept once however often it arrives. Synchronous; receiving has a
/// connection in a thread of its own.
class WebhookInbox
{
    Q_DISABLE_COPY_MOVE(WebhookInbox)

public:
    WebhookInbox() = default;
    virtual ~WebhookInbox() = default;

    /// Keeps all of them or none; durable when it returns. Answers in their order.
    virtual core::Result<QList<KeptDelivery>> add(const QList<NewDelivery> &deliveries) = 0;
    /// Newest first: at most \a limit with a number below \a below (from the newest when unset).
    virtual core::Result<QList<Delivery>> page(std::optional<qint64> below, int limit,
                                               const DeliveryFilter &filter) = 0;
    virtual core::Result<std::optional<Delivery>> delivery(qint64 number) = 0;
    /// As it arrived first.
    virtual core::Result<core::Secret> body(qint64 number) = 0;
    /// Of one flow and about no visit of ours, first arrived at or after \a since; oldest first, at
    /// most 100. For visits over a static link, whose interview is learned this way alone.
    virtual core::Result<QList<Delivery>> unmatchedOfFlow(const QString &flowId,
                                                          const QDateTime &since) = 0;
    /// Of \a source with a number above \a after, oldest first, at most \a limit.
    virtual core::Result<QList<Delivery>> since(const QString &source, qint64 after, int limit) = 0;
    virtual core::Result<qint64> count() = 0;
};

} // namespace store
