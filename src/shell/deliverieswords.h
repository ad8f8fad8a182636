#pragma once

#include "shell/deskparts.h"
#include "shell/webhookhub.h"

namespace shell {

// How webhooks are put into words: in the settings and on the page of activity. Translated.

/// What the receiver of this program does now.
struct ReceiverState
{
    WebhookHub::State state = WebhookHub::State::Off;
    QString address;
    std::optional<core::Error> problem;
};
ReceiverState receiverState(const WebhookHub &hub);

/// The same for people: one look, what it does and, where something is wrong, what to do.
struct ReceiverWords
{
    Look look;
    QString sentence;
    QString detail; ///< English, for a tool tip.
};
ReceiverWords presentReceiver(const ReceiverState &state);

/// Where deliveries have to go with these settings: "http://127.0.0.1:8787/webhooks/incode"; empty
/// while the receiver is off or its address is not valid. An empty \a path is the usual one of the
/// setting \a pathKey.
QString receiverUrl(const QString &listen, QLatin1StringView pathKey, const QString &path,
                    bool encrypted);

/// Who sent a delivery.
QString presentSource(const QString &source);
/// What a delivery says about its session or person, as one sentence; unknown words as they stand.
QString presentEvent(const store::Delivery &delivery);
/// Whom of ours it is about, short: the beginning of a visit's id or a partner id, and where nobody
/// is, that.
QString presentSubject(const store::Delivery &delivery);

} // namespace shell
