#include "shell/themestyle.h"

#include "shell/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QStyleOption>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// The frame and fill that a check box and a radio button share.
void drawMarkFrame(QPainter *painter, const QRectF &box, qreal radius, QStyle::State state)
{
    const ThemeColors &colors = Theme::instance().colors();
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = state & QStyle::State_Enabled;
    const QColor active = enabled ? colors.accent : colors.soft;
    painter->setPen(QPen(marked ? active : colors.soft, 1.5));
    painter->setBrush(marked ? active : colors.card);
    painter->drawRoundedRect(box, radius, radius);
}

void drawIcon(QPainter *painter, const QString &name, const QColor &color, const QRect &box)
{
    Theme::icon(name, color).paint(painter, box);
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(u"Fusion"_s) { }

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &colors = Theme::instance().colors();
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The style's own enumeration is open; what is not drawn here is left to the base.
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawMarkFrame(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 5, option->state);
        const QRect inner = option->rect.adjusted(2, 2, -2, -2);
        if (option->state & State_On)
            drawIcon(painter, u"check"_s, colors.onAccent, inner);
        else if (option->state & State_NoChange)
            drawIcon(painter, u"minus"_s, colors.onAccent, inner);
    } else if (element == PE_IndicatorRadioButton) {
        const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
        drawMarkFrame(painter, box, box.width() / 2, option->state);
        if (option->state & State_On) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.onAccent);
            painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
        }
    } else if (element == PE_IndicatorArrowDown || element == PE_IndicatorArrowUp
               || element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight) {
        const QString name = element == PE_IndicatorArrowDown   ? u"chevron-down"_s
                             : element == PE_IndicatorArrowUp   ? u"chevron-up"_s
                             : element == PE_IndicatorArrowLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
        QRect box(0, 0, 16, 16);
        box.moveCenter(option->rect.center());
        drawIcon(painter, name, enabled ? colors.ink : colors.soft, box);
    } else if (element == PE_FrameFocusRect) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 6, 6);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    constexpr int mark = 20;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight)
        return mark;
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return 10;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // A style sheet looks at properties only when it polishes; children may be named through it.
    QList<QWidget *> widgets = widget->findChildren<QWidget *>();
    widgets.prepend(widget);
    for (QWidget *each : std::as_const(widgets)) {
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

void setRole(QWidget *widget, const QString &role)
{
    setStyleProperty(widget, "role", role);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QString(u"<p>"_s % text.toHtmlEscaped() % u"</p>"_s) : text;
}

} // namespace shell
