#pragma once

#include "shell/presenterscore.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <utility>

class QGridLayout;
class QLabel;
class QPushButton;

namespace shell {

/// One module on the result card: name, chip, summary, and its checks folded under it. Where there
/// is little room the summary stands below the name.
class ModuleRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModuleRow)

public:
    explicit ModuleRow(const ModuleLine &line, QWidget *parent = nullptr);

    void showNumbers(bool shown);
    /// Gives name and chip of all \a rows columns of one width.
    static void alignColumns(const QList<ModuleRow *> &rows);
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *makeChecks(const QList<CheckLine> &checks);
    QLabel *makeNumber(const QString &number);

    QWidget *m_checks = nullptr;
    QPushButton *m_fold = nullptr;
    QString m_name;
    QLabel *m_nameLabel;
    QWidget *m_chipCell;
    QLabel *m_summary;
    QGridLayout *m_row;
    std::optional<bool> m_narrow;
    std::pair<int, int> m_columns{0, 0};
    QList<QLabel *> m_numbers;
};

} // namespace shell
