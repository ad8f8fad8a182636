#include "shell/connectiontest.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using shell::Check;
using shell::CheckState;
using shell::Finding;
using support::Script;

namespace {

constexpr int Limit = 8000;

QByteArray dateHeader(qint64 secondsAhead)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
           + "\r\n";
}

Script answer(int status, const QByteArray &body, qint64 secondsAhead = 0,
              const QByteArray &type = "application/json")
{
    return Script::reply(status, body, "Content-Type: " + type + "\r\n" + dateHeader(secondsAhead));
}

const QByteArray BadRequest = R"({"timestamp":1,"status":400,"message":"configurationId"})";

/// The finding of each check, in order.
using Findings = QList<Finding>;

Findings findings(const shell::ConnectionTest &test)
{
    Findings found;
    for (const shell::CheckRow &row : test.rows())
        found << row.finding;
    return found;
}

} // namespace

class TestConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void tellsFaultsApart_data();
    void tellsFaultsApart();
    void asksWithoutAFlow();
    void sendsNoKeyWhenThereIsNone();
    void saysThatTheKeyCannotBeRead();
    void refusedPort();
    void unknownHost();
    void plainServerBehindHttps();
    void namesTheCertificateProblem();
    void noAddress_data();
    void noAddress();
    void silentService();
    void flow_data();
    void flow();
    void latestRunCounts();
    void partner_data();
    void partner();
    void partnerIsAskedForNobodyAlone();
    void backend_data();
    void backend();
    void backendIsAskedForAStatusAlone();
    void backendFiles_data();
    void backendFiles();
    void everyFindingHasItsSentence();

private:
    core::SystemClock m_clock;
    net::Client m_net{m_clock};
    const core::Secret m_key{"0123456789abcdef"};
};

void TestConnectionTest::tellsFaultsApart_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<Findings>("expected");
    using enum Finding;

    QTest::newRow("key accepted, flow missing")
        << answer(400, BadRequest) << true
        << Findings{Fine, NotEncrypted, Fine, Fine, Fine, FlowOnRequest};
    QTest::newRow("a session was created all the same")
        << answer(200, R"({"interviewId":"66c0ffee66c0ffee66c0ffee","token":"x"})") << true
        << Findings{Fine, NotEncrypted, Fine, Fine, Fine, FlowOnRequest};
    QTest::newRow("key refused") << answer(403, R"({"status":403,"message":"Forbidden"})") << true
                                 << Findings{Fine, NotEncrypted, Fine,
                                             Fine, KeyRefused,   NotChecked};
    QTest::newRow("key refused without a body")
        << answer(403, "") << true
        << Findings{Fine, NotEncrypted, Fine, Fine, KeyRefused, NotChecked};
    QTest::newRow("no key to try") << answer(403, R"({"status":403})") << false
                                   << Findings{Fine, NotEncrypted, Fine, Fine, NoKey, NotChecked};
    QTest::newRow("clock an hour behind")
        << answer(400, BadRequest, 3600) << true
        << Findings{Fine, NotEncrypted, Fine, ClockWrong, Fine, FlowOnRequest};
    QTest::newRow("clock ten minutes ahead")
        << answer(400, BadRequest, -600) << true
        << Findings{Fine, NotEncrypted, Fine, ClockWrong, Fine, FlowOnRequest};
    QTest::newRow("clock two minutes off is fine")
        << answer(400, BadRequest, 120) << true
        << Findings{Fine, NotEncrypted, Fine, Fine, Fine, FlowOnRequest};
    QTest::newRow("no date in the answer")
        << Script::reply(400, BadRequest) << true
        << Findings{Fine, NotEncrypted, Fine, NoClock, Fine, FlowOnRequest};
    QTest::newRow("redirect") << Script::reply(
        302, "", "Location: https://elsewhere.invalid/\r\n" + dateHeader(0))
                              << true << Findings{Fine, NotEncrypted, Redirected,
                                                  Fine, NotChecked,   NotChecked};
    QTest::newRow("a web page") << answer(200, "<html><body>Welcome</body></html>", 0, "text/html")
                                << true << Findings{Fine, NotEncrypted, NotTheService,
                                                    Fine, NotChecked,   NotChecked};
    QTest::newRow("a sign-in page that forbids")
        << answer(403, "<html><body>Sign in</body></html>", 0, "text/html") << true
        << Findings{Fine, NotEncrypted, NotTheService, Fine, NotChecked, NotChecked};
    QTest::newRow("another service")
        << answer(404, R"({"error":"no such route"})") << true
        << Findings{Fine, NotEncrypted, NotTheService, Fine, NotChecked, NotChecked};
    QTest::newRow("service fault")
        << answer(500, R"({"status":500})") << true
        << Findings{Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked, NotChecked};
    QTest::newRow("gateway's own page")
        << answer(502, "<html>Bad Gateway</html>", 0, "text/html") << true
        << Findings{Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked, NotChecked};
    QTest::newRow("too busy") << answer(429, R"({"status":429})") << true
                              << Findings{Fine, NotEncrypted, ServiceTrouble,
                                          Fine, NotChecked,   NotChecked};
    QTest::newRow("hangs up") << Script{{}, Script::Then::Close} << true
                              << Findings{Fine,       NotChecked, NoConnection,
                                          NotChecked, NotChecked, NotChecked};
}

