#include "store/sqlitevisits.h"

#include "store/cipher.h"
#include "store/searchwords.h"
#include "store/sqlitedocuments.h"
#include "store/storageerror.h"
#include "store/visitlock.h"
#include "store/visitrows.h"

#include <QtSql/QSqlQuery>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QString tokenPurpose(const core::VisitId &visit)
{
    return u"visit-token:"_s + visit.text();
}

/// An end that was read but may still get better, or the score that never came.
constexpr auto NotFinal =
    "(outcome = 'review' or (outcome = 'error' and reason = 'score-missing'))"_L1;

/// The last status stands in the journal.
constexpr auto SetEnd =
    "update visits set outcome = ?, reason = ?, reason_text = ?, overall_status = ?,"
    " overall_value = ?, last_status = coalesce((select substr(steps.name, 8) from steps"
    "  where steps.visit = visits.number and substr(steps.name, 1, 7) = 'status:'"
    "  order by steps.number desc limit 1), '')"_L1;

SqlRow endValues(const VisitEnd &end)
{
    return {end.outcome, end.reason, end.reasonText, end.overallStatus, end.overallValue};
}

} // namespace

SqliteVisits::SqliteVisits(const Connection &connection, QString folder)
    : m_connection(connection), m_folder(std::move(folder))
{ }

core::Result<std::unique_ptr<VisitLock>> SqliteVisits::lock(const core::VisitId &visit)
{
    return takeVisitLock(m_folder, visit);
}

core::Result<void> SqliteVisits::addVisit(const NewVisit &visit)
{
    const QString what = u"Cannot keep the visit"_s;
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto rows = m_connection.run(
            what,
            u"insert into visits (id, customer_id, flow_id, language, show, created_at, operator,"
            " deadline_at, static_url) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning number"_s,
            {visit.id.text(), visit.customerId, visit.flowId, visit.language, visit.show,
             millis(visit.createdAt), visit.operatorName,
             visit.deadlineAt.isValid() ? millis(visit.deadlineAt) : QVariant(), visit.staticUrl});
        if (!rows)
            return rows.error();
        const qint64 number = rows->constFirst().constFirst().toLongLong();
        const auto hashes = wordHashes(m_connection.key(), {visit.personName});
        if (!hashes)
            return hashes.error();
        const auto words =
            m_connection.run(what,
                             u"insert into visit_words (rowid, customer_id, interview_id, hashes)"
                             " values (?, ?, '', ?)"_s,
                             {number, visit.customerId, *hashes});
        if (!words)
            return words.error();
        if (visit.personName.isEmpty())
            return {};
        return writeDocument(m_connection, number, visit.id, documents::Person,
                             core::Secret(visit.personName.toUtf8()), visit.createdAt);
    });
}

core::Result<void> SqliteVisits::setSession(const core::VisitId &visit,
                                            const core::InterviewId &interview,
                                            const core::Secret &token, const QDateTime &at)
{
    const auto sealed = seal(m_connection.key(), tokenPurpose(visit), token);
    if (!sealed)
        return sealed.error();
    return writeInterview(u"Cannot keep the session"_s, visit, interview, *sealed, at);
}

core::Result<void> SqliteVisits::setInterview(const core::VisitId &visit,
                                              const core::InterviewId &interview,
                                              const QDateTime &at)
{
    return writeInterview(u"Cannot keep the interview"_s, visit, interview, {}, at);
}

core::Result<void> SqliteVisits::writeInterview(const QString &what, const core::VisitId &visit,
                                                const core::InterviewId &interview,
                                                const QVariant &token, const QDateTime &at)
{
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto rows = m_connection.run(
            what,
            u"update visits set interview_id = ?, token = coalesce(?, token), session_at = ?"
            " where id = ?"
            " returning number"_s,
            {interview.text(), token, millis(at), visit.text()});
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return storageError(what + u": no such visit"_s);
        const auto indexed =
            m_connection.run(what, u"update visit_words set interview_id = ? where rowid = ?"_s,
                             {interview.text(), rows->constFirst().constFirst()});
        return indexed ? core::Result<void>() : indexed.error();
    });
}

core::Result<void> SqliteVisits::addStep(const core::VisitId &visit, const VisitStep &step)
{
    return m_connection.writeOne(
        u"Cannot keep the step"_s,
        u"insert into steps (visit, name, detail, at)"
        " select number, ?, ?, ? from visits where id = ? returning number"_s,
        {step.name, step.detail, millis(step.at), visit.text()}, u"no such visit"_s);
}

