#pragma once

#include "shell/recordscommand.h"

/// The questions of `vestibule audit …`; each answers with the exit code.
namespace shell {

core::Result<int> verifyAudit(store::Storage &storage, const RecordsJob &job);
core::Result<int> exportAudit(store::Storage &storage, const RecordsJob &job);

} // namespace shell
