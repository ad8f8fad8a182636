#pragma once

#include "web/preflight.h"

namespace shell {

/// What a check of the camera comes to, as far as it is said to visitors.
enum class CameraFinding {
    Opening,       ///< Nothing is known yet.
    Good,          ///< The visitor can be seen.
    Missing,       ///< There is none.
    Unsuitable,    ///< There are only virtual and infra-red ones.
    InUse,         ///< Another program has it.
    Refused,       ///< The system does not let us.
    Lost,          ///< It was unplugged.
    Failed,        ///< It does not open for another reason.
    Black,         ///< Something is before the lens, or it is broken.
    Frozen,        ///< The picture stands still.
    TooDark,       ///< A face would not be recognised well.
    TooBright,     ///< The same.
    LowResolution, ///< The same.
    Slow,          ///< Few frames come.
};

enum class MicrophoneFinding {
    Opening, ///< Nothing is known yet, or nothing was heard so far.
    Good,    ///< Something was heard.
    Silent,  ///< Nothing at all is heard, not even its own hiss.
    Missing, ///< There is none.
    InUse,   ///< Another program has it.
    Refused, ///< The system does not let us.
    Failed,  ///< It was unplugged or does not open.
};

CameraFinding cameraFinding(const web::PreflightFacts &facts);
MicrophoneFinding microphoneFinding(const web::PreflightFacts &facts);

/// A visit cannot go on like this; the other findings are warnings.
bool forbids(CameraFinding finding);

} // namespace shell
