#include "shell/visittable.h"

#include "shell/historymodel.h"
#include "shell/theme.h"
#include "shell/themestyle.h"
#include "shell/visitwords.h"

#include <QtCore/QSettings>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 48;
constexpr int CellPadding = 12;
constexpr int ChipPadding = 12;
constexpr int ChipIcon = 13;
constexpr int ChipGap = 6;
constexpr int MostColumnWidth = 2000;
/// The first three always stay; the others give way in this order where there is little room.
constexpr std::array GiveWay{HistoryModel::Operator, HistoryModel::Retained, HistoryModel::Way,
                             HistoryModel::Took};
constexpr auto WidthsKey = "visits/widths"_L1;
constexpr auto OrderKey = "visits/order"_L1;
constexpr auto HiddenKey = "visits/hidden"_L1;

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor chipColor(const QString &role)
{
    const ThemeColors &colors = Theme::instance().colors();
    if (role == "pass"_L1)
        return colors.passBackground;
    if (role == "review"_L1)
        return colors.reviewBackground;
    if (role == "fail"_L1)
        return colors.failBackground;
    return role == "accent"_L1 ? colors.accentBackground : colors.line;
}

QColor inkColor(const QString &role)
{
    const ThemeColors &colors = Theme::instance().colors();
    if (role == "pass"_L1)
        return colors.pass;
    if (role == "review"_L1)
        return colors.review;
    if (role == "fail"_L1)
        return colors.fail;
    return role == "accent"_L1 ? colors.accent : colors.soft;
}

/// Draws a cell whole: a line under the row, the text, a pill for the outcome, a faint bar where
/// the row is still being read.
class VisitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::instance().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.accentBackground);
        QRect line = option.rect;
        line.setTop(line.bottom());
        painter->fillRect(line, colors.line);
        const auto *history = qobject_cast<const HistoryModel *>(index.model());
        const store::VisitSummary *visit = history ? history->visitAt(index.row()) : nullptr;
        const QRect box = option.rect.adjusted(CellPadding, 0, -CellPadding, -1);
        if (!visit)
            paintPlaceholder(painter, option, box);
        else if (index.column() == HistoryModel::Outcome)
            paintChip(painter, option, box, presentOutcome(*visit));
        else
            paintText(painter, option, box, index);
        paintFocus(painter, option, index);
        painter->restore();
    }

private:
    static void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QRect &box)
    {
        constexpr int height = 10;
        QRectF bar(box.left(), box.center().y() - height / 2, box.width() * 0.6, height);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(box.right());
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::instance().colors().line);
        painter->drawRoundedRect(bar, height / 2, height / 2);
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box,
                          const QModelIndex &index)
    {
        const ThemeColors &colors = Theme::instance().colors();
        const QString text = index.data().toString();
        painter->setFont(option.font);
        painter->setPen(index.column() == HistoryModel::Retained ? colors.soft : colors.ink);
        // A reference in Latin letters still begins at the leading edge of an Arabic window.
        const Qt::Alignment edge =
            option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(box,
                          int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
    }

    static void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box,
                          const OutcomeChip &chip)
    {
        const QFont font = chipFont(option.font);
        const QFontMetrics metrics(font);
        const int around = 2 * ChipPadding + ChipIcon + ChipGap;
        const QString word =
            metrics.elidedText(chip.word, Qt::ElideRight, std::max(0, box.width() - around));
        QRect pill(0, 0, metrics.horizontalAdvance(word) + around, metrics.height() + 6);
        pill.moveCenter(box.center());
        pill.moveLeft(box.left());
        QRect icon(pill.left() + ChipPadding, 0, ChipIcon, ChipIcon);
        icon.moveCenter(QPoint(icon.center().x(), pill.center().y()));
        QRect text = pill.adjusted(ChipPadding + ChipIcon + ChipGap, 0, 0, 0);
        if (option.direction == Qt::RightToLeft) {
            for (QRect *each : {&pill, &icon, &text})
                *each = QStyle::visualRect(option.direction, box, *each);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(chipColor(chip.look.role));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        Theme::icon(chip.look.icon, inkColor(chip.look.role)).paint(painter, icon);
        painter->setFont(font);
        painter->setPen(inkColor(chip.look.role));
        const Qt::Alignment edge =
            option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(text, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter), word);
    }

    /// The row has the focus, not one of its cells: a bar at its beginning.
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        constexpr int width = 3;
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        if (!table || !table->hasFocus() || table->currentIndex().row() != index.row()
            || table->horizontalHeader()->visualIndex(index.column()) != 0)
            return;
        QRect bar = option.rect;
        bar.setWidth(width);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter->fillRect(bar, Theme::instance().colors().accent);
    }
};

} // namespace

VisitTable::VisitTable(QWidget *parent) : QTableView(parent)
{
    m_wanted.fill(true);
    setRole(this, u"visits"_s);
    setItemDelegate(new VisitDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            writeColumns();
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            if (!isColumnHidden(column))
                m_widths.at(size_t(column)) = columnWidth(column);
        }
        writeColumns();
    });
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void VisitTable::setHistory(HistoryModel *model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scroll = verticalScrollBar()->value(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometries();
        verticalScrollBar()->setValue(m_scroll);
    });
    readColumns();
    measure();
}

/// Rows added above leave those in sight where they are, unless the list stands at its beginning.
void VisitTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    const int value = verticalScrollBar()->value();
    if (start > 0 || value == 0)
        return;
    updateGeometries();
    verticalScrollBar()->setValue(value
                                  + (end - start + 1) * verticalHeader()->defaultSectionSize());
}

