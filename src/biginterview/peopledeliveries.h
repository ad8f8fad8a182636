#pragma once

#include "biginterview/people.h"

#include <QtCore/QHash>

namespace biginterview {

/// Takes webhook deliveries from the inbox into the roster, in their order, in the reader's thread,
/// and says whom to read anew. Owned by People.
class PeopleDeliveries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleDeliveries)

public:
    PeopleDeliveries(core::Clock &clock, store::StoreThread &reader, QObject *parent);

    void take();
    /// As after an event about them: wanted() follows.
    void remind(const QString &partnerId);

Q_SIGNALS:
    /// As kept now; nothing when the person was deleted meanwhile.
    void taken(const QString &partnerId, const std::optional<biginterview::Entry> &entry);
    /// To be read anew, 2 s after the first of the events.
    void wanted(const QStringList &partnerIds);

private:
    void takeBatch();
    void fire();
    void arm();

    core::Clock &m_clock;
    store::StoreThread &m_reader;
    bool m_isTaking = false;
    bool m_isAskedAgain = false;
    QHash<QString, core::milliseconds> m_due;
    core::Timer *m_timer;
};

} // namespace biginterview
