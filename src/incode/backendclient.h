#pragma once

#include "incode/service.h"
#include "net/client.h"

namespace incode {

/// Where a customer's backend is and how it is asked.
struct BackendRules
{
    QUrl url;           ///< Base; a trailing slash is fine.
    core::Secret token; ///< Bearer token; empty: none is sent.
    QString startPath;  ///< Empty: one call makes the session and answers its address. Each path
                        ///< begins with a slash and may have a query of its own.
    QString urlPath = QStringLiteral("/onboarding-url");
    QString statusPath = QStringLiteral("/onboarding-status");
    QString scorePath = QStringLiteral("/fetch-score");
};

/// A backend of the customer's that holds the API key (incode-omni.md section 10), in each dialect
/// of the vendor's published samples and guides: url and id from one call or two; the status as
/// onboardingStatus; the score as score, status or overallStatus, a word or the whole object;
/// success:false with any HTTP status is an error; absent success is none. What a backend answers
/// is bounded and checked like the service's own answers. Knows neither document text nor pictures.
class BackendClient final : public OnboardingService
{
public:
    /// \a net must outlive this.
    BackendClient(net::Client &net, const BackendRules &rules);

    /// The onboarding URL comes with the session when one call answers both; it waits in
    /// Session::details, so that a later ask for this Session gets it again. A backend that gives
    /// no token is told the interview id alone, and the id stands in the session's token. Custom
    /// fields go as customFields[NAME]; the flow is the backend's. Neither this call nor the next
    /// is ever on the wire twice.
    void createSession(const SessionRequest &request, QObject *context,
                       Done<Session> done) override;
    /// Asks for the id's URL when none waits; an answer that names another session, as a route does
    /// that makes one for whoever asks, is an ErrorKind::Payload.
    void onboardingUrl(const Session &session, QObject *context, Done<QUrl> done) override;
    void status(const Session &session, QObject *context, Done<Status> done) override;
    void score(const Session &session, QObject *context, Done<Score> done) override;
    void ocr(const Session &session, QObject *context, Done<OcrData> done) override;
    void images(const Session &session, const QStringList &types, QObject *context,
                Done<QList<Image>> done) override;

private:
    net::Client &m_net;
    BackendRules m_rules;
};

/// Stands where no service is set, for a static link alone: every call is an ErrorKind::Refused.
class NoService final : public OnboardingService
{
public:
    void createSession(const SessionRequest &request, QObject *context,
                       Done<Session> done) override;
    void onboardingUrl(const Session &session, QObject *context, Done<QUrl> done) override;
    void status(const Session &session, QObject *context, Done<Status> done) override;
    void score(const Session &session, QObject *context, Done<Score> done) override;
    void ocr(const Session &session, QObject *context, Done<OcrData> done) override;
    void images(const Session &session, const QStringList &types, QObject *context,
                Done<QList<Image>> done) override;
};

} // namespace incode
