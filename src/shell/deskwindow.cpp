#include "shell/deskwindow.h"

#include "net/probe.h"
#include "shell/activitypage.h"
#include "shell/desknotices.h"
#include "shell/deskpage.h"
#include "shell/deskparts.h"
#include "shell/deskvisit.h"
#include "shell/insightspage.h"
#include "shell/language.h"
#include "shell/openingpage.h"
#include "shell/peoplepage.h"
#include "shell/rail.h"
#include "shell/resultcard.h"
#include "shell/settingspage.h"
#include "shell/setuppage.h"
#include "shell/typedreference.h"
#include "shell/visitspage.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

enum Place { DeskPlace, VisitsPlace, PeoplePlace, InsightsPlace, ActivityPlace, SettingsPlace };

/// While nobody is being onboarded, so that the operator learns of an outage before a visitor does.
constexpr std::chrono::minutes ProbeEvery(1);
constexpr core::milliseconds ProbeDeadline(10000);
constexpr qint64 ProbeBodyBytes = 4096;

/// In the order of Place.
QList<RailEntry> railEntries()
{
    return {{u"desk"_s, QT_TRANSLATE_NOOP("shell::Rail", "Desk")},
            {u"visits"_s, QT_TRANSLATE_NOOP("shell::Rail", "Visits")},
            //: A product name.
            {u"interview"_s, QT_TRANSLATE_NOOP("shell::Rail", "Big Interview")},
            {u"insights"_s, QT_TRANSLATE_NOOP("shell::Rail", "Insights")},
            {u"activity"_s, QT_TRANSLATE_NOOP("shell::Rail", "Activity")},
            {u"settings"_s, QT_TRANSLATE_NOOP("shell::Rail", "Settings")}};
}

} // namespace

class DeskWindow::Private
{
public:
    Private(Services &givenServices, Caretaker &givenCaretaker, DeskWindow *window);

    void build();
    void connectRunning();
    void showReadiness();
    void showSetup();
    void showReady();
    void enter(int place);
    QWidget *enterPage(int place);
    void openVisit(const core::VisitId &visit);
    SettingsTools settingsTools();
    template<typename Page, typename Make>
    Page *made(Page *&page, Make make);
    SettingsPage *makeSettings();
    SetupPage *makeSetup();
    bool endLaunch();
    void launchEnded();
    void confirmed();
    void askToEnd();
    void tellStopped();
    void probe();
    void finishVisit(const onboarding::VisitResult &result);
    void holdLanguage();
    void retranslate();

    DeskWindow *q;
    Services &services;
    Caretaker &caretaker;
    net::Prober prober;
    core::Timer *probeTimer;
    Rail *rail;
    QStackedWidget *stack;
    QWidget *quitPlace;
    Confirmation *quitQuestion;
    OpeningPage *opening;
    DeskPage *desk;
    DeskNotices *notices;
    // Made when they are first needed.
    SetupPage *setup = nullptr;
    VisitsPage *visits = nullptr;
    PeoplePage *people = nullptr;
    InsightsPage *insights = nullptr;
    ActivityPage *activity = nullptr;
    SettingsPage *settings = nullptr;
    bool wasOpened = false;
    bool quitWhenFinished = false;
    bool stopping = false;
    bool endsProgram = false; ///< What quitQuestion asks about.
    /// The last, so that it ends before all it tells of.
    std::unique_ptr<DeskVisit> visit;
};

DeskWindow::Private::Private(Services &givenServices, Caretaker &givenCaretaker, DeskWindow *window)
    : q(window)
    , services(givenServices)
    , caretaker(givenCaretaker)
    , prober(services.clock())
    , probeTimer(services.clock().makeTimer(window))
    , rail(new Rail(railEntries(), window))
    , stack(new QStackedWidget(window))
    , quitPlace(new QWidget(window))
    , quitQuestion(new Confirmation(quitPlace))
    , opening(new OpeningPage(window))
    , desk(new DeskPage(services.clock(), window))
    , notices(new DeskNotices(*desk, window))
    , visit(std::make_unique<DeskVisit>(services, *desk))
{ }

