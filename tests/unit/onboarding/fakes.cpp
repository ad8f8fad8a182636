#include "fakes.h"

#include <algorithm>

namespace fakes {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorKind;

core::Error httpError(int status, bool fromService)
{
    Error error = Error::of(ErrorKind::Http, u"from the test"_s);
    error.httpStatus = status;
    error.fromService = fromService;
    if (fromService)
        error.serviceText = u"Sentence %1."_s.arg(status);
    return error;
}

incode::Score scoreOf(const QString &status)
{
    incode::Score score;
    score.overall = incode::Overall{status, u"95.8"_s};
    return score;
}

void later(core::Clock &clock, QObject *context, milliseconds delay, std::function<void()> what)
{
    core::Timer *timer = clock.makeTimer(context);
    QObject::connect(timer, &core::Timer::fired, context, [timer, what = std::move(what)] {
        const std::function<void()> call = what;
        delete timer;
        call();
    });
    timer->start(delay);
}

FakeService::FakeService(core::Clock &clock, QStringList &log)
    : onCreate([] {
        incode::Session session;
        session.interviewId = core::InterviewId(u"66c0ffee66c0ffee66c0ffee"_s);
        session.token = core::Secret("aaa.bbb.ccc");
        return session;
    })
    , onUrl([] { return QUrl(u"https://demo-onboarding.incodesmile.com/c/flow/f"_s); })
    , onStatus([] { return incode::Status::fromText(u"UNKNOWN"_s); })
    , onScore([] { return scoreOf(u"OK"_s); })
    , m_clock(clock)
    , m_log(log)
{ }

FakeService::~FakeService() = default;

template<typename T>
void FakeService::answer(QObject *context, const Script<T> &script, incode::Done<T> done)
{
    later(m_clock, context, latency / 2, [this, context, script, done = std::move(done)] {
        const std::optional<Result<T>> decided = script();
        if (decided)
            later(m_clock, context, latency - latency / 2, [decided, done] { done(*decided); });
    });
}

void FakeService::createSession(const incode::SessionRequest &request, QObject *context,
                                incode::Done<incode::Session> done)
{
    m_log << u"start"_s;
    lastRequest = request;
    starts << m_clock.elapsed();
    answer(context, onCreate, std::move(done));
}

void FakeService::onboardingUrl(const incode::Session &, QObject *context, incode::Done<QUrl> done)
{
    m_log << u"onboarding-url"_s;
    answer(context, onUrl, std::move(done));
}

void FakeService::status(const incode::Session &, QObject *context,
                         incode::Done<incode::Status> done)
{
    statusReads << m_clock.elapsed();
    ++statusInFlight;
    mostInFlight = std::max(mostInFlight, statusInFlight);
    answer<incode::Status>(context, onStatus, [this, done](const Result<incode::Status> &result) {
        --statusInFlight;
        done(result);
    });
}

void FakeService::score(const incode::Session &, QObject *context, incode::Done<incode::Score> done)
{
    m_log << u"score"_s;
    scoreReads << m_clock.elapsed();
    answer(context, onScore, std::move(done));
}

Result<void> FakeStore::done(const QString &call, const QString &name)
{
    const QString full = name.isEmpty() ? call : QString(call + u':' + name);
    m_log << full;
    if (failing.contains(call) || failing.contains(full))
        return Error::of(ErrorKind::Storage, u"told to fail"_s);
    return {};
}

Result<void> FakeStore::addVisit(const store::NewVisit &added)
{
    const Result<void> outcome = done(u"addVisit"_s);
    if (outcome)
        visit = added;
    return outcome;
}

Result<void> FakeStore::setSession(const core::VisitId &, const core::InterviewId &id,
                                   const core::Secret &secret, const QDateTime &)
{
    const Result<void> outcome = done(u"setSession"_s);
    if (outcome) {
        interview = id;
        token = secret;
    }
    return outcome;
}

Result<void> FakeStore::addStep(const core::VisitId &, const store::VisitStep &step)
{
    const Result<void> outcome = done(u"addStep"_s, step.name);
    if (outcome)
        journal << step;
    return outcome;
}

Result<void> FakeStore::finishVisit(const core::VisitId &, const store::VisitEnd &given)
{
    Result<void> outcome = done(u"finishVisit"_s);
    if (outcome && (end || !visit))
        outcome = Error::of(ErrorKind::Storage, u"no visit to end"_s);
    if (outcome)
        end = given;
    return outcome;
}

Result<void> FakeStore::forgetToken(const core::VisitId &)
{
    const Result<void> outcome = done(u"forgetToken"_s);
    if (outcome)
        token.clear();
    return outcome;
}

Result<core::Secret> FakeStore::sessionToken(const core::VisitId &)
{
    return token;
}

Result<QList<store::VisitStep>> FakeStore::steps(const core::VisitId &)
{
    return journal;
}

Result<QList<store::VisitRow>> FakeStore::recentVisits(int)
{
    return QList<store::VisitRow>();
}

QStringList FakeStore::stepNames() const
{
    QStringList names;
    for (const store::VisitStep &step : journal)
        names << step.name;
    return names;
}

} // namespace fakes
