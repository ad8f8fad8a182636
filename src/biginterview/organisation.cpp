#include "biginterview/organisation.h"

#include "core/hostpolicy.h"

#include <QtCore/QRegularExpression>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

QUrl belowOrganisation(const QUrl &organisation, const QString &path)
{
    QUrl url = organisation;
    url.setPath(path);
    return url;
}

} // namespace

core::Result<QUrl> organisationUrl(const QString &typed)
{
    // One label of a host name, or the whole host as a browser shows it without its scheme.
    static const QRegularExpression host(
        u"\\A([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.biginterview\\.com)?/?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    if (const auto match = host.match(text); match.hasMatch())
        return QUrl(u"https://%1.biginterview.com"_s.arg(match.captured(1).toLower()));
    const QUrl url(text, QUrl::StrictMode);
    // QUrl drops an empty user name without a word.
    if (text.section(u'/', 2, 2).contains(u'@'))
        return core::Error::of(core::ErrorKind::Refused, u"user name in the address"_s);
    if (const core::Result<void> checked = core::checkServiceUrl(url); !checked)
        return checked.error();
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QUrl adminUrl(const QUrl &organisation)
{
    return belowOrganisation(organisation, u"/login/admin"_s);
}

QUrl otherAdminUrl(const QUrl &organisation)
{
    return belowOrganisation(organisation, u"/admin/login"_s);
}

} // namespace biginterview
