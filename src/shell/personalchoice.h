#pragma once

#include "shell/visitexport.h"

#include <QtWidgets/QWidget>

#include <array>

class QCheckBox;
class QLabel;

namespace shell {

/// Which personal data leaves the program with an export or a printed page; none unless chosen.
class PersonalChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonalChoice)

public:
    explicit PersonalChoice(QWidget *parent = nullptr);

    PersonalData chosen() const;
    /// Back to none: everything is asked for anew.
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    std::array<QCheckBox *, 4> m_boxes{};
    QLabel *m_sentence;
};

} // namespace shell
