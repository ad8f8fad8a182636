// The roster: what is kept, shown and asked of the account calls. Refreshing is in
// tst_peoplerefresh, deliveries in tst_peopledeliveries.
#include "peoplerig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using biginterview::Entry;
using biginterview::People;
using biginterview::User;

class PeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void loadsWhatIsKept();
    void loadsAnew();
    void saysThatItCannotLoad();
    void keepsBeforeItShows();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void showsWhatWasWrittenWhileLoading();
    void forgetsWhoWasDeleted();
    void pins();
    void editsWhatAnotherProgramChanged();
    void readsInterviewsNewestFirst();
    void notesLaunches();
    void needsAClient();
    void notesTheAccount_data();
    void notesTheAccount();
    void keepsNoToken();
    void notesTheAccountOfACallerThatIsGone();
    void tellsRefusalsOfTheService();
    void addsAnonymousPeople_data();
    void addsAnonymousPeople();
    void addsNobodyWhenAnonymousIsRefused();
    void nobodyKnownBecomesAnonymous();
};

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

void pinned(store::Person &person)
{
    person.pinned = true;
}

void unpinned(store::Person &person)
{
    person.pinned = false;
}

QStringList idsOf(const People &people)
{
    QStringList ids;
    for (const Entry &entry : people.entries())
        ids << entry.person.partnerId;
    ids.sort();
    return ids;
}

std::optional<store::PersonRow> keptRow(PeopleRig &rig, const QString &partnerId)
{
    const auto row = rig.kept().person(partnerId);
    return row ? *row : std::nullopt;
}

/// Calls and waits for the outcome.
std::optional<core::Result<User>>
outcomeOf(const std::function<void(QObject *, biginterview::Done<User>)> &call)
{
    QObject context;
    std::optional<core::Result<User>> outcome;
    call(&context, [&](core::Result<User> answer) { outcome = std::move(answer); });
    if (outcome)
        return std::nullopt; // Never inside the call.
    static_cast<void>(QTest::qWaitFor([&] { return outcome.has_value(); }, 5000));
    return outcome;
}

} // namespace

void PeopleTest::loadsWhatIsKept()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    rig.add(u"stu-2"_s);
    const QByteArray tracks = R"([{"title":"Fast Track","progress":0.5,"tracks":[
        {"step":1,"title":"One","link":"/members/a","completed":true},
        {"step":2,"title":"Two","link":"/members/b","completed":false}]}])";
    const QDateTime asOf = rig.clock.utcNow().addSecs(-60);
    const QDateTime updated = at(u"2026-01-30T08:00:00.000Z"_s);
    QVERIFY(rig.kept().setProgress(u"stu-1"_s, tracks, {{u"7"_s, updated, R"({"id":7})"}}, asOf));
    QVERIFY(!rig.people->isLoaded());
    QVERIFY(rig.people->entries().isEmpty());

    QVERIFY(rig.load());
    QVERIFY(rig.people->isLoaded());
    QCOMPARE(idsOf(*rig.people), (QStringList{u"stu-1"_s, u"stu-2"_s}));
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QVERIFY(entry);
    QCOMPARE(entry->person.firstName, u"Ana"_s);
    QCOMPARE(entry->tracks.size(), 1);
    QCOMPARE(entry->tracks.constFirst().steps.size(), 2);
    QCOMPARE(entry->asOf, asOf);
    QCOMPARE(entry->interviews, 1);
    QCOMPARE(entry->lastInterview, updated);
    QCOMPARE(entry->progress, biginterview::Progress::InProgress);
    const Entry *other = rig.people->find(u"stu-2"_s);
    QVERIFY(other);
    QVERIFY(!other->asOf.isValid());
    QCOMPARE(other->progress, biginterview::Progress::Unknown);
    QVERIFY(!rig.people->find(u"stu-3"_s));
}

void PeopleTest::loadsAnew()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.add(u"stu-2"_s);
    QSignalSpy loaded(rig.people.get(), &People::loaded);
    rig.people->load();
    rig.people->load();
    QVERIFY(loaded.wait(5000));
    rig.awaitReader();
    QCoreApplication::processEvents();
    // Both were one: nobody is told of what is being read anew already.
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(idsOf(*rig.people), (QStringList{u"stu-1"_s, u"stu-2"_s}));
}

