#include "web/requestwatch.h"

#include "core/log.h"
#include "web/navigationpolicy.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInfo>

namespace web {

RequestWatch::RequestWatch(const ViewRules &rules) : m_rules(rules) { }

void RequestWatch::setAcceptLanguage(const QByteArray &header)
{
    m_acceptLanguage = header;
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
    if (isFinishRequest(url, info.requestMethod()))
        Q_EMIT finishRequested();
    if (!isMain)
        Q_EMIT pageActive();
}

} // namespace web
