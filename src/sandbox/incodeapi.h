#pragma once

#include "sandbox/exchange.h"

namespace sandbox {

struct State;

/// Incode's side of the API listener: incode-omni.md section 12, and the faults of the scenario.
class IncodeApi
{
    Q_DISABLE_COPY_MOVE(IncodeApi)

public:
    explicit IncodeApi(State &state) : m_state(state) { }

    void handle(const httpd::Request &request, const httpd::Reply &reply);

private:
    void preflight(const Exchange &exchange) const;
    void start(const Exchange &exchange);
    void createSession(const Exchange &exchange, const QJsonObject &body);
    void resumeSession(const Exchange &exchange, const QString &interviewId);
    /// A call about one session, whose token has been found good.
    void aboutSession(const Exchange &exchange, Session &session);
    /// Answers by \a properly unless the scenario's fault hits \a call.
    void orFault(Call call, const Exchange &exchange, Session &session,
                 void (IncodeApi::*properly)(const Exchange &, Session &));

    void onboardingUrl(const Exchange &exchange, Session &session);
    void status(const Exchange &exchange, Session &session);
    void finishStatus(const Exchange &exchange, Session &session);
    void score(const Exchange &exchange, Session &session);
    void ocrData(const Exchange &exchange, Session &session);
    void wrappedOcrData(const Exchange &exchange, Session &session);
    void images(const Exchange &exchange, Session &session);
    void addEvent(const Exchange &exchange, Session &session);
    void processId(const Exchange &exchange, Session &session);
    void processFace(const Exchange &exchange, Session &session);
    void capture(const Exchange &exchange, Session &session);

    struct Route;
    static const QList<Route> &routes();

    State &m_state;
};

} // namespace sandbox
