#include "shell/partnerlaunch.h"

#include "core/log.h"
#include "shell/partnertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

class LaunchReportWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::PartnerCommand)

public:
    static QString warning(const QDateTime &until);
    static QString notWiped();
    static QString notTaken();
    static QString noBrowser();
    static QString closed();
    static QString sent();
};

QString LaunchReportWords::warning(const QDateTime &until)
{
    const QString end = until.isValid()
                            ? QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)
                            //: In place of a date with time: until when an address works.
                            : tr("an unknown time");
    //: %1 is a date with time.
    return tr("Whoever has this address is signed in as the person, until %1. Give it to nobody "
              "else and keep it nowhere.")
        .arg(end);
}

QString LaunchReportWords::notWiped()
{
    return tr("What the window kept of the person could not be deleted completely. Restart this "
              "computer before others use it.");
}

QString LaunchReportWords::notTaken()
{
    return tr("Big Interview did not sign the person in, with a second new token either. Check the "
              "date and time of this computer, then try again.");
}

QString LaunchReportWords::noBrowser()
{
    return tr("The browser of this computer did not open the page. Name another one in the "
              "settings, or have the address printed (--show print).");
}

QString LaunchReportWords::closed()
{
    return tr("The window is closed.");
}

QString LaunchReportWords::sent()
{
    return tr("The browser has opened Big Interview.");
}

void complain(const QString &sentences)
{
    printError(core::Error::of(core::ErrorKind::Refused, sentences));
}

void printAddress(const Launcher::Result &result, const LaunchReport &report, StandardOutput &out)
{
    const QString address = result.address.toString(QUrl::FullyEncoded);
    complain(LaunchReportWords::warning(result.expiresAt));
    if (!report.json) {
        out.print(address.toLatin1());
        return;
    }
    out.print(partnerDataLine(
        report.partnerId, report.askedAt,
        QJsonObject{{u"address"_s, address}, {u"expires_at"_s, timeOrNull(result.expiresAt)}}));
}

void printEnd(const QString &word, const QString &sentences, const LaunchReport &report,
              StandardOutput &out)
{
    if (report.json) {
        out.print(
            partnerDataLine(report.partnerId, report.askedAt, QJsonObject{{u"result"_s, word}}));
    } else {
        out.print(sentences.toUtf8());
    }
}

void printFailure(const core::Error &error, const LaunchReport &report)
{
    qCInfo(core::logApp).noquote() << "Big Interview:" << core::describe(error);
    const bool isBrowser = report.where == LaunchIn::Browser;
    complain(isBrowser && error.kind == core::ErrorKind::Engine
                 ? LaunchReportWords::noBrowser()
                 : partnerFailure(error, PartnerSituation::Signing, report.partnerId));
}

} // namespace

int reportLaunch(const Launcher::Result &result, const LaunchReport &report, StandardOutput &out)
{
    using enum Launcher::Result::Outcome;
    if (!result.wiped)
        complain(LaunchReportWords::notWiped());
    switch (result.outcome) {
    case Printed:
        printAddress(result, report, out);
        return exits::Done;
    case Closed:
        printEnd(u"closed"_s, LaunchReportWords::closed(), report, out);
        return exits::Done;
    case Returned:
        printEnd(u"returned"_s, LaunchReportWords::closed(), report, out);
        return exits::Done;
    case Sent:
        printEnd(u"sent"_s, LaunchReportWords::sent(), report, out);
        return exits::Done;
    case NotTaken:
        complain(LaunchReportWords::notTaken());
        return exits::Service;
    case Failed:
        printFailure(result.error.value_or(core::Error()), report);
        return exits::Service;
    case Cancelled:
        return exits::Service;
    }
    Q_UNREACHABLE();
}

} // namespace shell
