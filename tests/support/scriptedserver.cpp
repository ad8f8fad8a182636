#include "support/scriptedserver.h"

#include <QtCore/QTimer>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace support {

namespace {

void end(QTcpSocket *socket, Script::Then then)
{
    switch (then) {
    case Script::Then::KeepOpen:
        return;
    case Script::Then::Close:
        socket->disconnectFromHost();
        return;
    case Script::Then::Reset:
        socket->abort();
        return;
    }
}

void drip(QTcpSocket *socket, const Script &script)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket, timer, script, sent = qsizetype(0)]() mutable {
                         if (sent < script.answer.size()) {
                             socket->write(script.answer.constData() + sent, 1);
                             ++sent;
                             return;
                         }
                         timer->deleteLater();
                         end(socket, script.then);
                     });
    timer->start(1);
}

} // namespace

Script Script::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    Script script;
    script.answer = "HTTP/1.1 " + QByteArray::number(status) + " Text\r\n" + headers
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return script;
}

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Received::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qUtf8Printable(m_server->errorString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(scheme, QString::number(m_server->serverPort()), path));
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    if (m_hangUp) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::bytesWritten, this,
            [this](qint64 bytes) { m_bytesTaken += bytes; });
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, buffer, connection] { read(socket, *buffer, connection); });
    if (socket->bytesAvailable() > 0)
        read(socket, *buffer, connection);
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &buffer, int connection)
{
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Received received;
    received.connection = connection;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    received.method = first.value(0);
    received.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        received.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = received.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    received.body = buffer.mid(headEnd + 4, length);
    buffer.clear();
    m_requests.append(received);
    run(socket);
}

void ScriptedServer::run(QTcpSocket *socket)
{
    if (m_scripts.isEmpty())
        return;
    const Script script = m_scripts.size() == 1 ? m_scripts.first() : m_scripts.takeFirst();
    if (script.drip) {
        drip(socket, script);
        return;
    }
    socket->write(script.answer);
    if (script.then == Script::Then::Reset)
        socket->flush();
    end(socket, script.then);
}

} // namespace support
