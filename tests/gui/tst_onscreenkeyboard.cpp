#include "guisupport.h"
#include "shell/alternativespopup.h"
#include "shell/keyboardlayout.h"
#include "shell/keybutton.h"
#include "shell/language.h"
#include "shell/onscreenkeyboard.h"
#include "shell/theme.h"
#include "web/pageserver.h"
#include "web/visitfixture.h"
#include "web/webtestmain.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPointingDevice>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using shell::KeyButton;
using shell::OnScreenKeyboard;
using webtest::waitUntil;
using Mode = OnScreenKeyboard::Mode;

namespace {

constexpr QSize Usual(1280, 800);

/// As the kernel lists an ordinary keyboard, a scanner that says what it is, one that does not but
/// has a known maker, a power button and a mouse.
constexpr auto RealKeyboard = R"(I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Logitech USB Keyboard"
H: Handlers=sysrq kbd event3 leds
B: EV=120013
B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

)";
constexpr auto NamedScanner = R"(I: Bus=0003 Vendor=ffff Product=0035 Version=0110
N: Name="USB Barcode Scanner"
H: Handlers=sysrq kbd event4 leds
B: EV=120013
B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

)";
constexpr auto KnownScanner = R"(I: Bus=0003 Vendor=0c2e Product=0b01 Version=0110
N: Name="HID Keyboard"
H: Handlers=sysrq kbd event5 leds
B: EV=120013
B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

)";
constexpr auto Button = R"(I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: EV=3
B: KEY=10000000000000 0

)";
constexpr auto Mouse = R"(I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="Logitech USB Optical Mouse"
H: Handlers=mouse0 event2
B: EV=17
B: KEY=70000 0 0 0 0

)";

/// A window as the visitor's: what is shown, and the keyboard below it.
class Window final : public QWidget
{
    Q_DISABLE_COPY_MOVE(Window)

public:
    Window(Mode mode, const QSize &size, QWidget *content, const QString &devicesFile = {})
        : keyboard(new OnScreenKeyboard(mode, nullptr, devicesFile))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(content, 1);
        column->addWidget(keyboard);
        resize(size);
        show();
        activateWindow();
    }

    /// The key a screen reader calls \a name, also among the choices of a long press.
    KeyButton *key(const QString &name) const
    {
        const QList<KeyButton *> keys = findChildren<KeyButton *>();
        for (KeyButton *each : keys) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    /// Presses keys in turn; "a>á" is a long press on the one, then the other.
    bool press(const QStringList &names) const
    {
        for (const QString &name : names) {
            const QStringList way = name.size() > 1 ? name.split(u'>') : QStringList(name);
            KeyButton *first = key(way.constFirst());
            if (!first)
                return false;
            if (way.size() == 1) {
                QTest::mouseClick(first, Qt::LeftButton);
                continue;
            }
            QTest::mousePress(first, Qt::LeftButton);
            if (!waitUntil([&] { return key(way.constLast()); }))
                return false;
            QTest::mouseRelease(first, Qt::LeftButton);
            QTest::mouseClick(key(way.constLast()), Qt::LeftButton);
        }
        return true;
    }

    OnScreenKeyboard *keyboard;
};

/// A page of our own with one field.
struct FieldPage
{
    explicit FieldPage(Qt::InputMethodHints hints = Qt::ImhNone)
        : page(new QWidget), field(new QLineEdit), other(new QPushButton(u"Other"_s))
    {
        auto *column = new QVBoxLayout(page);
        column->addWidget(field);
        column->addWidget(other);
        field->setInputMethodHints(hints);
    }

    QWidget *page;
    QLineEdit *field;
    QPushButton *other;
};

QSet<QString> everythingTypable(const shell::KeyboardLayout &layout)
{
    QSet<QString> typable;
    const QList<shell::KeyRow> rows =
        layout.rows(shell::FieldKind::Text, shell::KeyLayer::Letters, true)
        + layout.rows(shell::FieldKind::Text, shell::KeyLayer::Symbols, true)
        + layout.rows(shell::FieldKind::Text, shell::KeyLayer::MoreSymbols, true);
    for (const shell::KeyRow &row : rows) {
        for (const shell::KeyPlace &key : row) {
            typable << key.text << layout.shifted(key.text);
            for (const bool isShifted : {false, true}) {
                const QStringList others = layout.alternatives(key.text, isShifted);
                typable.unite(QSet<QString>(others.begin(), others.end()));
            }
        }
    }
    return typable;
}

} // namespace

class TstOnScreenKeyboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TstOnScreenKeyboard)

public:
    TstOnScreenKeyboard() : m_theme(*qApp) { }

private Q_SLOTS:
    void init();
    void everyLetterIsThere_data();
    void everyLetterIsThere();
    void types_data();
    void types();
    void backspaceRepeats();
    void enterReturns();
    void fieldDecidesKeys_data();
    void fieldDecidesKeys();
    void shownWhenNeeded_data();
    void shownWhenNeeded();
    void hidesWithTheFocus();
    void staysUnderTheFinger();
    void hideKeyHides();
    void nextVisitorStartsAnew();
    void twoThumbs();
    void passwordsDoNotLightUp();
    void fieldIsScrolledTo();
    void fits_data();
    void fits();
    void typesIntoPages();

private:
    void writeDevices(const QByteArray &list);

    shell::Theme m_theme;
    shell::Language m_language;
    QTemporaryDir m_folder;
    QString m_devices = m_folder.filePath(u"devices"_s);
    webtest::PageServer m_server;
};

void TstOnScreenKeyboard::init()
{
    support::failOnWindowWarnings();
    m_language.set(u"en"_s);
    m_theme.apply(u"light"_s, {});
    m_theme.fitVisitorScreens(Usual);
}

void TstOnScreenKeyboard::writeDevices(const QByteArray &list)
{
    QFile file(m_devices);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(list);
}

void TstOnScreenKeyboard::everyLetterIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("letters");

    const QString signs = u"0123456789@#€$%&*()-_+=/\\;:!?~`|^<>[]{}.,'\"£¥¢°"_s;
    const QString latin = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QTest::newRow("English") << u"en"_s << latin + signs + u"éèêëñçœæÉ"_s;
    QTest::newRow("Spanish") << u"es"_s << latin + signs + u"ñáéíóúüÑÁÉÍÓÚÜ¿¡ºª"_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << latin + signs + u"çãõáéíóúâêôàüÇÃÕÁÉÍÓÚÂÊÔÀºª"_s;
    QTest::newRow("Arabic") << u"ar"_s
                            << signs + u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s + u"ءأإآؤئىة"_s + u"ًٌٍَُِّْ"_s
                                   + u"،؛؟ـ"_s + u"٠١٢٣٤٥٦٧٨٩"_s;
}

void TstOnScreenKeyboard::everyLetterIsThere()
{
    QFETCH(QString, language);
    QFETCH(QString, letters);
    const QSet<QString> typable = everythingTypable(shell::KeyboardLayout::of(language));
    for (const QChar letter : letters)
        QVERIFY2(typable.contains(QString(letter)), qPrintable(QString(letter)));
    QVERIFY(!shell::KeyboardLayout::of(language).caption().isEmpty());
}

