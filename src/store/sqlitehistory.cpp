#include "store/sqlitehistory.h"

#include "store/insights.h"
#include "store/searchwords.h"

#include <QtSql/QSqlQuery>

#include <limits>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Unlimited = std::numeric_limits<qint64>::max();
constexpr int AskEvery = 4096; ///< Rows between two looks at whether an answer is still wanted.

/// Conditions and the values they bind, in order.
class Conditions
{
public:
    void add(const QString &condition, const SqlRow &values)
    {
        m_conditions << condition;
        m_values << values;
    }
    QString sql() const
    {
        return m_conditions.isEmpty() ? QString() : u" where "_s + m_conditions.join(u" and "_s);
    }
    const SqlRow &values() const { return m_values; }

private:
    QStringList m_conditions;
    SqlRow m_values;
};

QString outcomeCondition(const QString &outcome)
{
    // Of the same form for both, so that the index over outcomes serves either.
    return outcome == OpenOutcome ? u"v.outcome is null"_s : u"v.outcome = ?"_s;
}

SqlRow outcomeValues(const QString &outcome)
{
    return outcome == OpenOutcome ? SqlRow() : SqlRow{outcome};
}

/// The plus keeps SQLite from walking the index over times, whose order is not the list's.
void addPlainConditions(Conditions &conditions, const VisitFilter &filter)
{
    if (!filter.show.isEmpty())
        conditions.add(u"v.show = ?"_s, {filter.show});
    if (filter.from.isValid())
        conditions.add(u"+v.created_at >= ?"_s, {millis(filter.from)});
    if (filter.to.isValid())
        conditions.add(u"+v.created_at < ?"_s, {millis(filter.to)});
}

} // namespace

SqliteHistory::SqliteHistory(const Connection &connection) : m_connection(connection) { }

/// The list is in the order of numbers. The first and last number of a period, found once, keep
/// every page of it from reading through all the visits outside.
core::Result<NumberRange> SqliteHistory::rangeOf(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() && !to.isValid())
        return NumberRange{0, Unlimited};
    // Changed by anything this or another connection writes.
    const auto state =
        m_connection.run(u"Cannot look for changes"_s,
                         u"select data_version, total_changes() from pragma_data_version"_s);
    if (!state)
        return state.error();
    if (m_range && m_range->from == from && m_range->to == to
        && m_range->state == state->constFirst()) {
        return m_range->range;
    }
    const auto range = numbersOfPeriod(
        m_connection, from.isValid() ? millis(from) : QVariant(std::numeric_limits<qint64>::min()),
        to.isValid() ? millis(to) : QVariant(Unlimited));
    if (range)
        m_range = KnownRange{from, to, state->constFirst(), *range};
    return range;
}

/// Finds the numbers of visits lazily, newest first, so that reading can stop at any row.
core::Result<SqliteHistory::Statement>
SqliteHistory::numbersOf(const VisitFilter &filter, std::optional<qint64> from, int skip, int limit)
{
    const auto range = rangeOf(filter.from, filter.to);
    if (!range)
        return range.error();
    const auto match = matchExpression(m_connection.key(), filter.search);
    if (!match)
        return match.error();
    const SqlRow bounds{range->first, from ? qMin(*from, range->last) : range->last};
    Statement statement;
    if (match->isEmpty()) {
        // Each outcome's numbers stand sorted in the index; SQLite merges them as it goes.
        QStringList arms;
        const QStringList outcomes =
            filter.outcomes.isEmpty() ? QStringList{QString()} : filter.outcomes;
        for (const QString &outcome : outcomes) {
            Conditions conditions;
            conditions.add(u"v.number between ? and ?"_s, bounds);
            if (!filter.outcomes.isEmpty())
                conditions.add(outcomeCondition(outcome), outcomeValues(outcome));
            addPlainConditions(conditions, filter);
            arms << u"select v.number from visits v"_s + conditions.sql();
            statement.values << conditions.values();
        }
        statement.sql = arms.join(u" union all "_s) + u" order by number desc"_s;
    } else {
        Conditions conditions;
        conditions.add(u"visit_words match ? and visit_words.rowid between ? and ?"_s,
                       SqlRow{*match} + bounds);
        if (!filter.outcomes.isEmpty()) {
            QStringList any;
            SqlRow values;
            for (const QString &outcome : filter.outcomes) {
                any << outcomeCondition(outcome);
                values << outcomeValues(outcome);
            }
            conditions.add(u'(' % any.join(u" or "_s) % u')', values);
        }
        addPlainConditions(conditions, filter);
        statement.sql = u"select visit_words.rowid as number from visit_words"
                        " cross join visits v on v.number = visit_words.rowid"_s
                        % conditions.sql() % u" order by visit_words.rowid desc"_s;
        statement.values = conditions.values();
    }
    statement.sql += u" limit ? offset ?"_s;
    statement.values << limit << qMax(skip, 0);
    return statement;
}

