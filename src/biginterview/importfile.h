#pragma once

#include "core/result.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>

namespace biginterview {

/// How the bytes of a file become text and columns.
struct FileForm
{
    QString encoding = QStringLiteral("UTF-8"); ///< One of encodings().
    char separator = ',';                       ///< Comma, semicolon or tab.
    bool hasHeader = true;
};

/// What can be chosen; the first is the usual one.
QStringList encodings();

/// A column of ours.
enum class Field { PartnerId, FirstName, LastName, Name, Email, Tags };

/// Which column of the file is which field, by position. Name is for files with one column for the
/// whole name; it is split at the last space, or at a comma as "Last, First".
using Mapping = QHash<Field, int>;

/// A list that is known by its column names (big-interview.md 8 and 9).
struct Preset
{
    QString name; ///< One of presetNames(), or empty when only guessed.
    Mapping mapping;
};

/// A CSV file, read as a whole (at most 64 MB) and looked at once to guess its form: byte order
/// mark, UTF-8 or not (a few bad bytes do not make it another encoding), the separator that fits
/// the first lines, a header row. Any end of line, RFC 4180 quoting. Not kept in memory longer than
/// the object.
class ImportFile
{
public:
    /// ErrorKind::Storage when it cannot be read or is no file; ErrorKind::Refused with the detail
    /// "empty", "too-big" (over the cap), "workbook" (Excel's own format) or "no-text".
    static core::Result<ImportFile> open(const QString &path);

    const FileForm &guessedForm() const { return m_guess; }
    /// A hash of the bytes, the same for the same file wherever it lies.
    const QByteArray &digest() const { return m_digest; }

    struct Row
    {
        qint64 line = 0;   ///< Where it begins, from 1; line breaks inside quotes count.
        QStringList cells; ///< Blanks included. May be fewer or more than there are columns.
        QString problem;   ///< English word, empty when fine: "encoding" (a byte or a zero that is
                           ///< no character), "quotes", "too-long" (a line over 1 MB), "cells"
                           ///< (something stands beyond the last column).
    };

    /// Calls \a take with each row after the header, in order, until it says false. Lines with
    /// nothing but blanks and separators are no rows.
    void read(const FileForm &form, const std::function<bool(const Row &)> &take) const;
    /// The names of the columns, or "1", "2"... without a header.
    QStringList columns(const FileForm &form) const;
    qint64 countRows(const FileForm &form) const;

private:
    QByteArray m_bytes;
    QByteArray m_digest;
    FileForm m_guess;
};

/// What the column names say; empty positions are simply missing from the mapping.
Preset guessPreset(const QStringList &columns);
/// "Big Interview", "OneRoster", "Canvas", "Vestibule" (our own export).
QStringList presetNames();
/// The columns that list has by its names alone.
Preset presetNamed(const QString &name, const QStringList &columns);

} // namespace biginterview
