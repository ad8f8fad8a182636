#pragma once

#include "sandbox/partnerbook.h"
#include "sandbox/partnerhooks.h"
#include "sandbox/partnerlog.h"
#include "sandbox/timeline.h"

#include <QtCore/QUrl>

namespace sandbox {

/// What Big Interview's API, its pages and their control share.
struct PartnerState
{
    Q_DISABLE_COPY_MOVE(PartnerState)

    PartnerState(core::Clock &theClock, Timeline &theTimeline);

    core::Clock &clock;
    Timeline &timeline;
    PartnerSwitches switches;
    PartnerLog log;
    PartnerBook book;
    const QByteArray apiKey;     ///< 32 hex digits, new in every run.
    const QByteArray webhookKey; ///< The same, another one.
    PartnerHooks hooks;
    QUrl url; ///< The organisation's: an origin.
};

/// The bodies of the API's answers (big-interview.md 2 to 4).
namespace partneranswers {

QJsonObject user(const Person &person, const PartnerSwitches &switches);
QJsonObject tracks(const Person &person, const PartnerSwitches &switches);
QJsonObject interviews(const Person &person, const PartnerSwitches &switches);
QJsonObject interview(const PracticeInterview &one, const PartnerSwitches &switches);

} // namespace partneranswers

} // namespace sandbox
