// The real program with a real view and the engine's fake camera against a separate
// vestibule-sandbox.
#include "support/programs.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::seconds)

namespace {

/// `./dev soak` runs every row.
bool isSoak()
{
    return qEnvironmentVariableIsSet("VESTIBULE_SOAK");
}

} // namespace

class TestOnboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenario_data();
    void scenario();
    void outageIsRiddenOut();
    void refusedAddresses_data();
    void refusedAddresses();
    void redirectCarriesNothing();
    void pageSeesCameraMicrophoneAndPosition();
    void signalCancels_data();
    void signalCancels();
    void timeoutCountsFromExec();
    void rendererKilled();
    void settingsMistakes_data();
    void settingsMistakes();
    void storageFailed();
    void tokenIsNowhere();

private:
    void runAgainst(const support::ScriptedServer &service, support::ProgramRun &run);

    QTemporaryDir m_folder;
    QString m_keyFile;
    QString m_backendFile;
};

void TestOnboard::initTestCase()
{
    m_keyFile = m_folder.filePath(u"key"_s);
    QFile key(m_keyFile);
    QVERIFY(key.open(QIODevice::WriteOnly));
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(key.write("0123456789abcdef0123456789abcdef01234567") > 0);
    m_backendFile = m_folder.filePath(u"backend.ini"_s);
    QFile backend(m_backendFile);
    QVERIFY(backend.open(QIODevice::WriteOnly));
    QVERIFY(backend.write("[service]\nkind=backend\n") > 0);
}

/// With the vendor's hosts alone allowed, as an installation has them.
void TestOnboard::runAgainst(const support::ScriptedServer &service, support::ProgramRun &run)
{
    run.setEnvironment(u"VESTIBULE_INCODE__APIURL"_s, service.url().toString());
    run.setEnvironment(u"VESTIBULE_INCODE__FLOWID"_s, u"66c0ffee66c0ffee66c0ffef"_s);
    run.setEnvironment(u"VESTIBULE_INCODE__APIKEYFILE"_s, m_keyFile);
    run.start({u"onboard"_s, u"--json"_s});
}

void TestOnboard::scenario_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("overall"); // Its status, or empty for null.
    QTest::addColumn<std::chrono::seconds>("limit");
    const auto row = [](const char *scenario, const char *outcome, int exitCode, const char *reason,
                        const char *overall, std::chrono::seconds limit = 30s) {
        QTest::newRow(scenario) << QString::fromLatin1(outcome) << exitCode
                                << QString::fromLatin1(reason) << QString::fromLatin1(overall)
                                << limit;
    };
    row("pass", "passed", 0, "ok", "OK");
    row("review", "review", 10, "ok", "WARN");
    row("fail", "failed", 20, "ok", "FAIL");
    row("manual-approved", "passed", 0, "ok", "MANUAL_OK");
    row("manual-rejected", "failed", 20, "ok", "MANUAL_FAIL");
    row("abandon", "expired", 30, "deadline", "");
    row("skip-statuses", "passed", 0, "ok", "OK");
    row("unknown-status", "passed", 0, "ok", "OK");
    row("slow", "passed", 0, "ok", "OK");
    row("http-429", "passed", 0, "ok", "OK");
    row("http-500", "passed", 0, "ok", "OK", 45s);
    row("malformed", "passed", 0, "ok", "OK", 45s);
    row("reset", "passed", 0, "ok", "OK", 45s);
    row("token-revoked", "error", 1, "token-refused", "");
    row("score-late", "passed", 0, "ok", "OK");
    row("start-http-500", "error", 1, "start-failed", "");
    row("start-http-502-html", "passed", 0, "ok", "OK");
    row("start-malformed", "error", 1, "start-failed", "");
    row("url-malformed", "error", 1, "url-refused", "");
    row("score-http-500", "passed", 0, "ok", "OK");
    if (!isSoak())
        return;
    row("http-502-html", "passed", 0, "ok", "OK", 45s);
    row("cut-off", "passed", 0, "ok", "OK", 45s);
    row("hang", "passed", 0, "ok", "OK", 60s);
    row("oversized", "passed", 0, "ok", "OK", 45s);
    row("start-slow", "passed", 0, "ok", "OK");
    row("start-http-429", "passed", 0, "ok", "OK");
    row("start-cut-off", "error", 1, "start-failed", "");
    row("start-reset", "error", 1, "start-failed", "");
    row("start-hang", "error", 1, "start-failed", "");
    row("start-oversized", "error", 1, "start-failed", "");
    row("start-token-revoked", "error", 1, "start-failed", "");
    row("url-slow", "passed", 0, "ok", "OK");
    row("url-http-429", "error", 1, "url-refused", "");
    row("url-http-500", "error", 1, "url-refused", "");
    row("url-http-502-html", "error", 1, "url-refused", "");
    row("url-cut-off", "error", 1, "url-refused", "");
    row("url-reset", "error", 1, "url-refused", "");
    row("url-hang", "error", 1, "url-refused", "");
    row("url-oversized", "error", 1, "url-refused", "");
    row("url-token-revoked", "error", 1, "url-refused", "");
    row("score-slow", "passed", 0, "ok", "OK");
    row("score-http-429", "passed", 0, "ok", "OK");
    row("score-http-502-html", "passed", 0, "ok", "OK");
    row("score-malformed", "passed", 0, "ok", "OK");
    row("score-cut-off", "passed", 0, "ok", "OK");
    row("score-reset", "passed", 0, "ok", "OK");
    row("score-hang", "passed", 0, "ok", "OK", 45s);
    row("score-oversized", "passed", 0, "ok", "OK");
    row("score-token-revoked", "error", 1, "score-missing", "", 90s);
}

