#include "shell/visitorwindow.h"

#include "shell/flowscreen.h"
#include "shell/kioskflow.h"
#include "shell/onscreenkeyboard.h"
#include "shell/pagedialogs.h"
#include "shell/resultscreen.h"
#include "shell/theme.h"
#include "web/engine.h"

#include <QtCore/QPointer>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

Brand brandOf(const core::Settings &settings)
{
    return {settings.text(core::keys::BrandName), settings.text(core::keys::BrandLogoFile), {}};
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
    void makeKiosk(QWidget &stage);
    void follow(VisitSession &shownSession);
    void tellWay();
    void finishVisit();
    void leave();

    VisitorWindow *q;
    Services &services;
    VisitorMode mode;
    QStackedWidget *stack = nullptr;
    FlowScreen *flow = nullptr;
    ResultScreen *result = nullptr;
    UploadDialog *upload = nullptr;
    KioskFlow *kiosk = nullptr;           ///< Null but in Kiosk mode.
    OnScreenKeyboard *keyboard = nullptr; ///< The same.
    KioskStep screenStep = KioskStep::Welcome;
    QuitWatch *quitWatch = nullptr;
    QPointer<VisitSession> session = nullptr;
    bool visitBegun = false;
    bool closeRequested = false;
    bool quitWhenFinished = false;
};

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
    QObject::connect(&controller, &VisitController::statusChanged, q,
                     [this] { Q_EMIT q->stepChanged(q->step()); });
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
    QObject::connect(&shownSession, &VisitSession::said, flow, &FlowScreen::say);
    QObject::connect(&shownSession, &VisitSession::filesWanted, upload, &UploadDialog::present);
    QObject::connect(&shownSession, &VisitSession::pageClosing, upload, &UploadDialog::dismiss);
    QObject::connect(&shownSession, &VisitSession::captureEnded, flow,
                     [this] { flow->setCameraLost(true); });
    QObject::connect(&shownSession, &VisitSession::captureLive, flow, [this](bool isLive) {
        if (isLive)
            flow->setCameraLost(false);
    });
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
    if (kiosk || !session || !session->result())
        return;
    const core::Settings &settings = services.settings();
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
    result->present(session->result()->outcome,
                    settings.boolean(core::keys::ShowOutcome) ? ResultScreen::Telling::Outcome
                                                              : ResultScreen::Telling::ThanksOnly,
                    settings.integer(core::keys::ResultSeconds));
}

void VisitorWindow::Private::leave()
{
    if (kiosk) {
        kiosk->endVisit();
    } else {
        flow->setLeaving();
        Q_EMIT q->leaveRequested();
    }
}

