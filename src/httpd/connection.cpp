#include "httpd/connection.h"

#include "httpd/nativesocket.h"

#include <QtNetwork/QSslSocket>

namespace httpd {

namespace {

/// How much of what a client sends ahead is taken from the kernel; then TCP holds it back.
constexpr qint64 readBufferBytes = 64 * 1024;
/// How long a client may take to close after it has got everything.
constexpr milliseconds farewell{2000};

} // namespace

Connection::Connection(QTcpSocket *socket, Server &server)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_deadline(server.m_clock.makeTimer(this))
    , m_parser(server.m_limits)
    , m_waitingSince(server.m_clock.elapsed())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::handleReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::drop);
    connect(m_deadline, &core::Timer::fired, this, &Connection::handleDeadline);
    if (!m_tls) {
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::handleBytesWritten);
        return;
    }
    m_phase = Phase::Handshake;
    connect(m_tls, &QSslSocket::encrypted, this, &Connection::handleEncrypted);
    // Its bytesWritten comes when bytes have left one buffer and are not in the next one yet.
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::handleBytesWritten);
    // Bytes that are not TLS do not always end the connection by themselves; and the socket must
    // not be closed while its TLS library is still at work.
    connect(m_tls, &QSslSocket::errorOccurred, this, &Connection::drop, Qt::QueuedConnection);
}

void Connection::start()
{
    if (m_tls) {
        m_deadline->start(m_server.m_limits.headerDeadline);
        m_tls->startServerEncryption();
    } else {
        beginIdle();
    }
}

void Connection::handleEncrypted()
{
    if (m_phase == Phase::Handshake)
        beginIdle();
}

void Connection::beginIdle()
{
    m_phase = Phase::Idle;
    m_waitingSince = m_server.m_clock.elapsed();
    m_deadline->start(m_server.m_limits.idleDeadline);
    scheduleAdvance();
}

/// Never parses inside somebody's send(): a handler must not be called from within another.
void Connection::scheduleAdvance()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &Connection::advance, Qt::QueuedConnection);
}

void Connection::advance()
{
    m_scheduled = false;
    const bool reading =
        m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body;
    // A client that does not read its answers gets no more of them.
    if (!reading || unsentBytes() > 0)
        return;
    m_buffer += m_socket->readAll();
    if (m_buffer.isEmpty())
        return;
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Header;
        m_waitingSince = m_server.m_clock.elapsed();
        m_deadline->start(m_server.m_limits.headerDeadline);
    }
    switch (m_parser.take(m_buffer)) {
    case RequestParser::Step::NeedHeader:
        break;
    case RequestParser::Step::NeedBody:
        if (m_phase == Phase::Header) {
            m_phase = Phase::Body;
            m_deadline->start(m_server.m_limits.bodyDeadline);
            if (m_parser.expectsContinue()) {
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                m_socket->flush();
            }
        }
        break;
    case RequestParser::Step::Complete:
        beginAnswer();
        break;
    case RequestParser::Step::Refused:
        refuse(m_parser.refusal());
        break;
    }
}

void Connection::handleReadyRead()
{
    if (m_phase == Phase::Leaving)
        m_socket->readAll();
    else
        scheduleAdvance();
}

void Connection::handleBytesWritten()
{
    if (m_phase == Phase::Leaving)
        leaveWhenSent();
    else if (unsentBytes() == 0)
        scheduleAdvance();
}

void Connection::handleDeadline()
{
    switch (m_phase) {
    case Phase::Header:
        refuse({408, QStringLiteral("header not complete in time")});
        break;
    case Phase::Body:
        refuse({408, QStringLiteral("body not complete in time")});
        break;
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Leaving:
        drop();
        break;
    case Phase::Answering:
    case Phase::Gone:
        break;
    }
}

void Connection::beginAnswer()
{
    m_deadline->stop();
    m_phase = Phase::Answering;
    m_keepAlive = m_parser.keepAlive();
    m_head = m_parser.request().method == "HEAD";
    m_streaming = false;
    ++m_serial;
    Request request = m_parser.request();
    request.peer = m_socket->peerAddress();
    m_server.dispatch(request, Reply(this, m_serial));
}

void Connection::endAnswer()
{
    if (!m_keepAlive || m_server.m_stopping) {
        leave();
        return;
    }
    m_parser.reset();
    m_socket->flush();
    beginIdle();
}

bool Connection::awaits(quint64 serial) const
{
    return m_phase == Phase::Answering && m_serial == serial;
}