void PeopleTest::saysThatItCannotLoad()
{
    PeopleRig rig;
    store::StoreThread stranger({rig.folder(), support::keyOf('x')});
    People people(rig.clock, *rig.storage, stranger);
    QSignalSpy failed(&people, &People::loadFailed);
    people.load();
    QVERIFY(failed.wait(5000));
    QCOMPARE(failed.constFirst().constFirst().value<core::Error>().kind, core::ErrorKind::Storage);
    QVERIFY(!people.isLoaded());
}

void PeopleTest::keepsBeforeItShows()
{
    PeopleRig rig;
    QVERIFY(rig.load());
    store::Person person;
    person.partnerId = u"stu-1"_s;
    person.firstName = u"Ben"_s;
    person.tags = QStringList{u"evening"_s};
    bool wasKept = false;
    QObject::connect(rig.people.get(), &People::changed, rig.people.get(),
                     [&] { wasKept = keptRow(rig, u"stu-1"_s).has_value(); });
    QVERIFY(rig.people->save(person));
    QVERIFY(wasKept);
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QVERIFY(entry);
    QVERIFY(entry->person.number > 0);
    QCOMPARE(entry->person.addedAt, rig.clock.utcNow());

    person = entry->person;
    person.firstName = u"Benedikt"_s;
    QVERIFY(rig.people->save(person));
    QCOMPARE(rig.people->find(u"stu-1"_s)->person.firstName, u"Benedikt"_s);
    QCOMPARE(keptRow(rig, u"stu-1"_s)->person.firstName, u"Benedikt"_s);
    QCOMPARE(keptRow(rig, u"stu-1"_s)->person.tags, QStringList{u"evening"_s});
    QCOMPARE(rig.people->entries().size(), 1);
}

void PeopleTest::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("partnerId");
    QTest::addColumn<qint64>("number");
    QTest::newRow("an id that is taken") << u"stu-1"_s << qint64(0);
    QTest::newRow("a number that is unknown") << u"stu-1"_s << qint64(77);
    QTest::newRow("another id for a number") << u"stu-2"_s << qint64(1);
}

void PeopleTest::refusesWhatCannotBeKept()
{
    QFETCH(QString, partnerId);
    QFETCH(qint64, number);
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    QCOMPARE(rig.people->entries().constFirst().person.number, 1);
    QSignalSpy changed(rig.people.get(), &People::changed);
    store::Person person;
    person.partnerId = partnerId;
    person.number = number;
    person.firstName = u"Somebody else"_s;
    const core::Result<void> saved = rig.people->save(person);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Refused);
    QVERIFY(changed.isEmpty());
    QCOMPARE(rig.people->find(u"stu-1"_s)->person.firstName, u"Ana"_s);
}

void PeopleTest::showsWhatWasWrittenWhileLoading()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QSignalSpy loaded(rig.people.get(), &People::loaded);
    rig.people->load();
    rig.awaitReader(); // It has read, and nobody knows yet.
    store::Person person;
    person.partnerId = u"stu-2"_s;
    QVERIFY(rig.people->save(person));
    QVERIFY(rig.people->edit(u"stu-1"_s, pinned));
    QVERIFY(loaded.isEmpty());
    QVERIFY(loaded.wait(5000));
    QCOMPARE(idsOf(*rig.people), (QStringList{u"stu-1"_s, u"stu-2"_s}));
    QVERIFY(rig.people->find(u"stu-1"_s)->person.pinned);
}

