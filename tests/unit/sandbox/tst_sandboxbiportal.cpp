#include "client.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sandboxtest;
using namespace std::chrono_literals;

class SandboxBiPortalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void landing_data();
    void landing();
    void returnUrls_data();
    void returnUrls();
    void refusedTokens_data();
    void refusedTokens();
    void refusedAsUnauthorized();
    void rotateOrExtend();
    void withoutSessionToLogin_data();
    void withoutSessionToLogin();
    void plainPages_data();
    void plainPages();
    void memberPages_data();
    void memberPages();
    void practiceAsksForCameraAndMicrophone();
    void textIsEscaped();
    void stepIsCompletedByItsButton();
    void interviewsMoveByTheirButtons();
    void retakeMakesAnInterview();
    void refererIsListed_data();
    void refererIsListed();
    void noPageSaysAReferrerPolicy();
    void datesFollowTheControl();
};

namespace {

QByteArray cookieOf(const Answer &answer)
{
    return answer.headers.value("set-cookie").split(';').constFirst();
}

Call login(const QByteArray &token, const QString &query = {})
{
    return {"GET", u"/sso/login?token="_s + QString::fromLatin1(token) + query};
}

/// A browser in which "stu-1" has signed in.
struct Browser
{
    explicit Browser(const QString &query = {})
    {
        token = rig.provision(u"stu-1"_s);
        rig.control(
            u"biginterview/person"_s,
            {{u"partnerId"_s, u"stu-1"_s}, {u"progress"_s, u"none"_s}, {u"interviews"_s, 1}});
        cookie = cookieOf(rig.partner(login(token, query)));
    }
    Answer get(const QString &target) const
    {
        return rig.partner({"GET", target, {}, {{"Cookie", "a=b; " + cookie}}});
    }
    Answer press(const QString &action, const QByteArray &body = {}) const
    {
        return rig.partner(
            {"POST",
             action,
             body,
             {{"Cookie", cookie}, {"Content-Type", "application/x-www-form-urlencoded"}}});
    }
    QJsonArray interviews() const
    {
        return rig.partner(rig.partnerCall("GET", u"stu-1/interviews"_s))
            .json()
            .value("interviews"_L1)
            .toArray();
    }

    Rig rig;
    QByteArray token;
    QByteArray cookie;
};

QJsonObject lastOf(const Rig &rig, const QString &list)
{
    return rig.partnerReport(list).value(list).toArray().last().toObject();
}

QString titleOf(const Answer &page)
{
    static const QRegularExpression title(u"<title>(.*)</title>"_s);
    return title.match(QString::fromUtf8(page.body)).captured(1);
}

} // namespace

void SandboxBiPortalTest::landing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("location");
    const QByteArray dashboard = "/members/dashboard";
    QTest::newRow("nothing asked") << QString() << QString() << dashboard;
    QTest::newRow("a chapter") << u"&redirect_to=%2Fmembers%2Fcurriculum%3Fchapter%3D6"_s
                               << u"/members/curriculum?chapter=6"_s
                               << QByteArray("/members/curriculum?chapter=6");
    QTest::newRow("a link that holds an escape")
        << u"&redirect_to=%2Fa%252Fb"_s << u"/a%2Fb"_s << QByteArray("/a%2Fb");
    QTest::newRow("plus is a space")
        << u"&redirect_to=%2Fa+b"_s << u"/a b"_s << QByteArray("/a%20b");
    QTest::newRow("another host") << u"&redirect_to=https%3A%2F%2Fevil.example%2F"_s
                                  << u"https://evil.example/"_s << dashboard;
    QTest::newRow("another host without a scheme")
        << u"&redirect_to=%2F%2Fevil.example%2Fx"_s << u"//evil.example/x"_s << dashboard;
    QTest::newRow("slash and backslash")
        << u"&redirect_to=%2F%5Cevil.example"_s << u"/\\evil.example"_s << dashboard;
    QTest::newRow("a line end") << u"&redirect_to=%2Fa%0D%0AX-A%3A%20b"_s << u"/a\r\nX-A: b"_s
                                << dashboard;
    QTest::newRow("not from the root")
        << u"&redirect_to=members%2Fx"_s << u"members/x"_s << dashboard;
}

