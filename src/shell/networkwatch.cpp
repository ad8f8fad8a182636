#include "shell/networkwatch.h"

#include "core/json.h"
#include "core/log.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::milliseconds;

namespace {

constexpr milliseconds WhileUp = 60s;
/// From question to question while it is down; the last one goes on. With Limit and Pause a
/// question that hung while the network came back is followed by one within 5 s.
constexpr std::array WhileDown{1000ms, 2000ms, 2000ms, 3000ms};
constexpr milliseconds Limit = 4000ms;
constexpr milliseconds Pause = 500ms;
constexpr double WatchJitter = 0.1;
constexpr qint64 WatchBodyBytes = 64 * 1024;
constexpr int LogInRequired = 511; // RFC 6585, section 6.

bool isDown(NetworkState state)
{
    switch (state) {
    case NetworkState::Unknown:
    case NetworkState::Up:
        return false;
    case NetworkState::NoNetwork:
    case NetworkState::NoAnswer:
    case NetworkState::NotSecure:
    case NetworkState::Captive:
        return true;
    }
    Q_UNREACHABLE();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

QLatin1StringView nameOf(NetworkState state)
{
    switch (state) {
    case NetworkState::Unknown:
        return "unknown"_L1;
    case NetworkState::Up:
        return "up"_L1;
    case NetworkState::NoNetwork:
        return "no network"_L1;
    case NetworkState::NoAnswer:
        return "no answer"_L1;
    case NetworkState::NotSecure:
        return "not secure"_L1;
    case NetworkState::Captive:
        return "captive"_L1;
    }
    Q_UNREACHABLE();
}

/// What a question that got no answer tells.
NetworkState stateOf(net::ProbeEnd end)
{
    switch (end) {
    case net::ProbeEnd::Answered:
        return NetworkState::Up;
    case net::ProbeEnd::NameNotFound:
    case net::ProbeEnd::NotConnected:
        return NetworkState::NoNetwork;
    case net::ProbeEnd::TlsFailed:
        return NetworkState::NotSecure;
    case net::ProbeEnd::TimedOut:
        return NetworkState::NoAnswer;
    }
    Q_UNREACHABLE();
}

/// What a log-in network answers; but the service, too, may have a page at its address or lead
/// from there to another host.
bool canBeAnothers(const QUrl &asked, const net::ProbeResult &result)
{
    if (isRedirect(result.status))
        return !result.location.isEmpty() && result.location.host() != asked.host();
    return result.status < 300 && result.contentType.trimmed().toLower().startsWith("text/html");
}

/// By which an answer is known again: its status and the host it leads to.
using AnswerMark = std::pair<int, QString>;

AnswerMark markOf(const net::ProbeResult &result)
{
    return {result.status, result.location.host()};
}

/// To a question of the API: that answers in JSON, or refuses with an error of any form.
bool isAnothers(const net::ProbeResult &result)
{
    return isRedirect(result.status)
           || (result.status < 300 && !core::json::parseObject(result.body));
}

} // namespace

class NetworkWatch::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(core::Clock &givenClock, NetworkWatch *watch)
        : q(watch), clock(givenClock), prober(givenClock), timer(givenClock.makeTimer(watch))
    {
        QObject::connect(timer, &core::Timer::fired, q, [this] { ask(); });
    }
    ~Private() = default;

    void ask();
    void send(const QUrl &url, void (Private::*judge)(const net::ProbeResult &));
    void judgeFirst(const net::ProbeResult &result);
    void judgeRoute(const net::ProbeResult &result);
    void found(NetworkState found);
    void set(NetworkState state);
    void scheduleNext();
    void stop();

    NetworkWatch *q;
    core::Clock &clock;
    net::Prober prober;
    core::Timer *timer;
    std::unique_ptr<QObject> question; ///< Context of the one in flight.
    QUrl address;
    QUrl route;
    NetworkState state = NetworkState::Unknown;
    bool isWatching = false;
    /// What looked like another's answer and was found to be the service's own.
    std::optional<AnswerMark> usual;
    AnswerMark doubted;
    qsizetype failures = 0; ///< Of questions, in a row.
    std::optional<milliseconds> askedAt;
    std::optional<milliseconds> succeededAt; ///< A call of somebody else.
    milliseconds retryAt{0};
};

void NetworkWatch::Private::ask()
{
    if (question || !isWatching)
        return;
    timer->stop();
    askedAt = clock.elapsed();
    send(address, &Private::judgeFirst);
}

void NetworkWatch::Private::send(const QUrl &url, void (Private::*judge)(const net::ProbeResult &))
{
    net::Request request;
    request.url = url;
    // Both questions together: a screen waits for them.
    request.deadline = std::max(1ms, *askedAt + Limit - clock.elapsed());
    request.maxBodyBytes = WatchBodyBytes;
    request.name = u"network watch"_s;
    question = std::make_unique<QObject>();
    prober.send(request, question.get(), [this, judge](const net::ProbeResult &result) {
        // Not deleted inside its own answer.
        question.release()->deleteLater();
        (this->*judge)(result);
    });
}

