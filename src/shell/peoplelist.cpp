#include "shell/peoplelist.h"

#include "shell/peoplemodel.h"
#include "shell/theme.h"
#include "shell/themestyle.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int Sides = 12;
constexpr int Ends = 11;
constexpr int Between = 1;
constexpr int Mark = 15;
constexpr int MarkGap = 6;
constexpr qreal Radius = 10;

/// Draws a person: a star for who is pinned, the name, and a line under it.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int height(const QFontMetrics &metrics)
    {
        return 2 * metrics.height() + 2 * Ends + Between;
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {1, height(option.fontMetrics)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::instance().colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option);
        const QRect box = option.rect.adjusted(Sides, Ends, -Sides, -Ends);
        QRect first(box.left(), box.top(), box.width(), option.fontMetrics.height());
        QRect second = first.translated(0, first.height() + Between);
        if (index.data(PeopleModel::PinnedRole).toBool())
            paintMark(painter, option, first, u"star-filled"_s, colors.accent, false);
        if (index.data(PeopleModel::RefreshingRole).toBool())
            paintMark(painter, option, second, u"refresh"_s, colors.soft, true);
        else if (index.data(PeopleModel::ProblemRole).toBool())
            paintMark(painter, option, second, u"warning"_s, colors.review, true);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        paintText(painter, option, first, bold, colors.ink, index.data().toString());
        paintText(painter, option, second, option.font, colors.soft,
                  index.data(PeopleModel::LineRole).toString());
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const ThemeColors &colors = Theme::instance().colors();
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (!selected && !hovered)
            return;
        const bool focused = selected && option.widget && option.widget->hasFocus();
        painter->setPen(focused ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.accentBackground : colors.background);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Radius, Radius);
    }

    /// Takes its room from \a line, at the leading or the trailing edge.
    static void paintMark(QPainter *painter, const QStyleOptionViewItem &option, QRect &line,
                          const QString &icon, const QColor &color, bool trails)
    {
        const bool atRight = trails != (option.direction == Qt::RightToLeft);
        QRect box(0, 0, Mark, Mark);
        box.moveCenter(line.center());
        if (atRight) {
            box.moveRight(line.right());
            line.setRight(box.left() - MarkGap);
        } else {
            box.moveLeft(line.left());
            line.setLeft(box.right() + MarkGap);
        }
        Theme::icon(icon, color).paint(painter, box);
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box,
                          const QFont &font, const QColor &color, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(color);
        // An id in Latin letters still begins at the leading edge of an Arabic window.
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(
            box,
            int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent) : QListView(parent)
{
    setRole(this, u"people"_s);
    setItemDelegate(new PersonDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PeopleList::setPeople(PeopleModel *model)
{
    m_people = model;
    setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!m_quiet && now.isValid())
                    Q_EMIT chosen(current());
            });
}

QString PeopleList::current() const
{
    return m_people ? m_people->ids().value(currentIndex().row()) : QString();
}

void PeopleList::setCurrent(const QString &partnerId)
{
    const int row = m_people->rowOf(partnerId);
    if (row == currentIndex().row())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_people->index(row));
}

void PeopleList::move(int rows)
{
    const int last = m_people->rowCount() - 1;
    if (last < 0)
        return;
    setCurrentIndex(m_people->index(std::clamp(currentIndex().row() + rows, 0, last)));
}

int PeopleList::rowHeight() const
{
    return PersonDelegate::height(fontMetrics());
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    const bool launches = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (launches && !current().isEmpty()) {
        Q_EMIT launchRequested(current());
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void PeopleList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos();
    Q_EMIT menuRequested(current(), place);
}

void PeopleList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid() && event->button() == Qt::LeftButton)
        Q_EMIT launchRequested(current());
}

void PeopleList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace shell
