#include "shell/kioskhands.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPointingDevice>
#include <QtGui/QTouchEvent>
#include <QtGui/QWheelEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

namespace shell::hands {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    explicit Place(const QWidget &page)
        : window(page.window()->windowHandle())
        , inWindow(page.mapTo(page.window(), page.rect().center()))
        , global(page.mapToGlobal(page.rect().center()))
    { }

    QWindow *window; ///< Null before the first show.
    QPointF inWindow;
    QPointF global;
};

/// What a keyboard would say beside the key.
QString textOf(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (key < Qt::Key_Space || key > Qt::Key_AsciiTilde
        || (modifiers & (Qt::ControlModifier | Qt::MetaModifier)))
        return {};
    const QString text{QChar(ushort(key))};
    return modifiers & Qt::ShiftModifier ? text : text.toLower();
}

QPointingDevice &touchScreen()
{
    static QPointingDevice device(u"vestibule"_s, 1, QInputDevice::DeviceType::TouchScreen,
                                  QPointingDevice::PointerType::Finger,
                                  QInputDevice::Capability::Position, 2, 0);
    return device;
}

} // namespace

void pressKey(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const Place at(page);
    if (!at.window)
        return;
    page.window()->activateWindow();
    page.setFocus(Qt::OtherFocusReason);
    const QString text = textOf(key, modifiers);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(at.window, &event);
    }
}

void dismissCard(QWidget &page)
{
    const Place at(page);
    QWidget *card = page.window()->childAt(at.inWindow.toPoint());
    if (!at.window || !card || card == &page || page.isAncestorOf(card))
        return;
    while (card->parentWidget() && !card->parentWidget()->isAncestorOf(&page))
        card = card->parentWidget();
    card->setFocus(Qt::OtherFocusReason);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(at.window, &event);
    }
}

void click(QWidget &page, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const Place at(page);
    if (!at.window)
        return;
    QMouseEvent move(QEvent::MouseMove, at.inWindow, at.inWindow, at.global, Qt::NoButton,
                     Qt::NoButton, modifiers);
    QCoreApplication::sendEvent(at.window, &move);
    QMouseEvent down(QEvent::MouseButtonPress, at.inWindow, at.inWindow, at.global, button, button,
                     modifiers);
    QCoreApplication::sendEvent(at.window, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at.inWindow, at.inWindow, at.global, button,
                   Qt::NoButton, modifiers);
    QCoreApplication::sendEvent(at.window, &up);
}

void turnWheel(QWidget &page, Qt::KeyboardModifiers modifiers)
{
    const Place at(page);
    if (!at.window)
        return;
    constexpr QPoint oneNotch(0, 120);
    QWheelEvent event(at.inWindow, at.global, {}, oneNotch, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(at.window, &event);
}

void pinch(QWidget &page)
{
    const Place at(page);
    if (!at.window)
        return;
    const auto fingers = [&at](qreal apart, QEventPoint::State state) {
        const QPointF off(apart, 0);
        return QList<QEventPoint>{QEventPoint(0, state, at.inWindow - off, at.global - off),
                                  QEventPoint(1, state, at.inWindow + off, at.global + off)};
    };
    const auto send = [&at](QEvent::Type type, const QList<QEventPoint> &points) {
        QTouchEvent event(type, &touchScreen(), Qt::NoModifier, points);
        QCoreApplication::sendEvent(at.window, &event);
    };
    send(QEvent::TouchBegin, fingers(40, QEventPoint::Pressed));
    for (const int apart : {60, 90, 130, 180})
        send(QEvent::TouchUpdate, fingers(apart, QEventPoint::Updated));
    send(QEvent::TouchEnd, fingers(180, QEventPoint::Released));
}

bool drop(QWidget &page, const QMimeData &data)
{
    const Place at(page);
    if (!at.window)
        return false;
    const QPoint place = at.inWindow.toPoint();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(at.window, &enter);
    if (!enter.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(at.window, &leave);
        return false;
    }
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at.window, &move);
    QDropEvent let(at.inWindow, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(at.window, &let);
    return true;
}

} // namespace shell::hands
