#pragma once

#include "core/clock.h"
#include "shell/visitorparts.h"

#include <memory>

namespace shell {

/// Before a visit: what will happen, what is kept and how long, and a reference where one is asked
/// for, typed or from a scanner that types. Accept or leave.
class BeforeStartScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BeforeStartScreen)

public:
    enum class Reference { Off, Optional, Required };
    struct Rules
    {
        bool tells = true; ///< What will happen and what is kept; otherwise only the reference.
        Reference reference = Reference::Off;
        QString pattern;     ///< The whole reference must match; empty or unreadable: any.
        int mediaHours = 24; ///< 0: pictures and text are not kept at all.
        int visitDays = 90;  ///< 0: until somebody deletes them.
    };

    BeforeStartScreen(core::Clock &clock, const Brand &brand, const Rules &rules,
                      QWidget *parent = nullptr);
    ~BeforeStartScreen() override;

    /// For a new visitor: nothing typed.
    void begin();

Q_SIGNALS:
    /// \a reference is checked; empty when none is asked for or given.
    void accepted(const QString &reference);
    void leaveRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
