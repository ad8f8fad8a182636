#include "shell/codescreen.h"

#include "shell/theme.h"
#include "shell/visitorparts.h"
#include "shell/wraplayout.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds Minute(60000);

/// The code on a white card of its own, in every theme.
class CodeCard final : public QWidget
{
public:
    explicit CodeCard(QWidget *parent = nullptr) : QWidget(parent)
    {
        setObjectName("codeCard"_L1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const std::optional<QrCode> &code)
    {
        m_code = code;
        update();
    }

    void setSide(int side)
    {
        if (side == m_side)
            return;
        m_side = side;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = theme.visitorPixels(20);
        const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.colors().line);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(edge, radius, radius);
        const int rim = theme.visitorPixels(8); // Clear of the round corners.
        if (m_code)
            m_code->paint(painter, QRectF(rect()).adjusted(rim, rim, -rim, -rim));
    }

private:
    std::optional<QrCode> m_code;
    int m_side = 0;
};

QLabel *label(const QString &role, const QString &name)
{
    auto *made = new QLabel;
    setRole(made, role);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

/// One numbered thing to do.
class CodeStep final : public QWidget
{
public:
    explicit CodeStep(int number) : m_number(number), m_words(label(u"visitor-step"_s, {}))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        m_place = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        row->addItem(m_place);
        row->addWidget(m_words, 1);
    }

    void show(const QString &words) { m_words->setText(words); }

    void fit()
    {
        const Theme &theme = Theme::instance();
        m_words->ensurePolished();
        m_words->setMinimumHeight(mark());
        m_place->changeSize(mark() + theme.visitorPixels(16), mark(), QSizePolicy::Fixed,
                            QSizePolicy::Minimum);
        layout()->invalidate();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // In the middle of the first line, also when the words need more of them.
        const int line = std::max(m_words->fontMetrics().height(), mark());
        const int top = m_words->height() > line * 3 / 2 ? 0 : (height() - mark()) / 2;
        const int left = isRightToLeft() ? width() - mark() : 0;
        const QRectF circle(left + 1, top + 1, mark() - 2, mark() - 2);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(colors.accentBackground);
        painter.drawEllipse(circle);
        QFont font = m_words->font();
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(mark() / 2);
        painter.setFont(font);
        painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int mark() const { return Theme::instance().visitorPixels(40); }

    int m_number;
    QLabel *m_words;
    QSpacerItem *m_place;
};

} // namespace

class CodeScreen::Private
{
public:
    CodeCard *card = nullptr;
    Badge *badge = nullptr;
    QLabel *title = nullptr;
    QLabel *body = nullptr;
    CodeStep *scan = nullptr;
    CodeStep *follow = nullptr;
    QLabel *life = nullptr;
    QLabel *note = nullptr;
    QWidget *buttons = nullptr;
    QPushButton *showAgain = nullptr;
    QBoxLayout *halves = nullptr;
    QVBoxLayout *words = nullptr;
    CentredPage *page = nullptr;

    core::Clock *clock = nullptr;
    core::Timer *idle = nullptr;
    core::Timer *tick = nullptr;
    core::milliseconds hideAfter{0};
    core::milliseconds worksUntil{0};
    std::optional<QrCode> code;
    State state = State::Empty;
    bool visitorTellsEnd = false;
};

