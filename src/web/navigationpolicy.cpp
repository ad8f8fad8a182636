#include "web/navigationpolicy.h"

namespace web {

using namespace Qt::StringLiterals;

namespace {

int standardPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? u"/"_s : path;
}

bool isFrameLocal(const QUrl &url)
{
    const QString scheme = url.scheme();
    return scheme == "blob"_L1 || scheme == "data"_L1
           || (scheme == "about"_L1 && (url.path() == "blank"_L1 || url.path() == "srcdoc"_L1));
}

/// Anything but the web would be handed to another program.
bool canBeShown(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

bool isNetworkScheme(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "wss"_L1 || scheme == "ws"_L1;
}

} // namespace

bool isRedirect(const QUrl &url, const QUrl &redirect)
{
    if (redirect.isEmpty() || url.scheme() != redirect.scheme())
        return false;
    const int standard = standardPort(url.scheme());
    return url.host() == redirect.host() && url.port(standard) == redirect.port(standard)
           && pathOf(url) == pathOf(redirect);
}

Verdict navigationVerdict(const QUrl &url, Frame frame, const ViewRules &rules)
{
    const bool listed = rules.allowedHosts.check(url).has_value();
    switch (frame) {
    case Frame::Main:
        if (isRedirect(url, rules.redirectionUrl))
            return rules.showsRedirect && canBeShown(url) ? Verdict::RedirectToShow
                                                          : Verdict::Redirect;
        return listed ? Verdict::Allow : Verdict::Refuse;
    case Frame::Sub:
        return listed || url.scheme() == "https"_L1 || isFrameLocal(url) ? Verdict::Allow
                                                                         : Verdict::Refuse;
    }
    Q_UNREACHABLE();
}

bool allowsResource(const QUrl &url, const ViewRules &rules)
{
    if (rules.resourceHosts.suffixes().isEmpty() || !isNetworkScheme(url.scheme()))
        return true;
    return rules.resourceHosts.allowsHost(url.host()) || rules.allowedHosts.allowsHost(url.host())
           || (rules.showsRedirect && url.host() == rules.redirectionUrl.host());
}

bool isFinishRequest(const QUrl &url, const QByteArray &method)
{
    return method != "OPTIONS" && url.path().endsWith("/omni/finish-status"_L1);
}

} // namespace web
