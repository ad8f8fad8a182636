#include "shell/wraplayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace shell {

WrapLayout::WrapLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(14);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<WrapLayout::Row> WrapLayout::rowsFor(int width) const
{
    QList<Row> rows;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (rows.isEmpty() || rows.last().width + spacing() + size.width() > width)
            rows << Row{};
        Row &row = rows.last();
        row.width += size.width() + (row.items.isEmpty() ? 0 : spacing());
        row.height = std::max(row.height, size.height());
        row.items << item;
    }
    return rows;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QList<Row> rows = rowsFor(width - margins.left() - margins.right());
    for (const Row &row : rows)
        height += row.height;
    return height + spacing() * int(std::max<qsizetype>(rows.size() - 1, 0));
}

QSize WrapLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(QWIDGETSIZE_MAX);
    if (rows.isEmpty())
        return {};
    return QSize(rows.first().width, rows.first().height).grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const bool isCentred = !(alignment() & Qt::AlignLeading);
    int y = area.top();
    const QList<Row> rows = rowsFor(area.width());
    for (const Row &row : rows) {
        int x = area.left() + (isCentred ? std::max(0, (area.width() - row.width) / 2) : 0);
        for (QLayoutItem *item : row.items) {
            const int width = std::min(item->sizeHint().width(), area.width());
            item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, width, row.height)));
            x += width + spacing();
        }
        y += row.height + spacing();
    }
}

} // namespace shell
