#include "shell/visitspage.h"

#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/exportpanel.h"
#include "shell/historymodel.h"
#include "shell/presenter.h"
#include "shell/visitdetail.h"
#include "shell/visittable.h"
#include "shell/wraplayout.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;
using onboarding::Outcome;

namespace {

/// Long enough for the next key of a quick typist, too short to be noticed.
constexpr core::milliseconds TypingPause(60);
constexpr int CardSides = 12;
constexpr int CardEnds = 6;
constexpr int Gap = 16;
/// In widths of a letter, so that enlarged text gets its room.
constexpr int DetailLetters = 54;
constexpr int WidestDetailLetters = 72;
constexpr int ListLetters = 46;
constexpr int SearchLetters = 34;
constexpr int LowLetters = 56;

/// In the order of the pills; the first one is about the day.
constexpr int TodayPill = 0;
struct PillOutcomes
{
    std::array<std::optional<Outcome>, 2> outcomes;
};
constexpr std::array Pills{PillOutcomes{{}},
                           PillOutcomes{{Outcome::Passed}},
                           PillOutcomes{{Outcome::Review}},
                           PillOutcomes{{Outcome::Failed}},
                           PillOutcomes{{Outcome::Cancelled, Outcome::Expired}},
                           PillOutcomes{{Outcome::Error}}};

} // namespace

