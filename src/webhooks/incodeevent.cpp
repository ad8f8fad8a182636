#include "webhooks/incodeevent.h"

#include "core/json.h"

#include <QtCore/QJsonValue>

#include <algorithm>

namespace webhooks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 64;
/// Ours went to the service as the reference of a visit; more than this never did.
constexpr qsizetype LongestReference = 256;

bool isWordCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
           || (code >= u'0' && code <= u'9') || code == u'_' || code == u'-';
}

/// The text of \a value when it may go into a key, an index and a URL; else empty. Nothing but a
/// JSON string counts: a number would lose digits.
QString wordOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isWord =
        text.size() <= LongestWord && std::all_of(text.cbegin(), text.cend(), isWordCharacter);
    return isWord ? text : QString();
}

QString referenceOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= LongestReference ? text : QString();
}

core::Error payloadError(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Payload, detail);
}

} // namespace

core::Result<Event> readIncodeEvent(const QByteArray &body)
{
    const auto object = core::json::parseObject(body);
    if (!object)
        return object.error();
    Event event;
    event.source = u"incode"_s;
    event.interview = core::InterviewId(wordOf(object->value("interviewId"_L1)));
    if (event.interview.isEmpty())
        return payloadError(u"interviewId is missing or not acceptable"_s);
    event.name = wordOf(object->value("onboardingStatus"_L1));
    if (event.name.isEmpty())
        return payloadError(u"onboardingStatus is missing or not acceptable"_s);
    event.flowId = wordOf(object->value("flowId"_L1));
    event.externalCustomerId = referenceOf(object->value("externalCustomerId"_L1));
    if (event.externalCustomerId.isEmpty())
        event.externalCustomerId = referenceOf(object->value("externalId"_L1));
    event.dedupeKey = event.interview.text() % u'/' % event.name;
    return event;
}

} // namespace webhooks
