#pragma once

#include "shell/commandline.h"
#include "shell/visitsession.h"

#include <QtCore/QObject>

#include <memory>

namespace shell {

/// `vestibule onboard`: one visit in a window, told on standard output as contract.md says.
class OnboardCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardCommand)

public:
    /// \a startedAt is clock time (Clock::elapsed()) at program start: --timeout counts from there.
    OnboardCommand(Services &services, const CommandLine &line, core::milliseconds startedAt,
                   QObject *parent = nullptr);
    ~OnboardCommand() override;

    /// Begins once services are ready; finished() always comes.
    void run();
    /// SIGINT, SIGTERM or the window was closed.
    void cancel();

    /// The result line of a visit that could not even begin, for usage and settings mistakes.
    static void printRefusal(const CommandLine &line, const core::Error &error);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void begin();
    void startVisit();
    void endWith(const onboarding::VisitResult &result);
    int exitCodeOfSession() const;
    core::milliseconds timeLeft() const;
    void expire();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