void TstOnScreenKeyboard::types_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("text");

    const QString english = u"English"_s;
    const QString spanish = u"Español"_s;
    const QString portuguese = u"Português"_s;
    const QString arabic = u"العربية"_s;
    const QString shift = u"Shift"_s;
    QTest::newRow("letters and space")
        << english << QStringList{u"a"_s, u"Space"_s, u"b"_s} << u"a b"_s;
    QTest::newRow("one capital") << english << QStringList{shift, u"A"_s, u"b"_s} << u"Ab"_s;
    QTest::newRow("capitals until Shift again")
        << english
        << QStringList{shift, shift, u"A"_s, u"B"_s, u"Capital letters, locked"_s, u"c"_s}
        << u"ABc"_s;
    QTest::newRow("an accent by a long press")
        << english << QStringList{u"e>é"_s, u"a"_s} << u"éa"_s;
    QTest::newRow("a capital with an accent")
        << portuguese << QStringList{shift, u"A>Ã"_s, u"o>õ"_s} << u"Ãõ"_s;
    QTest::newRow("a letter without a capital")
        << english << QStringList{shift, u"S>ß"_s, u"s"_s} << u"ßs"_s;
    QTest::newRow("an Arabic choice is not shifted again")
        << arabic << QStringList{shift, u"ئ>ى"_s} << u"ى"_s;
    QTest::newRow("a Spanish letter of its own") << spanish << QStringList{u"ñ"_s} << u"ñ"_s;
    QTest::newRow("a Portuguese letter of its own") << portuguese << QStringList{u"ç"_s} << u"ç"_s;
    QTest::newRow("signs") << english << QStringList{u"Digits and signs"_s, u"7"_s, u"@"_s, u"€"_s,
                                                     u"Letters"_s,          u"x"_s}
                           << u"7@€x"_s;
    QTest::newRow("more signs") << english
                                << QStringList{u"Digits and signs"_s, u"More signs"_s, u"¿"_s}
                                << u"¿"_s;
    QTest::newRow("Arabic") << arabic << QStringList{u"س"_s, u"ل"_s, u"ا"_s, u"م"_s} << u"سلام"_s;
    QTest::newRow("Arabic with Shift") << arabic << QStringList{shift, u"أ"_s, u"ب"_s} << u"أب"_s;
    QTest::newRow("two letters on one key") << arabic << QStringList{u"ل>لا"_s} << u"لا"_s;
    QTest::newRow("deleting") << english
                              << QStringList{u"a"_s, u"b"_s, u"Delete backwards"_s, u"c"_s}
                              << u"ac"_s;
    QTest::newRow("in the middle")
        << english
        << QStringList{u"a"_s, u"c"_s, u"Cursor left"_s, u"b"_s, u"Cursor right"_s, u"d"_s}
        << u"abcd"_s;
    QTest::newRow("in another language")
        << english << QStringList{u"Language of the keyboard"_s, u"Español"_s, u"ñ"_s} << u"ñ"_s;
}

void TstOnScreenKeyboard::types()
{
    QFETCH(QString, language);
    QFETCH(QStringList, keys);
    QFETCH(QString, text);
    FieldPage content;
    const Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    // The keys keep their English names.
    QVERIFY(window.press({u"Language of the keyboard"_s, language}));
    QVERIFY(window.press(keys));
    QCOMPARE(content.field->text(), text);
    QVERIFY(content.field->hasFocus());
}

void TstOnScreenKeyboard::backspaceRepeats()
{
    FieldPage content;
    const Window window(Mode::Always, Usual, content.page);
    content.field->setText(u"abcdef"_s);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QTest::mousePress(window.key(u"Delete backwards"_s), Qt::LeftButton);
    QCOMPARE(content.field->text(), u"abcde"_s);
    QTRY_COMPARE(content.field->text(), QString());
    QTest::mouseRelease(window.key(u"Delete backwards"_s), Qt::LeftButton);
}

void TstOnScreenKeyboard::enterReturns()
{
    FieldPage content;
    const Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QSignalSpy returned(content.field, &QLineEdit::returnPressed);
    QVERIFY(window.press({u"Enter"_s}));
    QCOMPARE(returned.count(), 1);
}

void TstOnScreenKeyboard::fieldDecidesKeys_data()
{
    QTest::addColumn<Qt::InputMethodHints>("hints");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("missing");

    QTest::newRow("any text") << Qt::InputMethodHints(Qt::ImhNone)
                              << QStringList{u"ض"_s, u"Digits and signs"_s} << QStringList{u"@"_s};
    QTest::newRow("digits") << Qt::InputMethodHints(Qt::ImhDigitsOnly)
                            << QStringList{u"1"_s, u"0"_s, u"."_s} << QStringList{u"q"_s, u"ض"_s};
    QTest::newRow("telephone") << Qt::InputMethodHints(Qt::ImhDialableCharactersOnly)
                               << QStringList{u"1"_s, u"+"_s, u"#"_s} << QStringList{u"q"_s};
    QTest::newRow("e-mail, which is Latin")
        << Qt::InputMethodHints(Qt::ImhEmailCharactersOnly)
        << QStringList{u"q"_s, u"@"_s, u".com"_s, u"_"_s} << QStringList{u"ض"_s};
    QTest::newRow("address of a page, which is Latin")
        << Qt::InputMethodHints(Qt::ImhUrlCharactersOnly)
        << QStringList{u"q"_s, u"/"_s, u".com"_s, u":"_s} << QStringList{u"ض"_s, u"@"_s};
    QTest::newRow("Latin letters")
        << Qt::InputMethodHints(Qt::ImhLatinOnly) << QStringList{u"q"_s} << QStringList{u"ض"_s};
}

