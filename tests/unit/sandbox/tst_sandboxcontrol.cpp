#include "client.h"
#include "core/settings.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;
using namespace sandboxtest;

class SandboxControlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void startRefuses_data();
    void startRefuses();
    void takenPortIsANetworkError();
    void addressesBeforeStartAreEmpty();
    void settingsFileIsReadyAndPrivate();
    void settingsFileNeedsAFolder();
    void badRequests_data();
    void badRequests();
    void scenarioCountsFromTheNextSession();
    void timeJumps();
    void requestsAreListedWithoutSecrets();
    void requestLogIsBounded();
    void sessionsTellWhatHappenedWhen();
    void outageResetsTheApi();
};

void SandboxControlTest::startRefuses_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<double>("timeScale");
    QTest::addColumn<QString>("backend");
    QTest::newRow("unknown scenario") << u"success"_s << 1.0 << QString();
    QTest::newRow("empty scenario") << QString() << 1.0 << QString();
    QTest::newRow("time stands still") << u"pass"_s << 0.0 << QString();
    QTest::newRow("time runs backwards") << u"pass"_s << -1.0 << QString();
    QTest::newRow("too fast") << u"pass"_s << 1000.1 << QString();
    QTest::newRow("not a number") << u"pass"_s << qQNaN() << QString();
    QTest::newRow("unknown backend") << u"pass"_s << 1.0 << u"cobol"_s;
}

void SandboxControlTest::startRefuses()
{
    QFETCH(QString, scenario);
    QFETCH(double, timeScale);
    QFETCH(QString, backend);
    support::ManualClock clock;
    sandbox::Sandbox sandbox(clock);
    const core::Result<void> started = sandbox.start({0, scenario, timeScale, backend});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, core::ErrorKind::Refused);
    QVERIFY(!sandbox.apiUrl().isValid());
}

void SandboxControlTest::takenPortIsANetworkError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    support::ManualClock clock;
    sandbox::Sandbox sandbox(clock);
    const core::Result<void> started = sandbox.start({other.serverPort(), u"pass"_s, 1});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, core::ErrorKind::Network);
}

void SandboxControlTest::addressesBeforeStartAreEmpty()
{
    support::ManualClock clock;
    sandbox::Sandbox sandbox(clock);
    QVERIFY(sandbox.apiUrl().isEmpty());
    QVERIFY(!sandbox.writeSettings(QDir::tempPath()));
    QVERIFY(!sandbox.setScenario(u"pass"_s));
}

void SandboxControlTest::settingsFileIsReadyAndPrivate()
{
    const Rig rig;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &path : {rig.settingsFile, rig.folder.filePath(u"api-key"_s),
                                rig.folder.filePath(u"biginterview-api-key"_s),
                                rig.folder.filePath(u"biginterview-webhook-key"_s)})
        QVERIFY2(!(QFile::permissions(path) & others), qUtf8Printable(path));

    core::SettingsLocations locations;
    locations.configFile = rig.settingsFile;
    const core::Result<core::Settings> settings = core::Settings::load(locations);
    QVERIFY(settings);
    QVERIFY(settings->warnings().isEmpty());
    QCOMPARE(settings->url(core::keys::ApiUrl), rig.sandbox.apiUrl());
    QCOMPARE(settings->text(core::keys::FlowId).size(), 24);
    QCOMPARE(settings->list(core::keys::AllowedHosts), QStringList{u"127.0.0.1"_s});
    QCOMPARE(settings->url(core::keys::RedirectionUrl),
             QUrl(QString(rig.sandbox.pageUrl().toString() + u"/return"_s)));
    const core::Result<core::Secret> key =
        core::readKeyFile(settings->text(core::keys::ApiKeyFile));
    QVERIFY(key);
    QCOMPARE(key->size(), 40);
    QCOMPARE(settings->url(core::keys::BigInterviewUrl), rig.sandbox.bigInterviewUrl());
    static const QRegularExpression thirtyTwoHex(u"^[0-9a-f]{32}\\z"_s);
    QStringList keys;
    for (const auto name :
         {core::keys::BigInterviewKeyFile, core::keys::BigInterviewWebhookKeyFile}) {
        const core::Result<core::Secret> found = core::readKeyFile(settings->text(name));
        QVERIFY(found);
        keys << QString::fromLatin1(found->reveal());
        QVERIFY(thirtyTwoHex.match(keys.constLast()).hasMatch());
    }
    QVERIFY(keys.at(0) != keys.at(1));
    QVERIFY(keys.at(0) != QString::fromLatin1(Rig().partnerKey));
    QCOMPARE(rig.page({"GET", u"/return"_s}).status, 200);
}

