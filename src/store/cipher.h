#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace store {

/// Length of a data key in bytes.
inline constexpr qsizetype DataKeyBytes = 32;

/// The bytes as a Secret; where they stood is overwritten.
core::Secret takeSecret(QByteArray &bytes);

/// A new random data key. ErrorKind::Storage when libsodium cannot start.
core::Result<core::Secret> makeDataKey();

/// Encrypts \a plain with XChaCha20-Poly1305 under \a key. The answer opens only with the same
/// \a purpose, so a value moved to another row or column is not accepted.
core::Result<QByteArray> seal(const core::Secret &key, const QString &purpose,
                              const core::Secret &plain);

/// What seal() encrypted. ErrorKind::Storage for another key, another purpose or changed bytes.
core::Result<core::Secret> unseal(const core::Secret &key, const QString &purpose,
                                  const QByteArray &sealed);

/// What a key is used for besides sealing; each use has a key of its own.
enum class KeyUse : quint64 { Search = 1, Audit = 2 };

/// A key for \a use, made from the data key and always the same; says nothing about the data key.
core::Result<core::Secret> deriveKey(const core::Secret &dataKey, KeyUse use);

/// A hash of \a bytes (BLAKE2b) that only \a key can make; \a length from 16 to 64 bytes.
core::Result<QByteArray> keyedHash(const core::Secret &key, const QByteArray &bytes,
                                   qsizetype length);

} // namespace store
