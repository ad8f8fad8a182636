#pragma once

#include "core/clock.h"
#include "shell/qrcode.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace shell {

/// What a visitor sees who goes on with their phone: the code, what to do with it and how long it
/// works. Nobody else can pick it up later: without a touch or a key it is hidden, and it is gone
/// when its time is over. The address is never written out.
class CodeScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeScreen)

public:
    enum class State {
        Empty,  ///< No code, before present() and after clear().
        Shown,  ///< The code can be read.
        Hidden, ///< Nobody touched anything for a while; a button shows it again.
        Expired ///< The code no longer works.
    };

    CodeScreen(core::Clock &clock, core::milliseconds hideAfter, QWidget *parent = nullptr);
    ~CodeScreen() override;

    /// Nobody else tells that the visitor is done, so they are asked to tell the staff. Before
    /// present().
    void setVisitorTellsEnd();
    /// Shows \a code, which works for \a lifetime from now.
    void present(const QrCode &code, core::milliseconds lifetime);
    /// Hides the code that can be read, until somebody asks for it.
    void cover();
    /// Forgets the code and paints over it at once.
    void clear();
    State state() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void enter(State state);
    void tick();
    void fill();
    void fit();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