void TestConnectionTest::tellsFaultsApart()
{
    QFETCH(Script, script);
    QFETCH(bool, withKey);
    QFETCH(Findings, expected);
    support::ScriptedServer server;
    server.play(script);
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({server.url(), withKey ? m_key : core::Secret(), u"64f0"_s, {}});
    QVERIFY(test.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QVERIFY(!test.isRunning());
    QCOMPARE(findings(test), expected);
    for (const shell::CheckRow &row : test.rows())
        QVERIFY(!row.detail.contains(u"0123456789abcdef"_s));
    QCOMPARE(test.canTryFlow(), expected.at(4) == Finding::Fine);
}

void TestConnectionTest::asksWithoutAFlow()
{
    support::ScriptedServer server;
    server.play(answer(400, BadRequest));
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({server.url(u"/base/"_s), m_key, u"64f0"_s, u"ALL"_s});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(server.requests().size(), 1);
    const support::Received &request = server.requests().constFirst();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/base/omni/start");
    QCOMPARE(request.body, "{}");
    QCOMPARE(request.header("x-api-key"), m_key.reveal());
    QCOMPARE(request.header("api-version"), "1.0");
    QVERIFY(test.latency().has_value());
}

void TestConnectionTest::sendsNoKeyWhenThereIsNone()
{
    support::ScriptedServer server;
    server.play(answer(403, "{}"));
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({server.url(), {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QVERIFY(!server.requests().constFirst().hasHeader("x-api-key"));
}

void TestConnectionTest::saysThatTheKeyCannotBeRead()
{
    support::ScriptedServer server;
    server.play(answer(403, "{}"));
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({server.url(),
                {},
                u"64f0"_s,
                {},
                core::Error::of(core::ErrorKind::Storage, u"the store is locked"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    const shell::CheckRow &row = test.rows().at(int(Check::Key));
    QCOMPARE(row.state, CheckState::Failed);
    QCOMPARE(row.finding, Finding::KeyUnreadable);
    QVERIFY2(row.detail.contains(u"the store is locked"_s), qPrintable(row.detail));
    QVERIFY(shell::checkSentence(row).startsWith(u"The API key cannot be read"_s));
    QVERIFY(!test.canTryFlow());
}

void TestConnectionTest::refusedPort()
{
    QUrl url;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        url = QUrl(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
    }
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({url, m_key, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(findings(test),
             (Findings{Finding::Fine, Finding::NotChecked, Finding::NoConnection,
                       Finding::NotChecked, Finding::NotChecked, Finding::NotChecked}));
    QVERIFY(!test.latency());
}

void TestConnectionTest::unknownHost()
{
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({QUrl(u"https://host.invalid"_s), m_key, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 12000);
    QCOMPARE(findings(test),
             (Findings{Finding::NameNotFound, Finding::NotChecked, Finding::NotChecked,
                       Finding::NotChecked, Finding::NotChecked, Finding::NotChecked}));
}

void TestConnectionTest::plainServerBehindHttps()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write(
            "220 this is a mail server, not an encrypted one\r\n");
    });
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), m_key, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(findings(test),
             (Findings{Finding::Fine, Finding::NoTls, Finding::NotChecked, Finding::NotChecked,
                       Finding::NotChecked, Finding::NotChecked}));
}

void TestConnectionTest::namesTheCertificateProblem()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("needs the openssl command to make a certificate");
    QProcess maker;
    maker.start(openssl,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, u"-"_s, u"-subj"_s,
                 u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    QVERIFY(maker.waitForFinished(Limit));
    const QByteArray pem = maker.readAllStandardOutput();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Ec));
    QVERIFY(!tls.localCertificate().isNull());
    support::ScriptedServer server(tls);
    server.play(answer(400, BadRequest));

    struct Row
    {
        QString host;
        Finding finding;
    };
    // The certificate belongs to the address, not to the name.
    for (const Row &row : {Row{u"127.0.0.1"_s, Finding::CertificateTrust},
                           Row{u"localhost"_s, Finding::CertificateName}}) {
        QUrl url = server.url();
        url.setHost(row.host);
        shell::ConnectionTest test(m_net, m_clock);
        QSignalSpy finished(&test, &shell::ConnectionTest::finished);
        test.start({url, m_key, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
        QCOMPARE(findings(test),
                 (Findings{Finding::Fine, row.finding, Finding::NotChecked, Finding::NotChecked,
                           Finding::NotChecked, Finding::NotChecked}));
    }
    // The key went nowhere.
    QVERIFY(server.requests().isEmpty());
}

void TestConnectionTest::noAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("plain http to another computer") << QUrl(u"http://host.invalid"_s);
    QTest::newRow("no address at all") << QUrl(u"hello"_s);
}

void TestConnectionTest::noAddress()
{
    QFETCH(QUrl, url);
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({url, m_key, {}, {}});
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(test.rows().at(int(Check::Service)).finding, Finding::NoAddress);
    QCOMPARE(test.rows().at(int(Check::Service)).state, CheckState::Failed);
}

void TestConnectionTest::silentService()
{
    support::ScriptedServer server;
    server.play(Script::hang());
    support::ManualClock clock;
    shell::ConnectionTest test(m_net, clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({server.url(), m_key, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Limit);
    clock.advance(std::chrono::seconds(9));
    QCOMPARE(finished.size(), 0);
    clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(test.rows().at(int(Check::Service)).finding, Finding::NoAnswer);
    // Nothing is claimed that was not seen.
    QCOMPARE(test.rows().at(int(Check::Dns)).finding, Finding::NotChecked);
}

void TestConnectionTest::flow_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("flow started") << answer(
        200, R"({"interviewId":"66c0ffee66c0ffee66c0ffee","token":"abc"})")
                                  << Finding::Fine;
    QTest::newRow("flow unknown") << answer(400, BadRequest) << Finding::FlowRefused;
    QTest::newRow("service fault") << answer(500, "{}") << Finding::ServiceTrouble;
}

void TestConnectionTest::flow()
{
    QFETCH(Script, script);
    QFETCH(Finding, finding);
    support::ScriptedServer server;
    server.play({answer(400, BadRequest), script});
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    const shell::ConnectionTest::Target target{server.url(), m_key, u"64f0"_s, u"ALL"_s};
    test.start(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(server.requests().size(), 1);
    test.startFlow(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 14000);
    QCOMPARE(test.rows().at(int(Check::Flow)).finding, finding);
    QVERIFY(server.requests().at(1).body.contains("64f0"));
    // What was found before stays.
    QCOMPARE(test.rows().at(int(Check::Key)).finding, Finding::Fine);
}

void TestConnectionTest::latestRunCounts()
{
    support::ScriptedServer slow;
    slow.play(Script::hang());
    support::ScriptedServer good;
    good.play(answer(400, BadRequest));
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start({slow.url(), m_key, {}, {}});
    test.start({good.url(), m_key, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(test.rows().at(int(Check::Key)).finding, Finding::Fine);
    QCOMPARE(test.rows().at(int(Check::Flow)).finding, Finding::NoFlow);
}

void TestConnectionTest::partner_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<Findings>("expected"); // Name, encryption, service, clock, key.
    using enum Finding;
    const QByteArray nobody = R"({"error":{"type":"not_found","message":"no such user"}})";
    QTest::newRow("nobody has that id, so the key is accepted")
        << answer(404, nobody) << true << Findings{Fine, NotEncrypted, Fine, Fine, Fine};
    QTest::newRow("somebody has that id") << answer(200, R"({"tracks":[]})") << true
                                          << Findings{Fine, NotEncrypted, Fine, Fine, Fine};
    QTest::newRow("key refused") << answer(401, R"({"error":{}})") << true
                                 << Findings{Fine, NotEncrypted, Fine, Fine, KeyRefused};
    QTest::newRow("key refused without a body")
        << answer(401, "") << true << Findings{Fine, NotEncrypted, Fine, Fine, KeyRefused};
    QTest::newRow("key refused by a page") << answer(401, "<html></html>", 0, "text/html") << true
                                           << Findings{Fine, NotEncrypted, Fine, Fine, KeyRefused};
    QTest::newRow("forbidden") << answer(403, R"({"error":{}})") << true
                               << Findings{Fine, NotEncrypted, Fine, Fine, KeyRefused};
    QTest::newRow("no key to try") << answer(401, R"({"error":{}})") << false
                                   << Findings{Fine, NotEncrypted, Fine, Fine, NoKey};
    QTest::newRow("clock an hour behind") << answer(404, nobody, 3600) << true
                                          << Findings{Fine, NotEncrypted, Fine, ClockWrong, Fine};
    QTest::newRow("not found as a page")
        << answer(404, "<html></html>", 0, "text/html") << true
        << Findings{Fine, NotEncrypted, NotAnOrganisation, Fine, NotChecked};
    QTest::newRow("a welcome page")
        << answer(200, "<html></html>", 0, "text/html") << true
        << Findings{Fine, NotEncrypted, NotAnOrganisation, Fine, NotChecked};
    QTest::newRow("sent elsewhere, as a wrong subdomain may be")
        << Script::reply(302, "", "Location: https://elsewhere.invalid/\r\n" + dateHeader(0))
        << true << Findings{Fine, NotEncrypted, NotAnOrganisation, Fine, NotChecked};
    QTest::newRow("a fault of theirs")
        << answer(500, R"({"error":{}})") << true
        << Findings{Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked};
    QTest::newRow("too busy") << answer(429, "") << true
                              << Findings{Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked};
}

void TestConnectionTest::partner()
{
    QFETCH(Script, script);
    QFETCH(bool, withKey);
    QFETCH(Findings, expected);
    support::ScriptedServer server;
    server.play(script);
    shell::ConnectionTest test(m_net, m_clock);
    shell::ConnectionTest::Target target;
    target.service = shell::TestedService::BigInterview;
    target.url = server.url();
    if (withKey)
        target.key = m_key;
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(findings(test), expected);
    QCOMPARE(test.rows().constLast().check, Check::PartnerKey);
    for (const shell::CheckRow &row : test.rows())
        QVERIFY(!row.detail.contains(QString::fromLatin1(m_key.reveal())));
}

void TestConnectionTest::partnerIsAskedForNobodyAlone()
{
    support::ScriptedServer server;
    server.play(answer(404, "{}"));
    shell::ConnectionTest test(m_net, m_clock);
    shell::ConnectionTest::Target target;
    target.service = shell::TestedService::BigInterview;
    target.url = server.url();
    target.key = m_key;
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    test.start(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(server.requests().size(), 1);
    const support::Received &asked = server.requests().constFirst();
    QCOMPARE(asked.method, "GET");
    QCOMPARE(asked.target, "/api/users/vestibule-connection-test/tracks");
    QCOMPARE(asked.header("Authorization"), m_key.reveal());
}

void TestConnectionTest::backend_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<Findings>("expected");
    using enum Finding;
    const QByteArray unknown = R"({"success":false,"error":"no such interview"})";
    const Findings good{Fine, NotEncrypted, Fine, Fine, Fine};
    const Findings refused{Fine, NotEncrypted, Fine, Fine, KeyRefused};
    const auto row = [](const char *name, const Script &script, const Findings &expected,
                        bool withToken = true) {
        QTest::newRow(name) << script << withToken << expected;
    };
    row("unknown session, 400", answer(400, unknown), good);
    row("unknown session, 404", answer(404, R"({"error":"Not found"})"), good);
    row("unknown session, 500", answer(500, unknown), good);
    row("unknown session, 200 and no success", answer(200, unknown), good);
    row("a status", answer(200, R"({"onboardingStatus":"UNKNOWN"})"), good);
    row("without a token", answer(400, unknown), {Fine, NotEncrypted, Fine, Fine, NoToken}, false);
    row("token refused", answer(401, R"({"error":"Unauthorized"})"), refused);
    row("token refused by a proxy", answer(401, "<html>401</html>", 0, "text/html"), refused);
    row("token not allowed", answer(403, R"({"error":"Forbidden"})"), refused);
    row("a portal that forbids", answer(403, "<html>Sign in</html>", 0, "text/html"),
        {Fine, NotEncrypted, NotTheService, Fine, NotChecked});
    row("a proxy's page", answer(200, "<html>Welcome</html>", 0, "text/html"),
        {Fine, NotEncrypted, NotTheService, Fine, NotChecked});
    row("a proxy without its backend", answer(502, "<html>Bad Gateway</html>", 0, "text/html"),
        {Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked});
    row("too busy", answer(429, "{}"), {Fine, NotEncrypted, ServiceTrouble, Fine, NotChecked});
    row("redirect", Script::reply(302, "", "Location: https://x.invalid/\r\n" + dateHeader(0)),
        {Fine, NotEncrypted, Redirected, Fine, NotChecked});
    row("clock an hour behind", answer(400, unknown, 3600),
        {Fine, NotEncrypted, Fine, ClockWrong, Fine});
    row("hangs up", Script{{}, Script::Then::Close},
        {Fine, NotChecked, NoConnection, NotChecked, NotChecked});
}

void TestConnectionTest::backend()
{
    QFETCH(Script, script);
    QFETCH(bool, withToken);
    QFETCH(Findings, expected);
    support::ScriptedServer server;
    server.play(script);
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    shell::ConnectionTest::Target target;
    target.service = shell::TestedService::Backend;
    target.url = server.url();
    target.statusPath = u"/onboarding-status"_s;
    if (withToken)
        target.key = m_key;
    test.start(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(findings(test), expected);
    QVERIFY(!test.canTryFlow());
    for (const shell::CheckRow &row : test.rows())
        QVERIFY(!row.detail.contains(u"0123456789abcdef"_s));
}

void TestConnectionTest::backendIsAskedForAStatusAlone()
{
    support::ScriptedServer server;
    server.play(answer(404, "{}"));
    shell::ConnectionTest test(m_net, m_clock);
    QSignalSpy finished(&test, &shell::ConnectionTest::finished);
    shell::ConnectionTest::Target target;
    target.service = shell::TestedService::Backend;
    target.url = server.url(u"/kiosk/"_s);
    target.statusPath = u"/status"_s;
    target.key = m_key;
    test.start(target);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Limit);
    QCOMPARE(server.requests().size(), 1);
    const support::Received &request = server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/kiosk/status?interviewId=000000000000000000000000");
    QCOMPARE(request.header("Authorization"), "Bearer " + m_key.reveal());
    QVERIFY(!request.hasHeader("x-api-key"));
}

void TestConnectionTest::backendFiles_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("readable"); ///< By others.
    QTest::addColumn<bool>("certificateAlone");
    QTest::addColumn<QString>("error"); ///< What it begins with; empty when all is well.
    QTest::newRow("token") << "abc"_ba << false << false << QString();
    QTest::newRow("no token") << QByteArray() << false << false << QString();
    QTest::newRow("token others can read") << "abc"_ba << true << false << u"token"_s;
    QTest::newRow("certificate without its key")
        << "abc"_ba << false << true << u"backend/clientKey"_s;
}

void TestConnectionTest::backendFiles()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions");
#endif
    QFETCH(QByteArray, token);
    QFETCH(bool, readable);
    QFETCH(bool, certificateAlone);
    QFETCH(QString, error);
    QTemporaryDir folder;
    QHash<QString, QString> values{{u"backend/url"_s, u"https://backend.invalid"_s}};
    if (!token.isEmpty()) {
        QFile file(folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(token);
        file.close();
        file.setPermissions(readable ? QFileDevice::ReadOwner | QFileDevice::ReadOther
                                     : QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        values.insert(u"backend/tokenFile"_s, file.fileName());
    }
    if (certificateAlone)
        values.insert(u"backend/clientCert"_s, folder.filePath(u"token"_s));
    const shell::ConnectionTest::Target target = shell::backendTestTarget(
        [&values](QLatin1StringView key) { return values.value(QString(key)); });
    QVERIFY(target.service == shell::TestedService::Backend);
    QCOMPARE(target.statusPath, u"/onboarding-status"_s);
    QCOMPARE(target.keyError.has_value(), !error.isEmpty());
    if (error.isEmpty())
        QVERIFY(target.key == core::Secret(token));
}

void TestConnectionTest::everyFindingHasItsSentence()
{
    for (const Check check : {Check::Dns, Check::Tls, Check::Service, Check::Clock, Check::Key,
                              Check::Flow, Check::Token, Check::PartnerKey}) {
        QVERIFY(!shell::checkTitle(check).isEmpty());
        for (int i = 0; i <= int(Finding::FlowRefused); ++i) {
            const QString sentence = shell::checkSentence({check, {}, Finding(i), {}});
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'…'), qPrintable(sentence));
        }
    }
}

QTEST_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
