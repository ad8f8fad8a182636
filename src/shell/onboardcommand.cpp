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
        result.error = d->services.problem();
        if (!result.error) {
            result.error = core::Error::of(
                core::ErrorKind::Refused,
                u"incode/apiUrl, incode/flowId and a key are needed: set them, or use --demo"_s);
        }
        endWith(result);
    } else if (readiness == Readiness::Ready) {
        startVisit();
    }
}

void OnboardCommand::startVisit()
{
    using onboarding::VisitController;
    const QString uiLanguage = Language::instance().code();
    onboarding::VisitRequest request = d->services.makeRequest(uiLanguage);
    request.customerId = d->line.customerId;
    request.customFields = d->line.customFields;
    request.resume = core::InterviewId(d->line.resume);
    if (!d->line.language.isEmpty())
        request.language = d->line.language;
    if (d->line.timeoutSeconds) {
        if (timeLeft() <= core::milliseconds(0)) {
            expire();
            return;
        }
        request.deadline = std::min(request.deadline, timeLeft());
    }

    d->session = std::make_unique<VisitSession>(d->services, AfterVisit::FetchNothing);
    VisitController &controller = d->session->controller();
    if (d->line.json) {
        connect(&controller, &VisitController::stateChanged, this,
                [this](onboarding::VisitState state, const QDateTime &at) {
                    d->out.print(stateEvent(state, at));
                });
        connect(&controller, &VisitController::statusChanged, this,
                [this](const QString &status, const QDateTime &at) {
                    d->out.print(statusEvent(status, at));
                });
    }
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
    // Without a window manager maximizing changes nothing, so the geometry is set as well.
    d->window->setGeometry(QGuiApplication::primaryScreen()->availableGeometry());
    d->window->showMaximized();
    d->session->start(request, uiLanguage);
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
