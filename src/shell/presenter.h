#pragma once

#include "onboarding/visit.h"

#include <QtCore/QString>

namespace shell {

/// What the operator reads about a result: the light's word, the sentence why, the next step.
struct ResultSentence
{
    QString word; ///< "Passed", "Review", "Failed", "Expired", "Left", "Problem".
    QString why;
    QString nextStep;
};

/// One word for an outcome.
QString outcomeWord(onboarding::Outcome outcome);

/// The operator's sentence for a finished visit, translated, without codes.
ResultSentence presentResult(const onboarding::VisitResult &result);

/// One sentence and a next step for a failure met in \a situation, translated.
enum class Situation {
    StartingVisit,
    LoadingPage,
    ReadingStatus,
    OpeningStore,
    TestingConnection,
    Saving,
    ReadingVisits,  ///< The record of visits: lists, details, figures.
    FetchingResult, ///< Score, text or pictures asked for again.
    Exporting,
    Printing,
    Deleting,    ///< Visits, by hand.
    KeepingNote, ///< What the operator wrote.
    ReadingAudit,
    CheckingAudit,
    Upkeep,            ///< Deleting what is past its period, and backups.
    ReceivingWebhooks, ///< WebhookHub::problem().
    ReadingDeliveries,
    Replaying, ///< Passing a delivery on once more.
};
QString presentError(const core::Error &error, Situation situation);

} // namespace shell