void TstOnScreenKeyboard::fieldDecidesKeys()
{
    QFETCH(Qt::InputMethodHints, hints);
    QFETCH(QStringList, there);
    QFETCH(QStringList, missing);
    FieldPage content(hints);
    const Window window(Mode::Always, Usual, content.page);
    // With the words of English, on the keys of Arabic where the field takes them.
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    if (!hints)
        QVERIFY(window.press({u"Language of the keyboard"_s, u"العربية"_s}));
    else
        m_language.set(u"ar"_s);
    for (const QString &name : there) {
        if (name.size() == 1 || name.startsWith(u'.') || !hints)
            QVERIFY2(window.key(name), qPrintable(name));
    }
    for (const QString &name : missing)
        QVERIFY2(!window.key(name), qPrintable(name));
}

void TstOnScreenKeyboard::shownWhenNeeded_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("devices");
    QTest::addColumn<bool>("shown");

    QTest::newRow("auto, nothing to type with") << u"auto"_s << QByteArray(Mouse) << true;
    QTest::newRow("auto, a keyboard") << u"auto"_s << QByteArray(Mouse) + RealKeyboard << false;
    QTest::newRow("auto, a scanner by its name") << u"auto"_s << QByteArray(NamedScanner) << true;
    QTest::newRow("auto, a scanner by its maker") << u"auto"_s << QByteArray(KnownScanner) << true;
    QTest::newRow("auto, scanner and keyboard")
        << u"auto"_s << QByteArray(NamedScanner) + RealKeyboard << false;
    QTest::newRow("auto, a power button") << u"auto"_s << QByteArray(Button) << true;
    QTest::newRow("auto, a list that says nothing") << u"auto"_s << QByteArray("?") << true;
    QTest::newRow("always, a keyboard") << u"always"_s << QByteArray(RealKeyboard) << true;
    QTest::newRow("never, nothing to type with") << u"never"_s << QByteArray(Mouse) << false;
}

void TstOnScreenKeyboard::shownWhenNeeded()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, devices);
    QFETCH(bool, shown);
    writeDevices(devices);
    FieldPage content;
    Window window(OnScreenKeyboard::modeOf(setting), Usual, content.page, m_devices);
    // A second window, whose keyboard tells when this one has had its chance as well.
    QVERIFY(QTest::qWaitForWindowActive(&window));
    OnScreenKeyboard witness(Mode::Always, content.page);
    content.field->setFocus();
    QTRY_VERIFY(witness.isVisible());
    QCOMPARE(window.keyboard->isVisible(), shown);
}

void TstOnScreenKeyboard::hidesWithTheFocus()
{
    FieldPage content;
    const Window window(Mode::Always, Usual, content.page);
    QVERIFY(!window.keyboard->isVisible());
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QTRY_VERIFY(content.page->height() + window.keyboard->height() == Usual.height());
    content.other->setFocus();
    QTRY_VERIFY(!window.keyboard->isVisible());
    QTRY_COMPARE(content.page->height(), Usual.height());
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    content.field->setReadOnly(true);
    content.other->setFocus();
    content.field->setFocus();
    QTRY_VERIFY(!window.keyboard->isVisible());
}

