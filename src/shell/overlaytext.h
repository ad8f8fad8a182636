#pragma once

#include "shell/networkwatch.h"
#include "shell/overlay.h"
#include "shell/visitorparts.h"

namespace shell {

/// What pressing a button of an overlay means.
enum class OverlayAction {
    TryNow,
    AskForHelp,
    AskToLeave,
    ConfirmLeave,
    AskToStartOver,
    ConfirmStartOver,
    Reload,
    UsePhone,
    Dismiss
};

struct OverlayButton
{
    QString text;
    OverlayAction action = OverlayAction::Dismiss;
};

/// What a card is told beside its kind.
struct OverlayFacts
{
    int seconds = 0;
    ConnectionTrouble trouble = ConnectionTrouble::NoNetwork;
    OverlayOffers offers;
    QString said;
};

/// Everything a card shows, translated.
struct OverlayText
{
    QString title;
    QString figure; ///< A countdown in large type, in the badge's place.
    QString body;
    bool isLong = false; ///< Paragraphs: a wider card, set from the leading edge.
    QString note;        ///< Smaller, under the body.
    QString later;       ///< Takes the note's place after a while, so that nobody stares at dots.
    QString icon;        ///< Empty: dots move instead of a badge, unless there is a figure.
    Badge::Tone tone = Badge::Tone::Neutral;
    QList<OverlayButton> buttons; ///< The first is the one to press.
    bool buttonsLater = false;    ///< The buttons appear together with later.
    bool covers = false;          ///< Hides the screen below instead of dimming it.
};

/// No card has more.
inline constexpr int MostOverlayButtons = 4;

OverlayText overlayText(OverlayKind kind, const OverlayFacts &facts);
/// Why the service cannot be reached, as it is said to visitors.
QString connectionSentence(ConnectionTrouble trouble);

/// The card for a way to the service that is not usable, \a usual unless only the staff can help;
/// None while it is usable.
OverlayKind connectionOverlay(NetworkState state, OverlayKind usual);
ConnectionTrouble connectionTrouble(NetworkState state);

} // namespace shell
