#include "shell/visitorwindow.h"

#include "core/log.h"
#include "shell/flowscreen.h"
#include "shell/language.h"
#include "shell/resultscreen.h"
#include "shell/theme.h"
#include "shell/welcomescreen.h"
#include "web/engine.h"

#include <QtCore/QPointer>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// How soon a screen that is out of order looks again whether the staff has repaired it.
constexpr core::milliseconds RecheckAfter(30000);

Brand brandOf(const core::Settings &settings)
{
    return {settings.text(core::keys::BrandName), settings.text(core::keys::BrandLogoFile),
            settings.text(core::keys::BrandWelcomeText)};
}

/// Lets a window that ignores its close button go when the whole program ends: quitting asks each
/// window to close first and is given up when one refuses.
class QuitWatch final : public QObject
{
public:
    explicit QuitWatch(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }
    bool isQuitting() const { return m_isQuitting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::Quit) {
            m_isQuitting = true;
            // Windows are closed while the event is handled; any later close is one of its own.
            QMetaObject::invokeMethod(
                this, [this] { m_isQuitting = false; }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_isQuitting = false;
};

} // namespace

class VisitorWindow::Private
{
public:
    void showWelcome();
    void startKioskVisit();
    void follow(VisitSession &shownSession);
    void tellWay();
    void finishVisit();
    void leave();
    void endOwnVisit();
    void updateAvailability();
    void recheckReadiness();

