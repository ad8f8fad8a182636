#include "core/log.h"
#include "store/cipher.h"
#include "store/keystore.h"
#include "store/privatefiles.h"
#include "store/storageerror.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>

#include <utility>

namespace store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Longer than the three calls of the key store another program may be waiting for.
constexpr auto LockPause = 50ms;
constexpr int LockTries = 15s / LockPause;

/// The files of one folder that say where its data key is, or hold it.
class KeyFiles
{
public:
    explicit KeyFiles(const QString &folder) : m_folder(folder) { }

    QString lockPath() const { return m_folder.filePath(u"key.lock"_s); }

    /// Nothing when the folder never had a key.
    core::Result<std::optional<KeyPlace>> place() const
    {
        QFile file(placePath());
        if (!file.exists()) {
            // A key file without its mark was left by a crash right after it was written.
            return QFileInfo::exists(keyPath()) ? std::optional(KeyPlace::File) : std::nullopt;
        }
        if (!file.open(QIODevice::ReadOnly))
            return storageError(u"Cannot read %1: %2"_s.arg(placePath(), file.errorString()));
        const QByteArray word = file.read(64).trimmed();
        if (word == "keystore")
            return std::optional(KeyPlace::KeyStore);
        if (word == "file")
            return std::optional(KeyPlace::File);
        return storageError(u"%1 does not say where the data key is"_s.arg(placePath()));
    }

    core::Result<void> keepPlace(KeyPlace place) const
    {
        return writePrivateFile(placePath(), place == KeyPlace::File
                                                 ? QByteArrayLiteral("file\n")
                                                 : QByteArrayLiteral("keystore\n"));
    }

    core::Result<void> writeKey(const core::Secret &key) const
    {
        return writePrivateFile(keyPath(), key.reveal());
    }

    core::Result<DataKey> readKey() const
    {
        QFile file(keyPath());
        if (!file.open(QIODevice::ReadOnly))
            return storageError(
                u"Cannot read the data key %1: %2"_s.arg(keyPath(), file.errorString()));
        if (othersMayUse(keyPath()))
            return storageError(
                u"The data key %1 can be used by others: its mode must be 0600"_s.arg(keyPath()));
        QByteArray bytes = file.read(DataKeyBytes + 1);
        core::Secret key = takeSecret(bytes);
        if (key.size() != DataKeyBytes)
            return storageError(
                u"The data key %1 is not %2 bytes long"_s.arg(keyPath()).arg(DataKeyBytes));
        return DataKey{
            std::move(key), KeyPlace::File,
            u"The data key is in the file %1, kept from others by its mode alone"_s.arg(keyPath())};
    }

private:
    QString placePath() const { return m_folder.filePath(u"key-place"_s); }
    QString keyPath() const { return m_folder.filePath(u"data.key"_s); }

    QDir m_folder;
};

/// Finds or makes one data key, answers once and deletes itself. Only the first start in a folder
/// takes its lock: from then on the place is settled.
class KeyFinder final : public QObject
{
    Q_DISABLE_COPY_MOVE(KeyFinder)

public:
    using Done = std::function<void(core::Result<DataKey>)>;

    KeyFinder(KeyStore &keyStore, const QString &folder, QObject *context, Done done)
        : QObject(context)
        , m_keyStore(keyStore)
        , m_folder(folder)
        , m_files(folder)
        , m_lock(m_files.lockPath())
        , m_done(std::move(done))
    {
        m_lock.setStaleLockTime(LeftBehindAfter);
    }

    void start();

private:
    void lock(int triesLeft);
    void useSettled(KeyPlace place);
    void useFirst();
    void useFound(const std::optional<core::Secret> &found);
    void makeInKeyStore();
    void readBack(const core::Secret &key);
    void useFile(const QString &reason);
    void settle(const core::Result<DataKey> &key);
    void finish(const core::Result<DataKey> &key);

    KeyStore &m_keyStore;
    QString m_folder;
    KeyFiles m_files;
    QLockFile m_lock;
    Done m_done;
};

