#include "net/replyreader.h"

#include <QtCore/QLocale>
#include <QtCore/QMetaEnum>
#include <QtNetwork/QSslError>

#include <algorithm>

namespace net {

using core::Error;
using core::ErrorKind;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

/// How Qt's error is to be understood when no status line was read.
struct Meaning
{
    ErrorKind kind;
    bool nothingSent;
};

Meaning meaningOf(QNetworkReply::NetworkError error)
{
    // A list of the few that are certain; every other code is a connection that failed somewhere.
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {ErrorKind::Tls, true};
    const bool proxy = error >= QNetworkReply::ProxyConnectionRefusedError
                       && error <= QNetworkReply::UnknownProxyError;
    const bool certain = proxy || error == QNetworkReply::ConnectionRefusedError
                         || error == QNetworkReply::HostNotFoundError;
    return {ErrorKind::Network, certain};
}

/// Qt also reports every HTTP status from 400 on as an error; those are complete answers. (It calls
/// 400 and 418 an invalid operation of the protocol.)
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    const bool content =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return server || (content && error != QNetworkReply::ContentReSendError)
           || error == QNetworkReply::ProtocolInvalidOperationError;
}

/// What Qt (seen with 6.4.2) has no code for, only OpenSSL's words: with TLS 1.3 a server refuses
/// our certificate, or that there is none, after the handshake is over for us; and a key of ours
/// that is not our certificate's.
bool isTlsFailure(QNetworkReply::NetworkError error, const QString &words)
{
    const bool alert = words.contains("SSL routines:"_L1) && words.contains(" alert "_L1);
    return error == QNetworkReply::UnknownNetworkError
           && (alert || words.contains("x509 certificate routines:"_L1));
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &utcNow)
{
    constexpr milliseconds longest = std::chrono::hours(24);
    const QByteArray trimmed = value.trimmed();
    const bool digits =
        !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = trimmed.toLongLong(&fits);
        constexpr qint64 most = std::chrono::duration_cast<std::chrono::seconds>(longest).count();
        return fits ? milliseconds(std::min(seconds, most) * 1000) : longest;
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(trimmed), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::clamp(milliseconds(utcNow.msecsTo(date)), milliseconds(0), longest);
}

ReplyReader::ReplyReader(QNetworkReply &reply, qint64 maxBodyBytes)
    : m_reply(reply), m_maxBodyBytes(maxBodyBytes)
{ }

std::optional<Error> ReplyReader::read()
{
    if (std::optional<Error> error = checkHead())
        return error;
    m_body += m_reply.readAll();
    if (m_body.size() > m_maxBodyBytes)
        return payload(u"oversized: more than %1 bytes"_s.arg(m_maxBodyBytes));
    return std::nullopt;
}

void ReplyReader::noteTlsErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsErrors << error.errorString();
}

Result<Response> ReplyReader::finish(const QDateTime &utcNow)
{
    if (std::optional<Error> error = read())
        return std::move(*error);
    const QNetworkReply::NetworkError error = m_reply.error();
    if (status() == 0 || (error != QNetworkReply::NoError && !isAboutStatus(error)))
        return failure();
    if (const std::optional<qint64> declared = declaredBytes();
        declared && m_body.size() < *declared)
        return payload(u"cut off: %1 of %2 bytes"_s.arg(m_body.size()).arg(*declared));
    Response response;
    response.status = status();
    response.contentType = m_reply.rawHeader("Content-Type");
    response.body = std::move(m_body);
    response.retryAfter = parseRetryAfter(m_reply.rawHeader("Retry-After"), utcNow);
    return response;
}

std::optional<Error> ReplyReader::checkHead() const
{
    if (status() >= 300 && status() < 400) {
        Error error = Error::of(ErrorKind::Refused, u"redirect not followed"_s);
        error.httpStatus = status();
        return error;
    }
    const QByteArray encoding = m_reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return payload(u"compressed without being asked"_s);
    if (const std::optional<qint64> declared = declaredBytes(); declared > m_maxBodyBytes) {
        return payload(u"oversized: %1 bytes declared, at most %2 allowed"_s.arg(*declared).arg(
            m_maxBodyBytes));
    }
    return std::nullopt;
}

std::optional<qint64> ReplyReader::declaredBytes() const
{
    bool isNumber = false;
    const qint64 declared = m_reply.rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return declared;
}

Error ReplyReader::failure() const
{
    const QNetworkReply::NetworkError code = m_reply.error();
    if (status() != 0)
        return payload(u"cut off after %1 bytes, %2"_s.arg(m_body.size()).arg(nameOf(code)));
    if (code == QNetworkReply::NoError)
        return payload(u"no HTTP status"_s);
    Meaning meaning = meaningOf(code);
    if (isTlsFailure(code, m_reply.errorString()))
        meaning.kind = ErrorKind::Tls;
    // Only of a connection: Qt's sentence about an HTTP status repeats the address and its query.
    Error error = Error::of(meaning.kind, u"%1: %2"_s.arg(nameOf(code), m_reply.errorString()));
    if (!m_tlsErrors.isEmpty())
        error.detail += u" ("_s + m_tlsErrors.join(u"; "_s) + u')';
    error.nothingSent = meaning.nothingSent;
    return error;
}

Error ReplyReader::payload(const QString &detail) const
{
    Error error = Error::of(ErrorKind::Payload, detail);
    error.httpStatus = status();
    return error;
}

int ReplyReader::status() const
{
    return m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace net
