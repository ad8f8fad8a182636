#include "store/cipher.h"

#include "store/storageerror.h"

#include <sodium.h>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// The first byte names the algorithm, so that a later one can be told apart row by row.
constexpr char Format = 1;
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype HeadBytes = 1 + NonceBytes;
static_assert(DataKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

core::Result<void> ready()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        return storageError(u"libsodium cannot start"_s);
    return {};
}

core::Result<void> readyWith(const core::Secret &key)
{
    if (key.size() != DataKeyBytes)
        return storageError(
            u"The data key has %1 bytes instead of %2"_s.arg(key.size()).arg(DataKeyBytes));
    return ready();
}

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace

core::Secret takeSecret(QByteArray &data)
{
    core::Secret secret(data);
    sodium_memzero(data.data(), size_t(data.size()));
    return secret;
}

core::Result<core::Secret> makeDataKey()
{
    if (const auto state = ready(); !state)
        return state.error();
    QByteArray key(DataKeyBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_keygen(bytesOf(key));
    return takeSecret(key);
}

core::Result<QByteArray> seal(const core::Secret &key, const QString &purpose,
                              const core::Secret &plain)
{
    if (const auto state = readyWith(key); !state)
        return state.error();
    const QByteArray bound = purpose.toUtf8();
    QByteArray sealed(HeadBytes + plain.size() + TagBytes, Qt::Uninitialized);
    sealed[0] = Format;
    unsigned char *nonce = bytesOf(sealed) + 1;
    randombytes_buf(nonce, size_t(NonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + NonceBytes, nullptr, bytesOf(plain.reveal()), size_t(plain.size()), bytesOf(bound),
        size_t(bound.size()), nullptr, nonce, bytesOf(key.reveal()));
    return sealed;
}

core::Result<core::Secret> unseal(const core::Secret &key, const QString &purpose,
                                  const QByteArray &sealed)
{
    if (const auto state = readyWith(key); !state)
        return state.error();
    if (sealed.size() < HeadBytes + TagBytes || sealed.at(0) != Format)
        return storageError(u"An encrypted value is cut off or of an unknown format"_s);
    const QByteArray bound = purpose.toUtf8();
    QByteArray plain(sealed.size() - HeadBytes - TagBytes, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(sealed) + 1;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, nonce + NonceBytes, size_t(sealed.size() - HeadBytes),
        bytesOf(bound), size_t(bound.size()), nonce, bytesOf(key.reveal()));
    if (opened != 0)
        return storageError(
            u"An encrypted value was changed, moved, or made with another data key"_s);
    return takeSecret(plain);
}

core::Result<core::Secret> deriveKey(const core::Secret &dataKey, KeyUse use)
{
    static_assert(DataKeyBytes == crypto_kdf_KEYBYTES);
    if (const auto state = readyWith(dataKey); !state)
        return state.error();
    QByteArray derived(DataKeyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(bytesOf(derived), size_t(derived.size()), quint64(use), "vestibul",
                               bytesOf(dataKey.reveal()));
    return takeSecret(derived);
}

core::Result<QByteArray> keyedHash(const core::Secret &key, const QByteArray &bytes,
                                   qsizetype length)
{
    if (const auto state = readyWith(key); !state)
        return state.error();
    QByteArray hash(length, Qt::Uninitialized);
    if (crypto_generichash(bytesOf(hash), size_t(length), bytesOf(bytes), size_t(bytes.size()),
                           bytesOf(key.reveal()), size_t(key.size()))
        != 0) {
        return storageError(u"A hash of %1 bytes cannot be made"_s.arg(length));
    }
    return hash;
}

} // namespace store
