#include "benchsupport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto index = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp(index, qsizetype(0), values.size() - 1));
}

double median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

double mean(const QList<double> &values)
{
    return values.isEmpty()
               ? 0
               : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

void printTimes(const char *name, const QList<double> &milliseconds)
{
    std::printf("%s: median %.0f ms, p95 %.0f ms, mean %.0f ms, %d values\n", name,
                median(milliseconds), percentile(milliseconds, 0.95), mean(milliseconds),
                int(milliseconds.size()));
    std::fflush(stdout);
}

void printRatio(const char *name, double ratio, double target)
{
    std::printf("%s: %.3f (target at most %.2f: %s)\n", name, ratio, target,
                ratio <= target ? "met" : "MISSED");
    std::fflush(stdout);
}

void printFigure(const char *name, double figure, const char *unit, double target)
{
    std::printf("%s: %.1f %s (target at most %.1f: %s)\n", name, figure, unit, target,
                figure <= target ? "met" : "MISSED");
    std::fflush(stdout);
}

void await(const char *what, core::milliseconds limit, const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired()) {
            std::fprintf(stderr, "bench: no %s within %d ms\n", what, int(limit.count()));
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    }
}

Rig::Rig(const web::EngineReport &engine, double timeScale, const QHash<QString, QString> &given)
{
    if (!sandbox.start(u"pass"_s, timeScale))
        std::exit(1);
    core::SettingsLocations locations;
    locations.configFile = sandbox.settingsFile();
    locations.commandLine = given;
    core::Result<core::Settings> settings = core::Settings::load(locations);
    if (!settings) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(settings.error().detail));
        std::exit(1);
    }
    services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder.filePath(u"data"_s), engine, false});
    services->open();
    await("services", 15s, [this] { return services->readiness() != shell::Readiness::Opening; });
    if (services->readiness() != shell::Readiness::Ready) {
        std::fputs("bench: the services are not ready\n", stderr);
        std::exit(1);
    }
}

Rig::~Rig() = default;

SessionFacts factsOf(const support::SandboxProcess &sandbox, const QString &interviewId)
{
    SessionFacts facts;
    for (const QJsonValue &entry : sandbox.sessions()) {
        const QJsonObject session = entry.toObject();
        if (session.value("interviewId"_L1) != interviewId)
            continue;
        for (const QJsonValue &change : session.value("history"_L1).toArray()) {
            if (change["status"_L1] == "ONBOARDING_FINISHED"_L1)
                facts.finished = change["atMs"_L1].toDouble();
        }
    }
    for (const QJsonValue &entry : sandbox.requests()) {
        const QJsonObject request = entry.toObject();
        if (request.value("session"_L1) != interviewId || request.value("fromPage"_L1).toBool())
            continue;
        const QString path = request.value("path"_L1).toString();
        if (path.endsWith("/get/onboarding/status"_L1))
            ++facts.statusReads;
        else if (path.endsWith("/get/score"_L1))
            facts.scoreAnswered = request.value("answeredMs"_L1).toDouble();
        else if (path.endsWith("/omni/start"_L1))
            facts.startReceived = request.value("receivedMs"_L1).toDouble();
    }
    return facts;
}

double treePssMegabytes(qint64 processId)
{
    QList<qint64> ids = support::descendants(processId, "");
    ids << processId;
    double kilobytes = 0;
    for (const qint64 id : std::as_const(ids)) {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                kilobytes += line.mid(4).trimmed().split(' ').constFirst().toDouble();
        }
    }
    return kilobytes / 1024;
}

} // namespace bench
