#include "shell/flowscreen.h"

#include "shell/overlay.h"
#include "shell/theme.h"

#include <QtCore/QPointer>
#include <QtGui/QShortcut>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds Tick(1000);
/// A single failed read says nothing to a visitor.
constexpr core::milliseconds TroubleGrace(3000);
constexpr core::milliseconds NearlyUpBefore(60000);
/// The visit's own deadline began a moment before or after ours; whoever is first means the same.
constexpr core::milliseconds DeadlineSlack(250);

int secondsUntil(core::milliseconds moment, core::milliseconds now)
{
    return int(std::max<qint64>((moment - now).count() + 999, 0) / 1000);
}

/// What went wrong, when it keeps the page itself from working; nothing when only the service's
/// status has trouble and the visitor can go on.
std::optional<ConnectionTrouble> troubleOf(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Network:
        return ConnectionTrouble::NoNetwork;
    case core::ErrorKind::Timeout:
        return ConnectionTrouble::NoAnswer;
    case core::ErrorKind::Tls:
        return ConnectionTrouble::NotSecure;
    case core::ErrorKind::Cancelled:
    case core::ErrorKind::Http:
    case core::ErrorKind::Payload:
    case core::ErrorKind::Refused:
    case core::ErrorKind::Storage:
    case core::ErrorKind::Engine:
    case core::ErrorKind::Internal:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

class FlowScreen::Private
{
public:
    struct Trouble
    {
        core::milliseconds since{0};
        core::milliseconds retryAt{0};
        std::optional<ConnectionTrouble> blocking;
    };

    OverlayKind wantedOverlay(core::milliseconds now) const;
    bool isElsewhere() const;
    bool isBlocked() const;
    bool canReload() const;
    void noteTime(core::milliseconds now);

    core::Clock &clock;
    FlowStrip *strip = nullptr;
    QVBoxLayout *column = nullptr;
    Overlay *overlay = nullptr;
    core::Timer *tick = nullptr;
    QPointer<QWidget> page = nullptr;
    bool startOverOffered = false;

    // All of one visit; begin() starts them anew.
    struct Visit
    {
        onboarding::VisitState state = onboarding::VisitState::Idle;
        core::milliseconds deadlineAt{0};
        bool warnedOfTime = false;
        bool timeUp = false;
        bool leaving = false;
        bool pageClosing = false;
        bool pageShown = false;
        bool pageLingers = false;
        bool movesToPhone = false;
        onboarding::Show show = onboarding::Show::Embedded;
        bool phoneOffered = false;
        int pageRequests = 0;
        OverlayKind asked = OverlayKind::None;
        QString said;
        bool cameraLost = false;
        bool captive = false;
        std::optional<Trouble> trouble;
    } visit{};
};

void FlowScreen::Private::noteTime(core::milliseconds now)
{
    using onboarding::VisitState;
    const bool ended = visit.state == VisitState::Scoring || visit.state == VisitState::Done;
    if (!ended && now + DeadlineSlack >= visit.deadlineAt)
        visit.timeUp = true;
}

/// The page is on another screen, and what stands here for it can be seen.
bool FlowScreen::Private::isElsewhere() const
{
    return page && visit.show != onboarding::Show::Embedded;
}

/// What keeps us from the service keeps the visitor from going on only when the page is ours.
bool FlowScreen::Private::isBlocked() const
{
    return visit.trouble && visit.trouble->blocking && !isElsewhere();
}

bool FlowScreen::Private::canReload() const
{
    return page && visit.show == onboarding::Show::Embedded
           && visit.state == onboarding::VisitState::Running;
}

OverlayKind FlowScreen::Private::wantedOverlay(core::milliseconds now) const
{
    using onboarding::VisitState;
    if (visit.leaving)
        return OverlayKind::Closing;
    if (visit.timeUp)
        return OverlayKind::TimeUp;
    if (visit.pageLingers)
        return visit.asked;
    // Whoever has finished all steps is thanked; nobody else's visit ends through Scoring.
    if (visit.pageClosing)
        return OverlayKind::Closing;
    if (visit.state == VisitState::Scoring || visit.state == VisitState::Done)
        return OverlayKind::Finishing;
    if (visit.asked == OverlayKind::Help && visit.phoneOffered
        && visit.state == VisitState::Running)
        return OverlayKind::HelpOrPhone;
    if (visit.asked != OverlayKind::None)
        return visit.asked;
    if (!visit.said.isEmpty())
        return OverlayKind::PageSays;
    if (isBlocked() && now - visit.trouble->since >= TroubleGrace)
        return visit.captive ? OverlayKind::Captive : OverlayKind::ConnectionLost;
    if (visit.cameraLost && visit.pageShown)
        return OverlayKind::CameraLost;
    if (!visit.pageShown && !isElsewhere())
        return visit.pageRequests > 1 ? OverlayKind::Recovering : OverlayKind::Waiting;
    if (!visit.warnedOfTime && visit.deadlineAt - now <= NearlyUpBefore)
        return OverlayKind::TimeNearlyUp;
    return OverlayKind::None;
}

FlowScreen::FlowScreen(core::Clock &clock, const Brand &brand, CameraKind camera, QWidget *parent)
    : QWidget(parent), d(new Private{clock})
{
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    d->strip = new FlowStrip(brand, camera);
    d->column = new QVBoxLayout(this);
    d->column->setContentsMargins(0, 0, 0, 0);
    d->column->setSpacing(0);
    d->column->addWidget(d->strip);
    d->column->addStretch(0);
    d->overlay = new Overlay(clock, this);
    d->tick = clock.makeTimer(this);
    connect(d->tick, &core::Timer::fired, this, [this] {
        d->tick->start(Tick);
        refresh();
    });

    const auto ask = [this](OverlayKind kind) {
        if (!d->strip->isEnabled())
            return; // F1 comes here without a button.
        d->visit.asked = kind;
        refresh();
    };
    connect(d->strip, &FlowStrip::helpRequested, this, [ask] { ask(OverlayKind::Help); });
    connect(d->strip, &FlowStrip::leaveRequested, this, [this, ask] {
        // Whoever has finished and only looks at the last page leaves nothing behind.
        if (d->visit.pageLingers)
            Q_EMIT leaveConfirmed();
        else
            ask(OverlayKind::Leave);
    });
    connect(d->overlay, &Overlay::helpRequested, this, [ask] { ask(OverlayKind::Help); });
    connect(d->overlay, &Overlay::leaveRequested, this, [ask] { ask(OverlayKind::Leave); });
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [ask] { ask(OverlayKind::Help); });
    connect(d->overlay, &Overlay::dismissed, this, [this, ask] {
        d->visit.warnedOfTime |= d->overlay->kind() == OverlayKind::TimeNearlyUp;
        if (d->overlay->kind() == OverlayKind::PageSays)
            d->visit.said.clear();
        ask(OverlayKind::None);
    });
    connect(d->overlay, &Overlay::tryNowRequested, this, [this] {
        if (d->visit.trouble)
            d->visit.trouble->retryAt = d->clock.elapsed();
        Q_EMIT tryNowRequested();
    });
    connect(d->overlay, &Overlay::leaveConfirmed, this, &FlowScreen::leaveConfirmed);
    connect(d->overlay, &Overlay::phoneRequested, this, [this, ask] {
        ask(OverlayKind::None);
        Q_EMIT moveToPhoneRequested();
    });
    connect(d->overlay, &Overlay::reloadRequested, this, [this, ask] {
        // What comes back because it was asked for has not stopped.
        d->visit.pageRequests = 0;
        d->visit.cameraLost = false;
        ask(OverlayKind::None);
        Q_EMIT reloadRequested();
    });
    connect(d->overlay, &Overlay::startOverRequested, this, [ask] { ask(OverlayKind::StartOver); });
    connect(d->overlay, &Overlay::startOverConfirmed, this, &FlowScreen::startOverConfirmed);
}

