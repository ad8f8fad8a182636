#include "incode/answer.h"

#include "core/json.h"
#include "core/log.h"

#include <limits>

namespace incode {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 500;

QString withoutSecrets(QString text, const Secret &sent)
{
    if (!sent.isEmpty())
        text.replace(QString::fromLatin1(sent.reveal()), u"[redacted]"_s);
    return core::redacted(text).left(LongestText);
}

/// Gateways answer with objects too, such as {"message": "Forbidden"}; the service's own also has a
/// status, and a time or a path.
bool looksLikeService(const QJsonObject &body)
{
    const bool hasPlace =
        core::json::integer(body.value("timestamp"_L1)) || core::json::text(body, "path"_L1);
    return hasPlace && core::json::integer(body.value("status"_L1));
}

void addServiceWords(Error &error, const QJsonObject &body, const Secret &sent)
{
    error.fromService = looksLikeService(body);
    const qint64 code = core::json::integer(body.value("status"_L1)).value_or(0);
    if (code > 0 && code <= std::numeric_limits<int>::max())
        error.serviceCode = int(code);
    std::optional<QString> text = core::json::text(body, "message"_L1);
    if (!text)
        text = core::json::text(body, "error"_L1);
    error.serviceText = withoutSecrets(text.value_or(QString()), sent);
}

} // namespace

Result<QJsonObject> readObject(const net::Response &response, const Secret &sent)
{
    Result<QJsonObject> body = core::json::parseObject(response.body);
    if (response.status >= 200 && response.status < 300) {
        if (body)
            return body;
        return complete(body.error(), response, {}, sent);
    }
    return complete(Error::of(ErrorKind::Http, u"the service refused or failed"_s), response,
                    body.value_or(QJsonObject()), sent);
}

Error complete(Error why, const net::Response &response, const QJsonObject &answer,
               const Secret &sent)
{
    why.httpStatus = response.status;
    why.requestId = response.requestId;
    why.retryAfter = response.retryAfter;
    addServiceWords(why, answer, sent);
    return why;
}

} // namespace incode
