#include "receiverrig.h"

#include "support/support.h"
#include "unit/store/storetools.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Json = "Content-Type: application/json\r\n";
const QByteArray Secret = "X-Key: open-sesame-1\r\n";

webhooks::ReceiverRules withSecret()
{
    webhooks::ReceiverRules rules;
    rules.headerName = "X-Key";
    rules.headerSecret = core::Secret("open-sesame-1");
    return rules;
}

} // namespace

/// What the receiver answers to what, and what it keeps.
class TestReceiver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<ReceiverRig>();
        m_rig->start(withSecret());
    }
    void cleanupTestCase() { m_rig.reset(); }
    void init() { support::failOnWarnings(); }
    void refusedAndNotKept_data();
    void refusedAndNotKept();
    void kept_data();
    void kept();
    void duplicatesAndOrder();
    void manyAtOnce();
    void requestsOnOneConnection();
    void slowSender_data();
    void slowSender();
    void senderLeaves();
    void rulesThatAreNotSafe_data();
    void rulesThatAreNotSafe();
    void portIsTaken();
    void tls();
    void stops();
    void stopsBeforeItStarted();

private:
    std::unique_ptr<ReceiverRig> m_rig; ///< For requests that leave nothing behind.
};

void TestReceiver::refusedAndNotKept_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = payloadOf("canary1");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    for (const char *method : {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "post"})
        QTest::addRow("method %s", method)
            << postOf(good, Json + Secret, "/webhooks/incode", method) << 405;
    for (const char *target :
         {"/", "/webhooks", "/webhooks/", "/webhooks/incod", "/webhooks/incode/",
          "/webhooks/incodes", "/webhooks/incode/more", "/webhooks/incode;a=b", "/Webhooks/Incode",
          "/webhooks/biginterview", "/webhooks/incode%20"})
        QTest::addRow("path %s", target) << postOf(good, Json + Secret, target) << 404;
    row("path with a way up", postOf(good, Json + Secret, "/webhooks/incode/../incode"), 400);
    row("path with a way up in front", postOf(good, Json + Secret, "/x/../webhooks/incode"), 400);
    row("path with an escaped slash", postOf(good, Json + Secret, "/webhooks%2fincode"), 400);
    row("path in another encoding", postOf(good, Json + Secret, "/webhooks/incode%ff"), 400);
    row("path with a zero", postOf(good, Json + Secret, "/webhooks/incode%00"), 400);

    row("no secret", postOf(good, Json), 401);
    row("no secret, and a body that is none", postOf("canary", Json), 401);
    row("no secret, and another content type", postOf(good, "Content-Type: text/plain\r\n"), 401);
    row("empty secret", postOf(good, Json + "X-Key:\r\n"), 401);
    row("wrong secret of the same length", postOf(good, Json + "X-Key: open-sesame-2\r\n"), 401);
    row("wrong in its first letter", postOf(good, Json + "X-Key: Open-sesame-1\r\n"), 401);
    row("beginning of the secret", postOf(good, Json + "X-Key: open-sesame\r\n"), 401);
    row("secret and more", postOf(good, Json + "X-Key: open-sesame-11\r\n"), 401);
    row("secret under another name", postOf(good, Json + "X-Keys: open-sesame-1\r\n"), 401);
    row("secret twice", postOf(good, Json + Secret + Secret), 401);
    row("right and wrong secret", postOf(good, Json + Secret + "x-key: canary\r\n"), 401);
    row("wrong and right secret", postOf(good, Json + "x-key: canary\r\n" + Secret), 401);
    row("secret in the query", postOf(good, Json, "/webhooks/incode?X-Key=open-sesame-1"), 401);

    row("web page", postOf(good, Json + Secret + "Origin: https://canary.example\r\n"), 403);
    row("web page without a name, and no content type", postOf(good, Secret + "Origin: null\r\n"),
        403);
    row("web page at a name that leads here, without the secret",
        postOf(good, Json + "Origin: http://canary.example:8787\r\n"), 403);

    for (const char *type : {"text/plain", "application/x-www-form-urlencoded", "application/jsonx",
                             "application/json-seq", "text/json", "canary", ";application/json"})
        QTest::addRow("content type %s", type)
            << postOf(good, Secret + "Content-Type: " + type + "\r\n") << 415;
    row("two content types", postOf(good, Secret + Json + "Content-Type: text/plain\r\n"), 415);

    row("no body", postOf({}, Json + Secret), 400);
    row("no length", "POST /webhooks/incode HTTP/1.1\r\nHost: a\r\n" + Json + Secret + "\r\n", 411);
    row("garbage", postOf("canary\x01\xff", Json + Secret), 400);
    row("cut off", postOf(good.chopped(1), Json + Secret), 400);
    row("an array", postOf('[' + good + ']', Json + Secret), 400);
    row("deep", postOf(QByteArray(200'000, '['), Json + Secret), 400);
    row("another payload", postOf(R"({"eventType":"SESSION_STARTED"})", Json + Secret), 400);
    row("interviewId not acceptable", postOf(payloadOf("canary/1"), Json + Secret), 400);
    row("status not acceptable", postOf(payloadOf("canary1", "<canary>"), Json + Secret), 400);
    row("compressed",
        postOf("\x1f\x8b\x08"
               "canary",
               Json + Secret + "Content-Encoding: gzip\r\n"),
        400);

    const QByteArray head = "POST /webhooks/incode HTTP/1.1\r\nHost: a\r\n" + Json + Secret;
    row("giant body announced", head + "Content-Length: 262145\r\n\r\n", 413);
    row("giant body announced in more digits than fit",
        head + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("giant body announced, to be told to go on",
        head + "Expect: 100-continue\r\nContent-Length: 999999999\r\n\r\n", 413);
    row("giant body in pieces",
        head + "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n").repeated(5) + "0\r\n\r\n",
        413);
    row("giant piece announced", head + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413);
    row("giant header", head + "X-More: " + QByteArray(17000, 'c') + "\r\n\r\n", 431);
    row("length and pieces",
        head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("two lengths", head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n", 400);
    row("no HTTP", "canary\r\n\r\n", 400);
}

void TestReceiver::refusedAndNotKept()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    ReceiverRig &rig = *m_rig;
    rig.refusals.clear();
    rig.reasons.clear();
    rig.arrivals.clear();
    const qint64 before = rig.count();
    const Answer answer = rig.ask(request);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.head.contains("canary") && !answer.head.contains("sesame"));
    QVERIFY2(!answer.body.contains("canary") && !answer.body.contains("sesame"),
             answer.body.constData());
    if (status == 401 || status == 403 || status == 415
        || (status == 400 && request.contains("Content-Length")
            && QByteArrayView(answer.body).startsWith('{'))) {
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(body.value("success"_L1), QJsonValue(false));
        QVERIFY(!body.value("error"_L1).toString().isEmpty());
        QVERIFY(answer.head.contains("Content-Type: application/json"));
    }
    QCOMPARE(rig.refusals, QList<int>{status});
    for (const QString &reason : std::as_const(rig.reasons))
        QVERIFY2(!reason.contains("canary"_L1) && !reason.contains("sesame"_L1),
                 qPrintable(reason));
    QCOMPARE(rig.count(), before);
    // Whatever was thought of it, a good one goes on being kept.
    const QByteArray next =
        postOf(payloadOf("good", "S" + QByteArray::number(before)), Json + Secret);
    QCOMPARE(rig.ask(next).status, 200);
    QCOMPARE(rig.count(), before + 1);
    QCOMPARE(rig.arrivals.size(), 1);
    QCOMPARE(rig.arrivals.constFirst().event.interview.text(), u"good"_s);
}

void TestReceiver::kept_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &headers,
                        const QByteArray &body = payloadOf("65f0"),
                        const QByteArray &target = "/webhooks/incode") {
        QTest::newRow(name) << headers << target << body;
    };
    row("newer payload", Json + Secret,
        R"({"interviewId":"65f0","onboardingStatus":"EXPIRED","flowId":"f1",)"
        R"("externalCustomerId":"C-1","clientId":"acme"})");
    row("older payload", Json + Secret,
        R"({"interviewId":"65f0","onboardingStatus":"EXPIRED","externalId":"C-1"})");
    row("byte order mark", Json + Secret, "\xef\xbb\xbf" + payloadOf("65f0"));
    row("members twice", Json + Secret,
        R"({"interviewId":"65f0","interviewId":"65f0","onboardingStatus":"EXPIRED"})");
    row("much besides", Json + Secret,
        R"({"interviewId":"65f0","onboardingStatus":"EXPIRED","x":")" + QByteArray(250'000, 'x')
            + R"("})");
    row("content type with a charset",
        Secret + "Content-Type: application/json; charset=utf-8\r\n");
    row("content type in other letters", Secret + "content-type: Application/JSON ;q=1\r\n");
    row("no content type", Secret);
    row("empty content type", Secret + "Content-Type:\r\n");
    row("header name in other letters", Json + "x-kEY: open-sesame-1\r\n");
    row("space around the secret", Json + "X-Key: \t open-sesame-1  \r\n");
    row("a query", Json + Secret, payloadOf("65f0"), "/webhooks/incode?a=b");
    row("doubled slash", Json + Secret, payloadOf("65f0"), "/webhooks//incode");
    row("path with an escaped letter", Json + Secret, payloadOf("65f0"), "/webhooks/%69ncode");
}

