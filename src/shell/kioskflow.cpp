#include "shell/kioskflow.h"

#include "core/log.h"
#include "shell/beforestartscreen.h"
#include "shell/cleanslate.h"
#include "shell/devicesscreen.h"
#include "shell/flowscreen.h"
#include "shell/kioskcards.h"
#include "shell/kioskpresence.h"
#include "shell/kioskscreens.h"
#include "shell/language.h"
#include "shell/resultscreen.h"
#include "shell/staffdoor.h"
#include "shell/welcomescreen.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// Letting go of devices and the check of the slate promise to take less.
constexpr core::milliseconds CleanWithin(10000);
/// A visit that failed for the network is begun again by itself this often, and not at once.
constexpr int MostBeginnings = 5;
constexpr core::milliseconds BeginAgainAfter(2000);

/// A visit that never began because the service could not be reached.
bool failedForNetwork(const onboarding::VisitResult &result, const NetworkWatch &network)
{
    using onboarding::Reason;
    if (result.outcome != onboarding::Outcome::Error || !result.error
        || (result.reason != Reason::StartFailed && result.reason != Reason::UrlRefused))
        return false;
    const core::ErrorKind kind = result.error->kind;
    return kind == core::ErrorKind::Network || kind == core::ErrorKind::Timeout
           || kind == core::ErrorKind::Tls || !network.isUsable();
}

} // namespace

class KioskFlow::Private
{
public:
    using Step = KioskStep;

    /// All of one visitor.
    struct Visitor
    {
        QString reference;
        onboarding::Show show = onboarding::Show::Embedded;
        int beginnings = 0;
        bool pageShown = false;
        bool skipsResult = false; ///< Gone, or starting over: nobody looks at a result.
        bool isLeaving = false;
    };

    void followScreens();
    void go(Step next);
    void begin();
    void afterConsent();
    void letGoOfDevices(bool leaving);
    void devicesEnded(const web::CloseReport &report);
    void follow(VisitSession &begun);
    void beginVisit();
    void visitFinished();
    void beginAgain();
    void slateChecked(const CleanSlate::Report &report);
    void resultFinished();
    void abandoned();
    void leave();
    void stopFor(const QString &reason);

    KioskFlow *q;
    Services &services;
    Parts parts;
    KioskScreens *screens = nullptr;
    KioskCards *cards = nullptr;
    KioskPresence *presence = nullptr;
    CleanSlate *slate = nullptr;
    std::unique_ptr<StaffDoor> door = nullptr;
    core::Timer *cleanLimit = nullptr;
    core::Timer *againTimer = nullptr;
    std::unique_ptr<VisitSession> session = nullptr;
    Step step = Step::Welcome;
    Visitor visitor = {};
    QString outOfOrder = {};  ///< Why nobody may use this screen; empty: they may.
    QList<QUrl> origins = {}; ///< Of the last visit's pages.
    bool slatePending = false;
    bool looksAgain = false; ///< The slate is checked because the staff was here.
    bool stopping = false;
};

void KioskFlow::Private::followScreens()
{
    QObject::connect(&screens->welcome(), &WelcomeScreen::startRequested, q, [this] { begin(); });
    QObject::connect(screens, &KioskScreens::welcomeShown, q, &KioskFlow::welcomeShown);
    QObject::connect(screens, &KioskScreens::availabilityChanged, cards,
                     &KioskCards::updateNetwork);
    if (!services.isDemo()) {
        QObject::connect(screens, &KioskScreens::firstShown, door.get(),
                         &StaffDoor::askForFirstPin);
    }
    if (BeforeStartScreen *beforeStart = screens->beforeStart()) {
        QObject::connect(beforeStart, &BeforeStartScreen::accepted, q,
                         [this](const QString &reference) {
                             if (step != Step::BeforeStart)
                                 return;
                             visitor.reference = reference;
                             afterConsent();
                         });
        QObject::connect(beforeStart, &BeforeStartScreen::leaveRequested, q, [this] { leave(); });
    }
    if (DevicesScreen *devices = screens->devices()) {
        QObject::connect(devices, &DevicesScreen::accepted, q, [this] { letGoOfDevices(false); });
        QObject::connect(devices, &DevicesScreen::phoneRequested, q, [this] {
            visitor.show = onboarding::Show::Qr;
            letGoOfDevices(false);
        });
        QObject::connect(devices, &DevicesScreen::leaveRequested, q, [this] { leave(); });
        QObject::connect(devices, &DevicesScreen::helpRequested, cards, &KioskCards::askForHelp);
        QObject::connect(devices, &DevicesScreen::ended, q,
                         [this](const web::CloseReport &report) { devicesEnded(report); });
    }
}

