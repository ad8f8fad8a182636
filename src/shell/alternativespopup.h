#pragma once

#include <QtWidgets/QFrame>

namespace shell {

class KeyButton;

/// The choices above a key that was pressed long: touch one, or slide onto it and let go. A plain
/// child of the window, because a window of its own would take the focus from the field.
class AlternativesPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlternativesPopup)

public:
    /// \a faces from left to right; \a names are what a screen reader says of them.
    AlternativesPopup(const KeyButton &key, const QStringList &faces, const QStringList &names);

    /// The finger of the long press is at \a place, or was lifted there: true when it chose.
    void follow(const QPoint &place);
    bool drop(const QPoint &place);

Q_SIGNALS:
    void chosen(int index);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<KeyButton *> m_choices;
};

} // namespace shell
