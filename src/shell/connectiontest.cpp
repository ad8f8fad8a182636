#include "shell/connectiontest.h"

#include "core/hostpolicy.h"
#include "core/json.h"
#include "incode/omniclient.h"
#include "shell/services.h"

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

constexpr core::milliseconds TestDeadline(10000);
constexpr qint64 TestBodyBytes = 64 * 1024;
/// A clock that is further off breaks certificates and tokens.
constexpr qint64 ClockToleranceSeconds = 5 * 60;

/// Well formed, and of nobody.
const auto NoInterview = u"000000000000000000000000"_s;
const auto NoPerson = u"vestibule-connection-test"_s;

QUrl below(const QUrl &base, const QString &route)
{
    QUrl url = base;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + route);
    return url;
}

Finding tlsFinding(const QList<net::TlsProblem> &problems)
{
    using net::TlsProblem;
    // The name first: a certificate of another host explains whatever else is wrong with it.
    if (problems.contains(TlsProblem::WrongHost))
        return Finding::CertificateName;
    if (problems.contains(TlsProblem::Expired) || problems.contains(TlsProblem::NotYetValid))
        return Finding::CertificateTime;
    if (problems.contains(TlsProblem::Untrusted))
        return Finding::CertificateTrust;
    return Finding::NoTls;
}

} // namespace