/// The one place where the screen changes.
void KioskFlow::Private::go(Step next)
{
    step = next;
    qCInfo(core::logApp) << "the visitor's screen:" << kioskStepName(next);
    screens->show(next);
    presence->setStep(next);
    cards->setStep(next);
    door->setVisitRunning(session != nullptr);
    Q_EMIT q->stepChanged(next);
}

void KioskFlow::Private::begin()
{
    if (services.readiness() != Readiness::Ready || step != Step::Welcome || session || stopping
        || !outOfOrder.isEmpty() || !services.network().isUsable())
        return;
    visitor = {};
    BeforeStartScreen *const beforeStart = screens->beforeStart();
    if (!beforeStart) {
        afterConsent();
        return;
    }
    go(Step::BeforeStart);
    beforeStart->begin();
}

void KioskFlow::Private::afterConsent()
{
    DevicesScreen *const devices = screens->devices();
    if (!devices) {
        beginVisit();
        return;
    }
    go(Step::Devices);
    devices->offerPhone(true);
    devices->begin(Language::instance().code());
}

/// No session before nothing is held any more: the page needs the camera for itself.
void KioskFlow::Private::letGoOfDevices(bool leaving)
{
    if (step != Step::Devices)
        return;
    visitor.isLeaving = leaving;
    go(leaving ? Step::Leaving : Step::LettingGo);
    cleanLimit->start(CleanWithin);
    screens->devices()->end();
}

void KioskFlow::Private::devicesEnded(const web::CloseReport &report)
{
    if (step != Step::LettingGo && step != Step::Leaving)
        return;
    cleanLimit->stop();
    if (!report.clean)
        stopFor(u"the page that showed the camera was not removed: "_s % report.text);
    if (stopping)
        Q_EMIT q->stopped();
    else if (step == Step::Leaving || !outOfOrder.isEmpty())
        q->showWelcome();
    else
        beginVisit();
}

void KioskFlow::Private::follow(VisitSession &begun)
{
    using onboarding::VisitController;
    QObject::connect(&begun, &VisitSession::finished, q, [this] { visitFinished(); });
    QObject::connect(&begun, &VisitSession::pageShown, q, [this] { visitor.pageShown = true; });
    presence->follow(begun);
    // The session tells what its calls met; which trouble it is, a log-in for one, is asked for.
    QObject::connect(&begun.controller(), &VisitController::connectionLost, &services.network(),
                     &NetworkWatch::askNow);
}

void KioskFlow::Private::beginVisit()
{
    ++visitor.beginnings;
    visitor.pageShown = false;
    session = std::make_unique<VisitSession>(services);
    VisitSession &begun = *session;
    Q_EMIT q->sessionMade(begun);
    follow(begun);
    go(Step::Flow);
    const QString language = Language::instance().code();
    onboarding::VisitRequest request = services.makeRequest(language);
    request.customerId = visitor.reference;
    request.show = visitor.show;
    begun.start(request, language);
    if (session) // A store that cannot be written ends it at once.
        Q_EMIT q->screenChanged(begun.controller().visitId());
}

void KioskFlow::Private::visitFinished()
{
    if (!session || !session->result())
        return;
    const onboarding::VisitResult result = *session->result();
    const std::optional<web::CloseReport> closing = session->closeReport();
    origins = session->origins();
    // This runs inside a signal of the session.
    session.release()->deleteLater();
    Q_EMIT q->screenChanged(std::nullopt);
    Q_EMIT q->visitOver();
    if (stopping) {
        Q_EMIT q->stopped();
        return;
    }
    // While the result is looked at.
    slatePending = true;
    cleanLimit->start(CleanWithin);
    slate->check(result.visitId, origins, closing);
    if (failedForNetwork(result, services.network()) && !visitor.pageShown && !visitor.skipsResult
        && visitor.beginnings < MostBeginnings) {
        go(Step::BeginningAgain);
        againTimer->start(BeginAgainAfter);
    } else if (visitor.skipsResult) {
        go(Step::Cleaning);
    } else {
        const core::Settings &settings = services.settings();
        go(Step::Result);
        parts.result.present(result.outcome,
                             settings.boolean(keys::ShowOutcome)
                                 ? ResultScreen::Telling::Outcome
                                 : ResultScreen::Telling::ThanksOnly,
                             settings.integer(keys::ResultSeconds));
    }
}

