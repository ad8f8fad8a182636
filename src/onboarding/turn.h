#pragma once

#include "onboarding/machine.h"

#include <utility>

namespace onboarding {

/// The network may be to blame, and not the page or the service.
inline bool isUnreached(const core::Error &error)
{
    return error.kind == core::ErrorKind::Network || error.kind == core::ErrorKind::Timeout;
}

/// One call of next(): the state being changed and the effects gathered so far.
class Turn final
{
public:
    explicit Turn(const Visit &visit) : m_visit(visit) { }

    void operator()(const events::Started &event);
    void operator()(const events::Resumed &event);
    void operator()(const events::StoreFailed &event);
    void operator()(const events::EndStored &event);
    void operator()(const events::SessionCreated &event);
    void operator()(const events::SessionFailed &event);
    void operator()(const events::UrlAccepted &event);
    void operator()(const events::UrlFailed &event);
    void operator()(const events::PageLoaded &event);
    void operator()(const events::PageFailed &event);
    void operator()(const events::PageClosed &event);
    void operator()(const events::Returned &event);
    void operator()(const events::Delivered &event);
    void operator()(const events::EvidenceFound &event);
    void operator()(const events::MoveAsked &event);
    void operator()(const events::ReloadAsked &event);
    void operator()(const events::StatusRead &event);
    void operator()(const events::StatusFailed &event);
    void operator()(const events::ScoreRead &event);
    void operator()(const events::ScoreFailed &event);
    void operator()(const events::CancelAsked &event);
    void operator()(const events::Passed &event);

    Step result() && { return {std::move(m_visit), std::move(m_effects)}; }

private:
    bool in(Phase phase) const { return m_visit.phase == phase; }
    bool isWatching() const
    {
        return in(Phase::Loading) || in(Phase::Reopening) || in(Phase::Running) || in(Phase::Moving)
               || in(Phase::Returning) || in(Phase::Watching);
    }
    /// There is no session of ours and no status to read.
    bool isStatic() const { return !m_visit.staticUrl.isEmpty(); }

    /// The page's address is asked for while the status is watched.
    bool isAskingAgain() const
    {
        return (in(Phase::Moving) && !m_visit.pageOpen) || in(Phase::Returning);
    }
    /// There is no page because neither it nor the service can be reached.
    bool isCutOff() const;

    void run(Effect effect) { m_effects << std::move(effect); }
    void show(VisitState state);
    void createSession();
    void comeBack(const events::Resumed &event);
    void askUrl();
    void urlRefused(const core::Error &error);
    void openPage();
    void pageUnreached(const core::Error &error);
    void reopenIn(milliseconds delay);
    void waitForService();
    void countUnreached();
    void connected();
    void movedPageGone();
    void endLink(const core::InterviewId &interview, incode::StatusKind kind);
    void conclude(incode::StatusKind kind);
    void readScore(milliseconds limit);
    void readScoreLater(const std::optional<core::Error> &error);
    void decide(Outcome outcome, Reason reason, const std::optional<core::Error> &error = {});
    void retire();
    void leave();
    void letGo();
    void pageGone(const QString &finding);
    void settle();
    void storeEnd();
    void end();
    void stepPassed();
    void visitPassed();
    void lateStepPassed();
    void scorePassed();

    Visit m_visit;
    QList<Effect> m_effects;
};

} // namespace onboarding
