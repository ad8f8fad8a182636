#pragma once

#include "core/error.h"
#include "core/settings.h"
#include "handoff/loopback.h"

namespace shell {

/// What the computer's browser shows at the one-time address of a launch.
handoff::PageTexts launchPages(const core::Settings &settings);

/// What happened and what to do when the service took neither a token nor a second, new one.
QString launchNotTaken();

/// The same for pages of the launch that did not come or stopped; presentPartnerError() is about
/// requests for a person.
QString presentLaunchedPageError(const core::Error &error);

} // namespace shell
