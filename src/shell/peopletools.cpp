#include "shell/peopletools.h"

#include "shell/importpanel.h"
#include "shell/rosterexport.h"
#include "shell/services.h"

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::People;

PeopleTools::~PeopleTools() = default;

namespace {

class StoredPeople final : public PeopleTools
{
public:
    StoredPeople(Services &services, Caretaker &caretaker)
        : m_services(services)
        , m_caretaker(caretaker)
        , m_partner(services.partner())
        , m_people(m_partner.people())
        , m_launcher(services)
    {
        connect(&m_partner, &Partner::stateChanged, this, &PeopleTools::stateChanged);
        connect(&m_people, &People::loaded, this, &PeopleTools::loaded);
        connect(&m_people, &People::loadFailed, this, &PeopleTools::loadFailed);
        connect(&m_people, &People::changed, this, &PeopleTools::changed);
        connect(&m_people, &People::refreshStateChanged, this, &PeopleTools::refreshStateChanged);
        connect(&m_people, &People::refreshEnded, this, &PeopleTools::refreshEnded);
        connect(&m_launcher, &Launcher::stateChanged, this, &PeopleTools::launchStateChanged);
        connect(&m_launcher, &Launcher::finished, this, &PeopleTools::launchFinished);
    }

    core::Clock &clock() override { return m_services.clock(); }
    bool isDemo() const override { return m_services.isDemo(); }
    Partner::State state() const override { return m_partner.state(); }
    std::optional<core::Error> problem() const override { return m_partner.problem(); }
    QList<SavedPath> savedPaths() const override { return m_partner.savedPaths(); }
    int longestId() const override { return m_partner.longestId(); }
    LaunchIn usualPlace() const override
    {
        return launchInNamed(m_services.settings().text(core::keys::BigInterviewShowIn))
            .value_or(LaunchIn::Embedded);
    }

    void load() override { m_people.load(); }
    bool isLoaded() const override { return m_people.isLoaded(); }
    const QList<Entry> &entries() const override { return m_people.entries(); }
    const Entry *find(const QString &partnerId) const override { return m_people.find(partnerId); }
    core::Result<QList<biginterview::Interview>> interviews(const QString &partnerId) const override
    {
        return m_people.interviews(partnerId);
    }
    core::Result<QList<store::Launch>> launches(const QString &partnerId, int limit) override
    {
        return m_services.storage()->people().launches(partnerId, limit);
    }
    core::Result<void> save(const store::Person &person) override { return m_people.save(person); }
    core::Result<void> edit(const QString &partnerId,
                            const std::function<void(store::Person &)> &how) override
    {
        return m_people.edit(partnerId, how);
    }
    void refresh(const QStringList &partnerIds) override { m_people.refresh(partnerIds); }
    void cancelRefresh() override { m_people.cancelRefresh(); }
    biginterview::RefreshState refreshState() const override { return m_people.refreshState(); }
    void create(const store::Person &person, QObject *context, UserDone done) override
    {
        m_people.provision(person.partnerId, {person.firstName, person.lastName, person.email},
                           context, std::move(done));
    }
    void createAnonymous(QObject *context, UserDone done) override
    {
        m_people.createAnonymous(context, std::move(done));
    }
    void deletePeople(const QStringList &partnerIds, QObject *context, Done done) override
    {
        m_caretaker.deletePeople(
            partnerIds, context,
            [done = std::move(done)](const core::Result<store::PurgeCounts> &counts) {
                done(counts ? core::Result<void>() : core::Result<void>(counts.error()));
            });
    }

    Launcher::State launchState() const override { return m_launcher.state(); }
    QString launched() const override { return m_launcher.partnerId(); }
    bool launch(LaunchRequest request) override
    {
        request.destination.returnUrl = m_partner.returnUrl();
        return m_launcher.launch(request);
    }
    void cancelLaunch() override { m_launcher.cancel(); }

    core::Result<void> record(QLatin1StringView action, qint64 person) override
    {
        return m_services.record(action, {}, u"person %1"_s.arg(person));
    }
    ImportPanel *makeImport(QWidget *parent) override
    {
        return new ImportPanel(m_services, parent);
    }
    void exportTo(const QString &path, const QStringList &partnerIds, QObject *context,
                  std::function<void(core::Result<qint64>)> done) override;

private:
    Services &m_services;
    Caretaker &m_caretaker;
    Partner &m_partner;
    People &m_people;
    Launcher m_launcher;
};

void StoredPeople::exportTo(const QString &path, const QStringList &partnerIds, QObject *context,
                            std::function<void(core::Result<qint64>)> done)
{
    QList<Entry> people;
    people.reserve(partnerIds.size());
    for (const QString &id : partnerIds) {
        if (const Entry *entry = m_people.find(id))
            people << *entry;
    }
    const ExportFormat format =
        path.endsWith(u".json"_s, Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    const auto recorded = m_services.record(store::actions::PeopleExported, {},
                                            rosterExportDetail(people.size(), format));
    if (!recorded) {
        done(recorded.error());
        return;
    }
    // Not in this thread: tens of thousands of people take a while to write.
    m_services.reader().ask<qint64>(
        [path, people, format](store::Storage &) { return exportRosterTo(path, people, format); },
        context, std::move(done));
}

} // namespace

std::unique_ptr<PeopleTools> storedPeople(Services &services, Caretaker &caretaker)
{
    return std::make_unique<StoredPeople>(services, caretaker);
}

} // namespace shell
