#include "shell/commandline.h"

#include "core/hostpolicy.h"
#include "shell/partnerline.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <array>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

core::Error wrong(const QString &sentence)
{
    return core::Error::of(core::ErrorKind::Refused, sentence);
}

struct CommandWords
{
    QLatin1StringView first;
    QLatin1StringView second; ///< Empty for a command of one word.
    Command command;
    PartnerLine::Action action = PartnerLine::Action::Launch; ///< Of BigInterview alone.

    QString text() const
    {
        return second.isEmpty() ? QString(first) : QString(first % u' ' % second);
    }
};
using Action = PartnerLine::Action;

constexpr std::array Words{
    CommandWords{"onboard"_L1, {}, Command::Onboard},
    CommandWords{"recover"_L1, {}, Command::Recover},
    CommandWords{"doctor"_L1, {}, Command::Doctor},
    CommandWords{"visits"_L1, "list"_L1, Command::VisitsList},
    CommandWords{"visits"_L1, "show"_L1, Command::VisitsShow},
    CommandWords{"visits"_L1, "export"_L1, Command::VisitsExport},
    CommandWords{"visits"_L1, "purge"_L1, Command::VisitsPurge},
    CommandWords{"audit"_L1, "verify"_L1, Command::AuditVerify},
    CommandWords{"audit"_L1, "export"_L1, Command::AuditExport},
    CommandWords{"biginterview"_L1, "launch"_L1, Command::BigInterview, Action::Launch},
    CommandWords{"biginterview"_L1, "user"_L1, Command::BigInterview, Action::User},
    CommandWords{"biginterview"_L1, "anonymous"_L1, Command::BigInterview, Action::Anonymous},
    CommandWords{"biginterview"_L1, "tracks"_L1, Command::BigInterview, Action::Tracks},
    CommandWords{"biginterview"_L1, "interviews"_L1, Command::BigInterview, Action::Interviews},
    CommandWords{"biginterview"_L1, "import"_L1, Command::BigInterview, Action::Import},
};

core::Error unknownCommand(const QString &first, const QString &second)
{
    QStringList seconds;
    for (const CommandWords &words : Words) {
        if (words.first == first)
            seconds << QString(words.second);
    }
    if (seconds.isEmpty())
        return wrong(u"There is no command %1. See vestibule --help."_s.arg(first));
    const QString choice = seconds.join(u", "_s);
    return wrong(second.isEmpty() ? u"%1 wants one of: %2."_s.arg(first, choice)
                                  : u"There is no %1 %2, only: %3."_s.arg(first, second, choice));
}

/// What the words of a command line ask for.
struct Asked
{
    Command command = Command::Desk;
    const CommandWords *words = nullptr; ///< Null for a command without words.
    QStringList operands;                ///< What follows them.

    QString text() const { return words ? words->text() : QString(); }
};

core::Result<Asked> askedBy(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return Asked{Command::Help, nullptr, {}};
    if (parser.isSet(u"version"_s))
        return Asked{Command::Version, nullptr, {}};
    const QStringList given = parser.positionalArguments();
    const QString first = given.value(0);
    if (first.isEmpty()) {
        if (parser.isSet(u"smoke"_s))
            return Asked{Command::Smoke, nullptr, {}};
        return Asked{parser.isSet(u"kiosk"_s) ? Command::Kiosk : Command::Desk, nullptr, {}};
    }
    const auto *words = std::find_if(Words.begin(), Words.end(), [&](const CommandWords &each) {
        return each.first == first && (each.second.isEmpty() || each.second == given.value(1));
    });
    if (words == Words.end())
        return unknownCommand(first, given.value(1));
    Asked asked{words->command, words, given.sliced(words->second.isEmpty() ? 1 : 2)};
    const bool takesOperands = asked.command == Command::VisitsShow
                               || asked.command == Command::VisitsPurge
                               || asked.command == Command::BigInterview;
    if (!takesOperands && !asked.operands.isEmpty())
        return wrong(u"One command at a time: %1."_s.arg(given.join(u' ')));
    if (asked.command == Command::VisitsShow && asked.operands.size() != 1)
        return wrong(u"visits show wants one visit or interview id."_s);
    return asked;
}

