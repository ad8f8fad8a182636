#pragma once

#include "store/connection.h"
#include "store/visitstore.h"

namespace store {

// What a visit keeps beside its row, for those who have looked its number up; they stand inside the
// caller's transaction.

/// A sealed document opens only for the visit and the kind it was made for.
QString documentPurpose(const core::VisitId &visit, const QString &kind);

/// Replaces what was there; an empty \a content removes it.
core::Result<void> writeDocument(const Connection &connection, qint64 number,
                                 const core::VisitId &visit, const QString &kind,
                                 const core::Secret &content, const QDateTime &at);

core::Result<std::optional<core::Secret>>
readDocument(const Connection &connection, const core::VisitId &visit, const QString &kind);

/// Whether search looks into documents of \a kind.
bool isSearched(const QString &kind);

/// Makes the index of words say what names and note are now.
core::Result<void> updateWordHashes(const Connection &connection, qint64 number,
                                    const core::VisitId &visit);

/// Merges a part of the search index, about \a pages of it, so that in the end no deleted word is
/// left in it. Called with the first piece negative, FTS5 begins to merge all there is; answers
/// with whether something was left to do.
core::Result<bool> mergeSomeWords(const Connection &connection, int pages);

} // namespace store
