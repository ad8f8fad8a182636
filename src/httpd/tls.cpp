#include "httpd/tls.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace httpd {

namespace {

core::Error cannotUse(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Refused, detail);
}

QSslKey readKey(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

/// The TLS library compares key and certificate only at the start of a handshake. So one is
/// started, on a socket that is connected to nothing.
bool belongTogether(const QSslConfiguration &tls)
{
    QSslSocket socket;
    socket.setSocketDescriptor(-1); // Makes the inner socket that a handshake writes to.
    socket.setSslConfiguration(tls);
    bool failed = false;
    QObject::connect(&socket, &QSslSocket::errorOccurred, &socket,
                     [&failed](QAbstractSocket::SocketError error) {
                         failed = failed || error == QAbstractSocket::SslInternalError;
                     });
    socket.startServerEncryption();
    return !failed;
}

} // namespace

core::Result<QSslConfiguration> serverTls(const QByteArray &certificatePem,
                                          const core::Secret &keyPem)
{
    if (!QSslSocket::supportsSsl())
        return cannotUse(u"this computer has no TLS library that can be used"_s);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return cannotUse(u"no certificate in PEM can be read"_s);
    // Reading stops without a word at the first one that is broken.
    if (chain.size() != certificatePem.count("-----BEGIN CERTIFICATE-----"))
        return cannotUse(u"a certificate of the chain cannot be read"_s);
    const QSslKey key = readKey(keyPem.reveal());
    if (key.isNull()) {
        return cannotUse(keyPem.reveal().contains("ENCRYPTED")
                             ? u"the private key is protected by a password"_s
                             : u"no private key (RSA or EC, in PEM) can be read"_s);
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Otherwise each handshake would load the system's authorities, for clients that show nothing.
    tls.setCaCertificates({});
    if (!belongTogether(tls))
        return cannotUse(u"the private key does not belong to the certificate"_s);
    return tls;
}

} // namespace httpd