    VisitorWindow *q;
    Services &services;
    VisitorMode mode;
    QStackedWidget *stack = nullptr;
    WelcomeScreen *welcome = nullptr;
    FlowScreen *flow = nullptr;
    ResultScreen *result = nullptr;
    QuitWatch *quitWatch = nullptr;
    core::Timer *recheck = nullptr;
    QPointer<VisitSession> session = nullptr;
    std::unique_ptr<VisitSession> ownSession = nullptr;
    bool visitBegun = false;
    bool welcomePainted = false;
    bool welcomeAnnounced = false;
    bool closeRequested = false;
    bool stopping = false;
    bool quitWhenFinished = false;
    /// A page could not be removed for certain: nobody else may use this screen.
    bool uncleanClose = false;
};

void VisitorWindow::Private::showWelcome()
{
    welcomePainted = false;
    welcomeAnnounced = false;
    // The next visitor is somebody else and starts in the language of the house.
    Language::instance().set(services.settings().text(core::keys::UiLanguage));
    stack->setCurrentWidget(welcome);
    updateAvailability();
}

void VisitorWindow::Private::updateAvailability()
{
    if (!welcome)
        return;
    recheck->stop();
    if (uncleanClose) {
        welcome->setAvailability(WelcomeScreen::Availability::OutOfOrder);
    } else {
        switch (services.readiness()) {
        case Readiness::Opening:
            welcome->setAvailability(WelcomeScreen::Availability::Opening);
            return;
        case Readiness::Ready:
            welcome->setAvailability(WelcomeScreen::Availability::Ready);
            break;
        case Readiness::NeedsSetup:
        case Readiness::Failed:
            welcome->setAvailability(WelcomeScreen::Availability::OutOfOrder);
            recheck->start(RecheckAfter);
            break;
        }
    }
    if (welcomePainted && !std::exchange(welcomeAnnounced, true))
        Q_EMIT q->welcomeShown();
}

void VisitorWindow::Private::recheckReadiness()
{
    // Both tell how it went through readinessChanged(), which starts the next wait.
    switch (services.readiness()) {
    case Readiness::Failed:
        services.open();
        return;
    case Readiness::NeedsSetup:
        services.reloadService();
        return;
    case Readiness::Opening:
    case Readiness::Ready:
        return;
    }
}

void VisitorWindow::Private::startKioskVisit()
{
    if (services.readiness() != Readiness::Ready || ownSession || stopping || uncleanClose)
        return;
    ownSession = std::make_unique<VisitSession>(services);
    q->showSession(*ownSession);
    const QString language = Language::instance().code();
    ownSession->start(services.makeRequest(language), language);
}

void VisitorWindow::Private::follow(VisitSession &shownSession)
{
    using onboarding::VisitController;
    VisitController &controller = shownSession.controller();
    QObject::connect(&controller, &VisitController::stateChanged, flow,
                     [this](onboarding::VisitState state) {
                         // The deadline of the visit counts from its start.
                         if (session && !std::exchange(visitBegun, true))
                             flow->begin(session->request().deadline);
                         flow->setState(state);
                         tellWay();
                     });
    QObject::connect(&controller, &VisitController::statusChanged, flow, &FlowScreen::setStatus);
    QObject::connect(&controller, &VisitController::connectionLost, flow,
                     &FlowScreen::setConnectionLost);
    QObject::connect(&controller, &VisitController::connectionRestored, flow,
                     &FlowScreen::setConnectionRestored);
    QObject::connect(&controller, &VisitController::openPage, flow, &FlowScreen::setPageRequested);
    QObject::connect(&shownSession, &VisitSession::pageWidgetReady, flow, [this](QWidget *page) {
        // With GL rendering the first web view put into a shown window makes Qt create the native
        // window anew, which loses full screen (seen with Qt 6.4.2; webengine.md, section 9).
        const bool wasFullScreen = q->isFullScreen();
        tellWay();
        flow->setPage(page);
        if (wasFullScreen && !q->isFullScreen())
            q->showFullScreen();
    });
    QObject::connect(&shownSession, &VisitSession::pageShown, flow, &FlowScreen::setPageShown);
    QObject::connect(&shownSession, &VisitSession::pageLingering, flow,
                     &FlowScreen::setPageLingering);
    QObject::connect(&shownSession, &VisitSession::pageClosing, flow, &FlowScreen::setPageClosing);
    QObject::connect(&shownSession, &VisitSession::finished, q, [this] { finishVisit(); });
}

void VisitorWindow::Private::tellWay()
{
    if (!session)
        return;
    flow->setWay(session->shownIn(), session->canMoveToPhone());
    flow->setStepsKnown(session->request().staticUrl.isEmpty());
}

void VisitorWindow::Private::finishVisit()
{
    flow->removePage();
    if (!session || !session->result())
        return;
    const onboarding::Outcome outcome = session->result()->outcome;
    const core::Settings &settings = services.settings();
    if (ownSession) {
        const std::optional<web::CloseReport> &report = ownSession->closeReport();
        if (report && !report->clean) {
            qCCritical(core::logVisit).noquote()
                << "this screen is out of order until the program is restarted:" << report->text;
            uncleanClose = true;
        }
        // This runs inside a signal of the session.
        ownSession.release()->deleteLater();
    }
    if (stopping) {
        Q_EMIT q->stopped();
        return;
    }
    if (std::exchange(quitWhenFinished, false))
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (uncleanClose) {
        showWelcome();
        return;
    }
    if (mode == VisitorMode::OneVisitWithoutResult)
        return;
    if (closeRequested) {
        Q_EMIT q->resultShown();
        return;
    }
    if (session->request().show == onboarding::Show::Browser) {
        // It stands behind the browser that told the visitor to look here.
        q->raise();
        q->activateWindow();
    }
    stack->setCurrentWidget(result);
    result->present(outcome,
                    settings.boolean(core::keys::ShowOutcome) ? ResultScreen::Telling::Outcome
                                                              : ResultScreen::Telling::ThanksOnly,
                    settings.integer(core::keys::ResultSeconds));
}

void VisitorWindow::Private::leave()
{
    if (ownSession) {
        endOwnVisit();
    } else {
        flow->setLeaving();
        Q_EMIT q->leaveRequested();
    }
}

void VisitorWindow::Private::endOwnVisit()
{
    flow->setLeaving();
    ownSession->cancel();
}

VisitorWindow::VisitorWindow(Services &services, VisitorMode mode, QWidget *parent)
    : QWidget(parent), d(new Private{this, services, mode})
{
    const Brand brand = brandOf(services.settings());
    setObjectName("visitorWindow"_L1);
    setWindowTitle(brand.name);
    setMinimumSize(480, 480);
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    web::keepWindowState(this);
    d->quitWatch = new QuitWatch(this);
    d->stack = new QStackedWidget;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->stack);

