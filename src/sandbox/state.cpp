#include "sandbox/state.h"

#include "core/hostpolicy.h"

namespace sandbox {

using namespace Qt::StringLiterals;

State::State(core::Clock &theClock, double timeScale, const Scenario &scenario)
    : clock(theClock)
    , timeline(theClock, timeScale, nullptr)
    , sessions(theClock, timeline)
    , apiKey(randomHex(40).toLatin1())
    , backendToken(randomHex(40).toLatin1())
    , webhooks(theClock, timeline, clientId)
{
    sessions.statusReached = [this](const Session &session, const QString &status) {
        webhooks.statusReached(session, status);
    };
    setScenario(scenario);
}

void State::setScenario(const Scenario &scenario)
{
    nextScenario = scenario;
    faultyStartsLeft = scenario.target == Call::Start ? scenario.faultyCalls() : 0;
}

SessionRequest State::nextSession()
{
    SessionRequest request;
    request.scenario = nextScenario;
    request.finishAfter = std::exchange(nextFinishAfter, std::nullopt);
    setScenario(nextScenario);
    return request;
}

bool State::acceptsRedirect(const QString &redirectionUrl) const
{
    if (!nextScenario.refusesLoopback)
        return true;
    const QUrl url(redirectionUrl);
    return url == returnUrl() || !core::isLoopbackHost(url.host());
}

QUrl State::staticUrl() const
{
    QUrl url = pageUrl;
    url.setPath(u'/' + clientId + u"/flow/"_s + flowId);
    return url;
}

QUrl State::onboardingUrl(const Session &session) const
{
    QUrl url = pageUrl;
    url.setPath(u'/' + clientId + u"/flow/"_s + session.request.flowId);
    url.setQuery(u"interviewId="_s + session.interviewId);
    return url;
}

QUrl State::returnUrl() const
{
    QUrl url = pageUrl;
    url.setPath(u"/return"_s);
    return url;
}

bool takeFaultyCall(std::optional<int> &left)
{
    if (!left)
        return true;
    if (*left == 0)
        return false;
    --*left;
    return true;
}

} // namespace sandbox
