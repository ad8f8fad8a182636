// A certificate of our own, shown to the one server it is for and to nobody else.

#include "net/client.h"
#include "net/clientidentity.h"

#include "probe.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;
using core::Secret;
using support::Script;
using support::ScriptedServer;

namespace {

/// A certificate and its key, made by the openssl command.
struct Pair
{
    QByteArray certificate;
    QByteArray key;

    net::ClientIdentity identity() const { return {certificate, Secret(key)}; }
};

QString openssl()
{
    return QStandardPaths::findExecutable(u"openssl"_s);
}

QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.start(openssl(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// \a kind is what follows -newkey.
Pair make(const QStringList &kind)
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key"_s);
    Pair pair;
    pair.certificate =
        run(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                        u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                        u"-keyout"_s, key, u"-newkey"_s}
            + kind);
    QFile file(key);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key");
    pair.key = file.readAll();
    return pair;
}

QStringList curve(const QString &name)
{
    return {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + name};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// OpenSSL's own server; answers /answer with {} to whom it accepts.
class DemandingServer final
{
    Q_DISABLE_COPY_MOVE(DemandingServer)

public:
    DemandingServer(const Pair &own, const Pair &trusted, const QString &version)
    {
        write(m_folder.filePath(u"own"_s), own.certificate + own.key);
        write(m_folder.filePath(u"trusted"_s), trusted.certificate);
        write(m_folder.filePath(u"answer"_s), "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(openssl(),
                        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"own"_s,
                         u"-key"_s, u"own"_s, u"-CAfile"_s, u"trusted"_s, u"-Verify"_s, u"1"_s,
                         u"-verify_return_error"_s, u"-HTTP"_s, version});
    }
    ~DemandingServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Of what it answers with; invalid when it did not come up within 10 s.
    QUrl url()
    {
        static const QRegularExpression line(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        QString said;
        while (m_process.waitForReadyRead(10000)) {
            said += QString::fromUtf8(m_process.readAll());
            if (const auto match = line.match(said); match.hasMatch())
                return QUrl(u"https://127.0.0.1:%1/answer"_s.arg(match.captured(1)));
        }
        qWarning("s_server: %s", qPrintable(said));
        return {};
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Answers {} to everybody and keeps what each connection showed; a null one is none.
class PeerServer final
{
    Q_DISABLE_COPY_MOVE(PeerServer)

public:
    explicit PeerServer(const QSslConfiguration &tls)
    {
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            m_peers << socket->peerCertificate();
            const auto answer = [socket] {
                if (socket->readAll().endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            };
            QObject::connect(socket, &QSslSocket::readyRead, socket, answer);
            answer();
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }
    ~PeerServer() = default;

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }
    const QList<QSslCertificate> &peers() const { return m_peers; }

private:
    QSslServer m_server;
    QList<QSslCertificate> m_peers;
};

net::Request requestTo(const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.name = u"test"_s;
    return request;
}

} // namespace

class TestClientIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarnings(); }
    void acceptedWithItAlone_data();
    void acceptedWithItAlone();
    void shownToNoOtherServer();
    void shownAlsoAfterTheFirstRequest();
    void letsWhatIsUnderWayEnd();
    void takesAKeyWithoutItsPublicHalf();
    void readsEachKindOfKey_data();
    void readsEachKindOfKey();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();

private:
    QSslConfiguration asking() const;

    Pair m_server;
    Pair m_client;
    Pair m_other;
};

void TestClientIdentity::initTestCase()
{
    if (openssl().isEmpty())
        QSKIP("needs the openssl command to make certificates");
    m_server = make(curve(u"P-256"_s));
    m_client = make(curve(u"P-256"_s));
    m_other = make(curve(u"P-256"_s));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromData(m_server.certificate));
    QSslConfiguration::setDefaultConfiguration(tls);
}

/// Of a server that asks for a certificate and takes whoever has none.
QSslConfiguration TestClientIdentity::asking() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_server.certificate));
    tls.setPrivateKey(QSslKey(m_server.key, QSsl::Ec));
    tls.addCaCertificates(QSslCertificate::fromData(m_client.certificate));
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    return tls;
}

