#pragma once

#include "shell/keyboardlayout.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

class QWidget;

namespace shell {

/// A text field that somebody is typing into.
struct TypingField
{
    FieldKind kind = FieldKind::Text;
    bool isHidden = false; ///< A password.
    bool isLatin = false;  ///< Takes Latin letters alone.

    friend bool operator==(const TypingField &, const TypingField &) = default;
};

/// Tells whether a text field of one window has the focus, one of our own or one in a page, which
/// tells nobody and is asked. Waits while a finger or button is down: room that comes and goes
/// under it would let the visitor touch something else than they meant.
class FieldWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldWatch)

public:
    /// \a part is anything inside the window.
    explicit FieldWatch(QWidget &part);

    /// What has the focus, or nothing.
    const std::optional<TypingField> &field() const { return m_field; }

Q_SIGNALS:
    void fieldChanged();
    /// A finger or button went down at \a place of the screen, or up again anywhere.
    void pressed(const QPoint &place);
    void released();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    std::optional<TypingField> read() const;

    QWidget &m_part;
    QTimer m_next;
    std::optional<TypingField> m_field;
    bool m_isTouched = false;
    int m_waits = 0;  ///< Looks in a row that were put off by a finger.
    int m_misses = 0; ///< Looks in a row that found no field.
};

} // namespace shell
