#pragma once

#include "store/connection.h"
#include "store/visithistory.h"

namespace store {

/// See VisitHistory::insights(). Reads only the visits that were created in those days.
core::Result<Insights> readInsights(const Connection &connection, const QDate &first,
                                    const QDate &last, int utcOffsetSeconds);

} // namespace store
