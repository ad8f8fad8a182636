#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace core {

/// What sort of thing went wrong. The shell turns this, with the situation, into a sentence.
enum class ErrorKind {
    Network,   ///< No connection, name not found, connection lost half-way.
    Timeout,   ///< A deadline of ours passed.
    Cancelled, ///< Somebody here asked to stop.
    Tls,       ///< The certificate or the handshake was not acceptable.
    Http,      ///< The service answered with an HTTP error status.
    Payload,   ///< The answer was cut off, oversized, malformed or of the wrong type.
    Refused,   ///< Our own rules refuse it: a foreign host, a redirect, plain http.
    Storage,   ///< Database, file or key store.
    Engine,    ///< The browser engine or its page.
    Internal,  ///< A bug of ours.
};

/// A stable lower-case word for logs and tests.
QLatin1StringView errorKindName(ErrorKind kind);

/// One failure, complete enough to log, to decide on a repeat and to explain. Holds no sentence for
/// people and never a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString detail;     ///< For the log and the operator's detail pane.
    int httpStatus = 0; ///< 0 when no answer was read.
    int serviceCode =
        0; ///< The code inside the service's own error body, or the database's; else 0.
    QString serviceText;                                 ///< The service's own sentence.
    QString requestId;                                   ///< The id the request was sent with.
    std::optional<std::chrono::milliseconds> retryAfter; ///< When the service asks to wait.
    bool nothingSent = false; ///< True only when the request certainly never reached the service.
    bool fromService = false; ///< True when the body was an error body of the service itself.

    /// A failure of \a kind with a \a detail and nothing else known.
    static Error of(ErrorKind kind, const QString &detail);
};

/// One line for the log: kind, HTTP status, service code, request id, detail.
QString describe(const Error &error);

} // namespace core
