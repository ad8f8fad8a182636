#include "shell/keyfaces.h"

#include <QtCore/QCoreApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::KeyWords)
};

} // namespace

QString keyFace(const KeyPlace &place, const QString &text, const KeyboardLayout &layout,
                KeyLayer layer)
{
    switch (place.action) {
    case KeyAction::Text:
        return visibleText(text);
    case KeyAction::Symbols:
        return u"?123"_s;
    case KeyAction::More:
        return layer == KeyLayer::Symbols ? u"#+="_s : u"?123"_s;
    case KeyAction::Letters:
        return layout.isLatin() ? u"ABC"_s : u"\u0623\u0628\u062C"_s;
    case KeyAction::Language:
        return layout.caption();
    case KeyAction::Space:
    case KeyAction::Backspace:
    case KeyAction::Enter:
    case KeyAction::Left:
    case KeyAction::Right:
    case KeyAction::Shift:
    case KeyAction::Hide:
    case KeyAction::Gap:
        break;
    }
    return {};
}

QString visibleText(const QString &text)
{
    const bool isMark = !text.isEmpty() && text.front().category() == QChar::Mark_NonSpacing;
    return isMark ? u"\u0640"_s + text : text;
}

QString keyIcon(KeyAction action, ShiftState shift)
{
    switch (action) {
    case KeyAction::Backspace:
        return u"key-backspace"_s;
    case KeyAction::Enter:
        return u"key-enter"_s;
    case KeyAction::Left:
        return u"chevron-left"_s;
    case KeyAction::Right:
        return u"chevron-right"_s;
    case KeyAction::Shift:
        return shift == ShiftState::Locked ? u"key-lock"_s : u"key-shift"_s;
    case KeyAction::Hide:
        return u"key-hide"_s;
    case KeyAction::Text:
    case KeyAction::Space:
    case KeyAction::Symbols:
    case KeyAction::More:
    case KeyAction::Letters:
    case KeyAction::Language:
    case KeyAction::Gap:
        break;
    }
    return {};
}

QString keyName(KeyAction action, const QString &text, ShiftState shift)
{
    switch (action) {
    case KeyAction::Text:
    case KeyAction::Gap:
        return text;
    case KeyAction::Space:
        //: A key of the keyboard on the screen, as a screen reader names it; the following too.
        return KeyWords::tr("Space");
    case KeyAction::Backspace:
        return KeyWords::tr("Delete backwards");
    case KeyAction::Enter:
        return KeyWords::tr("Enter");
    case KeyAction::Left:
        return KeyWords::tr("Cursor left");
    case KeyAction::Right:
        return KeyWords::tr("Cursor right");
    case KeyAction::Shift:
        return shift == ShiftState::Locked ? KeyWords::tr("Capital letters, locked")
                                           : KeyWords::tr("Shift");
    case KeyAction::Symbols:
        return KeyWords::tr("Digits and signs");
    case KeyAction::More:
        return KeyWords::tr("More signs");
    case KeyAction::Letters:
        return KeyWords::tr("Letters");
    case KeyAction::Language:
        return KeyWords::tr("Language of the keyboard");
    case KeyAction::Hide:
        return KeyWords::tr("Hide the keyboard");
    }
    Q_UNREACHABLE();
}

} // namespace shell