void SandboxControlTest::settingsFileNeedsAFolder()
{
    const Rig rig;
    const core::Result<QString> written =
        rig.sandbox.writeSettings(rig.folder.filePath(u"not/there"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::Storage);
}

void SandboxControlTest::badRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST";
    QTest::newRow("unknown path") << post << u"/control/else"_s << QByteArray("{}") << 404;
    QTest::newRow("bare") << QByteArray("GET") << u"/control"_s << QByteArray() << 404;
    QTest::newRow("GET scenario") << QByteArray("GET") << u"/control/scenario"_s << QByteArray()
                                  << 405;
    QTest::newRow("POST requests") << post << u"/control/requests"_s << QByteArray("{}") << 405;
    QTest::newRow("not JSON") << post << u"/control/scenario"_s << QByteArray("pass") << 400;
    QTest::newRow("unknown scenario")
        << post << u"/control/scenario"_s << QByteArray(R"({"name":"success"})") << 400;
    QTest::newRow("no time") << post << u"/control/time"_s << QByteArray("{}") << 400;
    QTest::newRow("time back") << post << u"/control/time"_s << QByteArray(R"({"advanceMs":-1})")
                               << 400;
    QTest::newRow("visitor without a time")
        << post << u"/control/visitor"_s << QByteArray("{}") << 400;
    QTest::newRow("outage for ever")
        << post << u"/control/outage"_s << QByteArray(R"({"ms":1e300})") << 400;
    const auto webhook = [&](const char *row, const char *body) {
        QTest::newRow(row) << post << u"/control/webhook"_s << QByteArray(body) << 400;
    };
    webhook("webhook to another computer", R"({"url":"http://192.0.2.1/hook"})");
    webhook("webhook to a name", R"({"url":"http://localhost.example.test/hook"})");
    webhook("webhook by https", R"({"url":"https://127.0.0.1/hook"})");
    webhook("webhook to a file", R"({"url":"file:///dev/null"})");
    webhook("webhook with a user", R"({"url":"http://a@127.0.0.1/hook"})");
    webhook("webhook to no address", R"({"url":"http://"})");
    webhook("webhook header name with a break",
            R"({"url":"http://127.0.0.1/","headerName":"X\nY"})");
    webhook("webhook header value with a break",
            R"({"url":"http://127.0.0.1/","headerName":"X","headerValue":"a\r\n"})");
    webhook("webhook payload of another kind", R"({"url":"http://127.0.0.1/","payload":"newer"})");
    QTest::newRow("POST webhooks") << post << u"/control/webhooks"_s << QByteArray("{}") << 405;
    QTest::newRow("GET webhook") << QByteArray("GET") << u"/control/webhook"_s << QByteArray()
                                 << 405;
}

void SandboxControlTest::badRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Rig rig;
    const Answer answer = rig.api({method, path, body});
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
}

void SandboxControlTest::scenarioCountsFromTheNextSession()
{
    Rig rig;
    const Started before = rig.start();
    QCOMPARE(rig.control(u"scenario"_s, {{u"name"_s, u"fail"_s}}).status, 200);
    const Started after = rig.start();
    QVERIFY(rig.sandbox.setScenario(u"review"_s));
    const Started last = rig.start();
    QVERIFY(!rig.sandbox.setScenario(u"success"_s));
    const auto overall = [&](const Started &session) {
        rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
        return rig.api(rig.call(session, "GET", u"/omni/get/score"_s))
            .json()
            .value("overall"_L1)["status"_L1]
            .toString();
    };
    QCOMPARE(overall(before), u"OK"_s);
    QCOMPARE(overall(after), u"FAIL"_s);
    QCOMPARE(overall(last), u"WARN"_s);
}

void SandboxControlTest::timeJumps()
{
    const Rig rig(u"abandon"_s);
    const Started session = rig.start();
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    QCOMPARE(rig.control(u"time"_s, {{u"advanceMs"_s, 19000}}).status, 200);
    QCOMPARE(rig.status(session), u"POST_PROCESSING_FINISHED"_s);
    rig.control(u"time"_s, {{u"advanceMs"_s, 1000}});
    QCOMPARE(rig.status(session), u"EXPIRED"_s);
}

void SandboxControlTest::requestsAreListedWithoutSecrets()
{
    Rig rig;
    rig.clock.advance(core::milliseconds(1000));
    const Started session = rig.start();
    rig.clock.advance(core::milliseconds(234));
    rig.status(session);
    rig.openPage(session);
    const Answer answer = rig.api({"GET", u"/control/requests?since=1"_s});
    QVERIFY(!answer.body.contains(session.token));
    QVERIFY(!answer.body.contains(rig.apiKey));
    QCOMPARE(answer.json().value("last"_L1).toInt(), 3);
    const QJsonArray requests = answer.json().value("requests"_L1).toArray();
    QCOMPARE(requests.size(), 2);
    const QJsonObject status{{u"number"_s, 2},
                             {u"listener"_s, u"api"_s},
                             {u"method"_s, u"GET"_s},
                             {u"path"_s, u"/0/omni/get/onboarding/status"_s},
                             {u"apiKey"_s, false},
                             {u"token"_s, true},
                             {u"authorization"_s, false},
                             {u"cookie"_s, false},
                             {u"apiVersion"_s, true},
                             {u"fromPage"_s, false},
                             {u"session"_s, session.interviewId},
                             {u"status"_s, 200},
                             {u"receivedMs"_s, 1234},
                             {u"answeredMs"_s, 1234}};
    QCOMPARE(requests.at(0).toObject(), status);
    QCOMPARE(requests.at(1)["listener"_L1].toString(), u"page"_s);
    QCOMPARE(requests.at(1)["session"_L1].toString(), session.interviewId);
    const QJsonObject start = rig.api({"GET", u"/control/requests"_s})
                                  .json()
                                  .value("requests"_L1)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    QCOMPARE(start.value("apiKey"_L1), QJsonValue(true));
    QCOMPARE(start.value("session"_L1).toString(), session.interviewId);
}

void SandboxControlTest::requestLogIsBounded()
{
    const Rig rig;
    constexpr int kept = 10000;
    constexpr int extra = 5;
    // Pipelined on one connection, or ten thousand handshakes would be measured.
    const QByteArray one = "GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    Pending pending(rig.sandbox.apiUrl(),
                    one.repeated(kept + extra)
                        + "GET /last HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    pending.wait();
    const QJsonObject log = rig.api({"GET", u"/control/requests"_s}).json();
    QCOMPARE(log.value("last"_L1).toInt(), kept + extra + 1);
    const QJsonArray requests = log.value("requests"_L1).toArray();
    QCOMPARE(requests.size(), kept);
    QCOMPARE(requests.first()["number"_L1].toInt(), extra + 2);
    QCOMPARE(requests.last()["path"_L1].toString(), u"/last"_s);
}

void SandboxControlTest::sessionsTellWhatHappenedWhen()
{
    Rig rig;
    rig.clock.advance(core::milliseconds(10));
    const Started session = rig.start({{u"externalCustomerId"_s, u"C-7"_s},
                                       {u"language"_s, u"es-ES"_s},
                                       {u"redirectionUrl"_s, u"https://example.test/"_s},
                                       {u"customFields"_s, QJsonObject{{u"desk"_s, u"3"_s}}}});
    rig.clock.advance(core::milliseconds(20));
    rig.openPage(session);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    const QJsonObject facts{
        {u"videoFramesChanged"_s, 42}, {u"audioPeak"_s, 0.5}, {u"devicemotion"_s, u"empty"_s}};
    rig.api(rig.call(session, "POST", u"/omni/add/event"_s,
                     {{u"eventName"_s, u"facts"_s}, {u"eventData"_s, facts}}));
    const QJsonObject expected{
        {u"interviewId"_s, session.interviewId},
        {u"scenario"_s, u"pass"_s},
        {u"flowId"_s, rig.flowId},
        {u"externalCustomerId"_s, u"C-7"_s},
        {u"language"_s, u"es-ES"_s},
        {u"redirectionUrl"_s, u"https://example.test/"_s},
        {u"customFields"_s, QJsonObject{{u"desk"_s, u"3"_s}}},
        {u"pageOpened"_s, true},
        {u"status"_s, u"ID_VALIDATION_FINISHED"_s},
        {u"history"_s,
         QJsonArray{QJsonObject{{u"status"_s, u"UNKNOWN"_s}, {u"atMs"_s, 10}},
                    QJsonObject{{u"status"_s, u"ID_VALIDATION_FINISHED"_s}, {u"atMs"_s, 30}}}},
        {u"strangers"_s, QJsonArray()},
        {u"facts"_s, facts}};
    const QJsonArray sessions =
        rig.api({"GET", u"/control/sessions"_s}).json().value("sessions"_L1).toArray();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.at(0).toObject(), expected);
}

void SandboxControlTest::outageResetsTheApi()
{
    Rig rig;
    const Started session = rig.start();
    const Call status = rig.call(session, "GET", u"/omni/get/onboarding/status"_s);
    QCOMPARE(rig.control(u"outage"_s, {{u"ms"_s, 1000}}).status, 200);
    QVERIFY(rig.api(status).isReset);
    QVERIFY(rig.api(rig.startCall()).isReset);
    rig.openPage(session);
    rig.clock.advance(core::milliseconds(999));
    QVERIFY(rig.api(status).isReset);
    rig.clock.advance(core::milliseconds(1));
    QCOMPARE(rig.api(status).status, 200);
}

QTEST_GUILESS_MAIN(SandboxControlTest)
#include "tst_sandboxcontrol.moc"
