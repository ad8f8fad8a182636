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

/// A program that can be made to die: after its last act nothing of it reaches the world, although
/// its objects still believe so.
class Life
{
public:
    /// One thing the world can see or that is kept; false when it does not happen any more.
    bool act();
    bool isAlive() const { return m_left != 0; }
    void endAfter(int acts) { m_left = acts; }
    int acts() const { return m_acts; }
    /// The next program: it lives on.
    void beginAnew();

private:
    int m_left = -1; ///< Below zero: it does not die.
    int m_acts = 0;
};

/// A service whose answers are decided half-way through its latency and given at its end.
class FakeService final : public incode::OnboardingService
{
public:
    FakeService(core::Clock &clock, QStringList &log, Life &life);
    ~FakeService() override;

    void createSession(const incode::SessionRequest &request, QObject *context,
                       incode::Done<incode::Session> done) override;
    void onboardingUrl(const incode::Session &session, QObject *context,
                       incode::Done<QUrl> done) override;
    void status(const incode::Session &session, QObject *context,
                incode::Done<incode::Status> done) override;
    void score(const incode::Session &session, QObject *context,
               incode::Done<incode::Score> done) override;
    void ocr(const incode::Session &session, QObject *context,
             incode::Done<incode::OcrData> done) override;
    void images(const incode::Session &session, const QStringList &types, QObject *context,
                incode::Done<QList<incode::Image>> done) override;

    milliseconds latency{4};
    Script<incode::Session> onCreate;
    Script<QUrl> onUrl;
    Script<incode::Status> onStatus;
    Script<incode::Score> onScore;
    Script<incode::OcrData> onOcr;
    std::function<std::optional<Result<QList<incode::Image>>>(const QStringList &)> onImages;

    incode::SessionRequest lastRequest;
    incode::Session lastSession; ///< Of the last call that had one.
    QList<milliseconds> starts;  ///< Of createSession.
    QList<milliseconds> statusReads;
    QList<milliseconds> scoreReads;
    QList<QStringList> imageRequests;
    QList<milliseconds> imageReads;
    /// A call whose context died is not in flight any more.
    int statusInFlight() const;
    int mostInFlight = 0;

private:
    template<typename T>
    void answer(QObject *context, const Script<T> &script, incode::Done<T> done);

    core::Clock &m_clock;
    QStringList &m_log;
    Life &m_life;
    QList<QPointer<QObject>> m_statusCalls; ///< Their contexts.
};

/// What the store keeps of one visit.
struct Record
{
    store::NewVisit visit;
    core::InterviewId interview;
    core::Secret token;
    QList<store::VisitStep> journal;
    std::optional<store::VisitEnd> end;
    QMap<QString, QByteArray> documents;
    int ends = 0;   ///< finishVisit() that worked.
    int amends = 0; ///< amendEnd() that worked.

    QStringList stepNames() const;
    /// "outcome/reason", or "open".
    QString endText() const;
};

/// A store in memory that can be told which calls fail; an entry of \a failing is a call's name, or
/// "addStep:NAME".
class FakeStore final : public store::VisitStore
{
public:
    FakeStore(QStringList &log, Life &life) : m_log(log), m_life(life) { }

    Result<std::unique_ptr<store::VisitLock>> lock(const core::VisitId &visit) override;
    Result<void> addVisit(const store::NewVisit &visit) override;
    Result<void> setSession(const core::VisitId &visit, const core::InterviewId &interview,
                            const core::Secret &token, const QDateTime &at) override;
    Result<void> setInterview(const core::VisitId &visit, const core::InterviewId &interview,
                              const QDateTime &at) override;
    Result<void> addStep(const core::VisitId &visit, const store::VisitStep &step) override;
    Result<void> finishVisit(const core::VisitId &visit, const store::VisitEnd &end) override;
    Result<void> amendEnd(const core::VisitId &visit, const store::VisitEnd &end) override;
    Result<void> forgetToken(const core::VisitId &visit) override;
    Result<void> setDocument(const core::VisitId &visit, const QString &kind,
                             const core::Secret &content, const QDateTime &at) override;
    Result<std::optional<core::Secret>> document(const core::VisitId &visit,
                                                 const QString &kind) override;
    Result<core::Secret> sessionToken(const core::VisitId &visit) override;
    Result<std::optional<store::VisitRow>> visitOf(const core::InterviewId &interview) override;
    Result<QList<store::VisitStep>> steps(const core::VisitId &visit) override;
    Result<QList<store::VisitRow>> recentVisits(int limit) override;
    Result<QList<store::OpenVisit>> openVisits() override;

    /// The one visit there is; an empty one when there is none.
    const Record &only() const;
    Record *find(const core::VisitId &visit);

    QSet<QString> failing;
    core::VisitId failingOnly;    ///< When set, only calls about this visit fail.
    bool holdsAll = false;        ///< Another program holds every visit.
    std::function<void()> onLock; ///< What another program does right before a lock is taken.
    QList<Record> records;        ///< Oldest first.
    /// Also keeps the visits held, as a lock outlives no store.
    std::shared_ptr<QSet<QString>> held = std::make_shared<QSet<QString>>();

private:
    Result<void> done(const QString &call, const core::VisitId &visit,
                      const QString &name = {}) const;
    /// Changes the record of \a visit, unless told to fail or the program is dead.
    Result<void> change(const QString &call, const QString &name, const core::VisitId &visit,
                        const std::function<bool(Record &)> &how);

    QStringList &m_log;
    Life &m_life;
};

} // namespace fakes
