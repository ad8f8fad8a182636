#pragma once

#include "store/visitstore.h"

#include <QtCore/QDate>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <functional>

namespace store {

/// The word used beside contract.md's outcomes for a visit that has no end yet.
inline constexpr auto OpenOutcome = QLatin1StringView("open");

/// Which visits are wanted; empty members do not limit.
struct VisitFilter
{
    /// Every word must begin a word of the customer id, interview id, name or note; upper and lower
    /// case and accents do not matter.
    QString search;
    QStringList outcomes; ///< Words of contract.md, and OpenOutcome.
    QString show;
    QDateTime from; ///< Created at or after.
    QDateTime to;   ///< Created before.

    friend bool operator==(const VisitFilter &, const VisitFilter &) = default;
};

/// One line of the list of visits.
struct VisitSummary
{
    qint64 number = 0; ///< Grows with every visit; the list is sorted by it, newest first.
    VisitRow row;
    QString lastStatus; ///< The last onboarding status read, or empty.
    QDateTime mediaAt;  ///< When pictures or text were fetched; invalid when none is kept.
    bool hasNote = false;
    bool hasToken = false;
};

/// How long a filtered list is, and where in it pages begin.
struct VisitOutline
{
    qint64 count = 0;
    QList<qint64> anchors; ///< The number of the visit at 0, stride, 2 * stride...
};

struct VisitDetails
{
    VisitSummary summary;
    QList<VisitStep> steps;
    QStringList documentKinds;
};

/// One day's visits by outcome.
struct DayOutcomes
{
    QDate day;
    QMap<QString, qint64> visits;
};

/// How long visitors took to reach a status from the one before it.
struct StepTime
{
    QString status;
    qint64 visits = 0;
    double medianSeconds = 0;
};

/// How many visits that did not finish had this status last; empty means none was read.
struct LeavePoint
{
    QString lastStatus;
    qint64 visits = 0;
};

struct Insights
{
    QList<DayOutcomes> days; ///< Every day of the period, also those without a visit.
    QList<StepTime> steps;   ///< In the order visitors meet them.
    QList<LeavePoint> leaving;
};

/// Reading what was kept. Synchronous; meant for a thread of its own (StoreThread), because a
/// filter over very many visits may take longer than a frame.
class VisitHistory
{
    Q_DISABLE_COPY_MOVE(VisitHistory)

public:
    VisitHistory() = default;
    virtual ~VisitHistory() = default;

    /// At most \a limit visits, newest first, leaving out the first \a skip at or below the number
    /// \a from (from the newest when unset).
    virtual core::Result<QList<VisitSummary>>
    page(const VisitFilter &filter, std::optional<qint64> from, int skip, int limit) = 0;
    /// \a wanted is asked now and then; false stops with ErrorKind::Cancelled.
    virtual core::Result<VisitOutline> outline(const VisitFilter &filter, int stride,
                                               const std::function<bool()> &wanted) = 0;
    virtual core::Result<std::optional<VisitDetails>> details(const core::VisitId &visit) = 0;
    /// Calls \a each for every visit of \a filter, newest first, holding one at a time; false from
    /// it stops with ErrorKind::Cancelled.
    virtual core::Result<void> forEach(const VisitFilter &filter,
                                       const std::function<bool(const VisitSummary &)> &each) = 0;
    /// The days from \a first to \a last of a calendar \a utcOffsetSeconds east of UTC. No personal
    /// data.
    virtual core::Result<Insights> insights(const QDate &first, const QDate &last,
                                            int utcOffsetSeconds) = 0;
};

} // namespace store
