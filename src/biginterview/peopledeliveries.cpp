#include "biginterview/peopledeliveries.h"

#include "biginterview/delivery.h"
#include "biginterview/peopleentry.h"
#include "core/log.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Few enough that another question to the reader waits for a fraction of a second.
constexpr int BatchSize = 50;
constexpr core::milliseconds ReadAfter = 2s;

struct Batch
{
    QHash<QString, std::optional<Entry>> people; ///< Whom it is about, as they are now.
    bool isLast = true;
    std::optional<core::Error> problem; ///< Why it ended early; the next one begins there.
};

/// The storage itself did not work: the same may work later. Everything else, such as a body that
/// cannot be decrypted, stays as it is and must not hold up what comes after it.
bool mayWorkLater(const core::Error &error)
{
    return error.kind == core::ErrorKind::Storage && error.serviceCode != 0;
}

/// Whom the delivery is about; empty when it tells nothing. An error only when it may work later.
core::Result<QString> takeDelivery(store::Storage &storage, const store::Delivery &delivery)
{
    const core::Result<core::Secret> body = storage.inbox().body(delivery.number);
    if (!body)
        return mayWorkLater(body.error()) ? core::Result<QString>(body.error()) : QString();
    const core::Result<InterviewEvent> event = readInterviewEvent(body->reveal());
    if (!event || event->kind == EventKind::Other)
        return QString();
    store::InterviewChange change{
        event->partnerId, event->interviewId, event->updatedAt, {}, delivery.at};
    if (event->kind == EventKind::Changed)
        change.body = QJsonDocument(event->interview).toJson(QJsonDocument::Compact);
    // Without the interview it still says that something is other now.
    if (event->kind == EventKind::Changed && event->interview.isEmpty())
        return event->partnerId;
    // Also what is older than what is kept: it may have been kept by a run that was killed before
    // anybody was read anew.
    const core::Result<store::ChangeOutcome> outcome = storage.people().apply(change);
    if (!outcome)
        return mayWorkLater(outcome.error()) ? core::Result<QString>(outcome.error()) : QString();
    return *outcome == store::ChangeOutcome::UnknownPerson ? QString() : event->partnerId;
}

/// Each delivery is kept before the cursor moves past it: killed between, it is taken once more,
/// which changes nothing.
core::Result<Batch> takeSome(store::Storage &storage)
{
    store::PeopleStore &people = storage.people();
    const core::Result<qint64> before = people.deliveriesTaken();
    if (!before)
        return before.error();
    const core::Result<QList<store::Delivery>> deliveries =
        storage.inbox().since(u"biginterview"_s, *before, BatchSize);
    if (!deliveries)
        return deliveries.error();
    Batch batch;
    qint64 taken = *before;
    for (const store::Delivery &delivery : *deliveries) {
        const core::Result<QString> partnerId = takeDelivery(storage, delivery);
        if (!partnerId) {
            batch.problem = partnerId.error();
            break;
        }
        taken = delivery.number;
        if (!partnerId->isEmpty())
            batch.people.insert(*partnerId, std::nullopt);
    }
    for (auto it = batch.people.begin(); it != batch.people.end(); ++it) {
        core::Result<std::optional<Entry>> entry = readEntry(people, it.key());
        if (!entry)
            return entry.error();
        it.value() = std::move(entry).value();
    }
    if (taken != *before) {
        if (const core::Result<void> moved = people.setDeliveriesTaken(taken); !moved)
            batch.problem = moved.error();
    }
    batch.isLast = batch.problem || deliveries->size() < BatchSize;
    return batch;
}

} // namespace

PeopleDeliveries::PeopleDeliveries(core::Clock &clock, store::StoreThread &reader, QObject *parent)
    : QObject(parent), m_clock(clock), m_reader(reader), m_timer(clock.makeTimer(this))
{
    connect(m_timer, &core::Timer::fired, this, [this] { fire(); });
}

void PeopleDeliveries::take()
{
    if (m_isTaking) {
        m_isAskedAgain = true;
        return;
    }
    m_isTaking = true;
    takeBatch();
}

void PeopleDeliveries::takeBatch()
{
    m_reader.ask<Batch>(takeSome, this, [this](core::Result<Batch> batch) {
        const std::optional<core::Error> problem = batch ? batch->problem : batch.error();
        const bool goesOn = !problem && (!batch->isLast || m_isAskedAgain);
        m_isTaking = goesOn;
        m_isAskedAgain = false;
        if (goesOn)
            takeBatch();
        if (problem) {
            qCWarning(core::logStore).noquote()
                << "deliveries of Big Interview wait:" << core::describe(*problem);
        }
        if (!batch)
            return;
        for (auto it = batch->people.cbegin(); it != batch->people.cend(); ++it) {
            Q_EMIT taken(it.key(), it.value());
            if (it.value())
                remind(it.key());
        }
    });
}

void PeopleDeliveries::remind(const QString &partnerId)
{
    if (m_due.contains(partnerId))
        return;
    m_due.insert(partnerId, m_clock.elapsed() + ReadAfter);
    arm();
}

void PeopleDeliveries::arm()
{
    if (m_timer->isActive() || m_due.isEmpty())
        return;
    core::milliseconds wait = ReadAfter;
    for (const core::milliseconds due : std::as_const(m_due))
        wait = std::min(wait, due - m_clock.elapsed());
    m_timer->start(std::max(wait, 0ms));
}

void PeopleDeliveries::fire()
{
    QStringList due;
    const core::milliseconds now = m_clock.elapsed();
    m_due.removeIf([&](const std::pair<const QString &, core::milliseconds &> &it) {
        if (it.second > now)
            return false;
        due << it.first;
        return true;
    });
    arm();
    if (!due.isEmpty())
        Q_EMIT wanted(due);
}

} // namespace biginterview
