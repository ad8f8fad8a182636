#include "sandbox/state.h"

namespace sandbox {

using namespace Qt::StringLiterals;

State::State(core::Clock &theClock, double timeScale, const Scenario &scenario)
    : clock(theClock)
    , timeline(theClock, timeScale, nullptr)
    , sessions(theClock, timeline)
    , apiKey(randomHex(40).toLatin1())
{
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
