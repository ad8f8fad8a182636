#pragma once

#include "webhooks/incodeevent.h"

namespace webhooks {

/// Big Interview's delivery (big-interview.md 7.2): what is needed to keep it once; the rest is
/// read from the kept body. dedupeKey is its id, text or number, and without one what it says:
/// event, person, api_id and updated_at. ErrorKind::Payload when it is no JSON object with an
/// object "webhook" that names event and partner_id; the detail repeats nothing of it.
core::Result<Event> readBigInterviewEvent(const QByteArray &body);

/// The event "unreadable" under which \a body is kept although it is none of theirs, for whoever
/// has to find out why: about nobody, and one for each body however often it is sent.
Event unreadableBigInterviewEvent(const QByteArray &body);

} // namespace webhooks
