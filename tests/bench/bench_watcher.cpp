// The status watcher without hints and without a view, beside a plain 1 s poller on the same
// sessions: 200 paired phases, several at a time.
#include "benchsupport.h"

#include "incode/omniclient.h"
#include "onboarding/statuswatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One session whose finish both see.
class Phase final : public QObject
{
public:
    Phase(net::Client &net, core::Clock &clock, const QUrl &apiUrl, const core::Secret &key,
          const QString &flowId, int finishAfter)
        : m_net(net)
        , m_finishUrl(apiUrl.toString() + u"/0/omni/finish-status"_s)
        , m_client(net, apiUrl, key)
        , m_clock(clock)
        , m_watcher(m_client, clock)
        , m_flowId(flowId)
        , m_finishAfter(finishAfter)
    {
        m_plain.setInterval(1s);
        m_plain.setTimerType(Qt::PreciseTimer);
        connect(&m_plain, &QTimer::timeout, this, [this] {
            m_client.status(m_session, this, [this](core::Result<incode::Status> status) {
                if (status && status->isTerminal() && plainSeen == 0) {
                    m_plain.stop();
                    plainSeen = now();
                }
            });
        });
        connect(&m_watcher, &onboarding::StatusWatcher::answered, this,
                [this](const incode::Status &status) {
                    if (status.isTerminal() && watcherSeen == 0) {
                        m_watcher.stop();
                        watcherSeen = now();
                    }
                });
    }

    void start()
    {
        incode::SessionRequest request;
        request.flowId = m_flowId;
        m_client.createSession(request, this, [this](core::Result<incode::Session> made) {
            m_session = *made;
            m_watcher.start(m_session,
                            {true, 1000ms, false, QRandomGenerator::global()->generate()});
            m_plain.start();
            QTimer::singleShot(m_finishAfter, this, [this] { finish(); });
        });
    }

    double watcherSeen = 0;
    double plainSeen = 0;

    bool isOver() const { return watcherSeen > 0 && plainSeen > 0; }
    QString interviewId() const { return m_session.interviewId.text(); }

private:
    double now() const { return double(m_clock.elapsed().count()); }
    void finish();

    net::Client &m_net;
    QUrl m_finishUrl;
    incode::OmniClient m_client;
    core::Clock &m_clock;
    onboarding::StatusWatcher m_watcher;
    QString m_flowId;
    int m_finishAfter; ///< Milliseconds.
    incode::Session m_session;
    QTimer m_plain;
};

/// finish-status as the page would call it; the sandbox notes the moment.
void Phase::finish()
{
    net::Request request;
    request.url = m_finishUrl;
    request.headers = {{"X-Incode-Hardware-Id", m_session.token.reveal()}, {"api-version", "1.0"}};
    request.name = u"finish"_s;
    m_net.send(request, this, [](core::Result<net::Response>) {});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    support::SandboxProcess sandbox;
    if (!sandbox.start(u"pass"_s, 1))
        return 1;
    core::SettingsLocations locations;
    locations.configFile = sandbox.settingsFile();
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    const core::Result<core::Secret> key =
        core::readKeyFile(settings->text(core::keys::ApiKeyFile));
    core::SystemClock clock;

    constexpr int phases = 200;
    constexpr int together = 20;
    QList<double> watcher;
    QList<double> plain;
    for (int round = 0; round < phases / together; ++round) {
        std::vector<std::unique_ptr<net::Client>> clients;
        std::vector<std::unique_ptr<Phase>> running;
        for (int i = 0; i < together; ++i) {
            clients.push_back(std::make_unique<net::Client>(clock));
            running.push_back(
                std::make_unique<Phase>(*clients.back(), clock, settings->url(core::keys::ApiUrl),
                                        *key, settings->text(core::keys::FlowId),
                                        // Two intervals on, every phase of one once.
                                        2000 + (i * phases / together + round) * 1000 / phases));
            running.back()->start();
        }
        bench::await("phases", 20s, [&] {
            return std::all_of(running.begin(), running.end(),
                               [](const auto &phase) { return phase->isOver(); });
        });
        for (const std::unique_ptr<Phase> &phase : running) {
            const double finished = bench::factsOf(sandbox, phase->interviewId()).finished;
            watcher << phase->watcherSeen - finished;
            plain << phase->plainSeen - finished;
        }
    }
    bench::printTimes("finish to status seen, watcher without hints", watcher);
    bench::printTimes("finish to status seen, plain 1 s poller", plain);
    bench::printRatio("watcher without hints / plain poller (mean)",
                      bench::mean(watcher) / bench::mean(plain), 1.1);
    return 0;
}
