#include "shell/kioskpresence.h"

namespace shell {

namespace keys = core::keys;

KioskPresence::KioskPresence(Services &services, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_presence(new Presence(services.clock(), window))
{ }

void KioskPresence::setStep(KioskStep step)
{
    const core::Settings &settings = m_services.settings();
    const auto begin = [&](QLatin1StringView key) {
        m_presence->begin(std::chrono::seconds(settings.integer(key)),
                          std::chrono::seconds(settings.integer(keys::AnswerSeconds)));
    };
    switch (step) {
    case KioskStep::BeforeStart:
        begin(keys::BeforeStartSeconds);
        break;
    case KioskStep::Devices:
        begin(keys::DevicesSeconds);
        break;
    case KioskStep::Flow:
    case KioskStep::BeginningAgain:
        begin(keys::FlowSeconds);
        break;
    case KioskStep::Welcome: // Dims by itself.
    case KioskStep::LettingGo:
    case KioskStep::Leaving:
    case KioskStep::Result:
    case KioskStep::Cleaning:
        m_presence->end();
        break;
    }
}

void KioskPresence::follow(VisitSession &session)
{
    using onboarding::VisitController;
    VisitController &controller = session.controller();
    Presence *const presence = m_presence;
    // Not the page's requests: one that polls or measures sends them with nobody there as well.
    connect(&session, &VisitSession::pageShown, presence, &Presence::noteProgress);
    connect(&session, &VisitSession::captureLive, presence, &Presence::setCameraLive);
    connect(&session, &VisitSession::pageClosing, presence,
            [presence] { presence->setCameraLive(false); });
    connect(&controller, &VisitController::statusChanged, presence, &Presence::noteProgress);
    connect(&controller, &VisitController::stateChanged, presence,
            [presence](onboarding::VisitState state) {
                // Whoever has finished all steps need not be there for the rest.
                if (state == onboarding::VisitState::Scoring)
                    presence->end();
            });
}

} // namespace shell
