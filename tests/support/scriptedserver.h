#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>

#include <memory>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace support {

/// What a ScriptedServer does with one request, to the byte.
struct Script
{
    enum class Then {
        KeepOpen, ///< Waits for the next request; with an unfinished answer this is a hang.
        Close,    ///< Ends the connection properly.
        Reset,    ///< Drops the connection at once.
    };
    QByteArray answer; ///< Raw, status line included; may be empty.
    Then then = Then::KeepOpen;
    bool drip = false; ///< A byte every millisecond instead of all at once.

    /// A complete answer; \a headers are further lines, each with its line end.
    static Script reply(int status, const QByteArray &body,
                        const QByteArray &headers = "Content-Type: application/json\r\n");
    /// Reads the request and never answers.
    static Script hang() { return {}; }
};

/// One request as it came over the wire.
struct Received
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< In their order and spelling.
    QByteArray body;
    int connection = 0; ///< Counted from 1.

    /// The value of the header of that name in any case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};

/// A server on 127.0.0.1 that records what it is asked and answers raw bytes, right or wrong.
class ScriptedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    /// The same behind TLS.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// The next scripts, one for each request; the last one stays for all later requests.
    void play(const QList<Script> &scripts) { m_scripts = scripts; }
    void play(const Script &script) { m_scripts = {script}; }
    /// Ends every connection before a byte of it is read.
    void hangUpOnConnect() { m_hangUp = true; }

    QUrl url(const QString &path = {}) const;
    const QList<Received> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    /// Of all answers, the bytes the system has taken to send.
    qint64 bytesTaken() const { return m_bytesTaken; }

private:
    void listen();
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, QByteArray &buffer, int connection);
    void run(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    bool m_hangUp = false;
    QList<Script> m_scripts;
    QList<Received> m_requests;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_bytesTaken = 0;
};

} // namespace support
