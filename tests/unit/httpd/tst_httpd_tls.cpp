#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

#include <QtCore/QProcess>
#include <QtNetwork/QSslSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray hold = "GET /hold HTTP/1.1\r\nHost: a\r\n\r\n";

/// A connected client whose handshake is done, or was refused.
std::unique_ptr<QSslSocket> tlsSocket(quint16 port,
                                      QSsl::SslProtocol protocol = QSsl::SecureProtocols)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProtocol(protocol);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    eventually([&socket] {
        return socket->isEncrypted() || socket->state() == QAbstractSocket::UnconnectedState;
    });
    return socket;
}

QAbstractSocket::SocketError errorOf(RawClient &client)
{
    return client.socket().error();
}

} // namespace

/// The server behind TLS: which certificates it takes, and that TLS changes nothing else.
class TestHttpdTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarnings(); }
    void usable_data();
    void usable();
    void unusable_data();
    void unusable();
    void onlyBeforeListening();
    void notTls_data();
    void notTls();
    void garbageAfterTheHandshake();
    void stalledHandshake();
    void stalledHandshakesKeepNobodyOut();
    void connectionCap();
    void clientLeavesDuringTheHandshake();
    void clientLeavesBeforeItsAnswer();
    void largeAnswerThenTheEnd();
    void endIsAnnounced();
    void refusedWhileStillSending();
    void slowConsumerOfAStreamIsCut();
    void answersWaitForTheirReader();
    void rawBytesThenTheEnd();
    void reset();
    void gracefulStop();

private:
    bool answersNewClient(const TestServer &server);
    TlsPair m_ec;
    TlsPair m_rsa;
};

void TestHttpdTls::initTestCase()
{
    m_ec = TlsPair::make(TlsPair::Kind::Ec);
    m_rsa = TlsPair::make(TlsPair::Kind::Rsa);
    if (m_ec.key.isEmpty() || m_rsa.key.isEmpty())
        QSKIP("needs the openssl command to make certificates");
}

