#pragma once

#include "shell/keyboardlayout.h"

namespace shell {

enum class ShiftState { Off, Once, Locked };

/// What stands on the key of \a place, unless it has a picture: \a text for one that types, the
/// name of a layer or language otherwise.
QString keyFace(const KeyPlace &place, const QString &text, const KeyboardLayout &layout,
                KeyLayer layer);
/// \a text as it can be seen on a key: a mark gets something to stand on.
QString visibleText(const QString &text);
/// The icon on a key of \a action; empty for one without.
QString keyIcon(KeyAction action, ShiftState shift);
/// What a screen reader calls the key, in the language of the screen; \a text is what it types.
QString keyName(KeyAction action, const QString &text, ShiftState shift);

} // namespace shell
