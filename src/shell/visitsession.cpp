#include "shell/visitsession.h"

#include "core/log.h"
#include "onboarding/machine.h"
#include "shell/browserplace.h"
#include "shell/embeddedplace.h"
#include "shell/language.h"
#include "shell/phoneplace.h"
#include "shell/policyfetch.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <vector>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// How long an onboarding link lives where the service does not say (incode-omni.md, section 2).
constexpr core::milliseconds LinkLife(900000);
/// A browser that comes back late is still told that it is done.
constexpr core::milliseconds ReturnAfterDeadline(60000);
constexpr core::milliseconds InboxEvery(2000);

/// What the browser shows at our own addresses.
class BrowserWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::BrowserPlace)

public:
    static handoff::PageTexts texts();
};

handoff::PageTexts BrowserWords::texts()
{
    handoff::PageTexts texts;
    //: Title of a page in the computer's browser, after the last step.
    texts.title = tr("You can close this window");
    //: Text of that page. The screen: the program's own window.
    texts.body = tr("Everything else happens on the screen you came from.");
    //: Title of a page in the computer's browser whose address works only once.
    texts.usedTitle = tr("This address has been used");
    //: Text of that page. The screen: the program's own window.
    texts.usedBody = tr("It works only once. Please go back to the screen you came from and open "
                        "the page again there.");
    return texts;
}

handoff::PageTexts browserTexts(const core::Settings &settings)
{
    handoff::PageTexts texts = BrowserWords::texts();
    texts.language = serviceLanguage(Language::instance().code());
    texts.rightToLeft = QGuiApplication::isRightToLeft();
    texts.brand = settings.text(core::keys::BrandName);
    texts.accent = settings.text(core::keys::BrandAccent);
    return texts;
}

} // namespace

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

    void prepareWay(const QString &uiLanguage, core::milliseconds left, bool isNew);
    void prepareBrowser(bool hasSession);
    void prepareRules(const QString &language);
    void followWebhooks(const QDateTime &since);
    void followNetwork();
    void watchStaticFlow(const QDateTime &since);
    void lookIntoInbox();
    bool visitorTellsEnd() const;
    bool hasMovedToPhone(const core::VisitId &visit);
    void end(const onboarding::VisitResult &ended);
    void openPage(const QUrl &url);
    std::unique_ptr<PagePlace> makePlace();
    void follow(PagePlace &shownPlace);
    void closePage();
    void placeClosed(const PagePlace &closedPlace, const web::CloseReport &report);
    void finishIfComplete();

    VisitSession *q;
    Services &services;
    const AfterVisit after;
    std::shared_ptr<incode::OnboardingService> service; ///< Outlives the controller that uses it.
    onboarding::VisitController controller;
    onboarding::VisitRequest request;
    onboarding::Show shownIn = onboarding::Show::Embedded;
    web::ViewRules rules;
    core::milliseconds redirectSeen{0};
    core::milliseconds codeWorksUntil{0};
    std::unique_ptr<PagePlace> place; ///< Where the page is, or is to be opened.
    std::vector<std::unique_ptr<PagePlace>> closing;
    bool isOpen = false; ///< The page was opened in place.
    bool isLost = false; ///< The service cannot be reached.
    bool cancelled = false;
    bool movesToPhone = false;
    QDateTime inboxSince;
    core::Timer *inboxTimer = nullptr;
    std::optional<onboarding::VisitResult> result;
    std::optional<web::CloseReport> closeReport;
    QList<QUrl> closedOrigins; ///< Of the pages that are gone.
};

/// \a left: of the visit's time. \a isNew: its session is made with request, so this may say where
/// the page goes at its end.
void VisitSession::Private::prepareWay(const QString &uiLanguage, core::milliseconds left,
                                       bool isNew)
{
    const bool hasSession = request.staticUrl.isEmpty();
    codeWorksUntil = services.clock().elapsed() + (hasSession ? std::min(LinkLife, left) : left);
    switch (shownIn) {
    case onboarding::Show::Embedded:
        prepareRules(request.language.isEmpty() ? serviceLanguage(uiLanguage) : request.language);
        break;
    case onboarding::Show::Browser:
        prepareBrowser(hasSession && isNew);
        break;
    case onboarding::Show::Qr:
        break;
    }
}

