#include "shell/cornergesture.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QTouchEvent>

namespace shell {

CornerGesture::CornerGesture(QWidget &window, core::Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_clock(clock), m_hold(clock.makeTimer(this))
{
    connect(m_hold, &core::Timer::fired, this, [this] {
        forget();
        Q_EMIT made();
    });
}

bool CornerGesture::isInCorner(const QPointF &global) const
{
    const QPointF point = m_window.mapFromGlobal(global);
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    const double fromEdge = isMirrored ? m_window.width() - point.x() : point.x();
    return fromEdge >= 0 && fromEdge <= Corner && point.y() >= 0 && point.y() <= Corner;
}

void CornerGesture::forget()
{
    m_taps.clear();
    m_hold->stop();
}

void CornerGesture::press(const QPointF &global)
{
    if (!isInCorner(global)) {
        forget();
        return;
    }
    const core::milliseconds now = m_clock.elapsed();
    m_taps << now;
    if (m_taps.size() > Taps)
        m_taps.removeFirst();
    if (m_taps.size() == Taps && now - m_taps.constFirst() <= Within) {
        forget();
        Q_EMIT made();
        return;
    }
    m_hold->start(Hold);
}

void CornerGesture::see(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        const auto &mouse = static_cast<const QMouseEvent &>(event);
        // What a finger did was seen as a touch already.
        if (mouse.source() != Qt::MouseEventNotSynthesized)
            return;
        if (event.type() == QEvent::MouseButtonRelease)
            m_hold->stop();
        else if (event.type() != QEvent::MouseMove)
            press(mouse.globalPosition());
        else if (!isInCorner(mouse.globalPosition()))
            m_hold->stop();
        return;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: {
        const auto &touch = static_cast<const QTouchEvent &>(event);
        if (touch.points().size() != 1)
            forget(); // A hand on the screen, or two fingers that zoom.
        else if (event.type() == QEvent::TouchBegin)
            press(touch.points().constFirst().globalPosition());
        else if (!isInCorner(touch.points().constFirst().globalPosition()))
            m_hold->stop();
        return;
    }
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_hold->stop();
        return;
    default:
        return;
    }
}

} // namespace shell