void PeopleTest::forgetsWhoWasDeleted()
{
    PeopleRig rig;
    for (const QString &id : {u"stu-1"_s, u"stu-2"_s, u"stu-3"_s})
        rig.add(id);
    QVERIFY(rig.load());
    support::RawDatabase(rig.folder()).run(u"delete from people where partner_id = 'stu-1'"_s);
    // Whoever meets them next finds out.
    QSignalSpy changed(rig.people.get(), &People::changed);
    rig.people->setClient(rig.makeClient());
    QCOMPARE(rig.refreshToEnd({u"stu-1"_s}).failed, 0);
    QCOMPARE(idsOf(*rig.people), (QStringList{u"stu-2"_s, u"stu-3"_s}));
    QVERIFY(!rig.people->find(u"stu-1"_s));
    QCOMPARE(rig.people->find(u"stu-3"_s)->person.partnerId, u"stu-3"_s);
    QCOMPARE(rig.people->find(u"stu-2"_s)->person.partnerId, u"stu-2"_s);
    QCOMPARE(changed.constLast().constFirst().toString(), u"stu-1"_s);
    support::RawDatabase(rig.folder()).run(u"delete from people where partner_id = 'stu-2'"_s);
    QVERIFY(!rig.people->edit(rig.people->find(u"stu-2"_s)->person.partnerId, pinned));
    QCOMPARE(idsOf(*rig.people), QStringList{u"stu-3"_s});
    QCOMPARE(changed.constLast().constFirst().toString(), u"stu-2"_s);
}

void PeopleTest::pins()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    QVERIFY(rig.people->edit(u"stu-1"_s, pinned));
    QVERIFY(rig.people->find(u"stu-1"_s)->person.pinned);
    QVERIFY(keptRow(rig, u"stu-1"_s)->person.pinned);
    QVERIFY(rig.people->edit(u"stu-1"_s, unpinned));
    QVERIFY(!rig.people->find(u"stu-1"_s)->person.pinned);
    QVERIFY(!keptRow(rig, u"stu-1"_s)->person.pinned);
    const core::Result<void> nobody = rig.people->edit(u"stu-9"_s, pinned);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, core::ErrorKind::Refused);
}

void PeopleTest::editsWhatAnotherProgramChanged()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    {
        const auto other = support::openStore(rig.folder());
        QVERIFY(other);
        store::Person person = (*other)->people().person(u"stu-1"_s).value()->person;
        person.lastName = u"Reyes"_s;
        QVERIFY((*other)->people().save(person));
    }
    QVERIFY(rig.people->edit(u"stu-1"_s, pinned));
    QCOMPARE(keptRow(rig, u"stu-1"_s)->person.lastName, u"Reyes"_s);
    QVERIFY(keptRow(rig, u"stu-1"_s)->person.pinned);
    QCOMPARE(rig.people->find(u"stu-1"_s)->person.lastName, u"Reyes"_s);
}

void PeopleTest::readsInterviewsNewestFirst()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    const auto keptOf = [](int id, const QString &updatedAt, const QString &title) {
        return store::KeptInterview{QString::number(id), at(updatedAt),
                                    QJsonDocument(interviewObject(id, updatedAt, title)).toJson()};
    };
    QVERIFY(rig.kept().setProgress(u"stu-1"_s, "[]",
                                   {keptOf(1, u"2026-01-01T00:00:00.000Z"_s, u"Old"_s),
                                    keptOf(2, u"2026-01-03T00:00:00.000Z"_s, u"New"_s),
                                    keptOf(3, u"2026-01-02T00:00:00.000Z"_s, u"Between"_s)},
                                   rig.clock.utcNow()));
    const auto interviews = rig.people->interviews(u"stu-1"_s);
    QVERIFY(interviews);
    QStringList titles;
    for (const biginterview::Interview &interview : *interviews)
        titles << interview.title;
    QCOMPARE(titles, (QStringList{u"New"_s, u"Between"_s, u"Old"_s}));
    QVERIFY(rig.people->interviews(u"stu-9"_s)->isEmpty());
}

void PeopleTest::notesLaunches()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    store::Launch launch{u"stu-1"_s,    rig.clock.utcNow(), u"/members/a"_s,
                         u"embedded"_s, u"arrived"_s,       u"maria"_s};
    QVERIFY(rig.people->noteLaunch(launch));
    QCOMPARE(rig.people->find(u"stu-1"_s)->person.lastLaunchAt, rig.clock.utcNow());
    QCOMPARE(rig.kept().launches(u"stu-1"_s, 10)->size(), 1);
    launch.partnerId = u"not-in-the-roster"_s;
    QVERIFY(rig.people->noteLaunch(launch));
    QCOMPARE(rig.kept().launches({}, 10)->size(), 1);
}

