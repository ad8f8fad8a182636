#include "core/listenaddress.h"

#include "support/support.h"

using namespace Qt::StringLiterals;

class TestListenAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void read_data();
    void read();
    void off_data();
    void off();
    void refused_data();
    void refused();
};

void TestListenAddress::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isLoopback");
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        bool isLoopback) { QTest::newRow(name) << text << shown << isLoopback; };
    row("on", u"on"_s, u"127.0.0.1:8787"_s, true);
    row("a port", u"9000"_s, u"127.0.0.1:9000"_s, true);
    row("any port", u"0"_s, u"127.0.0.1:0"_s, true);
    row("highest port", u"65535"_s, u"127.0.0.1:65535"_s, true);
    row("space around", u"  127.0.0.1:80\t"_s, u"127.0.0.1:80"_s, true);
    row("another loopback address", u"127.1.2.3:80"_s, u"127.1.2.3:80"_s, true);
    row("every address", u"0.0.0.0:80"_s, u"0.0.0.0:80"_s, false);
    row("an address", u"192.0.2.7:8787"_s, u"192.0.2.7:8787"_s, false);
    row("highest address", u"255.255.255.255:1"_s, u"255.255.255.255:1"_s, false);
    row("IPv6 loopback", u"[::1]:8787"_s, u"[::1]:8787"_s, true);
    row("every IPv6 address", u"[::]:80"_s, u"[::]:80"_s, false);
    row("an IPv6 address", u"[2001:DB8::7]:80"_s, u"[2001:DB8::7]:80"_s, false);
}

void TestListenAddress::read()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const bool, isLoopback);
    const auto address = core::readListenAddress(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QVERIFY(*address);
    QCOMPARE((*address)->text(), shown);
    QCOMPARE((*address)->isLoopback(), isLoopback);
    QVERIFY(!(*address)->host.contains(u'['));
    QCOMPARE(core::readListenAddress(shown)->value(), **address);
}

void TestListenAddress::off_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("off") << u"off"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("space alone") << u"  "_s;
}

void TestListenAddress::off()
{
    QFETCH(const QString, text);
    const auto address = core::readListenAddress(text);
    QVERIFY(address);
    QVERIFY(!*address);
}

void TestListenAddress::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"65536",
                             "99999",
                             "123456",
                             "-1",
                             "+1",
                             "8787x",
                             "1.5",
                             "localhost",
                             "localhost:80",
                             "kiosk.example.test:80",
                             "127.0.0.1",
                             "127.0.0.1:",
                             "127.0.0.1:65536",
                             ":80",
                             "127.0.0.1:80:1",
                             "256.0.0.1:80",
                             "127.0.0:80",
                             "127.0.0.0.1:80",
                             "::1",
                             "::1:80",
                             "[::1]",
                             "[::1]:",
                             "[127.0.0.1:80",
                             "::1]:80",
                             "[]:80",
                             "[fe80::1%eth0]:80",
                             "http://127.0.0.1:80",
                             "127.0.0.1:80/path",
                             "127.0.0.1 :80",
                             "ON",
                             "true",
                             "*:80"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestListenAddress::refused()
{
    QFETCH(const QString, text);
    const auto address = core::readListenAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, core::ErrorKind::Refused);
    QVERIFY(!address.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestListenAddress)

#include "tst_listenaddress.moc"
