#pragma once

#include "store/connection.h"
#include "store/visithistory.h"

namespace store {

/// Numbers of visits, both ends included.
struct NumberRange
{
    qint64 first = 0;
    qint64 last = 0;
};

/// The range that holds every visit created from \a begin to before \a end (milliseconds), and
/// maybe others: clocks jump, so a period is not a range of numbers. Reads only an index.
core::Result<NumberRange> numbersOfPeriod(const Connection &connection, const QVariant &begin,
                                          const QVariant &end);

/// The columns readVisit() expects, of a visit that the statement calls v.
QString visitColumns();
inline constexpr int VisitColumnCount = 22;

/// The visit in the row \a query stands at; its name is decrypted only when there is one,
/// and left out when it does not open.
VisitSummary readVisit(const QSqlQuery &query, const core::Secret &key);

core::Result<QList<VisitStep>> readSteps(const Connection &connection, const core::VisitId &visit);

} // namespace store
