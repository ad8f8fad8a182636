#pragma once

#include "core/settings.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace shell {

class IconLabel;

/// Of one setting, in device-independent pixels: longer lines are hard to read.
inline constexpr int WidestEditor = 620;

/// What is wrong with \a value for \a key, as one translated sentence; empty when nothing is. Asks
/// core::Settings::check() and what only this computer can tell.
QString settingProblem(QLatin1StringView key, const QString &value);

/// The program that browser/command names, with its path; empty when there is none.
QString findProgram(const QString &command);

/// One setting as the administrator sees it: title, editor, what it does, and what is wrong with
/// the value while it is typed. Values that stand above the user's own are shown locked with the
/// reason.
class SettingField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingField)

public:
    /// \a key must have a title in this class's table.
    explicit SettingField(QLatin1StringView key, QWidget *parent = nullptr);

    QLatin1StringView key() const { return m_key; }
    /// Shows the value of \a settings and where it comes from.
    void load(const core::Settings &settings);

    QString value() const;
    /// Puts in a value as if it were typed.
    void setValue(const QString &value);
    bool isEditable() const { return m_editable; }
    /// Editable, and not what was loaded.
    bool isChanged() const;
    /// Says at check() that the field may not stay empty.
    void setRequired(bool required) { m_required = required; }
    /// True when the value can be saved; else shows why not.
    bool check();
    /// Shows a sentence under the editor; empty removes it.
    void showProblem(const QString &sentence);
    void focusEditor();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeEditor();
    void fillChoices();
    void checkAsTyped();
    void retranslate();
    QString lockReason() const;
    QWidget *editor() const;

    QLatin1StringView m_key;
    QLabel *m_title;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_help;
    QLabel *m_problem;
    QWidget *m_lock;
    QLabel *m_lockText;
    QString m_loaded;
    core::SettingSource m_source = core::SettingSource::Default;
    QString m_configFile;
    bool m_editable = true;
    bool m_required = false;
};

} // namespace shell
