#include "shell/resultcard.h"

#include "shell/deskparts.h"
#include "shell/presenter.h"
#include "shell/resultcardmodule.h"
#include "shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

ResultCard::ResultCard(QWidget *parent)
    : QFrame(parent)
    , m_light(new Light(this))
    , m_word(new QLabel(this))
    , m_why(new QLabel(this))
    , m_nextStep(new QLabel(this))
    , m_moduleLayout(new QVBoxLayout)
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_interviewId(new EdgeLabel(EdgeLabel::Edge::Leading, this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_numbers(new QCheckBox(this))
    , m_showDetail(new QPushButton(this))
    , m_detail(new EdgeLabel(EdgeLabel::Edge::Leading, this))
{
    setRole(this, u"card"_s);
    for (QLabel *sentence : {m_why, m_nextStep}) {
        setRole(sentence, u"sentence"_s);
        sentence->setWordWrap(true);
    }
    for (QPushButton *button : {m_copy, m_open, m_showDetail})
        setRole(button, u"link"_s);
    setButtonIcon(m_open, u"visits"_s, Tone::Accent);
    setButtonIcon(m_copy, u"copy"_s, Tone::Accent);
    setRole(m_interviewId, u"soft"_s);
    m_interviewId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showDetail->setCheckable(true);
    setRole(m_detail, u"small"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_word);
    texts->addWidget(m_why);
    texts->addWidget(m_nextStep);
    auto *head = new QHBoxLayout;
    head->setSpacing(22);
    head->addWidget(m_light, 0, Qt::AlignTop);
    head->addLayout(texts, 1);

    auto *session = new QHBoxLayout;
    session->setSpacing(8);
    session->addWidget(m_interviewId);
    session->addWidget(m_copy);
    session->addStretch(1);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(8);
    switches->addStretch(1);
    switches->addWidget(m_open);
    switches->addWidget(m_showDetail);
    switches->addWidget(m_numbers);
    m_foot->setSpacing(0);
    m_foot->addLayout(session, 1);
    m_foot->addLayout(switches);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(16);
    m_moduleLayout->setSpacing(0);
    layout->addLayout(m_moduleLayout);
    layout->addSpacing(8);
    layout->addLayout(m_foot);
    layout->addWidget(m_detail);
    hide();

    connect(m_copy, &QPushButton::clicked, this, &ResultCard::copyInterviewId);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_result)
            Q_EMIT openRequested(m_result->visitId);
    });
    connect(m_numbers, &QCheckBox::toggled, this, &ResultCard::showNumbers);
    connect(m_showDetail, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    connect(&Theme::instance(), &Theme::changed, this, &ResultCard::rebuildModules);
    retranslate();
}

void ResultCard::setResult(const onboarding::VisitResult &result)
{
    m_result = result;
    m_showDetail->setChecked(false);
    // Numbers are asked for anew for each visitor.
    m_numbers->setChecked(false);
    qDeleteAll(m_modules);
    m_modules.clear();
    retranslate();
    show();
}

void ResultCard::clear()
{
    m_result.reset();
    hide();
}

void ResultCard::rebuildModules()
{
    QList<bool> unfolded;
    for (const ModuleRow *row : std::as_const(m_modules))
        unfolded << row->isUnfolded();
    qDeleteAll(m_modules);
    m_modules.clear();
    // Without a score there is no verdict to fold out; the sentence has said why.
    if (!m_result || !m_result->score)
        return;
    const QList<ModuleLine> lines = presentModules(m_result->score);
    for (const ModuleLine &line : lines) {
        auto *row = new ModuleRow(line, this);
        row->setUnfolded(unfolded.value(m_modules.size(), false));
        row->showNumbers(m_numbers->isChecked());
        m_moduleLayout->addWidget(row);
        m_modules << row;
    }
    ModuleRow::alignColumns(m_modules);
}

void ResultCard::showNumbers(bool shown)
{
    for (ModuleRow *row : std::as_const(m_modules))
        row->showNumbers(shown);
}

void ResultCard::copyInterviewId()
{
    if (m_result)
        QGuiApplication::clipboard()->setText(m_result->interviewId.text());
}

/// Codes and the vendor's own words; English, as they stand in the log.
QString ResultCard::detailText() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << QString(name % u": "_s % value);
    };
    add(u"reason"_s, QString(onboarding::reasonName(m_result->reason)));
    add(u"service"_s, m_result->reasonText);
    if (m_result->score && m_result->score->overall)
        add(u"overall"_s, m_result->score->overall->status);
    if (m_result->error)
        add(u"error"_s, core::describe(*m_result->error));
    return lines.join(u'\n');
}

void ResultCard::retranslate()
{
    //: A button that copies the id of a session to the clipboard.
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the session's id"));
    //: A button on the result card: shows the visit among the others.
    m_open->setText(tr("Open in Visits"));
    //: A switch on the result card that shows the service's scores.
    m_numbers->setText(tr("Show numbers"));
    m_numbers->setToolTip(tr("The service advises against judging a person by these numbers."));
    //: A button on the result card that shows technical details.
    m_showDetail->setText(tr("Details"));
    if (!m_result)
        return;
    const ResultSentence sentence = presentResult(*m_result);
    const Look look = lookOf(m_result->outcome);
    m_light->setLook(look);
    setRole(m_word, u"word-"_s + look.role);
    m_word->setText(sentence.word);
    m_why->setText(sentence.why);
    m_nextStep->setText(sentence.nextStep);
    const bool hasSession = !m_result->interviewId.isEmpty();
    m_interviewId->setVisible(hasSession);
    m_copy->setVisible(hasSession);
    m_open->setVisible(!m_result->visitId.isEmpty());
    //: %1 is the service's id of a session.
    m_interviewId->setText(tr("Session %1").arg(m_result->interviewId.text()));
    m_detail->setText(detailText());
    m_numbers->setVisible(m_result->score.has_value());
    rebuildModules();
    //: What a screen reader says for a result: the word, why, and the next step.
    setAccessibleName(tr("%1. %2 %3").arg(sentence.word, sentence.why, sentence.nextStep));
}

void ResultCard::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 760;
    QFrame::resizeEvent(event);
    m_foot->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ResultCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
