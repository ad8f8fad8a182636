#include "shell/recoverynotice.h"

#include "shell/presenter.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace shell {

using namespace Qt::StringLiterals;
using onboarding::Outcome;
using onboarding::Reason;

namespace {

class RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(shell::RecoveryNotice)
};

} // namespace

void RecoveryTally::add(const onboarding::VisitResult &result)
{
    switch (result.outcome) {
    case Outcome::Passed:
        ++passed;
        return;
    case Outcome::Review:
        ++review;
        return;
    case Outcome::Failed:
        ++failed;
        return;
    case Outcome::Expired:
    case Outcome::Cancelled:
        ++left;
        return;
    case Outcome::Error:
        break;
    }
    if (result.reason == Reason::CreationUnknown)
        ++unknown;
    else if (result.reason == Reason::StartFailed)
        ++neverAsked;
    else if (result.reason == Reason::ScoreMissing)
        ++owed;
    else
        ++problems;
}

QString recoveringSentence(const RecoveryTally &tally)
{
    return RecoveryWords::tr("%n visit(s) from before are being finished.", nullptr,
                             tally.found - tally.ended());
}

QString recoveredSentence(const RecoveryTally &tally, bool atStart)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    //: Part of a list: "While the program was closed: 1 passed, 1 needs a look".
    add(tally.passed, RecoveryWords::tr("%n passed", nullptr, tally.passed));
    //: Part of a list: these visits need a person to look at them.
    add(tally.review, RecoveryWords::tr("%n need(s) a look", nullptr, tally.review));
    //: Part of a list: these visits failed.
    add(tally.failed, RecoveryWords::tr("%n failed", nullptr, tally.failed));
    //: Part of a list: these visitors left.
    add(tally.left, RecoveryWords::tr("%n left before the end", nullptr, tally.left));
    //: Part of a list: it is not known whether the service created a session.
    add(tally.unknown, RecoveryWords::tr("%n whose creation is unknown", nullptr, tally.unknown));
    //: Part of a list: the service was never asked for these visits.
    add(tally.neverAsked, RecoveryWords::tr("%n never began", nullptr, tally.neverAsked));
    //: Part of a list: these results are fetched at another time.
    add(tally.owed, RecoveryWords::tr("%n whose result cannot be read yet", nullptr, tally.owed));
    //: Part of a list: a technical problem ended these visits.
    add(tally.problems, RecoveryWords::tr("%n ended by a problem", nullptr, tally.problems));
    const QString list = parts.join(RecoveryWords::tr(", ", "between the parts of a list"));
    //: %1 is a list such as "1 passed, 1 left before the end".
    return atStart ? RecoveryWords::tr("While the program was closed: %1.").arg(list)
                   //: %1 is a list such as "1 passed, 1 left before the end".
                   : RecoveryWords::tr("Visits that were still open: %1.").arg(list);
}

RecoveryNotice::RecoveryNotice(NoticeCard &card) : QObject(&card), m_card(card)
{
    connect(&card, &NoticeCard::actionRequested, this, [this] {
        Q_EMIT showRequested(m_told.size() == 1 ? m_told.constFirst() : core::VisitId());
    });
}

void RecoveryNotice::follow(onboarding::Recovery &recovery)
{
    using onboarding::Recovery;
    m_tally = {};
    m_counted.clear();
    connect(&recovery, &Recovery::found, this, &RecoveryNotice::found);
    connect(&recovery, &Recovery::visitEnded, this, &RecoveryNotice::ended);
    connect(&recovery, &Recovery::finished, this, &RecoveryNotice::finish);
}

void RecoveryNotice::tellProgress()
{
    m_card.tell(NoticeCard::Kind::Progress, [tally = m_tally] {
        return NoticeWords{recoveringSentence(tally), {}, {}};
    });
}

void RecoveryNotice::found(const onboarding::FoundVisit &visit)
{
    if (visit.finding == onboarding::Finding::HeldElsewhere || m_owed.contains(visit.visitId))
        return;
    ++m_tally.found;
    m_counted << visit.visitId;
    tellProgress();
}

void RecoveryNotice::ended(const onboarding::VisitResult &result)
{
    const bool isOwed = result.reason == Reason::ScoreMissing;
    if (isOwed ? m_owed.contains(result.visitId) : m_owed.remove(result.visitId)) {
        if (isOwed)
            return;
        ++m_tally.found;
        m_counted << result.visitId;
    } else if (isOwed) {
        m_owed.insert(result.visitId);
    }
    m_tally.add(result);
    // One that was dismissed comes back only when all is over.
    if (!m_card.isHidden() && m_tally.ended() < m_tally.found)
        tellProgress();
}

void RecoveryNotice::finish(const std::optional<core::Error> &error)
{
    const bool atStart = std::exchange(m_isFirst, false);
    if (m_tally.ended() > 0) {
        m_told = m_counted;
        const bool isCalm = m_tally.unknown + m_tally.owed + m_tally.problems == 0;
        m_card.tell(isCalm ? NoticeCard::Kind::News : NoticeCard::Kind::Warning,
                    [tally = m_tally, atStart] {
                        return NoticeWords{recoveredSentence(tally, atStart),
                                           //: A button: goes to the place with the visits.
                                           tr("Show in Visits"),
                                           {}};
                    });
        Q_EMIT recovered();
    } else if (error) {
        m_card.tell(NoticeCard::Kind::Warning, [error = *error] {
            return NoticeWords{presentError(error, Situation::ReadingVisits), {}, error.detail};
        });
    } else if (m_tally.found > 0) {
        m_card.hide();
    }
}

} // namespace shell
