#include "shell/partnercommand.h"

#include "biginterview/organisation.h"
#include "core/log.h"
#include "shell/launcher.h"
#include "shell/partnerimport.h"
#include "shell/partnerlaunch.h"
#include "shell/partnerline.h"
#include "shell/partnertext.h"
#include "shell/personinput.h"
#include "shell/presenter.h"
#include "shell/presenterpartner.h"
#include "shell/presenterstorage.h"

#include <QtCore/QCoreApplication>

#include <cstdlib>

namespace shell {

using namespace Qt::StringLiterals;
using Action = PartnerLine::Action;
using biginterview::User;

namespace {

/// How long a signal waits for the batch being written.
constexpr std::chrono::seconds ImportStopGrace(5);

core::Error sentence(const QString &text)
{
    return core::Error::of(core::ErrorKind::Refused, text);
}

} // namespace

class PartnerCommand::Private
{
    Q_DECLARE_TR_FUNCTIONS(shell::PartnerCommand)

public:
    Private(Services &given, const CommandLine &commandLine, PartnerCommand *command)
        : q(command)
        , services(given)
        , line(commandLine)
        , partnerLine(line.partner)
        , grace(given.clock().makeTimer(command))
    { }

    void begin();
    void beginImport();
    void lookAtPartner();
    void tellProblem(const core::Error &problem);
    void loadPeople();
    void act();

    void readArray(bool areTracks);
    void provision();
    void createAnonymous();
    void keep(const User &user);
    void tell(const core::Result<User> &user, PartnerSituation situation);

    void launch();

    biginterview::NewUser knownAs() const;
    void fail(const core::Error &error, PartnerSituation situation);
    void endRefused(const core::Error &error);
    void end(int exitCode);

