#pragma once

#include "core/clock.h"
#include "shell/visitorparts.h"

#include <memory>

namespace shell {

/// What a visitor finds: one sentence, one large button, the languages and what happens with data.
/// Dims when nobody touches it for a minute; the touch that wakes it does nothing else.
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

    WelcomeScreen(core::Clock &clock, const Brand &brand, QWidget *parent = nullptr);
    ~WelcomeScreen() override;

    void setAvailability(Availability availability);
    bool isDimmed() const;

Q_SIGNALS:
    void startRequested();
    void languageChosen(const QString &code);
    /// Nobody touched the screen for a minute: the next one is somebody else.
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
    void retranslate();
    void fit();
    void wake();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