/// When all of it is so: the network is back, a moment has passed, the slate is clean.
void KioskFlow::Private::beginAgain()
{
    if (step != Step::BeginningAgain || slatePending || againTimer->isActive()
        || !services.network().isUsable())
        return;
    if (outOfOrder.isEmpty())
        beginVisit();
    else
        q->showWelcome();
}

void KioskFlow::Private::slateChecked(const CleanSlate::Report &report)
{
    if (!std::exchange(slatePending, false))
        return; // Too late: the kiosk has stopped already.
    cleanLimit->stop();
    if (std::exchange(looksAgain, false)) {
        if (report.clean)
            q->setOutOfOrder({});
        return;
    }
    if (!report.clean)
        stopFor(u"something of the last visitor is left: "_s % report.residues.join("; "_L1));
    if (step == Step::Cleaning)
        q->showWelcome();
    else
        beginAgain();
}

void KioskFlow::Private::resultFinished()
{
    if (step != Step::Result)
        return;
    if (slatePending)
        go(Step::Cleaning);
    else
        q->showWelcome();
}

void KioskFlow::Private::abandoned()
{
    const bool hasVisit = bool(session);
    const QString where = step == Step::BeforeStart ? u"before the start"_s
                          : step == Step::Devices   ? u"at the devices"_s
                          : hasVisit                ? u"during the visit"_s
                                                    : u"without a connection"_s;
    services.recordOrWarn(store::actions::VisitAbandoned,
                          hasVisit ? session->controller().visitId() : core::VisitId(), where);
    visitor.skipsResult = true;
    leave();
}

void KioskFlow::Private::leave()
{
    switch (step) {
    case Step::BeforeStart:
        q->showWelcome();
        break;
    case Step::Devices:
        letGoOfDevices(true);
        break;
    case Step::LettingGo:
        go(Step::Leaving);
        break;
    case Step::Flow:
        q->endVisit();
        break;
    case Step::BeginningAgain:
        againTimer->stop();
        if (slatePending)
            go(Step::Cleaning);
        else
            q->showWelcome();
        break;
    case Step::Welcome:
    case Step::Leaving:
    case Step::Result:
    case Step::Cleaning:
        break;
    }
}

void KioskFlow::Private::stopFor(const QString &reason)
{
    if (!outOfOrder.isEmpty())
        return;
    qCCritical(core::logVisit).noquote() << "this screen is out of order:" << reason;
    if (services.storage())
        services.recordOrWarn(store::actions::OutOfOrder, {}, reason);
    outOfOrder = reason;
    screens->setOutOfOrder(true);
}

