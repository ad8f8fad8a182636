#pragma once

#include "core/secret.h"
#include "core/settings.h"
#include "net/client.h"
#include "net/clientidentity.h"
#include "net/probe.h"
#include "store/keystore.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

namespace incode {
class OmniClient;
}

namespace shell {

/// What can be wrong between here and a visit, in the order it is looked at.
enum class Check {
    Dns,
    Tls,
    Service,
    Clock,
    Key, ///< Of Incode.
    Flow,
    Token,      ///< Of a backend.
    PartnerKey, ///< Of Big Interview.
};

enum class CheckState { NotChecked, Running, Ok, Failed };

/// What was found; each has its sentence in checkSentence().
enum class Finding {
    NotChecked,        ///< Something before it failed, or the test has not run.
    Running,           ///< The test waits for the service.
    Fine,              ///< As it should be.
    NoAddress,         ///< There is no valid service address to ask.
    NameNotFound,      ///< The host of the address does not exist for this computer.
    NotEncrypted,      ///< Plain http to this computer itself, which is allowed and not checked.
    CertificateTime,   ///< The certificate is not valid now, by this computer's clock.
    CertificateName,   ///< The certificate belongs to another host.
    CertificateTrust,  ///< The certificate is signed by nobody this computer trusts.
    NoTls,             ///< The handshake failed for any other cause.
    NoConnection,      ///< Nothing answers at the address and port.
    NoAnswer,          ///< The time limit passed.
    Redirected,        ///< The service sends the request elsewhere, which is not followed.
    NotTheService,     ///< Something answered that is not Incode's API.
    NoOrganisation,    ///< There is no valid organisation of Big Interview to ask.
    NotAnOrganisation, ///< Something answered that is not an organisation's API.
    ServiceTrouble,    ///< The service answered with an error of its own.
    ClockWrong,        ///< More than five minutes away from the service's clock.
    NoClock,           ///< The answer told no time.
    NoKey,             ///< There is no API key to try.
    KeyUnreadable,     ///< Key store or key file do not give the API key.
    KeyRefused,        ///< The service refused the API key.
    NoFlow,            ///< There is no flow to try.
    NoToken,           ///< The backend answers without a token or certificate.
    FlowOnRequest,     ///< A flow is only checked by creating a session, on request.
    FlowRefused,       ///< The service does not start a session with this flow.
};

enum class TestedService { Incode, Backend, BigInterview };

struct CheckRow
{
    Check check = Check::Dns;
    CheckState state = CheckState::NotChecked;
    Finding finding = Finding::NotChecked;
    QString detail; ///< English, for the log; never a secret.
};

/// Tells which of name, encryption, service, clock, key and flow is wrong. One request to start
/// without a flow answers the first five and creates nothing: 403 says the key is refused, 400 that
/// only the flow is missing (incode-omni.md 2.1, 6.1). The flow itself can only be proven by
/// creating a session, so that is a step of its own. Of a customer's backend the status of a
/// session that does not exist is read, which creates nothing: whatever it answers in JSON, it is
/// there. Of Big Interview the tracks of a person who does not exist are read: 404 in JSON says
/// that the key is accepted. Owned by the page that shows it.
class ConnectionTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)

public:
    struct Target
    {
        QUrl url;         ///< Without /0; a trailing slash is fine. Or the organisation's.
        core::Secret key; ///< Or the backend's token.
        QString flowId;
        QString countryCode;
        std::optional<core::Error> keyError = {}; ///< Why there is no key, when something failed.
        TestedService service = TestedService::Incode;
        // The rest is of a backend alone.
        QString statusPath = {};
        std::optional<net::ClientIdentity> identity = {};
    };

    /// \a net and \a clock outlive this.
    ConnectionTest(net::Client &net, core::Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Checks everything but the flow; ends within ten seconds. Starting again forgets an earlier
    /// run.
    void start(const Target &target);
    /// Creates one session to prove the flow; call after start() finished with the key accepted.
    void startFlow(const Target &target);

    const QList<CheckRow> &rows() const { return m_rows; }
    bool isRunning() const { return m_running; }
    /// True once the key was accepted: only then is trying the flow of use.
    bool canTryFlow() const;
    /// How long the last answer took; nothing without one.
    std::optional<core::milliseconds> latency() const { return m_latency; }

Q_SIGNALS:
    void rowsChanged();
    void finished();

private:
    void set(Check check, CheckState state, Finding finding, const QString &detail = {});
    void reset(Finding finding);
    net::Request question(const Target &target) const;
    void askWithIdentity(const Target &target, const net::ProbeResult &first);
    void judgeBackend(const Target &target, const net::ProbeResult &result);
    void judgePartner(const Target &target, const net::ProbeResult &result);
    void judge(const Target &target, const net::ProbeResult &result);
    bool judgeWay(const net::ProbeResult &result, bool encrypted);
    bool judgeAnswer(const net::ProbeResult &result);
    void judgeClock(const net::ProbeResult &result);
    void judgeKey(const Target &target, const net::ProbeResult &result);
    void end();

    net::Client &m_net;
    core::Clock &m_clock;
    net::Prober m_prober;
    QList<CheckRow> m_rows;
    std::unique_ptr<incode::OmniClient> m_client;
    std::unique_ptr<net::Client> m_identified; ///< Shows the client certificate.
    TestedService m_service = TestedService::Incode;
    std::optional<core::milliseconds> m_latency;
    quint64 m_run = 0;
    bool m_running = false;
};

/// The name of a check, translated.
QString checkTitle(Check check);
/// What was found and what to do about it, translated.
QString checkSentence(const CheckRow &row);

/// The API key as it would be used: that of \a keyFile, or that of the key store called \a name
/// when the path is empty. Nothing when there is none.
void findApiKey(const QString &keyFile, store::KeyStore &keyStore, QLatin1StringView name,
                QObject *context, store::KeyStore::ReadDone done);

/// What a test of the customer's backend asks, with its files read; \a value gives the setting of a
/// key.
ConnectionTest::Target
backendTestTarget(const std::function<QString(QLatin1StringView key)> &value);

} // namespace shell
