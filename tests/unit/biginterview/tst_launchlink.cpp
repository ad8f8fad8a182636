// Where a launch may lead, and its address to the byte.

#include "biginterview/launchlink.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using biginterview::Destination;

namespace {

const auto Organisation = u"https://xyz.biginterview.com"_s;
const auto Base = "https://xyz.biginterview.com/sso/login?token=19633c68"_ba;

core::Result<QUrl> linkTo(const Destination &destination, const QByteArray &token = "19633c68",
                          const QString &organisation = Organisation, const QStringList &hosts = {})
{
    return biginterview::launchUrl(QUrl(organisation), core::Secret(token), destination, hosts);
}

} // namespace

class TestLaunchLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void encodes_data();
    void encodes();
    void organisationMayHaveAnything();
    void pathStaysOnItsHost_data();
    void pathStaysOnItsHost();
    void refusesPath_data();
    void refusesPath();
    void acceptsReturnUrl_data();
    void acceptsReturnUrl();
    void refusesReturnUrl_data();
    void refusesReturnUrl();
    void refusesWithoutToken();
    void refusesTooLong();
    void refusesUnsafeOrganisation();
};

void TestLaunchLink::encodes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("returnUrl");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("query"); ///< After the token.
    const auto row = [](const char *name, const QString &path, const QString &returnUrl,
                        const QByteArray &query) {
        QTest::newRow(name) << path << returnUrl << "19633c68"_ba << query;
    };
    row("dashboard", {}, {}, {});
    row("the vendor's path", u"/members/curriculum?chapter=6"_s, {},
        "&redirect_to=%2Fmembers%2Fcurriculum%3Fchapter%3D6");
    row("the vendor's return address", {}, u"https://google.com/"_s,
        "&return_url=https%3A%2F%2Fgoogle.com%2F");
    row("everything that means something", {}, u"https://x.example/a?b=1&c=2#f+g h"_s,
        "&return_url=https%3A%2F%2Fx.example%2Fa%3Fb%3D1%26c%3D2%23f%2Bg%20h");
    row("an escape is kept", u"/a%2Fb"_s, {}, "&redirect_to=%2Fa%252Fb");
    row("an escape in a return address", {}, u"https://x.example/a%2Fb%C3%A9?c=%26"_s,
        "&return_url=https%3A%2F%2Fx.example%2Fa%252Fb%25C3%25A9%3Fc%3D%2526");
    row("both", u"/members/dashboard"_s, u"https://x.example/"_s,
        "&redirect_to=%2Fmembers%2Fdashboard&return_url=https%3A%2F%2Fx.example%2F");
    row("plus, ampersand, percent, hash and space", u"/a+b&c=100%#d e"_s, {},
        "&redirect_to=%2Fa%2Bb%26c%3D100%25%23d%20e");
    row("letters outside ASCII", u"/m\u00e9tier/\U0001F600"_s, {},
        "&redirect_to=%2Fm%C3%A9tier%2F%F0%9F%98%80");
    row("what needs no escape", u"/a-b._~Z9"_s, {}, "&redirect_to=%2Fa-b._~Z9");
    row("reserved ones", u"/!*'();:@,$[]"_s, {},
        "&redirect_to=%2F%21%2A%27%28%29%3B%3A%40%2C%24%5B%5D");
    QTest::newRow("token with meaning of its own")
        << QString() << QString() << "a+b/c=d&e%f#g"_ba << QByteArray();
}

void TestLaunchLink::encodes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, returnUrl);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, query);
    const core::Result<QUrl> url = linkTo({path, QUrl(returnUrl)}, token);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QCOMPARE(url->toEncoded(),
             "https://xyz.biginterview.com/sso/login?token=" + token.toPercentEncoding() + query);
    // Also after a journey through text and back, as a browser is given it.
    const QString text = QString::fromLatin1(url->toEncoded());
    QCOMPARE(QUrl(text, QUrl::StrictMode).toEncoded(), url->toEncoded());
    QCOMPARE(QUrl::fromEncoded(url->toEncoded()).toEncoded(), url->toEncoded());
}

void TestLaunchLink::organisationMayHaveAnything()
{
    const core::Result<QUrl> url = linkTo({}, "19633c68", Organisation + u"/login?a=b#c"_s);
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), Base);
    const core::Result<QUrl> local = linkTo({u"/a"_s, {}}, "t", u"http://127.0.0.1:9001/"_s);
    QVERIFY(local);
    QCOMPARE(local->toEncoded(), "http://127.0.0.1:9001/sso/login?token=t&redirect_to=%2Fa"_ba);
}

