#include "web/pageserver.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

namespace webtest {

using namespace Qt::StringLiterals;

Reply redirectTo(const QUrl &location)
{
    Reply reply;
    reply.status = 302;
    reply.headers = {{"Location", location.toEncoded()}};
    return reply;
}

PageServer::PageServer(QObject *parent) : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_input.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QString PageServer::origin(const QString &host) const
{
    return u"http://%1:%2"_s.arg(host).arg(m_server.serverPort());
}

QUrl PageServer::url(const QString &path, const QString &host) const
{
    return QUrl(QString(origin(host) + path));
}

void PageServer::reset()
{
    m_routes.clear();
    m_requests.clear();
    m_report = {};
    m_connections = 0;
}

void PageServer::serve(const QByteArray &path, const Reply &reply)
{
    serve(path, [reply](const Request &) { return reply; });
}

void PageServer::serve(const QByteArray &path, const Handler &handler)
{
    m_routes.insert(path, handler);
}

void PageServer::serveScript(const QByteArray &path, const QByteArray &script)
{
    static const QByteArray head = R"(<!doctype html><html><head><meta charset="utf-8">
<link rel="icon" href="data:,"></head><body><script>
function report(values) {
    return fetch('/report', {method: 'POST', body: JSON.stringify(values)});
}
)";
    serve(path, Reply{head + script + "</script></body></html>"});
}

int PageServer::count(const QByteArray &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const Request &request) { return request.path == path; }));
}

Request PageServer::first(const QByteArray &path) const
{
    for (const Request &request : m_requests) {
        if (request.path == path)
            return request;
    }
    return {};
}

void PageServer::read(QTcpSocket *socket)
{
    QByteArray &input = m_input[socket];
    input += socket->readAll();
    if (input.startsWith('\x16')) { // A TLS hello; there is no TLS here.
        socket->write("HTTP/1.1 400 x\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return;

    Request request;
    const QList<QByteArray> lines = input.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() < 2)
        return;
    request.method = words.at(0);
    const qsizetype mark = words.at(1).indexOf('?');
    request.path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    request.query = mark < 0 ? QByteArray() : words.at(1).mid(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (input.size() < end + 4 + length)
        return;
    request.body = input.mid(end + 4, length);
    input.clear();
    m_requests << request;
    answer(socket, request);
}

void PageServer::answer(QTcpSocket *socket, const Request &request)
{
    Reply reply{"nothing here", "text/plain", 404};
    if (request.path == "/report") {
        const QJsonObject values = QJsonDocument::fromJson(request.body).object();
        for (auto it = values.begin(); it != values.end(); ++it)
            m_report.insert(it.key(), it.value());
        reply = Reply{"{}", "application/json"};
    }
    if (const auto route = m_routes.constFind(request.path); route != m_routes.cend())
        reply = (*route)(request);
    if (reply.hold)
        return;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " x\r\nContent-Type: "
                      + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
                      + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    socket->write(text + "\r\n" + reply.body);
    socket->disconnectFromHost();
}

} // namespace webtest
