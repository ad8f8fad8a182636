#pragma once

#include "store/auditlog.h"
#include "store/keystore.h"
#include "store/maintenance.h"
#include "store/peoplestore.h"
#include "store/visithistory.h"
#include "store/visitstore.h"
#include "store/webhookinbox.h"

namespace store {

/// One connection to what is kept on this computer. Used and destroyed in the thread that opened
/// it; other threads open their own.
class Storage
{
    Q_DISABLE_COPY_MOVE(Storage)

public:
    Storage() = default;
    virtual ~Storage() = default;

    virtual VisitStore &visits() = 0;
    virtual VisitHistory &history() = 0;
    virtual AuditLog &audit() = 0;
    virtual WebhookInbox &inbox() = 0;
    virtual PeopleStore &people() = 0;
    virtual Maintenance &maintenance() = 0;

    /// English, empty when all was well: a damaged database was set aside at opening, and from what
    /// it was replaced.
    virtual QString restoreNotice() const = 0;
};

/// Where a database is and the key it was made with.
struct StoragePlace
{
    QString folder;
    DataKey key;
    std::chrono::milliseconds busyTimeout{5000}; ///< Each call waits so long for other programs.
};

/// What opening does with a damaged database.
enum class OnDamage {
    Refuse,  ///< Answers with the error; the file is left as it is.
    SetAside ///< Keeps the file under another name and goes on with the newest good backup, or an
             ///< empty database.
};

/// Opens or creates the database of \a place, brought to this program's schema. ErrorKind::Storage
/// when it cannot be opened, is newer than this program, or was made with another key; the detail
/// says which, and the file is left as it is.
core::Result<std::unique_ptr<Storage>> openStorage(const StoragePlace &place, OnDamage onDamage);

} // namespace store
