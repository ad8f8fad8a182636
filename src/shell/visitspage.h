#pragma once

#include "shell/services.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace shell {

class Caretaker;
class ExportPanel;
class HistoryModel;
class IconLabel;
class TextField;
class VisitDetail;
class VisitTable;

/// The place of all visits: search as one types, pills to filter by, the list, the detail of one
/// visit, and the export of what is listed.
class VisitsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitsPage)

public:
    /// Both outlive it; \a services has its storage open.
    VisitsPage(Services &services, Caretaker &caretaker, QWidget *parent = nullptr);
    ~VisitsPage() override;

    /// The place was entered: the list is brought up to date and the search has the focus.
    void enter();
    /// Shows the detail of a visit, with every filter off.
    void openVisit(const core::VisitId &visit);
    /// A visit began or ended.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildNotice();
    void connectAll();
    store::VisitFilter wantedFilter() const;
    std::optional<std::chrono::seconds> mediaKept() const;
    void applyFilter();
    void clearFilters();
    bool hasFilters() const;
    void showRows();
    void showFailure(const core::Error &error);
    void showNotice(const QString &icon, const QString &title, const QString &sentence,
                    const QString &action);
    void openRow(int row);
    void openDetail(const core::VisitId &visit);
    void closeDetail();
    void selectOpenVisit();
    void focusTable();
    void arrange();
    void retranslate();

    Services &m_services;
    HistoryModel *m_model;
    core::Timer *m_typing;
    std::optional<core::Error> m_failure;
    bool m_selecting = false; ///< The list follows the detail.
    bool m_detailOpen = false;
    bool m_exportOpen = false;

    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_export;
    QBoxLayout *m_searchRow;
    TextField *m_search;
    QWidget *m_pillBox;
    QList<QPushButton *> m_pills;
    ExportPanel *m_exportPanel;
    QFrame *m_card;
    QStackedWidget *m_stack;
    VisitTable *m_table;
    QWidget *m_notice;
    IconLabel *m_noticeIcon;
    QLabel *m_noticeTitle;
    QLabel *m_noticeText;
    QPushButton *m_noticeAction;
    QWidget *m_list;
    VisitDetail *m_detail;
};

} // namespace shell
