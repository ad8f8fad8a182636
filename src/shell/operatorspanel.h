#pragma once

#include "store/pinbook.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

namespace shell {

/// Who of the staff has a PIN for the visitor's screen: a list, adding, changing, removing. Saves
/// at once, beside the page's own Save.
class OperatorsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperatorsPanel)

public:
    /// \a pins outlives it; \a changed is told whose PIN was set or removed, never a PIN.
    OperatorsPanel(store::PinBook &pins, std::function<void(const QString &name)> changed,
                   QWidget *parent = nullptr);
    ~OperatorsPanel() override;

    /// Reads the list anew and forgets what was typed.
    void load();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
