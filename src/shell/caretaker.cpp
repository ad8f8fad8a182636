#include "shell/caretaker.h"

#include "core/log.h"
#include "store/storageerror.h"

#include <QtCore/QStringList>

namespace shell {

using namespace Qt::StringLiterals;
using store::Storage;

namespace {

/// The wall clock is looked at this often, because a computer that slept fires long timers late.
constexpr std::chrono::minutes LookEvery(15);
/// The first look leaves the start to what a person waits for.
constexpr std::chrono::seconds FirstLook(10);
/// Tokens, pictures and text have periods of hours, so they go within the hour.
constexpr std::chrono::hours ShortPeriodsEvery(1);
/// Longer than any visit is old.
constexpr std::chrono::hours Never(24 * 365 * 200);

/// What one run shall do.
struct CareJob
{
    store::RetentionRules rules;
    bool purge = false;
    bool daily = false; ///< Recorded even when nothing was past its period.
    int backupsKept = 0;
    bool backUp = false;
    QList<core::VisitId> visits; ///< To be deleted; then nothing else is done.
    QStringList people;          ///< The same, by their partner ids.
    QString who;
    QDateTime now;
};

QString countWords(const store::PurgeCounts &counts)
{
    QString words =
        u"%1 visits, %2 texts, %3 pictures, %4 tokens, %5 deliveries"_s.arg(counts.visits)
            .arg(counts.texts)
            .arg(counts.images)
            .arg(counts.tokens)
            .arg(counts.deliveries);
    if (counts.people > 0)
        words += u", %1 people"_s.arg(counts.people);
    if (counts.traces > 0)
        words += u", %1 traces"_s.arg(counts.traces);
    return words;
}

/// How the audit record names people: a number says nothing about them once they are gone.
core::Result<QStringList> numbersOf(Storage &storage, const QStringList &partnerIds)
{
    QStringList numbers;
    for (const QString &id : partnerIds) {
        const auto row = storage.people().person(id);
        if (!row)
            return row.error();
        if (*row)
            numbers << u"person %1"_s.arg((*row)->person.number);
    }
    return numbers;
}

core::Result<store::PurgeCounts> deletePeople(Storage &storage, const CareJob &job)
{
    const auto record = [&](const QString &detail) {
        return storage.audit().record(
            {job.now, job.who, store::actions::PeopleDeleted, {}, detail});
    };
    const auto numbers = numbersOf(storage, job.people);
    if (!numbers)
        return numbers.error();
    // Recorded first, as visits are.
    for (const QString &number : *numbers) {
        if (const auto recorded = record(number); !recorded)
            return recorded.error();
    }
    core::Result<store::PurgeCounts> deleted = storage.maintenance().deletePeople(job.people);
    if (!deleted) {
        for (const QString &number : *numbers) {
            if (const auto recorded = record(number + u", not done or not ended"_s); !recorded)
                break;
        }
    }
    return deleted;
}

core::Result<store::PurgeCounts> care(Storage &storage, const CareJob &job)
{
    const auto record = [&](QLatin1StringView action, const core::VisitId &visit,
                            const QString &detail) {
        return storage.audit().record({job.now, job.who, action, visit, detail});
    };
    if (!job.visits.isEmpty()) {
        // Recorded first: what was asked for is known even when the program dies half-way.
        for (const core::VisitId &visit : job.visits) {
            if (const auto recorded = record(store::actions::VisitDeleted, visit, {}); !recorded)
                return recorded.error();
        }
        core::Result<store::PurgeCounts> deleted = storage.maintenance().deleteVisits(job.visits);
        if (!deleted) {
            for (const core::VisitId &visit : job.visits) {
                if (const auto recorded =
                        record(store::actions::VisitDeleted, visit, u"not done, or not ended"_s);
                    !recorded)
                    break;
            }
        }
        return deleted;
    }
    if (!job.people.isEmpty())
        return deletePeople(storage, job);
    store::PurgeCounts counts;
    if (job.purge) {
        const auto purged = storage.maintenance().purge(job.rules, job.now);
        if (!purged)
            return purged.error();
        counts = *purged;
        if (job.daily || !counts.isEmpty()) {
            if (const auto recorded = record(store::actions::Purged, {}, countWords(counts));
                !recorded) {
                return recorded.error();
            }
        }
    }
    if (job.backUp) {
        const auto path = storage.maintenance().backUp(job.backupsKept, job.now);
        if (!path)
            return path.error();
        if (const auto recorded = record(store::actions::BackedUp, {}, path->section(u'/', -1));
            !recorded) {
            return recorded.error();
        }
    }
    return counts;
}

} // namespace

class Caretaker::Private
{
public:
    Private(Services &given, Caretaker *caretaker)
        : q(caretaker), services(given), timer(given.clock().makeTimer(caretaker))
    { }