void SandboxBiPortalTest::landing()
{
    QFETCH(QString, query);
    QFETCH(QString, wanted);
    QFETCH(QByteArray, location);
    const Rig rig;
    const QByteArray token = rig.provision(u"stu-1"_s);
    const Answer answer = rig.partner(login(token, query));
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"), location);
    static const QRegularExpression cookie(
        u"^bi_session=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Lax\\z"_s);
    QVERIFY(cookie.match(QString::fromLatin1(answer.headers.value("set-cookie"))).hasMatch());
    const QJsonObject arrival = lastOf(rig, u"arrivals"_s);
    QCOMPARE(arrival.value("result"_L1).toString(), u"signed-in"_s);
    QCOMPARE(arrival.value("partnerId"_L1).toString(), u"stu-1"_s);
    QCOMPARE(arrival.value("query"_L1).toString(), QString(u"token=[token]"_s + query));
    QCOMPARE(arrival.value("redirectTo"_L1).toString(), wanted);
    QCOMPARE(arrival.value("wentTo"_L1).toString(), QString::fromLatin1(location));
    QVERIFY(!rig.api({"GET", u"/control/biginterview"_s}).body.contains(token));
}

void SandboxBiPortalTest::returnUrls_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("none") << QString() << QByteArray("/");
    QTest::newRow("another site") << u"&return_url=https%3A%2F%2Fgoogle.com%2F"_s
                                  << QByteArray("https://google.com/");
    QTest::newRow("with a query and a fragment")
        << u"&return_url=https%3A%2F%2Fx.example%2Fa%3Fb%3D1%26c%3D2%23f%2Bg%20h"_s
        << QByteArray("https://x.example/a?b=1&c=2#f+g%20h");
    QTest::newRow("before redirect_to")
        << u"&return_url=http%3A%2F%2F127.0.0.1%3A9%2Fback&redirect_to=%2Fmembers%2Fx"_s
        << QByteArray("http://127.0.0.1:9/back");
    QTest::newRow("a script") << u"&return_url=javascript%3Aalert%281%29"_s << QByteArray("/");
    QTest::newRow("a path") << u"&return_url=%2Fback"_s << QByteArray("/");
    QTest::newRow("with a name and a password")
        << u"&return_url=https%3A%2F%2Fa%3Ab%40x.example%2F"_s << QByteArray("/");
}

void SandboxBiPortalTest::returnUrls()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, location);
    const Browser browser(query);
    QCOMPARE(browser.get(u"/members/dashboard"_s).status, 200);
    const Answer answer = browser.get(u"/logout"_s);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"), location);
    QCOMPARE(browser.get(u"/members/dashboard"_s).headers.value("location"), QByteArray("/login"));
    // Nobody's return address is left.
    QCOMPARE(browser.get(u"/logout"_s).headers.value("location"), QByteArray("/"));
}

void SandboxBiPortalTest::refusedTokens_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<int>("usedBefore");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<bool>("isTheirs");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QJsonObject &switches, int usedBefore, qint64 hours,
                        bool isTheirs, const QString &result) {
        QTest::newRow(name) << switches << usedBefore << hours << isTheirs << result;
    };
    row("unknown", {}, 0, 0, false, u"unknown"_s);
    row("a second before its end", {}, 0, 47, true, u"signed-in"_s);
    row("expired", {}, 0, 48, true, u"expired"_s);
    row("expired after its own hours", {{u"tokenHours"_s, 2}}, 0, 2, true, u"expired"_s);
    row("spent", {{u"use"_s, u"single-use"_s}}, 1, 0, true, u"spent"_s);
    row("used before, but reusable", {}, 3, 0, true, u"signed-in"_s);
    row("refused by the switch", {{u"refuseTokens"_s, 1}}, 0, 0, true, u"expired"_s);
    row("after what the switch refused", {{u"refuseTokens"_s, 2}}, 2, 0, true, u"signed-in"_s);
}

void SandboxBiPortalTest::refusedTokens()
{
    QFETCH(QJsonObject, switches);
    QFETCH(int, usedBefore);
    QFETCH(qint64, hours);
    QFETCH(bool, isTheirs);
    QFETCH(QString, result);
    const Rig rig;
    rig.setSwitches(switches);
    const QByteArray token = rig.provision(u"stu-1"_s);
    for (int i = 0; i < usedBefore; ++i)
        rig.partner(login(token));
    for (qint64 i = 0; i < hours; ++i)
        rig.control(u"time"_s, {{u"advanceMs"_s, 3600000}});
    const Answer answer = rig.partner(login(isTheirs ? token : QByteArray(64, '0')));
    const bool isGood = result == "signed-in"_L1;
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"),
             isGood ? QByteArray("/members/dashboard") : QByteArray("/login"));
    QCOMPARE(answer.headers.contains("set-cookie"), isGood);
    const QJsonObject arrival = lastOf(rig, u"arrivals"_s);
    QCOMPARE(arrival.value("result"_L1).toString(), result);
    QCOMPARE(arrival.value("partnerId"_L1),
             isTheirs ? QJsonValue(u"stu-1"_s) : QJsonValue(QJsonValue::Null));
    QCOMPARE(arrival.value("wentTo"_L1).isNull(), !isGood);
}

