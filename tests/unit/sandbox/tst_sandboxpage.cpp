#include "client.h"
#include "sandbox/page.h"
#include "support/support.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sandboxtest;

class SandboxPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void pageKnowsItsSession();
    void pageTokenWorks();
    void visitorIsForOneSession();
    void assetsAreServed_data();
    void assetsAreServed();
    void nothingElseIsServed_data();
    void nothingElseIsServed();
    void usedLink_data();
    void usedLink();
    void staticLinkMakesASession();
    void languages_data();
    void languages();
    void everyLanguageHasEveryText();
    void pageAsksNobodyElse();
};

namespace {

QString pagePath(const Rig &rig, const Started &session)
{
    return u"/sandbox001/flow/"_s + rig.flowId + u"?interviewId="_s + session.interviewId;
}

QJsonObject configOf(const Answer &answer)
{
    static const QRegularExpression config(u"<script [^>]*id=\"config\">(.*)</script>"_s);
    return QJsonDocument::fromJson(
               config.match(QString::fromUtf8(answer.body)).captured(1).toUtf8())
        .object();
}

} // namespace

void SandboxPageTest::pageKnowsItsSession()
{
    const Rig rig(u"pass"_s, 20);
    const Started session = rig.start();
    const Answer answer = rig.page({"GET", pagePath(rig, session)});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(answer.body.contains("SANDBOX: no identity is verified"));
    QVERIFY(!answer.body.contains("{{"));
    QJsonObject config = configOf(answer);
    QVERIFY(config.take("token"_L1).toString().count(u'.') == 2);
    QCOMPARE(config, (QJsonObject{{u"view"_s, u"flow"_s},
                                  {u"api"_s, rig.sandbox.apiUrl().toString()},
                                  {u"interviewId"_s, session.interviewId},
                                  {u"flowId"_s, rig.flowId},
                                  {u"timeScale"_s, 20},
                                  {u"walksAway"_s, false},
                                  {u"ending"_s, u"usual"_s},
                                  {u"redirectionUrl"_s, QString()},
                                  {u"finishAfterMs"_s, QJsonValue::Null}}));
    const QByteArray policy = answer.headers.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    const QByteArray connects = "connect-src " + rig.sandbox.apiUrl().toString().toLatin1();
    QVERIFY(policy.endsWith(connects));
    QVERIFY(!policy.contains("unsafe"));
}

void SandboxPageTest::pageTokenWorks()
{
    const Rig rig;
    const Started session = rig.start();
    const QJsonObject config = configOf(rig.page({"GET", pagePath(rig, session)}));
    const Started asPage{session.interviewId, config.value("token"_L1).toString().toLatin1()};
    QVERIFY(asPage.token != session.token);
    rig.api(rig.call(asPage, "POST", u"/omni/process/id"_s));
    QCOMPARE(rig.status(session), u"ID_VALIDATION_FINISHED"_s);
}

void SandboxPageTest::visitorIsForOneSession()
{
    const Rig rig(u"abandon"_s);
    QCOMPARE(rig.control(u"visitor"_s, {{u"finishAfterMs"_s, 1500}}).status, 200);
    const Started scripted = rig.start();
    const Started usual = rig.start();
    const QJsonObject first = configOf(rig.page({"GET", pagePath(rig, scripted)}));
    const QJsonObject second = configOf(rig.page({"GET", pagePath(rig, usual)}));
    QCOMPARE(first.value("finishAfterMs"_L1), QJsonValue(1500));
    QCOMPARE(second.value("finishAfterMs"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(second.value("walksAway"_L1), QJsonValue(true));
}

void SandboxPageTest::assetsAreServed_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *script : {"api.js", "camera.js", "flow.js", "senses.js", "texts.js"})
        QTest::newRow(script) << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("onboarding.css") << QByteArray("text/css; charset=utf-8");
}

void SandboxPageTest::assetsAreServed()
{
    QFETCH(QByteArray, type);
    const Rig rig;
    const Answer answer =
        rig.page({"GET", u"/assets/"_s + QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), type);
    QVERIFY(answer.body.size() > 500);
}

