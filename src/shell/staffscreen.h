#pragma once

#include "shell/visitorparts.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

class PinPad;

/// What covers the whole of the visitor's window for the staff: the PIN pad, or a card with a
/// title, a sentence and at most two buttons. Owned by StaffDoor's window. A plain child widget: it
/// works when the page below is dead. Keeps the keyboard while it is up.
class StaffScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffScreen)

public:
    explicit StaffScreen(QWidget *window);
    ~StaffScreen() override;

    struct Card
    {
        QString icon;
        Badge::Tone tone = Badge::Tone::Accent;
        QString title;
        QString body;
        QString primary;
        QString secondary; ///< Empty: no second button.
        QString fieldName; ///< What is typed in the field; empty: no field.
        QString problem;   ///< Said below the field; empty: nothing.
    };
    void showCard(const Card &card);
    void showPad();
    PinPad &pad();
    /// Of the field.
    QString typed() const;
    void setTyped(const QString &text);
    /// Above all else in the window, with the keyboard.
    void keepOnTop();

Q_SIGNALS:
    void primaryChosen();
    void secondaryChosen();
    /// Escape or Back on a card.
    void backChosen();
    /// The language changed: texts have to be given anew.
    void retranslated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
