#include "shell/launcher.h"

#include "core/log.h"
#include "handoff/loopback.h"
#include "shell/browserplace.h"
#include "shell/language.h"
#include "shell/launchwords.h"
#include "shell/portalwindow.h"
#include "shell/presenterpartner.h"
#include "shell/services.h"

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// For the last bytes of the answer that leads the browser on: the program may end after us.
constexpr core::milliseconds LedOnWithin(500);
/// The client's own limit comes first, unless the settings take the client away.
constexpr core::milliseconds SignedWithin(75000);

} // namespace

class Launcher::Private
{
public:
    using Outcome = Result::Outcome;

    Private(Launcher &owner, Services &given, const LaunchLimits &givenLimits)
        : q(owner)
        , services(given)
        , limits(givenLimits)
        , departure(given.clock())
        , wait(given.clock().makeTimer(&owner))
    { }

    void begin();
    void sign();
    void signedIn(core::Result<biginterview::User> user);
    void open(const QUrl &address);
    void makeWindow();
    void arrive();
    void tokenRefused();
    void pageFailed(const core::Error &error);
    void showProblem(const QString &sentence);
    void closeWindow(Outcome outcome);
    void windowClosed(const web::CloseReport &report);
    void sendBrowser(const QUrl &address);
    void print(const QUrl &address);
    void timeIsUp();
    void fail(const core::Error &error);
    void finishLater(Outcome outcome);
    void finish();
    void note(QLatin1StringView what);
    QString described(QLatin1StringView what) const;
    void setState(State wanted);

    Launcher &q;
    Services &services;
    const LaunchLimits limits;
    handoff::Departure departure;
    core::Timer *wait; ///< For the token, the page, or an answer to a problem.
    State state = State::Idle;

    // All of one launch; launch() starts them anew.
    struct Run
    {
        LaunchRequest request;
        Result result;
        int refusals = 0;         ///< Tokens not taken since somebody asked for the launch.
        bool wasReloaded = false; ///< By us, since somebody asked for the launch.
        bool wasOpen = false;
        bool isNoted = false;
        bool hasProblem = false; ///< The window shows one, and waits for an answer.
        bool isTaken = false;    ///< A browser was led on.
        bool isEnding = false;   ///< Only the end is awaited.
    } run{};
    std::unique_ptr<QObject> asking; ///< While a token is asked for; its end takes the answer away.
    net::RequestHandle request;
    std::unique_ptr<PortalWindow> window;
};

void Launcher::Private::begin()
{
    Partner &partner = services.partner();
    if (partner.state() != Partner::State::Ready) {
        fail(partner.problem().value_or(
            core::Error::of(core::ErrorKind::Refused, u"Big Interview is not set up"_s)));
        return;
    }
    biginterview::Destination &destination = run.request.destination;
    if (destination.returnUrl.isEmpty())
        destination.returnUrl = partner.returnUrl();
    core::Result<void> allowed = biginterview::checkPath(destination.path);
    if (allowed)
        allowed = biginterview::checkReturnUrl(destination.returnUrl, partner.returnHosts());
    if (!allowed) {
        run.result.outcome = Outcome::Failed;
        run.result.error = allowed.error();
        note("refused"_L1);
        finishLater(Outcome::Failed);
        return;
    }
    sign();
}

void Launcher::Private::sign()
{
    run.hasProblem = false;
    setState(State::Signing);
    wait->start(SignedWithin);
    asking = std::make_unique<QObject>();
    request = services.partner().people().provision(
        run.request.partnerId, run.request.newUser, asking.get(),
        [this](core::Result<biginterview::User> user) { signedIn(std::move(user)); });
}

void Launcher::Private::signedIn(core::Result<biginterview::User> user)
{
    wait->stop();
    // Not at once: we are called by what it owns.
    asking.release()->deleteLater();
    const Partner &partner = services.partner();
    if (!user) {
        fail(user.error());
        return;
    }
    run.result.expiresAt = user->endsAt();
    const core::Result<QUrl> address = biginterview::launchUrl(
        partner.organisation(), user->token.value, run.request.destination, partner.returnHosts());
    user->token.value.clear();
    if (!address) {
        fail(address.error());
        return;
    }
    switch (run.request.where) {
    case LaunchIn::Embedded:
        open(*address);
        break;
    case LaunchIn::Browser:
        sendBrowser(*address);
        break;
    case LaunchIn::Print:
        print(*address);
        break;
    }
}

