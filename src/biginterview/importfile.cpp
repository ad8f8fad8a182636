#include "biginterview/importfile.h"

#include "biginterview/csvreader.h"
#include "biginterview/partnerid.h"
#include "biginterview/textcoding.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorKind;

namespace {

constexpr qint64 MaxFileBytes = 64 * 1024 * 1024;
constexpr int LookedAtRecords = 50;

/// The first records, to guess from.
QList<CsvRecord> firstRecords(const QByteArray &text, char separator)
{
    QList<CsvRecord> records;
    CsvReader reader(text, separator);
    CsvRecord record;
    while (records.size() < LookedAtRecords && reader.next(record))
        records << record;
    return records;
}

/// The one that divides most records into as many cells as the first; the more cells the better.
char guessSeparator(const QByteArray &text)
{
    char best = ',';
    qsizetype bestScore = 0;
    for (const char separator : {',', ';', '\t'}) {
        const QList<CsvRecord> records = firstRecords(text, separator);
        const qsizetype width = records.isEmpty() ? 0 : records.first().cells.size();
        const auto alike =
            std::count_if(records.begin(), records.end(), [width](const CsvRecord &each) {
                return each.problem == CsvRecord::Problem::None && each.cells.size() == width;
            });
        const qsizetype score = width > 1 ? alike * 1000 + std::min<qsizetype>(width, 999) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

bool guessHeader(const QStringList &first)
{
    if (!guessPreset(first).mapping.isEmpty())
        return true;
    return std::none_of(first.begin(), first.end(), [](const QString &cell) {
        return cell.contains(u'@')
               || std::any_of(cell.begin(), cell.end(), [](QChar each) { return each.isDigit(); });
    });
}

QString problemWord(CsvRecord::Problem problem)
{
    switch (problem) {
    case CsvRecord::Problem::None:
        return {};
    case CsvRecord::Problem::Quotes:
        return u"quotes"_s;
    case CsvRecord::Problem::TooLong:
        return u"too-long"_s;
    }
    Q_UNREACHABLE();
}

bool hasFilledCellsBeyond(const CsvRecord &record, qsizetype columns)
{
    return std::any_of(record.cells.begin() + std::min(columns, record.cells.size()),
                       record.cells.end(),
                       [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
}

ImportFile::Row decoded(const CsvRecord &record, CellDecoder &decoder)
{
    ImportFile::Row row{record.line, {}, problemWord(record.problem)};
    row.cells.resize(record.cells.size());
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        if (!decoder.decode(record.cells.at(i), row.cells[i]) && row.problem.isEmpty())
            row.problem = u"encoding"_s;
    }
    return row;
}

core::Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error::of(ErrorKind::Storage, u"is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::of(ErrorKind::Storage, file.errorString());
    const QByteArray bytes = file.read(MaxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error::of(ErrorKind::Storage, file.errorString());
    if (bytes.size() > MaxFileBytes)
        return Error::of(ErrorKind::Refused, u"too-big"_s);
    return bytes;
}

/// A zip archive, as newer workbooks are, or the container of older ones.
bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0");
}

} // namespace

QStringList encodings()
{
    QStringList names{u"UTF-8"_s, u"Windows-1252"_s, u"ISO-8859-15"_s, u"UTF-16LE"_s,
                      u"UTF-16BE"_s};
    // Qt knows it only where it was built with ICU.
    if (QStringDecoder("windows-1256").isValid())
        names.insert(3, u"Windows-1256"_s);
    return names;
}

core::Result<ImportFile> ImportFile::open(const QString &path)
{
    core::Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    ImportFile file;
    file.m_bytes = std::move(bytes).value();
    if (isWorkbook(file.m_bytes))
        return Error::of(ErrorKind::Refused, u"workbook"_s);
    file.m_guess.encoding = guessEncoding(file.m_bytes);
    if (looksBinary(file.m_bytes, file.m_guess.encoding))
        return Error::of(ErrorKind::Refused, u"no-text"_s);
    const QByteArray text = asciiBased(file.m_bytes, file.m_guess.encoding);
    file.m_guess.separator = guessSeparator(text);
    const QList<CsvRecord> records = firstRecords(text, file.m_guess.separator);
    if (records.isEmpty())
        return Error::of(ErrorKind::Refused, u"empty"_s);
    CellDecoder decoder(file.m_guess.encoding);
    file.m_guess.hasHeader = guessHeader(decoded(records.first(), decoder).cells);
    file.m_digest = QCryptographicHash::hash(file.m_bytes, QCryptographicHash::Sha256);
    return file;
}

void ImportFile::read(const FileForm &form, const std::function<bool(const Row &)> &take) const
{
    const QByteArray text = asciiBased(m_bytes, form.encoding);
    CellDecoder decoder(form.encoding);
    CsvReader reader(text, form.separator);
    CsvRecord record;
    bool isFirst = true;
    qsizetype columns = 0;
    while (reader.next(record)) {
        if (columns == 0 && record.problem == CsvRecord::Problem::None)
            columns = record.cells.size();
        if (!std::exchange(isFirst, false) || !form.hasHeader) {
            Row row = decoded(record, decoder);
            if (row.problem.isEmpty() && hasFilledCellsBeyond(record, columns))
                row.problem = u"cells"_s;
            if (!take(row))
                return;
        }
    }
}

QStringList ImportFile::columns(const FileForm &form) const
{
    FileForm all = form;
    all.hasHeader = false;
    QStringList names;
    read(all, [&](const Row &row) {
        names = row.cells;
        // A broken line says nothing of the columns.
        return !form.hasHeader && (row.problem == "quotes"_L1 || row.problem == "too-long"_L1);
    });
    for (qsizetype i = 0; i < names.size(); ++i) {
        names[i] = names.at(i).simplified();
        if (!form.hasHeader || names.at(i).isEmpty())
            names[i] = QString::number(i + 1);
    }
    return names;
}

qint64 ImportFile::countRows(const FileForm &form) const
{
    const QByteArray text = asciiBased(m_bytes, form.encoding);
    CsvReader reader(text, form.separator);
    CsvRecord record;
    qint64 count = form.hasHeader ? -1 : 0;
    while (reader.next(record))
        ++count;
    return std::max<qint64>(count, 0);
}

} // namespace biginterview
