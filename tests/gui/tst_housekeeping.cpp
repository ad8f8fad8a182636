#include "shell/housekeeping.h"
#include "shell/webhookhub.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
namespace keys = core::keys;
using onboarding::Outcome;
using onboarding::Reason;

namespace {

constexpr int Patience = 10000;
/// Serves every question a backend is asked.
const auto Finished =
    R"({"success":true,"onboardingStatus":"ONBOARDING_FINISHED","score":"OK"})"_ba;
const auto StaticUrl = u"https://demo.incodesmile.com/client/flow/64f0c0ffee64f0c0ffee64f0"_s;

core::VisitId visitId(int number)
{
    return core::VisitId(u"%1"_s.arg(number, 32, 10, QLatin1Char('0')));
}

core::InterviewId interviewId(int number)
{
    return core::InterviewId(u"66c0ffee66c0ffee66c0%1"_s.arg(number, 4, 10, QLatin1Char('0')));
}

} // namespace

class TestHousekeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lateDecisions_data();
    void lateDecisions();
    void oneScoreAtATime();
    void visitNobodyRuns();
    void visitSomebodyRuns();
    void staticVisitNobodyRuns();
    void staticVisitTakesNobodyElses();
    void receivesFromTheStart();

private:
    store::VisitStore &visits() { return m_services->storage()->visits(); }
    void addVisit(int number, bool withSession, const QString &staticUrl = {});
    void finish(int number, Outcome outcome, Reason reason);
    QString outcomeOf(int number);
    void arrive(int number, bool isNew = true);
    qsizetype scoreQuestions(int number) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::ScriptedServer> m_backend;
    std::unique_ptr<shell::Services> m_services;
    std::unique_ptr<shell::Housekeeping> m_housekeeping;
};

/// A desk with a backend whose first look for open visits is over.
void TestHousekeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backend = std::make_unique<support::ScriptedServer>();
    m_backend->play(support::Script::reply(200, Finished));
    core::SettingsLocations locations;
    locations.userFile = m_folder->filePath(u"settings.ini"_s);
    core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(bool(settings));
    QVERIFY(settings->saveUser({{QString(keys::ServiceKind), u"backend"_s},
                                {QString(keys::BackendUrl), m_backend->url().toString()},
                                {QString(keys::WebhooksListen), u"0"_s}}));
    m_services = std::make_unique<shell::Services>(shell::Services::Options{
        *std::move(settings), m_folder->filePath(u"data"_s), web::EngineReport(), false});
    m_services->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->readiness(), shell::Readiness::Ready, Patience);
    m_housekeeping = std::make_unique<shell::Housekeeping>(*m_services);
    bool isOver = false;
    connect(m_housekeeping.get(), &shell::Housekeeping::recoveryStarted, this,
            [&isOver, this](onboarding::Recovery &recovery) {
                connect(&recovery, &onboarding::Recovery::finished, this,
                        [&isOver] { isOver = true; });
            });
    m_housekeeping->start();
    QTRY_VERIFY_WITH_TIMEOUT(isOver, Patience);
    disconnect(m_housekeeping.get(), nullptr, this, nullptr);
}

void TestHousekeeping::cleanup()
{
    m_housekeeping.reset();
    m_services.reset();
}

void TestHousekeeping::addVisit(int number, bool withSession, const QString &staticUrl)
{
    store::NewVisit visit;
    visit.id = visitId(number);
    visit.customerId = u"C-1"_s;
    visit.flowId = u"64f0c0ffee64f0c0ffee64f0"_s;
    visit.language = u"en-US"_s;
    visit.show = u"qr"_s;
    visit.createdAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    visit.operatorName = u"maria"_s;
    visit.deadlineAt = visit.createdAt.addSecs(900);
    visit.staticUrl = staticUrl;
    QVERIFY(visits().addVisit(visit));
    QVERIFY(visits().addStep(
        visit.id, {staticUrl.isEmpty() ? u"start"_s : u"static"_s, {}, visit.createdAt}));
    if (withSession) {
        QVERIFY(visits().setSession(visit.id, interviewId(number), core::Secret("token"),
                                    visit.createdAt));
    }
}

