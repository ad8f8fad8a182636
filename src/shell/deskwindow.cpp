#include "shell/deskwindow.h"

#include "net/probe.h"
#include "shell/deskpage.h"
#include "shell/deskparts.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/rail.h"
#include "shell/resultcard.h"
#include "shell/runningcard.h"
#include "shell/settingspage.h"
#include "shell/setuppage.h"
#include "shell/visitorwindow.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeskPlace = 0;
constexpr int SettingsPlace = 1;
/// While nobody is being onboarded, so that the operator learns of an outage before a visitor does.
constexpr std::chrono::minutes ProbeEvery(1);
constexpr core::milliseconds ProbeDeadline(10000);
constexpr qint64 ProbeBodyBytes = 4096;

QList<RailEntry> railEntries()
{
    return {{u"desk"_s, QT_TRANSLATE_NOOP("shell::Rail", "Desk")},
            {u"settings"_s, QT_TRANSLATE_NOOP("shell::Rail", "Settings")}};
}

} // namespace

class DeskWindow::Private
{
public:
    Private(Services &given, DeskWindow *window);

    void build();
    QWidget *makeNotice();
    void showReadiness();
    void enter(int place);
    void reload();
    void tellStopped();
    void probe();
    bool isVisitOpen() const { return session && !sessionFinished; }
    void follow(VisitSession &started);
    void showVisitor(QScreen *screen);
    void closeVisitor();
    void finishVisit();
    void retranslate();

    DeskWindow *q;
    Services &services;
    net::Prober prober;
    core::Timer *probeTimer;
    Rail *rail;
    QStackedWidget *stack;
    QWidget *quitPlace;
    Confirmation *quitQuestion;
    QWidget *notice;
    QLabel *noticeTitle;
    QLabel *noticeText;
    QPushButton *noticeRetry;
    DeskPage *desk;
    SetupPage *setup;
    SettingsPage *settings;
    // The visitor's window shows the session, so it goes first.
    std::unique_ptr<VisitSession> session;
    std::unique_ptr<VisitorWindow> visitor;
    bool sessionFinished = true;
    bool quitWhenFinished = false;
    bool stopping = false;
};

DeskWindow::Private::Private(Services &given, DeskWindow *window)
    : q(window)
    , services(given)
    , prober(given.clock())
    , probeTimer(given.clock().makeTimer(window))
    , rail(new Rail(railEntries(), window))
    , stack(new QStackedWidget(window))
    , quitPlace(new QWidget(window))
    , quitQuestion(new Confirmation(quitPlace))
    , notice(makeNotice())
    , desk(new DeskPage(given.clock(), window))
{
    const SettingsTools tools{given.settings(), given.keyStore(), given.net(), given.clock()};
    setup = new SetupPage(tools, window);
    settings = new SettingsPage(tools, window);
}

