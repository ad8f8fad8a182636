#pragma once

#include "biginterview/people.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>

namespace biginterview {

/// Reads tracks and interviews of many people, a few at a time, and keeps them. Owned by People,
/// which shows what this tells. All signals come later than the calls, but for those of
/// setClient().
class PeopleRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleRefresh)

public:
    PeopleRefresh(core::Clock &clock, store::StoreThread &reader, QObject *parent);

    /// Ends what runs as cancelled.
    void setClient(std::shared_ptr<PartnerClient> client);
    PartnerClient *client() const { return m_client.get(); }

    void add(const QStringList &partnerIds);
    void cancel();
    bool isAsked(const QString &partnerId) const { return m_reading.contains(partnerId); }
    const RefreshState &state() const { return m_state; }

Q_SIGNALS:
    void asked(const QString &partnerId);
    /// As kept now; nothing when the person was deleted meanwhile.
    void read(const QString &partnerId, const std::optional<biginterview::Entry> &entry);
    void failed(const QString &partnerId, const core::Error &error);
    /// Asked, but given up before there was an answer.
    void dropped(const QString &partnerId);
    void stateChanged(const biginterview::RefreshState &state);
    void ended(const biginterview::RefreshState &state);

private:
    struct Reading;
    using ReadingPointer = std::shared_ptr<Reading>;

    void goOnLater();
    void goOn();
    void ask(const QString &partnerId);
    void take(const ReadingPointer &reading, core::Result<QJsonArray> answer,
              std::optional<QJsonArray> Reading::*where);
    void keep(const ReadingPointer &reading);
    void conclude(const ReadingPointer &reading, const core::Error &error);
    void endReading(const ReadingPointer &reading);
    void stop(const core::Error &why);
    void dropQueue();
    void cancelCalls();
    void tell();
    void end();

    core::Clock &m_clock;
    store::StoreThread &m_reader;
    std::shared_ptr<PartnerClient> m_client;
    QStringList m_queue; ///< Not asked yet; the next one last.
    QSet<QString> m_queued;
    QHash<QString, ReadingPointer> m_reading; ///< Asked; answers of any other are stale.
    RefreshState m_state;
    int m_failedInRow = 0;
    bool m_isCut = false; ///< The rest was dropped; what is still told ends the run.
    bool m_isGoingOn = false;
    core::Timer *m_tellTimer;
    core::Timer *m_grace; ///< For the answers of a cancelled refresh.
};

} // namespace biginterview