/// A button that the keyboard's going would push away is still under the finger that presses it.
void TstOnScreenKeyboard::staysUnderTheFinger()
{
    FieldPage content;
    Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QWindow *native = window.windowHandle();
    QSignalSpy clicked(content.other, &QPushButton::clicked);
    const QPoint place = content.other->mapTo(&window, content.other->rect().center());
    content.other->setFocusPolicy(Qt::StrongFocus);
    QTest::mousePress(native, Qt::LeftButton, {}, place);
    QVERIFY(!content.field->hasFocus());
    // Longer than it takes to hide with no finger down.
    QElapsedTimer since;
    since.start();
    QVERIFY(waitUntil([&] { return since.elapsed() > 400; }));
    QVERIFY(window.keyboard->isVisible());
    QTest::mouseRelease(native, Qt::LeftButton, {}, place);
    QCOMPARE(clicked.count(), 1);
    QTRY_VERIFY(!window.keyboard->isVisible());
}

void TstOnScreenKeyboard::hideKeyHides()
{
    FieldPage content;
    Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QVERIFY(window.press({u"Hide the keyboard"_s}));
    QVERIFY(!window.keyboard->isVisible());
    QVERIFY(content.field->hasFocus());
    // Touching the field again brings it back.
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {},
                      content.field->mapTo(&window, content.field->rect().center()));
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
}

void TstOnScreenKeyboard::nextVisitorStartsAnew()
{
    FieldPage content;
    const Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QVERIFY(window.press({u"Language of the keyboard"_s, u"العربية"_s}));
    QVERIFY(window.key(u"ض"_s));
    window.keyboard->reset();
    QVERIFY(!window.key(u"ض"_s));
    QVERIFY(window.key(u"q"_s));
}

/// The second thumb goes down before the first is up; each types.
void TstOnScreenKeyboard::twoThumbs()
{
    FieldPage content;
    Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto at = [&window](const QString &name) {
        const KeyButton *key = window.key(name);
        return key->mapTo(&window, key->rect().center());
    };
    const QPoint a = at(u"a"_s);
    const QPoint p = at(u"p"_s);
    QTest::touchEvent(&window, screen.get()).press(0, a, &window);
    QTest::touchEvent(&window, screen.get()).stationary(0).press(1, p, &window);
    QTest::touchEvent(&window, screen.get()).release(0, a, &window).stationary(1);
    QTest::touchEvent(&window, screen.get()).release(1, p, &window);
    QCOMPARE(content.field->text(), u"ap"_s);
}

void TstOnScreenKeyboard::passwordsDoNotLightUp()
{
    FieldPage content;
    content.field->setEchoMode(QLineEdit::Password);
    const Window window(Mode::Always, Usual, content.page);
    content.field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    KeyButton *key = window.key(u"g"_s);
    const QImage before = key->grab().toImage();
    QTest::mousePress(key, Qt::LeftButton);
    QCOMPARE(key->grab().toImage(), before);
    QTest::mouseRelease(key, Qt::LeftButton);
    QCOMPARE(content.field->text(), u"g"_s);

    content.field->setEchoMode(QLineEdit::Normal);
    content.other->setFocus();
    content.field->setFocus();
    QTRY_VERIFY(window.key(u"g"_s) && window.key(u"g"_s) != key);
    key = window.key(u"g"_s);
    QTest::mousePress(key, Qt::LeftButton);
    QVERIFY(key->grab().toImage() != before);
    QTest::mouseRelease(key, Qt::LeftButton);
}

void TstOnScreenKeyboard::fieldIsScrolledTo()
{
    auto *area = new QScrollArea;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addSpacing(900);
    auto *field = new QLineEdit;
    column->addWidget(field);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    const Window window(Mode::Always, {1024, 600}, area);
    field->setFocus();
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    const auto isSeen = [&] {
        return area->viewport()->rect().contains(
            QRect(field->mapTo(area->viewport(), QPoint()), field->size()));
    };
    QTRY_VERIFY(isSeen());
}

void TstOnScreenKeyboard::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("systemPoints");
    const QSize sizes[] = {{1024, 600},  {600, 1024},  {800, 1280}, Usual,
                           {1920, 1080}, {1080, 1920}, {3840, 2160}};
    for (const QSize &size : sizes) {
        QTest::addRow("%dx%d, English, light", size.width(), size.height())
            << size << u"en"_s << u"light"_s << 9.0;
        QTest::addRow("%dx%d, Arabic, high contrast, 200 %% text", size.width(), size.height())
            << size << u"ar"_s << u"high-contrast"_s << 24.0;
    }
    QTest::newRow("1280x800, Portuguese, dark") << Usual << u"pt_BR"_s << u"dark"_s << 9.0;
}

