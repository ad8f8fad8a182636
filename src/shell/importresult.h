#pragma once

#include "shell/importjob.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace shell {

/// What became of the rows of a list: how many of each outcome, and those left out with the reason.
/// Owned by the import panel.
class ImportResult final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportResult)

public:
    explicit ImportResult(QWidget *parent = nullptr);

    void show(const ImportReport &report, qint64 rowsOfFile);

Q_SIGNALS:
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPills();
    void fillTable();
    QString title() const;
    QString sentences() const;
    void retranslate();

    ImportReport m_report;
    qint64 m_rowsOfFile = 0;
    QLabel *m_title;
    QWidget *m_pills;
    QLabel *m_text;
    QLabel *m_listTitle;
    QPushButton *m_save;
    QTableWidget *m_table;
};

} // namespace shell
