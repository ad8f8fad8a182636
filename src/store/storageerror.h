#pragma once

#include "core/error.h"

namespace store {

/// An ErrorKind::Storage with a \a detail and nothing else known.
inline core::Error storageError(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Storage, detail);
}

} // namespace store
