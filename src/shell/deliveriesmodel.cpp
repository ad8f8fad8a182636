#include "shell/deliveriesmodel.h"

#include "shell/deliverieswords.h"
#include "shell/theme.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

DeliveriesModel::DeliveriesModel(DeliverySource source, QObject *parent)
    : QAbstractTableModel(parent), m_source(std::move(source))
{ }

void DeliveriesModel::show(const store::DeliveryFilter &filter)
{
    beginResetModel();
    m_rows.clear();
    m_filter = filter;
    m_isComplete = false;
    m_isLoading = false;
    m_isRefreshing = false;
    m_wantsRefresh = false;
    endResetModel();
    fetchMore({});
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DeliveriesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isLoading;
}

void DeliveriesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    DeliveryQuestion question{{}, PageRows, m_filter};
    if (!m_rows.isEmpty())
        question.below = m_rows.constLast().number;
    m_source(question, this,
             [this, asked = ++m_question](const core::Result<QList<store::Delivery>> &page) {
                 if (asked != m_question)
                     return;
                 m_isLoading = false;
                 if (!page) {
                     // Scrolling would ask again and again.
                     m_isComplete = true;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 m_isComplete = page->size() < PageRows;
                 if (!page->isEmpty()) {
                     const int first = int(m_rows.size());
                     beginInsertRows({}, first, first + int(page->size()) - 1);
                     m_rows << *page;
                     endInsertRows();
                 }
                 Q_EMIT loaded();
                 if (std::exchange(m_wantsRefresh, false))
                     refresh();
             });
}

void DeliveriesModel::refresh()
{
    if (m_isLoading || m_isRefreshing) {
        m_wantsRefresh = true;
        return;
    }
    m_isRefreshing = true;
    m_source({{}, PageRows, m_filter}, this,
             [this, asked = m_question](const core::Result<QList<store::Delivery>> &page) {
                 // A page that was fetched meanwhile lies below; a new list has asked anew.
                 if (!std::exchange(m_isRefreshing, false)
                     || (asked != m_question && m_rows.isEmpty()))
                     return;
                 if (!page) {
                     Q_EMIT failed(page.error());
                     return;
                 }
                 takeNewest(*page);
                 Q_EMIT loaded();
                 if (std::exchange(m_wantsRefresh, false))
                     refresh();
             });
}

void DeliveriesModel::takeNewest(const QList<store::Delivery> &page)
{
    const bool isWhole = page.size() < PageRows;
    const qint64 newest = m_rows.isEmpty() ? 0 : m_rows.constFirst().number;
    // As many old rows as the page tells of, so that nothing between is left out or kept in vain.
    const auto oldOnes = std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const auto &each) {
        return isWhole || each.number >= page.constLast().number;
    });
    const auto newOnes = std::count_if(page.cbegin(), page.cend(),
                                       [newest](const auto &each) { return each.number > newest; });
    const bool hasGap = !isWhole && oldOnes == 0;
    const bool hasLost = page.size() - newOnes != oldOnes;
    if (hasGap || hasLost) {
        beginResetModel();
        m_rows = page;
        m_isComplete = isWhole;
        endResetModel();
        return;
    }
    if (newOnes > 0) {
        beginInsertRows({}, 0, int(newOnes) - 1);
        m_rows = page.first(newOnes) + m_rows;
        endInsertRows();
    }
    for (qsizetype i = newOnes; i < page.size(); ++i)
        m_rows[i] = page.at(i);
    if (!page.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(page.size()) - 1, ColumnCount - 1));
}

QString DeliveriesModel::text(const store::Delivery &delivery, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(delivery.at.toLocalTime(), QLocale::ShortFormat);
    case From:
        return presentSource(delivery.source);
    case What:
        return presentEvent(delivery);
    case Interview:
        // Its beginning tells sessions apart; the whole id is in the tool tip.
        return delivery.interview.text().left(8);
    case Visit:
        return presentSubject(delivery);
    case Arrivals:
        return QLocale().toString(delivery.arrivals);
    default:
        return {};
    }
}

QString DeliveriesModel::toolTip(const store::Delivery &delivery, int column) const
{
    switch (column) {
    case When:
        if (delivery.arrivals > 1) {
            //: %1 and %2 are dates with time.
            return tr("First at %1, last at %2")
                .arg(QLocale().toString(delivery.at.toLocalTime(), QLocale::LongFormat),
                     QLocale().toString(delivery.lastAt.toLocalTime(), QLocale::LongFormat));
        }
        return QLocale().toString(delivery.at.toLocalTime(), QLocale::LongFormat);
    case What:
        return delivery.event;
    case Interview:
        return delivery.interview.text();
    case Visit:
        return delivery.visit ? delivery.visit->text() : delivery.person;
    default:
        return {};
    }
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const store::Delivery &delivery = m_rows.at(index.row());
    const ThemeColors &colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, index.column());
    case Qt::ToolTipRole:
        return toolTip(delivery, index.column());
    case Qt::ForegroundRole:
        return index.column() == What ? QVariant(colors.ink) : QVariant(colors.soft);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: A column of the webhook deliveries.
        return tr("When");
    case From:
        //: A column of the webhook deliveries: who sent it.
        return tr("From");
    case What:
        //: A column of the webhook deliveries: what it says.
        return tr("What");
    case Interview:
        //: A column of the webhook deliveries: the beginning of the session's id at the service.
        return tr("Session");
    case Visit:
        //: A column of the webhook deliveries: the beginning of a visit's id, or a person's id.
        return tr("Visit or person");
    case Arrivals:
        //: A column of the webhook deliveries: how often the same one has arrived.
        return tr("Arrivals");
    default:
        return {};
    }
}

void DeliveriesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

} // namespace shell
