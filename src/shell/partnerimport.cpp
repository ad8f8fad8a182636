#include "shell/partnerimport.h"

#include "shell/importwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryFile>

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

/// A file of rejected rows, if one is wanted: new, for its owner alone, and there only once it is
/// whole. A run that goes on after a stop tells the earlier rejected rows again.
class RejectFile final
{
    Q_DISABLE_COPY_MOVE(RejectFile)

public:
    explicit RejectFile(const QString &path) : m_path(path) { }
    ~RejectFile() = default;

    core::Result<void> open(const QStringList &columns)
    {
        if (m_path.isEmpty())
            return {};
        const QFileInfo target(m_path);
        if (target.exists() || target.isSymLink())
            return alreadyThere();
        m_file.setFileTemplate(target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s);
        if (!m_file.open()) {
            return unusableFile(
                u"--rejects: cannot write %1: %2"_s.arg(m_path, m_file.errorString()));
        }
        m_file.write(biginterview::rejectHeader(columns));
        return {};
    }

    void write(const QByteArray &line)
    {
        if (m_file.isOpen())
            m_file.write(line);
    }

    /// Not called for a run that did not come to its end: then there is no file.
    core::Result<void> complete()
    {
        if (!m_file.isOpen())
            return {};
        if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
            return notWritten();
        if (!m_file.rename(QFileInfo(m_path).absoluteFilePath()))
            return QFileInfo::exists(m_path) ? alreadyThere() : notWritten();
        m_file.setAutoRemove(false);
        return {};
    }

private:
    core::Error alreadyThere() const
    {
        return unusableFile(u"--rejects: %1 exists already and is not overwritten."_s.arg(m_path));
    }

    core::Error notWritten() const
    {
        return core::Error::of(core::ErrorKind::Storage,
                               u"Cannot write %1: %2"_s.arg(m_path, m_file.errorString()));
    }

    QString m_path;
    QTemporaryFile m_file;
};

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
    RejectFile rejects(job.line.rejectFile);
    if (const core::Result<void> opened = rejects.open(file->columns(file->guessedForm())); !opened)
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
            rejects.write(biginterview::rejectLine(row, cells));
            printRejected(row, job);
        },
        [&job] { return !job.stopping; }, job.now);
    if (!done)
        return done;
    printSummary(*done, job);
    if (done->stopped)
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