void VisitSession::Private::followWebhooks(const QDateTime &since)
{
    const bool hasSession = request.staticUrl.isEmpty();
    QObject::connect(&services.webhooks(), &WebhookHub::arrived, q,
                     [this, hasSession](const webhooks::Arrival &arrival) {
                         // What arrives may be a repetition of something older than this visit.
                         if (!hasSession)
                             lookIntoInbox();
                         else
                             controller.webhookArrived(arrival.event.interview,
                                                       arrival.event.flowId, arrival.event.name);
                     });
    if (!hasSession)
        watchStaticFlow(since);
}

/// What one of them learns of the way to the service is news for the other.
void VisitSession::Private::followNetwork()
{
    using onboarding::VisitController;
    NetworkWatch &network = services.network();
    QObject::connect(&controller, &VisitController::connectionLost, q,
                     [this, &network](const core::Error &error) {
                         isLost = true;
                         network.noteFailure(error);
                     });
    QObject::connect(&controller, &VisitController::statusRead, q, [this, &network] {
        isLost = false;
        network.noteSuccess();
    });
    QObject::connect(&network, &NetworkWatch::changed, q, [this, &network] {
        if (isLost && network.state() == NetworkState::Up)
            controller.readStatusNow();
    });
}

/// Before the session is made, because it is told where the browser shall go at the end.
void VisitSession::Private::prepareBrowser(bool hasSession)
{
    const core::Settings &settings = services.settings();
    BrowserRules browserRules;
    browserRules.command = settings.text(core::keys::BrowserCommand);
    browserRules.texts = browserTexts(settings);
    browserRules.returnWithin = request.deadline + ReturnAfterDeadline;
    browserRules.visitorTellsEnd = visitorTellsEnd();
    auto browser = std::make_unique<BrowserPlace>(services.clock(), browserRules);
    const QString returnTo = settings.text(core::keys::BrowserReturnTo);
    if (returnTo == "none"_L1) {
        request.redirectionUrl.clear();
    } else if (returnTo == "here"_L1 && hasSession) {
        if (const core::Result<QUrl> address = browser->openReturn()) {
            request.fallbackRedirectionUrl = request.redirectionUrl;
            request.redirectionUrl = *address;
            request.lingering = BrowserPlace::ReturnGrace;
        } else {
            qCWarning(core::logVisit).noquote()
                << "no return address:" << core::describe(address.error());
        }
    }
    follow(*browser);
    place = std::move(browser);
}

void VisitSession::Private::prepareRules(const QString &language)
{
    rules = services.viewRules({language, language.section(u'-', 0, 0)});
    redirectSeen = std::chrono::seconds(services.settings().integer(core::keys::ReturnPageSeconds));
    const QString scheme = rules.redirectionUrl.scheme();
    rules.showsRedirect =
        redirectSeen > core::milliseconds::zero() && (scheme == "https"_L1 || scheme == "http"_L1);
    if (rules.showsRedirect)
        request.lingering = EmbeddedPlace::longestLingering(redirectSeen);
}

/// Nobody else tells how a visit over a static link ends; and another program of this computer may
/// be the one that receives.
void VisitSession::Private::watchStaticFlow(const QDateTime &since)
{
    inboxSince = since;
    inboxTimer = services.clock().makeTimer(q);
    QObject::connect(inboxTimer, &core::Timer::fired, q, [this] { lookIntoInbox(); });
    lookIntoInbox();
}

void VisitSession::Private::lookIntoInbox()
{
    if (result || !services.storage())
        return;
    const auto deliveries = deliveriesSince(services.storage()->inbox(),
                                            onboarding::flowIdOf(request.staticUrl), inboxSince);
    if (!deliveries) {
        qCWarning(core::logVisit).noquote()
            << "webhooks not read:" << core::describe(deliveries.error());
    } else {
        for (const store::Delivery &each : *deliveries)
            controller.webhookArrived(each.interview, each.flowId, each.event);
    }
    if (!result)
        inboxTimer->start(InboxEvery);
}

/// Over a static link only a webhook tells of the end of a page that is not in our view; and the
/// receiver may be another program's.
bool VisitSession::Private::visitorTellsEnd() const
{
    return !request.staticUrl.isEmpty() && services.webhooks().state() == WebhookHub::State::Off;
}

