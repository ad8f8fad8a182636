#include "shell/interviewlist.h"

#include "shell/deskparts.h"
#include "shell/peoplewords.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::Interview;

namespace {

constexpr qsizetype FirstRows = 12;
/// In widths of a letter: with less, interviewer and time stand under the title.
constexpr int ColumnLetters = 74;
enum Column { TitleColumn, WhoColumn, WhenColumn, StateColumn, ButtonColumn, ColumnCount };

EdgeLabel *makeCell(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new EdgeLabel(EdgeLabel::Edge::Leading, parent);
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

InterviewList::InterviewList(core::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_question(new Confirmation(this))
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_more(new QPushButton(this))
{
    setRole(this, u"card"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_note, u"soft"_s);
    setRole(m_more, u"link"_s);
    m_note->setWordWrap(true);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    auto *more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_question);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    layout->addLayout(more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        refill();
    });
    connect(m_question, &Confirmation::confirmed, this,
            [this] { Q_EMIT launchRequested(m_retake.retake); });
    refill();
}

void InterviewList::setInterviews(const QList<Interview> &interviews, const QString &problem)
{
    m_interviews = interviews;
    m_problem = problem;
    m_all = false;
    m_question->hide();
    refill();
}

void InterviewList::setLaunchable(bool launchable)
{
    m_launchable = launchable;
    m_question->setEnabled(launchable);
    const auto buttons = m_table->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(launchable);
}

bool InterviewList::wantsColumns() const
{
    return width() >= ColumnLetters * fontMetrics().averageCharWidth();
}

void InterviewList::refill()
{
    m_columns = wantsColumns();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_grid->setColumnStretch(TitleColumn, 3);
    m_grid->setColumnStretch(WhoColumn, m_columns ? 2 : 0);
    //: The heading of a person's interviews at Big Interview.
    m_title->setText(tr("Interviews"));
    m_note->setText(m_problem.isEmpty() ? tr("There are no interviews yet.") : m_problem);
    m_note->setVisible(m_interviews.isEmpty());
    m_table->setVisible(!m_interviews.isEmpty());
    const qsizetype shown = m_all ? m_interviews.size() : std::min(FirstRows, m_interviews.size());
    m_more->setVisible(shown < m_interviews.size());
    //: Shows the rest of a person's interviews.
    m_more->setText(tr("Show all %Ln", nullptr, int(m_interviews.size())));
    addHeader();
    for (qsizetype i = 0; i < shown; ++i)
        addRow(m_interviews.at(i), int(2 * i) + 2);
}

void InterviewList::addHeader()
{
    if (!m_columns || m_interviews.isEmpty())
        return;
    const QStringList names{
        //: A column of interviews: what was practised.
        tr("Interview"),
        //: A column of interviews: who asks the questions.
        tr("Interviewer"),
        //: A column of interviews: when something happened last.
        tr("Updated"),
    };
    for (qsizetype i = 0; i < names.size(); ++i)
        m_grid->addWidget(makeCell(names.at(i), u"column"_s, m_table), 0, int(i));
}

void InterviewList::addRow(const Interview &interview, int row)
{
    const QString when = interview.updatedAt.isValid()
                             ? presentMoment(interview.updatedAt, m_clock.utcNow())
                             : QString();
    auto *line = new QFrame(m_table);
    setRole(line, u"line"_s);
    m_grid->addWidget(line, row - 1, 0, 1, ColumnCount);
    auto *title = new QWidget(m_table);
    auto *lines = new QVBoxLayout(title);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(0);
    lines->addWidget(makeCell(interview.title, u"cell"_s, title));
    QStringList under{interview.category};
    if (m_columns) {
        m_grid->addWidget(makeCell(interview.interviewer, u"cell"_s, m_table), row, WhoColumn);
        EdgeLabel *moment = makeCell(when, u"cell"_s, m_table);
        moment->setWordWrap(false);
        m_grid->addWidget(moment, row, WhenColumn);
    } else {
        under << interview.interviewer << when;
    }
    under.removeAll(QString());
    if (!under.isEmpty())
        lines->addWidget(makeCell(under.join(u" · "_s), u"small"_s, title));
    m_grid->addWidget(title, row, TitleColumn);
    auto *chip = new Chip(m_table);
    const InterviewChip state = presentInterview(interview);
    chip->setLook(state.look, state.word);
    m_grid->addWidget(chip, row, StateColumn, Qt::AlignVCenter);
    QWidget *buttons = makeButtons(interview);
    if (m_columns)
        m_grid->addWidget(buttons, row, ButtonColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    else
        lines->addWidget(buttons, 0, Qt::AlignLeading);
}

QWidget *InterviewList::makeButtons(const Interview &interview)
{
    auto *box = new QWidget(m_table);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text, box);
        setRole(button, u"link"_s);
        button->setAccessibleName(name);
        button->setEnabled(m_launchable);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    };
    if (!interview.review.isEmpty()) {
        //: Opens an interview at Big Interview to look at it.
        add(tr("Review"), tr("Review %1").arg(interview.title),
            [this, path = interview.review] { Q_EMIT launchRequested(path); });
    }
    if (!interview.retake.isEmpty()) {
        //: Begins an interview anew, as another one.
        add(tr("Retake"), tr("Retake %1").arg(interview.title),
            [this, interview] { askRetake(interview); });
    }
    return box;
}

void InterviewList::askRetake(const Interview &interview)
{
    m_retake = interview;
    m_question->setTexts(
        //: %1 is the name of an interview.
        tr("Retaking “%1” begins a new interview for this person. The old one stays.")
            .arg(interview.title),
        //: Confirms that an interview is begun anew.
        tr("Begin a new one"),
        //: Leaves the interview alone.
        tr("Cancel"));
    m_question->ask();
}

void InterviewList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_columns != wantsColumns())
        refill();
}

void InterviewList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QFrame::changeEvent(event);
}

} // namespace shell