void TestReceiver::kept()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    ReceiverRig rig;
    rig.start(withSecret());
    const Answer answer = rig.ask(postOf(body, headers, target));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"success":true})"));
    QVERIFY(answer.head.contains("Content-Type: application/json\r\n"));
    QCOMPARE(rig.refusals, QList<int>());
    QCOMPARE(rig.arrivals.size(), 1);
    const webhooks::Arrival &arrival = rig.arrivals.constFirst();
    QVERIFY(arrival.isNew);
    QCOMPARE(arrival.event.source, u"incode"_s);
    QCOMPARE(arrival.event.name, u"EXPIRED"_s);
    auto storage = support::openStore(rig.folder());
    QVERIFY(storage);
    QCOMPARE(*(*storage)->inbox().count(), 1);
    const auto found = (*storage)->inbox().delivery(arrival.number);
    QVERIFY(found && *found);
    QCOMPARE((*found)->interview.text(), u"65f0"_s);
    QCOMPARE((*found)->event, u"EXPIRED"_s);
    QCOMPARE((*found)->flowId, arrival.event.flowId);
    QCOMPARE((*found)->at.toMSecsSinceEpoch(), rig.clock.utcNow().toMSecsSinceEpoch());
    QCOMPARE((*storage)->inbox().body(arrival.number)->reveal(), body);
}

