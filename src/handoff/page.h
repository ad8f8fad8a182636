#pragma once

#include "handoff/loopback.h"
#include "httpd/server.h"

namespace handoff {

/// Which of its two pages an address shows.
enum class PageKind {
    Done, ///< PageTexts::title and body: it was used just now.
    Used, ///< PageTexts::usedTitle and usedBody: too late.
};

/// The whole page in UTF-8: no script, nothing loaded from anywhere. The texts are shown as they
/// are; what is not a colour in them becomes the built-in one.
QByteArray pageHtml(const PageTexts &texts, PageKind kind);

/// The headers of every answer: nothing is kept, nothing is framed or loaded, and no address of
/// ours is told to the next page.
QList<httpd::Header> pageHeaders();

} // namespace handoff
