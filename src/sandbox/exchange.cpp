#include "sandbox/exchange.h"

#include "sandbox/state.h"

#include <QtCore/QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 429:
        return u"Too Many Requests"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

} // namespace

Exchange::Exchange(State &state, const httpd::Request &request, const httpd::Reply &reply,
                   ErrorShape errors)
    : m_state(&state)
    , m_request(request)
    , m_reply(reply)
    , m_errors(errors)
    , m_receivedAt(state.clock.elapsed())
    , m_number(state.log.received("api"_L1, request, m_receivedAt))
{ }

QString Exchange::route() const
{
    return isKeyless() ? m_request.path.mid(2) : m_request.path;
}

bool Exchange::isKeyless() const
{
    return m_request.path.startsWith("/0/"_L1);
}

bool Exchange::hasValidKey() const
{
    return m_request.header("x-api-key") == m_state->apiKey;
}

QByteArray Exchange::token() const
{
    return m_request.header("x-incode-hardware-id");
}

void Exchange::about(const Session &session) const
{
    m_state->log.about(m_number, session.interviewId);
}

bool Exchange::cutByOutage() const
{
    if (m_state->clock.elapsed() >= m_state->outageUntil)
        return false;
    reset();
    return true;
}

QList<httpd::Header> Exchange::commonHeaders() const
{
    const qint64 spent = (m_state->clock.elapsed() - m_receivedAt).count();
    QList<httpd::Header> headers{{"Processing-Time", QByteArray::number(spent)},
                                 {"Cache-Control", "no-store"}};
    if (const QByteArray origin = m_request.header("origin"); !origin.isEmpty()) {
        headers << httpd::Header{"Access-Control-Allow-Origin", origin}
                << httpd::Header{"Access-Control-Expose-Headers", "Processing-Time, Retry-After"}
                << httpd::Header{"Vary", "Origin"};
    }
    return headers;
}

void Exchange::json(int status, const QJsonObject &body, const QList<httpd::Header> &extra) const
{
    send(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), extra);
}

void Exchange::error(int status, const QString &message, const QList<httpd::Header> &extra) const
{
    const bool isGateways = status == 401 || status == 405 || status == 429;
    switch (m_errors) {
    case ErrorShape::Incode:
        json(status,
             {{u"timestamp"_s, m_state->clock.utcNow().toMSecsSinceEpoch()},
              {u"status"_s, status},
              {u"error"_s, reasonPhrase(status)},
              {u"message"_s, message},
              {u"path"_s, m_request.path}},
             extra);
        return;
    case ErrorShape::SuccessFalse:
        json(status, {{u"success"_s, false}, {u"error"_s, message}}, extra);
        return;
    case ErrorShape::SuccessFalseAs200:
        json(isGateways ? status : 200, {{u"success"_s, false}, {u"error"_s, message}}, extra);
        return;
    case ErrorShape::ErrorAs404:
        json(isGateways ? status : 404, {{u"error"_s, message}}, extra);
        return;
    case ErrorShape::ErrorOnly:
        json(status, {{u"error"_s, message}}, extra);
        return;
    }
}

void Exchange::send(int status, const QByteArray &contentType, const QByteArray &body,
                    const QList<httpd::Header> &extra) const
{
    if (cutByOutage())
        return;
    if (body.isEmpty())
        m_reply.send(status, commonHeaders() + extra);
    else
        m_reply.send(status, contentType, body, commonHeaders() + extra);
    m_state->log.answered(m_number, status, m_state->clock.elapsed());
}

void Exchange::raw(const QByteArray &bytes) const
{
    if (cutByOutage())
        return;
    m_reply.sendRawAndClose(bytes);
    m_state->log.answered(m_number, 0, m_state->clock.elapsed());
}

void Exchange::reset() const
{
    m_reply.reset();
    m_state->log.answered(m_number, 0, m_state->clock.elapsed());
}

} // namespace sandbox
