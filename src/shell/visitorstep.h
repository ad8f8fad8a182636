#pragma once

#include "shell/flowstrip.h"
#include "shell/kioskcards.h"

namespace shell {

/// How far the visitor of a kiosk is, for an operator who sits beside it. Nothing of who it is.
struct VisitorStep
{
    KioskStep screen = KioskStep::Welcome;
    FlowStrip::Step flow = FlowStrip::Step::Document; ///< Counts at KioskStep::Flow.
};

} // namespace shell
