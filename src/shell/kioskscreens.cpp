#include "shell/kioskscreens.h"

#include "shell/beforestartscreen.h"
#include "shell/devicesscreen.h"
#include "shell/flowscreen.h"
#include "shell/language.h"
#include "shell/resultscreen.h"
#include "shell/welcomescreen.h"

#include <QtWidgets/QStackedWidget>

namespace shell {

using namespace Qt::StringLiterals;
namespace keys = core::keys;

namespace {

/// How soon a screen that is out of order looks again whether the staff has repaired it.
constexpr core::milliseconds RecheckAfter(30000);

BeforeStartScreen::Rules beforeStartRules(const core::Settings &settings)
{
    const QString reference = settings.text(keys::AsksReference);
    const bool isDeleted = settings.boolean(keys::RetentionEnabled);
    BeforeStartScreen::Rules rules;
    rules.tells = settings.boolean(keys::AsksConsent);
    rules.reference = reference == "required"_L1   ? BeforeStartScreen::Reference::Required
                      : reference == "optional"_L1 ? BeforeStartScreen::Reference::Optional
                                                   : BeforeStartScreen::Reference::Off;
    rules.pattern = settings.text(keys::ReferencePattern);
    rules.mediaHours = isDeleted ? settings.integer(keys::RetentionMediaHours) : 0;
    rules.visitDays = isDeleted ? settings.integer(keys::RetentionVisitDays) : 0;
    return rules;
}

Brand kioskBrand(const core::Settings &settings)
{
    return {settings.text(keys::BrandName), settings.text(keys::BrandLogoFile),
            settings.text(keys::BrandWelcomeText), settings.text(keys::BrandBackgroundFile)};
}

} // namespace

KioskScreens::KioskScreens(Services &services, QStackedWidget &stack, FlowScreen &flow,
                           ResultScreen &result, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_stack(stack)
    , m_flow(flow)
    , m_result(result)
    , m_recheck(services.clock().makeTimer(this))
{
    const core::Settings &settings = services.settings();
    core::Clock &clock = services.clock();
    const Brand brand = kioskBrand(settings);
    m_welcome = new WelcomeScreen(clock, brand,
                                  {std::chrono::seconds(settings.integer(keys::WelcomeSeconds)),
                                   settings.text(keys::HelpContact)});
    stack.addWidget(m_welcome);
    const BeforeStartScreen::Rules rules = beforeStartRules(settings);
    if (rules.tells || rules.reference != BeforeStartScreen::Reference::Off) {
        m_beforeStart = new BeforeStartScreen(clock, brand, rules);
        stack.addWidget(m_beforeStart);
    }
    if (settings.boolean(keys::ChecksDevices)) {
        m_devices = new DevicesScreen(
            clock, services.network(), brand,
            {settings.text(keys::CameraName), settings.text(keys::MicrophoneName)});
        stack.addWidget(m_devices);
    }
    m_recheck->setObjectName("recheck"_L1);
    connect(m_recheck, &core::Timer::fired, this, &KioskScreens::recheckReadiness);
    connect(&services, &Services::readinessChanged, this, &KioskScreens::updateAvailability);
    followWelcome();
}

void KioskScreens::followWelcome()
{
    connect(m_welcome, &WelcomeScreen::tryNowRequested, &m_services.network(),
            &NetworkWatch::askNow);
    connect(m_welcome, &WelcomeScreen::languageChosen, this,
            [](const QString &code) { Language::instance().set(code); });
    connect(m_welcome, &WelcomeScreen::dimmed, this,
            [this] { Language::instance().set(m_services.settings().text(keys::UiLanguage)); });
    connect(m_welcome, &WelcomeScreen::shown, this, [this] {
        m_isPainted = true;
        updateAvailability();
        // Only now: preparing an engine takes longer than showing Welcome.
        m_services.views().prepare();
        if (!std::exchange(m_wasShown, true))
            Q_EMIT firstShown();
    });
}

QWidget *KioskScreens::screenOf(KioskStep step) const
{
    switch (step) {
    case KioskStep::Welcome:
        return m_welcome;
    case KioskStep::BeforeStart:
        return m_beforeStart;
    case KioskStep::Devices:
        return m_devices;
    case KioskStep::Flow:
        return &m_flow;
    case KioskStep::Result:
        return &m_result;
    case KioskStep::LettingGo:
    case KioskStep::Leaving:
    case KioskStep::BeginningAgain:
    case KioskStep::Cleaning:
        return nullptr; // A card covers what was there.
    }
    Q_UNREACHABLE();
}

void KioskScreens::show(KioskStep step)
{
    if (step == KioskStep::Welcome) {
        m_isPainted = false;
        m_isAnnounced = false;
        updateAvailability();
    }
    if (QWidget *screen = screenOf(step))
        m_stack.setCurrentWidget(screen);
}

void KioskScreens::setOutOfOrder(bool isOutOfOrder)
{
    m_isOutOfOrder = isOutOfOrder;
    updateAvailability();
}

void KioskScreens::updateAvailability()
{
    using Availability = WelcomeScreen::Availability;
    m_recheck->stop();
    const Readiness readiness = m_services.readiness();
    if (m_isOutOfOrder) {
        m_welcome->setAvailability(Availability::OutOfOrder);
    } else {
        switch (readiness) {
        case Readiness::Opening:
            m_welcome->setAvailability(Availability::Opening);
            return;
        case Readiness::Ready:
            m_welcome->setAvailability(Availability::Ready);
            break;
        case Readiness::NeedsSetup:
        case Readiness::Failed:
            m_welcome->setAvailability(Availability::OutOfOrder);
            m_recheck->start(RecheckAfter);
            break;
        }
    }
    Q_EMIT availabilityChanged();
    if (m_isPainted && !std::exchange(m_isAnnounced, true))
        Q_EMIT welcomeShown();
}

void KioskScreens::recheckReadiness()
{
    // Both tell how it went through readinessChanged(), which starts the next wait.
    switch (m_services.readiness()) {
    case Readiness::Failed:
        m_services.open();
        return;
    case Readiness::NeedsSetup:
        m_services.reloadService();
        return;
    case Readiness::Opening:
    case Readiness::Ready:
        return;
    }
}

} // namespace shell
