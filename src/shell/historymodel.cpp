#include "shell/historymodel.h"

#include "shell/visitwords.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <limits>

namespace shell {

using store::Storage;
using store::VisitFilter;
using store::VisitOutline;
using store::VisitSummary;
using Rows = QList<VisitSummary>;
using Flag = std::shared_ptr<std::atomic_bool>;

namespace {

constexpr int PageRows = 100;
constexpr int Stride = 500;
constexpr qsizetype MostPages = 20;
/// Pages that were scrolled past while others were read are not read any more.
constexpr qsizetype MostWaiting = 3;

struct Page
{
    Rows rows;
    quint64 used = 0;
};

Flag newFlag()
{
    return std::make_shared<std::atomic_bool>(true);
}

core::Error noLongerWanted()
{
    return core::Error::of(core::ErrorKind::Cancelled, QStringLiteral("no longer wanted"));
}

} // namespace

class HistoryModel::Private
{
public:
    Private(HistoryModel *model, store::StoreThread &thread, core::Clock &time)
        : q(model), reader(thread), clock(time)
    { }

    void load(const VisitFilter &wantedFilter);
    void takeFirst(Rows rows);
    void askOutline();
    void takeOutline(const VisitOutline &found);
    void showNew(Rows rows, const std::optional<VisitOutline> &found);
    void showAgain(Rows rows, const VisitOutline &found);
    void grow(const VisitOutline &found);
    void beginList();

    const VisitSummary *at(int row);
    void want(int page);
    void askPage();
    void takePage(int page, Rows rows);
    void keep(int page, Rows rows);
    void reportFailure(const core::Error &error);

    HistoryModel *q;
    store::StoreThread &reader;
    core::Clock &clock;
    std::optional<std::chrono::seconds> mediaKept;

    VisitFilter filter; ///< As asked for last.
    VisitFilter shown;  ///< What the rows are of.
    bool isShown = false;
    Flag wanted = newFlag();  ///< Goes off with the next setFilter() or refresh().
    Flag list = newFlag();    ///< Goes off when rows are other than before.
    Rows first;               ///< Of a refresh that waits for its outline.
    Flag outlineWanted;       ///< Set while an outline is being read.
    bool outlineOwed = false; ///< It had to wait for a page.