void TestOnboard::scenario()
{
    QFETCH(QString, outcome);
    QFETCH(int, exitCode);
    QFETCH(QString, reason);
    QFETCH(QString, overall);
    QFETCH(std::chrono::seconds, limit);

    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(QString::fromLatin1(QTest::currentDataTag()), 8));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--customer-id"_s,
               u"C-1"_s, u"--log-level"_s, u"info"_s});
    QVERIFY2(run.waitForEnd(limit), run.log().right(3000).constData());
    QVERIFY2(!run.crashed(), run.log().right(3000).constData());

    const QJsonObject result = run.result();
    QCOMPARE(result.value("event"_L1).toString(), u"result"_s);
    QVERIFY2(result.value("outcome"_L1) == outcome && result.value("reason"_L1) == reason,
             QByteArray(run.output() + run.log().right(3000)).constData());
    QCOMPARE(run.exitCode(), exitCode);
    QCOMPARE(result.value("overall"_L1).toObject().value("status"_L1).toString(), overall);
    QCOMPARE(result.value("overall"_L1).isNull(), overall.isEmpty());
    QCOMPARE(run.values(u"outcome"_s).size(), 1);
    for (const QJsonObject &event : run.events())
        QVERIFY2(event.contains("event"_L1), run.output().constData());

    const bool created = reason != "start-failed"_L1;
    QCOMPARE(result.value("interviewId"_L1).isNull(), !created);
    const QStringList states = run.values(u"state"_s);
    QCOMPARE(states.value(0), u"creating"_s);
    QCOMPARE(states.constLast(), u"done"_s);
    const bool pageShown = created && reason != "url-refused"_L1;
    QCOMPARE(states.contains(u"running"_s), pageShown);
    if (pageShown) {
        QVERIFY2(run.log().contains("closed: renderer") && run.log().contains("no device held"),
                 run.log().right(3000).constData());
    }
    if (created) {
        const QJsonObject session = sandbox.sessions().at(0).toObject();
        QCOMPARE(session.value("externalCustomerId"_L1).toString(), u"C-1"_s);
        QCOMPARE(session.value("interviewId"_L1).toString(),
                 result.value("interviewId"_L1).toString());
    }
}

/// No answer at all for a while, in the middle of the visit: it goes on and finishes.
void TestOnboard::outageIsRiddenOut()
{
    const std::chrono::seconds outage = isSoak() ? 30s : 3s;
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 2));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile()});
    QVERIFY(run.waitForEvent(u"state"_s, u"running"_s, 20s));
    QVERIFY(sandbox.control(u"outage"_s, {{u"ms"_s, qint64(milliseconds(outage).count())}}));
    QVERIFY2(run.waitForEnd(outage + 40s), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"passed"_s);
}

