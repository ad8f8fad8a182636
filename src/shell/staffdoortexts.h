#pragma once

#include "shell/staffscreen.h"

namespace shell {

/// Where the staff is on the way through StaffDoor.
enum class DoorStep {
    Closed,
    Pin,         ///< The pad waits for a PIN.
    Checking,    ///< It is being looked at.
    Question,    ///< The PIN was right, and a visit is running.
    Trouble,     ///< No PIN can be right: there is none, or they cannot be read.
    FirstName,   ///< A first start: why, and whose PIN it will be.
    FirstPin,    ///< It is typed.
    FirstAgain,  ///< And typed once more.
    FirstSaving, ///< It is being written and read back.
    FirstSaved,  ///< It was, and it works.
    FirstFailed, ///< It could not be saved.
};

/// What the pad says around its keys.
struct DoorPadTexts
{
    QString title;
    QString submit;
    QString cancel;
};
DoorPadTexts doorPadTexts(DoorStep step);

/// The card of a step that has one; \a said is what went wrong, \a direction decides which corner
/// is named.
StaffScreen::Card doorCard(DoorStep step, const QString &said, Qt::LayoutDirection direction);

} // namespace shell
