#pragma once

#include "core/error.h"

#include <QtCore/QString>

namespace shell {

/// What is the matter with this computer's own files.
enum class StorageFault {
    Other,
    DiskFull,
    ReadOnly,
    Locked,       ///< Another program keeps the database busy.
    Damaged,      ///< Not as it was written, or not a database at all.
    NewerSchema,  ///< Written by a newer version of this program.
    OtherKey,     ///< Made with another data key.
    OtherProgram, ///< The database of another program stands there.
    NoToken,      ///< The session's token is forgotten, so the service cannot be asked.
    Running,      ///< The visit goes on, here or in another program.
    NotAllowed,   ///< The rights to the file or folder are missing.
};

/// From the database's own code where the error has one (core::Error::serviceCode of an
/// ErrorKind::Storage, https://www.sqlite.org/rescode.html), else from what it says.
StorageFault storageFault(const core::Error &error);

/// One sentence each, translated: why, and what to do.
QString storageReason(const core::Error &error);
QString storageAdvice(const core::Error &error);

} // namespace shell
