#include "shell/peoplepageprivate.h"

#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/importpanel.h"
#include "shell/pagenotice.h"
#include "shell/peoplefilters.h"
#include "shell/peoplelist.h"
#include "shell/peoplemodel.h"
#include "shell/peoplewords.h"
#include "shell/personform.h"
#include "shell/personpane.h"
#include "shell/presenterpartner.h"
#include "shell/refreshstrip.h"

#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using biginterview::RefreshState;

namespace {

constexpr std::chrono::minutes OldAfter(15);

/// Invented, for the demo.
struct Sample
{
    QString id;
    QString first;
    QString last;
    QString tag;
};
QList<Sample> samples()
{
    return {{u"stu-10427"_s, u"Ana"_s, u"Duarte"_s, u"Spring"_s},
            {u"stu-10428"_s, u"Ben"_s, u"Okafor"_s, u"Spring"_s},
            {u"stu-10431"_s, u"Chen"_s, u"Li"_s, u"Retail"_s},
            {u"stu-10440"_s, u"Dalia"_s, u"Haddad"_s, u"Retail"_s},
            {u"stu-10452"_s, u"Edvin"_s, u"Sørensen"_s, u"Spring"_s}};
}

} // namespace

/// What there is to show depends on the settings, the database and how many people there are.
void PeoplePage::Private::showAll()
{
    using State = Partner::State;
    switch (tools->state()) {
    case State::Opening:
        showInstead(Instead::Opening);
        return;
    case State::NotSet:
        showInstead(Instead::NotSet);
        return;
    case State::Failed:
        showInstead(Instead::Failed);
        return;
    case State::Ready:
        break;
    }
    if (unread)
        showInstead(Instead::Unread);
    else if (!tools->isLoaded())
        showInstead(Instead::Opening);
    else if (tools->entries().isEmpty() && right == Right::Person)
        showInstead(Instead::Empty);
    else
        showInstead(Instead::Nothing);
}

void PeoplePage::Private::showInstead(Instead what)
{
    instead = what;
    stack->setCurrentWidget(what == Instead::Nothing ? content : notice);
    switch (what) {
    case Instead::Nothing:
        arrange();
        break;
    case Instead::Opening:
        notice->tell({u"hourglass"_s, {}, Tone::Accent}, tr("One moment"),
                     tr("The people of Big Interview are being read."), {});
        break;
    case Instead::NotSet:
        notice->tell(
            {u"interview"_s, {}, Tone::Accent}, tr("Set up Big Interview"),
            tr("Enter your organisation's address and its API key in Settings. Then people "
               "are launched from here with one click, without a password."),
            //: A button that shows the settings.
            {tr("Open Settings")});
        break;
    case Instead::Failed:
        notice->tell({u"warning"_s, {}, Tone::Review}, tr("Big Interview cannot be used"),
                     presentPartnerError(tools->problem().value_or(core::Error()),
                                         PartnerSituation::Loading),
                     {tr("Open Settings")});
        break;
    case Instead::Unread:
        notice->tell({u"warning"_s, {}, Tone::Review}, tr("The list cannot be shown"),
                     presentPartnerError(*unread, PartnerSituation::OpeningPeople),
                     {tr("Try again")});
        break;
    case Instead::Empty: {
        QStringList offers{tr("Add a person"), tr("Import a list…")};
        if (tools->isDemo())
            //: Adds a handful of invented people.
            offers << tr("Add sample people");
        notice->tell(
            {u"interview"_s, {}, Tone::Accent}, tr("Nobody is here yet"),
            tr("Big Interview tells nobody who its people are, so the list is kept on this "
               "computer. Add the first person, or import a CSV file."),
            offers);
        break;
    }
    }
}

void PeoplePage::Private::takeInstead(int action)
{
    switch (instead) {
    case Instead::Nothing:
    case Instead::Opening:
        break;
    case Instead::NotSet:
    case Instead::Failed:
        Q_EMIT q->settingsRequested();
        break;
    case Instead::Unread:
        unread.reset();
        tools->load();
        showAll();
        break;
    case Instead::Empty:
        if (action == 0)
            edit({});
        else if (action == 1)
            askForImport();
        else
            addSamples();
        break;
    }
}

void PeoplePage::Private::applyQuery()
{
    typing->stop();
    biginterview::RosterQuery query = filters->query();
    query.typed = search->text();
    model->setQuery(query);
    // Who is chosen stays so while they are listed; else Enter would launch somebody out of sight.
    if (model->rowOf(pane->partnerId()) < 0)
        choose(model->ids().value(0), false);
    else
        list->scrollTo(list->currentIndex());
}

void PeoplePage::Private::showRows()
{
    const QLocale locale;
    const qsizetype all = tools->entries().size();
    const int shown = model->rowCount();
    filters->setTags(biginterview::tagsOf(tools->entries(), locale));
    list->setCurrent(pane->partnerId());
    list->setVisible(shown > 0);
    nothing->setVisible(shown == 0);
    exporting->setEnabled(shown > 0);
    refresh->setEnabled(tools->refreshState().total == tools->refreshState().done);
    //: Below the list; %1 of %n people are listed.
    count->setText(shown == all
                       ? tr("%Ln people", nullptr, int(all))
                       : tr("%1 of %Ln people", nullptr, int(all)).arg(locale.toString(shown)));
    if (pane->partnerId().isEmpty() || !tools->find(pane->partnerId()))
        choose(model->ids().value(0), false);
    showAll();
}

