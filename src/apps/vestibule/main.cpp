#include "core/log.h"
#include "core/termination.h"
#include "sandbox/sandbox.h"
#include "shell/commandline.h"
#include "shell/language.h"
#include "shell/onboardcommand.h"
#include "shell/program.h"
#include "shell/theme.h"
#include "web/engine.h"
#include "web/engineflags.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageExit = 2;

/// What Qt gets to see of the command line: without what was taken out of it.
struct ArgumentVector
{
    explicit ArgumentVector(const QStringList &arguments) : count(int(arguments.size()))
    {
        for (const QString &argument : arguments)
            bytes << argument.toLocal8Bit();
        for (QByteArray &argument : bytes)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
    }

    int count;
    QList<QByteArray> bytes;
    std::vector<char *> pointers;
};

/// The settings of this run; the sandbox's stand above everything in a demo, so that neither the
/// user's nor the administrator's own service is touched.
core::Result<core::Settings> loadSettings(const shell::CommandLine &line, const QString &demoFile)
{
    core::SettingsLocations locations = core::SettingsLocations::standard();
    locations.configFile = line.configFile;
    if (!demoFile.isEmpty()) {
        locations.policyFile = demoFile;
        locations.userFile = demoFile + u".user"_s;
        // What the sandbox does not set must not come from a file or the environment either.
        QSettings sandboxSettings(demoFile, QSettings::IniFormat);
        if (!sandboxSettings.contains(core::keys::ServiceKind))
            sandboxSettings.setValue(core::keys::ServiceKind, u"incode"_s);
        if (!sandboxSettings.contains(core::keys::StaticUrl))
            sandboxSettings.setValue(core::keys::StaticUrl, line.staticUrl);
    }
    if (!line.staticUrl.isEmpty())
        locations.commandLine.insert(QString(core::keys::StaticUrl), line.staticUrl);
    return core::Settings::load(locations);
}

/// The rest of the program, in whatever application \a line needs. \a setLook is called once the
/// settings are known.
int run(const shell::CommandLine &line, const web::EngineReport &engine,
        core::milliseconds startedAt, const std::function<void(const core::Settings &)> &setLook)
{
    core::SystemClock clock;
    QTemporaryDir demoFolder;
    sandbox::Sandbox demo(clock);
    QString demoFile;
    if (line.demo) {
        const QString scenario = line.scenario.isEmpty() ? u"pass"_s : line.scenario;
        if (const core::Result<void> started = demo.start({0, scenario, 1}); !started) {
            shell::OnboardCommand::printRefusal(line, started.error());
            return UsageExit;
        }
        const core::Result<QString> written = demo.writeSettings(demoFolder.path());
        if (!written) {
            shell::OnboardCommand::printRefusal(line, written.error());
            return UsageExit;
        }
        demoFile = *written;
    }

    core::Result<core::Settings> settings = loadSettings(line, demoFile);
    if (!settings) {
        shell::OnboardCommand::printRefusal(line, settings.error());
        return UsageExit;
    }
    for (const QString &warning : settings->warnings())
        qCWarning(core::logApp).noquote() << warning;

    QString dataDir = line.dataDir;
    if (dataDir.isEmpty()) {
        dataDir = line.demo ? demoFolder.filePath(u"data"_s)
                            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }

    setLook(*settings);
    shell::Language language;
    language.set(settings->text(core::keys::UiLanguage));

    shell::Services services({*std::move(settings), dataDir, engine, line.demo});
    shell::Program program(services, line, startedAt);
    core::TerminationSignals termination;
    QObject::connect(&termination, &core::TerminationSignals::requested, &program,
                     &shell::Program::stop);
    QObject::connect(
        &program, &shell::Program::finished, QCoreApplication::instance(),
        [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    program.run();
    return QCoreApplication::exec();
}

/// Only what is kept is worked on: no window, no display, no engine.
int runWithoutWindow(const shell::CommandLine &line, const QStringList &arguments,
                     core::milliseconds startedAt)
{
    ArgumentVector kept(arguments);
    QCoreApplication application(kept.count, kept.pointers.data());
    return run(line, {}, startedAt, [](const core::Settings &) {});
}

int runWithWindow(const shell::CommandLine &line, QStringList arguments,
                  core::milliseconds startedAt)
{
    const bool kiosk = line.command == shell::Command::Kiosk;
    web::prepareEngine(kiosk ? web::EngineUse::Kiosk : web::EngineUse::Desk, arguments);
    QGuiApplication::setDesktopFileName(u"io.github.vestibule.Vestibule"_s);
    ArgumentVector kept(arguments);
    QApplication application(kept.count, kept.pointers.data());
    QApplication::setQuitOnLastWindowClosed(line.command == shell::Command::Desk);
    const web::EngineReport engine = web::startEngine();
    shell::Theme theme(application);
    return run(line, engine, startedAt, [&theme](const core::Settings &settings) {
        theme.apply(settings.text(core::keys::UiTheme), settings.text(core::keys::BrandAccent));
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const core::milliseconds startedAt = core::SystemClock().elapsed();
    core::TerminationSignals::catchEarly();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    QStringList own = arguments; // Without what is meant for the engine.
    web::takeEngineArguments(own);
    const shell::CommandLine line = shell::readCommandLine(own);
    const bool logging = core::installLogging(line.logLevel);
    if (!line.check || !logging) {
        shell::OnboardCommand::printRefusal(
            line, line.check ? core::Error::of(core::ErrorKind::Refused,
                                               u"--log-level is debug, info, warning or error."_s)
                             : line.check.error());
        return UsageExit;
    }
    if (line.command == shell::Command::Help) {
        std::fputs(qUtf8Printable(shell::helpText()), stdout);
        return 0;
    }
    if (line.command == shell::Command::Version) {
        std::puts("vestibule " VESTIBULE_VERSION);
        return 0;
    }

    QCoreApplication::setApplicationName(u"vestibule"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
    return shell::isAboutRecords(line.command) ? runWithoutWindow(line, arguments, startedAt)
                                               : runWithWindow(line, arguments, startedAt);
}
