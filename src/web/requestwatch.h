#pragma once

#include "web/visitview.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>

namespace web {

/// Sees every request of a visit's profile: stops those that resourceHosts does not allow, tells
/// when the page finishes its session or is merely busy. Called on the GUI thread, from inside the
/// engine: never delete the profile in a slot of its signals.
class RequestWatch final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestWatch)

public:
    /// \a rules outlive this object.
    explicit RequestWatch(const ViewRules &rules);

    /// The Accept-Language every request carries. The profile has the same one, but the engine
    /// drops its weights when it is set after the page was made, as it is for a prepared view
    /// (6.4).
    void setAcceptLanguage(const QByteArray &header);

    /// The address of open() and the document that is shown now; see ViewRules::hidesAddress. Their
    /// queries, which can hold a credential, are not kept.
    void setAddress(const QUrl &url);
    void setDocument(const QUrl &url);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    void finishRequested();
    /// A request of the page, other than for the page itself.
    void pageActive();

private:
    const ViewRules &m_rules;
    QByteArray m_acceptLanguage;
    QUrl m_address;
    QUrl m_document;
};

} // namespace web
