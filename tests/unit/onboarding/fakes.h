#pragma once

#include "incode/service.h"
#include "onboarding/visitcontroller.h"
#include "store/visitstore.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace fakes {

using core::milliseconds;
using core::Result;

core::Error httpError(int status, bool fromService = true);
incode::Score scoreOf(const QString &status);

/// Calls \a what after \a delay on \a clock, unless \a context died.
void later(core::Clock &clock, QObject *context, milliseconds delay, std::function<void()> what);

/// Nothing means: never answered.
template<typename T>
using Script = std::function<std::optional<Result<T>>()>;

/// A service whose answers are decided half-way through its latency and given at its end.
class FakeService final : public incode::OnboardingService
{
public:
    FakeService(core::Clock &clock, QStringList &log);
    ~FakeService() override;

    void createSession(const incode::SessionRequest &request, QObject *context,
                       incode::Done<incode::Session> done) override;
    void onboardingUrl(const incode::Session &session, QObject *context,
                       incode::Done<QUrl> done) override;
    void status(const incode::Session &session, QObject *context,
                incode::Done<incode::Status> done) override;
    void score(const incode::Session &session, QObject *context,
               incode::Done<incode::Score> done) override;

    milliseconds latency{4};
    Script<incode::Session> onCreate;
    Script<QUrl> onUrl;
    Script<incode::Status> onStatus;
    Script<incode::Score> onScore;

    incode::SessionRequest lastRequest;
    QList<milliseconds> starts; ///< Of createSession.
    QList<milliseconds> statusReads;
    QList<milliseconds> scoreReads;
    int statusInFlight = 0;
    int mostInFlight = 0;

private:
    template<typename T>
    void answer(QObject *context, const Script<T> &script, incode::Done<T> done);

    core::Clock &m_clock;
    QStringList &m_log;
};

/// A store in memory that can be told which calls fail; an entry of \a failing is a call's name, or
/// "addStep:NAME".
class FakeStore final : public store::VisitStore
{
public:
    explicit FakeStore(QStringList &log) : m_log(log) { }

    Result<void> addVisit(const store::NewVisit &visit) override;
    Result<void> setSession(const core::VisitId &visit, const core::InterviewId &interview,
                            const core::Secret &token, const QDateTime &at) override;
    Result<void> addStep(const core::VisitId &visit, const store::VisitStep &step) override;
    Result<void> finishVisit(const core::VisitId &visit, const store::VisitEnd &end) override;
    Result<void> forgetToken(const core::VisitId &visit) override;
    Result<core::Secret> sessionToken(const core::VisitId &visit) override;
    Result<QList<store::VisitStep>> steps(const core::VisitId &visit) override;
    Result<QList<store::VisitRow>> recentVisits(int limit) override;

    QStringList stepNames() const;

    QSet<QString> failing;
    std::optional<store::NewVisit> visit;
    core::InterviewId interview;
    core::Secret token;
    QList<store::VisitStep> journal;
    std::optional<store::VisitEnd> end;

private:
    Result<void> done(const QString &call, const QString &name = {});

    QStringList &m_log;
};

} // namespace fakes
