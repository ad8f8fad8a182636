#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>

namespace biginterview {

/// One record of a CSV file as bytes.
struct CsvRecord
{
    enum class Problem {
        None,
        Quotes, ///< A quote that is never closed, or one in the middle of a cell.
        TooLong ///< A line over MaxRecordBytes.
    };

    qint64 line = 0;      ///< Where it begins, from 1; line breaks inside quotes count.
    QByteArrayList cells; ///< With a problem: the whole first line as one, shortened.
    Problem problem = Problem::None;
};

inline constexpr qsizetype MaxRecordBytes = 1024 * 1024;

/// Takes text apart as RFC 4180 says, by libcsv, with any end of line. Blanks belong to their cell;
/// only beside quotes, as in `a, "b"`, they are padding. A record with broken quotes costs one
/// line: reading goes on with the line after. Records with nothing but blanks are left out, for
/// spreadsheets write them.
class CsvReader
{
public:
    /// \a text outlives it; in an encoding whose first 128 characters are ASCII's.
    CsvReader(QByteArrayView text, char separator);

    /// False at the end.
    bool next(CsvRecord &record);

private:
    struct Extent
    {
        qsizetype end = 0; ///< 0: not a record.
        qint64 lines = 0;
    };

    qsizetype lineEnd(qsizetype from) const;
    Extent parse(bool dropsPadding, QByteArrayList &cells) const;
    void take(CsvRecord &record);

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace biginterview
