#include "httpd/requestparser.h"

#include "support/support.h"

using Step = httpd::RequestParser::Step;

/// How a request is cut into packets must not matter.
class TestHttpdParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void splitAnywhere_data();
    void splitAnywhere();
    void byteByByte_data() { splitAnywhere_data(); }
    void byteByByte();
    void keepsTheNextRequest();
    void trailersAreNotHeaders();
    void trailerNameTooLongForAField();
};

void TestHttpdParser::splitAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const QByteArray chunked = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("no body") << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\n\r\n") << 200
                             << QByteArray();
    QTest::newRow("length") << QByteArray("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"
                                          "hello")
                            << 200 << QByteArray("hello");
    QTest::newRow("two chunks") << chunked + "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"
                                << 200 << QByteArray("hello");
    // Beast 1.74 asserts on this one when it is cut before its last byte.
    QTest::newRow("empty chunked body") << chunked + "0\r\n\r\n" << 200 << QByteArray();
    QTest::newRow("extension and trailer")
        << chunked + "5;a=\"b\\\"c\";d\r\nhello\r\n0;e\r\nX: y\r\nZ: \r\n\r\n"
        << 200 << QByteArray("hello");
    QTest::newRow("chunk size not hex") << chunked + "ZZ\r\nhello\r\n0\r\n\r\n"
                                        << 400 << QByteArray();
    QTest::newRow("chunk longer than its size") << chunked + "4\r\nhello\r\n0\r\n\r\n"
                                                << 400 << QByteArray();
    QTest::newRow("folded header")
        << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("folded empty header")
        << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\nX:\r\n\tc\r\n\r\n") << 400 << QByteArray();
}

namespace {

int statusOf(const httpd::RequestParser &parser, Step step)
{
    if (step == Step::Refused)
        return parser.refusal().status;
    return step == Step::Complete ? 200 : 0;
}

} // namespace

void TestHttpdParser::splitAnywhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        httpd::RequestParser parser({});
        QByteArray buffer = bytes.left(cut);
        Step step = parser.take(buffer);
        if (step == Step::NeedHeader || step == Step::NeedBody) {
            buffer += bytes.mid(cut);
            step = parser.take(buffer);
        }
        QVERIFY2(statusOf(parser, step) == status, QByteArray::number(cut).constData());
        QCOMPARE(parser.request().body, body);
    }
}

void TestHttpdParser::byteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    httpd::RequestParser parser({});
    QByteArray buffer;
    Step step = Step::NeedHeader;
    for (const char byte : bytes) {
        if (step != Step::NeedHeader && step != Step::NeedBody)
            break;
        buffer += byte;
        step = parser.take(buffer);
    }
    QCOMPARE(statusOf(parser, step), status);
    QCOMPARE(parser.request().body, body);
}

void TestHttpdParser::keepsTheNextRequest()
{
    httpd::RequestParser parser({});
    QByteArray buffer = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi"
                        "GET /b HTTP/1.1\r\nHost: a\r\n\r\n";
    QCOMPARE(parser.take(buffer), Step::Complete);
    QCOMPARE(parser.request().path, QStringLiteral("/a"));
    QCOMPARE(parser.request().body, QByteArray("hi"));
    parser.reset();
    QCOMPARE(parser.take(buffer), Step::Complete);
    QCOMPARE(parser.request().path, QStringLiteral("/b"));
    QVERIFY(parser.request().body.isEmpty());
    QVERIFY(buffer.isEmpty());
}

void TestHttpdParser::trailersAreNotHeaders()
{
    httpd::RequestParser parser({});
    QByteArray buffer = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "0\r\nAuthorization: forged\r\n\r\n";
    QCOMPARE(parser.take(buffer), Step::Complete);
    QVERIFY(parser.request().header("Authorization").isEmpty());
    QCOMPARE(parser.request().header("host"), QByteArray("a"));
}

/// Beast throws on it, and only when it arrives in one piece.
void TestHttpdParser::trailerNameTooLongForAField()
{
    httpd::RequestParser parser({});
    QByteArray buffer = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                        + QByteArray(65536, 'x') + ": y\r\n\r\n";
    QCOMPARE(parser.take(buffer), Step::Refused);
    QCOMPARE(parser.refusal().status, 431);
}

QTEST_GUILESS_MAIN(TestHttpdParser)
#include "tst_httpd_parser.moc"
