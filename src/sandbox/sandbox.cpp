#include "sandbox/sandbox.h"

#include "core/log.h"
#include "core/secret.h"
#include "core/settings.h"
#include "httpd/server.h"
#include "sandbox/backend.h"
#include "sandbox/control.h"
#include "sandbox/incodeapi.h"
#include "sandbox/page.h"
#include "sandbox/partnerapi.h"
#include "sandbox/partnercontrol.h"
#include "sandbox/partnersite.h"
#include "sandbox/partnerstate.h"
#include "sandbox/state.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSettings>

#include <array>
#include <cmath>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the service itself accepts (incode-omni.md 6.2).
constexpr qint64 MaxBodyBytes = 10LL * 1024 * 1024;

constexpr double MinTimeScale = 0.01;
constexpr double MaxTimeScale = 1000;

QUrl loopbackUrl(quint16 port, const QString &path = {})
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    url.setPath(path);
    return url;
}

core::Error unknownScenario(const QString &name)
{
    return core::Error::of(core::ErrorKind::Refused, u"there is no scenario \"%1\""_s.arg(name));
}

core::Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                         && file.setPermissions(ownerOnly) && file.write(content) == content.size()
                         && file.flush();
    if (!written) {
        return core::Error::of(core::ErrorKind::Storage,
                               u"cannot write %1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace

QStringList backendNames()
{
    return dialectNames();
}

/// The listeners and what is behind them, made at start.
class Sandbox::Private
{
public:
    Private(core::Clock &clock, double timeScale, const Scenario &scenario)
        : state(clock, timeScale, scenario)
        , incode(state)
        , backend(state)
        , control(state)
        , page(state)
        , partner(clock, state.timeline)
        , partnerApi(partner)
        , partnerSite(partner)
        , partnerControl(partner)
        , apiServer(clock, limits())
        , pageServer(clock)
        , partnerServer(clock)
    {
        const auto handled = [](auto &part) {
            return [&part](const httpd::Request &request, const httpd::Reply &reply) {
                part.handle(request, reply);
            };
        };
        apiServer.route("*", u"/control/biginterview*"_s, handled(partnerControl));
        apiServer.route("*", u"/control*"_s, handled(control));
        apiServer.route("*", u"/backend/*"_s, handled(backend));
        apiServer.route("*", u"/*"_s, handled(incode));
        pageServer.route("*", u"/*"_s, handled(page));
        partnerServer.route("*", u"/api/*"_s, handled(partnerApi));
        partnerServer.route("*", u"/*"_s, handled(partnerSite));
    }

    State state;
    IncodeApi incode;
    Backend backend;
    Control control;
    PageServer page;
    PartnerState partner;
    PartnerApi partnerApi;
    PartnerSite partnerSite;
    PartnerControl partnerControl;
    httpd::Server apiServer;
    httpd::Server pageServer;
    httpd::Server partnerServer;
    QString dialect; ///< Chosen at start; empty when none was.

private:
    static httpd::Limits limits()
    {
        httpd::Limits limits;
        limits.maxBodyBytes = MaxBodyBytes;
        return limits;
    }
};

Sandbox::Sandbox(core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

Sandbox::~Sandbox() = default;

core::Result<void> Sandbox::start(const Options &options)
{
    const std::optional<Scenario> scenario = scenarioNamed(options.scenario);
    if (!scenario)
        return unknownScenario(options.scenario);
    if (!(options.timeScale >= MinTimeScale && options.timeScale <= MaxTimeScale)) {
        return core::Error::of(
            core::ErrorKind::Refused,
            u"the time scale must be from %1 to %2"_s.arg(MinTimeScale).arg(MaxTimeScale));
    }
    if (!options.backend.isEmpty() && !backendNames().contains(options.backend)) {
        return core::Error::of(core::ErrorKind::Refused,
                               u"there is no backend \"%1\""_s.arg(options.backend));
    }
    auto made = std::make_unique<Private>(m_clock, options.timeScale, *scenario);
    if (const core::Result<void> listening =
            made->apiServer.listen(QHostAddress(QHostAddress::LocalHost), options.port);
        !listening)
        return listening.error();
    for (httpd::Server *server : {&made->pageServer, &made->partnerServer}) {
        if (const core::Result<void> listening =
                server->listen(QHostAddress(QHostAddress::LocalHost), 0);
            !listening)
            return listening.error();
    }
    made->state.apiUrl = loopbackUrl(made->apiServer.port());
    made->state.pageUrl = loopbackUrl(made->pageServer.port());
    made->partner.url = loopbackUrl(made->partnerServer.port());
    core::redactFromLogs(core::Secret(made->state.apiKey));
    core::redactFromLogs(core::Secret(made->state.backendToken));
    core::redactFromLogs(core::Secret(made->partner.apiKey));
    core::redactFromLogs(core::Secret(made->partner.webhookKey));
    made->dialect = options.backend;
    d = std::move(made);
    return {};
}

core::Result<void> Sandbox::setReachable(bool isReachable)
{
    const std::array servers{std::pair(&d->apiServer, d->state.apiUrl),
                             std::pair(&d->pageServer, d->state.pageUrl),
                             std::pair(&d->partnerServer, d->partner.url)};
    for (const auto &[server, url] : servers) {
        if (!isReachable) {
            server->stop(core::milliseconds(0));
            continue;
        }
        if (const core::Result<void> listening =
                server->listen(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
            !listening)
            return listening.error();
    }
    return {};
}

QUrl Sandbox::apiUrl() const
{
    return d ? d->state.apiUrl : QUrl();
}

QUrl Sandbox::pageUrl() const
{
    return d ? d->state.pageUrl : QUrl();
}

QUrl Sandbox::bigInterviewUrl() const
{
    return d ? d->partner.url : QUrl();
}

QUrl Sandbox::controlUrl() const
{
    return d ? loopbackUrl(d->apiServer.port(), u"/control"_s) : QUrl();
}

QUrl Sandbox::backendUrl() const
{
    if (!d)
        return {};
    const QString dialect = d->dialect.isEmpty() ? backendNames().constFirst() : d->dialect;
    return loopbackUrl(d->apiServer.port(), u"/backend/"_s + dialect);
}

QUrl Sandbox::staticUrl() const
{
    return d ? d->state.staticUrl() : QUrl();
}

core::Result<QString> Sandbox::writeSettings(const QString &folder) const
{
    if (!d)
        return core::Error::of(core::ErrorKind::Internal, u"the sandbox has not been started"_s);
    const bool isDirect = d->dialect.isEmpty();
    const QString secretPath =
        QDir(folder).absoluteFilePath(isDirect ? u"api-key"_s : u"backend-token"_s);
    const QByteArray &secret = isDirect ? d->state.apiKey : d->state.backendToken;
    if (const core::Result<void> written = writePrivateFile(secretPath, secret + '\n'); !written)
        return written.error();
    const QString partnerKeyPath = QDir(folder).absoluteFilePath(u"biginterview-api-key"_s);
    const QString hookKeyPath = QDir(folder).absoluteFilePath(u"biginterview-webhook-key"_s);
    if (const core::Result<void> written =
            writePrivateFile(partnerKeyPath, d->partner.apiKey + '\n');
        !written)
        return written.error();
    if (const core::Result<void> written =
            writePrivateFile(hookKeyPath, d->partner.webhookKey + '\n');
        !written)
        return written.error();
    const QString path = QDir(folder).absoluteFilePath(u"vestibule.ini"_s);
    if (const core::Result<void> written = writePrivateFile(path, {}); !written)
        return written.error();
    {
        QSettings file(path, QSettings::IniFormat);
        file.setAtomicSyncRequired(false); // New in every run: not worth waiting for the disk.
        if (isDirect) {
            file.setValue(core::keys::ApiUrl, d->state.apiUrl.toString());
            file.setValue(core::keys::FlowId, d->state.flowId);
            file.setValue(core::keys::ApiKeyFile, secretPath);
        } else {
            const BackendPaths paths = backendPaths(d->dialect);
            file.setValue(core::keys::ServiceKind, u"backend"_s);
            file.setValue(core::keys::BackendUrl, backendUrl().toString());
            file.setValue(core::keys::BackendTokenFile, secretPath);
            if (!paths.start.isEmpty())
                file.setValue(core::keys::BackendStartPath, paths.start);
            if (!paths.url.isEmpty())
                file.setValue(core::keys::BackendUrlPath, paths.url);
        }
        file.setValue(core::keys::BigInterviewUrl, d->partner.url.toString());
        file.setValue(core::keys::BigInterviewKeyFile, partnerKeyPath);
        file.setValue(core::keys::BigInterviewWebhookKeyFile, hookKeyPath);
        file.setValue(core::keys::AllowedHosts, d->state.pageUrl.host());
        file.setValue(core::keys::RedirectionUrl, d->state.returnUrl().toString());
        file.sync();
        if (file.status() != QSettings::NoError)
            return core::Error::of(core::ErrorKind::Storage, u"cannot write %1"_s.arg(path));
    }
    return path;
}

core::Result<void> Sandbox::setScenario(const QString &name)
{
    const std::optional<Scenario> scenario = scenarioNamed(name);
    if (!scenario)
        return unknownScenario(name);
    if (!d)
        return core::Error::of(core::ErrorKind::Internal, u"the sandbox has not been started"_s);
    d->state.setScenario(*scenario);
    return {};
}

} // namespace sandbox
