#include "biginterview/importer.h"

#include "biginterview/importcells.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BatchRows = 200;
constexpr auto Outcomes = {RowOutcome::Added, RowOutcome::Updated, RowOutcome::Unchanged,
                           RowOutcome::Duplicate, RowOutcome::Rejected};
constexpr auto LackingEmail = "lacking-email"_L1;

/// A row of the batch that is not kept yet.
struct Pending
{
    RowResult result;
    QStringList cells;
};

QByteArray keyOf(const ImportFile &file, const ImportRules &rules)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    };
    hash.addData(file.digest());
    add(rules.form.encoding);
    add(QString(QLatin1Char(rules.form.separator)));
    add(rules.form.hasHeader ? u"header"_s : QString());
    for (const Field field : {Field::PartnerId, Field::FirstName, Field::LastName, Field::Name,
                              Field::Email, Field::Tags})
        add(QString::number(rules.mapping.value(field, -1)));
    add(rules.tags.join(u'\n'));
    add(rules.derivesIds ? u"derived"_s : QString());
    add(QString::number(rules.longestId));
    return hash.result();
}

QByteArray countsJson(const Importer::Summary &summary)
{
    QJsonObject json;
    for (const RowOutcome outcome : Outcomes)
        json.insert(rowOutcomeName(outcome), summary.counts.value(outcome));
    json.insert(LackingEmail, summary.lackingEmail);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Importer::Summary summaryOf(const store::ImportRun &run)
{
    Importer::Summary summary;
    summary.rows = run.rows;
    const QJsonObject json = QJsonDocument::fromJson(run.counts).object();
    for (const RowOutcome outcome : Outcomes)
        summary.counts.insert(outcome, json.value(rowOutcomeName(outcome)).toInteger());
    summary.lackingEmail = json.value(LackingEmail).toInteger();
    return summary;
}

bool isSame(const store::Person &a, const store::Person &b)
{
    return a.firstName == b.firstName && a.lastName == b.lastName && a.email == b.email
           && a.tags == b.tags;
}

void fill(QString &into, const QString &from)
{
    if (!from.isEmpty())
        into = from;
}

void addTags(QStringList &tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag))
            tags << tag;
    }
}

} // namespace

QLatin1StringView rowOutcomeName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return "added"_L1;
    case RowOutcome::Updated:
        return "updated"_L1;
    case RowOutcome::Unchanged:
        return "unchanged"_L1;
    case RowOutcome::Duplicate:
        return "duplicate"_L1;
    case RowOutcome::Rejected:
        return "rejected"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView rejectReasonName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::None:
        return "none"_L1;
    case RejectReason::IdMissing:
        return "id-missing"_L1;
    case RejectReason::IdTooLong:
        return "id-too-long"_L1;
    case RejectReason::IdCharacters:
        return "id-characters"_L1;
    case RejectReason::IdReserved:
        return "id-reserved"_L1;
    case RejectReason::Encoding:
        return "encoding"_L1;
    case RejectReason::Quotes:
        return "quotes"_L1;
    case RejectReason::TooLong:
        return "too-long"_L1;
    case RejectReason::Cells:
        return "cells"_L1;
    case RejectReason::EmailMalformed:
        return "email-malformed"_L1;
    case RejectReason::IdTaken:
        return "id-taken"_L1;
    }
    Q_UNREACHABLE();
}

class Importer::Private
{
public:
    Private(store::PeopleStore &store, const ImportFile &opened, const ImportRules &wantedRules)
        : people(store), file(opened), rules(wantedRules), key(keyOf(opened, wantedRules))
    { }

    core::Result<void> loadRoster();
    /// What becomes of \a row, as if all before it were done.
    RowResult judge(const ImportFile::Row &row);
    core::Result<void> keepBatch();
    core::Result<void> readRows();

    store::PeopleStore &people;
    const ImportFile file;
    const ImportRules rules;
    const QByteArray key;

    /// Of the present run:
    std::function<void(const RowResult &, const QStringList &)> told;
    std::function<bool()> wanted;
    QDateTime now;
    Summary summary;
    qint64 skipped = 0; ///< Rows an earlier run has done.
    QHash<QString, store::Person> roster;
    QHash<QString, QString> spellings; ///< Ids by their lower case; empty: there are several.
    QSet<QString> seen;                ///< Ids the file had.
    QList<Pending> pending;
    QList<store::Person> changed; ///< By the pending rows.

private:
    bool addSpelling(const QString &id);
    void readAnew(const QString &id);
    void count(const RowResult &result);
    RowOutcome merge(const RowCells &cells, store::Person &person) const;
};

core::Result<void> Importer::Private::loadRoster()
{
    core::Result<QList<store::PersonRow>> all = people.all();
    if (!all)
        return all.error();
    roster.clear();
    spellings.clear();
    roster.reserve(all->size());
    for (const store::PersonRow &row : std::as_const(*all)) {
        roster.insert(row.person.partnerId, row.person);
        addSpelling(row.person.partnerId);
    }
    return {};
}

/// True when there is another id that differs only in upper and lower case.
bool Importer::Private::addSpelling(const QString &id)
{
    const QString plain = id.toLower();
    const auto there = spellings.find(plain);
    if (there == spellings.end()) {
        spellings.insert(plain, id);
        return false;
    }
    if (*there == id)
        return false;
    there->clear();
    return true;
}

