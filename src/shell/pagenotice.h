#pragma once

#include "shell/deskparts.h"

class QPushButton;

namespace shell {

/// What stands in place of a page that has nothing to show: an icon, a title, a sentence, and what
/// can be done about it.
class PageNotice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageNotice)

public:
    explicit PageNotice(QWidget *parent = nullptr);

    /// The first of \a actions is the one to press; they can be none.
    void tell(const Look &look, const QString &title, const QString &sentence,
              const QStringList &actions);

Q_SIGNALS:
    void chosen(int action);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_actions;
    QList<QPushButton *> m_buttons;
};

} // namespace shell
