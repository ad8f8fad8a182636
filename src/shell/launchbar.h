#pragma once

#include "biginterview/people.h"
#include "shell/launcher.h"
#include "shell/partner.h"

#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;

namespace shell {

/// The buttons that launch a person: at once, elsewhere, or further inside. While somebody is being
/// signed in they say so and do nothing.
class LaunchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaunchBar)

public:
    explicit LaunchBar(QWidget *parent = nullptr);

    /// What can be opened for a person.
    struct Places
    {
        QList<SavedPath> saved;
        QList<biginterview::Track> tracks;
        QList<biginterview::Interview> interviews;
    };
    void setPlaces(const Places &places);
    /// \a isThisPerson: the launch that \a state is about is of the person shown.
    void setState(Launcher::State state, bool isThisPerson);

Q_SIGNALS:
    /// Empty: the dashboard. Without a place, where launches usually open.
    void launchRequested(const QString &path, std::optional<shell::LaunchIn> where);
    void linkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPlaces();
    void addPlace(QMenu *menu, const QString &title, const QString &path);
    void fillWays();
    void showState();

    Places m_places;
    Launcher::State m_state = Launcher::State::Idle;
    bool m_isThisPerson = false;
    QPushButton *m_goTo;
    QPushButton *m_launch;
    QPushButton *m_ways;
    QMenu *m_placeMenu;
    QMenu *m_wayMenu;
};

} // namespace shell