void SandboxBiPortalTest::refusedAsUnauthorized()
{
    const Rig rig;
    rig.setSwitches({{u"refusedTokenPage"_s, u"401"_s}});
    const Answer answer = rig.partner(login("nonsense"));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(!answer.body.contains("nonsense"));
}

void SandboxBiPortalTest::rotateOrExtend()
{
    Rig rig;
    const QByteArray first = rig.provision(u"stu-1"_s);
    const QByteArray second = rig.provision(u"stu-1"_s);
    QVERIFY(first != second);
    QCOMPARE(rig.partner(login(first)).headers.value("location"), QByteArray("/login"));
    rig.setSwitches({{u"tokens"_s, u"extend"_s}, {u"use"_s, u"single-use"_s}});
    rig.partner(login(second));
    rig.clock.advance(1h);
    QCOMPARE(rig.provision(u"stu-1"_s), second);
    // With more time, and not spent any more.
    for (int day = 0; day < 2; ++day)
        rig.control(u"time"_s, {{u"advanceMs"_s, 86400000 - 1}});
    QCOMPARE(rig.partner(login(second)).headers.value("location"),
             QByteArray("/members/dashboard"));
}

void SandboxBiPortalTest::withoutSessionToLogin_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("dashboard") << QByteArray("GET") << u"/members/dashboard"_s << QByteArray();
    QTest::newRow("any member page") << QByteArray("GET") << u"/members/x?y=z"_s << QByteArray();
    QTest::newRow("unknown session") << QByteArray("GET") << u"/members/dashboard"_s
                                     << QByteArray("bi_session=00000000000000000000000000000000");
    QTest::newRow("empty session")
        << QByteArray("GET") << u"/members/dashboard"_s << QByteArray("bi_session=");
    QTest::newRow("a button") << QByteArray("POST") << u"/members/mock_interviews"_s
                              << QByteArray();
}

void SandboxBiPortalTest::withoutSessionToLogin()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QByteArray, cookie);
    const Rig rig;
    Call call{method, target};
    if (!cookie.isEmpty())
        call.headers << std::pair{QByteArray("cookie"), cookie};
    const Answer answer = rig.partner(call);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.headers.value("location"), QByteArray("/login"));
}

void SandboxBiPortalTest::plainPages_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    const QByteArray get = "GET";
    QTest::newRow("log-in") << get << u"/login"_s << 200 << u"Sign in"_s;
    QTest::newRow("administrators") << get << u"/login/admin"_s << 200 << u"Administrators"_s;
    QTest::newRow("administrators, the other way")
        << get << u"/admin/login"_s << 200 << u"Administrators"_s;
    QTest::newRow("landing page") << get << u"/"_s << 200 << u"Welcome"_s;
    QTest::newRow("unknown page") << get << u"/else"_s << 404 << u"Page not found"_s;
    QTest::newRow("unknown asset") << get << u"/assets/page.html"_s << 404 << u"Page not found"_s;
    QTest::newRow("a log-in sent ahead by a preview")
        << QByteArray("HEAD") << u"/sso/login?token=x"_s << 405 << QString();
    QTest::newRow("a form for the log-in") << QByteArray("POST") << u"/login"_s << 405 << QString();
}

void SandboxBiPortalTest::plainPages()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(int, status);
    QFETCH(QString, title);
    const Rig rig;
    const Answer answer = rig.partner({method, target});
    QCOMPARE(answer.status, status);
    if (!title.isEmpty())
        QCOMPARE(titleOf(answer), QString(title + u" – Big Interview sandbox"_s));
    QVERIFY(rig.partnerReport(u"arrivals"_s).value("arrivals"_L1).toArray().isEmpty());
}

