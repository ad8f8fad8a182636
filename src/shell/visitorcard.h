#pragma once

#include "shell/visitorstep.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace shell {

/// A line on the desk: what is on the visitor's screen now, in words. Never its picture.
class VisitorCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitorCard)

public:
    explicit VisitorCard(QWidget *parent = nullptr);

    void setStep(const VisitorStep &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    VisitorStep m_step;
    QLabel *m_title;
    QLabel *m_word;
};

} // namespace shell
