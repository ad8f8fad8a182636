#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// What stands on our screen while the visitor is in the computer's own browser.
class BrowserScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserScreen)

public:
    enum class State {
        Opening, ///< The browser was asked and has not come for the page.
        Open,    ///< It has the page.
        Back,    ///< It came back; the service is asked whether that was the end.
        Done,    ///< The visitor is through.
        Failed   ///< The browser could not be started.
    };

    explicit BrowserScreen(QWidget *parent = nullptr);
    ~BrowserScreen() override;

    /// Nobody else tells that the visitor is done, so they are asked to tell the staff. Before
    /// present().
    void setVisitorTellsEnd();
    void present(State state);
    State state() const;

Q_SIGNALS:
    /// The browser's window is wanted once more.
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fit();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
