#include "shell/resultscreen.h"

#include "shell/theme.h"
#include "ui_visitorresult.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds Tick(1000);
/// A finger that was on its way to the page must not skip the result.
constexpr core::milliseconds TouchGuard(700);
constexpr int LeftSeconds = 4;

/// The few things a visitor may be told.
enum class Message { AllSet, SeeStaff, Thanks, Left };

Message messageOf(onboarding::Outcome outcome, ResultScreen::Telling telling)
{
    switch (outcome) {
    case onboarding::Outcome::Cancelled:
        return Message::Left;
    case onboarding::Outcome::Passed:
        return telling == ResultScreen::Telling::Outcome ? Message::AllSet : Message::Thanks;
    case onboarding::Outcome::Review:
    case onboarding::Outcome::Failed:
    case onboarding::Outcome::Expired:
    case onboarding::Outcome::Error:
        return telling == ResultScreen::Telling::Outcome ? Message::SeeStaff : Message::Thanks;
    }
    Q_UNREACHABLE();
}

} // namespace

class ResultScreen::Private
{
public:
    core::Clock &clock;
    Next next;
    Ui::VisitorResult ui{};
    core::Timer *timer = nullptr;
    Message message = Message::Thanks;
    core::milliseconds shownAt{0};
    core::milliseconds endsAt{0};
};

ResultScreen::ResultScreen(core::Clock &clock, Next next, QWidget *parent)
    : QWidget(parent), d(new Private{clock, next})
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget;
    d->ui.setupUi(content);
    auto *page = new CentredPage(content);
    // A touch anywhere goes on, so nothing on the screen may keep it.
    page->viewport()->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page);
    d->timer = d->clock.makeTimer(this);
    connect(d->timer, &core::Timer::fired, this, &ResultScreen::tick);
    connect(&Theme::instance(), &Theme::changed, this, &ResultScreen::fit);
}

ResultScreen::~ResultScreen() = default;

void ResultScreen::present(onboarding::Outcome outcome, Telling telling, int seconds)
{
    d->message = messageOf(outcome, telling);
    const int shownSeconds = d->message == Message::Left ? std::min(seconds, LeftSeconds) : seconds;
    d->shownAt = d->clock.elapsed();
    d->endsAt = d->shownAt + std::chrono::seconds(shownSeconds);
    retranslate();
    fit();
    d->timer->start(Tick);
    setFocus(Qt::OtherFocusReason);
}

void ResultScreen::tick()
{
    if (d->clock.elapsed() >= d->endsAt) {
        Q_EMIT finished();
        return;
    }
    retranslate();
    d->timer->start(Tick);
}

void ResultScreen::goOn()
{
    if (!d->timer->isActive() || d->clock.elapsed() - d->shownAt < TouchGuard)
        return;
    d->timer->stop();
    Q_EMIT finished();
}

void ResultScreen::retranslate()
{
    switch (d->message) {
    case Message::AllSet:
        d->ui.badge->show(u"check"_s, Badge::Tone::Pass, 132);
        //: The visitor's result when everything is well.
        d->ui.title->setText(tr("You're all set"));
        d->ui.body->setText(
            //: The visitor's result when everything is well. The desk: the people who work here.
            tr("Please take your document with you. The desk has what it needs."));
        break;
    case Message::SeeStaff:
        d->ui.badge->show(u"staff"_s, Badge::Tone::Accent, 132);
        //: The visitor's result in every other case; must not sound like a refusal.
        d->ui.title->setText(tr("Please see our staff"));
        d->ui.body->setText(
            //: The visitor's result in every other case; must not sound like a refusal.
            tr("Please take your document with you. They will help you with the next step."));
        break;
    case Message::Thanks:
        d->ui.badge->show(u"smile"_s, Badge::Tone::Accent, 132);
        //: The visitor's result where outcomes are not shown.
        d->ui.title->setText(tr("Thank you"));
        d->ui.body->setText(
            //: The visitor's result where outcomes are not shown.
            tr("Please take your document with you. Our staff will tell you what happens next."));
        break;
    case Message::Left:
        d->ui.badge->show(isRightToLeft() ? u"leave-rtl"_s : u"leave"_s, Badge::Tone::Neutral, 132);
        //: Shown to a visitor who has left the visit before its end.
        d->ui.title->setText(tr("You have left"));
        //: Shown to a visitor who has left the visit before its end.
        d->ui.body->setText(tr("Nothing was kept on this screen. You can start again any time."));
        break;
    }
    const int left = int((d->endsAt - d->clock.elapsed() + Tick).count() - 1) / 1000;
    const int seconds = std::max(left, 0);
    d->ui.countdown->setText(d->next == Next::Welcome
                                 //: %Ln counts down until the first screen shows again.
                                 ? tr("Back to the start in %Ln second(s).", nullptr, seconds)
                                 //: %Ln counts down until the window closes.
                                 : tr("This window closes in %Ln second(s).", nullptr, seconds));
    setAccessibleName(d->ui.title->text());
    setAccessibleDescription(d->ui.body->text());
}

void ResultScreen::fit()
{
    const Theme &theme = Theme::instance();
    const int margin = theme.visitorPixels(width() < 800 ? 24 : 48);
    layout()->setContentsMargins(margin, margin, margin, margin);
    d->ui.column->setSpacing(theme.visitorPixels(22));
    d->ui.body->ensurePolished();
    const int readable = d->ui.body->fontMetrics().averageCharWidth() * 62;
    d->ui.words->setMaximumWidth(std::max(theme.visitorPixels(820), readable));
    d->ui.countdown->setContentsMargins(0, theme.visitorPixels(24), 0, 0);
}

void ResultScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResultScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ResultScreen::hideEvent(QHideEvent *event)
{
    // A minimised window is hidden too, but its visit goes on to its end.
    if (!event->spontaneous())
        d->timer->stop();
    QWidget::hideEvent(event);
}

void ResultScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isModifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_ScrollLock;
    if (!isModifier)
        goOn();
}

void ResultScreen::mousePressEvent(QMouseEvent *)
{
    goOn();
}

} // namespace shell
