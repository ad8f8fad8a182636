#include "onboarding/statuswatcher.h"

#include "core/log.h"
#include "onboarding/machine.h"

#include <algorithm>

namespace onboarding {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxStarts = 4;
/// A little over a second: requests sent a second apart can arrive closer together.
constexpr milliseconds RateWindow = 1100ms;
/// Between an answer and the next regular read, when answers take longer than the interval.
constexpr milliseconds MinPause = 50ms;
constexpr milliseconds MaxBackOff = 10s;
/// A try that never leaves this computer burdens nobody, and a screen waits for the next one.
constexpr milliseconds MaxUnsentBackOff = 3s;
/// A request that is silent for this long may have been sent into a network that was down.
constexpr milliseconds Doubtful = 2s;
constexpr double Jitter = 0.1;

/// A page that did nothing for this long was waiting for the visitor.
constexpr milliseconds QuietTime = 400ms;
/// The page's own request must reach the service before our read does.
constexpr milliseconds ActivityOffset = 60ms;

/// The hint comes when the request starts, so a read at once would overtake it.
const QList<milliseconds> FinishOffsets{25ms, 100ms, 300ms, 900ms};
/// The service has finished already; the later ones serve one that answers from an old copy.
const QList<milliseconds> RedirectOffsets{0ms, 60ms, 200ms, 600ms};

/// The last ones serve a delivery that overtakes the service's own copy of the status.
const QList<milliseconds> WebhookOffsets{0ms, 100ms, 400ms, 1500ms};

} // namespace

StatusWatcher::StatusWatcher(incode::OnboardingService &service, core::Clock &clock,
                             QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &StatusWatcher::timerFired);
}

StatusWatcher::~StatusWatcher() = default;

void StatusWatcher::start(const incode::Session &session, const WatchRules &rules)
{
    m_session = session;
    m_rules = rules;
    m_random.seed(rules.jitterSeed);
    m_call = std::make_unique<QObject>();
    m_running = true;
    m_inFlight = false;
    m_hintedInFlight = false;
    m_reads = 0;
    m_failures = 0;
    m_askedInBackOff = Cause::Poll;
    m_started = m_clock.elapsed();
    m_lastActivity = m_started;
    m_pollDue.reset();
    m_activityDue.reset();
    m_burst.clear();
    m_text.clear();
    m_news.clear();
    m_webhooksCome = false;
    if (m_rules.pollEnabled)
        m_pollDue = m_started + jittered(m_rules.interval);
    schedule();
}

void StatusWatcher::stop()
{
    m_running = false;
    m_timer->stop();
    // Not from within its own answer: then nothing is in flight any more.
    if (m_inFlight)
        m_call.reset();
    m_inFlight = false;
    m_session = {};
}

void StatusWatcher::hint(Hint hint, const QString &news)
{
    if (!m_running)
        return;
    const milliseconds now = m_clock.elapsed();
    const bool wasQuiet = now - m_lastActivity >= QuietTime;
    m_lastActivity = now;
    switch (hint) {
    case Hint::WebhookArrived:
        m_webhooksCome = true;
        if (!news.isEmpty() && news == m_text)
            return; // Nobody else can know more than the service said itself.
        // Deliveries come in any order: the end, once told, is what is looked for.
        if (m_burst.isEmpty() || !incode::Status::fromText(m_news).isTerminal())
            m_news = news;
        want(Cause::Webhook, WebhookOffsets);
        return;
    case Hint::RedirectReached:
        want(Cause::Redirect, RedirectOffsets);
        return;
    case Hint::FinishRequested:
        want(Cause::Finish, FinishOffsets);
        return;
    case Hint::PageActive:
        if (wasQuiet && m_burst.isEmpty() && m_failures == 0) {
            m_activityDue = now + ActivityOffset;
            schedule();
        }
        return;
    }
}

