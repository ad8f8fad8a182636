#pragma once

#include "core/result.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace shell {

enum class Command {
    Desk,    ///< The operator's window.
    Kiosk,   ///< The visitor's screen.
    Onboard, ///< One visit, for scripts.
    Doctor,  ///< Checks of this installation.
    Smoke,   ///< Loads the engine and exits.
    Version,
    Help,
};

/// The command line of contract.md, read and checked.
struct CommandLine
{
    Command command = Command::Desk;
    bool demo = false;
    QString scenario;
    bool json = false;
    QString configFile;
    QString dataDir;
    QString logLevel = QStringLiteral("warning");

    QString customerId;
    QString language;
    QMap<QString, QString> customFields;
    QString resume;
    std::optional<int> timeoutSeconds;

    /// Nothing wrong, or an ErrorKind::Refused whose detail is an English sentence for standard
    /// error.
    core::Result<void> check;
};

/// Reads \a arguments (the program's name first). On a mistake check() holds it and the rest is
/// what could be read, so that `onboard --json` can still print its result line.
CommandLine readCommandLine(const QStringList &arguments);

/// What --help prints.
QString helpText();

} // namespace shell
