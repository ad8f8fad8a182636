#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

#include <QtCore/QRandomGenerator>

/// Good requests, broken at random with a fixed seed: whatever they are, the server lives on and
/// serves the next client.
class TestHttpdMutations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void mutated_data();
    void mutated();
};

namespace {

const QByteArrayList seeds{
    "GET /hello?a=b&c=%20d HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n",
    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    "3;x=\"y\"\r\nhel\r\n2\r\nlo\r\n0\r\nX: y\r\n\r\n",
    "PUT /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi",
    "HEAD //hello HTTP/1.1\r\nHost: a\r\n\r\nGET http://a/hello HTTP/1.0\r\n\r\n",
};

const QByteArrayList pieces{
    "\r\n",
    "\r\n\r\n",
    "\n",
    "\r",
    QByteArray(1, '\0'),
    ":",
    " ",
    "\t",
    "%",
    "%00",
    "%2e%2e/",
    "/",
    "\r\nContent-Length: 3",
    "\r\nContent-Length: -1",
    "\r\nTransfer-Encoding: chunked",
    "\r\nConnection: close",
    "\r\nExpect: 100-continue",
    "\r\n x",
    "0\r\n\r\n",
    "ffffffffffffffff\r\n",
    "HTTP/1.0",
    ";",
    "\"",
    "\xff\xfe",
    "http://",
    "*",
};

QByteArray mutatedOnce(QByteArray bytes, QRandomGenerator &random)
{
    const auto below = [&random](qsizetype n) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(std::max<qsizetype>(n, 1))));
    };
    const qsizetype at = below(bytes.size());
    switch (random.bounded(7)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(random.bounded(256));
        return bytes;
    case 1:
        return bytes.remove(at, 1 + below(8));
    case 2:
        return bytes.insert(at, pieces.at(below(pieces.size())));
    case 3:
        return bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(20)));
    case 4:
        return bytes.left(at);
    case 5:
        return bytes.left(at) + seeds.at(below(seeds.size())).mid(below(40));
    default:
        return bytes.insert(at, QByteArray(1 + below(3000), bytes.isEmpty() ? 'x' : bytes.at(at)));
    }
}

} // namespace

void TestHttpdMutations::mutated_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("750 requests, seed %u", seed) << seed;
}

void TestHttpdMutations::mutated()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TestServer server;
    for (int i = 0; i < 750; ++i) {
        QByteArray bytes = seeds.at(random.bounded(static_cast<int>(seeds.size())));
        for (int times = 1 + random.bounded(4); times > 0; --times)
            bytes = mutatedOnce(bytes, random);
        RawClient client(server.port());
        client.send(bytes);
        QVERIFY2(server.answersNewClient(), bytes.toPercentEncoding().constData());
    }
    // All of one kind would mean that the mutations do not reach far.
    QVERIFY(server.requests.size() > 50);
    QVERIFY(server.refusals.size() > 200);
    QVERIFY(eventually([&] { return server.server->connectionCount() == 0; }));
}

QTEST_GUILESS_MAIN(TestHttpdMutations)
#include "tst_httpd_mutations.moc"