void StatusWatcher::readNow()
{
    if (!m_running)
        return;
    if (m_inFlight && m_failures > 0 && m_clock.elapsed() - m_starts.last() >= Doubtful) {
        m_call = std::make_unique<QObject>();
        m_inFlight = false;
    }
    want(Cause::Person, {0ms});
}

void StatusWatcher::want(Cause cause, const QList<milliseconds> &offsets)
{
    // A webhook is the service's own word and comes as seldom as a person: always worth one try.
    if (m_failures > 0 && cause != Cause::Person && cause != Cause::Webhook) {
        if (cause <= m_askedInBackOff)
            return;
        m_askedInBackOff = cause;
    }
    // What is sure stays so, whichever comes first; a guess gives way.
    const Cause before = m_burst.isEmpty() ? Cause::Poll : m_burstCause;
    if (cause >= std::min(before, Cause::Webhook)) {
        // A storm of hints must not push the read that is due next away for ever, and none may
        // take the last read of another, which may be the one that sees what it is about.
        const milliseconds now = m_clock.elapsed();
        const milliseconds last = m_burst.isEmpty() ? now : m_burst.last();
        m_burst = m_burst.mid(0, 1);
        m_burst.removeIf([first = now + offsets.first()](milliseconds at) { return at > first; });
        for (const milliseconds offset : offsets)
            m_burst << now + offset;
        if (last > m_burst.last())
            m_burst << last;
        m_burstCause = std::max(cause, before);
        m_hintedInFlight = m_inFlight;
        m_activityDue.reset();
    }
    schedule();
}

/// How much of rate and budget a cause may use. What comes later and is surer, down to a webhook,
/// the page's return or a person, always finds something left.
StatusWatcher::Share StatusWatcher::shareOf(Cause cause) const
{
    switch (cause) {
    case Cause::Activity:
        return {2, 1};
    case Cause::Poll: // Its distance keeps the budget; see isInDebt().
        return {3, 4};
    case Cause::Finish: {
        const bool isSurerExpected =
            m_rules.redirectExpected || !m_rules.pollEnabled || m_webhooksCome;
        return isSurerExpected ? Share{3, 3} : Share{4, 4};
    }
    case Cause::Webhook:
    case Cause::Redirect:
    case Cause::Person:
        return {4, 4};
    }
    Q_UNREACHABLE();
}

/// The earliest moment a read for this cause fits into rate, budget and Retry-After.
milliseconds StatusWatcher::allowedFrom(Cause cause) const
{
    const Share share = shareOf(cause);
    milliseconds from =
        std::max(m_notBefore, m_started + (m_reads + 1 - share.allowance) * m_rules.interval);
    if (m_starts.size() >= share.places)
        from = std::max(from, m_starts.at(m_starts.size() - share.places) + RateWindow);
    return from;
}

std::optional<milliseconds> StatusWatcher::nextDue() const
{
    std::optional<milliseconds> due;
    const auto consider = [&due](milliseconds at) { due = due ? std::min(*due, at) : at; };
    if (m_pollDue)
        consider(std::max(*m_pollDue, allowedFrom(Cause::Poll)));
    if (!m_burst.isEmpty())
        consider(std::max(m_burst.first(), allowedFrom(m_burstCause)));
    if (m_activityDue)
        consider(*m_activityDue);
    return due;
}

void StatusWatcher::schedule()
{
    const std::optional<milliseconds> due = nextDue();
    if (!m_running || m_inFlight || !due)
        m_timer->stop();
    else
        m_timer->start(std::max(0ms, *due - m_clock.elapsed()));
}

void StatusWatcher::timerFired()
{
    const milliseconds now = m_clock.elapsed();
    const auto isDue = [this, now](std::optional<milliseconds> wanted, Cause cause) {
        return wanted && std::max(*wanted, allowedFrom(cause)) <= now;
    };
    if (!m_burst.isEmpty() && isDue(m_burst.first(), m_burstCause)) {
        read(m_burstCause);
    } else if (isDue(m_pollDue, Cause::Poll)) {
        read(Cause::Poll);
    } else if (isDue(m_activityDue, Cause::Activity)) {
        read(Cause::Activity);
    } else {
        // A guess that does not fit now would be stale by the time it did.
        if (m_activityDue && *m_activityDue <= now)
            m_activityDue.reset();
        schedule();
    }
}

