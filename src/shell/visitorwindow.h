#pragma once

#include "shell/visitorstep.h"
#include "shell/visitsession.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace shell {

/// How the visitor's window is used.
enum class VisitorMode {
    Kiosk,    ///< Welcome, flow, result, Welcome again, full screen.
    OneVisit, ///< The flow of one visit, then its result; the window is closed by its owner.
    OneVisitWithoutResult, ///< The flow only: `onboard --json`.
};

/// What the visitor sees: the flow under its native strip, overlays, the result; as a kiosk also
/// Welcome and what else comes before and after a visit (KioskFlow), with sessions of its own.
/// Otherwise show() one that the owner started.
class VisitorWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitorWindow)

public:
    VisitorWindow(Services &services, VisitorMode mode, QWidget *parent = nullptr);
    ~VisitorWindow() override;

    /// Shows the flow of \a session, which must outlive it or be deleted first.
    void showSession(VisitSession &session);
    /// Shows \a page, which is no visit's, as that of a running visit: what is tried on it is tried
    /// on the screen visitors get.
    void showPage(QWidget *page);
    /// Ends a visit that this window started and starts none any more; stopped() tells when its
    /// page is gone and its result is kept, at once (queued) when there is no such visit.
    void stop();
    /// Kiosk mode; see stepChanged().
    VisitorStep step() const;
    /// Kiosk mode: nobody can use this screen any more, it says whom to call; \a reason is for log
    /// and audit record. A visit that is running ends first. Empty: it can be used again.
    void setOutOfOrder(const QString &reason);
    /// Kiosk mode: the staff was here. A screen that is out of order is checked once more, and can
    /// be used again when nothing of the last visitor is found.
    void lookAgain();
    /// Kiosk mode, once ready: goes on with a visit whose program died while its visitor stood
    /// here. False when there is nothing to go on with, or another program has it.
    bool goOn(const core::VisitId &visit);

Q_SIGNALS:
    /// The window's close button, Alt+F4, or Leave confirmed: the owner cancels the visit.
    void leaveRequested();
    /// The result was shown for its time, or the visitor touched it away (not in Kiosk mode).
    void resultShown();
    /// Kiosk mode: Welcome is on the screen and takes touches.
    void welcomeShown();
    /// Kiosk mode: which visit is on the screen now.
    void screenChanged(const std::optional<core::VisitId> &visit);
    /// Kiosk mode: how far the visitor is.
    void stepChanged(const shell::VisitorStep &step);
    /// Kiosk mode: somebody of the staff opened the screen with their PIN.
    void staffEntered(const QString &operatorName);
    void firstPinSet(const QString &operatorName);
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
