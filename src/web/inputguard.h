#pragma once

#include "web/visitview.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtCore/QPointer>
#include <QtGui/QClipboard>

#include <optional>
#include <set>

class QDialog;
class QWidget;

namespace web {

/// What a visitor did last in a page.
struct PageInput
{
    int key = 0;  ///< Of Qt::Key; 0: a press of the mouse or a finger.
    QPoint place; ///< Of that press, in the view.
};

/// Keeps a visitor's hands from what an engine does by itself: keys that are not for typing, the
/// mouse's back and forward buttons, which leave the page, Ctrl and the wheel and two fingers,
/// which change its size (webengine.md section 6), and dialogs of the engine's own, such as that of
/// a colour field. What was copied while it lived is gone from the clipboard with it, so that the
/// next visitor cannot paste it; and with ViewRules::pastesOwnAlone nothing else can be pasted.
class InputGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InputGuard)

public:
    /// For \a view and everything inside it. \a rules outlive it.
    InputGuard(QWidget &view, const ViewRules &rules);
    ~InputGuard() override;

    /// Nothing before the first.
    const std::optional<PageInput> &lastInput() const { return m_lastInput; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInside(const QWidget *widget) const;
    bool isOurs(const QDialog &dialog) const;
    bool mayPaste(QClipboard::Mode mode) const;
    void note(const QWidget &widget, const QEvent &event);

    QPointer<QWidget> m_view;
    const ViewRules &m_rules;
    std::set<QClipboard::Mode> m_used; ///< What was copied from within the view.
    std::optional<PageInput> m_lastInput;
};

} // namespace web
