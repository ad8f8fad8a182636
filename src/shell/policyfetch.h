#pragma once

#include "onboarding/resultfetch.h"
#include "shell/services.h"

#include <QtCore/QStringList>

namespace shell {

/// Fetches what results/fetchText and results/fetchImages ask for after a visit. Owned by itself:
/// it outlives the visit's window, ends with the last answer, and with the program at the latest.
class PolicyFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyFetch)

public:
    /// Does nothing for a visit that is not over and decided, or when the settings ask for nothing.
    static void begin(Services &services, const onboarding::VisitResult &result);

private:
    PolicyFetch(Services &services, const onboarding::VisitResult &result, bool text, bool images);
    void next();

    Services &m_services;
    const onboarding::VisitResult m_result;
    bool m_text;
    bool m_images;
    std::shared_ptr<incode::OnboardingService> m_service; ///< Outlives m_fetch.
    onboarding::ResultFetch m_fetch;
};

} // namespace shell
