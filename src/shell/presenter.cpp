#include "shell/presenter.h"

#include "shell/presenterscore.h"
#include "shell/presenterstorage.h"
#include "shell/presenterwebhooks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace shell {

using core::ErrorKind;
using onboarding::Outcome;
using onboarding::Reason;

namespace {

class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Presenter)

public:
    static QString word(Outcome outcome);
    static QString why(const onboarding::VisitResult &result);
    static QString nextStep(const onboarding::VisitResult &result);
    static QString problem(const onboarding::VisitResult &result);
    static QString afterProblem(const onboarding::VisitResult &result);

    static bool isLocal(Situation situation);
    static QString failedTo(Situation situation);
    static QString because(const core::Error &error, Situation situation);
    static QString advice(const core::Error &error, Situation situation);

private:
    static QString notAccepted(const onboarding::VisitResult &result);
    static QString httpBecause(const core::Error &error, Situation situation);
    static QString httpAdvice(const core::Error &error, Situation situation);
    static QString refusedAdvice(Situation situation);
};

/// The end of a visit over a static link: finished, and nobody here may read how.
bool isWithoutScore(const onboarding::VisitResult &result)
{
    return result.outcome == Outcome::Review && result.reason == Reason::ScoreMissing
           && !result.score;
}

QString ResultWords::word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        //: The outcome of a visit, one word beside a green light.
        return tr("Passed");
    case Outcome::Review:
        //: The outcome of a visit, one word beside an amber light: a person must decide.
        return tr("Review");
    case Outcome::Failed:
        //: The outcome of a visit, one word beside a red light.
        return tr("Failed");
    case Outcome::Expired:
        //: The outcome of a visit that was not finished in time.
        return tr("Expired");
    case Outcome::Cancelled:
        //: The outcome of a visit that was ended before it was finished.
        return tr("Left");
    case Outcome::Error:
        //: The outcome of a visit that a technical problem ended.
        return tr("Problem");
    }
    return {};
}

/// Why a person has to look, from the checks that did not pass.
QString ResultWords::notAccepted(const onboarding::VisitResult &result)
{
    if (isWithoutScore(result)) {
        return tr("The visitor came to the end of the flow, and a static link gives no result that "
                  "this program can read.");
    }
    const bool failed = result.outcome == Outcome::Failed;
    const Verdict overall = result.score && result.score->overall
                                ? verdictOf(result.score->overall->status)
                                : Verdict::NoVerdict;
    if (failed && overall != Verdict::Failed)
        return tr("A reviewer at the service rejected this visit.");
    if (overall == Verdict::NoVerdict)
        return tr("The service finished this visit without a verdict.");

    const QStringList names = decidingChecks(*result.score);
    if (names.isEmpty()) {
        return failed ? tr("The service did not accept this visit.")
                      : tr("The service asks for a person to look at this visit.");
    }
    const QString list = QLocale().createSeparatedList(names);
    //: %1 is a list of checks, such as "sharpness of the front and live person".
    return failed ? tr("The service did not accept these checks: %1.").arg(list)
                  //: %1 is a list of checks, such as "sharpness of the front and live person".
                  : tr("The service was not sure about these checks: %1.").arg(list);
}

QString ResultWords::why(const onboarding::VisitResult &result)
{
    switch (result.outcome) {
    case Outcome::Passed:
        if (result.score && result.score->overall
            && verdictOf(result.score->overall->status) != Verdict::Passed)
            return tr("A reviewer at the service approved this visit.");
        return tr("The service accepted the document and the person.");
    case Outcome::Review:
    case Outcome::Failed:
        return notAccepted(result);
    case Outcome::Expired:
        return result.reason == Reason::Deadline
                   ? tr("The visit took longer than the time allowed for one visit.")
                   : tr("The service closed the session because it was not finished in time.");
    case Outcome::Cancelled:
        return tr("The visit was ended before it was finished.");
    case Outcome::Error:
        return problem(result);
    }
    return {};
}

