#pragma once

#include "shell/settingfield.h"

class QCheckBox;
class QLabel;

namespace shell {

/// Where this kiosk stands: by the system, or fixed by latitude, longitude and accuracy.
class PositionFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionFields)

public:
    explicit PositionFields(QWidget *parent = nullptr);

    void load(const core::Settings &settings);
    bool check();
    /// What to save; empty values mean the system's position.
    QHash<QString, QString> changes() const;
    /// The first field that check() complained about.
    void focusEditor();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFields();
    void retranslate();

    QCheckBox *m_system;
    QLabel *m_help;
    QWidget *m_fixed;
    SettingField *m_latitude;
    SettingField *m_longitude;
    SettingField *m_accuracy;
    bool m_wasSystem = true;
};

} // namespace shell
