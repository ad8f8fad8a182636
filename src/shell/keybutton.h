#pragma once

#include <QtCore/QBasicTimer>
#include <QtWidgets/QPushButton>

namespace shell {

/// One key of the keyboard on the screen. Takes mouse, pen and each finger by itself, so that two
/// thumbs can type at once, and never the focus: the field keeps it. clicked() means "do it", also
/// when a screen reader presses it.
class KeyButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyButton)

public:
    /// What lasting pressure does.
    enum class Hold {
        Nothing,
        Repeats, ///< clicked() again and again, the first one at once.
        Offers,  ///< held(), once; then dragged() and dropped().
    };

    explicit KeyButton(QWidget *parent);

    /// Its face is a text or an icon of resources/icons; \a hint is small, in its corner.
    void setFace(const QString &text, const QString &icon, const QString &hint);
    const QString &face() const { return m_face; }
    void setHold(Hold hold) { m_hold = hold; }
    /// Discreet keys do not light up: who looks over a shoulder learns nothing of a password.
    void setDiscreet(bool isDiscreet) { m_isDiscreet = isDiscreet; }

Q_SIGNALS:
    void held();
    /// The finger that holds it is at \a place of the screen, or left it there.
    void dragged(const QPoint &place);
    void dropped(const QPoint &place);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void begin();
    void moveTo(const QPoint &globalPlace);
    void end(const QPoint &globalPlace);
    void giveUp();
    bool isOver(const QPoint &globalPlace) const;

    QString m_face;
    QString m_icon;
    QString m_hint;
    Hold m_hold = Hold::Nothing;
    QBasicTimer m_holding;
    bool m_isPressed = false;
    bool m_wasHeld = false;
    bool m_isDiscreet = false;
};

} // namespace shell