void PeopleTest::needsAClient()
{
    PeopleRig rig;
    const auto provisioned = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->provision(u"stu-1"_s, {}, context, std::move(done));
    });
    QVERIFY(provisioned && !*provisioned);
    QCOMPARE(provisioned->error().kind, core::ErrorKind::Refused);
    const auto anonymous = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->createAnonymous(context, std::move(done));
    });
    QVERIFY(anonymous && !*anonymous);
    QCOMPARE(anonymous->error().kind, core::ErrorKind::Refused);
}

/// The purge deletes anonymous people after a day.
void PeopleTest::nobodyKnownBecomesAnonymous()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"anonymous"_s, userAnswer(201, u"stu-1"_s, true, {}, {}));
    const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->createAnonymous(context, std::move(done));
    });
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, core::ErrorKind::Payload);
    QVERIFY(!keptRow(rig, u"stu-1"_s)->person.anonymous);
}

void PeopleTest::notesTheAccount_data()
{
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<QString>("createdAt");
    QTest::addColumn<QString>("expiresAt");
    QTest::addColumn<QString>("accountAt");
    QTest::addColumn<QString>("endsAt");
    const QString none;
    QTest::newRow("as the service says")
        << false << u"2026-01-20T08:00:00.000Z"_s << u"2026-02-02T08:00:00.000Z"_s
        << u"2026-01-20T08:00:00.000Z"_s << none;
    QTest::newRow("it does not say when, so now")
        << false << none << none << u"2026-01-31T09:30:00.000Z"_s << none;
    QTest::newRow("anonymous, a day after it was made")
        << true << u"2026-01-31T08:00:00.000Z"_s << u"2026-02-02T08:00:00.000Z"_s
        << u"2026-01-31T08:00:00.000Z"_s << u"2026-02-01T08:00:00.000Z"_s;
    QTest::newRow("anonymous, when its token ends sooner")
        << true << u"2026-01-31T08:00:00.000Z"_s << u"2026-01-31T20:00:00.000Z"_s
        << u"2026-01-31T08:00:00.000Z"_s << u"2026-01-31T20:00:00.000Z"_s;
    QTest::newRow("anonymous, a day from now when it says nothing of itself")
        << true << none << none << u"2026-01-31T09:30:00.000Z"_s << u"2026-02-01T09:30:00.000Z"_s;
}

void PeopleTest::notesTheAccount()
{
    QFETCH(bool, anonymous);
    QFETCH(QString, createdAt);
    QFETCH(QString, expiresAt);
    QFETCH(QString, accountAt);
    QFETCH(QString, endsAt);
    PeopleRig rig;
    rig.add(u"stu-1"_s, anonymous);
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    // Refreshing said that there is no account; then one is made.
    rig.partner.answer(u"stu-1/tracks"_s, errorAnswer(404));
    QCOMPARE(rig.refreshToEnd({u"stu-1"_s}).unknown, 1);
    QVERIFY(rig.people->find(u"stu-1"_s)->problem);

    rig.partner.answer(u"stu-1"_s, userAnswer(201, u"stu-1"_s, false, createdAt, expiresAt));
    const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->provision(u"stu-1"_s, {u"Ana"_s, u"Duarte"_s, u"ana@example.org"_s}, context,
                              std::move(done));
    });
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->anonymous, anonymous);
    const Entry *entry = rig.people->find(u"stu-1"_s);
    QCOMPARE(entry->person.accountAt, at(accountAt));
    QCOMPARE(entry->person.accountEndsAt, at(endsAt));
    QVERIFY(!entry->problem);
    QCOMPARE(keptRow(rig, u"stu-1"_s)->person.accountAt, at(accountAt));
}

void PeopleTest::keepsNoToken()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    rig.people->setClient(rig.makeClient());
    const QByteArray token("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    for (const QString &id : {u"stu-1"_s, u"not-in-the-roster"_s}) {
        rig.partner.answer(id, userAnswer(200, id, false, u"2026-01-20T08:00:00.000Z"_s,
                                          u"2026-02-02T08:00:00.000Z"_s, token));
        const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
            rig.people->provision(id, {}, context, std::move(done));
        });
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->token.value.reveal(), token);
    }
    // Kept without having been loaded, and nobody was added.
    QCOMPARE(rig.kept().all()->size(), 1);
    QVERIFY(keptRow(rig, u"stu-1"_s)->person.accountAt.isValid());
    QCOMPARE(support::countIn(support::allBytes(rig.folder()), {token}), 0);
}

