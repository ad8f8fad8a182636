#pragma once

#include "core/result.h"
#include "net/client.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <QtNetwork/QNetworkReply>

#include <optional>

namespace net {

/// Takes in one QNetworkReply as it streams and says what became of it. Redirects, more bytes than
/// allowed and compressed bodies are errors as soon as they show. Lives no longer than the reply.
class ReplyReader
{
public:
    ReplyReader(QNetworkReply &reply, qint64 maxBodyBytes);

    /// Takes what has arrived; an error means that the rest is not wanted.
    std::optional<core::Error> read();
    void noteTlsErrors(const QList<QSslError> &errors);

    /// The outcome of the finished reply, without request id and duration. \a utcNow turns a date
    /// in Retry-After into a wait.
    core::Result<Response> finish(const QDateTime &utcNow);

private:
    std::optional<core::Error> checkHead() const;
    std::optional<qint64> declaredBytes() const;
    core::Error failure() const;
    core::Error payload(const QString &detail) const;
    int status() const;

    QNetworkReply &m_reply;
    qint64 m_maxBodyBytes;
    QByteArray m_body;
    QStringList m_tlsErrors;
};

/// The wait in a Retry-After header (RFC 9110, 10.2.3): seconds or a date, at most a day; nothing
/// for anything else.
std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &utcNow);

} // namespace net
