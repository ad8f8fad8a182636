#pragma once

#include "shell/launcher.h"
#include "shell/noticecard.h"
#include "store/peoplestore.h"

#include <QtWidgets/QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shell {

class Confirmation;
class EdgeLabel;
class InterviewList;
class LaunchBar;
class LinkClipboard;
class PeopleTools;
class PersonProgress;

/// One person: launches, progress, interviews, what was launched before.
class PersonPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPane)

public:
    /// \a tools outlives it.
    explicit PersonPane(PeopleTools &tools, QWidget *parent = nullptr);
    ~PersonPane() override;

    /// Shows \a partnerId, or nobody when empty.
    void open(const QString &partnerId);
    const QString &partnerId() const { return m_id; }
    /// Launches the person shown; nothing happens while somebody is being launched.
    void launch(const QString &path = {}, std::optional<LaunchIn> where = {});
    /// What can be done with the person shown.
    void fillMenu(QMenu *menu);
    /// With a way back to the list where that is covered.
    void setCovering(bool covering);

Q_SIGNALS:
    void editRequested(const QString &partnerId);
    void backRequested();
    void tagChosen(const QString &tag);
    /// On this computer.
    void deleted(const QString &partnerId);
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step { None, Create, Edit, Settings, Refresh, Launch };
    enum class Question { Delete, Link };

    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void connectAll();
    void reload();
    void showHead();
    void showTags();
    void showProgress();
    void showLaunches();
    void showLaunchState();
    void showNotice();
    void tell(NoticeCard::Kind kind, std::function<QString()> sentence, Step step);
    QString stepWord(Step step) const;
    void takeStep();
    void takeLaunch(const Launcher::Result &result);
    void tellOfLaunch(NoticeCard::Kind kind, const std::function<QString()> &sentence, Step step);
    void takeLink(const Launcher::Result &result);
    void create();
    void setPinned(bool pinned);
    void toggleTag(const QString &tag);
    void edit(const std::function<void(store::Person &)> &how);
    void ask(Question question);
    void confirmed();
    void deletePerson();
    void arrange();
    void retranslate();

    PeopleTools &m_tools;
    QString m_id;
    QString m_launchedId;
    QString m_launchedName;
    Launcher::State m_lastState = Launcher::State::Idle; ///< Before the launch ended.
    QString m_shown;            ///< What progress and interviews were made of.
    bool m_hasNews = false;     ///< The notice is about something done here.
    bool m_isDismissed = false; ///< What the last reading said was taken off the screen.
    bool m_isCreating = false;
    Step m_step = Step::None;
    Question m_asked = Question::Delete;
    LinkClipboard *m_clipboard;

    QScrollArea *m_scroll;
    QWidget *m_content;
    QPushButton *m_back;
    QBoxLayout *m_headRow;
    EdgeLabel *m_name;
    QPushButton *m_pin;
    EdgeLabel *m_facts;
    EdgeLabel *m_ends;
    QPushButton *m_refresh;
    QWidget *m_tags;
    LaunchBar *m_bar;
    QWidget *m_busy;
    EdgeLabel *m_busyText;
    QPushButton *m_busyEnd;
    NoticeCard *m_notice;
    Confirmation *m_question;
    PersonProgress *m_progress;
    InterviewList *m_interviews;
    QWidget *m_launches;
    QLabel *m_launchTitle;
    QVBoxLayout *m_launchRows;
    QPushButton *m_edit;
    QPushButton *m_delete;
};

} // namespace shell
