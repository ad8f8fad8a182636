#include "shell/visitexport.h"

#include "core/clock.h"
#include "shell/visitdocuments.h"

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 AskEvery = 1024;

/// What was looked for is personal, that something was is not.
QString filterWords(const store::VisitFilter &filter)
{
    QStringList words;
    if (!filter.search.isEmpty())
        words << u"search"_s;
    if (!filter.outcomes.isEmpty())
        words << u"outcome "_s + filter.outcomes.join(u'/');
    if (filter.from.isValid())
        words << u"from "_s + core::isoUtc(filter.from);
    if (filter.to.isValid())
        words << u"to "_s + core::isoUtc(filter.to);
    return words.isEmpty() ? u"all"_s : words.join(u", "_s);
}

class VisitRows final
{
    Q_DISABLE_COPY_MOVE(VisitRows)

public:
    VisitRows(store::Storage &storage, ExportFormat format, const PersonalData &personal,
              QIODevice &out)
        : m_storage(storage), m_personal(personal), m_rows(out, format, columns(personal))
    { }

    core::Result<void> add(const store::VisitSummary &visit);
    core::Result<void> finish() { return m_rows.finish(); }
    bool isGood() const { return m_rows.isGood(); }

private:
    static QList<QByteArray> columns(const PersonalData &personal);
    core::Result<void> addPersonal(const store::NewVisit &visit);

    store::Storage &m_storage;
    const PersonalData m_personal;
    RowWriter m_rows;
};

QList<QByteArray> VisitRows::columns(const PersonalData &personal)
{
    QList<QByteArray> names{"visit",        "interviewId", "createdAt", "endedAt",
                            "durationMs",   "outcome",     "reason",    "overallStatus",
                            "overallValue", "show",        "operator",  "language",
                            "lastStatus"};
    if (personal.reference)
        names << "customerId";
    if (personal.name)
        names << "name";
    if (personal.note)
        names << "note";
    if (personal.text)
        names << "text";
    return names;
}

core::Result<void> VisitRows::add(const store::VisitSummary &visit)
{
    static const QString none;
    const store::NewVisit &start = visit.row.visit;
    const store::VisitEnd *end = visit.row.end ? &*visit.row.end : nullptr;
    m_rows.text(start.id.text());
    m_rows.text(visit.row.interviewId.text());
    m_rows.time(start.createdAt);
    m_rows.time(end ? end->at : QDateTime());
    m_rows.number(end ? std::optional(start.createdAt.msecsTo(end->at)) : std::nullopt);
    if (end)
        m_rows.text(end->outcome);
    else
        m_rows.text(QString(store::OpenOutcome));
    m_rows.text(end ? end->reason : none);
    m_rows.text(end ? end->overallStatus : none);
    m_rows.text(end ? end->overallValue : none);
    m_rows.text(start.show);
    m_rows.text(start.operatorName);
    m_rows.text(start.language);
    m_rows.text(visit.lastStatus);
    if (const core::Result<void> added = addPersonal(start); !added)
        return added;
    m_rows.endRow();
    return {};
}

core::Result<void> VisitRows::addPersonal(const store::NewVisit &visit)
{
    if (m_personal.reference)
        m_rows.text(visit.customerId);
    if (m_personal.name) {
        const core::Result<QString> name = readName(m_storage, visit.id);
        if (!name)
            return name.error();
        m_rows.text(*name);
    }
    if (m_personal.note) {
        const core::Result<QByteArray> note =
            readDocument(m_storage, visit.id, store::documents::Note);
        if (!note)
            return note.error();
        m_rows.text(QString::fromUtf8(*note));
    }
    if (m_personal.text) {
        const core::Result<QByteArray> text =
            readDocument(m_storage, visit.id, store::documents::Text);
        if (!text)
            return text.error();
        m_rows.json(*text);
    }
    return {};
}

} // namespace

QString PersonalData::words() const
{
    QStringList words;
    if (reference)
        words << u"reference"_s;
    if (name)
        words << u"name"_s;
    if (note)
        words << u"note"_s;
    if (text)
        words << u"text"_s;
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString targetWords(ExportFormat format, const QString &where)
{
    return QString((format == ExportFormat::Csv ? u"csv, "_s : u"json, "_s) % where);
}

QString exportDetail(std::optional<qint64> count, const store::VisitFilter &filter,
                     const PersonalData &personal, ExportFormat format, const QString &where)
{
    const QString visits = count ? u"%1 visits; "_s.arg(*count) : QString();
    return visits
           + u"filter: %1; personal data: %2; %3"_s.arg(filterWords(filter), personal.words(),
                                                        targetWords(format, where));
}

core::Result<qint64> exportVisits(store::Storage &storage, const store::VisitFilter &filter,
                                  ExportFormat format, const PersonalData &personal, QIODevice &out,
                                  const std::function<bool(qint64)> &wanted)
{
    VisitRows rows(storage, format, personal, out);
    qint64 count = 0;
    core::Result<void> added;
    const core::Result<void> read =
        storage.history().forEach(filter, [&](const store::VisitSummary &visit) {
            if (count % AskEvery == 0 && !wanted(count))
                return false;
            added = rows.add(visit);
            ++count;
            return added && rows.isGood();
        });
    if (!added)
        return added.error();
    // What could not be written is the reason, and not that reading was stopped for it.
    if (!read && rows.isGood())
        return read.error();
    if (const core::Result<void> finished = rows.finish(); !finished)
        return finished.error();
    return count;
}

} // namespace shell
