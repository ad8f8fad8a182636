#pragma once

#include "biginterview/importer.h"

namespace biginterview {

/// What one row says of a person.
struct RowCells
{
    QString partnerId;
    QString firstName;
    QString lastName;
    QString email;
    QStringList tags;
};

/// Reads \a row as \a rules say into \a cells, as far as it can; answers why it cannot be used.
RejectReason readCells(const ImportFile::Row &row, const ImportRules &rules, RowCells &cells);

} // namespace biginterview
