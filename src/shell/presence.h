#pragma once

#include "core/clock.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>

namespace shell {

/// Notices when a visitor has gone: no input of any kind on their screen, no progress told and no
/// live camera for a while. Then it asks, and after a second while gives up. Owned by a visitor's
/// window, or by a window of Big Interview.
class Presence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presence)

public:
    /// Input in another window of this program than \a window, such as the desk's beside it, is
    /// somebody else's; pop-ups are everybody's.
    Presence(core::Clock &clock, QWidget &window);

    /// Begins anew: asks after \a idle without a sign, gives up \a answer later.
    void begin(core::milliseconds idle, core::milliseconds answer);
    void end();
    /// The page or its status went on, or the visitor says so.
    void noteProgress();
    /// While live, time does not count.
    void setCameraLive(bool isLive);
    bool isAsking() const;
    /// Until it gives up; only while asking.
    int secondsLeft() const;

Q_SIGNALS:
    /// Ask, and once a second again while the time runs out.
    void asking();
    /// Any sign of life after asking(): take the question away.
    void answered();
    /// Nobody answered; it has ended.
    void gone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *watched) const;
    void sign();
    void tick();

    core::Clock &m_clock;
    QWidget &m_window;
    core::Timer *m_timer;
    core::milliseconds m_idle{0};
    core::milliseconds m_answer{0};
    core::milliseconds m_lastSign{0};
    QPointF m_pointer;
    bool m_running = false;
    bool m_cameraLive = false;
    bool m_asking = false;
};

} // namespace shell
