#pragma once

#include "core/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringEncoder>

#include <optional>

namespace shell {

enum class ExportFormat { Csv, Json };

/// Writes a table row by row: CSV (UTF-8, a header line, RFC 4180) or one JSON array of one object
/// a line. In CSV a text that a spreadsheet would take for a formula begins with an apostrophe
/// (OWASP, "CSV Injection"). Holds about a megabyte at a time.
class RowWriter final
{
    Q_DISABLE_COPY_MOVE(RowWriter)

public:
    /// \a columns are plain ASCII words; every row has one field for each, in this order.
    RowWriter(QIODevice &out, ExportFormat format, QList<QByteArray> columns);

    /// An empty text is an empty field, or null.
    void text(QStringView value);
    /// "2026-01-31T09:30:00.123Z"; an invalid time is an empty field, or null.
    void time(const QDateTime &value);
    void number(std::optional<qint64> value);
    /// A JSON value in \a json: itself in JSON, its text in CSV. Anything else is a text.
    void json(const QByteArray &json);
    void endRow();
    /// Completes the table. ErrorKind::Storage when anything could not be written.
    core::Result<void> finish();
    /// False once writing has failed: there is no use in going on.
    bool isGood() const { return m_problem.isEmpty(); }

private:
    void beginField();
    void append(QStringView value);
    void csvText(QStringView value);
    void jsonText(QStringView value);
    void flush();

    QIODevice &m_out;
    ExportFormat m_format;
    QList<QByteArray> m_columns;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_buffer;
    qsizetype m_column = 0;
    bool m_anyRow = false;
    QString m_problem; ///< Why writing failed.
};

} // namespace shell
