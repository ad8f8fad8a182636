#pragma once

#include "shell/commandline.h"
#include "shell/commandoutput.h"
#include "shell/services.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

namespace shell {

/// What one command about records works with, in the thread of its connection.
struct RecordsJob
{
    CommandLine line;
    StandardOutput &out;
    const std::atomic_bool &stopping;
    QString operatorName;
    core::Clock &clock; ///< Asked for the time alone.

    core::Result<void> record(store::Storage &storage, QLatin1StringView action,
                              const QString &detail) const;
    /// Has \a write fill a new file of line.outputFile, which appears complete or not at all and
    /// for its owner alone, or standard output when none is named. ErrorKind::Refused when there
    /// is such a file already.
    core::Result<void> writeOut(const std::function<core::Result<void>(QIODevice &)> &write) const;
    /// "file" or "standard output" for the audit record.
    QString where() const;
};

/// `vestibule visits …` and `vestibule audit …`: needs the database and nothing else, neither a
/// service nor a window. Works in a thread of its own so that a signal is heard.
class RecordsCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordsCommand)

public:
    RecordsCommand(Services &services, const CommandLine &line, QObject *parent = nullptr);
    ~RecordsCommand() override;

    /// Begins once the database is open; finished() always comes.
    void run();
    /// SIGINT or SIGTERM: stops early and leaves no half-written file.
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
