#include "shell/keyboardlayout.h"

#include "core/log.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <map>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readKeyboardFile(const QString &name)
{
    QFile file(u":/keyboards/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A word of a row is a text with its width, as in "a" and ".com:1.5", or the name of an action in
/// braces, as in "{shift:1.5}".
KeyPlace readKey(const QString &word)
{
    static const QHash<QString, KeyAction> actions{
        {u"space"_s, KeyAction::Space},     {u"backspace"_s, KeyAction::Backspace},
        {u"enter"_s, KeyAction::Enter},     {u"left"_s, KeyAction::Left},
        {u"right"_s, KeyAction::Right},     {u"shift"_s, KeyAction::Shift},
        {u"symbols"_s, KeyAction::Symbols}, {u"more"_s, KeyAction::More},
        {u"letters"_s, KeyAction::Letters}, {u"language"_s, KeyAction::Language},
        {u"hide"_s, KeyAction::Hide},       {u"gap"_s, KeyAction::Gap},
    };
    const bool isAction = word.size() > 2 && word.startsWith(u'{') && word.endsWith(u'}');
    const QString inner = isAction ? word.sliced(1, word.size() - 2) : word;
    const qsizetype colon = inner.lastIndexOf(u':');
    const QString name = colon > 0 ? inner.first(colon) : inner;
    KeyPlace key;
    if (colon > 0)
        key.width = inner.sliced(colon + 1).toDouble();
    if (!isAction)
        key.text = name;
    else if (const auto found = actions.find(name); found != actions.end())
        key.action = *found;
    else
        qCCritical(core::logApp) << "unknown key in a keyboard file:" << word;
    return key;
}

KeyRow readRow(const QString &line)
{
    KeyRow row;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        row << readKey(word);
    return row;
}

QList<KeyRow> readRows(const QJsonValue &lines)
{
    QList<KeyRow> rows;
    const QJsonArray array = lines.toArray();
    for (const QJsonValue &line : array)
        rows << readRow(line.toString());
    return rows;
}

/// What every language shares.
class SharedLayers
{
public:
    static const SharedLayers &instance()
    {
        static const SharedLayers layers(readKeyboardFile(u"layers"_s));
        return layers;
    }

    QList<KeyRow> symbols, moreSymbols, numbers, phone;
    KeyRow digitRow, bottom, mailBottom, webBottom;
    QHash<QString, QStringList> alternatives;

    static QHash<QString, QStringList> readAlternatives(const QJsonObject &object)
    {
        QHash<QString, QStringList> read;
        for (auto each = object.begin(); each != object.end(); ++each)
            read.insert(each.key(), each.value().toString().split(u' ', Qt::SkipEmptyParts));
        return read;
    }

private:
    explicit SharedLayers(const QJsonObject &file)
        : symbols(readRows(file[u"symbols"_s]))
        , moreSymbols(readRows(file[u"moreSymbols"_s]))
        , numbers(readRows(file[u"numbers"_s]))
        , phone(readRows(file[u"phone"_s]))
        , digitRow(readRow(file[u"digitRow"_s].toString()))
        , bottom(readRow(file[u"bottom"_s].toString()))
        , mailBottom(readRow(file[u"mailBottom"_s].toString()))
        , webBottom(readRow(file[u"webBottom"_s].toString()))
        , alternatives(readAlternatives(file[u"alternatives"_s].toObject()))
    { }
};

KeyRow bottomRow(FieldKind field, KeyLayer layer)
{
    const SharedLayers &shared = SharedLayers::instance();
    KeyRow row = shared.bottom;
    if (layer == KeyLayer::Letters && field == FieldKind::Mail)
        row = shared.mailBottom;
    else if (layer == KeyLayer::Letters && field == FieldKind::WebAddress)
        row = shared.webBottom;
    if (layer != KeyLayer::Letters) {
        for (KeyPlace &key : row) {
            if (key.action == KeyAction::Symbols)
                key.action = KeyAction::Letters;
        }
    }
    return row;
}

} // namespace

KeyboardLayout::KeyboardLayout(const QString &language) : m_language(language)
{
    const QJsonObject file = readKeyboardFile(language);
    m_caption = file[u"caption"_s].toString();
    m_isLatin = file[u"latin"_s].toBool();
    m_letters = readRows(file[u"rows"_s]);
    const QJsonObject shifts = file[u"shifted"_s].toObject();
    for (auto each = shifts.begin(); each != shifts.end(); ++each)
        m_shifted.insert(each.key(), each.value().toString());
    m_alternatives = SharedLayers::instance().alternatives;
    m_alternatives.insert(SharedLayers::readAlternatives(file[u"alternatives"_s].toObject()));
}

const KeyboardLayout &KeyboardLayout::of(const QString &language)
{
    static std::map<QString, KeyboardLayout> layouts;
    const auto known = layouts.find(language);
    if (known != layouts.end())
        return known->second;
    KeyboardLayout layout(language);
    if (layout.m_letters.isEmpty()) {
        qCCritical(core::logApp) << "no keyboard for" << language;
        Q_ASSERT(language != "en"_L1);
        return of(u"en"_s);
    }
    return layouts.emplace(language, std::move(layout)).first->second;
}

QList<KeyRow> KeyboardLayout::rows(FieldKind field, KeyLayer layer, bool withDigits) const
{
    const SharedLayers &shared = SharedLayers::instance();
    if (field == FieldKind::Numbers)
        return shared.numbers;
    if (field == FieldKind::Phone)
        return shared.phone;
    QList<KeyRow> rows;
    switch (layer) {
    case KeyLayer::Letters:
        if (withDigits)
            rows << shared.digitRow;
        rows << m_letters;
        break;
    case KeyLayer::Symbols:
        rows << shared.symbols;
        break;
    case KeyLayer::MoreSymbols:
        rows << shared.moreSymbols;
        break;
    }
    rows << bottomRow(field, layer);
    return rows;
}

QString KeyboardLayout::shifted(const QString &text) const
{
    if (const auto found = m_shifted.find(text); found != m_shifted.end())
        return *found;
    // An ending such as ".com" is no letter.
    return text.size() == 1 ? QLocale(m_language).toUpper(text) : text;
}

QStringList KeyboardLayout::alternatives(const QString &text, bool isShifted) const
{
    QStringList offered = m_alternatives.value(text);
    if (isShifted) {
        // A letter without a capital of its own (ª, ß) stays as it is.
        for (QString &each : offered) {
            if (const QString upper = QLocale(m_language).toUpper(each);
                upper.size() == each.size())
                each = upper;
        }
        offered.removeOne(shifted(text));
    }
    return offered;
}

} // namespace shell
