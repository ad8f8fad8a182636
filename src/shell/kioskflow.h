#pragma once

#include "shell/kioskcards.h"
#include "shell/visitsession.h"

#include <memory>
#include <optional>

class QStackedWidget;
class QWidget;

namespace shell {

class FlowScreen;
class ResultScreen;

/// The kiosk's round: Welcome, before the start, devices, the visit, its result, the check that
/// nothing is left, Welcome again. Starts its own sessions, notices when a visitor has gone, waits
/// for the network, and stops the kiosk when something of a visitor may have been left. Owned by
/// the visitor's window.
class KioskFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KioskFlow)

public:
    /// Of the window, which outlives it.
    struct Parts
    {
        QWidget &window;
        QWidget &stage; ///< Holds the stack and nothing else; cards lie above it.
        QStackedWidget &stack;
        FlowScreen &flow;
        ResultScreen &result;
    };

    KioskFlow(Services &services, const Parts &parts);
    ~KioskFlow() override;

    void showWelcome();
    /// See VisitorWindow.
    bool goOn(const core::VisitId &visit);
    void setOutOfOrder(const QString &reason);
    void lookAgain();
    /// Ends a visit that is running, and begins none any more; stopped() follows, always later.
    void stop();
    bool hasVisit() const;
    /// The visitor leaves, or the program has to end.
    void endVisit();

Q_SIGNALS:
    /// The window is to show it; begun already when the kiosk goes on with an earlier one.
    void sessionMade(shell::VisitSession &session);
    /// There is no visit any more: its page is gone and its result is kept.
    void visitOver();
    void welcomeShown();
    void stopped();
    void stepChanged(shell::KioskStep step);
    /// Which visit is on the screen now.
    void screenChanged(const std::optional<core::VisitId> &visit);
    void staffEntered(const QString &operatorName);
    void firstPinSet(const QString &operatorName);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
