#include "webhooks/biginterviewevent.h"

#include "core/json.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace webhooks {

using namespace Qt::StringLiterals;

namespace {

/// What goes into columns and an index. Ids of people were 64 letters at most in 2019.
constexpr qsizetype LongestField = 255;

/// Text or number, as both are seen where the vendor says one (big-interview.md 7.2).
QString fieldOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isDouble())
        return {};
    const QString text = core::json::text(value).value_or(QString());
    const bool isFit =
        text.size() <= LongestField
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isFit ? text : QString();
}

Event eventOf(const QString &name)
{
    Event event;
    event.source = u"biginterview"_s;
    event.name = name;
    return event;
}

} // namespace

core::Result<Event> readBigInterviewEvent(const QByteArray &body)
{
    const auto envelope = core::json::parseObject(body);
    if (!envelope)
        return envelope.error();
    const QJsonObject webhook = core::json::object(*envelope, "webhook"_L1);
    Event event = eventOf(fieldOf(webhook, "event_name"_L1));
    if (event.name.isEmpty())
        return core::Error::of(core::ErrorKind::Payload,
                               u"event_name is missing or not acceptable"_s);
    event.person = fieldOf(webhook, "partner_id"_L1);
    if (event.person.isEmpty())
        return core::Error::of(core::ErrorKind::Payload,
                               u"partner_id is missing or not acceptable"_s);
    // Neither kind of key can be mistaken for the other: nothing above holds a space.
    event.dedupeKey = fieldOf(webhook, "id"_L1);
    if (event.dedupeKey.isEmpty()) {
        const QJsonObject object = core::json::object(webhook, "api_object"_L1);
        event.dedupeKey = event.name % u' ' % event.person % u' ' % fieldOf(webhook, "api_id"_L1)
                          % u' ' % fieldOf(object, "updated_at"_L1);
    }
    return event;
}

Event unreadableBigInterviewEvent(const QByteArray &body)
{
    Event event = eventOf(u"unreadable"_s);
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    event.dedupeKey = u"unreadable "_s % QString::fromLatin1(hash.toHex());
    return event;
}

} // namespace webhooks
