#pragma once

#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>

/// Lets events pass until \a condition holds, at most 10 s; without QTRY_VERIFY's pauses, which
/// would be most of the time of these tests.
bool eventually(const std::function<bool()> &condition);

/// One answer as a client reads it.
struct Answer
{
    int status = 0;
    QByteArray head; ///< Status line and headers, as received.
    QByteArray body; ///< Without chunk framing.
};

/// A client that sends exactly what it is told to, on localhost.
class RawClient final
{
    Q_DISABLE_COPY_MOVE(RawClient)

public:
    /// Connects before it returns.
    explicit RawClient(quint16 port);
    /// Over a socket that is connected.
    explicit RawClient(std::unique_ptr<QTcpSocket> socket);

    QTcpSocket &socket() { return *m_socket; }
    /// Hands \a bytes to the kernel as far as it takes them.
    void send(const QByteArray &bytes);
    /// All that was received up to now.
    QByteArray received();
    /// What was received as whole answers; \a toHead when the requests were HEAD.
    QList<Answer> answers(bool toHead = false);
    QList<int> statuses();
    bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};
