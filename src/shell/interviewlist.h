#pragma once

#include "biginterview/types.h"
#include "core/clock.h"

#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace shell {

class Confirmation;

/// A person's interviews, newest first. Review opens one; retake begins a new one, and asks before
/// it does.
class InterviewList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterviewList)

public:
    explicit InterviewList(core::Clock &clock, QWidget *parent = nullptr);

    /// As biginterview::readInterviews() orders them. \a problem, when not empty, stands in their
    /// place.
    void setInterviews(const QList<biginterview::Interview> &interviews, const QString &problem);
    void setLaunchable(bool launchable);

Q_SIGNALS:
    void launchRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void addHeader();
    void addRow(const biginterview::Interview &interview, int row);
    QWidget *makeButtons(const biginterview::Interview &interview);
    void askRetake(const biginterview::Interview &interview);
    bool wantsColumns() const;

    core::Clock &m_clock;
    QList<biginterview::Interview> m_interviews;
    QString m_problem;
    biginterview::Interview m_retake; ///< Asked about.
    bool m_launchable = true;
    bool m_columns = true;
    bool m_all = false;
    QLabel *m_title;
    QLabel *m_note;
    Confirmation *m_question;
    QWidget *m_table;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace shell
