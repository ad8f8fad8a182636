#include "shell/theme.h"

#include "core/log.h"
#include "shell/themestyle.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QFontDatabase>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

// Type is set in points, so that it follows the screen's resolution. One pixel of the table is one
// pixel at the platform's own resolution.
#ifdef Q_OS_MACOS
constexpr double PointsPerPixel = 1.0;
#else
constexpr double PointsPerPixel = 0.75;
#endif

/// What the platform's own text size is when nobody has enlarged it, in points.
#if defined(Q_OS_WIN)
constexpr double UsualPointSize = 9;
#elif defined(Q_OS_MACOS)
constexpr double UsualPointSize = 13;
#else
constexpr double UsualPointSize = 12;
#endif

constexpr double VisitorContrast = 7.0;

Theme *theTheme = nullptr;

/// True when the desktop says that animations are unwanted. Windows tells Qt; of the others we
/// read the files their settings are kept in, because Qt 6.4 has no hint for it.
bool readReducedMotion()
{
#ifdef Q_OS_WIN
    return !QApplication::isEffectEnabled(Qt::UI_General);
#else
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const auto value = [&config](const QString &file, const QString &key) {
        const QString path = config.filePath(file);
        return QFile::exists(path)
                   ? QSettings(path, QSettings::IniFormat).value(key).toString().trimmed().toLower()
                   : QString();
    };
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QString animations = value(file, u"Settings/gtk-enable-animations"_s);
        if (animations == "0"_L1 || animations == "false"_L1)
            return true;
    }
    bool isNumber = false;
    const double factor =
        value(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s).toDouble(&isNumber);
    return isNumber && factor <= 0;
#endif
}

/// What the desktop shows, read from its palette before ours is set.
ThemeName readSystemTheme(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window == Qt::black && text == Qt::white)
        return ThemeName::HighContrast;
    return window.lightnessF() < text.lightnessF() ? ThemeName::Dark : ThemeName::Light;
}

double linear(float channel)
{
    const double value = double(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

QColor mix(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// The colours with \a accent in place of their own, or unchanged when it is not readable.
ThemeColors withAccent(ThemeColors colors, const QColor &accent)
{
    const QColor onAccent = Theme::contrast(accent, Qt::white) >= VisitorContrast
                                ? QColor(Qt::white)
                                : QColor(Qt::black);
    if (!accent.isValid() || Theme::contrast(accent, onAccent) < VisitorContrast
        || Theme::contrast(accent, colors.card) < VisitorContrast
        || Theme::contrast(accent, colors.background) < VisitorContrast)
        return colors;
    colors.accent = accent;
    colors.onAccent = onAccent;
    colors.accentBackground = mix(colors.card, accent, 0.1F);
    return colors;
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette(colors.card, colors.background);
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.ink);
    palette.setColor(QPalette::Base, colors.card);
    palette.setColor(QPalette::AlternateBase, colors.background);
    palette.setColor(QPalette::Text, colors.ink);
    palette.setColor(QPalette::PlaceholderText, colors.soft);
    palette.setColor(QPalette::Button, colors.card);
    palette.setColor(QPalette::ButtonText, colors.ink);
    palette.setColor(QPalette::BrightText, colors.fail);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.ink);
    palette.setColor(QPalette::ToolTipText, colors.card);
    palette.setColor(QPalette::Light, colors.card);
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.soft);
    palette.setColor(QPalette::Shadow, colors.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.soft);
    return palette;
}

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

QHash<QString, QString> colorTokens(const ThemeColors &colors)
{
    return {{u"background"_s, hex(colors.background)},
            {u"card"_s, hex(colors.card)},
            {u"ink"_s, hex(colors.ink)},
            {u"soft"_s, hex(colors.soft)},
            {u"line"_s, hex(colors.line)},
            {u"accent"_s, hex(colors.accent)},
            {u"accentBackground"_s, hex(colors.accentBackground)},
            {u"accentHover"_s, hex(mix(colors.accent, colors.ink, 0.14F))},
            {u"accentPressed"_s, hex(mix(colors.accent, colors.ink, 0.28F))},
            {u"onAccent"_s, hex(colors.onAccent)},
            {u"pass"_s, hex(colors.pass)},
            {u"passBackground"_s, hex(colors.passBackground)},
            {u"review"_s, hex(colors.review)},
            {u"reviewBackground"_s, hex(colors.reviewBackground)},
            {u"fail"_s, hex(colors.fail)},
            {u"failBackground"_s, hex(colors.failBackground)}};
}

} // namespace

class Theme::Private
{
public:
    QString styleSheet() const;
    void applyColors();

    QApplication *application = nullptr;
    Theme *q = nullptr;
    ThemeName system = ThemeName::Light;
    bool reducedMotion = false;
    QString choice = u"system"_s;
    QColor accent;
    ThemeName name = ThemeName::Light;
    ThemeColors colors = colorsOf(ThemeName::Light);
    double textScale = 1; ///< Above 1 when the system's text is enlarged.
    double visitorScale = 1;
    QString sheet;
};

