#pragma once

#include "httpd/server.h"
#include "support/manualclock.h"
#include "tlspair.h"

#include <memory>

/// A server with a few routes on a clock the test owns:
/// GET /hello says "hi", POST (PUT, PATCH) /echo returns its body, /hold waits in held,
/// everything it served is in requests.
class TestServer final
{
    Q_DISABLE_COPY_MOVE(TestServer)

public:
    explicit TestServer(const httpd::Limits &limits = {});
    /// The same behind TLS.
    explicit TestServer(const TlsPair &tls, const httpd::Limits &limits = {});

    quint16 port() const { return server->port(); }
    /// True when a new client gets its answer: the server lives, and has seen whatever reached it
    /// before.
    bool answersNewClient();

    support::ManualClock clock;
    std::unique_ptr<httpd::Server> server;
    QList<httpd::Request> requests;
    QList<httpd::Reply> held;
    QList<int> refusals; ///< The statuses of Server::refused.

private:
    void addRoutes();
    void listen();
};
