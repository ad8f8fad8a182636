#pragma once

#include "net/client.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace net {

/// How far one request came.
enum class ProbeEnd {
    Answered,     ///< An HTTP answer of any status came.
    NameNotFound, ///< The name server knows no such host.
    NotConnected, ///< Nothing answers at the address and port, or the way there is broken.
    TlsFailed,    ///< The certificate or the handshake was not acceptable.
    TimedOut,     ///< Nothing within the request's deadline.
};

/// What is wrong with a certificate, named one by one.
enum class TlsProblem {
    Expired,     ///< Its time is over, by this computer's clock.
    NotYetValid, ///< Its time has not begun, by this computer's clock.
    WrongHost,   ///< It belongs to another name.
    Untrusted,   ///< Nobody this computer trusts has signed it.
    Handshake,   ///< The other side speaks no TLS, or none that fits.
    Other,
};

/// What one request told about the way to a service, whatever came of it.
struct ProbeResult
{
    ProbeEnd end = ProbeEnd::NotConnected;
    QList<TlsProblem> tlsProblems; ///< Each once; only with TlsFailed.
    int status = 0;
    QByteArray contentType;
    QUrl location;                 ///< Of a redirect, resolved; empty when it names none.
    QByteArray body;               ///< Cut at the request's cap without complaint.
    std::optional<QDateTime> date; ///< The answer's own clock (RFC 9110 6.6.1), in UTC.
    milliseconds took{0};          ///< From sending to the answer's headers.
    QString detail;                ///< English, for the log.
};

/// Asks a service once and tells DNS, connection, TLS and clock apart, which Client's one outcome
/// does not need to. Redirects are not followed and errors are results here. One answer for each
/// request, always later, never after its context died.
class Prober final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Prober)

public:
    using Done = std::function<void(const ProbeResult &)>;

    explicit Prober(core::Clock &clock, QObject *parent = nullptr);
    ~Prober() override;

    void send(const Request &request, QObject *context, Done done);

private:
    core::Clock &m_clock;
    QNetworkAccessManager *m_manager;
};

} // namespace net
