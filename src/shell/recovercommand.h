#pragma once

#include "onboarding/recovery.h"
#include "shell/commandline.h"
#include "shell/services.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// `vestibule recover`: carries on what a killed program left, without a window, and tells on
/// standard output what became of it.
class RecoverCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoverCommand)

public:
    RecoverCommand(Services &services, const CommandLine &line, QObject *parent = nullptr);
    ~RecoverCommand() override;

    /// Begins once the database is open; finished() always comes.
    void run();
    /// SIGINT or SIGTERM: lets go of the visits; they are kept for the next time.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