bool TestHttpdTls::answersNewClient(const TestServer &server)
{
    RawClient client(tlsSocket(server.port()));
    client.send("GET /alive HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    return eventually([&client] { return client.isClosed(); })
           && client.statuses() == QList<int>{200};
}

void TestHttpdTls::usable_data()
{
    QTest::addColumn<TlsPair>("pair");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<int>("certificates");

    QTest::newRow("EC, TLS 1.3") << m_ec << QSsl::TlsV1_3 << 1;
    QTest::newRow("EC, TLS 1.2") << m_ec << QSsl::TlsV1_2 << 1;
    QTest::newRow("RSA, TLS 1.3") << m_rsa << QSsl::TlsV1_3 << 1;
    QTest::newRow("RSA, TLS 1.2") << m_rsa << QSsl::TlsV1_2 << 1;
    QTest::newRow("a chain of two")
        << TlsPair{m_ec.certificate + m_rsa.certificate, m_ec.key} << QSsl::TlsV1_3 << 2;
    QTest::newRow("certificate behind its key")
        << TlsPair{m_ec.key + m_ec.certificate, m_ec.certificate + m_ec.key} << QSsl::TlsV1_3 << 1;
}

void TestHttpdTls::usable()
{
    QFETCH(TlsPair, pair);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(int, certificates);
    TestServer server(pair);
    auto socket = tlsSocket(server.port(), protocol);
    QVERIFY(socket->isEncrypted());
    QCOMPARE(socket->sessionProtocol(), protocol);
    QCOMPARE(socket->peerCertificate().toPem(), QSslCertificate(pair.certificate).toPem());
    QCOMPARE(socket->peerCertificateChain().size(), certificates);
    RawClient client(std::move(socket));
    client.send(hello + hello);
    QVERIFY(eventually([&] { return client.statuses() == QList<int>({200, 200}); }));
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nyes");
    QVERIFY(eventually([&] { return client.statuses().size() == 3; }));
    QCOMPARE(client.answers().constLast().body, "yes");
    QCOMPARE(server.requests.constFirst().peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.server->connectionCount(), 1);
}

void TestHttpdTls::unusable_data()
{
    QTest::addColumn<TlsPair>("pair");
    QTest::addColumn<QString>("detail");

    const QString noCertificate = u"no certificate in PEM can be read"_s;
    const QString brokenChain = u"a certificate of the chain cannot be read"_s;
    const QString noKey = u"no private key (RSA or EC, in PEM) can be read"_s;
    const QString strangers = u"the private key does not belong to the certificate"_s;
    const QByteArray garbage(1000, '\x80');
    QByteArray broken = m_ec.certificate;
    broken.replace("MII", "AAA");
    const TlsPair other = TlsPair::make(TlsPair::Kind::Ec);
    QTest::newRow("nothing at all") << TlsPair() << noCertificate;
    QTest::newRow("no certificate") << TlsPair{{}, m_ec.key} << noCertificate;
    QTest::newRow("garbage for a certificate") << TlsPair{garbage, m_ec.key} << noCertificate;
    QTest::newRow("broken certificate") << TlsPair{broken, m_ec.key} << noCertificate;
    QTest::newRow("half a certificate")
        << TlsPair{m_ec.certificate.left(200), m_ec.key} << noCertificate;
    QTest::newRow("broken second certificate")
        << TlsPair{m_ec.certificate + broken, m_ec.key} << brokenChain;
    QTest::newRow("no key") << TlsPair{m_ec.certificate, {}} << noKey;
    QTest::newRow("garbage for a key") << TlsPair{m_ec.certificate, garbage} << noKey;
    QTest::newRow("half a key") << TlsPair{m_ec.certificate, m_ec.key.left(100)} << noKey;
    QTest::newRow("the two exchanged") << TlsPair{m_ec.key, m_ec.certificate} << noCertificate;
    QTest::newRow("key with a password")
        << TlsPair{m_ec.certificate, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIH=\n"
                                     "-----END ENCRYPTED PRIVATE KEY-----\n"}
        << u"the private key is protected by a password"_s;
    QTest::newRow("EC key of another") << TlsPair{m_ec.certificate, other.key} << strangers;
    QTest::newRow("RSA key to an EC certificate")
        << TlsPair{m_ec.certificate, m_rsa.key} << strangers;
    QTest::newRow("EC key to an RSA certificate")
        << TlsPair{m_rsa.certificate, m_ec.key} << strangers;
    QTest::newRow("chain in the wrong order")
        << TlsPair{m_rsa.certificate + m_ec.certificate, m_ec.key} << strangers;
}

void TestHttpdTls::unusable()
{
    QFETCH(TlsPair, pair);
    QFETCH(QString, detail);
    support::ManualClock clock;
    httpd::Server server(clock);
    const auto done = server.useTls(pair.certificate, core::Secret(pair.key));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::ErrorKind::Refused);
    QCOMPARE(done.error().detail, detail);
}

void TestHttpdTls::onlyBeforeListening()
{
    TestServer server;
    const auto done = server.server->useTls(m_ec.certificate, core::Secret(m_ec.key));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::ErrorKind::Internal);
    QVERIFY(server.answersNewClient());
}

void TestHttpdTls::notTls_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain request") << hello;
    QTest::newRow("line breaks") << QByteArray("\r\n\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("noise") << QByteArray(100000, '\xa5');
    QTest::newRow("SSL 2") << QByteArray(QByteArray::fromHex("802e010002001500000010")
                                         + QByteArray(64, '\0'));
    QTest::newRow("handshake record with noise in it")
        << QByteArray(QByteArray::fromHex("1603010100") + QByteArray(256, '\xa5'));
}

void TestHttpdTls::notTls()
{
    QFETCH(QByteArray, bytes);
    TestServer server(m_ec);
    RawClient client(server.port());
    client.send(bytes);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(!client.received().contains("HTTP"));
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
    QVERIFY(server.requests.isEmpty());
    QVERIFY(answersNewClient(server));
}

