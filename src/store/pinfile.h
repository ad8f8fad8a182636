#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace store {

/// What pins.json holds; see PinBook.
struct PinRecord
{
    struct Operator
    {
        QString name;
        QByteArray verifier; ///< The Argon2id hash of the PIN.
        bool operator==(const Operator &) const = default;
    };
    quint64 operations = 0;
    quint64 memoryBytes = 0;
    QByteArray salt; ///< Empty before the first PIN.
    QList<Operator> operators;
    int wrongTries = 0; ///< In a row, by whomever.
    QDateTime lastTry;  ///< UTC; valid while wrongTries is not 0.
    bool operator==(const PinRecord &) const = default;
};

/// Lengths in bytes.
inline constexpr qsizetype PinSaltBytes = 16;
inline constexpr qsizetype PinVerifierBytes = 32;

/// An empty record when there is no file. Every error is an ErrorKind::Storage: CorruptCode for
/// what cannot be understood, RefusedCode for a newer format, ExposedCode when others may use it.
core::Result<PinRecord> readPinRecord(const QString &path);
/// Whole or not at all, mode 0600; makes the folder.
core::Result<void> writePinRecord(const QString &path, const PinRecord &record);

} // namespace store
