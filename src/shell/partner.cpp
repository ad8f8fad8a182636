#include "shell/partner.h"

#include "biginterview/organisation.h"
#include "core/log.h"
#include "shell/services.h"

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// A client with connections of its own: nothing of Incode's shares them.
class PartnerConnection final
{
    Q_DISABLE_COPY_MOVE(PartnerConnection)

public:
    PartnerConnection(core::Clock &clock, const biginterview::PartnerRules &rules)
        : net(clock), client(clock, net, rules)
    { }

    net::Client net;
    biginterview::PartnerClient client;
};

core::Error ofPartnerKey(QLatin1StringView key, core::Error error)
{
    error.detail = key % u": "_s % error.detail;
    return error;
}

bool areSameRules(const biginterview::PartnerRules &a, const biginterview::PartnerRules &b)
{
    return a.organisation == b.organisation && a.key == b.key && a.form == b.form
           && a.parallel == b.parallel;
}

} // namespace

class Partner::Private
{
public:
    Private(Services &given, Partner *partner)
        : q(partner), services(given), people(given.clock(), *given.storage(), given.reader())
    { }

    void reload();
    void useKey(biginterview::PartnerRules rules, const core::Secret &key);
    void goWithout(State why, const core::Error &error);
    void enter(State next, std::optional<core::Error> why = {});
    void takeDeliveries();
    void arrived(const webhooks::Event &event);

    Partner *q;
    Services &services;
    State state = State::Opening;
    std::optional<core::Error> problem;
    std::optional<biginterview::PartnerRules> rules; ///< Of client.
    std::shared_ptr<biginterview::PartnerClient> client;
    biginterview::People people;
    quint64 reloads = 0;
};

void Partner::Private::reload()
{
    const quint64 reload = ++reloads;
    const core::Settings &settings = services.settings();
    const QString typed = settings.text(keys::BigInterviewUrl);
    if (typed.isEmpty()) {
        goWithout(State::NotSet, notSet(keys::BigInterviewUrl));
        return;
    }
    const core::Result<QUrl> organisation = biginterview::organisationUrl(typed);
    if (!organisation) {
        goWithout(State::Failed, ofPartnerKey(keys::BigInterviewUrl, organisation.error()));
        return;
    }
    biginterview::PartnerRules wanted;
    wanted.organisation = *organisation;
    wanted.form = settings.text(keys::BigInterviewBodyForm) == "form"_L1
                      ? biginterview::BodyForm::Form
                      : biginterview::BodyForm::Json;
    wanted.parallel = settings.integer(keys::BigInterviewParallel);
    if (const QString file = settings.text(keys::BigInterviewKeyFile); !file.isEmpty()) {
        const core::Result<core::Secret> key = core::readKeyFile(file);
        if (key)
            useKey(wanted, *key);
        else
            goWithout(State::Failed, ofPartnerKey(keys::BigInterviewKeyFile, key.error()));
        return;
    }
    // Until the key is known nothing may go to an organisation that was replaced.
    if (!rules || rules->organisation != wanted.organisation) {
        rules.reset();
        client.reset();
        people.setClient({});
        enter(State::Opening);
    }
    services.keyStore().read(
        QString(store::BigInterviewKeyName), q,
        [this, reload, wanted](const core::Result<std::optional<core::Secret>> &read) {
            if (reload != reloads)
                return;
            if (!read)
                goWithout(State::Failed, ofPartnerKey(keys::BigInterviewKeyFile, read.error()));
            else if (!read->has_value())
                goWithout(State::NotSet, notSet(keys::BigInterviewKeyFile));
            else
                useKey(wanted, **read);
        });
}

void Partner::Private::useKey(biginterview::PartnerRules wanted, const core::Secret &key)
{
    core::redactFromLogs(key);
    wanted.key = key;
    // Another client would not know what the one before is waiting for.
    if (!client || !areSameRules(*rules, wanted)) {
        const auto made = std::make_shared<PartnerConnection>(services.clock(), wanted);
        client = std::shared_ptr<biginterview::PartnerClient>(made, &made->client);
        rules = std::move(wanted);
        people.setClient(client);
    }
    enter(State::Ready);
}

void Partner::Private::goWithout(State why, const core::Error &error)
{
    rules.reset();
    client.reset();
    people.setClient({});
    if (why == State::Failed)
        qCWarning(core::logApp).noquote() << "Big Interview is not ready:" << describe(error);
    enter(why, error);
}

/// Said after every look at the settings: what is only read from them may be another too.
void Partner::Private::enter(State next, std::optional<core::Error> why)
{
    state = next;
    problem = std::move(why);
    Q_EMIT q->stateChanged();
}

void Partner::Private::takeDeliveries()
{
    // What comes before the roster is there waits in the inbox.
    if (people.isLoaded())
        people.takeDeliveries();
}

/// A delivery that was taken before, as one that is passed on again, changes nothing by itself: the
/// person is read anew, as after the first time.
void Partner::Private::arrived(const webhooks::Event &event)
{
    if (event.source != PartnerSource)
        return;
    takeDeliveries();
    if (client && people.isLoaded() && people.find(event.person))
        people.refresh({event.person});
}

Partner::Partner(Services &services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, this))
{
    connect(&services, &Services::reloaded, this, [this] { d->reload(); });
    connect(&services.webhooks(), &WebhookHub::arrived, this,
            [this](const webhooks::Arrival &arrival) { d->arrived(arrival.event); });
    connect(&d->people, &biginterview::People::loaded, this, [this] { d->takeDeliveries(); });
    d->reload();
}

Partner::~Partner() = default;

Partner::State Partner::state() const
{
    return d->state;
}

std::optional<core::Error> Partner::problem() const
{
    return d->problem;
}

QUrl Partner::organisation() const
{
    return d->rules ? d->rules->organisation : QUrl();
}

biginterview::People &Partner::people()
{
    return d->people;
}

biginterview::PartnerClient *Partner::client() const
{
    return d->client.get();
}

QList<SavedPath> Partner::savedPaths() const
{
    return readSavedPaths(d->services.settings().list(keys::BigInterviewSavedPaths));
}

QUrl Partner::returnUrl() const
{
    return d->services.settings().url(keys::BigInterviewReturnUrl);
}

QStringList Partner::returnHosts() const
{
    QStringList hosts = d->services.settings().list(keys::BigInterviewReturnHosts);
    // The administrator's own address needs no second permission.
    if (const QString own = returnUrl().host(); !hosts.isEmpty() && !own.isEmpty())
        hosts << own;
    return hosts;
}

QStringList Partner::allowedHosts() const
{
    QStringList hosts = d->services.settings().list(keys::BigInterviewAllowedHosts);
    if (const QUrl own = organisation(); !own.isEmpty())
        hosts.prepend(own.host());
    return hosts;
}

int Partner::longestId() const
{
    return d->services.settings().integer(keys::BigInterviewLongestId);
}

QList<SavedPath> readSavedPaths(const QStringList &entries)
{
    QList<SavedPath> paths;
    for (const QString &entry : entries) {
        const qsizetype end = entry.indexOf("=/"_L1);
        const QString title = entry.left(end).trimmed();
        const QString path = end < 0 ? QString() : entry.sliced(end + 1).trimmed();
        if (!title.isEmpty() && !path.isEmpty() && biginterview::checkPath(path))
            paths.append({title, path});
    }
    return paths;
}

} // namespace shell
