#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace store {

/// Named secrets in the platform's key store. Every call ends within 3 s (ErrorKind::Timeout).
class KeyStore
{
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    using ReadDone = std::function<void(core::Result<std::optional<core::Secret>>)>;
    using WriteDone = std::function<void(core::Result<void>)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;

    /// Nothing when the store works and has no such entry.
    virtual void read(const QString &name, QObject *context, ReadDone done) = 0;
    virtual void write(const QString &name, const core::Secret &secret, QObject *context,
                       WriteDone done) = 0;
    virtual void remove(const QString &name, QObject *context, WriteDone done) = 0;
};

/// QtKeychain on this platform, run outside the calling thread. \a clock outlives it.
std::unique_ptr<KeyStore> makePlatformKeyStore(core::Clock &clock);

/// Names used in the key store.
inline constexpr auto ApiKeyName = QLatin1StringView("incode-api-key");
inline constexpr auto BigInterviewKeyName = QLatin1StringView("biginterview-api-key");
inline constexpr auto DataKeyName = QLatin1StringView("data-key");

enum class KeyPlace { KeyStore, File };

/// The key every secret column is encrypted with, and where it was found.
struct DataKey
{
    core::Secret key; ///< 32 bytes.
    KeyPlace place = KeyPlace::KeyStore;
    QString notice; ///< English, for log and doctor; empty when the key store holds the key.
};

/// Finds or makes the data key of \a folder, which is created when missing. The key store comes
/// first. On any error of it, or 3 s without an answer, a file of mode 0600 in \a folder serves,
/// said loudly; but when a key-store key was used for this folder before, that is an
/// ErrorKind::Storage: the visits could not be read with another. What serves a folder once serves
/// it ever after; programs that start at the same moment end with the same key. Every answer comes
/// later than the call, and none once \a context is gone; \a keyStore outlives \a context.
void obtainDataKey(KeyStore &keyStore, const QString &folder, QObject *context,
                   std::function<void(core::Result<DataKey>)> done);

} // namespace store
