#include "store/sqlitepeople.h"

#include "store/cipher.h"
#include "store/database.h"
#include "store/interviewrows.h"
#include "store/personrows.h"

#include <QtSql/QSqlQuery>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DeliveriesTakenName = "deliveries-taken"_L1;

core::Error refused(const QString &detail)
{
    return core::Error::of(core::ErrorKind::Refused, detail);
}

core::Error nobody(const QString &what)
{
    return refused(what + u": there is no such person"_s);
}

core::Result<std::optional<KnownPerson>> findPerson(const Connection &connection,
                                                    const QString &what, const QString &partnerId)
{
    const auto rows = connection.run(
        what, u"select number, as_of from people where partner_id = ?"_s, {partnerId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<KnownPerson>();
    const SqlRow &row = rows->constFirst();
    KnownPerson known{row.at(0).toLongLong(), {}};
    if (!row.at(1).isNull())
        known.asOf = row.at(1).toLongLong();
    return std::optional(known);
}

} // namespace

SqlitePeople::SqlitePeople(const Connection &connection) : m_connection(connection) { }

core::Result<QList<PersonRow>> SqlitePeople::all()
{
    return readPeople(m_connection, u"1 order by p.number"_s, {});
}

core::Result<std::optional<PersonRow>> SqlitePeople::person(const QString &partnerId)
{
    const auto rows = readPeople(m_connection, u"p.partner_id = ?"_s, {partnerId});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<PersonRow>() : rows->constFirst();
}

core::Result<qint64> SqlitePeople::save(const Person &person)
{
    const QString what = u"Cannot keep the person"_s;
    if (person.partnerId.isEmpty())
        return refused(what + u": without an id"_s);
    const auto facts = sealFacts(m_connection.key(), person);
    if (!facts)
        return facts.error();
    const SqlRow values{*facts,
                        person.pinned ? 1 : 0,
                        person.anonymous ? 1 : 0,
                        millisOrNull(person.accountAt),
                        millisOrNull(person.accountEndsAt),
                        millisOrNull(person.lastLaunchAt),
                        person.partnerId};
    const bool isNew = person.number == 0;
    // Another program may have noted a later launch.
    const auto rows =
        isNew ? m_connection.run(what,
                                 u"insert into people (facts, pinned, anonymous, account_at,"
                                 " account_ends_at, last_launch_at, partner_id, added_at)"
                                 " values (?, ?, ?, ?, ?, ?, ?, ?)"
                                 " on conflict (partner_id) do nothing returning number"_s,
                                 values + SqlRow{millis(person.addedAt)})
              : m_connection.run(what,
                                 u"update people set facts = ?, pinned = ?, anonymous = ?,"
                                 " account_at = ?, account_ends_at = ?, last_launch_at ="
                                 " nullif(max(coalesce(?, 0), coalesce(last_launch_at, 0)), 0)"
                                 " where partner_id = ? and number = ? returning number"_s,
                                 values + SqlRow{person.number});
    if (!rows)
        return rows.error();
    if (!rows->isEmpty())
        return rows->constFirst().constFirst().toLongLong();
    return isNew ? refused(what + u": the id is taken"_s) : nobody(what);
}

core::Result<void> SqlitePeople::saveBatch(const QList<Person> &people, const ImportRun &run)
{
    const QString what = u"Cannot keep the people"_s;
    // Before the transaction: nobody else can write while it lasts.
    QByteArrayList facts;
    for (const Person &person : people) {
        if (person.partnerId.isEmpty())
            return refused(what + u": one is without an id"_s);
        const auto sealed = sealFacts(m_connection.key(), person);
        if (!sealed)
            return sealed.error();
        facts << *sealed;
    }
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        for (qsizetype i = 0; i < people.size(); ++i) {
            const Person &person = people.at(i);
            const auto kept = m_connection.run(
                what,
                u"insert into people (partner_id, facts, pinned, added_at, account_at)"
                " values (?, ?, ?, ?, ?)"
                " on conflict (partner_id) do update set facts = excluded.facts"_s,
                {person.partnerId, facts.at(i), person.pinned ? 1 : 0, millis(person.addedAt),
                 millisOrNull(person.accountAt)});
            if (!kept)
                return kept.error();
        }
        const auto noted = m_connection.run(
            what,
            u"insert into imports (key, rows, counts, at) values (?, ?, ?, ?)"
            " on conflict (key) do update set rows = excluded.rows, counts = excluded.counts,"
            " at = excluded.at"_s,
            {run.key, run.rows, run.counts.isNull() ? QByteArray("") : run.counts, millis(run.at)});
        return noted ? core::Result<void>() : noted.error();
    });
}

core::Result<std::optional<ImportRun>> SqlitePeople::importRun(const QByteArray &key)
{
    const auto rows =
        m_connection.run(u"Cannot read the import"_s,
                         u"select rows, counts, at from imports where key = ?"_s, {key});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<ImportRun>();
    const SqlRow &row = rows->constFirst();
    return std::optional(
        ImportRun{key, row.at(0).toLongLong(), row.at(1).toByteArray(), fromMillis(row.at(2))});
}

core::Result<void> SqlitePeople::endImport(const QByteArray &key)
{
    const auto ended =
        m_connection.run(u"Cannot end the import"_s, u"delete from imports where key = ?"_s, {key});
    return ended ? core::Result<void>() : ended.error();
}

