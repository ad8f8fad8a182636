#pragma once

#include "web/navigationpolicy.h"

#include <QtWebEngineCore/QWebEnginePage>

namespace web {

/// The page of a visit: goes where navigationVerdict() lets it, to a redirect address that is to be
/// shown once and nowhere from there, opens no window and no dialog, takes no file from the disk
/// but those it is given, and refuses whatever else a page can ask of a browser. Its signals come
/// from inside the engine: never delete the page in a slot of theirs.
class VisitPage final : public QWebEnginePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitPage)

public:
    /// \a rules outlive the page.
    VisitPage(QWebEngineProfile *profile, const ViewRules &rules);

    /// The redirect address was let through: whatever loads from now on is what is there.
    bool isAtRedirect() const { return m_isAtRedirect; }
    /// While set, it shows the documents that ResidueCheck writes.
    void setProbing(bool isProbing) { m_isProbing = isProbing; }

    /// What the next file chooser is answered with, once; empty takes it back.
    void stageFiles(const QStringList &files);

Q_SIGNALS:
    void redirectReached(const QUrl &url);
    /// In a dialog that has its answer already.
    void spoke(const QString &text);
    /// A file chooser was asked for, has been answered with nothing, and may be asked for again.
    void filesWanted(const web::FileWish &wish);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message,
                          const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int lineNumber, const QString &sourceId) override;

private:
    void refuseRequests();
    void applySettings();

    const ViewRules &m_rules;
    bool m_isAtRedirect = false;
    QStringList m_staged;
    bool m_isProbing = false;
};

} // namespace web
