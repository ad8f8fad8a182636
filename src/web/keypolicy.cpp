#include "web/keypolicy.h"

#include <algorithm>
#include <array>

namespace web {

namespace {

constexpr int FirstSpecialKey = Qt::Key_Escape; // Below it are the characters.

template<std::size_t Count>
bool isOneOf(const std::array<int, Count> &keys, int key)
{
    return std::find(keys.cbegin(), keys.cend(), key) != keys.cend();
}

bool isModifier(int key)
{
    static constexpr std::array keys{
        int(Qt::Key_Shift), int(Qt::Key_Control),  int(Qt::Key_Meta),    int(Qt::Key_Alt),
        int(Qt::Key_AltGr), int(Qt::Key_CapsLock), int(Qt::Key_NumLock), int(Qt::Key_ScrollLock)};
    return isOneOf(keys, key);
}

bool editsOrMoves(int key)
{
    static constexpr std::array keys{
        int(Qt::Key_Escape), int(Qt::Key_Tab),   int(Qt::Key_Backtab), int(Qt::Key_Backspace),
        int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_Insert),  int(Qt::Key_Delete),
        int(Qt::Key_Home),   int(Qt::Key_End),   int(Qt::Key_Left),    int(Qt::Key_Right),
        int(Qt::Key_Up),     int(Qt::Key_Down),  int(Qt::Key_PageUp),  int(Qt::Key_PageDown),
        int(Qt::Key_Clear),  int(Qt::Key_Cut),   int(Qt::Key_Copy),    int(Qt::Key_Paste),
        int(Qt::Key_Undo),   int(Qt::Key_Redo)};
    return isOneOf(keys, key);
}

/// Dead keys, the compose key and those of input methods: they end in characters.
bool composes(int key)
{
    return (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay)
           || (key >= Qt::Key_Multi_key && key <= Qt::Key_Hangul_Special);
}

/// With Ctrl, or Command on a Mac.
bool isEditingChord(int key, bool withShift)
{
    static constexpr std::array moves{int(Qt::Key_Left),      int(Qt::Key_Right), int(Qt::Key_Up),
                                      int(Qt::Key_Down),      int(Qt::Key_Home),  int(Qt::Key_End),
                                      int(Qt::Key_Backspace), int(Qt::Key_Delete)};
    static constexpr std::array edits{int(Qt::Key_A),     int(Qt::Key_C), int(Qt::Key_V),
                                      int(Qt::Key_X),     int(Qt::Key_Y), int(Qt::Key_Z),
                                      int(Qt::Key_Insert)};
    // With Shift: as plain text, and once more what was undone.
    static constexpr std::array shifted{int(Qt::Key_V), int(Qt::Key_Z)};
    return isOneOf(moves, key) || (withShift ? isOneOf(shifted, key) : isOneOf(edits, key));
}

/// AltGr is Ctrl and Alt on Windows, Option on a Mac; both make characters of their own.
bool makesCharacter(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty() || !text.at(0).isPrint())
        return false;
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::ShiftModifier;
#ifdef Q_OS_MACOS
    return held == Qt::AltModifier;
#else
    return held == (Qt::ControlModifier | Qt::AltModifier);
#endif
}

} // namespace

bool isForPage(const QKeyEvent &event)
{
    const int key = event.key();
    // Nothing a browser knows is done by a modifier alone, and pages count on their releases.
    if (isModifier(key))
        return true;
    const Qt::KeyboardModifiers chord =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (chord == Qt::ControlModifier)
        return isEditingChord(key, event.modifiers().testFlag(Qt::ShiftModifier));
    if (chord != Qt::NoModifier)
        return makesCharacter(event);
    // 0 and "unknown": what an input method or a keyboard on the screen types.
    if (key == 0 || key == Qt::Key_unknown)
        return !event.text().isEmpty();
    return key < FirstSpecialKey || editsOrMoves(key) || composes(key);
}

} // namespace web
