#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QIcon>

#include <memory>

class QApplication;

namespace shell {

enum class ThemeName { Light, Dark, HighContrast };

/// The tokens of experience.md's table for one theme.
struct ThemeColors
{
    QColor background, card, ink, soft, line, accent, accentBackground, onAccent;
    QColor pass, passBackground, review, reviewBackground, fail, failBackground;
};

/// Colours, type and icons of the whole program. One style sheet (resources/style/vestibule.qss)
/// with @token names is filled in and set on the application.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QApplication &application);
    ~Theme() override;
    /// The one theme of the program; made by the application before any window.
    static Theme &instance();

    /// \a choice is system, light, dark or high-contrast; \a accent is #RRGGBB or empty and is
    /// ignored when its contrast is below the table's.
    void apply(const QString &choice, const QString &accent);
    ThemeName name() const;
    const ThemeColors &colors() const;
    static ThemeColors colorsOf(ThemeName name);
    /// WCAG contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

    /// An SVG icon of resources/icons by name, in \a color, sharp at every size.
    static QIcon icon(const QString &name, const QColor &color);
    /// \a size is the side in device-independent pixels.
    static QPixmap pixmap(const QString &name, const QColor &color, int size,
                          qreal devicePixelRatio);

    /// True when the system asks for less motion: then no fades.
    bool reducedMotion() const;

    /// Type and measures of the visitor's screens grow on very large screens whose system scale is
    /// 1: a step of a quarter for each quarter that \a window's short side is above 1080, at most
    /// 2.5 times. Sizes of the operator's screens stay.
    void fitVisitorScreens(const QSize &window);
    /// \a pixels of experience.md's table on the visitor's screens of now.
    int visitorPixels(int pixels) const;

Q_SIGNALS:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
