#include "shell/personpane.h"

#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/interviewlist.h"
#include "shell/launchbar.h"
#include "shell/linkclipboard.h"
#include "shell/peopletools.h"
#include "shell/peoplewords.h"
#include "shell/personprogress.h"
#include "shell/presenterpartner.h"
#include "shell/theme.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Entry;

namespace {

constexpr int CardMargin = 24;
constexpr int CardGap = 16;
constexpr int ShownLaunches = 6;
/// In widths of a letter: with less, the buttons stand under the name.
constexpr int HeadLetters = 74;

} // namespace

PersonPane::PersonPane(PeopleTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_clipboard(new LinkClipboard(tools.clock(), this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_back(new QPushButton(this))
    , m_headRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(new EdgeLabel(EdgeLabel::Edge::Leading, m_content))
    , m_pin(new QPushButton(m_content))
    , m_facts(new EdgeLabel(EdgeLabel::Edge::Leading, m_content))
    , m_ends(new EdgeLabel(EdgeLabel::Edge::Leading, m_content))
    , m_refresh(new QPushButton(m_content))
    , m_tags(new QWidget(m_content))
    , m_bar(new LaunchBar(m_content))
    , m_busy(new QWidget(m_content))
    , m_busyText(new EdgeLabel(EdgeLabel::Edge::Leading, m_busy))
    , m_busyEnd(new QPushButton(m_busy))
    , m_notice(new NoticeCard(m_content))
    , m_question(new Confirmation(m_content))
    , m_progress(new PersonProgress(m_content))
    , m_interviews(new InterviewList(tools.clock(), m_content))
    , m_launches(new QFrame(m_content))
    , m_launchTitle(new QLabel(m_launches))
    , m_launchRows(new QVBoxLayout)
    , m_edit(new QPushButton(m_content))
    , m_delete(new QPushButton(m_content))
{
    build();
    connectAll();
    retranslate();
    open({});
}

PersonPane::~PersonPane() = default;

void PersonPane::build()
{
    setRole(m_content, u"clear"_s);
    setRole(m_scroll, u"clear"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    // Everything in it arranges itself for any width; without this it would be cut instead.
    m_content->setMinimumWidth(1);
    setRole(m_launches, u"card"_s);
    setRole(m_launchTitle, u"heading"_s);
    m_launchRows->setSpacing(6);
    auto *launches = new QVBoxLayout(m_launches);
    launches->setContentsMargins(CardMargin, 16, CardMargin, 16);
    launches->setSpacing(10);
    launches->addWidget(m_launchTitle);
    launches->addLayout(m_launchRows);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(CardGap);
    rows->addWidget(buildHead());
    rows->addWidget(m_interviews);
    rows->addWidget(m_launches);
    rows->addWidget(buildFoot());
    rows->addStretch(1);
    m_scroll->setWidget(m_content);
    setRole(m_back, u"link"_s);
    setButtonIcon(m_back, u"chevron-left"_s, Tone::Accent);
    m_back->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_scroll, 1);
}

QWidget *PersonPane::buildHead()
{
    auto *card = new QFrame(m_content);
    setRole(card, u"card"_s);
    setRole(m_name, u"title"_s);
    setRole(m_pin, u"link"_s);
    setRole(m_facts, u"soft"_s);
    setRole(m_ends, u"soft"_s);
    setRole(m_refresh, u"link"_s);
    setRole(m_busyText, u"soft"_s);
    for (EdgeLabel *label : {m_name, m_facts, m_busyText})
        label->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busyText->setWordWrap(true);
    m_pin->setCheckable(true);
    auto *name = new QHBoxLayout;
    name->setSpacing(4);
    name->addWidget(m_name);
    name->addWidget(m_pin, 0, Qt::AlignVCenter);
    name->addStretch(1);
    auto *factBox = new QWidget(card);
    auto *facts = new WrapLayout(factBox);
    facts->setAlignment(Qt::AlignLeading);
    facts->setSpacing(6);
    for (QWidget *each : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_ends),
                          static_cast<QWidget *>(m_refresh)})
        facts->addWidget(each);
    auto *tags = new WrapLayout(m_tags);
    tags->setAlignment(Qt::AlignLeading);
    tags->setSpacing(6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(name);
    texts->addWidget(factBox);
    m_headRow->setSpacing(12);
    m_headRow->addLayout(texts, 1);
    m_headRow->addWidget(m_bar, 0, Qt::AlignTop);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins({});
    busy->setSpacing(12);
    busy->addWidget(new IconLabel(u"hourglass"_s, Tone::Accent, 20, m_busy));
    busy->addWidget(m_busyText, 1);
    busy->addWidget(m_busyEnd);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(CardMargin, 20, CardMargin, 18);
    layout->setSpacing(14);
    layout->addLayout(m_headRow);
    layout->addWidget(m_tags);
    layout->addWidget(m_busy);
    layout->addWidget(m_question);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    return card;
}

QWidget *PersonPane::buildFoot()
{
    auto *foot = new QWidget(m_content);
    setRole(m_delete, u"danger"_s);
    setButtonIcon(m_edit, u"edit"_s, Tone::Accent);
    auto *row = new WrapLayout(foot);
    row->setAlignment(Qt::AlignLeading);
    row->setSpacing(8);
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    return foot;
}

void PersonPane::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &PersonPane::backRequested);
    connect(m_pin, &QPushButton::clicked, this, &PersonPane::setPinned);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_tools.refresh({m_id}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(Question::Delete); });
    connect(m_bar, &LaunchBar::launchRequested, this, &PersonPane::launch);
    connect(m_bar, &LaunchBar::linkRequested, this, [this] { ask(Question::Link); });
    connect(m_progress, &PersonProgress::launchRequested, this,
            [this](const QString &path) { launch(path); });
    connect(m_interviews, &InterviewList::launchRequested, this,
            [this](const QString &path) { launch(path); });
    connect(m_busyEnd, &QPushButton::clicked, this, [this] { m_tools.cancelLaunch(); });
    connect(m_notice, &NoticeCard::actionRequested, this, &PersonPane::takeStep);
    connect(m_question, &Confirmation::confirmed, this, &PersonPane::confirmed);
    connect(m_clipboard, &LinkClipboard::cleared, this, [this] {
        tell(
            NoticeCard::Kind::News, [] { return tr("The link was taken off the clipboard."); },
            Step::None);
    });
    connect(&m_tools, &PeopleTools::changed, this, [this](const QString &partnerId) {
        if (partnerId != m_id)
            return;
        const Entry *entry = m_tools.find(m_id);
        if (entry && !entry->isRefreshing)
            m_isDismissed = false;
        reload();
    });
    connect(m_notice, &NoticeCard::dismissed, this, [this] {
        m_isDismissed = true;
        m_hasNews = false;
    });
    connect(&m_tools, &PeopleTools::loaded, this, &PersonPane::reload);
    connect(&m_tools, &PeopleTools::launchStateChanged, this, &PersonPane::showLaunchState);
    connect(&m_tools, &PeopleTools::launchFinished, this, &PersonPane::takeLaunch);
}

