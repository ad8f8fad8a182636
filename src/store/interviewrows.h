#pragma once

#include "store/connection.h"
#include "store/peoplestore.h"

namespace store {

/// Somebody of the roster.
struct KnownPerson
{
    qint64 number = 0;
    std::optional<qint64> asOf; ///< Milliseconds; when their progress was last asked for.
};

/// Whether what was heard at \a heard came after it was asked at \a asked, both in milliseconds.
bool isAhead(qint64 heard, qint64 asked);

/// All that the service told at \a asOf; inside a transaction. \a sealedBodies has their bodies
/// encrypted. See PeopleStore::setProgress().
core::Result<void> replaceInterviews(const Connection &connection, qint64 person,
                                     const QList<KeptInterview> &interviews,
                                     const QByteArrayList &sealedBodies, const QDateTime &asOf);

/// What one event says; inside a transaction. \a sealedBody is its body encrypted, null when it
/// tells of a delete. See PeopleStore::apply().
core::Result<ChangeOutcome> applyChange(const Connection &connection, const KnownPerson &person,
                                        const InterviewChange &change, const QVariant &sealedBody);

} // namespace store