CodeScreen::CodeScreen(core::Clock &clock, core::milliseconds hideAfter, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    d->clock = &clock;
    d->hideAfter = hideAfter;
    d->idle = clock.makeTimer(this);
    d->tick = clock.makeTimer(this);
    connect(d->idle, &core::Timer::fired, this, [this] { enter(State::Hidden); });
    connect(d->tick, &core::Timer::fired, this, [this] { tick(); });

    d->card = new CodeCard;
    d->badge = new Badge;
    d->title = label(u"visitor-title"_s, u"title"_s);
    d->body = label(u"visitor-body"_s, u"body"_s);
    d->scan = new CodeStep(1);
    d->follow = new CodeStep(2);
    d->life = label(u"visitor-life"_s, u"life"_s);
    d->note = label(u"visitor-note"_s, u"note"_s);
    d->buttons = new QWidget;
    d->showAgain = new QPushButton;
    d->showAgain->setObjectName("showAgain"_L1);
    setRole(d->showAgain, u"visitor-primary"_s);
    d->showAgain->setFocusPolicy(Qt::TabFocus);
    d->showAgain->setAutoDefault(true);
    connect(d->showAgain, &QPushButton::clicked, this, [this] { enter(State::Shown); });
    auto *buttonRow = new WrapLayout(d->buttons);
    buttonRow->addWidget(d->showAgain);

    d->words = new QVBoxLayout;
    d->words->addStretch(1);
    d->words->addWidget(d->badge, 0, Qt::AlignLeading);
    for (QWidget *each : std::initializer_list<QWidget *>{d->title, d->body, d->scan, d->follow,
                                                          d->life, d->note, d->buttons})
        d->words->addWidget(each);
    d->words->addStretch(1);
    auto *content = new QWidget;
    setRole(content, u"clear"_s);
    d->halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    d->halves->addWidget(d->card, 0, Qt::AlignCenter);
    d->halves->addLayout(d->words, 1);
    d->page = new CentredPage(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->page);

    connect(&Theme::instance(), &Theme::changed, this, [this] { fit(); });
    // A touch anywhere in the window says that somebody is there, also one on the strip above.
    qApp->installEventFilter(this);
    fill();
}

CodeScreen::~CodeScreen() = default;

void CodeScreen::setVisitorTellsEnd()
{
    d->visitorTellsEnd = true;
}

void CodeScreen::present(const QrCode &code, core::milliseconds lifetime)
{
    d->code = code;
    d->worksUntil = d->clock->elapsed() + lifetime;
    d->state = State::Empty;
    enter(State::Shown);
}

void CodeScreen::clear()
{
    d->code.reset();
    enter(State::Empty);
    // A busy program must not leave it standing until it comes to paint.
    if (isVisible())
        repaint();
}

CodeScreen::State CodeScreen::state() const
{
    return d->state;
}

void CodeScreen::cover()
{
    if (d->state == State::Shown)
        enter(State::Hidden);
}

void CodeScreen::enter(State state)
{
    const bool isOver = d->code && d->clock->elapsed() >= d->worksUntil;
    d->state = isOver ? State::Expired : state;
    d->idle->stop();
    d->tick->stop();
    if (d->state == State::Expired)
        d->code.reset();
    if (d->state == State::Shown)
        d->idle->start(d->hideAfter);
    if (d->code)
        tick();
    d->card->show(d->state == State::Shown ? d->code : std::nullopt);
    fill();
    fit();
}

void CodeScreen::tick()
{
    const core::milliseconds left = d->worksUntil - d->clock->elapsed();
    if (left <= core::milliseconds::zero()) {
        enter(State::Expired);
        return;
    }
    // Until the number of begun minutes changes.
    d->tick->start((left - core::milliseconds(1)) % Minute + core::milliseconds(1));
    fill();
}

