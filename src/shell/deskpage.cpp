#include "shell/deskpage.h"

#include "shell/deskparts.h"
#include "shell/noticecard.h"
#include "shell/resultcard.h"
#include "shell/runningcard.h"
#include "shell/visitorcard.h"
#include "ui_deskpage.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtGui/QWindow>

#include <algorithm>
#include <utility>

namespace shell {

using namespace Qt::StringLiterals;

DeskPage::DeskPage(core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeskPage>())
    , m_segments(new SegmentedChoice(this))
    , m_list(new ChoiceField(this))
    , m_running(new RunningCard(clock, this))
    , m_result(new ResultCard(this))
{
    m_ui->setupUi(this);
    m_ui->whereRow->insertWidget(0, m_list);
    // Else the row would keep the window from becoming narrow enough to be arranged anew.
    m_segments->setMinimumWidth(1);
    m_list->setMinimumWidth(1);
    m_ui->cards->insertWidget(0, m_running);
    m_ui->cards->insertWidget(1, m_result);
    m_ui->emptyIcon->addWidget(new IconLabel(u"smile"_s, Tone::Accent, 48, this), 0,
                               Qt::AlignCenter);
    m_ui->cards->setStretch(m_ui->cards->count() - 1, 1);
    // The cards arrange themselves for any width; without this they would be cut instead.
    m_ui->content->setMinimumWidth(1);

    // Enter presses it as Space does; outside of dialogs Qt would let Enter do nothing.
    m_ui->start->setAutoDefault(true);
    connect(m_ui->start, &QPushButton::clicked, this, &DeskPage::start);
    connect(m_ui->field, &QLineEdit::returnPressed, this, [this] {
        // An empty field is started with the button only: a stray Enter would cost a session.
        if (!m_ui->field->text().trimmed().isEmpty())
            start();
    });
    connect(m_segments, &SegmentedChoice::chosen, this, &DeskPage::choose);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        choose(index);
        updateChoice();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &DeskPage::updateChoice);
    // The screen is still in the list while it is being removed.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DeskPage::updateChoice,
            Qt::QueuedConnection);
    updateChoice();
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

void DeskPage::showVisitorStep(const VisitorStep &step)
{
    if (!m_visitor) {
        m_visitor = new VisitorCard(this);
        m_ui->cards->insertWidget(0, m_visitor);
        ++m_notices;
    }
    m_visitor->setStep(step);
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
    m_segments->setEnabled(enabled);
    m_list->setEnabled(enabled);
}

void DeskPage::beginVisit(const QString &reference, onboarding::Show show, Told told)
{
    m_ui->field->clear();
    m_ui->empty->hide();
    m_result->clear();
    m_running->begin(reference, show, told);
}

void DeskPage::focusField()
{
    m_ui->field->setFocus(Qt::OtherFocusReason);
}

QScreen *DeskPage::chosenScreen() const
{
    const bool isOther = m_chosen && m_chosen != screen();
    if (m_show == onboarding::Show::Browser || (m_show == onboarding::Show::Embedded && !isOther))
        return screen();
    if (isOther)
        return m_chosen;
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(),
                                    [this](const QScreen *each) { return each != screen(); });
    return other != screens.end() ? *other : screen();
}

void DeskPage::choose(int index)
{
    const Where where = m_wheres.value(index);
    m_show = where.show;
    // The screen that stood there last is still the one for a code.
    if (m_show == onboarding::Show::Embedded)
        m_chosen = where.screen;
    m_list->setCurrentIndex(index);
}

void DeskPage::updateChoice()
{
    using onboarding::Show;
    m_wheres = {{Show::Embedded, {}}};
    //: Where the visitor's window is shown: on the screen of this window.
    QStringList names{tr("This screen")};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        if (screens.at(i) == screen())
            continue;
        m_wheres << Where{Show::Embedded, screens.at(i)};
        //: Where the visitor's window is shown; %1 is the number of a screen.
        names << tr("Screen %1").arg(i + 1);
    }
    m_wheres << Where{Show::Qr, {}} << Where{Show::Browser, {}};
    //: Where the visit is shown: on the phone, which reads a code from a screen here.
    names << tr("Visitor's phone");
    //: Where the visit is shown: in the browser the computer has.
    names << tr("This computer's browser");

    // The first when the chosen screen is gone, or the window was moved there.
    const auto isChosen = [this](const Where &each) {
        return each.show == m_show && (m_show != Show::Embedded || each.screen == m_chosen);
    };
    const auto found = std::find_if(m_wheres.cbegin(), m_wheres.cend(), isChosen);
    const int current = found == m_wheres.cend() ? 0 : int(found - m_wheres.cbegin());
    m_segments->setEntries(names, current);
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentIndex(current);
    QWidget *before = m_ui->field;
    const QList<QPushButton *> segments = m_segments->findChildren<QPushButton *>();
    for (QPushButton *each : segments)
        setTabOrder(std::exchange(before, each), each);
    setTabOrder(before, m_list);
    setTabOrder(m_list, m_ui->start);
    arrange();
}

/// Of all the buttons at their full width. The frame's own hint leaves out those that were made
/// just now and are not shown yet.
int DeskPage::segmentsWidth() const
{
    const QMargins inside = m_segments->layout()->contentsMargins();
    const QMargins frame = m_segments->contentsMargins();
    int width = inside.left() + inside.right() + frame.left() + frame.right();
    const QList<QPushButton *> segments = m_segments->findChildren<QPushButton *>();
    for (QPushButton *each : segments) {
        each->ensurePolished();
        width += each->sizeHint().width();
    }
    return width + m_segments->layout()->spacing() * int(segments.size() - 1);
}

/// Beside the field, below it, or as a list, as the width allows.
void DeskPage::arrange()
{
    constexpr int fieldWidth = 300;
    const QMargins margins = m_ui->page->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    const int wanted = segmentsWidth();
    const int beside = fieldWidth + m_ui->start->sizeHint().width() + 2 * m_ui->startRow->spacing();
    const bool fitsBeside = wanted + beside <= width;
    const bool fits = wanted <= width;
    QBoxLayout *row = fitsBeside ? m_ui->startRow : m_ui->whereRow;
    if (row->indexOf(m_segments) < 0) {
        m_ui->startRow->removeWidget(m_segments);
        m_ui->whereRow->removeWidget(m_segments);
        row->insertWidget(fitsBeside ? 1 : 0, m_segments);
    }
    m_segments->setVisible(fits);
    m_list->setVisible(!fits);
}

void DeskPage::retranslate()
{
    m_segments->setAccessibleName(tr("Where to show the visit"));
    m_list->setAccessibleName(m_segments->accessibleName());
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // "This screen" is another one once the window was moved there.
    if (const QWindow *handle = window()->windowHandle()) {
        connect(handle, &QWindow::screenChanged, this, &DeskPage::updateChoice,
                Qt::UniqueConnection);
    }
    updateChoice();
    focusField();
}

bool DeskPage::event(QEvent *event)
{
    // The texts or the type became larger or smaller.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateChoice();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace shell
