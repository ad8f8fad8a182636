#pragma once

#include "incode/types.h"
#include "shell/visitexport.h"
#include "store/visithistory.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPageSize>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace shell {

/// What one page about one visit is made of. Holds only the personal data that was chosen.
struct VisitReport
{
    store::VisitSummary visit; ///< Without reference and name, unless they were chosen.
    QList<store::VisitStep> steps;
    std::optional<incode::Score> score;
    QString name;
    QString note;
    QList<incode::ScoreItem> text; ///< The fields of the document.
    QString brand;
    QDateTime madeAt;
};

/// Reads what goes into the page and leaves out what was not chosen. ErrorKind::Storage, also when
/// the visit is not there any more. For a thread of its own.
core::Result<VisitReport> readReport(store::Storage &storage, const core::VisitId &visit,
                                     const PersonalData &personal);

/// Lays \a report out for one page of \a device, translated: smaller where that is enough, else cut
/// with a sentence that says so.
std::unique_ptr<QTextDocument> layOutReport(const VisitReport &report, QPagedPaintDevice &device);

/// Draws what layOutReport() made. False when the device cannot be written to.
bool paintReport(const QTextDocument &page, QPagedPaintDevice &device);

/// A4, or Letter where people use that (CLDR).
QPageSize reportPageSize();
QMarginsF reportMargins(); ///< In millimetres.

} // namespace shell
