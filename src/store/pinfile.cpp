#include "store/pinfile.h"

#include "core/clock.h"
#include "store/privatefiles.h"
#include "store/storageerror.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <sodium.h>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int PinFormat = 1;
/// Twenty operators need some 4 KiB.
constexpr qint64 MostPinFileBytes = 64 * 1024;
constexpr auto PinAlgorithm = "argon2id13"_L1;
/// Beyond these a book is damaged: nobody would wait for it or have the memory.
constexpr quint64 MostOperations = 100;
constexpr quint64 MostMemoryBytes = quint64(1024) * 1024 * 1024;

static_assert(PinSaltBytes == crypto_pwhash_argon2id_SALTBYTES);

core::Error damagedPins(const QString &path, const QString &what)
{
    return storageError(u"The PINs in %1 are damaged: %2"_s.arg(path, what), CorruptCode);
}

/// A whole number that JSON can hold exactly.
std::optional<quint64> wholeNumber(const QJsonValue &value, quint64 least, quint64 most)
{
    const double number = value.toDouble(-1);
    if (number < double(least) || number > double(most) || number != double(quint64(number)))
        return std::nullopt;
    return quint64(number);
}

QByteArray pinBytes(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QString base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

core::Result<PinRecord> parsePins(const QString &path, const QJsonObject &root)
{
    const std::optional<quint64> format = wholeNumber(root.value("format"_L1), 1, 1'000'000);
    if (!format)
        return damagedPins(path, u"no format"_s);
    if (*format != PinFormat)
        return storageError(u"The PINs in %1 were written by a newer program"_s.arg(path),
                            RefusedCode);
    PinRecord record;
    const QJsonObject hash = root.value("hash"_L1).toObject();
    const auto operations = wholeNumber(hash.value("operations"_L1),
                                        crypto_pwhash_argon2id_OPSLIMIT_MIN, MostOperations);
    const auto memory = wholeNumber(hash.value("memoryBytes"_L1),
                                    crypto_pwhash_argon2id_MEMLIMIT_MIN, MostMemoryBytes);
    record.salt = pinBytes(hash.value("salt"_L1));
    if (hash.value("algorithm"_L1).toString() != PinAlgorithm || !operations || !memory
        || record.salt.size() != PinSaltBytes)
        return damagedPins(path, u"how they were hashed"_s);
    record.operations = *operations;
    record.memoryBytes = *memory;

    const QJsonArray operators = root.value("operators"_L1).toArray();
    for (const QJsonValue &each : operators) {
        PinRecord::Operator entry{each["name"_L1].toString(), pinBytes(each["verifier"_L1])};
        if (entry.name.isEmpty() || entry.verifier.size() != PinVerifierBytes)
            return damagedPins(path, u"an operator"_s);
        record.operators << entry;
    }
    // A book is never written empty, so nobody is let in by one that is.
    if (record.operators.isEmpty())
        return damagedPins(path, u"no operators"_s);

    const QJsonObject tries = root.value("tries"_L1).toObject();
    const auto wrong = wholeNumber(tries.value("wrong"_L1), 0, 1'000'000);
    const QString lastTry = tries.value("last"_L1).toString();
    record.lastTry = QDateTime::fromString(lastTry, Qt::ISODateWithMs).toUTC();
    if (!wrong || (*wrong > 0) != record.lastTry.isValid())
        return damagedPins(path, u"the wrong tries"_s);
    record.wrongTries = int(*wrong);
    return record;
}

} // namespace

core::Result<PinRecord> readPinRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        // A link that leads nowhere is there as well.
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return PinRecord();
        return storageError(u"The PINs in %1 cannot be read: %2"_s.arg(path, file.errorString()));
    }
    if (othersMayUse(path))
        return storageError(
            u"The PINs in %1 can be used by other users of this computer"_s.arg(path), ExposedCode);
    const QByteArray bytes = file.read(MostPinFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return storageError(u"The PINs in %1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (bytes.size() > MostPinFileBytes)
        return damagedPins(path, u"too large"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return damagedPins(path, problem.errorString());
    return parsePins(path, document.object());
}

core::Result<void> writePinRecord(const QString &path, const PinRecord &record)
{
    QJsonArray operators;
    for (const PinRecord::Operator &each : record.operators) {
        operators << QJsonObject{{u"name"_s, each.name}, {u"verifier"_s, base64Of(each.verifier)}};
    }
    const QJsonObject hash{{u"algorithm"_s, QString(PinAlgorithm)},
                           {u"operations"_s, double(record.operations)},
                           {u"memoryBytes"_s, double(record.memoryBytes)},
                           {u"salt"_s, base64Of(record.salt)}};
    QJsonObject tries{{u"wrong"_s, record.wrongTries}};
    if (record.wrongTries > 0)
        tries.insert(u"last"_s, core::isoUtc(record.lastTry));
    const QJsonObject root{{u"format"_s, PinFormat},
                           {u"hash"_s, hash},
                           {u"operators"_s, operators},
                           {u"tries"_s, tries}};
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return made.error();
    return writePrivateFile(path, QJsonDocument(root).toJson());
}

} // namespace store