void TstOnScreenKeyboard::fits()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(double, systemPoints);
    const QFont before = QApplication::font();
    QFont scaled = before;
    scaled.setPointSizeF(before.pointSizeF() * (systemPoints > 12 ? 2 : 1));
    QApplication::setFont(scaled);
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    m_theme.apply(theme, {});
    m_theme.fitVisitorScreens(size);
    m_language.set(language);

    const QString shots = qEnvironmentVariable("VESTIBULE_SHOTS");
    struct Kind
    {
        Qt::InputMethodHint hint;
        const char *name;
    };
    for (const Kind &kind : {Kind{Qt::ImhNone, "text"}, Kind{Qt::ImhEmailCharactersOnly, "mail"},
                             Kind{Qt::ImhDigitsOnly, "numbers"}}) {
        FieldPage content(kind.hint);
        Window window(Mode::Always, size, content.page);
        content.field->setFocus();
        QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
        support::settleLayouts();
        QVERIFY(content.page->height() >= size.height() / 2);
        QCOMPARE(content.page->height() + window.keyboard->height(), size.height());
        const int least = size.height() < 720 ? 48 : 64;
        const QList<KeyButton *> keys = window.keyboard->findChildren<KeyButton *>();
        QRegion taken;
        for (const KeyButton *key : keys) {
            const QRect place(key->mapTo(window.keyboard, QPoint()), key->size());
            const QString what = key->accessibleName() % u' ' % QString::number(place.width())
                                 % u'x' % QString::number(place.height());
            QVERIFY2(!key->accessibleName().isEmpty(), qPrintable(what));
            QCOMPARE(key->focusPolicy(), Qt::NoFocus);
            QVERIFY2(place.height() >= least, qPrintable(what));
            QVERIFY2(place.width() >= 30, qPrintable(what));
            QVERIFY2(window.keyboard->rect().contains(place), qPrintable(what));
            QVERIFY2(!taken.intersects(place), qPrintable(what));
            taken += place;
        }
        QVERIFY(keys.size() > 10);
        if (language == "ar"_L1 && kind.hint == Qt::ImhNone)
            QVERIFY(window.key(u"ض"_s)->x() < window.key(u"ص"_s)->x());
        if (!shots.isEmpty()) {
            const QString file = u"%1/keyboard-%2-%3-%4x%5.png"_s.arg(
                shots, QLatin1StringView(kind.name), language, QString::number(size.width()),
                QString::number(size.height()));
            if (kind.hint == Qt::ImhNone && language != "ar"_L1) {
                QTest::mousePress(window.key(u"o"_s), Qt::LeftButton);
                QTRY_VERIFY(window.findChild<shell::AlternativesPopup *>());
            }
            QVERIFY(window.grab().save(file));
        }
    }
}

