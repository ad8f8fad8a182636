#pragma once

#include "onboarding/recovery.h"
#include "shell/caretaker.h"
#include "shell/visitsession.h"

#include <QtWidgets/QWidget>

namespace shell {

struct VisitorStep;

/// The operator's window: left rail (Desk, Visits, Insights, Activity, Settings), the start field,
/// the running visit and the result card, or the set-up page while something is missing. The other
/// places are made when they are first entered.
class DeskWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskWindow)

public:
    /// Both outlive it.
    DeskWindow(Services &services, Caretaker &caretaker, QWidget *parent = nullptr);
    ~DeskWindow() override;

    /// Starts a visit as the Start button does; false when one is running or nothing is set up.
    bool startVisit(const QString &typed);
    /// A visit or a launch runs: closing the window would end it.
    bool isBusy() const;
    /// The running or last session, or null.
    VisitSession *session() const;
    /// Tells on the desk what \a recovery finds and what becomes of it; before it is started.
    void showRecovery(onboarding::Recovery &recovery);
    /// Ends a running visit as Cancel does, and a launch, and starts no other visit; stopped()
    /// tells when nothing runs. A window that is closed ends a launch in the same way first.
    void stop();
    /// For a desk that was opened from the visitor's screen: its rail leads back there, which
    /// closes the window, and ends the program, which is asked once.
    void offerVisitorScreen();
    /// See DeskPage::showVisitorStep().
    void showVisitorStep(const VisitorStep &step);

Q_SIGNALS:
    /// The result card of a visit is complete on the screen.
    void resultShown(const onboarding::VisitResult &result);
    /// After stop(): visit and launch are over and clean, or there were none. Once, and later than
    /// the call.
    void stopped();
    /// Somebody closed the window, and nothing runs in it any more.
    void closed();
    /// Somebody wants the whole program to end and has confirmed it; the window is still there.
    void endConfirmed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