void PeoplePage::Private::choose(const QString &partnerId, bool byPerson)
{
    const bool isOther = partnerId != pane->partnerId();
    pane->open(partnerId);
    list->setCurrent(partnerId);
    if (byPerson) {
        covers = !partnerId.isEmpty();
        if (right == Right::Form)
            showRight(Right::Person);
        arrange();
    }
    if (isOther && !partnerId.isEmpty())
        settling->start(SettlePause);
}

/// Once for whom one stays with: what was never read, or long ago, is asked for.
void PeoplePage::Private::settle()
{
    const Entry *entry = tools->find(pane->partnerId());
    if (!entry || entry->isRefreshing || entry->problem || !q->isVisible())
        return;
    const qint64 old = std::chrono::seconds(OldAfter).count();
    if (!entry->asOf.isValid() || entry->asOf.secsTo(tools->clock().utcNow()) >= old)
        tools->refresh({pane->partnerId()});
}

void PeoplePage::Private::showRight(Right wanted)
{
    right = wanted;
    switch (wanted) {
    case Right::Person:
        rightStack->setCurrentWidget(pane);
        search->setFocus(Qt::OtherFocusReason);
        break;
    case Right::Form:
        rightStack->setCurrentWidget(formArea);
        formArea->ensureVisible(0, 0);
        break;
    case Right::Import:
        rightStack->setCurrentWidget(panel);
        break;
    }
    showAll();
    arrange();
}

void PeoplePage::Private::edit(const QString &partnerId)
{
    const Entry *entry = tools->find(partnerId);
    showRight(Right::Form);
    form->setPerson(entry ? entry->person : store::Person());
}

void PeoplePage::Private::addAnonymous()
{
    if (std::exchange(isAdding, true))
        return;
    retranslate();
    news->hide();
    tools->createAnonymous(q, [this](const core::Result<biginterview::User> &user) {
        isAdding = false;
        retranslate();
        if (!user) {
            const core::Error error = user.error();
            tell(
                NoticeCard::Kind::Warning,
                [error] { return presentPartnerError(error, PartnerSituation::CreatingAnonymous); },
                isAboutPartnerSettings(error) ? Step::Settings : Step::None);
            return;
        }
        const Entry *entry = tools->find(user->partnerId);
        if (!entry)
            return;
        if (const auto recorded = tools->record(store::actions::PersonAdded, entry->person.number);
            !recorded)
            qCWarning(core::logApp).noquote()
                << "not recorded:" << core::describe(recorded.error());
        model->arrange();
        choose(user->partnerId, true);
    });
}

void PeoplePage::Private::addSamples()
{
    const QList<Sample> people = samples();
    for (const Sample &sample : people) {
        store::Person person;
        person.partnerId = sample.id;
        person.firstName = sample.first;
        person.lastName = sample.last;
        person.email = sample.id + u"@example.org"_s;
        person.tags = QStringList{sample.tag};
        person.addedAt = tools->clock().utcNow();
        if (const auto kept = tools->save(person); !kept) {
            unread = kept.error();
            break;
        }
        const Entry *entry = tools->find(sample.id);
        if (entry && !tools->record(store::actions::PersonAdded, entry->person.number))
            qCWarning(core::logApp) << "a sample person was not recorded";
        tools->create(person, q, [this, id = sample.id](const core::Result<biginterview::User> &) {
            tools->refresh({id});
        });
    }
    model->arrange();
}

void PeoplePage::Private::refreshAll()
{
    QStringList ids;
    const QDateTime now = tools->clock().utcNow();
    for (const Entry &entry : tools->entries()) {
        const QDateTime &ends = entry.person.accountEndsAt;
        if (!entry.person.anonymous || !ends.isValid() || ends > now)
            ids << entry.person.partnerId;
    }
    news->hide();
    tools->refresh(ids);
}

void PeoplePage::Private::endRefresh(const RefreshState &state)
{
    refresh->setEnabled(true);
    if (state.total <= 1)
        return; // The person's own page tells.
    std::optional<core::Error> failure = state.problem;
    if (!failure && state.failed > 0) {
        for (const Entry &entry : tools->entries()) {
            if (entry.problem && !isUnknownThere(entry))
                failure = entry.problem;
        }
    }
    if (refreshedSentence(state, failure).isEmpty())
        return;
    const bool failed = failure.has_value();
    const Step next = !failed                                       ? Step::None
                      : failure && isAboutPartnerSettings(*failure) ? Step::Settings
                                                                    : Step::ReadFailed;
    tell(
        failed ? NoticeCard::Kind::Warning : NoticeCard::Kind::News,
        [state, failure] { return refreshedSentence(state, failure); }, next);
}

void PeoplePage::Private::tell(NoticeCard::Kind kind, std::function<QString()> sentence, Step next)
{
    step = next;
    news->tell(kind, [sentence = std::move(sentence), next] {
        return NoticeWords{sentence(),
                           next == Step::Settings     ? tr("Open Settings")
                           : next == Step::ReadFailed ? tr("Try again")
                                                      : QString(),
                           {}};
    });
}

void PeoplePage::Private::askForImport()
{
    auto *dialog = new QFileDialog(q, tr("Import people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("CSV files") + u" (*.csv *.tsv *.txt)"_s, tr("All files") + u" (*)"_s});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, q, &PeoplePage::importFrom);
    dialog->open();
}

void PeoplePage::Private::askForExport()
{
    auto *dialog = new QFileDialog(q, tr("Export people"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("CSV files") + u" (*.csv)"_s, tr("JSON files") + u" (*.json)"_s});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        u"people-%1.csv"_s.arg(tools->clock().utcNow().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, q, &PeoplePage::exportTo);
    dialog->open();
}

} // namespace shell
