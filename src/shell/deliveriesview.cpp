#include "shell/deliveriesview.h"

#include "shell/partner.h"
#include "shell/presenter.h"
#include "shell/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeliveryRowHeight = 48;
/// Deliveries come in bunches; one reading shows them all.
constexpr std::chrono::milliseconds RefreshAfter(150);
enum Filter { AllDeliveries, OfIncode, OfBigInterview, UnmatchedOnly };

store::DeliveryFilter filterOf(int id)
{
    switch (id) {
    case OfIncode:
        return {u"incode"_s, false};
    case OfBigInterview:
        return {QString(PartnerSource), false};
    case UnmatchedOnly:
        return {{}, true};
    default:
        return {};
    }
}

} // namespace

DeliveriesView::DeliveriesView(const DeliveryTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new DeliveriesModel(m_tools.rows, this))
    , m_receiverIcon(new IconLabel({}, Tone::Soft, 20, this))
    , m_receiver(new QLabel(this))
    , m_filters(new QButtonGroup(this))
    , m_replay(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_refresh(new QTimer(this))
{
    setRole(this, u"clear"_s);
    m_receiver->setWordWrap(true);
    auto *receiver = new QHBoxLayout;
    receiver->setSpacing(8);
    receiver->addWidget(m_receiverIcon, 0, Qt::AlignTop);
    receiver->addWidget(m_receiver, 1);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (const int id : {AllDeliveries, OfIncode, OfBigInterview, UnmatchedOnly}) {
        auto *pill = new QPushButton(this);
        pill->setCheckable(true);
        setRole(pill, u"pill"_s);
        m_filters->addButton(pill, id);
        filters->addWidget(pill);
    }
    m_filters->button(AllDeliveries)->setChecked(true);
    filters->addStretch(1);
    setButtonIcon(m_replay, u"refresh"_s, Tone::Accent);
    m_replay->setIconSize({18, 18});
    filters->addWidget(m_replay);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *card = new QFrame(this);
    setRole(card, u"card"_s);
    setRole(m_empty, u"soft"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 56, 24, 56);
    makeTable();
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(12, 8, 12, 12);
    cardLayout->addWidget(m_table, 1);
    cardLayout->addWidget(m_empty);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(14);
    page->addLayout(receiver);
    page->addLayout(filters);
    page->addWidget(m_message);
    page->addWidget(card, 1);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshAfter);
    connect(m_refresh, &QTimer::timeout, m_model, &DeliveriesModel::refresh);
    connect(m_filters, &QButtonGroup::idClicked, this, &DeliveriesView::enter);
    connect(m_replay, &QPushButton::clicked, this, &DeliveriesView::replay);
    connect(m_model, &DeliveriesModel::loaded, this, [this] {
        m_error.reset();
        showRows();
    });
    connect(m_model, &DeliveriesModel::failed, this, [this](const core::Error &error) {
        m_error = error;
        showRows();
    });
    connect(&Theme::instance(), &Theme::changed, m_model, &DeliveriesModel::retranslate);
    m_tools.watch(
        this, [this] { showReceiver(); },
        [this] {
            // What nobody looks at is read when it is entered.
            if (isVisible() && !m_refresh->isActive())
                m_refresh->start();
        });
    retranslate();
}

void DeliveriesView::makeTable()
{
    setRole(m_table, u"list"_s);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(DeliveryRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(DeliveryRowHeight - 6);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(DeliveriesModel::What, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<core::VisitId> visit = m_model->row(index.row()).visit)
            Q_EMIT visitChosen(*visit);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeliveriesView::showReplay);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeliveriesView::showReplay);
}

void DeliveriesView::enter()
{
    m_error.reset();
    say(Said::Nothing, {});
    showReceiver();
    m_model->show(filterOf(m_filters->checkedId()));
    showRows();
}

void DeliveriesView::replay()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const core::Result<void> done = m_tools.replay(m_model->row(chosen.constFirst().row()));
    if (done) {
        say(Said::Good, tr("The delivery was passed on once more. What follows from it is decided "
                           "by what the service answers."));
    } else {
        say(Said::Bad, presentError(done.error(), Situation::Replaying));
    }
}

void DeliveriesView::say(Said said, const QString &sentence)
{
    m_message->setVisible(said != Said::Nothing);
    setRole(m_message, said == Said::Bad ? u"error"_s : u"good"_s);
    m_message->setText(sentence);
}

void DeliveriesView::showReceiver()
{
    const ReceiverWords words = presentReceiver(m_tools.receiver());
    m_receiverIcon->setIcon(words.look.icon, words.look.tone);
    m_receiver->setText(words.sentence);
    m_receiver->setToolTip(words.detail);
    showRows();
}

void DeliveriesView::showRows()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    if (m_error) {
        m_empty->setText(presentError(*m_error, Situation::ReadingDeliveries));
    } else if (m_model->isLoading()) {
        m_empty->setText(tr("The deliveries are being read."));
    } else if (m_filters->checkedId() == UnmatchedOnly) {
        m_empty->setText(tr("Every delivery so far is about a visit or a person of ours."));
    } else if (m_filters->checkedId() == OfBigInterview) {
        m_empty->setText(
            tr("Nothing has arrived from Big Interview. Settings, under Big Interview, "
               "tell what to register there."));
    } else {
        m_empty->setText(m_tools.receiver().state == WebhookHub::State::Off
                             ? tr("Webhooks tell this program at once when a visitor has finished, "
                                  "in place of asking again and again; switch them on in Settings, "
                                  "under Webhooks.")
                             : tr("Nothing has arrived yet. Each delivery of the service appears "
                                  "here at once."));
    }
    // Rows are here already and the rest is not: said where it is seen.
    if (m_error && hasRows)
        say(Said::Bad, presentError(*m_error, Situation::ReadingDeliveries));
    fitColumns();
    showReplay();
}

void DeliveriesView::showReplay()
{
    m_replay->setEnabled(m_table->isVisibleTo(this) && m_table->selectionModel()->hasSelection());
}

/// As wide as what is in them; what is said takes what is left.
void DeliveriesView::fitColumns()
{
    for (int column = 0; column < DeliveriesModel::ColumnCount; ++column) {
        if (column != DeliveriesModel::What)
            m_table->resizeColumnToContents(column);
    }
}

void DeliveriesView::retranslate()
{
    //: A filter of the webhook deliveries: everything.
    m_filters->button(AllDeliveries)->setText(tr("All deliveries"));
    m_filters->button(OfIncode)->setText(presentSource(u"incode"_s));
    m_filters->button(OfBigInterview)->setText(presentSource(QString(PartnerSource)));
    //: A filter of the webhook deliveries: those about none of the visits and people kept here.
    m_filters->button(UnmatchedOnly)->setText(tr("About nobody of ours"));
    //: A button: passes the chosen webhook delivery on once more, as if it had just arrived.
    m_replay->setText(u' ' + tr("Pass on again"));
    m_replay->setToolTip(tr("Acts as if the chosen delivery had just arrived: the service is asked "
                            "how its visit or person stands."));
    m_table->setAccessibleName(tr("Webhook deliveries"));
    say(Said::Nothing, {});
    m_model->retranslate();
    showReceiver();
}

void DeliveriesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeliveriesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace shell
