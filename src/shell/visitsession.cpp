#include "shell/visitsession.h"

#include "core/log.h"
#include "shell/policyfetch.h"

#include <QtWidgets/QWidget>

namespace shell {

class VisitSession::Private
{
public:
    Private(Services &given, AfterVisit givenAfter, VisitSession *session)
        : q(session)
        , services(given)
        , after(givenAfter)
        , service(given.service())
        , controller(given.visitTools())
    { }

    void end(const onboarding::VisitResult &ended);
    void openPage(const QUrl &url);
    void closePage();
    void finishIfComplete();
    void releaseView();

    VisitSession *q;
    Services &services;
    const AfterVisit after;
    std::shared_ptr<incode::OnboardingService> service; ///< Outlives the controller that uses it.
    onboarding::VisitController controller;
    onboarding::VisitRequest request;
    web::ViewRules rules;
    std::unique_ptr<web::VisitView> view;
    bool closing = false;
    std::optional<onboarding::VisitResult> result;
    std::optional<web::CloseReport> closeReport;
};

void VisitSession::Private::openPage(const QUrl &url)
{
    if (!view) {
        view = services.views().take();
        QObject::connect(view.get(), &web::VisitView::loaded, q, [this] {
            controller.pageLoaded();
            qCInfo(core::logVisit) << "page loaded";
            Q_EMIT q->pageShown();
        });
        QObject::connect(view.get(), &web::VisitView::loadFailed, &controller,
                         &onboarding::VisitController::pageLoadFailed);
        QObject::connect(view.get(), &web::VisitView::lost, &controller,
                         &onboarding::VisitController::pageLost);
        QObject::connect(view.get(), &web::VisitView::redirectReached, q, [this](const QUrl &) {
            controller.hint(onboarding::Hint::RedirectReached);
        });
        QObject::connect(view.get(), &web::VisitView::finishRequested, q,
                         [this] { controller.hint(onboarding::Hint::FinishRequested); });
        QObject::connect(view.get(), &web::VisitView::pageActive, q,
                         [this] { controller.hint(onboarding::Hint::PageActive); });
        QObject::connect(view.get(), &web::VisitView::captureGranted, q,
                         &VisitSession::captureGranted);
        QObject::connect(view.get(), &web::VisitView::closed, q,
                         [this](const web::CloseReport &report) {
                             closeReport = report;
                             // Deleting the sender inside its own signal is not safe.
                             QMetaObject::invokeMethod(
                                 q, [this] { releaseView(); }, Qt::QueuedConnection);
                             Q_EMIT q->pageClosed();
                             controller.pageClosed(report.clean, report.text);
                         });
    }
    view->open(url, rules);
    Q_EMIT q->pageWidgetReady(view->widget());
}

void VisitSession::Private::closePage()
{
    if (!view) {
        controller.pageClosed(true, QStringLiteral("no page was open"));
        return;
    }
    if (closing)
        return;
    closing = true;
    Q_EMIT q->pageClosing();
    view->close();
}

void VisitSession::Private::releaseView()
{
    view.reset();
    finishIfComplete();
}

void VisitSession::Private::finishIfComplete()
{
    if (result && !view)
        Q_EMIT q->finished();
}

void VisitSession::Private::end(const onboarding::VisitResult &ended)
{
    result = ended;
    qCInfo(core::logVisit).noquote() << "visit ended:" << onboarding::outcomeName(ended.outcome)
                                     << onboarding::reasonName(ended.reason);
    if (ended.outcome == onboarding::Outcome::Cancelled)
        services.recordOrWarn(store::actions::VisitCancelled, ended.visitId);
    if (after == AfterVisit::FetchAsSet)
        PolicyFetch::begin(services, ended);
    if (view && !closing)
        closePage();
    finishIfComplete();
}

VisitSession::VisitSession(Services &services, AfterVisit after, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, after, this))
{
    connect(&d->controller, &onboarding::VisitController::openPage, this,
            [this](const QUrl &url) { d->openPage(url); });
    connect(&d->controller, &onboarding::VisitController::closePage, this,
            [this] { d->closePage(); });
    connect(&d->controller, &onboarding::VisitController::visitEnded, this,
            [this](const onboarding::VisitResult &result) { d->end(result); });
}

VisitSession::~VisitSession()
{
    if (d->view && !d->closing)
        Q_EMIT pageClosing();
}

void VisitSession::start(const onboarding::VisitRequest &request, const QString &uiLanguage)
{
    d->request = request;
    const QString tag = request.language.isEmpty() ? serviceLanguage(uiLanguage) : request.language;
    d->rules = d->services.viewRules({tag, tag.section(u'-', 0, 0)});
    d->controller.start(request);
    // A store that cannot write this has ended the visit already, for the same reason.
    d->services.recordOrWarn(store::actions::VisitStarted, d->controller.visitId());
}

void VisitSession::cancel()
{
    d->controller.cancel();
}

onboarding::VisitController &VisitSession::controller()
{
    return d->controller;
}

const onboarding::VisitRequest &VisitSession::request() const
{
    return d->request;
}

QWidget *VisitSession::pageWidget() const
{
    return d->view && !d->closing ? d->view->widget() : nullptr;
}

const std::optional<onboarding::VisitResult> &VisitSession::result() const
{
    return d->result;
}

const std::optional<web::CloseReport> &VisitSession::closeReport() const
{
    return d->closeReport;
}

} // namespace shell
