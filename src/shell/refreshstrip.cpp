#include "shell/refreshstrip.h"

#include "shell/peopletools.h"
#include "shell/presenterpartner.h"
#include "shell/themestyle.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using biginterview::RefreshState;

RefreshStrip::RefreshStrip(PeopleTools &tools, QWidget *parent)
    : QFrame(parent)
    , m_tools(tools)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    setRole(this, u"card"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // It may hold words of the service.
    m_bar->setTextVisible(false);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_text);
    texts->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_tools.cancelRefresh(); });
    connect(&m_tools, &PeopleTools::refreshStateChanged, this, &RefreshStrip::showState);
    connect(&m_tools, &PeopleTools::refreshEnded, this, &QWidget::hide);
    showState();
}

void RefreshStrip::showState()
{
    const RefreshState state = m_tools.refreshState();
    const QLocale locale;
    m_bar->setRange(0, int(std::max<qint64>(state.total, 1)));
    m_bar->setValue(int(state.done));
    //: While the progress of several people is read; %1 and %2 are numbers with separators.
    const QString done =
        tr("%1 of %2 people are up to date.")
            .arg(locale.toString(state.done - state.failed), locale.toString(state.total));
    QStringList sentences{done};
    if (state.failed > 0)
        sentences << tr("%Ln could not be read.", nullptr, int(state.failed));
    if (state.isPaused)
        sentences << tr("Big Interview asked to wait a moment; then it goes on.");
    m_text->setText(sentences.join(u' '));
    m_bar->setAccessibleName(done);
    //: Ends reading the progress of several people.
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleDescription(done);
    setVisible(state.total > 1 && state.done < state.total);
}

void RefreshStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QFrame::changeEvent(event);
}

QString refreshedSentence(const RefreshState &state, const std::optional<core::Error> &failure)
{
    const QLocale locale;
    QStringList sentences;
    const std::optional<core::Error> why = state.problem ? state.problem : failure;
    if (state.done < state.total) {
        //: Reading the progress of several people was stopped; %1 and %2 are numbers.
        sentences << RefreshStrip::tr("Stopped after %1 of %2 people.")
                         .arg(locale.toString(state.done), locale.toString(state.total));
    }
    if (state.failed > 0) {
        sentences << RefreshStrip::tr("The progress of %Ln people could not be read.", nullptr,
                                      int(state.failed));
    }
    if (why)
        sentences << presentPartnerReason(*why, PartnerSituation::Reading);
    if (state.unknown > 0) {
        sentences << RefreshStrip::tr(
            "%Ln people are not at Big Interview yet; open them to create "
            "them there.",
            nullptr, int(state.unknown));
    }
    return sentences.join(u' ');
}

} // namespace shell
