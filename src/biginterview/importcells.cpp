#include "biginterview/importcells.h"

#include <algorithm>

namespace biginterview {

using namespace Qt::StringLiterals;

namespace {

/// No name needs more, and 254 is the longest e-mail address (RFC 5321).
constexpr qsizetype LongestText = 254;

/// With the full-width forms, as in the exports.
constexpr QStringView FormulaSigns(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

bool isFormula(QStringView cell)
{
    const auto *sign =
        std::find_if_not(cell.begin(), cell.end(), [](QChar each) { return each == u' '; });
    return sign != cell.end() && FormulaSigns.contains(*sign);
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

bool isBesideId(QChar character)
{
    return character == u' ' || character == u'\t' || character == QChar(QChar::Nbsp);
}

/// Without blanks around; line breaks are left for the check to find.
QString unpadded(const QString &cell)
{
    const auto *const begin = std::find_if_not(cell.begin(), cell.end(), isBesideId);
    const auto *end = cell.end();
    while (end != begin && isBesideId(*(end - 1)))
        --end;
    return QStringView(begin, end).toString();
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && text.indexOf(u'@', at + 1) < 0
           && std::none_of(text.begin(), text.end(), [](QChar each) {
                  return each.isSpace() || each.category() == QChar::Other_Control;
              });
}

/// "Last, First" or "First Middle Last".
void splitName(const QString &name, RowCells &cells)
{
    const qsizetype comma = name.indexOf(u',');
    const qsizetype space = name.lastIndexOf(u' ');
    if (comma >= 0) {
        cells.lastName = name.first(comma).trimmed();
        cells.firstName = name.sliced(comma + 1).trimmed();
    } else if (space >= 0) {
        cells.firstName = name.first(space);
        cells.lastName = name.sliced(space + 1);
    } else {
        cells.firstName = name;
    }
}

QStringList splitTags(QString cell)
{
    QStringList tags;
    for (const QString &part : cell.replace(u'|', u';').split(u';')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

RejectReason reasonOf(const QString &problem)
{
    if (problem == "encoding"_L1)
        return RejectReason::Encoding;
    if (problem == "quotes"_L1)
        return RejectReason::Quotes;
    return problem == "cells"_L1 ? RejectReason::Cells : RejectReason::TooLong;
}

RejectReason reasonOf(IdProblem problem)
{
    switch (problem) {
    case IdProblem::Empty:
        return RejectReason::IdMissing;
    case IdProblem::TooLong:
        return RejectReason::IdTooLong;
    case IdProblem::BadCharacter:
        return RejectReason::IdCharacters;
    case IdProblem::Reserved:
        return RejectReason::IdReserved;
    }
    Q_UNREACHABLE();
}

void appendField(QByteArray &line, const QString &text)
{
    if (!line.isEmpty())
        line += ',';
    QByteArray bytes = text.toUtf8();
    if (isFormula(text))
        bytes.prepend('\'');
    const bool needsQuotes = std::any_of(bytes.begin(), bytes.end(), [](char each) {
        return each == '"' || each == ',' || each == ';' || each == '\t' || each == '\r'
               || each == '\n';
    });
    line += needsQuotes ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

} // namespace

RejectReason readCells(const ImportFile::Row &row, const ImportRules &rules, RowCells &cells)
{
    if (!row.problem.isEmpty())
        return reasonOf(row.problem);
    const auto cell = [&](Field field) {
        return unguarded(row.cells.value(rules.mapping.value(field, -1)));
    };
    cells.partnerId = unpadded(cell(Field::PartnerId));
    cells.firstName = cell(Field::FirstName).simplified();
    cells.lastName = cell(Field::LastName).simplified();
    if (const QString name = cell(Field::Name).simplified(); !name.isEmpty())
        splitName(name, cells);
    cells.email = cell(Field::Email).trimmed();
    cells.tags = splitTags(cell(Field::Tags));
    if (std::max({cells.firstName.size(), cells.lastName.size(), cells.email.size()}) > LongestText)
        return RejectReason::TooLong;
    if (!cells.email.isEmpty() && !isEmail(cells.email))
        return RejectReason::EmailMalformed;
    if (rules.derivesIds)
        cells.partnerId = cells.email.section(u'@', 0, 0);
    if (const auto problem = checkPartnerId(cells.partnerId, rules.longestId))
        return reasonOf(*problem);
    return RejectReason::None;
}

QByteArray rejectLine(const RowResult &result, const QStringList &cells)
{
    const QLatin1StringView reason = result.outcome == RowOutcome::Rejected
                                         ? rejectReasonName(result.reason)
                                         : rowOutcomeName(result.outcome);
    QByteArray line = QByteArray::number(result.line) + ',' + reason.data();
    for (const QString &cell : cells)
        appendField(line, cell);
    return line + "\r\n";
}

QByteArray rejectHeader(const QStringList &columns)
{
    QByteArray line = "line,reason";
    for (const QString &column : columns)
        appendField(line, column);
    return line + "\r\n";
}

} // namespace biginterview
