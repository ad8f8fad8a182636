#pragma once

#include "httpd/requestparser.h"
#include "httpd/responsehead.h"
#include "httpd/server.h"

#include <optional>

class QSslSocket;
class QTcpSocket;

namespace httpd {

/// One client: reads a request, waits for its answer, then reads the next. Owned by the Server,
/// deletes itself some time after the socket is gone.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// Takes \a socket over.
    Connection(QTcpSocket *socket, Server &server);

    /// Begins to read, or the TLS handshake.
    void start();
    /// Answers \a refusal and closes; before the end of a TLS handshake it only closes.
    void refuse(const Refusal &refusal);
    /// Closes unless a request has begun to arrive or waits for its answer.
    void leaveIfIdle();
    /// Since when the client has kept us waiting for its request, by Clock::elapsed(); nothing
    /// while it waits for us.
    std::optional<milliseconds> waitingSince() const;
    /// Closes at once, for another client's sake.
    void giveWay();
    /// Closes at once; unsent bytes are lost.
    void drop();

    /// True while request \a serial waits for the (rest of the) answer.
    bool awaits(quint64 serial) const;
    void send(int status, const QByteArray &contentType, const QByteArray &body,
              const QList<Header> &extra);
    void stream(int status, const QByteArray &contentType, const QList<Header> &extra);
    bool write(const QByteArray &chunk);
    void finish();
    void sendRawAndClose(const QByteArray &bytes);
    void reset();

private:
    enum class Phase {
        Handshake, ///< TLS is not set up.
        Idle,      ///< No byte of the next request is there.
        Header,    ///< A part of a header is there.
        Body,      ///< The header is there, a part of the body is not.
        Answering, ///< A handler has the request; nothing more is read.
        Leaving,   ///< All is said; what the client still sends is thrown away.
        Gone,      ///< The socket is closed.
    };

    void scheduleAdvance();
    void advance();
    void handleEncrypted();
    void handleReadyRead();
    void handleBytesWritten();
    void handleDeadline();
    void beginIdle();
    void beginAnswer();
    void endAnswer();
    void leave();
    void leaveWhenSent();
    qint64 unsentBytes() const;
    ResponseHead makeHead(int status, const QByteArray &contentType) const;

    Server &m_server;
    QTcpSocket *m_socket;
    QSslSocket *m_tls; ///< The same one, or null.
    core::Timer *m_deadline;
    RequestParser m_parser;
    QByteArray m_buffer;
    Phase m_phase = Phase::Idle;
    milliseconds m_waitingSince;
    quint64 m_serial = 0;
    bool m_scheduled = false;
    bool m_keepAlive = true;
    bool m_head = false;
    bool m_streaming = false;
    bool m_chunked = false;
    bool m_readAll = false; ///< When leaving: the client has nothing more to send.
    bool m_finSent = false;
};

} // namespace httpd
