#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtNetwork/QSslConfiguration>

namespace httpd {

/// How a server with this chain (PEM, its own certificate first) and this private key (PEM, RSA or
/// EC, without a password) speaks TLS 1.2 and newer. ErrorKind::Refused when one of them cannot be
/// read or they do not belong together; the detail says which and holds nothing of the key.
core::Result<QSslConfiguration> serverTls(const QByteArray &certificatePem,
                                          const core::Secret &keyPem);

} // namespace httpd
