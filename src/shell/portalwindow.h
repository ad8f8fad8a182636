#pragma once

#include "core/clock.h"
#include "web/visitview.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// One person's Big Interview in a window of ours: their pages under a strip that says whose
/// session it is and ends it. Owned by the Launcher.
class PortalWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalWindow)

public:
    PortalWindow(core::Clock &clock, std::unique_ptr<web::VisitView> view,
                 const web::ViewRules &rules, const QString &who, QWidget *parent = nullptr);
    ~PortalWindow() override;

    /// Loads \a address in place of what there is.
    void open(const QUrl &address);
    /// Shows \a sentence over the page, with "Try again" and a way out.
    void showProblem(const QString &sentence);
    /// Asks whether somebody is still there after \a idle without a touch or a live camera, and
    /// \a answer later asks for the end: a session left open is the next person's to misuse.
    void setIdleLimit(core::milliseconds idle, core::milliseconds answer);
    /// Closes the view for good and tells closed().
    void end();

Q_SIGNALS:
    /// A page of the member area is there.
    void arrived();
    /// In answer to the address the service showed its sign-in page, said 401 or 403, or led
    /// straight to the return address.
    void tokenRefused();
    /// No page came in answer to the address, or, with ErrorKind::Engine, the page stopped.
    void failed(const core::Error &error);
    /// The return address was reached: the person signed out.
    void returned();
    void retryRequested();
    void endRequested();
    /// After end(): the profile is gone, or why not.
    void closed(const web::CloseReport &report);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