void DeskWindow::Private::build()
{
    setRole(q, u"screen"_s);
    q->setAttribute(Qt::WA_StyledBackground);
    stack->addWidget(opening);
    stack->addWidget(desk);

    auto *question = new QVBoxLayout(quitPlace);
    question->setContentsMargins(28, 16, 28, 0);
    question->addWidget(quitQuestion);
    quitPlace->hide();
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(quitPlace);
    main->addWidget(stack, 1);
    auto *layout = new QHBoxLayout(q);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(rail);
    layout->addLayout(main, 1);
    rail->setMarks(services.isDemo(), services.engine().testCamera);

    QObject::connect(rail, &Rail::entered, q, [this](int place) { enter(place); });
    QObject::connect(desk, &DeskPage::startRequested, q,
                     [this](const QString &typed) { q->startVisit(typed); });
    QObject::connect(opening, &OpeningPage::retryRequested, q, [this] { services.open(); });
    QObject::connect(quitQuestion, &Confirmation::declined, quitPlace, &QWidget::hide);
    QObject::connect(quitQuestion, &Confirmation::confirmed, q, [this] { confirmed(); });
    QObject::connect(rail, &Rail::visitorScreenRequested, q, &QWidget::close);
    QObject::connect(rail, &Rail::endRequested, q, [this] { askToEnd(); });
    QObject::connect(&services, &Services::readinessChanged, q, [this] { showReadiness(); });
    QObject::connect(probeTimer, &core::Timer::fired, q, [this] { probe(); });
    connectRunning();
}

void DeskWindow::Private::connectRunning()
{
    QObject::connect(visit.get(), &DeskVisit::finished, q,
                     [this](const onboarding::VisitResult &result) { finishVisit(result); });
    QObject::connect(visit.get(), &DeskVisit::visitorLeft, q, [this] {
        holdLanguage();
        desk->focusField();
        q->activateWindow();
    });
    QObject::connect(visit.get(), &DeskVisit::reachabilityKnown, rail, &Rail::setReachability);
    QObject::connect(&desk->resultCard(), &ResultCard::openRequested, q,
                     [this](const core::VisitId &id) { openVisit(id); });
    QObject::connect(notices, &DeskNotices::visitsRequested, q,
                     [this](const core::VisitId &id) { openVisit(id); });
    QObject::connect(notices, &DeskNotices::setupRequested, q, [this] { showSetup(); });
    QObject::connect(notices, &DeskNotices::recovered, q, [this] {
        if (visits)
            visits->refresh();
    });
    QObject::connect(&caretaker, &Caretaker::failed, notices, &DeskNotices::showUpkeepFailure);
}

void DeskWindow::Private::showReadiness()
{
    // The visit goes on with the service it has; its page and Cancel must stay in reach.
    if (visit->isOpen())
        return;
    const Readiness readiness = services.readiness();
    const bool ready = readiness == Readiness::Ready;
    // What the last visitor is told must stay in reach as well.
    const bool isResultRead =
        stack->currentWidget() != opening && desk->resultCard().isVisibleTo(desk);
    const bool setUpLater = readiness == Readiness::NeedsSetup && isResultRead;
    // Big Interview needs nothing of what is still to be set up.
    rail->setEntriesEnabled(ready || readiness == Readiness::NeedsSetup);
    desk->setStartable(ready);
    notices->showSetupNeeded(setUpLater);
    switch (readiness) {
    case Readiness::Opening:
        opening->showOpening();
        stack->setCurrentWidget(opening);
        break;
    case Readiness::Failed:
        opening->showFailed(services.problem());
        stack->setCurrentWidget(opening);
        break;
    case Readiness::NeedsSetup:
        if (!setUpLater)
            showSetup();
        break;
    case Readiness::Ready:
        showReady();
        break;
    }
    if (services.storage() && !std::exchange(wasOpened, true)
        && !services.storage()->restoreNotice().isEmpty())
        notices->showRestored(services.storage()->restoreNotice());
}

void DeskWindow::Private::showSetup()
{
    rail->setCurrent(DeskPlace);
    made(setup, [this] { return makeSetup(); })->load(services.problem());
    stack->setCurrentWidget(setup);
}

void DeskWindow::Private::showReady()
{
    const QWidget *current = stack->currentWidget();
    if (current == opening || current == setup || current == desk)
        enter(DeskPlace);
    services.views().prepare();
    probe();
}

