#include "shell/overlaytext.h"

#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// A message of a page up to this many characters is set as one of ours.
constexpr qsizetype ShortMessage = 160;

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
    static OverlayText help(const OverlayFacts &facts);
    static OverlayText helpOrPhone(const OverlayFacts &facts);
    static OverlayText privacy();
    static OverlayText noConnection(const OverlayFacts &facts);
    static OverlayText captive();
    static OverlayText stillThere(int seconds);
    static OverlayText cameraLost(const OverlayFacts &facts);
    static OverlayText pageSays(const QString &said);
    static OverlayText startOver();
    static QString troubleSentence(ConnectionTrouble trouble);

private:
    static QString askForHelp();
    static QString back();
    static QString goOn();
    static QString leaveWord();
    static QString reload();
    static QString stay();
    static QString tryNow();
    static QString usePhone();
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

QString OverlayWords::goOn()
{
    //: Button: closes this card so that the visitor can finish.
    return tr("Go on");
}

QString OverlayWords::leaveWord()
{
    //: Button of a visitor's screen: ends the visit, if need be after one question.
    return tr("Leave");
}

QString OverlayWords::reload()
{
    //: Button of a visitor's screen: opens the onboarding page anew, the visit goes on.
    return tr("Load the page again");
}

QString OverlayWords::stay()
{
    //: Button: the visit goes on.
    return tr("Stay");
}

QString OverlayWords::tryNow()
{
    //: Button: tries at once instead of waiting for the countdown.
    return tr("Try now");
}

QString OverlayWords::usePhone()
{
    //: Button of a visitor's screen: goes on with the visitor's own phone.
    return tr("Use my phone");
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
    text.buttons << OverlayButton{askForHelp(), OverlayAction::AskForHelp};
    text.buttons << OverlayButton{leaveWord(), OverlayAction::AskToLeave};
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
    text.buttons << OverlayButton{tryNow(), OverlayAction::TryNow}
                 << OverlayButton{askForHelp(), OverlayAction::AskForHelp}
                 << OverlayButton{leaveWord(), OverlayAction::AskToLeave};
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
    text.buttons << OverlayButton{askForHelp(), OverlayAction::AskForHelp};
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
    text.buttons << OverlayButton{goOn(), OverlayAction::Dismiss};
    text.buttons << OverlayButton{askForHelp(), OverlayAction::AskForHelp};
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
    text.buttons << OverlayButton{stay(), OverlayAction::Dismiss}
                 << OverlayButton{leaveWord(), OverlayAction::ConfirmLeave};
    return text;
}

OverlayText OverlayWords::help(const OverlayFacts &facts)
{
    OverlayText text;
    //: Title of the help card. Our staff: the people at the desk.
    text.title = tr("Please ask our staff");
    //: Said to a visitor who asked for help.
    text.body = tr("They are glad to help you. Your visit waits here.");
    text.icon = u"staff"_s;
    text.tone = Badge::Tone::Accent;
    text.buttons << OverlayButton{back(), OverlayAction::Dismiss};
    if (facts.offers.reload) {
        //: Smaller text of the help card, above the button "Load the page again".
        text.note = tr("If this page does not go on, you can load it again.");
        text.buttons << OverlayButton{reload(), OverlayAction::Reload};
    }
    if (facts.offers.startOver) {
        //: Button of the help card: ends this visit after one question and begins at the start.
        text.buttons << OverlayButton{tr("Start over"), OverlayAction::AskToStartOver};
    }
    return text;
}

OverlayText OverlayWords::helpOrPhone(const OverlayFacts &facts)
{
    OverlayText text = help(facts);
    //: Smaller text of the help card, above the button "Use my phone".
    text.note = tr("If the camera does not work here, you can go on with your own phone.");
    text.buttons.insert(1, OverlayButton{usePhone(), OverlayAction::UsePhone});
    return text;
}

OverlayText OverlayWords::noConnection(const OverlayFacts &facts)
{
    OverlayText text;
    //: Title when the service cannot be reached and no visit has begun.
    text.title = tr("No connection");
    if (facts.seconds > 0) {
        //: %Ln counts down to the next try. Nobody's visit has begun.
        text.body = tr("A visit can begin as soon as the connection is back. Trying again in %Ln "
                       "second(s).",
                       nullptr, facts.seconds);
    } else {
        //: The countdown has ended. Nobody's visit has begun.
        text.body = tr("A visit can begin as soon as the connection is back. Trying again now.");
    }
    text.note = connectionSentence(facts.trouble);
    text.icon = u"wifi-off"_s;
    text.tone = Badge::Tone::Review;
    text.buttons << OverlayButton{tryNow(), OverlayAction::TryNow}
                 << OverlayButton{back(), OverlayAction::Dismiss};
    return text;
}

OverlayText OverlayWords::captive()
{
    OverlayText text;
    //: Title when the network wants somebody to log in before it lets anything through.
    text.title = tr("The network asks for a log-in");
    //: Said to a visitor; only the staff can log this computer in. Our staff: people at the desk.
    text.body = tr("This screen cannot reach the service before that. Please see our staff; "
                   "everything goes on by itself afterwards.");
    text.icon = u"wifi-off"_s;
    text.tone = Badge::Tone::Review;
    text.buttons << OverlayButton{tryNow(), OverlayAction::TryNow}
                 << OverlayButton{leaveWord(), OverlayAction::AskToLeave};
    return text;
}

