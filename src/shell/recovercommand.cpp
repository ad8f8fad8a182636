#include "shell/recovercommand.h"

#include "core/log.h"
#include "shell/commandoutput.h"
#include "shell/presenter.h"

namespace shell {

using namespace Qt::StringLiterals;
using onboarding::Recovery;

class RecoverCommand::Private
{
public:
    Private(Services &given, const CommandLine &givenLine, RecoverCommand *command)
        : q(command), services(given), line(givenLine)
    { }

    void begin();
    void recover();
    void tellFound(const onboarding::FoundVisit &visit);
    void tellEnded(const onboarding::VisitResult &result);
    void refuse(const core::Error &error, int exitCode);
    void end(int exitCode);

    RecoverCommand *q;
    Services &services;
    CommandLine line;
    StandardOutput out;
    std::shared_ptr<incode::OnboardingService> service; ///< Outlives the recovery that uses it.
    std::unique_ptr<Recovery> recovery;
    QHash<core::VisitId, QString> names; ///< How each visit is called in a sentence.
    bool keptForLater = false;
    bool ended = false;
};

void RecoverCommand::Private::begin()
{
    const Readiness readiness = services.readiness();
    if (ended || recovery || readiness == Readiness::Opening)
        return;
    if (readiness == Readiness::Failed) {
        refuse(core::Error::of(core::ErrorKind::Storage,
                               presentError(services.problem().value_or(core::Error()),
                                            Situation::OpeningStore)),
               exits::Service);
        return;
    }
    if (readiness == Readiness::Ready) {
        recover();
        return;
    }
    const core::Result<QList<store::OpenVisit>> open = services.storage()->visits().openVisits();
    if (!open) {
        refuse(open.error(), exits::Service);
    } else if (!open->isEmpty()) {
        core::Error problem = setupProblem(services);
        problem.detail = u"Visits are open: "_s + problem.detail;
        refuse(problem, exits::Usage);
    } else {
        if (!line.json)
            out.print(RecoverCommand::tr("No visit was left without a result.").toUtf8());
        end(exits::Done);
    }
}

void RecoverCommand::Private::recover()
{
    service = services.service();
    recovery = std::make_unique<Recovery>(services.visitTools());
    QObject::connect(recovery.get(), &Recovery::found, q,
                     [this](const onboarding::FoundVisit &visit) { tellFound(visit); });
    QObject::connect(recovery.get(), &Recovery::visitEnded, q,
                     [this](const onboarding::VisitResult &result) { tellEnded(result); });
    if (line.json) {
        QObject::connect(
            recovery.get(), &Recovery::stateChanged, q,
            [this](const core::InterviewId &interview, onboarding::VisitState state,
                   const QDateTime &at) { out.print(stateEvent(state, at, interview)); });
        QObject::connect(
            recovery.get(), &Recovery::statusChanged, q,
            [this](const core::InterviewId &interview, const QString &status, const QDateTime &at) {
                out.print(statusEvent(status, at, interview));
            });
    }
    QObject::connect(
        recovery.get(), &Recovery::finished, q, [this](const std::optional<core::Error> &error) {
            if (error) {
                refuse(*error, exits::Service);
                return;
            }
            if (!line.json && names.isEmpty())
                out.print(RecoverCommand::tr("No visit was left without a result.").toUtf8());
            end(keptForLater ? exits::Service : exits::Done);
        });
    recovery->start();
}

void RecoverCommand::Private::tellFound(const onboarding::FoundVisit &visit)
{
    const QString name = core::printable(!visit.customerId.isEmpty()   ? visit.customerId
                                         : visit.interviewId.isEmpty() ? visit.visitId.text()
                                                                       : visit.interviewId.text());
    names.insert(visit.visitId, name);
    if (visit.finding != onboarding::Finding::HeldElsewhere) {
        services.recordOrWarn(store::actions::VisitRecovered, visit.visitId,
                              QString(onboarding::findingName(visit.finding)));
    } else if (!line.json) {
        //: Printed by a command. %1 names a visit.
        out.print(RecoverCommand::tr("%1: another program runs this visit; it is left alone.")
                      .arg(name)
                      .toUtf8());
    }
}

void RecoverCommand::Private::tellEnded(const onboarding::VisitResult &result)
{
    if (result.error)
        qCWarning(core::logVisit).noquote() << core::describe(*result.error);
    const bool kept = result.outcome == onboarding::Outcome::Error
                      && result.reason == onboarding::Reason::ScoreMissing;
    keptForLater = keptForLater || kept;
    if (line.json) {
        out.print(resultEvent(result));
        return;
    }
    const QString name = names.value(result.visitId);
    if (kept) {
        //: Printed by a command. %1 names a visit.
        out.print(RecoverCommand::tr(
                      "%1: the service could not be asked; the visit is kept for the next try.")
                      .arg(name)
                      .toUtf8());
        return;
    }
    const ResultSentence sentence = presentResult(result);
    out.print(QString(name % u": "_s % sentence.word % u". "_s % sentence.why).toUtf8());
}

void RecoverCommand::Private::refuse(const core::Error &error, int exitCode)
{
    printError(error);
    end(exitCode);
}

void RecoverCommand::Private::end(int exitCode)
{
    if (!std::exchange(ended, true))
        Q_EMIT q->finished(exitCode == exits::Done ? out.end() : exitCode);
}

RecoverCommand::RecoverCommand(Services &services, const CommandLine &line, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, line, this))
{
    connect(&services, &Services::readinessChanged, this, [this] { d->begin(); });
}

RecoverCommand::~RecoverCommand() = default;

void RecoverCommand::run()
{
    d->begin();
}

void RecoverCommand::stop()
{
    d->recovery.reset();
    d->end(exits::Service);
}

} // namespace shell