void TestHousekeeping::finish(int number, Outcome outcome, Reason reason)
{
    QVERIFY(visits().addStep(visitId(number), {u"end"_s,
                                               QString(onboarding::outcomeName(outcome) % u'/'
                                                       % onboarding::reasonName(reason)),
                                               QDateTime::currentDateTimeUtc()}));
    QVERIFY(visits().finishVisit(visitId(number), {QString(onboarding::outcomeName(outcome)),
                                                   QString(onboarding::reasonName(reason)),
                                                   {},
                                                   {},
                                                   {},
                                                   QDateTime::currentDateTimeUtc()}));
}

/// Empty while it is open.
QString TestHousekeeping::outcomeOf(int number)
{
    const auto details = m_services->storage()->history().details(visitId(number));
    if (!details || !*details || !(*details)->summary.row.end)
        return {};
    return (*details)->summary.row.end->outcome;
}

void TestHousekeeping::arrive(int number, bool isNew)
{
    webhooks::Arrival arrival;
    arrival.number = number;
    arrival.isNew = isNew;
    arrival.event.source = u"incode"_s;
    arrival.event.interview = interviewId(number);
    arrival.event.name = u"ONBOARDING_FINISHED"_s;
    arrival.event.flowId = u"64f0c0ffee64f0c0ffee64f0"_s;
    Q_EMIT m_services->webhooks().arrived(arrival);
}

qsizetype TestHousekeeping::scoreQuestions(int number) const
{
    const QByteArray interview = interviewId(number).text().toLatin1();
    const QList<support::Received> asked = m_backend->requests();
    return std::count_if(asked.begin(), asked.end(), [&interview](const auto &each) {
        return each.target.startsWith("/fetch-score") && each.target.contains(interview);
    });
}

void TestHousekeeping::lateDecisions_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("token");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("held");
    QTest::addColumn<QString>("expected");
    QTest::newRow("review that was decided")
        << Outcome::Review << true << true << false << u"passed"_s;
    QTest::newRow("token forgotten") << Outcome::Review << false << true << false << u"review"_s;
    QTest::newRow("arrived before") << Outcome::Review << true << false << false << u"review"_s;
    QTest::newRow("held by another program")
        << Outcome::Review << true << true << true << u"review"_s;
    QTest::newRow("decided already") << Outcome::Failed << true << true << false << u"failed"_s;
}

void TestHousekeeping::lateDecisions()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, token);
    QFETCH(bool, isNew);
    QFETCH(bool, held);
    QFETCH(QString, expected);
    addVisit(1, true);
    finish(1, outcome, Reason::Ok);
    if (!token)
        QVERIFY(visits().forgetToken(visitId(1)));
    std::unique_ptr<store::VisitLock> lock;
    if (held)
        lock = *visits().lock(visitId(1));
    // One that is read in any case, after it.
    addVisit(2, true);
    finish(2, Outcome::Review, Reason::Ok);
    arrive(1, isNew);
    arrive(2);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(2), u"passed"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(1), expected, Patience);
    const bool asked = expected == "passed"_L1;
    QCOMPARE(scoreQuestions(1), asked ? 1 : 0);
    const auto record =
        m_services->storage()->audit().page({}, 100, QString(store::actions::ResultFetched));
    QVERIFY(bool(record));
    QCOMPARE(record->size(), asked ? 2 : 1);
}

void TestHousekeeping::oneScoreAtATime()
{
    constexpr int count = 5;
    for (int number = 1; number <= count; ++number) {
        addVisit(number, true);
        finish(number, Outcome::Review, Reason::Ok);
    }
    // Twice the same before it is looked at is one question.
    for (int number = 1; number <= count; ++number) {
        arrive(number);
        arrive(number);
    }
    for (int number = 1; number <= count; ++number) {
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(number), u"passed"_s, Patience);
        QCOMPARE(scoreQuestions(number), 1);
    }
    QCOMPARE(m_backend->connections(), 1);
}

