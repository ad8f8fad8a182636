#include "shell/peoplepageprivate.h"

#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/importpanel.h"
#include "shell/noticecard.h"
#include "shell/pagenotice.h"
#include "shell/peoplefilters.h"
#include "shell/peoplelist.h"
#include "shell/peoplemodel.h"
#include "shell/peopletools.h"
#include "shell/personform.h"
#include "shell/personpane.h"
#include "shell/presenterpartner.h"
#include "shell/refreshstrip.h"
#include "shell/wraplayout.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::RefreshState;

namespace {

/// Long enough for the next key of a quick typist, too short to be noticed.
constexpr core::milliseconds FindPause(60);
constexpr std::chrono::minutes ClockStep(1);
constexpr int PeopleGap = 20;
constexpr int ListSides = 8;
/// In widths of a letter, so that enlarged text gets its room.
constexpr int PeopleLetters = 40;
constexpr int PersonLetters = 50;

} // namespace

PeoplePage::Private::Private(std::unique_ptr<PeopleTools> given, PeoplePage *page)
    : q(page)
    , tools(std::move(given))
    , model(new PeopleModel(*tools, page))
    , typing(tools->clock().makeTimer(page))
    , settling(tools->clock().makeTimer(page))
    , minute(tools->clock().makeTimer(page))
    , stack(new QStackedWidget(page))
    , notice(new PageNotice(stack))
    , content(new QWidget(stack))
    , search(new TextField(content))
    , actions(new QWidget(content))
    , add(new QPushButton(actions))
    , anonymous(new QPushButton(actions))
    , import(new QPushButton(actions))
    , exporting(new QPushButton(actions))
    , refresh(new QPushButton(actions))
    , filters(new PeopleFilters(content))
    , strip(new RefreshStrip(*tools, content))
    , news(new NoticeCard(content))
    , card(new QFrame(content))
    , list(new PeopleList(card))
    , nothing(new QWidget(card))
    , nothingText(new QLabel(nothing))
    , nothingClear(new QPushButton(nothing))
    , count(new QLabel(content))
    , rightStack(new QStackedWidget(content))
    , pane(new PersonPane(*tools, rightStack))
    , formArea(new QScrollArea(rightStack))
    , form(new PersonForm(*tools))
{ }

QWidget *PeoplePage::Private::buildHead()
{
    auto *head = new QWidget(content);
    setRole(search, u"big"_s);
    search->setClearButtonEnabled(true);
    setButtonIcon(add, u"plus"_s, Tone::Accent);
    setButtonIcon(refresh, u"refresh"_s, Tone::Accent);
    auto *buttons = new WrapLayout(actions);
    buttons->setAlignment(Qt::AlignLeading);
    buttons->setSpacing(8);
    for (QPushButton *button : {add, anonymous, import, exporting, refresh})
        buttons->addWidget(button);
    headRow = new QBoxLayout(QBoxLayout::LeftToRight, head);
    headRow->setContentsMargins({});
    headRow->setSpacing(PeopleGap);
    headRow->addWidget(search, 0, Qt::AlignTop);
    headRow->addWidget(actions, 1, Qt::AlignTop);
    return head;
}

QWidget *PeoplePage::Private::buildList()
{
    listBox = new QWidget(content);
    setRole(card, u"card"_s);
    setRole(count, u"small"_s);
    setRole(nothingText, u"soft"_s);
    list->setPeople(model);
    list->setMinimumHeight(1);
    nothingText->setWordWrap(true);
    auto *none = new QVBoxLayout(nothing);
    none->setContentsMargins(12, 12, 12, 12);
    none->setSpacing(10);
    none->addWidget(nothingText);
    none->addWidget(nothingClear, 0, Qt::AlignLeading);
    none->addStretch(1);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(ListSides, ListSides, ListSides, ListSides);
    inner->addWidget(list, 1);
    inner->addWidget(nothing);
    auto *layout = new QVBoxLayout(listBox);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(card, 1);
    layout->addWidget(count);
    layout->addStretch(0);
    return listBox;
}

