#include "shell/deskparts.h"

#include "shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(Tone tone)
{
    const ThemeColors &colors = Theme::instance().colors();
    switch (tone) {
    case Tone::Accent:
        return colors.accent;
    case Tone::Soft:
        return colors.soft;
    case Tone::Ink:
        return colors.ink;
    case Tone::OnAccent:
        return colors.onAccent;
    case Tone::Pass:
        return colors.pass;
    case Tone::Review:
        return colors.review;
    case Tone::Fail:
        return colors.fail;
    }
    return colors.ink;
}

} // namespace

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return {u"check"_s, u"pass"_s, Tone::Pass};
    case Verdict::Review:
        return {u"exclamation"_s, u"review"_s, Tone::Review};
    case Verdict::Failed:
        return {u"cross"_s, u"fail"_s, Tone::Fail};
    case Verdict::NoVerdict:
    case Verdict::NotInFlow:
        return {u"minus"_s, u"neutral"_s, Tone::Soft};
    }
    return {};
}

Look lookOf(onboarding::Outcome outcome)
{
    using onboarding::Outcome;
    switch (outcome) {
    case Outcome::Passed:
        return lookOf(Verdict::Passed);
    case Outcome::Review:
        return lookOf(Verdict::Review);
    case Outcome::Failed:
        return lookOf(Verdict::Failed);
    case Outcome::Expired:
        return {u"clock"_s, u"neutral"_s, Tone::Soft};
    case Outcome::Cancelled:
        return {u"leave"_s, u"neutral"_s, Tone::Soft};
    case Outcome::Error:
        return {u"warning"_s, u"fail"_s, Tone::Fail};
    }
    return {};
}

void setButtonIcon(QAbstractButton *button, const QString &icon, Tone tone)
{
    const auto redraw = [button, icon, tone] { button->setIcon(Theme::icon(icon, colorOf(tone))); };
    QObject::connect(&Theme::instance(), &Theme::changed, button, redraw);
    redraw();
}

IconLabel::IconLabel(const QString &icon, Tone tone, int side, QWidget *parent)
    : QLabel(parent), m_icon(icon), m_tone(tone), m_side(side)
{
    setFixedSize(side, side);
    connect(&Theme::instance(), &Theme::changed, this, &IconLabel::redraw);
    redraw();
}

void IconLabel::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    redraw();
}

void IconLabel::redraw()
{
    if (!m_icon.isEmpty())
        setPixmap(Theme::pixmap(m_icon, colorOf(m_tone), m_side, devicePixelRatioF()));
}

EdgeLabel::EdgeLabel(Edge edge, QWidget *parent) : QLabel(parent), m_edge(edge)
{
    align();
}

void EdgeLabel::setEdge(Edge edge)
{
    m_edge = edge;
    align();
}

void EdgeLabel::align()
{
    const bool right = (layoutDirection() == Qt::RightToLeft) != (m_edge == Edge::Trailing);
    setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void EdgeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

TextField::TextField(QWidget *parent) : QLineEdit(parent)
{
    ensurePolished();
    colorHint();
}

void TextField::colorHint()
{
    const QColor wanted = Theme::instance().colors().soft;
    QPalette colors = palette();
    if (colors.color(QPalette::PlaceholderText) == wanted)
        return;
    colors.setColor(QPalette::PlaceholderText, wanted);
    setPalette(colors);
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colorHint();
}

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent) { }

void ChoiceField::paintEvent(QPaintEvent *event)
{
    constexpr int side = 18;
    constexpr int edge = 12;
    QComboBox::paintEvent(event);
    QRect box(0, 0, side, side);
    box.moveCenter(rect().center());
    if (layoutDirection() == Qt::LeftToRight)
        box.moveRight(width() - edge);
    else
        box.moveLeft(edge);
    QPainter painter(this);
    const ThemeColors &colors = Theme::instance().colors();
    Theme::icon(u"chevron-down"_s, isEnabled() ? colors.ink : colors.soft).paint(&painter, box);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

Chip::Chip(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel({}, Tone::Soft, 13, this)), m_word(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 12, 3);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setLook(const Look &look, const QString &word)
{
    setRole(this, u"chip-"_s + look.role);
    m_icon->setIcon(look.icon, look.tone);
    m_word->setText(word);
}

Light::Light(QWidget *parent) : QFrame(parent), m_icon(new IconLabel({}, Tone::Soft, 34, this))
{
    constexpr int diameter = 64;
    setFixedSize(diameter, diameter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
}

void Light::setLook(const Look &look)
{
    setRole(this, u"light-"_s + look.role);
    m_icon->setIcon(look.icon, look.tone);
}

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setRole(this, u"segments"_s);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(2);
}

void SegmentedChoice::setEntries(const QStringList &entries, int current)
{
    const QList<QAbstractButton *> old = m_buttons->buttons();
    for (QAbstractButton *button : old) {
        m_buttons->removeButton(button);
        delete button;
    }
    for (int i = 0; i < entries.size(); ++i) {
        auto *button = new QPushButton(entries.at(i), this);
        button->setCheckable(true);
        setRole(button, u"segment"_s);
        m_buttons->addButton(button, i);
        m_layout->addWidget(button);
        button->setChecked(i == current);
    }
    setVisible(entries.size() > 1);
}

int SegmentedChoice::current() const
{
    return m_buttons->checkedId();
}

Confirmation::Confirmation(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_question(new QLabel(this))
    , m_harm(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setRole(this, u"notice"_s);
    setRole(m_question, u"question"_s);
    setRole(m_harm, u"danger"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText); // It may hold a name.
    auto *texts = new QHBoxLayout;
    texts->setSpacing(12);
    texts->addWidget(new IconLabel(u"warning"_s, Tone::Review, 22, this));
    texts->addWidget(m_question, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_harm);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(12);
    m_layout->addLayout(texts, 1);
    m_layout->addLayout(buttons);
    setTabOrder(m_keep, m_harm);
    connect(m_harm, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
    hide();
}

void Confirmation::setTexts(const QString &question, const QString &harm, const QString &keep)
{
    m_question->setText(question);
    m_harm->setText(harm);
    m_keep->setText(keep);
    setAccessibleName(question);
    m_harm->setAccessibleDescription(question);
}

void Confirmation::ask()
{
    show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void Confirmation::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Beside the question while that leaves it half of the width, else below it.
    const bool wide = width() > 2 * (m_keep->sizeHint().width() + m_harm->sizeHint().width());
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Confirmation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_keep->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shell
