#include "shell/services.h"

#include "core/hostpolicy.h"
#include "core/log.h"
#include "core/systemuser.h"
#include "incode/omniclient.h"

#include <QtCore/QDir>

namespace shell {

using namespace Qt::StringLiterals;

class Services::Private
{
public:
    Private(Options given, Services *owner)
        : q(owner)
        , options(std::move(given))
        , net(clock, nullptr)
        , keyStore(store::makePlatformKeyStore(clock))
        , operatorName(core::systemUser())
    { }

    void setReadiness(Readiness value, std::optional<core::Error> why)
    {
        readiness = value;
        problem = std::move(why);
        if (problem)
            qCWarning(core::logApp).noquote() << "not ready:" << core::describe(*problem);
        Q_EMIT q->readinessChanged();
    }

    void openStore(core::Result<store::DataKey> key);
    void openService();
    void useApiKey(const core::Secret &key);

    Services *q;
    Options options;
    core::SystemClock clock;
    net::Client net;
    std::unique_ptr<store::KeyStore> keyStore;
    QString operatorName;
    std::unique_ptr<web::ViewPool> views;
    std::optional<store::DataKey> dataKey;
    std::unique_ptr<store::Storage> storage;
    std::unique_ptr<store::StoreThread> reader;
    std::shared_ptr<incode::OnboardingService> service;
    Readiness readiness = Readiness::Opening;
    bool isOpening = false;
    std::optional<core::Error> problem;
    quint64 reloads = 0;
};

void Services::Private::openStore(core::Result<store::DataKey> key)
{
    isOpening = false;
    if (!key) {
        setReadiness(Readiness::Failed, key.error());
        return;
    }
    dataKey = *key;
    core::Result<std::unique_ptr<store::Storage>> opened =
        store::openStorage({options.dataDir, *dataKey}, store::OnDamage::SetAside);
    if (!opened) {
        setReadiness(Readiness::Failed, opened.error());
        return;
    }
    storage = std::move(opened).value();
    if (!storage->restoreNotice().isEmpty()) {
        qCWarning(core::logApp).noquote() << storage->restoreNotice();
        q->recordOrWarn(store::actions::StorageRestored, {}, storage->restoreNotice());
    }
    openService();
}

void Services::Private::openService()
{
    const core::Settings &settings = options.settings;
    const quint64 reload = ++reloads;
    if (settings.text(core::keys::ApiUrl).isEmpty()
        || settings.text(core::keys::FlowId).isEmpty()) {
        setReadiness(Readiness::NeedsSetup, std::nullopt);
        return;
    }
    const QString keyFile = settings.text(core::keys::ApiKeyFile);
    if (!keyFile.isEmpty()) {
        const core::Result<core::Secret> key = core::readKeyFile(keyFile);
        if (key)
            useApiKey(*key);
        else
            setReadiness(Readiness::NeedsSetup, key.error());
        return;
    }
    keyStore->read(QString(store::ApiKeyName), q,
                   [this, reload](core::Result<std::optional<core::Secret>> read) {
                       if (reload != reloads)
                           return;
                       if (!read)
                           setReadiness(Readiness::NeedsSetup, read.error());
                       else if (!read->has_value())
                           setReadiness(Readiness::NeedsSetup, std::nullopt);
                       else
                           useApiKey(**read);
                   });
}

void Services::Private::useApiKey(const core::Secret &key)
{
    core::redactFromLogs(key);
    service =
        std::make_shared<incode::OmniClient>(net, options.settings.url(core::keys::ApiUrl), key);
    setReadiness(Readiness::Ready, std::nullopt);
}

Services::Services(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options), this))
{ }

Services::~Services() = default;

void Services::open()
{
    if (d->storage || std::exchange(d->isOpening, true))
        return;
    store::obtainDataKey(
        *d->keyStore, d->options.dataDir, this,
        [this](core::Result<store::DataKey> key) { d->openStore(std::move(key)); });
}

Readiness Services::readiness() const
{
    return d->readiness;
}

std::optional<core::Error> Services::problem() const
{
    return d->problem;
}

core::Settings &Services::settings()
{
    return d->options.settings;
}

core::Clock &Services::clock()
{
    return d->clock;
}

net::Client &Services::net()
{
    return d->net;
}

store::KeyStore &Services::keyStore()
{
    return *d->keyStore;
}

