#include "net/clientidentity.h"

#include "core/hostpolicy.h"

#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>

namespace net {

using core::Error;
using core::ErrorKind;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

QSslKey readKey(const core::Secret &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem.reveal(), algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// An EC key may leave its public half out (RFC 5915 3), as Java's tools do.
bool hasPublicHalf(const QSslKey &key, const QByteArray &der)
{
    const qsizetype coordinate = (key.length() + 7) / 8;
    return key.algorithm() != QSsl::Ec || der.size() > 3 * coordinate;
}

/// Otherwise Qt tells when it connects, each time. A public key ends with its own numbers (RSA:
/// modulus and exponent, RFC 8017 A.1.1; EC: the point, RFC 5480 2.2), and the private key's DER
/// repeats them (RFC 8017 A.1.2, RFC 5915 3).
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    constexpr qsizetype enough = 32;
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    QByteArray plain = key.toDer();
    const bool fits = !hasPublicHalf(key, plain) || plain.contains(publicKey.toDer().last(enough));
    plain.fill('\0');
    return fits;
}

Error refused(const QString &detail)
{
    return Error::of(ErrorKind::Refused, detail);
}

} // namespace

Result<ShownIdentity> ShownIdentity::read(const ClientIdentity &identity, const QUrl &server)
{
    if (server.scheme() != "https"_L1 || server.host().isEmpty())
        return refused(u"a client certificate is shown to an https address only"_s);
    ShownIdentity shown;
    shown.m_origin = core::origin(server);
    shown.m_chain = QSslCertificate::fromData(identity.certificatePem, QSsl::Pem);
    if (shown.m_chain.isEmpty() || shown.m_chain.constFirst().publicKey().isNull())
        return refused(u"the client certificate is no PEM certificate with an RSA or EC key"_s);
    shown.m_key = readKey(identity.keyPem);
    if (shown.m_key.isNull())
        return refused(u"the client key is no RSA or EC private key in PEM without a password"_s);
    if (!belongTogether(shown.m_chain.constFirst(), shown.m_key))
        return refused(u"the client key does not belong to the client certificate"_s);
    return shown;
}

void ShownIdentity::applyTo(QNetworkRequest &request) const
{
    if (core::origin(request.url()) != m_origin)
        return;
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setLocalCertificateChain(m_chain);
    configuration.setPrivateKey(m_key);
    request.setSslConfiguration(configuration);
}

} // namespace net
