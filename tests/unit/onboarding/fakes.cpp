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
    score.raw = {{u"overall"_s, QJsonObject{{u"status"_s, status}}}};
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

bool Life::act()
{
    if (!isAlive())
        return false;
    ++m_acts;
    if (m_left > 0)
        --m_left;
    return true;
}

void Life::beginAnew()
{
    m_left = -1;
    m_acts = 0;
}

FakeService::FakeService(core::Clock &clock, QStringList &log, Life &life)
    : onCreate([] {
        incode::Session session;
        session.interviewId = core::InterviewId(u"66c0ffee66c0ffee66c0ffee"_s);
        session.token = core::Secret("aaa.bbb.ccc");
        return session;
    })
    , onUrl([] { return QUrl(u"https://demo-onboarding.incodesmile.com/c/flow/f"_s); })
    , onStatus([] { return incode::Status::fromText(u"UNKNOWN"_s); })
    , onScore([] { return scoreOf(u"OK"_s); })
    , onOcr([] { return incode::OcrData(); })
    , onImages([](const QStringList &types) {
        QList<incode::Image> made;
        for (const QString &type : types)
            made << incode::Image{type, "picture of " + type.toUtf8()};
        return made;
    })
    , m_clock(clock)
    , m_log(log)
    , m_life(life)
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
    if (!m_life.act())
        return;
    m_log << u"start"_s;
    lastRequest = request;
    starts << m_clock.elapsed();
    answer(context, onCreate, std::move(done));
}

void FakeService::onboardingUrl(const incode::Session &session, QObject *context,
                                incode::Done<QUrl> done)
{
    if (!m_life.act())
        return;
    lastSession = session;
    m_log << u"onboarding-url"_s;
    answer(context, onUrl, std::move(done));
}

void FakeService::status(const incode::Session &session, QObject *context,
                         incode::Done<incode::Status> done)
{
    if (!m_life.act())
        return;
    lastSession = session;
    statusReads << m_clock.elapsed();
    m_statusCalls << context;
    mostInFlight = std::max(mostInFlight, statusInFlight());
    answer<incode::Status>(context, onStatus,
                           [this, context, done](const Result<incode::Status> &result) {
                               m_statusCalls.removeOne(context);
                               done(result);
                           });
}

int FakeService::statusInFlight() const
{
    return int(m_statusCalls.size() - m_statusCalls.count(nullptr));
}

void FakeService::score(const incode::Session &session, QObject *context,
                        incode::Done<incode::Score> done)
{
    if (!m_life.act())
        return;
    lastSession = session;
    m_log << u"score"_s;
    scoreReads << m_clock.elapsed();
    answer(context, onScore, std::move(done));
}

void FakeService::ocr(const incode::Session &session, QObject *context,
                      incode::Done<incode::OcrData> done)
{
    m_log << u"ocr"_s;
    lastSession = session;
    answer(context, onOcr, std::move(done));
}

void FakeService::images(const incode::Session &session, const QStringList &types, QObject *context,
                         incode::Done<QList<incode::Image>> done)
{
    m_log << u"images:"_s + types.join(u',');
    lastSession = session;
    imageRequests << types;
    imageReads << m_clock.elapsed();
    answer<QList<incode::Image>>(
        context, [this, types] { return onImages(types); }, std::move(done));
}

namespace {

class FakeLock final : public store::VisitLock
{
    Q_DISABLE_COPY_MOVE(FakeLock)

public:
    FakeLock(std::shared_ptr<QSet<QString>> held, const QString &visit)
        : m_held(std::move(held)), m_visit(visit)
    { }
    ~FakeLock() override { m_held->remove(m_visit); }

private:
    std::shared_ptr<QSet<QString>> m_held;
    QString m_visit;
};

Error refused(const QString &why)
{
    return Error::of(ErrorKind::Storage, why);
}

bool isOwed(const Record &record)
{
    return record.endText() == u"error/score-missing"_s && !record.token.isEmpty();
}

} // namespace

QStringList Record::stepNames() const
{
    QStringList names;
    for (const store::VisitStep &step : journal)
        names << step.name;
    return names;
}

QString Record::endText() const
{
    return end ? QString(end->outcome + u'/' + end->reason) : u"open"_s;
}

Result<void> FakeStore::done(const QString &call, const core::VisitId &visit,
                             const QString &name) const
{
    const QString full = name.isEmpty() ? call : QString(call + u':' + name);
    m_log << full;
    const bool isMeant = failingOnly.isEmpty() || failingOnly == visit;
    if (isMeant && (failing.contains(call) || failing.contains(full)))
        return refused(u"told to fail"_s);
    return {};
}

Result<void> FakeStore::change(const QString &call, const QString &name, const core::VisitId &visit,
                               const std::function<bool(Record &)> &how)
{
    if (!m_life.act())
        return {};
    if (const Result<void> outcome = done(call, visit, name); !outcome)
        return outcome;
    Record *record = find(visit);
    if (!record || !how(*record))
        return refused(u"refused: "_s + call);
    return {};
}

