// Importing lists of people into a real, encrypted database: rate, memory, counts by outcome, the
// same list only taken apart by libcsv beside it, and a run that is stopped half-way and goes on.
#include "benchsupport.h"

#include "biginterview/importer.h"
#include "store/storage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <csv.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using biginterview::Importer;
using biginterview::ImportFile;
using biginterview::ImportRules;
using biginterview::RowOutcome;
using biginterview::RowResult;

namespace {

constexpr int BatchRows = 200;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

template<typename T>
T valueOf(core::Result<T> result)
{
    if (!result)
        stop(result.error().detail);
    return std::move(result).value();
}

std::unique_ptr<store::Storage> openIn(const QString &folder)
{
    return valueOf(
        store::openStorage({folder, {core::Secret(QByteArray(32, 'k')), store::KeyPlace::File, {}}},
                           store::OnDamage::Refuse));
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// A list as people make them: separators and quotes inside cells, line breaks in them, missing
/// and malformed e-mail, ids twice and in other cases, Windows-1252 among UTF-8, open quotes.
QByteArray mixedList(int rows)
{
    QByteArray bytes = "partner_id,first_name,last_name,email,tags\r\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray id = "stu-" + number;
        QByteArray first = i % 3 == 0 ? "Zo\xc3\xab" : "Ana";
        QByteArray last = "Example " + number;
        QByteArray email = "stu-" + number + "@example.org";
        switch (i % 50) {
        case 7:
            last = "\"Rey, the " + number + "th\"";
            break;
        case 11:
            first = "\"Ana \"\"An\"\"\"";
            break;
        case 13:
            last = "\"Rey\r\nPaz\"";
            break;
        case 17:
            id = "stu-" + QByteArray::number(i - 1);
            break;
        case 19:
            id = "STU-" + QByteArray::number(i - 1);
            break;
        case 23:
            first = "Ren\xe9";
            break;
        case 29:
            id = "stu " + number;
            break;
        case 31:
            email.clear();
            break;
        case 37:
            email = "example.org";
            break;
        case 41:
            last = "\"Rey";
            break;
        default:
            break;
        }
        bytes += id + ',' + first + ',' + last + ',' + email + ",spring;retail\r\n";
    }
    return bytes;
}

qint64 parsedByLibcsvAlone(const QByteArray &bytes)
{
    csv_parser parser{};
    csv_init(&parser, 0);
    qint64 cells = 0;
    const auto count = [](void *, size_t, void *into) { ++*static_cast<qint64 *>(into); };
    csv_parse(&parser, bytes.constData(), size_t(bytes.size()), count, nullptr, &cells);
    csv_fini(&parser, count, nullptr, &cells);
    csv_free(&parser);
    return cells;
}

QString words(const Importer::Summary &summary)
{
    const auto count = [&summary](RowOutcome outcome) { return summary.counts.value(outcome); };
    return u"%1 rows: %2 added, %3 updated, %4 unchanged, %5 duplicate, %6 rejected; "
           "%7 without e-mail"_s.arg(summary.rows)
               .arg(count(RowOutcome::Added))
               .arg(count(RowOutcome::Updated))
               .arg(count(RowOutcome::Unchanged))
               .arg(count(RowOutcome::Duplicate))
               .arg(count(RowOutcome::Rejected))
               .arg(summary.lackingEmail);
}

ImportRules rulesFor(const ImportFile &file)
{
    ImportRules rules;
    rules.form = file.guessedForm();
    rules.mapping = biginterview::guessPreset(file.columns(rules.form)).mapping;
    return rules;
}

Importer::Summary run(store::Storage &storage, const ImportFile &file, const ImportRules &rules,
                      const std::function<bool()> &wanted, QHash<QByteArray, qint64> &reasons)
{
    Importer importer(storage.people(), file, rules);
    return valueOf(importer.run(
        [&reasons](const RowResult &result, const QStringList &) {
            if (result.outcome == RowOutcome::Rejected)
                ++reasons[QByteArray(rejectReasonName(result.reason).data())];
        },
        wanted, QDateTime::currentDateTimeUtc()));
}

void benchStopping(const ImportFile &file, const ImportRules &rules, qint64 rows,
                   const Importer::Summary &atOnce)
{
    QTemporaryDir folder;
    QHash<QByteArray, qint64> reasons;
    const auto storage = openIn(folder.path());
    qint64 batches = 0;
    const Importer::Summary first = run(
        *storage, file, rules, [&] { return ++batches <= rows / BatchRows / 2; }, reasons);
    if (!first.stopped || first.rows * 2 < rows - 2 * BatchRows)
        stop(u"the import did not stop half-way"_s);
    const Importer::Summary second = run(
        *storage, file, rules, [] { return true; }, reasons);
    std::printf("stopped after %lld rows and gone on: %s\n", first.rows,
                words(second) == words(atOnce) ? "the same counts" : "OTHER COUNTS");
    if (words(second) != words(atOnce))
        stop(words(second));
}

void benchList(int rows)
{
    QTemporaryDir folder;
    const QByteArray bytes = mixedList(rows);
    QFile list(folder.filePath(u"list.csv"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write(bytes) != bytes.size())
        stop(list.errorString());
    list.close();
    std::printf("-- %d rows, %.1f MB\n", rows, double(bytes.size()) / 1e6);
    const double parsing = secondsOf([&bytes] { parsedByLibcsvAlone(bytes); });

    std::optional<ImportFile> file;
    const double opening = secondsOf([&] { file = valueOf(ImportFile::open(list.fileName())); });
    ImportRules rules = rulesFor(*file);
    qint64 read = 0;
    const double reading = secondsOf(
        [&] { file->read(rules.form, [&read](const ImportFile::Row &) { return ++read > 0; }); });
    const auto storage = openIn(folder.path());
    QHash<QByteArray, qint64> reasons;
    const double memoryBefore = bench::treePssMegabytes(getpid());
    rules.dryRun = true;
    Importer::Summary tried;
    const double trying = secondsOf([&] {
        tried = run(
            *storage, *file, rules, [] { return true; }, reasons);
    });
    rules.dryRun = false;
    reasons.clear();
    Importer::Summary done;
    double most = 0;
    const double importing = secondsOf([&] {
        qint64 batches = 0;
        done = run(
            *storage, *file, rules,
            [&] {
                if (++batches % 10 == 0)
                    most = std::max(most, bench::treePssMegabytes(getpid()));
                return true;
            },
            reasons);
    });
    const double count = double(done.rows);
    std::printf("%s\n", qPrintable(words(done)));
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        std::printf("  rejected, %s: %lld\n", reason.key().constData(), reason.value());
    std::printf("trial run: %s\n",
                words(tried) == words(done) ? "the same counts" : "OTHER COUNTS");
    std::printf("opening %.3f s, reading %.3f s, trial run %.3f s, import %.3f s\n", opening,
                reading, trying, importing);
    std::printf("import: %.0f rows/s; trial run: %.0f rows/s; reading: %.0f rows/s\n",
                count / importing, count / trying, count / reading);
    std::printf("libcsv alone: %.0f rows/s; reading / libcsv alone: %.1f; import / libcsv alone: "
                "%.1f times its time\n",
                count / parsing, reading / parsing, importing / parsing);
    std::printf("memory: %.0f MB more at the most\n", most - memoryBefore);
    if (words(tried) != words(done))
        stop(words(tried));
    benchStopping(*file, rules, done.rows, done);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchList(5'000);
    benchList(100'000);
    return 0;
}
