#include "shell/devicefinding.h"

#include <algorithm>

namespace shell {

using namespace std::chrono_literals;

namespace {

// Mean luma of 255. Below the first a lens is covered; a room with a lamp is above the second.
constexpr double BlackBelow = 12;
constexpr double DarkBelow = 45;
constexpr double BrightAbove = 225;
/// Documents are read from the picture: less than this is said, not refused.
constexpr int LeastSide = 480;
constexpr double LeastFrames = 8;
/// A live microphone hisses at once; a visitor may take a moment to speak into a muffled one.
constexpr core::milliseconds SilentAfter = 4s;

} // namespace

CameraFinding cameraFinding(const web::PreflightFacts &facts)
{
    using web::CaptureState;
    switch (facts.camera) {
    case CaptureState::Opening:
        return CameraFinding::Opening;
    case CaptureState::Missing:
        return CameraFinding::Missing;
    case CaptureState::Unsuitable:
        return CameraFinding::Unsuitable;
    case CaptureState::InUse:
        return CameraFinding::InUse;
    case CaptureState::Refused:
        return CameraFinding::Refused;
    case CaptureState::Lost:
        return CameraFinding::Lost;
    case CaptureState::Failed:
        return CameraFinding::Failed;
    case CaptureState::Live:
        break;
    }
    if (facts.isFrozen)
        return CameraFinding::Frozen;
    if (facts.resolution.isEmpty() || !facts.light)
        return CameraFinding::Opening;
    if (*facts.light < BlackBelow)
        return CameraFinding::Black;
    if (*facts.light < DarkBelow)
        return CameraFinding::TooDark;
    if (*facts.light > BrightAbove)
        return CameraFinding::TooBright;
    if (std::min(facts.resolution.width(), facts.resolution.height()) < LeastSide)
        return CameraFinding::LowResolution;
    if (facts.framesPerSecond && *facts.framesPerSecond < LeastFrames)
        return CameraFinding::Slow;
    return CameraFinding::Good;
}

MicrophoneFinding microphoneFinding(const web::PreflightFacts &facts)
{
    using web::CaptureState;
    switch (facts.microphone) {
    case CaptureState::Opening:
        return MicrophoneFinding::Opening;
    case CaptureState::Missing:
        return MicrophoneFinding::Missing;
    case CaptureState::InUse:
        return MicrophoneFinding::InUse;
    case CaptureState::Refused:
        return MicrophoneFinding::Refused;
    case CaptureState::Unsuitable:
    case CaptureState::Lost:
    case CaptureState::Failed:
        return MicrophoneFinding::Failed;
    case CaptureState::Live:
        break;
    }
    if (facts.isSilenced)
        return MicrophoneFinding::Silent;
    if (facts.hasSound)
        return MicrophoneFinding::Good;
    return facts.listeningFor < SilentAfter ? MicrophoneFinding::Opening
                                            : MicrophoneFinding::Silent;
}

bool forbids(CameraFinding finding)
{
    switch (finding) {
    case CameraFinding::Opening:
    case CameraFinding::Missing:
    case CameraFinding::Unsuitable:
    case CameraFinding::InUse:
    case CameraFinding::Refused:
    case CameraFinding::Lost:
    case CameraFinding::Failed:
    case CameraFinding::Black:
    case CameraFinding::Frozen:
        return true;
    case CameraFinding::Good:
    case CameraFinding::TooDark:
    case CameraFinding::TooBright:
    case CameraFinding::LowResolution:
    case CameraFinding::Slow:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace shell
