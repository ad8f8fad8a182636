#pragma once

#include "core/error.h"
#include "shell/settingsform.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace Ui {
class SetupPage;
}

namespace shell {

/// The first start: what is needed before visits can be started, a test of it, and one button.
/// Emits saved() when everything is written.
class SetupPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupPage)

public:
    explicit SetupPage(const SettingsTools &tools, QWidget *parent = nullptr);
    ~SetupPage() override;

    /// Fills the page anew; \a problem is why the service could not be made, when there is a
    /// reason.
    void load(const std::optional<core::Error> &problem);

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage(const QString &role, const QString &sentence);
    QString sentence(const core::Error &problem) const;
    void showKeyFile();

    std::unique_ptr<Ui::SetupPage> m_ui;
    SettingsForm *m_form;
};

} // namespace shell
