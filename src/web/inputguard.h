#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>

#include <set>

class QWidget;

namespace web {

/// Keeps a visitor's hands from what an engine does by itself: the mouse's back and forward buttons
/// leave the page, Ctrl and the wheel change its size (webengine.md section 6). And what was copied
/// while it lived is gone from the clipboard with it, so that the next visitor cannot paste it.
class InputGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InputGuard)

public:
    /// For \a view and everything inside it.
    explicit InputGuard(QWidget &view);
    ~InputGuard() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(const QWidget *widget) const;

    QPointer<QWidget> m_view;
    std::set<QClipboard::Mode> m_used; ///< What was copied from within the view.
};

} // namespace web
