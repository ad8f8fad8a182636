#include "shell/browserscreen.h"

#include "shell/theme.h"
#include "shell/visitorparts.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

class BrowserScreen::Private
{
public:
    Badge *badge = nullptr;
    BusyDots *busy = nullptr;
    QLabel *title = nullptr;
    QLabel *body = nullptr;
    QLabel *note = nullptr;
    QWidget *buttons = nullptr;
    QPushButton *again = nullptr;
    QVBoxLayout *column = nullptr;
    State state = State::Opening;
    bool visitorTellsEnd = false;
};

BrowserScreen::BrowserScreen(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    const auto label = [](const QString &role, const QString &name) {
        auto *made = new QLabel;
        setRole(made, role);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setAlignment(Qt::AlignCenter);
        made->setWordWrap(true);
        return made;
    };
    d->badge = new Badge;
    d->busy = new BusyDots;
    d->title = label(u"visitor-title"_s, u"title"_s);
    d->body = label(u"visitor-body"_s, u"body"_s);
    d->note = label(u"visitor-note"_s, u"note"_s);
    d->buttons = new QWidget;
    d->again = new QPushButton;
    d->again->setObjectName("openAgain"_L1);
    setRole(d->again, u"visitor-quiet"_s);
    d->again->setFocusPolicy(Qt::TabFocus);
    d->again->setAutoDefault(true);
    connect(d->again, &QPushButton::clicked, this, &BrowserScreen::openRequested);
    auto *buttonRow = new WrapLayout(d->buttons);
    buttonRow->addWidget(d->again);

    auto *text = new QWidget;
    setRole(text, u"clear"_s);
    d->column = new QVBoxLayout(text);
    d->column->setContentsMargins(0, 0, 0, 0);
    d->column->addWidget(d->badge, 0, Qt::AlignHCenter);
    d->column->addWidget(d->busy, 0, Qt::AlignHCenter);
    for (QWidget *each : std::initializer_list<QWidget *>{d->title, d->body, d->buttons, d->note})
        d->column->addWidget(each);
    auto *content = new QWidget;
    setRole(content, u"clear"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new CentredPage(content));
    connect(&Theme::instance(), &Theme::changed, this, [this] { fit(); });
    fill();
}

BrowserScreen::~BrowserScreen() = default;

void BrowserScreen::setVisitorTellsEnd()
{
    d->visitorTellsEnd = true;
}

void BrowserScreen::present(State state)
{
    d->state = state;
    fill();
}

BrowserScreen::State BrowserScreen::state() const
{
    return d->state;
}

void BrowserScreen::fill()
{
    d->note->clear();
    //: Button: opens the page in the computer's browser once more.
    d->again->setText(tr("Open it again"));
    switch (d->state) {
    case State::Opening:
        //: Title while the computer's browser starts.
        d->title->setText(tr("One moment"));
        //: Said below that title.
        d->body->setText(tr("We are opening the browser for you."));
        break;
    case State::Open:
        //: Title while the visitor is busy in the computer's browser.
        d->title->setText(tr("Please go on in the browser window"));
        d->body->setText(d->visitorTellsEnd
                             //: The window: of the computer's browser.
                             ? tr("It has opened on this computer. When you are done there, please "
                                  "tell our staff.")
                             //: The window: of the computer's browser.
                             : tr("It has opened on this computer. When you are done there, this "
                                  "screen goes on by itself."));
        //: Help for a visitor who sees no browser window. The button is "Open it again".
        d->note->setText(tr("No window to be seen? It may be behind this one. You can open it "
                            "again, or ask our staff."));
        break;
    case State::Back:
        //: Title when the browser came back and the service is asked for the status.
        d->title->setText(tr("We are checking whether all is done"));
        //: For a visitor who came back before the end.
        d->body->setText(tr("If you have not finished all steps, please open the page again and go "
                            "on there."));
        break;
    case State::Done:
        //: Title when the visitor has finished all steps.
        d->title->setText(tr("Thank you"));
        //: The window: of the computer's browser.
        d->body->setText(tr("You have finished all steps. You can close the browser window."));
        break;
    case State::Failed:
        //: Title when the computer's browser could not be started.
        d->title->setText(tr("The browser did not open"));
        //: Said below that title. Our staff: the people at the desk.
        d->body->setText(tr("You can try again, or ask our staff."));
        //: Button: the browser is started once more.
        d->again->setText(tr("Try again"));
        break;
    }
    const bool isWaiting = d->state == State::Opening || d->state == State::Back;
    const bool isDone = d->state == State::Done;
    d->busy->setVisible(isWaiting);
    d->badge->setVisible(!isWaiting);
    if (isDone)
        d->badge->show(u"check"_s, Badge::Tone::Pass, 120);
    else if (d->state == State::Failed)
        d->badge->show(u"exclamation"_s, Badge::Tone::Review, 120);
    else
        d->badge->show(u"browser"_s, Badge::Tone::Accent, 120);
    d->note->setVisible(!d->note->text().isEmpty());
    d->buttons->setVisible(!isDone && d->state != State::Opening);
    setAccessibleName(d->title->text());
    setAccessibleDescription(d->body->text());
    fit();
}

void BrowserScreen::fit()
{
    const Theme &theme = Theme::instance();
    d->column->setSpacing(theme.visitorPixels(22));
    d->body->ensurePolished();
    const int readable = d->body->fontMetrics().averageCharWidth() * 56;
    d->title->parentWidget()->setMaximumWidth(std::max(theme.visitorPixels(880), readable));
}

void BrowserScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void BrowserScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace shell
