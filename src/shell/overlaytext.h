#pragma once

#include "shell/overlay.h"
#include "shell/visitorparts.h"

namespace shell {

/// What pressing a button of an overlay means.
enum class OverlayAction { None, TryNow, AskForHelp, AskToLeave, ConfirmLeave, UsePhone, Dismiss };

/// Everything a card shows, translated.
struct OverlayText
{
    QString title;
    QString body;
    bool isLong = false; ///< Paragraphs: a wider card, set from the leading edge.
    QString note;        ///< Smaller, under the body.
    QString later;       ///< Takes the note's place after a while, so that nobody stares at dots.
    QString icon;        ///< Empty: dots move instead of a badge.
    Badge::Tone tone = Badge::Tone::Neutral;
    QString primary;
    OverlayAction primaryAction = OverlayAction::None;
    QString secondary;
    OverlayAction secondaryAction = OverlayAction::None;
    bool buttonsLater = false; ///< The buttons appear together with later.
    bool covers = false;       ///< Hides the screen below instead of dimming it.
};

OverlayText overlayText(OverlayKind kind, int seconds, ConnectionTrouble trouble);

} // namespace shell
