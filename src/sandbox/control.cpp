#include "sandbox/control.h"

#include "core/json.h"
#include "sandbox/state.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

void answer(const httpd::Reply &reply, int status, const QJsonObject &body)
{
    reply.send(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact),
               {{"Cache-Control", "no-store"}});
}

void refuse(const httpd::Reply &reply, int status, const QString &sentence)
{
    answer(reply, status, {{u"error"_s, sentence}});
}

/// Whole milliseconds from 0 to a day.
std::optional<milliseconds> duration(const QJsonObject &body, QLatin1StringView key)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const std::optional<qint64> value = core::json::integer(body.value(key));
    if (!value || *value < 0 || *value > day)
        return std::nullopt;
    return milliseconds(*value);
}

} // namespace

void Control::handle(const httpd::Request &request, const httpd::Reply &reply)
{
    static const QStringList readable{u"/control/requests"_s, u"/control/sessions"_s,
                                      u"/control/webhooks"_s};
    static const QStringList changeable{u"/control/scenario"_s, u"/control/visitor"_s,
                                        u"/control/time"_s, u"/control/outage"_s,
                                        u"/control/webhook"_s};
    const bool reads = readable.contains(request.path);
    const bool changes = changeable.contains(request.path);
    if (!reads && !changes) {
        refuse(reply, 404, u"There is no %1."_s.arg(request.path));
        return;
    }
    if (request.method != (reads ? "GET" : "POST")) {
        refuse(reply, 405, u"%1 wants %2."_s.arg(request.path, reads ? u"GET"_s : u"POST"_s));
        return;
    }
    if (reads) {
        answer(reply, 200,
               request.path == "/control/requests"_L1   ? requests(request)
               : request.path == "/control/webhooks"_L1 ? webhooks()
                                                        : sessions());
        return;
    }
    const core::Result<QJsonObject> body = core::json::parseObject(request.body);
    const QString why = body ? change(request.path, *body) : u"The body is not a JSON object."_s;
    if (why.isEmpty())
        answer(reply, 200, {{u"ok"_s, true}});
    else
        refuse(reply, 400, why);
}

QString Control::change(const QString &path, const QJsonObject &body)
{
    if (path == "/control/scenario"_L1) {
        const QString name = body.value("name"_L1).toString();
        const std::optional<Scenario> scenario = scenarioNamed(name);
        if (!scenario)
            return u"There is no scenario \"%1\"."_s.arg(name);
        m_state.setScenario(*scenario);
        return {};
    }
    if (path == "/control/webhook"_L1)
        return setWebhook(body);
    const auto key = path == "/control/visitor"_L1 ? "finishAfterMs"_L1
                     : path == "/control/time"_L1  ? "advanceMs"_L1
                                                   : "ms"_L1;
    const std::optional<milliseconds> time = duration(body, key);
    if (!time)
        return u"%1 must be whole milliseconds, at most a day."_s.arg(QString(key));
    if (path == "/control/visitor"_L1)
        m_state.nextFinishAfter = time;
    else if (path == "/control/time"_L1)
        m_state.timeline.advance(*time);
    else
        m_state.outageUntil = m_state.clock.elapsed() + *time;
    return {};
}

QString Control::setWebhook(const QJsonObject &body)
{
    WebhookReceiver receiver;
    const QString url = body.value("url"_L1).toString();
    if (!url.isEmpty()) {
        receiver.url = QUrl(url, QUrl::StrictMode);
        if (!isLoopbackHttp(receiver.url))
            return u"url must be http to this computer's loopback, or empty."_s;
    }
    static const QRegularExpression name(u"^[A-Za-z0-9-]*\\z"_s);
    static const QRegularExpression value(u"^[\\x20-\\x7e]*\\z"_s);
    const QString headerName = body.value("headerName"_L1).toString();
    const QString headerValue = body.value("headerValue"_L1).toString();
    if (!name.match(headerName).hasMatch() || !value.match(headerValue).hasMatch())
        return u"headerName and headerValue must be fit for a header."_s;
    receiver.headerName = headerName.toLatin1();
    receiver.headerValue = headerValue.toLatin1();
    const QString payload = body.value("payload"_L1).toString(u"new"_s);
    if (payload != "new"_L1 && payload != "old"_L1)
        return u"payload must be new or old."_s;
    receiver.isOldPayload = payload == "old"_L1;
    m_state.webhooks.setReceiver(receiver);
    return {};
}

QJsonObject Control::webhooks() const
{
    return {{u"webhooks"_s, m_state.webhooks.attempts()}};
}

QJsonObject Control::requests(const httpd::Request &request) const
{
    const qint64 since = request.query.queryItemValue(u"since"_s).toLongLong();
    return {{u"requests"_s, m_state.log.since(since)}, {u"last"_s, m_state.log.last()}};
}

QJsonObject Control::sessions() const
{
    QJsonArray list;
    for (const std::shared_ptr<Session> &session : m_state.sessions.all()) {
        QJsonArray history;
        for (const StatusChange &change : session->history) {
            history << QJsonObject{{u"status"_s, change.status},
                                   {u"atMs"_s, qint64(change.at.count())}};
        }
        QJsonArray strangers;
        for (const int status : session->strangersAnswered)
            strangers << status;
        list << QJsonObject{{u"interviewId"_s, session->interviewId},
                            {u"scenario"_s, session->request.scenario.name},
                            {u"flowId"_s, session->request.flowId},
                            {u"externalCustomerId"_s, session->request.externalCustomerId},
                            {u"language"_s, session->request.language},
                            {u"redirectionUrl"_s, session->request.redirectionUrl},
                            {u"customFields"_s, session->request.customFields},
                            {u"pageOpened"_s, session->pageOpened},
                            {u"status"_s, session->status()},
                            {u"history"_s, history},
                            {u"strangers"_s, strangers},
                            {u"facts"_s, session->facts}};
    }
    return {{u"sessions"_s, list}};
}

} // namespace sandbox
