#include "biginterview/launchlink.h"

#include "core/hostpolicy.h"

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLink = 2000; // big-interview.md 6.

core::Error refusedLink(const QString &why)
{
    return core::Error::of(core::ErrorKind::Refused, why);
}

/// Browsers drop tabs and line ends from an address before they read it.
bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
               || c.category() == QChar::Separator_Paragraph;
    });
}

/// What is left of \a path without the segments that mean "here" and "up", as browsers know them
/// (URL standard 4.1).
QStringList resolvedSegments(const QString &path)
{
    QStringList kept;
    const QStringList segments = path.sliced(1).split(u'/');
    for (const QString &segment : segments) {
        const QString plain = QString(segment).replace("%2e"_L1, "."_L1, Qt::CaseInsensitive);
        if (plain == ".."_L1) {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (plain != "."_L1) {
            kept << segment;
        }
    }
    return kept;
}

QByteArray parameter(const char *name, const QByteArray &value)
{
    // QUrlQuery would leave / ? : and + as they are (big-interview.md 6).
    return QByteArray(name) + '=' + value.toPercentEncoding();
}

/// As it was typed where that differs: a space is escaped once, in the launch address alone.
QByteArray textOf(const QUrl &url)
{
    return url.toEncoded().replace("%20", " ");
}

} // namespace

core::Result<void> checkPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (!path.startsWith(u'/'))
        return refusedLink(u"the path does not begin with /"_s);
    if (path.contains(u'\\'))
        return refusedLink(u"backslash in the path"_s);
    if (hasControlCharacter(path) || !path.isValidUtf16())
        return refusedLink(u"control character in the path"_s);
    const qsizetype end = path.indexOf(u'?');
    const QString alone = path.left(end).section(u'#', 0, 0);
    const QStringList segments = resolvedSegments(alone);
    // Two slashes in front would name a host, also once somebody has resolved the path.
    if (alone.startsWith("//"_L1) || (segments.size() > 1 && segments.constFirst().isEmpty()))
        return refusedLink(u"the path leads to another host"_s);
    return {};
}

core::Result<void> checkReturnUrl(const QUrl &url, const QStringList &allowedHosts)
{
    if (url.isEmpty())
        return {};
    if (const core::Result<void> checked = core::checkServiceUrl(url); !checked)
        return checked;
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return refusedLink(u"user name in the address"_s);
    if (!allowedHosts.isEmpty() && !core::HostPolicy(allowedHosts).allowsHost(url.host()))
        return refusedLink(u"host %1 is not in the list"_s.arg(url.host()));
    return {};
}

core::Result<QUrl> launchUrl(const QUrl &organisation, const core::Secret &token,
                             const Destination &destination, const QStringList &allowedHosts)
{
    if (const core::Result<void> checked = core::checkServiceUrl(organisation); !checked)
        return checked.error();
    if (token.isEmpty())
        return refusedLink(u"there is no token"_s);
    if (const core::Result<void> checked = checkPath(destination.path); !checked)
        return checked.error();
    if (const core::Result<void> checked = checkReturnUrl(destination.returnUrl, allowedHosts);
        !checked)
        return checked.error();
    QByteArray query = parameter("token", token.reveal());
    if (!destination.path.isEmpty())
        query += '&' + parameter("redirect_to", destination.path.toUtf8());
    if (!destination.returnUrl.isEmpty())
        query += '&' + parameter("return_url", textOf(destination.returnUrl));
    QUrl url = organisation.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(u"/sso/login"_s);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    if (!url.isValid() || url.toEncoded().size() > LongestLink)
        return refusedLink(u"the address is longer than %1 characters"_s.arg(LongestLink));
    return url;
}

} // namespace biginterview