VisitsPage::VisitsPage(Services &services, Caretaker &caretaker, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new HistoryModel(services.reader(), services.clock(), mediaKept(), this))
    , m_typing(services.clock().makeTimer(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_searchRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_search(new TextField(this))
    , m_pillBox(new QWidget(this))
    , m_exportPanel(new ExportPanel(services, this))
    , m_card(new QFrame(this))
    , m_stack(new QStackedWidget(m_card))
    , m_table(new VisitTable(m_stack))
    , m_notice(buildNotice())
    , m_list(new QWidget(this))
    , m_detail(new VisitDetail(services, caretaker, this))
{
    build();
    connectAll();
    retranslate();
}

VisitsPage::~VisitsPage() = default;

QWidget *VisitsPage::buildNotice()
{
    auto *notice = new QWidget(m_stack);
    m_noticeIcon = new IconLabel({}, Tone::Accent, 48, notice);
    m_noticeTitle = new QLabel(notice);
    m_noticeText = new QLabel(notice);
    m_noticeAction = new QPushButton(notice);
    setRole(m_noticeTitle, u"heading"_s);
    setRole(m_noticeText, u"soft"_s);
    auto *layout = new QVBoxLayout(notice);
    layout->setContentsMargins(24, 48, 24, 56);
    layout->setSpacing(10);
    layout->addWidget(m_noticeIcon, 0, Qt::AlignCenter);
    for (QLabel *label : {m_noticeTitle, m_noticeText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_noticeAction, 0, Qt::AlignCenter);
    layout->addStretch(1);
    return notice;
}

void VisitsPage::build()
{
    setRole(m_title, u"title"_s);
    setRole(m_count, u"visit-count"_s);
    setRole(m_search, u"big"_s);
    setRole(m_card, u"card"_s);
    setRole(m_stack, u"clear"_s);
    // What stands in it must not make a small window larger.
    m_stack->setMinimumHeight(1);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_exportPanel->hide();
    m_detail->hide();
    m_table->setHistory(m_model);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_export);
    auto *pills = new WrapLayout(m_pillBox);
    pills->setAlignment(Qt::AlignLeading);
    for (size_t i = 0; i < Pills.size(); ++i) {
        auto *pill = new QPushButton(m_pillBox);
        pill->setCheckable(true);
        setRole(pill, u"filter"_s);
        pills->addWidget(pill);
        m_pills << pill;
    }
    m_searchRow->setSpacing(14);
    m_searchRow->addWidget(m_search, 1);
    m_searchRow->addWidget(m_pillBox, 0, Qt::AlignVCenter);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(CardSides, CardEnds, CardSides, CardEnds);
    inner->addWidget(m_stack);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->addWidget(m_card, 1);
    list->addStretch(0);
    auto *main = new QHBoxLayout;
    main->setSpacing(Gap);
    main->addWidget(m_list, 1);
    main->addWidget(m_detail);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addLayout(m_searchRow);
    layout->addWidget(m_exportPanel);
    layout->addLayout(main, 1);
}

void VisitsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing->start(TypingPause); });
    connect(m_search, &QLineEdit::returnPressed, this, &VisitsPage::focusTable);
    connect(m_typing, &core::Timer::fired, this, &VisitsPage::applyFilter);
    for (QPushButton *pill : std::as_const(m_pills))
        connect(pill, &QPushButton::clicked, this, &VisitsPage::applyFilter);
    connect(m_noticeAction, &QPushButton::clicked, this, [this] {
        if (m_failure)
            refresh();
        else
            clearFilters();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_exportPanel->setVisits(m_model->filter(), m_model->total());
        m_exportOpen = !m_exportOpen || m_exportPanel->isRunning();
        arrange();
    });
    connect(m_exportPanel, &ExportPanel::closed, this, [this] {
        m_exportOpen = false;
        arrange();
        m_export->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &HistoryModel::filterShown, m_table, &QTableView::scrollToTop);
    connect(m_model, &HistoryModel::refreshed, this, &VisitsPage::showRows);
    connect(m_model, &HistoryModel::dataChanged, this, &VisitsPage::selectOpenVisit);
    connect(m_model, &HistoryModel::failed, this, &VisitsPage::showFailure);
    connect(m_table, &VisitTable::opened, this, &VisitsPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_detailOpen && !m_selecting)
                    openRow(current.row());
            });
    connect(m_detail, &VisitDetail::closed, this, &VisitsPage::closeDetail);
    connect(m_detail, &VisitDetail::changed, this, &VisitsPage::refresh);
    connect(m_detail, &VisitDetail::deleted, this, [this] {
        if (m_detail->visit().isEmpty())
            closeDetail();
        refresh();
    });
    for (const QKeySequence &keys :
         {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (!m_search->isVisible())
                closeDetail();
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
}

std::optional<std::chrono::seconds> VisitsPage::mediaKept() const
{
    if (!m_services.settings().boolean(core::keys::RetentionEnabled))
        return std::nullopt;
    return m_services.retentionRules().media;
}

void VisitsPage::enter()
{
    refresh();
    m_search->setFocus(Qt::OtherFocusReason);
}

void VisitsPage::refresh()
{
    m_model->setMediaKept(mediaKept());
    // Of today may be another day by now.
    if (wantedFilter() != m_model->filter())
        m_model->setFilter(wantedFilter());
    else
        m_model->refresh();
    if (m_detailOpen)
        m_detail->reload();
}

void VisitsPage::openVisit(const core::VisitId &visit)
{
    clearFilters();
    m_model->refresh();
    openDetail(visit);
}

store::VisitFilter VisitsPage::wantedFilter() const
{
    store::VisitFilter filter;
    filter.search = m_search->text().simplified();
    for (size_t i = 0; i < Pills.size(); ++i) {
        if (!m_pills.at(qsizetype(i))->isChecked())
            continue;
        for (const std::optional<Outcome> &outcome : Pills.at(i).outcomes) {
            if (outcome)
                filter.outcomes << QString(onboarding::outcomeName(*outcome));
        }
    }
    if (m_pills.at(TodayPill)->isChecked()) {
        const QDate today = m_services.clock().utcNow().toLocalTime().date();
        filter.from = today.startOfDay().toUTC();
    }
    return filter;
}

bool VisitsPage::hasFilters() const
{
    return m_model->filter() != store::VisitFilter{};
}

void VisitsPage::applyFilter()
{
    m_typing->stop();
    if (wantedFilter() == m_model->filter())
        return;
    m_model->setFilter(wantedFilter());
}

void VisitsPage::clearFilters()
{
    for (QPushButton *pill : std::as_const(m_pills))
        pill->setChecked(false);
    m_search->clear();
    applyFilter();
    m_search->setFocus(Qt::OtherFocusReason);
}

void VisitsPage::showRows()
{
    m_failure.reset();
    const std::optional<qint64> total = m_model->total();
    m_count->setText(total ? QLocale().toString(*total) : QString());
    m_export->setEnabled(m_model->rowCount() > 0);
    if (m_exportOpen)
        m_exportPanel->setVisits(m_model->filter(), total);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
    } else if (hasFilters()) {
        showNotice(u"search"_s, tr("Nothing matches"),
                   tr("No visit has these words and filters. Try fewer of them."),
                   //: A button that takes search and filters away.
                   tr("Clear filters"));
    } else {
        showNotice(u"visits"_s, tr("No visits yet"),
                   tr("Start the first one at the desk; it stands here from its first moment."),
                   {});
    }
    arrange();
    selectOpenVisit();
}

void VisitsPage::showFailure(const core::Error &error)
{
    qCWarning(core::logApp).noquote() << "visits not read:" << core::describe(error);
    m_failure = error;
    showNotice(u"warning"_s, tr("The list cannot be shown"),
               presentError(error, Situation::ReadingVisits), tr("Try again"));
    arrange();
}