FlowScreen::~FlowScreen()
{
    removePage();
}

void FlowScreen::begin(core::milliseconds deadline)
{
    removePage();
    d->visit = {};
    d->visit.deadlineAt = d->clock.elapsed() + deadline;
    // A visit that is short anyway needs no warning in its middle.
    d->visit.warnedOfTime = deadline < 2 * NearlyUpBefore;
    d->strip->reset();
    d->tick->start(Tick);
    refresh();
}

void FlowScreen::setLeaving()
{
    d->visit.leaving = true;
    refresh();
}

void FlowScreen::setState(onboarding::VisitState state)
{
    d->noteTime(d->clock.elapsed());
    d->visit.state = state;
    if (state == onboarding::VisitState::Scoring)
        d->visit.pageClosing = false;
    if (state == onboarding::VisitState::Done)
        d->tick->stop();
    refresh();
}

void FlowScreen::setStatus(const QString &status)
{
    d->strip->setStatus(status);
}

FlowStrip::Step FlowScreen::step() const
{
    return d->strip->current();
}

void FlowScreen::setConnectionLost(const core::Error &error, core::milliseconds retryIn)
{
    const core::milliseconds now = d->clock.elapsed();
    if (!d->visit.trouble)
        d->visit.trouble = Private::Trouble{now, now, std::nullopt};
    d->visit.trouble->retryAt = now + retryIn;
    d->visit.trouble->blocking = troubleOf(error);
    refresh();
}

