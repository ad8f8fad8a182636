#include "shell/seats.h"

#include "core/log.h"

#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// Displays are told of one by one, and some come and go while they find their size.
constexpr int SettleMs = 250;

constexpr QSize DeskSize(1280, 800);
/// A frame that a window manager adds must fit as well.
constexpr int DeskWithFrame = 860;

std::optional<int> indexOf(const QList<DisplayInfo> &displays, const QString &identity)
{
    for (int i = 0; i < displays.size(); ++i) {
        if (displays.at(i).identity == identity)
            return i;
    }
    return {};
}

} // namespace

std::optional<int> placeFor(const SeatRule &rule, const QList<DisplayInfo> &displays)
{
    if (displays.isEmpty())
        return {};
    if (const std::optional<int> own = indexOf(displays, rule.own); own && !rule.own.isEmpty())
        return own;
    QList<int> free;
    for (int i = 0; i < displays.size(); ++i) {
        if (rule.other.isEmpty() || displays.at(i).identity != rule.other)
            free << i;
    }
    // The other has nowhere to be either, and the visitor's window comes first.
    const bool shares = !rule.other.isEmpty() && !indexOf(displays, rule.other);
    if (shares && rule.cover == Cover::Window && !free.isEmpty())
        free.removeFirst();
    if (!free.isEmpty())
        return free.constFirst();
    return {};
}

Seat::Seat(QWidget &window, const SeatRule &rule, Displays &displays)
    : QObject(&window), m_window(window), m_rule(rule), m_displays(displays)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettleMs);
    connect(&m_settling, &QTimer::timeout, this, &Seat::settle);
    connect(&displays, &Displays::changed, this, [this] { m_settling.start(); });
}

Seat::~Seat() = default;

void Seat::take()
{
    m_isTaken = true;
    m_at.clear();
    settle();
}

void Seat::open()
{
    m_isOpenedAnywhere = true;
    take();
}

void Seat::setRule(const SeatRule &rule)
{
    m_rule = rule;
    if (m_isTaken)
        settle();
}

void Seat::settle()
{
    if (!m_isTaken)
        return;
    const QList<DisplayInfo> displays = m_displays.list();
    if (displays.isEmpty())
        return; // None at all, as between two of them: where the window is, nobody sees it.
    std::optional<int> at = placeFor(m_rule, displays);
    if (at)
        m_isOpenedAnywhere = false; // That was for as long as it had no place of its own.
    else if (m_isOpenedAnywhere)
        at = 0;
    if (at)
        place(displays.at(*at));
    else if (!m_window.isHidden()) {
        m_at.clear();
        m_window.hide();
    }
    const bool isAway = !m_rule.own.isEmpty() && !indexOf(displays, m_rule.own);
    if (std::exchange(m_isDisplaced, isAway) != isAway) {
        qCInfo(core::logApp) << "display" << m_rule.own << (isAway ? "is gone" : "is back");
        Q_EMIT displacedChanged(isAway);
    }
}

void Seat::place(const DisplayInfo &display)
{
    const bool isThere =
        std::exchange(m_at, display.identity) == display.identity && m_window.isVisible();
    // An operator's window is left where they put it as long as its display is there.
    if (isThere && (m_rule.cover == Cover::Window || m_covered == display.geometry))
        return;
    m_covered = display.geometry;
    if (m_rule.cover == Cover::FullScreen) {
        // A window that covers one display is not moved to another by all window managers.
        if (m_window.isVisible() && m_window.isFullScreen())
            m_window.showNormal();
        if (display.screen)
            m_window.setScreen(display.screen);
        // Without a window manager full screen changes nothing, so the geometry is set as well.
        m_window.setGeometry(display.geometry);
        m_window.showFullScreen();
        return;
    }
    if (display.screen)
        m_window.setScreen(display.screen);
    const bool isSmall = display.available.height() < DeskWithFrame;
    if (m_window.isMaximized())
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMaximized);
    QRect place(QPoint(),
                isSmall ? display.available.size() : DeskSize.boundedTo(display.available.size()));
    place.moveCenter(display.available.center());
    m_window.setGeometry(place);
    if (isSmall)
        m_window.showMaximized();
    else
        m_window.show();
}

TwoSeats::TwoSeats(QWidget &visitor, core::Settings &settings, Displays &displays)
    : QObject(&visitor)
    , m_settings(settings)
    , m_displays(displays)
    , m_visitorSeat(new Seat(visitor, {}, displays))
{
    choose();
    connect(&displays, &Displays::changed, this, &TwoSeats::choose);
}

/// What is set stays; what is not is the primary display for the desk, where an operator's
/// keyboard and mouse usually are, and the next one for the visitor.
void TwoSeats::choose()
{
    QString visitor = m_settings.text(keys::VisitorScreen);
    QString desk = m_settings.text(keys::DeskScreen);
    const QList<DisplayInfo> displays = m_displays.list();
    const auto firstBut = [&displays](const QString &taken) {
        const auto found =
            std::find_if(displays.begin(), displays.end(),
                         [&taken](const DisplayInfo &each) { return each.identity != taken; });
        return found != displays.end() ? found->identity : QString();
    };
    // With a single display nothing can be chosen for both: the visitor has it until there are two.
    if (displays.size() > 1) {
        if (desk.isEmpty()) {
            desk = firstBut(visitor);
            remember(keys::DeskScreen, desk);
        }
        if (visitor.isEmpty()) {
            visitor = firstBut(desk);
            remember(keys::VisitorScreen, visitor);
        }
    } else if (visitor.isEmpty() && !displays.isEmpty() && displays.first().identity != desk) {
        visitor = displays.first().identity;
    }
    m_visitorSeat->setRule({visitor, desk, Cover::FullScreen});
    m_deskRule = {desk, visitor, Cover::Window};
    if (Seat *const seat = m_deskSeat.data())
        seat->setRule(m_deskRule);
}

void TwoSeats::remember(QLatin1StringView key, const QString &identity)
{
    if (identity.isEmpty() || !m_settings.isEditable(key))
        return;
    if (const core::Result<void> saved = m_settings.saveUser({{QString(key), identity}}); !saved)
        qCWarning(core::logApp).noquote()
            << "the displays cannot be remembered:" << core::describe(saved.error());
}

void TwoSeats::take()
{
    m_visitorSeat->take();
}

void TwoSeats::seatDesk(QWidget &desk, bool anywhere)
{
    Seat *seat = m_deskSeat.data();
    if (!seat || seat->parent() != &desk) {
        seat = new Seat(desk, m_deskRule, m_displays);
        m_deskSeat = seat;
    }
    if (anywhere)
        seat->open();
    else
        seat->take();
}

} // namespace shell
