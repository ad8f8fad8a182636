#include "shell/auditcommand.h"

#include "shell/auditexport.h"

#include <QtCore/QCoreApplication>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class AuditCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::RecordsCommand)

public:
    static QString found(const store::AuditReport &report);
};

QString AuditCommandWords::found(const store::AuditReport &report)
{
    const int rows = int(qMin<qint64>(report.rows, std::numeric_limits<int>::max()));
    if (report.problem.isEmpty()) {
        //: Printed by a command.
        return tr("The audit record is as it was written: %n row(s).", nullptr, rows);
    }
    if (report.firstBad) {
        //: Printed by a command. %1 is the number of a row, %2 an English technical text.
        return tr("The audit record was changed: the first bad row is %1 (%2).")
            .arg(*report.firstBad)
            .arg(report.problem);
    }
    //: Printed by a command. %1 is an English technical text.
    return tr("The audit record was changed: %1.").arg(report.problem);
}

} // namespace

core::Result<int> verifyAudit(store::Storage &storage, const RecordsJob &job)
{
    const core::Result<store::AuditReport> report = storage.audit().verify();
    if (!report)
        return report.error();
    if (job.line.json) {
        job.out.print(jsonLine({{"rows"_L1, report->rows},
                                {"result"_L1, report->problem.isEmpty() ? u"ok"_s : u"failed"_s},
                                {"firstBad"_L1, report->firstBad ? QJsonValue(*report->firstBad)
                                                                 : QJsonValue(QJsonValue::Null)},
                                {"problem"_L1, textOrNull(report->problem)}}));
    } else {
        job.out.print(AuditCommandWords::found(*report).toUtf8());
    }
    return report->problem.isEmpty() ? exits::Done : exits::Found;
}

core::Result<int> exportAudit(store::Storage &storage, const RecordsJob &job)
{
    const core::Result<void> written = job.writeOut([&](QIODevice &out) -> core::Result<void> {
        // What leaves the computer is recorded first; the row is then part of it.
        if (const auto recorded = job.record(storage, store::actions::AuditExported,
                                             targetWords(job.line.format, job.where()));
            !recorded) {
            return recorded;
        }
        const core::Result<qint64> done =
            writeAudit(storage.audit(), job.line.format, out, [&job] { return !job.stopping; });
        return done ? core::Result<void>() : done.error();
    });
    return written ? core::Result<int>(exits::Done) : written.error();
}

} // namespace shell
