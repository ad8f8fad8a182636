#include "shell/activitypage.h"

#include "shell/deskparts.h"
#include "shell/presenter.h"
#include "shell/services.h"
#include "shell/theme.h"
#include "shell/visitexport.h"
#include "shell/wraplayout.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Groups{AuditGroup::All,
                            AuditGroup::Visits,
                            AuditGroup::People,
                            AuditGroup::PicturesAndText,
                            AuditGroup::ExportsAndDeletions,
                            AuditGroup::Settings,
                            AuditGroup::Upkeep};
constexpr int RowHeight = 48;
constexpr int RecordPart = 0;
constexpr int DeliveriesPart = 1;

DeliveryTools storedDeliveries(Services &services)
{
    DeliveryTools tools;
    tools.rows = [&services](const DeliveryQuestion &question, QObject *context, auto done) {
        services.reader().ask<QList<store::Delivery>>(
            [question](store::Storage &storage) {
                return storage.inbox().page(question.below, question.limit, question.filter);
            },
            context, std::move(done));
    };
    tools.receiver = [&services] { return receiverState(services.webhooks()); };
    tools.watch = [&services](QObject *context, const std::function<void()> &changed,
                              const std::function<void()> &arrived) {
        QObject::connect(&services.webhooks(), &WebhookHub::stateChanged, context, changed);
        QObject::connect(&services.webhooks(), &WebhookHub::arrived, context, arrived);
    };
    tools.replay = [&services](const store::Delivery &delivery) -> core::Result<void> {
        const core::Result<void> recorded = services.record(
            store::actions::WebhookReplayed, delivery.visit.value_or(core::VisitId()),
            u"delivery %1, %2"_s.arg(delivery.number).arg(delivery.source));
        if (recorded)
            services.webhooks().replay(delivery);
        return recorded;
    };
    return tools;
}

} // namespace

ActivityTools storedActivity(Services &services)
{
    // Shared, because the two functions live as long as the page that holds them.
    const auto thread = std::make_shared<std::unique_ptr<store::StoreThread>>();
    const auto apart = [&services, thread]() -> store::StoreThread & {
        if (!*thread)
            *thread = std::make_unique<store::StoreThread>(services.storagePlace());
        return **thread;
    };
    ActivityTools tools;
    tools.rows = [&services](const AuditQuestion &question, QObject *context, auto done) {
        services.reader().ask<QList<store::AuditRow>>(
            [question](store::Storage &storage) { return readAudit(storage.audit(), question); },
            context, std::move(done));
    };
    tools.verify = [apart](QObject *context, auto done) {
        apart().ask<store::AuditReport>(
            [](store::Storage &storage) { return storage.audit().verify(); }, context,
            std::move(done));
    };
    tools.exportTo = [&services, apart](const QString &path, ExportFormat format, QObject *context,
                                        auto done) {
        const core::Result<void> recorded =
            services.record(store::actions::AuditExported, {}, targetWords(format, u"file"_s));
        if (!recorded) {
            QMetaObject::invokeMethod(
                context, [done, error = recorded.error()] { done(error); }, Qt::QueuedConnection);
            return;
        }
        store::StoreThread &worker = apart();
        worker.ask<qint64>(
            [path, format, &worker](store::Storage &storage) {
                return writeAuditFile(storage.audit(), format, path,
                                      [&worker] { return !worker.isStopping(); });
            },
            context, std::move(done));
    };
    tools.deliveries = storedDeliveries(services);
    return tools;
}