QString ResultWords::problem(const onboarding::VisitResult &result)
{
    switch (result.reason) {
    case Reason::UrlRefused:
        return tr("The service gave no onboarding page that this program may open.");
    case Reason::StartFailed:
        return result.error ? because(*result.error, Situation::StartingVisit)
                            : tr("The service did not start the visit.");
    case Reason::TokenRefused:
        return tr("The service no longer accepts the session of this visit.");
    case Reason::SessionUnknown:
        return tr("The service no longer knows the session of this visit.");
    case Reason::Deadline:
        return tr("The visit took longer than the time allowed for one visit.");
    case Reason::Cancelled:
        return tr("The visit was ended before it was finished.");
    case Reason::ScoreMissing:
        return tr("The visitor finished, but the result could not be read from the service.");
    case Reason::EngineLost:
        if (result.show == onboarding::Show::Browser)
            //: A visit in the computer's own browser ended because no window of it came.
            return tr("This computer's browser did not open the onboarding page.");
        return tr("The onboarding page stopped and did not come back.");
    case Reason::StorageFailed:
        return tr("This computer could not keep the record of the visit.");
    case Reason::Settings:
        return tr("A setting is missing or is not valid.");
    case Reason::CreationUnknown:
        return tr("It is not known whether a session was created, because the program stopped "
                  "while it was asking for one.");
    case Reason::Ok:
        return result.error ? because(*result.error, Situation::ReadingStatus)
                            : tr("The visit stopped because of a fault in this program.");
    }
    return {};
}

QString ResultWords::nextStep(const onboarding::VisitResult &result)
{
    switch (result.outcome) {
    case Outcome::Passed:
        return tr("The visitor can go on.");
    case Outcome::Review:
        if (isWithoutScore(result)) {
            return tr("Look the session up in the service's dashboard, then decide.");
        }
        return tr("Look at the document and the person yourself, then decide.");
    case Outcome::Failed:
        return tr("Follow your house's rules for a refusal, or start a new visit.");
    case Outcome::Expired:
    case Outcome::Cancelled:
        return tr("Start a new visit when the visitor is ready.");
    case Outcome::Error:
        return afterProblem(result);
    }
    return {};
}

QString ResultWords::afterProblem(const onboarding::VisitResult &result)
{
    switch (result.reason) {
    case Reason::UrlRefused:
        return tr("Ask your administrator to check the service address and the allowed hosts.");
    case Reason::StartFailed:
        if (result.error)
            return advice(*result.error, Situation::StartingVisit);
        return tr("Start the visit again.");
    case Reason::TokenRefused:
    case Reason::SessionUnknown:
    case Reason::Deadline:
    case Reason::Cancelled:
        return tr("Start a new visit when the visitor is ready.");
    case Reason::ScoreMissing:
        return tr("Do not start again: look the session up in the service's dashboard by its id.");
    case Reason::EngineLost:
        if (result.show == onboarding::Show::Browser)
            return tr("Start a new visit on this screen or on the visitor's phone, and ask your "
                      "administrator to check the browser in Settings.");
        return tr("Start a new visit. If it happens again, restart this computer.");
    case Reason::StorageFailed:
        return tr("Check that the disk has free space, then start a new visit.");
    case Reason::Settings:
        return tr("Open Settings and correct the marked field.");
    case Reason::CreationUnknown:
        return tr("Look in the service's dashboard for a session of this visitor before you start "
                  "again.");
    case Reason::Ok:
        return tr("Start a new visit. If it happens again, tell your administrator.");
    }
    return {};
}

