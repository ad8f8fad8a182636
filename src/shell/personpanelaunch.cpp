#include "shell/personpane.h"

#include "biginterview/roster.h"
#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/interviewlist.h"
#include "shell/launchbar.h"
#include "shell/linkclipboard.h"
#include "shell/peopletools.h"
#include "shell/peoplewords.h"
#include "shell/personprogress.h"
#include "shell/presenterpartner.h"

#include <QtCore/QLocale>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;
using LaunchEnd = Launcher::Result::Outcome;

namespace {

biginterview::NewUser newUserOf(const store::Person &person)
{
    return {person.firstName, person.lastName, person.email};
}

} // namespace

void PersonPane::launch(const QString &path, std::optional<LaunchIn> where)
{
    const Entry *entry = m_tools.find(m_id);
    if (!entry || m_tools.launchState() != Launcher::State::Idle)
        return;
    LaunchRequest request;
    request.partnerId = m_id;
    request.personName = personName(entry->person);
    request.newUser = newUserOf(entry->person);
    request.destination.path = path;
    request.where = where.value_or(m_tools.usualPlace());
    m_hasNews = false;
    m_launchedId = m_id;
    m_launchedName = request.personName;
    if (!m_tools.launch(request))
        return;
    showLaunchState();
    showNotice();
}

void PersonPane::showLaunchState()
{
    const Launcher::State state = m_tools.launchState();
    const bool idle = state == Launcher::State::Idle;
    if (!idle)
        m_lastState = state;
    m_bar->setState(state, m_tools.launched() == m_id);
    m_progress->setLaunchable(idle);
    m_interviews->setLaunchable(idle);
    m_delete->setEnabled(idle || m_tools.launched() != m_id);
    m_busy->setVisible(!idle);
    switch (state) {
    case Launcher::State::Idle:
        break;
    case Launcher::State::Signing:
        //: %1 is the name of a person.
        m_busyText->setText(tr("Signing in as %1…").arg(m_launchedName));
        break;
    case Launcher::State::Opening:
        //: %1 is the name of a person.
        m_busyText->setText(tr("Opening Big Interview for %1…").arg(m_launchedName));
        break;
    case Launcher::State::Open:
        //: %1 is the name of a person.
        m_busyText->setText(
            tr("%1 is signed in, in a window of this program.").arg(m_launchedName));
        break;
    }
    //: Ends what is being done for a person: a sign-in under way, or their open window.
    m_busyEnd->setText(state == Launcher::State::Open ? tr("End session") : tr("Cancel"));
}

/// News of what was done here go before what the last reading said.
void PersonPane::showNotice()
{
    if (m_hasNews)
        return;
    const Entry *entry = m_tools.find(m_id);
    m_notice->hide();
    m_step = Step::None;
    if (!entry || m_isDismissed)
        return;
    const bool ended = entry->person.anonymous && entry->person.accountEndsAt.isValid()
                       && entry->person.accountEndsAt <= m_tools.clock().utcNow();
    if (ended) {
        tell(
            NoticeCard::Kind::News,
            [] {
                return tr("The day of this account is over, and Big Interview may have deleted it. "
                          "Make a new anonymous person when somebody needs one.");
            },
            Step::None);
    } else if (isUnknownThere(*entry)) {
        const bool complete = newUserOf(entry->person).isComplete();
        tell(
            NoticeCard::Kind::News,
            [complete] {
                return complete ? tr("This person is not at Big Interview yet.")
                                : tr("This person is not at Big Interview yet. To create them "
                                     "there, add first name, last name and e-mail.");
            },
            complete ? Step::Create : Step::Edit);
    } else if (entry->problem) {
        const core::Error error = *entry->problem;
        tell(
            NoticeCard::Kind::Warning,
            [error] { return presentPartnerError(error, PartnerSituation::Reading); },
            isAboutPartnerSettings(error) ? Step::Settings : Step::Refresh);
    }
    m_hasNews = false;
}

void PersonPane::tell(NoticeCard::Kind kind, std::function<QString()> sentence, Step step)
{
    m_hasNews = true;
    m_step = step;
    m_notice->tell(kind, [this, sentence = std::move(sentence), step] {
        return NoticeWords{sentence(), stepWord(step), {}};
    });
}

QString PersonPane::stepWord(Step step) const
{
    switch (step) {
    case Step::None:
        return {};
    case Step::Create:
        //: Makes the account of a person.
        return tr("Create at Big Interview");
    case Step::Edit:
        return tr("Edit person");
    case Step::Settings:
        return tr("Open Settings");
    case Step::Refresh:
        return tr("Try again");
    case Step::Launch:
        //: Launches a person once more after it did not work.
        return tr("Launch again");
    }
    return {};
}

