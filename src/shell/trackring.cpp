#include "shell/trackring.h"

#include "shell/deskparts.h"
#include "shell/peoplewords.h"
#include "shell/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualSide = 108;
constexpr qreal StrokeShare = 1.0 / 9;
constexpr int FullCircle = 360 * 16; ///< QPainter counts in sixteenths of a degree.
constexpr int Top = 90 * 16;

} // namespace

/// Draws alone; what it shows is said by the TrackRing around it.
class TrackRing::Dial final : public QWidget
{
public:
    Dial(std::optional<int> percent, QWidget *parent) : QWidget(parent), m_percent(percent)
    {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 22 / 14);
        large.setWeight(QFont::DemiBold);
        setFont(large);
        const int words = fontMetrics().horizontalAdvance(percentText(100));
        const int side = std::max(UsualSide, words * 3 / 2);
        setFixedSize(side, side);
        connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::instance().colors();
        const qreal stroke = width() * StrokeShare;
        const QRectF ring =
            QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(colors.line, stroke, Qt::SolidLine, Qt::FlatCap);
        if (!m_percent)
            pen.setDashPattern({0.35, 0.35});
        painter.setPen(pen);
        painter.drawEllipse(ring);
        if (m_percent.value_or(0) > 0) {
            const bool done = m_percent == 100;
            painter.setPen(
                QPen(done ? colors.pass : colors.accent, stroke, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(ring, Top, -FullCircle * *m_percent / 100);
        }
        painter.setPen(m_percent ? colors.ink : colors.soft);
        painter.drawText(rect(), Qt::AlignCenter, percentText(m_percent));
    }

private:
    std::optional<int> m_percent;
};

TrackRing::TrackRing(const biginterview::Track &track, QWidget *parent) : QWidget(parent)
{
    auto *title = new EdgeLabel(EdgeLabel::Edge::Leading, this);
    auto *steps = new EdgeLabel(EdgeLabel::Edge::Leading, this);
    setRole(title, u"field-title"_s);
    setRole(steps, u"soft"_s);
    title->setTextFormat(Qt::PlainText);
    title->setText(track.title);
    steps->setText(stepsText(track));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(title);
    texts->addWidget(steps);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 20, 0);
    layout->setSpacing(14);
    layout->addWidget(new Dial(track.percent(), this));
    layout->addLayout(texts);
    setAccessibleName(spokenTrack(track));
}

} // namespace shell
