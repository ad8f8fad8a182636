#include "store/visitrows.h"

#include "store/cipher.h"
#include "store/sqlitedocuments.h"

#include <QtSql/QSqlQuery>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// In the order of visitColumns().
enum Column {
    Number,
    Id,
    CustomerId,
    FlowId,
    Language,
    Show,
    CreatedAt,
    OperatorName,
    DeadlineAt,
    Interview,
    EndedAt,
    Outcome,
    Reason,
    ReasonText,
    OverallStatus,
    OverallValue,
    LastStatus,
    HasToken,
    HasNote,
    MediaAt,
    SealedPerson,
    StaticUrl
};
static_assert(StaticUrl + 1 == VisitColumnCount);

QDateTime timeOrNone(const QVariant &value)
{
    return value.isNull() ? QDateTime() : fromMillis(value);
}

} // namespace

core::Result<NumberRange> numbersOfPeriod(const Connection &connection, const QVariant &begin,
                                          const QVariant &end)
{
    const auto rows =
        connection.run(u"Cannot look for the period"_s,
                       u"select coalesce(min(number), 0), coalesce(max(number), -1) from visits"
                       " where created_at >= ? and created_at < ?"_s,
                       {begin, end});
    if (!rows)
        return rows.error();
    const SqlRow &row = rows->constFirst();
    return NumberRange{row.at(0).toLongLong(), row.at(1).toLongLong()};
}

QString visitColumns()
{
    return u"v.number, v.id, v.customer_id, v.flow_id, v.language, v.show, v.created_at,"
           " v.operator, v.deadline_at, v.interview_id, v.ended_at, v.outcome, v.reason,"
           " v.reason_text, v.overall_status, v.overall_value, v.last_status, v.token is not null,"
           " exists (select 1 from documents d where d.visit = v.number and d.kind = 'note'),"
           " (select max(d.at) from documents d where d.visit = v.number"
           "  and (d.kind = 'text' or d.kind glob 'image:*')),"
           " (select d.content from documents d where d.visit = v.number and d.kind = 'person'),"
           " v.static_url"_s;
}

VisitSummary readVisit(const QSqlQuery &query, const core::Secret &key)
{
    const auto text = [&query](Column column) { return query.value(column).toString(); };
    VisitSummary summary;
    summary.number = query.value(Number).toLongLong();
    NewVisit &visit = summary.row.visit;
    visit.id = core::VisitId(text(Id));
    visit.customerId = text(CustomerId);
    visit.flowId = text(FlowId);
    visit.language = text(Language);
    visit.show = text(Show);
    visit.createdAt = fromMillis(query.value(CreatedAt));
    visit.operatorName = text(OperatorName);
    visit.deadlineAt = timeOrNone(query.value(DeadlineAt));
    visit.staticUrl = text(StaticUrl);
    summary.row.interviewId = core::InterviewId(text(Interview));
    if (const QVariant endedAt = query.value(EndedAt); !endedAt.isNull()) {
        summary.row.end = VisitEnd{text(Outcome),       text(Reason),       text(ReasonText),
                                   text(OverallStatus), text(OverallValue), fromMillis(endedAt)};
    }
    summary.lastStatus = text(LastStatus);
    summary.hasToken = query.value(HasToken).toBool();
    summary.hasNote = query.value(HasNote).toBool();
    summary.mediaAt = timeOrNone(query.value(MediaAt));
    if (const QByteArray sealed = query.value(SealedPerson).toByteArray(); !sealed.isEmpty()) {
        // One that does not open is left out: it must not hide the visits beside it.
        const auto person = unseal(key, documentPurpose(visit.id, documents::Person), sealed);
        if (person)
            visit.personName = QString::fromUtf8(person->reveal());
    }
    return summary;
}

core::Result<QList<VisitStep>> readSteps(const Connection &connection, const core::VisitId &visit)
{
    QList<VisitStep> steps;
    const auto read =
        connection.visit(u"Cannot read the steps"_s,
                         u"select steps.name, steps.detail, steps.at from steps"
                         " join visits on visits.number = steps.visit"
                         " where visits.id = ? order by steps.number"_s,
                         {visit.text()}, [&steps](const QSqlQuery &row) -> core::Result<bool> {
                             steps << VisitStep{row.value(0).toString(), row.value(1).toString(),
                                                fromMillis(row.value(2))};
                             return true;
                         });
    if (!read)
        return read.error();
    return steps;
}

} // namespace store