void TestHttpdTls::garbageAfterTheHandshake()
{
#ifdef Q_OS_UNIX
    TestServer server(m_ec);
    RawClient client(tlsSocket(server.port()));
    client.send(hello);
    QVERIFY(eventually([&] { return client.statuses() == QList<int>{200}; }));
    const QByteArray garbage(1000, '\xa5');
    QCOMPARE(::write(static_cast<int>(client.socket().socketDescriptor()), garbage.constData(),
                     static_cast<size_t>(garbage.size())),
             garbage.size());
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(answersNewClient(server));
#else
    QSKIP("needs the socket's descriptor");
#endif
}

/// Silent, or a byte a second: the deadline is for the whole handshake.
void TestHttpdTls::stalledHandshake()
{
    TestServer server(m_ec);
    const httpd::Limits limits;
    RawClient silent(server.port());
    RawClient dripping(server.port());
    const QByteArray start = QByteArray::fromHex("160301020001") + QByteArray(100, '\x01');
    QVERIFY(eventually([&] { return server.server->connectionCount() == 2; }));
    QCOMPARE(server.clock.untilNext(), limits.headerDeadline);
    qsizetype sent = 0;
    for (auto past = 1000ms; past < limits.headerDeadline; past += 1000ms) {
        server.clock.advance(1000ms);
        dripping.send(start.mid(sent++, 1));
        QCoreApplication::processEvents();
    }
    server.clock.advance(999ms);
    QVERIFY(answersNewClient(server));
    QVERIFY(!silent.isClosed());
    QVERIFY(!dripping.isClosed());
    server.clock.advance(1ms);
    QVERIFY(eventually([&] { return silent.isClosed() && dripping.isClosed(); }));
    QVERIFY(silent.received().isEmpty());
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
}

void TestHttpdTls::stalledHandshakesKeepNobodyOut()
{
    httpd::Limits limits;
    limits.maxConnections = 5;
    TestServer server(m_ec, limits);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(eventually([&] { return server.server->connectionCount() == qMin(i + 1, 5); }));
        server.clock.advance(1ms);
    }
    QVERIFY(answersNewClient(server));
}

/// All wait for their answers: there is no room, and no way to say so without a handshake.
void TestHttpdTls::connectionCap()
{
    httpd::Limits limits;
    limits.maxConnections = 1;
    TestServer server(m_ec, limits);
    RawClient first(tlsSocket(server.port()));
    first.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    QVERIFY(!tlsSocket(server.port())->isEncrypted());
    QCOMPARE(server.refusals, QList<int>{503});
    server.held.constFirst().send(200);
    QVERIFY(eventually([&] { return first.statuses() == QList<int>{200}; }));
}

void TestHttpdTls::clientLeavesDuringTheHandshake()
{
    TestServer server(m_ec);
    for (qsizetype size : {0, 1, 5, 50}) {
        RawClient client(server.port());
        client.send(QByteArray(QByteArray::fromHex("1603010200010001fc0303") + QByteArray(50, 'x'))
                        .left(size));
        QVERIFY(eventually([&] { return server.server->connectionCount() == 1; }));
        client.socket().abort();
        QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
    }
    QVERIFY(answersNewClient(server));
}

void TestHttpdTls::clientLeavesBeforeItsAnswer()
{
    TestServer server(m_ec);
    {
        RawClient client(tlsSocket(server.port()));
        client.send(hold);
        QVERIFY(eventually([&] { return server.held.size() == 1; }));
    }
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
    server.held.constFirst().send(200);
    server.held.constFirst().reset();
    QVERIFY(answersNewClient(server));
}

void TestHttpdTls::largeAnswerThenTheEnd()
{
    TestServer server(m_rsa);
    const QByteArray page(8 << 20, 'y');
    RawClient client(tlsSocket(server.port()));
    client.send("GET /hold HTTP/1.0\r\n\r\n");
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().send(200, "text/plain", page);
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.answers().size(), 1);
    QVERIFY(client.answers().constFirst().body == page);
    QCOMPARE(errorOf(client), QAbstractSocket::RemoteHostClosedError);
}

