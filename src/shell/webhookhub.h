#pragma once

#include "store/webhookinbox.h"
#include "webhooks/receiver.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace core {
class Settings;
}

namespace shell {

class Services;

/// The webhook receiver of this program, as the settings want it, and who is told of what arrives.
/// Owned by Services. At most one program of a computer can have the port; another says so and
/// polls.
class WebhookHub final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhookHub)

public:
    enum class State {
        Off,       ///< The settings want none, or start() was not called.
        Listening, ///< address() takes deliveries.
        Failed     ///< problem() says why not; tried again every half minute.
    };

    explicit WebhookHub(Services &services, QObject *parent = nullptr);
    /// Waits on \a clock, which outlives it, in place of the services' own.
    WebhookHub(Services &services, core::Clock &clock, QObject *parent = nullptr);
    ~WebhookHub() override;

    /// Listens as the settings say, from now on and after each change of them. Once the storage is
    /// open; harmless again.
    void start();
    State state() const;
    /// "127.0.0.1:8787", as listened on; empty unless Listening.
    QString address() const;
    /// See readReceiverRules() and webhooks::Receiver::start().
    std::optional<core::Error> problem() const;

    /// Tells of \a delivery once more as if it had just arrived.
    void replay(const store::Delivery &delivery);

Q_SIGNALS:
    void stateChanged();
    /// Something arrived and is kept. Only a hint: nothing of it is believed unread.
    void arrived(const webhooks::Arrival &arrival);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What the settings ask of the receiver, with its files read; nothing when it is off. What is not
/// safe or cannot be read is an ErrorKind::Refused or Storage whose detail begins with the key of
/// the setting: an address that other computers reach without a certificate, a key file that others
/// can read, a secret without its header, a header name that is no token of RFC 9110 section 5.6.2,
/// one path for both senders.
core::Result<std::optional<webhooks::ReceiverRules>>
readReceiverRules(const core::Settings &settings);
/// What can be about a visit over a static link of \a flowId that began at \a since: of no visit
/// yet, first kept since then, and of an interview that nothing was heard of in the hour before.
/// So neither a repetition nor somebody who left and goes on elsewhere ends the next one's visit.
core::Result<QList<store::Delivery>> deliveriesSince(store::WebhookInbox &inbox,
                                                     const QString &flowId, const QDateTime &since);
/// A field name by RFC 9110 section 5.1.
bool isHeaderName(const QString &name);
/// A path the receiver can match letter by letter.
bool isDeliveryPath(const QString &path);

} // namespace shell
