#include "biginterview/peoplerefresh.h"

#include "biginterview/peopleentry.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// People asked at a time, each with two calls. The client limits the calls, and Qt has six
/// connections to a host at most: this keeps all of them busy, and a launch or a cancellation waits
/// for little.
constexpr int MostAsked = 8;
/// Answered but not stored yet, besides.
constexpr int MostReading = 2 * MostAsked;
constexpr int MostFailedInRow = 8;
constexpr core::milliseconds TellEvery = 50ms;
constexpr core::milliseconds CancelGrace = 5s;

bool isKeyRefused(const core::Error &error)
{
    return error.kind == core::ErrorKind::Http
           && (error.httpStatus == 401 || error.httpStatus == 403);
}

bool isUnknownThere(const core::Error &error)
{
    return error.kind == core::ErrorKind::Http && error.httpStatus == 404;
}

QByteArray compact(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact);
}

/// Each once: of several with one id the newest.
QList<store::KeptInterview> keptOf(const QJsonArray &interviews)
{
    QHash<QString, store::KeptInterview> kept;
    for (const QJsonValue &value : interviews) {
        const QJsonObject object = value.toObject();
        const std::optional<Interview> interview = readInterview(object);
        if (!interview)
            continue;
        const auto other = kept.constFind(interview->id);
        if (other != kept.constEnd() && other->updatedAt >= interview->updatedAt)
            continue;
        kept.insert(interview->id,
                    {interview->id, interview->updatedAt, compact(QJsonDocument(object))});
    }
    return kept.values();
}

} // namespace

struct PeopleRefresh::Reading
{
    QString partnerId;
    QDateTime asOf;
    std::optional<QJsonArray> tracks;
    std::optional<QJsonArray> interviews;
    std::optional<core::Error> error;
    QList<net::RequestHandle> calls;
    int open = 2; ///< Calls without an outcome.
};

