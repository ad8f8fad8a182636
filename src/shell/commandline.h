#pragma once

#include "onboarding/visit.h"
#include "shell/launcher.h"
#include "shell/visitexport.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace shell {

enum class Command {
    Desk,    ///< The operator's window.
    Kiosk,   ///< The visitor's screen.
    Onboard, ///< One visit, for scripts.
    Recover, ///< Carries on what a killed program left.
    VisitsList,
    VisitsShow,
    VisitsExport,
    VisitsPurge,
    AuditVerify,
    AuditExport,
    BigInterview, ///< See PartnerLine.
    Doctor,       ///< Checks of this installation.
    Smoke,        ///< Loads the engine and exits.
    Version,
    Help,
};

/// Whether \a command works on what is kept: without a window, a display and the engine.
bool isAboutRecords(Command command);

struct CommandLine;
/// Whether \a line shows something of its own; a launch into the computer's browser does not.
bool needsWindow(const CommandLine &line);

/// What `vestibule biginterview …` is to do.
struct PartnerLine
{
    enum class Action { Launch, User, Anonymous, Tracks, Interviews, Import };
    Action action = Action::Launch;
    QString partnerId;             ///< Checked; empty for Anonymous and Import.
    QString path;                  ///< Of --to; checked.
    QString returnUrl;             ///< Of --return-url; checked but for the hosts of the settings.
    std::optional<LaunchIn> where; ///< Unset: as the settings say.
    bool readsInput = false;       ///< The person's names and e-mail are on standard input.
    QString importFile;
    QString rejectFile; ///< Of --rejects; empty: none.
    bool dryRun = false;
    bool derivesIds = false; ///< Of a list without ids: from the e-mail addresses.
};

/// The command line of contract.md, read and checked.
struct CommandLine
{
    Command command = Command::Desk;
    bool demo = false;
    bool supervise = false;   ///< Starts the program again whenever it dies.
    bool kioskChecks = false; ///< doctor --kiosk: tries to get out of the visitor's screen.
    QString scenario;
    bool json = false;
    QString configFile;
    QString dataDir;
    QString logLevel = QStringLiteral("warning");

    QString customerId;
    QString language;
    QMap<QString, QString> customFields;
    QString resume;
    onboarding::Show show = onboarding::Show::Embedded;
    QString staticUrl; ///< Checked; goes above every settings file but the policy.
    std::optional<int> timeoutSeconds;

    store::VisitFilter filter;
    int limit = 50;
    ExportFormat format = ExportFormat::Csv;
    PersonalData include;
    QString outputFile; ///< Empty: standard output.
    QStringList visits; ///< Visit or interview ids.
    PartnerLine partner;

    /// Nothing wrong, or an ErrorKind::Refused whose detail is an English sentence for standard
    /// error.
    core::Result<void> check;
};

/// Reads \a arguments (the program's name first). On a mistake check() holds it and the rest is
/// what could be read, so that `onboard --json` can still print its result line.
CommandLine readCommandLine(const QStringList &arguments);

/// Refuses what \a line wants of a session when there is none of ours, because of the static link
/// that \a source (an option or a setting) gives.
core::Result<void> checkStaticLink(const CommandLine &line, const QString &source);

/// What --help prints.
QString helpText();

} // namespace shell