OverlayText OverlayWords::stillThere(int seconds)
{
    OverlayText text;
    //: Asked when nobody has touched the screen for a while.
    text.title = tr("Still there?");
    text.figure = QLocale().toString(seconds);
    //: %Ln counts down until everything of this visitor is removed.
    text.body = tr("This screen closes in %Ln second(s), and everything on it is removed.", nullptr,
                   seconds);
    //: Button: the visitor is there and goes on.
    text.buttons << OverlayButton{tr("I'm still here"), OverlayAction::Dismiss}
                 << OverlayButton{leaveWord(), OverlayAction::ConfirmLeave};
    return text;
}

OverlayText OverlayWords::cameraLost(const OverlayFacts &facts)
{
    OverlayText text;
    //: Title when the camera or microphone in use is not there any more.
    text.title = tr("The camera was unplugged");
    //: Said to a visitor whose camera or microphone was lost. Our staff: the people at the desk.
    text.body =
        tr("The camera or the microphone does not answer any more. Our staff can plug it in "
           "again; this card goes away as soon as it is back.");
    text.icon = u"camera-off"_s;
    text.tone = Badge::Tone::Review;
    text.buttons << OverlayButton{askForHelp(), OverlayAction::AskForHelp};
    if (facts.offers.phone)
        text.buttons << OverlayButton{usePhone(), OverlayAction::UsePhone};
    if (facts.offers.reload)
        text.buttons << OverlayButton{reload(), OverlayAction::Reload};
    return text;
}

OverlayText OverlayWords::pageSays(const QString &said)
{
    OverlayText text;
    //: Title above words that come from the onboarding page itself.
    text.title = tr("The page says");
    text.body = said;
    text.isLong = said.size() > ShortMessage;
    text.icon = u"info"_s;
    text.tone = Badge::Tone::Accent;
    text.buttons << OverlayButton{goOn(), OverlayAction::Dismiss};
    return text;
}

OverlayText OverlayWords::startOver()
{
    OverlayText text;
    //: Asked once when a visitor wants to begin again.
    text.title = tr("Start over?");
    //: What starting over means for the visitor.
    text.body = tr("Everything you have done so far is removed, and you begin again at the first "
                   "screen.");
    text.icon = u"refresh"_s;
    text.tone = Badge::Tone::Accent;
    text.buttons << OverlayButton{stay(), OverlayAction::Dismiss};
    //: Button: removes everything and begins again.
    text.buttons << OverlayButton{tr("Start over"), OverlayAction::ConfirmStartOver};
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
    text.buttons << OverlayButton{back(), OverlayAction::Dismiss};
    return text;
}

} // namespace

OverlayText overlayText(OverlayKind kind, const OverlayFacts &facts)
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
        return OverlayWords::connectionLost(facts.seconds, facts.trouble);
    case OverlayKind::NoConnection:
        return OverlayWords::noConnection(facts);
    case OverlayKind::Captive:
        return OverlayWords::captive();
    case OverlayKind::Recovering:
        return OverlayWords::recovering();
    case OverlayKind::TimeNearlyUp:
        return OverlayWords::timeNearlyUp(facts.seconds);
    case OverlayKind::StillThere:
        return OverlayWords::stillThere(facts.seconds);
    case OverlayKind::CameraLost:
        return OverlayWords::cameraLost(facts);
    case OverlayKind::PageSays:
        return OverlayWords::pageSays(facts.said);
    case OverlayKind::Leave:
        return OverlayWords::leave();
    case OverlayKind::StartOver:
        return OverlayWords::startOver();
    case OverlayKind::Help:
        return OverlayWords::help(facts);
    case OverlayKind::HelpOrPhone:
        return OverlayWords::helpOrPhone(facts);
    case OverlayKind::Privacy:
        return OverlayWords::privacy();
    }
    Q_UNREACHABLE();
}

QString connectionSentence(ConnectionTrouble trouble)
{
    return OverlayWords::troubleSentence(trouble);
}

OverlayKind connectionOverlay(NetworkState state, OverlayKind usual)
{
    switch (state) {
    case NetworkState::Unknown:
    case NetworkState::Up:
        return OverlayKind::None;
    case NetworkState::Captive:
        return OverlayKind::Captive;
    case NetworkState::NoNetwork:
    case NetworkState::NoAnswer:
    case NetworkState::NotSecure:
        return usual;
    }
    Q_UNREACHABLE();
}

ConnectionTrouble connectionTrouble(NetworkState state)
{
    switch (state) {
    case NetworkState::NoAnswer:
        return ConnectionTrouble::NoAnswer;
    case NetworkState::NotSecure:
        return ConnectionTrouble::NotSecure;
    case NetworkState::Unknown:
    case NetworkState::Up:
    case NetworkState::NoNetwork:
    case NetworkState::Captive:
        return ConnectionTrouble::NoNetwork;
    }
    Q_UNREACHABLE();
}

} // namespace shell
