// Every way to the onboarding page besides the embedded one, by the real program against a separate
// vestibule-sandbox: the computer's browser (scripted, and Debian's Chromium under a virtual
// display), the visitor's phone, a static link, webhooks, and the customer's backend.
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double Speed = 20; ///< How much faster than real time the sandbox lives.

bool isSoak()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SOAK");
}

QString scriptedBrowser()
{
    return support::browserPath();
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return server.serverPort();
}

/// How deliveries reach the program of one run, with a secret.
struct Webhooks
{
    quint16 port = freePort();
    QString secret = u"s3cret-header-value"_s;

    bool apply(const QString &folder, support::ProgramRun &run,
               const support::SandboxProcess &sandbox, bool poll) const
    {
        QFile file(folder + u"/header-secret"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(secret.toUtf8()) != secret.size())
            return false;
        run.setEnvironment(u"VESTIBULE_WEBHOOKS__LISTEN"_s, QString::number(port));
        run.setEnvironment(u"VESTIBULE_WEBHOOKS__HEADERNAME"_s, u"X-Vestibule-Secret"_s);
        run.setEnvironment(u"VESTIBULE_WEBHOOKS__HEADERSECRETFILE"_s, file.fileName());
        run.setEnvironment(u"VESTIBULE_POLL__ENABLED"_s, poll ? u"true"_s : u"false"_s);
        return sandbox.control(u"webhook"_s,
                               {{u"url"_s, u"http://127.0.0.1:%1/webhooks/incode"_s.arg(port)},
                                {u"headerName"_s, u"X-Vestibule-Secret"_s},
                                {u"headerValue"_s, secret},
                                {u"payload"_s, u"new"_s}});
    }
};

/// The visitor with a phone: begins as soon as the sandbox knows a session.
class Phone final
{
    Q_DISABLE_COPY_MOVE(Phone)

public:
    Phone() = default;
    ~Phone()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void open(const QString &url)
    {
        m_process.start(
            u"python3"_s,
            {qEnvironmentVariable("VESTIBULE_SOURCE") + u"/tests/support/browser.py"_s, url});
    }

private:
    QProcess m_process;
};

qint64 countRows(const QString &dataDir, const QString &sql)
{
    const QString name = u"ways"_s;
    qint64 count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(dataDir + u"/vestibule.db"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            count = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

} // namespace

class TestWays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenario_data();
    void scenario();
    void staticLink_data();
    void staticLink();
    void backend_data();
    void backend();
    void killedBetweenLeavingAndReturn_data();
    void killedBetweenLeavingAndReturn();
    void realBrowser_data();
    void realBrowser();
    void browserThatDoesNotStart();

private:
    QTemporaryDir m_folder;
    QString m_display; ///< Of the virtual display, such as ":7".
    QProcess m_xvfb;
};

void TestWays::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestWays::scenario_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("watch"); // poll, both or webhook: what tells of the status.
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    struct Row
    {
        const char *scenario;
        const char *watch;
        const char *outcome;
        const char *reason;
    };
    const QList<Row> rows{
        {"pass", "poll", "passed", "ok"},
        {"review", "poll", "review", "ok"},
        {"fail", "poll", "failed", "ok"},
        {"manual-rejected", "poll", "failed", "ok"},
        {"finish-without-return", "poll", "passed", "ok"},
        {"return-without-finish", "poll", "expired", "deadline"},
        {"never-returns", "poll", "expired", "deadline"},
        {"return-twice", "poll", "passed", "ok"},
        {"return-forged", "poll", "passed", "ok"},
        {"return-wrong-nonce", "poll", "passed", "ok"},
        {"redirect-refused", "poll", "passed", "ok"},
        {"start-http-500", "poll", "error", "start-failed"},
        {"pass", "webhook", "passed", "ok"},
        {"webhook-first", "webhook", "passed", "ok"},
        {"webhook-first", "both", "passed", "ok"},
        {"webhook-only", "webhook", "passed", "ok"},
        {"webhook-duplicates", "both", "passed", "ok"},
        {"webhook-reordered", "webhook", "passed", "ok"},
        {"webhook-wrong-secret", "webhook", "passed", "ok"},
        {"webhook-slow-body", "webhook", "passed", "ok"},
        {"webhook-giant-body", "webhook", "passed", "ok"},
        {"webhook-garbage", "webhook", "passed", "ok"},
        {"abandon", "webhook", "expired", "deadline"},
    };
    for (const char *show : {"browser", "qr", "embedded"}) {
        for (const Row &row : rows) {
            const QByteArray scenario(row.scenario);
            const QByteArray way(show);
            // A loopback address of ours goes to a browser of this computer alone.
            const bool isOurs = scenario == "redirect-refused" || scenario == "return-wrong-nonce";
            if (way != "browser" && isOurs)
                continue;
            const bool isNew = scenario.startsWith("return-") || scenario.startsWith("webhook-")
                               || scenario.startsWith("finish-");
            const bool isShort = way == "browser" || (way == "qr" && (isNew || scenario == "pass"))
                                 || scenario == "webhook-only" || scenario == "return-twice";
            if (!isSoak() && !isShort)
                continue;
            QTest::addRow("%s, %s, %s", show, row.scenario, row.watch)
                << QString::fromLatin1(scenario) << QString::fromLatin1(way)
                << QString::fromLatin1(row.watch) << QString::fromLatin1(row.outcome)
                << QString::fromLatin1(row.reason);
        }
    }
}

