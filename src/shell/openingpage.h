#pragma once

#include "core/error.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace shell {

/// What the desk window shows until the record of visits is open: one moment, or why it cannot be
/// opened. Emits retryRequested().
class OpeningPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningPage)

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void showOpening();
    void showFailed(const std::optional<core::Error> &problem);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
    bool m_failed = false;
    std::optional<core::Error> m_problem;
};

} // namespace shell
