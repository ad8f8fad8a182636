#include "core/json.h"

#include <QtCore/QJsonDocument>

#include <cmath>

namespace core::json {

using namespace Qt::StringLiterals;

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return Error::of(ErrorKind::Payload, u"empty body"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Error::of(
            ErrorKind::Payload,
            u"not JSON: %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    }
    if (!document.isObject())
        return Error::of(ErrorKind::Payload, u"not a JSON object"_s);
    return document.object();
}

std::optional<QString> text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const QString string = value.toString();
        if (string.isEmpty())
            return std::nullopt;
        return string;
    }
    case QJsonValue::Double:
        if (const std::optional<qint64> whole = integer(value))
            return QString::number(*whole);
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}

std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isString()) {
        bool ok = false;
        const double parsed = value.toString().trimmed().toDouble(&ok);
        if (ok && std::isfinite(parsed))
            return parsed;
    }
    return std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 low = value.toInteger(0);
        const qint64 high = value.toInteger(1);
        if (low == high)
            return low;
        return std::nullopt;
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 parsed = value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return parsed;
    }
    return std::nullopt;
}

std::optional<bool> boolean(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isString()) {
        const QString word = value.toString().trimmed().toLower();
        if (word == "true"_L1)
            return true;
        if (word == "false"_L1)
            return false;
    }
    const std::optional<qint64> whole = integer(value);
    if (whole == 1)
        return true;
    if (whole == 0)
        return false;
    return std::nullopt;
}

QJsonObject object(const QJsonObject &parent, QLatin1StringView key)
{
    return parent.value(key).toObject();
}

QJsonArray array(const QJsonObject &parent, QLatin1StringView key)
{
    return parent.value(key).toArray();
}

} // namespace core::json