core::Result<void> SqliteHistory::readVisits(const Statement &numbers,
                                             const std::function<bool(VisitSummary)> &each) const
{
    // Inside, the limit keeps SQLite from dropping the order; the cross join keeps that order and
    // looks each visit up only when its turn comes.
    return m_connection.visit(u"Cannot read the visits"_s,
                              u"select "_s % visitColumns() % u" from ("_s % numbers.sql
                                  % u") n cross join visits v on v.number = n.number"_s,
                              numbers.values, [&](const QSqlQuery &row) -> core::Result<bool> {
                                  return each(readVisit(row, m_connection.key()));
                              });
}

core::Result<QList<VisitSummary>>
SqliteHistory::page(const VisitFilter &filter, std::optional<qint64> from, int skip, int limit)
{
    const auto numbers = numbersOf(filter, from, skip, qMax(limit, 0));
    if (!numbers)
        return numbers.error();
    QList<VisitSummary> visits;
    const auto read = readVisits(*numbers, [&visits](VisitSummary visit) {
        visits << std::move(visit);
        return true;
    });
    if (!read)
        return read.error();
    return visits;
}

core::Result<VisitOutline> SqliteHistory::outline(const VisitFilter &filter, int stride,
                                                  const std::function<bool()> &wanted)
{
    const auto numbers = numbersOf(filter, {}, 0, -1);
    if (!numbers)
        return numbers.error();
    VisitOutline outline;
    const auto read =
        m_connection.visit(u"Cannot count the visits"_s, numbers->sql, numbers->values,
                           [&](const QSqlQuery &row) -> core::Result<bool> {
                               if (outline.count % AskEvery == 0 && !wanted())
                                   return false;
                               if (outline.count % qMax(stride, 1) == 0)
                                   outline.anchors << row.value(0).toLongLong();
                               ++outline.count;
                               return true;
                           });
    if (!read)
        return read.error();
    return outline;
}

core::Result<std::optional<VisitDetails>> SqliteHistory::details(const core::VisitId &visit)
{
    const QString what = u"Cannot read the visit"_s;
    std::optional<VisitDetails> details;
    const auto read =
        m_connection.visit(what, u"select "_s % visitColumns() % u" from visits v where v.id = ?"_s,
                           {visit.text()}, [&](const QSqlQuery &row) -> core::Result<bool> {
                               details = VisitDetails{readVisit(row, m_connection.key()), {}, {}};
                               return true;
                           });
    if (!read)
        return read.error();
    if (!details)
        return details;
    auto steps = readSteps(m_connection, visit);
    if (!steps)
        return steps.error();
    details->steps = std::move(steps).value();
    const auto kinds =
        m_connection.run(what, u"select kind from documents where visit = ? order by kind"_s,
                         {details->summary.number});
    if (!kinds)
        return kinds.error();
    for (const SqlRow &row : *kinds)
        details->documentKinds << row.constFirst().toString();
    return details;
}

core::Result<void> SqliteHistory::forEach(const VisitFilter &filter,
                                          const std::function<bool(const VisitSummary &)> &each)
{
    const auto numbers = numbersOf(filter, {}, 0, -1);
    if (!numbers)
        return numbers.error();
    return readVisits(*numbers, each);
}

core::Result<Insights> SqliteHistory::insights(const QDate &first, const QDate &last,
                                               int utcOffsetSeconds)
{
    return readInsights(m_connection, first, last, utcOffsetSeconds);
}

} // namespace store