void KeyFinder::start()
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return finish(made.error());
    const auto place = m_files.place();
    if (!place)
        finish(place.error());
    else if (*place)
        useSettled(**place);
    else
        lock(LockTries);
}

void KeyFinder::lock(int triesLeft)
{
    if (m_lock.tryLock(0))
        return useFirst();
    if (m_lock.error() != QLockFile::LockFailedError)
        return finish(storageError(u"Cannot create %1"_s.arg(m_files.lockPath())));
    if (triesLeft == 0)
        return finish(
            storageError(u"Another program holds %1 and does not end"_s.arg(m_files.lockPath())));
    QTimer::singleShot(LockPause, this, [this, triesLeft] { lock(triesLeft - 1); });
}

void KeyFinder::useSettled(KeyPlace place)
{
    if (place == KeyPlace::File)
        return finish(m_files.readKey());
    m_keyStore.read(DataKeyName, this, [this](const auto &found) {
        const QString lost = u"The visits are encrypted with a key in the platform's key store: "_s;
        if (!found)
            finish(storageError(lost + core::describe(found.error())));
        else if (!*found || (*found)->size() != DataKeyBytes)
            finish(storageError(lost + u"it is there no more"_s));
        else
            finish(DataKey{**found, KeyPlace::KeyStore, {}});
    });
}

/// Holds the lock. Another program may have settled the place before that.
void KeyFinder::useFirst()
{
    const auto place = m_files.place();
    if (!place)
        return finish(place.error());
    if (*place)
        return useSettled(**place);
    m_keyStore.read(DataKeyName, this, [this](const auto &found) {
        if (found)
            useFound(*found);
        else
            useFile(core::describe(found.error()));
    });
}

void KeyFinder::useFound(const std::optional<core::Secret> &found)
{
    if (!found)
        makeInKeyStore();
    else if (found->size() != DataKeyBytes)
        useFile(u"its entry is not a data key"_s);
    else
        settle(DataKey{*found, KeyPlace::KeyStore, {}});
}

void KeyFinder::makeInKeyStore()
{
    const auto key = makeDataKey();
    if (!key)
        return finish(key.error());
    m_keyStore.write(DataKeyName, *key, this, [this, key = *key](const auto &written) {
        if (written)
            readBack(key);
        else
            useFile(core::describe(written.error()));
    });
}

/// A store that forgets would take every visit with it.
void KeyFinder::readBack(const core::Secret &key)
{
    m_keyStore.read(DataKeyName, this, [this, key](const auto &found) {
        if (!found)
            useFile(core::describe(found.error()));
        else if (!*found || !(**found == key))
            useFile(u"it did not keep what was written"_s);
        else
            settle(DataKey{key, KeyPlace::KeyStore, {}});
    });
}

void KeyFinder::useFile(const QString &reason)
{
    qCWarning(core::logStore).noquote() << "The platform's key store cannot be used:" << reason;
    const auto key = makeDataKey();
    if (!key)
        return finish(key.error());
    if (const auto written = m_files.writeKey(*key); !written)
        return finish(written.error());
    settle(m_files.readKey());
}

/// The place is kept before the key is used.
void KeyFinder::settle(const core::Result<DataKey> &key)
{
    if (!key)
        return finish(key);
    if (const auto kept = m_files.keepPlace(key->place); !kept)
        return finish(kept.error());
    finish(key);
}

void KeyFinder::finish(const core::Result<DataKey> &key)
{
    m_lock.unlock();
    if (key && !key->notice.isEmpty())
        qCWarning(core::logStore).noquote() << key->notice;
    deleteLater();
    std::exchange(m_done, nullptr)(key);
}

} // namespace

void obtainDataKey(KeyStore &keyStore, const QString &folder, QObject *context,
                   std::function<void(core::Result<DataKey>)> done)
{
    auto *finder = new KeyFinder(keyStore, folder, context, std::move(done));
    QMetaObject::invokeMethod(finder, &KeyFinder::start, Qt::QueuedConnection);
}

} // namespace store
