#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

class QNetworkRequest;

namespace net {

/// What this computer shows to a server that asks who is calling.
struct ClientIdentity
{
    QByteArray certificatePem; ///< Its own certificate first, then those that signed it.
    core::Secret keyPem;       ///< The private key: RSA or EC, without a password.
};

/// A readable identity and the one server it is for. Of the key no bytes stay but those inside Qt's
/// TLS.
class ShownIdentity
{
public:
    /// \a server counts by scheme, host and port. An ErrorKind::Refused when it is not https, when
    /// a PEM cannot be read, or when the key is not the certificate's.
    static core::Result<ShownIdentity> read(const ClientIdentity &identity, const QUrl &server);

    /// Has \a request show the identity, if it goes to the server.
    void applyTo(QNetworkRequest &request) const;

private:
    QString m_origin;
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
};

} // namespace net
