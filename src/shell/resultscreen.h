#pragma once

#include "core/clock.h"
#include "onboarding/visit.h"
#include "shell/visitorparts.h"

#include <memory>

namespace shell {

/// The visitor's result: all set, or please see our staff, never a reason or a number. Goes on by
/// itself after a visible countdown, or at any touch or key.
class ResultScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultScreen)

public:
    /// What follows, for the sentence of the countdown.
    enum class Next { Welcome, WindowCloses };
    /// Whether the visitor learns that all is well (visitor/showOutcome).
    enum class Telling { Outcome, ThanksOnly };

    ResultScreen(core::Clock &clock, Next next, QWidget *parent = nullptr);
    ~ResultScreen() override;

    /// Shows \a outcome for \a seconds; a visitor who left is kept a few seconds at most.
    void present(onboarding::Outcome outcome, Telling telling, int seconds);

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void tick();
    void goOn();
    void fit();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
