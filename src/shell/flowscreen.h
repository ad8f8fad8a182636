#pragma once

#include "core/error.h"
#include "onboarding/visit.h"
#include "shell/flowstrip.h"

namespace shell {

/// The screen of a running visit: the strip, the page edge to edge below it, and the one overlay
/// that says what the visitor needs to know. Told what happens; decides only what is shown.
class FlowScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowScreen)

public:
    FlowScreen(core::Clock &clock, const Brand &brand, CameraKind camera,
               QWidget *parent = nullptr);
    ~FlowScreen() override;

    /// A new visit that ends by itself \a deadline from now.
    void begin(core::milliseconds deadline);
    /// The visitor left; only the closing is shown from now on.
    void setLeaving();

    void setState(onboarding::VisitState state);
    void setStatus(const QString &status);
    /// As the strip shows it.
    FlowStrip::Step step() const;
    void setConnectionLost(const core::Error &error, core::milliseconds retryIn);
    void setConnectionRestored();
    /// Where the page is shown: what stands for one that is not here says itself how it is, so
    /// nothing lies over it. \a phoneOffered: the visitor may go on with their phone instead.
    void setWay(onboarding::Show show, bool phoneOffered);
    /// See FlowStrip::setStepsKnown().
    void setStepsKnown(bool known);
    /// The help card lets the visitor begin again: where there is a Welcome to go back to.
    void offerStartOver(bool offered);
    /// While the connection is lost: the network wants a log-in.
    void setCaptive(bool isCaptive);
    /// The camera or microphone in use is gone, or is back.
    void setCameraLost(bool isLost);
    /// Shows what the page said in a dialog of its own.
    void say(const QString &text);
    /// The page leaves this screen and comes back as a code for the visitor's phone.
    void setMovingToPhone();
    /// The page is asked for; every time but the first is a recovery.
    void setPageRequested();
    /// Puts \a page on the screen; its owner deletes it after removePage().
    void setPage(QWidget *page);
    void setPageShown();
    /// The visitor is done and still looks at the page: nothing hides it before setPageClosing().
    void setPageLingering();
    /// The page is being closed, whoever ended the visit: takes it off the screen and says so.
    void setPageClosing();
    void removePage();

Q_SIGNALS:
    void tryNowRequested();
    void leaveConfirmed();
    void moveToPhoneRequested();
    void reloadRequested();
    void startOverConfirmed();

private:
    void refresh();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
