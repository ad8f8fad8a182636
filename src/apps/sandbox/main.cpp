#include "core/clock.h"
#include "core/log.h"
#include "core/termination.h"
#include "sandbox/sandbox.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 2;
constexpr int ExitFailed = 1;

int fail(int code, const QString &sentence)
{
    std::fprintf(stderr, "vestibule-sandbox: %s\n", qUtf8Printable(sentence));
    return code;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

QByteArray firstLine(const sandbox::Sandbox &sandbox, const QString &settingsFile)
{
    const QJsonObject line{{u"api"_s, sandbox.apiUrl().toString()},
                           {u"page"_s, sandbox.pageUrl().toString()},
                           {u"bigInterview"_s, sandbox.bigInterviewUrl().toString()},
                           {u"control"_s, sandbox.controlUrl().toString()},
                           {u"settingsFile"_s, settingsFile},
                           {u"backend"_s, sandbox.backendUrl().toString()},
                           {u"staticUrl"_s, sandbox.staticUrl().toString()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Starts the sandbox, says where it is and serves until told to stop; the exit code.
int serve(const sandbox::Options &options)
{
    const QTemporaryDir folder; // Only its owner can enter it; removed at the end.
    if (!folder.isValid())
        return fail(ExitFailed, u"cannot make a private folder: %1"_s.arg(folder.errorString()));
    core::SystemClock clock;
    sandbox::Sandbox sandbox(clock);
    if (const core::Result<void> started = sandbox.start(options); !started) {
        const bool isUsage = started.error().kind == core::ErrorKind::Refused;
        return fail(isUsage ? ExitUsage : ExitFailed, started.error().detail);
    }
    const core::Result<QString> settingsFile = sandbox.writeSettings(folder.path());
    if (!settingsFile)
        return fail(ExitFailed, settingsFile.error().detail);
    const core::TerminationSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &core::TerminationSignals::requested, qApp,
                     &QCoreApplication::quit);
    print(firstLine(sandbox, *settingsFile));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vestibule-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
    core::installLogging(u"info"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local Incode and Big Interview to develop and test against. No identity is verified."
        "\n\nScenarios: %1"_s.arg(sandbox::scenarioNames().join(u' ')));
    const QCommandLineOption port(u"port"_s, u"Port of the API; 0, the default, picks one."_s,
                                  u"N"_s, u"0"_s);
    const QCommandLineOption scenario(u"scenario"_s, u"How visits go; pass is the default."_s,
                                      u"NAME"_s, u"pass"_s);
    const QCommandLineOption timeScale(u"time-scale"_s,
                                       u"How many times faster than real time the sandbox lives."_s,
                                       u"X"_s, u"1"_s);
    const QCommandLineOption backend(
        u"backend"_s,
        u"Whom the settings file names: a customer's backend (%1) in place of Incode itself."_s.arg(
            sandbox::backendNames().join(u", "_s)),
        u"DIALECT"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    const QCommandLineOption version(u"version"_s, u"Shows the version."_s);
    parser.addOptions({port, scenario, timeScale, backend, help, version});
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(ExitUsage, parser.errorText());
    if (parser.isSet(help)) {
        print(parser.helpText().toUtf8());
        return 0;
    }
    if (parser.isSet(version)) {
        print("vestibule-sandbox " VESTIBULE_VERSION "\n");
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ExitUsage, u"\"%1\" is not understood; see --help."_s.arg(
                                   parser.positionalArguments().constFirst()));
    }
    sandbox::Options options;
    bool portOk = false;
    options.port = parser.value(port).toUShort(&portOk);
    if (!portOk)
        return fail(ExitUsage, u"--port must be a number from 0 to 65535."_s);
    bool scaleOk = false;
    options.timeScale = parser.value(timeScale).toDouble(&scaleOk);
    if (!scaleOk)
        return fail(ExitUsage, u"--time-scale must be a number."_s);
    options.scenario = parser.value(scenario);
    options.backend = parser.value(backend);
    if (parser.isSet(backend) && options.backend.isEmpty())
        return fail(ExitUsage, u"--backend wants the name of a dialect."_s);
    return serve(options);
}
