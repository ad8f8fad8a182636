#include "shell/pinpad.h"

#include "shell/theme.h"
#include "shell/themestyle.h"
#include "store/pinbook.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// As many rings as the shortest PIN has digits; those that are typed are filled.
class PinDots final : public QWidget
{
public:
    using QWidget::QWidget;

    void setCount(qsizetype count)
    {
        m_count = count;
        //: How many digits of a PIN are typed, for a screen reader.
        setAccessibleName(PinPad::tr("%n digit(s) typed", nullptr, int(count)));
        update();
    }

    QSize sizeHint() const override
    {
        const int height = Theme::instance().visitorPixels(28);
        return {Theme::instance().visitorPixels(Pitch) * store::PinBook::LongestPin, height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        const double pitch = theme.visitorPixels(Pitch);
        const double radius = theme.visitorPixels(Diameter) / 2.0;
        const qsizetype shown = std::max(m_count, qsizetype(store::PinBook::ShortestPin));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colors().ink, theme.visitorPixels(3) / 2.0));
        double x = (width() - pitch * double(shown - 1)) / 2;
        for (qsizetype i = 0; i < shown; ++i, x += pitch) {
            painter.setBrush(i < m_count ? QBrush(theme.colors().ink) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QPointF(x, height() / 2.0), radius, radius);
        }
    }

private:
    static constexpr int Pitch = 22;
    static constexpr int Diameter = 13;
    qsizetype m_count = 0;
};

} // namespace

class PinPad::Private
{
public:
    void build();
    QPushButton *addKey(QGridLayout *grid, const QString &role, int row, int column);
    void add(char digit);
    void takeBack();
    void submit();
    void show();
    void look();

    PinPad *q = nullptr;
    QBoxLayout *halves = nullptr;
    QVBoxLayout *words = nullptr; ///< What is said; beside the keys where there is little height.
    QVBoxLayout *column = nullptr;
    QGridLayout *grid = nullptr;
    QLabel *title = nullptr;
    PinDots *dots = nullptr;
    std::array<QPushButton *, 10> digitKeys{};
    QPushButton *cancel = nullptr;
    QPushButton *back = nullptr;
    QPushButton *go = nullptr;
    QLabel *message = nullptr;
    QByteArray digits; ///< Never shared, so that clearing clears all there is.
    bool taking = true;
};

void PinPad::Private::build()
{
    setRole(q, u"visitor-card"_s);
    q->setFocusPolicy(Qt::StrongFocus);
    title = new QLabel;
    setRole(title, u"pin-title"_s);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    dots = new PinDots;
    auto *keys = new QWidget;
    setRole(keys, u"clear"_s);
    // The keys of a pad stand in the same order all over the world.
    keys->setLayoutDirection(Qt::LeftToRight);
    grid = new QGridLayout(keys);
    grid->setContentsMargins({});
    for (int digit = 1; digit <= 9; ++digit) {
        digitKeys.at(size_t(digit)) = addKey(grid, u"pin-key"_s, (digit - 1) / 3, (digit - 1) % 3);
    }
    cancel = addKey(grid, u"pin-cancel"_s, 3, 0);
    digitKeys.at(0) = addKey(grid, u"pin-key"_s, 3, 1);
    back = addKey(grid, u"pin-key"_s, 3, 2);
    for (size_t digit = 0; digit < digitKeys.size(); ++digit) {
        QPushButton *key = digitKeys.at(digit);
        key->setText(QString::number(digit));
        QObject::connect(key, &QPushButton::clicked, q, [this, digit] { add(char('0' + digit)); });
    }
    go = new QPushButton;
    setRole(go, u"visitor-primary"_s);
    go->setFocusPolicy(Qt::TabFocus);
    message = new QLabel;
    setRole(message, u"pin-message"_s);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);

    words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(dots, 0, Qt::AlignHCenter);
    words->addStretch(1);
    column = new QVBoxLayout;
    column->addWidget(keys, 0, Qt::AlignHCenter);
    column->addWidget(go);
    halves = new QBoxLayout(QBoxLayout::TopToBottom, q);
    halves->addLayout(words, 1);
    halves->addLayout(column);
    halves->addWidget(message);
    QObject::connect(cancel, &QPushButton::clicked, q, &PinPad::cancelled);
    QObject::connect(back, &QPushButton::clicked, q, [this] { takeBack(); });
    QObject::connect(go, &QPushButton::clicked, q, [this] { submit(); });
}

QPushButton *PinPad::Private::addKey(QGridLayout *keys, const QString &role, int row, int at)
{
    auto *key = new QPushButton;
    setRole(key, role);
    // A finger must not leave a focus ring behind; the keyboard gets one.
    key->setFocusPolicy(Qt::TabFocus);
    keys->addWidget(key, row, at);
    return key;
}

void PinPad::Private::add(char digit)
{
    if (!taking || digits.size() >= store::PinBook::LongestPin)
        return;
    digits.append(digit);
    show();
    Q_EMIT q->edited();
}

