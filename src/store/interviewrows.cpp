#include "store/interviewrows.h"

#include "store/personrows.h"

#include <QtCore/QSet>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// What comes in is heard within minutes of being asked for; a time that is further ahead was
/// written while the clock was wrong, and must not keep everything later out.
constexpr qint64 FurthestAheadMs = qint64(24) * 60 * 60 * 1000;

/// One interview as it is kept, without its body.
struct Mark
{
    std::optional<qint64> updatedAt;
    qint64 heardAt = 0;
    bool isDeleted = false;
};

constexpr auto MarkColumns = "select id, updated_at, heard_at, body is null from interviews "_L1;

Mark markOf(const SqlRow &row)
{
    Mark mark{{}, row.at(2).toLongLong(), row.at(3).toBool()};
    if (!row.at(1).isNull())
        mark.updatedAt = row.at(1).toLongLong();
    return mark;
}

core::Result<void> writeInterview(const Connection &connection, const QString &what, qint64 person,
                                  const QString &id, const QDateTime &updatedAt,
                                  const QDateTime &heardAt, const QVariant &sealedBody)
{
    const auto written = connection.run(
        what,
        u"insert into interviews (person, id, updated_at, heard_at, body) values (?, ?, ?, ?, ?)"
        " on conflict (person, id) do update set updated_at = excluded.updated_at,"
        " heard_at = excluded.heard_at, body = excluded.body"_s,
        {person, id, millisOrNull(updatedAt), millis(heardAt), sealedBody});
    return written ? core::Result<void>() : written.error();
}

/// Heard of before the reading of \a asOf was asked for.
bool isBeforeReading(const InterviewChange &change, const std::optional<qint64> &asOf)
{
    return asOf && isAhead(*asOf, millis(change.at).toLongLong());
}

/// Whether \a change says something newer than \a mark, which is of the same interview, and than
/// the reading of \a asOf.
bool isNewer(const InterviewChange &change, const Mark &mark, const std::optional<qint64> &asOf)
{
    if (mark.isDeleted)
        return false;
    // The reading was asked for after the delete, and still told of it.
    if (change.body.isEmpty())
        return !isBeforeReading(change, asOf) || mark.heardAt > *asOf;
    if (!change.updatedAt.isValid())
        return !mark.updatedAt && millis(change.at).toLongLong() > mark.heardAt;
    return !mark.updatedAt || millis(change.updatedAt).toLongLong() > *mark.updatedAt;
}

} // namespace

bool isAhead(qint64 heard, qint64 asked)
{
    return heard > asked && heard - asked <= FurthestAheadMs;
}

core::Result<void> replaceInterviews(const Connection &connection, qint64 person,
                                     const QList<KeptInterview> &interviews,
                                     const QByteArrayList &sealedBodies, const QDateTime &asOf)
{
    const QString what = u"Cannot keep the interviews"_s;
    const auto rows = connection.run(what, MarkColumns % u"where person = ?"_s, {person});
    if (!rows)
        return rows.error();
    const qint64 asked = millis(asOf).toLongLong();
    QSet<QString> settled; // Stay as they are, or are written.
    for (const SqlRow &row : *rows) {
        const Mark mark = markOf(row);
        if (isAhead(mark.heardAt, asked) || (mark.isDeleted && mark.heardAt == asked))
            settled << row.constFirst().toString();
    }
    for (qsizetype i = 0; i < interviews.size(); ++i) {
        const KeptInterview &interview = interviews.at(i);
        if (settled.contains(interview.id))
            continue;
        settled << interview.id;
        const auto written = writeInterview(connection, what, person, interview.id,
                                            interview.updatedAt, asOf, sealedBodies.at(i));
        if (!written)
            return written;
    }
    for (const SqlRow &row : *rows) {
        if (settled.contains(row.constFirst().toString()) || markOf(row).isDeleted)
            continue;
        const auto gone =
            connection.run(what, u"delete from interviews where person = ? and id = ?"_s,
                           {person, row.constFirst()});
        if (!gone)
            return gone.error();
    }
    return {};
}

core::Result<ChangeOutcome> applyChange(const Connection &connection, const KnownPerson &person,
                                        const InterviewChange &change, const QVariant &sealedBody)
{
    const QString what = u"Cannot keep the change"_s;
    const auto rows = connection.run(what, MarkColumns % u"where person = ? and id = ?"_s,
                                     {person.number, change.interviewId});
    if (!rows)
        return rows.error();
    const bool isNews = rows->isEmpty()
                            ? change.body.isEmpty() || !isBeforeReading(change, person.asOf)
                            : isNewer(change, markOf(rows->constFirst()), person.asOf);
    if (!isNews)
        return ChangeOutcome::Older;
    const auto written = writeInterview(connection, what, person.number, change.interviewId,
                                        change.updatedAt, change.at, sealedBody);
    return written ? core::Result<ChangeOutcome>(ChangeOutcome::Applied) : written.error();
}

} // namespace store