    VisitOutline outline;
    bool isComplete = false; ///< The outline is known, not only the first page.
    QHash<int, Page> pages;
    quint64 uses = 0;
    QList<int> waiting; ///< Pages, the most wanted last.
    std::optional<int> reading;
    /// What was there before a refresh, shown until the new pages come.
    QHash<int, Page> before;
    int shift = 0; ///< Rows that were added above it.
};

/// A filter or refresh: the first page at once, then how long the list is.
void HistoryModel::Private::load(const VisitFilter &wantedFilter)
{
    *wanted = false;
    wanted = newFlag();
    if (outlineWanted)
        *outlineWanted = false;
    outlineWanted.reset();
    outlineOwed = false;
    filter = wantedFilter;
    reader.ask<Rows>(
        [asked = filter, flag = wanted](Storage &storage) -> core::Result<Rows> {
            if (!*flag)
                return noLongerWanted();
            return storage.history().page(asked, std::nullopt, 0, PageRows);
        },
        q,
        [this, flag = wanted](core::Result<Rows> rows) {
            if (!*flag)
                return;
            if (rows)
                takeFirst(std::move(rows).value());
            else
                reportFailure(rows.error());
        });
}

void HistoryModel::Private::takeFirst(Rows rows)
{
    const bool isAgain = isShown && isComplete && shown == filter;
    if (rows.size() < PageRows) {
        VisitOutline all{rows.size(), {}};
        if (!rows.isEmpty())
            all.anchors << rows.constFirst().number;
        if (isAgain)
            showAgain(std::move(rows), all);
        else
            showNew(std::move(rows), all);
        return;
    }
    if (isAgain)
        first = std::move(rows);
    else
        showNew(std::move(rows), std::nullopt);
    askOutline();
}

void HistoryModel::Private::askOutline()
{
    outlineOwed = false;
    outlineWanted = newFlag();
    reader.ask<VisitOutline>(
        [asked = filter, flag = wanted, mine = outlineWanted,
         &thread = reader](Storage &storage) -> core::Result<VisitOutline> {
            return storage.history().outline(asked, Stride, [&flag, &mine, &thread] {
                return *flag && *mine && !thread.isStopping();
            });
        },
        q,
        [this, flag = wanted](core::Result<VisitOutline> found) {
            if (!*flag)
                return;
            outlineWanted.reset();
            if (found) {
                outlineOwed = false;
                takeOutline(*found);
            } else if (!outlineOwed) {
                reportFailure(found.error());
            } else if (!reading) {
                askOutline();
            }
        });
}

void HistoryModel::Private::takeOutline(const VisitOutline &found)
{
    if (!isComplete)
        grow(found);
    else
        showAgain(std::exchange(first, {}), found);
}

void HistoryModel::Private::showNew(Rows rows, const std::optional<VisitOutline> &found)
{
    q->beginResetModel();
    beginList();
    before.clear();
    outline = found.value_or(VisitOutline{rows.size(), {}});
    isComplete = found.has_value();
    shown = filter;
    isShown = true;
    keep(0, std::move(rows));
    q->endResetModel();
    Q_EMIT q->filterShown();
    Q_EMIT q->refreshed();
}

/// Pages that are still being read belong to the list of before.
void HistoryModel::Private::beginList()
{
    *list = false;
    list = newFlag();
    pages.clear();
    waiting.clear();
    reading.reset();
}

/// The first page of a filter was there; now the rest has a number.
void HistoryModel::Private::grow(const VisitOutline &found)
{
    const int known = q->rowCount();
    const auto count = int(std::min<qint64>(found.count, std::numeric_limits<int>::max()));
    const bool hasMore = count > known;
    if (hasMore)
        q->beginInsertRows({}, known, count - 1);
    outline = found;
    isComplete = true;
    if (hasMore)
        q->endInsertRows();
    Q_EMIT q->refreshed();
}

void HistoryModel::Private::showAgain(Rows rows, const VisitOutline &found)
{
    const qint64 newest = outline.anchors.value(0, 0);
    const auto added = int(std::count_if(
        rows.cbegin(), rows.cend(), [newest](const auto &row) { return row.number > newest; }));
    // Visits that went, or left the filter, move the others in a way that only new pages tell.
    const bool onlyAdded = found.count == outline.count + added && added < PageRows;
    if (!onlyAdded)
        q->beginResetModel();
    else if (added > 0)
        q->beginInsertRows({}, 0, added - 1);
    before = onlyAdded ? pages : QHash<int, Page>();
    beginList();
    shift = added;
    outline = found;
    keep(0, std::move(rows));
    if (!onlyAdded)
        q->endResetModel();
    else if (added > 0)
        q->endInsertRows();
    if (onlyAdded && q->rowCount() > 0)
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(q->rowCount() - 1, ColumnCount - 1));
    Q_EMIT q->refreshed();
}

/// What is known of \a row; asks for its page when that is not there.
const VisitSummary *HistoryModel::Private::at(int row)
{
    const auto page = pages.find(row / PageRows);
    if (page != pages.end()) {
        page->used = ++uses;
        const qsizetype place = row % PageRows;
        return place < page->rows.size() ? &page->rows.at(place) : nullptr;
    }
    want(row / PageRows);
    const auto old = before.constFind((row - shift) / PageRows);
    const qsizetype place = (row - shift) % PageRows;
    if (row < shift || old == before.cend() || place >= old->rows.size())
        return nullptr;
    return &old->rows.at(place);
}

void HistoryModel::Private::want(int page)
{
    if (reading == page || (!waiting.isEmpty() && waiting.constLast() == page))
        return;
    waiting.removeAll(page);
    waiting << page;
    if (waiting.size() > MostWaiting)
        waiting.removeFirst();
    if (!reading)
        askPage();
}

