#pragma once

#include "shell/services.h"

namespace shell {

/// What follows a visit that was decided.
enum class AfterVisit {
    FetchAsSet,  ///< Text and pictures when results/fetchText and results/fetchImages say so.
    FetchNothing ///< The program ends with the visit.
};

/// One visit from start to clean: joins a VisitController with the place where its page is shown,
/// and with the webhooks that arrive meanwhile. Owned by whoever started it; windows show its page
/// and follow its controller's signals. Deleting it at any time closes the page.
class VisitSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitSession)

public:
    explicit VisitSession(Services &services, AfterVisit after = AfterVisit::FetchAsSet,
                          QObject *parent = nullptr);
    ~VisitSession() override;

    /// \a uiLanguage decides the page's Accept-Language. Of \a request, what depends on where the
    /// page is shown is filled in here: see request().
    void start(const onboarding::VisitRequest &request, const QString &uiLanguage);
    /// Goes on with a visit whose program died while its visitor stood here: the page is opened
    /// again with the same session. \a lock is kept until the end.
    void goOn(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock,
              const QString &uiLanguage);
    void cancel();
    /// A fresh view on the same session, for a visitor who says the page does not work; not counted
    /// as a failure. Nothing happens without a page of ours.
    void reloadPage();
    /// See web::VisitView::giveFiles().
    void giveFiles(const QStringList &files);
    /// For a visitor whose camera does not work here: the page closes and goes on as a code for
    /// their phone, with the same session. Nothing happens unless canMoveToPhone().
    void moveToPhone();
    /// Leads the computer's browser to the page once more, in case its window was lost.
    void openAgain();
    /// The page is in a view of ours and belongs to a session of ours.
    bool canMoveToPhone() const;
    /// Where the page is now; as requested until it moves to the phone.
    onboarding::Show shownIn() const;

    onboarding::VisitController &controller();
    const onboarding::VisitRequest &request() const;
    /// The page's widget, or what stands for it, while there is one.
    QWidget *pageWidget() const;
    const std::optional<onboarding::VisitResult> &result() const;
    const std::optional<web::CloseReport> &closeReport() const;
    /// Of all its pages, also those that are closed.
    QList<QUrl> origins() const;

Q_SIGNALS:
    /// A page widget exists: show it (it replaces any earlier one).
    void pageWidgetReady(QWidget *widget);
    /// The page has loaded and can be looked at: here, in the browser that fetched it, or by the
    /// code that is on the screen.
    void pageShown();
    /// A code for the phone is on the screen; \a url, a secret, is what it says.
    void codeShown(const QUrl &url);
    /// The page is done with, and stays on the screen for a moment more.
    void pageLingering();
    /// The page is about to be destroyed: take its widget off the screen. The widget is deleted by
    /// this object right after.
    void pageClosing();
    /// The page is gone and checked: closeReport() says what was found, and keeps what was not
    /// clean when a later page was.
    void pageClosed();
    /// The page's camera or microphone went live.
    void captureGranted();
    /// See web::VisitView.
    void captureLive(bool isLive);
    void captureEnded();
    void said(const QString &text);
    void filesWanted(const web::FileWish &wish);
    /// Page closed and result known. Nothing of the visit is left but result() and closeReport().
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
