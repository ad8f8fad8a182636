#pragma once

#include "incode/types.h"
#include "store/storage.h"

#include <optional>

// What is kept encrypted beside a visit, read for people. For a thread of its own.
namespace shell {

/// Empty when none is kept.
core::Result<QByteArray> readDocument(store::Storage &storage, const core::VisitId &visit,
                                      QLatin1StringView kind);
/// As typed at the desk, else as the document says it; empty when neither is kept.
core::Result<QString> readName(store::Storage &storage, const core::VisitId &visit);
/// A score that cannot be read is as good as none; the end of the visit is kept apart.
core::Result<std::optional<incode::Score>> readScore(store::Storage &storage,
                                                     const core::VisitId &visit);

} // namespace shell