void DeskWindow::Private::enter(int place)
{
    rail->setCurrent(place);
    stack->setCurrentWidget(enterPage(place));
    if (stack->currentWidget() == desk)
        desk->focusField();
}

/// The page of a place, filled anew.
QWidget *DeskWindow::Private::enterPage(int place)
{
    switch (place) {
    case VisitsPlace:
        made(visits, [this] { return new VisitsPage(services, caretaker, q); })->enter();
        return visits;
    case PeoplePlace:
        if (!people) {
            made(people, [this] { return new PeoplePage(services, caretaker, q); });
            QObject::connect(people, &PeoplePage::settingsRequested, q, [this] {
                enter(SettingsPlace);
                settings->showBigInterview();
            });
            QObject::connect(people, &PeoplePage::launchEnded, q, [this] { launchEnded(); });
        }
        people->enter();
        return people;
    case InsightsPlace:
        made(insights, [this] {
            return new InsightsPage(storedInsights(services), services.clock(), q);
        })->enter();
        return insights;
    case ActivityPlace:
        if (!activity) {
            made(activity, [this] { return new ActivityPage(storedActivity(services), q); });
            QObject::connect(activity, &ActivityPage::visitChosen, q,
                             [this](const core::VisitId &id) { openVisit(id); });
        }
        activity->enter();
        return activity;
    case SettingsPlace:
        made(settings, [this] { return makeSettings(); })->load();
        return settings;
    default:
        if (services.readiness() != Readiness::NeedsSetup || desk->resultCard().isVisibleTo(desk))
            return desk;
        made(setup, [this] { return makeSetup(); })->load(services.problem());
        return setup;
    }
}

void DeskWindow::Private::openVisit(const core::VisitId &id)
{
    enter(VisitsPlace);
    if (!id.isEmpty())
        visits->openVisit(id);
}

template<typename Page, typename Make>
Page *DeskWindow::Private::made(Page *&page, Make make)
{
    if (!page) {
        page = make();
        stack->addWidget(page);
    }
    return page;
}

SettingsTools DeskWindow::Private::settingsTools()
{
    return {services.settings(),
            services.keyStore(),
            services.net(),
            services.clock(),
            [this](const QStringList &keys) {
                services.recordOrWarn(store::actions::SettingsChanged, {}, keys.join(u", "_s));
            },
            &services.webhooks(),
            &services.pins(),
            [this](const QString &operatorName) {
                services.recordOrWarn(store::actions::PinChanged, {}, operatorName);
            }};
}

SetupPage *DeskWindow::Private::makeSetup()
{
    auto *page = new SetupPage(settingsTools(), q);
    QObject::connect(page, &SetupPage::saved, q, [this] { services.reloadService(); });
    return page;
}

SettingsPage *DeskWindow::Private::makeSettings()
{
    auto *page = new SettingsPage(settingsTools(), q);
    page->holdLanguage(visit->holdsLanguage());
    QObject::connect(page, &SettingsPage::saved, q, [this](bool serviceChanged) {
        // Saving again is also how to recover from a service that could not be made.
        if (serviceChanged || services.readiness() != Readiness::Ready)
            services.reloadService();
    });
    QObject::connect(page, &SettingsPage::connectionTested, q,
                     [this](bool reached, std::optional<core::milliseconds> latency) {
                         rail->setReachability(
                             {reached ? Reachability::Reachable : Reachability::Lost, latency});
                     });
    return page;
}

/// True while a person's window has to go first: nobody is at the desk to end their session, and
/// it would keep the program running.
bool DeskWindow::Private::endLaunch()
{
    return people && people->endLaunch();
}

void DeskWindow::Private::launchEnded()
{
    if (visit->isOpen())
        return; // Its own end goes on with whatever is wanted.
    if (stopping)
        tellStopped();
    else if (quitWhenFinished)
        q->close();
}

void DeskWindow::Private::confirmed()
{
    quitPlace->hide();
    if (endsProgram) {
        Q_EMIT q->endConfirmed();
        return;
    }
    quitWhenFinished = true;
    if (visit->isOpen())
        visit->cancel();
    else
        q->close();
}

void DeskWindow::Private::askToEnd()
{
    endsProgram = true;
    retranslate();
    quitPlace->show();
    quitQuestion->ask();
}

