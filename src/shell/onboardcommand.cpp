#include "shell/onboardcommand.h"

#include "core/log.h"
#include "shell/language.h"
#include "shell/presenter.h"
#include "shell/visitorwindow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <cstdio>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

void printLine(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// QJsonObject sorts members; scripts may read any order, people like the event first.
void printEvent(QLatin1StringView event,
                const QList<std::pair<QLatin1StringView, QJsonValue>> &members)
{
    const auto encoded = [](const QJsonValue &value) {
        // A document holds only containers, so a value travels in an array of one.
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.sliced(1, array.size() - 2);
    };
    QByteArray line = "{\"event\":" + encoded(QString(event));
    for (const auto &[name, value] : members)
        line += ",\"" + QByteArray(name.data(), name.size()) + "\":" + encoded(value);
    printLine(line + '}');
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void printResultEvent(const onboarding::VisitResult &result)
{
    QJsonValue overall(QJsonValue::Null);
    if (result.score && result.score->overall) {
        overall = QJsonObject{{u"status"_s, result.score->overall->status},
                              {u"value"_s, result.score->overall->value}};
    }
    printEvent("result"_L1, {{"outcome"_L1, QString(onboarding::outcomeName(result.outcome))},
                             {"interviewId"_L1, textOrNull(result.interviewId.text())},
                             {"overall"_L1, overall},
                             {"reason"_L1, QString(onboarding::reasonName(result.reason))},
                             {"reasonText"_L1, textOrNull(result.reasonText)}});
}

} // namespace

class OnboardCommand::Private
{
public:
    Services &services;
    CommandLine line;
    core::milliseconds startedAt;
    std::unique_ptr<VisitSession> session;
    std::unique_ptr<VisitorWindow> window;
    bool cancelled = false;
    bool ended = false;

    void report(const onboarding::VisitResult &result) const;
};

void OnboardCommand::Private::report(const onboarding::VisitResult &result) const
{
    if (result.error)
        qCWarning(core::logVisit).noquote() << core::describe(*result.error);
    if (line.json) {
        printResultEvent(result);
        return;
    }
    const ResultSentence sentence = presentResult(result);
    printLine(QString(sentence.word % u": "_s % sentence.why % u' ' % sentence.nextStep).toUtf8());
}

OnboardCommand::OnboardCommand(Services &services, const CommandLine &line,
                               core::milliseconds startedAt, QObject *parent)
    : QObject(parent), d(new Private{services, line, startedAt, {}, {}})
{ }

OnboardCommand::~OnboardCommand() = default;

void OnboardCommand::printRefusal(const CommandLine &line, const core::Error &error)
{
    std::fprintf(stderr, "vestibule: %s\n", qUtf8Printable(error.detail));
    if (line.command == Command::Onboard && line.json) {
        onboarding::VisitResult result;
        result.reason = onboarding::Reason::Settings;
        printResultEvent(result);
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

    d->session = std::make_unique<VisitSession>(d->services);
    VisitController &controller = d->session->controller();
    if (d->line.json) {
        connect(&controller, &VisitController::stateChanged, this,
                [](onboarding::VisitState state, const QDateTime &at) {
                    printEvent("state"_L1, {{"state"_L1, QString(onboarding::stateName(state))},
                                            {"at"_L1, core::isoUtc(at)}});
                });
        connect(&controller, &VisitController::statusChanged, this,
                [](const QString &status, const QDateTime &at) {
                    printEvent("status"_L1,
                               {{"onboardingStatus"_L1, status}, {"at"_L1, core::isoUtc(at)}});
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