/// The sender repeats, and the network changes the order: each is kept once, all are answered.
void TestReceiver::duplicatesAndOrder()
{
    ReceiverRig rig;
    rig.start();
    const QByteArrayList bodies{
        payloadOf("i1", "ONBOARDING_FINISHED"), payloadOf("i1", "ID_VALIDATION_FINISHED"),
        payloadOf("i1", "ONBOARDING_FINISHED"), payloadOf("i2", "EXPIRED"),
        R"({"onboardingStatus":"EXPIRED","clientId":"c","interviewId":"i2"})"};
    for (const QByteArray &body : bodies)
        QCOMPARE(rig.ask(postOf(body, Json)).status, 200);
    QList<bool> isNew;
    QStringList said;
    for (const webhooks::Arrival &arrival : std::as_const(rig.arrivals)) {
        isNew << arrival.isNew;
        said << arrival.event.dedupeKey;
    }
    QCOMPARE(isNew, (QList<bool>{true, true, false, true, false}));
    QCOMPARE(said, (QStringList{u"i1/ONBOARDING_FINISHED"_s, u"i1/ID_VALIDATION_FINISHED"_s,
                                u"i1/ONBOARDING_FINISHED"_s, u"i2/EXPIRED"_s, u"i2/EXPIRED"_s}));
    QCOMPARE(rig.arrivals.at(2).number, rig.arrivals.at(0).number);
    QCOMPARE(rig.count(), 3);
}

void TestReceiver::manyAtOnce()
{
    constexpr int clients = 40;
    ReceiverRig rig;
    rig.start();
    std::vector<std::unique_ptr<RawClient>> senders;
    for (int i = 0; i < clients; ++i) {
        senders.push_back(std::make_unique<RawClient>(rig.port()));
        senders.back()->send(postOf(payloadOf("i" + QByteArray::number(i / 2)), Json));
    }
    QVERIFY(eventually([&rig] { return rig.arrivals.size() == clients; }));
    for (const auto &sender : senders) {
        QVERIFY(eventually([&sender] { return sender->statuses() == QList<int>{200}; }));
        QCOMPARE(sender->answers().constFirst().body, QByteArray(R"({"success":true})"));
    }
    qsizetype fresh = 0;
    for (const webhooks::Arrival &arrival : std::as_const(rig.arrivals))
        fresh += arrival.isNew ? 1 : 0;
    QCOMPARE(fresh, clients / 2);
    QCOMPARE(rig.count(), clients / 2);
}

