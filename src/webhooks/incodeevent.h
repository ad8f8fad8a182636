#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace webhooks {

/// What a delivery says, whoever sent it.
struct Event
{
    QString source;    ///< "incode" or "biginterview".
    QString dedupeKey; ///< The same for deliveries that say the same.
    core::InterviewId interview;
    QString person;             ///< The partner id of Big Interview's; empty for Incode's.
    QString name;               ///< Incode's onboardingStatus or Big Interview's event_name, also
                                ///< one we do not know.
    QString flowId;             ///< Empty in older payloads, and when it is no id.
    QString externalCustomerId; ///< Also from the older name externalId; empty when not given.
};

/// Incode's onboarding-status webhook, old and new payload, unknown members ignored
/// (incode-omni.md 7.1). ErrorKind::Payload when it is no JSON object, or interviewId or
/// onboardingStatus are missing, no strings, empty, longer than 64 or hold anything but letters,
/// digits, '_' and '-'; the detail repeats nothing of it.
///
/// dedupeKey is "interviewId/onboardingStatus", for a delivery carries no id of its own and a
/// repeated one need not have the same bytes (incode-omni.md 7.2). Neither part can hold the '/'.
/// A status that came back after another counts as a repetition too, which does no harm: every
/// arrival, new or not, only makes us ask for the status.
core::Result<Event> readIncodeEvent(const QByteArray &body);

} // namespace webhooks
