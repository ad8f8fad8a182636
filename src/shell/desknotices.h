#pragma once

#include "core/error.h"
#include "onboarding/recovery.h"

#include <QtCore/QObject>

namespace shell {

class DeskPage;
class NoticeCard;
class RecoveryNotice;

/// The notices at the top of the desk, each a card of its own, so that no news hides another. Owned
/// by the desk window; the cards belong to the page.
class DeskNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskNotices)

public:
    DeskNotices(DeskPage &page, QObject *parent);

    /// Before \a recovery is started.
    void showRecovery(onboarding::Recovery &recovery);
    /// \a detail: store::Storage::restoreNotice().
    void showRestored(const QString &detail);
    void showUpkeepFailure(const core::Error &error);
    /// Visits cannot start: in place of the set-up page while the last result is still read.
    void showSetupNeeded(bool needed);

Q_SIGNALS:
    /// Empty for all of them.
    void visitsRequested(const core::VisitId &visit);
    void setupRequested();
    /// Visits from before have their results now.
    void recovered();

private:
    RecoveryNotice *m_recovery;
    NoticeCard *m_restored;
    NoticeCard *m_upkeep;
    NoticeCard *m_setup;
};

} // namespace shell
