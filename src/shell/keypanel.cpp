#include "shell/keypanel.h"

#include "shell/alternativespopup.h"
#include "shell/keybutton.h"
#include "shell/keyfaces.h"
#include "shell/language.h"
#include "shell/themestyle.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestKey = 1.7; ///< Of its height.

void sendKey(int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        // A press can move the focus or close the field's window.
        QObject *target = QGuiApplication::focusObject();
        if (!target)
            return;
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &event);
    }
}

/// One press and release for each character, as from a keyboard that has it.
void typeText(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        sendKey(int(QChar::toUpper(char32_t(character))),
                QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
}

} // namespace

class KeyPanel::Private
{
public:
    struct Key
    {
        KeyPlace place;
        KeyButton *button = nullptr; ///< Null for a gap.
    };

    void rebuild();
    KeyButton *makeKey(const KeyPlace &place);
    void relabel();
    void type(const QString &text);
    void press(const KeyPlace &place);
    void pressShift();
    void setLayer(KeyLayer next);
    void offer(const KeyButton &key, const KeyPlace &place);
    void offerLanguages(const KeyButton &key);
    void openPopup(const KeyButton &key, const QStringList &faces, const QStringList &names);
    void closePopup();
    void arrange();

    bool isShifted() const { return shift != ShiftState::Off; }
    QString language() const;
    QString typed(const KeyPlace &place) const;

    KeyPanel *q;
    TypingField field{};
    bool withDigits = false;
    QString chosenLanguage{}; ///< Empty: that of the screen.
    KeyLayer layer = KeyLayer::Letters;
    ShiftState shift = ShiftState::Off;
    QElapsedTimer sinceShift{};
    QList<QList<Key>> rows{};
    QPointer<AlternativesPopup> popup{};
};

QString KeyPanel::Private::language() const
{
    const QString wanted = chosenLanguage.isEmpty() ? Language::instance().code() : chosenLanguage;
    return field.isLatin && !KeyboardLayout::of(wanted).isLatin() ? u"en"_s : wanted;
}

QString KeyPanel::Private::typed(const KeyPlace &place) const
{
    return layer == KeyLayer::Letters && isShifted()
               ? KeyboardLayout::of(language()).shifted(place.text)
               : place.text;
}

void KeyPanel::Private::rebuild()
{
    closePopup();
    for (const QList<Key> &row : std::as_const(rows)) {
        for (const Key &key : row) {
            if (!key.button)
                continue;
            // It may be what was pressed just now.
            key.button->hide();
            key.button->disconnect(q);
            key.button->deleteLater();
        }
    }
    rows.clear();
    const QList<KeyRow> places = KeyboardLayout::of(language()).rows(field.kind, layer, withDigits);
    for (const KeyRow &row : places) {
        QList<Key> keys;
        for (const KeyPlace &place : row)
            keys << Key{place, place.action == KeyAction::Gap ? nullptr : makeKey(place)};
        rows << keys;
    }
    relabel();
    arrange();
}

KeyButton *KeyPanel::Private::makeKey(const KeyPlace &place)
{
    auto *button = new KeyButton(q);
    button->setDiscreet(field.isHidden);
    if (place.action == KeyAction::Backspace || place.action == KeyAction::Left
        || place.action == KeyAction::Right)
        button->setHold(KeyButton::Hold::Repeats);
    else if (place.action == KeyAction::Text)
        button->setHold(KeyButton::Hold::Offers);
    QObject::connect(button, &KeyButton::clicked, q, [this, button, place] {
        if (place.action == KeyAction::Language)
            offerLanguages(*button);
        else
            press(place);
    });
    QObject::connect(button, &KeyButton::held, q, [this, button, place] { offer(*button, place); });
    QObject::connect(button, &KeyButton::dragged, q, [this](const QPoint &at) {
        if (popup)
            popup->follow(at);
    });
    QObject::connect(button, &KeyButton::dropped, q, [this, button, place](const QPoint &at) {
        // Nothing was offered: a long press is a press.
        if (popup)
            popup->drop(at);
        else if (button->rect().contains(button->mapFromGlobal(at)))
            press(place);
    });
    button->show();
    return button;
}

void KeyPanel::Private::type(const QString &text)
{
    typeText(text);
    if (shift == ShiftState::Once) {
        shift = ShiftState::Off;
        relabel();
    }
}

void KeyPanel::Private::press(const KeyPlace &place)
{
    closePopup();
    switch (place.action) {
    case KeyAction::Text:
        type(typed(place));
        break;
    case KeyAction::Space:
        sendKey(Qt::Key_Space, u" "_s);
        break;
    case KeyAction::Backspace:
        sendKey(Qt::Key_Backspace, u"\b"_s);
        break;
    case KeyAction::Enter:
        sendKey(Qt::Key_Return, u"\r"_s);
        break;
    case KeyAction::Left:
        sendKey(Qt::Key_Left, {});
        break;
    case KeyAction::Right:
        sendKey(Qt::Key_Right, {});
        break;
    case KeyAction::Shift:
        pressShift();
        break;
    case KeyAction::Symbols:
        setLayer(KeyLayer::Symbols);
        break;
    case KeyAction::More:
        setLayer(layer == KeyLayer::Symbols ? KeyLayer::MoreSymbols : KeyLayer::Symbols);
        break;
    case KeyAction::Letters:
        setLayer(KeyLayer::Letters);
        break;
    case KeyAction::Hide:
        Q_EMIT q->hideRequested();
        break;
    case KeyAction::Language:
    case KeyAction::Gap:
        break;
    }
}

