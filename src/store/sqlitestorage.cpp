#include "store/storage.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/databasefiles.h"
#include "store/privatefiles.h"
#include "store/setaside.h"
#include "store/sqliteaudit.h"
#include "store/sqlitehistory.h"
#include "store/sqliteinbox.h"
#include "store/sqlitemaintenance.h"
#include "store/sqlitepeople.h"
#include "store/sqlitevisits.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

namespace store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Copying the backup of a very large database takes some seconds.
constexpr auto ReplaceWait = 30s;

class SqliteStorage final : public Storage
{
public:
    SqliteStorage(const StoragePlace &place, QString restoreNotice)
        : m_connection(place.key.key)
        , m_visits(m_connection, place.folder)
        , m_history(m_connection)
        , m_audit(m_connection)
        , m_inbox(m_connection)
        , m_people(m_connection)
        , m_maintenance(m_connection, place)
        , m_restoreNotice(std::move(restoreNotice))
    { }

    core::Result<void> open(const StoragePlace &place)
    {
        return openDatabase(m_connection, databaseFile(place.folder), place.busyTimeout,
                            DatabaseRole::InUse);
    }

    VisitStore &visits() override { return m_visits; }
    VisitHistory &history() override { return m_history; }
    AuditLog &audit() override { return m_audit; }
    WebhookInbox &inbox() override { return m_inbox; }
    PeopleStore &people() override { return m_people; }
    Maintenance &maintenance() override { return m_maintenance; }
    QString restoreNotice() const override { return m_restoreNotice; }

private:
    Connection m_connection;
    SqliteVisits m_visits;
    SqliteHistory m_history;
    SqliteAudit m_audit;
    SqliteInbox m_inbox;
    SqlitePeople m_people;
    SqliteMaintenance m_maintenance;
    QString m_restoreNotice;
};

using Opened = core::Result<std::unique_ptr<Storage>>;

Opened openOrCreate(const StoragePlace &place, const QString &restoreNotice)
{
    auto sqlite = std::make_unique<SqliteStorage>(place, restoreNotice);
    if (const auto opened = sqlite->open(place); !opened)
        return opened.error();
    return std::unique_ptr<Storage>(std::move(sqlite));
}

Opened openWhatIsThere(const StoragePlace &place)
{
    if (isDatabaseLost(place.folder))
        return storageError(u"The database is missing or empty, although it was in use before"_s,
                            LostCode);
    return openOrCreate(place, {});
}

} // namespace

core::Result<std::unique_ptr<Storage>> openStorage(const StoragePlace &place, OnDamage onDamage)
{
    if (const auto made = makePrivateFolder(place.folder); !made)
        return made.error();
    // Nobody opens while another replaces: one would create an empty database in the gap, or bring
    // the new log into the damaged file and take it away. Where no lock file can be written nothing
    // is replaced either, and opening says best what is wrong.
    QLockFile guard(QDir(place.folder).filePath(u"restore.lock"_s));
    guard.setStaleLockTime(LeftBehindAfter);
    if (!guard.tryLock(int(std::chrono::milliseconds(ReplaceWait).count()))
        && guard.error() == QLockFile::LockFailedError)
        return storageError(u"Another program is opening or replacing the database"_s);
    auto opened = openWhatIsThere(place);
    if (opened || onDamage == OnDamage::Refuse || !isDamage(opened.error()) || !guard.isLocked())
        return opened;
    const auto notice = replaceDatabase(place, opened.error());
    if (!notice)
        return notice.error();
    return openOrCreate(place, *notice);
}

} // namespace store