void TestHousekeeping::visitNobodyRuns()
{
    // As a program leaves it that dies now: the next look would be in five minutes.
    addVisit(1, true);
    QSignalSpy looks(m_housekeeping.get(), &shell::Housekeeping::recoveryStarted);
    arrive(1);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(1), u"passed"_s, Patience);
    QCOMPARE(looks.size(), 1);
}

void TestHousekeeping::visitSomebodyRuns()
{
    addVisit(1, true);
    const auto lock = visits().lock(visitId(1));
    QVERIFY(lock && *lock);
    addVisit(2, true);
    finish(2, Outcome::Review, Reason::Ok);
    QSignalSpy looks(m_housekeeping.get(), &shell::Housekeeping::recoveryStarted);
    arrive(1);
    arrive(2);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(2), u"passed"_s, Patience);
    QCOMPARE(looks.size(), 0);
    QCOMPARE(outcomeOf(1), QString());
}

void TestHousekeeping::staticVisitNobodyRuns()
{
    addVisit(1, false, StaticUrl);
    store::NewDelivery delivery;
    delivery.source = u"incode"_s;
    delivery.dedupeKey = u"1"_s;
    delivery.interview = interviewId(1);
    delivery.event = u"ONBOARDING_FINISHED"_s;
    delivery.flowId = u"64f0c0ffee64f0c0ffee64f0"_s;
    delivery.body = core::Secret("{}");
    delivery.at = QDateTime::currentDateTimeUtc();
    QVERIFY(m_services->storage()->inbox().add({delivery}));
    arrive(1);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(1), u"review"_s, Patience);
    const auto row = visits().visitOf(interviewId(1));
    QVERIFY(row && *row);
    QCOMPARE((*row)->visit.id, visitId(1));
    QCOMPARE((*row)->end->reason, u"score-missing"_s);
}

/// Another visitor's session of the same flow, heard of before the visit began, and yet another
/// whose end is repeated now.
void TestHousekeeping::staticVisitTakesNobodyElses()
{
    addVisit(1, false, StaticUrl);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store::NewDelivery delivery;
    delivery.source = u"incode"_s;
    delivery.flowId = u"64f0c0ffee64f0c0ffee64f0"_s;
    delivery.body = core::Secret("{}");
    const auto kept = [&](int interview, const QString &status, const QDateTime &at) {
        delivery.interview = interviewId(interview);
        delivery.event = status;
        delivery.dedupeKey = interviewId(interview).text() + u'/' + status;
        delivery.at = at;
        return m_services->storage()->inbox().add({delivery}).has_value();
    };
    const QString finished = u"ONBOARDING_FINISHED"_s;
    QVERIFY(kept(3, u"ID_VALIDATION_FINISHED"_s, now.addSecs(-120)));
    QVERIFY(kept(4, finished, now.addSecs(-120)));
    QVERIFY(kept(3, finished, now) && kept(4, finished, now));
    bool isOver = false;
    connect(m_housekeeping.get(), &shell::Housekeeping::recoveryStarted, this,
            [&isOver](onboarding::Recovery &) { isOver = true; });
    arrive(3);
    arrive(4);
    QTRY_VERIFY_WITH_TIMEOUT(isOver, Patience);
    // It is watched by now, and told of each arrival.
    QTRY_VERIFY_WITH_TIMEOUT(!*visits().lock(visitId(1)), Patience);
    arrive(4);
    QCOMPARE(outcomeOf(1), QString());
    QVERIFY(kept(1, finished, now.addSecs(1)));
    arrive(1);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(1), u"review"_s, Patience);
    const auto row = visits().visitOf(interviewId(1));
    QVERIFY(row && *row);
    QCOMPARE((*row)->visit.id, visitId(1));
}

void TestHousekeeping::receivesFromTheStart()
{
    QCOMPARE(m_services->webhooks().state(), shell::WebhookHub::State::Listening);
}

QTEST_GUILESS_MAIN(TestHousekeeping)
#include "tst_housekeeping.moc"
