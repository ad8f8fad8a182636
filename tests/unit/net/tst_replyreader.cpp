// Retry-After in both its forms.

#include "net/replyreader.h"

#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::milliseconds;

Q_DECLARE_METATYPE(std::optional<milliseconds>)

class TestReplyReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestReplyReader::readsRetryAfter_data()
{
    using Wait = std::optional<milliseconds>;
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Wait>("expected");
    QTest::newRow("absent") << QByteArray() << Wait();
    QTest::newRow("empty") << ""_ba << Wait();
    QTest::newRow("zero") << "0"_ba << Wait(0ms);
    QTest::newRow("seconds") << "120"_ba << Wait(120s);
    QTest::newRow("seconds with spaces") << " 5 "_ba << Wait(5s);
    QTest::newRow("more than a day") << "999999"_ba << Wait(24h);
    QTest::newRow("more than 64 bits") << "99999999999999999999999"_ba << Wait(24h);
    QTest::newRow("negative") << "-5"_ba << Wait();
    QTest::newRow("fraction") << "1.5"_ba << Wait();
    QTest::newRow("words") << "soon"_ba << Wait();
    QTest::newRow("date ahead") << "Sat, 31 Jan 2026 09:31:30 GMT"_ba << Wait(90s);
    QTest::newRow("date now") << "Sat, 31 Jan 2026 09:30:00 GMT"_ba << Wait(0ms);
    QTest::newRow("date past") << "Fri, 30 Jan 2026 09:30:00 GMT"_ba << Wait(0ms);
    QTest::newRow("date far ahead") << "Sun, 31 Jan 2027 09:30:00 GMT"_ba << Wait(24h);
    QTest::newRow("date in another zone") << "Sat, 31 Jan 2026 09:31:30 CET"_ba << Wait();
    QTest::newRow("no such day") << "Sat, 31 Feb 2026 09:31:30 GMT"_ba << Wait();
}

void TestReplyReader::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<milliseconds>, expected);
    const QDateTime now(QDate(2026, 1, 31), QTime(9, 30), Qt::UTC);
    QVERIFY(net::parseRetryAfter(value, now) == expected);
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
