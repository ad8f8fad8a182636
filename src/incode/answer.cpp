#include "incode/answer.h"

#include "core/json.h"
#include "core/log.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <limits>

namespace incode {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;
using namespace Qt::StringLiterals;

namespace {

bool saysFailure(const QJsonObject &body)
{
    return core::json::boolean(body.value("success"_L1)) == false;
}

/// What a backend says of itself with a good status. That status stays in the error: it neither
/// ends a visit nor has start repeated.
std::optional<Error> refusalIn(const QJsonObject &body)
{
    if (saysFailure(body))
        return Error::of(ErrorKind::Http, u"the backend says success:false"_s);
    const QJsonValue success = body.value("success"_L1);
    const bool isAbsent = success.isUndefined() || success.isNull();
    if (!isAbsent && !core::json::boolean(success))
        return wrong(u"success is neither true nor false"_s);
    return std::nullopt;
}

/// Gateways answer with objects too, such as {"message": "Forbidden"}; the service's own also has a
/// status, and a time or a path; a backend's own has success or an error.
bool looksLikeOwn(const QJsonObject &body, Answerer answerer)
{
    const bool hasPlace =
        core::json::integer(body.value("timestamp"_L1)) || core::json::text(body, "path"_L1);
    if (hasPlace && core::json::integer(body.value("status"_L1)))
        return true;
    return answerer == Answerer::Backend
           && (saysFailure(body) || core::json::text(body, "error"_L1));
}

void addServiceWords(Error &error, const QJsonObject &body, const Asked &asked)
{
    error.fromService = looksLikeOwn(body, asked.answerer);
    const qint64 code = core::json::integer(body.value("status"_L1)).value_or(0);
    if (code > 0 && code <= std::numeric_limits<int>::max())
        error.serviceCode = int(code);
    std::optional<QString> text = core::json::text(body, "message"_L1);
    if (!text)
        text = core::json::text(body, "error"_L1);
    const Secret own(body.value("token"_L1).toString().toUtf8());
    error.serviceText =
        core::foreignWords(text.value_or(QString()), asked.sent + QList<Secret>{own});
}

} // namespace

Result<QJsonObject> readObject(const net::Response &response, const Asked &asked)
{
    Result<QJsonObject> body = core::json::parseObject(response.body);
    const QJsonObject object = body.value_or(QJsonObject());
    if (response.status < 200 || response.status >= 300) {
        return complete(Error::of(ErrorKind::Http, u"the service refused or failed"_s), response,
                        object, asked);
    }
    if (!body)
        return complete(body.error(), response, {}, asked);
    if (asked.answerer == Answerer::Backend) {
        if (const std::optional<Error> refusal = refusalIn(object))
            return complete(*refusal, response, object, asked);
    }
    return body;
}

Error complete(Error why, const net::Response &response, const QJsonObject &answer,
               const Asked &asked)
{
    why.httpStatus = response.status;
    why.requestId = response.requestId;
    why.retryAfter = response.retryAfter;
    addServiceWords(why, answer, asked);
    return why;
}

Error wrong(const QString &detail)
{
    return Error::of(ErrorKind::Payload, detail);
}

Result<QUrl> readUrl(const QJsonObject &answer)
{
    const QUrl url(answer.value("url"_L1).toString());
    if (url.isEmpty() || !url.isValid() || url.isRelative())
        return wrong(u"url is missing or no address"_s);
    return url;
}

bool isUsableToken(const QByteArray &token)
{
    return !token.isEmpty()
           && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QJsonObject withoutMembersOf(QJsonObject answer, const QByteArray &secret)
{
    const QStringList keys = answer.keys();
    for (const QString &key : keys) {
        const QJsonDocument member(QJsonArray{answer.value(key)});
        if (member.toJson(QJsonDocument::Compact).contains(secret))
            answer.remove(key);
    }
    return answer;
}

QUrl below(const QUrl &base, const QString &path)
{
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    QUrl url = base;
    url.setPath(root + path, QUrl::TolerantMode);
    url.setFragment(QString());
    return url;
}

} // namespace incode
