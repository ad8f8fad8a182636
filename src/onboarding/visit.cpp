#include "onboarding/visit.h"

namespace onboarding {

using namespace Qt::StringLiterals;

QLatin1StringView stateName(VisitState state)
{
    switch (state) {
    case VisitState::Idle:
        return "idle"_L1;
    case VisitState::Creating:
        return "creating"_L1;
    case VisitState::Opening:
        return "opening"_L1;
    case VisitState::Running:
        return "running"_L1;
    case VisitState::Scoring:
        return "scoring"_L1;
    case VisitState::Done:
        return "done"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return "passed"_L1;
    case Outcome::Review:
        return "review"_L1;
    case Outcome::Failed:
        return "failed"_L1;
    case Outcome::Expired:
        return "expired"_L1;
    case Outcome::Cancelled:
        return "cancelled"_L1;
    case Outcome::Error:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return "ok"_L1;
    case Reason::UrlRefused:
        return "url-refused"_L1;
    case Reason::StartFailed:
        return "start-failed"_L1;
    case Reason::TokenRefused:
        return "token-refused"_L1;
    case Reason::SessionUnknown:
        return "session-unknown"_L1;
    case Reason::Deadline:
        return "deadline"_L1;
    case Reason::Cancelled:
        return "cancelled"_L1;
    case Reason::ScoreMissing:
        return "score-missing"_L1;
    case Reason::EngineLost:
        return "engine-lost"_L1;
    case Reason::StorageFailed:
        return "storage-failed"_L1;
    case Reason::Settings:
        return "settings"_L1;
    case Reason::CreationUnknown:
        return "creation-unknown"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView showName(Show show)
{
    switch (show) {
    case Show::Embedded:
        return "embedded"_L1;
    case Show::Browser:
        return "browser"_L1;
    case Show::Qr:
        return "qr"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Show> showNamed(const QString &name)
{
    for (const Show show : {Show::Embedded, Show::Browser, Show::Qr}) {
        if (name == showName(show))
            return show;
    }
    return std::nullopt;
}

QString flowIdOf(const QUrl &staticUrl)
{
    const QStringList parts = staticUrl.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype flow = parts.indexOf(u"flow"_s);
    return flow < 0 ? QString() : parts.value(flow + 1);
}

int exitCode(Outcome outcome, Reason reason)
{
    if (reason == Reason::Settings)
        return 2;
    switch (outcome) {
    case Outcome::Passed:
        return 0;
    case Outcome::Review:
        return 10;
    case Outcome::Failed:
        return 20;
    case Outcome::Expired:
        return 30;
    case Outcome::Cancelled:
        return 40;
    case Outcome::Error:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace onboarding
