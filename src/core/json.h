#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

/// Lenient reading of answers whose shape the service does not promise: absent, null, {}, [] and
/// numbers as text are all ordinary (incode-omni.md 5.3).
namespace core::json {

/// The object in \a bytes. Empty, cut-off, malformed input and a top level that is not an object
/// are each an ErrorKind::Payload that says which it was.
Result<QJsonObject> parseObject(const QByteArray &bytes);

/// The text of a string, number or bool; nothing for absent, null, containers and empty text.
std::optional<QString> text(const QJsonObject &object, QLatin1StringView key);
std::optional<QString> text(const QJsonValue &value);

/// The number of a number or of text that is entirely a decimal number.
std::optional<double> number(const QJsonValue &value);

/// The whole number of an integral number or decimal text that fits 64 bits.
std::optional<qint64> integer(const QJsonValue &value);

/// True, false, "true", "false" (any case), 0 and 1.
std::optional<bool> boolean(const QJsonValue &value);

/// The object, or an empty one for anything else.
QJsonObject object(const QJsonObject &parent, QLatin1StringView key);

/// The array; an empty one for anything else, {} and null included.
QJsonArray array(const QJsonObject &parent, QLatin1StringView key);

} // namespace core::json
