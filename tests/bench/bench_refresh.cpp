// Reading everybody anew against a slow Big Interview that now and then says 429, then loading and
// searching large rosters. Making those wants a disk that syncs fast.
#include "benchsupport.h"

#include "biginterview/people.h"
#include "biginterview/roster.h"
#include "core/log.h"
#include "sandbox/sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Latency = 100; ///< Milliseconds of each call.
constexpr int TooManyPercent = 5;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(why));
    std::exit(1);
}

template<typename T>
T valueOf(core::Result<T> result)
{
    if (!result)
        stop(core::describe(result.error()));
    return std::move(result).value();
}

void check(const core::Result<void> &result)
{
    if (!result)
        stop(core::describe(result.error()));
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

store::Person personOf(int i)
{
    static const QStringList first{u"Ana"_s, u"Ben"_s,  u"Chloé"_s, u"Zoltán"_s, u"Müge"_s,
                                   u"Olu"_s, u"Siân"_s, u"Yuki"_s,  u"Ragnar"_s};
    static const QStringList last{u"Duarte"_s, u"Okafor"_s, u"Núñez"_s,  u"Strauß"_s,
                                  u"Li"_s,     u"Smith"_s,  u"Ødegård"_s};
    store::Person person;
    person.partnerId = u"stu-%1"_s.arg(10000 + i);
    person.firstName = first.at(i % first.size());
    person.lastName = last.at(i / 9 % last.size()) + u" %1"_s.arg(i % 1000);
    person.email = u"person%1@mail.example"_s.arg(i);
    person.tags = QStringList{i % 2 == 0 ? u"evening"_s : u"morning"_s};
    person.addedAt = QDateTime::currentDateTimeUtc();
    return person;
}

/// Two tracks as far as \a i says, of 6 and 17 steps.
QByteArray tracksOf(int i)
{
    QJsonArray tracks;
    for (const int steps : {6, 17}) {
        const int done = i % (steps + 1);
        QJsonArray list;
        for (int step = 1; step <= steps; ++step) {
            list << QJsonObject{{u"step"_s, step},
                                {u"title"_s, u"What you say about step %1"_s.arg(step)},
                                {u"link"_s, u"/members/curriculum?chapter=%1"_s.arg(step)},
                                {u"completed"_s, step <= done}};
        }
        tracks << QJsonObject{{u"title"_s, steps == 6 ? u"Fast Track"_s : u"Mastery Track"_s},
                              {u"progress"_s, double(done) / steps},
                              {u"tracks"_s, list}};
    }
    return QJsonDocument(tracks).toJson(QJsonDocument::Compact);
}

/// A database of people without progress.
class Place final
{
    Q_DISABLE_COPY_MOVE(Place)

public:
    explicit Place(int count) : m_reader(place())
    {
        storage = valueOf(store::openStorage(place(), store::OnDamage::Refuse));
        QList<store::Person> all;
        for (int i = 0; i < count; ++i) {
            all << personOf(i);
            ids << all.constLast().partnerId;
        }
        check(storage->people().saveBatch(all, {"bench", count, {}, clock.utcNow()}));
        people = std::make_unique<biginterview::People>(clock, *storage, m_reader);
    }
    ~Place() { people.reset(); }

    /// Milliseconds.
    double load()
    {
        bool isOver = false;
        const auto loaded = QObject::connect(people.get(), &biginterview::People::loaded,
                                             people.get(), [&isOver] { isOver = true; });
        const double took = millisecondsOf([&] {
            people->load();
            bench::await("roster", 120s, [&isOver] { return isOver; });
        });
        QObject::disconnect(loaded);
        return took;
    }

    core::SystemClock clock;
    QStringList ids;
    std::unique_ptr<store::Storage> storage;

private:
    store::StoragePlace place() const
    {
        return {m_folder.path(), {core::Secret(QByteArray(32, 'k')), {}, {}}};
    }

    QTemporaryDir m_folder;
    store::StoreThread m_reader;

public:
    std::unique_ptr<biginterview::People> people;
};

/// A sandbox in this process, spoken to over real sockets.
class Service final
{
    Q_DISABLE_COPY_MOVE(Service)

public:
    explicit Service(core::Clock &clock) : m_net(clock), m_sandbox(clock)
    {
        check(m_sandbox.start({}));
        core::SettingsLocations locations;
        locations.configFile = valueOf(m_sandbox.writeSettings(m_folder.path()));
        const core::Settings settings = valueOf(core::Settings::load(locations));
        rules.organisation = m_sandbox.bigInterviewUrl();
        rules.key = valueOf(core::readKeyFile(settings.text(core::keys::BigInterviewKeyFile)));
    }

    /// The answer of GET without a \a body, else of POST.
    QJsonObject control(const QString &what, const QJsonObject &body = {})
    {
        net::Request request;
        request.url = m_sandbox.controlUrl();
        request.url.setPath(u"/control/biginterview"_s + what.section(u'?', 0, 0));
        request.url.setQuery(what.section(u'?', 1));
        if (!body.isEmpty()) {
            request.method = "POST";
            request.headers = {{"Content-Type", "application/json"}};
            request.body = QJsonDocument(body).toJson();
        }
        std::optional<core::Result<net::Response>> outcome;
        m_net.send(request, &m_net,
                   [&outcome](core::Result<net::Response> answer) { outcome = std::move(answer); });
        bench::await("control", 10s, [&outcome] { return outcome.has_value(); });
        const net::Response response = valueOf(std::move(*outcome));
        if (response.status != 200)
            stop(QString::fromUtf8(response.body));
        return QJsonDocument::fromJson(response.body).object();
    }

    biginterview::PartnerRules rules;

private:
    QTemporaryDir m_folder;
    net::Client m_net;
    sandbox::Sandbox m_sandbox;
};

void benchRefreshing(int people, int parallel, int retryAfterSeconds)
{
    Place place(people);
    Service service(place.clock);
    for (const QString &id : std::as_const(place.ids)) {
        service.control(u"/person"_s,
                        {{u"partnerId"_s, id}, {u"progress"_s, u"some"_s}, {u"interviews"_s, 3}});
    }
    service.control({}, {{u"latencyMs"_s, Latency},
                         {u"tooManyPercent"_s, TooManyPercent},
                         {u"retryAfterSeconds"_s, retryAfterSeconds}});
    service.control(u"/clear"_s, {{u"all"_s, true}});
    net::Client net(place.clock);
    service.rules.parallel = parallel;
    place.people->setClient(
        std::make_shared<biginterview::PartnerClient>(place.clock, net, service.rules));
    place.load();

    std::optional<biginterview::RefreshState> last;
    int told = 0;
    QObject::connect(place.people.get(), &biginterview::People::refreshEnded, place.people.get(),
                     [&last](const biginterview::RefreshState &state) { last = state; });
    QObject::connect(place.people.get(), &biginterview::People::refreshStateChanged,
                     place.people.get(), [&told] { ++told; });
    const double took = millisecondsOf([&] {
        place.people->refresh(place.ids);
        bench::await("end of refreshing", 600s, [&last] { return last.has_value(); });
    });
    const QJsonObject report = service.control(u"?only=counts"_s);
    const double ideal = 2.0 * people * Latency / parallel;
    std::printf("refresh all of %d people, %d calls at a time, %d ms each, %d %% of 429 with"
                " Retry-After %d: %.1f s\n",
                people, parallel, Latency, TooManyPercent, retryAfterSeconds, took / 1000);
    std::printf("  asked: %s\n", QJsonDocument(report.value("counts"_L1).toObject())
                                     .toJson(QJsonDocument::Compact)
                                     .constData());
    std::printf("  signals of progress: %d\n", told);
    // Each repetition is a call more, and what the service asks to wait is not ours to save.
    bench::printRatio("  time / ideal (calls * latency / parallel)", took / ideal,
                      retryAfterSeconds == 0 ? 1.3 : 4);
    bench::printFigure("  most calls at one time", report.value("maxInFlight"_L1).toDouble(), "",
                       parallel);
    bench::printFigure("  failed", double(last->failed + last->unknown + people - last->done), "",
                       0);
}

void benchRoster(int people)
{
    Place place(people);
    store::PeopleStore &kept = place.storage->people();
    const QDateTime now = place.clock.utcNow();
    const double making = millisecondsOf([&] {
        for (int i = 0; i < people; ++i)
            check(kept.setProgress(place.ids.at(i), tracksOf(i), {}, now));
    });
    std::printf("%d people with progress, made in %.1f s\n", people, making / 1000);
    bench::printFigure("  loading, with tracks read", place.load(), "ms", people * 0.1);

    biginterview::Roster roster;
    const QList<biginterview::Entry> &entries = place.people->entries();
    const double first = millisecondsOf([&] { roster.find(entries, {}, now); });
    std::printf("  finding for the first time: %.1f ms\n", first);
    QList<double> times;
    for (const QString &text : {u"zoltan nunez"_s, u"müge 17"_s, u"stu-10417"_s, u"nobody at all"_s,
                                u"evening strauss"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            biginterview::RosterQuery query;
            query.typed = text.first(length);
            times << millisecondsOf([&] { roster.find(entries, query, now); });
        }
    }
    std::printf("  a key typed: median %.0f us, p95 %.0f us\n", bench::median(times) * 1000,
                bench::percentile(times, 0.95) * 1000);
    bench::printFigure("  p95 for each person", bench::percentile(times, 0.95) * 1000 / people,
                       "us", 3);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    core::installLogging(u"warning"_s);
    benchRefreshing(500, 4, 0);
    benchRefreshing(500, 4, 1);
    benchRoster(5000);
    benchRoster(50000);
    return 0;
}