QWidget *DeskWindow::Private::makeNotice()
{
    auto *page = new QWidget(q);
    noticeTitle = new QLabel(page);
    noticeText = new QLabel(page);
    noticeRetry = new QPushButton(page);
    setRole(noticeTitle, u"title"_s);
    setRole(noticeText, u"soft"_s);
    setRole(noticeRetry, u"primary"_s);
    for (QLabel *label : {noticeTitle, noticeText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(noticeTitle);
    layout->addWidget(noticeText);
    layout->addWidget(noticeRetry, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return page;
}

void DeskWindow::Private::build()
{
    setRole(q, u"screen"_s);
    q->setAttribute(Qt::WA_StyledBackground);
    for (QWidget *page : {notice, static_cast<QWidget *>(desk), static_cast<QWidget *>(setup),
                          static_cast<QWidget *>(settings)})
        stack->addWidget(page);

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
                     [this](const QString &customerId) { q->startVisit(customerId); });
    QObject::connect(&desk->runningCard(), &RunningCard::cancelRequested, q, [this] {
        if (session)
            session->cancel();
    });
    QObject::connect(&desk->runningCard(), &RunningCard::tryNowRequested, q, [this] {
        if (session)
            session->controller().readStatusNow();
    });
    QObject::connect(setup, &SetupPage::saved, q, [this] { reload(); });
    QObject::connect(settings, &SettingsPage::saved, q, [this](bool serviceChanged) {
        // Saving again is also how to recover from a service that could not be made.
        if (serviceChanged || services.readiness() != Readiness::Ready)
            reload();
    });
    QObject::connect(settings, &SettingsPage::connectionTested, q,
                     [this](bool reached, std::optional<core::milliseconds> latency) {
                         rail->setReachability(
                             {reached ? Reachability::Reachable : Reachability::Lost, latency});
                     });
    QObject::connect(noticeRetry, &QPushButton::clicked, q, [this] {
        noticeRetry->setEnabled(false);
        services.open();
    });
    QObject::connect(quitQuestion, &Confirmation::declined, quitPlace, &QWidget::hide);
    QObject::connect(quitQuestion, &Confirmation::confirmed, q, [this] {
        quitPlace->hide();
        quitWhenFinished = true;
        if (isVisitOpen())
            session->cancel();
        else
            q->close();
    });
    QObject::connect(&services, &Services::readinessChanged, q, [this] { showReadiness(); });
    QObject::connect(probeTimer, &core::Timer::fired, q, [this] { probe(); });
}

void DeskWindow::Private::showReadiness()
{
    // The visit goes on with the service it has; its page and Cancel must stay in reach.
    if (isVisitOpen())
        return;
    const Readiness readiness = services.readiness();
    const bool ready = readiness == Readiness::Ready;
    rail->setEntriesEnabled(ready);
    switch (readiness) {
    case Readiness::Opening:
    case Readiness::Failed:
        stack->setCurrentWidget(notice);
        break;
    case Readiness::NeedsSetup:
        setup->load(services.problem());
        stack->setCurrentWidget(setup);
        break;
    case Readiness::Ready:
        if (stack->currentWidget() != settings)
            enter(DeskPlace);
        services.views().prepare();
        probe();
        break;
    }
    noticeRetry->setEnabled(true);
    retranslate();
}

void DeskWindow::Private::enter(int place)
{
    rail->setCurrent(place);
    if (place == SettingsPlace)
        settings->load();
    stack->setCurrentWidget(place == SettingsPlace ? static_cast<QWidget *>(settings) : desk);
    if (place == DeskPlace)
        desk->focusField();
}

void DeskWindow::Private::reload()
{
    services.reloadService();
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
    const QUrl url = services.settings().url(core::keys::ApiUrl);
    if (isVisitOpen() || services.readiness() != Readiness::Ready || url.isEmpty())
        return;
    net::Request request;
    request.url = url;
    request.deadline = ProbeDeadline;
    request.maxBodyBytes = ProbeBodyBytes;
    request.name = u"reachability"_s;
    prober.send(request, q, [this](const net::ProbeResult &result) {
        if (isVisitOpen())
            return; // The visit's own status reads know better by now.
        if (result.end == net::ProbeEnd::Answered)
            rail->setReachability({Reachability::Reachable, result.took});
        else
            rail->setReachability({Reachability::Lost, {}});
    });
}

void DeskWindow::Private::follow(VisitSession &started)
{
    using onboarding::VisitController;
    RunningCard &card = desk->runningCard();
    VisitController &controller = started.controller();
    QObject::connect(&controller, &VisitController::stateChanged, &card, &RunningCard::setState);
    QObject::connect(&controller, &VisitController::statusChanged, &card,
                     [&card](const QString &status, const QDateTime &at) {
                         card.setStatus(incode::Status::fromText(status), at);
                     });
    QObject::connect(&controller, &VisitController::statusRead, &card, [this, &card] {
        card.setStatusRead();
        rail->setReachability({Reachability::Reachable, {}});
    });
    QObject::connect(&controller, &VisitController::connectionLost, &card,
                     [this, &card](const core::Error &error, core::milliseconds retryIn) {
                         card.setConnectionLost(error, retryIn);
                         rail->setReachability({Reachability::Lost, {}});
                     });
    QObject::connect(&controller, &VisitController::connectionRestored, &card,
                     &RunningCard::setConnectionRestored);
    QObject::connect(&controller, &VisitController::openPage, &card, &RunningCard::setPageOpening);
    QObject::connect(&started, &VisitSession::pageShown, &card,
                     [this, &card] { card.setPageShown(services.clock().utcNow()); });
    QObject::connect(&started, &VisitSession::pageClosing, &card, &RunningCard::setPageClosed);
    QObject::connect(&started, &VisitSession::finished, q, [this] { finishVisit(); });
}

void DeskWindow::Private::showVisitor(QScreen *screen)
{
    visitor = std::make_unique<VisitorWindow>(services, VisitorMode::OneVisit);
    QObject::connect(visitor.get(), &VisitorWindow::leaveRequested, q, [this] {
        if (session)
            session->cancel();
    });
    QObject::connect(visitor.get(), &VisitorWindow::resultShown, q, [this] { closeVisitor(); });
    visitor->showSession(*session);
    // Without a window manager full screen changes nothing, so the geometry is set as well.
    visitor->setGeometry(screen->geometry());
    visitor->showFullScreen();
}

void DeskWindow::Private::closeVisitor()
{
    if (!visitor)
        return;
    visitor->hide();
    // It may be the sender of the signal that is being handled.
    visitor.release()->deleteLater();
    if (!isVisitOpen())
        settings->holdLanguage(false);
    desk->focusField();
    q->activateWindow();
}

void DeskWindow::Private::finishVisit()
{
    sessionFinished = true;
    quitPlace->hide();
    const onboarding::VisitResult result = *session->result();
    desk->runningCard().finish(result.outcome, session->closeReport());
    desk->resultCard().setResult(result);
    desk->setBusy(false);
    // Else the visitor still reads the result, in the language of the visit.
    if (!visitor)
        settings->holdLanguage(false);
    showReadiness();
    Q_EMIT q->resultShown(result);
    if (stopping)
        tellStopped();
    if (quitWhenFinished)
        q->close();
}

void DeskWindow::Private::retranslate()
{
    quitQuestion->setTexts(
        DeskWindow::tr(
            "A visit is running. Closing this window ends it, and the visitor has to begin again."),
        //: Confirms that the desk window is closed although a visit is running.
        DeskWindow::tr("End the visit and close"),
        //: Keeps the desk window open.
        DeskWindow::tr("Stay"));
    const bool failed = services.readiness() == Readiness::Failed;
    noticeTitle->setText(failed ? DeskWindow::tr("Visits cannot be started")
                                : DeskWindow::tr("One moment"));
    noticeRetry->setText(DeskWindow::tr("Try again"));
    noticeRetry->setVisible(failed);
    const std::optional<core::Error> problem = services.problem();
    if (failed && problem)
        noticeText->setText(presentError(*problem, Situation::OpeningStore));
    else
        noticeText->setText(failed ? QString()
                                   : DeskWindow::tr("The record of visits is being opened."));
    noticeText->setToolTip(problem ? problem->detail : QString());
    q->setWindowTitle(DeskWindow::tr("Vestibule – Desk"));
}

DeskWindow::DeskWindow(Services &services, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(services, this))
{
    d->build();
    d->showReadiness();
}

DeskWindow::~DeskWindow() = default;

bool DeskWindow::startVisit(const QString &customerId)
{
    if (d->services.readiness() != Readiness::Ready || d->isVisitOpen() || d->stopping)
        return false;
    d->closeVisitor();
    d->settings->holdLanguage(true);
    onboarding::VisitRequest request = d->services.makeRequest(Language::instance().code());
    request.customerId = customerId.trimmed();
    d->session = std::make_unique<VisitSession>(d->services);
    d->sessionFinished = false;
    d->follow(*d->session);
    d->enter(DeskPlace);
    d->desk->beginVisit(request.customerId);
    d->desk->setBusy(true);
    d->showVisitor(d->desk->chosenScreen());
    d->session->start(request, Language::instance().code());
    return true;
}

VisitSession *DeskWindow::session() const
{
    return d->session.get();
}

void DeskWindow::stop()
{
    if (std::exchange(d->stopping, true))
        return;
    if (d->isVisitOpen())
        d->session->cancel();
    else
        d->tellStopped();
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    if (!d->isVisitOpen()) {
        d->closeVisitor();
        event->accept();
        return;
    }
    event->ignore();
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
