#include "core/log.h"
#include "core/secret.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

class TestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void redacts_data();
    void redacts();
    void registeredValues();
    void levels();
};

void TestLog::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing secret", u"status read in 12 ms"_s, u"status read in 12 ms"_s);
    row("jwt", u"got eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.c2lnbmF0dXJl now"_s,
        u"got [redacted] now"_s);
    row("key header", u"x-api-key: 0123456789abcdef"_s, u"x-api-key: [redacted]"_s);
    row("token member", u"{\"token\":\"abcd1234\",\"a\":1}"_s,
        u"{\"token\":\"[redacted]\",\"a\":1}"_s);
    row("hardware id", u"X-Incode-Hardware-Id: abcd.efgh"_s, u"X-Incode-Hardware-Id: [redacted]"_s);
    row("query", u"GET /x?token=abcdef&b=1"_s, u"GET /x?token=[redacted]&b=1"_s);
    row("bearer", u"Authorization: Bearer abcdefgh"_s, u"Authorization: [redacted]"_s);
    row("password", u"password=hunter22"_s, u"password=[redacted]"_s);
}

void TestLog::redacts()
{
    QFETCH(QString, text);
    QTEST(core::redacted(text), "expected");
}

void TestLog::registeredValues()
{
    const QString text = u"the value canary-4711 is here"_s;
    QCOMPARE(core::redacted(text), text);
    core::redactFromLogs(core::Secret("canary-4711"));
    QCOMPARE(core::redacted(text), u"the value [redacted] is here"_s);
    core::redactFromLogs(core::Secret("is")); // Too short to be a secret.
    QCOMPARE(core::redacted(u"is"_s), u"is"_s);
}

void TestLog::levels()
{
    QVERIFY(!core::installLogging(u"loud"_s));
    QVERIFY(core::installLogging(u"warning"_s));
    QVERIFY(!core::logNet().isInfoEnabled());
    QVERIFY(core::installLogging(u"info"_s));
    QVERIFY(core::logNet().isInfoEnabled());
    QVERIFY(!core::logNet().isDebugEnabled());
    qInstallMessageHandler(nullptr);
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