void SandboxPageTest::nothingElseIsServed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET";
    QTest::newRow("root") << get << u"/"_s << 404;
    QTest::newRow("unfilled page") << get << u"/assets/onboarding.html"_s << 404;
    QTest::newRow("unknown asset") << get << u"/assets/nothing.js"_s << 404;
    QTest::newRow("outside") << get << u"/assets/%2e%2e%2fflow.js"_s << 404;
    QTest::newRow("other client") << get << u"/other/flow/0123456789abcdef01234567"_s << 404;
    QTest::newRow("the API") << get << u"/0/omni/get/score"_s << 404;
    QTest::newRow("POST") << QByteArray("POST") << u"/return"_s << 405;
}

void SandboxPageTest::nothingElseIsServed()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(int, status);
    const Rig rig;
    const Answer answer = rig.page({method, target});
    // The server itself may refuse a path that climbs.
    QVERIFY2(answer.status == status || (answer.status == 400 && target.contains(u'%')),
             QByteArray::number(answer.status).constData());
}

void SandboxPageTest::usedLink_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("finishes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("view");
    QTest::newRow("opened again under way") << u"pass"_s << false << 200 << u"flow"_s;
    QTest::newRow("finished") << u"pass"_s << true << 410 << u"used"_s;
    QTest::newRow("finished, under review") << u"manual-approved"_s << true << 410 << u"used"_s;
    QTest::newRow("expired") << u"abandon"_s << false << 410 << u"used"_s;
}

void SandboxPageTest::usedLink()
{
    QFETCH(QString, scenario);
    QFETCH(bool, finishes);
    QFETCH(int, status);
    QFETCH(QString, view);
    Rig rig(scenario);
    const Started session = rig.start();
    rig.openPage(session);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    if (finishes)
        rig.api(rig.call(session, "GET", u"/omni/finish-status"_s));
    else
        rig.clock.advance(core::milliseconds(20000));
    const Answer again = rig.page({"GET", pagePath(rig, session)});
    QCOMPARE(again.status, status);
    const QJsonObject config = configOf(again);
    QCOMPARE(config.value("view"_L1).toString(), view);
    QCOMPARE(config.contains("token"_L1), status == 200);

    const Answer unknown = rig.page({"GET", pagePath(rig, {u"66c0ffee66c0ffee66c0ffee"_s, {}})});
    QCOMPARE(unknown.status, 404);
    QCOMPARE(configOf(unknown), (QJsonObject{{u"view"_s, u"unknown"_s}}));
}

void SandboxPageTest::staticLinkMakesASession()
{
    const Rig rig;
    const Answer answer = rig.page({"GET", u"/sandbox001/flow/"_s + rig.flowId});
    QCOMPARE(answer.status, 200);
    const QJsonObject config = configOf(answer);
    const Started session{config.value("interviewId"_L1).toString(),
                          config.value("token"_L1).toString().toLatin1()};
    const QJsonObject finished = rig.api(rig.call(session, "GET", u"/omni/finish-status"_s)).json();
    QCOMPARE(finished.value("redirectionUrl"_L1).toString(),
             QString(rig.sandbox.pageUrl().toString() + u"/return"_s));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
}

void SandboxPageTest::languages_data()
{
    QTest::addColumn<QString>("sessionLanguage");
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing said") << QString() << QByteArray() << u"en"_s;
    QTest::newRow("session wins") << u"pt-BR"_s << QByteArray("es") << u"pt"_s;
    QTest::newRow("underscore") << u"pt_BR"_s << QByteArray() << u"pt"_s;
    QTest::newRow("session has none of ours") << u"fr-FR"_s << QByteArray("es-MX") << u"es"_s;
    QTest::newRow("first listed") << QString() << QByteArray("es-MX,en;q=0.9") << u"es"_s;
    QTest::newRow("by weight") << QString() << QByteArray("en;q=0.3, ar;q=0.8") << u"ar"_s;
    QTest::newRow("skips others") << QString() << QByteArray("fr,de;q=0.9,ar;q=0.1") << u"ar"_s;
    QTest::newRow("longer tag is another language") << QString() << QByteArray("est") << u"en"_s;
    QTest::newRow("nonsense") << u","_s << QByteArray(";;,,q=") << u"en"_s;
}