ActivityPage::ActivityPage(ActivityTools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_model(new AuditModel(m_tools.rows, this))
    , m_title(new QLabel(this))
    , m_verify(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_parts(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_groups(new QButtonGroup(this))
    , m_message(new QWidget(this))
    , m_messageIcon(new IconLabel({}, Tone::Soft, 20, m_message))
    , m_messageText(new QLabel(m_message))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    setRole(m_title, u"title"_s);
    setButtonIcon(m_verify, u"shield"_s, Tone::Accent);
    setButtonIcon(m_export, u"external"_s, Tone::Accent);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_verify);
    head->addWidget(m_export);

    for (QPushButton *button : {m_verify, m_export})
        button->setIconSize({18, 18});

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(28, 24, 28, 24);
    page->setSpacing(14);
    page->addLayout(head);
    page->addWidget(makeParts(), 0, Qt::AlignLeading);
    page->addWidget(m_stack, 1);
    setRole(m_stack, u"clear"_s);
    m_stack->addWidget(makeRecord());
    if (m_tools.deliveries) {
        m_deliveries = new DeliveriesView(*m_tools.deliveries, this);
        m_stack->addWidget(m_deliveries);
        connect(m_deliveries, &DeliveriesView::visitChosen, this, &ActivityPage::visitChosen);
    }

    connect(m_parts, &QButtonGroup::idClicked, this,
            [this](int id) { showDeliveries(id == DeliveriesPart); });
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) {
        m_error.reset();
        m_model->show(Groups.at(size_t(id)));
    });
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askForPath);
    connect(m_model, &AuditModel::loaded, this, &ActivityPage::showRows);
    connect(m_model, &AuditModel::failed, this, [this](const core::Error &error) {
        m_error = error;
        showRows();
    });
    connect(&Theme::instance(), &Theme::changed, m_model, &AuditModel::retranslate);
    retranslate();
}

QWidget *ActivityPage::makeParts()
{
    auto *parts = new QFrame(this);
    setRole(parts, u"clear"_s);
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (const int id : {RecordPart, DeliveriesPart}) {
        auto *pill = new QPushButton(parts);
        pill->setCheckable(true);
        setRole(pill, u"pill"_s);
        m_parts->addButton(pill, id);
        row->addWidget(pill);
    }
    m_parts->button(RecordPart)->setChecked(true);
    parts->setVisible(m_tools.deliveries.has_value());
    return parts;
}

QWidget *ActivityPage::makeRecord()
{
    auto *record = new QWidget(this);
    setRole(record, u"clear"_s);
    auto *pills = new QWidget(record);
    setRole(pills, u"clear"_s);
    // One row at the leading edge, or several when the width is short.
    pills->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *pillRow = new WrapLayout(pills);
    pillRow->setContentsMargins({});
    pillRow->setSpacing(8);
    for (size_t i = 0; i < Groups.size(); ++i) {
        auto *pill = new QPushButton(pills);
        pill->setCheckable(true);
        setRole(pill, u"pill"_s);
        m_groups->addButton(pill, int(i));
        pillRow->addWidget(pill);
    }
    m_groups->button(0)->setChecked(true);

    setRole(m_message, u"clear"_s);
    m_messageText->setWordWrap(true);
    auto *message = new QHBoxLayout(m_message);
    message->setContentsMargins({});
    message->setSpacing(8);
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_messageText, 1);
    m_message->hide();

    auto *card = new QFrame(record);
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

    auto *column = new QVBoxLayout(record);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(pills, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    return record;
}

void ActivityPage::makeTable()
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
    m_table->setIconSize({18, 18});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(RowHeight - 6);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(AuditModel::Detail, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const core::VisitId visit = m_model->row(index.row()).entry.visit; !visit.isEmpty())
            Q_EMIT visitChosen(visit);
    });
}

void ActivityPage::showDeliveries(bool deliveries)
{
    m_parts->button(deliveries ? DeliveriesPart : RecordPart)->setChecked(true);
    m_stack->setCurrentIndex(deliveries ? DeliveriesPart : RecordPart);
    m_verify->setVisible(!deliveries);
    m_export->setVisible(!deliveries);
    enter();
}

