#pragma once

#include "core/clock.h"
#include "core/listenaddress.h"
#include "core/secret.h"
#include "httpd/server.h"
#include "store/storage.h"
#include "webhooks/incodeevent.h"

#include <QtCore/QObject>

#include <memory>

namespace webhooks {

struct ReceiverRules
{
    core::ListenAddress listen;
    QString incodePath = QStringLiteral("/webhooks/incode");
    /// Big Interview's deliveries, taken only with a key: the bare verification key that each
    /// brings in Authorization.
    QString bigInterviewPath = QStringLiteral("/webhooks/biginterview");
    core::Secret bigInterviewKey;
    QByteArray headerName;     ///< Empty: Incode's deliveries carry no secret.
    core::Secret headerSecret; ///< Compared in constant time.
    /// PEM; both empty: plain http, which start() refuses anywhere but on loopback.
    QByteArray tlsCertificate;
    core::Secret tlsKey;
    httpd::Limits limits{}; ///< gateway.md section 6.
    /// What may wait for its turn to be written; more is answered 503.
    qsizetype maxWaiting = 4096;
    qint64 maxWaitingBytes = 32 * 1024 * 1024;
};

/// A delivery that was kept, and answered.
struct Arrival
{
    qint64 number = 0; ///< In the inbox.
    bool isNew = false;
    Event event;
};

/// Receives webhooks: checks the secret, reads, keeps durably, and only then answers 200 with
/// {"success":true}. What could not be kept, or not within 30 s, is answered 503, so that the
/// sender repeats it. What came with Big Interview's key and cannot be read is kept too, as an
/// event "unreadable" about nobody, and answered 400. Deliveries that arrive while others are being
/// written share the next write. Nothing it receives is believed here: an arrival is a hint to ask
/// the service. What is answered to what is the table in tests/unit/webhooks.
class Receiver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Receiver)

public:
    /// Writes through a thread and connection of its own to \a place.
    Receiver(core::Clock &clock, const store::StoragePlace &place, QObject *parent = nullptr);
    /// Waits for what is being written. Who waits for an answer gets none, and repeats.
    ~Receiver() override;

    /// Once. ErrorKind::Refused for rules that are not safe or make no sense, or a certificate that
    /// cannot be used; ErrorKind::Network when the port is taken or the address is not ours.
    core::Result<void> start(const ReceiverRules &rules);
    /// Takes nothing new, answers what is being written, then stopped(); cut at \a deadline.
    void stop(core::milliseconds deadline);
    quint16 port() const;

Q_SIGNALS:
    /// Kept and answered 200, also when it had arrived before.
    void arrived(const webhooks::Arrival &arrival);
    /// Somebody sent something that was not taken; \a reason holds nothing of it.
    void refused(int status, const QString &reason);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace webhooks