void VisitorWindow::Private::makeKiosk(QWidget &stage)
{
    kiosk = new KioskFlow(services, {*q, stage, *stack, *flow, *result});
    QObject::connect(kiosk, &KioskFlow::sessionMade, q, &VisitorWindow::showSession);
    QObject::connect(kiosk, &KioskFlow::welcomeShown, q, &VisitorWindow::welcomeShown);
    QObject::connect(kiosk, &KioskFlow::stopped, q, &VisitorWindow::stopped);
    QObject::connect(kiosk, &KioskFlow::screenChanged, q, &VisitorWindow::screenChanged);
    QObject::connect(kiosk, &KioskFlow::stepChanged, q, [this](KioskStep next) {
        screenStep = next;
        if (next == KioskStep::Welcome)
            keyboard->reset();
        Q_EMIT q->stepChanged(q->step());
    });
    QObject::connect(kiosk, &KioskFlow::staffEntered, q, &VisitorWindow::staffEntered);
    QObject::connect(kiosk, &KioskFlow::firstPinSet, q, &VisitorWindow::firstPinSet);
    QObject::connect(kiosk, &KioskFlow::visitOver, q, [this] {
        if (std::exchange(quitWhenFinished, false))
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    kiosk->showWelcome();
}

VisitorWindow::VisitorWindow(Services &services, VisitorMode mode, QWidget *parent)
    : QWidget(parent), d(new Private{this, services, mode})
{
    const core::Settings &settings = services.settings();
    const Brand brand = brandOf(settings);
    setObjectName("visitorWindow"_L1);
    setWindowTitle(brand.name);
    setMinimumSize(480, 480);
    setRole(this, u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    web::keepWindowState(this);
    d->quitWatch = new QuitWatch(this);
    auto *stage = new QWidget;
    d->stack = new QStackedWidget;
    auto *inStage = new QVBoxLayout(stage);
    inStage->setContentsMargins(0, 0, 0, 0);
    inStage->addWidget(d->stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stage, 1);

    d->flow = new FlowScreen(services.clock(), brand,
                             services.engine().testCamera ? CameraKind::Test : CameraKind::Real);
    d->result = new ResultScreen(services.clock(), mode == VisitorMode::Kiosk
                                                       ? ResultScreen::Next::Welcome
                                                       : ResultScreen::Next::WindowCloses);
    d->stack->addWidget(d->flow);
    d->stack->addWidget(d->result);
    d->upload = new UploadDialog(settings.text(core::keys::UploadFolder), d->flow);
    connect(d->upload, &UploadDialog::chosen, this, [this](const QStringList &files) {
        if (d->session)
            d->session->giveFiles(files);
    });
    connect(d->flow, &FlowScreen::tryNowRequested, this, [this] {
        if (d->session)
            d->session->controller().readStatusNow();
    });
    connect(d->flow, &FlowScreen::leaveConfirmed, this, [this] { d->leave(); });
    connect(d->flow, &FlowScreen::reloadRequested, this, [this] {
        if (d->session)
            d->session->reloadPage();
    });
    connect(d->flow, &FlowScreen::moveToPhoneRequested, this, [this] {
        if (!d->session || !d->session->canMoveToPhone())
            return;
        d->flow->setMovingToPhone();
        d->session->moveToPhone();
    });
    if (mode == VisitorMode::Kiosk) {
        d->keyboard =
            new OnScreenKeyboard(OnScreenKeyboard::modeOf(settings.text(core::keys::Keyboard)));
        column->addWidget(d->keyboard);
        d->makeKiosk(*stage);
    } else {
        connect(d->result, &ResultScreen::finished, this, &VisitorWindow::resultShown);
    }
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

void VisitorWindow::showPage(QWidget *page)
{
    constexpr std::chrono::hours unlimited(24);
    d->flow->begin(unlimited);
    d->flow->setState(onboarding::VisitState::Running);
    d->stack->setCurrentWidget(d->flow);
    d->flow->setPageRequested();
    d->flow->setPage(page);
    d->flow->setPageShown();
}

void VisitorWindow::stop()
{
    if (d->kiosk)
        d->kiosk->stop();
    else
        QMetaObject::invokeMethod(this, &VisitorWindow::stopped, Qt::QueuedConnection);
}

VisitorStep VisitorWindow::step() const
{
    return {d->screenStep, d->flow->step()};
}

void VisitorWindow::setOutOfOrder(const QString &reason)
{
    if (d->kiosk)
        d->kiosk->setOutOfOrder(reason);
}

void VisitorWindow::lookAgain()
{
    if (d->kiosk)
        d->kiosk->lookAgain();
}

bool VisitorWindow::goOn(const core::VisitId &visit)
{
    return d->kiosk && d->kiosk->goOn(visit);
}

void VisitorWindow::closeEvent(QCloseEvent *event)
{
    const bool hasOwnVisit = d->kiosk && d->kiosk->hasVisit();
    if (d->quitWatch->isQuitting() && !hasOwnVisit) {
        event->accept();
        return;
    }
    event->ignore();
    if (d->kiosk) {
        if (d->quitWatch->isQuitting()) {
            // Quitting now would lose the visit; it is asked for again when the visit has ended.
            d->quitWhenFinished = true;
            d->kiosk->endVisit();
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
