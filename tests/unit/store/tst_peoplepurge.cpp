#include "store/maintenance.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesBelow;
using support::countIn;
using support::openStore;
using support::RawDatabase;
using support::scattered;
using support::without;

namespace {

constexpr std::chrono::seconds Period = 2160h; ///< RetentionRules::visits.
constexpr std::chrono::hours Never(24 * 365 * 200);
constexpr std::chrono::hours Month(24 * 30);

QDateTime ago(std::chrono::seconds age)
{
    static const QDateTime now(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    return now.addSecs(-age.count());
}

store::NewDelivery deliveryOf(const QString &person, std::chrono::seconds age)
{
    store::NewDelivery delivery;
    delivery.source = u"biginterview"_s;
    delivery.dedupeKey = scattered(u"delivery of "_s + person);
    delivery.event = u"interview.created"_s;
    delivery.person = person;
    delivery.body = core::Secret("body of " + person.toUtf8());
    delivery.at = ago(age);
    return delivery;
}

/// Somebody with all that may be kept; false when it could not be.
bool addPerson(store::Storage &storage, const QString &id,
               std::optional<std::chrono::seconds> accountEndAge = {})
{
    store::PeopleStore &people = storage.people();
    store::Person person;
    person.partnerId = id;
    person.firstName = u"First "_s + scattered(u"first of "_s + id);
    person.lastName = u"Last "_s + scattered(u"last of "_s + id);
    person.email = scattered(u"mail of "_s + id) + u"@example.test"_s;
    person.tags = {scattered(u"tag of "_s + id)};
    person.addedAt = ago(9000h);
    person.anonymous = accountEndAge.has_value();
    if (accountEndAge)
        person.accountEndsAt = ago(*accountEndAge);
    const QByteArray title = scattered(u"title of "_s + id).toUtf8();
    const auto interview = [&](const QString &number) {
        return store::KeptInterview{number, ago(20h), title + number.toUtf8()};
    };
    return people.save(person)
           && people.setProgress(id, "tracks of " + title, {interview(u"1"_s), interview(u"2"_s)},
                                 ago(19h))
           && people.apply({id, u"2"_s, {}, {}, ago(18h)})
           && people.apply({id, u"3"_s, ago(17h), title, ago(17h)})
           && people.addLaunch({id, ago(1h), u'/' + scattered(u"path of "_s + id), u"browser"_s,
                                u"sent"_s, u"maria"_s})
           && storage.inbox().add({deliveryOf(id, 16h)});
}

/// What would betray these people: of every encrypted value its first and last bytes, the ids and
/// the paths.
QList<QByteArray> tracesOf(const QString &folder, const QStringList &ids)
{
    RawDatabase raw(folder);
    const QString those = u"('%1')"_s.arg(ids.join("','"_L1));
    const QString numbers = u"(select number from people where partner_id in %1)"_s.arg(those);
    QVariantList secrets = raw.run(u"select facts from people where partner_id in "_s + those);
    secrets += raw.run(u"select tracks from people where partner_id in "_s + those);
    secrets +=
        raw.run(u"select body from interviews where body is not null and person in "_s + numbers);
    secrets += raw.run(u"select body from webhooks where person in "_s + those);
    QList<QByteArray> found;
    for (const QVariant &secret : std::as_const(secrets))
        found << secret.toByteArray().mid(1, 24) << secret.toByteArray().last(16);
    const QVariantList paths = raw.run(u"select path from launches where person in "_s + numbers);
    for (const QVariant &path : paths)
        found << path.toString().right(11).toUtf8();
    for (const QString &id : ids)
        found << id.right(11).toUtf8();
    return found;
}

} // namespace

class TestPeoplePurge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto storage = openStore(folder());
        QVERIFY(storage);
        m_storage = std::move(storage).value();
    }

    void periods_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<std::chrono::seconds>("age");
        QTest::addColumn<bool>("sparesVisits");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, const QString &what, std::chrono::seconds age,
                            bool spares, bool isKept) {
            QTest::newRow(name) << what << age << spares << isKept;
        };
        row("account with a name, long ended", u"person"_s, 9000h, false, true);
        row("anonymous, still there", u"anonymous"_s, -1h, false, true);
        row("anonymous at the limit", u"anonymous"_s, 24h, false, true);
        row("anonymous over the limit", u"anonymous"_s, 24h + 1s, false, false);
        row("anonymous over the limit, visits spared", u"anonymous"_s, 24h + 1s, true, false);
        row("launch at the limit", u"launch"_s, Period, false, true);
        row("launch over the limit", u"launch"_s, Period + 1s, false, false);
        row("launch over the limit, visits spared", u"launch"_s, Period + 1s, true, true);
        row("mark at the limit", u"mark"_s, Month, false, true);
        row("mark over the limit", u"mark"_s, Month + 1s, false, false);
        row("mark over the limit, visits spared", u"mark"_s, Month + 1s, true, true);
        row("interview however old", u"interview"_s, 9000h, false, true);
        row("import at the limit", u"import"_s, Month, false, true);
        row("import over the limit", u"import"_s, Month + 1s, false, false);
        row("import over the limit, visits spared", u"import"_s, Month + 1s, true, true);
        row("delivery about somebody, at the limit", u"delivery"_s, Period, false, true);
        row("delivery about somebody, over the limit", u"delivery"_s, Period + 1s, false, false);
        row("delivery about nobody, over the limit", u"stray delivery"_s, Period + 1s, false,
            false);
        row("delivery about nobody, visits spared", u"stray delivery"_s, Period + 1s, true, true);
    }

    void periods()
    {
        QFETCH(const QString, what);
        QFETCH(const std::chrono::seconds, age);
        QFETCH(const bool, sparesVisits);
        QFETCH(const bool, isKept);
        QVERIFY(keep(what, age));
        const auto number = [&] {
            RawDatabase raw(folder());
            const auto rows = [&raw](const QString &table) {
                return raw.run(u"select count(*) from "_s + table).constFirst().toInt();
            };
            return rows(u"people"_s) + rows(u"launches"_s) + rows(u"interviews"_s)
                   + rows(u"imports"_s) + rows(u"webhooks"_s);
        };
        const int before = number();
        store::RetentionRules rules;
        if (sparesVisits)
            rules.visits = Never;
        const auto counts = m_storage->maintenance().purge(rules, ago(0s));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(number(), isKept ? before : before - 1);
        QCOMPARE(counts->people, !isKept && what == "anonymous"_L1 ? 1 : 0);
        QCOMPARE(counts->traces, !isKept && (what == "launch"_L1 || what == "mark"_L1) ? 1 : 0);
        QCOMPARE(counts->deliveries, !isKept && what.contains("delivery"_L1) ? 1 : 0);
        QVERIFY(m_storage->maintenance().purge(rules, ago(0s))->isEmpty());
    }

    void launchesFollowTheRules()
    {
        QVERIFY(keep(u"person"_s, 0s));
        for (const auto age : {100s, 300s})
            QVERIFY(m_storage->people().addLaunch(
                {u"stu-1"_s, ago(age), {}, u"print"_s, u"printed"_s, u"maria"_s}));
        QCOMPARE(m_storage->maintenance().purge({24h, 1h, 200s}, ago(0s))->traces, 1);
        QCOMPARE(m_storage->people().launches({}, 9)->size(), 1);
        QCOMPARE(m_storage->people().launches({}, 9)->constFirst().at, ago(100s));
    }

    /// With everything about them, and nothing of anybody else.
    void chosenPeopleTakeAllTheirs()
    {
        for (const QString &id : {u"stu-1"_s, u"stu-2"_s, u"stu-3"_s})
            QVERIFY(addPerson(*m_storage, id));
        QVERIFY(m_storage->inbox().add({deliveryOf(u"stray"_s, 1h)}));
        const auto counts =
            m_storage->maintenance().deletePeople({u"unknown"_s, u"stu-1"_s, u"stu-3"_s});
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->people, 2);
        QCOMPARE(counts->deliveries, 2);
        QCOMPARE(counts->visits, 0);
        QCOMPARE(m_storage->people().all()->size(), 1);
        QCOMPARE(m_storage->people().interviews(u"stu-2"_s)->size(), 2);
        QCOMPARE(m_storage->people().launches({}, 9)->size(), 1);
        RawDatabase raw(folder());
        QCOMPARE(raw.run(u"select count(*) from interviews"_s).constFirst().toInt(), 3);
        QStringList left;
        const auto deliveries = m_storage->inbox().page({}, 9, {});
        for (const store::Delivery &one : *deliveries)
            left << one.person;
        QCOMPARE(left, (QStringList{u"stray"_s, u"stu-2"_s}));
        QVERIFY(!m_storage->maintenance().lastPurge()->isValid());
        QVERIFY(m_storage->maintenance().deletePeople({u"stu-1"_s, u"unknown"_s})->isEmpty());
        // The audit record names them by numbers, so none comes again.
        QVERIFY(addPerson(*m_storage, u"stu-3"_s));
        QCOMPARE((*m_storage->people().person(u"stu-3"_s))->person.number, 4);
    }

    void strangersDeliveriesStay()
    {
        QVERIFY(m_storage->inbox().add({deliveryOf(u"unknown"_s, 1h)}));
        QVERIFY(m_storage->maintenance().deletePeople({u"unknown"_s, QString()})->isEmpty());
        QCOMPARE(*m_storage->inbox().count(), 1);
    }

    /// Database, log and backups; pages hold what goes beside what stays.
    void nothingIsLeftInAnyFile()
    {
        constexpr int count = 60;
        QStringList gone;
        QStringList ended;
        QStringList kept;
        for (int i = 0; i < count; ++i) {
            const QString id = scattered(u"person %1"_s.arg(i));
            const bool isAnonymous = i % 3 == 1;
            QVERIFY(
                addPerson(*m_storage, id,
                          isAnonymous ? std::optional(std::chrono::seconds(25h)) : std::nullopt));
            (i % 3 == 0 ? gone : isAnonymous ? ended : kept) << id;
        }
        QVERIFY(m_storage->maintenance().backUp(3, ago(10h)));
        // A name and an interview of which only the backup knows.
        store::Person renamed = (*m_storage->people().person(gone.at(0)))->person;
        const QList<QByteArray> oldTraces = tracesOf(folder(), {gone.at(0)});
        renamed.lastName = u"Other"_s;
        QVERIFY(m_storage->people().save(renamed));
        QVERIFY(m_storage->people().setProgress(gone.at(0), "[]", {}, ago(9h)));
        QVERIFY(m_storage->maintenance().backUp(3, ago(8h)));
        const QList<QByteArray> keptTraces = tracesOf(folder(), kept);
        const QList<QByteArray> goneTraces =
            without(tracesOf(folder(), gone) + oldTraces, keptTraces);
        const QList<QByteArray> endedTraces = without(tracesOf(folder(), ended), keptTraces);
        QVERIFY(goneTraces.size() > gone.size() * 11);
        QVERIFY(endedTraces.size() > ended.size() * 11);
        QByteArray bytes = bytesBelow(folder());
        QVERIFY(countIn(bytes, goneTraces) > goneTraces.size() * 99 / 100);
        QVERIFY(countIn(bytes, endedTraces) > endedTraces.size() * 99 / 100);

        QCOMPARE(m_storage->maintenance().deletePeople(gone)->people, gone.size());
        bytes = bytesBelow(folder());
        QCOMPARE(countIn(bytes, goneTraces), 0);
        QVERIFY(countIn(bytes, endedTraces) > endedTraces.size() * 99 / 100);
        const auto counts = m_storage->maintenance().purge({24h, 1h, Never}, ago(0s));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->people, ended.size());
        QCOMPARE(counts->deliveries, ended.size());
        bytes = bytesBelow(folder());
        QCOMPARE(countIn(bytes, goneTraces + endedTraces), 0);
        QVERIFY(countIn(bytes, keptTraces) > keptTraces.size() * 99 / 100);
        QCOMPARE(m_storage->people().all()->size(), kept.size());
        QVERIFY(m_storage->maintenance().check());
    }

    /// Of an interview that was deleted at the service, and one that it no longer tells of.
    void goneInterviewsLeaveTheBackups()
    {
        QVERIFY(addPerson(*m_storage, u"stu-1"_s));
        QVERIFY(addPerson(*m_storage, u"stu-2"_s));
        const auto path = m_storage->maintenance().backUp(3, ago(16h));
        QVERIFY(path);
        QVERIFY(m_storage->people().apply({u"stu-1"_s, u"1"_s, {}, {}, ago(10h)}));
        QVERIFY(m_storage->people().setProgress(u"stu-1"_s, "[]", {}, ago(9h)));
        QCOMPARE(m_storage->maintenance().deletePeople({u"stu-2"_s})->people, 1);
        const QString copy = folder() + u"/copy"_s;
        QVERIFY(QDir().mkpath(copy) && QFile::copy(*path, copy + u"/vestibule.db"_s));
        const auto restored = openStore(copy);
        QVERIFY(restored);
        QCOMPARE((*restored)->people().all()->size(), 1);
        QVERIFY((*restored)->people().interviews(u"stu-1"_s)->isEmpty());
        QCOMPARE((*restored)->people().launches({}, 9)->size(), 1);
    }

    void stoppedHalfWayGoesOnNextTime()
    {
        constexpr int count = 40;
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids << u"stu-%1"_s.arg(i);
            store::Person person;
            person.partnerId = ids.constLast();
            person.addedAt = ago(1h);
            QVERIFY(m_storage->people().save(person));
        }
        int asked = 0;
        m_storage->maintenance().workWhile([&asked] { return ++asked < 2; });
        const auto stopped = m_storage->maintenance().deletePeople(ids);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
        const qsizetype left = m_storage->people().all()->size();
        QVERIFY(left > 0 && left < count);
        m_storage->maintenance().workWhile({});
        QCOMPARE(m_storage->maintenance().deletePeople(ids)->people, count);
        QVERIFY(m_storage->people().all()->isEmpty());
    }

    void oneProgramAtATime()
    {
        QVERIFY(keep(u"person"_s, 0s));
        QLockFile care(folder() + u"/care.lock"_s);
        QVERIFY(care.tryLock(0));
        const auto refused = m_storage->maintenance().deletePeople({u"stu-1"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Storage);
        QVERIFY2(refused.error().detail.contains("Another program"_L1),
                 qPrintable(refused.error().detail));
        QCOMPARE(m_storage->people().all()->size(), 1);
    }

private:
    /// One thing of that age, with a person where one is needed; false when it could not be.
    bool keep(const QString &what, std::chrono::seconds age) const
    {
        store::PeopleStore &people = m_storage->people();
        if (what == "import"_L1)
            return people.saveBatch({}, {"key", 1, "{}", ago(age)}).has_value();
        if (what == "stray delivery"_L1)
            return m_storage->inbox().add({deliveryOf(u"unknown"_s, age)}).has_value();
        store::Person person;
        person.partnerId = u"stu-1"_s;
        person.addedAt = ago(9000h);
        person.anonymous = what == "anonymous"_L1;
        if (person.anonymous || what == "person"_L1)
            person.accountEndsAt = ago(age);
        if (!people.save(person))
            return false;
        if (what == "launch"_L1)
            return people.addLaunch({u"stu-1"_s, ago(age), {}, u"print"_s, u"printed"_s, {}})
                .has_value();
        if (what == "mark"_L1)
            return people.apply({u"stu-1"_s, u"7"_s, {}, {}, ago(age)}).has_value();
        if (what == "interview"_L1)
            return people.apply({u"stu-1"_s, u"7"_s, ago(age), "{}", ago(age)}).has_value();
        if (what == "delivery"_L1)
            return m_storage->inbox().add({deliveryOf(u"stu-1"_s, age)}).has_value();
        return true;
    }

    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestPeoplePurge)

#include "tst_peoplepurge.moc"
