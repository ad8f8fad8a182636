#pragma once

#include "incode/service.h"
#include "net/client.h"

namespace incode {

/// Incode Omni, asked directly. The API key goes with start alone; afterwards the /0/ prefix and
/// the session token (incode-omni.md 1.2). Error bodies, HTML, cut-off, oversized and wrong-typed
/// answers each become one core::Error.
class OmniClient final : public OnboardingService
{
public:
    /// \a apiUrl is the base without /0; a trailing slash is fine. \a net must outlive this.
    OmniClient(net::Client &net, const QUrl &apiUrl, const core::Secret &apiKey);

    void createSession(const SessionRequest &request, QObject *context,
                       Done<Session> done) override;
    void onboardingUrl(const Session &session, QObject *context, Done<QUrl> done) override;
    void status(const Session &session, QObject *context, Done<Status> done) override;
    void score(const Session &session, QObject *context, Done<Score> done) override;
    void ocr(const Session &session, QObject *context, Done<OcrData> done) override;
    void images(const Session &session, const QStringList &types, QObject *context,
                Done<QList<Image>> done) override;

private:
    net::Client &m_net;
    QUrl m_apiUrl;
    core::Secret m_apiKey;
};

/// The modules, overall and reason in a score answer; every node may be absent, null, {} or [].
Score parseScore(const QJsonObject &answer);

/// The document's fields in an OCR answer, with and without the ocrData wrapper of v2.
OcrData parseOcr(const QJsonObject &answer);

} // namespace incode
