#pragma once

#include "store/connection.h"
#include "store/visitstore.h"

namespace store {

/// The VisitStore of one SQLite connection, which outlives it.
class SqliteVisits final : public VisitStore
{
public:
    SqliteVisits(const Connection &connection, QString folder);

    core::Result<std::unique_ptr<VisitLock>> lock(const core::VisitId &visit) override;
    core::Result<void> addVisit(const NewVisit &visit) override;
    core::Result<void> setSession(const core::VisitId &visit, const core::InterviewId &interview,
                                  const core::Secret &token, const QDateTime &at) override;
    core::Result<void> setInterview(const core::VisitId &visit, const core::InterviewId &interview,
                                    const QDateTime &at) override;
    core::Result<void> addStep(const core::VisitId &visit, const VisitStep &step) override;
    core::Result<void> finishVisit(const core::VisitId &visit, const VisitEnd &end) override;
    core::Result<void> amendEnd(const core::VisitId &visit, const VisitEnd &end) override;
    core::Result<void> forgetToken(const core::VisitId &visit) override;

    core::Result<void> setDocument(const core::VisitId &visit, const QString &kind,
                                   const core::Secret &content, const QDateTime &at) override;
    core::Result<std::optional<core::Secret>> document(const core::VisitId &visit,
                                                       const QString &kind) override;

    core::Result<core::Secret> sessionToken(const core::VisitId &visit) override;
    core::Result<std::optional<VisitRow>> visitOf(const core::InterviewId &interview) override;
    core::Result<QList<VisitStep>> steps(const core::VisitId &visit) override;
    core::Result<QList<VisitRow>> recentVisits(int limit) override;
    core::Result<QList<OpenVisit>> openVisits() override;

private:
    core::Result<void> writeInterview(const QString &what, const core::VisitId &visit,
                                      const core::InterviewId &interview, const QVariant &token,
                                      const QDateTime &at);

    const Connection &m_connection;
    QString m_folder;
};

} // namespace store
