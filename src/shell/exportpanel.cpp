#include "shell/exportpanel.h"

#include "core/log.h"
#include "shell/deskparts.h"
#include "shell/personalchoice.h"
#include "shell/presenter.h"
#include "shell/privatefile.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <atomic>

namespace shell {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr core::milliseconds TickEvery(100);
constexpr int BarSteps = 1000;

} // namespace

struct ExportPanel::Progress
{
    std::atomic_bool wanted = true;
    std::atomic<qint64> written = 0;
};

ExportPanel::ExportPanel(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_tick(services.clock().makeTimer(this))
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_format(new SegmentedChoice(this))
    , m_personal(new PersonalChoice(this))
    , m_bar(new QProgressBar(this))
    , m_message(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setRole(this, u"card"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_what, u"soft"_s);
    setRole(m_start, u"primary"_s);
    setRole(m_close, u"link"_s);
    for (QLabel *label : {m_what, m_message})
        label->setWordWrap(true);
    m_bar->setRange(0, BarSteps);
    m_bar->setTextVisible(false);
    m_format->setEntries({u"CSV"_s, u"JSON"_s}, 0);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *formats = new QHBoxLayout;
    formats->addWidget(m_format);
    formats->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_what);
    layout->addLayout(formats);
    layout->addWidget(m_personal);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, &ExportPanel::askForFile);
    connect(m_close, &QPushButton::clicked, this, &ExportPanel::close);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->wanted = false;
    });
    connect(m_tick, &core::Timer::fired, this, &ExportPanel::showProgress);
    retranslate();
    updateControls();
}

ExportPanel::~ExportPanel()
{
    if (m_progress)
        m_progress->wanted = false;
}

void ExportPanel::setVisits(const store::VisitFilter &filter, std::optional<qint64> count)
{
    m_filter = filter;
    m_count = count;
    if (!isRunning())
        retranslate();
}

bool ExportPanel::isRunning() const
{
    return m_progress != nullptr;
}

ExportFormat ExportPanel::format() const
{
    return m_format->current() == 1 ? ExportFormat::Json : ExportFormat::Csv;
}

void ExportPanel::askForFile()
{
    const QString ending = format() == ExportFormat::Json ? u"json"_s : u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Export visits"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    //: The kind of file in the dialog for an export; %1 is CSV or JSON.
    dialog->setNameFilter(tr("%1 files").arg(ending.toUpper()) + u" (*."_s + ending + u")"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"visits-%1.%2"_s.arg(
        m_services.clock().utcNow().toLocalTime().date().toString(Qt::ISODate), ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::exportTo);
    dialog->open();
}

void ExportPanel::exportTo(const QString &path)
{
    if (isRunning())
        return;
    const PersonalData personal = m_personal->chosen();
    const QString detail = exportDetail(m_count, m_filter, personal, format(), u"file"_s);
    if (const auto recorded = m_services.record(store::actions::Exported, {}, detail); !recorded) {
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(recorded.error());
        showMessage(u"error"_s,
                    tr("Nothing was exported, because it could not be recorded. Check that the "
                       "disk has free space, then try again."));
        return;
    }
    m_path = path;
    m_progress = std::make_shared<Progress>();
    m_thread = std::make_unique<store::StoreThread>(m_services.storagePlace());
    store::StoreThread *thread = m_thread.get();
    const auto wanted = [progress = m_progress, thread](qint64 count) {
        progress->written = count;
        return progress->wanted && !thread->isStopping();
    };
    thread->ask<qint64>(
        [filter = m_filter, chosen = format(), personal, path, wanted](store::Storage &storage) {
            return writePrivateFile(path, [&](QIODevice &out) {
                return exportVisits(storage, filter, chosen, personal, out, wanted);
            });
        },
        this, [this](const core::Result<qint64> &count) { takeAnswer(count); });
    updateControls();
    showProgress();
}

void ExportPanel::takeAnswer(const core::Result<qint64> &count)
{
    m_tick->stop();
    m_progress.reset();
    // Later: the thread is just delivering this answer.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isRunning())
                m_thread.reset();
        },
        Qt::QueuedConnection);
    updateControls();
    if (count) {
        const QString where = QDir::toNativeSeparators(m_path);
        //: An export is done; %1 is a number with separators, %2 a file.
        showMessage(u"good"_s, tr("%1 visits are in %2.").arg(QLocale().toString(*count), where));
    } else if (count.error().kind == ErrorKind::Cancelled) {
        showMessage(u"soft"_s, tr("The export was stopped. No file was written."));
    } else {
        qCWarning(core::logApp).noquote() << "export:" << core::describe(count.error());
        showMessage(u"error"_s, presentError(count.error(), Situation::Exporting));
    }
    m_start->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished(count.has_value());
}

void ExportPanel::showProgress()
{
    if (!m_progress)
        return;
    const qint64 written = m_progress->written;
    const QLocale locale;
    if (m_count && *m_count > 0) {
        m_bar->setValue(int(std::min<qint64>(written, *m_count) * BarSteps / *m_count));
        //: While an export runs; %1 and %2 are numbers with separators.
        showMessage(u"soft"_s,
                    tr("%1 of %2 visits").arg(locale.toString(written), locale.toString(*m_count)));
    } else {
        //: While an export runs; %1 is a number with separators.
        showMessage(u"soft"_s, tr("%1 visits").arg(locale.toString(written)));
    }
    m_tick->start(TickEvery);
}

void ExportPanel::showMessage(const QString &role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
}

void ExportPanel::updateControls()
{
    m_bar->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
    for (QWidget *each : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_close),
                          static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_personal)})
        each->setEnabled(!isRunning());
    if (isRunning()) {
        m_bar->setValue(0);
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void ExportPanel::close()
{
    if (isRunning())
        return;
    m_personal->clear();
    showMessage(u"soft"_s, {});
    Q_EMIT closed();
}

void ExportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isRunning())
        close();
    else
        QFrame::keyPressEvent(event);
}

void ExportPanel::retranslate()
{
    //: The heading of the panel that writes visits into a file.
    m_title->setText(tr("Export"));
    //: What an export would hold; %1 is a number with separators.
    m_what->setText(m_count
                        ? tr("The %1 visits of the present list.").arg(QLocale().toString(*m_count))
                        : tr("The visits of the present list."));
    m_format->setAccessibleName(tr("Kind of file"));
    m_start->setText(tr("Choose a file and export"));
    m_cancel->setText(tr("Stop"));
    //: Closes the panel for an export.
    m_close->setText(tr("Close"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    setAccessibleName(m_title->text());
}

void ExportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
