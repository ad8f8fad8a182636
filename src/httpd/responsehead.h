#pragma once

#include "httpd/server.h"

namespace httpd {

/// The first lines of an answer, up to and including the empty line.
struct ResponseHead
{
    /// How the receiver finds the end of the body.
    enum class Framing {
        None,    ///< 204 and 304: there is no body and no length.
        Length,  ///< Content-Length.
        Chunked, ///< Transfer-Encoding: chunked.
        Close,   ///< The end of the connection, for HTTP/1.0.
    };

    int status = 200;
    QByteArray contentType; ///< Left out when empty.
    Framing framing = Framing::Length;
    qint64 length = 0;
    bool keepAlive = true;
    QDateTime date;

    /// With \a extra headers. Those that could split the answer (line breaks, NUL) or contradict
    /// its framing (Content-Length, Transfer-Encoding, Connection) are left out; a Date among them
    /// replaces ours.
    QByteArray toBytes(const QList<Header> &extra) const;
};

} // namespace httpd
