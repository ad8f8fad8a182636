#include "store/purge.h"

namespace store {

using namespace Qt::StringLiterals;

core::Result<qint64> Purge::deletePeopleNow(const QList<SqlRow> &partnerIds)
{
    return step([&](PurgeCounts &counts) -> core::Result<void> {
        for (const SqlRow &id : partnerIds) {
            const QString what = u"Cannot delete the person"_s;
            const auto deliveries = m_connection.run(
                what, u"delete from webhooks where person = ? and person <> '' returning number"_s,
                id);
            if (!deliveries)
                return deliveries.error();
            counts.deliveries += deliveries->size();
            // Interviews and launches go with them.
            const auto people = m_connection.run(
                what, u"delete from people where partner_id = ? returning number"_s, id);
            if (!people)
                return people.error();
            counts.people += people->size();
        }
        return {};
    });
}

core::Result<void> Purge::deletePeople(const QStringList &partnerIds)
{
    qsizetype next = 0;
    return inBatches([&](int limit) -> core::Result<Batch> {
        const QStringList some = partnerIds.mid(next, limit);
        next += some.size();
        QList<SqlRow> known;
        for (const QString &id : some) {
            const auto found =
                m_connection.run(u"Cannot read whom to delete"_s,
                                 u"select partner_id from people where partner_id = ?"_s, {id});
            if (!found)
                return found.error();
            known << *found;
        }
        const auto held = known.isEmpty() ? core::Result<qint64>(0) : deletePeopleNow(known);
        return held ? core::Result<Batch>({some.size(), *held}) : held.error();
    });
}

core::Result<void> Purge::deleteAnonymous(const QDateTime &before)
{
    return inBatches([&](int limit) -> core::Result<Batch> {
        const auto found = m_connection.run(
            u"Cannot read whom to purge"_s,
            u"select partner_id from people where anonymous = 1 and account_ends_at < ? limit ?"_s,
            {millis(before), limit});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        const auto held = deletePeopleNow(*found);
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

core::Result<void> Purge::deleteLaunches(const QDateTime &before)
{
    return deleteTraces(u"launches"_s, u"at < ?"_s, before);
}

core::Result<void> Purge::deleteMarks(const QDateTime &before)
{
    // Says nothing about anybody, so nothing has to be cleared away after it.
    const auto gone = m_connection.run(u"Cannot purge imports"_s,
                                       u"delete from imports where at < ?"_s, {millis(before)});
    if (!gone)
        return gone.error();
    return deleteTraces(u"interviews"_s, u"body is null and heard_at < ?"_s, before);
}

core::Result<void> Purge::deleteTraces(const QString &table, const QString &condition,
                                       const QDateTime &before)
{
    const QString what = u"Cannot purge "_s + table;
    const QString keys = table == "launches"_L1 ? u"number"_s : u"person, id"_s;
    return inBatches([&](int limit) -> core::Result<Batch> {
        const QString some = u"select %1 from %2 where %3 limit ?"_s.arg(keys, table, condition);
        const auto found = m_connection.run(what, some, {millis(before), limit});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Batch();
        const auto held = step([&](PurgeCounts &counts) -> core::Result<void> {
            const auto gone = m_connection.run(
                what,
                u"delete from %1 where (%2) in (%3) returning person"_s.arg(table, keys, some),
                {millis(before), limit});
            if (!gone)
                return gone.error();
            counts.traces += gone->size();
            return {};
        });
        return held ? core::Result<Batch>({found->size(), *held}) : held.error();
    });
}

} // namespace store
