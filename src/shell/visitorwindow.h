#pragma once

#include "shell/visitsession.h"

#include <QtWidgets/QWidget>

namespace shell {

/// How the visitor's window is used.
enum class VisitorMode {
    Kiosk,    ///< Welcome, flow, result, Welcome again, full screen.
    OneVisit, ///< The flow of one visit, then its result; the window is closed by its owner.
    OneVisitWithoutResult, ///< The flow only: `onboard --json`.
};

/// What the visitor sees: Welcome, the flow under its native strip, overlays, the result. In Kiosk
/// mode it starts its own sessions; otherwise show() one that the owner started.
class VisitorWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitorWindow)

public:
    VisitorWindow(Services &services, VisitorMode mode, QWidget *parent = nullptr);
    ~VisitorWindow() override;

    /// Shows the flow of \a session, which must outlive it or be deleted first.
    void showSession(VisitSession &session);
    /// Ends a visit that this window started and starts none any more; stopped() tells when its
    /// page is gone and its result is kept, at once (queued) when there is no such visit.
    void stop();

Q_SIGNALS:
    /// The window's close button, Alt+F4, or Leave confirmed: the owner cancels the visit.
    void leaveRequested();
    /// The result was shown for its time, or the visitor touched it away (not in Kiosk mode).
    void resultShown();
    /// Kiosk mode: Welcome is on the screen and takes touches.
    void welcomeShown();
    /// The program can end without losing a visit of this window.
    void stopped();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
