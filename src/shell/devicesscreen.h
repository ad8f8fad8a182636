#pragma once

#include "core/clock.h"
#include "shell/networkwatch.h"
#include "shell/visitorparts.h"
#include "web/preflight.h"

#include <memory>

namespace shell {

/// Before a session is made: the visitor's own picture, the microphone's level, a tick for the
/// network; a named remedy for each failure, and the way to the phone when the camera here cannot
/// work.
class DevicesScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevicesScreen)

public:
    /// All outlive it. \a folders are the kernel's, except in tests.
    DevicesScreen(core::Clock &clock, NetworkWatch &network, const Brand &brand,
                  const web::PreflightRules &rules, QWidget *parent = nullptr,
                  const web::CaptureFolders &folders = {});
    ~DevicesScreen() override;

    /// Opens camera and microphone for a new visitor. The words are of the program's language.
    void begin(const QString &languageCode);
    /// Lets go of them; ended() tells when nothing is held any more, also when nothing was begun.
    void end();
    /// Whether going on with a phone is offered.
    void offerPhone(bool offered);

    /// Shows \a facts, which begin() does by itself from then on.
    void present(const web::PreflightFacts &facts);

Q_SIGNALS:
    /// Everything works, or the visitor goes on in spite of a warning.
    void accepted();
    void phoneRequested();
    void leaveRequested();
    void helpRequested();
    void ended(const web::CloseReport &report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fit();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
