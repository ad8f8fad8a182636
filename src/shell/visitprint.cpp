#include "shell/visitprint.h"

#include "core/log.h"
#include "shell/personalchoice.h"
#include "shell/presenter.h"
#include "shell/privatefile.h"
#include "shell/themestyle.h"
#include "shell/wraplayout.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QStandardPaths>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int PdfResolution = 300; ///< Dots per inch.

core::Result<void> paintOn(QPagedPaintDevice &device, const VisitReport &report)
{
    if (!paintReport(*layOutReport(report, device), device))
        return core::Error::of(core::ErrorKind::Storage, u"The page cannot be painted"_s);
    return {};
}

core::Result<void> writePdf(const VisitReport &report, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(PdfResolution);
        writer.setPageSize(reportPageSize());
        writer.setPageMargins(reportMargins(), QPageLayout::Millimeter);
        writer.setCreator(u"Vestibule"_s);
        if (const core::Result<void> painted = paintOn(writer, report); !painted)
            return painted;
    }
    const core::Result<qint64> written =
        writePrivateFile(path, [&buffer](QIODevice &file) -> core::Result<qint64> {
            return file.write(buffer.data());
        });
    return written ? core::Result<void>() : written.error();
}

} // namespace

VisitPrint::VisitPrint(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_personal(new PersonalChoice(this))
    , m_title(new QLabel(this))
    , m_message(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setRole(this, u"inset"_s);
    setRole(m_title, u"heading"_s);
    setRole(m_close, u"link"_s);
    m_title->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *buttons = new QWidget(this);
    auto *row = new WrapLayout(buttons);
    row->setAlignment(Qt::AlignLeading);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_personal);
    layout->addWidget(buttons);
    layout->addWidget(m_message);
    connect(m_pdf, &QPushButton::clicked, this, &VisitPrint::askForFile);
    connect(m_print, &QPushButton::clicked, this, &VisitPrint::askForPrinter);
    connect(m_close, &QPushButton::clicked, this, &VisitPrint::closed);
    retranslate();
}

void VisitPrint::setVisit(const core::VisitId &visit)
{
    if (visit == m_visit)
        return;
    m_visit = visit;
    m_personal->clear();
    showMessage(u"small"_s, {});
}

void VisitPrint::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save a summary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF files") + u" (*.pdf)"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"visit.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &VisitPrint::savePdf);
    dialog->open();
}

void VisitPrint::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(reportPageSize());
    printer->setPageMargins(reportMargins(), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
    // The dialog writes into the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void VisitPrint::print(const std::shared_ptr<QPrinter> &printer)
{
    withReport(
        u"paper"_s, [printer](const VisitReport &report) { return paintOn(*printer, report); },
        tr("The summary was sent to the printer."));
}

void VisitPrint::savePdf(const QString &path)
{
    withReport(
        u"pdf"_s, [path](const VisitReport &report) { return writePdf(report, path); },
        //: %1 is a file.
        tr("The summary is in %1.").arg(QDir::toNativeSeparators(path)));
}

void VisitPrint::withReport(const QString &how,
                            std::function<core::Result<void>(const VisitReport &)> use,
                            const QString &doneSentence)
{
    const PersonalData personal = m_personal->chosen();
    const QString detail = u"%1; personal data: %2"_s.arg(how, personal.words());
    if (const auto recorded = m_services.record(store::actions::Printed, m_visit, detail);
        !recorded) {
        qCWarning(core::logApp).noquote() << "not recorded:" << core::describe(recorded.error());
        showMessage(u"error"_s,
                    tr("Nothing was printed, because it could not be recorded. Check that the disk "
                       "has free space, then try again."));
        Q_EMIT finished(false);
        return;
    }
    m_services.reader().ask<VisitReport>(
        [visit = m_visit, personal](store::Storage &storage) {
            return readReport(storage, visit, personal);
        },
        this,
        [this, use = std::move(use), doneSentence](core::Result<VisitReport> report) {
            if (report) {
                report->brand = m_services.settings().text(core::keys::BrandName);
                report->madeAt = m_services.clock().utcNow();
            }
            const core::Result<void> done = report ? use(*report) : report.error();
            if (done)
                showMessage(u"good"_s, doneSentence);
            else
                showMessage(u"error"_s, presentError(done.error(), Situation::Printing));
            Q_EMIT finished(done.has_value());
        });
}

void VisitPrint::showMessage(const QString &role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void VisitPrint::retranslate()
{
    //: The heading of the panel that puts one visit on paper or into a PDF.
    m_title->setText(tr("One-page summary"));
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("Save as PDF"));
    //: Closes the panel for printing.
    m_close->setText(tr("Close"));
    setAccessibleName(m_title->text());
}

void VisitPrint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace shell