void PeopleTest::notesTheAccountOfACallerThatIsGone()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1"_s,
                       userAnswer(201, u"stu-1"_s, false, u"2026-01-31T08:00:00.000Z"_s, {}));
    rig.partner.hold();
    bool wasTold = false;
    {
        QObject context;
        rig.people->provision(u"stu-1"_s, {}, &context,
                              [&](core::Result<User>) { wasTold = true; });
        QTRY_COMPARE(rig.partner.asked.size(), 1);
    }
    rig.partner.release();
    QTRY_VERIFY(keptRow(rig, u"stu-1"_s)->person.accountAt.isValid());
    QVERIFY(!wasTold);
}

void PeopleTest::tellsRefusalsOfTheService()
{
    PeopleRig rig;
    rig.add(u"stu-1"_s);
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"stu-1"_s, errorAnswer(422));
    const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->provision(u"stu-1"_s, {}, context, std::move(done));
    });
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().httpStatus, 422);
    QVERIFY(!keptRow(rig, u"stu-1"_s)->person.accountAt.isValid());
}

void PeopleTest::addsAnonymousPeople_data()
{
    QTest::addColumn<bool>("saysAnonymous");
    QTest::addColumn<QString>("createdAt");
    QTest::addColumn<QString>("expiresAt");
    QTest::addColumn<QString>("endsAt");
    const QString made = u"2026-01-31T09:29:00.000Z"_s;
    const QString later = u"2026-02-02T09:29:00.000Z"_s;
    const QString dayAfter = u"2026-02-01T09:29:00.000Z"_s;
    QTest::newRow("token lives longer") << true << made << later << dayAfter;
    QTest::newRow("it says it is not anonymous") << false << made << later << dayAfter;
    QTest::newRow("token ends sooner")
        << true << made << u"2026-01-31T10:00:00.000Z"_s << u"2026-01-31T10:00:00.000Z"_s;
    QTest::newRow("it does not say when it was made, so now")
        << true << QString() << later << u"2026-02-01T09:30:00.000Z"_s;
}

void PeopleTest::addsAnonymousPeople()
{
    QFETCH(bool, saysAnonymous);
    QFETCH(QString, createdAt);
    QFETCH(QString, expiresAt);
    QFETCH(QString, endsAt);
    PeopleRig rig;
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"anonymous"_s, userAnswer(201, u"anon_k3j9d0x1m2q8"_s, saysAnonymous,
                                                  createdAt, expiresAt));
    bool wasThere = false;
    const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->createAnonymous(context, [&, done](core::Result<User> user) {
            wasThere = rig.people->find(u"anon_k3j9d0x1m2q8"_s);
            done(std::move(user));
        });
    });
    QVERIFY(outcome && *outcome);
    QVERIFY((*outcome)->anonymous);
    QVERIFY(wasThere);
    const store::Person &person = rig.people->find(u"anon_k3j9d0x1m2q8"_s)->person;
    QVERIFY(person.anonymous);
    QCOMPARE(person.accountEndsAt, at(endsAt));
    QVERIFY(person.accountAt.isValid());
    QCOMPARE(keptRow(rig, u"anon_k3j9d0x1m2q8"_s)->person.accountEndsAt, at(endsAt));
}

void PeopleTest::addsNobodyWhenAnonymousIsRefused()
{
    PeopleRig rig;
    QVERIFY(rig.load());
    rig.people->setClient(rig.makeClient());
    rig.partner.answer(u"anonymous"_s, errorAnswer(403));
    const auto outcome = outcomeOf([&](QObject *context, biginterview::Done<User> done) {
        rig.people->createAnonymous(context, std::move(done));
    });
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().httpStatus, 403);
    QVERIFY(rig.people->entries().isEmpty());
    QVERIFY(rig.kept().all()->isEmpty());
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_bipeople.moc"
