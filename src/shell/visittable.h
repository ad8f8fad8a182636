#pragma once

#include <QtWidgets/QTableView>

#include <array>

class QMenu;

namespace shell {

class HistoryModel;

/// The table of visits. Columns take the room there is, the less important ones give way where it
/// is narrow; the operator moves, resizes and hides them, and that is remembered on this computer.
class VisitTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitTable)

public:
    explicit VisitTable(QWidget *parent = nullptr);

    void setHistory(HistoryModel *model);

Q_SIGNALS:
    /// Chosen by a click or with Enter.
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void measure();
    void fitColumns();
    void showColumnMenu(const QPoint &globalPosition);
    void setColumnWanted(int column, bool wanted);
    void forgetColumns();
    void readColumns();
    void writeColumns() const;
    int neededWidth(int column) const;

    std::array<int, 7> m_widths{}; ///< As chosen by the operator; 0 means what is needed.
    std::array<bool, 7> m_wanted{};
    bool m_fitting = false;
    int m_scroll = 0; ///< Where the list stood before it was read anew.
};

} // namespace shell
