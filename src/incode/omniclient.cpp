#include "incode/omniclient.h"

#include "core/json.h"
#include "incode/answer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <utility>

namespace incode {

using core::Result;
using core::Secret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ImagesCap = 10 * 1024 * 1024;     // incode-omni.md 5.5.
constexpr core::milliseconds ImagesDeadline = 35s; // The server gives up after 30 s (6.2).

QList<net::Header> commonHeaders()
{
    return {{"api-version", "1.0"},
            {"Content-Type", "application/json"},
            {"Accept", "application/json"}};
}

/// A request about one session: under /0/ with the token alone (incode-omni.md 1.2).
net::Request aboutSession(const QString &name, const QUrl &apiUrl, const QString &path,
                          const Session &session)
{
    net::Request request;
    request.url = below(apiUrl, u"/0/omni/"_s + path);
    request.headers = commonHeaders();
    request.headers.append({"X-Incode-Hardware-Id", session.token.reveal()});
    request.name = name;
    return request;
}

Asked asked(const Secret &sent)
{
    return {Answerer::Service, {sent}};
}

QByteArray startBody(const SessionRequest &request)
{
    QJsonObject body;
    const auto add = [&body](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            body.insert(key, value);
    };
    add("configurationId"_L1, request.flowId);
    add("countryCode"_L1, request.countryCode);
    add("language"_L1, request.language);
    add("externalCustomerId"_L1, request.externalCustomerId);
    add("redirectionUrl"_L1, request.redirectionUrl.toString(QUrl::FullyEncoded));
    add("interviewId"_L1, request.resume.text());
    QJsonObject customFields;
    for (auto it = request.customFields.cbegin(); it != request.customFields.cend(); ++it)
        customFields.insert(it.key(), it.value());
    if (!customFields.isEmpty())
        body.insert("customFields"_L1, customFields);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<Session> readSession(const QJsonObject &answer)
{
    const QString interviewId = answer.value("interviewId"_L1).toString();
    const QByteArray token = answer.value("token"_L1).toString().toUtf8();
    if (interviewId.isEmpty())
        return wrong(u"interviewId is missing, empty or no text"_s);
    if (!isUsableToken(token))
        return wrong(u"token is missing, empty or no text"_s);
    Session session;
    session.interviewId = core::InterviewId(interviewId);
    session.token = Secret(token);
    session.existing = core::json::boolean(answer.value("existingSession"_L1)).value_or(false);
    session.details = withoutMembersOf(answer, token);
    for (const QLatin1StringView known : {"interviewId"_L1, "token"_L1, "existingSession"_L1})
        session.details.remove(known);
    return session;
}

Result<Status> readStatus(const QJsonObject &answer)
{
    const std::optional<QString> text = core::json::text(answer, "onboardingStatus"_L1);
    if (!text)
        return wrong(u"onboardingStatus is missing or no text"_s);
    return Status::fromText(*text);
}

Result<OcrData> readOcr(const QJsonObject &answer)
{
    const QJsonValue wrapper = answer.value("ocrData"_L1);
    if (wrapper.isString() || wrapper.isDouble() || wrapper.isBool())
        return wrong(u"ocrData is no object"_s);
    return parseOcr(answer);
}

Result<QList<Image>> readImages(const QJsonObject &answer, const QStringList &types)
{
    QList<Image> images;
    for (const QString &type : types) {
        const QJsonValue value = answer.value(type);
        if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
            continue;
        const QByteArray base64 = value.toString().toUtf8();
        const auto decoded =
            QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        // One digit over is no whole byte; Qt drops it without a word.
        if (!decoded || decoded.decoded.isEmpty() || base64.size() % 4 == 1)
            return wrong(u"%1 is no base64"_s.arg(type));
        images.append({type, decoded.decoded});
    }
    return images;
}

} // namespace

OmniClient::OmniClient(net::Client &net, const QUrl &apiUrl, const Secret &apiKey)
    : m_net(net), m_apiUrl(apiUrl), m_apiKey(apiKey)
{ }

void OmniClient::createSession(const SessionRequest &request, QObject *context, Done<Session> done)
{
    net::Request start;
    start.name = u"start"_s;
    start.method = "POST";
    start.url = below(m_apiUrl, u"/omni/start"_s);
    start.headers = commonHeaders();
    start.headers.append({"x-api-key", m_apiKey.reveal()});
    start.body = startBody(request);
    m_net.send(std::move(start), context,
               reading<Session>(std::move(done), asked(m_apiKey), readSession));
}

void OmniClient::onboardingUrl(const Session &session, QObject *context, Done<QUrl> done)
{
    m_net.send(aboutSession(u"onboarding-url"_s, m_apiUrl, u"onboarding-url"_s, session), context,
               reading<QUrl>(std::move(done), asked(session.token), readUrl));
}

void OmniClient::status(const Session &session, QObject *context, Done<Status> done)
{
    m_net.send(aboutSession(u"status"_s, m_apiUrl, u"get/onboarding/status"_s, session), context,
               reading<Status>(std::move(done), asked(session.token), readStatus));
}

void OmniClient::score(const Session &session, QObject *context, Done<Score> done)
{
    m_net.send(aboutSession(u"score"_s, m_apiUrl, u"get/score"_s, session), context,
               reading<Score>(
                   std::move(done), asked(session.token),
                   [](const QJsonObject &answer) -> Result<Score> { return parseScore(answer); }));
}

void OmniClient::ocr(const Session &session, QObject *context, Done<OcrData> done)
{
    m_net.send(aboutSession(u"ocr"_s, m_apiUrl, u"get/ocr-data/v2"_s, session), context,
               reading<OcrData>(std::move(done), asked(session.token), readOcr));
}

void OmniClient::images(const Session &session, const QStringList &types, QObject *context,
                        Done<QList<Image>> done)
{
    net::Request request = aboutSession(u"images"_s, m_apiUrl, u"get/images"_s, session);
    request.method = "POST";
    request.body = QJsonDocument(QJsonObject{{u"images"_s, QJsonArray::fromStringList(types)}})
                       .toJson(QJsonDocument::Compact);
    request.deadline = ImagesDeadline;
    request.maxBodyBytes = ImagesCap;
    m_net.send(std::move(request), context,
               reading<QList<Image>>(
                   std::move(done), asked(session.token),
                   [types](const QJsonObject &answer) { return readImages(answer, types); }));
}

} // namespace incode
