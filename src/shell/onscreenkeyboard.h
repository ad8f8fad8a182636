#pragma once

#include "shell/hardwarekeyboard.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// A keyboard of plain buttons at the foot of a window, for its own fields and those of a page. It
/// takes room instead of covering any, shows itself while a text field has the focus, and is laid
/// out from data for the language of the screen. Put it last into the window's column. What is
/// typed goes to the field as key presses and is kept nowhere.
class OnScreenKeyboard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnScreenKeyboard)

public:
    /// kiosk/keyboard.
    enum class Mode { Auto, Always, Never };
    /// Its value in the settings; anything else is Auto.
    static Mode modeOf(const QString &setting);

    /// \a devicesFile is what Mode::Auto looks at each time a field gets the focus; see
    /// hasHardwareKeyboard().
    explicit OnScreenKeyboard(Mode mode, QWidget *parent = nullptr,
                              const QString &devicesFile = inputDevicesFile());
    ~OnScreenKeyboard() override;

    /// For the next visitor: in the language of the screen, without a layer or Shift left on.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
