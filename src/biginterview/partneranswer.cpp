#include "biginterview/partneranswer.h"

#include "core/json.h"
#include "core/log.h"

#include <QtCore/QRegularExpression>

namespace biginterview {

using core::Error;
using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

/// For the log: a word such as "validation_error", never a text, which may name the person.
QString typeOf(const QJsonValue &error)
{
    static const QRegularExpression word(u"\\A[a-z_]{1,64}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString type = error.toObject().value("type"_L1).toString();
    return word.match(type).hasMatch() ? type : QString();
}

/// What is said of one field, or the elements of a list.
QString textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return core::json::text(value).value_or(QString());
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (const std::optional<QString> text = core::json::text(each))
            texts << *text;
    }
    return texts.join(", "_L1);
}

/// "is required" goes on from the field's name, "Please enter one." stands alone after it.
QString aboutField(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return field;
    // What is about no field goes under this name where the sender's framework is Rails.
    if (field == "base"_L1)
        return text;
    return text.at(0).isLower() ? QString(field % u' ' % text) : QString(field % u": "_s % text);
}

/// Text, fields with their texts, or a list of either.
QString sentenceOf(const QJsonValue &message)
{
    QStringList parts;
    const auto addFields = [&parts](const QJsonObject &fields) {
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
            parts << aboutField(it.key(), textsOf(it.value()));
    };
    if (message.isObject()) {
        addFields(message.toObject());
    } else if (message.isArray()) {
        const QJsonArray list = message.toArray();
        for (const QJsonValue &each : list) {
            if (each.isObject())
                addFields(each.toObject());
            else
                parts << textsOf(each);
        }
    } else {
        parts << textsOf(message);
    }
    parts.removeAll(QString());
    return parts.join("; "_L1);
}

/// Whoever else answers at an address answers with pages, and also says 404; a key that is not
/// accepted, limits and failing servers show pages of the right organisation too.
bool mayBePage(int status)
{
    return status == 401 || status == 403 || status == 429 || status >= 500;
}

void complete(Error &error, const net::Response &response)
{
    error.httpStatus = response.status;
    error.requestId = response.requestId;
    error.retryAfter = response.retryAfter;
}

} // namespace

QString wordsOf(const QJsonValue &error, const core::Secret &key)
{
    const QString sentence =
        error.isObject() ? sentenceOf(error.toObject().value("message"_L1)) : sentenceOf(error);
    if (!sentence.isEmpty())
        return core::foreignWords(sentence, {key});
    return core::foreignWords(error.toObject().value("type"_L1).toString(), {key});
}

Error notAsExpected(const QString &why, const net::Response &response, const Question &question)
{
    Error error = Error::of(
        ErrorKind::Payload,
        u"what %1 answered (http %2) does not look like Big Interview's: %3"_s.arg(question.host)
            .arg(response.status)
            .arg(why));
    complete(error, response);
    return error;
}

core::Result<QJsonObject> readAnswer(const net::Response &response, const Question &question)
{
    const core::Result<QJsonObject> body = core::json::parseObject(response.body);
    if (response.status >= 200 && response.status < 300) {
        if (!body)
            return notAsExpected(body.error().detail, response, question);
        return body;
    }
    const bool isEmpty = response.body.trimmed().isEmpty();
    if (!body && !isEmpty && !mayBePage(response.status))
        return notAsExpected(body.error().detail, response, question);
    Error error = Error::of(ErrorKind::Http, u"Big Interview refused or failed"_s);
    complete(error, response);
    const QJsonValue own = body.value_or(QJsonObject()).value("error"_L1);
    error.fromService = own.isObject() || own.isString();
    error.serviceText = wordsOf(own, question.key);
    if (const QString type = core::foreignWords(typeOf(own), {question.key}); !type.isEmpty())
        error.detail += u": "_s % type;
    return error;
}

core::Result<User> readUser(const QJsonObject &answer)
{
    const QJsonObject object = core::json::object(answer, "user"_L1);
    const QJsonObject token = core::json::object(object, "token"_L1);
    const QString value = token.value("token"_L1).toString();
    User user;
    user.partnerId = core::json::text(object, "partner_id"_L1).value_or(QString());
    if (user.partnerId.isEmpty())
        return Error::of(ErrorKind::Payload, u"no user with a partner_id"_s);
    if (value.isEmpty())
        return Error::of(ErrorKind::Payload, u"no token"_s);
    user.anonymous = core::json::boolean(object.value("anonymous"_L1)).value_or(false);
    user.createdAt = readDate(object.value("created_at"_L1));
    user.token.value = core::Secret(value.toUtf8());
    user.token.expiresAt = readDate(token.value("expires_at"_L1));
    return user;
}

core::Result<QJsonArray> readArray(const QJsonObject &answer, QLatin1StringView name)
{
    const QJsonValue value = answer.value(name);
    if (!value.isArray() && !value.isNull())
        return Error::of(ErrorKind::Payload, u"no list of %1"_s.arg(name));
    return value.toArray();
}

} // namespace biginterview