void SandboxBiPortalTest::memberPages_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("dashboard") << u"/members/dashboard"_s << 200 << QByteArray("id=\"practice\"");
    QTest::newRow("a step") << u"/members/curriculum?chapter=5"_s << 200
                            << QByteArray("Tell me about yourself");
    QTest::newRow("all steps") << u"/members/curriculum"_s << 200 << QByteArray("Mastery Track");
    QTest::newRow("an interview") << u"/members/mock_interviews/101"_s << 200
                                  << QByteArray("id=\"retake\"");
    QTest::newRow("an interview there is not")
        << u"/members/mock_interviews/999"_s << 404 << QByteArray("No such interview");
    QTest::newRow("a set there is not") << u"/members/mock_interviews/interview_info/99"_s << 404
                                        << QByteArray("No such interview");
    QTest::newRow("any other page")
        << u"/members/some/thing?a=b"_s << 200 << QByteArray("Member page");
}

void SandboxBiPortalTest::memberPages()
{
    QFETCH(QString, target);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Browser browser;
    const Answer answer = browser.get(target);
    QCOMPARE(answer.status, status);
    QCOMPARE(titleOf(answer), QString(u"stu-1 "_s + target + u" – Big Interview sandbox"_s));
    QVERIFY(answer.body.contains("<code id=\"person\">stu-1</code>"));
    const QByteArray path = "<code id=\"path\">" + target.toUtf8() + "</code>";
    QVERIFY(answer.body.contains(path));
    QVERIFY(answer.body.contains(says));
    QVERIFY(!answer.body.contains(browser.token));
    const QJsonObject opened = lastOf(browser.rig, u"pages"_s);
    QCOMPARE(opened.value("partnerId"_L1).toString(), u"stu-1"_s);
    QCOMPARE(opened.value("path"_L1).toString(), target);
}

void SandboxBiPortalTest::practiceAsksForCameraAndMicrophone()
{
    const Browser browser;
    QVERIFY(browser.get(u"/members/dashboard"_s).body.contains("src=\"/assets/practice.js\""));
    const Answer script = browser.get(u"/assets/practice.js"_s);
    QCOMPARE(script.headers.value("content-type"), QByteArray("text/javascript; charset=utf-8"));
    QVERIFY(script.body.contains("getUserMedia({ audio: true, video: true })"));
    QCOMPARE(browser.get(u"/assets/style.css"_s).headers.value("content-type"),
             QByteArray("text/css; charset=utf-8"));
}

void SandboxBiPortalTest::textIsEscaped()
{
    const Browser browser;
    const Answer answer = browser.get(u"/members/x?<script>alert(1)</script>"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("<script>"));
    QVERIFY(answer.body.contains("&lt;script&gt;"));
    // Nor does a page show a token that came with its path.
    const Answer leaking = browser.get(u"/members/x?token="_s + QString::fromLatin1(browser.token));
    QVERIFY(leaking.body.contains("[token]") && !leaking.body.contains(browser.token));
    QVERIFY(!browser.rig.api({"GET", u"/control/biginterview"_s}).body.contains(browser.token));
}

void SandboxBiPortalTest::stepIsCompletedByItsButton()
{
    const Browser browser;
    const auto progress = [&] {
        return browser.rig.partner(browser.rig.partnerCall("GET", u"stu-1/tracks"_s))
            .json()
            .value("tracks"_L1)[0]["progress"_L1]
            .toDouble();
    };
    QCOMPARE(progress(), 0.0);
    QVERIFY(browser.get(u"/members/curriculum?chapter=3"_s).body.contains("id=\"complete\""));
    const Answer pressed = browser.press(u"/members/curriculum/complete"_s, "chapter=3");
    QCOMPARE(pressed.status, 303);
    QCOMPARE(pressed.headers.value("location"), QByteArray("/members/curriculum?chapter=3"));
    QCOMPARE(progress(), 0.16);
    QVERIFY(!browser.get(u"/members/curriculum?chapter=3"_s).body.contains("id=\"complete\""));
    QCOMPARE(browser.press(u"/members/curriculum/complete"_s, "chapter=17").status, 422);
    QCOMPARE(progress(), 0.16);
}

