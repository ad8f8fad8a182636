#pragma once

#include "shell/deliveriesmodel.h"
#include "shell/deliverieswords.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace shell {

/// What the view of deliveries works with.
struct DeliveryTools
{
    DeliverySource rows;
    std::function<ReceiverState()> receiver;
    /// Calls \a changed when the receiver's state is another, \a arrived with each arrival; not
    /// once \a context is gone.
    std::function<void(QObject *context, std::function<void()> changed,
                       std::function<void()> arrived)>
        watch;
    /// Passes a delivery on once more, recorded before.
    std::function<core::Result<void>(const store::Delivery &delivery)> replay;
};

/// The webhooks that arrived: what the receiver does now, the deliveries as a table, newest first,
/// and passing one on once more. Emits visitChosen() for a row that is about a visit.
class DeliveriesView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveriesView)

public:
    explicit DeliveriesView(const DeliveryTools &tools, QWidget *parent = nullptr);

    /// Reads the deliveries anew from the newest.
    void enter();

Q_SIGNALS:
    void visitChosen(const core::VisitId &visit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Said { Nothing, Good, Bad };
    void makeTable();
    void replay();
    void say(Said said, const QString &sentence);
    void showReceiver();
    void showRows();
    void showReplay();
    void fitColumns();
    void retranslate();

    DeliveryTools m_tools;
    DeliveriesModel *m_model;
    IconLabel *m_receiverIcon;
    QLabel *m_receiver;
    QButtonGroup *m_filters;
    QPushButton *m_replay;
    QLabel *m_message;
    QTableView *m_table;
    QLabel *m_empty;
    QTimer *m_refresh;
    std::optional<core::Error> m_error;
};

} // namespace shell