void StatusWatcher::read(Cause cause)
{
    const milliseconds now = m_clock.elapsed();
    // This read answers every wish whose moment has come.
    m_burst.removeIf([now](milliseconds at) { return at <= now; });
    if (m_activityDue && *m_activityDue <= now)
        m_activityDue.reset();
    m_pollDue.reset();
    m_starts << now;
    if (m_starts.size() > MaxStarts)
        m_starts.removeFirst();
    ++m_reads;
    m_inFlight = true;
    m_hintedInFlight = false;
    m_timer->stop();
    m_service.status(
        m_session, m_call.get(),
        [this, cause](const core::Result<incode::Status> &answer) { finished(cause, answer); });
}

/// What a webhook told is known once it was read: more reads for it would be taken from the next.
void StatusWatcher::noteText(const QString &text)
{
    if (m_burstCause == Cause::Webhook && !m_news.isEmpty() && text == m_news)
        m_burst.clear();
    m_text = text;
}

void StatusWatcher::finished(Cause cause, const core::Result<incode::Status> &answer)
{
    m_inFlight = false;
    const milliseconds now = m_clock.elapsed();
    if (answer) {
        m_failures = 0;
        m_notBefore = 0ms;
        noteText(answer->text);
        if (m_rules.pollEnabled)
            m_pollDue = std::max(m_starts.last() + jittered(m_rules.interval), now + MinPause);
        schedule();
        Q_EMIT answered(*answer);
        return;
    }
    const core::Error error = answer.error();
    qCInfo(core::logVisit).noquote() << "status not read:" << core::describe(error);
    if (m_failures == 0 || cause == Cause::Poll) {
        ++m_failures;
        m_askedInBackOff = Cause::Poll;
    }
    // Of what was wanted only a hint newer than the failed request is still worth its one try.
    if (m_hintedInFlight) {
        m_burst = m_burst.mid(0, 1);
        m_askedInBackOff = std::max(m_askedInBackOff, m_burstCause);
    } else {
        m_burst.clear();
    }
    m_activityDue.reset();
    const milliseconds asked = std::min(error.retryAfter.value_or(0ms), limits::RetryAfter);
    m_notBefore = std::max(m_notBefore, now + asked);
    // Also without polling: the answer a hint asked for is still owed.
    m_pollDue = std::max(now + backOff(error), m_notBefore);
    const milliseconds retryIn = *m_pollDue - now;
    schedule();
    Q_EMIT failed(error, retryIn);
}

milliseconds StatusWatcher::jittered(milliseconds delay)
{
    const double least = isInDebt() ? 0 : -Jitter;
    const double share = least + (Jitter - least) * m_random.generateDouble();
    return milliseconds(qRound64(double(delay.count()) * (1 + share)));
}

/// True while more was read than the interval alone would have. Jitter then only lengthens: that
/// pays back what hints used and keeps the budget without holding a regular read back. Without
/// hints it leaves the mean alone.
bool StatusWatcher::isInDebt() const
{
    return m_reads > 0 && m_reads * m_rules.interval > m_starts.last() - m_started;
}

/// From a failure to the next try: the interval, doubling to a cap.
milliseconds StatusWatcher::backOff(const core::Error &error)
{
    const milliseconds longest = error.nothingSent ? MaxUnsentBackOff : MaxBackOff;
    const milliseconds cap = std::max(longest, m_rules.interval);
    const milliseconds delay = m_rules.interval * (1 << std::min(m_failures - 1, 5));
    return std::min(jittered(std::min(delay, cap)), cap);
}

} // namespace onboarding
