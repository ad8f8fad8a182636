#pragma once

#include "core/clock.h"
#include "incode/service.h"
#include "onboarding/visit.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QRandomGenerator>

#include <memory>
#include <optional>

namespace onboarding {

struct WatchRules
{
    bool pollEnabled = true;       ///< Off: only hints, and repeats of a failed read, ask.
    milliseconds interval{1000};   ///< Mean distance of regular reads.
    bool redirectExpected = false; ///< The page ends by going to a redirect address.
    quint32 jitterSeed = 0;        ///< Of the jitter, so that many desks do not ask in step.
};

/// Reads the status of one session until stopped: regularly, and at once when something hints that
/// it may have changed. One request in flight, at most four started in any second, and never more
/// reads than elapsed time / interval + 4. Owned by the driver of the visit.
class StatusWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusWatcher)

public:
    StatusWatcher(incode::OnboardingService &service, core::Clock &clock,
                  QObject *parent = nullptr);
    ~StatusWatcher() override;

    /// Also after an earlier start: then a request in flight is dropped and everything begins anew,
    /// except what was asked of the service lately and how long it wants to be left alone.
    void start(const incode::Session &session, const WatchRules &rules);
    /// No signal comes after this; a request in flight is dropped.
    void stop();

    /// Redirect, webhook and finish request: asked at once and a few times at growing distance.
    /// Activity of the page: asked once shortly after, when the page had been quiet. \a news: the
    /// status a webhook told, which is not asked about any more once it was read.
    void hint(Hint hint, const QString &news = {});
    /// Asks now, within the same limits, also during back-off (but not before a Retry-After). After
    /// a failure a request that is silent for two seconds is given up for it.
    void readNow();

Q_SIGNALS:
    void answered(const incode::Status &status);
    /// The next try comes in \a retryIn unless a hint causes one earlier.
    void failed(const core::Error &error, core::milliseconds retryIn);

private:
    /// Why a read is wanted. A later one is stronger evidence (or a person's wish) and may use more
    /// of the budget, so that guesses never use up what certainty needs.
    enum class Cause { Poll, Activity, Finish, Webhook, Redirect, Person };

    struct Share
    {
        qsizetype places; ///< Of the reads in any second, when this one is counted.
        int allowance;    ///< Reads beyond elapsed time / interval, when this one is counted.
    };

    Share shareOf(Cause cause) const;
    void want(Cause cause, const QList<milliseconds> &offsets);
    milliseconds allowedFrom(Cause cause) const;
    std::optional<milliseconds> nextDue() const;
    void schedule();
    void timerFired();
    void read(Cause cause);
    void noteText(const QString &text);
    void finished(Cause cause, const core::Result<incode::Status> &answer);
    bool isInDebt() const;
    milliseconds jittered(milliseconds delay);
    milliseconds backOff(const core::Error &error);

    incode::OnboardingService &m_service;
    core::Clock &m_clock;
    WatchRules m_rules;
    QRandomGenerator m_random;
    core::Timer *m_timer;
    std::unique_ptr<QObject> m_call; ///< Context of the request in flight.
    incode::Session m_session;

    bool m_running = false;
    bool m_inFlight = false;
    bool m_hintedInFlight = false; ///< m_burst is newer than the request in flight.
    int m_reads = 0;
    int m_failures = 0;                   ///< In a row, not counting those of hints in back-off.
    Cause m_askedInBackOff = Cause::Poll; ///< The strongest hint this back-off was broken for.
    milliseconds m_started{0};
    milliseconds m_notBefore{0}; ///< Until when the service asked us to wait.
    milliseconds m_lastActivity{0};
    QList<milliseconds> m_starts; ///< Of the last reads, at most four, oldest first.
    std::optional<milliseconds> m_pollDue;
    std::optional<milliseconds> m_activityDue;
    QList<milliseconds> m_burst; ///< Moments at which a strong hint wants a read.
    Cause m_burstCause = Cause::Poll;
    QString m_text; ///< Of the last good answer.
    QString m_news; ///< What the last webhook told.
    bool m_webhooksCome = false;
};

} // namespace onboarding
