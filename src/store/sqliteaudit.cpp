#include "store/sqliteaudit.h"

#include "store/cipher.h"
#include "store/database.h"
#include "store/storageerror.h"

#include <QtCore/QtEndian>
#include <QtSql/QSqlQuery>

#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MarkBytes = 32;
constexpr auto HeadName = "audit-head"_L1;

QByteArray numberBytes(qint64 number)
{
    std::array<char, sizeof number> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), qsizetype(bytes.size())};
}

/// Each part with its length before it, so that moving a border between two parts shows.
QByteArray joined(const QList<QByteArray> &parts)
{
    QByteArray bytes;
    for (const QByteArray &part : parts)
        bytes += numberBytes(part.size()) + part;
    return bytes;
}

core::Result<QByteArray> markOf(const core::Secret &auditKey, const QByteArray &previous,
                                const AuditRow &row)
{
    const AuditEntry &entry = row.entry;
    return keyedHash(
        auditKey,
        joined({previous, numberBytes(row.number), numberBytes(entry.at.toMSecsSinceEpoch()),
                entry.who.toUtf8(), entry.action.toUtf8(), entry.visit.text().toUtf8(),
                entry.detail.toUtf8()}),
        MarkBytes);
}

/// As the database will give it back: half a surrogate pair does not survive UTF-8.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

const QString &columns()
{
    static const QString names = u"number, at, who, action, visit, detail, mark"_s;
    return names;
}

/// The row of \a column, a function from a place among columns() to a value.
template<typename Column>
AuditRow auditRow(const Column &column)
{
    return {column(0).toLongLong(),
            {fromMillis(column(1)), column(2).toString(), column(3).toString(),
             core::VisitId(column(4).toString()), column(5).toString()}};
}

/// Where the record stops being as it was written, followed row by row.
class AuditChain
{
public:
    explicit AuditChain(core::Secret key) : m_key(std::move(key)) { }

    core::Result<void> add(const AuditRow &row, const QByteArray &mark);
    void end(bool hasHead, qint64 headNumber, const QByteArray &headMark);
    const AuditReport &report() const { return m_report; }

private:
    void fail(qint64 number, const QString &problem);

    core::Secret m_key;
    AuditReport m_report;
    qint64 m_last = 0;
    QByteArray m_mark;
};

void AuditChain::fail(qint64 number, const QString &problem)
{
    m_report.firstBad = number;
    m_report.problem = problem;
}

core::Result<void> AuditChain::add(const AuditRow &row, const QByteArray &mark)
{
    ++m_report.rows;
    if (m_report.firstBad)
        return {};
    if (row.number <= m_last) {
        fail(row.number, u"Row %1 was put in; the record begins with row 1"_s.arg(row.number));
        return {};
    }
    if (row.number != m_last + 1) {
        fail(m_last + 1, u"Row %1 is missing"_s.arg(m_last + 1));
        return {};
    }
    const auto expected = markOf(m_key, m_mark, row);
    if (!expected)
        return expected.error();
    if (*expected != mark) {
        fail(row.number,
             u"Row %1 was changed, moved or put in, or the one before it was"_s.arg(row.number));
        return {};
    }
    m_last = row.number;
    m_mark = mark;
    return {};
}

void AuditChain::end(bool hasHead, qint64 headNumber, const QByteArray &headMark)
{
    if (m_report.firstBad || (!hasHead && m_last == 0))
        return;
    if (!hasHead)
        fail(m_last + 1, u"The mark of the record's end is missing or not ours; rows after row %1"
                         " may have been removed"_s.arg(m_last));
    else if (headNumber > m_last)
        fail(m_last + 1,
             u"Row %1 is missing; the record ended with row %2"_s.arg(m_last + 1).arg(headNumber));
    else if (headNumber < m_last)
        fail(headNumber + 1,
             u"Row %1 stands after the mark of the record's end, which was put back or is a copy"_s
                 .arg(headNumber + 1));
    else if (headMark != m_mark)
        fail(m_last, u"Row %1 does not fit the mark of the record's end"_s.arg(m_last));
}

} // namespace

SqliteAudit::SqliteAudit(const Connection &connection) : m_connection(connection) { }

core::Result<void> SqliteAudit::record(const AuditEntry &entry)
{
    return m_connection.inTransaction(u"Cannot keep the audit record"_s,
                                      [&] { return append(entry); });
}

