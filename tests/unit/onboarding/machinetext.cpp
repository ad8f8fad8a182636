#include "machinetext.h"

#include "fakes.h"

namespace machinetext {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace onboarding;

namespace {

QString deadlineText(Deadline deadline)
{
    switch (deadline) {
    case Deadline::Visit:
        return u"visit"_s;
    case Deadline::Step:
        return u"step"_s;
    case Deadline::Close:
        return u"close"_s;
    case Deadline::ScoreRetry:
        return u"retry"_s;
    case Deadline::ScoreGrace:
        return u"grace"_s;
    case Deadline::ScoreLimit:
        return u"limit"_s;
    }
    Q_UNREACHABLE();
}

struct EffectText
{
    QString operator()(const effects::StoreVisit &) const { return u"store-visit"_s; }
    QString operator()(const effects::LoadSession &) const { return u"load-session"_s; }
    QString operator()(const effects::LoadEvidence &) const { return u"load-evidence"_s; }
    QString operator()(const effects::StoreInterview &e) const
    {
        return u"store-interview:"_s + e.interview.text();
    }
    QString operator()(const effects::StoreSession &e) const
    {
        return e.required ? u"store-session"_s : u"try-store-session"_s;
    }
    QString operator()(const effects::StoreStep &e) const { return u"store-step:"_s + e.name; }
    QString operator()(const effects::StoreEnd &) const { return u"store-end"_s; }
    QString operator()(const effects::StoreScore &) const { return u"store-score"_s; }
    QString operator()(const effects::CreateSession &) const { return u"create"_s; }
    QString operator()(const effects::CheckUrl &e) const
    {
        return e.url.isValid() ? u"check-url"_s : u"check-url:nothing"_s;
    }
    QString operator()(const effects::AskUrl &) const { return u"ask-url"_s; }
    QString operator()(const effects::ReadScore &) const { return u"read-score"_s; }
    QString operator()(const effects::DropCalls &) const { return u"drop-calls"_s; }
    QString operator()(const effects::StartWatching &e) const
    {
        return e.hasPage ? u"watch"_s : u"watch-alone"_s;
    }
    QString operator()(const effects::StopWatching &) const { return u"unwatch"_s; }
    QString operator()(const effects::ReadStatus &) const { return u"read-status"_s; }
    QString operator()(const effects::OpenPage &e) const
    {
        return e.url.isValid() ? u"open-page"_s : u"open-page:nowhere"_s;
    }
    QString operator()(const effects::ClosePage &) const { return u"close-page"_s; }
    QString operator()(const effects::Note &e) const
    {
        QString made = u"note:"_s + e.name;
        return e.detail.isEmpty() ? made : QString(made + u'=' + e.detail).replace(u' ', u'_');
    }
    QString operator()(const effects::ForgetToken &) const { return u"forget-token"_s; }
    QString operator()(const effects::Arm &e) const
    {
        return u"arm:%1:%2"_s.arg(deadlineText(e.deadline)).arg(e.delay.count());
    }
    QString operator()(const effects::Disarm &e) const
    {
        return u"disarm:"_s + deadlineText(e.deadline);
    }
    QString operator()(const effects::DisarmAll &) const { return u"disarm-all"_s; }
    QString operator()(const effects::AnnounceState &e) const
    {
        return u"say:"_s + stateName(e.state);
    }
    QString operator()(const effects::AnnounceStatus &e) const { return u"status:"_s + e.text; }
    QString operator()(const effects::AnnounceStatusRead &) const { return u"status-read"_s; }
    QString operator()(const effects::AnnounceLost &e) const
    {
        return u"lost:%1"_s.arg(e.retryIn.count());
    }
    QString operator()(const effects::AnnounceRestored &) const { return u"restored"_s; }
    QString operator()(const effects::AnnounceEnd &) const { return u"say-end"_s; }
};

Event status(const QString &text)
{
    return events::StatusRead{incode::Status::fromText(text)};
}

const core::InterviewId Ours(u"i-1"_s);
const core::InterviewId Theirs(u"i-2"_s);
const QUrl StaticLink(u"https://page.example.test/c/flow/flow-1"_s);

Event delivered(const QString &text, const QString &flow = u"flow-1"_s,
                const core::InterviewId &interview = Ours, bool isForeign = false)
{
    return events::Delivered{interview, flow, incode::Status::fromText(text), isForeign};
}

core::Error networkError()
{
    return core::Error::of(core::ErrorKind::Network, u"unplugged"_s);
}

const QList<std::pair<QString, Event>> &table()
{
    static const QList<std::pair<QString, Event>> made{
        {u"started"_s, events::Started{900s, false}},
        {u"started-keeping"_s, events::Started{900s, true}},
        {u"started-fallback"_s, events::Started{900s, false, true}},
        {u"started-lingering"_s, events::Started{900s, false, false, 3s}},
        {u"started-static"_s, events::Started{900s, false, false, 0s, StaticLink}},
        {u"resumed-static"_s, events::Resumed{300s, false, false, StaticLink}},
        {u"resumed-static-late"_s, events::Resumed{0s, false, false, StaticLink}},
        {u"resumed"_s, events::Resumed{300s, false, false}},
        {u"resumed-late"_s, events::Resumed{0s, false, false}},
        {u"resumed-owed"_s, events::Resumed{300s, true, false}},
        {u"resumed-keeping"_s, events::Resumed{0s, true, true}},
        {u"resumed-visitor"_s, events::Resumed{300s, false, true, {}, true, 3s}},
        {u"resumed-visitor-late"_s, events::Resumed{0s, false, false, {}, true}},
        {u"resumed-visitor-owed"_s, events::Resumed{300s, true, false, {}, true}},
        {u"resumed-visitor-static"_s, events::Resumed{300s, false, false, StaticLink, true}},
        {u"store-failed"_s,
         events::StoreFailed{core::Error::of(core::ErrorKind::Storage, u"disk full"_s)}},
        {u"end-stored"_s, events::EndStored{}},
        {u"session"_s, events::SessionCreated{}},
        {u"session-failed"_s, events::SessionFailed{fakes::httpError(403)}},
        {u"session-400"_s, events::SessionFailed{fakes::httpError(400)}},
        {u"session-busy"_s, events::SessionFailed{fakes::httpError(503)}},
        {u"url"_s, events::UrlAccepted{QUrl(u"https://page.example.test/"_s)}},
        {u"url-failed"_s, events::UrlFailed{fakes::httpError(500)}},
        {u"url-network"_s, events::UrlFailed{networkError()}},
        {u"url-busy"_s, events::UrlFailed{fakes::httpError(503)}},
        {u"page-loaded"_s, events::PageLoaded{}},
        {u"page-failed"_s,
         events::PageFailed{core::Error::of(core::ErrorKind::Engine, u"crashed"_s)}},
        {u"page-unreached"_s, events::PageFailed{networkError()}},
        {u"page-silent"_s,
         events::PageFailed{core::Error::of(core::ErrorKind::Timeout, u"silent"_s)}},
        {u"page-closed"_s, events::PageClosed{true, u"renderer gone"_s}},
        {u"returned"_s, events::Returned{Ours}},
        {u"returned-bare"_s, events::Returned{}},
        {u"returned-foreign"_s, events::Returned{Theirs, true}},
        {u"webhook"_s, delivered(u"ONBOARDING_FINISHED"_s)},
        {u"webhook-approved"_s, delivered(u"MANUAL_REVIEW_APPROVED"_s)},
        {u"webhook-expired"_s, delivered(u"EXPIRED"_s)},
        {u"webhook-progress"_s, delivered(u"FACE_VALIDATION_FINISHED"_s)},
        {u"webhook-other-flow"_s, delivered(u"ONBOARDING_FINISHED"_s, u"other"_s)},
        {u"webhook-no-flow"_s, delivered(u"ONBOARDING_FINISHED"_s, {})},
        {u"webhook-foreign"_s, delivered(u"ONBOARDING_FINISHED"_s, u"flow-1"_s, Ours, true)},
        {u"webhook-nobody"_s, delivered(u"ONBOARDING_FINISHED"_s, u"flow-1"_s, {})},
        {u"evidence"_s, events::EvidenceFound{Ours, incode::StatusKind::OnboardingFinished}},
        {u"evidence-bare"_s, events::EvidenceFound{{}, incode::StatusKind::OnboardingFinished}},
        {u"evidence-expired"_s, events::EvidenceFound{Ours, incode::StatusKind::Expired}},
        {u"move"_s, events::MoveAsked{}},
        {u"reload"_s, events::ReloadAsked{}},
        {u"unknown"_s, status(u"UNKNOWN"_s)},
        {u"progress"_s, status(u"ID_VALIDATION_FINISHED"_s)},
        {u"newer"_s, status(u"SOME_FUTURE_VALUE"_s)},
        {u"finished"_s, status(u"ONBOARDING_FINISHED"_s)},
        {u"approved"_s, status(u"MANUAL_REVIEW_APPROVED"_s)},
        {u"rejected"_s, status(u"MANUAL_REVIEW_REJECTED"_s)},
        {u"expired"_s, status(u"EXPIRED"_s)},
        {u"status-500"_s, events::StatusFailed{fakes::httpError(500), 2s}},
        {u"status-network"_s, events::StatusFailed{networkError(), 1s}},
        {u"status-401"_s, events::StatusFailed{fakes::httpError(401), 1s}},
        {u"status-404"_s, events::StatusFailed{fakes::httpError(404), 1s}},
        {u"score-ok"_s, events::ScoreRead{fakes::scoreOf(u"OK"_s)}},
        {u"score-warn"_s, events::ScoreRead{fakes::scoreOf(u"WARN"_s)}},
        {u"score-fail"_s, events::ScoreRead{fakes::scoreOf(u"FAIL"_s)}},
        {u"score-bare"_s, events::ScoreRead{incode::Score{}}},
        {u"score-failed"_s, events::ScoreFailed{networkError()}},
        {u"cancel"_s, events::CancelAsked{}},
        {u"visit-over"_s, events::Passed{Deadline::Visit}},
        {u"step-over"_s, events::Passed{Deadline::Step}},
        {u"close-over"_s, events::Passed{Deadline::Close}},
        {u"retry-over"_s, events::Passed{Deadline::ScoreRetry}},
        {u"grace-over"_s, events::Passed{Deadline::ScoreGrace}},
        {u"limit-over"_s, events::Passed{Deadline::ScoreLimit}},
    };
    return made;
}

QString errorText(const std::optional<core::Error> &error)
{
    return error ? core::describe(*error) : u"-"_s;
}

} // namespace

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return u"Idle"_s;
    case Phase::Creating:
        return u"Creating"_s;
    case Phase::RetryingStart:
        return u"RetryingStart"_s;
    case Phase::AskingUrl:
        return u"AskingUrl"_s;
    case Phase::Loading:
        return u"Loading"_s;
    case Phase::Reopening:
        return u"Reopening"_s;
    case Phase::Running:
        return u"Running"_s;
    case Phase::Moving:
        return u"Moving"_s;
    case Phase::Returning:
        return u"Returning"_s;
    case Phase::Watching:
        return u"Watching"_s;
    case Phase::Scoring:
        return u"Scoring"_s;
    case Phase::Leaving:
        return u"Leaving"_s;
    case Phase::Ending:
        return u"Ending"_s;
    case Phase::Ended:
        return u"Ended"_s;
    }
    Q_UNREACHABLE();
}

