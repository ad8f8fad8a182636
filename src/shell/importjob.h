#pragma once

#include "biginterview/importer.h"
#include "store/storage.h"

#include <atomic>
#include <memory>

namespace shell {

/// What the operator chose of a list; see biginterview::ImportRules.
struct ImportChoice
{
    biginterview::FileForm form;
    biginterview::Mapping mapping;
    QStringList tags;
    bool derivesIds = false;

    /// Whether somebody can be made of a row.
    bool isUsable() const;
    biginterview::ImportRules rules(int longestId, bool dryRun) const;
};

/// A list as its first rows show it.
struct ImportPreview
{
    std::shared_ptr<const biginterview::ImportFile> file;
    ImportChoice choice;
    QString presetName; ///< Empty when the columns are no known list's.
    QStringList columns;
    QList<biginterview::ImportFile::Row> rows; ///< The first few.
    qint64 count = 0;
    qint64 resumesAt = 0; ///< Rows an earlier run has done.
};

/// How a run in another thread is doing.
struct ImportProgress
{
    std::atomic_bool wanted = true;
    std::atomic<qint64> begunAt = 0; ///< Rows an earlier run had done.
    std::atomic<qint64> rows = 0;    ///< Done by this run.
};

/// A row that was left out, with what it says in a line.
struct LeftOutRow
{
    biginterview::RowResult result;
    QString text;
};

struct ImportReport
{
    biginterview::Importer::Summary summary;
    bool isDryRun = false;
    qint64 differingInCase = 0;
    qint64 leftOut = 0;
    QList<LeftOutRow> listed; ///< The first thousand of them.
    QByteArray rejectFile;    ///< All of them.
};

// All of this is for the thread of the connection.

/// \a path as the first look guesses it.
core::Result<ImportPreview> openList(store::Storage &storage, const QString &path, int longestId);
/// The same list as \a choice says; its columns are guessed anew when \a guesses.
core::Result<ImportPreview> previewList(store::Storage &storage,
                                        std::shared_ptr<const biginterview::ImportFile> file,
                                        ImportChoice choice, int longestId, bool guesses);
core::Result<ImportReport> importList(store::Storage &storage, const ImportPreview &list,
                                      const biginterview::ImportRules &rules, bool beginsAnew,
                                      ImportProgress &progress, const std::function<bool()> &wanted,
                                      const QDateTime &now);

} // namespace shell
