#include "shell/onboardcommand.h"

#include "core/log.h"
#include "shell/commandoutput.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/visitorwindow.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// The window of a visit that is in the computer's own browser.
constexpr QSize BesideBrowser(760, 680);

} // namespace

class OnboardCommand::Private
{
public:
    Private(Services &givenServices, const CommandLine &givenLine, core::milliseconds givenStart)
        : services(givenServices), line(givenLine), startedAt(givenStart)
    { }

    Services &services;
    CommandLine line;
    core::milliseconds startedAt;
    std::unique_ptr<VisitSession> session;
    std::unique_ptr<VisitorWindow> window;
    bool cancelled = false;
    bool ended = false;
    StandardOutput out;

    void report(const onboarding::VisitResult &result);
    void followSession(OnboardCommand *command);
    void showWindow(onboarding::Show show);
};

void OnboardCommand::Private::report(const onboarding::VisitResult &result)
{
    if (result.error)
        qCWarning(core::logVisit).noquote() << core::describe(*result.error);
    if (line.json) {
        out.print(resultEvent(result));
        return;
    }
    const ResultSentence sentence = presentResult(result);
    out.print(QString(sentence.word % u": "_s % sentence.why % u' ' % sentence.nextStep).toUtf8());
}

OnboardCommand::OnboardCommand(Services &services, const CommandLine &line,
                               core::milliseconds startedAt, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, line, startedAt))
{ }

OnboardCommand::~OnboardCommand() = default;

void OnboardCommand::printRefusal(const CommandLine &line, const core::Error &error)
{
    printError(error);
    if (line.command == Command::Onboard && line.json) {
        onboarding::VisitResult result;
        result.reason = onboarding::Reason::Settings;
        StandardOutput().print(resultEvent(result));
    }
}

void OnboardCommand::run()
{
    connect(&d->services, &Services::readinessChanged, this, &OnboardCommand::begin);
    if (d->line.timeoutSeconds) {
        // Until the visit runs; then its own deadline counts.
        core::Timer *timer = d->services.clock().makeTimer(this);
        connect(timer, &core::Timer::fired, this, [this] {
            if (!d->session)
                expire();
        });
        timer->start(std::max(timeLeft(), core::milliseconds(0)));
    }
    begin();
}

core::milliseconds OnboardCommand::timeLeft() const
{
    return std::chrono::seconds(*d->line.timeoutSeconds)
           - (d->services.clock().elapsed() - d->startedAt);
}

void OnboardCommand::expire()
{
    onboarding::VisitResult result;
    result.outcome = onboarding::Outcome::Expired;
    result.reason = onboarding::Reason::Deadline;
    endWith(result);
}

void OnboardCommand::begin()
{
    if (d->session || d->ended)
        return;
    const Readiness readiness = d->services.readiness();
    if (d->cancelled) {
        onboarding::VisitResult result;
        result.outcome = onboarding::Outcome::Cancelled;
        result.reason = onboarding::Reason::Cancelled;
        endWith(result);
    } else if (readiness == Readiness::NeedsSetup || readiness == Readiness::Failed) {
        onboarding::VisitResult result;
        result.reason = readiness == Readiness::Failed ? onboarding::Reason::StorageFailed
                                                       : onboarding::Reason::Settings;
        result.error = setupProblem(d->services);
        endWith(result);
    } else if (readiness == Readiness::Ready) {
        startVisit();
    }
}

void OnboardCommand::startVisit()
{
    const QString uiLanguage = Language::instance().code();
    onboarding::VisitRequest request = d->services.makeRequest(uiLanguage);
    request.customerId = d->line.customerId;
    request.customFields = d->line.customFields;
    request.resume = core::InterviewId(d->line.resume);
    request.show = d->line.show;
    if (!d->line.language.isEmpty())
        request.language = d->line.language;
    // A link of the settings is met only now, and silence would lose what the caller counts on.
    const core::Result<void> carried =
        request.staticUrl.isEmpty() ? core::Result<void>()
                                    : checkStaticLink(d->line, QString(core::keys::StaticUrl));
    if (!carried) {
        onboarding::VisitResult result;
        result.reason = onboarding::Reason::Settings;
        result.error = carried.error();
        endWith(result);
        return;
    }
    if (d->line.timeoutSeconds) {
        if (timeLeft() <= core::milliseconds(0)) {
            expire();
            return;
        }
        request.deadline = std::min(request.deadline, timeLeft());
    }

    d->session = std::make_unique<VisitSession>(d->services, AfterVisit::FetchNothing);
    d->followSession(this);
    connect(d->session.get(), &VisitSession::finished, this, [this] {
        if (d->line.json) {
            endWith(*d->session->result());
        } else {
            d->report(*d->session->result());
            d->ended = true;
        }
    });

    d->window = std::make_unique<VisitorWindow>(
        d->services, d->line.json ? VisitorMode::OneVisitWithoutResult : VisitorMode::OneVisit);
    connect(d->window.get(), &VisitorWindow::leaveRequested, this, &OnboardCommand::cancel);
    connect(d->window.get(), &VisitorWindow::resultShown, this,
            [this] { Q_EMIT finished(exitCodeOfSession()); });
    d->window->showSession(*d->session);
    d->showWindow(request.show);
    d->session->start(request, uiLanguage);
}

void OnboardCommand::Private::followSession(OnboardCommand *command)
{
    using onboarding::VisitController;
    QObject::connect(session.get(), &VisitSession::codeShown, command, [](const QUrl &url) {
        if (isErrorOutputSeen()) {
            //: Printed on a terminal above a QR code.
            drawCode(url,
                     OnboardCommand::tr("With this code the onboarding page opens on a phone:"));
        }
    });
    if (!line.json)
        return;
    VisitController &controller = session->controller();
    QObject::connect(&controller, &VisitController::stateChanged, command,
                     [this](onboarding::VisitState state, const QDateTime &at) {
                         out.print(stateEvent(state, at));
                     });
    QObject::connect(
        &controller, &VisitController::statusChanged, command,
        [this](const QString &status, const QDateTime &at) { out.print(statusEvent(status, at)); });
}

void OnboardCommand::Private::showWindow(onboarding::Show show)
{
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    switch (show) {
    case onboarding::Show::Embedded:
    case onboarding::Show::Qr:
        // Without a window manager maximizing changes nothing, so the geometry is set as well.
        window->setGeometry(available);
        window->showMaximized();
        return;
    case onboarding::Show::Browser:
        // The visitor needs the browser; this window only tells where to look.
        window->resize(BesideBrowser.boundedTo(available.size()));
        window->show();
        return;
    }
}

int OnboardCommand::exitCodeOfSession() const
{
    const onboarding::VisitResult &result = *d->session->result();
    return onboarding::exitCode(result.outcome, result.reason);
}

void OnboardCommand::endWith(const onboarding::VisitResult &result)
{
    if (std::exchange(d->ended, true))
        return;
    d->report(result);
    Q_EMIT finished(onboarding::exitCode(result.outcome, result.reason));
}

void OnboardCommand::cancel()
{
    d->cancelled = true;
    if (d->ended && d->session)
        Q_EMIT finished(exitCodeOfSession());
    else if (d->session)
        d->session->cancel();
    else
        begin();
}

} // namespace shell