void ActivityPage::enter()
{
    if (m_stack->currentIndex() == DeliveriesPart) {
        m_deliveries->enter();
        return;
    }
    m_error.reset();
    m_model->show(Groups.at(size_t(m_groups->checkedId())));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::verify()
{
    setBusy(true);
    say(Said::Busy, tr("Every row is being checked."));
    m_tools.verify(this, [this](const core::Result<store::AuditReport> &report) {
        setBusy(false);
        if (!report) {
            say(Said::Bad, presentError(report.error(), Situation::CheckingAudit));
            return;
        }
        const bool isGood = !report->firstBad && report->problem.isEmpty();
        say(isGood ? Said::Good : Said::Bad, auditReportSentence(*report));
        m_messageText->setToolTip(report->problem);
    });
}

void ActivityPage::exportTo(const QString &path)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    setBusy(true);
    say(Said::Busy, tr("The record is being written."));
    m_tools.exportTo(path, isJson ? ExportFormat::Json : ExportFormat::Csv, this,
                     [this](const core::Result<qint64> &rows) {
                         setBusy(false);
                         if (rows)
                             say(Said::Good, tr("%Ln row(s) were written.", nullptr, int(*rows)));
                         else
                             say(Said::Bad, presentError(rows.error(), Situation::Exporting));
                         enter();
                     });
}

void ActivityPage::askForPath()
{
    auto *dialog = new QFileDialog(this, tr("Export the record of activity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    //: Kinds of files to choose from; the part in brackets stays as it is.
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"vestibule-activity.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    dialog->open();
}

void ActivityPage::setBusy(bool busy)
{
    m_verify->setEnabled(!busy);
    m_export->setEnabled(!busy);
}

void ActivityPage::say(Said said, const QString &sentence)
{
    m_message->setVisible(said != Said::Nothing);
    m_messageText->setText(sentence);
    m_messageText->setToolTip({});
    m_message->setAccessibleName(sentence);
    switch (said) {
    case Said::Nothing:
    case Said::Busy:
        setRole(m_messageText, u"soft"_s);
        m_messageIcon->setIcon(u"clock"_s, Tone::Soft);
        break;
    case Said::Good:
        setRole(m_messageText, u"good"_s);
        m_messageIcon->setIcon(u"check"_s, Tone::Pass);
        break;
    case Said::Bad:
        setRole(m_messageText, u"error"_s);
        m_messageIcon->setIcon(u"warning"_s, Tone::Fail);
        break;
    }
}

void ActivityPage::showRows()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    if (m_error)
        m_empty->setText(presentError(*m_error, Situation::ReadingAudit));
    else if (m_model->isLoading())
        m_empty->setText(tr("The record is being read."));
    else if (m_groups->checkedId() == 0)
        m_empty->setText(tr("Nothing has been recorded yet. Every start, look, export and deletion "
                            "appears here."));
    else
        m_empty->setText(tr("Nothing of this kind has been recorded."));
    // Rows are here already and the rest is not: said where it is seen.
    if (m_error && hasRows)
        say(Said::Bad, presentError(*m_error, Situation::ReadingAudit));
    fitColumns();
}

/// As wide as what is in them; the last takes what is left.
void ActivityPage::fitColumns()
{
    for (const int column :
         {AuditModel::When, AuditModel::Who, AuditModel::What, AuditModel::Visit})
        m_table->resizeColumnToContents(column);
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    //: A button: checks that nobody has changed the record of activity.
    // The space keeps icon and word apart in every style.
    m_verify->setText(u' ' + tr("Verify"));
    m_verify->setToolTip(tr("Checks that no row was changed, removed or added since it was "
                            "written."));
    //: A button: writes the record of activity to a file.
    m_export->setText(u' ' + tr("Export"));
    //: One of two parts of the page of activity: who did what.
    m_parts->button(RecordPart)->setText(tr("Record"));
    //: One of two parts of the page of activity: what the service sent by itself.
    m_parts->button(DeliveriesPart)->setText(tr("Webhooks"));
    for (size_t i = 0; i < Groups.size(); ++i)
        m_groups->button(int(i))->setText(groupName(Groups.at(i)));
    m_table->setAccessibleName(tr("Record of activity"));
    say(Said::Nothing, {});
    m_model->retranslate();
    showRows();
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace shell
