#include "store/database.h"

#include "store/cipher.h"
#include "store/privatefiles.h"
#include "store/schema.h"
#include "store/storageerror.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size a whole check takes some tenths of a second; a larger file is checked where
/// every visit begins, and any other damage is an error of the call that meets it.
constexpr qint64 WholeCheckBytes = 32 * 1024 * 1024;

constexpr std::chrono::milliseconds LogWait{20};

/// Up to this size everything is written anew in some tenths of a second, and fits into memory.
constexpr qint64 QuicklyWrittenBytes = 64 * 1024 * 1024;

core::Result<void> runCheck(const Connection &connection, const QString &pragma)
{
    const auto found = connection.run(u"Cannot check the database"_s, pragma);
    if (!found)
        return found.error();
    const QString answer =
        found->isEmpty() ? QString() : found->constFirst().constFirst().toString();
    if (answer != "ok"_L1)
        return storageError(u"The database is damaged: "_s + answer.simplified(), CorruptCode);
    return {};
}

core::Result<void> checkPages(const Connection &connection, qint64 fileSize, DatabaseRole role)
{
    if (role == DatabaseRole::Backup || fileSize <= WholeCheckBytes)
        return runCheck(connection, u"pragma quick_check(1)"_s);
    const auto newest = connection.run(u"Cannot check the database"_s,
                                       u"select * from visits order by created_at desc, number desc"
                                       " limit 1"_s);
    return newest ? core::Result<void>() : newest.error();
}

core::Result<void> configure(const Connection &connection, DatabaseRole role)
{
    const QString what = u"Cannot prepare the database"_s;
    const QString wanted = role == DatabaseRole::InUse ? u"wal"_s : u"delete"_s;
    const auto mode = connection.run(what, u"pragma journal_mode = "_s + wanted);
    if (!mode)
        return mode.error();
    if (mode->constFirst().constFirst().toString() != wanted)
        return storageError(what + u": its folder does not support write-ahead logging"_s);
    // fullfsync is what makes "durable" true on macOS; temp_store keeps sorted rows out of files.
    for (const QString &pragma :
         {u"synchronous = full"_s, u"fullfsync = on"_s, u"foreign_keys = on"_s,
          u"secure_delete = on"_s, u"temp_store = memory"_s, u"trusted_schema = off"_s,
          u"cell_size_check = on"_s}) {
        if (const auto set = connection.run(what, u"pragma "_s + pragma); !set)
            return set.error();
    }
    return {};
}

/// A database belongs to the key it was made with: two keys in one would leave visits nobody can
/// read.
core::Result<void> checkKey(const Connection &connection)
{
    const QString what = u"Cannot check the data key"_s;
    const QString purpose = u"key-check"_s;
    const auto mark = seal(connection.key(), purpose, core::Secret());
    if (!mark)
        return mark.error();
    const auto kept = connection.run(what,
                                     u"insert into meta (name, value) values (?, ?)"
                                     " on conflict (name) do nothing"_s,
                                     {purpose, *mark});
    if (!kept)
        return kept.error();
    const auto sealed = readFact(connection, purpose);
    if (!sealed)
        return sealed.error();
    if (sealed->isEmpty())
        return storageError(what + u": its mark is missing"_s);
    if (!unseal(connection.key(), purpose, *sealed))
        return storageError(u"The database was made with another data key"_s, RefusedCode);
    return {};
}

} // namespace

core::Result<void> openDatabase(Connection &connection, const QString &path,
                                std::chrono::milliseconds busyTimeout, DatabaseRole role)
{
    // SQLite would make a good database without any visit of it.
    if (role == DatabaseRole::Backup && QFileInfo(path).size() == 0)
        return storageError(u"The backup is missing or empty"_s, LostCode);
    if (const auto made = makePrivateFile(path); !made)
        return made;
    if (const auto opened = connection.open(path, busyTimeout); !opened)
        return opened;
    const QList<SchemaStep> known = schemaSteps();
    if (const auto checked = checkSchema(connection.database(), known); !checked)
        return checked;
    if (const auto checked = checkPages(connection, QFileInfo(path).size(), role); !checked)
        return checked;
    if (const auto configured = configure(connection, role); !configured)
        return configured;
    if (const auto migrated = migrate(connection.database(), known); !migrated)
        return migrated;
    return checkKey(connection);
}