void PersonPane::takeStep()
{
    switch (m_step) {
    case Step::None:
        break;
    case Step::Create:
        create();
        break;
    case Step::Edit:
        Q_EMIT editRequested(m_id);
        break;
    case Step::Settings:
        Q_EMIT settingsRequested();
        break;
    case Step::Refresh:
        m_notice->hide();
        m_tools.refresh({m_id});
        break;
    case Step::Launch:
        launch();
        break;
    }
}

/// The person launched need not be the one shown any more.
void PersonPane::tellOfLaunch(NoticeCard::Kind kind, const std::function<QString()> &sentence,
                              Step step)
{
    if (m_launchedId == m_id) {
        tell(kind, sentence, step);
        return;
    }
    const auto named = [name = m_launchedName, sentence] {
        //: News of a person who is not on the screen; %1 is the name, %2 full sentences.
        return tr("%1: %2").arg(name, sentence());
    };
    tell(kind, named, Step::None);
}

void PersonPane::takeLaunch(const Launcher::Result &result)
{
    showLaunchState();
    m_hasNews = false;
    const QString name = m_launchedName;
    switch (result.outcome) {
    case LaunchEnd::Closed:
    case LaunchEnd::Returned:
        if (result.wiped) {
            tellOfLaunch(
                NoticeCard::Kind::News,
                //: %1 is the name of a person.
                [name] {
                    return tr("The session of %1 has ended, and nothing of it is left on this "
                              "computer.")
                        .arg(name);
                },
                Step::None);
        } else {
            tellOfLaunch(
                NoticeCard::Kind::Warning,
                //: %1 is the name of a person.
                [name] {
                    return tr("The session of %1 has ended, but its files could not all be "
                              "removed. Restart this program before the next person.")
                        .arg(name);
                },
                Step::None);
        }
        // What was practised shows only when it is read anew.
        m_tools.refresh({m_launchedId});
        break;
    case LaunchEnd::Sent:
        tellOfLaunch(
            NoticeCard::Kind::News,
            //: %1 is the name of a person.
            [name] {
                return tr("This computer's browser opens Big Interview as %1. Sign out there "
                          "before somebody else uses it.")
                    .arg(name);
            },
            Step::None);
        break;
    case LaunchEnd::Printed:
        takeLink(result);
        break;
    case LaunchEnd::NotTaken:
        tellOfLaunch(
            NoticeCard::Kind::Warning,
            [] {
                return tr("Big Interview did not let the person in, with a second try either. "
                          "Check the date and time of this computer, then launch again.");
            },
            Step::Launch);
        break;
    case LaunchEnd::Failed: {
        const core::Error error = result.error.value_or(core::Error());
        const Entry *entry = m_tools.find(m_launchedId);
        const bool incomplete = error.kind == core::ErrorKind::Http && error.httpStatus == 422
                                && entry && !newUserOf(entry->person).isComplete();
        const bool signing = m_lastState == Launcher::State::Signing;
        tellOfLaunch(
            NoticeCard::Kind::Warning,
            [error, incomplete, signing] {
                return incomplete
                           ? tr("This person is not at Big Interview yet. To create them there, "
                                "add first name, last name and e-mail.")
                           : presentPartnerError(error, signing ? PartnerSituation::Signing
                                                                : PartnerSituation::Loading);
            },
            incomplete                      ? Step::Edit
            : isAboutPartnerSettings(error) ? Step::Settings
                                            : Step::Launch);
        break;
    }
    case LaunchEnd::Cancelled:
        showNotice();
        break;
    }
    if (m_tools.find(m_id))
        showLaunches();
}

void PersonPane::takeLink(const Launcher::Result &result)
{
    m_clipboard->copy(result.address);
    const QDateTime ends = result.expiresAt;
    const QDateTime now = m_tools.clock().utcNow();
    tellOfLaunch(
        NoticeCard::Kind::Warning,
        [ends, now] {
            return ends.isValid()
                       //: %1 is when a link stops to work.
                       ? tr("The link is on the clipboard for one minute. Whoever opens it is "
                            "signed in as this person, until %1.")
                             .arg(presentMoment(ends, now))
                       : tr("The link is on the clipboard for one minute. Whoever opens it is "
                            "signed in as this person.");
        },
        Step::None);
}

void PersonPane::create()
{
    const Entry *entry = m_tools.find(m_id);
    if (!entry || m_isCreating)
        return;
    m_isCreating = true;
    tell(
        NoticeCard::Kind::Progress, [] { return tr("The person is created at Big Interview…"); },
        Step::None);
    m_tools.create(
        entry->person, this, [this, id = m_id](const core::Result<biginterview::User> &user) {
            m_isCreating = false;
            if (user)
                m_tools.refresh({id});
            if (id != m_id)
                return;
            m_hasNews = false;
            m_notice->hide();
            if (user)
                return;
            const core::Error error = user.error();
            tell(
                NoticeCard::Kind::Warning,
                [error] { return presentPartnerError(error, PartnerSituation::Creating); },
                isAboutPartnerSettings(error) ? Step::Settings
                : error.httpStatus == 422     ? Step::Edit
                                              : Step::Create);
        });
}