void PersonPane::open(const QString &partnerId)
{
    if (partnerId == m_id && !partnerId.isEmpty()) {
        reload();
        return;
    }
    m_id = partnerId;
    m_hasNews = false;
    m_isDismissed = false;
    m_shown.clear();
    m_question->hide();
    m_scroll->ensureVisible(0, 0);
    reload();
}

void PersonPane::reload()
{
    const Entry *entry = m_tools.find(m_id);
    m_scroll->setVisible(entry);
    if (!entry)
        return;
    showHead();
    showProgress();
    showLaunchState();
    showNotice();
}

void PersonPane::showHead()
{
    const Entry &entry = *m_tools.find(m_id);
    const store::Person &person = entry.person;
    const QDateTime now = m_tools.clock().utcNow();
    m_name->setText(personName(person));
    m_content->setAccessibleName(m_name->text());
    m_pin->setChecked(person.pinned);
    // The icon it had must not come back with another theme.
    Theme::instance().disconnect(m_pin);
    setButtonIcon(m_pin, person.pinned ? u"star-filled"_s : u"star"_s, Tone::Accent);
    //: A button with a star that keeps a person at the top of the list.
    m_pin->setAccessibleName(person.pinned ? tr("Unpin") : tr("Pin"));
    m_pin->setToolTip(m_pin->accessibleName());
    const bool ends = person.anonymous && person.accountEndsAt.isValid();
    //: An account without a name; %1 is its id.
    QString facts =
        person.anonymous ? tr("%1 · anonymous").arg(person.partnerId) : person.partnerId;
    m_ends->setVisible(ends);
    if (ends) {
        //: When an account without a name is over; %1 is such as "21 h left", %2 the moment.
        m_ends->setText(tr("%1, until %2")
                            .arg(timeLeft(person.accountEndsAt, now),
                                 presentMoment(person.accountEndsAt, now)));
    }
    if (entry.asOf.isValid()) {
        //: %1 says who it is, %2 when their progress was read.
        facts = tr("%1 · as of %2").arg(facts, presentMoment(entry.asOf, now));
    }
    m_facts->setText(facts);
    //: A button that reads a person's progress anew.
    m_refresh->setText(entry.isRefreshing ? tr("reading…") : tr("refresh"));
    m_refresh->setEnabled(!entry.isRefreshing);
    showTags();
}