/// Options that only some commands take.
core::Result<void> checkPlacement(const QCommandLineParser &parser, const Asked &asked)
{
    using enum Command;
    static const QString onboard = u"onboard"_s;
    static const QString launch = u"biginterview launch"_s;
    static const QString import = u"biginterview import"_s;
    static const QStringList filtered{u"visits list"_s, u"visits export"_s};
    static const QStringList exports{u"visits export"_s, u"audit export"_s};
    static const QHash<QString, QStringList> places{
        {u"customer-id"_s, {onboard}},
        {u"language"_s, {onboard}},
        {u"custom-field"_s, {onboard}},
        {u"resume"_s, {onboard}},
        {u"show"_s, {onboard, launch}},
        {u"static-url"_s, {onboard}},
        {u"timeout"_s, {onboard}},
        {u"search"_s, filtered},
        {u"outcome"_s, filtered},
        {u"from"_s, filtered},
        {u"to"_s, filtered + QStringList{launch}},
        {u"limit"_s, {u"visits list"_s}},
        {u"include"_s, {u"visits show"_s, u"visits export"_s}},
        {u"format"_s, exports},
        {u"output"_s, exports},
        {u"return-url"_s, {launch}},
        {u"stdin"_s, {u"biginterview user"_s}},
        {u"dry-run"_s, {import}},
        {u"rejects"_s, {import}},
        {u"ids-from-email"_s, {import}},
    };
    const Command command = asked.command;
    const QString words = asked.text();
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (parser.isSet(place.key()) && !place->contains(words))
            return wrong(u"--%1 goes with %2."_s.arg(place.key(), place->join(u" and "_s)));
    }
    if (parser.isSet(u"json"_s) && words.isEmpty()) {
        return wrong(u"--json goes with a command: onboard, recover, visits, audit, biginterview, "
                     "doctor."_s);
    }
    if (parser.isSet(u"demo"_s) && isAboutRecords(command))
        return wrong(u"--demo does not go with %1: a demo keeps nothing."_s.arg(words));
    if (parser.isSet(u"smoke"_s) && command != Smoke)
        return wrong(u"--smoke goes with no command."_s);
    for (const QString &name : {u"config"_s, u"data-dir"_s, u"output"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return wrong(u"--%1 wants a path."_s.arg(name));
    }
    if (parser.isSet(u"kiosk"_s) && command != Kiosk && command != Doctor)
        return wrong(u"--kiosk goes with no command but doctor."_s);
    if (parser.isSet(u"supervise"_s) && command != Kiosk && command != Desk)
        return wrong(u"--supervise goes with the visitor's screen or the desk alone."_s);
    if (parser.isSet(u"scenario"_s) && !parser.isSet(u"demo"_s))
        return wrong(u"--scenario goes with --demo."_s);
    return {};
}

core::Result<void> readStaticUrl(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"static-url"_s))
        return {};
    const QString link = parser.value(u"static-url"_s);
    const core::Result<void> allowed = core::checkServiceUrl(QUrl(link, QUrl::StrictMode));
    if (!allowed)
        return wrong(
            u"--static-url wants a flow's https address: %1."_s.arg(allowed.error().detail));
    line.staticUrl = link;
    return checkStaticLink(line, u"--static-url"_s);
}

core::Result<void> readOnboard(const QCommandLineParser &parser, CommandLine &line)
{
    line.customerId = parser.value(u"customer-id"_s);
    line.language = parser.value(u"language"_s);
    line.resume = parser.value(u"resume"_s);
    for (const QString &field : parser.values(u"custom-field"_s)) {
        const qsizetype equals = field.indexOf(u'=');
        if (equals < 1)
            return wrong(u"--custom-field wants K=V, not %1."_s.arg(field));
        line.customFields.insert(field.first(equals), field.sliced(equals + 1));
    }
    if (parser.isSet(u"timeout"_s)) {
        bool ok = false;
        const int seconds = parser.value(u"timeout"_s).toInt(&ok);
        if (!ok || seconds < 1 || seconds > 86400)
            return wrong(u"--timeout wants a whole number of seconds from 1 to 86400."_s);
        line.timeoutSeconds = seconds;
    }
    const QString where = parser.value(u"show"_s);
    const std::optional<onboarding::Show> show = onboarding::showNamed(where);
    if (!show)
        return wrong(u"--show wants embedded, browser or qr, not %1."_s.arg(where));
    line.show = *show;
    return readStaticUrl(parser, line);
}

