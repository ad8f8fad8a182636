#pragma once

#include "support/manualclock.h"
#include "unit/httpd/rawclient.h"
#include "webhooks/receiver.h"

#include <QtCore/QTemporaryDir>

/// A request for the receiver's own path, complete.
QByteArray postOf(const QByteArray &body, const QByteArray &headers = {},
                  const QByteArray &target = "/webhooks/incode", const QByteArray &method = "POST");
/// The smallest acceptable payload.
QByteArray payloadOf(const QByteArray &interview, const QByteArray &status = "EXPIRED");

/// A receiver on a database of its own and a clock the test owns.
class ReceiverRig final
{
    Q_DISABLE_COPY_MOVE(ReceiverRig)

public:
    explicit ReceiverRig(std::chrono::milliseconds busyTimeout = std::chrono::seconds(20));
    ~ReceiverRig();

    /// On a free port of 127.0.0.1; an error fails the test.
    void start(webhooks::ReceiverRules rules = {});
    quint16 port() const { return receiver->port(); }
    QString folder() const { return m_folder.path(); }

    /// Sends \a request over a connection of its own and waits for the answer.
    Answer ask(const QByteArray &request);
    /// True once the receiver has seen whatever reached it before.
    bool hasSeenAll();
    /// In the database, as another program sees it; -1 when it cannot be read.
    qint64 count() const;

private:
    QTemporaryDir m_folder;

public:
    support::ManualClock clock;
    QList<webhooks::Arrival> arrivals;
    QList<int> refusals;
    QStringList reasons;
    std::unique_ptr<webhooks::Receiver> receiver;
};
