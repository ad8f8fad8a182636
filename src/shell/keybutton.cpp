#include "shell/keybutton.h"

#include "shell/theme.h"
#include "shell/themestyle.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QTouchEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionButton>

#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoldMs = 450;
constexpr int RepeatMs = 70;

/// Of the key's shorter side. A caption never grows out of its key, however large the system's text
/// is.
constexpr double LargestCaption = 0.55;
constexpr double UsualCaption = 24.0 / 14; ///< Of the program's own type size.
constexpr double HintShare = 0.5;          ///< Of the caption.
constexpr double WordShare = 0.75;

} // namespace

KeyButton::KeyButton(QWidget *parent) : QPushButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setRole(this, u"key"_s);
}

void KeyButton::setFace(const QString &text, const QString &icon, const QString &hint)
{
    m_face = text;
    m_icon = icon;
    m_hint = hint;
    update();
}

bool KeyButton::isOver(const QPoint &globalPlace) const
{
    return rect().contains(mapFromGlobal(globalPlace));
}

void KeyButton::begin()
{
    m_isPressed = true;
    m_wasHeld = false;
    setDown(true);
    if (m_hold != Hold::Nothing)
        m_holding.start(HoldMs, this);
    if (m_hold == Hold::Repeats)
        Q_EMIT clicked();
}

void KeyButton::moveTo(const QPoint &globalPlace)
{
    if (!m_isPressed)
        return;
    if (m_wasHeld) {
        Q_EMIT dragged(globalPlace);
        return;
    }
    setDown(isOver(globalPlace));
    if (!isDown())
        m_holding.stop();
}

void KeyButton::end(const QPoint &globalPlace)
{
    if (!std::exchange(m_isPressed, false))
        return;
    m_holding.stop();
    setDown(false);
    if (m_wasHeld)
        Q_EMIT dropped(globalPlace);
    else if (m_hold != Hold::Repeats && isOver(globalPlace))
        Q_EMIT clicked(); // The last that is done: it may remove this key.
}

void KeyButton::giveUp()
{
    m_isPressed = false;
    m_holding.stop();
    setDown(false);
}

bool KeyButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
        begin();
        break;
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const QList<QEventPoint> &points = static_cast<QTouchEvent *>(event)->points();
        if (points.isEmpty())
            break;
        const QPoint place = points.first().globalPosition().toPoint();
        if (event->type() == QEvent::TouchEnd)
            end(place);
        else
            moveTo(place);
        break;
    }
    case QEvent::TouchCancel:
        giveUp();
        break;
    default:
        return QPushButton::event(event);
    }
    event->accept();
    return true;
}

void KeyButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
    event->accept();
}

void KeyButton::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(event->globalPosition().toPoint());
    event->accept();
}

void KeyButton::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        end(event->globalPosition().toPoint());
}

void KeyButton::hideEvent(QHideEvent *event)
{
    giveUp();
    QPushButton::hideEvent(event);
}

void KeyButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_holding.timerId()) {
        QPushButton::timerEvent(event);
        return;
    }
    if (m_hold == Hold::Repeats) {
        m_holding.start(RepeatMs, this);
        Q_EMIT clicked();
        return;
    }
    m_holding.stop();
    m_wasHeld = true;
    Q_EMIT held();
}

void KeyButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_isDiscreet)
        option->state &= ~(QStyle::State_Sunken | QStyle::State_MouseOver);
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const ThemeColors &colors = Theme::instance().colors();
    const bool isFilled = property("role").toString() == "key-on"_L1;
    const QColor ink = isFilled ? colors.onAccent : colors.ink;
    const double size = std::min(QFontInfo(QApplication::font()).pixelSize() * UsualCaption
                                     * Theme::instance().visitorPixels(100) / 100,
                                 std::min(height(), width()) * LargestCaption);
    QPainter painter(this);
    if (!m_icon.isEmpty()) {
        const int side = int(std::lround(size * 1.25));
        painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                           Theme::pixmap(m_icon, ink, side, devicePixelRatioF()));
        return;
    }
    // No key is mirrored, and "?123" does not begin at the right.
    painter.setLayoutDirection(Qt::LeftToRight);
    QFont caption = QApplication::font();
    caption.setWeight(QFont::Normal);
    caption.setPixelSize(int(size));
    // A word, such as "ABC" or ".com", is smaller than a letter and fits between the borders.
    if (m_face.size() > 1)
        caption.setPixelSize(std::max(1, int(size * WordShare)));
    const int room = width() - 10;
    if (const int wide = QFontMetrics(caption).horizontalAdvance(m_face); wide > room)
        caption.setPixelSize(std::max(1, caption.pixelSize() * room / wide));
    painter.setFont(caption);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, m_face);
    if (m_hint.isEmpty())
        return;
    caption.setPixelSize(std::max(1, int(size * HintShare)));
    painter.setFont(caption);
    painter.setPen(isFilled ? ink : colors.soft);
    painter.drawText(rect().adjusted(6, 2, -6, -2), Qt::AlignTop | Qt::AlignRight, m_hint);
}

} // namespace shell