/// The moment \a name names: the beginning of a local day, or with \a endOfDay the beginning of
/// the one after it; or an ISO date and time, local unless it says otherwise.
core::Result<QDateTime> readMoment(const QCommandLineParser &parser, const QString &name,
                                   bool endOfDay)
{
    if (!parser.isSet(name))
        return QDateTime();
    const QString text = parser.value(name);
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return endOfDay ? day.addDays(1).startOfDay() : day.startOfDay();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid() && text.contains(u'T'))
        return moment;
    return wrong(u"--%1 wants a day (2026-01-31) or a time (2026-01-31T09:30:00Z), not %2."_s.arg(
        name, text));
}

core::Result<void> readFilter(const QCommandLineParser &parser, CommandLine &line)
{
    static const QStringList known{u"passed"_s,
                                   u"review"_s,
                                   u"failed"_s,
                                   u"expired"_s,
                                   u"cancelled"_s,
                                   u"error"_s,
                                   QString(store::OpenOutcome)};
    line.filter.search = parser.value(u"search"_s);
    line.filter.outcomes = parser.value(u"outcome"_s).split(u',', Qt::SkipEmptyParts);
    const bool allKnown = std::all_of(line.filter.outcomes.cbegin(), line.filter.outcomes.cend(),
                                      [](const QString &word) { return known.contains(word); });
    if (!allKnown || (parser.isSet(u"outcome"_s) && line.filter.outcomes.isEmpty()))
        return wrong(u"--outcome wants some of: %1."_s.arg(known.join(u", "_s)));
    const core::Result<QDateTime> from = readMoment(parser, u"from"_s, false);
    if (!from)
        return from.error();
    const core::Result<QDateTime> to = readMoment(parser, u"to"_s, true);
    if (!to)
        return to.error();
    if (from->isValid() && to->isValid() && *from >= *to)
        return wrong(u"--from is not before --to."_s);
    line.filter.from = *from;
    line.filter.to = *to;
    if (parser.isSet(u"limit"_s)) {
        bool ok = false;
        line.limit = parser.value(u"limit"_s).toInt(&ok);
        if (!ok || line.limit < 1 || line.limit > 100000)
            return wrong(u"--limit wants a whole number from 1 to 100000."_s);
    }
    return {};
}

core::Result<void> readInclude(const QString &value, CommandLine &line)
{
    const bool exports = line.command == Command::VisitsExport;
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        if (word == "name"_L1)
            line.include.name = true;
        else if (word == "note"_L1)
            line.include.note = true;
        else if (word == "reference"_L1 && exports)
            line.include.reference = true;
        else if (word == "text"_L1 && exports)
            line.include.text = true;
        else
            return wrong(u"--include wants some of: %1."_s.arg(
                exports ? u"reference, name, note, text"_s : u"name, note"_s));
    }
    return {};
}