ResponseHead Connection::makeHead(int status, const QByteArray &contentType) const
{
    ResponseHead head;
    head.status = status;
    head.contentType = contentType;
    head.keepAlive = m_keepAlive && !m_server.m_stopping;
    head.date = m_server.m_clock.utcNow();
    return head;
}

void Connection::send(int status, const QByteArray &contentType, const QByteArray &body,
                      const QList<Header> &extra)
{
    if (m_streaming)
        return;
    ResponseHead head = makeHead(status, contentType);
    const bool bodiless = status == 204 || status == 304;
    head.framing = bodiless ? ResponseHead::Framing::None : ResponseHead::Framing::Length;
    head.length = body.size();
    m_socket->write(head.toBytes(extra));
    if (!bodiless && !m_head)
        m_socket->write(body);
    endAnswer();
}

void Connection::stream(int status, const QByteArray &contentType, const QList<Header> &extra)
{
    if (m_streaming)
        return;
    m_streaming = true;
    m_chunked = m_parser.isHttp11();
    m_keepAlive = m_keepAlive && m_chunked;
    ResponseHead head = makeHead(status, contentType);
    head.framing = m_chunked ? ResponseHead::Framing::Chunked : ResponseHead::Framing::Close;
    m_socket->write(head.toBytes(extra));
    m_socket->flush();
}

bool Connection::write(const QByteArray &chunk)
{
    if (!m_streaming)
        return false;
    if (unsentBytes() > m_server.m_limits.maxUnsentBytes) {
        drop();
        return false;
    }
    // An empty chunk would end the body.
    if (!chunk.isEmpty() && !m_head) {
        m_socket->write(
            m_chunked ? QByteArray(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n")
                      : chunk);
        m_socket->flush();
    }
    return m_phase == Phase::Answering;
}

void Connection::finish()
{
    if (!m_streaming)
        return;
    if (m_chunked && !m_head)
        m_socket->write("0\r\n\r\n");
    endAnswer();
}

void Connection::sendRawAndClose(const QByteArray &bytes)
{
    m_socket->write(bytes);
    leave();
}

void Connection::reset()
{
    resetOnClose(m_socket->socketDescriptor());
    drop();
}

void Connection::refuse(const Refusal &refusal)
{
    if (m_phase == Phase::Handshake) {
        drop();
    } else {
        m_keepAlive = false;
        const ResponseHead head = makeHead(refusal.status, {});
        m_socket->write(head.toBytes({}));
        leave();
    }
    Q_EMIT m_server.refused(refusal.status, refusal.reason);
}

std::optional<milliseconds> Connection::waitingSince() const
{
    switch (m_phase) {
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Header:
    case Phase::Body:
        return m_waitingSince;
    case Phase::Answering:
    case Phase::Leaving:
    case Phase::Gone:
        break;
    }
    return std::nullopt;
}

void Connection::giveWay()
{
    const bool begun = m_phase == Phase::Header || m_phase == Phase::Body;
    drop();
    if (begun)
        Q_EMIT m_server.refused(503, QStringLiteral("cut to make room for another client"));
}

void Connection::leaveIfIdle()
{
    if (m_phase == Phase::Handshake)
        drop();
    else if (m_phase == Phase::Idle && m_buffer.isEmpty() && m_socket->bytesAvailable() == 0)
        leave();
}

/// Closing while the client still sends would reset the connection and could take the answer with
/// it; so only our side is closed, and the rest is read and thrown away for a moment.
void Connection::leave()
{
    m_readAll = (m_phase == Phase::Idle || m_phase == Phase::Answering) && m_buffer.isEmpty()
                && m_socket->bytesAvailable() == 0;
    m_phase = Phase::Leaving;
    m_buffer.clear();
    m_server.connectionLeaves(this);
    m_deadline->start(m_server.m_limits.idleDeadline);
    m_socket->flush();
    leaveWhenSent();
    if (m_phase == Phase::Leaving)
        m_socket->readAll();
}

void Connection::leaveWhenSent()
{
    if (m_phase != Phase::Leaving || m_finSent || unsentBytes() > 0)
        return;
    m_finSent = true;
    m_deadline->start(farewell);
    // Only this ends TLS as it should, but it closes both ways; so not while the client may still
    // send.
    if (m_tls && m_readAll)
        m_tls->disconnectFromHost();
    else
        finishSending(m_socket->socketDescriptor());
}

qint64 Connection::unsentBytes() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Connection::drop()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    m_deadline->stop();
    m_socket->abort();
    m_server.connectionIsGone(this);
    deleteLater();
}

} // namespace httpd
