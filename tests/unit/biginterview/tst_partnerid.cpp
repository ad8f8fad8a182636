// Ids and addresses as people type them.

#include "biginterview/organisation.h"
#include "biginterview/partnerid.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using biginterview::IdProblem;

namespace {

QString nameOf(std::optional<IdProblem> problem)
{
    if (!problem)
        return u"fine"_s;
    switch (*problem) {
    case IdProblem::Empty:
        return u"empty"_s;
    case IdProblem::TooLong:
        return u"too long"_s;
    case IdProblem::BadCharacter:
        return u"bad character"_s;
    case IdProblem::Reserved:
        return u"reserved"_s;
    }
    return {};
}

} // namespace

class TestPartnerId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void ids_data();
    void ids();
    void longestIsForTheCallerToSay();
    void organisations_data();
    void organisations();
    void refusedOrganisations_data();
    void refusedOrganisations();
    void adminPages();
};

void TestPartnerId::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &id, const QString &problem) {
        QTest::newRow(name) << id << problem;
    };
    row("one letter", u"a"_s, u"fine"_s);
    row("all kinds of characters", u"A-9_z"_s, u"fine"_s);
    row("as long as it may be", QString(64, u'x'), u"fine"_s);
    row("digits alone", u"0"_s, u"fine"_s);
    row("longer than reserved", u"anonymous1"_s, u"fine"_s);
    row("empty", {}, u"empty"_s);
    row("one too long", QString(65, u'x'), u"too long"_s);
    row("space", u"a b"_s, u"bad character"_s);
    row("space behind", u"a "_s, u"bad character"_s);
    row("dot", u"a.b"_s, u"bad character"_s);
    row("letter outside ASCII", u"ä"_s, u"bad character"_s);
    row("digit outside ASCII", u"a\u0663"_s, u"bad character"_s);
    row("letter that looks like one", u"\u0430"_s, u"bad character"_s);
    row("slash", u"a/b"_s, u"bad character"_s);
    row("escape", u"a%20b"_s, u"bad character"_s);
    row("line end behind", u"a\n"_s, u"bad character"_s);
    row("zero", u"a\0b"_s, u"bad character"_s);
    row("at sign", u"a@b"_s, u"bad character"_s);
    row("reserved", u"anonymous"_s, u"reserved"_s);
    row("reserved in other letters", u"AnonyMous"_s, u"reserved"_s);
}

void TestPartnerId::ids()
{
    QFETCH(const QString, id);
    QTEST(nameOf(biginterview::checkPartnerId(id)), "problem");
}

void TestPartnerId::longestIsForTheCallerToSay()
{
    QCOMPARE(nameOf(biginterview::checkPartnerId(QString(65, u'x'), 65)), u"fine"_s);
    QCOMPARE(nameOf(biginterview::checkPartnerId(QString(66, u'x'), 65)), u"too long"_s);
    QCOMPARE(nameOf(biginterview::checkPartnerId(u"anonymous", 8)), u"too long"_s);
}

void TestPartnerId::organisations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &typed, const QString &url) {
        QTest::newRow(name) << typed << url;
    };
    const auto acme = u"https://acme.biginterview.com"_s;
    row("subdomain", u"acme"_s, acme);
    row("subdomain with a hyphen", u"acme-college"_s, u"https://acme-college.biginterview.com"_s);
    row("subdomain in other letters and with spaces", u"  ACME\n"_s, acme);
    row("host", u"acme.biginterview.com"_s, acme);
    row("host with a slash", u"acme.biginterview.com/"_s, acme);
    row("address", acme, acme);
    row("address with path, query and fragment", acme + u"/login/admin?a=b#c"_s, acme);
    row("address in other letters", u"HTTPS://Acme.BigInterview.com/"_s, acme);
    row("another host", u"https://practice.example.edu/x"_s, u"https://practice.example.edu"_s);
    row("a port", u"https://practice.example.edu:8443"_s, u"https://practice.example.edu:8443"_s);
    row("plain to this computer", u"http://127.0.0.1:9001/"_s, u"http://127.0.0.1:9001"_s);
    row("an @ behind the host", u"https://practice.example.edu/@me"_s,
        u"https://practice.example.edu"_s);
}

void TestPartnerId::organisations()
{
    QFETCH(const QString, typed);
    const core::Result<QUrl> url = biginterview::organisationUrl(typed);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QTEST(QString::fromLatin1(url->toEncoded()), "url");
}

void TestPartnerId::refusedOrganisations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("plain elsewhere") << u"http://acme.biginterview.com"_s;
    QTest::newRow("another scheme") << u"ftp://acme.biginterview.com"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("user name") << u"https://acme@evil.example"_s;
    QTest::newRow("user name and password") << u"https://acme:b@evil.example"_s;
    QTest::newRow("empty user name") << u"https://@evil.example"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("two words") << u"acme college"_s;
    QTest::newRow("dot within") << u"acme.college"_s;
    QTest::newRow("another host without a scheme") << u"acme.biginterview.com.evil.example"_s;
    QTest::newRow("hyphen in front") << u"-acme"_s;
    QTest::newRow("too long a label") << QString(64, u'a');
    QTest::newRow("letter outside ASCII") << u"acmé"_s;
    QTest::newRow("no scheme, a host") << u"//evil.example"_s;
    QTest::newRow("backslash") << u"https://acme.biginterview.com\\@evil.example"_s;
}

void TestPartnerId::refusedOrganisations()
{
    QFETCH(const QString, typed);
    const core::Result<QUrl> url = biginterview::organisationUrl(typed);
    QVERIFY2(!url, url ? url->toEncoded().constData() : "");
    QVERIFY(url.error().kind == core::ErrorKind::Refused);
    QVERIFY(!url.error().detail.isEmpty());
}

void TestPartnerId::adminPages()
{
    const QUrl url(u"https://acme.biginterview.com"_s);
    QCOMPARE(biginterview::adminUrl(url), QUrl(u"https://acme.biginterview.com/login/admin"_s));
    QCOMPARE(biginterview::otherAdminUrl(url),
             QUrl(u"https://acme.biginterview.com/admin/login"_s));
}

QTEST_GUILESS_MAIN(TestPartnerId)
#include "tst_partnerid.moc"
