#include "shell/theme.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using shell::Theme;
using shell::ThemeColors;
using shell::ThemeName;

class TstTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_paletteBefore = QApplication::palette(); }
    void init() { support::failOnWarnings(); }
    void cleanup() { QApplication::setPalette(m_paletteBefore); }

    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void textIsReadable_data();
    void textIsReadable();
    void accentIsTakenOnlyWhenReadable_data();
    void accentIsTakenOnlyWhenReadable();
    void systemThemeFollowsThePalette_data();
    void systemThemeFollowsThePalette();
    void tokensOfTheTableAreTheTable();
    void styleSheetIsFilledForEveryTheme_data();
    void styleSheetIsFilledForEveryTheme();
    void everyIconDrawsInTheGivenColor_data();
    void everyIconDrawsInTheGivenColor();
    void everyIconTheProgramNamesExists_data();
    void everyIconTheProgramNamesExists();
    void enlargedSystemTextEnlargesOurs();
    void veryLargeScreensGrowTheVisitorsScreensOnly();
    void reducedMotionIsReadFromTheDesktop_data();
    void reducedMotionIsReadFromTheDesktop();
    void noToolkitGreyIsDrawn_data();
    void noToolkitGreyIsDrawn();

private:
    static void addThemes();

    QPalette m_paletteBefore;
};

void TstTheme::addThemes()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("high contrast") << u"high-contrast"_s;
}

void TstTheme::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("first");
    QTest::addColumn<QColor>("second");
    QTest::addColumn<double>("ratio");
    // Values of the WCAG 2.1 formula, worked out by hand.
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("grey 767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("pure red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
}

void TstTheme::contrastIsThatOfWcag()
{
    QFETCH(QColor, first);
    QFETCH(QColor, second);
    QFETCH(double, ratio);
    QVERIFY2(qAbs(Theme::contrast(first, second) - ratio) < 0.01,
             qPrintable(QString::number(Theme::contrast(first, second))));
}

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    struct Pair
    {
        const char *name;
        QColor ThemeColors::*text;
        QColor ThemeColors::*ground;
        double least;
    };
    constexpr double visitor = 7.0;
    constexpr double operatorText = 4.5;
    constexpr double mark = 3.0; // Icons and outlines, WCAG 1.4.11.
    using C = ThemeColors;
    const Pair pairs[] = {
        {"visitor: ink on background", &C::ink, &C::background, visitor},
        {"visitor: ink on card", &C::ink, &C::card, visitor},
        {"visitor: soft on background", &C::soft, &C::background, visitor},
        {"visitor: soft on card", &C::soft, &C::card, visitor},
        {"visitor: brand on background", &C::accent, &C::background, visitor},
        {"visitor: quiet button on card", &C::accent, &C::card, visitor},
        {"visitor: primary button", &C::onAccent, &C::accent, visitor},
        {"visitor: chosen language", &C::ink, &C::accentBackground, visitor},
        {"visitor: passed step on card", &C::pass, &C::card, visitor},
        {"visitor: mark on the strip", &C::ink, &C::reviewBackground, visitor},
        {"operator: chosen entry", &C::accent, &C::accentBackground, operatorText},
        {"operator: pass on card", &C::pass, &C::card, operatorText},
        {"operator: pass tag", &C::pass, &C::passBackground, operatorText},
        {"operator: review on card", &C::review, &C::card, operatorText},
        {"operator: review tag", &C::review, &C::reviewBackground, operatorText},
        {"operator: fail on card", &C::fail, &C::card, operatorText},
        {"operator: fail on background", &C::fail, &C::background, operatorText},
        {"operator: fail tag", &C::fail, &C::failBackground, operatorText},
        {"operator: neutral tag", &C::soft, &C::line, operatorText},
        {"operator: tool tip", &C::card, &C::ink, operatorText},
        {"badge: tick", &C::pass, &C::passBackground, mark},
        {"badge: accent", &C::accent, &C::accentBackground, mark},
        {"badge: neutral", &C::ink, &C::line, mark},
        {"badge: trouble", &C::review, &C::reviewBackground, mark},
        {"tick in a passed step", &C::card, &C::pass, mark},
        {"focus ring on card", &C::ink, &C::card, mark},
        {"scroll bar on card", &C::soft, &C::card, mark},
    };
    const std::pair<const char *, ThemeName> themes[] = {
        {"light", ThemeName::Light},
        {"dark", ThemeName::Dark},
        {"high contrast", ThemeName::HighContrast},
    };
    for (const auto &[name, theme] : themes) {
        const ThemeColors colors = Theme::colorsOf(theme);
        for (const Pair &pair : pairs) {
            QTest::addRow("%s, %s", name, pair.name)
                << colors.*pair.text << colors.*pair.ground << pair.least;
        }
    }
}

void TstTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = Theme::contrast(text, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TstTheme::accentIsTakenOnlyWhenReadable_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("accent");
    QTest::addColumn<bool>("taken");
    QTest::newRow("light: dark green") << u"light"_s << u"#00472F"_s << true;
    QTest::newRow("light: dark red") << u"light"_s << u"#7A1020"_s << true;
    QTest::newRow("light: signal red, too pale") << u"light"_s << u"#E2001A"_s << false;
    QTest::newRow("light: yellow, too pale") << u"light"_s << u"#FFD500"_s << false;
    QTest::newRow("light: not a colour") << u"light"_s << u"#GGGGGG"_s << false;
    QTest::newRow("light: empty") << u"light"_s << QString() << false;
    QTest::newRow("dark: pale green") << u"dark"_s << u"#9BE8C0"_s << true;
    QTest::newRow("dark: dark green, too dark") << u"dark"_s << u"#00472F"_s << false;
    QTest::newRow("high contrast: white") << u"high-contrast"_s << u"#FFFFFF"_s << true;
}

void TstTheme::accentIsTakenOnlyWhenReadable()
{
    QFETCH(QString, theme);
    QFETCH(QString, accent);
    QFETCH(bool, taken);
    Theme ours(*qApp);
    ours.apply(theme, accent);
    const ThemeColors &colors = ours.colors();
    QCOMPARE(colors.accent, taken ? QColor(accent) : Theme::colorsOf(ours.name()).accent);
    QVERIFY(Theme::contrast(colors.onAccent, colors.accent) >= 7);
    QVERIFY(Theme::contrast(colors.ink, colors.accentBackground) >= 7);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), colors.accent);
}

void TstTheme::systemThemeFollowsThePalette_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light desktop")
        << QColor(0xEF, 0xEF, 0xEF) << QColor(Qt::black) << ThemeName::Light;
    QTest::newRow("white desktop") << QColor(Qt::white) << QColor(Qt::black) << ThemeName::Light;
    QTest::newRow("dark desktop") << QColor(0x24, 0x24, 0x24) << QColor(0xEE, 0xEE, 0xEE)
                                  << ThemeName::Dark;
    QTest::newRow("white on black")
        << QColor(Qt::black) << QColor(Qt::white) << ThemeName::HighContrast;
}

void TstTheme::systemThemeFollowsThePalette()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(ThemeName, name);
    QPalette desktop;
    desktop.setColor(QPalette::Window, window);
    desktop.setColor(QPalette::WindowText, text);
    QApplication::setPalette(desktop);
    Theme ours(*qApp);
    QCOMPARE(ours.name(), name);
    ours.apply(u"light"_s, {});
    QCOMPARE(ours.name(), ThemeName::Light);
    ours.apply(u"system"_s, {});
    QCOMPARE(ours.name(), name);
}

void TstTheme::tokensOfTheTableAreTheTable()
{
    // experience.md, section Look.
    const ThemeColors light = Theme::colorsOf(ThemeName::Light);
    QCOMPARE(light.accent, QColor(0x1E, 0x4B, 0xBF));
    QCOMPARE(light.pass, QColor(0x0F, 0x64, 0x40));
    QCOMPARE(light.review, QColor(0x82, 0x4B, 0x00));
    QCOMPARE(light.fail, QColor(0xA8, 0x22, 0x1B));
    const ThemeColors dark = Theme::colorsOf(ThemeName::Dark);
    QCOMPARE(dark.accent, QColor(0x8F, 0xB0, 0xFF));
    QCOMPARE(dark.pass, QColor(0x5B, 0xD6, 0x9A));
    QCOMPARE(dark.review, QColor(0xFF, 0xC0, 0x61));
    QCOMPARE(dark.fail, QColor(0xFF, 0x9C, 0x94));
}

void TstTheme::styleSheetIsFilledForEveryTheme_data()
{
    addThemes();
}

void TstTheme::styleSheetIsFilledForEveryTheme()
{
    QFETCH(QString, theme);
    Theme ours(*qApp);
    ours.apply(theme, {});
    // An unknown token would warn, and a warning fails; one that is not a word stays as it is.
    QVERIFY(qApp->styleSheet().contains(ours.colors().background.name()));
    QVERIFY2(!qApp->styleSheet().contains(u'@' + u"font"_s), "unfilled token");
    // Polishing makes Qt parse the sheet, which warns when it cannot.
    QWidget widget;
    widget.ensurePolished();
}

void TstTheme::everyIconDrawsInTheGivenColor_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY2(files.size() >= 30, "the icons are not in the resources");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TstTheme::everyIconDrawsInTheGivenColor()
{
    QFETCH(QString, name);
    const QColor color(0xC0, 0x10, 0x80);
    for (const int size : {16, 24, 128}) {
        const QImage image = Theme::pixmap(name, color, size, 2).toImage();
        QCOMPARE(image.width(), size * 2);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++drawn;
                QVERIFY2(qAbs(pixel.red() - color.red()) < 4
                             && qAbs(pixel.green() - color.green()) < 4
                             && qAbs(pixel.blue() - color.blue()) < 4,
                         qPrintable(pixel.name()));
            }
        }
        QVERIFY2(drawn > size / 2, qPrintable(QString::number(drawn)));
    }
}

