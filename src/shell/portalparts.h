#pragma once

#include "core/clock.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace shell {

/// The bar above a person's Big Interview: whose session it is, a quiet word about it, and the end.
/// When it gets narrow, the words give way before the name does.
class PortalStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalStrip)

public:
    explicit PortalStrip(const QString &who, QWidget *parent = nullptr);
    ~PortalStrip() override;

    enum class Notice {
        None,
        PageFailed, ///< A page the person went to did not come; the session goes on.
        SignedOut   ///< The service shows its sign-in page again.
    };
    void setNotice(Notice notice);
    /// Nothing can be ended any more.
    void setEnding();

Q_SIGNALS:
    void endRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    class Private;
    std::unique_ptr<Private> d;
};

/// What lies over the page while there is none to show: waiting, a problem with its way out, or the
/// end.
class PortalCover final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalCover)

public:
    explicit PortalCover(core::Clock &clock, QWidget *parent = nullptr);
    ~PortalCover() override;

    void showLoading();
    void showProblem(const QString &sentence);
    void showEnding();

Q_SIGNALS:
    void retryRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