QString text(const Visit &visit)
{
    QStringList parts{phaseText(visit.phase),
                      stateName(visit.shown),
                      QString::number(visit.awaitingStart),
                      QString::number(visit.sessionMade),
                      QString::number(visit.pageOpen),
                      QString::number(visit.closing),
                      QString::number(visit.connectionLost),
                      QString::number(visit.scorePending),
                      QString::number(visit.keepToken),
                      QString::number(visit.resumed),
                      QString::number(visit.hasEnd),
                      QString::number(visit.late),
                      QString::number(visit.hasFallback),
                      QString::number(visit.usesFallback),
                      QString::number(visit.foreignNoted),
                      QString::number(visit.lingering.count()),
                      visit.staticUrl.toString(),
                      QString::number(visit.startRepeats),
                      QString::number(visit.pageFailures),
                      QString::number(visit.pageUnreached),
                      QString::number(visit.statusFailures),
                      QString::number(visit.scoreReads),
                      visit.url.toString(),
                      visit.status,
                      visit.terminal ? QString::number(int(*visit.terminal)) : u"-"_s,
                      errorText(visit.pageError),
                      errorText(visit.statusError),
                      errorText(visit.urlError),
                      errorText(visit.scoreError)};
    if (visit.score)
        parts << (visit.score->overall ? visit.score->overall->status : u"bare"_s);
    if (visit.ending) {
        parts << outcomeName(visit.ending->outcome) << reasonName(visit.ending->reason)
              << errorText(visit.ending->error);
    }
    return parts.join(u'|');
}

QString text(const QList<Effect> &effects)
{
    QStringList parts;
    for (const Effect &effect : effects)
        parts << std::visit(EffectText{}, effect);
    return parts.join(u' ');
}

Event eventOf(const QString &name)
{
    for (const auto &[known, event] : table()) {
        if (known == name)
            return event;
    }
    qFatal("no event %s", qPrintable(name));
}

QStringList eventNames()
{
    QStringList names;
    for (const auto &row : table())
        names << row.first;
    return names;
}

Visit stateAfter(const QString &events)
{
    Visit visit;
    const QStringList names = events.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        visit = next(visit, eventOf(name)).state;
    return visit;
}

} // namespace machinetext