void TestClientIdentity::acceptedWithItAlone_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("once");
    QTest::addColumn<QString>("shown");
    for (const QString &version : {u"-tls1_2"_s, u"-tls1_3"_s}) {
        for (const bool once : {false, true}) {
            for (const QString &shown : {u"the right one"_s, u"none"_s, u"another one"_s}) {
                QTest::addRow("%s, GET%s, %s", qPrintable(version.mid(1)), once ? " once" : "",
                              qPrintable(shown))
                    << version << once << shown;
            }
        }
    }
}

void TestClientIdentity::acceptedWithItAlone()
{
    QFETCH(QString, version);
    QFETCH(bool, once);
    QFETCH(QString, shown);
    DemandingServer server(m_server, m_client, version);
    const QUrl url = server.url();
    QVERIFY(url.isValid());
    support::ManualClock clock;
    net::Client client(clock);
    if (shown != "none"_L1) {
        const Pair &pair = shown == "another one"_L1 ? m_other : m_client;
        QVERIFY(client.setIdentity(pair.identity(), url));
    }
    net::Request request = requestTo(url);
    request.once = once;
    Probe probe;
    client.send(request, &probe.context, probe.done());
    QTRY_COMPARE(probe.calls, 1);
    if (shown == "the right one"_L1) {
        QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
        QCOMPARE(probe.response().body, "{}"_ba);
        return;
    }
    QVERIFY2(probe.failedAs(ErrorKind::Tls), qPrintable(core::describe(probe.error())));
    QCOMPARE(probe.error().httpStatus, 0);
    QVERIFY2(probe.error().detail.contains(u" alert "_s), qPrintable(probe.error().detail));
}

void TestClientIdentity::shownToNoOtherServer()
{
    PeerServer meant(asking());
    PeerServer other(asking());
    support::ManualClock clock;
    net::Client client(clock);
    QVERIFY(client.setIdentity(m_client.identity(), meant.url()));
    for (PeerServer *server : {&other, &meant}) {
        Probe probe;
        client.send(requestTo(server->url()), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
    }
    QCOMPARE(meant.peers(), QList<QSslCertificate>{QSslCertificate(m_client.certificate)});
    QCOMPARE(other.peers(), QList<QSslCertificate>{QSslCertificate()});
}

void TestClientIdentity::shownAlsoAfterTheFirstRequest()
{
    PeerServer server(asking());
    support::ManualClock clock;
    net::Client client(clock);
    for (int i = 0; i < 2; ++i) {
        Probe probe;
        client.send(requestTo(server.url()), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QVERIFY2(probe.outcome->has_value(), qPrintable(core::describe(probe.error())));
        QVERIFY(client.setIdentity(m_client.identity(), server.url()));
    }
    QCOMPARE(server.peers(),
             (QList<QSslCertificate>{QSslCertificate(), QSslCertificate(m_client.certificate)}));
}

void TestClientIdentity::letsWhatIsUnderWayEnd()
{
    ScriptedServer server;
    server.play(Script::hang());
    support::ManualClock clock;
    net::Client client(clock);
    Probe probe;
    client.send(requestTo(server.url()), &probe.context, probe.done());
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(client.setIdentity(m_client.identity(), QUrl(u"https://127.0.0.1/"_s)));
    QCOMPARE(server.openConnections(), 1);
    clock.advance(requestTo({}).deadline);
    QTRY_COMPARE(probe.calls, 1);
    QVERIFY(probe.failedAs(ErrorKind::Timeout));
    QTRY_COMPARE(server.openConnections(), 0);
}

/// Whether it fits shows only when a server asks for it.
void TestClientIdentity::takesAKeyWithoutItsPublicHalf()
{
    DemandingServer server(m_server, m_client, u"-tls1_3"_s);
    const QUrl url = server.url();
    QVERIFY(url.isValid());
    for (const bool fits : {true, false}) {
        QTemporaryDir folder;
        write(folder.filePath(u"key"_s), fits ? m_client.key : m_other.key);
        const QByteArray half =
            run({u"ec"_s, u"-no_public"_s, u"-in"_s, folder.filePath(u"key"_s)});
        support::ManualClock clock;
        net::Client client(clock);
        QVERIFY(client.setIdentity({m_client.certificate, Secret(half)}, url));
        Probe probe;
        client.send(requestTo(url), &probe.context, probe.done());
        QTRY_COMPARE(probe.calls, 1);
        QCOMPARE(probe.outcome->has_value(), fits);
        QVERIFY2(fits || probe.failedAs(ErrorKind::Tls), qPrintable(core::describe(probe.error())));
    }
}

void TestClientIdentity::readsEachKindOfKey_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::addColumn<QStringList>("conversion"); // Of the key, by openssl; empty for as it came.
    const QStringList rsa{u"rsa:2048"_s};
    QTest::newRow("RSA, PKCS #8") << rsa << QStringList();
    QTest::newRow("RSA, PKCS #1") << rsa << QStringList{u"rsa"_s, u"-traditional"_s, u"-in"_s};
    QTest::newRow("RSA of 3072 bits") << QStringList{u"rsa:3072"_s} << QStringList();
    for (const QString &name : {u"P-256"_s, u"P-384"_s, u"P-521"_s})
        QTest::addRow("%s, PKCS #8", qPrintable(name)) << curve(name) << QStringList();
    QTest::newRow("P-256, SEC 1") << curve(u"P-256"_s) << QStringList{u"ec"_s, u"-in"_s};
}

void TestClientIdentity::readsEachKindOfKey()
{
    QFETCH(QStringList, kind);
    QFETCH(QStringList, conversion);
    Pair pair = make(kind);
    Pair other = make(kind);
    if (!conversion.isEmpty()) {
        QTemporaryDir folder;
        write(folder.filePath(u"key"_s), pair.key);
        pair.key = run(conversion + QStringList{folder.filePath(u"key"_s)});
    }
    support::ManualClock clock;
    net::Client client(clock);
    const QUrl server(u"https://backend.example.test/"_s);
    // A chain, as it is given out: only the first one is the key's.
    const net::ClientIdentity good{pair.certificate + other.certificate, Secret(pair.key)};
    const Result<void> set = client.setIdentity(good, server);
    QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
    const net::ClientIdentity bad{other.certificate + pair.certificate, Secret(pair.key)};
    const Result<void> refused = client.setIdentity(bad, server);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"the client key does not belong to the client certificate"_s);
}

