#include "shell/visitstext.h"

#include "core/log.h"
#include "shell/presenterscore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class VisitsWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::RecordsCommand)

public:
    static QStringList headings();
    static QString nothing();
    static QString stepsHeading();
    static QString modulesHeading();
    static QList<std::pair<QString, QString>> facts(const store::VisitDetails &visit);
    static QString nameLabel();
    static QString noteLabel();
    static QString purged(const store::PurgeCounts &counts);
};

QStringList VisitsWords::headings()
{
    //: Heads of a table printed by a command.
    return {tr("Created"),   tr("Outcome"),   tr("Reason"),
            tr("Reference"), tr("Interview"), tr("Visit")};
}

QString VisitsWords::nothing()
{
    //: Printed by a command that lists visits.
    return tr("No visit was found.");
}

QString VisitsWords::stepsHeading()
{
    //: Head of the list of what happened during a visit, printed by a command.
    return tr("Steps");
}

QString VisitsWords::modulesHeading()
{
    //: Head of the list of what the service checked, printed by a command.
    return tr("Checks");
}

QString VisitsWords::nameLabel()
{
    //: Before the name of a visitor, printed by a command.
    return tr("Name");
}

QString VisitsWords::noteLabel()
{
    //: Before the operator's note about a visit, printed by a command.
    return tr("Note");
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString outcomeOf(const store::VisitRow &row)
{
    return row.end ? row.end->outcome : QString(store::OpenOutcome);
}

QString countText(qint64 count)
{
    return QString::number(count);
}

QList<std::pair<QString, QString>> VisitsWords::facts(const store::VisitDetails &visit)
{
    const store::VisitRow &row = visit.summary.row;
    const store::VisitEnd end = row.end.value_or(store::VisitEnd());
    //: Labels of the facts of one visit, printed by a command.
    return {{tr("Visit"), row.visit.id.text()},
            {tr("Interview"), row.interviewId.text()},
            {tr("Reference"), row.visit.customerId},
            {tr("Created"), localTime(row.visit.createdAt)},
            {tr("Ended"), localTime(end.at)},
            {tr("Outcome"), outcomeOf(row)},
            {tr("Reason"), end.reason},
            {tr("The service says"), end.reasonText},
            {tr("Overall"), QString(end.overallStatus % u' ' % end.overallValue)},
            {tr("Last status"), visit.summary.lastStatus},
            {tr("Shown"), row.visit.show},
            {tr("Language"), row.visit.language},
            {tr("Operator"), row.visit.operatorName},
            {tr("Kept"), visit.documentKinds.join(u", "_s)}};
}

QString VisitsWords::purged(const store::PurgeCounts &counts)
{
    //: Printed by a command. Each number stands alone after its word.
    return tr("Deleted: visits %1, texts %2, pictures %3, tokens %4, deliveries %5.")
        .arg(countText(counts.visits), countText(counts.texts), countText(counts.images),
             countText(counts.tokens), countText(counts.deliveries));
}

/// The members of a line of `visits list --json`.
JsonMembers membersOf(const store::VisitRow &row)
{
    QJsonValue overall(QJsonValue::Null);
    QJsonValue duration(QJsonValue::Null);
    if (row.end) {
        duration = row.visit.createdAt.msecsTo(row.end->at);
        if (!row.end->overallStatus.isEmpty()) {
            overall = QJsonObject{{u"status"_s, row.end->overallStatus},
                                  {u"value"_s, row.end->overallValue}};
        }
    }
    const store::VisitEnd end = row.end.value_or(store::VisitEnd());
    return {{"visit"_L1, row.visit.id.text()},
            {"interviewId"_L1, textOrNull(row.interviewId.text())},
            {"customerId"_L1, textOrNull(row.visit.customerId)},
            {"createdAt"_L1, timeOrNull(row.visit.createdAt)},
            {"endedAt"_L1, timeOrNull(end.at)},
            {"outcome"_L1, outcomeOf(row)},
            {"reason"_L1, textOrNull(end.reason)},
            {"overall"_L1, overall},
            {"show"_L1, row.visit.show},
            {"operator"_L1, row.visit.operatorName},
            {"durationMs"_L1, duration}};
}

/// Each column as wide as its widest cell; the last one ends where it ends.
void printTable(const QList<QStringList> &rows, StandardOutput &out)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        if (!out.print(line.trimmed().toUtf8()))
            return;
    }
}

} // namespace

