#include "web/inputguard.h"

#include <QtGui/QClipboard>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace web {

InputGuard::InputGuard(QWidget &view) : m_view(&view)
{
    // The engine's own child widgets come and go, so the whole program is watched.
    qApp->installEventFilter(this);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        // What other programs copy meanwhile is none of the visitor's.
        if (isInside(QApplication::focusWidget()))
            m_used.insert(mode);
    });
}

InputGuard::~InputGuard()
{
    for (const QClipboard::Mode mode : m_used)
        QGuiApplication::clipboard()->clear(mode);
}

bool InputGuard::isInside(const QWidget *widget) const
{
    return widget && m_view && (widget == m_view || m_view->isAncestorOf(widget));
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        return (button == Qt::BackButton || button == Qt::ForwardButton) && isInside(widget);
    }
    case QEvent::Wheel:
        return static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)
               && isInside(widget);
    default:
        return false;
    }
}

} // namespace web
