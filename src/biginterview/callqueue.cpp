#include "biginterview/callqueue.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <utility>

namespace biginterview {

using core::milliseconds;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds CallDeadline = 60s;    ///< With all repetitions, from the first turn.
constexpr milliseconds RequestDeadline = 15s; ///< Of each of them.
constexpr int MostRepeats = 3;
constexpr milliseconds FirstPause = 500ms;

/// Twice as long each time, and a quarter more or less, so that several computers do not come back
/// together.
milliseconds pauseBefore(int repeat)
{
    const milliseconds middle = FirstPause * (1 << (repeat - 1));
    const int most = int(middle.count() / 2);
    return middle * 3 / 4 + milliseconds(QRandomGenerator::global()->bounded(most + 1));
}

bool isWorthRepeating(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

bool isNothingSent(const core::Result<net::Response> &outcome)
{
    return !outcome && outcome.error().nothingSent;
}

core::Error cancelled(bool nothingSent)
{
    core::Error error = core::Error::of(core::ErrorKind::Cancelled, u"cancelled"_s);
    error.nothingSent = nothingSent;
    return error;
}

} // namespace

struct CallQueue::Call
{
    enum class State { Waiting, UnderWay, Over };

    std::pair<Urgency, quint64> place() const { return {order.urgency, number}; }
    /// A repetition follows only an answer, or what was certainly not sent when only that may be.
    bool wasNeverSent() const { return !last || isNothingSent(*last); }

    Order order;
    quint64 number = 0;
    QPointer<QObject> context;
    QMetaObject::Connection contextGone;
    net::Client::Done done;
    State state = State::Waiting;
    int turns = 0;
    milliseconds readyAt{0};
    milliseconds endsBy{0}; ///< From the first turn on.
    std::optional<Outcome> last;
    net::RequestHandle handle;
};

CallQueue::CallQueue(core::Clock &clock, net::Client &net, int parallel, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_net(net)
    , m_parallel(size_t(std::clamp(parallel, 1, 16)))
    , m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, &CallQueue::pump);
}

CallQueue::~CallQueue()
{
    for (const Line *line : {&m_fresh, &m_again}) {
        for (const auto &[place, call] : *line)
            end(call, cancelled(call->wasNeverSent()));
    }
    for (const CallPointer &call : m_underWay)
        end(call, cancelled(false));
}

net::RequestHandle CallQueue::send(Order order, QObject *context, net::Client::Done done)
{
    Q_ASSERT(context);
    const auto call = std::make_shared<Call>();
    call->order = std::move(order);
    call->number = ++m_asked;
    call->context = context;
    call->done = std::move(done);
    const std::weak_ptr<Call> known = call;
    call->contextGone = connect(context, &QObject::destroyed, this, [this, known] {
        if (const CallPointer dead = known.lock())
            drop(dead);
    });
    m_fresh.emplace(call->place(), call);
    pump();
    return net::RequestHandle([queue = QPointer<CallQueue>(this), known] {
        const CallPointer wanted = known.lock();
        if (queue && wanted)
            queue->cancel(wanted);
    });
}

void CallQueue::pump()
{
    if (m_pausedUntil - m_clock.elapsed() > CallDeadline)
        refuseWaiting();
    endOverdue();
    while (m_pausedUntil <= m_clock.elapsed() && m_underWay.size() < m_parallel) {
        const CallPointer next = takeNext();
        if (!next)
            break;
        start(next);
    }
    setTimer();
    showPause();
}

CallQueue::CallPointer CallQueue::takeNext()
{
    const milliseconds now = m_clock.elapsed();
    const auto again = std::find_if(m_again.begin(), m_again.end(), [now](const auto &each) {
        return each.second->readyAt <= now;
    });
    const bool isRepeat =
        again != m_again.end() && (m_fresh.empty() || again->first < m_fresh.begin()->first);
    if (!isRepeat && m_fresh.empty())
        return {};
    Line &line = isRepeat ? m_again : m_fresh;
    const auto found = isRepeat ? again : m_fresh.begin();
    const CallPointer call = found->second;
    line.erase(found);
    return call;
}

void CallQueue::start(const CallPointer &call)
{
    const milliseconds now = m_clock.elapsed();
    if (call->turns++ == 0)
        call->endsBy = now + CallDeadline;
    call->state = Call::State::UnderWay;
    m_underWay.push_back(call);
    net::Request request = call->order.request;
    request.deadline = std::min(RequestDeadline, call->endsBy - now);
    call->handle = m_net.send(std::move(request), this,
                              [this, call](Outcome outcome) { finish(call, std::move(outcome)); });
}