void SandboxBiPortalTest::interviewsMoveByTheirButtons()
{
    Browser browser;
    const Answer made = browser.press(u"/members/mock_interviews"_s);
    QCOMPARE(made.status, 303);
    QCOMPARE(made.headers.value("location"), QByteArray("/members/mock_interviews/102"));
    QCOMPARE(browser.interviews().first()["id"_L1].toInt(), 102);
    QCOMPARE(browser.interviews().first()["completed"_L1], QJsonValue(false));
    QVERIFY(browser.get(u"/members/mock_interviews/102"_s).body.contains("id=\"finish\""));
    browser.rig.clock.advance(5s);
    QCOMPARE(browser.press(u"/members/mock_interviews/102/finish"_s).status, 303);
    QCOMPARE(browser.interviews().first()["completed"_L1], QJsonValue(true));
    QVERIFY(browser.interviews().first()["updated_at"_L1].toString()
            > browser.interviews().first()["created_at"_L1].toString());
    QVERIFY(!browser.get(u"/members/mock_interviews/102"_s).body.contains("id=\"finish\""));
    QCOMPARE(browser.press(u"/members/mock_interviews/102/delete"_s).headers.value("location"),
             QByteArray("/members/dashboard"));
    QCOMPARE(browser.interviews().size(), 1);
    for (const auto &action : {u"finish"_s, u"delete"_s, u"applaud"_s})
        QCOMPARE(browser.press(u"/members/mock_interviews/102/"_s + action).status, 404);
}

void SandboxBiPortalTest::retakeMakesAnInterview()
{
    const Browser browser;
    const QString retake = browser.interviews().first()["links"_L1]["retake"_L1].toString();
    QCOMPARE(browser.get(retake).status, 200);
    QCOMPARE(browser.interviews().size(), 2);
    QCOMPARE(browser.interviews().first()["id"_L1].toInt(), 102);
    QCOMPARE(browser.interviews().first()["title"_L1], browser.interviews().last()["title"_L1]);
}

void SandboxBiPortalTest::refererIsListed_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("referer"); ///< TOKEN stands for the token.
    QTest::addColumn<QString>("listed");
    QTest::newRow("a harmless one")
        << u"/assets/mark.svg"_s << u"http://127.0.0.1/members/dashboard"_s
        << u"http://127.0.0.1/members/dashboard"_s;
    QTest::newRow("the log-in with its token")
        << u"/assets/mark.svg"_s << u"http://127.0.0.1/sso/login?token=TOKEN&return_url=x"_s
        << u"http://127.0.0.1/sso/login?token=[token]&return_url=x"_s;
    QTest::newRow("a token by itself")
        << u"/login"_s << u"http://127.0.0.1/TOKEN"_s << u"http://127.0.0.1/[token]"_s;
    QTest::newRow("a log-in within a query")
        << u"/"_s << u"http://127.0.0.1/?u=%2Fsso%2Flogin%3Ftoken%3DTOKEN%26x"_s
        << u"http://127.0.0.1/?u=%2Fsso%2Flogin%3Ftoken%3D[token]%26x"_s;
    QTest::newRow("before the log-in")
        << u"/sso/login?token=TOKEN"_s << u"http://127.0.0.1:9/nonce"_s
        << u"http://127.0.0.1:9/nonce"_s;
}

void SandboxBiPortalTest::refererIsListed()
{
    QFETCH(QString, target);
    QFETCH(QString, referer);
    QFETCH(QString, listed);
    const Rig rig;
    const QString token = QString::fromLatin1(rig.provision(u"stu-1"_s));
    const auto withToken = [&](QString text) { return text.replace("TOKEN"_L1, token); };
    rig.partner({"GET", withToken(target), {}, {{"Referer", withToken(referer).toLatin1()}}});
    const bool hasToken = referer != listed;
    QCOMPARE(lastOf(rig, u"referers"_s), (QJsonObject{{u"path"_s, target.section(u'?', 0, 0)},
                                                      {u"referer"_s, listed},
                                                      {u"hasToken"_s, hasToken}}));
    QCOMPARE(rig.partnerReport(u"nothing"_s).value("tokensInReferers"_L1).toInt(-1),
             hasToken ? 1 : 0);
}

void SandboxBiPortalTest::noPageSaysAReferrerPolicy()
{
    const Browser browser;
    for (const QString &target : {u"/members/dashboard"_s, u"/login"_s, u"/assets/mark.svg"_s}) {
        const Answer answer = browser.get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.headers.contains("referrer-policy"));
        QVERIFY(!answer.body.toLower().contains("referrer"));
    }
}

void SandboxBiPortalTest::datesFollowTheControl()
{
    const Rig rig;
    const auto date = [&] {
        const QByteArray text = rig.partner({"GET", u"/login"_s}).headers.value("date");
        return QLocale::c().toDateTime(QString::fromLatin1(text),
                                       u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    };
    const QDateTime before = date();
    QVERIFY(before.isValid());
    rig.control(u"time"_s, {{u"advanceMs"_s, 3600000}});
    QCOMPARE(before.secsTo(date()), 3600);
}

QTEST_GUILESS_MAIN(SandboxBiPortalTest)
#include "tst_sandboxbiportal.moc"
