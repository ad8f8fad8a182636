#pragma once

#include "shell/services.h"

namespace shell {

/// What follows a visit that was decided.
enum class AfterVisit {
    FetchAsSet,  ///< Text and pictures when results/fetchText and results/fetchImages say so.
    FetchNothing ///< The program ends with the visit.
};

/// One visit from start to clean: joins a VisitController with the view of its page. Owned by
/// whoever started it; windows show its page and follow its controller's signals. Deleting it at
/// any time closes the page.
class VisitSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitSession)

public:
    explicit VisitSession(Services &services, AfterVisit after = AfterVisit::FetchAsSet,
                          QObject *parent = nullptr);
    ~VisitSession() override;

    /// \a uiLanguage decides the page's Accept-Language.
    void start(const onboarding::VisitRequest &request, const QString &uiLanguage);
    void cancel();

    onboarding::VisitController &controller();
    const onboarding::VisitRequest &request() const;
    /// The page's widget while there is one.
    QWidget *pageWidget() const;
    const std::optional<onboarding::VisitResult> &result() const;
    const std::optional<web::CloseReport> &closeReport() const;

Q_SIGNALS:
    /// A page widget exists: show it (it replaces any earlier one).
    void pageWidgetReady(QWidget *widget);
    /// The page has loaded and can be looked at.
    void pageShown();
    /// The page is about to be destroyed: take its widget off the screen. The widget is deleted by
    /// this object right after.
    void pageClosing();
    /// The page is gone and checked: closeReport() says what was found.
    void pageClosed();
    /// The page's camera or microphone went live.
    void captureGranted();
    /// Page closed and result known. Nothing of the visit is left but result() and closeReport().
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
