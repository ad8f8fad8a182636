#pragma once

#include "core/clock.h"
#include "sandbox/outgoing.h"
#include "sandbox/partnerbook.h"

#include <QtCore/QJsonArray>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <deque>
#include <memory>
#include <optional>

namespace sandbox {

class Timeline;

/// How deliveries come.
enum class DeliveryForm {
    Usual,
    Duplicate,    ///< Each twice at once.
    Reversed,     ///< The newest first.
    Slow,         ///< A byte each 20 ms of sandbox time.
    WrongKey,     ///< Once.
    UnknownEvent, ///< With a name of the future.
    Garbage,      ///< Once, with bytes that are no text.
    Giant         ///< Once, with 2 MiB.
};

/// Delivers Big Interview's webhooks (big-interview.md 7): every 10 min of sandbox time, as often
/// as the switches say, until the answer is exactly 200; 30 s of real time without one end an
/// attempt.
class PartnerHooks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerHooks)

public:
    PartnerHooks(core::Clock &clock, Timeline &timeline, const PartnerSwitches &switches);
    ~PartnerHooks() override;

    /// Also for what is still to be repeated; an empty \a url is nobody.
    void setReceiver(const QUrl &url, const QByteArray &key);
    bool hasReceiver() const { return !m_url.isEmpty(); }

    /// What has happened, to be delivered now, or in the form that release() names.
    void tell(const QString &partnerId, InterviewChange change, const PracticeInterview &one);
    void hold() { m_isHolding = true; }
    void release(DeliveryForm form);

    /// Every attempt, oldest first; only the last 10,000 are kept. Times are the wall clock's.
    QJsonArray attempts() const;

private:
    struct Notice;
    using NoticePtr = std::shared_ptr<Notice>;
    void attempt(const NoticePtr &notice, int attemptNumber);
    void attemptEnded(const NoticePtr &notice, int attemptNumber, core::milliseconds sentAt,
                      const OutgoingAnswer &answer);
    Outgoing requestOf(const Notice &notice) const;
    qint64 noteSent(const Notice &notice, int attemptNumber);
    void noteAnswered(qint64 number, const OutgoingAnswer &answer);

    core::Clock &m_clock;
    Timeline &m_timeline;
    const PartnerSwitches &m_switches;
    QUrl m_url;
    QByteArray m_key;
    bool m_isHolding = false;
    QList<NoticePtr> m_held;
    struct Attempt
    {
        qint64 number;
        QJsonObject facts;
    };
    std::deque<Attempt> m_attempts;
    qint64 m_lastNumber = 0;
    qint64 m_lastEventId;
};

} // namespace sandbox
