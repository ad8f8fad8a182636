#include "shell/services.h"

#include "core/hostpolicy.h"
#include "core/log.h"
#include "core/systemuser.h"
#include "incode/answer.h"
#include "incode/backendclient.h"
#include "incode/omniclient.h"
#include "web/motion.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

constexpr auto NotSet = " is not set"_L1;
constexpr qint64 LargestPem = 256 * 1024;

/// \a error with the key of the setting it is about in front.
core::Error ofKey(QLatin1StringView key, core::Error error)
{
    error.detail = key % u": "_s % error.detail;
    return error;
}

bool usesBackend(const core::Settings &settings)
{
    return settings.text(keys::ServiceKind) == "backend"_L1;
}

/// A backend's connections are its own: they may carry a client certificate.
class BackendService final
{
    Q_DISABLE_COPY_MOVE(BackendService)

public:
    BackendService(core::Clock &clock, const incode::BackendRules &rules)
        : net(clock), client(net, rules)
    { }

    net::Client net;
    incode::BackendClient client;
};

} // namespace

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
        if (problem && !isNotSet(*problem))
            qCWarning(core::logApp).noquote() << "not ready:" << core::describe(*problem);
        Q_EMIT q->readinessChanged();
    }

    void openStore(core::Result<store::DataKey> key);
    void openService();
    void openBackend();
    void useApiKey(const core::Secret &key);
    void goWithout(const core::Error &why);

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
    std::unique_ptr<NetworkWatch> network;
    std::unique_ptr<store::PinBook> pins;
    std::unique_ptr<WebhookHub> webhooks;
    std::unique_ptr<Partner> partner; ///< After what it works with.
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
    const quint64 reload = ++reloads;
    if (usesBackend(options.settings)) {
        openBackend();
        return;
    }
    const core::Settings &settings = options.settings;
    if (settings.text(keys::ApiUrl).isEmpty()) {
        goWithout(notSet(keys::ApiUrl));
        return;
    }
    if (settings.text(keys::FlowId).isEmpty() && settings.text(keys::StaticUrl).isEmpty()) {
        goWithout(notSet(keys::FlowId));
        return;
    }
    const QString keyFile = settings.text(keys::ApiKeyFile);
    if (!keyFile.isEmpty()) {
        const core::Result<core::Secret> key = core::readKeyFile(keyFile);
        if (key)
            useApiKey(*key);
        else
            goWithout(ofKey(keys::ApiKeyFile, key.error()));
        return;
    }
    keyStore->read(QString(store::ApiKeyName), q,
                   [this, reload](core::Result<std::optional<core::Secret>> read) {
                       if (reload != reloads)
                           return;
                       if (!read)
                           goWithout(ofKey(keys::ApiKeyFile, read.error()));
                       else if (!read->has_value())
                           goWithout(notSet(keys::ApiKeyFile));
                       else
                           useApiKey(**read);
                   });
}

void Services::Private::useApiKey(const core::Secret &key)
{
    core::redactFromLogs(key);
    service = std::make_shared<incode::OmniClient>(net, options.settings.url(keys::ApiUrl), key);
    setReadiness(Readiness::Ready, std::nullopt);
}

/// No API key is looked for anywhere: it is the backend that holds it.
void Services::Private::openBackend()
{
    const core::Settings &settings = options.settings;
    incode::BackendRules rules;
    rules.url = settings.url(keys::BackendUrl);
    if (rules.url.isEmpty()) {
        goWithout(notSet(keys::BackendUrl));
        return;
    }
    if (const QString file = settings.text(keys::BackendTokenFile); !file.isEmpty()) {
        core::Result<core::Secret> token = core::readKeyFile(file);
        if (!token) {
            goWithout(ofKey(keys::BackendTokenFile, token.error()));
            return;
        }
        core::redactFromLogs(*token);
        rules.token = *std::move(token);
    }
    rules.startPath = settings.text(keys::BackendStartPath);
    rules.urlPath = settings.text(keys::BackendUrlPath);
    rules.statusPath = settings.text(keys::BackendStatusPath);
    rules.scorePath = settings.text(keys::BackendScorePath);
    const auto identity = readClientIdentity(settings.text(keys::BackendClientCert),
                                             settings.text(keys::BackendClientKey));
    if (!identity) {
        goWithout(identity.error());
        return;
    }
    const auto made = std::make_shared<BackendService>(clock, rules);
    if (identity->has_value()) {
        if (const auto set = made->net.setIdentity(**identity, rules.url); !set) {
            goWithout(ofKey(keys::BackendClientCert, set.error()));
            return;
        }
    }
    service = std::shared_ptr<incode::OnboardingService>(made, &made->client);
    setReadiness(Readiness::Ready, std::nullopt);
}

