#include "shell/caretaker.h"

#include "support/support.h"

#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20000;

} // namespace

class TestCaretaker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nextRun_data();
    void nextRun();
    void purgesWhatIsPastItsPeriod();
    void deletesAndRecords();
    void refusesARunningVisit();
    void deletesPeopleAndRecords();
    void recordsThatPeopleWereNotDeleted();

private:
    void addPerson(const QString &id);
    void addVisit(const QString &id, const QDateTime &endedAt);
    QStringList actions() const;
    QStringList details() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Services> m_services;
};

void TestCaretaker::init()
{
    m_services.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"settings.ini"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(bool(settings));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder->filePath(u"data"_s), web::EngineReport(), false});
    m_services->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_services->storage(), Patience);
}

void TestCaretaker::addVisit(const QString &id, const QDateTime &endedAt)
{
    store::VisitStore &visits = m_services->storage()->visits();
    store::NewVisit visit{core::VisitId(id),
                          u"C-1"_s,
                          u"flow"_s,
                          u"en-US"_s,
                          u"embedded"_s,
                          QDateTime::currentDateTimeUtc().addDays(-200),
                          {},
                          u"maria"_s,
                          {},
                          {}};
    QVERIFY(visits.addVisit(visit));
    if (endedAt.isValid()) {
        QVERIFY(
            visits.finishVisit(visit.id, {u"passed"_s, u"ok"_s, {}, u"OK"_s, u"95"_s, endedAt}));
    }
}

void TestCaretaker::addPerson(const QString &id)
{
    store::Person person;
    person.partnerId = id;
    person.lastName = u"Sample"_s;
    person.addedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_services->storage()->people().save(person));
}

/// What the audit record says beside actions, oldest first.
QStringList TestCaretaker::details() const
{
    QStringList words;
    const auto rows = m_services->storage()->audit().page(std::nullopt, 100, {});
    if (rows) {
        for (const store::AuditRow &row : *rows)
            words.prepend(row.entry.detail);
    }
    return words;
}

QStringList TestCaretaker::actions() const
{
    QStringList words;
    const auto rows = m_services->storage()->audit().page(std::nullopt, 100, {});
    if (rows) {
        for (const store::AuditRow &row : *rows)
            words.prepend(row.entry.action);
    }
    return words;
}

void TestCaretaker::nextRun_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("next");
    QTest::newRow("later the same day")
        << u"2026-03-01T01:00:00"_s << 3 << u"2026-03-01T03:00:00"_s;
    QTest::newRow("missed by a second")
        << u"2026-03-01T03:00:01"_s << 3 << u"2026-03-02T03:00:00"_s;
    QTest::newRow("exactly then: the next day's")
        << u"2026-03-01T03:00:00"_s << 3 << u"2026-03-02T03:00:00"_s;
    QTest::newRow("midnight") << u"2026-12-31T23:59:59"_s << 0 << u"2027-01-01T00:00:00"_s;
    QTest::newRow("last hour") << u"2026-12-31T23:30:00"_s << 23 << u"2027-01-01T23:00:00"_s;
}

void TestCaretaker::nextRun()
{
    QFETCH(QString, from);
    QFETCH(int, hour);
    QFETCH(QString, next);
    QCOMPARE(shell::Caretaker::nextRun(QDateTime::fromString(from, Qt::ISODate), hour),
             QDateTime::fromString(next, Qt::ISODate));
}

void TestCaretaker::purgesWhatIsPastItsPeriod()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addVisit(u"old"_s, now.addDays(-100));
    addVisit(u"young"_s, now.addDays(-10));
    addVisit(u"open"_s, {});
    shell::Caretaker caretaker(*m_services);
    std::optional<core::Result<store::PurgeCounts>> done;
    caretaker.purgeNow(this, [&done](const auto &counts) { done = counts; });
    QVERIFY(!done);
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    QVERIFY(*done);
    QCOMPARE((*done)->visits, 1);
    QCOMPARE(m_services->storage()->visits().recentVisits(10)->size(), 2);
    QCOMPARE(actions(), QStringList{u"purged"_s});
}

void TestCaretaker::deletesAndRecords()
{
    addVisit(u"one"_s, QDateTime::currentDateTimeUtc());
    addVisit(u"two"_s, QDateTime::currentDateTimeUtc());
    shell::Caretaker caretaker(*m_services);
    std::optional<core::Result<store::PurgeCounts>> done;
    caretaker.deleteVisits({core::VisitId(u"one"_s)}, this,
                           [&done](const auto &counts) { done = counts; });
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    QVERIFY(*done);
    const auto left = m_services->storage()->visits().recentVisits(10);
    QVERIFY(left && left->size() == 1);
    QCOMPARE(left->constFirst().visit.id.text(), u"two"_s);
    QCOMPARE(actions(), QStringList{u"visit-deleted"_s});
}

void TestCaretaker::refusesARunningVisit()
{
    addVisit(u"running"_s, {});
    auto lock = m_services->storage()->visits().lock(core::VisitId(u"running"_s));
    QVERIFY(lock && *lock);
    shell::Caretaker caretaker(*m_services);
    QSignalSpy failed(&caretaker, &shell::Caretaker::failed);
    std::optional<core::Result<store::PurgeCounts>> done;
    caretaker.deleteVisits({core::VisitId(u"running"_s)}, this,
                           [&done](const auto &counts) { done = counts; });
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    QVERIFY(!*done);
    QCOMPARE(failed.size(), 0); // Only for what it does by itself.
    QCOMPARE(m_services->storage()->visits().recentVisits(10)->size(), 1);
}

void TestCaretaker::deletesPeopleAndRecords()
{
    for (const QString &id : {u"stu-1"_s, u"stu-2"_s, u"stu-3"_s})
        addPerson(id);
    shell::Caretaker caretaker(*m_services);
    std::optional<core::Result<store::PurgeCounts>> done;
    caretaker.deletePeople({u"stu-2"_s, u"nobody"_s, u"stu-3"_s}, this,
                           [&done](const auto &counts) { done = counts; });
    QVERIFY(!done);
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    QVERIFY(*done);
    QCOMPARE((*done)->people, 2);
    const auto left = m_services->storage()->people().all();
    QVERIFY(left && left->size() == 1);
    QCOMPARE(left->constFirst().person.partnerId, u"stu-1"_s);
    QCOMPARE(actions(), (QStringList{u"people-deleted"_s, u"people-deleted"_s}));
    QCOMPARE(details(), (QStringList{u"person 2"_s, u"person 3"_s}));
}

void TestCaretaker::recordsThatPeopleWereNotDeleted()
{
    addPerson(u"stu-1"_s);
    QLockFile care(m_folder->filePath(u"data/care.lock"_s));
    QVERIFY(care.tryLock(0));
    shell::Caretaker caretaker(*m_services);
    QSignalSpy failed(&caretaker, &shell::Caretaker::failed);
    std::optional<core::Result<store::PurgeCounts>> done;
    caretaker.deletePeople({u"stu-1"_s}, this, [&done](const auto &counts) { done = counts; });
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    QVERIFY(!*done);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_services->storage()->people().all()->size(), 1);
    QCOMPARE(details(), (QStringList{u"person 1"_s, u"person 1, not done or not ended"_s}));
}

QTEST_MAIN(TestCaretaker)
#include "tst_caretaker.moc"
