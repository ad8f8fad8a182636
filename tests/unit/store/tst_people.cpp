#include "store/peoplestore.h"

#include "storetools.h"
#include "support/support.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::bytesBelow;
using support::openStore;
using support::RawDatabase;

namespace {

constexpr qint64 Noon = 1'769'860'800'000;

QDateTime atSecond(qint64 second)
{
    return QDateTime::fromMSecsSinceEpoch(Noon + second * 1000, Qt::UTC);
}

store::Person personOf(const QString &id)
{
    store::Person person;
    person.partnerId = id;
    person.firstName = u"First of "_s + id;
    person.lastName = u"Last of "_s + id;
    person.email = id + u"@example.test"_s;
    person.tags = {u"tag of "_s + id, u"Zoë, \"quoted\""_s};
    person.addedAt = atSecond(1);
    return person;
}

store::KeptInterview interviewOf(const QString &id, int updated, const QByteArray &body)
{
    return {id, atSecond(updated), body};
}

store::Launch launchOf(const QString &id, int second, const QString &result = u"arrived"_s)
{
    return {id,     atSecond(second), u"/members/curriculum?chapter=5"_s, u"embedded"_s,
            result, u"maria"_s};
}

store::ImportRun runOf(const QByteArray &key, qint64 rows)
{
    return {key, rows, R"({"added":1})", atSecond(9)};
}

/// One word for each person: what is known of them by name.
QStringList namesOf(const core::Result<QList<store::PersonRow>> &rows)
{
    if (!rows)
        return {rows.error().detail};
    QStringList names;
    for (const store::PersonRow &row : *rows)
        names << row.person.partnerId % u'=' % row.person.lastName;
    return names;
}

} // namespace

