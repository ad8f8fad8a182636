// The real program killed at every step of its journal and at random moments, against a separate
// vestibule-sandbox: `vestibule recover` must leave each visit with the one result that the sandbox
// knows to be true.
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// More than a visit takes on a busy machine; recovery waits so long for a page that is gone.
constexpr int DeadlineSeconds = 20;

int wantedKills()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SOAK") ? 200 : 20;
}

/// Each scenario's true outcome once its page was finished.
const QList<std::pair<QString, QString>> &scenarios()
{
    static const QList<std::pair<QString, QString>> list{{u"pass"_s, u"passed"_s},
                                                         {u"review"_s, u"review"_s},
                                                         {u"fail"_s, u"failed"_s},
                                                         {u"score-late"_s, u"passed"_s}};
    return list;
}

/// Looks into the database of a running program without ever writing.
class JournalReader final
{
    Q_DISABLE_COPY_MOVE(JournalReader)

public:
    explicit JournalReader(const QString &folder)
        : m_name(u"journal-%1"_s.arg(quintptr(this))), m_path(folder + u"/vestibule.db"_s)
    { }
    ~JournalReader()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    /// No rows as long as there is no such table.
    QList<QVariantList> rows(const QString &sql)
    {
        QList<QVariantList> found;
        // Before the write-ahead log is on, a reader would be in the program's way.
        if (!m_database.isOpen() && (!QFile::exists(m_path + u"-wal"_s) || !open()))
            return found;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return found;
        while (query.next()) {
            QVariantList row;
            for (int column = 0; query.value(column).isValid(); ++column)
                row << query.value(column);
            found << row;
        }
        return found;
    }

    QStringList steps()
    {
        QStringList names;
        for (const QVariantList &row : rows(u"select name from steps order by number"_s))
            names << row.value(0).toString();
        return names;
    }

    bool open()
    {
        if (!m_database.isValid())
            m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=100"_s);
        return m_database.open();
    }

private:
    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
};

/// One visit, killed, and what came after it.
struct KilledVisit
{
    QString name; ///< Also the customer id.
    QString scenario;
    QString outcome; ///< True once the page was finished.
    support::ProgramRun first;
    support::ProgramRun recovery;
};

struct Tally
{
    int kills = 0;
    QStringList lost;
    QStringList doubled;
    QStringList invented;
    int creationUnknown = 0;
    int decided = 0; ///< Passed, review or failed, and told so by the recovery.
};

} // namespace

class TestKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signalLetsGo();
    void kioskCarriesOn();
    void killedAnywhere();

private:
    void startVisit(KilledVisit &visit);
    bool learnSteps();
    bool killWhen(KilledVisit &visit, const std::function<bool(JournalReader &)> &isTime);
    bool killSeeing(KilledVisit &visit, const QString &step);
    bool killAtStep(const QString &step);
    bool killAtRandom(int percent);
    std::unique_ptr<KilledVisit> newVisit(const QString &name);
    void recover(std::unique_ptr<KilledVisit> visit);
    void judge(KilledVisit &visit, const QJsonArray &sessions, Tally &tally);
    void judgeResult(const KilledVisit &visit, const QVariantList &row, const QJsonObject &session,
                     Tally &tally);

    support::SandboxProcess m_sandbox;
    QStringList m_steps;  ///< Of a visit that nobody killed, each once.
    qint64 m_visitMs = 0; ///< From its first step to its end.
    std::vector<std::unique_ptr<KilledVisit>> m_visits;
    int m_started = 0;
};

std::unique_ptr<KilledVisit> TestKill::newVisit(const QString &name)
{
    auto visit = std::make_unique<KilledVisit>();
    const auto &[scenario, outcome] = scenarios().at(m_started % scenarios().size());
    visit->name = u"%1-%2"_s.arg(++m_started).arg(name);
    visit->scenario = scenario;
    visit->outcome = outcome;
    return visit;
}