void TestOnboard::refusedAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("foreign host") << u"https://onboarding.evil.test/x"_s;
    QTest::newRow("listed host in front") << u"https://incode.com.evil.test/x"_s;
    QTest::newRow("plain http") << u"http://demo-onboarding.incodesmile.com/x"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("loopback that is not listed") << u"http://127.0.0.1:9/x"_s;
}

/// What the service calls its onboarding URL is not opened when it is none of the vendor's.
void TestOnboard::refusedAddresses()
{
    QFETCH(QString, address);
    support::ScriptedServer service;
    service.play({support::Script::reply(
                      200, R"({"interviewId":"66c0ffee66c0ffee66c0ffee","token":"a.b.c"})"),
                  support::Script::reply(200, "{\"url\":\"" + address.toUtf8() + "\"}")});
    support::ProgramRun run;
    runAgainst(service, run);
    QVERIFY2(run.waitForEnd(20s), run.log().constData());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"url-refused"_s);
    QCOMPARE(service.requests().size(), 2);
    QVERIFY(!run.values(u"state"_s).contains(u"running"_s));
}

void TestOnboard::redirectCarriesNothing()
{
    support::ScriptedServer elsewhere;
    elsewhere.play(support::Script::reply(200, "{}"));
    support::ScriptedServer service;
    service.play(support::Script::reply(
        302, "", "Location: " + elsewhere.url(u"/omni/start"_s).toEncoded() + "\r\n"));
    support::ProgramRun run;
    runAgainst(service, run);
    QVERIFY2(run.waitForEnd(20s), run.log().constData());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"start-failed"_s);
    QCOMPARE(service.requests().size(), 1);
    QVERIFY(service.requests().at(0).hasHeader("x-api-key"));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestOnboard::pageSeesCameraMicrophoneAndPosition()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 8));
    support::ProgramRun run;
    run.setEnvironment(u"VESTIBULE_POSITION__LATITUDE"_s, u"48.2"_s);
    run.setEnvironment(u"VESTIBULE_POSITION__LONGITUDE"_s, u"-16.5"_s);
    run.setEnvironment(u"VESTIBULE_POSITION__ACCURACYMETERS"_s, u"12"_s);
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--language"_s,
               u"es-ES"_s, u"--custom-field"_s, u"desk=3"_s});
    QVERIFY2(run.waitForEnd(30s), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 0);

    const QJsonObject session = sandbox.sessions().at(0).toObject();
    const QJsonObject facts = session.value("facts"_L1).toObject();
    QCOMPARE(session.value("language"_L1).toString(), u"es-ES"_s);
    QCOMPARE(session.value("customFields"_L1).toObject().value("desk"_L1).toString(), u"3"_s);
    QVERIFY2(facts.value("videoFramesChanged"_L1).toInt() > 5,
             QJsonDocument(facts).toJson().constData());
    QVERIFY(facts.value("audioPeak"_L1).toDouble() > 0.01);
    const QJsonObject position = facts.value("position"_L1).toObject();
    QCOMPARE(position.value("latitude"_L1).toDouble(), 48.2);
    QCOMPARE(position.value("longitude"_L1).toDouble(), -16.5);
    QCOMPARE(position.value("accuracy"_L1).toDouble(), 12.0);
}

void TestOnboard::signalCancels_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("state");
    QTest::newRow("while the session is being created") << u"start-hang"_s << u"creating"_s;
    QTest::newRow("while the visitor is busy") << u"pass"_s << u"running"_s;
    QTest::newRow("while the score is awaited") << u"score-hang"_s << u"scoring"_s;
}

void TestOnboard::signalCancels()
{
    QFETCH(QString, scenario);
    QFETCH(QString, state);
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(scenario, scenario == "pass"_L1 ? 1 : 8));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile()});
    QVERIFY(run.waitForEvent(u"state"_s, state, 20s));
    run.terminate();
    QVERIFY2(run.waitForEnd(5s), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 40);
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"cancelled"_s);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"cancelled"_s);
}

