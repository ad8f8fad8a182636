#include "client.h"
#include "httpd/server.h"
#include "support/programs.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;
using namespace sandboxtest;
using core::milliseconds;

/// Where the visitor goes at the end, and who else: the scenarios played by the visitor's browser
/// for tests (tests/support/browser.py).
class SandboxReturnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void visits_data();
    void visits();
    void scriptedVisits_data();
    void scriptedVisits();
    void pageEndsWithoutAnAddress_data();
    void pageEndsWithoutAnAddress();
    void handOffIsFollowed();
    void waitsWhereItIsHeld();
    void deadAddressesDoNotHurt_data();
    void deadAddressesDoNotHurt();
    void strangersStayOnThisComputer();
    void secondReturnOfARealPage();
    void redirectIsRefused_data();
    void redirectIsRefused();
};

namespace {

/// Stands where the kiosk waits for the visitor, and hands the browser off.
struct Desk
{
    explicit Desk(core::Clock &clock) : server(clock)
    {
        server.route("GET", u"/back/*"_s, [this](const httpd::Request &request, auto reply) {
            requests << request;
            if (request.path == "/back/nonce"_L1)
                reply.send(200, "text/html", "<html><title>You are back</title></html>");
            else
                reply.send(404, "text/html", "<html><title>Nothing here</title></html>");
        });
        server.route("GET", u"/go"_s, [this](const httpd::Request &request, auto reply) {
            requests << request;
            reply.send(303, {{"Location", target.toEncoded()}});
        });
        if (!server.listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("no port");
    }

    QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(server.port()).arg(path));
    }
    /// Of each request that came back: its path and the interview it names.
    QStringList returns(const QString &own) const
    {
        QStringList list;
        for (const httpd::Request &request : requests) {
            const QString id = request.query.queryItemValue(u"interviewId"_s);
            if (request.path.startsWith("/back/"_L1)) {
                list << (request.path == "/back/nonce"_L1 ? u"right "_s : u"wrong "_s)
                            + (id == own ? u"own"_s : u"other"_s);
            }
        }
        list.sort(); // A stranger and the visitor may come in either order.
        return list;
    }

    httpd::Server server;
    QList<httpd::Request> requests;
    QUrl target; ///< Of the hand-off.
};

struct BrowserRun
{
    explicit BrowserRun(const QUrl &url, const QString &hold = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VESTIBULE_BROWSER_LOG"_s, folder.filePath(u"log"_s));
        if (!hold.isEmpty())
            environment.insert(u"VESTIBULE_BROWSER_HOLD"_s, hold);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(support::browserPath(), {url.toString(QUrl::FullyEncoded)});
    }

    void wait()
    {
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    QList<QJsonObject> log() const
    {
        QFile file(folder.filePath(u"log"_s));
        QList<QJsonObject> lines;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                lines << QJsonDocument::fromJson(file.readLine()).object();
        }
        return lines;
    }
    QStringList did() const
    {
        QStringList words;
        for (const QJsonObject &line : log())
            words << line.value("did"_L1).toString();
        return words;
    }

    QTemporaryDir folder;
    QProcess process;
};

struct ReturnRig : Rig
{
    explicit ReturnRig(const QString &scenario) : Rig(scenario) { }

    Started startHere() const
    {
        return start({{u"redirectionUrl"_s, desk.url(u"/back/nonce"_s).toString()}});
    }
    QUrl pageOf(const Started &session) const
    {
        const Answer answer = api(call(session, "GET", u"/omni/onboarding-url"_s));
        return QUrl(answer.json().value("url"_L1).toString());
    }

    Desk desk{clock};
};

} // namespace

void SandboxReturnsTest::visits_data()
{
    QTest::addColumn<QStringList>("did");
    QTest::addColumn<QStringList>("returns");
    QTest::addColumn<int>("strangers");
    QTest::addColumn<QString>("status"); // When the browser is done.
    QTest::addColumn<QString>("last");   // A while later.
    const QString id = u"POST_PROCESSING_FINISHED"_s;
    const QString end = u"ONBOARDING_FINISHED"_s;
    const QString expired = u"EXPIRED"_s;
    const QStringList begin{u"page"_s, u"documents"_s};
    const QStringList finish = begin + QStringList{u"face"_s, u"finish"_s};
    const QStringList usual = finish + QStringList{u"return"_s};
    const QStringList once{u"right own"_s};
    QTest::newRow("pass") << usual << once << 0 << end << end;
    QTest::newRow("return-without-finish")
        << begin + QStringList{u"return"_s} << once << 0 << u"ID_VALIDATION_FINISHED"_s << expired;
    QTest::newRow("finish-without-return")
        << finish + QStringList{u"stay"_s} << QStringList() << 0 << end << end;
    QTest::newRow("never-returns") << begin + QStringList{u"leave"_s} << QStringList() << 0
                                   << u"ID_VALIDATION_FINISHED"_s << expired;
    QTest::newRow("abandon") << begin + QStringList{u"leave"_s} << QStringList() << 0
                             << u"ID_VALIDATION_FINISHED"_s << expired;
    QTest::newRow("return-twice") << usual + QStringList{u"return"_s} << once + once << 0 << end
                                  << end;
    QTest::newRow("return-forged")
        << usual << QStringList{u"right other"_s, u"right own"_s} << 200 << end << end;
    QTest::newRow("return-wrong-nonce")
        << usual << QStringList{u"right own"_s, u"wrong own"_s} << 404 << end << end;
    QTest::newRow("webhook-only") << begin + QStringList{u"face"_s, u"stay"_s} << QStringList() << 0
                                  << u"FACE_VALIDATION_FINISHED"_s << end;
}

