#pragma once

#include "shell/fieldwatch.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// The keys of the keyboard on the screen: rows of them for one field at a time, in whatever room
/// they are given. What is typed is sent to what has the focus.
class KeyPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyPanel)

public:
    static constexpr int Gap = 6; ///< Between two keys, in pixels.

    explicit KeyPanel(QWidget *parent);
    ~KeyPanel() override;

    /// From its first layer. \a withDigits adds a row of digits above the letters.
    void present(const TypingField &field, bool withDigits);
    /// In the language of the screen again.
    void reset();
    /// Somebody touched \a place of the screen: what is open over the page closes.
    void noteTouch(const QPoint &place);

Q_SIGNALS:
    void hideRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