void TestOnboard::timeoutCountsFromExec()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 0.1));
    support::ProgramRun run;
    QElapsedTimer timer;
    timer.start();
    run.start(
        {u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--timeout"_s, u"3"_s});
    QVERIFY2(run.waitForEnd(10s), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 30);
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"expired"_s);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"deadline"_s);
    QVERIFY2(timer.elapsed() >= 2900, qPrintable(QString::number(timer.elapsed())));
}

void TestOnboard::rendererKilled()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 2));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--log-level"_s,
               u"info"_s});
    QVERIFY(run.waitForEvent(u"state"_s, u"running"_s, 20s));
    int killed = 0;
    for (const qint64 id : support::descendants(run.processId(), "QtWebEngine")) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(id));
        if (commandLine.open(QIODevice::ReadOnly)
            && commandLine.readAll().contains("--type=renderer")
            && QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(id)}) == 0)
            ++killed;
    }
    QVERIFY(killed > 0);
    QVERIFY2(run.waitForEnd(60s), run.log().right(3000).constData());
    QCOMPARE(run.exitCode(), 0);
}

void TestOnboard::settingsMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // Must be on standard error.
    QTest::newRow("nothing set") << QStringList{} << u"incode/apiUrl"_s;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("custom field without a value")
        << QStringList{u"--custom-field"_s, u"x"_s} << u"--custom-field"_s;
    QTest::newRow("timeout zero") << QStringList{u"--timeout"_s, u"0"_s} << u"--timeout"_s;
    QTest::newRow("absent settings file")
        << QStringList{u"--config"_s, u"/nowhere/x.ini"_s} << u"/nowhere/x.ini"_s;
    QTest::newRow("unknown scenario")
        << QStringList{u"--demo"_s, u"--scenario"_s, u"paradise"_s} << u"paradise"_s;
    QTest::newRow("backend") << QStringList{u"--config"_s, m_backendFile} << u"backend/url"_s;
    QTest::newRow("log level") << QStringList{u"--log-level"_s, u"loud"_s} << u"--log-level"_s;
}

void TestOnboard::settingsMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    support::ProgramRun run;
    run.start(QStringList{u"onboard"_s, u"--json"_s} + arguments);
    QVERIFY(run.waitForEnd(20s));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.events().size(), 1);
    QCOMPARE(run.result().value("event"_L1).toString(), u"result"_s);
    QCOMPARE(run.result().value("outcome"_L1).toString(), u"error"_s);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"settings"_s);
    QVERIFY(run.result().value("interviewId"_L1).isNull());
    QVERIFY2(run.log().contains(named.toUtf8()), run.log().constData());
}

void TestOnboard::storageFailed()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 8));
    support::ProgramRun run;
    QFile file(run.dataDir());
    QVERIFY(file.open(QIODevice::WriteOnly)); // A file where the folder should be.
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile()});
    QVERIFY(run.waitForEnd(20s));
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.result().value("reason"_L1).toString(), u"storage-failed"_s);
    QCOMPARE(sandbox.sessions().size(), 0);
}

void TestOnboard::tokenIsNowhere()
{
    support::SandboxProcess sandbox;
    QVERIFY(sandbox.start(u"pass"_s, 8));
    support::ProgramRun run;
    run.start({u"onboard"_s, u"--json"_s, u"--config"_s, sandbox.settingsFile(), u"--log-level"_s,
               u"debug"_s});
    QVERIFY(run.waitForEnd(30s));
    QCOMPARE(run.exitCode(), 0);
    QByteArray everything = QByteArray(run.log() + run.output());
    const QDir folder(run.dataDir());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY(everything.size() > 4096); // The database was read.
    QVERIFY2(!everything.contains("eyJ"), "a token in clear");
    QFile settings(sandbox.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QRegularExpressionMatch keyFile = QRegularExpression(u"apiKeyFile=\"?([^\"\\n]+)"_s)
                                                .match(QString::fromUtf8(settings.readAll()));
    QVERIFY(keyFile.hasMatch());
    QFile key(keyFile.captured(1));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray apiKey = key.readAll().trimmed();
    QVERIFY(apiKey.size() > 8);
    QVERIFY2(!everything.contains(apiKey), "the API key in clear");
}

QTEST_GUILESS_MAIN(TestOnboard)
#include "tst_onboard.moc"
