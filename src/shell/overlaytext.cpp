#include "shell/overlaytext.h"

#include <QtGui/QGuiApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of all overlays.
class OverlayWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Overlay)

public:
    static OverlayText waiting();
    static OverlayText finishing();
    static OverlayText closing();
    static OverlayText timeUp();
    static OverlayText connectionLost(int seconds, ConnectionTrouble trouble);
    static OverlayText recovering();
    static OverlayText timeNearlyUp(int seconds);
    static OverlayText leave();
    static OverlayText help();
    static OverlayText helpOrPhone();
    static OverlayText privacy();

private:
    static QString askForHelp();
    static QString back();
    static QString troubleSentence(ConnectionTrouble trouble);
};

QString OverlayWords::askForHelp()
{
    //: Button of a visitor's screen: shows that the staff can be asked.
    return tr("Ask for help");
}

QString OverlayWords::back()
{
    //: Button of a visitor's screen: closes this card, goes back to what was there.
    return tr("Back");
}

OverlayText OverlayWords::waiting()
{
    OverlayText text;
    //: Title while the onboarding page is being made ready.
    text.title = tr("One moment");
    //: Said to a visitor who has just pressed Start.
    text.body = tr("We are getting everything ready for you.");
    //: Shown after eight seconds of waiting.
    text.later = tr("This takes longer than usual. You can go on waiting, or ask our staff.");
    text.primary = askForHelp();
    text.primaryAction = OverlayAction::AskForHelp;
    //: Button of a visitor's screen: ends the visit after one question.
    text.secondary = tr("Leave");
    text.secondaryAction = OverlayAction::AskToLeave;
    text.buttonsLater = true;
    text.covers = true;
    return text;
}

OverlayText OverlayWords::finishing()
{
    OverlayText text;
    //: Title when the visitor has finished all steps and the result is awaited.
    text.title = tr("Thank you");
    //: Said to a visitor who has finished all steps.
    text.body = tr("You have finished all steps. One moment, please.");
    //: Shown after eight seconds of waiting for the result.
    text.later = tr("This takes longer than usual. Please stay a little longer.");
    text.covers = true;
    return text;
}

OverlayText OverlayWords::closing()
{
    OverlayText text;
    //: Title while the page of a visitor who leaves is being removed.
    text.title = tr("One moment");
    //: Said to a visitor who has confirmed to leave.
    text.body = tr("We are removing everything from this screen.");
    text.covers = true;
    return text;
}

OverlayText OverlayWords::timeUp()
{
    OverlayText text;
    //: Title when the time for a visit has passed.
    text.title = tr("The time is up");
    //: Said to a visitor whose time has passed. Our staff: the people at the desk.
    text.body = tr("We are removing everything from this screen. Please see our staff.");
    text.icon = u"clock"_s;
    text.covers = true;
    return text;
}

QString OverlayWords::troubleSentence(ConnectionTrouble trouble)
{
    switch (trouble) {
    case ConnectionTrouble::NoNetwork:
        //: Why the connection was lost; visitor's screen.
        return tr("This screen cannot reach the network at the moment.");
    case ConnectionTrouble::NoAnswer:
        //: Why the connection was lost; visitor's screen.
        return tr("The service does not answer at the moment.");
    case ConnectionTrouble::NotSecure:
        //: Why the connection was lost; visitor's screen.
        return tr("The connection is not secure at the moment, so we do not use it.");
    }
    Q_UNREACHABLE();
}

OverlayText OverlayWords::connectionLost(int seconds, ConnectionTrouble trouble)
{
    OverlayText text;
    //: Title when the service cannot be reached during a visit.
    text.title = tr("Connection lost");
    if (seconds > 0) {
        //: %Ln counts down to the next try.
        text.body = tr("Your progress is safe. Trying again in %Ln second(s).", nullptr, seconds);
    } else {
        //: The countdown has ended.
        text.body = tr("Your progress is safe. Trying again now.");
    }
    text.note = troubleSentence(trouble);
    text.icon = u"wifi-off"_s;
    text.tone = Badge::Tone::Review;
    //: Button: tries at once instead of waiting for the countdown.
    text.primary = tr("Try now");
    text.primaryAction = OverlayAction::TryNow;
    text.secondary = askForHelp();
    text.secondaryAction = OverlayAction::AskForHelp;
    return text;
}

