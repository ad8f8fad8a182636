#pragma once

#include "store/connection.h"
#include "store/peoplestore.h"

namespace store {

/// The PeopleStore of one SQLite connection, which outlives it.
class SqlitePeople final : public PeopleStore
{
public:
    explicit SqlitePeople(const Connection &connection);

    core::Result<QList<PersonRow>> all() override;
    core::Result<std::optional<PersonRow>> person(const QString &partnerId) override;
    core::Result<qint64> save(const Person &person) override;
    core::Result<void> saveBatch(const QList<Person> &people, const ImportRun &run) override;
    core::Result<std::optional<ImportRun>> importRun(const QByteArray &key) override;
    core::Result<void> endImport(const QByteArray &key) override;
    core::Result<void> setProgress(const QString &partnerId, const QByteArray &tracks,
                                   const QList<KeptInterview> &interviews,
                                   const QDateTime &asOf) override;
    core::Result<ChangeOutcome> apply(const InterviewChange &change) override;
    core::Result<QList<KeptInterview>> interviews(const QString &partnerId) override;
    core::Result<void> addLaunch(const Launch &launch) override;
    core::Result<QList<Launch>> launches(const QString &partnerId, int limit) override;
    core::Result<qint64> deliveriesTaken() override;
    core::Result<void> setDeliveriesTaken(qint64 number) override;

private:
    const Connection &m_connection;
};

} // namespace store
