#include "shell/portalparts.h"

#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/visitorparts.h"
#include "shell/wraplayout.h"
#include "ui_visitoroverlay.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds SlowAfter(8000);

/// A line of text that ends in an ellipsis where there is no room for all of it.
class ElidedName final : public QWidget
{
public:
    explicit ElidedName(const QString &text) : m_text(text)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setAccessibleName(text);
        setToolTip(plainToolTip(text));
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(nameFont());
        return {metrics.horizontalAdvance(m_text) + 4, metrics.height()};
    }
    QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(nameFont());
        return {metrics.averageCharWidth() * 8, metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(nameFont());
        painter.setPen(Theme::instance().colors().ink);
        // A name of the other direction stays beside what it belongs to.
        const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width());
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                         shown);
    }

private:
    QFont nameFont() const
    {
        QFont named = font();
        named.setPointSizeF(named.pointSizeF() * Theme::instance().visitorPixels(20) / 14.0);
        named.setWeight(QFont::DemiBold);
        return named;
    }

    QString m_text;
};

/// How much the strip says in the room it has.
enum class Room { Everything, NoCaption, ButtonIcon };

} // namespace

class PortalStrip::Private
{
public:
    QHBoxLayout *row = nullptr;
    QVBoxLayout *words = nullptr;
    Badge *mark = nullptr;
    QLabel *caption = nullptr;
    ElidedName *name = nullptr;
    QLabel *notice = nullptr;
    QPushButton *end = nullptr;
    Notice shownNotice = Notice::None;
    Room room = Room::Everything;
    bool fitting = false;
};

PortalStrip::PortalStrip(const QString &who, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"visitor-strip-bar"_s);
    // It makes do with any width; what it would like to be must not widen the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    d->row = new QHBoxLayout(this);
    d->mark = new Badge;
    d->mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    d->row->addWidget(d->mark);
    d->words = new QVBoxLayout;
    d->words->setSpacing(0);
    d->caption = new QLabel;
    setRole(d->caption, u"small"_s);
    d->name = new ElidedName(who);
    d->words->addStretch(1);
    // Not by the text's own direction, which a product name decides.
    d->words->addWidget(d->caption, 0, Qt::AlignLeading);
    d->words->addWidget(d->name);
    d->words->addStretch(1);
    d->row->addLayout(d->words, 1);
    d->notice = new QLabel;
    setRole(d->notice, u"visitor-mark"_s);
    d->row->addWidget(d->notice, 0, Qt::AlignVCenter);
    d->end = new QPushButton;
    d->end->setObjectName("endSession"_L1);
    setRole(d->end, u"visitor-strip"_s);
    d->end->setFocusPolicy(Qt::TabFocus);
    d->end->setAutoDefault(true);
    d->row->addWidget(d->end);
    connect(d->end, &QPushButton::clicked, this, &PortalStrip::endRequested);
    connect(&Theme::instance(), &Theme::changed, this, &PortalStrip::refresh);
    refresh();
}

PortalStrip::~PortalStrip() = default;

void PortalStrip::setNotice(Notice notice)
{
    if (notice == d->shownNotice)
        return;
    d->shownNotice = notice;
    refresh();
}

void PortalStrip::setEnding()
{
    d->end->setEnabled(false);
}

void PortalStrip::refresh()
{
    // Showing and hiding lays out at once, which may come back here through a resize.
    if (d->fitting)
        return;
    const QScopedValueRollback guard(d->fitting, true);
    const Theme &theme = Theme::instance();
    const int side = theme.visitorPixels(20);
    const int edge = theme.visitorPixels(4);
    d->row->setContentsMargins(side, edge, side, edge);
    d->row->setSpacing(theme.visitorPixels(14));
    d->mark->show(u"interview"_s, Badge::Tone::Accent, 44);
    //: Above the name of the person whose session it is. Big Interview is a product name.
    d->caption->setText(tr("Big Interview session"));
    const auto noticeText = [this] {
        switch (d->shownNotice) {
        case Notice::None:
            return QString();
        case Notice::PageFailed:
            //: Mark above the person's pages; they still see the page they came from.
            return tr("That page did not load. Try it again.");
        case Notice::SignedOut:
            //: Mark above the service's sign-in page; the button is "End session".
            return tr("Signed out. Please end the session.");
        }
        Q_UNREACHABLE();
    };
    const QString notice = noticeText();
    d->notice->setText(notice);
    //: Button above a person's pages: signs them out of this computer and closes the window.
    const QString end = tr("End session");
    d->end->setAccessibleName(end);
    d->end->setIconSize(QSize(1, 1) * theme.visitorPixels(26));
    const QString icon = isRightToLeft() ? u"leave-rtl"_s : u"leave"_s;
    for (const Room room : {Room::Everything, Room::NoCaption, Room::ButtonIcon}) {
        d->room = room;
        d->notice->setVisible(!notice.isEmpty());
        d->notice->setWordWrap(room == Room::ButtonIcon);
        d->caption->setVisible(room == Room::Everything);
        d->mark->setVisible(room != Room::ButtonIcon);
        d->end->setText(room == Room::ButtonIcon ? QString() : end);
        d->end->setIcon(room == Room::ButtonIcon ? Theme::icon(icon, theme.colors().accent)
                                                 : QIcon());
        d->row->invalidate();
        if (d->row->sizeHint().width() <= width())
            break;
    }
    d->end->setToolTip(d->room == Room::ButtonIcon ? end : QString());
    setMinimumHeight(theme.visitorPixels(72));
}

void PortalStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        refresh();
    QWidget::changeEvent(event);
}

void PortalStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

class PortalCover::Private
{
public:
    enum class Shown { Loading, Problem, Ending };

    Ui::VisitorOverlay ui;
    CentredPage *page = nullptr;
    QPushButton *retry = nullptr;
    QPushButton *close = nullptr;
    core::Timer *slow = nullptr;
    Shown shown = Shown::Loading;
    QString sentence;
    bool isSlow = false;
};

PortalCover::PortalCover(core::Clock &clock, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"screen"_s);
    auto *content = new QWidget;
    d->ui.setupUi(content);
    d->ui.body->setTextFormat(Qt::PlainText); // It may hold words of the service.
    d->page = new CentredPage(content, this);
    auto *buttons = new WrapLayout(d->ui.buttons);
    d->retry = new QPushButton;
    d->retry->setObjectName("tryAgain"_L1);
    d->close = new QPushButton;
    d->close->setObjectName("close"_L1);
    setRole(d->retry, u"visitor-primary"_s);
    setRole(d->close, u"visitor-quiet"_s);
    for (QPushButton *button : {d->retry, d->close}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    connect(d->retry, &QPushButton::clicked, this, &PortalCover::retryRequested);
    connect(d->close, &QPushButton::clicked, this, &PortalCover::closeRequested);
    d->slow = clock.makeTimer(this);
    connect(d->slow, &core::Timer::fired, this, [this] {
        d->isSlow = true;
        refresh();
    });
    connect(&Theme::instance(), &Theme::changed, this, &PortalCover::refresh);
    setFocusPolicy(Qt::StrongFocus);
    showLoading();
}

PortalCover::~PortalCover() = default;

void PortalCover::showLoading()
{
    d->shown = Private::Shown::Loading;
    d->isSlow = false;
    d->slow->start(SlowAfter);
    refresh();
    show();
    setFocus(Qt::OtherFocusReason);
}

void PortalCover::showProblem(const QString &sentence)
{
    d->shown = Private::Shown::Problem;
    d->sentence = sentence;
    d->slow->stop();
    refresh();
    show();
    // Enter tries again; nothing shows a ring before a key is pressed.
    setFocus(Qt::OtherFocusReason);
}

void PortalCover::showEnding()
{
    d->shown = Private::Shown::Ending;
    d->slow->stop();
    refresh();
    show();
}

void PortalCover::refresh()
{
    const bool isProblem = d->shown == Private::Shown::Problem;
    QString title;
    QString body;
    QString note;
    switch (d->shown) {
    case Private::Shown::Loading:
        //: Title while a person is being signed in to Big Interview.
        title = tr("Signing in");
        //: Text below it. Big Interview is a product name.
        body = tr("Big Interview opens in a moment.");
        if (d->isSlow) {
            //: Shown after eight seconds of waiting.
            note = tr("This takes longer than usual. You can go on waiting, or end the session.");
        }
        break;
    case Private::Shown::Problem:
        //: Title above the reason. Big Interview is a product name.
        title = tr("Big Interview is not open");
        body = d->sentence;
        break;
    case Private::Shown::Ending:
        //: Title while a person's pages are being removed from this computer.
        title = tr("Ending the session");
        //: Text below it.
        body = tr("Everything this session kept on this computer is being removed.");
        break;
    }
    d->ui.badge->setVisible(isProblem);
    d->ui.badge->show(u"exclamation"_s, Badge::Tone::Review, 88);
    d->ui.busy->setVisible(!isProblem);
    d->ui.title->setText(title);
    d->ui.body->setText(body);
    d->ui.note->setText(note);
    d->ui.note->setVisible(!note.isEmpty());
    //: Button: asks Big Interview for a new sign-in and opens it.
    d->retry->setText(tr("Try again"));
    //: Button: closes the window of a session that did not open.
    d->close->setText(tr("Close"));
    d->ui.buttons->setVisible(isProblem);
    setRole(d->ui.card, isProblem ? u"visitor-card"_s : u"clear"_s);
    setAccessibleName(title);
    setAccessibleDescription(body);

    const Theme &theme = Theme::instance();
    const int side = theme.visitorPixels(width() < 800 ? 24 : 48);
    const int edge = theme.visitorPixels(44);
    d->ui.column->setContentsMargins(side, edge, side, edge);
    d->ui.column->setSpacing(theme.visitorPixels(18));
    ensurePolished();
    d->ui.body->ensurePolished();
    const int readable = d->ui.body->fontMetrics().averageCharWidth() * 52;
    d->ui.card->setMaximumWidth(std::max(theme.visitorPixels(720), readable));
}

void PortalCover::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void PortalCover::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && d->shown == Private::Shown::Problem)
        d->retry->click();
    event->accept();
}

void PortalCover::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->page->setGeometry(rect());
    refresh();
}

} // namespace shell
