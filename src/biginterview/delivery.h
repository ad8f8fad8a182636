#pragma once

#include "biginterview/types.h"
#include "core/result.h"

namespace biginterview {

/// What an event did to an interview; decided by its name alone (big-interview.md 7.3).
enum class EventKind { Changed, Deleted, Other };

/// A webhook delivery of the vendor in full (big-interview.md 7.2).
struct InterviewEvent
{
    QString partnerId;
    EventKind kind = EventKind::Other;
    QString interviewId;   ///< From api_id, text or number, else from the object.
    QDateTime updatedAt;   ///< Of the object; invalid for a delete.
    QJsonObject interview; ///< As delivered; empty for a delete.
};

/// Reads a kept body. ErrorKind::Payload when it is none of theirs.
core::Result<InterviewEvent> readInterviewEvent(const QByteArray &body);

} // namespace biginterview
