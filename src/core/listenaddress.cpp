#include "core/listenaddress.h"

#include "core/hostpolicy.h"

#include <QtCore/QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 StandardPort = 8787;

/// Dotted numbers, or what may stand between the brackets of a URL.
bool isLiteralAddress(const QString &host)
{
    static const QRegularExpression four(
        u"^(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\z"_s);
    static const QRegularExpression six(u"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\z"_s);
    if (const auto match = four.match(host); match.hasMatch()) {
        for (int i = 1; i <= 4; ++i) {
            if (match.captured(i).toInt() > 255)
                return false;
        }
        return true;
    }
    return six.match(host).hasMatch();
}

} // namespace

bool ListenAddress::isLoopback() const
{
    return isLoopbackHost(host);
}

QString ListenAddress::text() const
{
    const QString shown = host.contains(u':') ? QString(u'[' % host % u']') : host;
    return shown % u':' % QString::number(port);
}

Result<std::optional<ListenAddress>> readListenAddress(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted == "off"_L1)
        return std::optional<ListenAddress>();
    if (wanted == "on"_L1)
        return std::optional(ListenAddress{u"127.0.0.1"_s, StandardPort});
    static const QRegularExpression form(
        u"^(?:(?:\\[(?<six>[^\\]]+)\\]|(?<four>[^:\\[\\]]+)):)?(?<port>\\d{1,5})\\z"_s);
    const QRegularExpressionMatch match = form.match(wanted);
    const QString host = match.captured(u"six"_s) + match.captured(u"four"_s);
    const int port = match.captured(u"port"_s).toInt();
    if (!match.hasMatch() || port > 65535 || (!host.isEmpty() && !isLiteralAddress(host))) {
        return Error::of(ErrorKind::Refused,
                         u"must be off, on, a port, or address:port with a literal address"_s);
    }
    return std::optional(ListenAddress{host.isEmpty() ? u"127.0.0.1"_s : host, quint16(port)});
}

} // namespace core