/// There is no service to ask. A static link goes without one.
void Services::Private::goWithout(const core::Error &why)
{
    if (options.settings.text(keys::StaticUrl).isEmpty()) {
        setReadiness(Readiness::NeedsSetup, why);
        return;
    }
    if (!isNotSet(why))
        qCWarning(core::logApp).noquote() << "static links alone:" << core::describe(why);
    service = std::make_shared<incode::NoService>();
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

NetworkWatch &Services::network()
{
    if (!d->network)
        d->network = std::make_unique<NetworkWatch>(d->clock);
    return *d->network;
}

store::PinBook &Services::pins()
{
    if (!d->pins)
        d->pins = std::make_unique<store::PinBook>(d->options.dataDir, d->clock);
    return *d->pins;
}

WebhookHub &Services::webhooks()
{
    if (!d->webhooks)
        d->webhooks = std::make_unique<WebhookHub>(*this);
    return *d->webhooks;
}

Partner &Services::partner()
{
    Q_ASSERT(d->storage);
    if (!d->partner)
        d->partner = std::make_unique<Partner>(*this);
    return *d->partner;
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
    rules.media = std::chrono::hours(settings.integer(keys::RetentionMediaHours));
    rules.token = std::chrono::minutes(settings.integer(keys::RetentionTokenMinutes));
    rules.visits = std::chrono::hours(24 * settings.integer(keys::RetentionVisitDays));
    return rules;
}

std::shared_ptr<incode::OnboardingService> Services::service()
{
    return d->readiness == Readiness::Ready ? d->service : nullptr;
}

QUrl Services::serviceUrl() const
{
    const core::Settings &settings = d->options.settings;
    return settings.url(usesBackend(settings) ? keys::BackendUrl : keys::ApiUrl);
}

QUrl Services::serviceRoute() const
{
    const QUrl url = serviceUrl();
    if (url.isEmpty())
        return url;
    return incode::below(url, usesBackend(d->options.settings)
                                  ? d->options.settings.text(keys::BackendStatusPath)
                                  : u"/0/omni/get/onboarding/status"_s);
}

void Services::reloadService()
{
    if (!d->storage)
        return;
    d->openService();
    Q_EMIT reloaded();
}

web::ViewRules Services::viewRules(const QStringList &languages)
{
    const core::Settings &settings = d->options.settings;
    web::ViewRules rules;
    rules.allowedHosts = core::HostPolicy(settings.list(keys::AllowedHosts));
    rules.resourceHosts = core::HostPolicy(settings.list(keys::ResourceHosts));
    rules.redirectionUrl = settings.url(keys::RedirectionUrl);
    rules.acceptLanguages = languages;
    rules.allowsUpload =
        settings.boolean(keys::AllowsUpload) && !settings.text(keys::UploadFolder).isEmpty();
    // Beside the visitor's screen somebody works with other people's data.
    rules.pastesOwnAlone = settings.text(keys::Seats) == "two"_L1;
    rules.tellsMotion = settings.text(keys::SensorsMode) == "auto"_L1 && web::hasMotionSensors();
    rules.pinsDevices = settings.boolean(keys::PinsDevices);
    rules.camera = settings.text(keys::CameraName);
    rules.microphone = settings.text(keys::MicrophoneName);
    const std::optional<double> latitude = settings.real(keys::Latitude);
    const std::optional<double> longitude = settings.real(keys::Longitude);
    if (latitude && longitude) {
        rules.position =
            web::Position{*latitude, *longitude, settings.real(keys::AccuracyMeters).value_or(25)};
    }
    return rules;
}

onboarding::VisitTools Services::visitTools()
{
    Q_ASSERT(d->storage && d->service);
    const core::Settings &settings = d->options.settings;
    // Webhooks alone only while they can arrive: otherwise nobody would ever tell the end.
    const bool listens = d->webhooks && d->webhooks->state() == WebhookHub::State::Listening;
    return {*d->service,
            d->storage->visits(),
            d->clock,
            core::HostPolicy(settings.list(keys::AllowedHosts)),
            settings.boolean(keys::PollEnabled) || !listens,
            core::milliseconds(settings.integer(keys::PollIntervalMs)),
            true,
            settings.integer(keys::RetentionTokenMinutes) > 0};
}

onboarding::VisitRequest Services::makeRequest(const QString &uiLanguage)
{
    const core::Settings &settings = d->options.settings;
    onboarding::VisitRequest request;
    request.flowId = settings.text(keys::FlowId);
    request.language = settings.text(keys::Language);
    if (request.language.isEmpty())
        request.language = serviceLanguage(uiLanguage);
    request.countryCode = settings.text(keys::CountryCode);
    request.redirectionUrl = settings.url(keys::RedirectionUrl);
    request.staticUrl = settings.url(keys::StaticUrl);
    request.deadline = std::chrono::seconds(settings.integer(keys::VisitDeadlineSeconds));
    request.operatorName = d->operatorName;
    return request;
}

core::Result<std::optional<net::ClientIdentity>> readClientIdentity(const QString &certificateFile,
                                                                    const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::optional<net::ClientIdentity>();
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        return core::Error::of(
            core::ErrorKind::Refused,
            (certificateFile.isEmpty() ? keys::BackendClientCert : keys::BackendClientKey)
                % u": certificate and key are needed together"_s);
    }
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return ofKey(keys::BackendClientCert,
                     core::Error::of(core::ErrorKind::Storage, file.errorString()));
    }
    core::Result<core::Secret> key = core::readPemKeyFile(keyFile);
    if (!key)
        return ofKey(keys::BackendClientKey, key.error());
    return std::optional(net::ClientIdentity{file.read(LargestPem), *std::move(key)});
}

core::Error notSet(QLatin1StringView key)
{
    return core::Error::of(core::ErrorKind::Refused, QString(key % NotSet));
}

bool isNotSet(const core::Error &problem)
{
    return problem.kind == core::ErrorKind::Refused && problem.detail.endsWith(NotSet);
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