void TestReceiver::requestsOnOneConnection()
{
    ReceiverRig rig;
    rig.start(withSecret());
    RawClient client(rig.port());
    // Sent ahead: answered in their order, one after another.
    client.send(postOf(payloadOf("i1"), Json + Secret) + postOf(payloadOf("i2"), Json)
                + postOf(payloadOf("i3"), Json + Secret));
    QVERIFY(eventually([&client] { return client.answers().size() == 3; }));
    QCOMPARE(client.statuses(), (QList<int>{200, 401, 200}));
    QCOMPARE(rig.count(), 2);
}

void TestReceiver::slowSender_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    const QByteArray whole = postOf(payloadOf("i1"), Json + Secret);
    QTest::newRow("nothing sent") << QByteArray() << 60 << 0;
    QTest::newRow("half a header") << whole.left(30) << 10 << 408;
    QTest::newRow("header without its end") << whole.left(whole.indexOf("\r\n\r\n")) << 10 << 408;
    QTest::newRow("no body") << whole.left(whole.indexOf("\r\n\r\n") + 4) << 30 << 408;
    QTest::newRow("all but the last byte") << whole.chopped(1) << 30 << 408;
}

/// A byte now and then prolongs nothing.
void TestReceiver::slowSender()
{
    QFETCH(const QByteArray, begun);
    QFETCH(const int, seconds);
    QFETCH(const int, status);
    ReceiverRig rig;
    rig.start(withSecret());
    RawClient client(rig.port());
    client.send(begun);
    QVERIFY(rig.hasSeenAll());
    rig.clock.advance(std::chrono::seconds(seconds) - 1ms);
    QVERIFY(rig.hasSeenAll());
    QVERIFY(!client.isClosed());
    QCOMPARE(client.statuses(), QList<int>());
    rig.clock.advance(1ms);
    QVERIFY(eventually([&client] { return client.isClosed(); }));
    QCOMPARE(client.statuses(), status == 0 ? QList<int>() : QList<int>{status});
    QCOMPARE(rig.count(), 0);
    QVERIFY(rig.arrivals.isEmpty());
}

/// Gone before the answer: kept all the same, or not at all when it was not whole.
void TestReceiver::senderLeaves()
{
    ReceiverRig rig;
    rig.start();
    {
        RawClient cut(rig.port());
        cut.send(postOf(payloadOf("i1"), Json).chopped(1));
        QVERIFY(rig.hasSeenAll());
    }
    {
        RawClient whole(rig.port());
        whole.send(postOf(payloadOf("i2"), Json));
        QVERIFY(whole.socket().bytesToWrite() == 0 || whole.socket().waitForBytesWritten(5000));
    }
    QVERIFY(eventually([&rig] { return rig.arrivals.size() == 1; }));
    QCOMPARE(rig.arrivals.constFirst().event.interview.text(), u"i2"_s);
    QVERIFY(rig.hasSeenAll());
    QCOMPARE(rig.count(), 1);
}

void TestReceiver::rulesThatAreNotSafe_data()
{
    QTest::addColumn<webhooks::ReceiverRules>("rules");
    const auto row = [](const char *name,
                        const std::function<void(webhooks::ReceiverRules &)> &change) {
        webhooks::ReceiverRules rules = withSecret();
        rules.listen = {u"127.0.0.1"_s, 0};
        change(rules);
        QTest::newRow(name) << rules;
    };
    using Rules = webhooks::ReceiverRules;
    row("plain on every address", [](Rules &rules) { rules.listen.host = u"0.0.0.0"_s; });
    row("plain on every IPv6 address", [](Rules &rules) { rules.listen.host = u"::"_s; });
    row("plain on another address", [](Rules &rules) { rules.listen.host = u"192.0.2.1"_s; });
    row("a name", [](Rules &rules) { rules.listen.host = u"localhost"_s; });
    row("no address", [](Rules &rules) { rules.listen.host.clear(); });
    row("certificate without a key", [](Rules &rules) { rules.tlsCertificate = "x"; });
    row("key without a certificate", [](Rules &rules) { rules.tlsKey = core::Secret("x"); });
    row("certificate that is none", [](Rules &rules) {
        rules.tlsCertificate = "x";
        rules.tlsKey = core::Secret("x");
    });
    row("header without a secret", [](Rules &rules) { rules.headerSecret.clear(); });
    row("secret without a header", [](Rules &rules) { rules.headerName.clear(); });
    row("header that is none", [](Rules &rules) { rules.headerName = "X Key"; });
    row("header with a line in it", [](Rules &rules) { rules.headerName = "X-Key\r\nA"; });
    row("path for everything", [](Rules &rules) { rules.incodePath = u"/*"_s; });
    row("relative path", [](Rules &rules) { rules.incodePath = u"webhooks"_s; });
    row("no path", [](Rules &rules) { rules.incodePath.clear(); });
    row("path with a query", [](Rules &rules) { rules.incodePath = u"/a?b"_s; });
    row("path with a space", [](Rules &rules) { rules.incodePath = u"/a b"_s; });
}

