#pragma once

#include "core/clock.h"

class QWebEnginePage;

namespace web {

/// What one look into a page found.
struct PageLook
{
    bool isParsed = false;  ///< The document is read to its end; what it refers to may be missing.
    bool isVisible = false; ///< The engine paints it.
    bool showsSomething = true; ///< There is a text, picture, field or frame to be seen.
    bool isLive = false;        ///< A video element shows a live picture.
};

/// Looks into a page every second from a script world of its own, which the page cannot see, and
/// so learns whether its renderer lives: the engine itself never tells that a page hangs. A child
/// of its page.
class PagePulse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePulse)

public:
    PagePulse(core::Clock &clock, QWebEnginePage &page);

    void start();
    void stop();

Q_SIGNALS:
    /// No answer for 15 s: face models may keep a healthy page busy for some. Once; the watch has
    /// stopped.
    void hung();
    void looked(const web::PageLook &look);
    /// A camera or microphone ended by itself, or its picture stands still; not told when the page
    /// stopped it. Known only of those that a video or audio element plays.
    void captureEnded();

private:
    void ask();
    void tick();
    void answered(const QVariant &answer);

    QWebEnginePage &m_page;
    core::Timer *m_timer;
    int m_silentTicks = 0; ///< Since the last answer.
    bool m_isRunning = false;
};

} // namespace web