void TestWays::scenario()
{
    QFETCH(QString, scenario);
    QFETCH(QString, show);
    QFETCH(QString, watch);
    QFETCH(QString, outcome);
    QFETCH(QString, reason);

    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, Speed));
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_BROWSER__COMMAND"_s, scriptedBrowser());
    const Webhooks webhooks;
    if (watch != "poll"_L1)
        QVERIFY(webhooks.apply(m_folder.path(), run, sandbox, watch == "both"_L1));
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--show"_s, show,
               u"--customer-id"_s, u"C-1"_s, u"--log-level"_s, u"info"_s});
    Phone phone;
    if (show == "qr"_L1 && reason != "start-failed"_L1) {
        QVERIFY2(run.waitForEvent(u"state"_s, u"running"_s, 15s),
                 run.log().right(3000).constData());
        const QString id = sandbox.sessions().at(0).toObject().value("interviewId"_L1).toString();
        QVERIFY(!id.isEmpty());
        phone.open(sandbox.staticUrl().toString() + u"?interviewId="_s + id);
    }
    QVERIFY2(run.waitForEnd(40s), run.log().right(3000).constData());
    QVERIFY2(!run.crashed(), run.log().right(3000).constData());

    const QJsonObject result = run.result();
    QVERIFY2(result.value("outcome"_L1) == outcome && result.value("reason"_L1) == reason,
             QByteArray(run.output() + run.log().right(3000)).constData());
    QCOMPARE(run.values(u"outcome"_s).size(), 1);
    QCOMPARE(countRows(run.dataDir(), u"select count(*) from visits where ended_at is not null"_s),
             1);
    QCOMPARE(countRows(run.dataDir(), u"select count(*) from steps where name = 'end'"_s), 1);
    // Without a phone the page's return can be first, so that the program ends before a delivery.
    const qint64 kept = countRows(run.dataDir(), u"select count(*) from webhooks"_s);
    if (watch == "poll"_L1)
        QCOMPARE(kept, 0);
    else if (show == "qr"_L1)
        QVERIFY(kept > 0);
    if (scenario == "webhook-duplicates"_L1 && show == "qr"_L1) {
        QVERIFY(countRows(run.dataDir(), u"select max(arrivals) from webhooks"_s) > 1);
    }
    // Only what is a delivery was kept.
    for (const QJsonValue &session : sandbox.sessions()) {
        const QString id = session.toObject().value("interviewId"_L1).toString();
        QCOMPARE(countRows(run.dataDir(),
                           u"select count(*) from webhooks where interview_id <> '%1'"_s.arg(id)),
                 0);
    }
}

void TestWays::staticLink_data()
{
    QTest::addColumn<QString>("show");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("webhooks");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::newRow("embedded, by its redirect")
        << u"embedded"_s << u"pass"_s << false << u"review"_s << u"score-missing"_s;
    QTest::newRow("embedded, by a webhook")
        << u"embedded"_s << u"finish-without-return"_s << true << u"review"_s << u"score-missing"_s;
    QTest::newRow("browser, by a webhook")
        << u"browser"_s << u"finish-without-return"_s << true << u"review"_s << u"score-missing"_s;
    QTest::newRow("phone, by a webhook")
        << u"qr"_s << u"pass"_s << true << u"review"_s << u"score-missing"_s;
    QTest::newRow("phone, abandoned")
        << u"qr"_s << u"abandon"_s << true << u"expired"_s << u"deadline"_s;
    QTest::newRow("phone, nobody tells")
        << u"qr"_s << u"pass"_s << false << u"expired"_s << u"deadline"_s;
}