void TestLaunchLink::pathStaysOnItsHost_data()
{
    QTest::addColumn<QString>("path");
    for (const char16_t *path :
         {u"/", u"/members/dashboard", u"/members/curriculum?chapter=6#top", u"/a//b", u"/a/../b",
          u"/a/b/..//c", u"/?next=//evil.example", u"/#//evil.example",
          u"/a?b=https://evil.example", u"/%2Fevil.example", u"/%5Cevil.example",
          u"/%09/evil.example", u"/@evil.example", u"/:80", u"/javascript:alert(1)", u"/a%00b",
          u"/..", u"/../a"}) {
        const QString text = QString::fromUtf16(path);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestLaunchLink::pathStaysOnItsHost()
{
    QFETCH(const QString, path);
    const core::Result<void> checked = biginterview::checkPath(path);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QCOMPARE(QUrl(Organisation).resolved(QUrl(path)).host(), u"xyz.biginterview.com"_s);
    const core::Result<QUrl> url = linkTo({path, {}});
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), Base + "&redirect_to=" + path.toUtf8().toPercentEncoding());
}

void TestLaunchLink::refusesPath_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("host", u"//evil.example"_s);
    row("host and path", u"//evil.example/members"_s);
    row("three slashes", u"///evil.example"_s);
    row("slash and backslash", u"/\\evil.example"_s);
    row("backslash and slash", u"\\/evil.example"_s);
    row("two backslashes", u"\\\\evil.example"_s);
    row("backslash later", u"/a\\..\\..\\\\evil.example"_s);
    row("up, then a host", u"/..//evil.example"_s);
    row("here, then a host", u"/.//evil.example"_s);
    row("up from below, then a host", u"/a/..//evil.example"_s);
    row("up twice from below, then a host", u"/a/b/../..//evil.example"_s);
    row("escaped up, then a host", u"/%2e%2E//evil.example"_s);
    row("half escaped up, then a host", u"/.%2e//evil.example"_s);
    row("up, then a host and a query", u"/..//evil.example?a"_s);
    row("nothing but here and slashes", u"/.//"_s);
    row("address", u"https://evil.example/"_s);
    row("address of the organisation", u"https://xyz.biginterview.com/members"_s);
    row("script", u"javascript:alert(1)"_s);
    row("data", u"data:text/html,x"_s);
    row("relative", u"members/dashboard"_s);
    row("up alone", u"../a"_s);
    row("query alone", u"?a=b"_s);
    row("fragment alone", u"#a"_s);
    row("space in front", u" /members"_s);
    row("tab within the slashes", u"/\t/evil.example"_s);
    row("line end within the slashes", u"/\n/evil.example"_s);
    row("carriage return within the slashes", u"/\r/evil.example"_s);
    row("tab in front", u"\t//evil.example"_s);
    row("line end behind", u"/members\n"_s);
    row("header", u"/members\r\nSet-Cookie: a=b"_s);
    row("zero", u"/a\0b"_s);
    row("delete", u"/a\u007fb"_s);
    row("control beyond ASCII", u"/a\u0085b"_s);
    row("line separator", u"/a\u2028b"_s);
    row("half a character", QString(u"/a"_s + QChar(0xd800)));
}

void TestLaunchLink::refusesPath()
{
    QFETCH(const QString, path);
    const core::Result<void> checked = biginterview::checkPath(path);
    QVERIFY(!checked);
    QVERIFY(checked.error().kind == core::ErrorKind::Refused);
    QVERIFY(!checked.error().detail.contains(u"evil"_s));
    const core::Result<QUrl> url = linkTo({path, {}});
    QVERIFY(!url);
    QVERIFY(url.error().kind == core::ErrorKind::Refused);
}

void TestLaunchLink::acceptsReturnUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QStringList>("hosts");
    const auto row = [](const char *name, const QString &url, const QStringList &hosts = {}) {
        QTest::newRow(name) << QUrl(url) << hosts;
    };
    row("none", {});
    row("none with a list", {}, {u"x.example"_s});
    row("any host without a list", u"https://anywhere.example/a?b#c"_s);
    row("a port", u"https://anywhere.example:8443/"_s);
    row("listed", u"https://x.example/"_s, {u"y.example"_s, u"x.example"_s});
    row("listed in other letters", u"https://X.Example/"_s, {u"x.example"_s});
    row("below a listed one", u"https://a.x.example/"_s, {u"x.example"_s});
    row("this computer", u"http://127.0.0.1:8000/bye"_s);
    row("this computer by name", u"http://localhost:8000/bye"_s);
    row("this computer, listed", u"http://127.0.0.1:8000/bye"_s, {u"127.0.0.1"_s});
    row("at sign behind the host", u"https://x.example/@a"_s, {u"x.example"_s});
}

