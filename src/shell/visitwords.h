#pragma once

#include "onboarding/visit.h"
#include "shell/deskparts.h"
#include "store/visithistory.h"

#include <chrono>
#include <optional>

namespace shell {

// How a stored visit is put into words: in the list, in its detail and on paper. Translated.

/// What stands in the pill of an outcome.
struct OutcomeChip
{
    Look look;
    QString word;
};

/// "Passed", "Left at Face", "Running", "Creation unknown".
OutcomeChip presentOutcome(const store::VisitSummary &visit);

/// The customer id, else the name typed at the desk, else "walk-in".
QString presentReference(const store::VisitRow &row);

/// Where the visit was shown; unknown words as they are.
QString presentWay(const QString &show);

/// "2 min 39 s"; empty while the visit runs.
QString presentTook(const store::VisitRow &row);

/// The time of a day that is \a now's, else date and time, both in the zone of this computer.
QString presentWhen(const QDateTime &at, const QDateTime &now);
QString presentWhenFully(const QDateTime &at);

/// What is still kept besides the row, and how long at \a now: "pictures 23 h", "result only".
/// \a mediaKept is unset when nothing is deleted by itself.
QString presentRetained(const store::VisitSummary &visit, const QDateTime &now,
                        std::optional<std::chrono::seconds> mediaKept);

/// A step of the journal as a sentence; unknown steps as they are.
QString presentStep(const store::VisitStep &step);

/// The result of a visit as it was when it ended; nothing while it runs.
std::optional<onboarding::VisitResult> resultOf(const store::VisitRow &row,
                                                std::optional<incode::Score> score);

} // namespace shell
