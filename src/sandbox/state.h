#pragma once

#include "core/clock.h"
#include "sandbox/requestlog.h"
#include "sandbox/scenario.h"
#include "sandbox/session.h"
#include "sandbox/timeline.h"
#include "sandbox/webhooksender.h"

#include <QtCore/QUrl>

#include <optional>

namespace sandbox {

/// What the API, the page server and the control API of one sandbox share.
struct State
{
    Q_DISABLE_COPY_MOVE(State)

    State(core::Clock &theClock, double timeScale, const Scenario &scenario);

    core::Clock &clock;
    Timeline timeline;
    SessionBook sessions;
    RequestLog log;

    const QByteArray apiKey;       ///< 40 hex digits, new in every run.
    const QByteArray backendToken; ///< The same, for the customer's backend.
    const QString clientId = QStringLiteral("sandbox001");
    WebhookSender webhooks;
    const QString flowId = QStringLiteral("5a0db0c5f10a5a0db0c5f10a");
    QUrl apiUrl;
    QUrl pageUrl;

    /// For the next session and those after it; a start fault begins anew.
    void setScenario(const Scenario &scenario);
    /// True when the present scenario lets a session go to \a redirectionUrl at its end. The
    /// sandbox's own return page stands for an address of the customer's and is never refused.
    bool acceptsRedirect(const QString &redirectionUrl) const;
    /// A request for a session of the present scenario; a scripted visitor is used up by it.
    SessionRequest nextSession();
    /// Where the page goes at its end unless start said otherwise.
    QUrl returnUrl() const;
    /// The page of \a session.
    QUrl onboardingUrl(const Session &session) const;
    /// The same for everybody: a session is made when it is opened (incode-omni.md 3.3).
    QUrl staticUrl() const;

    Scenario nextScenario;
    std::optional<int> faultyStartsLeft; ///< Nothing: every one.
    std::optional<milliseconds> nextFinishAfter;
    milliseconds outageUntil{0}; ///< Monotonic; before it the API resets every connection.
};

/// True when the fault of a scenario hits this call; counts it in \a left.
bool takeFaultyCall(std::optional<int> &left);

} // namespace sandbox