void TestClientIdentity::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("detail");
    const QString address = u"https://backend.example.test/"_s;
    const QString noCertificate =
        u"the client certificate is no PEM certificate with an RSA or EC key"_s;
    const QString noKey = u"the client key is no RSA or EC private key in PEM without a password"_s;
    const QString unlike = u"the client key does not belong to the client certificate"_s;
    const QString plain = u"a client certificate is shown to an https address only"_s;
    const QByteArray certificate = m_client.certificate;
    const QByteArray key = m_client.key;

    QTest::newRow("no certificate") << ""_ba << key << address << noCertificate;
    QTest::newRow("a certificate cut off")
        << certificate.first(certificate.size() / 2) << key << address << noCertificate;
    QTest::newRow("a key for a certificate") << key << key << address << noCertificate;
    QTest::newRow("no key") << certificate << ""_ba << address << noKey;
    QTest::newRow("a key cut off") << certificate << key.first(key.size() / 2) << address << noKey;
    QTest::newRow("a certificate for a key") << certificate << certificate << address << noKey;
    QTest::newRow("an Ed25519 key") << certificate << make({u"ed25519"_s}).key << address << noKey;
    QTemporaryDir folder;
    write(folder.filePath(u"key"_s), key);
    QTest::newRow("a key with a password")
        << certificate
        << run({u"ec"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-in"_s,
                folder.filePath(u"key"_s)})
        << address << noKey;
    QTest::newRow("the key of another") << certificate << m_other.key << address << unlike;
    QTest::newRow("a key of another kind")
        << certificate << make({u"rsa:2048"_s}).key << address << unlike;
    QTest::newRow("plain http") << certificate << key << u"http://127.0.0.1/"_s << plain;
    QTest::newRow("no address") << certificate << key << QString() << plain;
}

void TestClientIdentity::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, address);
    QFETCH(QString, detail);
    support::ManualClock clock;
    net::Client client(clock);
    const Result<void> set = client.setIdentity({certificate, Secret(key)}, QUrl(address));
    QVERIFY(!set);
    QVERIFY(set.error().kind == ErrorKind::Refused);
    QCOMPARE(set.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestClientIdentity)
#include "tst_client_identity.moc"
