#pragma once

#include "httpd/server.h"

#include <memory>

namespace httpd {

/// Why a request is not served.
struct Refusal
{
    int status = 400;
    QString reason; ///< For the log: never a part of the request.
};

/// Turns the bytes of one connection into requests, one at a time, and refuses what could be read
/// in two ways. The protocol itself is Boost.Beast's; this class adds the rules that its parser
/// leaves to the server (gateway.md 2.4) and keeps its headers out of everybody else's build.
class RequestParser final
{
    Q_DISABLE_COPY_MOVE(RequestParser)

public:
    /// How far the current request has come.
    enum class Step {
        NeedHeader, ///< The header is not complete.
        NeedBody,   ///< The header is complete and acceptable, the body is not complete.
        Complete,   ///< The request is whole.
        Refused,    ///< refusal() says why; what follows on this connection cannot be trusted.
    };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();

    /// Takes what it can from the front of \a bytes; call again with more until Complete or
    /// Refused. Bytes of the next request stay.
    Step take(QByteArray &bytes);
    /// Forgets the current request and begins the next.
    void reset();

    /// From NeedBody on; the body is there at Complete.
    const Request &request() const { return m_request; }
    const Refusal &refusal() const { return m_refusal; }
    /// From NeedBody on: what the client asked for.
    bool keepAlive() const;
    bool isHttp11() const;
    /// True when the client holds its body back until told to go on.
    bool expectsContinue() const;

private:
    struct Private;

    Step checkHeader(QByteArrayView bytes, qsizetype taken);
    Step checkFields();
    Step refuse(const Refusal &refusal);

    const Limits m_limits;
    std::unique_ptr<Private> m;
    Request m_request;
    Refusal m_refusal;
    qint64 m_headerBytes = 0;
    bool m_headerDone = false;
};

} // namespace httpd
