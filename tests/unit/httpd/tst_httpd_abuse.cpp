#include "rawclient.h"
#include "support/support.h"
#include "testserver.h"

/// What the server does with requests that no honest client sends: the rows of gateway.md 2.4.
class TestHttpdAbuse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void request_data();
    void request();

private:
    void framingRows();
    void chunkRows();
    void syntaxRows();
    void targetRows();
    void sizeRows();
    void orderRows();
};

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray echo = "POST /echo HTTP/1.1\r\nHost: a\r\n";
const QByteArray chunked = echo + "Transfer-Encoding: chunked\r\n\r\n";

/// What happens to the connection afterwards.
enum class After { Open, Closed };

/// \a served counts what a handler saw.
void row(const char *name, const QByteArray &bytes, const QList<int> &statuses, After after,
         int served)
{
    QTest::newRow(name) << bytes << statuses << (after == After::Closed) << served;
}

void refusedRow(const char *name, const QByteArray &bytes, int status = 400)
{
    row(name, bytes, {status}, After::Closed, 0);
}

void servedRow(const char *name, const QByteArray &bytes)
{
    row(name, bytes, {200}, After::Open, 1);
}

} // namespace

void TestHttpdAbuse::request_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("served");
    framingRows();
    chunkRows();
    syntaxRows();
    targetRows();
    sizeRows();
    orderRows();
}

