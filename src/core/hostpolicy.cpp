#include "core/hostpolicy.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString normalized(QString host)
{
    host = host.trimmed().toLower();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return false;
    for (const QString &part : parts) {
        bool ok = false;
        const uint number = part.toUInt(&ok);
        if (!ok || number > 255)
            return false;
    }
    return true;
}

bool isAddress(const QString &host)
{
    return host.contains(u':') || isIpv4(host);
}

Error refused(const QString &detail)
{
    return Error::of(ErrorKind::Refused, detail);
}

} // namespace

HostPolicy::HostPolicy(const QStringList &suffixes)
{
    for (const QString &suffix : suffixes) {
        QString host = normalized(suffix);
        if (host.startsWith("*."_L1))
            host = host.sliced(2);
        while (host.startsWith(u'.'))
            host = host.sliced(1);
        if (!host.isEmpty())
            m_suffixes << host;
    }
}

bool HostPolicy::allowsHost(const QString &host) const
{
    const QString wanted = normalized(host);
    if (wanted.isEmpty())
        return false;
    for (const QString &suffix : m_suffixes) {
        if (wanted == suffix)
            return true;
        if (!isAddress(suffix) && !isAddress(wanted) && wanted.endsWith(QString(u'.' + suffix)))
            return true;
    }
    return false;
}

Result<void> HostPolicy::check(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty())
        return refused(u"not a web address"_s);
    if (!url.userInfo().isEmpty())
        return refused(u"user name in the address"_s);
    const QString scheme = url.scheme();
    const bool secure = scheme == "https"_L1;
    if (!secure && !(scheme == "http"_L1 && isLoopbackHost(url.host())))
        return refused(u"scheme %1 is not allowed"_s.arg(scheme));
    if (!allowsHost(url.host()))
        return refused(u"host %1 is not in the list"_s.arg(url.host()));
    return {};
}

bool isLoopbackHost(const QString &host)
{
    const QString wanted = normalized(host);
    return wanted == "localhost"_L1 || wanted.endsWith(".localhost"_L1) || wanted == "::1"_L1
           || (isIpv4(wanted) && wanted.startsWith("127."_L1));
}

Result<void> checkServiceUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return refused(u"not a web address"_s);
    if (!url.userInfo().isEmpty())
        return refused(u"user name in the address"_s);
    if (url.scheme() == "https"_L1)
        return {};
    if (url.scheme() == "http"_L1 && isLoopbackHost(url.host()))
        return {};
    return refused(u"only https is allowed outside this computer"_s);
}

QString origin(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int standard = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
    const int port = url.port(standard);
    const QString host = url.host().toLower();
    QString text = scheme + "://"_L1 + (host.contains(u':') ? QString(u'[' + host + u']') : host);
    if (port != standard)
        text += u':' + QString::number(port);
    return text;
}

} // namespace core