void SandboxReturnsTest::visits()
{
    QFETCH(QStringList, did);
    QFETCH(QStringList, returns);
    QFETCH(int, strangers);
    QFETCH(QString, status);
    QFETCH(QString, last);
    ReturnRig rig(QString::fromLatin1(QTest::currentDataTag()));
    const Started session = rig.startHere();
    BrowserRun browser(rig.pageOf(session));
    browser.wait();
    QCOMPARE(browser.did(), did);
    QCOMPARE(rig.desk.returns(session.interviewId), returns);
    QCOMPARE(rig.status(session), status);
    QTRY_COMPARE(rig.told(session.interviewId).value("strangers"_L1).toArray(),
                 strangers == 0 ? QJsonArray() : QJsonArray{strangers});
    for (const httpd::Request &request : std::as_const(rig.desk.requests)) {
        QCOMPARE(request.header("referer"), QByteArray());
        QCOMPARE(request.query.queryItemValue(u"flowId"_s), rig.flowId);
    }
    rig.clock.advance(milliseconds(19000));
    QCOMPARE(rig.status(session) == "EXPIRED"_L1, false);
    rig.clock.advance(milliseconds(1000));
    QCOMPARE(rig.status(session), last);
    if (last == "ONBOARDING_FINISHED"_L1) {
        const QJsonObject score = rig.api(rig.call(session, "GET", u"/omni/get/score"_s)).json();
        QCOMPARE(score.value("overall"_L1)["status"_L1].toString(), u"OK"_s);
    }
    QCOMPARE(rig.desk.returns(session.interviewId), returns);
}

void SandboxReturnsTest::scriptedVisits_data()
{
    QTest::addColumn<QStringList>("did");
    QTest::addColumn<QString>("last");
    const QString end = u"ONBOARDING_FINISHED"_s;
    QTest::newRow("pass") << QStringList{u"page"_s, u"finish"_s, u"return"_s} << end;
    QTest::newRow("return-without-finish") << QStringList{u"page"_s, u"return"_s} << u"EXPIRED"_s;
    QTest::newRow("never-returns") << QStringList{u"page"_s, u"leave"_s} << u"EXPIRED"_s;
    QTest::newRow("webhook-only") << QStringList{u"page"_s, u"face"_s, u"stay"_s} << end;
}