void TestKill::startVisit(KilledVisit &visit)
{
    QVERIFY(m_sandbox.control(u"scenario"_s, {{u"name"_s, visit.scenario}}));
    visit.first.setEnvironment(u"VESTIBULE_VISIT__DEADLINESECONDS"_s,
                               QString::number(DeadlineSeconds));
    visit.first.start({u"onboard"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(),
                       u"--customer-id"_s, visit.name});
}

/// Runs one visit to its end: which steps there are, and how long they take.
bool TestKill::learnSteps()
{
    const std::unique_ptr<KilledVisit> visit = newVisit(u"whole"_s);
    startVisit(*visit);
    if (!visit->first.waitForEnd(40s)
        || visit->first.result().value("outcome"_L1) != visit->outcome)
        return false;
    JournalReader journal(visit->first.dataDir());
    if (!journal.open())
        return false;
    m_steps = journal.steps();
    m_steps.removeDuplicates();
    const auto times = journal.rows(u"select min(at), max(at) from steps"_s);
    m_visitMs = times.constFirst().value(1).toLongLong() - times.constFirst().value(0).toLongLong();
    return m_visitMs > 0;
}

/// False when the visit ended before it was time.
bool TestKill::killWhen(KilledVisit &visit, const std::function<bool(JournalReader &)> &isTime)
{
    startVisit(visit);
    JournalReader journal(visit.first.dataDir());
    const QDeadlineTimer limit(40s);
    while (!limit.hasExpired() && visit.first.isRunning()) {
        if (isTime(journal)) {
            visit.first.kill();
            return visit.first.crashed();
        }
        QThread::msleep(1);
    }
    return false;
}

bool TestKill::killSeeing(KilledVisit &visit, const QString &step)
{
    const QString sql = u"select 1 from steps where name = '%1'"_s.arg(step);
    return killWhen(visit, [&](JournalReader &journal) { return !journal.rows(sql).isEmpty(); });
}

bool TestKill::killAtStep(const QString &step)
{
    std::unique_ptr<KilledVisit> visit = newVisit(step);
    const bool killed = killSeeing(*visit, step);
    if (killed)
        recover(std::move(visit));
    return killed;
}

/// At this part of the time that a visit takes.
bool TestKill::killAtRandom(int percent)
{
    std::unique_ptr<KilledVisit> visit = newVisit(u"random-%1"_s.arg(percent));
    std::optional<QDeadlineTimer> moment;
    const bool killed = killWhen(*visit, [&](JournalReader &journal) {
        if (!moment && !journal.rows(u"select 1 from visits"_s).isEmpty())
            moment = QDeadlineTimer(m_visitMs * percent / 100);
        return moment && moment->hasExpired();
    });
    if (killed)
        recover(std::move(visit));
    return killed;
}

/// Not waited for here: where the page was killed, the deadline has to pass.
void TestKill::recover(std::unique_ptr<KilledVisit> visit)
{
    visit->recovery.start({u"recover"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(),
                           u"--data-dir"_s, visit->first.dataDir()});
    m_visits.push_back(std::move(visit));
}

