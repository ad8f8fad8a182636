#include "shell/visitorparts.h"

#include "shell/theme.h"

#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScroller>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <cmath>
#include <numbers>

namespace shell {

using namespace Qt::StringLiterals;

BrandMark::BrandMark(const Brand &brand, Form form, QWidget *parent)
    : QWidget(parent), m_brand(brand), m_form(form), m_mark(new QLabel), m_name(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    setRole(m_name, u"visitor-brand"_s);
    m_name->setText(brand.name);
    m_name->setTextFormat(Qt::PlainText);
    setAccessibleName(brand.name);
    connect(&Theme::instance(), &Theme::changed, this, &BrandMark::refresh);
    refresh();
}

void BrandMark::refresh()
{
    const Theme &theme = Theme::instance();
    const int height = theme.visitorPixels(m_form == Form::MarkOnly ? 32 : 40);
    QPixmap logo;
    if (!m_brand.logoFile.isEmpty()) {
        QImageReader reader(m_brand.logoFile);
        const QSize size = reader.size();
        if (size.isValid()) {
            const QSize room(height * (m_form == Form::MarkOnly ? 3 : 8), height);
            reader.setScaledSize(size.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio));
        }
        logo = QPixmap::fromImageReader(&reader);
        logo.setDevicePixelRatio(devicePixelRatioF());
    }
    const bool hasLogo = !logo.isNull();
    m_mark->setPixmap(
        hasLogo ? logo
                : Theme::pixmap(u"logo"_s, theme.colors().accent, height, devicePixelRatioF()));
    m_name->setVisible(m_form == Form::MarkAndName && !hasLogo);
}

bool Backdrop::isUsable() const
{
    return !m_file.isEmpty() && QImageReader(m_file).canRead();
}

void Backdrop::paint(QPainter &painter, const QRect &area, qreal devicePixelRatio)
{
    const QSize wanted = area.size() * devicePixelRatio;
    if (m_size != wanted) {
        m_size = wanted;
        QImageReader reader(m_file);
        reader.setAutoTransform(true);
        if (const QSize size = reader.size(); size.isValid())
            reader.setScaledSize(size.scaled(wanted, Qt::KeepAspectRatioByExpanding));
        m_picture = QPixmap::fromImageReader(&reader);
        m_picture.setDevicePixelRatio(devicePixelRatio);
    }
    if (m_picture.isNull())
        return;
    QRect place(QPoint(), m_picture.deviceIndependentSize().toSize());
    place.moveCenter(area.center());
    painter.drawPixmap(place.topLeft(), m_picture);
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Badge::show(const QString &icon, Tone tone, int diameter)
{
    m_icon = icon;
    m_tone = tone;
    m_diameter = diameter;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int side = Theme::instance().visitorPixels(m_diameter);
    return {side, side};
}

void Badge::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::instance().colors();
    const auto [fill, mark] = [&]() -> std::pair<QColor, QColor> {
        switch (m_tone) {
        case Tone::Neutral:
            return {colors.line, colors.ink};
        case Tone::Accent:
            return {colors.accentBackground, colors.accent};
        case Tone::Pass:
            return {colors.passBackground, colors.pass};
        case Tone::Review:
            return {colors.reviewBackground, colors.review};
        }
        Q_UNREACHABLE();
    }();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(rect());
    QRect inner(QPoint(), size() * 0.52);
    inner.moveCenter(rect().center());
    Theme::icon(m_icon, mark).paint(&painter, inner);
}

BusyDots::BusyDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_phase.setStartValue(0.0);
    m_phase.setEndValue(1.0);
    m_phase.setDuration(1800);
    m_phase.setLoopCount(-1);
    connect(&m_phase, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

QSize BusyDots::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.visitorPixels(104), theme.visitorPixels(48)};
}

void BusyDots::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!Theme::instance().reducedMotion())
        m_phase.start();
}

void BusyDots::hideEvent(QHideEvent *event)
{
    m_phase.stop();
    QWidget::hideEvent(event);
}

void BusyDots::paintEvent(QPaintEvent *)
{
    constexpr int dots = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double phase = m_phase.currentValue().toDouble();
    const bool moving = m_phase.state() == QAbstractAnimation::Running;
    const double step = double(width()) / dots;
    for (int dot = 0; dot < dots; ++dot) {
        const double angle = 2 * std::numbers::pi * (phase - dot * 0.16);
        const double swell = moving ? 0.5 + 0.5 * std::cos(angle) : 0.5;
        const double radius = step * (0.2 + 0.12 * swell);
        QColor color = Theme::instance().colors().accent;
        color.setAlphaF(float(0.4 + 0.6 * swell));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(step * (dot + 0.5), height() / 2.0), radius, radius);
    }
}

CentredPage::CentredPage(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setRole(this, u"clear"_s);
    viewport()->setAutoFillBackground(false);
    setRole(viewport(), u"clear"_s);
    auto *holder = new QWidget;
    setRole(holder, u"clear"_s);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(content);
    column->addStretch(1);
    setWidget(holder);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

} // namespace shell
