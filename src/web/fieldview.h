#pragma once

class QWebEnginePage;

namespace web {

/// When \a page gets less room, as by a keyboard on the screen, the text field that has the focus
/// is scrolled to where it can be seen: the engine does so on telephones alone.
void keepFieldInView(QWebEnginePage &page);

} // namespace web