OverlayText OverlayWords::recovering()
{
    OverlayText text;
    //: Title when the onboarding page had to be opened again.
    text.title = tr("The page stopped");
    //: Said while the onboarding page is opened again.
    text.body = tr("Your progress is safe. We are opening the page again.");
    //: Shown after eight seconds of waiting for the page.
    text.later = tr("This takes longer than usual. You can go on waiting, or ask our staff.");
    text.icon = u"refresh"_s;
    text.tone = Badge::Tone::Review;
    text.primary = askForHelp();
    text.primaryAction = OverlayAction::AskForHelp;
    text.buttonsLater = true;
    return text;
}

OverlayText OverlayWords::timeNearlyUp(int seconds)
{
    OverlayText text;
    //: Title one minute before the time for a visit has passed.
    text.title = tr("Your time is nearly up");
    //: %Ln counts down to the end of the visit.
    text.body = tr("This visit closes in %Ln second(s). Please finish the step you are at.",
                   nullptr, seconds);
    text.icon = u"clock"_s;
    text.tone = Badge::Tone::Review;
    //: Button: closes this card so that the visitor can finish.
    text.primary = tr("Go on");
    text.primaryAction = OverlayAction::Dismiss;
    text.secondary = askForHelp();
    text.secondaryAction = OverlayAction::AskForHelp;
    return text;
}

OverlayText OverlayWords::leave()
{
    OverlayText text;
    //: Asked once when a visitor presses Leave.
    text.title = tr("Do you want to leave?");
    //: What leaving means for the visitor.
    text.body = tr("Your visit is not finished. When you leave, everything on this screen is "
                   "removed.");
    text.icon = QGuiApplication::isRightToLeft() ? u"leave-rtl"_s : u"leave"_s;
    text.tone = Badge::Tone::Accent;
    //: Button: the visit goes on.
    text.primary = tr("Stay");
    text.primaryAction = OverlayAction::Dismiss;
    //: Button: ends the visit.
    text.secondary = tr("Leave");
    text.secondaryAction = OverlayAction::ConfirmLeave;
    return text;
}

OverlayText OverlayWords::help()
{
    OverlayText text;
    //: Title of the help card. Our staff: the people at the desk.
    text.title = tr("Please ask our staff");
    //: Said to a visitor who asked for help.
    text.body = tr("They are glad to help you. Your visit waits here.");
    text.icon = u"staff"_s;
    text.tone = Badge::Tone::Accent;
    text.primary = back();
    text.primaryAction = OverlayAction::Dismiss;
    return text;
}

OverlayText OverlayWords::helpOrPhone()
{
    OverlayText text = help();
    //: Smaller text of the help card, above the button "Use my phone".
    text.note = tr("If the camera does not work here, you can go on with your own phone.");
    //: Button of the help card: goes on with the visitor's own phone.
    text.secondary = tr("Use my phone");
    text.secondaryAction = OverlayAction::UsePhone;
    return text;
}

OverlayText OverlayWords::privacy()
{
    OverlayText text;
    //: Title of the visitor's privacy card.
    text.title = tr("What happens with my data?");
    //: The visitor's privacy card. Keep the three paragraphs.
    text.body = tr("We take pictures of your document and of your face, and have them checked to "
                   "confirm who you are.\n\n"
                   "The pictures go over a protected connection to the service that checks them. "
                   "This screen keeps none of them: when your visit ends, everything on it is "
                   "removed.\n\n"
                   "The desk sees the result. Our staff can tell you how long it is kept and how "
                   "to have it deleted.");
    text.isLong = true;
    text.icon = u"shield"_s;
    text.tone = Badge::Tone::Accent;
    text.primary = back();
    text.primaryAction = OverlayAction::Dismiss;
    return text;
}

} // namespace

OverlayText overlayText(OverlayKind kind, int seconds, ConnectionTrouble trouble)
{
    switch (kind) {
    case OverlayKind::None:
        return {};
    case OverlayKind::Waiting:
        return OverlayWords::waiting();
    case OverlayKind::Finishing:
        return OverlayWords::finishing();
    case OverlayKind::Closing:
        return OverlayWords::closing();
    case OverlayKind::TimeUp:
        return OverlayWords::timeUp();
    case OverlayKind::ConnectionLost:
        return OverlayWords::connectionLost(seconds, trouble);
    case OverlayKind::Recovering:
        return OverlayWords::recovering();
    case OverlayKind::TimeNearlyUp:
        return OverlayWords::timeNearlyUp(seconds);
    case OverlayKind::Leave:
        return OverlayWords::leave();
    case OverlayKind::Help:
        return OverlayWords::help();
    case OverlayKind::HelpOrPhone:
        return OverlayWords::helpOrPhone();
    case OverlayKind::Privacy:
        return OverlayWords::privacy();
    }
    Q_UNREACHABLE();
}

} // namespace shell
