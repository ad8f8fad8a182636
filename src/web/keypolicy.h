#pragma once

#include <QtGui/QKeyEvent>

namespace web {

/// True for a key press that belongs to typing and moving about in a page: characters, the keys
/// that edit and move, and the editing chords (Ctrl+A, C, V, X, Y, Z, word-wise moves). Everything
/// else (function keys, browser and menu keys, every other chord) is a browser's or a desktop's and
/// not for a visitor's page (webengine.md section 6). Unknown means no.
bool isForPage(const QKeyEvent &event);

} // namespace web
