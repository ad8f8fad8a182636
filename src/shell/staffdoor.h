#pragma once

#include "core/clock.h"
#include "store/pinbook.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// The staff's way out of the visitor's screen: a gesture in a corner or a chord of keys brings a
/// PIN pad above everything in the window, also above a page that is dead. At a first start, when
/// there is no PIN, it asks for one. A child of its window.
///
/// The gesture is four taps within three seconds, or a press held for three, by finger or mouse,
/// in the 96 pixels of the top leading corner: top left, and top right in a right-to-left language.
/// The chord is Ctrl+Alt+Shift+Q. The pad closes by itself 20 s after the last input.
class StaffDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffDoor)

public:
    /// Both outlive it.
    StaffDoor(QWidget &window, store::PinBook &pins, core::Clock &clock);
    ~StaffDoor() override;

    /// Asks for a first PIN when there is none; firstPinSet() or nothing follows. Cannot be
    /// dismissed. When the PINs cannot be read, visitors are served all the same, and the pad says
    /// what is wrong once the staff asks for it.
    void askForFirstPin();
    /// While a visit is running a right PIN is followed by the question whether to end it;
    /// entered() then says that this is wanted.
    void setVisitRunning(bool isRunning);
    bool isOpen() const;
    void close();

Q_SIGNALS:
    void entered(const QString &operatorName);
    void refused();
    void heldOff(const QDateTime &until);
    /// The staff has read that the first PIN was saved and works; it is closed.
    void firstPinSet(const QString &operatorName);
    /// The pad is above the screen, or no longer.
    void openChanged(bool isOpen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