/// Another program may have changed them since the roster was read. Of the pending ones nobody is
/// asked about again.
void Importer::Private::readAnew(const QString &id)
{
    if (const auto row = people.person(id); row && row->has_value())
        roster.insert(id, (*row)->person);
}

RowOutcome Importer::Private::merge(const RowCells &cells, store::Person &person) const
{
    const auto there = roster.constFind(cells.partnerId);
    const bool isNew = there == roster.constEnd();
    if (!isNew) {
        person = *there;
    } else {
        person.partnerId = cells.partnerId;
        person.addedAt = now;
    }
    const store::Person before = person;
    fill(person.firstName, cells.firstName);
    fill(person.lastName, cells.lastName);
    fill(person.email, cells.email);
    addTags(person.tags, cells.tags);
    addTags(person.tags, rules.tags);
    if (isNew)
        return RowOutcome::Added;
    return isSame(before, person) ? RowOutcome::Unchanged : RowOutcome::Updated;
}

RowResult Importer::Private::judge(const ImportFile::Row &row)
{
    RowCells cells;
    RowResult result;
    result.line = row.line;
    result.reason = readCells(row, rules, cells);
    result.partnerId = cells.partnerId;
    if (result.reason != RejectReason::None)
        return result;
    if (!rules.dryRun)
        readAnew(cells.partnerId);
    const auto there = roster.constFind(cells.partnerId);
    if (rules.derivesIds && there != roster.constEnd() && !there->email.isEmpty()
        && there->email.compare(cells.email, Qt::CaseInsensitive) != 0) {
        // Two people of one name at two places: nobody may get into another's account.
        result.reason = RejectReason::IdTaken;
        return result;
    }
    if (seen.contains(cells.partnerId)) {
        result.outcome = RowOutcome::Duplicate;
        return result;
    }
    seen.insert(cells.partnerId);
    result.differsInCase = addSpelling(cells.partnerId);
    store::Person person;
    result.outcome = merge(cells, person);
    result.lacksEmail = person.email.isEmpty();
    roster.insert(person.partnerId, person);
    if (result.outcome != RowOutcome::Unchanged)
        changed << person;
    return result;
}

void Importer::Private::count(const RowResult &result)
{
    ++summary.rows;
    ++summary.counts[result.outcome];
    if (result.lacksEmail)
        ++summary.lackingEmail;
}

core::Result<void> Importer::Private::keepBatch()
{
    if (pending.isEmpty())
        return {};
    const Summary before = summary;
    for (const Pending &each : std::as_const(pending))
        count(each.result);
    if (!rules.dryRun) {
        const core::Result<void> kept =
            people.saveBatch(changed, {key, summary.rows, countsJson(summary), now});
        if (!kept) {
            summary = before;
            return kept;
        }
    }
    for (const Pending &each : std::as_const(pending))
        told(each.result, each.cells);
    pending.clear();
    changed.clear();
    return {};
}

core::Result<void> Importer::Private::readRows()
{
    core::Result<void> kept;
    qint64 number = 0;
    file.read(rules.form, [&](const ImportFile::Row &row) {
        const bool isDone = number++ < skipped;
        if (!isDone && pending.isEmpty() && !wanted()) {
            summary.stopped = true;
            return false;
        }
        RowResult result = judge(row);
        if (isDone) {
            changed.clear();
            result.isOfEarlierRun = true;
            if (result.outcome == RowOutcome::Rejected || result.outcome == RowOutcome::Duplicate)
                told(result, row.cells);
            return true;
        }
        pending.append({std::move(result), row.cells});
        if (pending.size() == BatchRows)
            kept = keepBatch();
        return kept.has_value();
    });
    if (kept && !summary.stopped)
        kept = keepBatch();
    return kept;
}

Importer::Importer(store::PeopleStore &people, const ImportFile &file, const ImportRules &rules)
    : d(std::make_shared<Private>(people, file, rules))
{ }

core::Result<qint64> Importer::resumesAt() const
{
    const auto run = d->people.importRun(d->key);
    if (!run)
        return run.error();
    return *run ? (*run)->rows : 0;
}

core::Result<void> Importer::forgetEarlierRun()
{
    return d->people.endImport(d->key);
}

core::Result<Importer::Summary>
Importer::run(const std::function<void(const RowResult &, const QStringList &)> &told,
              const std::function<bool()> &wanted, const QDateTime &now)
{
    d->told = told;
    d->wanted = wanted;
    d->now = now;
    d->summary = summaryOf({});
    d->seen.clear();
    d->pending.clear();
    d->changed.clear();
    if (!d->rules.dryRun) {
        const auto earlier = d->people.importRun(d->key);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            d->summary = summaryOf(**earlier);
    }
    d->skipped = d->summary.rows;
    if (const core::Result<void> loaded = d->loadRoster(); !loaded)
        return loaded.error();
    if (const core::Result<void> read = d->readRows(); !read)
        return read.error();
    if (!d->summary.stopped && !d->rules.dryRun) {
        if (const core::Result<void> ended = d->people.endImport(d->key); !ended)
            return ended.error();
    }
    return d->summary;
}

} // namespace biginterview
