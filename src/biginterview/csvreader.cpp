#include "biginterview/csvreader.h"

#include <algorithm>
#include <csv.h>

namespace biginterview {

namespace {

constexpr qsizetype ShownOfBrokenLine = 500;

struct Collected
{
    QByteArrayList &cells;
    bool isWhole = false;
};

void takeCell(void *bytes, size_t size, void *collected)
{
    static_cast<Collected *>(collected)->cells.append(
        QByteArray(static_cast<const char *>(bytes), qsizetype(size)));
}

void endRecord(int, void *collected)
{
    static_cast<Collected *>(collected)->isWhole = true;
}

int isNoPadding(unsigned char)
{
    return 0;
}

int isPadding(unsigned char character)
{
    return character == ' ' ? 1 : 0;
}

/// libcsv's state for one record.
class Parser final
{
    Q_DISABLE_COPY_MOVE(Parser)

public:
    Parser(char separator, bool dropsPadding)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_space_func(&m_parser, dropsPadding ? isPadding : isNoPadding);
    }
    ~Parser() { csv_free(&m_parser); }

    bool feed(QByteArrayView line, Collected &collected)
    {
        const auto size = size_t(line.size());
        return csv_parse(&m_parser, line.data(), size, takeCell, endRecord, &collected) == size;
    }
    bool finish(Collected &collected)
    {
        return csv_fini(&m_parser, takeCell, endRecord, &collected) == 0;
    }

private:
    csv_parser m_parser{};
};

bool isBlank(const QByteArray &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    });
}

} // namespace

CsvReader::CsvReader(QByteArrayView text, char separator) : m_text(text), m_separator(separator) { }

/// Behind the end of line, whichever it is.
qsizetype CsvReader::lineEnd(qsizetype from) const
{
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const char each = m_text[i];
        if (each == '\n')
            return i + 1;
        if (each == '\r')
            return i + 1 < m_text.size() && m_text[i + 1] == '\n' ? i + 2 : i + 1;
    }
    return m_text.size();
}

CsvReader::Extent CsvReader::parse(bool dropsPadding, QByteArrayList &cells) const
{
    cells.clear();
    Collected collected{cells};
    Parser parser(m_separator, dropsPadding);
    Extent extent{m_at, 0};
    // By lines of the file: libcsv does not tell where a record began.
    while (extent.end < m_text.size()) {
        const qsizetype end = lineEnd(extent.end);
        if (end - m_at > MaxRecordBytes
            || !parser.feed(m_text.sliced(extent.end, end - extent.end), collected))
            return {};
        extent = {end, extent.lines + 1};
        if (collected.isWhole)
            return extent;
    }
    return parser.finish(collected) ? extent : Extent();
}

void CsvReader::take(CsvRecord &record)
{
    record.line = m_line;
    record.problem = CsvRecord::Problem::None;
    const qsizetype end = lineEnd(m_at);
    Extent extent;
    if (end - m_at <= MaxRecordBytes) {
        extent = parse(false, record.cells);
        if (extent.end == 0)
            extent = parse(true, record.cells);
    }
    if (extent.end == 0) {
        const bool isTooLong = end - m_at > MaxRecordBytes;
        record.problem = isTooLong ? CsvRecord::Problem::TooLong : CsvRecord::Problem::Quotes;
        const QByteArrayView line = m_text.sliced(m_at, end - m_at);
        record.cells = {
            line.first(std::min(line.size(), ShownOfBrokenLine)).toByteArray().trimmed()};
        extent = {end, 1};
    }
    m_at = extent.end;
    m_line += extent.lines;
}

bool CsvReader::next(CsvRecord &record)
{
    while (m_at < m_text.size()) {
        const char first = m_text[m_at];
        if (first == '\n' || first == '\r') {
            m_at = lineEnd(m_at);
            ++m_line;
            continue;
        }
        take(record);
        if (record.problem != CsvRecord::Problem::None
            || !std::all_of(record.cells.begin(), record.cells.end(), isBlank))
            return true;
    }
    return false;
}

} // namespace biginterview
