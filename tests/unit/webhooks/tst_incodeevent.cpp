#include "webhooks/incodeevent.h"

#include "support/support.h"

using namespace Qt::StringLiterals;

class TestIncodeEvent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void read_data();
    void read();
    void refused_data();
    void refused();
    void sameSaysTheSame();
};

namespace {

const QByteArray Id = "65f0c0ffee65f0c0ffee65f0";

} // namespace

void TestIncodeEvent::read_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("interview");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("customer");
    const auto row = [](const char *name, const QByteArray &body, const QString &status,
                        const QString &flow = {}, const QString &customer = {},
                        const QString &interview = QString::fromLatin1(Id)) {
        QTest::newRow(name) << body << interview << status << flow << customer;
    };
    const QByteArray both = R"("interviewId":")" + Id + R"(","onboardingStatus":"EXPIRED")";
    row("newer payload",
        R"({"interviewId":")" + Id
            + R"(","onboardingStatus":"ONBOARDING_FINISHED","flowId":"65f0aa",)"
              R"("externalCustomerId":"C-1","clientId":"acme"})",
        u"ONBOARDING_FINISHED"_s, u"65f0aa"_s, u"C-1"_s);
    row("older payload",
        R"({"interviewId":")" + Id + R"(","onboardingStatus":"MANUAL_REVIEW_APPROVED",)"
            + R"("externalId":"C-2"})",
        u"MANUAL_REVIEW_APPROVED"_s, {}, u"C-2"_s);
    row("nothing but what must be there", '{' + both + '}', u"EXPIRED"_s);
    row("both names of the reference",
        '{' + both + R"(,"externalId":"old","externalCustomerId":"new"})", u"EXPIRED"_s, {},
        u"new"_s);
    row("the newer name empty", '{' + both + R"(,"externalId":"old","externalCustomerId":""})",
        u"EXPIRED"_s, {}, u"old"_s);
    row("unknown members", '{' + both + R"(,"a":{"b":[1,{"c":null}]},"interviewid":"x"})",
        u"EXPIRED"_s);
    row("a status we do not know",
        R"({"interviewId":")" + Id + R"(","onboardingStatus":"quantum-SCAN_2"})",
        u"quantum-SCAN_2"_s);
    row("a byte order mark", "\xef\xbb\xbf{" + both + '}', u"EXPIRED"_s);
    row("space around", " \r\n\t{" + both + "} \n", u"EXPIRED"_s);
    row("escaped letters", R"({"interviewId":"65f0\u0061a","onboardingStatus":"\u0045XPIRED"})",
        u"EXPIRED"_s, {}, {}, u"65f0aa"_s);
    row("members twice", '{' + both + ',' + both + '}', u"EXPIRED"_s);
    row("a flow that is no id", '{' + both + R"(,"flowId":"../../x"})", u"EXPIRED"_s);
    row("a flow that is no text", '{' + both + R"(,"flowId":12})", u"EXPIRED"_s);
    row("a flow too long", '{' + both + R"(,"flowId":")" + QByteArray(65, 'f') + R"("})",
        u"EXPIRED"_s);
    row("a reference in other letters", '{' + both + R"(,"externalCustomerId":"زائر 7"})",
        u"EXPIRED"_s, {}, u"زائر 7"_s);
    row("a reference that is no text", '{' + both + R"(,"externalCustomerId":{"a":1}})",
        u"EXPIRED"_s);
    row("a reference too long",
        '{' + both + R"(,"externalCustomerId":")" + QByteArray(257, 'c') + R"("})", u"EXPIRED"_s);
    row("ids as long as may be",
        R"({"interviewId":")" + QByteArray(64, 'i') + R"(","onboardingStatus":")"
            + QByteArray(64, 'S') + R"("})",
        QString(64, u'S'), {}, {}, QString(64, u'i'));
    row("an id of one letter", R"({"interviewId":"_","onboardingStatus":"-"})", u"-"_s, {}, {},
        u"_"_s);
}

void TestIncodeEvent::read()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, interview);
    QFETCH(const QString, name);
    QFETCH(const QString, flow);
    QFETCH(const QString, customer);
    const auto event = webhooks::readIncodeEvent(body);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(event->source, u"incode"_s);
    QCOMPARE(event->interview.text(), interview);
    QCOMPARE(event->name, name);
    QCOMPARE(event->flowId, flow);
    QCOMPARE(event->externalCustomerId, customer);
    QCOMPARE(event->dedupeKey, QString(interview % u'/' % name));
}