core::Result<void> checkDatabase(const Connection &connection)
{
    return runCheck(connection, u"pragma integrity_check(1)"_s);
}

core::Result<bool> isLarge(const Connection &connection)
{
    const auto rows =
        connection.run(u"Cannot read the size of the database"_s,
                       u"select (page_count - freelist_count) * page_size"
                       " from pragma_page_count, pragma_freelist_count, pragma_page_size"_s);
    if (!rows)
        return rows.error();
    return rows->constFirst().constFirst().toLongLong() > QuicklyWrittenBytes;
}

core::Result<void> compact(const Connection &connection)
{
    const QString what = u"Cannot clear away what was deleted"_s;
    const auto large = isLarge(connection);
    if (!large)
        return large.error();
    const auto keepCopyIn = [&](const QString &place) {
        return connection.run(what, u"pragma temp_store = "_s + place);
    };
    // Too much for memory; the file has no name and ends with its use.
    if (*large) {
        if (const auto set = keepCopyIn(u"file"_s); !set)
            return set.error();
    }
    const auto done = connection.run(what, u"vacuum"_s);
    if (*large) {
        if (const auto restored = keepCopyIn(u"memory"_s); done && !restored)
            return restored.error();
    }
    return done ? core::Result<void>() : done.error();
}

core::Result<void> emptyLog(const Connection &connection, std::chrono::milliseconds busyTimeout)
{
    const QString what = u"Cannot empty the write-ahead log"_s;
    const auto checkpoint = [&](const QString &mode) {
        return connection.run(what, u"pragma wal_checkpoint("_s % mode % u')');
    };
    const auto wait = [&](std::chrono::milliseconds time) {
        return connection.run(what, u"pragma busy_timeout = %1"_s.arg(time.count()));
    };
    // Nobody waits for a passive one; what it leaves to the other is little. The other keeps
    // writers out while it waits for readers, so it waits for a moment only, again and again.
    if (const auto most = checkpoint(u"passive"_s); !most)
        return most.error();
    if (const auto set = wait(LogWait); !set)
        return set.error();
    core::Result<void> done;
    for (const QDeadlineTimer deadline(busyTimeout);; QThread::msleep(LogWait.count())) {
        const auto answer = checkpoint(u"truncate"_s);
        if (!answer)
            done = answer.error();
        else if (answer->isEmpty() || answer->constFirst().constFirst().toInt() == 0)
            break;
        else if (deadline.hasExpired())
            done = storageError(what + u": another program is reading the database"_s);
        if (!done)
            break;
    }
    const auto restored = wait(busyTimeout);
    if (done && !restored)
        return restored.error();
    return done;
}

core::Result<QByteArray> readFact(const Connection &connection, const QString &name)
{
    const auto rows = connection.run(u"Cannot read a fact about the database"_s,
                                     u"select value from meta where name = ?"_s, {name});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QByteArray() : rows->constFirst().constFirst().toByteArray();
}

core::Result<void> writeFact(const Connection &connection, const QString &name,
                             const QByteArray &value)
{
    const auto rows = connection.run(u"Cannot keep a fact about the database"_s,
                                     u"insert into meta (name, value) values (?, ?)"
                                     " on conflict (name) do update set value = excluded.value"_s,
                                     {name, value});
    return rows ? core::Result<void>() : rows.error();
}

core::Result<void> removeFact(const Connection &connection, const QString &name)
{
    const auto rows = connection.run(u"Cannot remove a fact about the database"_s,
                                     u"delete from meta where name = ?"_s, {name});
    return rows ? core::Result<void>() : rows.error();
}

} // namespace store
