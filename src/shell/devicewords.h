#pragma once

#include "shell/devicefinding.h"
#include "shell/networkwatch.h"
#include "shell/visitorparts.h"

namespace shell {

/// One of the three lines of the check.
struct DeviceLine
{
    QString icon;
    Badge::Tone tone = Badge::Tone::Neutral;
    QString text;
};
DeviceLine deviceLine(CameraFinding finding);
DeviceLine deviceLine(MicrophoneFinding finding);
DeviceLine deviceLine(NetworkState state);

/// What all of it means for the visitor: the most pressing thing and what to do about it.
struct DeviceAdvice
{
    QString title;
    QString body;
};
/// \a retrySeconds is for a network that is down: until the next try.
DeviceAdvice deviceAdvice(CameraFinding camera, MicrophoneFinding microphone, NetworkState network,
                          int retrySeconds);

} // namespace shell
