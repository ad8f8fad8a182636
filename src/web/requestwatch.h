#pragma once

#include "web/visitview.h"

#include <QtWebEngineCore/QWebEngineUrlRequestInterceptor>

#include <optional>

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

    /// See VisitView::origins().
    const QList<QUrl> &visited() const { return m_visited; }

    /// From now on nothing is asked for but \a addresses, which must then be asked of the engine's
    /// own cache alone: see ResidueCheck.
    void startProbing(const QList<QUrl> &addresses);
    void stopProbing();

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    void finishRequested();
    /// A request of the page, other than for the page itself.
    void pageActive();

private:
    void note(const QWebEngineUrlRequestInfo &info);

    const ViewRules &m_rules;
    QList<QUrl> m_visited;
    qsizetype m_origins = 0; ///< In m_visited.
    std::optional<QList<QUrl>> m_probed;
    QByteArray m_acceptLanguage;
    QUrl m_address;
    QUrl m_document;
};

} // namespace web