    PartnerCommand *q;
    Services &services;
    CommandLine line;
    const PartnerLine &partnerLine;
    StandardOutput out;
    core::Timer *grace;
    std::atomic_bool stopping = false;
    bool hasInput = false;
    bool begun = false;
    bool acting = false;
    bool ended = false;
    QDateTime askedAt;
    biginterview::NewUser typed; ///< Of standard input.
    std::unique_ptr<PersonInput> input;
    std::unique_ptr<Launcher> launcher;
    net::RequestHandle request;
    std::unique_ptr<store::StoreThread> thread; ///< Last: its questions use what stands above.
};

void PartnerCommand::Private::begin()
{
    const Readiness readiness = services.readiness();
    if (begun || ended || readiness == Readiness::Opening || (partnerLine.readsInput && !hasInput))
        return;
    if (readiness == Readiness::Failed) {
        printError(core::Error::of(
            core::ErrorKind::Storage,
            presentError(services.problem().value_or(core::Error()), Situation::OpeningStore)));
        end(exits::Service);
        return;
    }
    begun = true;
    if (partnerLine.action == Action::Import) {
        beginImport();
        return;
    }
    QObject::connect(&services.partner(), &Partner::stateChanged, q, [this] { lookAtPartner(); });
    lookAtPartner();
}

void PartnerCommand::Private::lookAtPartner()
{
    Partner &partner = services.partner();
    if (acting || ended || partner.state() == Partner::State::Opening)
        return;
    if (partner.state() != Partner::State::Ready) {
        tellProblem(partner.problem().value_or(core::Error()));
        return;
    }
    acting = true;
    if (!partnerLine.partnerId.isEmpty()) {
        if (const auto checked = checkTypedId(partnerLine.partnerId, partner.longestId());
            !checked) {
            endRefused(checked.error());
            return;
        }
    }
    if (partnerLine.action == Action::Tracks || partnerLine.action == Action::Interviews)
        act();
    else
        loadPeople();
}

void PartnerCommand::Private::tellProblem(const core::Error &problem)
{
    QString detail = problem.detail;
    if (!isNotSet(problem)) {
        detail += u". Correct it in Settings, under Big Interview, or in a settings file."_s;
    } else if (detail.startsWith(core::keys::BigInterviewUrl)) {
        detail += u". Enter your organisation in Settings, under Big Interview, or in a settings "
                  "file (vestibule biginterview … --demo needs nothing)."_s;
    } else {
        detail += u", and the key store has no key either. Make one at Big Interview, under API "
                  "Settings, and enter it in Settings, under Big Interview."_s;
    }
    endRefused(sentence(detail));
}

/// What is known here of the person, and where what is learned is kept.
void PartnerCommand::Private::loadPeople()
{
    biginterview::People &people = services.partner().people();
    QObject::connect(
        &people, &biginterview::People::loaded, q, [this] { act(); }, Qt::SingleShotConnection);
    QObject::connect(
        &people, &biginterview::People::loadFailed, q,
        [this](const core::Error &error) { fail(error, PartnerSituation::OpeningPeople); },
        Qt::SingleShotConnection);
    people.load();
}

void PartnerCommand::Private::act()
{
    if (ended)
        return;
    askedAt = services.clock().utcNow();
    switch (partnerLine.action) {
    case Action::Launch:
        launch();
        return;
    case Action::User:
        provision();
        return;
    case Action::Anonymous:
        createAnonymous();
        return;
    case Action::Tracks:
        readArray(true);
        return;
    case Action::Interviews:
        readArray(false);
        return;
    case Action::Import:
        break;
    }
    Q_UNREACHABLE();
}

void PartnerCommand::Private::readArray(bool areTracks)
{
    const auto done = [this, areTracks](const core::Result<QJsonArray> &array) {
        if (ended)
            return;
        if (!array) {
            fail(array.error(), PartnerSituation::Reading);
            return;
        }
        if (line.json)
            out.print(partnerDataLine(partnerLine.partnerId, askedAt, *array));
        else
            out.print(areTracks ? tracksText(*array) : interviewsText(*array));
        end(exits::Done);
    };
    biginterview::PartnerClient &client = *services.partner().client();
    request = areTracks ? client.tracks(partnerLine.partnerId, q, done)
                        : client.interviews(partnerLine.partnerId, q, done);
}

/// Standard input first, then the roster.
biginterview::NewUser PartnerCommand::Private::knownAs() const
{
    biginterview::NewUser user = typed;
    const biginterview::Entry *known = services.partner().people().find(partnerLine.partnerId);
    if (known) {
        if (user.firstName.isEmpty())
            user.firstName = known->person.firstName;
        if (user.lastName.isEmpty())
            user.lastName = known->person.lastName;
        if (user.email.isEmpty())
            user.email = known->person.email;
    }
    return user;
}

void PartnerCommand::Private::provision()
{
    request = services.partner().people().provision(partnerLine.partnerId, knownAs(), q,
                                                    [this](const core::Result<User> &user) {
                                                        if (user && !ended)
                                                            keep(*user);
                                                        tell(user, PartnerSituation::Creating);
                                                    });
}

void PartnerCommand::Private::createAnonymous()
{
    request =
        services.partner().people().createAnonymous(q, [this](const core::Result<User> &user) {
            if (user && !ended)
                services.recordOrWarn(store::actions::PersonAdded, {}, u"anonymous, command"_s);
            tell(user, PartnerSituation::CreatingAnonymous);
        });
}

/// The account is there whatever becomes of this; what fails is told after it.
void PartnerCommand::Private::keep(const User &user)
{
    biginterview::People &people = services.partner().people();
    const biginterview::Entry *known = people.find(partnerLine.partnerId);
    store::Person person = known ? known->person : store::Person();
    const bool isOther = !known
                         || (!typed.firstName.isEmpty() && typed.firstName != person.firstName)
                         || (!typed.lastName.isEmpty() && typed.lastName != person.lastName)
                         || (!typed.email.isEmpty() && typed.email != person.email);
    if (!isOther)
        return;
    const biginterview::NewUser names = knownAs();
    person.partnerId = partnerLine.partnerId;
    person.firstName = names.firstName;
    person.lastName = names.lastName;
    person.email = names.email;
    if (!known) {
        person.addedAt = services.clock().utcNow();
        person.accountAt = user.createdAt;
    }
    if (const core::Result<void> saved = people.save(person); !saved) {
        qCWarning(core::logApp).noquote() << "person not kept:" << core::describe(saved.error());
        printError(sentence(presentPartnerError(saved.error(), PartnerSituation::Saving)));
        return;
    }
    services.recordOrWarn(known ? store::actions::PersonChanged : store::actions::PersonAdded, {},
                          u"command"_s);
}

void PartnerCommand::Private::tell(const core::Result<User> &user, PartnerSituation situation)
{
    if (ended)
        return;
    if (!user) {
        fail(user.error(), situation);
        return;
    }
    out.print(line.json ? partnerDataLine(user->partnerId, askedAt, userData(*user))
                        : userText(*user));
    end(exits::Done);
}

void PartnerCommand::Private::launch()
{
    Partner &partner = services.partner();
    LaunchRequest wanted;
    wanted.partnerId = partnerLine.partnerId;
    wanted.newUser = knownAs();
    wanted.personName =
        QString(wanted.newUser.firstName % u' ' % wanted.newUser.lastName).trimmed();
    wanted.destination.path = partnerLine.path;
    wanted.destination.returnUrl = partner.returnUrl();
    if (!partnerLine.returnUrl.isEmpty()) {
        wanted.destination.returnUrl = QUrl(partnerLine.returnUrl, QUrl::StrictMode);
        if (!biginterview::checkReturnUrl(wanted.destination.returnUrl, partner.returnHosts())) {
            endRefused(sentence(u"--return-url: its host is not one of %1."_s.arg(
                QString(core::keys::BigInterviewReturnHosts))));
            return;
        }
    }
    wanted.where = partnerLine.where.value_or(LaunchIn::Embedded);
    launcher = std::make_unique<Launcher>(services);
    QObject::connect(
        launcher.get(), &Launcher::finished, q,
        [this, where = wanted.where](const Launcher::Result &result) {
            const LaunchReport report{partnerLine.partnerId, askedAt, where, line.json};
            end(reportLaunch(result, report, out));
        });
    launcher->launch(wanted);
}

void PartnerCommand::Private::beginImport()
{
    thread = std::make_unique<store::StoreThread>(services.storagePlace());
    using Summary = biginterview::Importer::Summary;
    thread->ask<Summary>(
        [this, now = services.clock().utcNow(),
         longest = services.settings().integer(core::keys::BigInterviewLongestId)](
            store::Storage &storage) {
            return importPeople(storage, {partnerLine, line.json, longest, out, stopping, now});
        },
        q,
        [this](const core::Result<Summary> &done) {
            if (!done && done.error().kind == core::ErrorKind::Refused) {
                endRefused(done.error());
                return;
            }
            if (!done) {
                qCWarning(core::logApp).noquote() << "import:" << core::describe(done.error());
                // What was kept before it failed stays.
                if (!partnerLine.dryRun) {
                    services.recordOrWarn(store::actions::PeopleImported, {}, u"failed, command"_s);
                }
                //: %1 and %2 are sentences: why, and what to do.
                printError(
                    sentence(tr("The import did not come to its end. %1 %2 The same command "
                                "goes on where it was.")
                                 .arg(storageReason(done.error()), storageAdvice(done.error()))));
                end(exits::Service);
                return;
            }
            if (!partnerLine.dryRun) {
                services.recordOrWarn(store::actions::PeopleImported, {},
                                      importDetail(*done) % u", command"_s);
            }
            end(importExitCode(*done));
        });
}

void PartnerCommand::Private::fail(const core::Error &error, PartnerSituation situation)
{
    if (ended)
        return;
    // Whoever asked to stop knows.
    if (!stopping) {
        qCInfo(core::logApp).noquote() << "Big Interview:" << core::describe(error);
        printError(sentence(partnerFailure(error, situation, partnerLine.partnerId)));
    }
    end(exits::Service);
}

void PartnerCommand::Private::endRefused(const core::Error &error)
{
    printError(error);
    end(exits::Usage);
}

void PartnerCommand::Private::end(int exitCode)
{
    if (!std::exchange(ended, true))
        Q_EMIT q->finished(exitCode == exits::Done ? out.end() : exitCode);
}

PartnerCommand::PartnerCommand(Services &services, const CommandLine &line, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, line, this))
{
    connect(&services, &Services::readinessChanged, this, [this] { d->begin(); });
    // As with the other commands: what is in the database is whole at any moment.
    connect(d->grace, &core::Timer::fired, this, [] { std::_Exit(exits::Service); });
}

PartnerCommand::~PartnerCommand() = default;

void PartnerCommand::run()
{
    if (!d->partnerLine.readsInput) {
        d->begin();
        return;
    }
    d->input = std::make_unique<PersonInput>(d->services.clock());
    d->input->read([this](const core::Result<biginterview::NewUser> &person) {
        if (!person) {
            d->endRefused(person.error());
            return;
        }
        d->typed = *person;
        d->hasInput = true;
        d->begin();
    });
}

void PartnerCommand::stop()
{
    d->stopping = true;
    if (d->thread) {
        d->grace->start(ImportStopGrace);
    } else if (d->launcher && d->launcher->state() != Launcher::State::Idle) {
        d->launcher->cancel();
    } else {
        d->request.cancel();
        d->end(exits::Service);
    }
}

} // namespace shell