    store::StoreThread &thread();
    void look();
    void lookWith(const QDateTime &lastDaily, const QDateTime &lastBackUp);
    void run(const CareJob &job, QObject *context, Done done);
    CareJob newJob() const;
    bool isDue(const QDateTime &last) const;

    Caretaker *q;
    Services &services;
    std::unique_ptr<store::StoreThread> madeThread;
    core::Timer *timer;
    QDateTime lastShort;  ///< When short periods were last looked after in this run.
    bool running = false; ///< What is done by itself.
};

/// Made at the first question: whoever shows its findings is made before the storage is open.
store::StoreThread &Caretaker::Private::thread()
{
    if (!madeThread)
        madeThread = std::make_unique<store::StoreThread>(services.storagePlace());
    return *madeThread;
}

CareJob Caretaker::Private::newJob() const
{
    CareJob job;
    job.rules = services.retentionRules();
    job.backupsKept = services.settings().integer(core::keys::BackupsKept);
    job.who = services.operatorName();
    job.now = services.clock().utcNow();
    return job;
}

bool Caretaker::Private::isDue(const QDateTime &last) const
{
    const int hour = services.settings().integer(core::keys::MaintenanceHour);
    const QDateTime now = services.clock().utcNow();
    // A last time in the future was written while the clock was wrong.
    return !last.isValid() || last > now || nextRun(last.toLocalTime(), hour) <= now.toLocalTime();
}

void Caretaker::Private::look()
{
    timer->start(LookEvery);
    if (running)
        return;
    using Times = std::pair<QDateTime, QDateTime>;
    thread().ask<Times>(
        [](Storage &storage) -> core::Result<Times> {
            const auto purge = storage.maintenance().lastPurge();
            if (!purge)
                return purge.error();
            const auto backUp = storage.maintenance().lastBackUp();
            if (!backUp)
                return backUp.error();
            return Times(*purge, *backUp);
        },
        q,
        [this](core::Result<Times> times) {
            if (times)
                lookWith(times->first, times->second);
            else
                Q_EMIT q->failed(times.error());
        });
}

void Caretaker::Private::lookWith(const QDateTime &lastDaily, const QDateTime &lastBackUp)
{
    CareJob job = newJob();
    const bool enabled = services.settings().boolean(core::keys::RetentionEnabled);
    job.daily = enabled && isDue(lastDaily);
    job.backUp = job.backupsKept > 0 && isDue(lastBackUp);
    const bool shortDue =
        !lastShort.isValid() || lastShort > job.now || lastShort + ShortPeriodsEvery <= job.now;
    job.purge = enabled && (job.daily || shortDue);
    if (job.purge)
        lastShort = job.now;
    if (!job.daily)
        job.rules.visits = Never;
    if (!job.purge && !job.backUp)
        return;
    running = true;
    run(job, q, [this](const core::Result<store::PurgeCounts> &counts) {
        running = false;
        // Another program that does it at this moment does it for both.
        if (!counts && counts.error().serviceCode != store::BusyCode)
            Q_EMIT q->failed(counts.error());
    });
}

void Caretaker::Private::run(const CareJob &job, QObject *context, Done done)
{
    const store::StoreThread &worker = thread();
    thread().ask<store::PurgeCounts>(
        [job, &worker](Storage &storage) {
            // The program does not wait at its end for what the next run can go on with.
            storage.maintenance().workWhile([&worker] { return !worker.isStopping(); });
            return care(storage, job);
        },
        context,
        [done = std::move(done)](const core::Result<store::PurgeCounts> &counts) {
            if (!counts)
                qCWarning(core::logApp).noquote() << "upkeep:" << core::describe(counts.error());
            done(counts);
        });
}

Caretaker::Caretaker(Services &services, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, this))
{
    connect(d->timer, &core::Timer::fired, this, [this] { d->look(); });
}

Caretaker::~Caretaker() = default;

void Caretaker::start()
{
    d->timer->start(FirstLook);
}

void Caretaker::purgeNow(QObject *context, Done done)
{
    CareJob job = d->newJob();
    job.purge = true;
    job.daily = true;
    d->run(job, context, std::move(done));
}

void Caretaker::deleteVisits(const QList<core::VisitId> &visits, QObject *context, Done done)
{
    CareJob job = d->newJob();
    job.visits = visits;
    d->run(job, context, std::move(done));
}

void Caretaker::deletePeople(const QStringList &partnerIds, QObject *context, Done done)
{
    CareJob job = d->newJob();
    job.people = partnerIds;
    d->run(job, context, std::move(done));
}

QDateTime Caretaker::nextRun(const QDateTime &from, int hour)
{
    const QDateTime today(from.date(), QTime(hour, 0), from.timeSpec());
    return today > from ? today
                        : QDateTime(from.date().addDays(1), QTime(hour, 0), from.timeSpec());
}

} // namespace shell
