#pragma once

#include "biginterview/importer.h"
#include "core/error.h"
#include "shell/deskparts.h"

namespace shell {

// What the operator reads about an import, translated.

/// Why a list cannot be read, and what to do.
QString importFileSentence(const core::Error &error);
/// Why a row was left out, and what to do.
QString leftOutSentence(const biginterview::RowResult &result);
/// "120 added": a pill for \a count rows of one outcome.
QString outcomeWords(biginterview::RowOutcome outcome, qint64 count);
Look lookOf(biginterview::RowOutcome outcome);
/// The name of a column of ours.
QString fieldName(biginterview::Field field);

} // namespace shell