void Launcher::Private::makeWindow()
{
    web::ViewPool &views = services.views();
    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy(services.partner().allowedHosts());
    rules.redirectionUrl = run.request.destination.returnUrl;
    const QString language = serviceLanguage(Language::instance().code());
    rules.acceptLanguages = {language, language.section(u'-', 0, 0)};
    rules.tellsPosition = false;
    rules.hidesAddress = true;
    rules.opensWindowsHere = true;
    const QString &name = run.request.personName;
    const bool isKeptReady = views.isReady();
    window = std::make_unique<PortalWindow>(services.clock(), views.take(), rules,
                                            name.isEmpty() ? run.request.partnerId : name);
    if (isKeptReady)
        views.prepare(); // For whoever is next.
    const core::Settings &settings = services.settings();
    window->setIdleLimit(std::chrono::seconds(settings.integer(core::keys::PortalSeconds)),
                         std::chrono::seconds(settings.integer(core::keys::AnswerSeconds)));
    PortalWindow *const from = window.get();
    connect(from, &PortalWindow::arrived, &q, [this] { arrive(); });
    connect(from, &PortalWindow::tokenRefused, &q, [this] { tokenRefused(); });
    connect(from, &PortalWindow::failed, &q,
            [this](const core::Error &error) { pageFailed(error); });
    connect(from, &PortalWindow::returned, &q, [this] { closeWindow(Outcome::Returned); });
    connect(from, &PortalWindow::retryRequested, &q, [this] {
        if (!std::exchange(run.hasProblem, false) || run.isEnding)
            return;
        run.refusals = 0;
        run.wasReloaded = false;
        sign();
    });
    connect(from, &PortalWindow::endRequested, &q, [this] { q.cancel(); });
    connect(from, &PortalWindow::closed, &q,
            [this](const web::CloseReport &report) { windowClosed(report); });
}

void Launcher::Private::open(const QUrl &address)
{
    if (!window)
        makeWindow();
    setState(State::Opening);
    wait->start(limits.page);
    window->show();
    window->open(address);
}

void Launcher::Private::arrive()
{
    wait->stop();
    run.refusals = 0;
    run.wasOpen = true;
    run.result.error.reset();
    qCInfo(core::logApp) << "launch: arrived";
    if (!run.isNoted)
        note("arrived"_L1);
    setState(State::Open);
}

void Launcher::Private::tokenRefused()
{
    if (run.isEnding)
        return;
    if (++run.refusals < 2) {
        qCInfo(core::logApp) << "launch: the token was not taken, asking for a new one";
        sign();
        return;
    }
    run.result.outcome = Outcome::NotTaken;
    run.result.error.reset();
    showProblem(launchNotTaken());
}

void Launcher::Private::pageFailed(const core::Error &error)
{
    if (run.isEnding)
        return;
    qCWarning(core::logApp).noquote() << "launch:" << core::describe(error);
    if (error.kind == core::ErrorKind::Engine && !std::exchange(run.wasReloaded, true)) {
        sign();
        return;
    }
    run.result.outcome = Outcome::Failed;
    run.result.error = error;
    showProblem(presentLaunchedPageError(error));
}

void Launcher::Private::showProblem(const QString &sentence)
{
    run.hasProblem = true;
    setState(State::Opening);
    wait->start(limits.answer);
    window->showProblem(sentence);
}

void Launcher::Private::closeWindow(Outcome outcome)
{
    if (std::exchange(run.isEnding, true))
        return;
    wait->stop();
    asking.reset();
    request.cancel();
    run.result.outcome = outcome;
    window->end();
}

void Launcher::Private::windowClosed(const web::CloseReport &report)
{
    run.result.wiped = report.clean;
    window->disconnect(&q);
    window->hide();
    window.release()->deleteLater(); // It is what calls.
    finish();
}

void Launcher::Private::sendBrowser(const QUrl &address)
{
    setState(State::Opening);
    const core::Settings &settings = services.settings();
    const core::Result<QUrl> once = departure.open(address, launchPages(settings), limits.browser);
    if (!once) {
        fail(once.error());
    } else if (!BrowserPlace::startBrowser(settings.text(core::keys::BrowserCommand), *once)) {
        fail(core::Error::of(core::ErrorKind::Engine, u"the browser did not start"_s));
    }
}

void Launcher::Private::print(const QUrl &address)
{
    // A credential is shown only when that is on record.
    if (const auto recorded =
            services.record(store::actions::AddressShown, {}, described("printed"_L1));
        !recorded) {
        fail(recorded.error());
        return;
    }
    run.result.address = address;
    note("printed"_L1);
    finishLater(Outcome::Printed);
}

void Launcher::Private::timeIsUp()
{
    if (run.isTaken) {
        finishLater(Outcome::Sent);
    } else if (run.hasProblem) {
        q.cancel();
    } else if (asking) {
        asking.reset();
        request.cancel();
        fail(core::Error::of(core::ErrorKind::Timeout, u"no answer about the token"_s));
    } else {
        pageFailed(core::Error::of(core::ErrorKind::Timeout, u"the page did not come"_s));
    }
}

/// Before there is a window, or while a new token is asked for from one.
void Launcher::Private::fail(const core::Error &error)
{
    run.result.error = error;
    if (!window) {
        finishLater(Outcome::Failed);
        return;
    }
    run.result.outcome = Outcome::Failed;
    showProblem(presentPartnerError(error, PartnerSituation::Signing));
}