void TestReceiver::rulesThatAreNotSafe()
{
    QFETCH(const webhooks::ReceiverRules, rules);
    ReceiverRig rig;
    const auto refused = rig.receiver->start(rules);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(rig.port(), 0);
    // Nothing of it stays.
    rig.start(withSecret());
    QCOMPARE(rig.ask(postOf(payloadOf("i1"), Json + Secret)).status, 200);
}

void TestReceiver::portIsTaken()
{
    ReceiverRig first;
    first.start();
    ReceiverRig second;
    webhooks::ReceiverRules rules;
    rules.listen = {u"127.0.0.1"_s, first.port()};
    const auto refused = second.receiver->start(rules);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Network);
    second.start();
    QCOMPARE(second.ask(postOf(payloadOf("i1"), Json)).status, 200);
    const auto again = second.receiver->start(rules);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::ErrorKind::Internal);
}

void TestReceiver::tls()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("needs the openssl command to make a certificate");
    QProcess maker;
    maker.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                          u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                          u"/CN=127.0.0.1"_s, u"-keyout"_s, u"-"_s});
    QVERIFY(maker.waitForFinished());
    const QByteArray pem = maker.readAllStandardOutput();
    const qsizetype begin = pem.indexOf("-----BEGIN CERTIFICATE");
    QVERIFY(begin >= 0);
    ReceiverRig rig;
    webhooks::ReceiverRules rules = withSecret();
    rules.tlsCertificate = pem.mid(begin);
    rules.tlsKey = core::Secret(pem.left(begin));
    rig.start(rules);
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(u"127.0.0.1"_s, rig.port());
    QVERIFY(eventually([&client] { return client.isEncrypted(); }));
    client.write(postOf(payloadOf("i1"), Json + Secret));
    QByteArray received;
    QVERIFY(eventually([&] {
        received += client.readAll();
        return received.endsWith('}');
    }));
    QVERIFY(received.startsWith("HTTP/1.1 200 "));
    // Who does not speak it gets nothing.
    RawClient plain(rig.port());
    plain.send(postOf(payloadOf("i2"), Json + Secret));
    QVERIFY(eventually([&plain] { return plain.isClosed(); }));
    QVERIFY(!plain.received().contains("HTTP"));
    QCOMPARE(rig.count(), 1);
}

void TestReceiver::stops()
{
    ReceiverRig rig;
    rig.start();
    bool hasStopped = false;
    QObject::connect(rig.receiver.get(), &webhooks::Receiver::stopped, rig.receiver.get(),
                     [&hasStopped] { hasStopped = true; });
    RawClient idle(rig.port());
    RawClient asking(rig.port());
    RawClient late(rig.port());
    QVERIFY(rig.hasSeenAll());
    const quint16 port = rig.port();
    {
        support::RawDatabase lock(rig.folder());
        lock.run(u"begin immediate"_s);
        asking.send(postOf(payloadOf("i1"), Json));
        QVERIFY(rig.hasSeenAll());
        rig.receiver->stop(5s);
        QVERIFY(eventually([&idle] { return idle.isClosed(); }));
        QVERIFY(!hasStopped);
        QTcpSocket refused;
        refused.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!refused.waitForConnected(1000));
        lock.run(u"rollback"_s);
    }
    QVERIFY(eventually([&asking] { return asking.isClosed(); }));
    QCOMPARE(asking.statuses(), QList<int>{200});
    QVERIFY(eventually([&hasStopped] { return hasStopped; }));
    QCOMPARE(rig.count(), 1);
}

void TestReceiver::stopsBeforeItStarted()
{
    ReceiverRig rig;
    bool hasStopped = false;
    QObject::connect(rig.receiver.get(), &webhooks::Receiver::stopped, rig.receiver.get(),
                     [&hasStopped] { hasStopped = true; });
    rig.receiver->stop(1s);
    QVERIFY(!hasStopped); // Never inside the call.
    QVERIFY(eventually([&hasStopped] { return hasStopped; }));
}

QTEST_GUILESS_MAIN(TestReceiver)

#include "tst_receiver.moc"
