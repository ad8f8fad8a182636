#pragma once

#include "biginterview/types.h"

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

class EdgeLabel;
class IconLabel;
class WrapLayout;

/// How far a person is: a ring for each track, the next step, and all steps when unfolded. Every
/// step can be launched.
class PersonProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonProgress)

public:
    explicit PersonProgress(QWidget *parent = nullptr);

    /// Nothing is shown without tracks.
    void setTracks(const QList<biginterview::Track> &tracks);
    /// While somebody is being signed in nothing else can be launched.
    void setLaunchable(bool launchable);

Q_SIGNALS:
    void launchRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void fillSteps();
    QWidget *makeStep(const biginterview::Step &step);
    void unfold(bool unfolded);
    void retranslate();

    QList<biginterview::Track> m_tracks;
    bool m_launchable = true;
    QWidget *m_rings;
    WrapLayout *m_ringLayout;
    QFrame *m_next;
    IconLabel *m_nextIcon;
    EdgeLabel *m_nextText;
    QPushButton *m_continue;
    QPushButton *m_fold;
    QWidget *m_steps;
    QVBoxLayout *m_stepLayout;
};

} // namespace shell
