#pragma once

#include "shell/commandline.h"
#include "shell/services.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// `vestibule biginterview …`: one command about one person, an anonymous one, or an import. Needs
/// the database and Big Interview's settings; only an embedded launch needs a window.
class PartnerCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartnerCommand)

public:
    PartnerCommand(Services &services, const CommandLine &line, QObject *parent = nullptr);
    ~PartnerCommand() override;

    /// Begins once the database is open; finished() always comes.
    void run();
    /// SIGINT or SIGTERM.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