core::Result<void> readRecords(const QCommandLineParser &parser, const QStringList &operands,
                               CommandLine &line)
{
    line.visits = operands;
    if (const core::Result<void> filter = readFilter(parser, line); !filter)
        return filter;
    if (const core::Result<void> include = readInclude(parser.value(u"include"_s), line); !include)
        return include;
    const QString format = parser.value(u"format"_s);
    if (format != "csv"_L1 && format != "json"_L1)
        return wrong(u"--format wants csv or json."_s);
    if (parser.isSet(u"format"_s) && format == "csv"_L1 && line.json)
        return wrong(u"--json and --format csv contradict each other."_s);
    line.format = format == "json"_L1 || line.json ? ExportFormat::Json : ExportFormat::Csv;
    line.outputFile = parser.value(u"output"_s);
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    const auto flag = [&parser](const QString &name, const QString &help) {
        parser.addOption({name, help});
    };
    const auto value = [&parser](const QString &name, const QString &help, const QString &what,
                                 const QString &standard = {}) {
        parser.addOption({name, help, what, standard});
    };
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this text."_s});
    flag(u"version"_s, u"Shows the version."_s);
    flag(u"kiosk"_s, u"The visitor's screen, full screen."_s);
    flag(u"supervise"_s, u"Starts the program again whenever it dies."_s);
    flag(u"demo"_s, u"On the built-in sandbox, without credentials."_s);
    flag(u"smoke"_s, u"Loads the engine and exits."_s);
    flag(u"json"_s, u"One JSON object a line on standard output."_s);
    value(u"scenario"_s, u"What the built-in sandbox plays (with --demo)."_s, u"NAME"_s);
    value(u"config"_s, u"Settings file."_s, u"FILE"_s);
    value(u"data-dir"_s, u"Where visits are kept."_s, u"DIR"_s);
    value(u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s, u"warning"_s);
    value(u"customer-id"_s, u"Your reference for the visitor."_s, u"ID"_s);
    value(u"language"_s, u"Language sent at start, such as es-ES."_s, u"TAG"_s);
    value(u"custom-field"_s, u"A field stored with the session; may be repeated."_s, u"K=V"_s);
    value(u"resume"_s, u"Opens this session again."_s, u"INTERVIEW_ID"_s);
    value(u"show"_s, u"Where it is shown: embedded, browser, and qr or print."_s, u"WHERE"_s,
          u"embedded"_s);
    value(u"static-url"_s, u"A flow's static link."_s, u"URL"_s);
    value(u"search"_s, u"Words of a visit's ids, name or note."_s, u"TEXT"_s);
    value(u"outcome"_s, u"Only visits that ended so, or are open."_s, u"WORDS"_s);
    value(u"from"_s, u"Only visits from this day or time on."_s, u"DATE"_s);
    value(u"to"_s, u"Only visits up to this day, or before this time; or where a launch leads."_s,
          u"DATE|PATH"_s);
    value(u"limit"_s, u"At most so many visits."_s, u"N"_s, u"50"_s);
    value(u"format"_s, u"csv or json."_s, u"FORMAT"_s, u"csv"_s);
    value(u"include"_s, u"Personal data to be told as well."_s, u"WORDS"_s);
    value(u"output"_s, u"A new file in place of standard output."_s, u"FILE"_s);
    value(u"return-url"_s, u"Where the person lands after signing out."_s, u"URL"_s);
    flag(u"stdin"_s, u"Reads first_name, last_name and email as JSON from standard input."_s);
    flag(u"dry-run"_s, u"Reads the file and changes nothing."_s);
    value(u"rejects"_s, u"A new file for the rows that were rejected."_s, u"FILE"_s);
    flag(u"ids-from-email"_s, u"For a list without ids: what stands before the @ of the e-mail."_s);
    value(u"timeout"_s, u"Seconds until the visit counts as expired."_s, u"SECONDS"_s);
}

} // namespace

bool isAboutRecords(Command command)
{
    switch (command) {
    case Command::Recover:
    case Command::VisitsList:
    case Command::VisitsShow:
    case Command::VisitsExport:
    case Command::VisitsPurge:
    case Command::AuditVerify:
    case Command::AuditExport:
        return true;
    case Command::Desk:
    case Command::Kiosk:
    case Command::Onboard:
    case Command::BigInterview:
    case Command::Doctor:
    case Command::Smoke:
    case Command::Version:
    case Command::Help:
        return false;
    }
    Q_UNREACHABLE();
}

