#include "httpd/responsehead.h"

#include <QtCore/QLocale>

#include <boost/beast/http/status.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace httpd {

namespace {

QByteArray reasonPhrase(int status)
{
    namespace http = boost::beast::http;
    const auto known = http::int_to_status(static_cast<unsigned>(status));
    const auto text = http::obsolete_reason(known);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// RFC 9110, 5.6.7.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool isNamed(const Header &header, QByteArrayView name)
{
    return header.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isSafe(const Header &header)
{
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.name.isEmpty() && !header.name.contains(':')
           && std::none_of(header.name.cbegin(), header.name.cend(), breaks)
           && std::none_of(header.value.cbegin(), header.value.cend(), breaks);
}

bool isOurs(const Header &header)
{
    return isNamed(header, "Content-Length") || isNamed(header, "Transfer-Encoding")
           || isNamed(header, "Connection");
}

void append(QByteArray &head, const Header &header)
{
    head += header.name + ": " + header.value + "\r\n";
}

} // namespace

QByteArray ResponseHead::toBytes(const QList<Header> &extra) const
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    const bool dated = std::any_of(extra.cbegin(), extra.cend(),
                                   [](const Header &header) { return isNamed(header, "Date"); });
    if (!dated)
        append(head, {"Date", httpDate(date)});
    const Header type{"Content-Type", contentType};
    if (!contentType.isEmpty() && isSafe(type))
        append(head, type);
    for (const Header &header : extra) {
        if (isSafe(header) && !isOurs(header))
            append(head, header);
    }
    switch (framing) {
    case Framing::None:
    case Framing::Close:
        break;
    case Framing::Length:
        append(head, {"Content-Length", QByteArray::number(length)});
        break;
    case Framing::Chunked:
        append(head, {"Transfer-Encoding", "chunked"});
        break;
    }
    append(head, {"Connection", keepAlive ? QByteArray("keep-alive") : QByteArray("close")});
    head += "\r\n";
    return head;
}

} // namespace httpd