QString ResultWords::failedTo(Situation situation)
{
    switch (situation) {
    case Situation::StartingVisit:
        return tr("The visit could not be started.");
    case Situation::LoadingPage:
        return tr("The onboarding page could not be opened.");
    case Situation::ReadingStatus:
        return tr("The status of the visit could not be read.");
    case Situation::OpeningStore:
        return tr("The record of visits could not be opened.");
    case Situation::TestingConnection:
        return tr("The connection test did not finish.");
    case Situation::Saving:
        return tr("The settings could not be saved.");
    case Situation::ReadingVisits:
        return tr("The record of visits could not be read.");
    case Situation::FetchingResult:
        return tr("The result could not be fetched.");
    case Situation::Exporting:
        return tr("The export was not written.");
    case Situation::Printing:
        return tr("The summary was not printed.");
    case Situation::Deleting:
        return tr("The visit was not deleted.");
    case Situation::KeepingNote:
        return tr("The note was not kept.");
    case Situation::ReadingAudit:
        return tr("The record of activity could not be read.");
    case Situation::CheckingAudit:
        return tr("The record of activity could not be checked.");
    case Situation::Upkeep:
        return tr("Old data could not be deleted or backed up.");
    case Situation::ReceivingWebhooks:
        return tr("Webhooks are not received.");
    case Situation::ReadingDeliveries:
        return tr("The webhook deliveries could not be read.");
    case Situation::Replaying:
        return tr("The delivery was not passed on.");
    }
    return {};
}

/// Nobody but this computer takes part.
bool ResultWords::isLocal(Situation situation)
{
    switch (situation) {
    case Situation::StartingVisit:
    case Situation::LoadingPage:
    case Situation::ReadingStatus:
    case Situation::TestingConnection:
    case Situation::FetchingResult:
        return false;
    case Situation::OpeningStore:
    case Situation::Saving:
    case Situation::ReadingVisits:
    case Situation::Exporting:
    case Situation::Printing:
    case Situation::Deleting:
    case Situation::KeepingNote:
    case Situation::ReadingAudit:
    case Situation::CheckingAudit:
    case Situation::Upkeep:
    case Situation::ReceivingWebhooks:
    case Situation::ReadingDeliveries:
    case Situation::Replaying:
        return true;
    }
    return true;
}

/// Pictures and text, asked of a backend, or anything asked where static links are all there is.
bool isNotOffered(const core::Error &error, Situation situation)
{
    return error.kind == ErrorKind::Refused && error.nothingSent
           && situation == Situation::FetchingResult;
}

QString ResultWords::because(const core::Error &error, Situation situation)
{
    if (isNotOffered(error, situation))
        return tr("The service that this computer asks does not offer it.");
    if (situation == Situation::ReceivingWebhooks)
        return receiverReason(error);
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("The service cannot be reached.");
    case ErrorKind::Timeout:
        return isLocal(situation) ? tr("This computer did not answer in time.")
                                  : tr("The service did not answer in time.");
    case ErrorKind::Cancelled:
        return tr("It was stopped before it was done.");
    case ErrorKind::Tls:
        return tr("The identity of the service could not be confirmed.");
    case ErrorKind::Http:
        return httpBecause(error, situation);
    case ErrorKind::Payload:
        return tr("The service gave an answer that cannot be understood.");
    case ErrorKind::Refused:
        return isLocal(situation) ? tr("A value or a file is not acceptable.")
                                  : tr("A safety rule of this program does not allow it.");
    case ErrorKind::Storage:
        return storageReason(error);
    case ErrorKind::Engine:
        return tr("The built-in browser stopped working.");
    case ErrorKind::Internal:
        return tr("There is a fault in this program.");
    }
    return {};
}

QString ResultWords::httpBecause(const core::Error &error, Situation situation)
{
    switch (error.httpStatus) {
    case 400:
        return tr("The service did not accept what it was sent.");
    case 401:
        // Incode answers a wrong key with 403 (incode-omni.md 6.1): this is a backend's token.
        return situation == Situation::StartingVisit
                   ? tr("Your backend does not let this computer in.")
                   : tr("The service no longer accepts this session.");
    case 403:
        return situation == Situation::ReadingStatus
                   ? tr("The service no longer accepts this session.")
                   : tr("The service does not accept the API key.");
    case 404:
        return tr("The service does not know what it was asked for.");
    case 429:
        return tr("The service is too busy at the moment.");
    default:
        return error.httpStatus >= 500 ? tr("The service has a problem of its own.")
                                       : tr("The service refused the request.");
    }
}

