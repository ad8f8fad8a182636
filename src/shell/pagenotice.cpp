#include "shell/pagenotice.h"

#include "shell/wraplayout.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostActions = 3;

} // namespace

PageNotice::PageNotice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Tone::Accent, 56, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QWidget(this))
{
    setRole(m_title, u"title"_s);
    setRole(m_text, u"soft"_s);
    auto *buttons = new WrapLayout(m_actions);
    buttons->setSpacing(12);
    for (int i = 0; i < MostActions; ++i) {
        auto *button = new QPushButton(m_actions);
        if (i == 0)
            setRole(button, u"primary"_s);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        buttons->addWidget(button);
        m_buttons << button;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_actions);
    layout->addStretch(3);
}

void PageNotice::tell(const Look &look, const QString &title, const QString &sentence,
                      const QStringList &actions)
{
    m_icon->setIcon(look.icon, look.tone);
    m_title->setText(title);
    m_text->setText(sentence);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(actions.value(i));
        m_buttons.at(i)->setVisible(i < actions.size());
        m_buttons.at(i)->setAccessibleDescription(sentence);
    }
    m_actions->setVisible(!actions.isEmpty());
    setAccessibleName(title);
}

} // namespace shell
