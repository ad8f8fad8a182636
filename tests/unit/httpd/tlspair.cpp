#include "tlspair.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

TlsPair TlsPair::make(Kind kind)
{
    QStringList arguments{u"req"_s,   u"-x509"_s,         u"-nodes"_s,  u"-days"_s, u"1"_s,
                          u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, u"-"_s,     u"-newkey"_s};
    if (kind == Kind::Ec)
        arguments << u"ec"_s << u"-pkeyopt"_s << u"ec_paramgen_curve:P-256"_s;
    else
        arguments << u"rsa:2048"_s;
    QProcess maker;
    maker.start(u"openssl"_s, arguments);
    if (!maker.waitForFinished())
        return {};
    const QByteArray both = maker.readAllStandardOutput();
    const qsizetype certificate = both.indexOf("-----BEGIN CERTIFICATE-----");
    return certificate < 0 ? TlsPair() : TlsPair{both.mid(certificate), both.left(certificate)};
}