ConnectionTest::ConnectionTest(net::Client &net, core::Clock &clock, QObject *parent)
    : QObject(parent), m_net(net), m_clock(clock), m_prober(clock)
{
    reset(Finding::NotChecked);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::reset(Finding finding)
{
    m_rows.clear();
    const CheckState state =
        finding == Finding::Running ? CheckState::Running : CheckState::NotChecked;
    for (const Check check : {Check::Dns, Check::Tls, Check::Service, Check::Clock})
        m_rows.append({check, state, finding, {}});
    switch (m_service) {
    case TestedService::Incode:
        m_rows.append({Check::Key, state, finding, {}});
        m_rows.append({Check::Flow, CheckState::NotChecked, Finding::NotChecked, {}});
        return;
    case TestedService::Backend:
        m_rows.append({Check::Token, state, finding, {}});
        return;
    case TestedService::BigInterview:
        m_rows.append({Check::PartnerKey, state, finding, {}});
        return;
    }
}

void ConnectionTest::set(Check check, CheckState state, Finding finding, const QString &detail)
{
    for (CheckRow &row : m_rows) {
        if (row.check == check)
            row = {check, state, finding, detail};
    }
}

void ConnectionTest::start(const Target &target)
{
    const quint64 run = ++m_run;
    m_running = true;
    m_latency.reset();
    m_service = target.service;
    reset(Finding::Running);
    Q_EMIT rowsChanged();

    if (target.url.isEmpty() || !core::checkServiceUrl(target.url)) {
        reset(Finding::NotChecked);
        set(Check::Service, CheckState::Failed,
            target.service == TestedService::BigInterview ? Finding::NoOrganisation
                                                          : Finding::NoAddress);
        QMetaObject::invokeMethod(
            this,
            [this, run] {
                if (run == m_run)
                    end();
            },
            Qt::QueuedConnection);
        return;
    }
    m_prober.send(question(target), this, [this, run, target](const net::ProbeResult &result) {
        if (run != m_run)
            return;
        const bool mayWantCertificate =
            result.end == net::ProbeEnd::TlsFailed || result.end == net::ProbeEnd::NotConnected;
        if (target.identity && mayWantCertificate) {
            askWithIdentity(target, result);
            return;
        }
        judge(target, result);
        end();
    });
}

net::Request ConnectionTest::question(const Target &target) const
{
    net::Request request;
    request.deadline = TestDeadline;
    request.maxBodyBytes = TestBodyBytes;
    request.name = u"connection test"_s;
    switch (target.service) {
    case TestedService::BigInterview:
        request.url = below(target.url, u"/api/users/"_s % NoPerson % u"/tracks"_s);
        request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
        if (!target.key.isEmpty())
            request.headers.append({QByteArrayLiteral("Authorization"), target.key.reveal()});
        return request;
    case TestedService::Backend:
        request.url = below(target.url, target.statusPath);
        request.url.setQuery(u"interviewId="_s % NoInterview);
        request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
        if (!target.key.isEmpty())
            request.headers.append(
                {QByteArrayLiteral("Authorization"), "Bearer " + target.key.reveal()});
        return request;
    case TestedService::Incode:
        break;
    }
    request.method = QByteArrayLiteral("POST");
    request.url = below(target.url, u"/omni/start"_s);
    request.headers = {{QByteArrayLiteral("api-version"), QByteArrayLiteral("1.0")},
                       {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}};
    if (!target.key.isEmpty())
        request.headers.append({QByteArrayLiteral("x-api-key"), target.key.reveal()});
    request.body = QByteArrayLiteral("{}");
    return request;
}

/// The probe shows no certificate, and a server that insists on one ends the connection. When it
/// answers this way, all is well up to there; else the probe has told why not.
void ConnectionTest::askWithIdentity(const Target &target, const net::ProbeResult &first)
{
    m_identified = std::make_unique<net::Client>(m_clock);
    if (const core::Result<void> set = m_identified->setIdentity(*target.identity, target.url);
        !set) {
        judge(target, first);
        ConnectionTest::set(Check::Token, CheckState::Failed, Finding::KeyUnreadable,
                            core::describe(set.error()));
        end();
        return;
    }
    m_identified->send(question(target), this,
                       [this, run = m_run, target, first](const core::Result<net::Response> &got) {
                           if (run != m_run)
                               return;
                           net::ProbeResult result = first;
                           if (got) {
                               result.end = net::ProbeEnd::Answered;
                               result.status = got->status;
                               result.contentType = got->contentType;
                               result.body = got->body;
                               result.took = got->took;
                           }
                           judge(target, result);
                           end();
                       });
}

void ConnectionTest::end()
{
    m_running = false;
    Q_EMIT rowsChanged();
    Q_EMIT finished();
}

void ConnectionTest::judge(const Target &target, const net::ProbeResult &result)
{
    reset(Finding::NotChecked);
    if (!judgeWay(result, target.url.scheme() == "https"_L1))
        return;
    m_latency = result.took;
    judgeClock(result);
    switch (target.service) {
    case TestedService::Incode:
        if (judgeAnswer(result))
            judgeKey(target, result);
        return;
    case TestedService::Backend:
        judgeBackend(target, result);
        return;
    case TestedService::BigInterview:
        judgePartner(target, result);
        return;
    }
}

/// Name, encryption and connection; false when there is no answer to look at.
bool ConnectionTest::judgeWay(const net::ProbeResult &result, bool encrypted)
{
    using net::ProbeEnd;
    if (result.end == ProbeEnd::NameNotFound) {
        set(Check::Dns, CheckState::Failed, Finding::NameNotFound, result.detail);
        return false;
    }
    // Without an answer a name may not have been found either: the limit can pass before that.
    if (result.end != ProbeEnd::TimedOut)
        set(Check::Dns, CheckState::Ok, Finding::Fine);

    switch (result.end) {
    case ProbeEnd::TlsFailed:
        set(Check::Tls, CheckState::Failed, tlsFinding(result.tlsProblems), result.detail);
        return false;
    case ProbeEnd::NotConnected:
        set(Check::Service, CheckState::Failed, Finding::NoConnection, result.detail);
        return false;
    case ProbeEnd::TimedOut:
        set(Check::Service, CheckState::Failed, Finding::NoAnswer, result.detail);
        return false;
    case ProbeEnd::NameNotFound:
    case ProbeEnd::Answered:
        break;
    }
    if (encrypted)
        set(Check::Tls, CheckState::Ok, Finding::Fine);
    else
        set(Check::Tls, CheckState::NotChecked, Finding::NotEncrypted);
    return true;
}

void ConnectionTest::judgeClock(const net::ProbeResult &result)
{
    if (!result.date) {
        set(Check::Clock, CheckState::NotChecked, Finding::NoClock);
        return;
    }
    const qint64 seconds = result.date->secsTo(m_clock.utcNow());
    if (std::abs(seconds) > ClockToleranceSeconds) {
        set(Check::Clock, CheckState::Failed, Finding::ClockWrong,
            u"%1 s from the service's clock"_s.arg(seconds));
    } else {
        set(Check::Clock, CheckState::Ok, Finding::Fine);
    }
}

/// Whether it is Incode's API that answered; false when the answer says nothing about the key.
bool ConnectionTest::judgeAnswer(const net::ProbeResult &result)
{
    const QString status = u"HTTP status %1"_s.arg(result.status);
    if (result.status >= 300 && result.status < 400) {
        set(Check::Service, CheckState::Failed, Finding::Redirected, status);
        return false;
    }
    // A proxy's or a portal's page may carry any status; the service speaks JSON alone. A bare 403
    // may come from a gate before it, which is still the key's refusal.
    const bool speaksJson = core::json::parseObject(result.body).has_value();
    const bool bareRefusal = result.status == 403 && result.body.trimmed().isEmpty();
    if (result.status == 429 || result.status >= 500) {
        set(Check::Service, CheckState::Failed, Finding::ServiceTrouble, status);
        return false;
    }
    if (result.status == 404 || result.status == 405 || (!speaksJson && !bareRefusal)) {
        set(Check::Service, CheckState::Failed, Finding::NotTheService, status);
        return false;
    }
    set(Check::Service, CheckState::Ok, Finding::Fine, status);
    return true;
}

/// The samples answer an unknown session with 400, 404 or 500 and their own JSON, one of them even
/// with 200 (incode-omni.md section 10); what is before them answers with pages.
void ConnectionTest::judgeBackend(const Target &target, const net::ProbeResult &result)
{
    const QString status = u"HTTP status %1"_s.arg(result.status);
    if (target.keyError) {
        set(Check::Token, CheckState::Failed, Finding::KeyUnreadable,
            core::describe(*target.keyError));
    }
    const bool speaksJson = core::json::parseObject(result.body).has_value();
    const bool isBare = result.body.trimmed().isEmpty();
    if (result.status == 401 || (result.status == 403 && (speaksJson || isBare))) {
        set(Check::Service, CheckState::Ok, Finding::Fine, status);
        if (!target.keyError)
            set(Check::Token, CheckState::Failed, Finding::KeyRefused, status);
        return;
    }
    if (result.status >= 300 && result.status < 400) {
        set(Check::Service, CheckState::Failed, Finding::Redirected, status);
    } else if (result.status == 429 || (result.status >= 500 && !speaksJson)) {
        set(Check::Service, CheckState::Failed, Finding::ServiceTrouble, status);
    } else if (!speaksJson) {
        set(Check::Service, CheckState::Failed, Finding::NotTheService, status);
    } else {
        set(Check::Service, CheckState::Ok, Finding::Fine, status);
        if (!target.keyError) {
            set(Check::Token, CheckState::Ok,
                target.key.isEmpty() && !target.identity ? Finding::NoToken : Finding::Fine);
        }
    }
}

/// 401 is not documented, so its body proves nothing; of anything else only JSON is theirs
/// (big-interview.md 5). A wrong subdomain may be answered with a page or sent elsewhere.
void ConnectionTest::judgePartner(const Target &target, const net::ProbeResult &result)
{
    const QString status = u"HTTP status %1"_s.arg(result.status);
    const bool speaksJson = core::json::parseObject(result.body).has_value();
    const bool refusesKey = result.status == 401 || (result.status == 403 && speaksJson);
    const bool knowsRoute = (result.status == 404 || result.status == 200) && speaksJson;
    if (!refusesKey && !knowsRoute) {
        const bool isBusy = result.status == 429 || result.status >= 500;
        set(Check::Service, CheckState::Failed,
            isBusy ? Finding::ServiceTrouble : Finding::NotAnOrganisation, status);
        return;
    }
    set(Check::Service, CheckState::Ok, Finding::Fine, status);
    if (target.keyError) {
        set(Check::PartnerKey, CheckState::Failed, Finding::KeyUnreadable,
            core::describe(*target.keyError));
    } else if (target.key.isEmpty()) {
        set(Check::PartnerKey, CheckState::NotChecked, Finding::NoKey);
    } else if (refusesKey) {
        set(Check::PartnerKey, CheckState::Failed, Finding::KeyRefused, status);
    } else {
        set(Check::PartnerKey, CheckState::Ok, Finding::Fine);
    }
}

void ConnectionTest::judgeKey(const Target &target, const net::ProbeResult &result)
{
    if (target.keyError) {
        set(Check::Key, CheckState::Failed, Finding::KeyUnreadable,
            core::describe(*target.keyError));
        return;
    }
    if (target.key.isEmpty()) {
        set(Check::Key, CheckState::NotChecked, Finding::NoKey);
        return;
    }
    if (result.status == 401 || result.status == 403) {
        set(Check::Key, CheckState::Failed, Finding::KeyRefused);
        return;
    }
    set(Check::Key, CheckState::Ok, Finding::Fine);
    set(Check::Flow, CheckState::NotChecked,
        target.flowId.isEmpty() ? Finding::NoFlow : Finding::FlowOnRequest);
}

void ConnectionTest::startFlow(const Target &target)
{
    const quint64 run = ++m_run;
    m_running = true;
    set(Check::Flow, CheckState::Running, Finding::Running);
    Q_EMIT rowsChanged();

    m_client = std::make_unique<incode::OmniClient>(m_net, target.url, target.key);
    incode::SessionRequest request;
    request.flowId = target.flowId;
    request.countryCode = target.countryCode;
    request.externalCustomerId = u"connection-test"_s;
    m_client->createSession(
        request, this, [this, run](const core::Result<incode::Session> &session) {
            if (run != m_run)
                return;
            if (session) {
                set(Check::Flow, CheckState::Ok, Finding::Fine);
            } else {
                const core::Error &error = session.error();
                const int status = error.httpStatus;
                const bool aboutFlow = status >= 400 && status < 500 && status != 429;
                set(Check::Flow, CheckState::Failed,
                    aboutFlow ? Finding::FlowRefused : Finding::ServiceTrouble,
                    core::describe(error));
            }
            end();
        });
}

bool ConnectionTest::canTryFlow() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const CheckRow &row) {
        return row.check == Check::Key && row.state == CheckState::Ok;
    });
}

