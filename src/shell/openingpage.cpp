#include "shell/openingpage.h"

#include "shell/presenter.h"
#include "shell/themestyle.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setRole(m_title, u"title"_s);
    setRole(m_text, u"soft"_s);
    setRole(m_retry, u"primary"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignCenter);
    layout->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retry->setEnabled(false);
        Q_EMIT retryRequested();
    });
    retranslate();
}

void OpeningPage::showOpening()
{
    m_failed = false;
    m_problem.reset();
    retranslate();
}

void OpeningPage::showFailed(const std::optional<core::Error> &problem)
{
    m_failed = true;
    m_problem = problem;
    m_retry->setEnabled(true);
    retranslate();
}

void OpeningPage::retranslate()
{
    m_title->setText(m_failed ? tr("Visits cannot be started") : tr("One moment"));
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(m_failed);
    if (m_problem)
        m_text->setText(presentError(*m_problem, Situation::OpeningStore));
    else
        m_text->setText(m_failed ? QString() : tr("The record of visits is being opened."));
    m_text->setToolTip(m_problem ? m_problem->detail : QString());
}

void OpeningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
