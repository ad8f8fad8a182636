#include "core/log.h"
#include "core/termination.h"
#include "sandbox/sandbox.h"
#include "shell/commandline.h"
#include "shell/kiosktraps.h"
#include "shell/language.h"
#include "shell/onboardcommand.h"
#include "shell/program.h"
#include "shell/supervisor.h"
#include "shell/theme.h"
#include "web/engine.h"
#include "web/engineflags.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <functional>
#include <optional>
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

/// Where a launch that does not say it opens, as far as it can be known before there is an
/// application: a demo has settings of its own and says nothing of it.
void settleLaunch(shell::CommandLine &line)
{
    shell::PartnerLine &partner = line.partner;
    if (line.command != shell::Command::BigInterview || partner.where
        || partner.action != shell::PartnerLine::Action::Launch || line.demo)
        return;
    // What is wrong with the settings is told when they are read for good.
    if (const core::Result<core::Settings> settings = loadSettings(line, {}))
        partner.where = shell::launchInNamed(settings->text(core::keys::BigInterviewShowIn));
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
using PlainApplication = QGuiApplication; // Qt starts the system's browser only with one.
#else
using PlainApplication = QCoreApplication;
#endif

/// Nothing of our own is shown: no window, no display, no engine.
int runWithoutWindow(const shell::CommandLine &line, const QStringList &arguments,
                     core::milliseconds startedAt)
{
    ArgumentVector kept(arguments);
    PlainApplication application(kept.count, kept.pointers.data());
    return run(line, {}, startedAt, [](const core::Settings &) {});
}

/// Keeps a program with these \a arguments running; has neither window nor engine itself.
int supervise(QStringList arguments)
{
    ArgumentVector own(arguments.first(1));
    QCoreApplication application(own.count, own.pointers.data());
    arguments.removeFirst();
    arguments.removeAll(u"--supervise"_s);
    core::SystemClock clock;
    shell::Supervisor supervisor(clock, QCoreApplication::applicationFilePath(), arguments);
    core::TerminationSignals termination;
    QObject::connect(&termination, &core::TerminationSignals::requested, &supervisor,
                     &shell::Supervisor::stop);
    QObject::connect(
        &supervisor, &shell::Supervisor::finished, &application,
        [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    supervisor.start();
    return QCoreApplication::exec();
}

/// Without a display Qt ends a program before it can say anything; who scripts a launch is told.
bool lacksDisplay(const shell::CommandLine &line, const QStringList &arguments)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(line)
    Q_UNUSED(arguments)
    return false;
#else
    if (line.command != shell::Command::BigInterview || arguments.contains(u"-platform"_s)
        || arguments.contains(u"--platform"_s))
        return false;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return false;
    }
    return qEnvironmentVariable("XDG_SESSION_TYPE") != "wayland"_L1;
#endif
}

int runWithWindow(const shell::CommandLine &line, QStringList arguments,
                  core::milliseconds startedAt)
{
    const bool kiosk = line.command == shell::Command::Kiosk || line.kioskChecks;
    if (line.command == shell::Command::Doctor && line.kioskChecks)
        shell::KioskTraps::set(arguments);
    std::optional<QTemporaryDir> temporary;
#ifdef Q_OS_UNIX
    if (line.command == shell::Command::Kiosk) {
        // What lies in there after a visit is this program's, whatever else the user runs.
        temporary.emplace();
        if (temporary->isValid())
            qputenv("TMPDIR", QFile::encodeName(temporary->path()));
    }
#endif
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
    shell::CommandLine line = shell::readCommandLine(own);
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
    if (line.supervise)
        return supervise(arguments);
    settleLaunch(line);
    if (shell::needsWindow(line) && lacksDisplay(line, arguments)) {
        shell::OnboardCommand::printRefusal(
            line, core::Error::of(core::ErrorKind::Refused,
                                  u"There is no display for a window. Run this in a desktop "
                                  "session, or add --show browser or --show print."_s));
        return UsageExit;
    }
    return shell::needsWindow(line) ? runWithWindow(line, arguments, startedAt)
                                    : runWithoutWindow(line, arguments, startedAt);
}