void PersonPane::showTags()
{
    const QStringList tags = m_tools.find(m_id)->person.tags;
    if (m_tags->property("shown").toStringList() != tags) {
        m_tags->setProperty("shown", tags);
        QLayout *layout = m_tags->layout();
        while (QLayoutItem *item = layout->takeAt(0)) {
            item->widget()->deleteLater();
            item->widget()->hide();
            delete item;
        }
        for (const QString &tag : tags) {
            auto *button = new QPushButton(QString(tag).replace(u'&', u"&&"_s), m_tags);
            setRole(button, u"tag"_s);
            //: What a button with a tag does; %1 is the tag.
            const QString tip = tr("Show everybody tagged %1").arg(tag);
            button->setToolTip(plainToolTip(tip));
            button->setAccessibleDescription(tip);
            connect(button, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagChosen(tag); });
            layout->addWidget(button);
        }
    }
    m_tags->setVisible(!tags.isEmpty());
}

/// Made anew only when something in it is other than before: a button in it may have the focus.
void PersonPane::showProgress()
{
    const Entry &entry = *m_tools.find(m_id);
    const QString made = u"%1 %2 %3 %4"_s.arg(m_id, core::isoUtc(entry.asOf))
                             .arg(entry.interviews)
                             .arg(core::isoUtc(entry.lastInterview));
    if (made != m_shown) {
        m_shown = made;
        const auto interviews = m_tools.interviews(m_id);
        const bool wasAsked = entry.asOf.isValid() || entry.interviews > 0;
        m_progress->setTracks(entry.tracks);
        m_interviews->setInterviews(
            interviews.value_or({}),
            interviews ? QString()
                       : presentPartnerError(interviews.error(), PartnerSituation::OpeningPeople));
        m_interviews->setVisible(wasAsked || !interviews);
        m_bar->setPlaces({m_tools.savedPaths(), entry.tracks, interviews.value_or({})});
    }
    m_progress->setVisible(!entry.tracks.isEmpty());
    showLaunches();
}

void PersonPane::showLaunches()
{
    const auto launches = m_tools.launches(m_id, ShownLaunches);
    if (!launches)
        qCWarning(core::logApp).noquote() << "launches:" << core::describe(launches.error());
    const QList<store::Launch> rows = launches.value_or({});
    while (QLayoutItem *item = m_launchRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDateTime now = m_tools.clock().utcNow();
    for (const store::Launch &launch : rows) {
        auto *line = new EdgeLabel(EdgeLabel::Edge::Leading, m_launches);
        setRole(line, u"soft"_s);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        const QString when = presentMoment(launch.at, now);
        //: A launch in a list; %1 is when, %2 such as "In a window here, signed in".
        QString text = tr("%1 · %2").arg(when, launchText(launch));
        if (!launch.operatorName.isEmpty()) {
            //: A launch in a list; %1 is such as "10:42 · In a window here, signed in", %2 who did
            //: it.
            text = tr("%1 · by %2").arg(text, launch.operatorName);
        }
        line->setText(text);
        m_launchRows->addWidget(line);
    }
    m_launches->setVisible(!rows.isEmpty());
}

void PersonPane::setCovering(bool covering)
{
    m_back->setVisible(covering);
}

void PersonPane::arrange()
{
    // Not the viewport's: it has its width only once it has been shown.
    const int letters = width() / fontMetrics().averageCharWidth();
    const bool beside = letters >= HeadLetters;
    m_headRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_headRow->setAlignment(m_bar, beside ? Qt::AlignTop : Qt::AlignLeading);
}

void PersonPane::retranslate()
{
    //: Goes back to the list of people.
    m_back->setText(tr("All people"));
    //: The heading of a list: when and where a person was signed in from here.
    m_launchTitle->setText(tr("Launches"));
    //: Opens the form with a person's names, e-mail and tags.
    m_edit->setText(tr("Edit person"));
    //: Deletes a person, on this computer.
    m_delete->setText(tr("Delete person"));
    m_tags->setProperty("shown", {});
    m_question->hide();
    m_shown.clear();
    reload();
}

void PersonPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
