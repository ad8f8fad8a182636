#include "store/insights.h"

#include "store/visitrows.h"

#include <QtSql/QSqlQuery>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisADay = 86'400'000;

/// The UTC moments a run of local days lies between, and the range of its visits.
struct Period
{
    QVariant begin;
    QVariant end;
    NumberRange numbers;
};

core::Result<QList<DayOutcomes>> outcomesByDay(const Connection &connection, const QDate &first,
                                               const QDate &last, const Period &period)
{
    QList<DayOutcomes> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days << DayOutcomes{day, {}};
    const auto rows =
        connection.run(u"Cannot count the visits by day"_s,
                       u"select (created_at - ?) / ?, coalesce(outcome, ?), count(*) from visits"
                       " where created_at >= ? and created_at < ? group by 1, 2"_s,
                       {period.begin, MillisADay, QString(OpenOutcome), period.begin, period.end});
    if (!rows)
        return rows.error();
    for (const SqlRow &row : *rows)
        days[row.at(0).toLongLong()].visits.insert(row.at(1).toString(), row.at(2).toLongLong());
    return days;
}

/// Measured from the status before it or, for a visit's first one, from the opening of the page. A
/// status that a restarted program read again counts once. The clock may have been set back
/// meanwhile; such times are left out.
core::Result<QList<StepTime>> stepTimes(const Connection &connection, const Period &period)
{
    // By number, because then the journal comes sorted from its index; sorting it would take most
    // of the time.
    const auto rows = connection.run(
        u"Cannot measure the steps"_s,
        u"with marks as ("
        " select steps.name, substr(steps.name, 8) as status, steps.at,"
        "  lag(steps.name) over journal as name_before, lag(steps.at) over journal as at_before,"
        "  row_number() over journal as position"
        "  from visits cross join steps on steps.visit = visits.number"
        "  where visits.number between ? and ? and +visits.created_at >= ? and +visits.created_at "
        "< ?"
        "   and (steps.name = 'page-open' or (steps.name >= 'status:' and steps.name < 'status;'))"
        "  window journal as (partition by visits.number order by steps.number)),"
        " times as materialized ("
        " select status, at - at_before as took, position from marks"
        "  where name <> 'page-open' and name <> name_before and at >= at_before),"
        " statuses as materialized ("
        " select status, count(*) as visits, avg(position) as position from times group by status),"
        " ranked as ("
        " select status, took, row_number() over (partition by status order by took) as place"
        "  from times)"
        " select statuses.status, statuses.visits, avg(ranked.took) / 1000.0"
        " from ranked cross join statuses on statuses.status = ranked.status"
        " where ranked.place in ((statuses.visits + 1) / 2, (statuses.visits + 2) / 2)"
        " group by statuses.status order by statuses.position, statuses.status"_s,
        {period.numbers.first, period.numbers.last, period.begin, period.end});
    if (!rows)
        return rows.error();
    QList<StepTime> times;
    for (const SqlRow &row : *rows)
        times << StepTime{row.at(0).toString(), row.at(1).toLongLong(), row.at(2).toDouble()};
    return times;
}

/// Errors before the page was shown, or once the visitor was through, are no one's leaving.
core::Result<QList<LeavePoint>> leavePoints(const Connection &connection, const Period &period)
{
    // The plus keeps SQLite from reading all days by outcome.
    const auto rows = connection.run(
        u"Cannot count where visitors leave"_s,
        u"select last_status, count(*) from visits where created_at >= ? and created_at < ?"
        " and (+outcome in ('cancelled', 'expired') or (+outcome = 'error'"
        "  and reason in ('engine-lost', 'session-unknown', 'token-refused')))"
        " group by last_status order by count(*) desc, last_status"_s,
        {period.begin, period.end});
    if (!rows)
        return rows.error();
    QList<LeavePoint> points;
    for (const SqlRow &row : *rows)
        points << LeavePoint{row.at(0).toString(), row.at(1).toLongLong()};
    return points;
}

} // namespace

core::Result<Insights> readInsights(const Connection &connection, const QDate &first,
                                    const QDate &last, int utcOffsetSeconds)
{
    const auto midnight = [utcOffsetSeconds](const QDate &day) {
        return millis(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, utcOffsetSeconds));
    };
    const QVariant begin = midnight(first);
    const QVariant end = midnight(last.addDays(1));
    const auto numbers = numbersOfPeriod(connection, begin, end);
    if (!numbers)
        return numbers.error();
    const Period period{begin, end, *numbers};
    const auto days = outcomesByDay(connection, first, last, period);
    if (!days)
        return days.error();
    const auto steps = stepTimes(connection, period);
    if (!steps)
        return steps.error();
    const auto leaving = leavePoints(connection, period);
    if (!leaving)
        return leaving.error();
    return Insights{*days, *steps, *leaving};
}

} // namespace store
