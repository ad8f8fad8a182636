#pragma once

#include "core/result.h"
#include "store/webhookinbox.h"

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <optional>

namespace shell {

/// Which deliveries are wanted, newest first.
struct DeliveryQuestion
{
    std::optional<qint64> below; ///< Only those with a lower number; from the newest when unset.
    int limit = 0;
    store::DeliveryFilter filter;
};

/// Answers later, in the caller's thread, and not once the context is gone.
using DeliverySource =
    std::function<void(const DeliveryQuestion &question, QObject *context,
                       std::function<void(core::Result<QList<store::Delivery>>)> done)>;

/// Webhook deliveries as a table that reads a page when the one before is scrolled through, and the
/// newest page again when something arrived.
class DeliveriesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveriesModel)

public:
    enum Column { When, From, What, Interview, Visit, Arrivals, ColumnCount };
    static constexpr int PageRows = 100;

    explicit DeliveriesModel(DeliverySource source, QObject *parent = nullptr);

    /// Forgets every row and reads the newest that \a filter lets through.
    void show(const store::DeliveryFilter &filter);
    /// Brings the newest page up to date and leaves the rest where it is.
    void refresh();
    const store::Delivery &row(int index) const { return m_rows.at(index); }
    bool isLoading() const { return m_isLoading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Words and dates in the present language.
    void retranslate();

Q_SIGNALS:
    /// A page has come, perhaps an empty one.
    void loaded();
    void failed(const core::Error &error);

private:
    QString text(const store::Delivery &delivery, int column) const;
    QString toolTip(const store::Delivery &delivery, int column) const;
    void takeNewest(const QList<store::Delivery> &page);

    DeliverySource m_source;
    QList<store::Delivery> m_rows;
    store::DeliveryFilter m_filter;
    quint64 m_question = 0; ///< An answer to an earlier one is out of date.
    bool m_isLoading = false;
    bool m_isRefreshing = false;
    bool m_wantsRefresh = false; ///< Something arrived while the newest page was being read.
    bool m_isComplete = true;
};

} // namespace shell