void DeskWindow::Private::tellStopped()
{
    // Later, because the receiver may delete this window, and the visit is still telling of its
    // end.
    QMetaObject::invokeMethod(q, &DeskWindow::stopped, Qt::QueuedConnection);
}

/// Any answer at all means that the service can be reached; nothing of ours is sent along.
void DeskWindow::Private::probe()
{
    probeTimer->start(ProbeEvery);
    const QUrl url = services.serviceUrl();
    if (visit->isOpen() || services.readiness() != Readiness::Ready || url.isEmpty())
        return;
    net::Request request;
    request.url = url;
    request.deadline = ProbeDeadline;
    request.maxBodyBytes = ProbeBodyBytes;
    request.name = u"reachability"_s;
    prober.send(request, q, [this](const net::ProbeResult &result) {
        if (visit->isOpen())
            return; // The visit's own status reads know better by now.
        if (result.end == net::ProbeEnd::Answered)
            rail->setReachability({Reachability::Reachable, result.took});
        else
            rail->setReachability({Reachability::Lost, {}});
    });
}

void DeskWindow::Private::holdLanguage()
{
    if (settings)
        settings->holdLanguage(visit->holdsLanguage());
}

void DeskWindow::Private::finishVisit(const onboarding::VisitResult &result)
{
    quitPlace->hide();
    // Not while the visitor still reads the result, in the language of the visit.
    holdLanguage();
    if (visits)
        visits->refresh();
    showReadiness();
    Q_EMIT q->resultShown(result);
    if (stopping && !endLaunch())
        tellStopped();
    if (quitWhenFinished)
        q->close();
}

void DeskWindow::Private::retranslate()
{
    quitQuestion->setTexts(
        endsProgram ? DeskWindow::tr("Visitors cannot use this computer any more until somebody "
                                     "starts the program again. A visit that is running ends.")
                    : DeskWindow::tr("A visit is running. Closing this window ends it, and the "
                                     "visitor has to begin again."),
        //: Confirms that the whole program ends.
        endsProgram ? DeskWindow::tr("End the program now")
                    //: Confirms that the desk window is closed although a visit is running.
                    : DeskWindow::tr("End the visit and close"),
        //: Keeps the desk window open.
        DeskWindow::tr("Stay"));
    q->setWindowTitle(DeskWindow::tr("Vestibule – Desk"));
}

DeskWindow::DeskWindow(Services &services, Caretaker &caretaker, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, caretaker, this))
{
    d->build();
    d->retranslate();
    d->showReadiness();
}

DeskWindow::~DeskWindow() = default;

bool DeskWindow::startVisit(const QString &typed)
{
    if (d->services.readiness() != Readiness::Ready || d->visit->isOpen() || d->stopping)
        return false;
    d->visit->closeVisitor();
    onboarding::VisitRequest request = d->services.makeRequest(Language::instance().code());
    const TypedReference reference = readReference(typed);
    request.customerId = reference.customerId;
    request.personName = reference.personName;
    request.show = d->desk->chosenShow();
    d->enter(DeskPlace);
    d->visit->start(request, typed.trimmed());
    d->holdLanguage();
    return true;
}

bool DeskWindow::isBusy() const
{
    return d->visit->isOpen() || (d->people && d->people->isLaunching());
}

VisitSession *DeskWindow::session() const
{
    return d->visit->session();
}

void DeskWindow::showRecovery(onboarding::Recovery &recovery)
{
    d->notices->showRecovery(recovery);
}

void DeskWindow::stop()
{
    if (std::exchange(d->stopping, true))
        return;
    if (d->visit->isOpen())
        d->visit->cancel();
    else if (!d->endLaunch())
        d->tellStopped();
}

void DeskWindow::offerVisitorScreen()
{
    d->rail->offerWaysOut();
}

void DeskWindow::showVisitorStep(const VisitorStep &step)
{
    d->desk->showVisitorStep(step);
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    if (!d->visit->isOpen()) {
        d->visit->closeVisitor();
        d->quitWhenFinished = d->endLaunch();
        event->setAccepted(!d->quitWhenFinished);
        if (!d->quitWhenFinished)
            Q_EMIT closed();
        return;
    }
    event->ignore();
    d->endsProgram = false;
    d->retranslate();
    d->quitPlace->show();
    d->quitQuestion->ask();
}

void DeskWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
