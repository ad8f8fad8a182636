#pragma once

#include "onboarding/visitcontroller.h"

namespace onboarding {

/// What an earlier run left behind and what becomes of it.
enum class Finding {
    NeverAsked,      ///< No session was asked for: ended as start-failed.
    CreationUnknown, ///< A session may exist: ended as creation-unknown, never asked for again.
    Watching,        ///< A session exists: watched on until it ends or its deadline has passed.
    StaticLink, ///< Over a static link: ended as its journal says, or told of until its deadline.
    ScoreOwed,  ///< It finished and its score was never read: read now.
    HeldElsewhere, ///< Another process runs it: left alone.
};

QLatin1StringView findingName(Finding finding);

struct FoundVisit
{
    core::VisitId visitId;
    core::InterviewId interviewId;
    QString customerId;
    Finding finding = Finding::NeverAsked;
    QString flowId;      ///< Of a static link; what a webhook about it names.
    QDateTime createdAt; ///< No delivery before this is about it.
};

/// Carries on the visits that a program which died left without a result: each gets exactly one.
/// Takes only visits nobody holds, at most eight at once. Deleting it lets go of those still
/// watched; they stay for the next time.
class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    explicit Recovery(const VisitTools &tools, QObject *parent = nullptr);
    ~Recovery() override;

    /// Looks for visits once. found() comes for each before anything is done about it; finished()
    /// always comes, later than the call.
    void start();
    bool isRunning() const;
    /// A webhook says that \a interview has a new status. Passed to the visits watched. What came
    /// for a static link before its visit was found is best told from within found(): later it may
    /// have ended at its deadline.
    void webhookArrived(const core::InterviewId &interview, const QString &flowId,
                        const QString &status);

Q_SIGNALS:
    void found(const onboarding::FoundVisit &visit);
    void stateChanged(const core::InterviewId &interview, onboarding::VisitState state,
                      const QDateTime &at);
    void statusChanged(const core::InterviewId &interview, const QString &status,
                       const QDateTime &at);
    /// A result was kept; or, for score-missing, the visit is kept for the next try.
    void visitEnded(const onboarding::VisitResult &result);
    /// Nothing more to do. \a error when the store could not be read or written.
    void finished(const std::optional<core::Error> &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace onboarding
