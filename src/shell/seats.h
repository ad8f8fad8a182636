#pragma once

#include "core/settings.h"
#include "shell/displays.h"

#include <QtCore/QTimer>

#include <memory>
#include <optional>

class QWidget;

namespace shell {

/// How a window sits at its display.
enum class Cover {
    FullScreen, ///< All of it: the visitor's.
    Window,     ///< As a window, which its operator may move: the desk.
};

/// Where somebody sits, and beside whom.
struct SeatRule
{
    QString own; ///< Identity of the display; empty: the primary one, or any that is not \a other.
    QString other; ///< The display somebody else sits at; empty: nobody does.
    Cover cover = Cover::FullScreen;
};

/// Which of \a displays the window belongs on now, as an index. Its own; while that is gone another
/// that is nobody's, the visitor's window before the desk; never the other's, so that no desk is
/// seen by visitors and no operator is locked out: then it waits out of sight, which is nothing.
/// Whoever sits alone is always somewhere.
std::optional<int> placeFor(const SeatRule &rule, const QList<DisplayInfo> &displays);

/// Keeps a window on its display through unplugging and plugging, turning and changes of size. A
/// child of its window.
class Seat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Seat)

public:
    Seat(QWidget &window, const SeatRule &rule, Displays &displays = Displays::system());
    ~Seat() override;

    /// Places and shows the window, or hides it when there is no place for it.
    void take();
    /// Other displays, as they were chosen meanwhile.
    void setRule(const SeatRule &rule);
    const SeatRule &rule() const { return m_rule; }
    /// As take(), but shows the window at the other's display when there is no place for it: the
    /// staff asked for it there.
    void open();
    bool isDisplaced() const { return m_isDisplaced; }

Q_SIGNALS:
    /// The display it belongs on is not there, or is there again.
    void displacedChanged(bool isDisplaced);

private:
    void settle();
    void place(const DisplayInfo &display);

    QWidget &m_window;
    SeatRule m_rule;
    Displays &m_displays;
    QTimer m_settling;
    QString m_at; ///< Identity of the display the window was put on; empty: nowhere.
    QRect m_covered;
    bool m_isTaken = false;
    bool m_isOpenedAnywhere = false;
    bool m_isDisplaced = false;
};

/// The visitor's window on one display and the desk on another, in one program. Which is whose is
/// decided once, remembered in the user's settings, and from then on stays. A child of the
/// visitor's window.
class TwoSeats final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoSeats)

public:
    /// All outlive it.
    TwoSeats(QWidget &visitor, core::Settings &settings, Displays &displays = Displays::system());

    /// Places and shows the visitor's window.
    void take();
    /// Places \a desk and shows it: where it belongs and, while that is not there, at the visitor's
    /// display if \a anywhere, as when the staff asked for it there. It can be deleted any time.
    void seatDesk(QWidget &desk, bool anywhere);

private:
    void choose();
    void remember(QLatin1StringView key, const QString &identity);

    core::Settings &m_settings;
    Displays &m_displays;
    Seat *m_visitorSeat;
    SeatRule m_deskRule;
    QPointer<Seat> m_deskSeat; ///< Of a desk that is open.
};

} // namespace shell
