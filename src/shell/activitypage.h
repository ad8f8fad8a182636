#pragma once

#include "shell/auditexport.h"
#include "shell/auditmodel.h"
#include "shell/deliveriesview.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace shell {

class IconLabel;
class Services;

/// What the page of activity works with. Each answers later, in the caller's thread, and not once
/// the context is gone.
struct ActivityTools
{
    AuditSource rows;
    std::function<void(QObject *context, std::function<void(core::Result<store::AuditReport>)>)>
        verify;
    /// The export is a line of the record before anything is written.
    std::function<void(const QString &path, ExportFormat format, QObject *context,
                       std::function<void(core::Result<qint64>)>)>
        exportTo;
    /// Without them the page is the record alone.
    std::optional<DeliveryTools> deliveries = {};
};

/// The open database's record. Checking and exporting have a thread of their own, so that lists are
/// read meanwhile.
ActivityTools storedActivity(Services &services);

/// Who did what: the record as a table, newest first, with filters, a check that nothing in it was
/// changed, and an export; and beside it the webhooks that arrived. Emits visitChosen() for a row
/// that is about a visit.
class ActivityPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPage)

public:
    explicit ActivityPage(ActivityTools tools, QWidget *parent = nullptr);

    /// Reads what is shown anew from its newest row.
    void enter();
    /// Shows the webhooks in place of the record, or the record again.
    void showDeliveries(bool deliveries);
    /// Checks every row; a sentence on the page tells what was found.
    void verify();
    /// Writes the whole record to \a path, as JSON when it ends so, else as CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    void visitChosen(const core::VisitId &visit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Said { Nothing, Busy, Good, Bad };
    QWidget *makeParts();
    QWidget *makeRecord();
    void makeTable();
    void say(Said said, const QString &sentence);
    void askForPath();
    void setBusy(bool busy);
    void showRows();
    void fitColumns();
    void retranslate();

    ActivityTools m_tools;
    AuditModel *m_model;
    QLabel *m_title;
    QPushButton *m_verify;
    QPushButton *m_export;
    QButtonGroup *m_parts; ///< The record, and the webhooks.
    QStackedWidget *m_stack;
    DeliveriesView *m_deliveries = nullptr;
    QButtonGroup *m_groups;
    QWidget *m_message;
    IconLabel *m_messageIcon;
    QLabel *m_messageText;
    QTableView *m_table;
    QLabel *m_empty;
    std::optional<core::Error> m_error;
};

} // namespace shell