void TestKill::judge(KilledVisit &visit, const QJsonArray &sessions, Tally &tally)
{
    ++tally.kills;
    QList<QJsonObject> known;
    for (const QJsonValue &session : sessions) {
        if (session["externalCustomerId"_L1].toString() == visit.name)
            known << session.toObject();
    }
    if (known.size() > 1)
        tally.doubled << visit.name + u": two sessions"_s;

    JournalReader journal(visit.first.dataDir());
    journal.open();
    const QList<QVariantList> rows =
        journal.rows(u"select ifnull(interview_id, ''), ifnull(outcome, ''), ifnull(reason, '')"
                     " from visits"_s);
    if (rows.size() > 1)
        tally.doubled << visit.name + u": two visits"_s;
    if (rows.isEmpty()) {
        if (!known.isEmpty())
            tally.lost << visit.name + u": a session without a visit"_s;
        return;
    }
    judgeResult(visit, rows.constFirst(), known.value(0), tally);
    if (visit.recovery.values(u"outcome"_s).contains(visit.outcome))
        ++tally.decided;

    // A result may be told again, but only the same one.
    QSet<QString> told;
    for (const QList<QJsonObject> &events : {visit.first.events(), visit.recovery.events()}) {
        for (const QJsonObject &event : events) {
            if (event.value("event"_L1) == "result"_L1)
                told << event.value("interviewId"_L1).toString() + u' '
                            + event.value("outcome"_L1).toString();
        }
    }
    const QString kept =
        rows.constFirst().value(0).toString() + u' ' + rows.constFirst().value(1).toString();
    if (told.size() > 1)
        tally.doubled << visit.name + u": told "_s + told.values().join(u", "_s);
    else if (!told.isEmpty() && !told.contains(kept))
        tally.lost << visit.name + u": told and not kept"_s;
}

void TestKill::judgeResult(const KilledVisit &visit, const QVariantList &row,
                           const QJsonObject &session, Tally &tally)
{
    const QString interview = row.value(0).toString();
    const QString outcome = row.value(1).toString();
    const QString reason = row.value(2).toString();
    const QString found = visit.name + u": "_s + outcome + u'/' + reason;
    if (outcome.isEmpty()) {
        tally.lost << visit.name + u": no result"_s;
        return;
    }
    if (!interview.isEmpty() && interview != session.value("interviewId"_L1).toString())
        tally.invented << visit.name + u": an unknown session"_s;
    if (reason == "creation-unknown"_L1)
        ++tally.creationUnknown;
    if (session.value("status"_L1) == "ONBOARDING_FINISHED"_L1) {
        if (outcome != visit.outcome)
            tally.lost << found + u" in place of "_s + visit.outcome;
        return;
    }
    // Nobody finished the page: the visit expired, or never got so far.
    const bool expected = interview.isEmpty()
                              ? reason == "creation-unknown"_L1 || reason == "start-failed"_L1
                              : outcome == "expired"_L1;
    if (!expected)
        tally.invented << found;
}

void TestKill::initTestCase()
{
    QVERIFY(m_sandbox.start(u"pass"_s, 8));
}

void TestKill::signalLetsGo()
{
    const std::unique_ptr<KilledVisit> visit = newVisit(u"signal"_s);
    QVERIFY(killSeeing(*visit, u"page-loaded"_s));
    visit->recovery.start({u"recover"_s, u"--json"_s, u"--config"_s, m_sandbox.settingsFile(),
                           u"--data-dir"_s, visit->first.dataDir()});
    QVERIFY(visit->recovery.waitForEvent(u"state"_s, u"running"_s, 10s));
    visit->recovery.terminate();
    QVERIFY(visit->recovery.waitForEnd(5s));
    QCOMPARE(visit->recovery.exitCode(), 1);
    QVERIFY(!visit->recovery.crashed());
    QVERIFY(!visit->recovery.values(u"event"_s).contains(u"result"_s));

    JournalReader journal(visit->first.dataDir());
    QVERIFY(journal.open());
    const QList<QVariantList> rows =
        journal.rows(u"select interview_id, outcome is null, token is not null from visits"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).at(1).toInt(), 1); // Kept for the next time,
    QCOMPARE(rows.at(0).at(2).toInt(), 1); // with what that needs.
    for (const QJsonObject &event : visit->recovery.events())
        QCOMPARE(event.value("interviewId"_L1).toString(), rows.at(0).at(0).toString());
}