void SandboxReturnsTest::scriptedVisits()
{
    QFETCH(QStringList, did);
    QFETCH(QString, last);
    ReturnRig rig(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(rig.control(u"visitor"_s, {{u"finishAfterMs"_s, 10}}).status, 200);
    const Started session = rig.startHere();
    BrowserRun browser(rig.pageOf(session));
    browser.wait();
    QCOMPARE(browser.did(), did);
    rig.clock.advance(milliseconds(20000));
    QCOMPARE(rig.status(session), last);
}

void SandboxReturnsTest::pageEndsWithoutAnAddress_data()
{
    QTest::addColumn<QString>("last");
    const QString end = u"ONBOARDING_FINISHED"_s;
    QTest::newRow("skip-statuses") << end;
    QTest::newRow("unknown-status") << u"LIVENESS_PLUS_FINISHED"_s; // Until it has been read once.
    QTest::newRow("manual-approved") << u"MANUAL_REVIEW_APPROVED"_s;
    QTest::newRow("redirect-refused") << end;
    QTest::newRow("webhook-first") << end;
    QTest::newRow("backend-admin-expired") << end;
}

void SandboxReturnsTest::pageEndsWithoutAnAddress()
{
    QFETCH(QString, last);
    ReturnRig rig(QString::fromLatin1(QTest::currentDataTag()));
    const Started session = rig.start();
    BrowserRun browser(rig.pageOf(session));
    browser.wait();
    QCOMPARE(browser.did(),
             (QStringList{u"page"_s, u"documents"_s, u"face"_s, u"finish"_s, u"stay"_s}));
    rig.clock.advance(milliseconds(60000));
    QCOMPARE(rig.history(session).constLast(), last);
}

void SandboxReturnsTest::handOffIsFollowed()
{
    ReturnRig rig(u"pass"_s);
    const Started session = rig.startHere();
    rig.desk.target = rig.pageOf(session);
    BrowserRun browser(rig.desk.url(u"/go"_s));
    browser.wait();
    const QList<QJsonObject> log = browser.log();
    QCOMPARE(log.constFirst().value("did"_L1).toString(), u"handoff"_s);
    QCOMPARE(log.constFirst().value("status"_L1).toInt(), 303);
    QCOMPARE(log.at(1).value("title"_L1).toString(), u"Sandbox onboarding"_s);
    QCOMPARE(log.constLast().value("did"_L1).toString(), u"return"_s);
    QCOMPARE(log.constLast().value("status"_L1).toInt(), 200);
    QCOMPARE(log.constLast().value("title"_L1).toString(), u"You are back"_s);
    QFile file(browser.folder.filePath(u"log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QByteArray &secret : {QByteArray("nonce"), session.interviewId.toLatin1()})
        QVERIFY(!text.contains(secret));
}

void SandboxReturnsTest::waitsWhereItIsHeld()
{
    ReturnRig rig(u"pass"_s);
    const Started session = rig.startHere();
    const QTemporaryDir folder;
    const QString hold = folder.filePath(u"go on"_s);
    BrowserRun browser(rig.pageOf(session), hold);
    QTRY_VERIFY_WITH_TIMEOUT(browser.did().contains(u"hold"_s), 10000);
    QCOMPARE(rig.status(session), u"ID_VALIDATION_FINISHED"_s);
    QVERIFY(rig.desk.requests.isEmpty());
    QFile file(hold);
    QVERIFY(file.open(QIODevice::WriteOnly));
    browser.wait();
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
    QCOMPARE(rig.desk.requests.size(), 1);
}

void SandboxReturnsTest::deadAddressesDoNotHurt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("page that is not there") << u"/nowhere"_s << 404;
    QTest::newRow("return page opened at once") << u"/back/nonce"_s << 200;
    QTest::newRow("nobody listens") << QString() << 0;
}

void SandboxReturnsTest::deadAddressesDoNotHurt()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const ReturnRig rig(u"pass"_s);
    BrowserRun browser(path.isEmpty() ? QUrl(u"http://127.0.0.1:1/"_s) : rig.desk.url(path));
    browser.wait();
    QCOMPARE(browser.did(), QStringList{u"page"_s});
    QCOMPARE(browser.log().constFirst().value("status"_L1).toInt(), status);
}

void SandboxReturnsTest::strangersStayOnThisComputer()
{
    for (const QString &address : {u"https://example.test/back"_s, u"http://192.0.2.1/back"_s,
                                   u"kiosk://done"_s, QString()}) {
        const ReturnRig rig(u"return-forged"_s);
        const Started session = rig.start({{u"redirectionUrl"_s, address}});
        rig.openPage(session);
        // The page has been answered: a stranger would be on the way by now.
        QCOMPARE(rig.told(session.interviewId).value("strangers"_L1).toArray(), QJsonArray());
        QVERIFY(rig.desk.requests.isEmpty());
    }
}

void SandboxReturnsTest::secondReturnOfARealPage()
{
    ReturnRig rig(u"return-twice"_s);
    const Started session = rig.startHere();
    rig.openPage(session);
    rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
    rig.api(rig.call(session, "POST", u"/omni/add/event"_s, {{u"eventName"_s, u"returning"_s}}));
    rig.clock.advance(milliseconds(199));
    rig.api({"GET", u"/control/sessions"_s});
    QVERIFY(rig.desk.requests.isEmpty());
    rig.clock.advance(milliseconds(1));
    QTRY_COMPARE(rig.desk.returns(session.interviewId), QStringList{u"right own"_s});
}

void SandboxReturnsTest::redirectIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("status");
    QTest::newRow("loopback address") << u"http://127.0.0.1:4711/back/x"_s << 400;
    QTest::newRow("another loopback address") << u"http://127.9.9.9/back/x"_s << 400;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:4711/back/x"_s << 400;
    QTest::newRow("localhost") << u"https://localhost/back"_s << 400;
    QTest::newRow("the customer's") << u"https://example.test/back"_s << 200;
    QTest::newRow("the sandbox's own page") << u"own"_s << 200;
    QTest::newRow("none") << QString() << 200;
}

void SandboxReturnsTest::redirectIsRefused()
{
    QFETCH(QString, address);
    QFETCH(int, status);
    const Rig rig(u"redirect-refused"_s);
    if (address == "own"_L1)
        address = rig.sandbox.pageUrl().toString() + u"/return"_s;
    const Answer answer = rig.api(rig.startCall({{u"redirectionUrl"_s, address}}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().contains("interviewId"_L1), status == 200);
}

QTEST_GUILESS_MAIN(SandboxReturnsTest)
#include "tst_sandboxreturns.moc"
