#include "shell/rowwriter.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileDevice>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BufferBytes = 1024 * 1024;

/// What makes a spreadsheet calculate, the full-width forms included. A line break or tab at the
/// beginning is dropped by some of them, so what follows would count.
constexpr QStringView FormulaSigns(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20");

bool isFormula(QStringView value)
{
    if (value.isEmpty())
        return false;
    const QChar first = value.front();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    const auto *visible = std::find_if_not(value.begin(), value.end(),
                                           [](QChar character) { return character.isSpace(); });
    return visible != value.end() && FormulaSigns.contains(*visible);
}

bool needsQuotes(QStringView value)
{
    return std::any_of(value.begin(), value.end(), [](QChar character) {
        return character == u'"' || character == u',' || character == u'\n' || character == u'\r'
               || character == u'\t';
    });
}

/// \a value with leading zeros to fill \a digits.
void appendDigits(QByteArray &buffer, qint64 value, int digits)
{
    std::array<char, 20> text{};
    for (int place = digits; place > 0; --place) {
        text.at(size_t(place - 1)) = char('0' + value % 10);
        value /= 10;
    }
    buffer.append(text.data(), digits);
}

/// QDateTime's own formatting would be most of the time of an export.
void appendTime(QByteArray &buffer, const QDateTime &time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time.toMSecsSinceEpoch())};
    const sys_days day = floor<days>(point);
    const year_month_day date(day);
    const hh_mm_ss clock(point - day);
    appendDigits(buffer, int(date.year()), 4);
    buffer += '-';
    appendDigits(buffer, unsigned(date.month()), 2);
    buffer += '-';
    appendDigits(buffer, unsigned(date.day()), 2);
    buffer += 'T';
    appendDigits(buffer, clock.hours().count(), 2);
    buffer += ':';
    appendDigits(buffer, clock.minutes().count(), 2);
    buffer += ':';
    appendDigits(buffer, clock.seconds().count(), 2);
    buffer += '.';
    appendDigits(buffer, clock.subseconds().count(), 3);
    buffer += 'Z';
}

} // namespace

RowWriter::RowWriter(QIODevice &out, ExportFormat format, QList<QByteArray> columns)
    : m_out(out), m_format(format), m_columns(std::move(columns))
{
    m_buffer.reserve(BufferBytes + BufferBytes / 8);
    if (m_format == ExportFormat::Csv)
        m_buffer += m_columns.join(',') + "\r\n";
    else
        m_buffer += '[';
}

void RowWriter::beginField()
{
    Q_ASSERT(m_column < m_columns.size());
    if (m_format == ExportFormat::Csv) {
        if (m_column > 0)
            m_buffer += ',';
    } else {
        if (m_column > 0)
            m_buffer += ",\"";
        else
            m_buffer += m_anyRow ? ",\n{\"" : "\n{\"";
        m_buffer += m_columns.at(m_column);
        m_buffer += "\":";
    }
    ++m_column;
}

/// Without a byte array made for each field.
void RowWriter::append(QStringView value)
{
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + m_encoder.requiredSpace(value.size()));
    const char *end = m_encoder.appendToBuffer(m_buffer.data() + size, value);
    m_buffer.resize(end - m_buffer.constData());
}

void RowWriter::csvText(QStringView value)
{
    const bool formula = isFormula(value);
    if (!needsQuotes(value)) {
        if (formula)
            m_buffer += '\'';
        append(value);
        return;
    }
    m_buffer += formula ? "\"'" : "\"";
    while (!value.isEmpty()) {
        const qsizetype quote = value.indexOf(u'"');
        append(quote < 0 ? value : value.first(quote));
        if (quote < 0)
            break;
        m_buffer += "\"\"";
        value = value.sliced(quote + 1);
    }
    m_buffer += '"';
}

void RowWriter::jsonText(QStringView value)
{
    m_buffer += '"';
    while (!value.isEmpty()) {
        const auto *special = std::find_if(value.begin(), value.end(), [](QChar character) {
            return character == u'"' || character == u'\\' || character < u' ';
        });
        append(value.first(special - value.begin()));
        if (special == value.end())
            break;
        if (*special == u'"' || *special == u'\\') {
            m_buffer += '\\';
            m_buffer += special->toLatin1();
        } else {
            m_buffer += "\\u00";
            m_buffer += QByteArray(1, special->toLatin1()).toHex();
        }
        value = value.sliced(special - value.begin() + 1);
    }
    m_buffer += '"';
}

void RowWriter::text(QStringView value)
{
    beginField();
    if (m_format == ExportFormat::Csv)
        csvText(value);
    else if (value.isEmpty())
        m_buffer += "null";
    else
        jsonText(value);
}

void RowWriter::time(const QDateTime &value)
{
    beginField();
    if (!value.isValid()) {
        if (m_format == ExportFormat::Json)
            m_buffer += "null";
        return;
    }
    if (m_format == ExportFormat::Json)
        m_buffer += '"';
    appendTime(m_buffer, value);
    if (m_format == ExportFormat::Json)
        m_buffer += '"';
}

void RowWriter::number(std::optional<qint64> value)
{
    beginField();
    if (value)
        m_buffer += QByteArray::number(*value);
    else if (m_format == ExportFormat::Json)
        m_buffer += "null";
}

void RowWriter::json(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (m_format == ExportFormat::Csv || document.isNull()) {
        text(QString::fromUtf8(json));
        return;
    }
    beginField();
    m_buffer += document.toJson(QJsonDocument::Compact);
}

void RowWriter::endRow()
{
    Q_ASSERT(m_column == m_columns.size());
    m_buffer += m_format == ExportFormat::Csv ? "\r\n" : "}";
    m_column = 0;
    m_anyRow = true;
    if (m_buffer.size() >= BufferBytes)
        flush();
}

void RowWriter::flush()
{
    if (isGood() && m_out.write(m_buffer) != m_buffer.size())
        m_problem = m_out.errorString();
    m_buffer.resize(0); // Keeps its room.
}

core::Result<void> RowWriter::finish()
{
    if (m_format == ExportFormat::Json)
        m_buffer += m_anyRow ? "\n]\n" : "]\n";
    flush();
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (isGood() && file && !file->flush())
        m_problem = file->errorString();
    if (isGood())
        return {};
    return core::Error::of(core::ErrorKind::Storage, u"Cannot write the export: "_s + m_problem);
}

} // namespace shell
