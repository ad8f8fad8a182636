#include "web/requestwatch.h"

#include "core/log.h"
#include "web/navigationpolicy.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInfo>

namespace web {

using namespace Qt::StringLiterals;

namespace {

/// Each one takes the next visitor's check some 15 ms.
constexpr qsizetype MostOrigins = 64;
/// Asked for together, so they may be more.
constexpr qsizetype MostVisited = 256;

QUrl withoutQuery(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isKept(QWebEngineUrlRequestInfo::ResourceType type)
{
    return type == QWebEngineUrlRequestInfo::ResourceTypeScript
           || type == QWebEngineUrlRequestInfo::ResourceTypeStylesheet
           || type == QWebEngineUrlRequestInfo::ResourceTypeImage
           || type == QWebEngineUrlRequestInfo::ResourceTypeFontResource;
}

bool isDocument(QWebEngineUrlRequestInfo::ResourceType type)
{
    return type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame
           || type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame
           || type == QWebEngineUrlRequestInfo::ResourceTypeServiceWorker;
}

} // namespace

RequestWatch::RequestWatch(const ViewRules &rules) : m_rules(rules) { }

void RequestWatch::setAcceptLanguage(const QByteArray &header)
{
    m_acceptLanguage = header;
}

void RequestWatch::setAddress(const QUrl &url)
{
    m_address = withoutQuery(url);
}

void RequestWatch::setDocument(const QUrl &url)
{
    m_document = withoutQuery(url);
}

void RequestWatch::startProbing(const QList<QUrl> &addresses)
{
    m_probed = addresses;
}

void RequestWatch::stopProbing()
{
    m_probed.reset();
}

void RequestWatch::note(const QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return;
    QUrl found;
    if (isDocument(info.resourceType()) && m_origins < MostOrigins)
        found = QUrl(core::origin(url));
    else if (isKept(info.resourceType()) && !url.hasQuery() && m_visited.size() < MostVisited
             && m_visited.contains(QUrl(core::origin(url)))) // Others are kept under another name.
        found = withoutQuery(url).adjusted(QUrl::RemoveUserInfo);
    if (found.isEmpty() || m_visited.contains(found))
        return;
    m_visited << found;
    m_origins += isDocument(info.resourceType()) ? 1 : 0;
}

void RequestWatch::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const auto type = info.resourceType();
    if (m_probed) {
        info.block(url.scheme() != "data"_L1 && !m_probed->contains(url));
        return;
    }
    note(info);
    const bool isMain = type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool isFrame = isMain || type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame;

    if (!isFrame && !allowsResource(url, m_rules)) {
        qCInfo(core::logWeb) << "request refused to" << core::origin(url);
        info.block(true);
    }
    if (!m_acceptLanguage.isEmpty())
        info.setHttpHeader("Accept-Language", m_acceptLanguage);
    // The engine makes an empty one no Referer at all.
    if (m_rules.hidesAddress
        && (m_document == m_address || withoutQuery(info.firstPartyUrl()) == m_address))
        info.setHttpHeader("Referer", {});
    if (isFinishRequest(url, info.requestMethod()))
        Q_EMIT finishRequested();
    if (!isMain)
        Q_EMIT pageActive();
}

} // namespace web
