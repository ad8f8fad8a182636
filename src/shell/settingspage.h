#pragma once

#include "shell/settingsform.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLayout;
class QPushButton;

namespace Ui {
class SettingsPage;
}

namespace shell {

class IconLabel;
class OperatorsPanel;
class PartnerGuide;

/// How long each class of data is kept with the values in \a form, in words. Empty while one of
/// them is not valid.
QString retentionSentence(const SettingsForm &form);

/// Every setting an administrator changes here, a page a topic. Emits saved() when everything is
/// written.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(const SettingsTools &tools, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// Fills every page from the settings.
    void load();
    /// Shows the topic at \a index, in the order of the pills.
    void showTopic(int index);
    void showBigInterview() { showTopic(m_partnerTopic); }
    /// While true a chosen language is saved and not used: a visitor is reading.
    void holdLanguage(bool hold) { m_form->holdLanguage(hold); }

Q_SIGNALS:
    /// \a serviceChanged: the service or the webhook receiver has to be made anew
    /// (Services::reloadService()).
    void saved(bool serviceChanged);
    /// A connection test ended; the time of its answer, when there was one.
    void connectionTested(bool reached, std::optional<core::milliseconds> latency);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTopic(const QList<QWidget *> &widgets);
    void showFirstInvalid(QWidget *field);
    void showMessage(const QString &role, const QString &sentence);
    void showPeriods();
    QList<QWidget *> makePartner();
    QList<QWidget *> makeKiosk(const SettingsTools &tools);
    QWidget *makeShortcut();
    void placeShortcut();
    QWidget *makeReceiver();
    void showReceiver();
    void retranslate();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    SettingsForm *m_form;
    QLayout *m_pills;
    QButtonGroup *m_topics;
    int m_partnerTopic = 0;
    QPushButton *m_shortcut;
    QLabel *m_periods; ///< What is kept how long, with the values of now.
    PartnerGuide *m_guide = nullptr;
    OperatorsPanel *m_operators = nullptr;
    const WebhookHub *m_webhooks;
    IconLabel *m_receiverIcon;
    QLabel *m_receiverState;
    QLabel *m_receiverAddress;
};

} // namespace shell