void TestWays::staticLink()
{
    QFETCH(QString, show);
    QFETCH(QString, scenario);
    QFETCH(bool, webhooks);
    QFETCH(QString, outcome);
    QFETCH(QString, reason);

    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, Speed));
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_BROWSER__COMMAND"_s, scriptedBrowser());
    const Webhooks receiver;
    if (webhooks)
        QVERIFY(receiver.apply(m_folder.path(), run, sandbox, true));
    QStringList arguments{
        u"onboard"_s,     u"--json"_s, u"--config"_s,     sandbox.settingsFile(),
        u"--show"_s,      show,        u"--static-url"_s, sandbox.staticUrl().toString(),
        u"--log-level"_s, u"info"_s};
    if (!webhooks && show == "qr"_L1)
        arguments << u"--timeout"_s << u"3"_s;
    run.start(arguments);
    Phone phone;
    if (show == "qr"_L1) {
        QVERIFY2(run.waitForEvent(u"state"_s, u"running"_s, 15s),
                 run.log().right(3000).constData());
        phone.open(sandbox.staticUrl().toString());
    }
    QVERIFY2(run.waitForEnd(40s), run.log().right(3000).constData());
    const QJsonObject result = run.result();
    QVERIFY2(result.value("outcome"_L1) == outcome && result.value("reason"_L1) == reason,
             QByteArray(run.output() + run.log().right(3000)).constData());
    QVERIFY(result.value("overall"_L1).isNull());
    QCOMPARE(run.exitCode(), outcome == "review"_L1 ? 10 : 30);
    if (outcome == "review"_L1) {
        QCOMPARE(result.value("interviewId"_L1).toString(),
                 sandbox.sessions().at(0).toObject().value("interviewId"_L1).toString());
    }
    // No session of ours, so nothing was asked of the service with a key or a token.
    for (const QJsonValue &request : sandbox.requests())
        QVERIFY(!request.toObject().value("path"_L1).toString().endsWith("/omni/start"_L1));
}

void TestWays::backend_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("outcome");
    for (const char *dialect :
         {"node", "java", "python", "php", "dotnet", "guide", "iframe", "two-calls"})
        QTest::addRow("%s", dialect) << QString::fromLatin1(dialect) << u"pass"_s << u"passed"_s;
    QTest::newRow("node, failed") << u"node"_s << u"fail"_s << u"failed"_s;
    if (isSoak()) {
        QTest::newRow("node, status down for a while")
            << u"node"_s << u"backend-admin-expired"_s << u"passed"_s;
    }
    QTest::newRow("java, start fails") << u"java"_s << u"start-http-500"_s << u"error"_s;
}

void TestWays::backend()
{
    QFETCH(QString, dialect);
    QFETCH(QString, scenario);
    QFETCH(QString, outcome);
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, Speed, {u"--backend"_s, dialect}));
    QFile settings(sandbox.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray text = settings.readAll();
    // The one key file left is Big Interview's.
    QVERIFY2(text.count("apiKeyFile") == 1
                 && text.indexOf("apiKeyFile") > text.indexOf("[biginterview]")
                 && text.contains("kind=backend"),
             text.constData());
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_BROWSER__COMMAND"_s, scriptedBrowser());
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--show"_s,
               u"browser"_s, u"--customer-id"_s, u"C-7"_s, u"--log-level"_s, u"info"_s});
    QVERIFY2(run.waitForEnd(40s), run.log().right(3000).constData());
    const QJsonObject result = run.result();
    QVERIFY2(result.value("outcome"_L1) == outcome,
             QByteArray(run.output() + run.log().right(3000)).constData());
    if (outcome == "error"_L1)
        return;
    QCOMPARE(sandbox.sessions().at(0).toObject().value("externalCustomerId"_L1).toString(),
             u"C-7"_s);
    // Neither asked of the service itself nor with its key.
    for (const QJsonValue &value : sandbox.requests()) {
        const QJsonObject request = value.toObject();
        QVERIFY2(!request.value("path"_L1).toString().endsWith("/omni/start"_L1),
                 qPrintable(request.value("path"_L1).toString()));
        QVERIFY(!request.value("hasKey"_L1).toBool());
    }
}

