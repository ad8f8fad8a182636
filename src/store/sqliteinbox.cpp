#include "store/sqliteinbox.h"

#include "store/cipher.h"
#include "store/storageerror.h"

#include <QtSql/QSqlQuery>

#include <limits>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfFlow = 100;

QString bodyPurpose(const QString &source, const QString &dedupeKey)
{
    return u"webhook/"_s % source % u'/' % dedupeKey;
}

Delivery readDelivery(const QSqlQuery &row)
{
    Delivery delivery;
    delivery.number = row.value(0).toLongLong();
    delivery.source = row.value(1).toString();
    delivery.interview = core::InterviewId(row.value(2).toString());
    delivery.event = row.value(3).toString();
    delivery.flowId = row.value(4).toString();
    delivery.at = fromMillis(row.value(5));
    delivery.lastAt = fromMillis(row.value(6));
    delivery.arrivals = row.value(7).toLongLong();
    delivery.person = row.value(8).toString();
    delivery.isKnownPerson = row.value(9).toBool();
    if (const QVariant visit = row.value(10); !visit.isNull())
        delivery.visit = core::VisitId(visit.toString());
    return delivery;
}

} // namespace

SqliteInbox::SqliteInbox(const Connection &connection) : m_connection(connection) { }

core::Result<QList<KeptDelivery>> SqliteInbox::add(const QList<NewDelivery> &deliveries)
{
    // Before the transaction: nobody else can write while it lasts.
    QByteArrayList bodies;
    for (const NewDelivery &delivery : deliveries) {
        const auto sealed = seal(m_connection.key(),
                                 bodyPurpose(delivery.source, delivery.dedupeKey), delivery.body);
        if (!sealed)
            return sealed.error();
        bodies << *sealed;
    }
    QList<KeptDelivery> kept;
    const auto done =
        m_connection.inTransaction(u"Cannot keep the deliveries"_s, [&]() -> core::Result<void> {
            for (qsizetype i = 0; i < deliveries.size(); ++i) {
                const auto one = keep(deliveries.at(i), bodies.at(i));
                if (!one)
                    return one.error();
                kept << *one;
            }
            return {};
        });
    if (!done)
        return done.error();
    return kept;
}

core::Result<KeptDelivery> SqliteInbox::keep(const NewDelivery &delivery,
                                             const QByteArray &sealedBody) const
{
    const auto rows = m_connection.run(
        u"Cannot keep the delivery"_s,
        u"insert into webhooks (source, dedupe_key, interview_id, event, flow_id, person, body, at,"
        " last_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source, dedupe_key)"
        " do update set arrivals = arrivals + 1, last_at = excluded.last_at"
        " returning number, arrivals"_s,
        {delivery.source, delivery.dedupeKey, delivery.interview.text(), delivery.event,
         delivery.flowId, delivery.person, sealedBody, millis(delivery.at), millis(delivery.at)});
    if (!rows)
        return rows.error();
    const SqlRow &row = rows->constFirst();
    return KeptDelivery{row.at(0).toLongLong(), row.at(1).toLongLong() == 1};
}

core::Result<QList<Delivery>> SqliteInbox::read(const QString &condition,
                                                const SqlRow &values) const
{
    QList<Delivery> deliveries;
    const auto done = m_connection.visit(
        u"Cannot read the deliveries"_s,
        u"select w.number, w.source, w.interview_id, w.event, w.flow_id, w.at, w.last_at,"
        " w.arrivals, w.person, exists (select 1 from people p where p.partner_id = w.person),"
        " (select v.id from visits v where v.interview_id = w.interview_id"
        " order by v.number desc limit 1) as visit from webhooks w where "_s
            % condition,
        values, [&](const QSqlQuery &row) -> core::Result<bool> {
            deliveries << readDelivery(row);
            return true;
        });
    if (!done)
        return done.error();
    return deliveries;
}

core::Result<QList<Delivery>> SqliteInbox::page(std::optional<qint64> below, int limit,
                                                const DeliveryFilter &filter)
{
    QString condition = u"w.number < ?"_s;
    SqlRow values{below ? QVariant(*below) : QVariant(std::numeric_limits<qint64>::max())};
    if (!filter.source.isEmpty()) {
        condition += u" and w.source = ?"_s;
        values << filter.source;
    }
    if (filter.unmatchedOnly) {
        condition += u" and not exists (select 1 from visits m"
                     " where m.interview_id = w.interview_id)"
                     " and not exists (select 1 from people p where p.partner_id = w.person)"_s;
    }
    // A negative limit would mean none.
    values << qMax(limit, 0);
    return read(condition % u" order by w.number desc limit ?"_s, values);
}

core::Result<std::optional<Delivery>> SqliteInbox::delivery(qint64 number)
{
    const auto found = read(u"w.number = ?"_s, {number});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Delivery>() : found->constFirst();
}

core::Result<core::Secret> SqliteInbox::body(qint64 number)
{
    const QString what = u"Cannot read the delivery"_s;
    const auto rows = m_connection.run(
        what, u"select source, dedupe_key, body from webhooks where number = ?"_s, {number});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what % u": there is no such delivery"_s);
    const SqlRow &row = rows->constFirst();
    return unseal(m_connection.key(), bodyPurpose(row.at(0).toString(), row.at(1).toString()),
                  row.at(2).toByteArray());
}

core::Result<QList<Delivery>> SqliteInbox::unmatchedOfFlow(const QString &flowId,
                                                           const QDateTime &since)
{
    return read(u"w.at >= ? and w.flow_id = ? and not exists (select 1 from visits m"
                " where m.interview_id = w.interview_id) order by w.number limit ?"_s,
                {millis(since), flowId, MostOfFlow});
}

core::Result<QList<Delivery>> SqliteInbox::since(const QString &source, qint64 after, int limit)
{
    // The plus keeps SQLite from reading and sorting all of that source.
    return read(u"+w.source = ? and w.number > ? order by w.number limit ?"_s,
                {source, after, qMax(limit, 0)});
}

core::Result<qint64> SqliteInbox::count()
{
    const auto rows =
        m_connection.run(u"Cannot count the deliveries"_s, u"select count(*) from webhooks"_s);
    if (!rows)
        return rows.error();
    return rows->constFirst().constFirst().toLongLong();
}

} // namespace store
