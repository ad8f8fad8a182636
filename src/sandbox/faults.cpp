#include "sandbox/faults.h"

#include "sandbox/state.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Answers \a exchange wrongly in the way of \a fault; only a slow one ends with \a properly.
void commit(Fault fault, const Exchange &exchange, Timeline &timeline,
            const std::function<void()> &properly)
{
    constexpr qsizetype oversize = 2LL * 1024 * 1024; // Twice what a client should accept.
    switch (fault) {
    case Fault::Slow:
        timeline.after(SlowBy, properly);
        return;
    case Fault::Http429:
        exchange.error(429, u"Too many requests"_s, {{"Retry-After", "1"}});
        return;
    case Fault::Http500:
        exchange.error(500, u"Unexpected error occurred"_s);
        return;
    case Fault::Http502Html:
        exchange.send(502, "text/html",
                      "<html><head><title>502 Bad Gateway</title></head><body><center>"
                      "<h1>502 Bad Gateway</h1></center><hr><center>proxy</center></body></html>");
        return;
    case Fault::Malformed:
        exchange.send(200, "application/json", R"({"interviewId": "66c0ffee", "token": eyJ,,)");
        return;
    case Fault::CutOff:
        exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                     "Content-Length: 400\r\n\r\n{\"onboardingStatus\":\"ID_VAL");
        return;
    case Fault::Reset:
        exchange.reset();
        return;
    case Fault::Hang:
        return;
    case Fault::Oversized:
        exchange.json(200, {{u"padding"_s, QString(oversize, u'x')}});
        return;
    case Fault::TokenRevoked:
        exchange.error(401, u"Invalid access token"_s);
        return;
    case Fault::AdminExpired:
        exchange.error(500, u"The admin token has expired"_s);
        return;
    }
}

} // namespace

void startOrFault(State &state, const Exchange &exchange, const std::function<void()> &properly)
{
    const Scenario &scenario = state.nextScenario;
    if (scenario.fault && scenario.target == Call::Start && takeFaultyCall(state.faultyStartsLeft))
        commit(*scenario.fault, exchange, state.timeline, properly);
    else
        properly();
}

void callOrFault(State &state, Call call, const Exchange &exchange, Session &session,
                 const std::function<void(Session &)> &properly)
{
    const Scenario &scenario = session.request.scenario;
    // A fault of the status waits for the page, so that every visit gets under way first.
    const bool isDue = scenario.fault && scenario.target == call
                       && (call != Call::Status || session.pageOpened)
                       && takeFaultyCall(session.faultyCallsLeft);
    if (!isDue) {
        properly(session);
        return;
    }
    commit(*scenario.fault, exchange, state.timeline, [&state, properly, id = session.interviewId] {
        if (Session *found = state.sessions.find(id))
            properly(*found);
    });
}

} // namespace sandbox