void TestWays::killedBetweenLeavingAndReturn_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("finished meanwhile") << u"pass"_s << u"passed"_s;
    QTest::newRow("finished without return") << u"finish-without-return"_s << u"passed"_s;
    QTest::newRow("failed meanwhile") << u"fail"_s << u"failed"_s;
}

/// The program dies while the visitor is in the browser; our return address is gone with it.
void TestWays::killedBetweenLeavingAndReturn()
{
    QFETCH(QString, scenario);
    QFETCH(QString, outcome);
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, Speed));
    const QTemporaryDir folder;
    const QString hold = folder.filePath(u"go-on"_s);
    const QString log = folder.filePath(u"log"_s);
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_BROWSER__COMMAND"_s, scriptedBrowser());
    run.setEnvironment(u"VESTIBULE_BROWSER_HOLD"_s, hold);
    run.setEnvironment(u"VESTIBULE_BROWSER_LOG"_s, log);
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--show"_s,
               u"browser"_s});
    QVERIFY2(run.waitForEvent(u"state"_s, u"running"_s, 15s), run.log().right(3000).constData());
    run.kill();
    QVERIFY(QFile(hold).open(QIODevice::WriteOnly));
    const auto isFinished = [&sandbox] {
        const QString status = sandbox.sessions().at(0).toObject().value("status"_L1).toString();
        return status == "ONBOARDING_FINISHED"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 20000);

    support::ProgramRun recovery;
    recovery.start({u"recover"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(),
                    u"--data-dir"_s, run.dataDir()});
    QVERIFY2(recovery.waitForEnd(30s), recovery.log().right(3000).constData());
    QCOMPARE(recovery.result().value("outcome"_L1).toString(), outcome);
    QCOMPARE(recovery.exitCode(), 0);
    QCOMPARE(countRows(run.dataDir(), u"select count(*) from visits where ended_at is not null"_s),
             1);
}

void TestWays::realBrowser_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("pass") << u"pass"_s << u"passed"_s;
    if (!isSoak())
        return;
    for (const char *name : {"review", "fail", "finish-without-return", "return-twice",
                             "return-forged", "return-wrong-nonce", "redirect-refused"}) {
        const QString scenario = QString::fromLatin1(name);
        QTest::newRow(name) << scenario
                            << (scenario == "review"_L1 ? u"review"_s
                                : scenario == "fail"_L1 ? u"failed"_s
                                                        : u"passed"_s);
    }
    QTest::newRow("never-returns") << u"never-returns"_s << u"expired"_s;
    QTest::newRow("return-without-finish") << u"return-without-finish"_s << u"expired"_s;
}

/// Debian's Chromium in a window of a virtual display, with its fake camera.
void TestWays::realBrowser()
{
    QFETCH(QString, scenario);
    QFETCH(QString, outcome);
    const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
    if (chromium.isEmpty())
        QSKIP("chromium is not installed");
    if (m_display.isEmpty()) {
        m_xvfb.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                                 u"-nolisten"_s, u"tcp"_s});
        QVERIFY(m_xvfb.waitForStarted());
        QVERIFY(m_xvfb.waitForReadyRead(10000));
        m_display = u':' + QString::fromLatin1(m_xvfb.readLine().trimmed());
    }
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, 8));
    const QTemporaryDir profile;
    support::ProgramRun run;
    run.setEnvironment(
        u"VESTIBULE_BROWSER__COMMAND"_s,
        u"env DISPLAY=%1 %2 --no-sandbox --user-data-dir=%3 --no-first-run --disable-gpu"
        " --disable-background-networking --disable-component-update --disable-sync"
        " --use-fake-device-for-media-stream --use-fake-ui-for-media-stream %u"_s.arg(
            m_display, chromium, profile.path()));
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--show"_s,
               u"browser"_s, u"--log-level"_s, u"info"_s});
    const bool ended = run.waitForEnd(60s);
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-f"_s, profile.path()});
    QVERIFY2(ended, run.log().right(3000).constData());
    QVERIFY2(run.result().value("outcome"_L1) == outcome,
             QByteArray(run.output() + run.log().right(3000)).constData());
}

void TestWays::browserThatDoesNotStart()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, Speed));
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_BROWSER__COMMAND"_s, u"/nowhere/no-such-browser"_s);
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--show"_s,
               u"browser"_s});
    QVERIFY2(run.waitForEnd(20s), run.log().right(3000).constData());
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"error"_s);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"engine-lost"_s);
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
