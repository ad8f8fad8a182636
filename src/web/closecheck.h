#pragma once

#include "web/devicecheck.h"
#include "web/visitview.h"

#include <functional>

namespace web {

/// Watches what a destroyed page leaves behind until nothing is left or 3 s have passed. Looks
/// every 5 ms, because a renderer is usually gone after ten. Owned by the view that was closed.
class CloseCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseCheck)

public:
    using AreShared = std::function<bool()>;

    /// \a renderers are the process ids the page had. \a areShared says whether another page of
    /// this program may use devices: whose they are cannot be told then, and none is looked for.
    CloseCheck(core::Clock &clock, DeviceCheck devices, QList<qint64> renderers, QObject *parent,
               AreShared areShared = {});

    /// Call when page and profile are destroyed; \a began is when closing began, on the clock.
    void start(core::milliseconds began);

Q_SIGNALS:
    /// Once, never from inside start().
    void finished(const web::CloseReport &report);

private:
    void look();
    CloseReport report(const DeviceCheck::Held &held) const;

    core::Clock &m_clock;
    DeviceCheck m_devices;
    AreShared m_areShared;
    bool m_wereShared = false; ///< When they were looked at last.
    QList<qint64> m_renderers; ///< Those still running.
    QStringList m_found;       ///< What was seen of the renderers, for the text.
    core::Timer *m_timer;
    core::milliseconds m_began{0};
};

} // namespace web