void PinPad::Private::takeBack()
{
    if (!taking || digits.isEmpty())
        return;
    digits.back() = '\0';
    digits.chop(1);
    show();
    Q_EMIT q->edited();
}

void PinPad::Private::submit()
{
    if (!taking || digits.size() < store::PinBook::ShortestPin)
        return;
    const core::Secret pin(digits);
    q->clear();
    Q_EMIT q->submitted(pin);
}

void PinPad::Private::show()
{
    dots->setCount(digits.size());
    for (QPushButton *key : digitKeys)
        key->setEnabled(taking);
    back->setEnabled(taking);
    go->setEnabled(taking && digits.size() >= store::PinBook::ShortestPin);
}

void PinPad::Private::look()
{
    const Theme &theme = Theme::instance();
    back->setIcon(Theme::icon(u"key-backspace"_s, theme.colors().ink));
    back->setIconSize(QSize(1, 1) * theme.visitorPixels(34));
    dots->updateGeometry();
}

PinPad::PinPad(QWidget *parent) : QFrame(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->digits.reserve(store::PinBook::LongestPin);
    d->build();
    d->look();
    d->show();
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->look(); });
}

PinPad::~PinPad()
{
    d->digits.fill('\0');
}

void PinPad::setTexts(const QString &title, const QString &submit, const QString &cancel)
{
    d->title->setText(title);
    d->go->setText(submit);
    d->cancel->setText(cancel);
    //: The key of a PIN pad that takes the last digit back, for a screen reader.
    d->back->setAccessibleName(tr("Delete the last digit"));
    setAccessibleName(title);
    d->show();
}

void PinPad::setMessage(const QString &message, bool isNews)
{
    if (d->message->text() == message)
        return;
    d->message->setText(message);
    if (isNews && !message.isEmpty()) {
        QAccessibleEvent event(d->message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void PinPad::setTaking(bool taking)
{
    d->taking = taking;
    d->show();
}

void PinPad::clear()
{
    d->digits.fill('\0');
    d->digits.resize(0);
    d->show();
}

void PinPad::fit(const QSize &room)
{
    const Theme &theme = Theme::instance();
    const bool isLow = room.height() < theme.visitorPixels(740);
    const int gap = theme.visitorPixels(isLow ? 10 : 14);
    const int side = theme.visitorPixels(room.width() < theme.visitorPixels(480) ? 20 : 56);
    const int edge = theme.visitorPixels(isLow ? 20 : 40);
    d->grid->setSpacing(gap);
    for (QBoxLayout *each :
         {d->halves, static_cast<QBoxLayout *>(d->words), static_cast<QBoxLayout *>(d->column)})
        each->setSpacing(gap);
    d->halves->setContentsMargins(side, edge, side, edge);
    for (QWidget *each : {static_cast<QWidget *>(d->title), static_cast<QWidget *>(d->message),
                          static_cast<QWidget *>(d->cancel), static_cast<QWidget *>(d->go)})
        each->ensurePolished();
    // All keys are as wide as the longest word on one of them.
    const QSize key(std::max(theme.visitorPixels(92), d->cancel->sizeHint().width()),
                    theme.visitorPixels(isLow ? 64 : 76));
    for (QPushButton *each : d->digitKeys)
        each->setFixedSize(key);
    d->back->setFixedSize(key);
    d->cancel->setFixedSize(key);
    // Room for two lines, so that nothing moves when something is said.
    const int said = d->message->fontMetrics().lineSpacing() * 2;
    d->message->setMinimumHeight(said);
    const int keysWidth = std::max(3 * key.width() + 2 * gap, d->go->sizeHint().width());
    const int keysHeight = 4 * (key.height() + gap) + d->go->sizeHint().height();
    const int wordsHeight =
        d->title->fontMetrics().lineSpacing() + d->dots->sizeHint().height() + said + 3 * gap;
    // What is said wraps; the card stays as wide as it is.
    const bool isWide = keysHeight + wordsHeight + 2 * edge > room.height()
                        && 2 * keysWidth + 3 * side <= room.width();
    d->halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (isWide != (d->words->indexOf(d->message) >= 0)) {
        d->halves->removeWidget(d->message);
        d->words->removeWidget(d->message);
        if (isWide)
            d->words->insertWidget(d->words->count() - 1, d->message);
        else
            d->halves->addWidget(d->message);
    }
    if (isWide)
        d->halves->setSpacing(side);
    setFixedWidth(isWide ? 2 * keysWidth + 3 * side : keysWidth + 2 * side);
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->show();
    QFrame::changeEvent(event);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    // Digits of every script: an Arabic keyboard types its own.
    const int digit = text.size() == 1 ? text.front().digitValue() : -1;
    if (digit >= 0)
        d->add(char('0' + digit));
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        d->takeBack();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        d->submit();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
        Q_EMIT cancelled();
    event->accept();
}

} // namespace shell
