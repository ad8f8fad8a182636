#pragma once

#include "shell/recordscommand.h"

/// The questions of `vestibule visits …`; each answers with the exit code.
namespace shell {

core::Result<int> listVisits(store::Storage &storage, const RecordsJob &job);
core::Result<int> showVisit(store::Storage &storage, const RecordsJob &job);
core::Result<int> exportVisitsTo(store::Storage &storage, const RecordsJob &job);

/// The visits that \a words name by visit or interview id. ErrorKind::Refused when there is none.
core::Result<QList<core::VisitId>> findVisits(store::Storage &storage, const QStringList &words);
void printPurged(const store::PurgeCounts &counts, const RecordsJob &job);

} // namespace shell