/// Fills vestibule.qss: @name is a colour, @font14 a type size, @vfont24 and @vpx64 a type size
/// and a length of the visitor's screens.
QString Theme::Private::styleSheet() const
{
    QFile file(u":/style/vestibule.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(core::logApp) << "style sheet missing from the resources";
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> tokens = colorTokens(colors);
    static const QRegularExpression pattern(u"@(v?font|vpx)(\\d+)|@([A-Za-z]+)"_s);
    QString filled;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(source).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString measure = match.captured(1);
        const double number = match.captured(2).toDouble();
        if (measure == "vpx"_L1)
            filled += QString::number(std::lround(number * visitorScale)) % "px"_L1;
        else if (measure == "vfont"_L1)
            filled += QString::number(number * visitorScale * textScale * PointsPerPixel) % "pt"_L1;
        else if (measure == "font"_L1)
            filled += QString::number(number * textScale * PointsPerPixel) % "pt"_L1;
        else if (const QString color = tokens.value(match.captured(3)); !color.isEmpty())
            filled += color;
        else
            qCWarning(core::logApp) << "unknown token in the style sheet:" << match.captured(0);
    }
    return filled + QStringView(source).sliced(done);
}

void Theme::Private::applyColors()
{
    if (choice == "light"_L1)
        name = ThemeName::Light;
    else if (choice == "dark"_L1)
        name = ThemeName::Dark;
    else if (choice == "high-contrast"_L1)
        name = ThemeName::HighContrast;
    else
        name = system;
    colors = withAccent(colorsOf(name), accent);

    const QPalette palette = paletteOf(colors);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QString filled = styleSheet();
    if (filled != sheet) {
        sheet = filled;
        application->setStyleSheet(sheet);
    }
    Q_EMIT q->changed();
}

Theme::Theme(QApplication &application) : d(std::make_unique<Private>())
{
    Q_ASSERT(!theTheme);
    theTheme = this;
    d->application = &application;
    d->q = this;
    d->system = readSystemTheme(QApplication::palette());
    d->reducedMotion = readReducedMotion();

    QApplication::setStyle(new ThemeStyle);
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains("Noto Sans"_L1))
        font.setFamilies({u"Noto Sans"_s});
    d->textScale = std::clamp(font.pointSizeF() / UsualPointSize, 1.0, 2.5);
    font.setPointSizeF(14 * d->textScale * PointsPerPixel);
    QApplication::setFont(font);
    QToolTip::setFont(font);

    d->applyColors();
}

Theme::~Theme()
{
    theTheme = nullptr;
}

Theme &Theme::instance()
{
    Q_ASSERT(theTheme);
    return *theTheme;
}

void Theme::apply(const QString &choice, const QString &accent)
{
    d->choice = choice;
    d->accent = QColor::isValidColor(accent) ? QColor(accent) : QColor();
    d->applyColors();
}

ThemeName Theme::name() const
{
    return d->name;
}

const ThemeColors &Theme::colors() const
{
    return d->colors;
}

ThemeColors Theme::colorsOf(ThemeName name)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    switch (name) {
    case ThemeName::Light:
        return {rgb(0xF7F8FB), rgb(0xFFFFFF), rgb(0x14171F), rgb(0x4A5162), rgb(0xE3E6EE),
                rgb(0x1E4BBF), rgb(0xE9EFFD), rgb(0xFFFFFF), rgb(0x0F6440), rgb(0xE4F3EB),
                rgb(0x824B00), rgb(0xFDF0DC), rgb(0xA8221B), rgb(0xFBE7E5)};
    case ThemeName::Dark:
        return {rgb(0x0F1218), rgb(0x181C25), rgb(0xF2F4F9), rgb(0xA7AFC0), rgb(0x2A3040),
                rgb(0x8FB0FF), rgb(0x1C2740), rgb(0x0F1218), rgb(0x5BD69A), rgb(0x123024),
                rgb(0xFFC061), rgb(0x33260F), rgb(0xFF9C94), rgb(0x3A1A18)};
    case ThemeName::HighContrast:
        return {rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xF0F0F0), rgb(0x6A6A6A),
                rgb(0xFFE14D), rgb(0x2E2800), rgb(0x000000), rgb(0x7DFFBB), rgb(0x002B17),
                rgb(0xFFCF7A), rgb(0x2E1E00), rgb(0xFFB8B2), rgb(0x330806)};
    }
    Q_UNREACHABLE();
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool Theme::reducedMotion() const
{
    return d->reducedMotion;
}

void Theme::fitVisitorScreens(const QSize &window)
{
    const double shortSide = double(std::min(window.width(), window.height()));
    const double scale = std::clamp(std::floor(shortSide / 1080 * 4) / 4, 1.0, 2.5);
    if (scale > d->visitorScale || scale < d->visitorScale) {
        d->visitorScale = scale;
        d->applyColors();
    }
}

int Theme::visitorPixels(int pixels) const
{
    return int(std::lround(pixels * d->visitorScale));
}

} // namespace shell
