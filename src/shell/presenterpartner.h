#pragma once

#include "core/error.h"

#include <QtCore/QString>

namespace shell {

/// What was being done with Big Interview, or with the people kept for it, when it failed.
enum class PartnerSituation {
    Signing,           ///< A new token for a launch.
    Reading,           ///< Tracks and interviews of a person.
    Creating,          ///< A person's account there.
    CreatingAnonymous, ///< The same without a name.
    Loading,           ///< The person's pages, in our window or the computer's browser.
    Saving,            ///< A person on this computer.
    OpeningPeople,     ///< The people kept on this computer.
    Deleting,          ///< People, on this computer.
    Exporting          ///< People and progress into a file.
};

/// What failed, why and what to do, one sentence each, translated. Branches on the HTTP status, as
/// the service's own kinds of errors are not published; its text is quoted where it names fields
/// (422), never the key, a token or an address with one.
QString presentPartnerError(const core::Error &error, PartnerSituation situation);

/// The same without what failed, for where that has been said.
QString presentPartnerReason(const core::Error &error, PartnerSituation situation);

/// The settings are at fault: the key is refused, the address is not an organisation's, or nothing
/// is set up.
bool isAboutPartnerSettings(const core::Error &error);

} // namespace shell