/// From the event loop, because this may be launch() itself, or a slot of what is to be deleted.
void Launcher::Private::finishLater(Outcome outcome)
{
    wait->stop();
    run.isEnding = true;
    run.result.outcome = outcome;
    QMetaObject::invokeMethod(
        &q, [this] { finish(); }, Qt::QueuedConnection);
}

void Launcher::Private::finish()
{
    wait->stop();
    asking.reset();
    departure.close();
    const Result result = std::exchange(run.result, {});
    switch (result.outcome) {
    case Outcome::NotTaken:
        if (!run.isNoted)
            note("refused"_L1);
        break;
    case Outcome::Failed:
        if (!run.isNoted)
            note("failed"_L1);
        break;
    case Outcome::Closed:
    case Outcome::Returned:
    case Outcome::Sent:
    case Outcome::Printed:
    case Outcome::Cancelled:
        break;
    }
    biginterview::People &people = services.partner().people();
    // Whoever was there may have come further.
    if ((run.wasOpen || run.isTaken) && people.find(run.request.partnerId))
        people.refresh({run.request.partnerId});
    run = {};
    setState(State::Idle);
    Q_EMIT q.finished(result);
}

QString Launcher::Private::described(QLatin1StringView what) const
{
    const biginterview::Entry *entry = services.partner().people().find(run.request.partnerId);
    const QString &path = run.request.destination.path;
    return u"%1, %2, %3, %4"_s.arg(
        entry ? u"person %1"_s.arg(entry->person.number) : u"somebody not on the list"_s,
        path.isEmpty() ? u"dashboard"_s : path, launchInName(run.request.where), what);
}

void Launcher::Private::note(QLatin1StringView what)
{
    run.isNoted = true;
    store::Launch launch;
    launch.partnerId = run.request.partnerId;
    launch.at = services.clock().utcNow();
    launch.path = run.request.destination.path;
    launch.where = QString(launchInName(run.request.where));
    launch.result = QString(what);
    launch.operatorName = services.operatorName();
    if (const auto noted = services.partner().people().noteLaunch(launch); !noted)
        qCWarning(core::logApp).noquote() << "launch not noted:" << core::describe(noted.error());
    services.recordOrWarn(store::actions::PersonLaunched, {}, described(what));
}

void Launcher::Private::setState(State wanted)
{
    if (std::exchange(state, wanted) != wanted)
        Q_EMIT q.stateChanged();
}

QLatin1StringView launchInName(LaunchIn where)
{
    switch (where) {
    case LaunchIn::Embedded:
        return "embedded"_L1;
    case LaunchIn::Browser:
        return "browser"_L1;
    case LaunchIn::Print:
        return "print"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<LaunchIn> launchInNamed(const QString &name)
{
    for (const LaunchIn where : {LaunchIn::Embedded, LaunchIn::Browser, LaunchIn::Print}) {
        if (name == launchInName(where))
            return where;
    }
    return std::nullopt;
}

Launcher::Launcher(Services &services, QObject *parent, const LaunchLimits &limits)
    : QObject(parent), d(std::make_unique<Private>(*this, services, limits))
{
    connect(d->wait, &core::Timer::fired, this, [this] { d->timeIsUp(); });
    connect(&d->departure, &handoff::Departure::taken, this, [this] {
        if (d->run.isEnding)
            return;
        d->run.isTaken = true;
        d->note("sent"_L1);
        d->wait->start(LedOnWithin);
    });
    connect(&d->departure, &handoff::Departure::expired, this, [this] {
        if (!d->run.isEnding)
            d->fail(core::Error::of(core::ErrorKind::Timeout, u"no browser came"_s));
    });
}

Launcher::~Launcher()
{
    d->asking.reset();
    d->request.cancel();
}

Launcher::State Launcher::state() const
{
    return d->state;
}

QString Launcher::partnerId() const
{
    return d->run.request.partnerId;
}

bool Launcher::launch(const LaunchRequest &request)
{
    if (d->state != State::Idle)
        return false;
    d->run = {};
    d->run.request = request;
    d->setState(State::Signing);
    d->begin();
    return true;
}

void Launcher::cancel()
{
    if (d->state == State::Idle || d->run.isEnding)
        return;
    if (!d->window) {
        d->asking.reset();
        d->request.cancel();
        // What a browser has taken is not taken back.
        d->finishLater(d->run.isTaken ? Result::Outcome::Sent : Result::Outcome::Cancelled);
    } else if (d->run.wasOpen) {
        d->closeWindow(Result::Outcome::Closed);
    } else {
        d->closeWindow(d->run.hasProblem ? d->run.result.outcome : Result::Outcome::Cancelled);
    }
}

} // namespace shell
