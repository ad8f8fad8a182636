#pragma once

#include "shell/services.h"
#include "support/programs.h"

#include <QtCore/QList>

#include <functional>
#include <memory>

namespace bench {

/// The value below which \a share of \a values lie; 0 for none.
double percentile(QList<double> values, double share);
double median(const QList<double> &values);
double mean(const QList<double> &values);

/// "name: median 12 ms, p95 34 ms, 20 values".
void printTimes(const char *name, const QList<double> &milliseconds);
/// "name: 0.12 (target at most 0.15: met)".
void printRatio(const char *name, double ratio, double target);
void printFigure(const char *name, double figure, const char *unit, double target);

/// Turns the event loop until \a condition holds; ends the program when it does not within \a
/// limit.
void await(const char *what, core::milliseconds limit, const std::function<bool()> &condition);

/// Services on a separate sandbox with the engine of this process, ready to start visits.
class Rig final
{
    Q_DISABLE_COPY_MOVE(Rig)

public:
    /// \a settings stand above the sandbox's own.
    Rig(const web::EngineReport &engine, double timeScale,
        const QHash<QString, QString> &settings = {});
    ~Rig();

    support::SandboxProcess sandbox;
    std::unique_ptr<shell::Services> services;

private:
    QTemporaryDir m_folder;
};

/// What the sandbox saw of one session, in milliseconds of the monotonic clock.
struct SessionFacts
{
    double startReceived = 0;
    double finished = 0;
    double scoreAnswered = 0;
    int statusReads = 0;
};
SessionFacts factsOf(const support::SandboxProcess &sandbox, const QString &interviewId);

/// The proportional memory of a process and everything below it, in MB (Linux).
double treePssMegabytes(qint64 processId);

} // namespace bench
