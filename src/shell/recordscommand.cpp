#include "shell/recordscommand.h"

#include "core/log.h"
#include "shell/auditcommand.h"
#include "shell/caretaker.h"
#include "shell/presenter.h"
#include "shell/privatefile.h"
#include "shell/visitscommand.h"

#include <cstdlib>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

/// How long a signal waits for the call being answered.
constexpr std::chrono::seconds StopGrace(5);

Situation situationOf(Command command)
{
    switch (command) {
    case Command::VisitsExport:
        return Situation::Exporting;
    case Command::VisitsPurge:
        return Situation::Deleting;
    case Command::AuditVerify:
        return Situation::CheckingAudit;
    case Command::AuditExport:
        return Situation::Exporting;
    case Command::VisitsList:
    case Command::VisitsShow:
        return Situation::ReadingVisits;
    case Command::Desk:
    case Command::Kiosk:
    case Command::Onboard:
    case Command::Recover:
    case Command::BigInterview:
    case Command::Doctor:
    case Command::Smoke:
    case Command::Version:
    case Command::Help:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

core::Result<void> RecordsJob::record(store::Storage &storage, QLatin1StringView action,
                                      const QString &detail) const
{
    return storage.audit().record({clock.utcNow(), operatorName, action, {}, detail});
}

core::Result<void>
RecordsJob::writeOut(const std::function<core::Result<void>(QIODevice &)> &write) const
{
    if (line.outputFile.isEmpty())
        return write(out);
    NewPrivateFile file(u"--output"_s, line.outputFile);
    if (const core::Result<void> opened = file.open(); !opened)
        return opened;
    if (const core::Result<void> written = write(file.device()); !written)
        return written;
    return file.complete();
}

QString RecordsJob::where() const
{
    return line.outputFile.isEmpty() ? u"standard output"_s : u"file"_s;
}

class RecordsCommand::Private
{
public:
    Private(Services &given, const CommandLine &line, RecordsCommand *command)
        : q(command)
        , services(given)
        , grace(given.clock().makeTimer(command))
        , job{line, out, stopping, given.operatorName(), given.clock()}
    { }

    void begin();
    void ask(core::Result<int> (*question)(store::Storage &, const RecordsJob &));
    void purge();
    void deleteFor(core::Result<QList<core::VisitId>> visits);
    void endWith(const core::Result<int> &exitCode);
    void end(int exitCode);

    RecordsCommand *q;
    Services &services;
    core::Timer *grace;
    StandardOutput out;
    std::atomic_bool stopping = false;
    RecordsJob job;
    bool begun = false;
    bool ended = false;
    std::unique_ptr<Caretaker> caretaker;
    std::unique_ptr<store::StoreThread> thread; ///< Last: its questions use what stands above.
};

void RecordsCommand::Private::begin()
{
    const Readiness readiness = services.readiness();
    if (begun || ended || readiness == Readiness::Opening)
        return;
    if (readiness == Readiness::Failed) {
        printError(core::Error::of(
            core::ErrorKind::Storage,
            presentError(services.problem().value_or(core::Error()), Situation::OpeningStore)));
        end(exits::Service);
        return;
    }
    begun = true;
    thread = std::make_unique<store::StoreThread>(services.storagePlace());
    switch (job.line.command) {
    case Command::VisitsList:
        ask(listVisits);
        return;
    case Command::VisitsShow:
        ask(showVisit);
        return;
    case Command::VisitsExport:
        ask(exportVisitsTo);
        return;
    case Command::VisitsPurge:
        purge();
        return;
    case Command::AuditVerify:
        ask(verifyAudit);
        return;
    case Command::AuditExport:
        ask(exportAudit);
        return;
    case Command::Desk:
    case Command::Kiosk:
    case Command::Onboard:
    case Command::Recover:
    case Command::BigInterview:
    case Command::Doctor:
    case Command::Smoke:
    case Command::Version:
    case Command::Help:
        break;
    }
    Q_UNREACHABLE();
}

void RecordsCommand::Private::ask(core::Result<int> (*question)(store::Storage &,
                                                                const RecordsJob &))
{
    thread->ask<int>([this, question](store::Storage &storage) { return question(storage, job); },
                     q, [this](core::Result<int> exitCode) { endWith(exitCode); });
}

void RecordsCommand::Private::purge()
{
    using Ids = QList<core::VisitId>;
    thread->ask<Ids>(
        [this](store::Storage &storage) { return findVisits(storage, job.line.visits); }, q,
        [this](core::Result<Ids> visits) { deleteFor(std::move(visits)); });
}

void RecordsCommand::Private::deleteFor(core::Result<QList<core::VisitId>> visits)
{
    if (!visits || stopping) {
        endWith(visits ? core::Result<int>(exits::Service) : visits.error());
        return;
    }
    caretaker = std::make_unique<Caretaker>(services);
    const auto done = [this](const core::Result<store::PurgeCounts> &counts) {
        if (!counts) {
            endWith(counts.error());
            return;
        }
        printPurged(*counts, job);
        end(exits::Done);
    };
    if (visits->isEmpty())
        caretaker->purgeNow(q, done);
    else
        caretaker->deleteVisits(*visits, q, done);
}

void RecordsCommand::Private::endWith(const core::Result<int> &exitCode)
{
    if (exitCode) {
        end(*exitCode);
        return;
    }
    const core::Error &error = exitCode.error();
    if (error.kind == core::ErrorKind::Refused) {
        printError(error);
        end(exits::Usage);
        return;
    }
    // Whoever closed the pipe, or asked to stop, knows.
    if (!out.isReaderGone() && error.kind != core::ErrorKind::Cancelled) {
        qCWarning(core::logApp).noquote() << core::describe(error);
        printError(core::Error::of(error.kind, presentError(error, situationOf(job.line.command))));
    }
    end(exits::Service);
}

void RecordsCommand::Private::end(int exitCode)
{
    if (!std::exchange(ended, true))
        Q_EMIT q->finished(exitCode == exits::Done ? out.end() : exitCode);
}

RecordsCommand::RecordsCommand(Services &services, const CommandLine &line, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, line, this))
{
    connect(&services, &Services::readinessChanged, this, [this] { d->begin(); });
    // A reader that does not read would hold the last write, and with it the program, for ever.
    // What is in the database is whole at any moment, and a file without its name is gone.
    connect(d->grace, &core::Timer::fired, this, [] { std::_Exit(exits::Service); });
}

RecordsCommand::~RecordsCommand() = default;

void RecordsCommand::run()
{
    d->begin();
}

void RecordsCommand::stop()
{
    d->stopping = true;
    if (d->begun)
        d->grace->start(StopGrace);
    else
        d->end(exits::Service);
}

} // namespace shell