void TstTheme::everyIconTheProgramNamesExists_data()
{
    QTest::addColumn<QString>("name");
    // The family of experience.md: what a screen may ask for.
    const QStringList names = u"logo check exclamation cross clock refresh help leave leave-rtl "
                              u"document face shield camera camera-off wifi-off globe settings "
                              u"desk visits interview insights activity copy chevron-down "
                              u"chevron-up chevron-left chevron-right search eye eye-off key pin "
                              u"info warning staff smile lock minus"_s.split(u' ');
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TstTheme::everyIconTheProgramNamesExists()
{
    QFETCH(QString, name);
    QVERIFY(QFile::exists(u":/icons/"_s + name + u".svg"_s));
}

void TstTheme::enlargedSystemTextEnlargesOurs()
{
    const QFont before = QApplication::font();
    QFont enlarged = before;
    enlarged.setPointSizeF(24);
    QFont usual = before;
    usual.setPointSizeF(9);

    QApplication::setFont(usual);
    double normal = 0;
    {
        Theme ours(*qApp);
        normal = QApplication::font().pointSizeF();
    }
    QApplication::setFont(enlarged);
    {
        Theme ours(*qApp);
        QVERIFY(qFuzzyCompare(QApplication::font().pointSizeF(), normal * 2));
    }
    QApplication::setFont(before);
}

void TstTheme::veryLargeScreensGrowTheVisitorsScreensOnly()
{
    Theme ours(*qApp);
    QCOMPARE(ours.visitorPixels(64), 64);
    for (const QSize usual : {QSize(1024, 600), QSize(1920, 1080), QSize(1080, 1920)}) {
        ours.fitVisitorScreens(usual);
        QCOMPARE(ours.visitorPixels(64), 64);
    }
    const double operatorText = QApplication::font().pointSizeF();
    ours.fitVisitorScreens(QSize(3840, 2160));
    QCOMPARE(ours.visitorPixels(64), 128);
    QCOMPARE(QApplication::font().pointSizeF(), operatorText);
}

void TstTheme::reducedMotionIsReadFromTheDesktop_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("nothing set") << QString() << QByteArray() << false;
    QTest::newRow("GTK 4: no animations")
        << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
    QTest::newRow("GTK 3: no animations")
        << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=false\n")
        << true;
    QTest::newRow("GTK 3: animations")
        << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=1\n")
        << false;
    QTest::newRow("Plasma: instant")
        << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
    QTest::newRow("Plasma: half speed")
        << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n") << false;
}

void TstTheme::reducedMotionIsReadFromTheDesktop()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, reduced);
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QString path = config.filePath(file);
    if (!file.isEmpty()) {
        QVERIFY(config.mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QVERIFY(written.write(content) == content.size());
    }
    bool asked = false;
    {
        Theme ours(*qApp);
        asked = ours.reducedMotion();
    }
    if (!file.isEmpty())
        QVERIFY(QFile::remove(path));
    QCOMPARE(asked, reduced);
}

void TstTheme::noToolkitGreyIsDrawn_data()
{
    addThemes();
}

/// Every pixel of the usual controls lies on the way between two tokens of the theme, which no
/// grey of the toolkit does: those are neutral, ours all lean to blue.
void TstTheme::noToolkitGreyIsDrawn()
{
    QFETCH(QString, theme);
    Theme ours(*qApp);
    ours.apply(theme, {});
    if (ours.name() == ThemeName::HighContrast)
        QSKIP("the high-contrast theme is neutral itself");
    QWidget window;
    window.setProperty("role", u"screen"_s);
    window.setAttribute(Qt::WA_StyledBackground);
    window.resize(320, 320);
    auto *combo = new QComboBox(&window);
    combo->addItems({u" "_s, u"  "_s});
    combo->setGeometry(10, 10, 200, 40);
    auto *off = new QCheckBox(&window);
    off->setGeometry(10, 60, 40, 40);
    auto *on = new QCheckBox(&window);
    on->setChecked(true);
    on->setGeometry(60, 60, 40, 40);
    auto *radio = new QRadioButton(&window);
    radio->setChecked(true);
    radio->setGeometry(110, 60, 40, 40);
    auto *disabled = new QCheckBox(&window);
    disabled->setChecked(true);
    disabled->setEnabled(false);
    disabled->setGeometry(160, 60, 40, 40);
    auto *bar = new QScrollBar(Qt::Vertical, &window);
    bar->setGeometry(280, 10, 12, 280);
    bar->setRange(0, 100);
    const QImage image = window.grab().toImage();
    QCOMPARE(image.pixelColor(5, 5), ours.colors().background);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isNeutral = pixel.red() == pixel.green() && pixel.green() == pixel.blue();
            // The ends are the antialiased edges of white and black marks.
            const bool isEnd = pixel.red() > 0xF8 || pixel.red() < 0x08;
            QVERIFY2(!isNeutral || isEnd,
                     qPrintable(u"%1 at %2,%3"_s.arg(pixel.name()).arg(x).arg(y)));
        }
    }
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
