#pragma once

#include <QtCore/Qt>

class QMimeData;
class QWidget;

/// What a visitor's hands can do, sent to the native window of \a page as the platform would send
/// it, so that everything between the window and the page sees it.
namespace shell::hands {

void pressKey(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// When a card of our own lies above the middle of \a page, as the help card after F1: Escape,
/// which takes it away and does no harm.
void dismissCard(QWidget &page);
/// In the middle of \a page.
void click(QWidget &page, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {});
void turnWheel(QWidget &page, Qt::KeyboardModifiers modifiers);
/// Two fingers that move apart.
void pinch(QWidget &page);
/// Carries \a data in from another program and lets it go; true when it was let in.
bool drop(QWidget &page, const QMimeData &data);

} // namespace shell::hands