class TestPeople final : public QObject
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

    void keptWithAllThereIs()
    {
        store::Person person = personOf(u"stu-1"_s);
        person.pinned = true;
        person.anonymous = true;
        person.accountAt = atSecond(2);
        person.accountEndsAt = atSecond(3);
        person.lastLaunchAt = atSecond(4);
        const auto number = people().save(person);
        QVERIFY2(number, number ? "" : qPrintable(number.error().detail));
        QCOMPARE(*number, 1);
        const auto other = openStore(folder());
        QVERIFY(other);
        const auto found = (*other)->people().person(u"stu-1"_s);
        QVERIFY(found && *found);
        const store::Person &kept = (*found)->person;
        QCOMPARE(kept.number, 1);
        QCOMPARE(kept.partnerId, person.partnerId);
        QCOMPARE(kept.firstName, person.firstName);
        QCOMPARE(kept.lastName, person.lastName);
        QCOMPARE(kept.email, person.email);
        QCOMPARE(kept.tags, person.tags);
        QVERIFY(kept.pinned && kept.anonymous);
        QCOMPARE(kept.addedAt, person.addedAt);
        QCOMPARE(kept.accountAt, person.accountAt);
        QCOMPARE(kept.accountEndsAt, person.accountEndsAt);
        QCOMPARE(kept.lastLaunchAt, person.lastLaunchAt);
        QVERIFY((*found)->progress.tracks.isEmpty());
        QVERIFY(!(*found)->progress.asOf.isValid());
        QCOMPARE((*found)->progress.interviews, 0);
    }

    void littleIsKnown()
    {
        store::Person person;
        person.partnerId = u"stu-1"_s;
        person.addedAt = atSecond(1);
        QVERIFY(people().save(person));
        const auto found = people().person(u"stu-1"_s);
        QVERIFY(found && *found);
        const store::Person &kept = (*found)->person;
        QVERIFY(kept.firstName.isEmpty() && kept.email.isEmpty() && kept.tags.isEmpty());
        QVERIFY(!kept.accountAt.isValid() && !kept.accountEndsAt.isValid());
        QVERIFY(!kept.lastLaunchAt.isValid());
    }

    void changed()
    {
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        QVERIFY(people().save(personOf(u"stu-2"_s)));
        store::Person person = people().person(u"stu-1"_s)->value().person;
        person.lastName = u"Other"_s;
        person.tags.clear();
        person.pinned = true;
        person.addedAt = atSecond(99);
        QCOMPARE(*people().save(person), 1);
        const auto kept = people().person(u"stu-1"_s);
        QCOMPARE((*kept)->person.lastName, u"Other"_s);
        QVERIFY((*kept)->person.tags.isEmpty());
        QVERIFY((*kept)->person.pinned);
        QCOMPARE((*kept)->person.addedAt, atSecond(1));
        QCOMPARE(namesOf(people().all()),
                 (QStringList{u"stu-1=Other"_s, u"stu-2=Last of stu-2"_s}));
    }

    /// Whoever changed a person did not know of the launch that another program noted.
    void launchIsNotUndone()
    {
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        store::Person person = people().person(u"stu-1"_s)->value().person;
        QVERIFY(people().addLaunch(launchOf(u"stu-1"_s, 50)));
        QVERIFY(people().save(person));
        QCOMPARE((*people().person(u"stu-1"_s))->person.lastLaunchAt, atSecond(50));
        person.lastLaunchAt = atSecond(60);
        QVERIFY(people().save(person));
        QCOMPARE((*people().person(u"stu-1"_s))->person.lastLaunchAt, atSecond(60));
    }

    void refused_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("id");
        QTest::newRow("new with an id that is taken") << 0 << u"stu-1"_s;
        QTest::newRow("new without an id") << 0 << QString();
        QTest::newRow("an id is changed") << 1 << u"stu-9"_s;
        QTest::newRow("the id of another one") << 1 << u"stu-2"_s;
        QTest::newRow("a number nobody has") << 7 << u"stu-1"_s;
        QTest::newRow("changed to no id") << 1 << QString();
    }

    void refused()
    {
        QFETCH(const int, number);
        QFETCH(const QString, id);
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        QVERIFY(people().save(personOf(u"stu-2"_s)));
        store::Person person = personOf(id);
        person.number = number;
        person.lastName = u"Never"_s;
        const auto saved = people().save(person);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, core::ErrorKind::Refused);
        QVERIFY(!saved.error().detail.contains("stu-"_L1)); // Goes into logs.
        QCOMPARE(namesOf(people().all()),
                 (QStringList{u"stu-1=Last of stu-1"_s, u"stu-2=Last of stu-2"_s}));
    }

    void nobodyThere()
    {
        QVERIFY(people().all()->isEmpty());
        QVERIFY(!*people().person(u"stu-1"_s));
        QVERIFY(people().interviews(u"stu-1"_s)->isEmpty());
        QVERIFY(people().launches(u"stu-1"_s, 9)->isEmpty());
        const auto progress = people().setProgress(u"stu-1"_s, "[]", {}, atSecond(1));
        QVERIFY(!progress);
        QCOMPARE(progress.error().kind, core::ErrorKind::Refused);
        const auto launch = people().addLaunch(launchOf(u"stu-1"_s, 1));
        QVERIFY(!launch);
        QCOMPARE(launch.error().kind, core::ErrorKind::Refused);
        const auto outcome =
            people().apply({u"stu-1"_s, u"7"_s, atSecond(1), R"({"id":7})", atSecond(1)});
        QVERIFY(outcome);
        QCOMPARE(*outcome, store::ChangeOutcome::UnknownPerson);
    }

    /// Another id is another account, also when it differs in case alone.
    void idsAreToldApart()
    {
        QVERIFY(people().save(personOf(u"Stu-1"_s)));
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        QVERIFY(
            people().setProgress(u"stu-1"_s, "[1]", {interviewOf(u"7"_s, 1, "{}")}, atSecond(5)));
        QCOMPARE(people().all()->size(), 2);
        QVERIFY(people().interviews(u"Stu-1"_s)->isEmpty());
        QVERIFY(!(*people().person(u"Stu-1"_s))->progress.asOf.isValid());
    }

    void batchAddsAndChanges()
    {
        store::Person known = personOf(u"stu-1"_s);
        known.pinned = true;
        known.accountAt = atSecond(5);
        QVERIFY(people().save(known));
        QVERIFY(people().setProgress(u"stu-1"_s, "[1]", {}, atSecond(6)));
        store::Person given = personOf(u"stu-1"_s);
        given.lastName = u"Imported"_s;
        store::Person twice = personOf(u"stu-2"_s);
        twice.lastName = u"Twice"_s;
        QVERIFY(people().saveBatch({given, personOf(u"stu-2"_s), personOf(u"stu-3"_s), twice},
                                   runOf("key", 4)));
        QCOMPARE(namesOf(people().all()),
                 (QStringList{u"stu-1=Imported"_s, u"stu-2=Twice"_s, u"stu-3=Last of stu-3"_s}));
        const auto kept = people().person(u"stu-1"_s);
        QVERIFY((*kept)->person.pinned);
        QCOMPARE((*kept)->person.accountAt, atSecond(5));
        QCOMPARE((*kept)->person.addedAt, atSecond(1));
        QCOMPARE((*kept)->progress.asOf, atSecond(6));
    }

    void importGoesOn()
    {
        QVERIFY(!*people().importRun("key"));
        QVERIFY(people().saveBatch({personOf(u"stu-1"_s)}, runOf("key", 1)));
        QVERIFY(people().saveBatch({}, {"other", 3, {}, atSecond(9)}));
        QVERIFY(people().saveBatch({personOf(u"stu-2"_s)}, runOf("key", 2)));
        const auto other = openStore(folder());
        QVERIFY(other);
        const auto run = (*other)->people().importRun("key");
        QVERIFY(run && *run);
        QCOMPARE((*run)->key, QByteArray("key"));
        QCOMPARE((*run)->rows, 2);
        QCOMPARE((*run)->counts, QByteArray(R"({"added":1})"));
        QCOMPARE((*run)->at, atSecond(9));
        QVERIFY(people().endImport("key"));
        QVERIFY(!*people().importRun("key"));
        QCOMPARE((*people().importRun("other"))->rows, 3);
        QVERIFY(people().endImport("key")); // Harmless again.
    }

    void batchWithoutAnIdIsRefused()
    {
        const auto done =
            people().saveBatch({personOf(u"stu-1"_s), store::Person()}, runOf("key", 2));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Refused);
        QVERIFY(people().all()->isEmpty());
        QVERIFY(!*people().importRun("key"));
    }

    void diskIsFull()
    {
        QVERIFY(people().save(personOf(u"stu-0"_s)));
        QVERIFY(
            people().setProgress(u"stu-0"_s, "[0]", {interviewOf(u"1"_s, 1, "kept")}, atSecond(5)));
        QList<store::Person> many;
        QList<store::KeptInterview> interviews;
        for (int i = 1; i <= 200; ++i) {
            many << personOf(u"stu-%1"_s.arg(i));
            interviews << interviewOf(QString::number(i), i, QByteArray(1000, 'b'));
        }
        const int pages = RawDatabase(folder()).run(u"pragma page_count"_s).constFirst().toInt();
        limitPages(pages + 3);
        for (const auto &done :
             {people().saveBatch(many, runOf("key", 200)),
              people().setProgress(u"stu-0"_s, "[1]", interviews, atSecond(6))}) {
            QVERIFY(!done);
            QCOMPARE(done.error().kind, core::ErrorKind::Storage);
        }
        QCOMPARE(people().all()->size(), 1);
        QVERIFY(!*people().importRun("key"));
        const auto kept = people().person(u"stu-0"_s);
        QCOMPARE((*kept)->progress.tracks, QByteArray("[0]"));
        QCOMPARE((*kept)->progress.asOf, atSecond(5));
        QCOMPARE((*kept)->progress.interviews, 1);
        QCOMPARE(people().interviews(u"stu-0"_s)->constFirst().body, QByteArray("kept"));
        limitPages(pages + 3000);
        QVERIFY(people().saveBatch(many, runOf("key", 200)));
        QCOMPARE(people().all()->size(), 201);
    }

    void otherProgramHoldsTheLock()
    {
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        auto busy = openStore(folder(), support::keyOf('k'), 20ms);
        QVERIFY(busy);
        store::PeopleStore &locked = (*busy)->people();
        RawDatabase raw(folder());
        raw.run(u"begin immediate"_s);
        const QList<std::optional<core::Error>> errors{
            errorOf(locked.save(personOf(u"stu-2"_s))),
            errorOf(locked.saveBatch({personOf(u"stu-2"_s)}, runOf("key", 1))),
            errorOf(locked.endImport("key")),
            errorOf(locked.setProgress(u"stu-1"_s, "[]", {}, atSecond(1))),
            errorOf(locked.apply({u"stu-1"_s, u"7"_s, {}, {}, atSecond(1)})),
            errorOf(locked.addLaunch(launchOf(u"stu-1"_s, 1))),
            errorOf(locked.setDeliveriesTaken(5))};
        QCOMPARE(locked.all()->size(), 1); // Reading goes on.
        raw.run(u"rollback"_s);
        for (const auto &error : errors) {
            QVERIFY(error);
            QCOMPARE(error->kind, core::ErrorKind::Storage);
        }
        QVERIFY(!(*locked.person(u"stu-1"_s))->progress.asOf.isValid());
        QVERIFY(locked.save(personOf(u"stu-2"_s)));
    }

    void launchesAreListed()
    {
        QVERIFY(people().save(personOf(u"stu-1"_s)));
        QVERIFY(people().save(personOf(u"stu-2"_s)));
        QVERIFY(people().addLaunch(launchOf(u"stu-1"_s, 10)));
        QVERIFY(people().addLaunch(launchOf(u"stu-2"_s, 20, u"failed"_s)));
        QVERIFY(people().addLaunch(launchOf(u"stu-1"_s, 5, u"refused"_s))); // The clock was set.
        const auto all = people().launches({}, 9);
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).at, atSecond(5));
        const store::Launch &one = all->at(1);
        QCOMPARE(one.partnerId, u"stu-2"_s);
        QCOMPARE(one.at, atSecond(20));
        QCOMPARE(one.path, u"/members/curriculum?chapter=5"_s);
        QCOMPARE(one.where, u"embedded"_s);
        QCOMPARE(one.result, u"failed"_s);
        QCOMPARE(one.operatorName, u"maria"_s);
        QCOMPARE(people().launches(u"stu-1"_s, 9)->size(), 2);
        QCOMPARE(people().launches(u"stu-1"_s, 1)->constFirst().result, u"refused"_s);
        QVERIFY(people().launches({}, 0)->isEmpty());
        QVERIFY(people().launches({}, -1)->isEmpty());
        QCOMPARE((*people().person(u"stu-1"_s))->person.lastLaunchAt, atSecond(10));
    }

    void deliveriesTakenAreRemembered()
    {
        QCOMPARE(*people().deliveriesTaken(), 0);
        QVERIFY(people().setDeliveriesTaken(41));
        QVERIFY(people().setDeliveriesTaken(42));
        const auto other = openStore(folder());
        QVERIFY(other);
        QCOMPARE(*(*other)->people().deliveriesTaken(), 42);
    }

    /// Not in the database, its log or a backup; the id is, which proves that they were looked at.
    void nothingPersonalIsReadable()
    {
        store::Person person = personOf(u"stu-1"_s);
        person.firstName = u"CanaryFirst"_s;
        person.lastName = u"CanaryLast"_s;
        person.email = u"canary@example.test"_s;
        person.tags = {u"CanaryTag"_s};
        const QByteArray body = R"({"id":7,"title":"CanaryTitle","interviewer_name":"CanaryHost"})";
        QVERIFY(people().save(person));
        QVERIFY(people().setProgress(u"stu-1"_s, R"([{"title":"CanaryTrack"}])",
                                     {interviewOf(u"7"_s, 1, body)}, atSecond(1)));
        QVERIFY(people().apply({u"stu-1"_s, u"8"_s, atSecond(2), body, atSecond(2)}));
        person.partnerId = u"stu-2"_s;
        QVERIFY(people().saveBatch({person}, runOf("key", 1)));
        const auto twice = [](const QByteArray &bytes) {
            return bytes.count("stu-1") > 0 && bytes.count("stu-2") > 0;
        };
        QFile log(folder() + u"/vestibule.db-wal"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(twice(log.readAll()));
        const auto backup = m_storage->maintenance().backUp(1, atSecond(3));
        QVERIFY(backup);
        QFile copy(*backup);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(twice(copy.readAll()));
        QVERIFY(!bytesBelow(folder()).toLower().contains("canary"));
        QCOMPARE(people().interviews(u"stu-1"_s)->constFirst().body, body);
    }

    void whatDoesNotOpenIsLeftOut_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("lost");
        const auto from = [](const QString &column) {
            return u"update people set %1 = (select %1 from people where number = 2)"
                   " where number = 1"_s.arg(column);
        };
        QTest::newRow("another one's names") << from(u"facts"_s) << u"names"_s;
        QTest::newRow("names cut off")
            << u"update people set facts = substr(facts, 1, 30) where number = 1"_s << u"names"_s;
        QTest::newRow("names empty")
            << u"update people set facts = x'' where number = 1"_s << u"names"_s;
        QTest::newRow("another one's tracks") << from(u"tracks"_s) << u"tracks"_s;
        QTest::newRow("tracks as names")
            << u"update people set facts = tracks where number = 1"_s << u"names"_s;
        QTest::newRow("another one's interview")
            << u"update interviews set body = (select body from interviews where person = 2)"
               " where person = 1 and id = '7'"_s
            << u"interview"_s;
        QTest::newRow("the interview beside it")
            << u"update interviews set body = (select body from interviews where id = '8')"
               " where person = 1 and id = '7'"_s
            << u"interview"_s;
    }

    void whatDoesNotOpenIsLeftOut()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, lost);
        for (const QString &id : {u"stu-1"_s, u"stu-2"_s}) {
            QVERIFY(people().save(personOf(id)));
            QList<store::KeptInterview> interviews{interviewOf(u"7"_s, 1, "seven")};
            if (id == "stu-1"_L1)
                interviews << interviewOf(u"8"_s, 2, "eight");
            QVERIFY(people().setProgress(id, "[1]", interviews, atSecond(5)));
        }
        RawDatabase(folder()).run(change);
        const auto rows = people().all();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        const store::PersonRow &one = rows->at(0);
        QCOMPARE(one.person.partnerId, u"stu-1"_s);
        QCOMPARE(one.person.firstName.isEmpty(), lost == "names"_L1);
        QCOMPARE(one.person.email.isEmpty(), lost == "names"_L1);
        QCOMPARE(one.person.tags.isEmpty(), lost == "names"_L1);
        QCOMPARE(one.progress.tracks.isEmpty(), lost == "tracks"_L1);
        QCOMPARE(rows->at(1).person.firstName, u"First of stu-2"_s);
        QCOMPARE(rows->at(1).progress.tracks, QByteArray("[1]"));
        const auto interviews = people().interviews(u"stu-1"_s);
        QVERIFY(interviews);
        QCOMPARE(interviews->size(), lost == "interview"_L1 ? 1 : 2);
        QCOMPARE(interviews->constFirst().body, QByteArray("eight"));
    }

    /// How long reading takes is told, not judged: computers differ.
    void fiveThousandPeople()
    {
        constexpr int count = 5000;
        QList<store::Person> many;
        for (int i = 0; i < count; ++i)
            many << personOf(u"stu-%1"_s.arg(i));
        QElapsedTimer time;
        time.start();
        QVERIFY(people().saveBatch(many, runOf("key", count)));
        const qint64 savedMs = time.restart();
        QVERIFY(people().setProgress(u"stu-0"_s, QByteArray(900, 't'),
                                     {interviewOf(u"1"_s, 10, QByteArray(400, 'b')),
                                      interviewOf(u"2"_s, 20, QByteArray(400, 'b')),
                                      interviewOf(u"3"_s, 15, QByteArray(400, 'b'))},
                                     atSecond(30)));
        // As many bytes and rows for everybody; what another person's values hold does not open.
        RawDatabase raw(folder());
        raw.run(u"insert into interviews select p.number, i.id, i.updated_at, i.heard_at, i.body"
                " from people p, interviews i where p.number <> i.person"_s);
        raw.run(u"update people set as_of = (select as_of from people where number = 1),"
                " tracks = (select tracks from people where number = 1)"_s);
        time.restart();
        const auto rows = people().all();
        const qint64 readMs = time.elapsed();
        QVERIFY(rows);
        QCOMPARE(rows->size(), count);
        for (int i = 0; i < count; ++i) {
            const store::PersonRow &row = rows->at(i);
            QCOMPARE(row.person.number, i + 1);
            QCOMPARE(row.person.email, many.at(i).email);
            QCOMPARE(row.progress.interviews, 3);
            QCOMPARE(row.progress.lastInterview, atSecond(20));
            QCOMPARE(row.progress.asOf, atSecond(30));
        }
        QCOMPARE(rows->constFirst().progress.tracks, QByteArray(900, 't'));
        qInfo("5,000 people: kept in %lld ms, read in %lld ms", static_cast<long long>(savedMs),
              static_cast<long long>(readMs));
    }

private:
    template<typename T>
    static std::optional<core::Error> errorOf(const core::Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    static void limitPages(int count)
    {
        const QStringList ours = QSqlDatabase::connectionNames().filter(u"vestibule-"_s);
        QCOMPARE(ours.size(), 1);
        QSqlQuery query(u"pragma max_page_count = %1"_s.arg(count),
                        QSqlDatabase::database(ours.constFirst(), false));
        QVERIFY(query.next());
    }

    QString folder() const { return m_folder->path(); }
    store::PeopleStore &people() const { return m_storage->people(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestPeople)

#include "tst_people.moc"
