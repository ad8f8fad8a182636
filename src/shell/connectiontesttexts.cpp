#include "shell/connectiontest.h"

#include "shell/setuppage.h"

#include <QtCore/QCoreApplication>

namespace shell {

namespace {

class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::ConnectionTest)
};

} // namespace

QString checkTitle(Check check)
{
    switch (check) {
    case Check::Dns:
        //: A row of the connection test: the host name is found (DNS).
        return ConnectionWords::tr("Name");
    case Check::Tls:
        //: A row of the connection test: certificate and encryption (TLS).
        return ConnectionWords::tr("Encryption");
    case Check::Service:
        //: A row of the connection test: the service answers.
        return ConnectionWords::tr("Service");
    case Check::Clock:
        //: A row of the connection test: the computer's clock.
        return ConnectionWords::tr("Clock");
    case Check::Key:
        //: A row of the connection test: the API key.
    case Check::PartnerKey:
        return ConnectionWords::tr("API key");
    case Check::Flow:
        //: A row of the connection test: the onboarding flow.
        return ConnectionWords::tr("Flow");
    case Check::Token:
        //: A row of the connection test: the token or client certificate for a backend.
        return ConnectionWords::tr("Access");
    }
    return {};
}

namespace {

QString fineSentence(Check check)
{
    switch (check) {
    case Check::Dns:
        return ConnectionWords::tr("The name of the service is known.");
    case Check::Tls:
        return ConnectionWords::tr("The connection is encrypted and the certificate is valid.");
    case Check::Service:
        return ConnectionWords::tr("The service answers.");
    case Check::Clock:
        return ConnectionWords::tr("The clock of this computer is right.");
    case Check::Key:
        return ConnectionWords::tr("The service accepts the API key.");
    case Check::Flow:
        return ConnectionWords::tr("The service started a test session with this flow.");
    case Check::Token:
        return ConnectionWords::tr("Your backend lets this computer in.");
    case Check::PartnerKey:
        return ConnectionWords::tr("Big Interview accepts the API key.");
    }
    return {};
}

} // namespace

QString checkSentence(const CheckRow &row)
{
    switch (row.finding) {
    case Finding::NotChecked:
        return ConnectionWords::tr("Not checked yet.");
    case Finding::Running:
        return ConnectionWords::tr("Checking…");
    case Finding::Fine:
        return fineSentence(row.check);
    case Finding::NoAddress:
        return ConnectionWords::tr("There is no service address to ask. Enter one that begins with "
                                   "https://.");
    case Finding::NameNotFound:
        return ConnectionWords::tr(
            "No service of this name was found. Check the service address for "
            "typing mistakes, and the network of this computer.");
    case Finding::NotEncrypted:
        return ConnectionWords::tr(
            "Not checked: the service runs on this computer without encryption.");
    case Finding::CertificateTime:
        return ConnectionWords::tr(
            "The certificate of the service is not valid today. Check the date and "
            "time of this computer first.");
    case Finding::CertificateName:
        return ConnectionWords::tr(
            "The certificate belongs to another name. Check the service address for "
            "typing mistakes.");
    case Finding::CertificateTrust:
        return ConnectionWords::tr(
            "This computer does not trust who signed the certificate. If your "
            "network inspects connections, ask your administrator to install its "
            "certificate here.");
    case Finding::NoTls:
        return ConnectionWords::tr(
            "No encrypted connection came about. Check the address and the port.");
    case Finding::NoConnection:
        return ConnectionWords::tr(
            "Nothing answers at this address and port. Check both, and whether a "
            "firewall is in the way.");
    case Finding::NoAnswer:
        return ConnectionWords::tr(
            "There was no answer within ten seconds. Check the network and whether "
            "a firewall is in the way.");
    case Finding::Redirected:
        return ConnectionWords::tr("The service sends the request to another address, which is not "
                                   "followed. Enter the final service address.");
    case Finding::NotTheService:
        return ConnectionWords::tr(
            "Something answered, but it is not the service. Check the service "
            "address, and whether this network asks for a sign-in.");
    case Finding::NoOrganisation:
        return ConnectionWords::tr("There is no organisation to ask. Enter the first part of its "
                                   "address at Big Interview, or the whole address.");
    case Finding::NotAnOrganisation:
        return ConnectionWords::tr("What answered does not look like a Big Interview organisation. "
                                   "Check the organisation for typing mistakes, and whether this "
                                   "network asks for a sign-in.");
    case Finding::ServiceTrouble:
        return ConnectionWords::tr(
            "The service has a problem of its own. Wait a moment, then test again.");
    case Finding::ClockWrong:
        return ConnectionWords::tr(
            "The clock of this computer is more than five minutes wrong. Set date "
            "and time, best by the network.");
    case Finding::NoClock:
        return ConnectionWords::tr("Not checked: the service did not tell its time.");
    case Finding::NoKey:
        return ConnectionWords::tr("Not checked: no API key has been entered.");
    case Finding::NoToken:
        return ConnectionWords::tr("Your backend lets this computer in without a token or a "
                                   "certificate. Make sure that no others can reach it.");
    case Finding::KeyUnreadable:
        if (row.check == Check::Token) {
            return ConnectionWords::tr("The token file or the client certificate cannot be used. "
                                       "Correct the marked field, then test again.");
        }
        if (row.check == Check::PartnerKey) {
            return ConnectionWords::tr("The API key of Big Interview cannot be read. Unlock the "
                                       "key store of this computer, or correct the key file.");
        }
        return SetupPage::tr("The API key cannot be read, so visits cannot be started yet.");
    case Finding::KeyRefused:
        if (row.check == Check::Token) {
            return ConnectionWords::tr("Your backend does not let this computer in. Name the file "
                                       "with the right token or client certificate.");
        }
        if (row.check == Check::PartnerKey) {
            return ConnectionWords::tr("Big Interview refuses the API key. Make one there under "
                                       "API Settings and enter it anew.");
        }
        return ConnectionWords::tr(
            "The service refuses the API key. Enter it anew, and check that it "
            "belongs to this service address.");
    case Finding::NoFlow:
        return ConnectionWords::tr("Not checked: no flow has been entered.");
    case Finding::FlowOnRequest:
        return ConnectionWords::tr("Not checked: only creating a session proves the flow.");
    case Finding::FlowRefused:
        return ConnectionWords::tr(
            "The service does not start this flow. Copy the flow's id anew from the "
            "Incode dashboard.");
    }
    return {};
}

} // namespace shell
