#pragma once

#include "store/visitstore.h"

namespace store {

/// Null while somebody has it. The lock is a file below \a folder that goes away with it.
core::Result<std::unique_ptr<VisitLock>> takeVisitLock(const QString &folder,
                                                       const core::VisitId &visit);

/// Whether somebody has it. Much quicker than taking it when nobody does.
core::Result<bool> isVisitLocked(const QString &folder, const core::VisitId &visit);

/// Whether somebody has the lock of any visit.
core::Result<bool> isAnyVisitLocked(const QString &folder);

} // namespace store
