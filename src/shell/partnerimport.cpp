#include "shell/partnerimport.h"

#include "shell/importwords.h"
#include "shell/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cstdio>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Field;
using biginterview::RejectReason;
using biginterview::RowOutcome;
using biginterview::RowResult;
using Summary = biginterview::Importer::Summary;

namespace {

class ImportCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::PartnerCommand)

public:
    static QString rejected(const RowResult &row);
    static QString summary(const Summary &summary, const PartnerLine &line);

private:
    static QString reason(RejectReason reason);
};

core::Error unusableFile(const QString &sentence)
{
    return core::Error::of(core::ErrorKind::Refused, sentence);
}

QString ImportCommandWords::reason(RejectReason reason)
{
    switch (reason) {
    case RejectReason::None:
        break;
    case RejectReason::IdMissing:
        return tr("it has no partner id");
    case RejectReason::IdTooLong:
        return tr("its partner id is too long");
    case RejectReason::IdCharacters:
        return tr("its partner id has other characters than A-Z, a-z, 0-9, - and _");
    case RejectReason::IdReserved:
        return tr("its partner id is a reserved word");
    case RejectReason::Encoding:
        return tr("it is not text in the encoding of the file");
    case RejectReason::Quotes:
        return tr("its quotation marks do not match");
    case RejectReason::TooLong:
        return tr("it is too long");
    case RejectReason::Cells:
        return tr("it has more columns than the first line; a value with a separator needs "
                  "quotation marks");
    case RejectReason::EmailMalformed:
        return tr("its e-mail address is not complete");
    case RejectReason::IdTaken:
        return tr("the partner id made from its e-mail address is somebody else's");
    }
    return {};
}

QString ImportCommandWords::rejected(const RowResult &row)
{
    //: %1 is the number of a line in a file, %2 such as "it has no partner id".
    return tr("Line %1 was rejected: %2.").arg(QString::number(row.line), reason(row.reason));
}

QString ImportCommandWords::summary(const Summary &summary, const PartnerLine &line)
{
    const auto count = [&summary](RowOutcome outcome) {
        return QLocale().toString(summary.counts.value(outcome));
    };
    QStringList sentences;
    //: What became of the rows of a file; all are numbers.
    sentences << tr("Rows: %1. Added: %2. Changed: %3. As before: %4. Twice in the file: %5. "
                    "Rejected: %6.")
                     .arg(QLocale().toString(summary.rows), count(RowOutcome::Added),
                          count(RowOutcome::Updated), count(RowOutcome::Unchanged),
                          count(RowOutcome::Duplicate), count(RowOutcome::Rejected));
    if (summary.lackingEmail > 0) {
        sentences << tr("%Ln person(s) without an e-mail address can be opened only when Big "
                        "Interview has them already.",
                        nullptr, int(summary.lackingEmail));
    }
    if (summary.counts.value(RowOutcome::Rejected) > 0)
        sentences << tr("Correct the rejected rows, then import them again.");
    if (line.dryRun)
        sentences << tr("Nothing was changed.");
    else if (summary.stopped)
        sentences << tr("The import was stopped; the same command goes on where it was.");
    return sentences.join(u' ');
}

/// Which columns are which, or why that cannot be told.
core::Result<biginterview::Mapping> mappingOf(const biginterview::ImportFile &file,
                                              const PartnerLine &line)
{
    const QStringList columns = file.columns(file.guessedForm());
    biginterview::Mapping mapping = biginterview::guessPreset(columns).mapping;
    if (mapping.contains(Field::PartnerId) || (line.derivesIds && mapping.contains(Field::Email)))
        return mapping;
    return unusableFile(
        mapping.contains(Field::Email)
            ? u"%1 has no column of partner ids. Name one partner_id in its first line, or use "
              "--ids-from-email."_s.arg(line.importFile)
            : u"%1 has no columns that are known. Name them in its first line: partner_id, "
              "first_name, last_name, email, tags; or choose them on the page Big Interview."_s.arg(
                  line.importFile));
}

