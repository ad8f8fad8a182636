#pragma once

#include "shell/settingsform.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace shell {

/// Beside the fields of Big Interview: the organisation's whole address, where its administrator
/// makes keys and webhooks, and which address to register for the webhook; as the fields of \a form
/// stand now.
class PartnerGuide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerGuide)

public:
    /// \a form has the fields of Big Interview and of webhooks, and outlives this.
    explicit PartnerGuide(const SettingsForm &form, QWidget *parent = nullptr);

    /// Reads the fields anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOrganisation();
    void showWebhook();

    const SettingsForm &m_form;
    QLabel *m_organisation;
    QLabel *m_admin;
    QPushButton *m_open;
    QPushButton *m_openOther;
    QLabel *m_webhookTitle;
    QLabel *m_webhook;
    QLabel *m_address;
    QPushButton *m_copy;
};

} // namespace shell