PeopleRefresh::PeopleRefresh(core::Clock &clock, store::StoreThread &reader, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_reader(reader)
    , m_tellTimer(clock.makeTimer(this))
    , m_grace(clock.makeTimer(this))
{
    connect(m_tellTimer, &core::Timer::fired, this, [this] { Q_EMIT stateChanged(m_state); });
    connect(m_grace, &core::Timer::fired, this, [this] { cancelCalls(); });
}

void PeopleRefresh::setClient(std::shared_ptr<PartnerClient> client)
{
    if (client == m_client)
        return;
    dropQueue();
    cancelCalls();
    const QHash<QString, ReadingPointer> given = std::exchange(m_reading, {});
    if (m_client)
        disconnect(m_client.get(), nullptr, this, nullptr);
    m_client = std::move(client);
    if (m_client) {
        connect(m_client.get(), &PartnerClient::pausedChanged, this, [this](bool isPaused) {
            if (m_state.total == 0)
                return;
            m_state.isPaused = isPaused;
            tell();
        });
    }
    for (const QString &partnerId : given.keys())
        Q_EMIT dropped(partnerId);
    if (m_state.total > 0)
        end();
}

void PeopleRefresh::add(const QStringList &partnerIds)
{
    QSet<QString> seen;
    QStringList wanted;
    bool waits = false;
    for (const QString &partnerId : partnerIds) {
        if (m_reading.contains(partnerId) || seen.contains(partnerId))
            continue;
        seen.insert(partnerId);
        wanted << partnerId;
        waits = waits || m_queued.contains(partnerId);
    }
    if (wanted.isEmpty())
        return;
    if (std::exchange(m_isCut, false)) {
        m_grace->stop();
        m_state.problem.reset();
        m_state.total = m_state.done + m_reading.size();
    }
    const qsizetype before = m_queue.size();
    if (waits)
        m_queue.removeIf([&](const QString &partnerId) { return seen.contains(partnerId); });
    // Somebody looks at these now, while all the others are being read as well.
    std::reverse(wanted.begin(), wanted.end());
    m_queue += wanted;
    m_queued += seen;
    m_state.total += m_queue.size() - before;
    m_state.isPaused = m_client && m_client->isPaused();
    tell();
    goOnLater();
}

void PeopleRefresh::cancel()
{
    if (m_state.total == 0)
        return;
    dropQueue();
    m_grace->start(CancelGrace);
    goOnLater();
}

/// Later, so that no caller is told of an end before its call has returned.
void PeopleRefresh::goOnLater()
{
    if (std::exchange(m_isGoingOn, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isGoingOn = false;
            goOn();
        },
        Qt::QueuedConnection);
}

void PeopleRefresh::goOn()
{
    if (!m_client && !m_queue.isEmpty()) {
        const core::Error error =
            core::Error::of(core::ErrorKind::Refused, u"Big Interview is not set up"_s);
        const QStringList queue = std::exchange(m_queue, {});
        m_state.done += queue.size();
        m_state.failed += queue.size();
        stop(error);
        for (const QString &partnerId : queue)
            Q_EMIT failed(partnerId, error);
    }
    const auto asked = std::count_if(m_reading.cbegin(), m_reading.cend(),
                                     [](const ReadingPointer &it) { return it->open > 0; });
    for (auto more = MostAsked - asked;
         more > 0 && m_reading.size() < MostReading && !m_queue.isEmpty(); --more) {
        const QString partnerId = m_queue.takeLast();
        m_queued.remove(partnerId);
        ask(partnerId);
    }
    if (m_state.total > 0 && m_queue.isEmpty() && m_reading.isEmpty())
        end();
}

void PeopleRefresh::ask(const QString &partnerId)
{
    const auto reading = std::make_shared<Reading>();
    reading->partnerId = partnerId;
    reading->asOf = m_clock.utcNow();
    m_reading.insert(partnerId, reading);
    reading->calls << m_client->tracks(partnerId, this,
                                       [this, reading](core::Result<QJsonArray> answer) {
                                           take(reading, std::move(answer), &Reading::tracks);
                                       });
    reading->calls << m_client->interviews(
        partnerId, this, [this, reading](core::Result<QJsonArray> answer) {
            take(reading, std::move(answer), &Reading::interviews);
        });
    Q_EMIT asked(partnerId);
}

void PeopleRefresh::take(const ReadingPointer &reading, core::Result<QJsonArray> answer,
                         std::optional<QJsonArray> Reading::*where)
{
    if (m_reading.value(reading->partnerId) != reading)
        return;
    --reading->open;
    if (answer)
        (*reading).*where = std::move(answer).value();
    else if (!reading->error || isKeyRefused(answer.error()))
        reading->error = answer.error();
    if (reading->open > 0)
        return;
    reading->calls.clear();
    if (reading->error)
        conclude(reading, *reading->error);
    else
        keep(reading);
}

void PeopleRefresh::keep(const ReadingPointer &reading)
{
    using Kept = std::optional<Entry>;
    m_reader.ask<Kept>(
        [partnerId = reading->partnerId, asOf = reading->asOf, tracks = *reading->tracks,
         interviews = *reading->interviews](store::Storage &storage) -> core::Result<Kept> {
            store::PeopleStore &people = storage.people();
            const core::Result<void> done = people.setProgress(
                partnerId, compact(QJsonDocument(tracks)), keptOf(interviews), asOf);
            const core::Result<Kept> entry = readEntry(people, partnerId);
            // Somebody who was deleted meanwhile is no error, whatever it answered.
            if (!entry || !entry->has_value() || done)
                return entry;
            return done.error();
        },
        this,
        [this, reading](core::Result<Kept> entry) {
            if (m_reading.value(reading->partnerId) != reading)
                return;
            if (!entry) {
                conclude(reading, entry.error());
                return;
            }
            m_failedInRow = 0;
            ++m_state.done;
            endReading(reading);
            Q_EMIT read(reading->partnerId, *entry);
        });
    goOnLater();
}

void PeopleRefresh::conclude(const ReadingPointer &reading, const core::Error &error)
{
    if (error.kind == core::ErrorKind::Cancelled) {
        endReading(reading);
        Q_EMIT dropped(reading->partnerId);
        return;
    }
    ++m_state.done;
    ++(isUnknownThere(error) ? m_state.unknown : m_state.failed);
    m_failedInRow = isUnknownThere(error) ? 0 : m_failedInRow + 1;
    if (isKeyRefused(error) || m_failedInRow >= MostFailedInRow)
        stop(error);
    endReading(reading);
    Q_EMIT failed(reading->partnerId, error);
}

void PeopleRefresh::endReading(const ReadingPointer &reading)
{
    m_reading.remove(reading->partnerId);
    tell();
    goOnLater();
}

void PeopleRefresh::stop(const core::Error &why)
{
    if (!m_state.problem)
        m_state.problem = why;
    dropQueue();
}

void PeopleRefresh::dropQueue()
{
    m_queue.clear();
    m_queued.clear();
    m_isCut = true;
}

void PeopleRefresh::cancelCalls()
{
    for (const ReadingPointer &reading : std::as_const(m_reading)) {
        for (const net::RequestHandle &call : std::as_const(reading->calls))
            call.cancel();
    }
}

void PeopleRefresh::tell()
{
    if (m_tellTimer->isActive())
        return;
    Q_EMIT stateChanged(m_state);
    m_tellTimer->start(TellEvery);
}

void PeopleRefresh::end()
{
    m_tellTimer->stop();
    m_grace->stop();
    m_isCut = false;
    m_failedInRow = 0;
    const RefreshState last = std::exchange(m_state, {});
    Q_EMIT stateChanged(last);
    Q_EMIT ended(last);
}

} // namespace biginterview
