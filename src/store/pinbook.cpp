#include "store/pinbook.h"

#include "core/log.h"
#include "store/cipher.h"
#include "store/pinfile.h"
#include "store/privatefiles.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than another program needs for one check or change on a slow computer.
constexpr std::chrono::milliseconds LockWait = 8s;

constexpr int FreeTries = 3;
/// From the last free try on; the last of them from then on.
constexpr std::array<core::milliseconds, 5> Delays{5s, 15s, 60s, 5min, 15min};

core::milliseconds delayAfter(int wrongTries)
{
    if (wrongTries < FreeTries)
        return 0ms;
    return Delays.at(std::min(size_t(wrongTries - FreeTries), Delays.size() - 1));
}

core::Error refusedPin(PinFault fault, const QString &detail)
{
    core::Error error = core::Error::of(core::ErrorKind::Refused, detail);
    error.serviceCode = int(fault);
    return error;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isGoodName(const QString &name)
{
    return !name.isEmpty() && name.size() <= PinBook::LongestName
           && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isPrint(); });
}

core::Result<QByteArray> hashOf(const PinRecord &record, const core::Secret &pin)
{
    if (sodium_init() < 0)
        return storageError(u"libsodium cannot start"_s);
    QByteArray hash(PinVerifierBytes, Qt::Uninitialized);
    const QByteArray &bytes = pin.reveal();
    const int done = crypto_pwhash(
        reinterpret_cast<unsigned char *>(hash.data()), quint64(hash.size()), bytes.constData(),
        quint64(bytes.size()), reinterpret_cast<const unsigned char *>(record.salt.constData()),
        record.operations, size_t(record.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return storageError(u"There is too little memory to check a PIN"_s);
    return hash;
}

/// Looks at all of them, so that the time it takes does not tell where it found one.
std::optional<QString> ownerOf(const PinRecord &record, const QByteArray &hash)
{
    std::optional<QString> owner;
    for (const PinRecord::Operator &each : record.operators) {
        if (sodium_memcmp(each.verifier.constData(), hash.constData(), size_t(PinVerifierBytes))
            == 0)
            owner = each.name;
    }
    return owner;
}

} // namespace

class PinBook::Private
{
public:
    core::Result<std::unique_ptr<QLockFile>> lock() const;
    core::Result<void> write(const PinRecord &record) const;
    core::milliseconds holdLeft(const PinRecord &record);

    QString path;
    core::Clock &clock;
    Cost cost;

    /// When the last wrong try was, by the monotonic clock.
    struct Anchor
    {
        int wrongTries = 0;
        QDateTime lastTry;
        core::milliseconds at{};
    };
    std::mutex anchorMutex;
    Anchor anchor;
};

core::Result<std::unique_ptr<QLockFile>> PinBook::Private::lock() const
{
    const QFileInfo info(path);
    if (const auto made = makePrivateFolder(info.path()); !made)
        return made.error();
    auto file = std::make_unique<QLockFile>(path + u".lock"_s);
    file->setStaleLockTime(LeftBehindAfter);
    if (file->tryLock(LockWait))
        return file;
    if (file->error() == QLockFile::LockFailedError)
        return storageError(u"Another program has been changing the PINs for too long"_s, BusyCode);
    return storageError(u"The file %1 cannot be written"_s.arg(file->fileName()));
}

/// For changes that somebody made on purpose: what is on the disk must be what was meant.
core::Result<void> PinBook::Private::write(const PinRecord &record) const
{
    if (const auto written = writePinRecord(path, record); !written)
        return written;
    const core::Result<PinRecord> kept = readPinRecord(path);
    if (!kept)
        return kept.error();
    if (*kept != record)
        return storageError(u"The PINs in %1 are not as they were written"_s.arg(path), LostCode);
    return {};
}

core::milliseconds PinBook::Private::holdLeft(const PinRecord &record)
{
    const core::milliseconds delay = delayAfter(record.wrongTries);
    if (delay == 0ms)
        return 0ms;
    const std::lock_guard guard(anchorMutex);
    const core::milliseconds now = clock.elapsed();
    if (anchor.wrongTries != record.wrongTries || anchor.lastTry != record.lastTry) {
        // Made by an earlier run or another program: the wall clock is all there is.
        const core::milliseconds passed(record.lastTry.msecsTo(clock.utcNow()));
        anchor = {record.wrongTries, record.lastTry, now - std::clamp(passed, 0ms, delay)};
    }
    return std::max(delay - (now - anchor.at), 0ms);
}

PinBook::PinBook(const QString &folder, core::Clock &clock) : PinBook(folder, clock, Cost()) { }

PinBook::PinBook(const QString &folder, core::Clock &clock, const Cost &cost)
    : d(new Private{QDir(folder).filePath(u"pins.json"_s), clock, cost, {}, {}})
{ }

PinBook::~PinBook() = default;

core::Result<bool> PinBook::isEmpty() const
{
    const core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return record.error();
    return record->operators.isEmpty();
}

core::Result<QStringList> PinBook::operators() const
{
    const core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return record.error();
    QStringList names;
    for (const PinRecord::Operator &each : record->operators)
        names << each.name;
    return names;
}

core::Result<void> PinBook::set(const QString &operatorName, const core::Secret &pin)
{
    const QString name = operatorName.trimmed();
    if (!isGoodName(name))
        return refusedPin(PinFault::BadName, u"not a name for an operator"_s);
    if (const PinFault fault = pinFault(pin); fault != PinFault::None)
        return refusedPin(fault, u"not a good PIN"_s);
    const auto lock = d->lock();
    if (!lock)
        return lock.error();
    core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return record.error();
    if (record->operators.isEmpty()) {
        record->operations = d->cost.operations;
        record->memoryBytes = d->cost.memoryBytes;
        record->salt = QByteArray(PinSaltBytes, Qt::Uninitialized);
        if (sodium_init() < 0)
            return storageError(u"libsodium cannot start"_s);
        randombytes_buf(record->salt.data(), size_t(PinSaltBytes));
    }
    const core::Result<QByteArray> hash = hashOf(*record, pin);
    if (!hash)
        return hash.error();
    const std::optional<QString> owner = ownerOf(*record, *hash);
    if (owner && !isSameName(*owner, name))
        return refusedPin(PinFault::Taken, u"another operator has this PIN"_s);
    const auto entry =
        std::find_if(record->operators.begin(), record->operators.end(),
                     [&name](const auto &each) { return isSameName(each.name, name); });
    if (entry != record->operators.end()) {
        *entry = {name, *hash};
    } else {
        if (record->operators.size() >= MostOperators)
            return refusedPin(PinFault::TooMany, u"no more operators"_s);
        record->operators << PinRecord::Operator{name, *hash};
    }
    if (const auto written = d->write(*record); !written)
        return written;
    const core::Result<QByteArray> again = hashOf(*record, pin);
    if (!again)
        return again.error();
    if (ownerOf(*record, *again) != name)
        return storageError(u"The PIN that was saved does not open"_s, LostCode);
    return {};
}

core::Result<void> PinBook::remove(const QString &operatorName)
{
    const QString name = operatorName.trimmed();
    const auto lock = d->lock();
    if (!lock)
        return lock.error();
    core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return record.error();
    const auto entry =
        std::find_if(record->operators.begin(), record->operators.end(),
                     [&name](const auto &each) { return isSameName(each.name, name); });
    if (entry == record->operators.end())
        return refusedPin(PinFault::UnknownName, u"no such operator"_s);
    if (record->operators.size() == 1)
        return refusedPin(PinFault::LastOne, u"the last operator stays"_s);
    record->operators.erase(entry);
    return d->write(*record);
}

core::Result<QString> PinBook::check(const core::Secret &pin)
{
    const auto lock = d->lock();
    if (!lock)
        return lock.error();
    core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return record.error();
    if (record->operators.isEmpty())
        return core::Error::of(core::ErrorKind::Refused, u"nobody has a PIN yet"_s);
    if (d->holdLeft(*record) > 0ms)
        return core::Error::of(core::ErrorKind::Refused, u"tries are held off"_s);

    ++record->wrongTries;
    record->lastTry = d->clock.utcNow();
    if (const auto written = writePinRecord(d->path, *record); !written)
        return written.error();
    {
        const std::lock_guard guard(d->anchorMutex);
        d->anchor = {record->wrongTries, record->lastTry, d->clock.elapsed()};
    }
    const core::Result<QByteArray> hash = hashOf(*record, pin);
    if (!hash)
        return hash.error();
    const std::optional<QString> owner = ownerOf(*record, *hash);
    if (!owner)
        return core::Error::of(core::ErrorKind::Refused, u"nobody's PIN"_s);
    record->wrongTries = 0;
    record->lastTry = {};
    // The PIN is right all the same; at worst the next person waits.
    if (const auto written = writePinRecord(d->path, *record); !written)
        qCWarning(core::logStore).noquote() << core::describe(written.error());
    return *owner;
}

QDateTime PinBook::heldUntil() const
{
    const core::Result<PinRecord> record = readPinRecord(d->path);
    if (!record)
        return {};
    const core::milliseconds left = d->holdLeft(*record);
    return left > 0ms ? d->clock.utcNow().addMSecs(left.count()) : QDateTime();
}

} // namespace store
