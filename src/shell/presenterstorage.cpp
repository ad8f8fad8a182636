#include "shell/presenterstorage.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Presenter)
};

std::optional<StorageFault> faultOfCode(int code)
{
    // The low byte is the primary code; the rest says more than an operator can use.
    switch (code & 0xff) {
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return StorageFault::NotAllowed;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageFault::Locked;
    case 8: // SQLITE_READONLY
        return StorageFault::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageFault::Damaged;
    case 13: // SQLITE_FULL
        return StorageFault::DiskFull;
    default:
        return std::nullopt;
    }
}

struct SaidFault
{
    QLatin1StringView words;
    StorageFault fault;
};

/// What the store, the key store and the system's files say where there is no code.
constexpr std::array SaidFaults{
    SaidFault{"newer than this program"_L1, StorageFault::NewerSchema},
    SaidFault{"another data key"_L1, StorageFault::OtherKey},
    SaidFault{"belongs to another program"_L1, StorageFault::OtherProgram},
    SaidFault{"is damaged"_L1, StorageFault::Damaged},
    SaidFault{"malformed"_L1, StorageFault::Damaged},
    SaidFault{"another program holds"_L1, StorageFault::Locked},
    SaidFault{"database is locked"_L1, StorageFault::Locked},
    SaidFault{"no space left"_L1, StorageFault::DiskFull},
    SaidFault{"disk is full"_L1, StorageFault::DiskFull},
    SaidFault{"read-only"_L1, StorageFault::ReadOnly},
    SaidFault{"readonly"_L1, StorageFault::ReadOnly},
    SaidFault{"permission denied"_L1, StorageFault::NotAllowed},
    SaidFault{"the token: the visit has none"_L1, StorageFault::NoToken},
    SaidFault{"the visit is running"_L1, StorageFault::Running},
};

} // namespace

StorageFault storageFault(const core::Error &error)
{
    if (const std::optional<StorageFault> fault = faultOfCode(error.serviceCode))
        return *fault;
    const auto said =
        std::find_if(SaidFaults.begin(), SaidFaults.end(), [&error](const SaidFault &each) {
            return error.detail.contains(each.words, Qt::CaseInsensitive);
        });
    return said == SaidFaults.end() ? StorageFault::Other : said->fault;
}

QString storageReason(const core::Error &error)
{
    switch (storageFault(error)) {
    case StorageFault::Other:
        return StorageWords::tr("This computer could not read or write its own files.");
    case StorageFault::DiskFull:
        return StorageWords::tr("The disk of this computer is full.");
    case StorageFault::ReadOnly:
        return StorageWords::tr("The data folder cannot be written to.");
    case StorageFault::Locked:
        return StorageWords::tr("Another program keeps the record of visits busy.");
    case StorageFault::Damaged:
        return StorageWords::tr("The record of visits is damaged.");
    case StorageFault::NewerSchema:
        return StorageWords::tr("The record of visits was written by a newer version of this "
                                "program.");
    case StorageFault::OtherKey:
        return StorageWords::tr("The record of visits was made with another key than the one this "
                                "computer keeps.");
    case StorageFault::OtherProgram:
        return StorageWords::tr("The file in the data folder belongs to another program.");
    case StorageFault::NoToken:
        return StorageWords::tr("The key to this visit's session is no longer kept here.");
    case StorageFault::Running:
        return StorageWords::tr("The visit is still running.");
    case StorageFault::NotAllowed:
        return StorageWords::tr("This user may not open the file or its folder.");
    }
    return {};
}

QString storageAdvice(const core::Error &error)
{
    switch (storageFault(error)) {
    case StorageFault::Other:
        return StorageWords::tr("Check that the disk has free space and that the key store is "
                                "unlocked, then try again.");
    case StorageFault::DiskFull:
        return StorageWords::tr("Make room on the disk, then try again; nothing that was written "
                                "before is lost.");
    case StorageFault::ReadOnly:
        return StorageWords::tr("Ask your administrator to make the data folder writable, then try "
                                "again.");
    case StorageFault::Locked:
        return StorageWords::tr("Close other windows of this program, wait a moment, then try "
                                "again.");
    case StorageFault::Damaged:
        return StorageWords::tr("Restart this program; it keeps the damaged file and goes on from "
                                "the newest backup.");
    case StorageFault::NewerSchema:
        return StorageWords::tr("Install the newest version of this program; the record stays as "
                                "it is.");
    case StorageFault::OtherKey:
        return StorageWords::tr("Ask your administrator to bring back the key store entry, or to "
                                "move the data folder away.");
    case StorageFault::OtherProgram:
        return StorageWords::tr("Ask your administrator to choose another data folder.");
    case StorageFault::NoToken:
        return StorageWords::tr("Look the session up in the service's dashboard by its id.");
    case StorageFault::Running:
        return StorageWords::tr("Wait until the visit has ended, then try again.");
    case StorageFault::NotAllowed:
        return StorageWords::tr("Ask your administrator to check the rights to the folder, then "
                                "try again.");
    }
    return {};
}

} // namespace shell
