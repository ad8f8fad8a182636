#pragma once

#include "onboarding/machine.h"

#include <utility>

namespace onboarding {

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
               || in(Phase::Watching);
    }
    /// There is no session of ours and no status to read.
    bool isStatic() const { return !m_visit.staticUrl.isEmpty(); }

    void run(Effect effect) { m_effects << std::move(effect); }
    void show(VisitState state);
    void createSession();
    void openPage();
    void movedPageGone();
    void endLink(const core::InterviewId &interview, incode::StatusKind kind);
    void conclude(incode::StatusKind kind);
    void readScore(milliseconds limit);
    void readScoreLater(const std::optional<milliseconds> &retryAfter);
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
