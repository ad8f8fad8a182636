#pragma once

#include "web/visitview.h"

#include <QtPositioning/QGeoPositionInfoSourceFactory>

namespace web {

/// What pages are told about where this kiosk stands, from now on and in the whole process: the
/// engine makes its source of positions per process, not per page. Unset: the system's source.
void setConfiguredPosition(const std::optional<Position> &position);

/// Qt Positioning plugin "vestibule", linked into the program. Its priority puts it before the
/// system's sources; with no position configured it makes no source and Qt goes on to the next.
class PositionPlugin final : public QObject, public QGeoPositionInfoSourceFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.position.sourcefactory/6.0" FILE "positionplugin.json")
    Q_INTERFACES(QGeoPositionInfoSourceFactory)

public:
    QGeoPositionInfoSource *positionInfoSource(QObject *parent,
                                               const QVariantMap &parameters) override;
    QGeoSatelliteInfoSource *satelliteInfoSource(QObject *parent,
                                                 const QVariantMap &parameters) override;
    QGeoAreaMonitorSource *areaMonitor(QObject *parent, const QVariantMap &parameters) override;
};

} // namespace web