void PeoplePage::Private::build()
{
    setRole(stack, u"clear"_s);
    setRole(rightStack, u"clear"_s);
    setRole(formArea, u"clear"_s);
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->setWidgetResizable(true);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setMinimumWidth(1);
    formArea->setWidget(form);
    // What stands in them must not make a small window larger.
    rightStack->setMinimumSize(1, 1);
    rightStack->addWidget(pane);
    rightStack->addWidget(formArea);
    auto *body = new QHBoxLayout;
    body->setSpacing(PeopleGap);
    auto *head = buildHead();
    body->addWidget(buildList());
    body->addWidget(rightStack, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(head);
    layout->addWidget(filters);
    layout->addWidget(strip);
    layout->addWidget(news);
    layout->addLayout(body, 1);
    stack->addWidget(content);
    stack->addWidget(notice);
    auto *page = new QVBoxLayout(q);
    page->setContentsMargins(28, 24, 28, 24);
    page->addWidget(stack);
    search->installEventFilter(q);
    connectTools();
    connectParts();
}

void PeoplePage::Private::connectTools()
{
    connect(tools.get(), &PeopleTools::stateChanged, q, [this] { showAll(); });
    connect(tools.get(), &PeopleTools::loaded, q, [this] {
        unread.reset();
        showAll();
    });
    connect(tools.get(), &PeopleTools::loadFailed, q, [this](const core::Error &error) {
        qCWarning(core::logApp).noquote() << "people not read:" << core::describe(error);
        unread = error;
        showAll();
    });
    connect(tools.get(), &PeopleTools::refreshStateChanged, q,
            [this](const RefreshState &state) { refresh->setEnabled(state.total == state.done); });
    connect(tools.get(), &PeopleTools::refreshEnded, q,
            [this](const RefreshState &state) { endRefresh(state); });
    connect(tools.get(), &PeopleTools::launchFinished, q, &PeoplePage::launchEnded);
    connect(minute, &core::Timer::fired, q, [this] {
        minute->start(ClockStep);
        list->viewport()->update();
        pane->open(pane->partnerId());
    });
    minute->start(ClockStep);
}

void PeoplePage::Private::connectParts()
{
    connect(search, &QLineEdit::textChanged, q, [this] { typing->start(FindPause); });
    connect(typing, &core::Timer::fired, q, [this] { applyQuery(); });
    connect(filters, &PeopleFilters::changed, q, [this] { applyQuery(); });
    connect(settling, &core::Timer::fired, q, [this] { settle(); });
    connect(model, &PeopleModel::arranged, q, [this] { showRows(); });
    connect(list, &PeopleList::chosen, q, [this](const QString &id) { choose(id, true); });
    connect(list, &PeopleList::launchRequested, q, [this](const QString &id) {
        choose(id, true);
        pane->launch();
    });
    connect(list, &PeopleList::menuRequested, q, [this](const QString &id, const QPoint &at) {
        choose(id, true);
        auto *menu = new QMenu(list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        pane->fillMenu(menu);
        menu->popup(at);
    });
    connect(nothingClear, &QPushButton::clicked, q, [this] {
        search->clear();
        filters->clear();
        search->setFocus(Qt::OtherFocusReason);
    });
    connect(add, &QPushButton::clicked, q, [this] { edit({}); });
    connect(anonymous, &QPushButton::clicked, q, [this] { addAnonymous(); });
    connect(import, &QPushButton::clicked, q, [this] { askForImport(); });
    connect(exporting, &QPushButton::clicked, q, [this] { askForExport(); });
    connect(refresh, &QPushButton::clicked, q, [this] { refreshAll(); });
    connect(notice, &PageNotice::chosen, q, [this](int action) { takeInstead(action); });
    connect(news, &NoticeCard::actionRequested, q, [this] {
        news->hide();
        if (step == Step::Settings)
            Q_EMIT q->settingsRequested();
        else if (step == Step::ReadFailed)
            refreshAll();
    });
    connect(pane, &PersonPane::editRequested, q, [this](const QString &id) { edit(id); });
    connect(pane, &PersonPane::settingsRequested, q, &PeoplePage::settingsRequested);
    connect(pane, &PersonPane::backRequested, q, [this] {
        covers = false;
        arrange();
        list->setFocus(Qt::OtherFocusReason);
    });
    connect(pane, &PersonPane::tagChosen, q, [this](const QString &tag) {
        search->setText(tag);
        covers = false;
        applyQuery();
    });
    connect(pane, &PersonPane::deleted, q, [this] {
        covers = false;
        arrange();
        search->setFocus(Qt::OtherFocusReason);
    });
    connect(form, &PersonForm::closed, q, [this] { showRight(Right::Person); });
    connect(form, &PersonForm::saved, q, [this](const QString &id) {
        model->arrange();
        choose(id, true);
        showRight(Right::Person);
    });
}

/// The person stands beside the list, or in its place where there is too little room for both.
void PeoplePage::Private::arrange()
{
    const int letter = q->fontMetrics().averageCharWidth();
    const int room = q->contentsRect().width() - 56;
    const int listWidth = std::min(PeopleLetters * letter, room);
    const bool isEmpty = tools->entries().isEmpty();
    const bool isWide = room - listWidth - PeopleGap >= PersonLetters * letter;
    const bool beside = isWide && right != Right::Import;
    const bool rightAlone = !beside && (covers || right != Right::Person);
    headRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    search->setMinimumWidth(isWide ? listWidth : 0);
    search->setMaximumWidth(isWide ? listWidth : QWIDGETSIZE_MAX);
    headRow->setAlignment(search, isWide ? Qt::AlignTop : Qt::Alignment());
    const bool showsList = !isEmpty && !rightAlone;
    headRow->parentWidget()->setVisible(showsList);
    filters->setVisible(showsList);
    listBox->setVisible(showsList);
    listBox->setMinimumWidth(beside ? listWidth : 0);
    listBox->setMaximumWidth(beside ? listWidth : QWIDGETSIZE_MAX);
    rightStack->setVisible(beside || rightAlone || isEmpty);
    pane->setCovering(rightAlone);
    // The card ends with its last row.
    constexpr qint64 most = QWIDGETSIZE_MAX;
    const int ends = 2 * (ListSides + card->frameWidth());
    const qint64 rows = model->rowCount() > 0 ? qint64(model->rowCount()) * list->rowHeight()
                                              : nothing->heightForWidth(listWidth - ends);
    card->setMaximumHeight(int(std::min(rows + ends, most)));
}

void PeoplePage::Private::retranslate()
{
    search->setPlaceholderText(tr("Find a person…"));
    search->setAccessibleName(tr("Find a person"));
    search->setAccessibleDescription(
        tr("Type part of a name, id, e-mail or tag; Enter launches the chosen person."));
    //: Opens the form for a person.
    add->setText(tr("Add person"));
    //: Makes an account without a name, for a day.
    anonymous->setText(isAdding ? tr("Creating…") : tr("Anonymous person"));
    anonymous->setToolTip(tr("An account without a name, for one day."));
    anonymous->setEnabled(!isAdding);
    //: Reads people from a CSV file.
    import->setText(tr("Import…"));
    //: Writes the people listed into a CSV file.
    exporting->setText(tr("Export…"));
    //: Reads everybody's progress anew.
    refresh->setText(tr("Refresh all"));
    list->setAccessibleName(tr("People"));
    nothingText->setText(tr("Nobody matches these words and filters. Try fewer of them."));
    //: A button that takes search and filters away.
    nothingClear->setText(tr("Clear filters"));
}

PeoplePage::PeoplePage(Services &services, Caretaker &caretaker, QWidget *parent)
    : PeoplePage(storedPeople(services, caretaker), parent)
{ }

PeoplePage::PeoplePage(std::unique_ptr<PeopleTools> tools, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(std::move(tools), this))
{
    d->build();
    d->retranslate();
    d->model->arrange();
}

PeoplePage::~PeoplePage()
{
    // A launch that ends with the tools is told to nobody, and all that uses them goes first.
    d->tools->disconnect(this);
    delete d->stack;
    delete d->model;
    for (core::Timer *timer : {d->typing, d->settling, d->minute})
        delete timer;
}

bool PeoplePage::isLaunching() const
{
    return d->tools->launchState() != Launcher::State::Idle;
}

bool PeoplePage::endLaunch()
{
    if (!isLaunching())
        return false;
    d->tools->cancelLaunch();
    return true;
}

void PeoplePage::enter()
{
    if (!d->tools->isLoaded())
        d->tools->load();
    d->model->arrange();
    if (d->right == Private::Right::Person)
        d->search->setFocus(Qt::OtherFocusReason);
    d->settling->start(SettlePause);
}

void PeoplePage::importFrom(const QString &path)
{
    if (!d->panel) {
        d->panel = d->tools->makeImport(d->rightStack);
        d->rightStack->addWidget(d->panel);
        connect(d->panel, &ImportPanel::imported, this, [this] { d->tools->load(); });
        connect(d->panel, &ImportPanel::closed, this,
                [this] { d->showRight(Private::Right::Person); });
    }
    d->panel->open(path);
    d->showRight(Private::Right::Import);
}

void PeoplePage::exportTo(const QString &path)
{
    d->tools->exportTo(path, d->model->ids(), this, [this, path](const core::Result<qint64> &done) {
        if (done) {
            const int written = int(*done);
            d->tell(
                NoticeCard::Kind::News,
                [written, path] {
                    //: An export is done; %1 is a file.
                    return tr("%Ln people are in %1.", nullptr, written)
                        .arg(QDir::toNativeSeparators(path));
                },
                Private::Step::None);
            return;
        }
        const core::Error error = done.error();
        qCWarning(core::logApp).noquote() << "people not exported:" << core::describe(error);
        d->tell(
            NoticeCard::Kind::Warning,
            [error] { return presentPartnerError(error, PartnerSituation::Exporting); },
            Private::Step::None);
    });
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->arrange();
}

/// What is typed anywhere but in a field searches.
void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    const bool withMenuKeys =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !withMenuKeys && !event->text().isEmpty() && event->text().front().isPrint();
    const bool lists = d->right == Private::Right::Person && d->search->isVisible();
    if (lists && types) {
        d->search->setFocus(Qt::OtherFocusReason);
        d->search->insert(event->text());
    } else if (lists && event->key() == Qt::Key_Escape && !d->search->text().isEmpty()) {
        d->search->clear();
    } else if (event->key() == Qt::Key_Escape && d->covers) {
        d->covers = false;
        d->arrange();
        d->list->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int page = std::max(1, d->list->height() / std::max(1, d->list->rowHeight()) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        d->list->move(1);
        return true;
    case Qt::Key_Up:
        d->list->move(-1);
        return true;
    case Qt::Key_PageDown:
        d->list->move(page);
        return true;
    case Qt::Key_PageUp:
        d->list->move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->typing->isActive())
            d->applyQuery();
        if (!d->list->current().isEmpty())
            d->pane->launch();
        return true;
    default:
        return false;
    }
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->showRows();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