Result<std::unique_ptr<store::VisitLock>> FakeStore::lock(const core::VisitId &visit)
{
    if (m_life.isAlive()) {
        if (onLock)
            onLock();
        if (const Result<void> outcome = done(u"lock"_s, visit); !outcome)
            return outcome.error();
        if (holdsAll || held->contains(visit.text()))
            return std::unique_ptr<store::VisitLock>();
    }
    held->insert(visit.text());
    return std::unique_ptr<store::VisitLock>(std::make_unique<FakeLock>(held, visit.text()));
}

Result<void> FakeStore::addVisit(const store::NewVisit &added)
{
    if (!m_life.act())
        return {};
    const Result<void> outcome = done(u"addVisit"_s, added.id);
    if (outcome) {
        records << Record();
        records.last().visit = added;
    }
    return outcome;
}

Result<void> FakeStore::setSession(const core::VisitId &visit, const core::InterviewId &id,
                                   const core::Secret &secret, const QDateTime &)
{
    return change(u"setSession"_s, {}, visit, [&](Record &record) {
        record.interview = id;
        record.token = secret;
        return true;
    });
}

Result<void> FakeStore::setInterview(const core::VisitId &visit, const core::InterviewId &id,
                                     const QDateTime &)
{
    return change(u"setInterview"_s, {}, visit, [&](Record &record) {
        record.interview = id;
        return true;
    });
}

Result<void> FakeStore::addStep(const core::VisitId &visit, const store::VisitStep &step)
{
    return change(u"addStep"_s, step.name, visit, [&step](Record &record) {
        record.journal << step;
        return true;
    });
}

Result<void> FakeStore::finishVisit(const core::VisitId &visit, const store::VisitEnd &given)
{
    return change(u"finishVisit"_s, {}, visit, [&given](Record &record) {
        if (record.end)
            return false;
        record.end = given;
        ++record.ends;
        return true;
    });
}

Result<void> FakeStore::amendEnd(const core::VisitId &visit, const store::VisitEnd &given)
{
    return change(u"amendEnd"_s, {}, visit, [&given](Record &record) {
        if (!record.end
            || (record.end->outcome != u"review"_s && record.endText() != u"error/score-missing"_s))
            return false;
        record.end = given;
        ++record.amends;
        return true;
    });
}

Result<void> FakeStore::forgetToken(const core::VisitId &visit)
{
    return change(u"forgetToken"_s, {}, visit, [](Record &record) {
        record.token.clear();
        return true;
    });
}

Result<void> FakeStore::setDocument(const core::VisitId &visit, const QString &kind,
                                    const core::Secret &content, const QDateTime &)
{
    return change(u"setDocument"_s, kind, visit, [&](Record &record) {
        if (content.isEmpty())
            record.documents.remove(kind);
        else
            record.documents.insert(kind, QByteArray(content.reveal()));
        return true;
    });
}

Result<std::optional<core::Secret>> FakeStore::document(const core::VisitId &visit,
                                                        const QString &kind)
{
    const Record *record = find(visit);
    if (!record || !record->documents.contains(kind))
        return std::optional<core::Secret>();
    return std::optional<core::Secret>(core::Secret(record->documents.value(kind)));
}

Result<core::Secret> FakeStore::sessionToken(const core::VisitId &visit)
{
    if (!m_life.isAlive())
        return core::Secret("of a dead program");
    if (const Result<void> outcome = done(u"sessionToken"_s, visit); !outcome)
        return outcome.error();
    const Record *record = find(visit);
    if (!record || record->token.isEmpty())
        return refused(u"no token"_s);
    return record->token;
}

Result<std::optional<store::VisitRow>> FakeStore::visitOf(const core::InterviewId &interview)
{
    if (const Result<void> outcome = done(u"visitOf"_s, {}); !outcome)
        return outcome.error();
    std::optional<store::VisitRow> found;
    for (const Record &record : std::as_const(records)) {
        if (record.interview == interview)
            found = store::VisitRow{record.visit, record.interview, record.end};
    }
    return found;
}

Result<QList<store::VisitStep>> FakeStore::steps(const core::VisitId &visit)
{
    if (const Result<void> outcome = done(u"steps"_s, visit); !outcome)
        return outcome.error();
    const Record *record = find(visit);
    return record ? record->journal : QList<store::VisitStep>();
}

Result<QList<store::VisitRow>> FakeStore::recentVisits(int)
{
    return QList<store::VisitRow>();
}

Result<QList<store::OpenVisit>> FakeStore::openVisits()
{
    QList<store::OpenVisit> open;
    if (!m_life.isAlive())
        return open;
    if (const Result<void> outcome = done(u"openVisits"_s, {}); !outcome)
        return outcome.error();
    for (const Record &record : std::as_const(records)) {
        if (!record.end || isOwed(record)) {
            open << store::OpenVisit{{record.visit, record.interview, record.end},
                                     record.stepNames().contains(u"start"_s),
                                     !record.token.isEmpty()};
        }
    }
    return open;
}

const Record &FakeStore::only() const
{
    static const Record none;
    Q_ASSERT(records.size() <= 1);
    return records.isEmpty() ? none : records.first();
}

Record *FakeStore::find(const core::VisitId &visit)
{
    for (Record &record : records) {
        if (record.visit.id == visit)
            return &record;
    }
    return nullptr;
}

} // namespace fakes
