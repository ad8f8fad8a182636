#include "shell/deviceparts.h"

#include "shell/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace shell {

namespace {

/// A rounded card over the whole of a widget, opaque within its corners.
class DeviceCover final : public QWidget
{
public:
    explicit DeviceCover(QWidget *parent) : QWidget(parent) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), colors.background);
        painter.setPen(colors.line);
        painter.setBrush(colors.card);
        const double corner = DevicePicture::corner();
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
};

} // namespace

DevicePicture::DevicePicture(QWidget *parent)
    : QWidget(parent), m_cover(new DeviceCover(this)), m_badge(new Badge), m_dots(new BusyDots)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(m_cover);
    column->addWidget(m_badge, 0, Qt::AlignCenter);
    column->addWidget(m_dots, 0, Qt::AlignCenter);
    show(CameraFinding::Opening);
}

void DevicePicture::setPicture(QWidget *picture)
{
    m_picture = picture;
    picture->setParent(this);
    picture->setGeometry(rect());
    picture->lower();
    picture->show();
}

void DevicePicture::show(CameraFinding finding)
{
    const bool isOpening = finding == CameraFinding::Opening;
    m_cover->setVisible(!hasPicture(finding));
    m_dots->setVisible(isOpening);
    m_badge->setVisible(!isOpening);
    m_badge->show(deviceLine(finding).icon, Badge::Tone::Review, 120);
}

bool DevicePicture::hasPicture(CameraFinding finding)
{
    return !forbids(finding) || finding == CameraFinding::Black || finding == CameraFinding::Frozen;
}

int DevicePicture::corner()
{
    return Theme::instance().visitorPixels(20);
}

void DevicePicture::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::instance().colors().background);
}

void DevicePicture::resizeEvent(QResizeEvent *)
{
    m_cover->setGeometry(rect());
    if (m_picture)
        m_picture->setGeometry(rect());
}

LevelMeter::LevelMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void LevelMeter::setLevel(double level)
{
    constexpr double quietest = 60; // Decibels below full.
    constexpr double falls = 0.15;
    const double heard =
        level > 0 ? std::clamp(1 + 20 * std::log10(level) / quietest, 0.0, 1.0) : 0.0;
    m_shown = std::max(heard, m_shown - falls);
    update();
}

QSize LevelMeter::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.visitorPixels(160), theme.visitorPixels(12)};
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    QPainterPath bar;
    bar.addRoundedRect(rect(), round, round);
    painter.fillPath(bar, colors.line);
    painter.setClipPath(bar);
    QRectF loud = rect();
    loud.setWidth(loud.width() * m_shown);
    if (layoutDirection() == Qt::RightToLeft)
        loud.moveRight(rect().width());
    painter.fillRect(loud, colors.pass);
}

DeviceRow::DeviceRow(QWidget *parent) : QWidget(parent), m_badge(new Badge), m_text(new QLabel)
{
    setRole(m_text, QStringLiteral("visitor-step"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().visitorPixels(16));
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::instance().visitorPixels(8));
    column->addStretch(1);
    column->addWidget(m_text);
    column->addStretch(1);
    row->addLayout(column, 1);
}

void DeviceRow::show(const DeviceLine &line)
{
    m_badge->show(line.icon, line.tone, 52);
    if (m_text->text() != line.text)
        m_text->setText(line.text);
    setAccessibleName(line.text);
}

LevelMeter *DeviceRow::addMeter()
{
    auto *meter = new LevelMeter;
    auto *column = static_cast<QVBoxLayout *>(layout()->itemAt(1)->layout());
    column->insertWidget(2, meter);
    return meter;
}

} // namespace shell
