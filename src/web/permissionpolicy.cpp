#include "web/permissionpolicy.h"

namespace web {

using namespace Qt::StringLiterals;

bool isCapture(Permission permission)
{
    return permission == Permission::Camera || permission == Permission::Microphone
           || permission == Permission::CameraAndMicrophone;
}

bool grantsPermission(const core::HostPolicy &allowedHosts, const QUrl &origin,
                      Permission permission)
{
    return (isCapture(permission) || permission == Permission::Position)
           && allowedHosts.check(origin).has_value();
}

QLatin1StringView permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Camera:
        return "camera"_L1;
    case Permission::Microphone:
        return "microphone"_L1;
    case Permission::CameraAndMicrophone:
        return "camera and microphone"_L1;
    case Permission::Position:
        return "position"_L1;
    case Permission::ScreenCapture:
        return "screen capture"_L1;
    case Permission::Notifications:
        return "notifications"_L1;
    case Permission::PointerLock:
        return "pointer lock"_L1;
    case Permission::Clipboard:
        return "clipboard"_L1;
    case Permission::Fonts:
        return "fonts"_L1;
    case Permission::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace web