void SandboxPageTest::languages()
{
    QFETCH(QString, sessionLanguage);
    QFETCH(QByteArray, accepted);
    QFETCH(QString, language);
    QCOMPARE(sandbox::pageLanguage(sessionLanguage, accepted), language);

    const Rig rig;
    const Started session = rig.start({{u"language"_s, sessionLanguage}});
    const Answer answer =
        rig.page({"GET", pagePath(rig, session), {}, {{"Accept-Language", accepted}}});
    const QByteArray direction = language == "ar"_L1 ? "rtl" : "ltr";
    const QByteArray root = "<html lang=\"" + language.toLatin1() + "\" dir=\"" + direction + '"';
    QVERIFY(answer.body.contains(root));
}

void SandboxPageTest::everyLanguageHasEveryText()
{
    QFile file(u":/sandbox/texts.js"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression begin(u"^  (\\w\\w): \\{$"_s);
    static const QRegularExpression entry(u"^    (\\w+): (['\"])(.*)\\2,$"_s);
    static const QRegularExpression placeholder(u"\\{\\w+\\}"_s);
    QHash<QString, QMap<QString, QStringList>> texts; // Language to name to placeholders.
    QString language;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = begin.match(line); match.hasMatch()) {
            language = match.captured(1);
        } else if (const auto text = entry.match(line); text.hasMatch()) {
            QStringList placeholders;
            for (const auto &found : placeholder.globalMatch(text.captured(3)))
                placeholders << found.captured();
            placeholders.sort();
            texts[language].insert(text.captured(1), placeholders);
            const bool mayBeEmpty = language == "en"_L1 && text.captured(1) == "bannerLocal"_L1;
            QVERIFY2(mayBeEmpty || !text.captured(3).isEmpty(), qUtf8Printable(line));
        } else if (line.startsWith("    "_L1)) {
            QFAIL(qUtf8Printable(u"not understood: "_s + line));
        }
    }
    QCOMPARE(texts.size(), 4);
    QVERIFY(texts.value(u"en"_s).size() > 50);
    for (const QString &other : {u"es"_s, u"pt"_s, u"ar"_s})
        QCOMPARE(texts.value(other), texts.value(u"en"_s));

    // And the page asks for no other name.
    QSet<QString> used;
    QFile html(u":/sandbox/onboarding.html"_s);
    QVERIFY(html.open(QIODevice::ReadOnly));
    static const QRegularExpression dataText(u"data-text=\"(\\w+)\""_s);
    for (const auto &found : dataText.globalMatch(QString::fromUtf8(html.readAll())))
        used << found.captured(1);
    QFile flow(u":/sandbox/flow.js"_s);
    QVERIFY(flow.open(QIODevice::ReadOnly));
    static const QRegularExpression member(u"\\btext\\.(\\w+)"_s);
    for (const auto &found : member.globalMatch(QString::fromUtf8(flow.readAll())))
        used << found.captured(1);
    QVERIFY(used.size() > 15);
    for (const QString &name : std::as_const(used))
        QVERIFY2(texts.value(u"en"_s).contains(name), qUtf8Printable(name));
}

void SandboxPageTest::pageAsksNobodyElse()
{
    static const QRegularExpression foreign(u"https?://|//[a-z]+\\.|postMessage"_s);
    for (const QString &name : {u"onboarding.html"_s, u"return.html"_s, u"onboarding.css"_s,
                                u"api.js"_s, u"camera.js"_s, u"flow.js"_s, u"senses.js"_s}) {
        QFile file(u":/sandbox/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = foreign.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qUtf8Printable(name + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(SandboxPageTest)
#include "tst_sandboxpage.moc"
