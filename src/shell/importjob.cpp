#include "shell/importjob.h"

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Field;
using biginterview::Importer;
using biginterview::ImportFile;
using biginterview::RowOutcome;
using biginterview::RowResult;

namespace {

constexpr qsizetype PreviewRows = 6;
constexpr qsizetype ListedRows = 1000;
constexpr qsizetype ListedText = 120;

QString listedRow(QStringList cells)
{
    cells.removeAll(QString());
    return cells.join(u" · "_s).simplified().left(ListedText);
}

} // namespace

bool ImportChoice::isUsable() const
{
    return mapping.contains(Field::PartnerId) || (derivesIds && mapping.contains(Field::Email));
}

biginterview::ImportRules ImportChoice::rules(int longestId, bool dryRun) const
{
    return {form, mapping, tags, derivesIds, longestId, dryRun};
}

core::Result<ImportPreview> openList(store::Storage &storage, const QString &path, int longestId)
{
    core::Result<ImportFile> file = ImportFile::open(path);
    if (!file)
        return file.error();
    ImportChoice choice;
    choice.form = file->guessedForm();
    return previewList(storage, std::make_shared<const ImportFile>(std::move(file).value()), choice,
                       longestId, true);
}

core::Result<ImportPreview> previewList(store::Storage &storage,
                                        std::shared_ptr<const ImportFile> file, ImportChoice choice,
                                        int longestId, bool guesses)
{
    ImportPreview preview;
    preview.file = std::move(file);
    preview.choice = std::move(choice);
    preview.columns = preview.file->columns(preview.choice.form);
    const biginterview::Preset preset = biginterview::guessPreset(preview.columns);
    if (guesses) {
        preview.choice.mapping = preset.mapping;
        preview.choice.derivesIds =
            !preset.mapping.contains(Field::PartnerId) && preset.mapping.contains(Field::Email);
    }
    if (preview.choice.mapping == preset.mapping)
        preview.presetName = preset.name;
    preview.file->read(preview.choice.form, [&preview](const ImportFile::Row &row) {
        preview.rows << row;
        return preview.rows.size() < PreviewRows;
    });
    preview.count = preview.file->countRows(preview.choice.form);
    const Importer importer(storage.people(), *preview.file,
                            preview.choice.rules(longestId, false));
    const core::Result<qint64> resumesAt = importer.resumesAt();
    if (!resumesAt)
        return resumesAt.error();
    preview.resumesAt = *resumesAt;
    return preview;
}

core::Result<ImportReport> importList(store::Storage &storage, const ImportPreview &list,
                                      const biginterview::ImportRules &rules, bool beginsAnew,
                                      ImportProgress &progress, const std::function<bool()> &wanted,
                                      const QDateTime &now)
{
    ImportReport report;
    report.isDryRun = rules.dryRun;
    report.rejectFile = biginterview::rejectHeader(list.columns);
    Importer importer(storage.people(), *list.file, rules);
    if (beginsAnew) {
        if (const core::Result<void> forgotten = importer.forgetEarlierRun(); !forgotten)
            return forgotten.error();
    }
    if (!rules.dryRun) {
        const core::Result<qint64> begunAt = importer.resumesAt();
        if (!begunAt)
            return begunAt.error();
        progress.begunAt = *begunAt;
    }
    const auto note = [&](const RowResult &result, const QStringList &cells) {
        if (!result.isOfEarlierRun)
            ++progress.rows;
        if (result.differsInCase)
            ++report.differingInCase;
        if (result.outcome != RowOutcome::Rejected && result.outcome != RowOutcome::Duplicate)
            return;
        ++report.leftOut;
        report.rejectFile += biginterview::rejectLine(result, cells);
        if (report.listed.size() < ListedRows)
            report.listed.append({result, listedRow(cells)});
    };
    core::Result<Importer::Summary> summary = importer.run(note, wanted, now);
    if (!summary)
        return summary.error();
    report.summary = std::move(summary).value();
    return report;
}

} // namespace shell
