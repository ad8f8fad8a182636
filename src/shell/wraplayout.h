#pragma once

#include <QtCore/QList>
#include <QtWidgets/QLayout>

namespace shell {

/// Lays items out in rows that break when the width ends, each row centred or, after
/// setAlignment(Qt::AlignLeading), at the leading edge: pills and the buttons of a card stay whole
/// at any text size. Follows the layout direction.
class WrapLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLayout)

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row
    {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    QList<Row> rowsFor(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace shell
