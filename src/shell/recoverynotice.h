#pragma once

#include "onboarding/recovery.h"
#include "shell/noticecard.h"

#include <QtCore/QList>
#include <QtCore/QSet>

namespace shell {

/// What became of the visits that an earlier run left behind.
struct RecoveryTally
{
    int found = 0; ///< Without those that another program runs.
    int passed = 0;
    int review = 0;
    int failed = 0;
    int left = 0;    ///< Before the end, by the visitor or the clock.
    int unknown = 0; ///< Whether a session was created.
    int neverAsked = 0;
    int owed = 0; ///< Their result can be read another time.
    int problems = 0;

    int ended() const
    {
        return passed + review + failed + left + unknown + neverAsked + owed + problems;
    }
    void add(const onboarding::VisitResult &result);
};

/// "2 visits from before are being finished."
QString recoveringSentence(const RecoveryTally &tally);
/// "While the program was closed: 1 passed, 1 left before the end."; \a atStart is false for a look
/// that came later.
QString recoveredSentence(const RecoveryTally &tally, bool atStart);

/// Tells on a card what recoveries find and what becomes of it; silent when there is nothing new.
/// Owned by the card.
class RecoveryNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryNotice)

public:
    explicit RecoveryNotice(NoticeCard &card);

    /// Before \a recovery is started; it may die at any time. One after another.
    void follow(onboarding::Recovery &recovery);

Q_SIGNALS:
    /// Empty when there are several.
    void showRequested(const core::VisitId &visit);
    /// Visits have their results now.
    void recovered();

private:
    void found(const onboarding::FoundVisit &visit);
    void ended(const onboarding::VisitResult &result);
    void finish(const std::optional<core::Error> &error);
    void tellProgress();

    NoticeCard &m_card;
    RecoveryTally m_tally;
    QList<core::VisitId> m_counted;
    /// Found with every look until the service gives their result; told of once.
    QSet<core::VisitId> m_owed;
    QList<core::VisitId> m_told; ///< What the card's button shows.
    bool m_isFirst = true;
};

} // namespace shell
