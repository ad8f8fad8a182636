#include "web/requestwatch.h"

#include "core/log.h"
#include "web/navigationpolicy.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInfo>

namespace web {

namespace {

QUrl withoutQuery(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
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

void RequestWatch::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const auto type = info.resourceType();
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
