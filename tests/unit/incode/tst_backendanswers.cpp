// What is read from the answers of a customer's backend, and what is not.

#include "incode/backendclient.h"

#include "backendfixture.h"
#include "support/support.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using backend::answer;
using core::ErrorKind;
using core::Result;
using core::Secret;

class TestBackendAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void refusesTheUrlOfAnotherSession_data();
    void refusesTheUrlOfAnotherSession();
    void readsScores_data();
    void readsScores();
    void keepsNoSecretWithAScore();
    void refusesWrongShapes_data();
    void refusesWrongShapes();
};

void TestBackendAnswers::refusesTheUrlOfAnotherSession_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<bool>("good");
    QTest::newRow("none named") << ""_ba << true;
    QTest::newRow("the same") << ",'interviewId':'ID'"_ba << true;
    QTest::newRow("the same under the other name") << ",'uniqueId':'ID'"_ba << true;
    QTest::newRow("null") << ",'interviewId':null"_ba << true;
    QTest::newRow("another") << ",'interviewId':'other'"_ba << false;
    QTest::newRow("another under the other name") << ",'uniqueId':'other'"_ba << false;
    QTest::newRow("no text") << ",'interviewId':7"_ba << false;
}

void TestBackendAnswers::refusesTheUrlOfAnotherSession()
{
    QFETCH(QByteArray, ids);
    QFETCH(bool, good);
    BackendFixture f({answer("{'url':'PAGE'" + ids + '}')});
    const Result<QUrl> url = f.url(calls::session());
    QCOMPARE(url.has_value(), good);
    if (!good) {
        QVERIFY(url.error().kind == ErrorKind::Payload);
        QCOMPARE(url.error().detail, u"the backend answered with another session"_s);
    }
}

void TestBackendAnswers::readsScores_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("overall");
    QTest::addColumn<qsizetype>("modules");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray whole = "{'overall':{'status':'WARN','value':'62.0'},"
                             "'idValidation':{'overall':{'status':'OK','value':'90'}}}";
    const qsizetype none = 0;
    const qsizetype one = 1;
    QTest::newRow("word, case as given")
        << "{'score':'ok'}"_ba << u"ok"_s << none << "{'overall':{'status':'ok'}}"_ba;
    QTest::newRow("word of another vocabulary")
        << "{'status':'approved by hand'}"_ba << u"approved by hand"_s << none
        << "{'overall':{'status':'approved by hand'}}"_ba;
    QTest::newRow("Incode's own") << whole << u"WARN"_s << one << whole;
    QTest::newRow("Incode's own, within")
        << "{'success':true,'score':" + whole + ",'status':'done'}" << u"WARN"_s << one << whole;
    QTest::newRow("Incode's own without a verdict")
        << "{'score':{}}"_ba << QString() << none << "{}"_ba;
}

void TestBackendAnswers::readsScores()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, overall);
    QFETCH(qsizetype, modules);
    QFETCH(QByteArray, kept);
    BackendFixture f({answer(json)});
    const Result<incode::Score> score = f.score(calls::session());
    QVERIFY2(score, qPrintable(score ? QString() : core::describe(score.error())));
    QCOMPARE(score->overall.has_value(), !overall.isEmpty());
    if (score->overall)
        QCOMPARE(score->overall->status, overall);
    QCOMPARE(score->modules.size(), modules);
    QCOMPARE(score->raw, QJsonDocument::fromJson(backend::filled(kept)).object());
}

void TestBackendAnswers::keepsNoSecretWithAScore()
{
    BackendFixture f(
        {answer("{'overall':{'status':'OK'},'token':'TOKEN','who':{'b':'opaque-7'}}")});
    f.rules.token = Secret("opaque-7");
    const Result<incode::Score> score = f.score(calls::session());
    QVERIFY(score);
    QCOMPARE(score->raw.keys(), QStringList{u"overall"_s});
}

void TestBackendAnswers::refusesWrongShapes_data()
{
    QTest::addColumn<QString>("callName");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *call, const QByteArray &json) {
        QTest::addRow("%s: %s", call, json.constData()) << QString::fromLatin1(call) << json;
    };
    for (const char *call : {"start", "onboarding-url", "status", "score"})
        row(call, "{}");
    for (const char *value : {"null", "''", "7", "true", "{}", "['a']"}) {
        row("start", QByteArray("{'url':'PAGE','interviewId':") + value + '}');
        row("start", QByteArray("{'interviewId':'ID','url':") + value + '}');
        row("onboarding-url", QByteArray("{'url':") + value + '}');
        row("status", QByteArray("{'onboardingStatus':") + value + '}');
        row("status", QByteArray("{'status':") + value + '}');
        for (const char *name : {"score", "status", "overallStatus"}) {
            if (qstrcmp(name, "score") != 0 || qstrcmp(value, "{}") != 0)
                row("score", QByteArray("{'") + name + "':" + value + '}');
        }
    }
    for (const char *value : {"7", "true", "{}", "['a']", "'a b'", "'a\\r\\nX: b'", "'é'"})
        row("start", QByteArray("{'interviewId':'ID','url':'PAGE','token':") + value + '}');
    for (const char *value :
         {"'a b'", "'a\\r\\nX: b'", "'a\\u001b[31m'", "'a\\u202eb'", "'\\u0000'"})
        row("start", QByteArray("{'url':'PAGE','interviewId':") + value + '}');
    row("start", "{'url':'PAGE'}");
    row("start", "{'interviewId':'ID'}");
    row("start", "{'interviewId':'ID','url':'/path'}");
    row("status", "{'onboardingStatus':7,'status':'EXPIRED'}");
    row("status", "{'onboardingStatus':'" + QByteArray(65, 'S') + "'}");
    row("score", "{'score':7,'status':'OK'}");
    row("score", "{'score':'" + QByteArray(65, 'S') + "'}");
    row("score", "{'overall':'OK'}");
    for (const char *value : {"'yes'", "{}", "[]", "2"}) {
        row("status", QByteArray("{'onboardingStatus':'EXPIRED','success':") + value + '}');
        row("score", QByteArray("{'score':'OK','success':") + value + '}');
    }
    QTest::newRow("start: a giant id")
        << u"start"_s << "{'url':'PAGE','interviewId':'" + QByteArray(201, 'i') + "'}";
}

void TestBackendAnswers::refusesWrongShapes()
{
    QFETCH(QString, callName);
    QFETCH(QByteArray, json);
    BackendFixture f({answer(json)});
    incode::BackendClient client(f.net, f.rules);
    QObject context;
    int told = 0;
    calls::named(callName, calls::ofBackend())
        .run(client, calls::session(), &context, [&](const std::optional<core::Error> &error) {
            ++told;
            QTestEventLoop::instance().exitLoop();
            QVERIFY2(error, "the call succeeded");
            QVERIFY2(error->kind == ErrorKind::Payload, qPrintable(core::describe(*error)));
            QCOMPARE(error->httpStatus, 200);
            QVERIFY(!core::describe(*error).contains(u"page.test"_s));
        });
    QTestEventLoop::instance().enterLoop(10);
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestBackendAnswers)
#include "tst_backendanswers.moc"