void FlowScreen::setConnectionRestored()
{
    d->visit.trouble.reset();
    refresh();
}

void FlowScreen::setWay(onboarding::Show show, bool phoneOffered)
{
    d->visit.show = show;
    d->visit.phoneOffered = phoneOffered;
    refresh();
}

void FlowScreen::setStepsKnown(bool known)
{
    d->strip->setStepsKnown(known);
}

void FlowScreen::offerStartOver(bool offered)
{
    d->startOverOffered = offered;
}

void FlowScreen::setCaptive(bool isCaptive)
{
    d->visit.captive = isCaptive;
    refresh();
}

void FlowScreen::setCameraLost(bool isLost)
{
    d->visit.cameraLost = isLost;
    refresh();
}

void FlowScreen::say(const QString &text)
{
    d->visit.said = text;
    refresh();
}

void FlowScreen::setMovingToPhone()
{
    d->visit.movesToPhone = true;
    refresh();
}

void FlowScreen::setPageRequested()
{
    // A page that comes back elsewhere has not failed here.
    d->visit.pageRequests = d->visit.movesToPhone ? 1 : d->visit.pageRequests + 1;
    d->visit.movesToPhone = false;
    d->visit.pageShown = false;
    d->visit.cameraLost = false;
    refresh();
}

void FlowScreen::setPage(QWidget *page)
{
    if (d->page == page)
        return;
    removePage();
    d->page = page;
    page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    d->column->addWidget(page, 1);
    page->show();
    d->overlay->raise();
    refresh();
}

void FlowScreen::setPageShown()
{
    d->visit.pageShown = true;
    refresh();
}

void FlowScreen::setPageLingering()
{
    d->visit.pageLingers = true;
    d->visit.asked = OverlayKind::None;
    refresh();
}

void FlowScreen::setPageClosing()
{
    d->visit.pageLingers = false;
    d->visit.pageShown = false;
    if (!d->visit.movesToPhone)
        d->visit.pageClosing = d->visit.state != onboarding::VisitState::Scoring;
    else
        d->visit.pageRequests = 0;
    refresh();
    removePage();
}

void FlowScreen::removePage()
{
    if (!d->page)
        return;
    d->column->removeWidget(d->page);
    d->page->hide();
    d->page->setParent(nullptr);
    d->page.clear();
}

void FlowScreen::refresh()
{
    const core::milliseconds now = d->clock.elapsed();
    const std::optional<Private::Trouble> &trouble = d->visit.trouble;
    const bool isSlow = trouble && !d->isBlocked() && now - trouble->since >= TroubleGrace;
    d->strip->setNotice(isSlow ? FlowStrip::Notice::ServiceSlow : FlowStrip::Notice::None);

    d->noteTime(now);
    const OverlayKind wanted = d->wantedOverlay(now);
    if (wanted == OverlayKind::ConnectionLost) {
        d->overlay->setTrouble(*trouble->blocking);
        d->overlay->setSeconds(secondsUntil(trouble->retryAt, now));
    } else if (wanted == OverlayKind::TimeNearlyUp) {
        d->overlay->setSeconds(secondsUntil(d->visit.deadlineAt, now));
    }
    const bool wasUp = d->overlay->kind() != OverlayKind::None;
    d->overlay->setOffers({d->visit.phoneOffered, d->canReload(), d->startOverOffered});
    d->overlay->setSaid(d->visit.said);
    d->overlay->present(wanted);
    // After the overlay has taken the focus: disabling what has it would pass it on to the page.
    d->strip->setEnabled(wanted != OverlayKind::Closing && wanted != OverlayKind::TimeUp
                         && wanted != OverlayKind::Finishing);
    if (wasUp && wanted == OverlayKind::None && d->page)
        d->page->setFocus(Qt::OtherFocusReason);
}

} // namespace shell
