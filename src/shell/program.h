#pragma once

#include "shell/commandline.h"
#include "shell/services.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// Runs one command of the command line on ready-made services and tells how it ended.
class Program final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)

public:
    /// \a startedAt is Clock::elapsed() at program start.
    Program(Services &services, const CommandLine &line, core::milliseconds startedAt,
            QObject *parent = nullptr);
    ~Program() override;

    void run();
    /// SIGINT or SIGTERM: a running visit is cancelled first.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