web::ViewPool &Services::views()
{
    if (!d->views) {
        d->views = std::make_unique<web::ViewPool>(d->clock, nullptr);
        connect(d->views.get(), &web::ViewPool::ready, this,
                [] { qCInfo(core::logWeb) << "next page prepared"; });
    }
    return *d->views;
}

const web::EngineReport &Services::engine() const
{
    return d->options.engine;
}

const QString &Services::dataDir() const
{
    return d->options.dataDir;
}

bool Services::isDemo() const
{
    return d->options.demo;
}

const store::DataKey *Services::dataKey() const
{
    return d->dataKey ? &*d->dataKey : nullptr;
}

store::Storage *Services::storage()
{
    return d->storage.get();
}

store::StoragePlace Services::storagePlace() const
{
    Q_ASSERT(d->storage);
    return {d->options.dataDir, *d->dataKey};
}

store::StoreThread &Services::reader()
{
    if (!d->reader)
        d->reader = std::make_unique<store::StoreThread>(storagePlace());
    return *d->reader;
}

core::Result<void> Services::record(QLatin1StringView action, const core::VisitId &visit,
                                    const QString &detail)
{
    if (!d->storage)
        return core::Error::of(core::ErrorKind::Storage, u"The database is not open"_s);
    return d->storage->audit().record({d->clock.utcNow(), d->operatorName, action, visit, detail});
}

void Services::recordOrWarn(QLatin1StringView action, const core::VisitId &visit,
                            const QString &detail)
{
    if (const core::Result<void> written = record(action, visit, detail); !written)
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(written.error());
}

const QString &Services::operatorName() const
{
    return d->operatorName;
}

store::RetentionRules Services::retentionRules() const
{
    const core::Settings &settings = d->options.settings;
    store::RetentionRules rules;
    rules.media = std::chrono::hours(settings.integer(core::keys::RetentionMediaHours));
    rules.token = std::chrono::minutes(settings.integer(core::keys::RetentionTokenMinutes));
    rules.visits = std::chrono::hours(24 * settings.integer(core::keys::RetentionVisitDays));
    return rules;
}

std::shared_ptr<incode::OnboardingService> Services::service()
{
    return d->readiness == Readiness::Ready ? d->service : nullptr;
}

void Services::reloadService()
{
    if (d->storage)
        d->openService();
}

web::ViewRules Services::viewRules(const QStringList &languages)
{
    const core::Settings &settings = d->options.settings;
    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy(settings.list(core::keys::AllowedHosts));
    rules.resourceHosts = core::HostPolicy(settings.list(core::keys::ResourceHosts));
    rules.redirectionUrl = settings.url(core::keys::RedirectionUrl);
    rules.acceptLanguages = languages;
    const std::optional<double> latitude = settings.real(core::keys::Latitude);
    const std::optional<double> longitude = settings.real(core::keys::Longitude);
    if (latitude && longitude) {
        rules.position = web::Position{*latitude, *longitude,
                                       settings.real(core::keys::AccuracyMeters).value_or(25)};
    }
    return rules;
}

onboarding::VisitTools Services::visitTools()
{
    Q_ASSERT(d->storage && d->service);
    const core::Settings &settings = d->options.settings;
    return {*d->service,
            d->storage->visits(),
            d->clock,
            core::HostPolicy(settings.list(core::keys::AllowedHosts)),
            settings.boolean(core::keys::PollEnabled),
            core::milliseconds(settings.integer(core::keys::PollIntervalMs)),
            true,
            settings.integer(core::keys::RetentionTokenMinutes) > 0};
}

onboarding::VisitRequest Services::makeRequest(const QString &uiLanguage)
{
    const core::Settings &settings = d->options.settings;
    onboarding::VisitRequest request;
    request.flowId = settings.text(core::keys::FlowId);
    request.language = settings.text(core::keys::Language);
    if (request.language.isEmpty())
        request.language = serviceLanguage(uiLanguage);
    request.countryCode = settings.text(core::keys::CountryCode);
    request.redirectionUrl = settings.url(core::keys::RedirectionUrl);
    request.deadline = std::chrono::seconds(settings.integer(core::keys::VisitDeadlineSeconds));
    request.operatorName = d->operatorName;
    return request;
}

QString serviceLanguage(const QString &uiLanguage)
{
    if (uiLanguage == "es"_L1)
        return u"es-ES"_s;
    if (uiLanguage == "pt_BR"_L1)
        return u"pt-BR"_s;
    if (uiLanguage == "ar"_L1)
        return u"ar-SA"_s;
    return u"en-US"_s;
}

} // namespace shell