core::Result<void> SqlitePeople::setProgress(const QString &partnerId, const QByteArray &tracks,
                                             const QList<KeptInterview> &interviews,
                                             const QDateTime &asOf)
{
    const QString what = u"Cannot keep the progress"_s;
    const auto sealedTracks =
        seal(m_connection.key(), tracksPurpose(partnerId), core::Secret(tracks));
    if (!sealedTracks)
        return sealedTracks.error();
    QByteArrayList bodies;
    for (const KeptInterview &interview : interviews) {
        const auto sealed = seal(m_connection.key(), interviewPurpose(partnerId, interview.id),
                                 core::Secret(interview.body));
        if (!sealed)
            return sealed.error();
        bodies << *sealed;
    }
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto known = findPerson(m_connection, what, partnerId);
        if (!known)
            return known.error();
        if (!*known)
            return nobody(what);
        // Another program asked later and was answered sooner.
        const KnownPerson &person = **known;
        if (person.asOf && isAhead(*person.asOf, millis(asOf).toLongLong()))
            return {};
        const auto written =
            m_connection.run(what, u"update people set tracks = ?, as_of = ? where number = ?"_s,
                             {*sealedTracks, millis(asOf), person.number});
        if (!written)
            return written.error();
        return replaceInterviews(m_connection, person.number, interviews, bodies, asOf);
    });
}

core::Result<ChangeOutcome> SqlitePeople::apply(const InterviewChange &change)
{
    const QString what = u"Cannot keep the change"_s;
    QVariant body;
    if (!change.body.isEmpty()) {
        const auto sealed =
            seal(m_connection.key(), interviewPurpose(change.partnerId, change.interviewId),
                 core::Secret(change.body));
        if (!sealed)
            return sealed.error();
        body = *sealed;
    }
    auto outcome = ChangeOutcome::UnknownPerson;
    const auto done = m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto known = findPerson(m_connection, what, change.partnerId);
        if (!known)
            return known.error();
        if (!*known)
            return {};
        const auto applied = applyChange(m_connection, **known, change, body);
        if (!applied)
            return applied.error();
        outcome = *applied;
        return {};
    });
    if (!done)
        return done.error();
    return outcome;
}

core::Result<QList<KeptInterview>> SqlitePeople::interviews(const QString &partnerId)
{
    QList<KeptInterview> kept;
    const auto read = m_connection.visit(
        u"Cannot read the interviews"_s,
        u"select i.id, i.updated_at, i.body from interviews i"
        " join people p on p.number = i.person where p.partner_id = ? and i.body is not null"
        " order by i.updated_at desc, i.id"_s,
        {partnerId}, [&](const QSqlQuery &row) -> core::Result<bool> {
            KeptInterview interview{row.value(0).toString(), timeOrNothing(row.value(1)), {}};
            // One that does not open is left out: it must not hide those beside it.
            const auto body = unseal(m_connection.key(), interviewPurpose(partnerId, interview.id),
                                     row.value(2).toByteArray());
            if (body) {
                interview.body = openCopy(*body);
                kept << interview;
            }
            return true;
        });
    if (!read)
        return read.error();
    return kept;
}

core::Result<void> SqlitePeople::addLaunch(const Launch &launch)
{
    const QString what = u"Cannot keep the launch"_s;
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto rows = m_connection.run(
            what,
            u"insert into launches (person, at, path, shown_in, result, operator)"
            " select number, ?, ?, ?, ?, ? from people where partner_id = ? returning person"_s,
            {millis(launch.at), launch.path, launch.where, launch.result, launch.operatorName,
             launch.partnerId});
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return nobody(what);
        const auto noted = m_connection.run(
            what,
            u"update people set last_launch_at = max(coalesce(last_launch_at, 0), ?)"
            " where number = ?"_s,
            {millis(launch.at), rows->constFirst().constFirst()});
        return noted ? core::Result<void>() : noted.error();
    });
}

core::Result<QList<Launch>> SqlitePeople::launches(const QString &partnerId, int limit)
{
    QString condition;
    SqlRow values;
    if (!partnerId.isEmpty()) {
        condition = u" where p.partner_id = ?"_s;
        values << partnerId;
    }
    // A negative limit would mean none.
    values << qMax(limit, 0);
    QList<Launch> launches;
    const auto read = m_connection.visit(
        u"Cannot read the launches"_s,
        u"select p.partner_id, l.at, l.path, l.shown_in, l.result, l.operator from launches l"
        " join people p on p.number = l.person"_s
            % condition % u" order by l.number desc limit ?"_s,
        values, [&](const QSqlQuery &row) -> core::Result<bool> {
            launches << Launch{row.value(0).toString(), fromMillis(row.value(1)),
                               row.value(2).toString(), row.value(3).toString(),
                               row.value(4).toString(), row.value(5).toString()};
            return true;
        });
    if (!read)
        return read.error();
    return launches;
}

core::Result<qint64> SqlitePeople::deliveriesTaken()
{
    const auto number = readFact(m_connection, DeliveriesTakenName);
    if (!number)
        return number.error();
    return number->toLongLong();
}

core::Result<void> SqlitePeople::setDeliveriesTaken(qint64 number)
{
    return writeFact(m_connection, DeliveriesTakenName, QByteArray::number(number));
}

} // namespace store
