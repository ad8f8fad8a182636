#include "shell/presence.h"

#include <QtGui/QCursor>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace shell {

namespace {

constexpr core::milliseconds SignEvery(1000);

/// Whether \a event is something a person does. Qt sends moves of its own when what is under a
/// pointer at rest changes, and a key that something lies on repeats for ever: neither is anybody.
bool isInput(const QEvent &event, QPointF &pointer)
{
    const QEvent::Type type = event.type();
    if (type == QEvent::MouseMove) {
        const QPointF at = static_cast<const QMouseEvent &>(event).globalPosition();
        return std::exchange(pointer, at) != at;
    }
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease)
        return !static_cast<const QKeyEvent &>(event).isAutoRepeat();
    return type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
           || type == QEvent::MouseButtonDblClick || type == QEvent::Wheel
           || type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TouchEnd
           || type == QEvent::TabletPress || type == QEvent::TabletMove
           || type == QEvent::TabletRelease || type == QEvent::InputMethod;
}

} // namespace

Presence::Presence(core::Clock &clock, QWidget &window)
    : QObject(&window), m_clock(clock), m_window(window), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &Presence::tick);
}

void Presence::begin(core::milliseconds idle, core::milliseconds answer)
{
    const bool wasAsking = std::exchange(m_asking, false);
    m_idle = idle;
    m_answer = answer;
    m_lastSign = m_clock.elapsed();
    m_cameraLive = false;
    m_pointer = QCursor::pos();
    if (!std::exchange(m_running, true))
        qApp->installEventFilter(this);
    m_timer->start(m_idle);
    if (wasAsking)
        Q_EMIT answered();
}

void Presence::end()
{
    if (!std::exchange(m_running, false))
        return;
    qApp->removeEventFilter(this);
    m_timer->stop();
    m_cameraLive = false;
    if (std::exchange(m_asking, false))
        Q_EMIT answered();
}

void Presence::noteProgress()
{
    sign();
}

void Presence::setCameraLive(bool isLive)
{
    // The time before it went live and after it went dark does not count together.
    sign();
    m_cameraLive = isLive && m_running;
}

bool Presence::isAsking() const
{
    return m_asking;
}

int Presence::secondsLeft() const
{
    if (!m_asking)
        return 0;
    const core::milliseconds left = m_lastSign + m_idle + m_answer - m_clock.elapsed();
    return int(std::max<qint64>((left + SignEvery).count() - 1, 0) / SignEvery.count());
}

bool Presence::isOurs(const QObject *watched) const
{
    const QObject *window = watched;
    if (watched->isWidgetType())
        window = static_cast<const QWidget *>(watched)->window();
    if (window == &m_window || window == m_window.windowHandle())
        return true;
    const auto isPopup = [](Qt::WindowType type) { return type != Qt::Window; };
    if (window->isWidgetType())
        return isPopup(static_cast<const QWidget *>(window)->windowType());
    return window->isWindowType() && isPopup(static_cast<const QWindow *>(window)->type());
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (isOurs(watched) && isInput(*event, m_pointer))
        sign();
    return false;
}

void Presence::sign()
{
    if (!m_running)
        return;
    m_lastSign = m_clock.elapsed();
    if (!std::exchange(m_asking, false))
        return; // tick() sees how long ago it was: cheaper than a new timer for each move.
    m_timer->start(m_idle);
    Q_EMIT answered();
}

void Presence::tick()
{
    const core::milliseconds now = m_clock.elapsed();
    if (m_cameraLive)
        m_lastSign = now;
    const core::milliseconds askAt = m_lastSign + m_idle;
    if (now < askAt) {
        m_timer->start(askAt - now);
        return;
    }
    if (now < askAt + m_answer) {
        m_asking = true;
        m_timer->start(std::min(SignEvery, askAt + m_answer - now));
        Q_EMIT asking();
        return;
    }
    // Whoever hears of it may begin anew.
    m_running = false;
    m_asking = false;
    qApp->removeEventFilter(this);
    Q_EMIT gone();
}

} // namespace shell
