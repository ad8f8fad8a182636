#include "shell/visitorcard.h"

#include "shell/deskparts.h"
#include "shell/themestyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const VisitorStep &step)
{
    switch (step.screen) {
    case KioskStep::Welcome:
        //: What is on the visitor's screen, for the operator beside it; the following too.
        return VisitorCard::tr("Welcome, nobody has begun");
    case KioskStep::BeforeStart:
        return VisitorCard::tr("Before the start");
    case KioskStep::Devices:
        return VisitorCard::tr("Camera and microphone");
    case KioskStep::LettingGo:
    case KioskStep::BeginningAgain:
        return VisitorCard::tr("The visit begins");
    case KioskStep::Leaving:
    case KioskStep::Cleaning:
        return VisitorCard::tr("Removing everything of this visitor");
    case KioskStep::Result:
        return VisitorCard::tr("The result");
    case KioskStep::Flow:
        break;
    }
    switch (step.flow) {
    case FlowStrip::Step::Document:
        return VisitorCard::tr("Visit: document");
    case FlowStrip::Step::Checks:
        return VisitorCard::tr("Visit: checks");
    case FlowStrip::Step::Face:
        return VisitorCard::tr("Visit: face");
    case FlowStrip::Step::Done:
        return VisitorCard::tr("Visit: all steps done");
    }
    Q_UNREACHABLE();
}

} // namespace

VisitorCard::VisitorCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_word(new QLabel(this))
{
    setRole(this, u"card"_s);
    setRole(m_title, u"field-title"_s);
    setRole(m_word, u"question"_s);
    m_word->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"smile"_s, Tone::Accent, 22, this), 0, Qt::AlignVCenter);
    row->addWidget(m_title);
    row->addWidget(m_word, 1);
    retranslate();
}

void VisitorCard::setStep(const VisitorStep &step)
{
    m_step = step;
    retranslate();
}

void VisitorCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void VisitorCard::retranslate()
{
    m_title->setText(tr("Visitor's screen"));
    m_word->setText(wordOf(m_step));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_word->text());
}

} // namespace shell