void PersonPane::edit(const std::function<void(store::Person &)> &how)
{
    if (const core::Result<void> kept = m_tools.edit(m_id, how); !kept) {
        qCWarning(core::logApp).noquote() << "person not kept:" << core::describe(kept.error());
        const core::Error error = kept.error();
        tell(
            NoticeCard::Kind::Warning,
            [error] { return presentPartnerError(error, PartnerSituation::Saving); }, Step::None);
        reload();
        return;
    }
    const Entry *entry = m_tools.find(m_id);
    if (!entry)
        return;
    if (const auto recorded = m_tools.record(store::actions::PersonChanged, entry->person.number);
        !recorded)
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(recorded.error());
}

void PersonPane::setPinned(bool pinned)
{
    edit([pinned](store::Person &person) { person.pinned = pinned; });
}

void PersonPane::toggleTag(const QString &tag)
{
    edit([&tag](store::Person &person) {
        if (person.tags.removeAll(tag) == 0)
            person.tags << tag;
    });
}

void PersonPane::ask(Question question)
{
    const Entry *entry = m_tools.find(m_id);
    if (!entry)
        return;
    m_asked = question;
    const QString name = personName(entry->person);
    switch (question) {
    case Question::Delete:
        m_question->setTexts(
            //: %1 is the name of a person.
            tr("%1, their progress and their launches are deleted on this computer. The account "
               "at Big Interview stays; only Big Interview can remove it.")
                .arg(name),
            //: Confirms that a person is deleted on this computer.
            tr("Delete"),
            //: Leaves everything as it is.
            tr("Keep"));
        break;
    case Question::Link:
        m_question->setTexts(
            entry->person.anonymous && entry->person.accountEndsAt.isValid()
                //: %1 is the name of a person, %2 when the link stops to work.
                ? tr("The link is as good as a password: whoever has it is signed in as %1, until "
                     "%2 at the latest. Give it to nobody else.")
                      .arg(name,
                           presentMoment(entry->person.accountEndsAt, m_tools.clock().utcNow()))
                //: %1 is the name of a person.
                : tr("The link is as good as a password: whoever has it is signed in as %1, "
                     "usually for 48 hours. Give it to nobody else.")
                      .arg(name),
            //: Confirms that a link which signs a person in is copied.
            tr("Copy the link"),
            //: No link is made.
            tr("Cancel"));
        break;
    }
    m_question->ask();
    m_scroll->ensureWidgetVisible(m_question);
}

void PersonPane::confirmed()
{
    switch (m_asked) {
    case Question::Delete:
        deletePerson();
        break;
    case Question::Link:
        launch({}, LaunchIn::Print);
        break;
    }
}

void PersonPane::deletePerson()
{
    m_tools.deletePeople({m_id}, this, [this, id = m_id](const core::Result<void> &done) {
        if (done) {
            m_tools.load();
            Q_EMIT deleted(id);
            return;
        }
        const core::Error error = done.error();
        qCWarning(core::logApp).noquote() << "person not deleted:" << core::describe(error);
        tell(
            NoticeCard::Kind::Warning,
            [error] { return presentPartnerError(error, PartnerSituation::Deleting); }, Step::None);
    });
}

void PersonPane::fillMenu(QMenu *menu)
{
    const Entry *entry = m_tools.find(m_id);
    if (!entry)
        return;
    const bool idle = m_tools.launchState() == Launcher::State::Idle;
    const auto add = [this](QMenu *to, const QString &text, auto act) {
        QAction *action = to->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(menu, tr("Launch"), [this] { launch(); })->setEnabled(idle);
    add(menu, tr("Copy a link…"), [this] { ask(Question::Link); })->setEnabled(idle);
    menu->addSeparator();
    const bool pinned = entry->person.pinned;
    add(menu, pinned ? tr("Unpin") : tr("Pin"), [this, pinned] { setPinned(!pinned); });
    const QStringList tags = biginterview::tagsOf(m_tools.entries(), QLocale());
    if (!tags.isEmpty()) {
        //: A list of tags, those of the person ticked.
        QMenu *list = menu->addMenu(tr("Tags"));
        for (const QString &tag : tags) {
            QAction *action =
                add(list, QString(tag).replace(u'&', u"&&"_s), [this, tag] { toggleTag(tag); });
            action->setCheckable(true);
            action->setChecked(entry->person.tags.contains(tag));
        }
    }
    add(menu, tr("Refresh"), [this] { m_tools.refresh({m_id}); });
    add(menu, tr("Edit person"), [this] { Q_EMIT editRequested(m_id); });
    menu->addSeparator();
    add(menu, tr("Delete person"), [this] { ask(Question::Delete); });
}

} // namespace shell
