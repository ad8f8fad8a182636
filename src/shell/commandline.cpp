#include "shell/commandline.h"

#include <QtCore/QCommandLineParser>

namespace shell {

using namespace Qt::StringLiterals;

namespace {

core::Error wrong(const QString &sentence)
{
    return core::Error::of(core::ErrorKind::Refused, sentence);
}

core::Result<Command> commandOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"help"_s))
        return Command::Help;
    if (parser.isSet(u"version"_s))
        return Command::Version;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return wrong(u"One command at a time: %1."_s.arg(words.join(u' ')));
    const QString word = words.value(0);
    if (word == "onboard"_L1)
        return Command::Onboard;
    if (word == "doctor"_L1)
        return Command::Doctor;
    if (!word.isEmpty())
        return wrong(u"There is no command %1. See vestibule --help."_s.arg(word));
    if (parser.isSet(u"smoke"_s))
        return Command::Smoke;
    return parser.isSet(u"kiosk"_s) ? Command::Kiosk : Command::Desk;
}

/// Options that only one command takes.
core::Result<void> checkPlacement(const QCommandLineParser &parser, Command command)
{
    static const QStringList ofOnboard{u"customer-id"_s, u"language"_s, u"custom-field"_s,
                                       u"resume"_s,      u"show"_s,     u"static-url"_s,
                                       u"timeout"_s};
    for (const QString &name : ofOnboard) {
        if (parser.isSet(name) && command != Command::Onboard)
            return wrong(u"--%1 goes with onboard."_s.arg(name));
    }
    if (parser.isSet(u"json"_s) && command != Command::Onboard && command != Command::Doctor)
        return wrong(u"--json goes with onboard and doctor."_s);
    if (parser.isSet(u"kiosk"_s) && command == Command::Doctor)
        return wrong(u"doctor --kiosk is not available in this version."_s);
    if (parser.isSet(u"smoke"_s) && command != Command::Smoke)
        return wrong(u"--smoke goes with no command."_s);
    for (const QString &name : {u"config"_s, u"data-dir"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return wrong(u"--%1 wants a path."_s.arg(name));
    }
    if (parser.isSet(u"kiosk"_s) && command != Command::Kiosk)
        return wrong(u"--kiosk goes with no command."_s);
    if (parser.isSet(u"scenario"_s) && !parser.isSet(u"demo"_s))
        return wrong(u"--scenario goes with --demo."_s);
    return {};
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
    const QString show = parser.value(u"show"_s);
    if (show != "embedded"_L1)
        return wrong(u"--show %1 is not available in this version; use embedded."_s.arg(show));
    if (parser.isSet(u"static-url"_s))
        return wrong(u"--static-url is not available in this version."_s);
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
    value(u"show"_s, u"Where the page is shown."_s, u"WHERE"_s, u"embedded"_s);
    value(u"static-url"_s, u"A flow's static link."_s, u"URL"_s);
    value(u"timeout"_s, u"Seconds until the visit counts as expired."_s, u"SECONDS"_s);
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    const bool parsed = parser.parse(arguments);

    line.json = parser.isSet(u"json"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.scenario = parser.value(u"scenario"_s);
    line.configFile = parser.value(u"config"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.logLevel = parser.value(u"log-level"_s);
    const core::Result<Command> command = commandOf(parser);
    if (command)
        line.command = *command;
    else if (parser.positionalArguments().contains(u"onboard"_s))
        line.command = Command::Onboard;

    if (!parsed)
        line.check = wrong(parser.errorText());
    else if (!command)
        line.check = command.error();
    else if (core::Result<void> placed = checkPlacement(parser, line.command); !placed)
        line.check = placed;
    else if (line.command == Command::Onboard)
        line.check = readOnboard(parser, line);
    return line;
}

QString helpText()
{
    return u"Vestibule onboards walk-in visitors.\n"
           "\n"
           "  vestibule [--demo] [--scenario NAME]                the desk window\n"
           "  vestibule --kiosk [--demo]                          the visitor's screen\n"
           "  vestibule onboard [--customer-id ID] [--language TAG] [--custom-field K=V ...]\n"
           "                    [--resume INTERVIEW_ID] [--timeout SECONDS] [--demo] [--json]\n"
           "  vestibule doctor [--json]                           checks this installation\n"
           "  vestibule --smoke | --version | --help\n"
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