void VisitsPage::showNotice(const QString &icon, const QString &title, const QString &sentence,
                            const QString &action)
{
    m_noticeIcon->setIcon(icon, m_failure ? Tone::Review : Tone::Accent);
    m_noticeTitle->setText(title);
    m_noticeText->setText(sentence);
    m_noticeAction->setText(action);
    m_noticeAction->setVisible(!action.isEmpty());
    m_notice->setAccessibleName(title);
    m_stack->setCurrentWidget(m_notice);
}

void VisitsPage::openRow(int row)
{
    const store::VisitSummary *visit = m_model->visitAt(row);
    if (visit && (!m_detailOpen || visit->row.visit.id != m_detail->visit()))
        openDetail(visit->row.visit.id);
}

void VisitsPage::openDetail(const core::VisitId &visit)
{
    m_detail->open(visit);
    m_detailOpen = true;
    arrange();
    selectOpenVisit();
}

void VisitsPage::closeDetail()
{
    m_detailOpen = false;
    m_detail->clear();
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Rows come and move; the one of the open detail stays marked wherever it is.
void VisitsPage::selectOpenVisit()
{
    if (!m_detailOpen)
        return;
    const int row = m_model->rowOf(m_detail->visit());
    if (row < 0 || row == m_table->currentIndex().row())
        return;
    m_selecting = true;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, HistoryModel::When),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_selecting = false;
}

void VisitsPage::focusTable()
{
    if (m_typing->isActive())
        applyFilter();
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

/// The detail stands beside the list, or in its place where there is too little room for both.
void VisitsPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = contentsRect().width() - 56;
    const int pillsWidth = m_pillBox->sizeHint().width();
    const bool oneRow = room >= pillsWidth + m_searchRow->spacing() + SearchLetters * letter;
    m_searchRow->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int detail =
        std::clamp(room * 2 / 5, DetailLetters * letter, WidestDetailLetters * letter);
    const bool isBeside = room - detail - Gap >= ListLetters * letter;
    // Where the window is low, the panel for an export takes the place of both.
    const bool isLow = m_exportPanel->sizeHint().height() + LowLetters * letter > height();
    const bool hasRoom = !m_exportOpen || !isLow;
    m_exportPanel->setVisible(m_exportOpen);
    m_detail->setVisible(m_detailOpen && hasRoom);
    m_list->setVisible((!m_detailOpen || isBeside) && hasRoom);
    // Of a list that is not to be seen nothing is searched, and the detail needs the height.
    const bool isCovered = m_detailOpen && !isBeside;
    m_search->setVisible(!isCovered);
    m_pillBox->setVisible(!isCovered);
    m_detail->setMinimumWidth(isBeside ? detail : 0);
    m_detail->setMaximumWidth(isBeside ? detail : QWIDGETSIZE_MAX);
    // The card ends with its last row.
    constexpr qint64 most = QWIDGETSIZE_MAX;
    const int ends = 2 * (CardEnds + m_card->frameWidth());
    const qint64 rows =
        qint64(m_model->rowCount()) * m_table->verticalHeader()->defaultSectionSize();
    const bool hasRows = m_stack->currentWidget() == m_table && m_model->rowCount() > 0;
    const qint64 height =
        hasRows ? rows + m_table->horizontalHeader()->sizeHint().height() + ends + 2 : most;
    m_card->setMaximumHeight(int(std::min(height, most)));
}

void VisitsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VisitsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detailOpen) {
        closeDetail();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        applyFilter();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool VisitsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        focusTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void VisitsPage::retranslate()
{
    //: The title of the place of all visits.
    m_title->setText(tr("Visits"));
    //: A button that writes the listed visits into a file.
    m_export->setText(tr("Export"));
    m_search->setPlaceholderText(tr("Search reference, name, note, session…"));
    m_search->setAccessibleName(tr("Search visits"));
    m_table->setAccessibleName(tr("Visits"));
    const QStringList names{
        //: A filter of the list of visits: those of this day.
        tr("Today"),
        //: A filter of the list of visits by outcome.
        tr("Passed"),
        //: A filter of the list of visits by outcome: a person must decide.
        tr("Review"),
        //: A filter of the list of visits by outcome.
        tr("Failed"),
        //: A filter of the list of visits by outcome: visitors who did not finish.
        tr("Left early"),
        //: A filter of the list of visits by outcome: those a technical problem ended.
        tr("Problem"),
    };
    for (qsizetype i = 0; i < names.size(); ++i)
        m_pills.at(i)->setText(names.at(i));
    if (m_failure)
        showFailure(*m_failure);
    else if (m_model->total())
        showRows();
}

void VisitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shell
