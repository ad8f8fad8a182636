#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QHostAddress>

#include <functional>

namespace httpd {

using core::milliseconds;

class Connection;
class Listener;

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// A complete request.
struct Request
{
    QByteArray method;
    QByteArray target; ///< As sent: path and query.
    QString path;      ///< Percent-decoded, without query; duplicate slashes folded.
    QUrlQuery query;
    QList<Header> headers;
    QByteArray body;
    QHostAddress peer;

    /// The first value of header \a name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
};

/// Limits of one server; deadlines are total, never re-armed by single bytes (gateway.md 2.4).
struct Limits
{
    int maxHeaderBytes = 16 * 1024;
    qint64 maxBodyBytes = 256 * 1024;
    qint64 maxUnsentBytes = 256 * 1024; ///< Of a streamed reply; a slower consumer is cut.
    int maxConnections = 1024;
    milliseconds headerDeadline{10000}; ///< And that of a TLS handshake.
    milliseconds bodyDeadline{30000};
    milliseconds idleDeadline{60000};
};

/// A copyable handle on the answer to one request; may be kept and used later. After the client has
/// left every call is a harmless no-op.
class Reply
{
public:
    Reply() = default;
    explicit Reply(Connection *connection, quint64 serial);

    bool isAlive() const;
    /// The whole answer; content length, date and connection headers are added.
    void send(int status, const QByteArray &contentType, const QByteArray &body,
              const QList<Header> &extra = {}) const;
    /// An answer without a body.
    void send(int status, const QList<Header> &extra = {}) const;
    /// Begins a chunked answer; then write() until finish().
    void stream(int status, const QByteArray &contentType, const QList<Header> &extra = {}) const;
    /// False when the peer is gone or was cut as too slow.
    bool write(const QByteArray &chunk) const;
    void finish() const;
    /// Bytes exactly as given, then the connection is closed: for tests of clients.
    void sendRawAndClose(const QByteArray &bytes) const;
    /// Resets the connection (RST) without an answer.
    void reset() const;

private:
    QPointer<Connection> m_connection;
    quint64 m_serial = 0;
};

/// A small HTTP/1.1 server: Qt sockets for I/O, Boost.Beast's parser for the protocol, one event
/// loop. What it refuses and with which status is the table in tests/unit/httpd. When no connection
/// more is allowed, the one whose client has kept it waiting longest makes room for a new one.
class Server final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    using Handler = std::function<void(const Request &, Reply)>;

    explicit Server(core::Clock &clock, const Limits &limits = {}, QObject *parent = nullptr);
    ~Server() override;

    /// Adds a route. \a method may be "*"; \a path matches exactly, or as a prefix when it ends in
    /// "*". The first match answers; a known path with another method is 405, no match 404.
    void route(const QByteArray &method, const QString &path, Handler handler);

    /// Before listen(): speaks TLS 1.2 and newer, and nothing else, with the chain
    /// \a certificatePem (its own certificate first) and its private key \a keyPem (RSA or EC,
    /// without a password). ErrorKind::Refused when one of them cannot be read or they do not
    /// belong together.
    core::Result<void> useTls(const QByteArray &certificatePem, const core::Secret &keyPem);
    /// ErrorKind::Network when the port is taken or the address is not ours. Port 0 picks one.
    core::Result<void> listen(const QHostAddress &address, quint16 port);
    quint16 port() const;
    int connectionCount() const;

    /// Stops accepting, answers what is in flight, then emits stopped(); cut at \a deadline.
    void stop(milliseconds deadline);

Q_SIGNALS:
    /// A request was refused before any handler saw it.
    void refused(int status, const QString &reason);
    void stopped();

private:
    friend class Connection;
    void accept();
    void handleAcceptError();
    bool makeRoom();
    void dispatch(const Request &request, const Reply &reply);
    void connectionLeaves(Connection *connection);
    void connectionIsGone(Connection *connection);
    void dropAll();
    void checkStopped();

    struct Route
    {
        QByteArray method;
        QString path;
        Handler handler;
    };
    core::Clock &m_clock;
    Limits m_limits;
    Listener *m_listener;
    QList<Route> m_routes;
    core::Timer *m_stopDeadline;
    core::Timer *m_acceptPause;
    QList<Connection *> m_connections;
    QList<Connection *> m_leaving; ///< Answered for the last time, not closed by the client yet.
    bool m_accepted = false;       ///< Since the last failure to accept.
    bool m_stopping = false;
};

} // namespace httpd