void NetworkWatch::Private::judgeFirst(const net::ProbeResult &result)
{
    if (result.end != net::ProbeEnd::Answered) {
        found(stateOf(result.end));
    } else if (result.status == LogInRequired) {
        found(NetworkState::Captive);
    } else if (!route.isEmpty() && canBeAnothers(address, result) && usual != markOf(result)) {
        doubted = markOf(result);
        send(route, &Private::judgeRoute);
    } else {
        found(NetworkState::Up);
    }
}

void NetworkWatch::Private::judgeRoute(const net::ProbeResult &result)
{
    if (result.end != net::ProbeEnd::Answered) {
        found(stateOf(result.end));
    } else if (result.status == LogInRequired || isAnothers(result)) {
        found(NetworkState::Captive);
    } else {
        usual = doubted;
        found(NetworkState::Up);
    }
}

void NetworkWatch::Private::found(NetworkState what)
{
    const bool isOutdated = isDown(what) && succeededAt && *succeededAt >= *askedAt;
    if (isOutdated) {
        // Somebody got through after this was asked.
        scheduleNext();
        return;
    }
    failures = isDown(what) ? failures + 1 : 0;
    set(what);
    scheduleNext();
    Q_EMIT q->changed();
}

void NetworkWatch::Private::set(NetworkState what)
{
    if (state == what)
        return;
    qCInfo(core::logNet).noquote() << "way to the service:" << nameOf(what);
    state = what;
}

void NetworkWatch::Private::scheduleNext()
{
    retryAt = {};
    if (!isWatching || question)
        return;
    const milliseconds now = clock.elapsed();
    if (!isDown(state)) {
        timer->start(WhileUp);
        return;
    }
    const auto at = size_t(std::clamp<qsizetype>(failures - 1, 0, WhileDown.size() - 1));
    const double share = 1 - WatchJitter * QRandomGenerator::global()->generateDouble();
    const milliseconds wait(qRound64(double(WhileDown.at(at).count()) * share));
    retryAt = std::max(askedAt.value_or(now) + wait, now + Pause);
    timer->start(retryAt - now);
}

void NetworkWatch::Private::stop()
{
    isWatching = false;
    timer->stop();
    question.reset();
    retryAt = {};
}

NetworkWatch::NetworkWatch(core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, this))
{ }

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::watch(const QUrl &address, const QUrl &route)
{
    if (address == d->address && route == d->route && d->isWatching)
        return;
    if (address != d->address || route != d->route) {
        d->stop();
        d->address = address;
        d->route = route;
        d->failures = 0;
        d->usual.reset();
        d->succeededAt.reset();
        d->set(NetworkState::Unknown);
    }
    if (address.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    askNow();
    Q_EMIT changed();
}

void NetworkWatch::pause()
{
    d->stop();
}

void NetworkWatch::askNow()
{
    if (d->address.isEmpty() || d->question)
        return;
    d->isWatching = true;
    const milliseconds now = d->clock.elapsed();
    const milliseconds from = d->askedAt ? *d->askedAt + Pause : now;
    if (from <= now) {
        d->ask();
        return;
    }
    d->retryAt = isDown(d->state) ? from : 0ms;
    d->timer->start(from - now);
    Q_EMIT changed();
}

void NetworkWatch::noteFailure(const core::Error &error)
{
    using core::ErrorKind;
    if (d->address.isEmpty())
        return;
    NetworkState told = NetworkState::NoNetwork;
    switch (error.kind) {
    case ErrorKind::Network:
        break;
    case ErrorKind::Timeout:
        told = NetworkState::NoAnswer;
        break;
    case ErrorKind::Tls:
        told = NetworkState::NotSecure;
        break;
    case ErrorKind::Refused:
        // The API redirects nobody.
        if (!isRedirect(error.httpStatus))
            return;
        told = NetworkState::Captive;
        break;
    case ErrorKind::Http:
        if (error.httpStatus != LogInRequired)
            return;
        told = NetworkState::Captive;
        break;
    case ErrorKind::Cancelled:
    case ErrorKind::Payload:
    case ErrorKind::Storage:
    case ErrorKind::Engine:
    case ErrorKind::Internal:
        return;
    }
    d->succeededAt.reset();
    const bool wasDown = isDown(d->state);
    d->set(told);
    // The questions have their own rhythm; only the first failure begins it.
    if (!wasDown)
        d->scheduleNext();
    Q_EMIT changed();
}

void NetworkWatch::noteSuccess()
{
    if (d->address.isEmpty())
        return;
    d->succeededAt = d->clock.elapsed();
    d->failures = 0;
    const bool wasUp = d->state == NetworkState::Up;
    d->set(NetworkState::Up);
    d->scheduleNext();
    if (!wasUp)
        Q_EMIT changed();
}

NetworkState NetworkWatch::state() const
{
    return d->state;
}

bool NetworkWatch::isUsable() const
{
    return !isDown(d->state);
}

milliseconds NetworkWatch::retryAt() const
{
    return d->retryAt;
}

} // namespace shell
