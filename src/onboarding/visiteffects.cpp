#include "onboarding/visitdriver.h"

#include "core/log.h"
#include "onboarding/secretjson.h"
#include "store/storageerror.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

// What each effect of the rules does.

namespace onboarding {

using namespace Qt::StringLiterals;
using core::Result;

bool VisitController::Private::operator()(const effects::StoreVisit &)
{
    Result<std::unique_ptr<store::VisitLock>> taken = tools.store.lock(id);
    if (!taken)
        return stored(taken.error());
    if (!*taken)
        return stored(store::storageError(u"another program holds the new visit"_s));
    lock = std::move(taken).value();
    const QDateTime now = tools.clock.utcNow();
    store::NewVisit row;
    row.id = id;
    row.customerId = request.customerId;
    row.flowId = request.flowId;
    row.language = request.language;
    row.show = showName(request.show);
    row.staticUrl = request.staticUrl.toString(QUrl::FullyEncoded);
    row.createdAt = now;
    row.personName = request.personName;
    row.operatorName = request.operatorName;
    row.deadlineAt = now.addMSecs(std::max(milliseconds(0), request.deadline).count());
    return stored(tools.store.addVisit(row)) && stored(addStep(u"created"_s));
}

bool VisitController::Private::operator()(const effects::LoadSession &)
{
    Result<core::Secret> token = tools.store.sessionToken(id);
    if (!token)
        return stored(token.error());
    session.token = std::move(token).value();
    return true;
}

bool VisitController::Private::operator()(const effects::LoadEvidence &)
{
    const Result<QList<store::VisitStep>> steps = tools.store.steps(id);
    if (!steps)
        return stored(steps.error());
    for (const store::VisitStep &step : *steps) {
        events::EvidenceFound found{{}, incode::StatusKind::OnboardingFinished};
        if (step.name == evidence::Returned) {
            found.interview = core::InterviewId(step.detail);
        } else if (step.name == evidence::Webhook) {
            found.interview = core::InterviewId(step.detail.section(u' ', 1));
            found.kind = incode::Status::fromText(step.detail.section(u' ', 0, 0)).kind;
        } else {
            continue;
        }
        // It may have become another visit's since.
        if (isOfAnotherVisit(found.interview).value_or(true))
            found.interview = {};
        m_events.prepend(found);
        break;
    }
    return true;
}

bool VisitController::Private::operator()(const effects::StoreSession &effect)
{
    Result<void> outcome =
        tools.store.setSession(id, session.interviewId, session.token, tools.clock.utcNow());
    if (outcome)
        outcome = addStep(u"session"_s);
    if (effect.required)
        return stored(outcome);
    logIfFailed("late session not stored:", outcome);
    return true;
}

bool VisitController::Private::operator()(const effects::StoreStep &effect)
{
    return stored(addStep(effect.name));
}

bool VisitController::Private::operator()(const effects::StoreEnd &)
{
    const VisitResult end = result();
    store::VisitEnd row{outcomeName(end.outcome), reasonName(end.reason), end.reasonText, {}, {},
                        tools.clock.utcNow()};
    if (end.score && end.score->overall) {
        row.overallStatus = end.score->overall->status;
        row.overallValue = end.score->overall->value;
    }
    if (!stored(visit.hasEnd ? tools.store.amendEnd(id, row) : tools.store.finishVisit(id, row)))
        return false;
    m_events.prepend(events::EndStored{});
    return true;
}

bool VisitController::Private::operator()(const effects::StoreInterview &effect)
{
    session.interviewId = effect.interview;
    logIfFailed("interview not stored:",
                tools.store.setInterview(id, effect.interview, tools.clock.utcNow()));
    return true;
}

bool VisitController::Private::operator()(const effects::StoreScore &)
{
    logIfFailed("score not stored:",
                tools.store.setDocument(id, store::documents::Score, secretOf(visit.score->raw),
                                        tools.clock.utcNow()));
    return true;
}

bool VisitController::Private::operator()(const effects::CreateSession &)
{
    incode::SessionRequest wanted;
    wanted.flowId = request.flowId;
    wanted.countryCode = request.countryCode;
    wanted.language = request.language;
    wanted.externalCustomerId = request.customerId;
    wanted.redirectionUrl = redirectionUrl();
    wanted.customFields = request.customFields;
    wanted.resume = request.resume;
    tools.service.createSession(wanted, m_calls.get(), [this](Result<incode::Session> answer) {
        if (answer) {
            session = std::move(answer).value();
            feed(events::SessionCreated{});
        } else {
            feed(events::SessionFailed{answer.error()});
        }
    });
    return true;
}

/// What the session was, or is to be, asked for with.
QUrl VisitController::Private::redirectionUrl() const
{
    return visit.usesFallback ? request.fallbackRedirectionUrl.value_or(QUrl())
                              : request.redirectionUrl;
}

bool VisitController::Private::operator()(const effects::AskUrl &)
{
    tools.service.onboardingUrl(session, m_calls.get(), [this](const Result<QUrl> &answer) {
        feed(answer ? urlChecked(*answer) : events::UrlFailed{answer.error()});
    });
    return true;
}

bool VisitController::Private::operator()(const effects::CheckUrl &effect)
{
    feed(urlChecked(effect.url));
    return true;
}

Event VisitController::Private::urlChecked(const QUrl &url) const
{
    if (const Result<void> checked = tools.hosts.check(url); !checked)
        return events::UrlFailed{checked.error()};
    return events::UrlAccepted{url};
}

bool VisitController::Private::operator()(const effects::ReadScore &)
{
    tools.service.score(session, m_calls.get(), [this](const Result<incode::Score> &answer) {
        if (answer)
            feed(events::ScoreRead{*answer});
        else
            feed(events::ScoreFailed{answer.error()});
    });
    return true;
}

bool VisitController::Private::operator()(const effects::DropCalls &)
{
    // Later, because this can run inside the answer of one of the calls; but never later than q.
    m_calls->setParent(&q);
    m_calls.release()->deleteLater();
    m_calls = std::make_unique<QObject>();
    return true;
}

bool VisitController::Private::operator()(const effects::StartWatching &effect)
{
    watcher.start(session, {tools.pollEnabled || !effect.hasPage, tools.pollInterval,
                            effect.hasPage && !redirectionUrl().isEmpty(),
                            QRandomGenerator::global()->generate()});
    // Without regular reads nothing else would tell what a webhook told before.
    if (!effect.hasPage || !tools.pollEnabled)
        watcher.readNow();
    return true;
}

bool VisitController::Private::operator()(const effects::StopWatching &)
{
    watcher.stop();
    return true;
}

bool VisitController::Private::operator()(const effects::ReadStatus &)
{
    watcher.readNow();
    return true;
}

bool VisitController::Private::operator()(const effects::OpenPage &effect)
{
    Q_EMIT q.openPage(effect.url);
    return true;
}

bool VisitController::Private::operator()(const effects::ClosePage &)
{
    Q_EMIT q.closePage();
    return true;
}

bool VisitController::Private::operator()(const effects::Note &effect)
{
    logIfFailed("journal not written:", addStep(effect.name, effect.detail));
    return true;
}

bool VisitController::Private::operator()(const effects::ForgetToken &)
{
    logIfFailed("token not forgotten:", tools.store.forgetToken(id));
    return true;
}

bool VisitController::Private::operator()(const effects::Arm &effect)
{
    timer(effect.deadline).start(std::max(milliseconds(0), effect.delay));
    return true;
}

bool VisitController::Private::operator()(const effects::Disarm &effect)
{
    timer(effect.deadline).stop();
    return true;
}

bool VisitController::Private::operator()(const effects::DisarmAll &)
{
    for (core::Timer *each : m_timers)
        each->stop();
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceState &effect)
{
    qCInfo(core::logVisit).noquote() << "visit" << id.text() << "is" << stateName(effect.state);
    Q_EMIT q.stateChanged(effect.state, tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceStatus &effect)
{
    Q_EMIT q.statusChanged(effect.text, tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceStatusRead &)
{
    Q_EMIT q.statusRead(tools.clock.utcNow());
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceLost &effect)
{
    Q_EMIT q.connectionLost(effect.error, effect.retryIn);
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceRestored &)
{
    Q_EMIT q.connectionRestored();
    return true;
}

bool VisitController::Private::operator()(const effects::AnnounceEnd &)
{
    session.token.clear();
    lock.reset();
    // Queued: whoever started or cancelled the visit must not be called back from within.
    QMetaObject::invokeMethod(
        &q, [this, end = result()] { Q_EMIT q.visitEnded(end); }, Qt::QueuedConnection);
    return true;
}

} // namespace onboarding