core::Result<void> SqliteVisits::finishVisit(const core::VisitId &visit, const VisitEnd &end)
{
    return m_connection.writeOne(
        u"Cannot keep the end of the visit"_s,
        SetEnd % u", ended_at = ? where id = ? and ended_at is null returning number"_s,
        endValues(end) + SqlRow{millis(end.at), visit.text()},
        u"it has ended already, or there is no such visit"_s);
}

core::Result<void> SqliteVisits::amendEnd(const core::VisitId &visit, const VisitEnd &end)
{
    return m_connection.writeOne(
        u"Cannot replace the end of the visit"_s,
        SetEnd
            % u", ended_at = case outcome when 'review' then ended_at else ? end where id = ? and "_s
            % NotFinal % u" returning number"_s,
        endValues(end) + SqlRow{millis(end.at), visit.text()},
        u"it has none, has a final one, or there is no such visit"_s);
}

core::Result<void> SqliteVisits::forgetToken(const core::VisitId &visit)
{
    return m_connection.writeOne(u"Cannot forget the token"_s,
                                 u"update visits set token = null where id = ? returning number"_s,
                                 {visit.text()}, u"no such visit"_s);
}

core::Result<void> SqliteVisits::setDocument(const core::VisitId &visit, const QString &kind,
                                             const core::Secret &content, const QDateTime &at)
{
    const QString what = u"Cannot keep the document"_s;
    return m_connection.inTransaction(what, [&]() -> core::Result<void> {
        const auto rows =
            m_connection.run(what, u"select number from visits where id = ?"_s, {visit.text()});
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return storageError(what + u": no such visit"_s);
        const qint64 number = rows->constFirst().constFirst().toLongLong();
        auto kept = writeDocument(m_connection, number, visit, kind, content, at);
        if (kept && isSearched(kind))
            kept = updateWordHashes(m_connection, number, visit);
        return kept;
    });
}

core::Result<std::optional<core::Secret>> SqliteVisits::document(const core::VisitId &visit,
                                                                 const QString &kind)
{
    return readDocument(m_connection, visit, kind);
}

core::Result<core::Secret> SqliteVisits::sessionToken(const core::VisitId &visit)
{
    const QString what = u"Cannot read the token"_s;
    const auto rows = m_connection.run(
        what, u"select token from visits where id = ? and token is not null"_s, {visit.text()});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return storageError(what + u": the visit has none"_s);
    return unseal(m_connection.key(), tokenPurpose(visit),
                  rows->constFirst().constFirst().toByteArray());
}

core::Result<std::optional<VisitRow>> SqliteVisits::visitOf(const core::InterviewId &interview)
{
    std::optional<VisitRow> found;
    const auto read = m_connection.visit(
        u"Cannot look for the visit"_s,
        u"select "_s % visitColumns()
            % u" from visits v where v.interview_id = ? order by v.number desc limit 1"_s,
        {interview.text()}, [&](const QSqlQuery &row) -> core::Result<bool> {
            found = readVisit(row, m_connection.key()).row;
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

core::Result<QList<VisitStep>> SqliteVisits::steps(const core::VisitId &visit)
{
    return readSteps(m_connection, visit);
}

core::Result<QList<VisitRow>> SqliteVisits::recentVisits(int limit)
{
    QList<VisitRow> visits;
    const auto read = m_connection.visit(
        u"Cannot read the visits"_s,
        u"select "_s % visitColumns()
            % u" from visits v order by v.created_at desc, v.number desc limit ?"_s,
        // A negative limit would mean none.
        {qMax(limit, 0)}, [&](const QSqlQuery &row) -> core::Result<bool> {
            visits << readVisit(row, m_connection.key()).row;
            return true;
        });
    if (!read)
        return read.error();
    return visits;
}

core::Result<QList<OpenVisit>> SqliteVisits::openVisits()
{
    QList<OpenVisit> visits;
    // Two small indexes have all of these; one condition with "or" would read every visit.
    const QString sql =
        u"select "_s % visitColumns()
        % u", exists (select 1 from steps where steps.visit = v.number and steps.name = 'start')"
          " from visits v where v.number in ("
          " select number from visits where ended_at is null union all"
          " select number from visits where token is not null and +outcome = 'error'"
          "  and reason = 'score-missing') order by v.number"_s;
    const auto read = m_connection.visit(
        u"Cannot read the open visits"_s, sql, {}, [&](const QSqlQuery &row) -> core::Result<bool> {
            VisitSummary visit = readVisit(row, m_connection.key());
            visits << OpenVisit{std::move(visit.row), row.value(VisitColumnCount).toBool(),
                                visit.hasToken};
            return true;
        });
    if (!read)
        return read.error();
    return visits;
}

} // namespace store
