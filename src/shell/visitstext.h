#pragma once

#include "incode/types.h"
#include "shell/commandoutput.h"
#include "shell/visitexport.h"

/// How `vestibule visits` tells of visits, for programs and for people. What comes from outside is
/// shown without anything that a terminal would act on.
namespace shell {

/// What is kept encrypted beside a visit and told of it.
struct KeptOfVisit
{
    std::optional<incode::Score> score;
    QString name;
    QString note;
};

QByteArray visitLine(const store::VisitRow &visit);
void printVisits(const QList<store::VisitSummary> &visits, StandardOutput &out);

/// Name and note only where \a include says so.
QByteArray detailsLine(const store::VisitDetails &visit, const KeptOfVisit &kept,
                       const PersonalData &include);
void printDetails(const store::VisitDetails &visit, const KeptOfVisit &kept,
                  const PersonalData &include, StandardOutput &out);

QString purgedSentence(const store::PurgeCounts &counts);

} // namespace shell
