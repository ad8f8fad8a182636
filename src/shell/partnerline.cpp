#include "shell/partnerline.h"

#include "biginterview/launchlink.h"
#include "biginterview/partnerid.h"
#include "core/settings.h"

#include <QtCore/QCommandLineParser>

namespace shell {

using namespace Qt::StringLiterals;
using Action = PartnerLine::Action;

namespace {

core::Error wrongLine(const QString &sentence)
{
    return core::Error::of(core::ErrorKind::Refused, sentence);
}

core::Result<void> readLaunch(const QCommandLineParser &parser, PartnerLine &partner)
{
    if (parser.isSet(u"to"_s)) {
        partner.path = parser.value(u"to"_s);
        if (partner.path.isEmpty() || !biginterview::checkPath(partner.path)) {
            return wrongLine(u"--to wants a path of the member pages that begins with one slash, "
                             "such as /members/dashboard."_s);
        }
    }
    if (parser.isSet(u"return-url"_s)) {
        partner.returnUrl = parser.value(u"return-url"_s);
        const QUrl url(partner.returnUrl, QUrl::StrictMode);
        const core::Result<void> checked = biginterview::checkReturnUrl(url, {});
        if (url.isEmpty() || !checked) {
            return wrongLine(
                u"--return-url wants a full https address without a user name%1."_s.arg(
                    checked ? QString() : u": "_s + checked.error().detail));
        }
    }
    if (parser.isSet(u"show"_s)) {
        const QString where = parser.value(u"show"_s);
        partner.where = launchInNamed(where);
        if (!partner.where) {
            return wrongLine(
                u"--show wants embedded, browser or print with biginterview launch, not %1."_s.arg(
                    where));
        }
    }
    return {};
}

core::Result<void> readImport(const QCommandLineParser &parser, const QStringList &operands,
                              PartnerLine &partner)
{
    if (operands.size() != 1 || operands.constFirst().isEmpty())
        return wrongLine(u"biginterview import wants one CSV file."_s);
    partner.importFile = operands.constFirst();
    partner.dryRun = parser.isSet(u"dry-run"_s);
    partner.derivesIds = parser.isSet(u"ids-from-email"_s);
    partner.rejectFile = parser.value(u"rejects"_s);
    if (parser.isSet(u"rejects"_s) && partner.rejectFile.isEmpty())
        return wrongLine(u"--rejects wants a path."_s);
    return {};
}

} // namespace

core::Result<void> checkTypedId(const QString &id, int longest)
{
    const std::optional<biginterview::IdProblem> problem =
        biginterview::checkPartnerId(id, longest);
    if (!problem)
        return {};
    switch (*problem) {
    case biginterview::IdProblem::Empty:
        return wrongLine(u"A partner id cannot be empty."_s);
    case biginterview::IdProblem::TooLong:
        return wrongLine(u"The partner id is longer than %1 characters; if Big Interview takes "
                         "longer ones, raise biginterview/longestId."_s.arg(longest));
    case biginterview::IdProblem::BadCharacter:
        return wrongLine(u"A partner id has only the letters A to Z and a to z, digits, - and _; "
                         "give it exactly as your own system has it."_s);
    case biginterview::IdProblem::Reserved:
        return wrongLine(u"\"anonymous\" cannot be a partner id; for an anonymous person use "
                         "biginterview anonymous."_s);
    }
    return {};
}

core::Result<void> readPartnerLine(const QCommandLineParser &parser, Action action,
                                   const QStringList &operands, CommandLine &line)
{
    PartnerLine &partner = line.partner;
    partner.action = action;
    switch (action) {
    case Action::Import:
        return readImport(parser, operands, partner);
    case Action::Anonymous:
        if (!operands.isEmpty()) {
            return wrongLine(u"biginterview anonymous takes no partner id: Big Interview makes "
                             "one."_s);
        }
        return {};
    case Action::Launch:
    case Action::User:
    case Action::Tracks:
    case Action::Interviews:
        break;
    }
    if (operands.size() != 1)
        return wrongLine(u"This command wants one partner id. See vestibule --help."_s);
    partner.partnerId = operands.constFirst();
    // The length that the settings allow is looked at once they are known.
    const int longest = int(core::findSetting(QString(core::keys::BigInterviewLongestId))->maximum);
    if (const core::Result<void> checked = checkTypedId(partner.partnerId, longest); !checked)
        return checked;
    partner.readsInput = parser.isSet(u"stdin"_s);
    return action == Action::Launch ? readLaunch(parser, partner) : core::Result<void>();
}

} // namespace shell