QByteArray visitLine(const store::VisitRow &visit)
{
    return jsonLine(membersOf(visit));
}

void printVisits(const QList<store::VisitSummary> &visits, StandardOutput &out)
{
    if (visits.isEmpty()) {
        out.print(VisitsWords::nothing().toUtf8());
        return;
    }
    QList<QStringList> rows{VisitsWords::headings()};
    for (const store::VisitSummary &visit : visits) {
        const store::VisitRow &row = visit.row;
        rows << QStringList{
            localTime(row.visit.createdAt),          outcomeOf(row),
            row.end ? row.end->reason : QString(),   core::printable(row.visit.customerId),
            core::printable(row.interviewId.text()), row.visit.id.text()};
    }
    printTable(rows, out);
}

QByteArray detailsLine(const store::VisitDetails &visit, const KeptOfVisit &kept,
                       const PersonalData &include)
{
    const store::VisitRow &row = visit.summary.row;
    QJsonArray steps;
    for (const store::VisitStep &step : visit.steps) {
        steps << QJsonObject{{u"name"_s, step.name},
                             {u"detail"_s, textOrNull(step.detail)},
                             {u"at"_s, timeOrNull(step.at)}};
    }
    QJsonValue modules(QJsonValue::Null);
    if (kept.score) {
        QJsonArray list;
        for (const incode::ScoreModule &module : kept.score->modules) {
            list << QJsonObject{{u"key"_s, module.key},
                                {u"status"_s, textOrNull(module.status)},
                                {u"value"_s, textOrNull(module.value)}};
        }
        modules = list;
    }
    JsonMembers members = membersOf(row);
    members << JsonMembers{{"flowId"_L1, textOrNull(row.visit.flowId)},
                           {"language"_L1, textOrNull(row.visit.language)},
                           {"reasonText"_L1, textOrNull(row.end ? row.end->reasonText : QString())},
                           {"lastStatus"_L1, textOrNull(visit.summary.lastStatus)},
                           {"documents"_L1, QJsonArray::fromStringList(visit.documentKinds)},
                           {"modules"_L1, modules},
                           {"steps"_L1, steps}};
    if (include.name)
        members.append({"name"_L1, textOrNull(kept.name)});
    if (include.note)
        members.append({"note"_L1, textOrNull(kept.note)});
    return jsonLine(members);
}

void printDetails(const store::VisitDetails &visit, const KeptOfVisit &kept,
                  const PersonalData &include, StandardOutput &out)
{
    QList<std::pair<QString, QString>> facts = VisitsWords::facts(visit);
    if (include.name)
        facts.append({VisitsWords::nameLabel(), kept.name});
    if (include.note)
        facts.append({VisitsWords::noteLabel(), kept.note});
    QList<QStringList> rows;
    for (const auto &[label, value] : facts) {
        if (!value.trimmed().isEmpty())
            rows << QStringList{label, core::printable(value)};
    }
    printTable(rows, out);

    rows.clear();
    for (const ModuleLine &module : presentModules(kept.score)) {
        if (kept.score)
            rows << QStringList{module.name, verdictWord(module.verdict),
                                core::printable(module.number)};
    }
    if (!rows.isEmpty()) {
        out.print('\n' + VisitsWords::modulesHeading().toUtf8());
        printTable(rows, out);
    }

    rows.clear();
    for (const store::VisitStep &step : visit.steps)
        rows << QStringList{localTime(step.at), core::printable(step.name),
                            core::printable(step.detail)};
    if (!rows.isEmpty()) {
        out.print('\n' + VisitsWords::stepsHeading().toUtf8());
        printTable(rows, out);
    }
}

QString purgedSentence(const store::PurgeCounts &counts)
{
    return VisitsWords::purged(counts);
}

} // namespace shell
