#pragma once

#include "core/result.h"

#include <QtCore/QString>

#include <optional>

namespace core {

/// An address of this computer and a port.
struct ListenAddress
{
    QString host; ///< A literal IPv4 or IPv6 address, without brackets.
    quint16 port = 0;

    bool isLoopback() const;
    /// As it stands in a URL: "127.0.0.1:8787", "[::1]:8787".
    QString text() const;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// Reads "off" or nothing (no address), "on" (127.0.0.1:8787), "PORT" (on 127.0.0.1),
/// "ADDRESS:PORT" or "[ADDRESS]:PORT". Port 0 lets the system pick one. Anything else is an
/// ErrorKind::Refused.
Result<std::optional<ListenAddress>> readListenAddress(const QString &text);

} // namespace core
