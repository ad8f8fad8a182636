#include "biginterview/delivery.h"

#include "core/json.h"

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

EventKind kindOf(const QString &name)
{
    if (name == "interview.created"_L1 || name == "interview.updated"_L1)
        return EventKind::Changed;
    return name == "interview.deleted"_L1 ? EventKind::Deleted : EventKind::Other;
}

} // namespace

core::Result<InterviewEvent> readInterviewEvent(const QByteArray &body)
{
    const core::Result<QJsonObject> envelope = core::json::parseObject(body);
    if (!envelope)
        return envelope.error();
    const QJsonObject webhook = core::json::object(*envelope, "webhook"_L1);
    InterviewEvent event;
    event.partnerId = core::json::text(webhook, "partner_id"_L1).value_or(QString());
    const QString name = webhook.value("event_name"_L1).toString();
    if (event.partnerId.isEmpty() || name.isEmpty())
        return core::Error::of(core::ErrorKind::Payload,
                               u"event_name or partner_id is missing or not acceptable"_s);
    event.kind = kindOf(name);
    if (event.kind != EventKind::Deleted)
        event.interview = core::json::object(webhook, "api_object"_L1);
    event.updatedAt = readDate(event.interview.value("updated_at"_L1));
    std::optional<QString> id = core::json::text(webhook, "api_id"_L1);
    if (!id)
        id = core::json::text(event.interview, "id"_L1);
    event.interviewId = id.value_or(QString());
    if (event.kind != EventKind::Other && event.interviewId.isEmpty())
        return core::Error::of(core::ErrorKind::Payload, u"nothing says which interview"_s);
    return event;
}

} // namespace biginterview
