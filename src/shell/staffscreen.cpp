#include "shell/staffscreen.h"

#include "shell/deskparts.h"
#include "shell/pinpad.h"
#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/wraplayout.h"
#include "store/pinbook.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

class StaffScreen::Private
{
public:
    void build();
    void fit();

    StaffScreen *q = nullptr;
    CentredPage *padPage = nullptr;
    PinPad *pad = nullptr;
    CentredPage *cardPage = nullptr;
    QFrame *card = nullptr;
    QVBoxLayout *column = nullptr;
    Badge *badge = nullptr;
    QLabel *title = nullptr;
    QLabel *body = nullptr;
    QLabel *fieldName = nullptr;
    TextField *field = nullptr;
    QLabel *problem = nullptr;
    QPushButton *primary = nullptr;
    QPushButton *secondary = nullptr;
};

void StaffScreen::Private::build()
{
    pad = new PinPad;
    auto *padPlace = new QWidget;
    auto *padRow = new QHBoxLayout(padPlace);
    padRow->addStretch(1);
    padRow->addWidget(pad, 0);
    padRow->addStretch(1);
    padPage = new CentredPage(padPlace, q);

    card = new QFrame;
    setRole(card, u"visitor-card"_s);
    badge = new Badge;
    title = new QLabel;
    setRole(title, u"visitor-card-title"_s);
    body = new QLabel;
    setRole(body, u"pin-body"_s);
    fieldName = new QLabel;
    setRole(fieldName, u"pin-message"_s);
    field = new TextField;
    setRole(field, u"pin-field"_s);
    field->setMaxLength(store::PinBook::LongestName);
    fieldName->setBuddy(field);
    problem = new QLabel;
    setRole(problem, u"pin-problem"_s);
    for (QLabel *label : {title, body, problem}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    auto *buttonPlace = new QWidget;
    setRole(buttonPlace, u"clear"_s);
    auto *buttons = new WrapLayout(buttonPlace);
    primary = new QPushButton;
    secondary = new QPushButton;
    for (QPushButton *button : {primary, secondary}) {
        setRole(button, button == primary ? u"visitor-primary"_s : u"visitor-quiet"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    column = new QVBoxLayout(card);
    column->addWidget(badge, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(body);
    column->addWidget(fieldName);
    column->addWidget(field);
    column->addWidget(problem);
    column->addWidget(buttonPlace);
    auto *cardPlace = new QWidget;
    auto *cardRow = new QHBoxLayout(cardPlace);
    cardRow->addStretch(1);
    cardRow->addWidget(card, 100);
    cardRow->addStretch(1);
    cardPage = new CentredPage(cardPlace, q);
    QObject::connect(primary, &QPushButton::clicked, q, &StaffScreen::primaryChosen);
    QObject::connect(secondary, &QPushButton::clicked, q, &StaffScreen::secondaryChosen);
    QObject::connect(field, &QLineEdit::returnPressed, q, &StaffScreen::primaryChosen);
}

void StaffScreen::Private::fit()
{
    const Theme &theme = Theme::instance();
    pad->fit(q->size());
    const int side = theme.visitorPixels(q->width() < theme.visitorPixels(800) ? 24 : 64);
    const int edge = theme.visitorPixels(q->height() < theme.visitorPixels(740) ? 24 : 48);
    column->setContentsMargins(side, edge, side, edge);
    column->setSpacing(theme.visitorPixels(18));
    // Wide enough for a line that reads well, whatever the text size.
    body->ensurePolished();
    card->setMaximumWidth(
        std::max(theme.visitorPixels(760), body->fontMetrics().averageCharWidth() * 62));
    padPage->setGeometry(q->rect());
    cardPage->setGeometry(q->rect());
}

StaffScreen::StaffScreen(QWidget *window) : QWidget(window), d(std::make_unique<Private>())
{
    d->q = this;
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    d->build();
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->fit(); });
    window->installEventFilter(this);
    hide();
}

StaffScreen::~StaffScreen() = default;

void StaffScreen::showCard(const Card &card)
{
    d->badge->show(card.icon, card.tone, 88);
    d->title->setText(card.title);
    d->body->setText(card.body);
    d->fieldName->setText(card.fieldName);
    const bool hasField = !card.fieldName.isEmpty();
    d->fieldName->setVisible(hasField);
    d->field->setVisible(hasField);
    d->field->setAccessibleName(card.fieldName);
    d->problem->setText(card.problem);
    d->problem->setVisible(!card.problem.isEmpty());
    setStyleProperty(d->field, "invalid", hasField && !card.problem.isEmpty());
    d->primary->setText(card.primary);
    d->secondary->setText(card.secondary);
    d->secondary->setVisible(!card.secondary.isEmpty());
    setAccessibleName(card.title);
    setAccessibleDescription(card.body);
    d->padPage->hide();
    d->cardPage->show();
    setFocusProxy(nullptr);
    keepOnTop();
    (hasField ? static_cast<QWidget *>(d->field) : this)->setFocus(Qt::OtherFocusReason);
}

void StaffScreen::showPad()
{
    setAccessibleName({});
    setAccessibleDescription({});
    d->cardPage->hide();
    d->padPage->show();
    // The finger whose tap opened it touches this widget next.
    setFocusProxy(d->pad);
    keepOnTop();
    d->pad->setFocus(Qt::OtherFocusReason);
}

PinPad &StaffScreen::pad()
{
    return *d->pad;
}

QString StaffScreen::typed() const
{
    return d->field->text();
}

void StaffScreen::setTyped(const QString &text)
{
    d->field->setText(text);
}

void StaffScreen::keepOnTop()
{
    setGeometry(parentWidget()->rect());
    d->fit();
    raise();
    show();
    const QWidget *focused = window()->focusWidget();
    if (!focused || !isAncestorOf(focused))
        (d->padPage->isVisibleTo(this) ? static_cast<QWidget *>(d->pad) : this)
            ->setFocus(Qt::OtherFocusReason);
}

bool StaffScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        d->fit();
    }
    return QWidget::eventFilter(watched, event);
}

void StaffScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT retranslated();
    QWidget::changeEvent(event);
}

void StaffScreen::keyPressEvent(QKeyEvent *event)
{
    if (d->cardPage->isVisible()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            d->primary->click();
        else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
            Q_EMIT backChosen();
    }
    event->accept();
}

bool StaffScreen::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)
            && child != d->pad)
            stops << child;
    }
    if (stops.isEmpty())
        return true;
    const qsizetype at = stops.indexOf(window()->focusWidget());
    const qsizetype index = at < 0 ? (next ? 0 : stops.size() - 1)
                                   : (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(index)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace shell
