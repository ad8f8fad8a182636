#include "web/inputguard.h"

#include "core/log.h"
#include "web/keypolicy.h"

#include <QtGui/QClipboard>
#include <QtGui/QNativeGestureEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

namespace web {

namespace {

/// In any of the ways a desktop has, with or without Shift.
bool pastes(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers held = event.modifiers();
    return key == Qt::Key_Paste || (key == Qt::Key_V && held.testFlag(Qt::ControlModifier))
           || (key == Qt::Key_Insert && held.testFlag(Qt::ShiftModifier));
}

} // namespace

InputGuard::InputGuard(QWidget &view, const ViewRules &rules) : m_view(&view), m_rules(rules)
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

bool InputGuard::mayPaste(QClipboard::Mode mode) const
{
    return !m_rules.pastesOwnAlone || m_used.contains(mode);
}

/// A window of its own is no part of the view but belongs to it.
bool InputGuard::isOurs(const QDialog &dialog) const
{
    for (const QWidget *at = dialog.parentWidget(); at && m_view; at = at->parentWidget()) {
        if (at == m_view)
            return true;
    }
    return false;
}

void InputGuard::note(const QWidget &widget, const QEvent &event)
{
    if (event.type() == QEvent::KeyPress) {
        m_lastInput = PageInput{static_cast<const QKeyEvent &>(event).key(), {}};
        return;
    }
    const QPointF inWidget = static_cast<const QPointerEvent &>(event).points().first().position();
    m_lastInput = PageInput{0, widget.mapTo(m_view, inWidget.toPoint())};
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (!isInside(widget))
            return false;
        if (!isForPage(*static_cast<QKeyEvent *>(event))) {
            // Not accepted: a chord of the staff's is looked for above.
            event->ignore();
            return true;
        }
        if (pastes(*static_cast<QKeyEvent *>(event)) && !mayPaste(QClipboard::Clipboard))
            return true;
        if (event->type() == QEvent::KeyPress)
            note(*widget, *event);
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        if (!isInside(widget))
            return false;
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton)
            return true;
        if (button == Qt::MiddleButton && !mayPaste(QClipboard::Selection))
            return true;
        if (event->type() == QEvent::MouseButtonPress)
            note(*widget, *event);
        return false;
    }
    case QEvent::TouchBegin:
        if (isInside(widget))
            note(*widget, *event);
        return false;
    case QEvent::Wheel:
        return static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)
               && isInside(widget);
    case QEvent::NativeGesture:
        return isInside(widget);
    case QEvent::Polish:
        // The engine asks for a colour in a dialog of the desktop's, and nothing else refuses it.
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && isOurs(*dialog)) {
            qCInfo(core::logWeb) << "dialog of the engine refused";
            dialog->setAttribute(Qt::WA_DontShowOnScreen);
            QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
        }
        return false;
    default:
        return false;
    }
}

} // namespace web
