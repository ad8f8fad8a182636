#include "web/visitpage.h"

#include "core/log.h"

#include <QtNetwork/QAuthenticator>
#include <QtWebEngineCore/QWebEngineCertificateError>
#include <QtWebEngineCore/QWebEngineClientCertificateSelection>
#include <QtWebEngineCore/QWebEngineFileSystemAccessRequest>
#include <QtWebEngineCore/QWebEngineFullScreenRequest>
#include <QtWebEngineCore/QWebEngineNewWindowRequest>
#include <QtWebEngineCore/QWebEngineRegisterProtocolHandlerRequest>
#include <QtWebEngineCore/QWebEngineSettings>

namespace web {

using namespace Qt::StringLiterals;

VisitPage::VisitPage(QWebEngineProfile *profile, const ViewRules &rules)
    : QWebEnginePage(profile), m_rules(rules)
{
    applySettings();
    refuseRequests();
}

bool VisitPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (type == NavigationTypeTyped && url == QUrl(u"about:blank"_s))
        return true; // Our own empty document, before there are rules.
    if (m_isProbing && type == NavigationTypeTyped && url.scheme() == "data"_L1)
        return true;
    if (m_isAtRedirect && isMainFrame) {
        qCInfo(core::logWeb) << "navigation after the end refused to" << core::origin(url);
        return false;
    }

    switch (navigationVerdict(url, isMainFrame ? Frame::Main : Frame::Sub, m_rules)) {
    case Verdict::Allow:
        return true;
    case Verdict::Redirect:
        Q_EMIT redirectReached(url);
        return false;
    case Verdict::RedirectToShow:
        m_isAtRedirect = true;
        Q_EMIT redirectReached(url);
        return true;
    case Verdict::Refuse:
        qCInfo(core::logWeb) << "navigation refused to" << core::origin(url);
        return false;
    }
    Q_UNREACHABLE();
}

QWebEnginePage *VisitPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList VisitPage::chooseFiles(FileSelectionMode mode, const QStringList &,
                                   const QStringList &acceptedMimeTypes)
{
    const bool several = mode == FileSelectOpenMultiple;
    if (!m_rules.allowsUpload || (mode != FileSelectOpen && !several))
        return {};
    if (!m_staged.isEmpty()) {
        const QStringList given = std::exchange(m_staged, {});
        return several ? given : given.first(1);
    }
    Q_EMIT filesWanted({several, acceptedMimeTypes});
    return {};
}

void VisitPage::stageFiles(const QStringList &files)
{
    m_staged = files;
}

void VisitPage::javaScriptAlert(const QUrl &, const QString &message)
{
    Q_EMIT spoke(message);
}

// The visitor pressed something and is asked whether they mean it; nobody can be shown the question
// without a nested event loop, so their first answer stands.
bool VisitPage::javaScriptConfirm(const QUrl &, const QString &message)
{
    Q_EMIT spoke(message);
    return true;
}

bool VisitPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

// A page's console may carry tokens and what the visitor typed: it never reaches our log.
void VisitPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                         const QString &)
{ }

void VisitPage::refuseRequests()
{
    // Whatever changed its size, a page begins with the one it was made for.
    connect(this, &QWebEnginePage::loadStarted, this, [this] { setZoomFactor(1); });
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &request) {
                const QUrl url = request.requestedUrl();
                const Verdict verdict = navigationVerdict(url, Frame::Main, m_rules);
                if (verdict == Verdict::Redirect)
                    Q_EMIT redirectReached(url);
                else if (!m_isAtRedirect
                         && (verdict == Verdict::RedirectToShow
                             || (verdict == Verdict::Allow && m_rules.opensWindowsHere)))
                    load(url); // In this very window; acceptNavigationRequest() is asked again.
                else
                    qCInfo(core::logWeb) << "new window refused for" << core::origin(url);
            });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    // A null authenticator refuses; one left as it comes sends empty names 32 times over.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator, const QString &) {
                *authenticator = QAuthenticator();
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

void VisitPage::applySettings()
{
    QWebEngineSettings &to = *settings();
    using Set = QWebEngineSettings;
    // A denied or failed load leaves the page as it is; the shell has its own screens.
    to.setAttribute(Set::ErrorPageEnabled, false);
    // Otherwise a redirect to a scheme of the integrator's own is lost before we are asked.
    to.setUnknownUrlSchemePolicy(Set::AllowAllUnknownUrlSchemes);
    to.setAttribute(Set::PlaybackRequiresUserGesture, false);
    // Denied windows are asked for through newWindowRequested, where the redirect is looked for.
    to.setAttribute(Set::JavascriptCanOpenWindows, true);
    to.setAttribute(Set::JavascriptCanAccessClipboard, false);
    to.setAttribute(Set::JavascriptCanPaste, false);
    to.setAttribute(Set::LocalContentCanAccessRemoteUrls, false);
    to.setAttribute(Set::LocalContentCanAccessFileUrls, false);
    to.setAttribute(Set::AllowRunningInsecureContent, false);
    to.setAttribute(Set::AllowGeolocationOnInsecureOrigins, false);
    to.setAttribute(Set::AllowWindowActivationFromJavaScript, false);
    to.setAttribute(Set::FullScreenSupportEnabled, false);
    to.setAttribute(Set::ScreenCaptureEnabled, false);
    to.setAttribute(Set::HyperlinkAuditingEnabled, false);
    to.setAttribute(Set::DnsPrefetchEnabled, false);
    to.setAttribute(Set::AutoLoadIconsForPage, false);
    to.setAttribute(Set::PluginsEnabled, false);
    to.setAttribute(Set::PdfViewerEnabled, false);
    to.setAttribute(Set::NavigateOnDropEnabled, false);
}

} // namespace web
