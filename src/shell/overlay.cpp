#include "shell/overlay.h"

#include "shell/overlaytext.h"
#include "shell/theme.h"
#include "shell/wraplayout.h"
#include "ui_visitoroverlay.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds LaterAfter(8000);
constexpr int FadeMilliseconds = 160;
constexpr float ScrimOpacity = 0.55F;
/// Of what a page says: more is not read by somebody who stands.
constexpr qsizetype LongestMessage = 500;

/// Sets \a text where it differs; an empty label takes no room.
void setLabel(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

class Overlay::Private
{
public:
    void act(OverlayAction action);

    Overlay *q = nullptr;
    Ui::VisitorOverlay ui;
    CentredPage *page = nullptr;
    QList<QPushButton *> buttons;
    core::Timer *laterTimer = nullptr;
    QVariantAnimation fade;
    OverlayKind kind = OverlayKind::None;
    OverlayText text;
    OverlayFacts facts;
    bool later = false;
};

void Overlay::Private::act(OverlayAction action)
{
    switch (action) {
    case OverlayAction::TryNow:
        q->setSeconds(0);
        Q_EMIT q->tryNowRequested();
        break;
    case OverlayAction::AskForHelp:
        Q_EMIT q->helpRequested();
        break;
    case OverlayAction::AskToLeave:
        Q_EMIT q->leaveRequested();
        break;
    case OverlayAction::ConfirmLeave:
        Q_EMIT q->leaveConfirmed();
        break;
    case OverlayAction::AskToStartOver:
        Q_EMIT q->startOverRequested();
        break;
    case OverlayAction::ConfirmStartOver:
        Q_EMIT q->startOverConfirmed();
        break;
    case OverlayAction::Reload:
        Q_EMIT q->reloadRequested();
        break;
    case OverlayAction::UsePhone:
        Q_EMIT q->phoneRequested();
        break;
    case OverlayAction::Dismiss:
        Q_EMIT q->dismissed();
        break;
    }
}

Overlay::Overlay(core::Clock &clock, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->q = this;
    auto *content = new QWidget;
    d->ui.setupUi(content);
    d->page = new CentredPage(content, this);

    auto *buttons = new WrapLayout(d->ui.buttons);
    for (int index = 0; index < MostOverlayButtons; ++index) {
        auto *button = new QPushButton;
        setRole(button, index == 0 ? u"visitor-primary"_s : u"visitor-quiet"_s);
        // A finger must not leave a focus ring behind; the keyboard gets one.
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        buttons->addWidget(button);
        d->buttons << button;
        connect(button, &QPushButton::clicked, this,
                [this, index] { d->act(d->text.buttons.at(index).action); });
    }

    d->laterTimer = clock.makeTimer(this);
    connect(d->laterTimer, &core::Timer::fired, this, [this] {
        d->later = true;
        fill();
    });
    d->fade.setDuration(FadeMilliseconds);
    d->fade.setStartValue(0.0F);
    d->fade.setEndValue(1.0F);
    connect(&d->fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { fitCard(); });

    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    hide();
}

Overlay::~Overlay() = default;

OverlayKind Overlay::kind() const
{
    return d->kind;
}

void Overlay::present(OverlayKind kind)
{
    if (kind == d->kind)
        return;
    const bool wasHidden = d->kind == OverlayKind::None;
    d->kind = kind;
    d->later = false;
    d->laterTimer->stop();
    if (kind == OverlayKind::None) {
        d->fade.stop();
        hide();
        return;
    }
    fill();
    if (!d->text.later.isEmpty())
        d->laterTimer->start(LaterAfter);
    if (wasHidden && !Theme::instance().reducedMotion())
        d->fade.start();
    setGeometry(parentWidget()->rect());
    fitCard();
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

void Overlay::setSeconds(int seconds)
{
    if (d->facts.seconds == seconds)
        return;
    d->facts.seconds = seconds;
    fill();
}

void Overlay::setTrouble(ConnectionTrouble trouble)
{
    if (d->facts.trouble == trouble)
        return;
    d->facts.trouble = trouble;
    fill();
}

void Overlay::setOffers(const OverlayOffers &offers)
{
    if (d->facts.offers == offers)
        return;
    d->facts.offers = offers;
    fill();
}

void Overlay::setSaid(const QString &said)
{
    const QString shown =
        said.size() > LongestMessage ? QString(said.left(LongestMessage) % u'…') : said;
    if (d->facts.said == shown)
        return;
    d->facts.said = shown;
    fill();
}

bool Overlay::isBeingUsed() const
{
    return isVisible()
           && std::any_of(d->buttons.cbegin(), d->buttons.cend(), [](const QPushButton *button) {
                  return button->isDown() || button->hasFocus();
              });
}

void Overlay::fill()
{
    d->text = overlayText(d->kind, d->facts);
    const OverlayText &text = d->text;
    setLabel(d->ui.title, text.title);
    setLabel(d->ui.body, text.body);
    d->ui.body->setAlignment(text.isLong ? Qt::AlignLeading | Qt::AlignTop : Qt::AlignCenter);
    setLabel(d->ui.note, d->later ? text.later : text.note);
    const bool buttonsShown = !text.buttonsLater || d->later;
    for (qsizetype index = 0; index < d->buttons.size(); ++index) {
        const bool isUsed = index < text.buttons.size();
        d->buttons.at(index)->setText(isUsed ? text.buttons.at(index).text : QString());
        d->buttons.at(index)->setVisible(isUsed && buttonsShown);
    }
    d->ui.buttons->setVisible(buttonsShown && !text.buttons.isEmpty());
    setLabel(d->ui.figure, text.figure);
    d->ui.badge->setVisible(!text.icon.isEmpty());
    d->ui.busy->setVisible(text.icon.isEmpty() && text.figure.isEmpty());
    if (!text.icon.isEmpty())
        d->ui.badge->show(text.icon, text.tone, 88);
    setAccessibleName(text.title);
    setAccessibleDescription(text.body);
    const QString surface = text.covers ? u"clear"_s : u"visitor-card"_s;
    if (d->ui.card->property("role") != surface) {
        d->ui.card->setProperty("role", surface);
        // The style sheet reads a dynamic property only when a widget is polished.
        d->ui.card->style()->unpolish(d->ui.card);
        d->ui.card->style()->polish(d->ui.card);
    }
    update();
}

void Overlay::fitCard()
{
    const Theme &theme = Theme::instance();
    const int side = theme.visitorPixels(width() < 800 ? 24 : 48);
    const int edge = theme.visitorPixels(44);
    d->ui.column->setContentsMargins(side, edge, side, edge);
    d->ui.column->setSpacing(theme.visitorPixels(18));
    // Wide enough for a line that reads well, whatever the text size.
    ensurePolished();
    d->ui.body->ensurePolished();
    const int readable = d->ui.body->fontMetrics().averageCharWidth() * 52;
    const int wanted = d->text.isLong ? readable * 3 / 2 : readable;
    d->ui.card->setMaximumWidth(std::max(theme.visitorPixels(720), wanted));
    d->page->setGeometry(rect());
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fitCard();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (d->text.covers) {
        painter.fillRect(rect(), Theme::instance().colors().background);
        return;
    }
    const float shown =
        d->fade.state() == QAbstractAnimation::Running ? d->fade.currentValue().toFloat() : 1.0F;
    QColor scrim(0x0A, 0x0E, 0x18);
    scrim.setAlphaF(ScrimOpacity * shown);
    painter.fillRect(rect(), scrim);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Escape never does harm: it is the button that lets things go on.
    const auto goesOn = std::find_if(
        d->text.buttons.cbegin(), d->text.buttons.cend(),
        [](const OverlayButton &each) { return each.action == OverlayAction::Dismiss; });
    qsizetype pressed = -1;
    if (isEnter && !d->text.buttons.isEmpty())
        pressed = 0;
    else if (event->key() == Qt::Key_Escape && goesOn != d->text.buttons.cend())
        pressed = goesOn - d->text.buttons.cbegin();
    if (pressed >= 0 && d->buttons.at(pressed)->isVisible())
        d->buttons.at(pressed)->click();
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QPushButton *> stops;
    for (QPushButton *button : std::as_const(d->buttons)) {
        if (button->isVisible())
            stops << button;
    }
    if (stops.isEmpty())
        return true;
    const auto at = std::find(stops.cbegin(), stops.cend(), focusWidget());
    qsizetype index = next ? 0 : stops.size() - 1;
    if (at != stops.cend() && (*at)->hasFocus())
        index = (at - stops.cbegin() + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(index)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace shell
