#include "shell/staffdoortexts.h"

#include "shell/staffdoor.h"

#include <QtCore/QLocale>
#include <QtGui/QKeySequence>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QString wayIn(Qt::LayoutDirection direction)
{
    const QString chord =
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Q).toString(QKeySequence::NativeText);
    return direction == Qt::RightToLeft
               //: %1 is the name of keys.
               ? StaffDoor::tr("It was saved and read back. To open the desk, tap the top right "
                               "corner of this screen four times, or press %1, and type your PIN.")
                     .arg(chord)
               //: %1 is the name of keys.
               : StaffDoor::tr("It was saved and read back. To open the desk, tap the top left "
                               "corner of this screen four times, or press %1, and type your PIN.")
                     .arg(chord);
}

} // namespace

DoorPadTexts doorPadTexts(DoorStep step)
{
    //: The key of a PIN pad that goes one step back.
    const QString back = StaffDoor::tr("Back");
    switch (step) {
    case DoorStep::FirstPin:
        return {//: Above the keys of a PIN pad; %1 and %2 are numbers.
                StaffDoor::tr("A PIN of %1 to %2 digits")
                    .arg(QLocale().toString(store::PinBook::ShortestPin),
                         QLocale().toString(store::PinBook::LongestPin)),
                StaffDoor::tr("Continue"), back};
    case DoorStep::FirstAgain:
    case DoorStep::FirstSaving:
        return {StaffDoor::tr("The same PIN once more"),
                //: Keeps the PIN that was typed.
                StaffDoor::tr("Save"), back};
    case DoorStep::Closed:
    case DoorStep::Pin:
    case DoorStep::Checking:
    case DoorStep::Question:
    case DoorStep::Trouble:
    case DoorStep::FirstName:
    case DoorStep::FirstSaved:
    case DoorStep::FirstFailed:
        break;
    }
    return {//: Above the keys of a PIN pad: who may go on here.
            StaffDoor::tr("Operator"),
            //: The button of a PIN pad.
            StaffDoor::tr("Open the desk"),
            //: The key of a PIN pad that closes it.
            StaffDoor::tr("Cancel")};
}

StaffScreen::Card doorCard(DoorStep step, const QString &said, Qt::LayoutDirection direction)
{
    const QString visitorScreen = StaffDoor::tr("Show the visitor's screen");
    switch (step) {
    case DoorStep::Question:
        return {u"staff"_s,
                Badge::Tone::Review,
                StaffDoor::tr("A visit is running"),
                StaffDoor::tr("Opening the desk ends it, and the visitor has to begin again."),
                //: Goes back to the visitor's screen.
                StaffDoor::tr("Go on with the visit"),
                StaffDoor::tr("End it and open the desk"),
                {},
                {}};
    case DoorStep::Trouble:
        return {u"warning"_s,
                Badge::Tone::Review,
                StaffDoor::tr("The desk cannot be opened"),
                said,
                StaffDoor::tr("Try again"),
                visitorScreen,
                {},
                {}};
    case DoorStep::FirstName:
        return {u"lock"_s,
                Badge::Tone::Accent,
                StaffDoor::tr("Choose a staff PIN"),
                StaffDoor::tr("From now on this screen belongs to visitors. Your PIN is the way "
                              "back to the desk, and without it nobody can leave this screen."),
                StaffDoor::tr("Continue"),
                {},
                //: Above a field.
                StaffDoor::tr("Your name, for the record of who came in"),
                said};
    case DoorStep::FirstSaved:
        return {u"check"_s,
                Badge::Tone::Pass,
                StaffDoor::tr("Your PIN works"),
                wayIn(direction),
                visitorScreen,
                {},
                {},
                {}};
    case DoorStep::FirstFailed:
        return {u"warning"_s,
                Badge::Tone::Review,
                StaffDoor::tr("Your PIN was not saved"),
                said,
                StaffDoor::tr("Try again"),
                {},
                {},
                {}};
    case DoorStep::Closed:
    case DoorStep::Pin:
    case DoorStep::Checking:
    case DoorStep::FirstPin:
    case DoorStep::FirstAgain:
    case DoorStep::FirstSaving:
        break;
    }
    return {}; // The pad, or nothing.
}

} // namespace shell