/// Goes on from the sealed head, never from the rows: a record that was tampered with stays
/// broken where it was.
core::Result<void> SqliteAudit::append(const AuditEntry &entry) const
{
    const QString what = u"Cannot keep the audit record"_s;
    const auto auditKey = deriveKey(m_connection.key(), KeyUse::Audit);
    if (!auditKey)
        return auditKey.error();
    const auto known = readHead();
    if (!known)
        return known.error();
    const auto last = m_connection.run(what, u"select coalesce(max(number), 0) from audit"_s);
    if (!last)
        return last.error();
    const Head head = known->value_or(Head());
    const AuditRow row{qMax(head.number, last->constFirst().constFirst().toLongLong()) + 1,
                       {entry.at, storable(entry.who), storable(entry.action),
                        core::VisitId(storable(entry.visit.text())), storable(entry.detail)}};
    const auto mark = markOf(*auditKey, head.mark, row);
    if (!mark)
        return mark.error();
    const auto kept = m_connection.run(
        what, u"insert into audit ("_s % columns() % u") values (?, ?, ?, ?, ?, ?, ?)"_s,
        {row.number, millis(row.entry.at), row.entry.who, row.entry.action, row.entry.visit.text(),
         row.entry.detail, *mark});
    if (!kept)
        return kept.error();
    return writeHead({row.number, *mark});
}

core::Result<std::optional<SqliteAudit::Head>> SqliteAudit::readHead() const
{
    const auto sealed = readFact(m_connection, HeadName);
    if (!sealed)
        return sealed.error();
    const auto opened = unseal(m_connection.key(), HeadName, *sealed);
    if (!opened || opened->size() != qsizetype(sizeof(qint64)) + MarkBytes)
        return std::optional<Head>();
    const QByteArray &bytes = opened->reveal();
    return std::optional(
        Head{qFromBigEndian<qint64>(bytes.constData()), bytes.sliced(sizeof(qint64))});
}

core::Result<void> SqliteAudit::writeHead(const Head &head) const
{
    const auto sealed =
        seal(m_connection.key(), HeadName, core::Secret(numberBytes(head.number) + head.mark));
    if (!sealed)
        return sealed.error();
    return writeFact(m_connection, HeadName, *sealed);
}

core::Result<QList<AuditRow>> SqliteAudit::page(std::optional<qint64> below, int limit,
                                                const QString &action)
{
    QString sql = u"select "_s % columns() % u" from audit where number < ?"_s;
    SqlRow values{below.value_or(std::numeric_limits<qint64>::max())};
    if (!action.isEmpty()) {
        sql += u" and action = ?"_s;
        values << action;
    }
    sql += u" order by number desc limit ?"_s;
    // A negative limit would mean none.
    values << qMax(limit, 0);
    const auto rows = m_connection.run(u"Cannot read the audit record"_s, sql, values);
    if (!rows)
        return rows.error();
    QList<AuditRow> answer;
    answer.reserve(rows->size());
    for (const SqlRow &row : *rows)
        answer << auditRow([&row](int at) { return row.at(at); });
    return answer;
}

core::Result<void> SqliteAudit::forEach(const std::function<bool(const AuditRow &)> &each)
{
    return stream([&each](const AuditRow &row, const QByteArray &) { return each(row); });
}

core::Result<void>
SqliteAudit::stream(const std::function<bool(const AuditRow &, const QByteArray &mark)> &each) const
{
    return visitSql(m_connection.database(), u"Cannot read the audit record"_s,
                    u"select "_s % columns() % u" from audit order by number"_s, {},
                    [&each](const QSqlQuery &query) -> core::Result<bool> {
                        const AuditRow row = auditRow([&query](int at) { return query.value(at); });
                        return each(row, query.value(6).toByteArray());
                    });
}

core::Result<AuditReport> SqliteAudit::verify()
{
    const QString what = u"Cannot check the audit record"_s;
    // One view of rows and head, while others may be adding to them.
    if (const auto begun = m_connection.run(what, u"begin"_s); !begun)
        return begun.error();
    auto report = walk();
    const auto ended = m_connection.run(what, u"rollback"_s);
    if (report && !ended)
        return ended.error();
    return report;
}

core::Result<AuditReport> SqliteAudit::walk() const
{
    auto auditKey = deriveKey(m_connection.key(), KeyUse::Audit);
    if (!auditKey)
        return auditKey.error();
    const auto head = readHead();
    if (!head)
        return head.error();
    AuditChain chain(std::move(auditKey).value());
    core::Result<void> added;
    const auto read = stream([&](const AuditRow &row, const QByteArray &mark) {
        added = chain.add(row, mark);
        return added.has_value();
    });
    if (!added)
        return added.error();
    if (!read)
        return read.error();
    const Head last = head->value_or(Head());
    chain.end(head->has_value(), last.number, last.mark);
    return chain.report();
}

} // namespace store
