#include "shell/noticecard.h"

#include "shell/deskparts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

NoticeCard::NoticeCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, Tone::Accent, 22, this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setRole(m_sentence, u"question"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText); // It may hold names, and words of a service.
    setRole(m_dismiss, u"link"_s);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(12);
    texts->addWidget(m_icon, 0, Qt::AlignVCenter);
    texts->addWidget(m_sentence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_dismiss);
    m_layout->setContentsMargins(20, 12, 12, 12);
    m_layout->setSpacing(12);
    m_layout->addLayout(texts, 1);
    m_layout->addLayout(buttons);
    connect(m_action, &QAbstractButton::clicked, this, &NoticeCard::actionRequested);
    connect(m_dismiss, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeCard::tell(Kind kind, std::function<NoticeWords()> words)
{
    m_words = std::move(words);
    switch (kind) {
    case Kind::Progress:
        setRole(this, u"card"_s);
        m_icon->setIcon(u"hourglass"_s, Tone::Accent);
        break;
    case Kind::News:
        setRole(this, u"card"_s);
        m_icon->setIcon(u"info"_s, Tone::Accent);
        break;
    case Kind::Warning:
        setRole(this, u"notice"_s);
        m_icon->setIcon(u"warning"_s, Tone::Review);
        break;
    }
    retranslate();
    show();
}

void NoticeCard::retranslate()
{
    //: A button that takes a notice off the screen.
    m_dismiss->setText(tr("Dismiss"));
    if (!m_words)
        return;
    const NoticeWords words = m_words();
    m_sentence->setText(words.sentence);
    m_sentence->setToolTip(words.detail);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_action->setAccessibleDescription(words.sentence);
    m_dismiss->setAccessibleDescription(words.sentence);
    setAccessibleName(words.sentence);
}

void NoticeCard::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 640;
    QFrame::resizeEvent(event);
    m_layout->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
