#pragma once

#include "web/visitview.h"

namespace web {

enum class Frame {
    Main, ///< The page itself, and a new window it asks for.
    Sub,  ///< A frame inside the page.
};

enum class Verdict {
    Allow,          ///< The page may go there.
    Refuse,         ///< Nothing is loaded and the page stays where it is.
    Redirect,       ///< The redirect address: nothing is loaded and the owner is told.
    RedirectToShow, ///< The redirect address: the owner is told, and it is loaded.
};

/// Where a page may go (contract.md, "allowedHosts"). The main frame: what allowedHosts accepts.
/// Frames: any https, listed loopback, and the local schemes that Chromium lets a frame use. The
/// redirect address counts in the main frame alone.
Verdict navigationVerdict(const QUrl &url, Frame frame, const ViewRules &rules);

/// True when \a url has scheme, host, port and path of \a redirect; query and fragment are the
/// service's to add (incode-omni.md 8.3). Never for an empty \a redirect.
bool isRedirect(const QUrl &url, const QUrl &redirect);

/// True when a request of the page may leave. Frames are navigationVerdict()'s matter; everything
/// else is limited to resourceHosts and allowedHosts once resourceHosts names any, and to the host
/// of a redirect address that is shown.
bool allowsResource(const QUrl &url, const ViewRules &rules);

/// True for the call with which the page itself ends the session (incode-omni.md section 5).
bool isFinishRequest(const QUrl &url, const QByteArray &method);

} // namespace web
