#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace shell {

/// What a key of the keyboard on the screen does.
enum class KeyAction {
    Text, ///< Types its text.
    Space,
    Backspace,
    Enter,
    Left,
    Right,
    Shift,
    Symbols, ///< To digits and signs.
    More,    ///< Between the two layers of signs.
    Letters, ///< Back to the letters.
    Language,
    Hide,
    Gap, ///< Room without a key.
};

struct KeyPlace
{
    KeyAction action = KeyAction::Text;
    QString text;     ///< Of KeyAction::Text.
    double width = 1; ///< In keys.
};

using KeyRow = QList<KeyPlace>;

/// What a field takes, as far as it decides which keys are offered for it.
enum class FieldKind { Text, Numbers, Phone, Mail, WebAddress };

/// Which keys are up. A field for numbers has a layer of its own and no way to another.
enum class KeyLayer { Letters, Symbols, MoreSymbols };

/// The keys for one language, read from resources/keyboards. Rows stand as they do on a keyboard
/// of that language, from left to right also where its text runs the other way.
class KeyboardLayout
{
public:
    /// \a language is a code of Language::all(); one without a file gets the English keys.
    static const KeyboardLayout &of(const QString &language);

    /// What stands on the key that changes the language.
    const QString &caption() const { return m_caption; }
    /// False when an address, which is Latin, cannot be typed with it.
    bool isLatin() const { return m_isLatin; }

    /// The rows from top to bottom. \a withDigits adds a row of digits above the letters.
    QList<KeyRow> rows(FieldKind field, KeyLayer layer, bool withDigits) const;
    /// What the key of \a text types with Shift.
    QString shifted(const QString &text) const;
    /// What a long press on the key of \a text offers, best first.
    QStringList alternatives(const QString &text, bool isShifted) const;

private:
    explicit KeyboardLayout(const QString &language);

    QString m_language;
    QString m_caption;
    bool m_isLatin = true;
    QList<KeyRow> m_letters;
    QHash<QString, QString> m_shifted;
    QHash<QString, QStringList> m_alternatives;
};

} // namespace shell
