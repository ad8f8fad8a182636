#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace net {

using core::milliseconds;
struct ClientIdentity;
class ShownIdentity;

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// One request. Every request ends by its deadline and reads no more than its cap.
struct Request
{
    QByteArray method = "GET"; ///< GET, POST, DELETE.
    QUrl url;
    QList<Header> headers; ///< Sent as they are; may hold secrets, so never logged.
    QByteArray body;
    milliseconds deadline{10000};      ///< From send() to the last byte.
    qint64 maxBodyBytes = 1024 * 1024; ///< Of the answer; one byte more is an ErrorKind::Payload.
    QString name;                      ///< What it is for, in the log ("status").
    /// A GET that changes something: on the wire once at most, as POST and DELETE always are, also
    /// when a kept connection breaks under it.
    bool once = false;
};

/// A complete answer of any HTTP status except a redirect.
struct Response
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QString requestId;
    std::optional<milliseconds> retryAfter;
    milliseconds took{0};
};

/// Cancels its request when told to. The outcome still arrives, as ErrorKind::Cancelled.
class RequestHandle
{
public:
    RequestHandle() = default;
    explicit RequestHandle(std::function<void()> cancel) : m_cancel(std::move(cancel)) { }
    void cancel() const
    {
        if (m_cancel)
            m_cancel();
    }

private:
    std::function<void()> m_cancel;
};

/// The only code that touches QNetworkAccessManager. One outcome for each request, always
/// asynchronous, never after its context died. Redirects are not followed: a 3xx is an
/// ErrorKind::Refused, so no header of ours reaches another host (architecture.md, request path).
/// Only https, and http to loopback, is sent at all. POST and DELETE are on the wire once at most;
/// a GET whose connection ends without an answer is repeated once by Qt, unless Request::once.
class Client final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    using Done = std::function<void(core::Result<Response>)>;

    explicit Client(core::Clock &clock, QObject *parent = nullptr);
    ~Client() override;

    /// Sends \a request and calls \a done once, later, unless \a context has died by then.
    RequestHandle send(Request request, QObject *context, Done done);

    /// Requests to come show \a identity to the one server at \a server (scheme, host and port)
    /// when that asks for a certificate, in place of any earlier identity. An ErrorKind::Refused,
    /// and nothing changed, when that is not https, a PEM cannot be read, or the key is not the
    /// certificate's.
    core::Result<void> setIdentity(const ClientIdentity &identity, const QUrl &server);

private:
    class Exchange;
    core::Clock &m_clock;
    QNetworkAccessManager *m_manager;
    std::unique_ptr<const ShownIdentity> m_identity;
};

} // namespace net