KioskFlow::KioskFlow(Services &services, const Parts &parts)
    : QObject(&parts.window), d(new Private{this, services, parts})
{
    core::Clock &clock = services.clock();
    d->presence = new KioskPresence(services, parts.window, this);
    d->slate = new CleanSlate(services, this);
    d->cards = new KioskCards(services, parts.stage, d->presence->watch());
    d->door = std::make_unique<StaffDoor>(parts.window, services.pins(), clock);
    d->cleanLimit = clock.makeTimer(this);
    d->againTimer = clock.makeTimer(this);
    d->screens = new KioskScreens(services, parts.stack, parts.flow, parts.result, this);
    d->cards->setScreens(d->screens->welcome(), parts.flow);
    d->followScreens();
    parts.flow.offerStartOver(true);
    connect(d->againTimer, &core::Timer::fired, this, [this] { d->beginAgain(); });
    connect(d->cleanLimit, &core::Timer::fired, this, [this] {
        d->slatePending = false;
        if (std::exchange(d->looksAgain, false))
            return; // As out of order as before.
        d->stopFor(u"the check that nothing is left gave no answer in time"_s);
        if (d->stopping)
            Q_EMIT stopped();
        else if (d->step != KioskStep::Result) // Else when the result was read.
            showWelcome();
    });
    connect(&services.network(), &NetworkWatch::changed, this, [this] { d->beginAgain(); });
    connect(d->slate, &CleanSlate::finished, this,
            [this](const CleanSlate::Report &report) { d->slateChecked(report); });
    connect(&d->presence->watch(), &Presence::gone, this, [this] { d->abandoned(); });
    connect(d->cards, &KioskCards::leaveConfirmed, this, [this] { d->leave(); });
    connect(&parts.result, &ResultScreen::finished, this, [this] { d->resultFinished(); });
    connect(&parts.flow, &FlowScreen::startOverConfirmed, this, [this] {
        d->visitor.skipsResult = true;
        endVisit();
    });
    connect(d->door.get(), &StaffDoor::entered, this, [this](const QString &operatorName) {
        // A visit that was running ends: the staff was asked.
        d->visitor.skipsResult = true;
        d->leave();
        Q_EMIT staffEntered(operatorName);
    });
    connect(d->door.get(), &StaffDoor::firstPinSet, this, &KioskFlow::firstPinSet);
}

KioskFlow::~KioskFlow() = default;

void KioskFlow::showWelcome()
{
    d->visitor = {};
    d->cleanLimit->stop();
    // The next visitor is somebody else and starts in the language of the house.
    Language::instance().set(d->services.settings().text(keys::UiLanguage));
    d->go(KioskStep::Welcome);
}

bool KioskFlow::goOn(const core::VisitId &visit)
{
    if (d->session || d->stopping || !d->outOfOrder.isEmpty() || !d->services.storage()
        || d->services.readiness() != Readiness::Ready)
        return false;
    store::VisitStore &visits = d->services.storage()->visits();
    const core::Result<QList<store::OpenVisit>> open = visits.openVisits();
    if (!open)
        return false;
    const QDateTime now = d->services.clock().utcNow();
    const auto found =
        std::find_if(open->cbegin(), open->cend(), [&](const store::OpenVisit &each) {
            return each.row.visit.id == visit && onboarding::canGoOn(each, now);
        });
    if (found == open->cend())
        return false;
    core::Result<std::unique_ptr<store::VisitLock>> lock = visits.lock(visit);
    if (!lock || !*lock)
        return false;
    d->visitor = {};
    d->session = std::make_unique<VisitSession>(d->services);
    VisitSession &begun = *d->session;
    Q_EMIT sessionMade(begun);
    d->follow(begun);
    d->go(KioskStep::Flow);
    begun.goOn(*found, *std::move(lock), Language::instance().code());
    if (d->session)
        Q_EMIT screenChanged(visit);
    return true;
}

void KioskFlow::setOutOfOrder(const QString &reason)
{
    // A visitor who is in the middle of it is not thrown out; nobody else begins.
    if (reason.isEmpty()) {
        d->outOfOrder.clear();
        d->screens->setOutOfOrder(false);
    } else {
        d->stopFor(reason);
    }
}

void KioskFlow::lookAgain()
{
    if (d->outOfOrder.isEmpty() || d->slatePending || d->session || d->stopping)
        return;
    d->slatePending = true;
    d->looksAgain = true;
    d->cleanLimit->start(CleanWithin);
    d->slate->check({}, d->origins, std::nullopt);
}

void KioskFlow::stop()
{
    d->stopping = true;
    d->presence->watch().end();
    if (d->session) {
        endVisit();
    } else if (d->step == KioskStep::Devices) {
        d->letGoOfDevices(true);
    } else if (d->step != KioskStep::LettingGo && d->step != KioskStep::Leaving) {
        QMetaObject::invokeMethod(this, &KioskFlow::stopped, Qt::QueuedConnection);
    }
}

bool KioskFlow::hasVisit() const
{
    return bool(d->session);
}

void KioskFlow::endVisit()
{
    if (!d->session)
        return;
    d->parts.flow.setLeaving();
    d->presence->watch().end();
    d->session->cancel();
}

} // namespace shell
