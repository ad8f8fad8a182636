#include "core/hostpolicy.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

class TestHostPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void check_data();
    void check();
    void serviceUrl_data();
    void serviceUrl();
    void origin_data();
    void origin();
};

void TestHostPolicy::check_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    const QString vendor = u"incodesmile.com,incode.com,incode.id"_s;
    const auto row = [](const char *name, const QString &hosts, const QString &url, bool allowed) {
        QTest::newRow(name) << hosts << url << allowed;
    };
    row("listed name", vendor, u"https://incode.com/x"_s, true);
    row("below a listed name", vendor, u"https://demo-onboarding.incodesmile.com/a?b=c"_s, true);
    row("any port", vendor, u"https://x.incode.id:8443/"_s, true);
    row("upper case", vendor, u"https://DEMO.INCODE.COM/"_s, true);
    row("trailing dot", vendor, u"https://demo.incode.com./"_s, true);
    row("half a label", vendor, u"https://evilincode.com/"_s, false);
    row("listed name in front", vendor, u"https://incode.com.evil.test/"_s, false);
    row("listed name as path", vendor, u"https://evil.test/incode.com"_s, false);
    row("user name", vendor, u"https://incode.com@evil.test/"_s, false);
    row("user name on a listed host", vendor, u"https://me@incode.com/"_s, false);
    row("http", vendor, u"http://demo.incode.com/"_s, false);
    row("file", vendor, u"file:///etc/passwd"_s, false);
    row("javascript", vendor, u"javascript:alert(1)"_s, false);
    row("data", vendor, u"data:text/html,x"_s, false);
    row("custom scheme", vendor, u"kiosk://incode.com/"_s, false);
    row("empty", vendor, QString(), false);
    row("relative", vendor, u"/path"_s, false);
    row("loopback not listed", vendor, u"http://127.0.0.1:8080/"_s, false);
    row("localhost not listed", vendor, u"https://localhost/"_s, false);
    row("loopback listed", u"127.0.0.1"_s, u"http://127.0.0.1:8080/"_s, true);
    row("other loopback than listed", u"127.0.0.1"_s, u"http://127.0.0.2/"_s, false);
    row("localhost listed", u"localhost"_s, u"http://localhost:1/"_s, true);
    row("ipv6 loopback listed", u"::1"_s, u"http://[::1]:1/"_s, true);
    row("address exactly", u"10.0.0.1"_s, u"https://10.0.0.1/"_s, true);
    row("address is no suffix", u"0.0.1"_s, u"https://10.0.0.1/"_s, false);
    row("http to a listed address that is not loopback", u"10.0.0.1"_s, u"http://10.0.0.1/"_s,
        false);
    row("leading dot in the list", u".example.test"_s, u"https://a.example.test/"_s, true);
    row("star in the list", u"*.example.test"_s, u"https://a.example.test/"_s, true);
    row("empty list", QString(), u"https://incode.com/"_s, false);
}

void TestHostPolicy::check()
{
    QFETCH(QString, hosts);
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const core::HostPolicy policy(hosts.split(u',', Qt::SkipEmptyParts));
    const core::Result<void> checked = policy.check(QUrl(url));
    QCOMPARE(checked.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(checked.error().kind, core::ErrorKind::Refused);
        QVERIFY(!checked.error().detail.isEmpty());
    }
}

void TestHostPolicy::serviceUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.example.test"_s << true;
    QTest::newRow("http to loopback") << u"http://127.0.0.1:9/"_s << true;
    QTest::newRow("http to localhost") << u"http://localhost:9/"_s << true;
    QTest::newRow("http elsewhere") << u"http://api.example.test"_s << false;
    QTest::newRow("http to a name that starts like loopback") << u"http://127.evil.test"_s << false;
    QTest::newRow("ftp") << u"ftp://api.example.test"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("password") << u"https://a:b@api.example.test"_s << false;
}

void TestHostPolicy::serviceUrl()
{
    QFETCH(QString, url);
    QTEST(core::checkServiceUrl(QUrl(url)).has_value(), "allowed");
}

void TestHostPolicy::origin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://A.test/x?y#z"_s << u"https://a.test"_s;
    QTest::newRow("standard port") << u"https://a.test:443/"_s << u"https://a.test"_s;
    QTest::newRow("other port") << u"http://a.test:8080/"_s << u"http://a.test:8080"_s;
    QTest::newRow("ipv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
}

void TestHostPolicy::origin()
{
    QFETCH(QString, url);
    QTEST(core::origin(QUrl(url)), "expected");
}

QTEST_APPLESS_MAIN(TestHostPolicy)
#include "tst_hostpolicy.moc"