/// By its journal; a journal that cannot be read ends the visit soon enough.
bool VisitSession::Private::hasMovedToPhone(const core::VisitId &visit)
{
    const auto steps = services.storage()->visits().steps(visit);
    return steps && std::any_of(steps->begin(), steps->end(), [](const store::VisitStep &step) {
               return step.name == onboarding::ToPhoneStep;
           });
}

std::unique_ptr<PagePlace> VisitSession::Private::makePlace()
{
    switch (shownIn) {
    case onboarding::Show::Embedded:
        return std::make_unique<EmbeddedPlace>(services.clock(), services.views().take(), rules,
                                               redirectSeen);
    case onboarding::Show::Browser:
        // Made before the visit, and again only when a page that was closed is asked for.
        prepareBrowser(false);
        return std::move(place);
    case onboarding::Show::Qr:
        break;
    }
    auto phone = std::make_unique<PhonePlace>(
        services.clock(), codeWorksUntil,
        std::chrono::seconds(services.settings().integer(core::keys::CodeSeconds)));
    if (visitorTellsEnd())
        phone->setVisitorTellsEnd();
    QObject::connect(phone.get(), &PhonePlace::codeShown, q, &VisitSession::codeShown);
    QObject::connect(&controller, &onboarding::VisitController::statusChanged, phone.get(),
                     [made = phone.get()](const QString &status) {
                         if (incode::Status::fromText(status).kind != incode::StatusKind::Unknown)
                             made->cover();
                     });
    return phone;
}

void VisitSession::Private::follow(PagePlace &shownPlace)
{
    using onboarding::Hint;
    using onboarding::VisitController;
    PagePlace *const from = &shownPlace;
    QObject::connect(from, &PagePlace::loaded, q, [this] {
        controller.pageLoaded();
        qCInfo(core::logVisit) << "page loaded";
        Q_EMIT q->pageShown();
    });
    QObject::connect(from, &PagePlace::loadFailed, &controller, &VisitController::pageLoadFailed);
    QObject::connect(from, &PagePlace::lost, &controller, &VisitController::pageLost);
    QObject::connect(from, &PagePlace::returned, &controller, &VisitController::returned);
    QObject::connect(from, &PagePlace::finishRequested, q,
                     [this] { controller.hint(Hint::FinishRequested); });
    QObject::connect(from, &PagePlace::pageActive, q,
                     [this] { controller.hint(Hint::PageActive); });
    QObject::connect(from, &PagePlace::captureGranted, q, &VisitSession::captureGranted);
    QObject::connect(from, &PagePlace::captureLive, q, &VisitSession::captureLive);
    QObject::connect(from, &PagePlace::captureEnded, q, &VisitSession::captureEnded);
    QObject::connect(from, &PagePlace::said, q, &VisitSession::said);
    QObject::connect(from, &PagePlace::filesWanted, q, &VisitSession::filesWanted);
    QObject::connect(from, &PagePlace::lingering, q, &VisitSession::pageLingering);
    QObject::connect(from, &PagePlace::going, q, &VisitSession::pageClosing);
    QObject::connect(from, &PagePlace::closed, q,
                     [this, from](const web::CloseReport &report) { placeClosed(*from, report); });
}

void VisitSession::Private::openPage(const QUrl &url)
{
    if (movesToPhone && !isOpen) {
        movesToPhone = false;
        shownIn = onboarding::Show::Qr;
        place.reset();
    }
    if (!place) {
        place = makePlace();
        if (shownIn != onboarding::Show::Browser)
            follow(*place);
    }
    isOpen = true;
    place->open(url);
    Q_EMIT q->pageWidgetReady(place->widget());
}

void VisitSession::Private::closePage()
{
    if (!isOpen) {
        if (closing.empty())
            controller.pageClosed(true, QStringLiteral("no page was open"));
        return;
    }
    isOpen = false;
    // It is still there while its last moment is looked at, so it is closed where it is kept.
    closing.push_back(std::move(place));
    // Nobody comes back to an address that the service did not take.
    const bool isReturnRefused = controller.redirectionUrl() != request.redirectionUrl;
    closing.back()->close(cancelled || movesToPhone || isReturnRefused
                              ? PagePlace::Closing::AtOnce
                              : PagePlace::Closing::MayLinger);
}

