#pragma once

#include "core/clock.h"
#include "sandbox/outgoing.h"
#include "sandbox/scenario.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <deque>
#include <memory>
#include <optional>

namespace sandbox {

struct Session;

/// Who gets the webhooks, and how they look (incode-omni.md 7.1 and 7.3).
struct WebhookReceiver
{
    QUrl url; ///< Plain http to loopback; empty: nobody.
    QByteArray headerName = {};
    QByteArray headerValue = {};
    bool isOldPayload = false;
};

/// Sends the onboarding-status webhook on the vendor's schedule (incode-omni.md 7.2), in the way of
/// the session's scenario, and keeps a list of its attempts.
class WebhookSender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhookSender)

public:
    WebhookSender(core::Clock &clock, Timeline &timeline, const QString &clientId);
    ~WebhookSender() override;

    /// Also for what is still to be repeated.
    void setReceiver(const WebhookReceiver &receiver) { m_receiver = receiver; }
    void statusReached(const Session &session, const QString &status);

    /// Every attempt, oldest first; only the last 10,000 are kept. Times are the wall clock's.
    QJsonArray attempts() const;

private:
    struct Notice;
    using NoticePtr = std::shared_ptr<const Notice>;
    struct Attempt
    {
        qint64 number;
        QJsonObject facts; ///< Everything known when it was sent, as listed.
        qint64 answeredAt = 0;
        std::optional<OutgoingAnswer> answer = std::nullopt;
    };

    /// The attempts that are wrong on purpose come first, then the proper ones.
    void attempt(const NoticePtr &notice, int step);
    void attemptEnded(const NoticePtr &notice, int step, const OutgoingAnswer &answer);
    Outgoing requestOf(const Notice &notice, bool isProper) const;
    qint64 noteSent(const Notice &notice, int properNumber);
    void noteAnswered(qint64 number, const OutgoingAnswer &answer);

    core::Clock &m_clock;
    Timeline &m_timeline;
    const QString m_clientId;
    WebhookReceiver m_receiver;
    QHash<QString, std::shared_ptr<Notice>> m_held; ///< By interview; the latest, then the others.
    std::deque<Attempt> m_attempts;
    qint64 m_lastNumber = 0;
};

} // namespace sandbox
