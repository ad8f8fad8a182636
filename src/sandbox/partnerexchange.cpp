#include "sandbox/partnerexchange.h"

#include "sandbox/partnerstate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Only validation_error is the vendor's; the others are proposals (big-interview.md section 5).
QString errorType(int status)
{
    switch (status) {
    case 401:
        return u"authentication_error"_s;
    case 403:
        return u"forbidden"_s;
    case 404:
        return u"not_found"_s;
    case 422:
        return u"validation_error"_s;
    case 429:
        return u"rate_limited"_s;
    default:
        return status < 500 ? u"bad_request"_s : u"server_error"_s;
    }
}

/// \a message, a text or an object of texts, as texts.
QStringList messageTexts(const QJsonValue &message)
{
    if (message.isString())
        return {message.toString()};
    QStringList texts;
    const QJsonObject fields = message.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        texts << QString(it.key() + u' ' + it.value().toString());
    return texts;
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

PartnerParameters formParameters(const QByteArray &encoded)
{
    PartnerParameters parameters;
    const QByteArrayList items = encoded.split('&');
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (!item.isEmpty()) {
            parameters << std::pair(decoded(item.left(equals)),
                                    equals < 0 ? QString() : decoded(item.mid(equals + 1)));
        }
    }
    return parameters;
}

QString formParameter(const PartnerParameters &parameters, QLatin1StringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QList<httpd::Header> partnerHeaders(const PartnerState &state)
{
    const QString date =
        QLocale::c().toString(state.timeline.utcNow(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return {{"Date", date.toLatin1()},
            {"Cache-Control", "no-store"},
            {"X-Content-Type-Options", "nosniff"}};
}

PartnerExchange::PartnerExchange(PartnerState &state, const httpd::Request &request,
                                 const httpd::Reply &reply)
    : m_state(&state)
    , m_request(request)
    , m_reply(reply)
    , m_number(state.log.began(request, reply, state.timeline.utcNow()))
{ }

void PartnerExchange::about(QLatin1StringView key, const QString &value) const
{
    m_state->log.about(m_number, key, value);
}

void PartnerExchange::json(int status, const QJsonObject &body,
                           const QList<httpd::Header> &extra) const
{
    send(status, "application/json; charset=utf-8", compactJson(body), extra);
}

void PartnerExchange::error(int status, const QString &sentence,
                            const QList<httpd::Header> &extra) const
{
    fail(status, sentence, extra);
}

void PartnerExchange::invalid(const QJsonObject &fields) const
{
    fail(422, fields, {});
}

void PartnerExchange::fail(int status, const QJsonValue &message,
                           const QList<httpd::Header> &extra) const
{
    QJsonObject error{{u"type"_s, errorType(status)}};
    switch (m_state->switches.errors) {
    case PartnerErrors::Documented:
        error.insert("message"_L1, message);
        break;
    case PartnerErrors::Text:
        error.insert("message"_L1, messageTexts(message).join(u"; "_s));
        break;
    case PartnerErrors::Array:
        error.insert("message"_L1, QJsonArray::fromStringList(messageTexts(message)));
        break;
    case PartnerErrors::Nothing:
        break;
    case PartnerErrors::Html:
        send(status, "text/html; charset=utf-8",
             "<!doctype html><html lang=\"en\"><title>Something went wrong</title>"
             "<h1>Something went wrong</h1><p>We have been told about it.</p></html>",
             extra);
        return;
    case PartnerErrors::Plain:
        send(status, "text/plain; charset=utf-8",
             messageTexts(message).join(u"; "_s).toUtf8() + '\n', extra);
        return;
    case PartnerErrors::Empty:
        send(status, {}, {}, extra);
        return;
    }
    json(status, {{u"error"_s, error}}, extra);
}

void PartnerExchange::send(int status, const QByteArray &contentType, const QByteArray &body,
                           const QList<httpd::Header> &extra) const
{
    m_state->log.answered(m_number, status, m_state->timeline.utcNow());
    if (body.isEmpty())
        m_reply.send(status, partnerHeaders(*m_state) + extra);
    else
        m_reply.send(status, contentType, body, partnerHeaders(*m_state) + extra);
}

void PartnerExchange::cutOff(int status, const QJsonObject &body) const
{
    const QByteArray whole = compactJson(body);
    m_state->log.answered(m_number, 0, m_state->timeline.utcNow());
    m_reply.sendRawAndClose("HTTP/1.1 " + QByteArray::number(status)
                            + " OK\r\nContent-Type: application/json; charset=utf-8\r\n"
                              "Content-Length: "
                            + QByteArray::number(whole.size()) + "\r\n\r\n"
                            + whole.left(whole.size() / 2));
}

void PartnerExchange::reset() const
{
    m_state->log.answered(m_number, 0, m_state->timeline.utcNow());
    m_reply.reset();
}

} // namespace sandbox
