#pragma once

#include "biginterview/people.h"

#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shell {

class PeopleTools;

/// How refreshing everybody goes: a bar with a way to stop it. Hidden while at most one person is
/// read.
class RefreshStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshStrip)

public:
    /// \a tools outlives it.
    explicit RefreshStrip(PeopleTools &tools, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    PeopleTools &m_tools;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

/// What a refresh of several people came to, as sentences; empty when all of them were read. \a
/// failure is one of those that failed.
QString refreshedSentence(const biginterview::RefreshState &state,
                          const std::optional<core::Error> &failure);

} // namespace shell
