#include "httpd/connection.h"

#include "httpd/nativesocket.h"

#include <QtNetwork/QTcpSocket>

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
    , m_deadline(server.m_clock.makeTimer(this))
    , m_parser(server.m_limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::handleReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::handleBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::drop);
    connect(m_deadline, &core::Timer::fired, this, &Connection::handleDeadline);
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
    if (!reading || m_socket->bytesToWrite() > 0)
        return;
    m_buffer += m_socket->readAll();
    if (m_buffer.isEmpty())
        return;
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Header;
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
    else if (m_socket->bytesToWrite() == 0)
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
    m_phase = Phase::Idle;
    m_parser.reset();
    m_deadline->start(m_server.m_limits.idleDeadline);
    m_socket->flush();
    scheduleAdvance();
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
    if (m_socket->bytesToWrite() > m_server.m_limits.maxUnsentBytes) {
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
    m_keepAlive = false;
    const ResponseHead head = makeHead(refusal.status, {});
    m_socket->write(head.toBytes({}));
    leave();
    Q_EMIT m_server.refused(refusal.status, refusal.reason);
}

void Connection::leaveIfIdle()
{
    if (m_phase == Phase::Idle && m_buffer.isEmpty() && m_socket->bytesAvailable() == 0)
        leave();
}

/// Closing while the client still sends would reset the connection and could take the answer with
/// it; so only our side is closed, and the rest is read and thrown away for a moment.
void Connection::leave()
{
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
    if (m_phase != Phase::Leaving || m_finSent || m_socket->bytesToWrite() > 0)
        return;
    m_finSent = true;
    finishSending(m_socket->socketDescriptor());
    m_deadline->start(farewell);
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