void CallQueue::finish(const CallPointer &call, Outcome outcome)
{
    if (call->state == Call::State::Over)
        return;
    std::erase(m_underWay, call);
    noteWish(outcome);
    if (keepForLater(call, outcome)) {
        pump();
        return;
    }
    call->state = Call::State::Over;
    disconnect(call->contextGone);
    pump();
    // Last, for it may delete this.
    if (call->context)
        call->done(std::move(outcome));
}

/// All calls wait when the service asks one of them to.
void CallQueue::noteWish(const Outcome &outcome)
{
    if (!outcome || !outcome->retryAfter || (outcome->status != 429 && outcome->status != 503))
        return;
    const milliseconds until = m_clock.elapsed() + *outcome->retryAfter;
    if (until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pauseStatus = outcome->status;
}

/// False when \a outcome is the last word.
bool CallQueue::keepForLater(const CallPointer &call, const Outcome &outcome)
{
    const bool mayHelp = outcome ? isWorthRepeating(outcome->status)
                                 : outcome.error().kind == core::ErrorKind::Network;
    const bool isAllowed = call->order.repeat == Repeat::Always || isNothingSent(outcome);
    if (!mayHelp || !isAllowed || call->turns > MostRepeats)
        return false;
    call->readyAt = std::max(m_clock.elapsed() + pauseBefore(call->turns), m_pausedUntil);
    if (call->readyAt >= call->endsBy)
        return false;
    call->state = Call::State::Waiting;
    call->last = outcome;
    m_again.emplace(call->place(), call);
    return true;
}

/// Those for which no turn came in time: the last thing heard stands.
void CallQueue::endOverdue()
{
    const milliseconds until = std::max(m_clock.elapsed(), m_pausedUntil);
    for (auto each = m_again.begin(); each != m_again.end();) {
        const CallPointer call = each->second;
        if (call->endsBy > until) {
            ++each;
            continue;
        }
        each = m_again.erase(each);
        end(call, *call->last);
    }
}

void CallQueue::refuseWaiting()
{
    core::Error error = core::Error::of(core::ErrorKind::Http, u"the service has asked to wait"_s);
    error.httpStatus = m_pauseStatus;
    error.retryAfter = m_pausedUntil - m_clock.elapsed();
    error.nothingSent = true;
    const Line refused = std::exchange(m_fresh, {});
    for (const auto &[place, call] : refused)
        end(call, error);
}

void CallQueue::setTimer()
{
    const milliseconds now = m_clock.elapsed();
    std::optional<milliseconds> next;
    const auto consider = [&next, now](milliseconds moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    consider(m_pausedUntil);
    for (const auto &[place, call] : m_again) {
        consider(call->readyAt);
        consider(call->endsBy);
    }
    if (next)
        m_timer->start(*next - now);
    else
        m_timer->stop();
}

void CallQueue::showPause()
{
    const bool isPaused = m_pausedUntil > m_clock.elapsed();
    if (std::exchange(m_isPaused, isPaused) != isPaused)
        Q_EMIT pausedChanged(isPaused);
}

void CallQueue::cancel(const CallPointer &call)
{
    switch (call->state) {
    case Call::State::Waiting:
        forget(call);
        end(call, cancelled(call->wasNeverSent()));
        break;
    case Call::State::UnderWay:
        call->handle.cancel();
        break;
    case Call::State::Over:
        break;
    }
}

/// Its context is being destroyed, and the callback may hold parts of that, so it goes later.
void CallQueue::drop(const CallPointer &call)
{
    if (call->state == Call::State::UnderWay)
        call->handle.cancel();
    forget(call);
    call->state = Call::State::Over;
    QMetaObject::invokeMethod(
        this, [this, call] { pump(); }, Qt::QueuedConnection);
}

void CallQueue::forget(const CallPointer &call)
{
    m_fresh.erase(call->place());
    m_again.erase(call->place());
    std::erase(m_underWay, call);
}

/// Tells later, whatever happens to this meanwhile.
void CallQueue::end(const CallPointer &call, Outcome outcome)
{
    call->state = Call::State::Over;
    disconnect(call->contextGone);
    if (QObject *context = call->context) {
        QMetaObject::invokeMethod(
            context, [call, outcome = std::move(outcome)] { call->done(outcome); },
            Qt::QueuedConnection);
    }
}

} // namespace biginterview