void TestLaunchLink::acceptsReturnUrl()
{
    QFETCH(const QUrl, url);
    QFETCH(const QStringList, hosts);
    const core::Result<void> checked = biginterview::checkReturnUrl(url, hosts);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    const core::Result<QUrl> link = linkTo({{}, url}, "t", Organisation, hosts);
    QVERIFY(link);
    QCOMPARE(link->toEncoded().contains("return_url="), !url.isEmpty());
}

void TestLaunchLink::refusesReturnUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QStringList>("hosts");
    const auto row = [](const char *name, const QString &url, const QStringList &hosts = {}) {
        QTest::newRow(name) << QUrl(url) << hosts;
    };
    row("path", u"/bye"_s);
    row("relative", u"bye"_s);
    row("host without a scheme", u"//x.example/bye"_s);
    row("name without a scheme", u"x.example"_s);
    row("script", u"javascript:alert(1)"_s);
    row("data", u"data:text/html,x"_s);
    row("file", u"file:///etc/passwd"_s);
    row("another scheme", u"ftp://x.example/"_s);
    row("scheme of ours", u"vestibule://bye"_s);
    row("plain elsewhere", u"http://x.example/"_s);
    row("plain to a listed host", u"http://x.example/"_s, {u"x.example"_s});
    row("no host", u"https:///bye"_s);
    row("user name", u"https://a@x.example/"_s);
    row("user name and password", u"https://a:b@x.example/"_s);
    row("empty user name", u"https://@x.example/"_s);
    row("listed name as the user", u"https://x.example@evil.example/"_s, {u"x.example"_s});
    row("backslash before the at sign", u"https://x.example\\@evil.example/"_s);
    row("port that is none", u"https://x.example:99999/"_s);
    row("host that is none", u"https://[x.example/"_s);
    row("escape within the host", u"https://x%2eexample%2f@evil.example/"_s);
    row("space within the host", u"https://x example/"_s);
    row("not listed", u"https://z.example/"_s, {u"x.example"_s});
    row("ends like a listed one", u"https://evilx.example/"_s, {u"x.example"_s});
    row("begins like a listed one", u"https://x.example.evil.example/"_s, {u"x.example"_s});
    row("this computer, not listed", u"http://127.0.0.1:8000/"_s, {u"x.example"_s});
}

void TestLaunchLink::refusesReturnUrl()
{
    QFETCH(const QUrl, url);
    QFETCH(const QStringList, hosts);
    const core::Result<void> checked = biginterview::checkReturnUrl(url, hosts);
    QVERIFY(!checked);
    QVERIFY(checked.error().kind == core::ErrorKind::Refused);
    QVERIFY(!linkTo({{}, url}, "t", Organisation, hosts));
}

void TestLaunchLink::refusesWithoutToken()
{
    const core::Result<QUrl> url = linkTo({}, {});
    QVERIFY(!url);
    QVERIFY(url.error().kind == core::ErrorKind::Refused);
}

void TestLaunchLink::refusesTooLong()
{
    const qsizetype room = 2000 - Base.size() - qsizetype(sizeof "&redirect_to=%2F" - 1);
    const core::Result<QUrl> longest = linkTo({u'/' + QString(room, u'a'), {}});
    QVERIFY(longest);
    QCOMPARE(longest->toEncoded().size(), 2000);
    const core::Result<QUrl> longer = linkTo({u'/' + QString(room + 1, u'a'), {}});
    QVERIFY(!longer);
    QVERIFY(longer.error().kind == core::ErrorKind::Refused);
    QVERIFY(!longer.error().detail.contains(u"19633c68"_s));
}

void TestLaunchLink::refusesUnsafeOrganisation()
{
    for (const QString &organisation : {u"http://xyz.biginterview.com"_s,
                                        u"https://a@xyz.biginterview.com"_s, u"xyz"_s, QString()})
        QVERIFY(!linkTo({}, "t", organisation));
}

QTEST_GUILESS_MAIN(TestLaunchLink)
#include "tst_launchlink.moc"