/// The fields of a page, the last of which would be below the keyboard.
void TstOnScreenKeyboard::typesIntoPages()
{
    m_server.reset();
    m_server.serveScript("/", R"(
document.body.innerHTML = '<style>body { margin: 0; height: 3000px; } ' +
    'input, textarea { position: absolute; left: 20px; width: 300px; height: 40px; }</style>' +
    '<input id=text style="top:20px">' +
    '<textarea id=area style="top:80px"></textarea>' +
    '<input id=mail type=email style="top:150px">' +
    '<input id=number type=number style="top:210px">' +
    '<input id=tel type=tel style="top:270px">' +
    '<input id=password type=password style="top:330px">' +
    '<button id=button style="position:absolute; top:390px; width:300px; height:40px">B</button>' +
    '<input id=low style="top:740px">';
const tell = () => {
    const field = document.activeElement;
    const place = field.getBoundingClientRect();
    const state = {focused: field.id, height: innerHeight,
                   inside: place.top >= 0 && place.bottom <= innerHeight};
    if ('value' in field)
        state[field.id] = field.value;
    report(state);
};
for (const kind of ['input', 'focusin', 'focusout'])
    addEventListener(kind, () => setTimeout(tell));
for (const kind of ['resize', 'scroll'])
    addEventListener(kind, tell);
requestAnimationFrame(() => requestAnimationFrame(tell));
)");
    webtest::Visit visit;
    Window window(Mode::Always, Usual, visit.view->widget());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(visit.open(m_server.url(u"/"_s), webtest::Visit::rules()));
    const auto told = [this](const char *name) {
        return m_server.report().value(QLatin1StringView(name));
    };
    QVERIFY(waitUntil([&] { return told("height").toInt() == Usual.height(); }));
    QVERIFY(!window.keyboard->isVisible());

    const auto touch = [&](int y) {
        QTest::mouseClick(visit.view->widget()->focusProxy(), Qt::LeftButton, {}, {100, y});
    };
    // The lowest first: the page is shorter than its place by then.
    touch(760);
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QVERIFY(waitUntil(
        [&] { return told("height").toInt() == Usual.height() - window.keyboard->height(); }));
    QVERIFY(waitUntil([&] { return told("inside").toBool(); }));
    QCOMPARE(told("focused").toString(), u"low"_s);

    const auto next = [&](const QString &id, const QString &key) {
        QTest::keyClick(visit.view->widget()->focusProxy(), Qt::Key_Tab);
        return waitUntil([&] { return told("focused").toString() == id && window.key(key); });
    };
    QVERIFY(window.press({u"a"_s, u"e>é"_s, u"n>ñ"_s, u"Delete backwards"_s}));
    QVERIFY(waitUntil([&] { return told("low").toString() == u"aé"_s; }));
    // Back to the top, as a visitor who touches the first field.
    QTest::keyClick(visit.view->widget()->focusProxy(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return told("focused").toString() == u"button"_s; }));
    QVERIFY(waitUntil([&] { return !window.keyboard->isVisible(); }));
    QVERIFY(waitUntil([&] { return told("height").toInt() == Usual.height(); }));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(visit.view->widget()->focusProxy(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(waitUntil([&] { return told("focused").toString() == u"text"_s; }));
    QVERIFY(waitUntil([&] { return window.keyboard->isVisible(); }));
    QVERIFY(window.press({u"Language of the keyboard"_s, u"العربية"_s, u"س"_s, u"م"_s}));
    QVERIFY(window.press({u"Digits and signs"_s, u"€"_s, u"@"_s, u"Letters"_s}));
    QVERIFY(waitUntil([&] { return told("text").toString() == u"سم€@"_s; }));
    QVERIFY(window.press({u"Language of the keyboard"_s, u"English"_s}));
    QVERIFY(next(u"area"_s, u"q"_s));
    QVERIFY(window.press({u"a"_s, u"Enter"_s, u"b"_s}));
    QVERIFY(waitUntil([&] { return told("area").toString() == u"a\nb"_s; }));
    QVERIFY(next(u"mail"_s, u"@"_s));
    QVERIFY(window.press({u"a"_s, u"@"_s, u"b"_s, u".com"_s}));
    QVERIFY(waitUntil([&] { return told("mail").toString() == u"a@b.com"_s; }));
    QVERIFY(next(u"number"_s, u"-"_s));
    QVERIFY(waitUntil([&] { return !window.key(u"q"_s); }));
    QVERIFY(window.press({u"4"_s, u"."_s, u"2"_s}));
    QVERIFY(waitUntil([&] { return told("number").toString() == u"4.2"_s; }));
    QVERIFY(next(u"tel"_s, u"+"_s));
    QVERIFY(window.press({u"+"_s, u"4"_s, u"0"_s}));
    QVERIFY(waitUntil([&] { return told("tel").toString() == u"+40"_s; }));
    QVERIFY(next(u"password"_s, u"q"_s));
    QVERIFY(window.press({u"p"_s, u"Shift"_s, u"W"_s}));
    QVERIFY(waitUntil([&] { return told("password").toString() == u"pW"_s; }));
}

WEBTEST_MAIN(TstOnScreenKeyboard)

#include "tst_onscreenkeyboard.moc"