void findApiKey(const QString &keyFile, store::KeyStore &keyStore, QLatin1StringView name,
                QObject *context, store::KeyStore::ReadDone done)
{
    if (keyFile.isEmpty()) {
        keyStore.read(QString(name), context, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [keyFile, done = std::move(done)] {
            core::Result<core::Secret> key = core::readKeyFile(keyFile);
            if (key)
                done(std::optional<core::Secret>(std::move(key).value()));
            else
                done(key.error());
        },
        Qt::QueuedConnection);
}

ConnectionTest::Target backendTestTarget(const std::function<QString(QLatin1StringView key)> &value)
{
    ConnectionTest::Target target;
    target.service = TestedService::Backend;
    target.url = QUrl(value(keys::BackendUrl), QUrl::StrictMode);
    target.statusPath = value(keys::BackendStatusPath);
    // Empty is the built-in one, as when it is saved.
    if (target.statusPath.isEmpty())
        target.statusPath = core::findSetting(QString(keys::BackendStatusPath))->defaultValue;
    if (const QString file = value(keys::BackendTokenFile); !file.isEmpty()) {
        if (core::Result<core::Secret> token = core::readKeyFile(file))
            target.key = *std::move(token);
        else
            target.keyError = token.error();
    }
    if (auto identity =
            readClientIdentity(value(keys::BackendClientCert), value(keys::BackendClientKey)))
        target.identity = *std::move(identity);
    else
        target.keyError = identity.error();
    return target;
}

} // namespace shell
