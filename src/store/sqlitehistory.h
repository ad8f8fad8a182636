#pragma once

#include "store/connection.h"
#include "store/visitrows.h"

namespace store {

/// The VisitHistory of one SQLite connection, which outlives it.
class SqliteHistory final : public VisitHistory
{
public:
    explicit SqliteHistory(const Connection &connection);

    core::Result<QList<VisitSummary>> page(const VisitFilter &filter, std::optional<qint64> from,
                                           int skip, int limit) override;
    core::Result<VisitOutline> outline(const VisitFilter &filter, int stride,
                                       const std::function<bool()> &wanted) override;
    core::Result<std::optional<VisitDetails>> details(const core::VisitId &visit) override;
    core::Result<void> forEach(const VisitFilter &filter,
                               const std::function<bool(const VisitSummary &)> &each) override;
    core::Result<Insights> insights(const QDate &first, const QDate &last,
                                    int utcOffsetSeconds) override;

private:
    /// The numbers of the last period asked for, as long as nobody wrote.
    struct KnownRange
    {
        QDateTime from;
        QDateTime to;
        SqlRow state;
        NumberRange range;
    };
    struct Statement
    {
        QString sql;
        SqlRow values;
    };

    core::Result<NumberRange> rangeOf(const QDateTime &from, const QDateTime &to);
    core::Result<Statement> numbersOf(const VisitFilter &filter, std::optional<qint64> from,
                                      int skip, int limit);
    core::Result<void> readVisits(const Statement &numbers,
                                  const std::function<bool(VisitSummary)> &each) const;

    const Connection &m_connection;
    std::optional<KnownRange> m_range;
};

} // namespace store