    d->flow = new FlowScreen(services.clock(), brand,
                             services.engine().testCamera ? CameraKind::Test : CameraKind::Real);
    d->result = new ResultScreen(services.clock(), mode == VisitorMode::Kiosk
                                                       ? ResultScreen::Next::Welcome
                                                       : ResultScreen::Next::WindowCloses);
    d->stack->addWidget(d->flow);
    d->stack->addWidget(d->result);
    connect(d->flow, &FlowScreen::tryNowRequested, this, [this] {
        if (d->session)
            d->session->controller().readStatusNow();
    });
    connect(d->flow, &FlowScreen::leaveConfirmed, this, [this] { d->leave(); });
    connect(d->flow, &FlowScreen::moveToPhoneRequested, this, [this] {
        if (!d->session || !d->session->canMoveToPhone())
            return;
        d->flow->setMovingToPhone();
        d->session->moveToPhone();
    });
    if (mode != VisitorMode::Kiosk) {
        connect(d->result, &ResultScreen::finished, this, &VisitorWindow::resultShown);
        return;
    }

    d->recheck = services.clock().makeTimer(this);
    d->recheck->setObjectName("recheck"_L1);
    connect(d->recheck, &core::Timer::fired, this, [this] { d->recheckReadiness(); });
    d->welcome = new WelcomeScreen(services.clock(), brand);
    d->stack->addWidget(d->welcome);
    connect(d->result, &ResultScreen::finished, this, [this] { d->showWelcome(); });
    connect(d->welcome, &WelcomeScreen::startRequested, this, [this] { d->startKioskVisit(); });
    connect(d->welcome, &WelcomeScreen::languageChosen, this,
            [](const QString &code) { Language::instance().set(code); });
    connect(d->welcome, &WelcomeScreen::dimmed, this, [this] {
        Language::instance().set(d->services.settings().text(core::keys::UiLanguage));
    });
    connect(d->welcome, &WelcomeScreen::shown, this, [this] {
        d->welcomePainted = true;
        d->updateAvailability();
        // Only now: preparing an engine takes longer than showing Welcome.
        d->services.views().prepare();
    });
    connect(&services, &Services::readinessChanged, this, [this] { d->updateAvailability(); });
    d->showWelcome();
}

VisitorWindow::~VisitorWindow() = default;

void VisitorWindow::showSession(VisitSession &session)
{
    d->session = &session;
    d->closeRequested = false;
    d->visitBegun = session.controller().state() != onboarding::VisitState::Idle;
    d->flow->begin(d->visitBegun ? session.request().deadline
                                 : d->services.makeRequest({}).deadline);
    d->flow->setState(session.controller().state());
    d->stack->setCurrentWidget(d->flow);
    d->follow(session);
    d->tellWay();
    if (QWidget *page = session.pageWidget()) {
        d->flow->setPageRequested();
        d->flow->setPage(page);
        d->flow->setPageShown();
    }
}

void VisitorWindow::stop()
{
    d->stopping = true;
    if (d->ownSession)
        d->endOwnVisit();
    else
        QMetaObject::invokeMethod(this, &VisitorWindow::stopped, Qt::QueuedConnection);
}

void VisitorWindow::closeEvent(QCloseEvent *event)
{
    if (d->quitWatch->isQuitting() && !d->ownSession) {
        event->accept();
        return;
    }
    event->ignore();
    if (d->mode == VisitorMode::Kiosk) {
        if (d->quitWatch->isQuitting()) {
            // Quitting now would lose the visit; it is asked for again when the visit has ended.
            d->quitWhenFinished = true;
            d->endOwnVisit();
        }
        return;
    }
    if (d->stack->currentWidget() == d->result) {
        Q_EMIT resultShown();
        return;
    }
    d->closeRequested = true;
    if (d->stack->currentWidget() == d->flow)
        d->flow->setLeaving();
    Q_EMIT leaveRequested();
}

void VisitorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Theme::instance().fitVisitorScreens(size());
}

} // namespace shell
