#include "shell/desknotices.h"

#include "shell/deskpage.h"
#include "shell/noticecard.h"
#include "shell/presenter.h"
#include "shell/recoverynotice.h"

namespace shell {

DeskNotices::DeskNotices(DeskPage &page, QObject *parent)
    : QObject(parent)
    , m_recovery(new RecoveryNotice(*page.addNotice()))
    , m_restored(page.addNotice())
    , m_upkeep(page.addNotice())
    , m_setup(page.addNotice())
{
    connect(m_recovery, &RecoveryNotice::showRequested, this, &DeskNotices::visitsRequested);
    connect(m_recovery, &RecoveryNotice::recovered, this, &DeskNotices::recovered);
    connect(m_setup, &NoticeCard::actionRequested, this, &DeskNotices::setupRequested);
}

void DeskNotices::showRecovery(onboarding::Recovery &recovery)
{
    m_recovery->follow(recovery);
}

void DeskNotices::showRestored(const QString &detail)
{
    m_restored->tell(NoticeCard::Kind::Warning, [detail] {
        return NoticeWords{tr("The record of visits was damaged and set aside; it goes on from the "
                              "newest backup, or anew where there is none. Visits since then may "
                              "be missing: tell your administrator."),
                           {},
                           detail};
    });
}

void DeskNotices::showUpkeepFailure(const core::Error &error)
{
    m_upkeep->tell(NoticeCard::Kind::Warning, [error] {
        return NoticeWords{presentError(error, Situation::Upkeep), {}, error.detail};
    });
}

void DeskNotices::showSetupNeeded(bool needed)
{
    if (!needed) {
        m_setup->hide();
        return;
    }
    m_setup->tell(NoticeCard::Kind::Warning, [] {
        return NoticeWords{tr("No other visit can start, because a setting is missing."),
                           //: A button: goes to the page that asks for what is missing.
                           tr("Set up this desk"),
                           {}};
    });
}

} // namespace shell