QString ResultWords::advice(const core::Error &error, Situation situation)
{
    if (situation == Situation::ReadingStatus) {
        // Faults of status never end a visit (contract.md), so there is nothing to do but wait.
        return tr("The visitor can go on; the status is read again in a moment.");
    }
    if (situation == Situation::ReceivingWebhooks)
        return receiverAdvice(error);
    if (isNotOffered(error, situation))
        return tr("Look the session up in the service's dashboard by its id.");
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("Check the network of this computer, then try again.");
    case ErrorKind::Timeout:
        return tr("Wait a moment, then try again.");
    case ErrorKind::Cancelled:
        return tr("Try again when you are ready.");
    case ErrorKind::Tls:
        return tr("Check the date and time of this computer; if they are right, tell your "
                  "administrator.");
    case ErrorKind::Http:
        return httpAdvice(error, situation);
    case ErrorKind::Payload:
        return tr("Try again; if it happens again, check the service address in Settings.");
    case ErrorKind::Refused:
        return refusedAdvice(situation);
    case ErrorKind::Storage:
        return storageAdvice(error);
    case ErrorKind::Engine:
        return tr("Try again; if it happens again, restart this computer.");
    case ErrorKind::Internal:
        return tr("Restart this program and tell your administrator.");
    }
    return {};
}

QString ResultWords::httpAdvice(const core::Error &error, Situation situation)
{
    switch (error.httpStatus) {
    case 400:
    case 404:
        return tr("Check the service address and the flow in Settings.");
    case 401:
        return situation == Situation::StartingVisit
                   ? tr("Name the file with the right token or client certificate in Settings.")
                   : tr("Start a new visit.");
    case 403:
        return tr("Enter the API key anew in Settings.");
    default:
        return tr("Wait a moment, then try again; if it goes on, tell your administrator.");
    }
}

QString ResultWords::refusedAdvice(Situation situation)
{
    switch (situation) {
    case Situation::StartingVisit:
    case Situation::ReadingStatus:
    case Situation::TestingConnection:
    case Situation::FetchingResult:
        return tr("Check the service address in Settings.");
    case Situation::LoadingPage:
        return tr("Ask your administrator to check the allowed hosts in Settings.");
    case Situation::OpeningStore:
        return tr("Ask your administrator to check the data folder.");
    case Situation::Saving:
        return tr("Correct the marked field, then save again.");
    case Situation::Exporting:
    case Situation::Printing:
        return tr("Choose another place for the file, then try again.");
    case Situation::Deleting:
        return tr("Wait until the visit has ended, then try again.");
    case Situation::ReadingVisits:
    case Situation::KeepingNote:
    case Situation::ReadingAudit:
    case Situation::CheckingAudit:
    case Situation::Upkeep:
    case Situation::ReceivingWebhooks:
    case Situation::ReadingDeliveries:
    case Situation::Replaying:
        return tr("Try again; if it happens again, tell your administrator.");
    }
    return {};
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    return ResultWords::word(outcome);
}

ResultSentence presentResult(const onboarding::VisitResult &result)
{
    return {ResultWords::word(result.outcome), ResultWords::why(result),
            ResultWords::nextStep(result)};
}

QString presentError(const core::Error &error, Situation situation)
{
    //: Three full sentences one after the other: what failed, why, what to do.
    return ResultWords::tr("%1 %2 %3")
        .arg(ResultWords::failedTo(situation), ResultWords::because(error, situation),
             ResultWords::advice(error, situation));
}

} // namespace shell
