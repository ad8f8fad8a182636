#pragma once

#include "core/clock.h"
#include "shell/networkwatch.h"
#include "shell/visitorparts.h"

#include <memory>

namespace shell {

/// What a visitor finds: one sentence, one large button, the languages and what happens with data.
/// Dims when nobody touches it for a while; the touch that wakes it does nothing else. Also the
/// page of a screen that is out of order, which says whom to call.
class WelcomeScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeScreen)

public:
    enum class Availability {
        Opening,    ///< Not yet: key store and database are being opened.
        Ready,      ///< Start starts.
        OutOfOrder, ///< Set-up is missing or the store is broken: only the staff can help.
    };

    /// How long it waits for a touch, and what an out-of-order screen says.
    struct Rules
    {
        core::milliseconds dimAfter{60000};
        QString helpContact = {}; ///< Whom to call, as it stands; may be empty.
    };

    WelcomeScreen(core::Clock &clock, const Brand &brand, const Rules &rules,
                  QWidget *parent = nullptr);
    ~WelcomeScreen() override;

    void setAvailability(Availability availability);
    /// While \a state is not usable Start waits, and the screen says why and when the next try is.
    void setConnection(NetworkState state, int secondsToRetry);
    bool isDimmed() const;

Q_SIGNALS:
    void startRequested();
    void tryNowRequested();
    void languageChosen(const QString &code);
    /// Nobody touched the screen for a while: the next one is somebody else.
    void dimmed();
    /// The screen has been painted after it was shown.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeOutOfOrderParts();
    void retranslate();
    void fit();
    void wake();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
