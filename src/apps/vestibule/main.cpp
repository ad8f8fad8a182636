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

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageExit = 2;

/// The settings of this run; the sandbox's stand above everything in a demo, so that neither the
/// user's nor the administrator's own service is touched.
core::Result<core::Settings> loadSettings(const shell::CommandLine &line, const QString &demoFile)
{
    core::SettingsLocations locations = core::SettingsLocations::standard();
    locations.configFile = line.configFile;
    if (!demoFile.isEmpty()) {
        locations.policyFile = demoFile;
        locations.userFile = demoFile + u".user"_s;
    }
    core::Result<core::Settings> settings = core::Settings::load(locations);
    if (!settings || !demoFile.isEmpty())
        return settings;
    if (settings->text(core::keys::ServiceKind) != "incode"_L1) {
        return core::Error::of(core::ErrorKind::Refused,
                               u"service/kind: only incode is available in this version"_s);
    }
    if (!settings->text(core::keys::StaticUrl).isEmpty()) {
        return core::Error::of(core::ErrorKind::Refused,
                               u"incode/staticUrl: not available in this version"_s);
    }
    return settings;
}

int run(QApplication &application, const shell::CommandLine &line, const web::EngineReport &engine,
        core::milliseconds startedAt)
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

    shell::Theme theme(application);
    theme.apply(settings->text(core::keys::UiTheme), settings->text(core::keys::BrandAccent));
    shell::Language language;
    language.set(settings->text(core::keys::UiLanguage));

    shell::Services services({*std::move(settings), dataDir, engine, line.demo});
    shell::Program program(services, line, startedAt);
    core::TerminationSignals termination;
    QObject::connect(&termination, &core::TerminationSignals::requested, &program,
                     &shell::Program::stop);
    QObject::connect(
        &program, &shell::Program::finished, &application,
        [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    program.run();
    return QApplication::exec();
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

    const bool kiosk = line.command == shell::Command::Kiosk;
    web::prepareEngine(kiosk ? web::EngineUse::Kiosk : web::EngineUse::Desk, arguments);
    QCoreApplication::setApplicationName(u"vestibule"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VESTIBULE_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.vestibule.Vestibule"_s);

    // Qt must not see what was taken out.
    QList<QByteArray> kept;
    std::vector<char *> pointers;
    for (const QString &argument : std::as_const(arguments))
        kept << argument.toLocal8Bit();
    for (QByteArray &argument : kept)
        pointers.push_back(argument.data());
    int count = int(pointers.size());
    pointers.push_back(nullptr);

    QApplication application(count, pointers.data());
    QApplication::setQuitOnLastWindowClosed(line.command == shell::Command::Desk);
    return run(application, line, web::startEngine(), startedAt);
}
