#include "testserver.h"

#include "rawclient.h"

using namespace Qt::StringLiterals;

TestServer::TestServer(const httpd::Limits &limits)
    : server(std::make_unique<httpd::Server>(clock, limits))
{
    addRoutes();
    listen();
}

TestServer::TestServer(const TlsPair &tls, const httpd::Limits &limits)
    : server(std::make_unique<httpd::Server>(clock, limits))
{
    addRoutes();
    if (!server->useTls(tls.certificate, core::Secret(tls.key)))
        qWarning("cannot use TLS");
    listen();
}

void TestServer::addRoutes()
{
    const auto record = [this](const httpd::Request &request) { requests.append(request); };
    server->route("GET", u"/alive"_s, [](const httpd::Request &, const httpd::Reply &reply) {
        reply.send(200, "text/plain", "yes");
    });
    server->route("GET", u"/hello"_s,
                  [record](const httpd::Request &request, const httpd::Reply &reply) {
                      record(request);
                      reply.send(200, "text/plain", "hi");
                  });
    for (const QByteArray &method : QByteArrayList{"POST", "PUT", "PATCH"}) {
        server->route(method, u"/echo"_s,
                      [record](const httpd::Request &request, const httpd::Reply &reply) {
                          record(request);
                          reply.send(200, "application/octet-stream", request.body);
                      });
    }
    server->route("*", u"/hold"_s,
                  [this, record](const httpd::Request &request, const httpd::Reply &reply) {
                      record(request);
                      held.append(reply);
                  });
    QObject::connect(server.get(), &httpd::Server::refused, server.get(),
                     [this](int status) { refusals.append(status); });
}

void TestServer::listen()
{
    if (!server->listen(QHostAddress(QHostAddress::LocalHost), 0))
        qWarning("cannot listen");
}

bool TestServer::answersNewClient()
{
    RawClient client(port());
    client.send("GET /alive HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    return eventually([&client] { return client.isClosed(); })
           && client.statuses() == QList<int>{200};
}
