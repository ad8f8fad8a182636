#pragma once

#include "onboarding/machine.h"
#include "onboarding/statuswatcher.h"
#include "onboarding/visitcontroller.h"

#include <QtCore/QQueue>

#include <array>

namespace onboarding {

/// Runs the effects of next() and feeds events back to it. Everything here is mechanics; the rules
/// are in machine.cpp.
class VisitController::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(const VisitTools &tools, VisitController &owner);
    ~Private() = default;

    void feed(const Event &event);
    void hint(Hint hint, const QString &news = {});
    /// Makes a visit that an earlier run left this controller's; the event tells of it.
    events::Resumed takeOver(const store::OpenVisit &kept, std::unique_ptr<store::VisitLock> held);
    /// Nothing when the store cannot tell.
    std::optional<bool> isOfAnotherVisit(const core::InterviewId &interview);

    // One for each effect; false when a store effect failed and the rest of its step must not run.
    bool operator()(const effects::StoreVisit &effect);
    bool operator()(const effects::LoadSession &effect);
    bool operator()(const effects::LoadEvidence &effect);
    bool operator()(const effects::StoreSession &effect);
    bool operator()(const effects::StoreStep &effect);
    bool operator()(const effects::StoreEnd &effect);
    bool operator()(const effects::StoreInterview &effect);
    bool operator()(const effects::StoreScore &effect);
    bool operator()(const effects::CreateSession &effect);
    bool operator()(const effects::AskUrl &effect);
    bool operator()(const effects::CheckUrl &effect);
    bool operator()(const effects::ReadScore &effect);
    bool operator()(const effects::DropCalls &effect);
    bool operator()(const effects::StartWatching &effect);
    bool operator()(const effects::StopWatching &effect);
    bool operator()(const effects::ReadStatus &effect);
    bool operator()(const effects::OpenPage &effect);
    bool operator()(const effects::ClosePage &effect);
    bool operator()(const effects::Note &effect);
    bool operator()(const effects::ForgetToken &effect);
    bool operator()(const effects::Arm &effect);
    bool operator()(const effects::Disarm &effect);
    bool operator()(const effects::DisarmAll &effect);
    bool operator()(const effects::AnnounceState &effect);
    bool operator()(const effects::AnnounceStatus &effect);
    bool operator()(const effects::AnnounceStatusRead &effect);
    bool operator()(const effects::AnnounceLost &effect);
    bool operator()(const effects::AnnounceRestored &effect);
    bool operator()(const effects::AnnounceEnd &effect);

    QUrl redirectionUrl() const;

    VisitTools tools;
    VisitController &q;
    Visit visit;
    VisitRequest request;
    core::VisitId id;
    std::unique_ptr<store::VisitLock> lock;
    incode::Session session;
    StatusWatcher watcher;
    std::optional<milliseconds> reloadedAt; ///< At the visitor's wish, the last time.

private:
    void take(const Event &event);
    core::Timer &timer(Deadline deadline);
    core::Result<void> addStep(const QString &name, const QString &detail = {});
    bool stored(const core::Result<void> &outcome);
    Event urlChecked(const QUrl &url) const;
    void logIfFailed(const char *what, const core::Result<void> &outcome);
    VisitResult result() const;

    static constexpr std::array Deadlines{Deadline::Visit,      Deadline::Step,
                                          Deadline::Close,      Deadline::ScoreRetry,
                                          Deadline::ScoreGrace, Deadline::ScoreLimit};
    std::array<core::Timer *, Deadlines.size()> m_timers{};
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>();
    QQueue<Event> m_events;
    bool m_feeding = false;
};

} // namespace onboarding
