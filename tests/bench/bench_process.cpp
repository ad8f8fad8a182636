// Whole programs: exec to Welcome, exec to page loaded and memory of the process tree, beside
// Debian's chromium --kiosk on the same page where it is installed.
#include "benchsupport.h"

#include "incode/omniclient.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QStandardPaths>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Rounds = 7;

double steadyMs()
{
    return double(core::SystemClock().elapsed().count());
}

/// A chromium showing one onboarding page.
class Chromium final
{
    Q_DISABLE_COPY_MOVE(Chromium)

public:
    Chromium() = default;
    ~Chromium()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    static QString program() { return QStandardPaths::findExecutable(u"chromium"_s); }

    void start(const QUrl &page)
    {
        QStringList arguments{u"--kiosk"_s,
                              u"--no-first-run"_s,
                              u"--user-data-dir="_s + m_folder.path(),
                              u"--use-fake-device-for-media-stream"_s,
                              u"--use-fake-ui-for-media-stream"_s,
                              u"--disable-background-networking"_s,
                              u"--disable-component-update"_s,
                              u"--disable-sync"_s,
                              u"--disable-gpu"_s};
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            arguments << u"--no-sandbox"_s;
#endif
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program(), arguments << page.toString());
    }
    qint64 processId() const
    {
        return m_process.processId();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A session made by hand, for a browser that is not ours.
QUrl onboardingPage(const support::SandboxProcess &sandbox, QString *interviewId)
{
    core::SystemClock clock;
    net::Client net(clock);
    core::SettingsLocations locations;
    locations.configFile = sandbox.settingsFile();
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    incode::OmniClient client(net, settings->url(core::keys::ApiUrl),
                              *core::readKeyFile(settings->text(core::keys::ApiKeyFile)));
    QUrl page;
    QObject context;
    incode::SessionRequest request;
    request.flowId = settings->text(core::keys::FlowId);
    client.createSession(request, &context, [&](core::Result<incode::Session> made) {
        *interviewId = made->interviewId.text();
        client.onboardingUrl(*made, &context, [&](core::Result<QUrl> url) { page = *url; });
    });
    bench::await("onboarding URL", 10s, [&] { return !page.isEmpty(); });
    return page;
}

double finishedAt(const support::SandboxProcess &sandbox, const QString &interviewId)
{
    double finished = 0;
    bench::await("page loaded", 30s, [&] {
        finished = bench::factsOf(sandbox, interviewId).finished;
        return finished > 0;
    });
    return finished;
}

double execToWelcome(const QString &settingsFile)
{
    support::ProgramRun run;
    QElapsedTimer timer;
    timer.start();
    run.start({u"--kiosk"_s, u"--config"_s, settingsFile, u"--log-level"_s, u"info"_s});
    if (!run.waitForLog("welcome shown", 20s)) {
        std::fprintf(stderr, "bench: no Welcome\n%s\n", run.log().constData());
        std::exit(1);
    }
    return double(timer.elapsed());
}

/// Exec to the page's load event: a scripted page calls finish-status right there.
double execToLoaded(const support::SandboxProcess &sandbox)
{
    sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, 0}});
    support::ProgramRun run;
    const double start = steadyMs();
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile()});
    if (!run.waitForEnd(30s) || run.exitCode() != 0) {
        std::fprintf(stderr, "bench: the visit failed\n%s\n", run.log().constData());
        std::exit(1);
    }
    return finishedAt(sandbox, run.result().value("interviewId"_L1).toString()) - start;
}

double chromiumExecToLoaded(const support::SandboxProcess &sandbox)
{
    sandbox.control(u"visitor"_s, {{u"finishAfterMs"_s, 0}});
    QString interviewId;
    const QUrl page = onboardingPage(sandbox, &interviewId);
    Chromium chromium;
    const double start = steadyMs();
    chromium.start(page);
    return finishedAt(sandbox, interviewId) - start;
}

bool cameraIsLive(const support::SandboxProcess &sandbox, const QString &interviewId)
{
    // The first picture of the document was sent: the camera runs and the next capture is under
    // way.
    for (const QJsonValue &entry : sandbox.requests()) {
        const QJsonObject request = entry.toObject();
        if (request.value("session"_L1) == interviewId
            && request.value("path"_L1).toString().endsWith("/add/front-id/v2"_L1))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bool hasChromium = !Chromium::program().isEmpty();

    QList<double> welcome;
    QList<double> ours;
    QList<double> theirs;
    support::SandboxProcess sandbox;
    if (!sandbox.start(u"pass"_s, 1))
        return 1;
    for (int round = 0; round < Rounds; ++round) {
        welcome << execToWelcome(sandbox.settingsFile());
        ours << execToLoaded(sandbox);
        if (hasChromium)
            theirs << chromiumExecToLoaded(sandbox);
    }
    bench::printTimes("exec to Welcome", welcome);
    bench::printTimes("exec to page loaded, vestibule onboard", ours);
    if (hasChromium) {
        bench::printTimes("exec to page loaded, chromium --kiosk", theirs);
        bench::printRatio("exec to page loaded, vestibule / chromium (median)",
                          bench::median(ours) / bench::median(theirs), 0.65);
    } else {
        std::puts("chromium is not installed: no ratio for start and memory");
    }

    support::SandboxProcess slow;
    if (!slow.start(u"pass"_s, 0.4))
        return 1;
    support::ProgramRun idle;
    idle.start({u"--kiosk"_s, u"--config"_s, slow.settingsFile(), u"--log-level"_s, u"info"_s});
    if (!idle.waitForLog("welcome shown", 20s) || !idle.waitForLog("next page prepared", 20s)) {
        std::fprintf(stderr, "bench: Welcome is not ready\n%s\n", idle.log().constData());
        return 1;
    }
    std::printf("memory at Welcome, next page prepared: %.0f MB PSS\n",
                bench::treePssMegabytes(idle.processId()));

    support::ProgramRun flow;
    flow.start({u"onboard"_s, u"--json"_s, u"--config"_s, slow.settingsFile()});
    if (!flow.waitForEvent(u"state"_s, u"running"_s, 20s))
        return 1;
    const QString visit = slow.sessions().at(0).toObject().value("interviewId"_L1).toString();
    bench::await("live camera", 60s, [&] { return cameraIsLive(slow, visit); });
    const double flowMemory = bench::treePssMegabytes(flow.processId());
    std::printf("memory in the flow, vestibule onboard: %.0f MB PSS\n", flowMemory);
    if (hasChromium) {
        QString interviewId;
        const QUrl page = onboardingPage(slow, &interviewId);
        Chromium chromium;
        chromium.start(page);
        bench::await("live camera in chromium", 60s,
                     [&] { return cameraIsLive(slow, interviewId); });
        const double chromiumMemory = bench::treePssMegabytes(chromium.processId());
        std::printf("memory in the flow, chromium --kiosk: %.0f MB PSS\n", chromiumMemory);
        bench::printRatio("memory in the flow, vestibule / chromium", flowMemory / chromiumMemory,
                          0.8);
    }
    return 0;
}
