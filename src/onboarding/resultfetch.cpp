#include "onboarding/resultfetch.h"

#include "core/log.h"
#include "onboarding/secretjson.h"
#include "store/storageerror.h"

#include <QtCore/QQueue>

#include <algorithm>
#include <functional>

namespace onboarding {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr int MaxTries = 3;
constexpr qsizetype ImagesPerRequest = 2;
constexpr milliseconds MaxWait = 30s;
/// The service ends each call within 35 s itself; this only guards against one that does not.
constexpr milliseconds AnswerLimit = 45s;

bool isBusy(const Error &error)
{
    return error.httpStatus == 429 || error.httpStatus == 503;
}

/// What an answer of more than 10 MiB looks like, from our side and from the service's gateway.
bool mayBeTooLarge(const Error &error)
{
    return error.kind == ErrorKind::Payload || error.httpStatus == 502;
}

QString fieldOf(const incode::OcrData &text, const QString &key)
{
    const auto at = std::find_if(text.fields.begin(), text.fields.end(),
                                 [&key](const incode::ScoreItem &each) { return each.key == key; });
    return at == text.fields.end() ? QString() : at->value.simplified();
}

/// As the document says it; empty when it says none (incode-omni.md 5.4).
QString personName(const incode::OcrData &text)
{
    QString whole = fieldOf(text, u"name.fullName"_s);
    if (!whole.isEmpty())
        return whole;
    QString first = fieldOf(text, u"name.firstName"_s);
    if (first.isEmpty())
        first = fieldOf(text, u"name.givenName"_s);
    QStringList parts{first, fieldOf(text, u"name.middleName"_s),
                      fieldOf(text, u"name.paternalLastName"_s),
                      fieldOf(text, u"name.maternalLastName"_s)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// The journal's word about how the visit ended can change.
bool isProvisional(const QString &end)
{
    return end.startsWith(outcomeName(Outcome::Review) % u'/')
           || end == QString(outcomeName(Outcome::Error) % u'/' % reasonName(Reason::ScoreMissing));
}

Outcome outcomeOf(const incode::Overall &overall)
{
    switch (incode::lightOf(overall.status)) {
    case incode::Light::Passed:
        return Outcome::Passed;
    case incode::Light::Review:
        return Outcome::Review;
    case incode::Light::Failed:
        return Outcome::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

const QStringList &imageTypes()
{
    static const QStringList types{u"selfie"_s, u"croppedFace"_s, u"croppedFrontID"_s,
                                   u"croppedBackID"_s, u"document"_s};
    return types;
}

class ResultFetch::Private
{
    Q_DISABLE_COPY_MOVE(Private)

public:
    Private(incode::OnboardingService &givenService, store::VisitStore &givenStore,
            core::Clock &givenClock, ResultFetch &owner);
    ~Private() = default;

    /// Begins with \a question, which asks the service once and may be called again.
    void begin(const core::VisitId &visit, const core::InterviewId &interview,
               std::function<void()> question);
    void askScore();
    void askText();
    void askImages();

    bool running = false;
    QQueue<QStringList> batches; ///< Of image types; the first is being asked for.

private:
    template<typename T>
    incode::Done<T> answered(void (Private::*kept)(const T &));
    void ask();
    void failedOnce(const Error &error);
    void keepScore(const incode::Score &score);
    Result<void> amend(const incode::Score &score);
    void keepText(const incode::OcrData &text);
    void keepImages(const QList<incode::Image> &images);
    void nextBatch();
    bool splitBatch(const Error &error);
    Result<void> addStep(const QString &name, const QString &detail = {});
    Result<void> setDocument(const QString &kind, const core::Secret &content);
    bool kept(const Result<void> &outcome);
    void end(const std::optional<Error> &error = {});

    incode::OnboardingService &m_service;
    store::VisitStore &m_store;
    core::Clock &m_clock;
    ResultFetch &q;
    core::Timer *m_timer;             ///< Guards a call, or waits before the next.
    std::unique_ptr<QObject> m_calls; ///< Context of all calls of one question.
    std::function<void()> m_question;
    core::VisitId m_visit;
    std::unique_ptr<store::VisitLock> m_lock;
    incode::Session m_session;
    int m_tries = 0; ///< Of the present call.
    bool m_asking = false;
    bool m_journaled = false;
    std::optional<Error> m_error; ///< Of a picture that did not come.
};

ResultFetch::Private::Private(incode::OnboardingService &givenService,
                              store::VisitStore &givenStore, core::Clock &givenClock,
                              ResultFetch &owner)
    : m_service(givenService)
    , m_store(givenStore)
    , m_clock(givenClock)
    , q(owner)
    , m_timer(givenClock.makeTimer(&owner))
{
    connect(m_timer, &core::Timer::fired, &q, [this] {
        if (m_asking)
            end(Error::of(ErrorKind::Timeout, u"no answer in time"_s));
        else
            ask();
    });
}

void ResultFetch::Private::begin(const core::VisitId &visit, const core::InterviewId &interview,
                                 std::function<void()> question)
{
    running = true;
    m_visit = visit;
    m_question = std::move(question);
    m_tries = 0;
    m_journaled = false;
    m_error.reset();
    // Nobody else may be changing the result meanwhile.
    Result<std::unique_ptr<store::VisitLock>> lock = m_store.lock(visit);
    Result<core::Secret> token = m_store.sessionToken(visit);
    std::optional<Error> error;
    if (!lock)
        error = lock.error();
    else if (!*lock)
        error = store::storageError(u"the visit is being worked on"_s);
    else if (!token)
        error = token.error();
    if (error) {
        QMetaObject::invokeMethod(
            &q, [this, error] { end(error); }, Qt::QueuedConnection);
        return;
    }
    m_lock = std::move(lock).value();
    m_session.interviewId = interview;
    m_session.token = std::move(token).value();
    m_calls = std::make_unique<QObject>();
    ask();
}

void ResultFetch::Private::ask()
{
    ++m_tries;
    m_asking = true;
    m_timer->start(AnswerLimit);
    m_question();
}

template<typename T>
incode::Done<T> ResultFetch::Private::answered(void (Private::*keep)(const T &))
{
    return [this, keep, calls = m_calls.get()](const Result<T> &answer) {
        // Of a question that ended without it; by now another visit's may be asked.
        if (calls != m_calls.get())
            return;
        m_asking = false;
        m_timer->stop();
        if (answer)
            (this->*keep)(*answer);
        else
            failedOnce(answer.error());
    };
}

void ResultFetch::Private::askScore()
{
    m_service.score(m_session, m_calls.get(), answered(&Private::keepScore));
}

void ResultFetch::Private::askText()
{
    m_service.ocr(m_session, m_calls.get(), answered(&Private::keepText));
}

void ResultFetch::Private::askImages()
{
    m_service.images(m_session, batches.head(), m_calls.get(), answered(&Private::keepImages));
}

void ResultFetch::Private::failedOnce(const Error &error)
{
    if (isBusy(error) && m_tries < MaxTries)
        m_timer->start(std::clamp(error.retryAfter.value_or(m_tries * 1000ms), 0ms, MaxWait));
    else if (batches.isEmpty() || !splitBatch(error))
        end(error);
}

Result<void> ResultFetch::Private::addStep(const QString &name, const QString &detail)
{
    return m_store.addStep(m_visit, {name, detail, m_clock.utcNow()});
}

Result<void> ResultFetch::Private::setDocument(const QString &kind, const core::Secret &content)
{
    return m_store.setDocument(m_visit, kind, content, m_clock.utcNow());
}

bool ResultFetch::Private::kept(const Result<void> &outcome)
{
    if (!outcome)
        end(outcome.error());
    return outcome.has_value();
}

// What is kept comes after its step: nothing is fetched without a trace.

void ResultFetch::Private::keepScore(const incode::Score &score)
{
    if (kept(addStep(u"fetched:score"_s))
        && kept(setDocument(store::documents::Score, secretOf(score.raw))) && kept(amend(score)))
        end();
}

Result<void> ResultFetch::Private::amend(const incode::Score &score)
{
    if (!score.overall)
        return {};
    const Result<QList<store::VisitStep>> steps = m_store.steps(m_visit);
    if (!steps)
        return steps.error();
    const auto last = std::find_if(steps->rbegin(), steps->rend(),
                                   [](const auto &step) { return step.name == "end"_L1; });
    if (last == steps->rend() || !isProvisional(last->detail))
        return {};
    store::VisitEnd end;
    end.outcome = outcomeName(outcomeOf(*score.overall));
    end.reason = reasonName(Reason::Ok);
    end.overallStatus = score.overall->status;
    end.overallValue = score.overall->value;
    end.at = m_clock.utcNow();
    // The step comes after: it is what the next score is judged by, and the end matters more.
    const Result<void> amended = m_store.amendEnd(m_visit, end);
    return amended ? addStep(u"end"_s, end.outcome % u'/' % end.reason) : amended;
}

void ResultFetch::Private::keepText(const incode::OcrData &text)
{
    if (kept(addStep(u"fetched:text"_s))
        && kept(setDocument(store::documents::Text, secretOf(text.raw)))
        && kept(setDocument(store::documents::Name, core::Secret(personName(text).toUtf8()))))
        end();
}

void ResultFetch::Private::keepImages(const QList<incode::Image> &images)
{
    if (!m_journaled && !kept(addStep(u"fetched:images"_s)))
        return;
    m_journaled = true;
    for (const incode::Image &image : images) {
        if (!kept(setDocument(store::documents::imageKind(image.type), core::Secret(image.bytes))))
            return;
    }
    nextBatch();
}

void ResultFetch::Private::nextBatch()
{
    batches.dequeue();
    if (batches.isEmpty()) {
        end(m_error);
        return;
    }
    m_tries = 0;
    ask();
}

/// Pictures that do not come together may come one by one; one that does not come even so keeps
/// none of the others back.
bool ResultFetch::Private::splitBatch(const Error &error)
{
    if (!mayBeTooLarge(error))
        return false;
    const QStringList types = batches.head();
    if (types.size() > 1) {
        for (qsizetype i = types.size(); i > 0; --i)
            batches.insert(1, {types.at(i - 1)});
    } else if (!m_error) {
        m_error = error;
    }
    nextBatch();
    return true;
}

void ResultFetch::Private::end(const std::optional<Error> &error)
{
    m_timer->stop();
    if (m_calls) {
        // Later, because this can run inside the answer of the call; but never later than q.
        m_calls->setParent(&q);
        m_calls.release()->deleteLater();
    }
    m_session = {};
    m_lock.reset();
    batches.clear();
    m_asking = false;
    running = false;
    if (error) {
        qCWarning(core::logVisit).noquote() << "not fetched:" << core::describe(*error);
        Q_EMIT q.failed(*error);
    } else {
        Q_EMIT q.done();
    }
}

ResultFetch::ResultFetch(incode::OnboardingService &service, store::VisitStore &store,
                         core::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(service, store, clock, *this))
{ }

ResultFetch::~ResultFetch() = default;

void ResultFetch::fetchScore(const core::VisitId &visit, const core::InterviewId &interview)
{
    if (!d->running)
        d->begin(visit, interview, [this] { d->askScore(); });
}

void ResultFetch::fetchText(const core::VisitId &visit, const core::InterviewId &interview)
{
    if (!d->running)
        d->begin(visit, interview, [this] { d->askText(); });
}

void ResultFetch::fetchImages(const core::VisitId &visit, const core::InterviewId &interview)
{
    if (d->running)
        return;
    for (qsizetype i = 0; i < imageTypes().size(); i += ImagesPerRequest)
        d->batches << imageTypes().mid(i, ImagesPerRequest);
    d->begin(visit, interview, [this] { d->askImages(); });
}

bool ResultFetch::isRunning() const
{
    return d->running;
}

} // namespace onboarding
