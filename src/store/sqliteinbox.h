#pragma once

#include "store/connection.h"
#include "store/webhookinbox.h"

namespace store {

/// The WebhookInbox of one SQLite connection, which outlives it.
class SqliteInbox final : public WebhookInbox
{
public:
    explicit SqliteInbox(const Connection &connection);

    core::Result<QList<KeptDelivery>> add(const QList<NewDelivery> &deliveries) override;
    core::Result<QList<Delivery>> page(std::optional<qint64> below, int limit,
                                       const DeliveryFilter &filter) override;
    core::Result<std::optional<Delivery>> delivery(qint64 number) override;
    core::Result<core::Secret> body(qint64 number) override;
    core::Result<QList<Delivery>> unmatchedOfFlow(const QString &flowId,
                                                  const QDateTime &since) override;
    core::Result<QList<Delivery>> since(const QString &source, qint64 after, int limit) override;
    core::Result<qint64> count() override;

private:
    core::Result<KeptDelivery> keep(const NewDelivery &delivery,
                                    const QByteArray &sealedBody) const;
    core::Result<QList<Delivery>> read(const QString &condition, const SqlRow &values) const;

    const Connection &m_connection;
};

} // namespace store