/// Without being asked, and with what the settings want fetched after a visit.
void TestKill::kioskCarriesOn()
{
    const std::unique_ptr<KilledVisit> visit = newVisit(u"kiosk"_s);
    QVERIFY(killSeeing(*visit, u"status:ONBOARDING_FINISHED"_s));
    visit->recovery.setEnvironment(u"VESTIBULE_RESULTS__FETCHTEXT"_s, u"true"_s);
    visit->recovery.start({u"--kiosk"_s, u"--config"_s, m_sandbox.settingsFile(), u"--data-dir"_s,
                           visit->first.dataDir(), u"--log-level"_s, u"info"_s});
    QVERIFY2(visit->recovery.waitForLog("visit recovered: ", 20s),
             visit->recovery.log().constData());
    JournalReader journal(visit->first.dataDir());
    QVERIFY(journal.open());
    QTRY_COMPARE_WITH_TIMEOUT(journal.rows(u"select 1 from documents where kind = 'text'"_s).size(),
                              1, 10000);
    const auto outcome = journal.rows(u"select outcome from visits"_s);
    QCOMPARE(outcome.value(0).value(0).toString(), visit->outcome);
    const auto actions = journal.rows(u"select action from audit order by number"_s);
    QStringList recorded;
    for (const QVariantList &row : actions)
        recorded << row.value(0).toString();
    QCOMPARE(recorded.mid(0, 3),
             (QStringList{u"visit-started"_s, u"visit-recovered"_s, u"result-fetched"_s}));
    visit->recovery.terminate();
    QVERIFY(visit->recovery.waitForEnd(10s));
    QCOMPARE(visit->recovery.exitCode(), 0);
}

void TestKill::killedAnywhere()
{
    QVERIFY(learnSteps());
    for (const QString &step :
         {u"created"_s, u"start"_s, u"session"_s, u"url"_s, u"page-open"_s, u"page-loaded"_s,
          u"status:ONBOARDING_FINISHED"_s, u"closed"_s, u"score"_s, u"end"_s})
        QVERIFY2(m_steps.contains(step), qPrintable(step));

    const int kills = wantedKills();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, steps %s", seed, qPrintable(m_steps.join(u' ')));
    QRandomGenerator random(seed);
    // Half and half, but every step at least once.
    const qsizetype rounds = qMax<qsizetype>(1, kills / 2 / m_steps.size());
    for (qsizetype i = 0; i < rounds * m_steps.size(); ++i) {
        const QString &step = m_steps.at(i % m_steps.size());
        // The last steps are close to the end of the program.
        QVERIFY2(killAtStep(step) || killAtStep(step) || killAtStep(step), qPrintable(step));
    }
    for (int tries = 0; int(m_visits.size()) < kills && tries < 2 * kills; ++tries)
        killAtRandom(random.bounded(100));
    QVERIFY(int(m_visits.size()) >= kills);

    QStringList unfinished;
    for (const std::unique_ptr<KilledVisit> &visit : m_visits) {
        if (!visit->recovery.waitForEnd(std::chrono::seconds(DeadlineSeconds) + 15s)
            || visit->recovery.exitCode() != 0)
            unfinished << visit->name + u": "_s + QString::fromUtf8(visit->recovery.log());
    }
    const QJsonArray sessions = m_sandbox.sessions();
    Tally tally;
    for (const std::unique_ptr<KilledVisit> &visit : m_visits)
        judge(*visit, sessions, tally);
    // Starts are only ever sent by the first run, so every session has the name of its visit.
    for (const QJsonValue &session : sessions) {
        if (session["externalCustomerId"_L1].toString().isEmpty())
            tally.doubled << u"a session without a visit's name"_s;
    }
    std::printf("kills %d: lost %d, doubled %d, invented %d, creation-unknown %d\n", tally.kills,
                int(tally.lost.size()), int(tally.doubled.size()), int(tally.invented.size()),
                tally.creationUnknown);
    std::fflush(stdout);
    QVERIFY(tally.decided > 0); // Or nothing was recovered that had a result to lose.
    const QStringList wrong = tally.lost + tally.doubled + tally.invented + unfinished;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
