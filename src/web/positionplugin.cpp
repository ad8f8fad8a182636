#include "web/positionplugin.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtCore/QtPlugin>
#include <QtPositioning/QGeoPositionInfoSource>

// Here, so that whoever sets a position also links the plugin that serves it.
Q_IMPORT_PLUGIN(PositionPlugin)

namespace web {

namespace {

using namespace std::chrono_literals;

constexpr auto UpdateInterval = 1000ms;

std::optional<Position> &configured()
{
    static std::optional<Position> position;
    return position;
}

/// Tells the configured position at once and then every second, as a page that watches expects.
class ConfiguredSource final : public QGeoPositionInfoSource
{
public:
    explicit ConfiguredSource(QObject *parent) : QGeoPositionInfoSource(parent)
    {
        m_single.setSingleShot(true);
        connect(&m_single, &QTimer::timeout, this, &ConfiguredSource::tell);
        connect(&m_repeat, &QTimer::timeout, this, &ConfiguredSource::tell);
    }

    QGeoPositionInfo lastKnownPosition(bool) const override
    {
        const std::optional<Position> &position = configured();
        if (!position)
            return {};
        QGeoPositionInfo info({position->latitude, position->longitude},
                              QDateTime::currentDateTimeUtc());
        info.setAttribute(QGeoPositionInfo::HorizontalAccuracy, position->accuracyMeters);
        return info;
    }
    // All: the engine looks for another source when a page wants high accuracy and this one does
    // not claim it.
    PositioningMethods supportedPositioningMethods() const override
    {
        return AllPositioningMethods;
    }
    int minimumUpdateInterval() const override { return int(UpdateInterval.count()); }
    Error error() const override { return NoError; }

    void startUpdates() override
    {
        m_single.start(0ms);
        m_repeat.start(UpdateInterval);
    }
    void stopUpdates() override
    {
        m_single.stop();
        m_repeat.stop();
    }
    void requestUpdate(int) override { m_single.start(0ms); }

private:
    void tell()
    {
        if (configured())
            Q_EMIT positionUpdated(lastKnownPosition(false));
    }

    QTimer m_single;
    QTimer m_repeat;
};

} // namespace

void setConfiguredPosition(const std::optional<Position> &position)
{
    configured() = position;
}

QGeoPositionInfoSource *PositionPlugin::positionInfoSource(QObject *parent, const QVariantMap &)
{
    return configured() ? new ConfiguredSource(parent) : nullptr;
}

QGeoSatelliteInfoSource *PositionPlugin::satelliteInfoSource(QObject *, const QVariantMap &)
{
    return nullptr;
}

QGeoAreaMonitorSource *PositionPlugin::areaMonitor(QObject *, const QVariantMap &)
{
    return nullptr;
}

} // namespace web
