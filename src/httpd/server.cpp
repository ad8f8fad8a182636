#include "httpd/server.h"

#include "httpd/connection.h"
#include "httpd/listener.h"
#include "httpd/tls.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace httpd {

namespace {

/// Qt's default of 50 lets a burst of reconnects wait for TCP's own retries (gateway.md 2.3).
constexpr int backlog = 4096;
/// After the system had no descriptor left for a connection.
constexpr milliseconds acceptPause{1000};

bool matches(const QString &pattern, const QString &path)
{
    return pattern.endsWith(u'*') ? path.startsWith(QStringView(pattern).chopped(1))
                                  : path == pattern;
}

bool serves(const QByteArray &routeMethod, const QByteArray &method)
{
    return routeMethod == "*" || routeMethod == method
           || (method == "HEAD" && routeMethod == "GET");
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value;
}

Reply::Reply(Connection *connection, quint64 serial)
    : m_connection(connection), m_serial(serial) { }

bool Reply::isAlive() const
{
    // Once: a guarded pointer may be null at each look, as the compiler sees it.
    const Connection *connection = m_connection.data();
    return connection && connection->awaits(m_serial);
}

void Reply::send(int status, const QByteArray &contentType, const QByteArray &body,
                 const QList<Header> &extra) const
{
    if (isAlive())
        m_connection->send(status, contentType, body, extra);
}

void Reply::send(int status, const QList<Header> &extra) const
{
    send(status, {}, {}, extra);
}

void Reply::stream(int status, const QByteArray &contentType, const QList<Header> &extra) const
{
    if (isAlive())
        m_connection->stream(status, contentType, extra);
}

bool Reply::write(const QByteArray &chunk) const
{
    return isAlive() && m_connection->write(chunk);
}

void Reply::finish() const
{
    if (isAlive())
        m_connection->finish();
}

void Reply::sendRawAndClose(const QByteArray &bytes) const
{
    if (isAlive())
        m_connection->sendRawAndClose(bytes);
}

void Reply::reset() const
{
    if (isAlive())
        m_connection->reset();
}

Server::Server(core::Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_listener(new Listener(this))
    , m_stopDeadline(clock.makeTimer(this))
    , m_acceptPause(clock.makeTimer(this))
{
    m_listener->setListenBacklogSize(backlog);
    m_listener->setMaxPendingConnections(backlog);
    connect(m_listener, &QTcpServer::newConnection, this, &Server::accept);
    connect(m_listener, &QTcpServer::acceptError, this, &Server::handleAcceptError);
    connect(m_acceptPause, &core::Timer::fired, m_listener, &QTcpServer::resumeAccepting);
    connect(m_stopDeadline, &core::Timer::fired, this, &Server::dropAll);
}

Server::~Server() = default;

void Server::route(const QByteArray &method, const QString &path, Handler handler)
{
    m_routes.append({method, path, std::move(handler)});
}

core::Result<void> Server::useTls(const QByteArray &certificatePem, const core::Secret &keyPem)
{
    if (m_listener->isListening())
        return core::Error::of(core::ErrorKind::Internal, QStringLiteral("already listening"));
    const core::Result<QSslConfiguration> tls = serverTls(certificatePem, keyPem);
    if (!tls)
        return tls.error();
    m_listener->setTls(*tls);
    return {};
}

core::Result<void> Server::listen(const QHostAddress &address, quint16 port)
{
    if (m_listener->isListening())
        return core::Error::of(core::ErrorKind::Internal, QStringLiteral("already listening"));
    if (!m_listener->listen(address, port))
        return core::Error::of(core::ErrorKind::Network, m_listener->errorString());
    return {};
}

quint16 Server::port() const
{
    return m_listener->serverPort();
}

int Server::connectionCount() const
{
    return static_cast<int>(m_connections.size());
}

void Server::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        m_accepted = true;
        const bool full = m_connections.size() >= m_limits.maxConnections && !makeRoom();
        if (full && m_leaving.size() >= m_limits.maxConnections) {
            // Too many to be polite to.
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new Connection(socket, *this);
        m_connections.append(connection);
        if (full)
            connection->refuse({503, QStringLiteral("too many connections")});
        else
            connection->start();
    }
}

/// QTcpServer has paused itself, for good. In Qt 6.4.2 its socket engine also remembers the first
/// error for ever, so after one lack of descriptors every accepted connection is followed by this.
void Server::handleAcceptError()
{
    if (m_accepted || makeRoom())
        m_listener->resumeAccepting();
    else
        m_acceptPause->start(acceptPause);
    m_accepted = false;
}

/// So that clients who only hold connections cannot keep others out. What waits for our answer is
/// never cut. False when nothing can be.
bool Server::makeRoom()
{
    const auto slower = [](const Connection *a, const Connection *b) {
        return a->waitingSince().value_or(milliseconds::max())
               < b->waitingSince().value_or(milliseconds::max());
    };
    const auto slowest = std::min_element(m_connections.cbegin(), m_connections.cend(), slower);
    if (slowest == m_connections.cend() || !(*slowest)->waitingSince())
        return false;
    (*slowest)->giveWay();
    return true;
}

void Server::dispatch(const Request &request, const Reply &reply)
{
    QByteArrayList allowed;
    for (const Route &route : std::as_const(m_routes)) {
        if (!matches(route.path, request.path))
            continue;
        if (serves(route.method, request.method)) {
            const Handler handler = route.handler; // The handler may add routes.
            handler(request, reply);
            return;
        }
        if (!allowed.contains(route.method))
            allowed.append(route.method);
    }
    const int status = allowed.isEmpty() ? 404 : 405;
    if (allowed.isEmpty())
        reply.send(status);
    else
        reply.send(status, {{"Allow", allowed.join(", ")}});
    Q_EMIT refused(status, QStringLiteral("no route"));
}

void Server::stop(milliseconds deadline)
{
    m_stopping = true;
    m_listener->close();
    m_acceptPause->stop();
    m_stopDeadline->start(deadline);
    const QList<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->leaveIfIdle();
    QMetaObject::invokeMethod(this, &Server::checkStopped, Qt::QueuedConnection);
}

void Server::dropAll()
{
    const QList<Connection *> connections = m_connections + m_leaving;
    for (Connection *connection : connections)
        connection->drop();
}

void Server::connectionLeaves(Connection *connection)
{
    m_connections.removeOne(connection);
    m_leaving.append(connection);
}

void Server::connectionIsGone(Connection *connection)
{
    m_connections.removeOne(connection);
    m_leaving.removeOne(connection);
    QMetaObject::invokeMethod(this, &Server::checkStopped, Qt::QueuedConnection);
}

void Server::checkStopped()
{
    if (!m_stopping || !m_connections.isEmpty() || !m_leaving.isEmpty())
        return;
    m_stopping = false;
    m_stopDeadline->stop();
    Q_EMIT stopped();
}

} // namespace httpd
