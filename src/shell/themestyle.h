#pragma once

#include <QtWidgets/QProxyStyle>

namespace shell {

/// The base under the style sheet: one look on every platform, and the few marks a style sheet can
/// only draw from picture files (ticks, arrows, the default focus ring), in the theme's colours.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeStyle)

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
};

/// Says what \a widget is, also while it is shown; vestibule.qss defines how each role looks.
void setRole(QWidget *widget, const QString &role);

/// A tip that shows \a text as it is: names and cells of a file are no markup, which a tip would
/// act on and load pictures for.
QString plainToolTip(const QString &text);
/// Sets any other property the style sheet looks at.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace shell