/// A bare end of the connection could as well be somebody who cut the answer short; OpenSSL's own
/// client tells the two apart.
void TestHttpdTls::endIsAnnounced()
{
    TestServer server(m_ec);
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    const QString address = u"127.0.0.1:"_s + QString::number(server.port());
    client.start(u"openssl"_s, {u"s_client"_s, u"-quiet"_s, u"-connect"_s, address});
    QVERIFY(client.waitForStarted());
    client.write("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(eventually([&] { return client.state() == QProcess::NotRunning; }));
    const QByteArray output = client.readAll();
    QVERIFY(output.contains("HTTP/1.1 200 OK"));
    QVERIFY2(!output.contains("unexpected eof"), output.constData());
}

/// The answer must reach a client that goes on sending.
void TestHttpdTls::refusedWhileStillSending()
{
    TestServer server(m_ec);
    RawClient client(tlsSocket(server.port()));
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 8388608\r\n\r\n"
                + QByteArray(8 << 20, 'y'));
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.statuses(), QList<int>{413});
    QVERIFY(answersNewClient(server));
}

void TestHttpdTls::slowConsumerOfAStreamIsCut()
{
    TestServer server(m_ec);
    RawClient client(tlsSocket(server.port()));
    client.socket().setReadBufferSize(1);
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    const httpd::Reply reply = server.held.constFirst();
    reply.stream(200, "text/plain");
    const QByteArray chunk(64 * 1024, 'y');
    int written = 0;
    while (reply.write(chunk) && written < 1024)
        ++written;
    QVERIFY2(written < 1024, QByteArray::number(written).constData());
    QVERIFY(!reply.isAlive());
    QCOMPARE(server.server->connectionCount(), 0);
    QVERIFY(answersNewClient(server));
}

void TestHttpdTls::answersWaitForTheirReader()
{
    TestServer server(m_ec);
    const QByteArray page(1 << 20, 'y');
    int served = 0;
    server.server->route("GET", u"/page"_s, [&](const httpd::Request &, const httpd::Reply &reply) {
        ++served;
        reply.send(200, "text/plain", page);
    });
    RawClient client(tlsSocket(server.port()));
    client.socket().setReadBufferSize(1);
    const int wanted = 32;
    client.send(QByteArray("GET /page HTTP/1.1\r\nHost: a\r\n\r\n").repeated(wanted));
    QVERIFY(eventually([&] { return served > 0; }));
    for (int i = 0; i < wanted; ++i)
        QVERIFY(answersNewClient(server));
    QVERIFY2(served < wanted / 2, QByteArray::number(served).constData());
    client.socket().setReadBufferSize(0);
    QVERIFY(eventually([&] { return client.received().size() > wanted * page.size(); }));
    QCOMPARE(client.statuses(), QList<int>(wanted, 200));
}

void TestHttpdTls::rawBytesThenTheEnd()
{
    TestServer server(m_ec);
    RawClient client(tlsSocket(server.port()));
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().sendRawAndClose("anything");
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QCOMPARE(client.received(), "anything");
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
}

void TestHttpdTls::reset()
{
    TestServer server(m_ec);
    RawClient client(tlsSocket(server.port()));
    client.send(hold);
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    server.held.constFirst().reset();
    QVERIFY(eventually([&] { return client.isClosed(); }));
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.server->connectionCount(), 0);
}

void TestHttpdTls::gracefulStop()
{
    TestServer server(m_ec);
    QSignalSpy stopped(server.server.get(), &httpd::Server::stopped);
    RawClient waiting(tlsSocket(server.port()));
    waiting.send(hold);
    RawClient idle(tlsSocket(server.port()));
    RawClient handshaking(server.port());
    QVERIFY(eventually([&] { return server.held.size() == 1; }));
    QVERIFY(eventually([&] { return server.server->connectionCount() == 3; }));
    server.server->stop(10s);
    QVERIFY(eventually([&] { return idle.isClosed() && handshaking.isClosed(); }));
    QVERIFY(stopped.isEmpty());
    server.held.constFirst().send(200, "text/plain", "late");
    QVERIFY(eventually([&] { return waiting.isClosed(); }));
    QCOMPARE(waiting.answers().constFirst().body, "late");
    QVERIFY(eventually([&] { return stopped.size() == 1; }));
}

Q_DECLARE_METATYPE(TlsPair)
QTEST_GUILESS_MAIN(TestHttpdTls)
#include "tst_httpd_tls.moc"