void HistoryModel::Private::askPage()
{
    if (waiting.isEmpty() || !isComplete)
        return;
    const int page = waiting.takeLast();
    reading = page;
    // Reading a long outline would keep the page waiting.
    if (outlineWanted) {
        *outlineWanted = false;
        outlineOwed = true;
    }
    const qsizetype anchor = page * qsizetype(PageRows) / Stride;
    const int skip = int(page * qsizetype(PageRows) - anchor * Stride);
    const std::optional<qint64> from =
        anchor < outline.anchors.size() ? std::optional(outline.anchors.at(anchor)) : std::nullopt;
    reader.ask<Rows>(
        [asked = shown, from, skip, flag = list](Storage &storage) -> core::Result<Rows> {
            if (!*flag)
                return noLongerWanted();
            return storage.history().page(asked, from, skip, PageRows);
        },
        q,
        [this, page, flag = list](core::Result<Rows> rows) {
            if (!*flag)
                return;
            reading.reset();
            if (rows)
                takePage(page, std::move(rows).value());
            else
                reportFailure(rows.error());
            if (!waiting.isEmpty())
                askPage();
            else if (outlineOwed && !outlineWanted)
                askOutline();
        });
}

void HistoryModel::Private::takePage(int page, Rows rows)
{
    keep(page, std::move(rows));
    const int top = page * PageRows;
    const int bottom = std::min(top + PageRows, q->rowCount()) - 1;
    if (top <= bottom)
        Q_EMIT q->dataChanged(q->index(top, 0), q->index(bottom, ColumnCount - 1));
}

void HistoryModel::Private::keep(int page, Rows rows)
{
    pages.insert(page, {std::move(rows), ++uses});
    if (pages.size() <= MostPages)
        return;
    const QList<int> kept = pages.keys();
    pages.remove(*std::min_element(kept.begin(), kept.end(), [this](int a, int b) {
        return pages.value(a).used < pages.value(b).used;
    }));
}

void HistoryModel::Private::reportFailure(const core::Error &error)
{
    waiting.clear();
    outlineOwed = false;
    Q_EMIT q->failed(error);
}

HistoryModel::HistoryModel(store::StoreThread &reader, core::Clock &clock,
                           std::optional<std::chrono::seconds> mediaKept, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this, reader, clock))
{
    d->mediaKept = mediaKept;
}

HistoryModel::~HistoryModel()
{
    *d->wanted = false;
    *d->list = false;
}

void HistoryModel::setFilter(const VisitFilter &filter)
{
    d->load(filter);
}

const VisitFilter &HistoryModel::filter() const
{
    return d->filter;
}

void HistoryModel::refresh()
{
    d->load(d->filter);
}

void HistoryModel::setMediaKept(std::optional<std::chrono::seconds> mediaKept)
{
    d->mediaKept = mediaKept;
}

std::optional<qint64> HistoryModel::total() const
{
    return d->isShown && d->isComplete ? std::optional(d->outline.count) : std::nullopt;
}

const VisitSummary *HistoryModel::visitAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->at(row) : nullptr;
}

int HistoryModel::rowOf(const core::VisitId &visit) const
{
    for (auto page = d->pages.cbegin(); page != d->pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->rows.size(); ++i) {
            if (page->rows.at(i).row.visit.id == visit)
                return int(page.key() * PageRows + i);
        }
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(std::min<qint64>(d->outline.count, std::numeric_limits<int>::max()));
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || (!isText && role != Qt::ToolTipRole))
        return {};
    const VisitSummary *visit = visitAt(index.row());
    if (!visit)
        return {};
    const QDateTime now = d->clock.utcNow();
    if (role == Qt::ToolTipRole) {
        return index.column() == When ? QVariant(presentWhenFully(visit->row.visit.createdAt))
                                      : QVariant();
    }
    switch (Column(index.column())) {
    case When:
        return presentWhen(visit->row.visit.createdAt, now);
    case Reference:
        return presentReference(visit->row);
    case Outcome:
        return presentOutcome(*visit).word;
    case Way:
        return presentWay(visit->row.visit.show);
    case Took:
        return presentTook(visit->row);
    case Operator:
        return visit->row.visit.operatorName;
    case Retained:
        return presentRetained(*visit, now, d->mediaKept);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        //: A column of the list of visits: when the visit began.
        return tr("When");
    case Reference:
        //: A column of the list of visits: whose visit it was.
        return tr("Reference");
    case Outcome:
        //: A column of the list of visits: how it ended.
        return tr("Outcome");
    case Way:
        //: A column of the list of visits: where it was shown.
        return tr("Way");
    case Took:
        //: A column of the list of visits: how long it took.
        return tr("Took");
    case Operator:
        //: A column of the list of visits: who started it.
        return tr("Operator");
    case Retained:
        //: A column of the list of visits: what is still kept.
        return tr("Retained");
    }
    return {};
}

} // namespace shell