void TestHttpdAbuse::framingRows()
{
    const QByteArray smuggled = "0\r\n\r\n" + hello;
    const QByteArray both = "Content-Length: " + QByteArray::number(smuggled.size())
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled;
    refusedRow("length then chunked, a request behind", echo + both);
    refusedRow("chunked then length, a request behind",
               echo + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + smuggled);
    refusedRow("other encoding and length",
               echo + "Transfer-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
    const auto length = [](const QByteArray &value) {
        return QByteArray(echo + "Content-Length: " + value + "\r\n\r\nhello");
    };
    servedRow("length 5", length("5"));
    refusedRow("two different lengths",
               echo + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
    refusedRow("list of different lengths", length("5, 6"));
    refusedRow("length with a comma", length("5,"));
    refusedRow("negative length", length("-5"));
    refusedRow("length with a plus", length("+5"));
    refusedRow("length in hex", length("0x5"));
    refusedRow("length with a space", length("5 5"));
    refusedRow("length with a point", length("5.0"));
    refusedRow("empty length", length(""));
    refusedRow("length above 64 bits", length("18446744073709551621"));
    refusedRow("length of 64 bits", length("18446744073709551615"), 413);
    refusedRow("POST without a length", echo + "\r\n", 411);
    refusedRow("PUT without a length", "PUT /echo HTTP/1.1\r\nHost: a\r\n\r\n", 411);
    refusedRow("PATCH without a length", "PATCH /echo HTTP/1.1\r\nHost: a\r\n\r\n", 411);
    refusedRow("POST with an end by closing", "POST /echo HTTP/1.0\r\nHost: a\r\n\r\nhello", 411);
    servedRow("POST with length 0", echo + "Content-Length: 0\r\n\r\n");
    const auto encoding = [](const QByteArray &value) {
        return QByteArray(echo + "Transfer-Encoding: " + value + "\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
    };
    servedRow("chunked", encoding("chunked"));
    servedRow("chunked in capitals", encoding("Chunked"));
    refusedRow("gzip", encoding("gzip"));
    refusedRow("gzip, then chunked", encoding("gzip, chunked"));
    refusedRow("chunked twice in one line", encoding("chunked, chunked"));
    refusedRow("chunked twice in two lines", encoding("chunked\r\nTransfer-Encoding: chunked"));
    refusedRow("identity, then chunked in another line",
               encoding("identity\r\nTransfer-Encoding: chunked"));
    refusedRow("chunked with a parameter", encoding("chunked;q=1"));
    refusedRow("almost chunked", encoding("xchunked"));
    refusedRow("chunked behind a vertical tab", encoding("\x0b"
                                                         "chunked"));
    refusedRow("quoted chunked", encoding("\"chunked\""));
    refusedRow("empty encoding", encoding(""));
    refusedRow("chunked in HTTP/1.0",
               "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    refusedRow("unknown expectation", echo + "Expect: 200-maybe\r\nContent-Length: 5\r\n\r\nhello",
               417);
}

void TestHttpdAbuse::chunkRows()
{
    const auto body = [](const QByteArray &size) {
        return QByteArray(chunked + size + "\r\nhello\r\n0\r\n\r\n");
    };
    servedRow("chunk size with zeros", body("0005"));
    servedRow("chunk extension", body("5;name=value"));
    refusedRow("chunk size ZZ", body("ZZ"));
    refusedRow("chunk size -5", body("-5"));
    refusedRow("chunk size +5", body("+5"));
    refusedRow("chunk size 0x5", body("0x5"));
    refusedRow("no chunk size", body(""));
    refusedRow("chunk size of 64 bits", body("FFFFFFFFFFFFFFFF"), 413);
    refusedRow("chunk size above 64 bits", body("10000000000000005"));
    refusedRow("chunk longer than its size", body("4"));
    refusedRow("chunk ends in CR alone", chunked + "5\r\nhello\r0\r\n\r\n");
    refusedRow("chunk size ends in CR alone", chunked + "5\rhello\r\n0\r\n\r\n");
    servedRow("trailer", chunked + "0\r\nX: y\r\n\r\n");
    refusedRow("length in the trailer", chunked + "0\r\nContent-Length: 5\r\n\r\n");
    refusedRow("encoding in the trailer", chunked + "0\r\nTransfer-Encoding: chunked\r\n\r\n");
    refusedRow("trailer without a colon", chunked + "0\r\nX\r\n\r\n");
}

void TestHttpdAbuse::syntaxRows()
{
    const auto line = [](const QByteArray &header) {
        return QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n");
    };
    const auto version = [](const QByteArray &text) {
        return QByteArray("GET /hello " + text + "\r\nHost: a\r\n\r\n");
    };
    servedRow("plain request", hello);
    row("HTTP/1.0", version("HTTP/1.0"), {200}, After::Closed, 1);
    row("HTTP/1.0 without Host", "GET /hello HTTP/1.0\r\n\r\n", {200}, After::Closed, 1);
    refusedRow("HTTP/9.9", version("HTTP/9.9"));
    refusedRow("HTTP/1.2", version("HTTP/1.2"));
    refusedRow("http in small letters", version("http/1.1"));
    refusedRow("HTTP/0.9", "GET /hello\r\n\r\n");
    refusedRow("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    refusedRow("lines end in LF alone", "GET /hello HTTP/1.1\nHost: a\n\n");
    refusedRow("lines end in CR alone", "GET /hello HTTP/1.1\rHost: a\r\r");
    refusedRow("an empty line first", "\r\n" + hello);
    refusedRow("two spaces", "GET  /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    refusedRow("no method", " /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    refusedRow("no Host", "GET /hello HTTP/1.1\r\n\r\n");
    refusedRow("two Hosts", line("Host: b"));
    refusedRow("NUL in a value", line(QByteArray("X: a@b").replace('@', '\0')));
    refusedRow("NUL in a name", line(QByteArray("X@Y: a").replace('@', '\0')));
    refusedRow("NUL in the target", QByteArray(hello).replace("hello", QByteArray(1, '\0')));
    refusedRow("CR in a value", line("X: a\rb"));
    refusedRow("LF in a value", line("X: a\nb"));
    refusedRow("space before the colon", line("X : a"));
    refusedRow("no colon", line("X"));
    refusedRow("no name", line(": a"));
    refusedRow("folded with a space", line("X: a\r\n b"));
    refusedRow("folded with a tab", line("X: a\r\n\tb"));
    refusedRow("folded first header", "GET /hello HTTP/1.1\r\n Host: a\r\n\r\n");
    refusedRow("broken Connection", line("Connection: ;;"));
    refusedRow("TLS ClientHello",
               QByteArray::fromHex("16030100c8010000c40303") + QByteArray(40, '\x5a'));
    refusedRow("SSH banner", "SSH-2.0-OpenSSH_9.2\r\n");
    refusedRow("SOCKS 5", QByteArray::fromHex("050100"));
    refusedRow("bytes above 127", QByteArray(64, '\xff'));
}

void TestHttpdAbuse::targetRows()
{
    const auto target = [](const QByteArray &text) {
        return QByteArray("GET " + text + " HTTP/1.1\r\nHost: a\r\n\r\n");
    };
    const auto openRow = [](const char *name, const QByteArray &bytes, int status) {
        row(name, bytes, {status}, After::Open, 0);
    };
    servedRow("slashes are folded", target("//hello"));
    servedRow("escaped letter", target("/hel%6Co"));
    servedRow("query", target("/hello?a=%zz&b&&="));
    servedRow("absolute form", target("http://other.example/hello"));
    servedRow("absolute form in capitals", target("HTTP://other.example//hello?x"));
    openRow("absolute form without a path", target("http://other.example"), 404);
    openRow("unknown path", target("/unknown"), 404);
    openRow("case matters", target("/Hello"), 404);
    openRow("trailing slash matters", target("/hello/"), 404);
    openRow("method not known here", "DELETE /hello HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    openRow("invented method", "BREW /hello HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    openRow("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 404);
    refusedRow("GET *", target("*"));
    refusedRow("CONNECT", "CONNECT other.example:443 HTTP/1.1\r\nHost: a\r\n\r\n");
    refusedRow("no slash", target("hello"));
    refusedRow("other scheme", target("ftp://other.example/hello"));
    refusedRow("fragment", target("/hello#x"));
    refusedRow("up", target("/x/../hello"));
    refusedRow("escaped up", target("/x/%2e%2E/hello"));
    refusedRow("here", target("/./hello"));
    refusedRow("escaped slash", target("/x%2Fhello"));
    refusedRow("backslash", target("/\\hello"));
    refusedRow("escaped backslash", target("/%5chello"));
    refusedRow("escaped NUL", target("/hello%00"));
    refusedRow("escaped line break", target("/hello%0d%0aX:%20y"));
    refusedRow("escape of one digit", target("/hello%4"));
    refusedRow("escape of no digits", target("/hello%"));
    refusedRow("escape of letters", target("/%zzhello"));
    refusedRow("overlong UTF-8", target("/%c0%afhello"));
    refusedRow("half a UTF-8 letter", target("/hello%c3"));
}

void TestHttpdAbuse::sizeRows()
{
    const httpd::Limits limits;
    const QByteArray open = "GET /hello HTTP/1.1\r\nHost: a\r\n";
    QByteArray lines;
    for (int i = 0; i < 10000; ++i)
        lines += "X" + QByteArray::number(i) + ": y\r\n";
    refusedRow("header line of 64 KiB", open + "X: " + QByteArray(65536, 'y') + "\r\n\r\n", 431);
    refusedRow("header name of 64 KiB", open + QByteArray(65536, 'y') + ": y\r\n\r\n", 431);
    refusedRow("endless header line", open + "X: " + QByteArray(65536, 'y'), 431);
    refusedRow("10 000 header lines", open + lines + "\r\n", 431);
    refusedRow("endless header lines", open + lines, 431);
    refusedRow("target of 64 KiB", "GET /" + QByteArray(65536, 'y') + " HTTP/1.1\r\n\r\n", 431);
    refusedRow("endless target", "GET /" + QByteArray(1 << 20, 'y'), 431);
    refusedRow("endless method", QByteArray(1 << 20, 'y'), 431);
    const qsizetype room =
        limits.maxHeaderBytes - open.size() - qsizetype(sizeof "X: \r\n\r\n") + 1;
    servedRow("header of exactly the limit", open + "X: " + QByteArray(room, 'y') + "\r\n\r\n");
    refusedRow("header of one byte more", open + "X: " + QByteArray(room + 1, 'y') + "\r\n\r\n",
               431);

    const auto declared = [](qint64 bytes) {
        return QByteArray(echo + "Content-Length: " + QByteArray::number(bytes) + "\r\n\r\n");
    };
    const QByteArray most(limits.maxBodyBytes, 'y');
    servedRow("body of exactly the limit", declared(most.size()) + most);
    refusedRow("body of one byte more, declared", declared(most.size() + 1), 413);
    refusedRow("1 GiB declared", declared(qint64(1) << 30), 413);
    refusedRow("1 GiB declared, 8 MiB sent", declared(qint64(1) << 30) + QByteArray(8 << 20, 'y'),
               413);
    refusedRow("1 GiB chunk declared", chunked + "40000000\r\n", 413);
    QByteArray chunks;
    for (int i = 0; i < 1024; ++i)
        chunks += "400\r\n" + QByteArray(1024, 'y') + "\r\n";
    refusedRow("endless chunks", chunked + chunks, 413);
    refusedRow("endless chunk size", chunked + QByteArray(1 << 20, '0'), 431);
    refusedRow("endless chunk extension", chunked + "5;x=" + QByteArray(1 << 20, 'y'), 431);
    refusedRow("endless quoted extension", chunked + "5;x=\"\r\n" + QByteArray(1 << 20, 'y'), 431);
    refusedRow("endless trailer", chunked + "0\r\nX: " + QByteArray(1 << 20, 'y'), 431);
}

void TestHttpdAbuse::orderRows()
{
    row("two at once", hello + hello, {200, 200}, After::Open, 2);
    row("a hundred at once", hello.repeated(100), QList<int>(100, 200), After::Open, 100);
    row("body, then another", echo + "Content-Length: 5\r\n\r\nhello" + hello, {200, 200},
        After::Open, 2);
    row("chunks, then another", chunked + "5\r\nhello\r\n0\r\n\r\n" + hello, {200, 200},
        After::Open, 2);
    row("good, broken, good", hello + "GET\r\n\r\n" + hello, {200, 400}, After::Closed, 1);
    row("length too short, the rest is another method",
        echo + "Content-Length: 3\r\n\r\nhello" + hello, {200, 405}, After::Open, 1);
    row("last one said so", "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" + hello,
        {200}, After::Closed, 1);
    row("HTTP/1.0 that stays", "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" + hello,
        {200, 200}, After::Open, 2);
}

void TestHttpdAbuse::request()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(bool, closed);
    QFETCH(int, served);
    TestServer server;
    RawClient client(server.port());

    client.send(bytes);
    if (closed) {
        QVERIFY(eventually([&] { return client.isClosed(); }));
        QCOMPARE(client.statuses(), statuses);
        QVERIFY(client.answers().constLast().head.contains("Connection: close"));
    } else {
        eventually([&] { return client.statuses().size() >= statuses.size(); });
        QCOMPARE(client.statuses(), statuses);
        client.send("GET /alive HTTP/1.1\r\nHost: a\r\n\r\n");
        eventually([&] { return client.statuses().size() > statuses.size(); });
        QCOMPARE(client.statuses(), statuses + QList<int>{200});
    }
    QCOMPARE(server.requests.size(), served);
    const bool refused = statuses.constLast() != 200;
    QCOMPARE(server.refusals, refused ? QList<int>{statuses.constLast()} : QList<int>());
    QVERIFY(server.answersNewClient());
}

QTEST_GUILESS_MAIN(TestHttpdAbuse)
#include "tst_httpd_abuse.moc"
