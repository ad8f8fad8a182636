#pragma once

#include "biginterview/importfile.h"
#include "biginterview/partnerid.h"
#include "store/peoplestore.h"

#include <QtCore/QDateTime>

#include <functional>
#include <memory>

namespace biginterview {

/// What became of one row.
enum class RowOutcome {
    Added,     ///< A person who was not there.
    Updated,   ///< Name, e-mail or tags of a person who was there are others now.
    Unchanged, ///< Already there as the row says.
    Duplicate, ///< The file had that id before; the first row counts.
    Rejected   ///< See RowResult::reason.
};

/// Stable words for why a row is rejected: also in the reject file.
enum class RejectReason {
    None,
    IdMissing,
    IdTooLong,
    IdCharacters,
    IdReserved,
    Encoding,
    Quotes,
    TooLong, ///< A line over 1 MB, or a name or e-mail nobody has.
    Cells,   ///< Something stands beyond the last column: a separator without quotes?
    EmailMalformed,
    IdTaken ///< An id derived from the e-mail that is somebody's with another e-mail.
};

QLatin1StringView rowOutcomeName(RowOutcome outcome);
QLatin1StringView rejectReasonName(RejectReason reason);

struct RowResult
{
    qint64 line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    RejectReason reason = RejectReason::None;
    QString partnerId;
    bool lacksEmail = false;     ///< Kept, but cannot be created at Big Interview.
    bool differsInCase = false;  ///< Another id differs from it only in upper and lower case.
    bool isOfEarlierRun = false; ///< Told again, see Importer::run().
};

struct ImportRules
{
    FileForm form;
    Mapping mapping;
    QStringList tags;        ///< Added to every person of the file.
    bool derivesIds = false; ///< Without an id column: the part of the e-mail before the @,
                             ///< rejected like any other id when it cannot be one.
    int longestId = UsualLongestId;
    bool dryRun = false;
};

/// Reads a file into the roster in batches of one transaction each and remembers after each how far
/// it got, so that a run that was stopped goes on there. Somebody who is there already gets the
/// names and the e-mail that are filled in and all tags; nothing is emptied. Blanks around an id
/// are padding of the file, for no id has any; else ids are taken as they are. An apostrophe before
/// a formula sign is what exports guard against spreadsheets with (OWASP, "CSV Injection"), and is
/// dropped. Synchronous; meant for the thread of the connection.
class Importer
{
public:
    /// \a people outlives it.
    Importer(store::PeopleStore &people, const ImportFile &file, const ImportRules &rules);

    /// Rows done by an earlier run of the same file with the same rules; 0 when there was none or
    /// it was ended.
    core::Result<qint64> resumesAt() const;
    /// The next run begins at the first row.
    core::Result<void> forgetEarlierRun();

    struct Summary
    {
        qint64 rows = 0; ///< Done, including those of an earlier run.
        QHash<RowOutcome, qint64> counts;
        qint64 lackingEmail = 0;
        bool stopped = false; ///< Before the end; the next run goes on.
    };

    /// \a told is called with every row of this run once its batch is kept, and with those an
    /// earlier run rejected or left out as duplicates, so that a list of them is whole. \a wanted
    /// says whether to go on, asked before each batch. A dry run writes nothing and begins at the
    /// first row.
    core::Result<Summary>
    run(const std::function<void(const RowResult &, const QStringList &)> &told,
        const std::function<bool()> &wanted, const QDateTime &now);

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// A line of the reject file: the row as it was with line and reason in front, UTF-8, RFC 4180,
/// guarded against spreadsheets that would calculate. Corrected, it can be imported.
QByteArray rejectLine(const RowResult &result, const QStringList &cells);
QByteArray rejectHeader(const QStringList &columns);

} // namespace biginterview
