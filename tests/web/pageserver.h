#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <functional>

class QTcpSocket;

namespace webtest {

struct Request
{
    QByteArray method;
    QByteArray path;                       ///< Without the query.
    QByteArray query;                      ///< Without the question mark.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

struct Reply
{
    QByteArray body;
    QByteArray type = "text/html; charset=utf-8";
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers{};
    bool hold = false; ///< Never answered; the connection stays open.
};

/// An answer that leads to \a location.
Reply redirectTo(const QUrl &location);

/// A web site on loopback that says what a test tells it to and remembers what it was asked. It is
/// two origins: 127.0.0.1 and localhost.
class PageServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageServer)

public:
    using Handler = std::function<Reply(const Request &)>;

    explicit PageServer(QObject *parent = nullptr);

    QUrl url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const;
    QString origin(const QString &host = QStringLiteral("127.0.0.1")) const;

    /// Forgets all routes and requests. A page POSTs JSON to /report; see report().
    void reset();
    void serve(const QByteArray &path, const Reply &reply);
    void serve(const QByteArray &path, const Handler &handler);
    /// A document with \a script in it.
    void serveScript(const QByteArray &path, const QByteArray &script);

    const QList<Request> &requests() const { return m_requests; }
    int count(const QByteArray &path) const;
    /// How often anybody connected since reset().
    int connections() const { return m_connections; }
    /// The first request for \a path.
    Request first(const QByteArray &path) const;
    /// What pages reported, merged; empty until something came.
    const QJsonObject &report() const { return m_report; }
    void forgetReport() { m_report = {}; }

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);

    QHash<QByteArray, Handler> m_routes;
    QHash<QTcpSocket *, QByteArray> m_input;
    QList<Request> m_requests;
    QJsonObject m_report;
    int m_connections = 0;
    QTcpServer m_server; ///< Last, because its sockets end with it and tell so.
};

} // namespace webtest
