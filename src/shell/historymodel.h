#pragma once

#include "core/clock.h"
#include "store/storethread.h"

#include <QtCore/QAbstractTableModel>

#include <chrono>
#include <memory>
#include <optional>

namespace shell {

/// The visits of a filter as rows, newest first. Knows how many there are and where pages begin,
/// reads pages in another thread and keeps a bounded number of them: data() never waits, a row that
/// is not there yet is empty and comes later.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column { When, Reference, Outcome, Way, Took, Operator, Retained };
    static constexpr int ColumnCount = 7;

    /// \a reader and \a clock outlive it; \a mediaKept as presentRetained().
    HistoryModel(store::StoreThread &reader, core::Clock &clock,
                 std::optional<std::chrono::seconds> mediaKept, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Rows of before stay until the first of \a filter are there. The newest request wins.
    void setFilter(const store::VisitFilter &filter);
    const store::VisitFilter &filter() const;
    /// Reads the same filter anew; where visits only were added, rows stay what they were.
    void refresh();
    void setMediaKept(std::optional<std::chrono::seconds> mediaKept);

    /// How many visits the filter has; unset until that is known.
    std::optional<qint64> total() const;
    /// Null while the row is not there; valid until control returns to the event loop.
    const store::VisitSummary *visitAt(int row) const;
    /// The row of a visit that is there, or -1.
    int rowOf(const core::VisitId &visit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The first rows of a filter that setFilter() asked for are there.
    void filterShown();
    /// Rows or their number are other than before.
    void refreshed();
    void failed(const core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
