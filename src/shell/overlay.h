#pragma once

#include "core/clock.h"

#include <QtCore/QVariantAnimation>
#include <QtWidgets/QPushButton>

#include <memory>

namespace shell {

/// What stands above a visitor's screen.
enum class OverlayKind {
    None,           ///< Nothing: the screen below is free.
    Waiting,        ///< The session or its page is being made; covers the screen.
    Finishing,      ///< The page is closed, the result is not known yet; covers the screen.
    Closing,        ///< The visitor left, the page is being removed; covers the screen.
    TimeUp,         ///< The visit's time has passed, the page is being removed; covers the screen.
    ConnectionLost, ///< The service cannot be reached; counts down to the next try.
    NoConnection,   ///< The same where no visit has begun.
    Captive,        ///< The network wants a log-in, which only the staff can give.
    Recovering,     ///< The page stopped and is being opened again.
    TimeNearlyUp,   ///< The visit ends soon; counts down.
    StillThere,     ///< Nobody has touched anything for a while; counts down to the end.
    CameraLost,     ///< The camera or microphone in use is gone.
    PageSays,       ///< Words of the onboarding page.
    Leave,          ///< Asks once whether the visitor wants to leave.
    StartOver,      ///< Asks once whether the visitor wants to begin again.
    Help,           ///< Sends the visitor to the staff.
    HelpOrPhone,    ///< The same, or on to the visitor's phone when the camera does not work.
    Privacy,        ///< What happens with the visitor's data.
};

/// Why the connection was lost, as far as it is said to visitors.
enum class ConnectionTrouble { NoNetwork, NoAnswer, NotSecure };

/// What help and camera cards offer beside the staff.
struct OverlayOffers
{
    bool phone = false;
    bool reload = false;
    bool startOver = false;
    bool operator==(const OverlayOffers &) const = default;
};

/// A card in the middle of its parent, above everything else in it, with a few buttons. A plain
/// child widget: it works when the page below is dead. Keeps the keyboard while it is up: Enter is
/// the first button, Escape the one that lets things go on.
class Overlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    Overlay(core::Clock &clock, QWidget *parent);
    ~Overlay() override;

    /// Shows \a kind in place of any other, or nothing; harmless when it is up already.
    void present(OverlayKind kind);
    OverlayKind kind() const;
    /// Seconds of the countdown of those that have one; 0 says "now".
    void setSeconds(int seconds);
    void setTrouble(ConnectionTrouble trouble);
    void setOffers(const OverlayOffers &offers);
    /// The text of PageSays; shown as it stands, cut where it is too long to be read.
    void setSaid(const QString &said);
    /// A finger or the keyboard is on one of its buttons: taking it away now would take that away.
    bool isBeingUsed() const;

Q_SIGNALS:
    void tryNowRequested();
    void helpRequested();
    void leaveRequested();
    void leaveConfirmed();
    /// The camera here does not work: go on with the phone.
    void phoneRequested();
    void reloadRequested();
    void startOverRequested();
    void startOverConfirmed();
    /// Stay, Back or Go on: the card is no longer wanted.
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill();
    void fitCard();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