bool needsWindow(const CommandLine &line)
{
    if (line.command != Command::BigInterview)
        return !isAboutRecords(line.command);
    return line.partner.action == PartnerLine::Action::Launch
           && line.partner.where.value_or(LaunchIn::Embedded) == LaunchIn::Embedded;
}

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    const bool parsed = parser.parse(arguments);

    line.json = parser.isSet(u"json"_s);
    line.supervise = parser.isSet(u"supervise"_s);
    line.kioskChecks = parser.isSet(u"kiosk"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.scenario = parser.value(u"scenario"_s);
    line.configFile = parser.value(u"config"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.logLevel = parser.value(u"log-level"_s);
    const core::Result<Asked> asked = askedBy(parser);
    if (asked)
        line.command = asked->command;
    else if (parser.positionalArguments().contains(u"onboard"_s))
        line.command = Command::Onboard;

    if (!parsed)
        line.check = wrong(parser.errorText());
    else if (!asked)
        line.check = asked.error();
    else if (core::Result<void> placed = checkPlacement(parser, *asked); !placed)
        line.check = placed;
    else if (line.command == Command::Onboard)
        line.check = readOnboard(parser, line);
    else if (line.command == Command::BigInterview)
        line.check = readPartnerLine(parser, asked->words->action, asked->operands, line);
    else if (isAboutRecords(line.command))
        line.check = readRecords(parser, asked->operands, line);
    return line;
}

core::Result<void> checkStaticLink(const CommandLine &line, const QString &source)
{
    if (!line.resume.isEmpty()) {
        return wrong(
            u"--resume and %1 contradict each other: a static link begins a session of its "
            "own."_s.arg(source));
    }
    if (!line.customerId.isEmpty())
        return wrong(u"%1: a static link cannot carry --customer-id."_s.arg(source));
    if (!line.customFields.isEmpty())
        return wrong(u"%1: a static link cannot carry --custom-field."_s.arg(source));
    return {};
}

QString helpText()
{
    return u"Vestibule onboards walk-in visitors.\n"
           "\n"
           "  vestibule [--demo] [--scenario NAME]                the desk window\n"
           "  vestibule --kiosk [--demo] [--supervise]            the visitor's screen\n"
           "  vestibule onboard [--customer-id ID] [--language TAG] [--custom-field K=V ...]\n"
           "                    [--resume INTERVIEW_ID] [--show embedded|browser|qr]\n"
           "                    [--static-url URL] [--timeout SECONDS] [--demo] [--json]\n"
           "  vestibule recover [--json]                          carries on interrupted visits\n"
           "  vestibule visits list [FILTER ...] [--limit N] [--json]\n"
           "  vestibule visits show VISIT|INTERVIEW_ID [--include name,note] [--json]\n"
           "  vestibule visits export [FILTER ...] [--format csv|json] [--output FILE]\n"
           "                    [--include reference,name,note,text]\n"
           "  vestibule visits purge [VISIT|INTERVIEW_ID ...] [--json]\n"
           "  vestibule audit verify [--json]                     checks the record of actions\n"
           "  vestibule audit export [--format csv|json] [--output FILE]\n"
           "  vestibule biginterview launch PARTNER_ID [--to PATH] [--return-url URL]\n"
           "                    [--show embedded|browser|print] [--json]\n"
           "  vestibule biginterview user PARTNER_ID [--stdin] [--json]\n"
           "  vestibule biginterview anonymous [--json]\n"
           "  vestibule biginterview tracks|interviews PARTNER_ID [--json]\n"
           "  vestibule biginterview import FILE [--dry-run] [--rejects FILE] [--ids-from-email]\n"
           "                    [--json]\n"
           "  vestibule doctor [--kiosk] [--json]                 checks this installation; "
           "--kiosk "
           "tries to\n"
           "                    get out of the visitor's screen\n"
           "  vestibule --smoke | --version | --help\n"
           "\n"
           "FILTER: --search TEXT, --outcome WORD[,WORD ...], --from DATE, --to DATE; a DATE is\n"
           "2026-01-31 or 2026-01-31T09:30:00Z. Outcomes: passed, review, failed, expired, "
           "cancelled,\n"
           "error, open. visits purge without a visit deletes what is past its period.\n"
           "\n"
           "--show: in this program's window, in the computer's own browser, or on the visitor's "
           "phone by\n"
           "a QR code. --static-url opens a flow's static link in place of a session: it takes no\n"
           "--customer-id, --custom-field or --resume, and ends in review, without a score.\n"
           "\n"
           "biginterview launch --show print prints an address that signs the person in: whoever "
           "reads it\n"
           "can use it. user --stdin reads {\"first_name\":…,\"last_name\":…,\"email\":…}, "
           "which a new account\n"
           "needs. All of biginterview works with --demo.\n"
           "\n"
           "Everywhere: --config FILE, --data-dir DIR, --log-level debug|info|warning|error\n"
           "\n"
           "Exit codes of onboard: 0 passed, 10 review, 20 failed, 30 expired, 40 cancelled, 1 "
           "error,\n"
           "2 usage or settings. Of other commands: 0 done, 1 service or storage, 2 usage or "
           "settings,\n"
           "3 the check found something.\n"_s;
}

} // namespace shell
