#include "shell/presenterpartner.h"

#include "shell/presenterstorage.h"
#include "shell/services.h"

#include <QtCore/QCoreApplication>

namespace shell {

using core::ErrorKind;

namespace {

class PartnerWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::Presenter)

public:
    static QString failedTo(PartnerSituation situation);
    static QString because(const core::Error &error, PartnerSituation situation);
    static QString advice(const core::Error &error, PartnerSituation situation);

private:
    static QString httpBecause(const core::Error &error, PartnerSituation situation);
    static QString httpAdvice(const core::Error &error, PartnerSituation situation);
};

bool isLocalWork(PartnerSituation situation)
{
    switch (situation) {
    case PartnerSituation::Signing:
    case PartnerSituation::Reading:
    case PartnerSituation::Creating:
    case PartnerSituation::CreatingAnonymous:
    case PartnerSituation::Loading:
        return false;
    case PartnerSituation::Saving:
    case PartnerSituation::OpeningPeople:
    case PartnerSituation::Deleting:
    case PartnerSituation::Exporting:
        return true;
    }
    return true;
}

/// Creating is not asked for twice by itself, and nobody knows what became of it.
bool mayHaveBeenCreated(const core::Error &error, PartnerSituation situation)
{
    const bool isAmbiguous = error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Network
                             || error.kind == ErrorKind::Payload;
    return situation == PartnerSituation::CreatingAnonymous && isAmbiguous && !error.nothingSent;
}

QString PartnerWords::failedTo(PartnerSituation situation)
{
    switch (situation) {
    case PartnerSituation::Signing:
        return tr("The person was not signed in to Big Interview.");
    case PartnerSituation::Reading:
        return tr("The progress at Big Interview could not be read.");
    case PartnerSituation::Creating:
        return tr("The person was not created at Big Interview.");
    case PartnerSituation::CreatingAnonymous:
        return tr("No anonymous person was created.");
    case PartnerSituation::Loading:
        return tr("Big Interview could not be opened.");
    case PartnerSituation::Saving:
        return tr("The person was not kept.");
    case PartnerSituation::OpeningPeople:
        return tr("The people on this computer could not be read.");
    case PartnerSituation::Deleting:
        return tr("The person was not deleted.");
    case PartnerSituation::Exporting:
        return tr("The people were not exported.");
    }
    return {};
}

QString PartnerWords::because(const core::Error &error, PartnerSituation situation)
{
    if (isNotSet(error))
        return tr("Big Interview is not set up on this computer.");
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("Big Interview cannot be reached.");
    case ErrorKind::Timeout:
        return isLocalWork(situation) ? tr("This computer did not answer in time.")
                                      : tr("Big Interview did not answer in time.");
    case ErrorKind::Cancelled:
        return tr("It was stopped before it was done.");
    case ErrorKind::Tls:
        return tr("The identity of Big Interview could not be confirmed.");
    case ErrorKind::Http:
        return httpBecause(error, situation);
    case ErrorKind::Payload:
        return tr("What answered does not look like a Big Interview organisation.");
    case ErrorKind::Refused:
        return isLocalWork(situation)
                   ? tr("A value or a file is not acceptable.")
                   : tr("A safety rule of this program does not allow this address.");
    case ErrorKind::Storage:
        return storageReason(error);
    case ErrorKind::Engine:
        return tr("The built-in browser stopped working.");
    case ErrorKind::Internal:
        return tr("There is a fault in this program.");
    }
    return {};
}

QString PartnerWords::httpBecause(const core::Error &error, PartnerSituation situation)
{
    switch (error.httpStatus) {
    case 401:
        return tr("Big Interview does not accept the API key.");
    case 403:
        return situation == PartnerSituation::CreatingAnonymous
                   ? tr("Anonymous people are not enabled for your organisation.")
                   : tr("Big Interview does not allow this with your API key.");
    case 404:
        return tr("Big Interview does not know this person.");
    case 422:
        if (!error.serviceText.isEmpty()) {
            //: %1 is Big Interview's own text, such as "email is required".
            return tr("Big Interview does not accept what it was sent: %1.")
                .arg(error.serviceText.trimmed());
        }
        return tr("Big Interview does not accept what it was sent.");
    case 429:
        return tr("Big Interview is being asked too much at the moment.");
    default:
        return error.httpStatus >= 500 ? tr("Big Interview has a problem of its own.")
                                       : tr("Big Interview refused the request.");
    }
}

QString PartnerWords::advice(const core::Error &error, PartnerSituation situation)
{
    if (isNotSet(error))
        return tr("Open Settings and enter your organisation and its key.");
    if (mayHaveBeenCreated(error, situation))
        return tr("It may have been created all the same; try again if you still need one.");
    switch (error.kind) {
    case ErrorKind::Network:
        return tr("Check the network of this computer and the address of your organisation in "
                  "Settings, then try again.");
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
        return tr("Check the address of your organisation in Settings; if it is right, wait a "
                  "moment and try again.");
    case ErrorKind::Refused:
        return isLocalWork(situation)
                   ? tr("Correct it, then try again.")
                   : tr("Ask your administrator to check the address in Settings.");
    case ErrorKind::Storage:
        return storageAdvice(error);
    case ErrorKind::Engine:
        return tr("Try again; if it happens again, restart this computer.");
    case ErrorKind::Internal:
        return tr("Restart this program and tell your administrator.");
    }
    return {};
}

QString PartnerWords::httpAdvice(const core::Error &error, PartnerSituation situation)
{
    switch (error.httpStatus) {
    case 401:
        return tr("Make a new key at Big Interview, under API Settings, and enter it in Settings.");
    case 403:
        return situation == PartnerSituation::CreatingAnonymous
                   ? tr("Ask Big Interview to enable anonymous users.")
                   : tr("Ask an administrator of your organisation at Big Interview.");
    case 404:
        return tr("Create the person at Big Interview, or check the partner id.");
    case 422:
        return tr("Correct the person's name and e-mail, then try again.");
    default:
        return tr("Wait a moment, then try again; if it goes on, tell your administrator.");
    }
}

} // namespace

QString presentPartnerError(const core::Error &error, PartnerSituation situation)
{
    //: Three full sentences one after the other: what failed, why, what to do.
    return PartnerWords::tr("%1 %2 %3")
        .arg(PartnerWords::failedTo(situation), PartnerWords::because(error, situation),
             PartnerWords::advice(error, situation));
}

QString presentPartnerReason(const core::Error &error, PartnerSituation situation)
{
    //: Two full sentences one after the other: why something failed, what to do.
    return PartnerWords::tr("%1 %2").arg(PartnerWords::because(error, situation),
                                         PartnerWords::advice(error, situation));
}

bool isAboutPartnerSettings(const core::Error &error)
{
    return isNotSet(error) || error.kind == ErrorKind::Payload
           || (error.kind == ErrorKind::Http && error.httpStatus == 401);
}

} // namespace shell
