#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace store {

/// The words of \a text as search compares them: runs of letters and digits, without accents and
/// case.
QStringList searchWords(const QString &text);

/// What the search index keeps of \a texts: hashes of the beginnings (1 to 16 characters) of their
/// words that only \a dataKey can make; each once, sorted, so that their order says nothing.
core::Result<QString> wordHashes(const core::Secret &dataKey, const QStringList &texts);

/// The FTS5 expression that finds the visits for \a typed; empty when it has no letter or digit.
/// Longer words than 16 characters are compared by their beginning where only hashes are kept.
core::Result<QString> matchExpression(const core::Secret &dataKey, const QString &typed);

} // namespace store
