#pragma once

#include "shell/services.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

namespace shell {

class Housekeeping;
class TwoSeats;
class VisitorWindow;

/// The desk that the staff opens from the visitor's screen with a PIN, above that screen, until it
/// is closed again, which it is by itself after a while without any input unless a visit or a
/// launch runs in it; and the audit lines of that door. What was copied there does not stay on the
/// clipboard. Owned by the program.
class StaffDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffDesk)

public:
    /// Whoever left it open so long has gone, and the next at this screen is a visitor.
    static constexpr core::milliseconds UnattendedLimit = std::chrono::minutes(5);

    /// All outlive it. Opens by itself at VisitorWindow::staffEntered().
    StaffDesk(Services &services, Housekeeping &housekeeping, VisitorWindow &kiosk,
              core::milliseconds unattendedLimit = UnattendedLimit);
    ~StaffDesk() override;

    /// Opens the desk, or brings it to the front.
    void open(const QString &operatorName);
    /// The desk has a display of its own, where it is opened without a PIN and tells how far the
    /// visitor is. \a seats outlives it. Opened with a PIN it may come to the visitor's display,
    /// when its own is not there.
    void openBeside(TwoSeats &seats);
    bool isOpen() const;
    /// Ends what runs in the desk; stopped() tells when nothing does, at once (queued) when there
    /// is no desk.
    void stop();

Q_SIGNALS:
    /// The desk is closed and the visitor's screen is the top one again.
    void left();
    /// Somebody of the staff wants the program to end, and not to be started again by itself.
    void endRequested();
    void stopped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