/// Opens the file for rejected rows, if one is wanted.
core::Result<void> openRejects(NewPrivateFile &rejects, const ImportJob &job,
                               const QStringList &columns)
{
    if (job.line.rejectFile.isEmpty())
        return {};
    if (const core::Result<void> opened = rejects.open(); !opened) {
        const core::Error &error = opened.error();
        return error.kind == core::ErrorKind::Refused
                   ? error
                   : unusableFile(u"--rejects: "_s + error.detail);
    }
    rejects.device().write(biginterview::rejectHeader(columns));
    return {};
}

void printRejected(const RowResult &row, const ImportJob &job)
{
    if (!job.json) {
        std::fprintf(stderr, "vestibule: %s\n", qUtf8Printable(ImportCommandWords::rejected(row)));
        return;
    }
    job.out.print(jsonLine({{"line"_L1, row.line},
                            {"outcome"_L1, QString(rowOutcomeName(row.outcome))},
                            {"reason"_L1, QString(rejectReasonName(row.reason))},
                            {"partnerId"_L1, textOrNull(row.partnerId)}}));
}

void printSummary(const Summary &summary, const ImportJob &job)
{
    if (!job.json) {
        job.out.print(ImportCommandWords::summary(summary, job.line).toUtf8());
        return;
    }
    const auto count = [&summary](RowOutcome outcome) { return summary.counts.value(outcome); };
    job.out.print(jsonLine({{"rows"_L1, summary.rows},
                            {"added"_L1, count(RowOutcome::Added)},
                            {"updated"_L1, count(RowOutcome::Updated)},
                            {"unchanged"_L1, count(RowOutcome::Unchanged)},
                            {"duplicate"_L1, count(RowOutcome::Duplicate)},
                            {"rejected"_L1, count(RowOutcome::Rejected)},
                            {"lackingEmail"_L1, summary.lackingEmail},
                            {"dryRun"_L1, job.line.dryRun},
                            {"stopped"_L1, summary.stopped}}));
}

} // namespace

core::Result<Summary> importPeople(store::Storage &storage, const ImportJob &job)
{
    const core::Result<biginterview::ImportFile> file =
        biginterview::ImportFile::open(job.line.importFile);
    if (!file)
        return unusableFile(u"%1: %2"_s.arg(job.line.importFile, importFileSentence(file.error())));
    const core::Result<biginterview::Mapping> mapping = mappingOf(*file, job.line);
    if (!mapping)
        return mapping.error();
    // There only after a run that came to its end: one that goes on after a stop tells the earlier
    // rejected rows again.
    NewPrivateFile rejects(u"--rejects"_s, job.line.rejectFile);
    if (const auto opened = openRejects(rejects, job, file->columns(file->guessedForm())); !opened)
        return opened.error();

    biginterview::ImportRules rules;
    rules.form = file->guessedForm();
    rules.mapping = *mapping;
    rules.derivesIds = job.line.derivesIds;
    rules.longestId = job.longestId;
    rules.dryRun = job.line.dryRun;
    biginterview::Importer importer(storage.people(), *file, rules);
    const core::Result<Summary> done = importer.run(
        [&](const RowResult &row, const QStringList &cells) {
            if (row.outcome != RowOutcome::Rejected)
                return;
            if (rejects.isOpen())
                rejects.device().write(biginterview::rejectLine(row, cells));
            printRejected(row, job);
        },
        [&job] { return !job.stopping; }, job.now);
    if (!done)
        return done;
    printSummary(*done, job);
    if (done->stopped || !rejects.isOpen())
        return done;
    const core::Result<void> completed = rejects.complete();
    return completed ? done : core::Result<Summary>(completed.error());
}

QString importDetail(const Summary &summary)
{
    QStringList parts{u"rows %1"_s.arg(summary.rows)};
    for (const RowOutcome outcome : {RowOutcome::Added, RowOutcome::Updated, RowOutcome::Unchanged,
                                     RowOutcome::Duplicate, RowOutcome::Rejected}) {
        parts
            << u"%1 %2"_s.arg(QString(rowOutcomeName(outcome))).arg(summary.counts.value(outcome));
    }
    if (summary.stopped)
        parts << u"stopped"_s;
    return parts.join(u", "_s);
}

int importExitCode(const Summary &summary)
{
    if (summary.stopped)
        return exits::Service;
    return summary.counts.value(RowOutcome::Rejected) > 0 ? exits::Found : exits::Done;
}

} // namespace shell
