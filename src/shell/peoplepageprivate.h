#pragma once

#include "shell/noticecard.h"
#include "shell/peoplepage.h"
#include "shell/peopletools.h"

#include <QtCore/QPointer>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace shell {

class PageNotice;
class PeopleFilters;
class PeopleList;
class PeopleModel;
class PersonForm;
class PersonPane;
class RefreshStrip;
class TextField;

/// Who runs through the list with the arrow keys does not ask the service about everybody.
inline constexpr core::milliseconds SettlePause(500);

/// For peoplepage.cpp, which builds and arranges it, and peoplepagework.cpp, which works with it.
class PeoplePage::Private
{
public:
    enum class Right { Person, Form, Import };
    enum class Step { None, Settings, ReadFailed };
    enum class Instead { Nothing, Opening, NotSet, Failed, Unread, Empty };

    Private(std::unique_ptr<PeopleTools> given, PeoplePage *page);

    void build();
    QWidget *buildHead();
    QWidget *buildList();
    void connectTools();
    void connectParts();
    void showAll();
    void showInstead(Instead what);
    void takeInstead(int action);
    void applyQuery();
    void showRows();
    void choose(const QString &partnerId, bool covers);
    void showRight(Right right);
    void edit(const QString &partnerId);
    void settle();
    void addAnonymous();
    void addSamples();
    void refreshAll();
    void endRefresh(const biginterview::RefreshState &state);
    void askForImport();
    void askForExport();
    void tell(NoticeCard::Kind kind, std::function<QString()> sentence, Step step);
    void arrange();
    void retranslate();

    PeoplePage *q;
    std::unique_ptr<PeopleTools> tools;
    PeopleModel *model;
    core::Timer *typing;
    core::Timer *settling;
    core::Timer *minute;
    Right right = Right::Person;
    Step step = Step::None;
    Instead instead = Instead::Opening;
    std::optional<core::Error> unread;
    bool covers = false; ///< The person in place of the list, where there is room for one alone.
    bool isAdding = false;

    QStackedWidget *stack;
    PageNotice *notice;
    QWidget *content;
    QBoxLayout *headRow = nullptr;
    TextField *search;
    QWidget *actions;
    QPushButton *add;
    QPushButton *anonymous;
    QPushButton *import;
    QPushButton *exporting;
    QPushButton *refresh;
    PeopleFilters *filters;
    RefreshStrip *strip;
    NoticeCard *news;
    QWidget *listBox = nullptr;
    QFrame *card;
    PeopleList *list;
    QWidget *nothing;
    QLabel *nothingText;
    QPushButton *nothingClear;
    QLabel *count;
    QStackedWidget *rightStack;
    PersonPane *pane;
    QScrollArea *formArea;
    PersonForm *form;
    ImportPanel *panel = nullptr;
};

} // namespace shell