void CodeScreen::fill()
{
    const bool isShown = d->state == State::Shown;
    const bool isExpired = d->state == State::Expired;
    const bool works = isShown || d->state == State::Hidden;
    if (isExpired) {
        //: Title when the time of a QR code has passed.
        d->title->setText(tr("The code no longer works"));
        //: The code was for the visitor's phone. Our staff: the people at the desk.
        d->body->setText(tr("If your phone already shows the steps, just go on there. Otherwise "
                            "please ask our staff."));
    } else if (d->state == State::Hidden) {
        //: Title when nobody has touched the screen and the QR code was covered.
        d->title->setText(tr("The code is hidden"));
        //: Said below that title.
        d->body->setText(tr("Nobody touched this screen for a while. If your phone already shows "
                            "the steps, just go on there, or ask our staff."));
    } else {
        //: Title above a QR code.
        d->title->setText(tr("Go on with your phone"));
        d->body->clear();
    }
    //: First of two steps beside a QR code.
    d->scan->show(tr("Point the camera of your phone at this code."));
    //: Second of two steps beside a QR code.
    d->follow->show(tr("Open the link that appears, and follow the steps there."));
    const core::milliseconds left = d->worksUntil - d->clock->elapsed();
    const int minutes = int((left.count() + Minute.count() - 1) / Minute.count());
    d->life->setText(works && minutes > 1
                         //: How long a QR code can still be used; %Ln is at least 2.
                         ? tr("The code works for about %Ln minute(s).", nullptr, minutes)
                         //: How long a QR code can still be used: one minute or less.
                         : tr("The code works for less than a minute."));
    d->note->setText(
        d->visitorTellsEnd
            //: Below the steps. Our staff: the people at the desk.
            ? tr("When you are done, please tell our staff. No phone? Please ask them.")
            //: Below the steps. Here: on the screen that shows the code, not on the
            //: phone.
            : tr("When you are done, this screen goes on by itself. No phone? Please "
                 "ask our staff."));
    //: Button: the QR code is shown again.
    d->showAgain->setText(tr("Show it again"));

    d->badge->setVisible(!isShown);
    if (isExpired)
        d->badge->show(u"hourglass"_s, Badge::Tone::Review, 88);
    else
        d->badge->show(u"eye-off"_s, Badge::Tone::Neutral, 88);
    d->card->setVisible(isShown);
    d->body->setVisible(!d->body->text().isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{d->scan, d->follow, d->note})
        each->setVisible(isShown);
    d->life->setVisible(works);
    d->buttons->setVisible(d->state == State::Hidden);

    setAccessibleName(d->title->text());
    setAccessibleDescription(
        isShown
            //: Read to somebody who cannot see the QR code.
            ? tr("A code for the camera of your phone is on the screen. If you cannot see it, "
                 "please ask our staff to help you.")
            : d->body->text());
    //: What a QR code is called for somebody who cannot see it.
    d->card->setAccessibleName(isShown ? tr("Code for your phone") : QString());
}

void CodeScreen::fit()
{
    const Theme &theme = Theme::instance();
    const int margin = theme.visitorPixels(width() < 800 || height() < 560 ? 24 : 48);
    const int gap = theme.visitorPixels(height() > width() || width() < 1200 ? 40 : 72);
    // Phones read it from a step away, also at a small screen; beyond this it only gets unwieldy.
    const auto sideFor = [&theme](int room) {
        return std::clamp(room, theme.visitorPixels(320), theme.visitorPixels(600));
    };
    const int besideWords = sideFor(std::min(height() - 2 * margin, width() * 9 / 20));
    d->words->setContentsMargins(0, 0, 0, 0);
    const int least = d->words->minimumSize().width();
    // Also with words too large to stand beside the code.
    const bool isTall = height() > width() || besideWords + gap + least + 2 * margin > width();
    const int side =
        isTall ? sideFor(std::min(width() - 2 * margin, height() * 9 / 20)) : besideWords;
    d->card->setSide(side);
    d->halves->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    d->halves->setContentsMargins(margin, margin, margin, margin);
    d->halves->setSpacing(gap);
    d->words->setSpacing(theme.visitorPixels(18));
    // Below the code the words keep to its width, so that the steps stand under it.
    const bool isAlone = !d->card->isVisibleTo(this);
    const int wanted = isTall && !isAlone ? std::max(side, least) : width();
    const int beside = std::max(0, (width() - 2 * margin - wanted) / 2);
    d->words->setContentsMargins(beside, 0, beside, 0);
    d->scan->fit();
    d->follow->fit();
    const Qt::Alignment edge = isAlone || isTall ? Qt::AlignHCenter : Qt::AlignLeading;
    for (QLabel *each : {d->title, d->body, d->life, d->note})
        each->setAlignment(edge | Qt::AlignVCenter);
    d->words->setAlignment(d->badge, edge);
    d->buttons->layout()->setAlignment(edge);
}

bool CodeScreen::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress)
        && d->state == State::Shown) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window())
            d->idle->start(d->hideAfter);
    }
    return QWidget::eventFilter(watched, event);
}

void CodeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void CodeScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace shell
