#include "shell/deskpage.h"

#include "shell/deskparts.h"
#include "shell/noticecard.h"
#include "shell/resultcard.h"
#include "shell/runningcard.h"
#include "ui_deskpage.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtGui/QWindow>

namespace shell {

using namespace Qt::StringLiterals;

DeskPage::DeskPage(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeskPage>())
    , m_where(new SegmentedChoice(this))
    , m_running(new RunningCard(clock, this))
    , m_result(new ResultCard(this))
{
    m_ui->setupUi(this);
    m_ui->startRow->insertWidget(1, m_where);
    m_ui->cards->insertWidget(0, m_running);
    m_ui->cards->insertWidget(1, m_result);
    m_ui->emptyIcon->addWidget(new IconLabel(u"smile"_s, Tone::Accent, 48, this), 0,
                               Qt::AlignCenter);
    m_ui->cards->setStretch(m_ui->cards->count() - 1, 1);
    // The cards arrange themselves for any width; without this they would be cut instead.
    m_ui->content->setMinimumWidth(1);
    setTabOrder(m_ui->field, m_where);
    setTabOrder(m_where, m_ui->start);

    connect(m_ui->start, &QPushButton::clicked, this, &DeskPage::start);
    connect(m_ui->field, &QLineEdit::returnPressed, this, [this] {
        // An empty field is started with the button only: a stray Enter would cost a session.
        if (!m_ui->field->text().trimmed().isEmpty())
            start();
    });
    connect(m_where, &SegmentedChoice::chosen, this, [this](int index) {
        m_chosen = index > 0 ? m_screens.value(index) : QPointer<QScreen>();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DeskPage::updateScreens);
    // The screen is still in the list while it is being removed.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DeskPage::updateScreens,
            Qt::QueuedConnection);
    updateScreens();
    retranslate();
}

DeskPage::~DeskPage() = default;

RunningCard &DeskPage::runningCard()
{
    return *m_running;
}

ResultCard &DeskPage::resultCard()
{
    return *m_result;
}

NoticeCard *DeskPage::addNotice()
{
    auto *notice = new NoticeCard(this);
    m_ui->cards->insertWidget(m_notices++, notice);
    connect(notice, &NoticeCard::dismissed, this, &DeskPage::focusField);
    return notice;
}

void DeskPage::start()
{
    if (m_ui->start->isEnabled())
        Q_EMIT startRequested(m_ui->field->text().trimmed());
}

void DeskPage::setBusy(bool busy)
{
    // Else the focus would jump to some other button, and the next scan press it.
    if (busy)
        setFocus(Qt::OtherFocusReason);
    m_isBusy = busy;
    enableStart();
    if (!busy)
        focusField();
}

void DeskPage::setStartable(bool startable)
{
    m_isStartable = startable;
    enableStart();
}

void DeskPage::enableStart()
{
    const bool enabled = !m_isBusy && m_isStartable;
    m_ui->start->setEnabled(enabled);
    m_ui->field->setEnabled(enabled);
    m_where->setEnabled(enabled);
}

void DeskPage::beginVisit(const QString &reference)
{
    m_ui->field->clear();
    m_ui->empty->hide();
    m_result->clear();
    m_running->begin(reference);
}

void DeskPage::focusField()
{
    m_ui->field->setFocus(Qt::OtherFocusReason);
}

QScreen *DeskPage::chosenScreen() const
{
    QScreen *chosen = m_screens.value(m_where->current()).data();
    return chosen ? chosen : screen();
}

void DeskPage::updateScreens()
{
    QStringList names;
    m_screens.clear();
    m_screens << screen();
    //: Where the visitor's window is shown: on the screen of this window.
    names << tr("This screen");
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        if (screens.at(i) == screen())
            continue;
        m_screens << screens.at(i);
        //: Where the visitor's window is shown; %1 is the number of a screen.
        names << tr("Screen %1").arg(i + 1);
    }
    // Not found when it is gone; the first when the window was moved there.
    m_where->setEntries(names, m_chosen ? std::max(0, int(m_screens.indexOf(m_chosen))) : 0);
}

void DeskPage::retranslate()
{
    m_where->setAccessibleName(tr("Where to show the visit"));
}

void DeskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // "This screen" is another one once the window was moved there.
    if (const QWindow *handle = window()->windowHandle()) {
        connect(handle, &QWindow::screenChanged, this, &DeskPage::updateScreens,
                Qt::UniqueConnection);
    }
    updateScreens();
    focusField();
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateScreens();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
