#include "shell/policyfetch.h"

#include "core/log.h"

#include <QtCore/QCoreApplication>

namespace shell {

using namespace Qt::StringLiterals;
using onboarding::Outcome;

namespace {

bool isDecided(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
    case Outcome::Review:
    case Outcome::Failed:
        return true;
    case Outcome::Expired:
    case Outcome::Cancelled:
    case Outcome::Error:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void PolicyFetch::begin(Services &services, const onboarding::VisitResult &result)
{
    const bool text = services.settings().boolean(core::keys::FetchText);
    const bool images = services.settings().boolean(core::keys::FetchImages);
    // A backend knows neither, and a static link leaves no token to ask with.
    const bool canBeAsked = services.settings().text(core::keys::ServiceKind) != "backend"_L1
                            && result.reason != onboarding::Reason::ScoreMissing;
    if ((text || images) && canBeAsked && isDecided(result.outcome) && services.service())
        (new PolicyFetch(services, result, text, images))->next();
}

PolicyFetch::PolicyFetch(Services &services, const onboarding::VisitResult &result, bool text,
                         bool images)
    : m_services(services)
    , m_result(result)
    , m_text(text)
    , m_images(images)
    , m_service(services.service())
    , m_fetch(*m_service, services.storage()->visits(), services.clock())
{
    connect(&m_fetch, &onboarding::ResultFetch::done, this, &PolicyFetch::next);
    connect(&m_fetch, &onboarding::ResultFetch::failed, this, [this](const core::Error &error) {
        qCWarning(core::logVisit).noquote() << "not fetched:" << core::describe(error);
        next();
    });
    // The services go before the application does.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            [this] { delete this; });
}

void PolicyFetch::next()
{
    if (std::exchange(m_text, false)) {
        m_services.recordOrWarn(store::actions::ResultFetched, m_result.visitId, u"text"_s);
        m_fetch.fetchText(m_result.visitId, m_result.interviewId);
    } else if (std::exchange(m_images, false)) {
        m_services.recordOrWarn(store::actions::ResultFetched, m_result.visitId, u"images"_s);
        m_fetch.fetchImages(m_result.visitId, m_result.interviewId);
    } else {
        deleteLater();
    }
}

} // namespace shell
