#pragma once

#include "core/hostpolicy.h"

namespace web {

/// What a page can ask for, in our own words; the engine's differ between its versions.
enum class Permission {
    Camera,              ///< Moving or still pictures.
    Microphone,          ///< Sound.
    CameraAndMicrophone, ///< Both in one question.
    Position,            ///< Where the kiosk stands.
    ScreenCapture,       ///< Pictures of this screen.
    Notifications,       ///< Messages outside the page.
    PointerLock,         ///< Hiding and holding the mouse pointer.
    Clipboard,           ///< Reading what was copied elsewhere.
    Fonts,               ///< The list of installed fonts.
    Unknown,             ///< Anything a newer engine invents.
};

/// True when \a origin gets \a permission: camera, microphone and position for the onboarding
/// origins that \a allowedHosts accepts, nothing else for anybody.
bool grantsPermission(const core::HostPolicy &allowedHosts, const QUrl &origin,
                      Permission permission);

/// True for camera and microphone.
bool isCapture(Permission permission);

/// A stable word for the log.
QLatin1StringView permissionName(Permission permission);

} // namespace web
