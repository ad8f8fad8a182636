#pragma once

#include "shell/services.h"

namespace shell {

/// Deletes what is past its period and makes the daily backup, by itself: soon after the start when
/// the hour set for it was missed, and then every day at that hour. Works in a thread of its own;
/// every run is a line of the audit record. Owned by the program.
class Caretaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Caretaker)

public:
    /// \a services outlives it, and has its storage open before anything is asked for.
    explicit Caretaker(Services &services, QObject *parent = nullptr);
    ~Caretaker() override;

    /// From now on; once.
    void start();
    using Done = std::function<void(core::Result<store::PurgeCounts>)>;
    /// Deletes what is past its period now, whatever the settings say. \a done comes later, and not
    /// once \a context is gone.
    void purgeNow(QObject *context, Done done);
    /// Deletes these visits; \a done as above.
    void deleteVisits(const QList<core::VisitId> &visits, QObject *context, Done done);
    /// Deletes these people by their partner ids; the audit record names them by their numbers.
    /// \a done as above.
    void deletePeople(const QStringList &partnerIds, QObject *context, Done done);

    /// The next moment \a hour begins after \a from, both in the zone of \a from.
    static QDateTime nextRun(const QDateTime &from, int hour);

Q_SIGNALS:
    /// What it did by itself did not work; it tries again within the hour.
    void failed(const core::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shell
