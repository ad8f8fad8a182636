#include "web/closecheck.h"

#include <QtCore/QCoreApplication>

namespace web {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr core::milliseconds Interval = 5ms;
constexpr core::milliseconds Limit = 3s;
} // namespace

CloseCheck::CloseCheck(core::Clock &clock, DeviceCheck devices, QList<qint64> renderers,
                       QObject *parent, AreShared areShared)
    : QObject(parent)
    , m_clock(clock)
    , m_devices(std::move(devices))
    , m_areShared(std::move(areShared))
    , m_renderers(std::move(renderers))
    , m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &CloseCheck::look);
}

void CloseCheck::start(core::milliseconds began)
{
    m_began = began;
    m_timer->start(Interval);
}

void CloseCheck::look()
{
    const core::milliseconds took = m_clock.elapsed() - m_began;
    const bool last = took + Interval > Limit;
    const qint64 self = QCoreApplication::applicationPid();

    m_renderers.removeIf([&](qint64 pid) {
        const bool gone = m_devices.isGone(pid, self);
        if (gone)
            m_found << u"renderer %1 gone after %2 ms"_s.arg(pid).arg(took.count());
        return gone;
    });
    if (!m_renderers.isEmpty() && !last) {
        m_timer->start(Interval);
        return;
    }
    m_wereShared = m_areShared && m_areShared();
    const DeviceCheck::Held held = m_wereShared ? DeviceCheck::Held() : m_devices.heldBy(self);
    if (!held.files.isEmpty() && !last) {
        m_timer->start(Interval);
        return;
    }
    Q_EMIT finished(report(held));
}

CloseReport CloseCheck::report(const DeviceCheck::Held &held) const
{
    CloseReport report;
    report.took = m_clock.elapsed() - m_began;
    report.rendererGone = m_renderers.isEmpty();
    report.heldDevices = held.files;
    report.clean = report.rendererGone && held.files.isEmpty();

    QStringList parts = m_found;
    for (const qint64 pid : m_renderers)
        parts << u"renderer %1 still there after %2 ms"_s.arg(pid).arg(report.took.count());
    if (parts.isEmpty())
        parts << u"no renderer"_s;
    if (m_wereShared)
        parts << u"devices may be another page's"_s;
    else if (!held.checked)
        parts << u"devices not known on this system"_s;
    else if (held.files.isEmpty())
        parts << u"no device held"_s;
    else
        parts << QString("held: "_L1 + held.files.join(u' '));
    if (held.unreadable > 0)
        parts << u"%1 processes could not be read"_s.arg(held.unreadable);
    report.text = parts.join(", "_L1);
    return report;
}

} // namespace web
