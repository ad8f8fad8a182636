#pragma once

#include "core/secret.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace shell {

/// A card with keys for a PIN: a title, a dot for each digit, the keys, and a line for what has to
/// be said. Digits of a keyboard count as well, Enter is the button below the keys, Escape is
/// Cancel. Sized by fit().
class PinPad final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinPad)

public:
    explicit PinPad(QWidget *parent = nullptr);
    ~PinPad() override;

    void setTexts(const QString &title, const QString &submit, const QString &cancel);
    /// \a isNews tells a screen reader at once; a countdown does so only when it begins.
    void setMessage(const QString &message, bool isNews = true);
    /// Keys take nothing while it is off; Cancel works all the same.
    void setTaking(bool taking);
    /// Forgets the digits.
    void clear();
    /// Smaller keys where \a room has little height.
    void fit(const QSize &room);

Q_SIGNALS:
    void submitted(const core::Secret &pin);
    void cancelled();
    /// A digit was added or taken away.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