void VisitSession::Private::placeClosed(const PagePlace &closedPlace,
                                        const web::CloseReport &report)
{
    if (!closeReport || closeReport->clean)
        closeReport = report;
    closedOrigins += closedPlace.origins();
    // Deleting the sender inside its own signal is not safe.
    QMetaObject::invokeMethod(
        q,
        [this, gone = &closedPlace] {
            std::erase_if(closing, [gone](const auto &each) { return each.get() == gone; });
            finishIfComplete();
        },
        Qt::QueuedConnection);
    Q_EMIT q->pageClosed();
    controller.pageClosed(report.clean, report.text);
}

void VisitSession::Private::finishIfComplete()
{
    if (result && !isOpen && closing.empty())
        Q_EMIT q->finished();
}

void VisitSession::Private::end(const onboarding::VisitResult &ended)
{
    result = ended;
    qCInfo(core::logVisit).noquote() << "visit ended:" << onboarding::outcomeName(ended.outcome)
                                     << onboarding::reasonName(ended.reason);
    if (ended.error)
        services.network().noteFailure(*ended.error);
    if (ended.outcome == onboarding::Outcome::Cancelled)
        services.recordOrWarn(store::actions::VisitCancelled, ended.visitId);
    if (after == AfterVisit::FetchAsSet)
        PolicyFetch::begin(services, ended);
    if (isOpen)
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
    d->followNetwork();
}

VisitSession::~VisitSession()
{
    if (pageWidget())
        Q_EMIT pageClosing();
}

void VisitSession::start(const onboarding::VisitRequest &request, const QString &uiLanguage)
{
    d->request = request;
    d->shownIn = request.show;
    d->prepareWay(uiLanguage, request.deadline, true);
    d->controller.start(d->request);
    // A store that cannot write this has ended the visit already, for the same reason.
    d->services.recordOrWarn(store::actions::VisitStarted, d->controller.visitId());
    d->followWebhooks(d->services.clock().utcNow());
}

void VisitSession::goOn(const store::OpenVisit &visit, std::unique_ptr<store::VisitLock> lock,
                        const QString &uiLanguage)
{
    const store::NewVisit &kept = visit.row.visit;
    d->request = d->services.makeRequest(uiLanguage);
    d->request.customerId = kept.customerId;
    d->request.flowId = kept.flowId;
    d->request.language = kept.language;
    d->request.show = onboarding::showNamed(kept.show).value_or(onboarding::Show::Embedded);
    d->request.staticUrl = QUrl(kept.staticUrl);
    d->request.deadline = onboarding::timeLeft(kept, d->services.clock().utcNow());
    d->request.personName = kept.personName;
    d->request.operatorName = kept.operatorName;
    d->shownIn = d->hasMovedToPhone(kept.id) ? onboarding::Show::Qr : d->request.show;
    d->prepareWay(uiLanguage, d->request.deadline, false);
    d->services.recordOrWarn(store::actions::VisitRecovered, kept.id,
                             QStringLiteral("with its visitor"));
    d->controller.goOn(visit, std::move(lock), d->request);
    d->followWebhooks(kept.createdAt);
}

void VisitSession::reloadPage()
{
    if (d->isOpen && d->shownIn == onboarding::Show::Embedded)
        d->controller.reloadPage();
}

void VisitSession::giveFiles(const QStringList &files)
{
    if (d->place && d->isOpen)
        d->place->giveFiles(files);
}

QList<QUrl> VisitSession::origins() const
{
    QList<QUrl> origins = d->closedOrigins;
    if (d->place)
        origins += d->place->origins();
    return origins;
}

void VisitSession::cancel()
{
    d->cancelled = true;
    // Whoever leaves does not wait for what the visitor would still have looked at.
    for (const std::unique_ptr<PagePlace> &each : d->closing)
        each->close(PagePlace::Closing::AtOnce);
    d->controller.cancel();
}

void VisitSession::moveToPhone()
{
    if (!canMoveToPhone())
        return;
    d->movesToPhone = true;
    d->controller.moveToPhone();
}

void VisitSession::openAgain()
{
    if (d->place && d->isOpen)
        d->place->openAgain();
}

bool VisitSession::canMoveToPhone() const
{
    return d->isOpen && d->shownIn == onboarding::Show::Embedded && d->request.staticUrl.isEmpty();
}

onboarding::Show VisitSession::shownIn() const
{
    return d->shownIn;
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
    if (d->isOpen)
        return d->place->widget();
    // What lingers is still looked at.
    return d->closing.empty() ? nullptr : d->closing.back()->widget();
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