void KeyPanel::Private::pressShift()
{
    const bool isSecond = shift == ShiftState::Once && sinceShift.isValid()
                          && sinceShift.elapsed() < QApplication::doubleClickInterval();
    if (isSecond)
        shift = ShiftState::Locked;
    else
        shift = shift == ShiftState::Off ? ShiftState::Once : ShiftState::Off;
    sinceShift.start();
    relabel();
}

void KeyPanel::Private::setLayer(KeyLayer next)
{
    layer = next;
    shift = ShiftState::Off;
    rebuild();
}

void KeyPanel::Private::offer(const KeyButton &key, const KeyPlace &place)
{
    const QStringList others = KeyboardLayout::of(language()).alternatives(place.text, isShifted());
    if (others.isEmpty())
        return;
    QStringList faces;
    for (const QString &other : others)
        faces << visibleText(other);
    openPopup(key, faces, others);
    QObject::connect(popup, &AlternativesPopup::chosen, q, [this, others](int index) {
        closePopup();
        type(others.at(index)); // As it stands there: Shift has had its part in it.
    });
}

void KeyPanel::Private::offerLanguages(const KeyButton &key)
{
    if (popup) {
        closePopup(); // The key that opened it closes it.
        return;
    }
    QStringList codes;
    QStringList names;
    for (const Language::Entry &entry : Language::all()) {
        if (field.isLatin && !KeyboardLayout::of(entry.code).isLatin())
            continue;
        codes << entry.code;
        names << entry.ownName;
    }
    openPopup(key, names, names);
    QObject::connect(popup, &AlternativesPopup::chosen, q, [this, codes](int index) {
        chosenLanguage = codes.at(index);
        setLayer(KeyLayer::Letters);
    });
}

void KeyPanel::Private::openPopup(const KeyButton &key, const QStringList &faces,
                                  const QStringList &names)
{
    closePopup();
    popup = new AlternativesPopup(key, faces, names);
}

void KeyPanel::Private::closePopup()
{
    if (!popup)
        return;
    popup->hide();
    popup->deleteLater(); // Its choice may be what calls this.
    popup.clear();
}

/// By hand, because a layout would mirror the keys where text runs from right to left, and no
/// keyboard is mirrored.
void KeyPanel::Private::arrange()
{
    if (rows.isEmpty())
        return;
    const auto unitsOf = [](const QList<Key> &row) {
        double units = 0;
        for (const Key &key : row)
            units += key.place.width;
        return units;
    };
    double widest = 0;
    for (const QList<Key> &row : std::as_const(rows))
        widest = std::max(widest, unitsOf(row));
    const double rowStep = double(q->height() + Gap) / double(rows.size());
    const double room = std::min(double(q->width() + Gap), widest * (rowStep - Gap) * WidestKey);
    const double left = (q->width() + Gap - room) / 2;
    for (int line = 0; line < rows.size(); ++line) {
        const QList<Key> &row = rows.at(line);
        const double unit = room / unitsOf(row);
        double x = left;
        const int top = int(std::lround(line * rowStep));
        const int bottom = int(std::lround((line + 1) * rowStep)) - Gap;
        for (const Key &key : row) {
            const int begin = int(std::lround(x));
            x += key.place.width * unit;
            if (key.button)
                key.button->setGeometry(begin, top, int(std::lround(x)) - begin - Gap,
                                        bottom - top);
        }
    }
}

void KeyPanel::Private::relabel()
{
    const KeyboardLayout &layout = KeyboardLayout::of(language());
    for (const QList<Key> &row : std::as_const(rows)) {
        for (const Key &key : row) {
            if (!key.button)
                continue;
            const bool isText = key.place.action == KeyAction::Text;
            const QStringList others =
                isText ? layout.alternatives(key.place.text, isShifted()) : QStringList();
            const bool isLetter = isText && key.place.text.front().isLetter();
            key.button->setFace(keyFace(key.place, typed(key.place), layout, layer),
                                keyIcon(key.place.action, shift),
                                isLetter && !others.isEmpty() ? others.front() : QString());
            const bool isOn = key.place.action == KeyAction::Enter
                              || (key.place.action == KeyAction::Shift && isShifted());
            setRole(key.button, isOn                                             ? u"key-on"_s
                                : isText || key.place.action == KeyAction::Space ? u"key"_s
                                                                                 : u"key-quiet"_s);
            key.button->setAccessibleName(keyName(key.place.action, typed(key.place), shift));
        }
    }
}

KeyPanel::KeyPanel(QWidget *parent) : QWidget(parent), d(new Private{this})
{
    // Fingers that miss every key must not reach what lies around the keyboard.
    setAttribute(Qt::WA_AcceptTouchEvents);
}

KeyPanel::~KeyPanel() = default;

void KeyPanel::present(const TypingField &field, bool withDigits)
{
    d->field = field;
    d->withDigits = withDigits;
    d->setLayer(KeyLayer::Letters);
}

void KeyPanel::reset()
{
    d->chosenLanguage.clear();
    d->setLayer(KeyLayer::Letters);
}

void KeyPanel::noteTouch(const QPoint &place)
{
    const auto isAt = [&place](const QWidget &widget) {
        return widget.rect().contains(widget.mapFromGlobal(place));
    };
    const QWidget *const popup = d->popup;
    if (popup && !isAt(*popup) && !isAt(*this))
        d->closePopup();
}

bool KeyPanel::event(QEvent *event)
{
    if (event->type() == QEvent::TouchBegin) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->relabel();
    QWidget::changeEvent(event);
}

void KeyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->closePopup();
    d->arrange();
}

void KeyPanel::hideEvent(QHideEvent *event)
{
    d->closePopup();
    QWidget::hideEvent(event);
}

void KeyPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace shell