void TestIncodeEvent::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](const QByteArray &id, const QByteArray &status) -> QByteArray {
        return R"({"interviewId":)" + id + R"(,"onboardingStatus":)" + status + '}';
    };
    const QByteArray good = '"' + Id + '"';
    const QByteArray status = R"("EXPIRED")";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("space alone") << QByteArray(" \r\n ");
    QTest::newRow("a byte order mark alone") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("garbage") << QByteArray("canary\x01\xff\xfe");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a text") << QByteArray(R"("canary")");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an array of a good one") << QByteArray('[' + with(good, status) + ']');
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("cut off") << with(good, status).chopped(1);
    QTest::newRow("two objects") << QByteArray(with(good, status) + with(good, status));
    QTest::newRow("a form") << QByteArray("interviewId=canary&onboardingStatus=EXPIRED");
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0", 8);
    QTest::newRow("deep arrays") << QByteArray(200'000, '[');
    QTest::newRow("deep objects") << QByteArray(R"({"a":)").repeated(50'000);
    QTest::newRow("deep beside what is wanted")
        << QByteArray(with(good, status).chopped(1) + R"(,"x":)" + QByteArray(5000, '[')
                      + QByteArray(5000, ']') + '}');
    QTest::newRow("no interviewId") << QByteArray(R"({"onboardingStatus":"EXPIRED"})");
    QTest::newRow("no onboardingStatus") << QByteArray(R"({"interviewId":)" + good + '}');
    QTest::newRow("empty interviewId") << with(R"("")", status);
    QTest::newRow("empty onboardingStatus") << with(good, R"("")");
    QTest::newRow("interviewId null") << with("null", status);
    QTest::newRow("interviewId a number") << with("650000000000000000000000", status);
    QTest::newRow("interviewId an object") << with(R"({"id":"canary"})", status);
    QTest::newRow("interviewId an array") << with('[' + good + ']', status);
    QTest::newRow("onboardingStatus a number") << with(good, "1");
    QTest::newRow("onboardingStatus true") << with(good, "true");
    QTest::newRow("interviewId too long") << with('"' + QByteArray(65, 'i') + '"', status);
    QTest::newRow("onboardingStatus too long") << with(good, '"' + QByteArray(65, 'S') + '"');
    QTest::newRow("onboardingStatus very long") << with(good, '"' + QByteArray(200'000, 'S') + '"');
    for (const char *id : {" canary", "canary ", "can/ary", "can%2fary", "canary\\n", "can.ary",
                           "can\\u0000ary", "can\\u202eary", "can'ary", "caná", "c\\\"anary"}) {
        QTest::addRow("interviewId %s", id) << with('"' + QByteArray(id) + '"', status);
        QTest::addRow("onboardingStatus %s", id) << with(good, '"' + QByteArray(id) + '"');
    }
    QTest::newRow("digits of another script") << with("\"١٢٣\"", status);
    QTest::newRow("bytes that are no UTF-8") << with("\"can\xff\xfe\"", status);
    QTest::newRow("half a surrogate pair") << with(R"("can\ud800ary")", status);
}

void TestIncodeEvent::refused()
{
    QFETCH(const QByteArray, body);
    const auto event = webhooks::readIncodeEvent(body);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, core::ErrorKind::Payload);
    const QString &detail = event.error().detail;
    QVERIFY(!detail.isEmpty());
    QVERIFY2(!detail.contains("can"_L1), qPrintable(detail));
    QVERIFY2(!detail.contains(u'"') && !detail.contains(u'\\'), qPrintable(detail));
    QVERIFY(detail.size() < 100);
}

/// However it is written; and nothing else does.
void TestIncodeEvent::sameSaysTheSame()
{
    const auto keyOf = [](const QByteArray &body) {
        const auto event = webhooks::readIncodeEvent(body);
        return event ? event->dedupeKey : event.error().detail;
    };
    const QString key = keyOf(R"({"interviewId":"a","onboardingStatus":"B"})");
    QCOMPARE(keyOf(R"( {"onboardingStatus":"B", "flowId":"f", "interviewId":"a"})"), key);
    QVERIFY(keyOf(R"({"interviewId":"a","onboardingStatus":"C"})") != key);
    QVERIFY(keyOf(R"({"interviewId":"A","onboardingStatus":"B"})") != key);
    QVERIFY(keyOf(R"({"interviewId":"B","onboardingStatus":"a"})") != key);
}

QTEST_GUILESS_MAIN(TestIncodeEvent)

#include "tst_incodeevent.moc"
