#include "shell/importplaces.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int RunSteps = 1000;

} // namespace

ImportDropPlace::ImportDropPlace(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_choose(new QPushButton(this))
{
    setRole(this, u"inset"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_hint, u"soft"_s);
    setRole(m_problem, u"error"_s);
    setRole(m_choose, u"primary"_s);
    for (QLabel *label : {m_title, m_hint, m_problem}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(new IconLabel(u"document"_s, Tone::Accent, 40, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addSpacing(4);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportDropPlace::chooseRequested);
    setProblem({});
    retranslate();
}

void ImportDropPlace::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ImportDropPlace::retranslate()
{
    m_title->setText(tr("Drop a CSV file here"));
    m_hint->setText(tr("A row for each person, with a partner id, a name and an e-mail address. "
                       "Lists of Big Interview, OneRoster and Canvas are recognised. You see what "
                       "it does before anything is changed."));
    m_choose->setText(tr("Choose a file…"));
}

void ImportDropPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

ImportRunPlace::ImportRunPlace(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setRole(this, u"inset"_s);
    setRole(m_text, u"sentence"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_bar->setRange(0, RunSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addStretch(1);
}

void ImportRunPlace::show(qint64 rows, qint64 all, qint64 rate)
{
    const QLocale locale;
    m_bar->setValue(int(std::min(rows, all) * RunSteps / std::max<qint64>(all, 1)));
    //: While an import runs; all are numbers with separators, %3 is how many rows a second.
    m_text->setText(tr("%1 of %2 rows · %3 a second")
                        .arg(locale.toString(rows), locale.toString(all), locale.toString(rate)));
}

void ImportRunPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_bar->setAccessibleName(tr("Progress of the import"));
    QFrame::changeEvent(event);
}

} // namespace shell
