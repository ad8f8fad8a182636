#include "shell/portalwindow.h"

#include "shell/overlay.h"
#include "shell/portalparts.h"
#include "shell/presence.h"
#include "shell/themestyle.h"
#include "web/engine.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1280, 860);

/// The service's own page for signing in, on whatever host of the list.
bool isSignInPage(const QUrl &url)
{
    return url.path() == "/login"_L1 || url.path().startsWith("/login/"_L1);
}

/// Or the organisation's landing page, where signing out leads without a return address
/// (big-interview.md 6).
bool isSignedOutPage(const QUrl &url)
{
    return isSignInPage(url) || url.path().isEmpty() || url.path() == "/"_L1;
}

} // namespace

class PortalWindow::Private
{
public:
    void follow();
    void arriveAt(const QUrl &url);
    void loadFailed(const core::Error &error);
    void refuse();
    void watchPresence();

    PortalWindow *q;
    std::unique_ptr<web::VisitView> view;
    const web::ViewRules rules;
    const QString who;
    PortalStrip *strip = nullptr;
    PortalCover *cover = nullptr;
    Presence *presence = nullptr;
    Overlay *question = nullptr;
    QString launchPath = {}; ///< Where the sign-in address itself lives.
    bool isAwaited = false;  ///< The address was opened and nothing became of it yet.
    bool hasArrived = false;
    bool isEnding = false;
};

void PortalWindow::Private::follow()
{
    using web::VisitView;
    QObject::connect(view.get(), &VisitView::arrivedAt, q,
                     [this](const QUrl &url) { arriveAt(url); });
    QObject::connect(view.get(), &VisitView::loadFailed, q,
                     [this](const core::Error &error) { loadFailed(error); });
    QObject::connect(view.get(), &VisitView::lost, q, [this](const core::Error &error) {
        // What dies unseen under a problem is nothing new.
        const bool wasAwaited = std::exchange(isAwaited, false);
        if (!std::exchange(hasArrived, false) && !wasAwaited)
            return;
        cover->showLoading();
        Q_EMIT q->failed(error);
    });
    QObject::connect(view.get(), &VisitView::redirectReached, q, [this] {
        // Who was never signed in cannot have signed out.
        if (hasArrived)
            Q_EMIT q->returned();
        else
            refuse();
    });
    QObject::connect(view.get(), &VisitView::closed, q, &PortalWindow::closed);
}

void PortalWindow::Private::arriveAt(const QUrl &url)
{
    if (hasArrived) {
        strip->setNotice(isSignedOutPage(url) ? PortalStrip::Notice::SignedOut
                                              : PortalStrip::Notice::None);
    } else if (isSignInPage(url)) {
        refuse();
    } else if (isAwaited && url.path() != launchPath) {
        isAwaited = false;
        hasArrived = true;
        cover->hide();
        view->widget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT q->arrived();
    }
}

void PortalWindow::Private::loadFailed(const core::Error &error)
{
    const bool isDenied = error.httpStatus == 401 || error.httpStatus == 403;
    if (hasArrived) {
        strip->setNotice(isDenied ? PortalStrip::Notice::SignedOut
                                  : PortalStrip::Notice::PageFailed);
    } else if (isDenied) {
        refuse();
    } else if (std::exchange(isAwaited, false)) {
        Q_EMIT q->failed(error);
    }
}

void PortalWindow::Private::refuse()
{
    if (std::exchange(isAwaited, false))
        Q_EMIT q->tokenRefused();
}

void PortalWindow::Private::watchPresence()
{
    QObject::connect(view.get(), &web::VisitView::captureLive, presence, &Presence::setCameraLive);
    QObject::connect(presence, &Presence::asking, q, [this] {
        question->setSeconds(presence->secondsLeft());
        question->present(OverlayKind::StillThere);
    });
    const auto takeAway = [this] {
        question->present(OverlayKind::None);
        view->widget()->setFocus(Qt::OtherFocusReason);
    };
    // Later, and not under a finger: what answered it may be on its way to one of its buttons.
    QObject::connect(
        presence, &Presence::answered, q,
        [this, takeAway] {
            if (!presence->isAsking() && !question->isBeingUsed())
                takeAway();
        },
        Qt::QueuedConnection);
    QObject::connect(question, &Overlay::dismissed, q, takeAway);
    QObject::connect(question, &Overlay::leaveConfirmed, q, &PortalWindow::endRequested);
    QObject::connect(presence, &Presence::gone, q, &PortalWindow::endRequested);
}

PortalWindow::PortalWindow(core::Clock &clock, std::unique_ptr<web::VisitView> view,
                           const web::ViewRules &rules, const QString &who, QWidget *parent)
    : QWidget(parent, Qt::Window), d(new Private{this, std::move(view), rules, who})
{
    setObjectName("portalWindow"_L1);
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    web::keepWindowState(this);
    d->strip = new PortalStrip(who);
    d->cover = new PortalCover(clock);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(d->strip, 0, 0);
    grid->addWidget(d->view->widget(), 1, 0);
    grid->addWidget(d->cover, 1, 0);
    grid->setRowStretch(1, 1);
    d->cover->raise();
    connect(d->strip, &PortalStrip::endRequested, this, &PortalWindow::endRequested);
    connect(d->cover, &PortalCover::closeRequested, this, &PortalWindow::endRequested);
    connect(d->cover, &PortalCover::retryRequested, this, [this] {
        d->cover->showLoading();
        Q_EMIT retryRequested();
    });
    d->presence = new Presence(clock, *this);
    d->question = new Overlay(clock, this);
    d->watchPresence();
    d->follow();
    setMinimumSize(480, 480);
    resize(UsualSize.boundedTo(screen()->availableSize() * 9 / 10));
    QEvent wording(QEvent::LanguageChange);
    PortalWindow::changeEvent(&wording);
}

PortalWindow::~PortalWindow() = default;

void PortalWindow::open(const QUrl &address)
{
    if (d->isEnding)
        return;
    d->isAwaited = true;
    d->hasArrived = false;
    d->launchPath = address.path();
    d->strip->setNotice(PortalStrip::Notice::None);
    d->cover->showLoading();
    d->view->open(address, d->rules);
}

void PortalWindow::showProblem(const QString &sentence)
{
    d->isAwaited = false;
    d->hasArrived = false;
    d->cover->showProblem(sentence);
}

void PortalWindow::setIdleLimit(core::milliseconds idle, core::milliseconds answer)
{
    d->presence->begin(idle, answer);
}

void PortalWindow::end()
{
    if (std::exchange(d->isEnding, true))
        return;
    d->presence->end();
    d->question->present(OverlayKind::None);
    d->isAwaited = false;
    d->strip->setEnding();
    d->cover->showEnding();
    d->view->close();
}

void PortalWindow::closeEvent(QCloseEvent *event)
{
    // It goes from the screen at once; the owner waits for what is left behind to be gone.
    event->accept();
    if (!d->isEnding)
        Q_EMIT endRequested();
}

void PortalWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        //: Title of a window. %1 is the person's name; Big Interview is a product name.
        setWindowTitle(tr("%1 – Big Interview").arg(d->who));
    }
    QWidget::changeEvent(event);
}

} // namespace shell
