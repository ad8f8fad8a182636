#pragma once

#include "store/visithistory.h"

#include <QtCore/QString>

namespace shell {

/// The outcomes of contract.md and that of a visit without an end, in the order they are drawn.
const QStringList &outcomeOrder();
/// One word for one of outcomeOrder(), translated; anything else as it stands.
QString outcomeName(const QString &outcome);

/// "Document" for ID_VALIDATION_FINISHED; a status this program does not know is split into words.
QString stepName(const QString &status);
/// "After the document" for ID_VALIDATION_FINISHED, "Before the document" for no status.
QString leavePointName(const QString &status);
/// "2 min 10 s"; whole seconds, at least zero.
QString durationText(double seconds);

/// How many visits \a insights is about; and how many of them had \a outcome.
qint64 visitCount(const store::Insights &insights);
qint64 visitCount(const store::Insights &insights, const QString &outcome);
/// The step that takes longest; null without one.
const store::StepTime *slowestStep(const store::Insights &insights);
/// Where most of the visitors who did not finish stopped; null without one.
const store::LeavePoint *commonestLeavePoint(const store::Insights &insights);

/// What each chart shows, as one sentence.
QString outcomesFinding(const store::Insights &insights);
QString stepsFinding(const store::Insights &insights);
QString leavingFinding(const store::Insights &insights);

} // namespace shell