void VisitTable::measure()
{
    verticalHeader()->setDefaultSectionSize(std::max(RowHeight, fontMetrics().height() + 28));
    horizontalHeader()->viewport()->update();
    fitColumns();
}

/// For usual content: nobody's data is looked at.
int VisitTable::neededWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics bold(chipFont(font()));
    const auto width = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    int needed = bold.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    switch (HistoryModel::Column(column)) {
    case HistoryModel::When:
        needed = std::max(needed, width(presentWhen(QDateTime({2028, 12, 28}, {22, 58}), {})));
        break;
    case HistoryModel::Reference:
        needed = std::max(needed, metrics.averageCharWidth() * 14);
        break;
    case HistoryModel::Outcome: {
        store::VisitSummary widest;
        widest.row.end = store::VisitEnd{u"cancelled"_s, u"cancelled"_s, {}, {}, {}, {}};
        widest.lastStatus = u"FACE_VALIDATION_FINISHED"_s;
        needed = std::max(needed, bold.horizontalAdvance(presentOutcome(widest).word)
                                      + 2 * ChipPadding + ChipIcon + ChipGap);
        break;
    }
    case HistoryModel::Way:
        needed = std::max(needed, width(presentWay(u"embedded"_s)));
        break;
    case HistoryModel::Took:
        needed = std::max(needed, metrics.averageCharWidth() * 11);
        break;
    case HistoryModel::Operator:
        needed = std::max(needed, metrics.averageCharWidth() * 10);
        break;
    case HistoryModel::Retained:
        needed = std::max(needed, metrics.averageCharWidth() * 13);
        break;
    }
    return needed + 2 * CellPadding + 4;
}

void VisitTable::fitColumns()
{
    if (!model() || m_fitting)
        return;
    m_fitting = true;
    std::array<int, HistoryModel::ColumnCount> wishes{};
    std::array<bool, HistoryModel::ColumnCount> shown = m_wanted;
    int total = 0;
    for (size_t i = 0; i < wishes.size(); ++i) {
        const int needed = neededWidth(int(i));
        wishes.at(i) = m_widths.at(i) > 0 ? m_widths.at(i) : needed;
        if (shown.at(i))
            total += needed;
    }
    const int room = viewport()->width();
    for (const HistoryModel::Column column : GiveWay) {
        if (total <= room)
            break;
        if (shown.at(size_t(column))) {
            shown.at(size_t(column)) = false;
            total -= neededWidth(column);
        }
    }
    int wished = 0;
    for (size_t i = 0; i < wishes.size(); ++i)
        wished += shown.at(i) ? wishes.at(i) : 0;
    const double share = wished > 0 ? double(std::max(room, total)) / wished : 1;
    int left = std::max(room, total);
    int last = -1;
    for (int place = 0; place < HistoryModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const auto i = size_t(column);
        setColumnHidden(column, !shown.at(i));
        if (!shown.at(i))
            continue;
        const int width = std::min(left, int(wishes.at(i) * share));
        setColumnWidth(column, width);
        left -= width;
        last = column;
    }
    // What rounding left over.
    if (last >= 0)
        setColumnWidth(last, columnWidth(last) + left);
    m_fitting = false;
}

void VisitTable::showColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(model()->headerData(column, Qt::Horizontal).toString(), this,
                            [this, column](bool wanted) { setColumnWanted(column, wanted); });
        action->setCheckable(true);
        action->setChecked(m_wanted.at(size_t(column)));
        // A list without a column could not be brought back.
        action->setEnabled(column != HistoryModel::When);
    }
    menu->addSeparator();
    //: In the menu of the columns: every column as at the beginning.
    menu->addAction(tr("Standard columns"), this, [this] { forgetColumns(); });
    menu->popup(globalPosition);
}

void VisitTable::setColumnWanted(int column, bool wanted)
{
    m_wanted.at(size_t(column)) = wanted;
    writeColumns();
    fitColumns();
}

void VisitTable::forgetColumns()
{
    m_wanted.fill(true);
    m_widths.fill(0);
    m_fitting = true;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_fitting = false;
    writeColumns();
    fitColumns();
}

void VisitTable::readColumns()
{
    const QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"vestibule"_s, u"desk"_s);
    const QStringList widths = kept.value(WidthsKey).toStringList();
    const QStringList order = kept.value(OrderKey).toStringList();
    const QStringList hidden = kept.value(HiddenKey).toStringList();
    m_fitting = true;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const auto place = size_t(column);
        m_widths.at(place) = std::clamp(widths.value(column).toInt(), 0, MostColumnWidth);
        m_wanted.at(place) =
            column == HistoryModel::When || !hidden.contains(QString::number(column));
    }
    for (qsizetype place = 0; place < order.size() && order.size() == HistoryModel::ColumnCount;
         ++place) {
        const int column = std::clamp(order.at(place).toInt(), 0, HistoryModel::ColumnCount - 1);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), int(place));
    }
    m_fitting = false;
}

void VisitTable::writeColumns() const
{
    QStringList widths;
    QStringList order;
    QStringList hidden;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        widths << QString::number(m_widths.at(size_t(column)));
        order << QString::number(horizontalHeader()->logicalIndex(column));
        if (!m_wanted.at(size_t(column)))
            hidden << QString::number(column);
    }
    QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"vestibule"_s, u"desk"_s);
    kept.setValue(WidthsKey, widths);
    kept.setValue(OrderKey, order);
    kept.setValue(HiddenKey, hidden);
}

void VisitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void VisitTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange)
        measure();
}

void VisitTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void VisitTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        showColumnMenu(horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft()));
}

} // namespace shell
