#include "shell/visitscommand.h"

#include "shell/visitdocuments.h"
#include "shell/visitstext.h"

namespace shell {

using namespace Qt::StringLiterals;

namespace {

core::Error noSuchVisit(const QString &word)
{
    return core::Error::of(core::ErrorKind::Refused, u"There is no visit %1."_s.arg(word));
}

core::Result<std::optional<store::VisitDetails>> findVisit(store::Storage &storage,
                                                           const QString &word)
{
    core::Result<std::optional<store::VisitDetails>> byVisit =
        storage.history().details(core::VisitId(word));
    if (!byVisit || *byVisit)
        return byVisit;
    // No visit is meant by nothing; those that never had a session would match.
    if (word.isEmpty())
        return byVisit;
    // A session that was opened again has several visits; the newest is meant.
    constexpr int enough = 100;
    store::VisitFilter filter;
    filter.search = word;
    const core::Result<QList<store::VisitSummary>> found =
        storage.history().page(filter, std::nullopt, 0, enough);
    if (!found)
        return found.error();
    for (const store::VisitSummary &visit : *found) {
        if (visit.row.interviewId.text() == word)
            return storage.history().details(visit.row.visit.id);
    }
    return std::optional<store::VisitDetails>();
}

core::Result<KeptOfVisit> readKept(store::Storage &storage, const core::VisitId &visit,
                                   const PersonalData &include)
{
    KeptOfVisit kept;
    const core::Result<std::optional<incode::Score>> score = readScore(storage, visit);
    if (!score)
        return score.error();
    kept.score = *score;
    if (include.name) {
        const core::Result<QString> name = readName(storage, visit);
        if (!name)
            return name.error();
        kept.name = *name;
    }
    if (include.note) {
        const core::Result<QByteArray> note = readDocument(storage, visit, store::documents::Note);
        if (!note)
            return note.error();
        kept.note = QString::fromUtf8(*note);
    }
    return kept;
}

} // namespace

core::Result<int> listVisits(store::Storage &storage, const RecordsJob &job)
{
    const core::Result<QList<store::VisitSummary>> found =
        storage.history().page(job.line.filter, std::nullopt, 0, job.line.limit);
    if (!found)
        return found.error();
    if (job.line.json) {
        for (const store::VisitSummary &visit : *found) {
            if (job.stopping)
                return exits::Service;
            if (!job.out.print(visitLine(visit.row)))
                break;
        }
    } else {
        printVisits(*found, job.out);
    }
    return exits::Done;
}

core::Result<int> showVisit(store::Storage &storage, const RecordsJob &job)
{
    const QString &word = job.line.visits.constFirst();
    const core::Result<std::optional<store::VisitDetails>> visit = findVisit(storage, word);
    if (!visit)
        return visit.error();
    if (!*visit)
        return noSuchVisit(word);
    const core::Result<KeptOfVisit> kept =
        readKept(storage, (*visit)->summary.row.visit.id, job.line.include);
    if (!kept)
        return kept.error();
    if (job.line.json)
        job.out.print(detailsLine(**visit, *kept, job.line.include));
    else
        printDetails(**visit, *kept, job.line.include, job.out);
    return exits::Done;
}

core::Result<int> exportVisitsTo(store::Storage &storage, const RecordsJob &job)
{
    const auto goOn = [&job] { return !job.stopping; };
    const core::Result<void> written = job.writeOut([&](QIODevice &out) -> core::Result<void> {
        // What leaves the computer is recorded first, so its count is taken before.
        const auto count =
            storage.history().outline(job.line.filter, std::numeric_limits<int>::max(), goOn);
        if (!count)
            return count.error();
        const QString detail = exportDetail(count->count, job.line.filter, job.line.include,
                                            job.line.format, job.where());
        if (const auto recorded = job.record(storage, store::actions::Exported, detail); !recorded)
            return recorded;
        const core::Result<qint64> done =
            exportVisits(storage, job.line.filter, job.line.format, job.line.include, out,
                         [&goOn](qint64) { return goOn(); });
        return done ? core::Result<void>() : done.error();
    });
    return written ? core::Result<int>(exits::Done) : written.error();
}

core::Result<QList<core::VisitId>> findVisits(store::Storage &storage, const QStringList &words)
{
    QList<core::VisitId> visits;
    for (const QString &word : words) {
        const core::Result<std::optional<store::VisitDetails>> visit = findVisit(storage, word);
        if (!visit)
            return visit.error();
        if (!*visit)
            return noSuchVisit(word);
        const core::VisitId &id = (*visit)->summary.row.visit.id;
        if (!visits.contains(id))
            visits << id;
    }
    return visits;
}

void printPurged(const store::PurgeCounts &counts, const RecordsJob &job)
{
    if (job.line.json) {
        job.out.print(jsonLine({{"visits"_L1, counts.visits},
                                {"texts"_L1, counts.texts},
                                {"images"_L1, counts.images},
                                {"tokens"_L1, counts.tokens},
                                {"deliveries"_L1, counts.deliveries},
                                {"people"_L1, counts.people},
                                {"traces"_L1, counts.traces}}));
    } else {
        job.out.print(purgedSentence(counts).toUtf8());
    }
}

} // namespace shell
