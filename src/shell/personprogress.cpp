#include "shell/personprogress.h"

#include "shell/deskparts.h"
#include "shell/peoplewords.h"
#include "shell/theme.h"
#include "shell/trackring.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Step;
using biginterview::Track;

namespace {

void dropAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PersonProgress::PersonProgress(QWidget *parent)
    : QWidget(parent)
    , m_rings(new QWidget(this))
    , m_ringLayout(new WrapLayout(m_rings))
    , m_next(new QFrame(this))
    , m_nextIcon(new IconLabel({}, Tone::Pass, 20, m_next))
    , m_nextText(new EdgeLabel(EdgeLabel::Edge::Leading, m_next))
    , m_continue(new QPushButton(m_next))
    , m_fold(new QPushButton(this))
    , m_steps(new QWidget(this))
    , m_stepLayout(new QVBoxLayout(m_steps))
{
    m_ringLayout->setAlignment(Qt::AlignLeading);
    m_ringLayout->setSpacing(16);
    setRole(m_next, u"inset"_s);
    setRole(m_continue, u"primary"_s);
    setRole(m_fold, u"link"_s);
    m_nextText->setWordWrap(true);
    m_fold->setCheckable(true);
    m_steps->hide();
    auto *next = new QHBoxLayout(m_next);
    next->setContentsMargins(18, 12, 16, 12);
    next->setSpacing(12);
    next->addWidget(m_nextIcon);
    next->addWidget(m_nextText, 1);
    next->addWidget(m_continue);
    m_stepLayout->setContentsMargins({});
    m_stepLayout->setSpacing(0);
    auto *fold = new QHBoxLayout;
    fold->addWidget(m_fold);
    fold->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(18);
    layout->addWidget(m_rings);
    layout->addWidget(m_next);
    layout->addLayout(fold);
    layout->addWidget(m_steps);
    connect(m_fold, &QPushButton::toggled, this, &PersonProgress::unfold);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const std::optional<Step> step = biginterview::nextStep(m_tracks))
            Q_EMIT launchRequested(step->link);
    });
    retranslate();
    setTracks({});
}

void PersonProgress::setTracks(const QList<Track> &tracks)
{
    m_tracks = tracks;
    refill();
}

void PersonProgress::setLaunchable(bool launchable)
{
    m_launchable = launchable;
    m_continue->setEnabled(launchable);
    const auto buttons = m_steps->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(launchable);
}

void PersonProgress::refill()
{
    dropAll(m_ringLayout);
    qsizetype steps = 0;
    qsizetype done = 0;
    for (const Track &track : std::as_const(m_tracks)) {
        m_ringLayout->addWidget(new TrackRing(track, m_rings));
        steps += track.steps.size();
        done += track.completedSteps();
    }
    m_rings->setVisible(!m_tracks.isEmpty());
    const std::optional<Step> next = biginterview::nextStep(m_tracks);
    m_next->setVisible(steps > 0);
    m_nextIcon->setVisible(!next);
    m_nextIcon->setIcon(u"check"_s, Tone::Pass);
    m_continue->setVisible(next && !next->link.isEmpty());
    m_continue->setEnabled(m_launchable);
    //: The step a person has to do next; %1 is its name. Keep the mark-up.
    m_nextText->setText(next ? tr("Next: <b>%1</b>").arg(next->title.toHtmlEscaped())
                             : tr("Every step is done."));
    m_continue->setAccessibleDescription(next ? next->title : QString());
    m_fold->setVisible(steps > 0);
    //: Unfolds the list of a person's steps; %1 of %n are done.
    m_fold->setText(tr("Steps: %1 of %Ln done", nullptr, int(steps)).arg(QLocale().toString(done)));
    dropAll(m_stepLayout);
    unfold(m_fold->isChecked() && steps > 0);
}

void PersonProgress::fillSteps()
{
    for (const Track &track : std::as_const(m_tracks)) {
        auto *title = new EdgeLabel(EdgeLabel::Edge::Leading, m_steps);
        setRole(title, u"field-title"_s);
        title->setTextFormat(Qt::PlainText);
        title->setText(track.title);
        title->setContentsMargins(0, 8, 0, 4);
        m_stepLayout->addWidget(title);
        for (const Step &step : track.steps)
            m_stepLayout->addWidget(makeStep(step));
    }
}

QWidget *PersonProgress::makeStep(const Step &step)
{
    auto *row = new QWidget(m_steps);
    auto *title = new EdgeLabel(EdgeLabel::Edge::Leading, row);
    auto *open = new QPushButton(row);
    setRole(open, u"link"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(step.title);
    //: Opens a step of a track at Big Interview, signed in as the person.
    open->setText(tr("Open"));
    //: What a screen reader says of a step's button; %1 is the name of the step.
    open->setAccessibleName(step.completed ? tr("Open %1, done").arg(step.title)
                                           : tr("Open %1, not done").arg(step.title));
    open->setVisible(!step.link.isEmpty());
    open->setEnabled(m_launchable);
    connect(open, &QPushButton::clicked, this,
            [this, path = step.link] { Q_EMIT launchRequested(path); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(step.completed ? u"check"_s : u"circle"_s,
                                    step.completed ? Tone::Pass : Tone::Soft, 18, row));
    layout->addWidget(title, 1);
    layout->addWidget(open);
    return row;
}

void PersonProgress::unfold(bool unfolded)
{
    Theme::instance().disconnect(m_fold);
    setButtonIcon(m_fold, unfolded ? u"chevron-up"_s : u"chevron-down"_s, Tone::Accent);
    m_steps->setVisible(unfolded);
    if (unfolded && m_stepLayout->isEmpty())
        fillSteps();
}

void PersonProgress::retranslate()
{
    //: Opens the next step at Big Interview, signed in as the person.
    m_continue->setText(tr("Continue"));
    refill();
}

void PersonProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
