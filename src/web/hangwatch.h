#pragma once

#include "core/clock.h"

class QWebEnginePage;

namespace web {

/// Asks a page's renderer every 5 s for a sign of life; the engine itself never tells that a page
/// hangs. Three questions in a row without answer mean it does: face models may keep a healthy page
/// busy for some seconds. A child of its page.
class HangWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HangWatch)

public:
    HangWatch(core::Clock &clock, QWebEnginePage &page);

    void start();
    void stop();

Q_SIGNALS:
    /// Once; the watch has stopped.
    void hung();

private:
    void ask();
    void tick();

    QWebEnginePage &m_page;
    core::Timer *m_timer;
    int m_unanswered = 0; ///< Questions since the last answer.
};

} // namespace web
