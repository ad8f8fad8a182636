#include "client.h"
#include "httpd/server.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sandboxtest;
using core::milliseconds;

class SandboxWebhooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void eachStatusIsTold_data();
    void eachStatusIsTold();
    void staticLinkTellsItsFlow();
    void acceptedAnswers_data();
    void acceptedAnswers();
    void scheduleIsTheVendors();
    void scheduleFollowsTheTimeScale();
    void silentReceiverIsGivenUp();
    void refusedConnectionIsListed();
    void offMeansOff();
    void firstComesBeforeTheStatus();
    void onlyTheWebhookTells();
    void duplicates();
    void reordered();
    void wrongOnesComeFirst_data();
    void wrongOnesComeFirst();
    void giantBodyIsRefused();
    void slowBodyDrips();
};

namespace {

/// A receiver of webhooks on a port of its own that answers as it is told.
struct Hook
{
    explicit Hook(core::Clock &clock, const httpd::Limits &limits = spaciousLimits())
        : server(clock, limits)
    {
        server.route("POST", u"/hook"_s, [this](const httpd::Request &request, auto reply) {
            requests << request;
            if (status == 0)
                kept << reply; // Never answered.
            else if (contentType.isEmpty())
                reply.send(status);
            else
                reply.send(status, contentType, "{\"success\":true}");
        });
        if (!server.listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("no port");
    }

    static httpd::Limits spaciousLimits()
    {
        httpd::Limits limits;
        limits.maxBodyBytes = 4LL * 1024 * 1024;
        return limits;
    }

    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(server.port()); }
    QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(requests.value(index).body).object();
    }
    QStringList statuses() const
    {
        QStringList list;
        for (const httpd::Request &request : requests) {
            list << QJsonDocument::fromJson(request.body)
                        .object()
                        .value("onboardingStatus"_L1)
                        .toString();
        }
        return list;
    }

    httpd::Server server;
    QList<httpd::Request> requests;
    QList<httpd::Reply> kept;
    int status = 200;
    QByteArray contentType = "application/json";
};

struct HookRig : Rig
{
    explicit HookRig(const QString &scenario = u"pass"_s, double timeScale = 1)
        : Rig(scenario, timeScale)
    {
        listen();
    }

    void listen(const QJsonObject &more = {})
    {
        QJsonObject body{{u"url"_s, hook.url()}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        QCOMPARE(control(u"webhook"_s, body).status, 200);
    }

    QJsonArray attempts() const
    {
        return api({"GET", u"/control/webhooks"_s}).json().value("webhooks"_L1).toArray();
    }
    /// How many of the attempts have ended.
    int ended() const
    {
        int count = 0;
        const QJsonArray list = attempts();
        for (const QJsonValue &attempt : list)
            count += attempt["answeredMs"_L1].isNull() ? 0 : 1;
        return count;
    }
    void finish(const Started &session) const
    {
        QCOMPARE(api(call(session, "GET", u"/omni/finish-status"_s)).status, 200);
    }

    Hook hook{clock};
};

const QStringList &usualStatuses()
{
    static const QStringList statuses{u"ID_VALIDATION_FINISHED"_s, u"POST_PROCESSING_FINISHED"_s,
                                      u"FACE_VALIDATION_FINISHED"_s, u"ONBOARDING_FINISHED"_s};
    return statuses;
}

QStringList members(const QJsonArray &attempts, QLatin1StringView member)
{
    QStringList list;
    for (const QJsonValue &attempt : attempts)
        list << attempt[member].toVariant().toString();
    return list;
}

} // namespace

void SandboxWebhooksTest::eachStatusIsTold_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QStringList>("keys");
    const QStringList plain{u"clientId"_s, u"flowId"_s, u"interviewId"_s, u"onboardingStatus"_s};
    QTest::newRow("new, nobody named") << u"new"_s << QString() << plain;
    QTest::newRow("new, customer named")
        << u"new"_s << u"C-7"_s
        << QStringList{u"clientId"_s, u"externalCustomerId"_s, u"flowId"_s, u"interviewId"_s,
                       u"onboardingStatus"_s};
    QTest::newRow("old, nobody named")
        << u"old"_s << QString()
        << QStringList{u"clientId"_s, u"interviewId"_s, u"onboardingStatus"_s};
    QTest::newRow("old, customer named")
        << u"old"_s << u"C-7"_s
        << QStringList{u"clientId"_s, u"externalId"_s, u"interviewId"_s, u"onboardingStatus"_s};
}

void SandboxWebhooksTest::eachStatusIsTold()
{
    QFETCH(QString, payload);
    QFETCH(QString, customer);
    QFETCH(QStringList, keys);
    HookRig rig;
    rig.listen({{u"payload"_s, payload},
                {u"headerName"_s, u"X-Secret"_s},
                {u"headerValue"_s, u"hunter 2"_s}});
    const Started session = rig.start(
        customer.isEmpty() ? QJsonObject() : QJsonObject{{u"externalCustomerId"_s, customer}});
    rig.finish(session);
    QTRY_COMPARE(rig.hook.requests.size(), 4);
    QStringList statuses = rig.hook.statuses();
    statuses.sort();
    QStringList expected = usualStatuses();
    expected.sort();
    QCOMPARE(statuses, expected);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(rig.hook.body(i).keys(), keys);
        QCOMPARE(rig.hook.body(i).value("interviewId"_L1).toString(), session.interviewId);
        QCOMPARE(rig.hook.requests.at(i).header("content-type"), QByteArray("application/json"));
        QCOMPARE(rig.hook.requests.at(i).header("x-secret"), QByteArray("hunter 2"));
    }
    if (!customer.isEmpty())
        QVERIFY(rig.hook.requests.constFirst().body.contains("C-7"));
    QTRY_COMPARE(rig.ended(), 4);
    const QJsonArray attempts = rig.attempts();
    const QJsonObject first = attempts.at(0).toObject();
    const qint64 now = rig.clock.utcNow().toMSecsSinceEpoch();
    QCOMPARE(first, (QJsonObject{{u"number"_s, 1},
                                 {u"interviewId"_s, session.interviewId},
                                 {u"status"_s, u"ID_VALIDATION_FINISHED"_s},
                                 {u"attempt"_s, 1},
                                 {u"form"_s, u"proper"_s},
                                 {u"sentMs"_s, now},
                                 {u"answeredMs"_s, now},
                                 {u"answer"_s, 200},
                                 {u"error"_s, QJsonValue::Null}}));
    rig.clock.advance(milliseconds(3600000));
    QCOMPARE(rig.attempts().size(), 4); // Accepted ones are not repeated.
}

void SandboxWebhooksTest::staticLinkTellsItsFlow()
{
    HookRig rig;
    const QString path = rig.sandbox.staticUrl().path();
    const Answer page = rig.page({"GET", path});
    QCOMPARE(page.status, 200);
    const QJsonArray sessions =
        rig.api({"GET", u"/control/sessions"_s}).json().value("sessions"_L1).toArray();
    QCOMPARE(sessions.size(), 1);
    static const QRegularExpression token(u"\"token\":\"([^\"]+)\""_s);
    rig.finish({{}, token.match(QString::fromUtf8(page.body)).captured(1).toLatin1()});
    QTRY_COMPARE(rig.hook.requests.size(), 4);
    QCOMPARE(rig.hook.body(0).value("flowId"_L1).toString(), path.section(u'/', -1));
    QCOMPARE(rig.hook.body(0).value("interviewId"_L1).toString(),
             sessions.at(0)["interviewId"_L1].toString());
}

void SandboxWebhooksTest::acceptedAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("200 JSON") << 200 << QByteArray("application/json") << true;
    QTest::newRow("200 JSON with charset")
        << 200 << QByteArray("Application/JSON; charset=utf-8") << true;
    QTest::newRow("204") << 204 << QByteArray() << true;
    QTest::newRow("200 text") << 200 << QByteArray("text/plain") << false;
    QTest::newRow("200 empty") << 200 << QByteArray() << false;
    QTest::newRow("201 JSON") << 201 << QByteArray("application/json") << false;
    QTest::newRow("302") << 302 << QByteArray() << false;
    QTest::newRow("401") << 401 << QByteArray("application/json") << false;
    QTest::newRow("503") << 503 << QByteArray("application/json") << false;
}

void SandboxWebhooksTest::acceptedAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(bool, accepted);
    HookRig rig(u"skip-statuses"_s);
    rig.hook.status = status;
    rig.hook.contentType = type;
    rig.finish(rig.start());
    QTRY_COMPARE(rig.ended(), 1);
    QCOMPARE(rig.attempts().at(0)["answer"_L1].toInt(), status);
    rig.clock.advance(milliseconds(30000));
    if (accepted) {
        QCOMPARE(rig.attempts().size(), 1);
        return;
    }
    QTRY_COMPARE(rig.ended(), 2);
    QCOMPARE(rig.attempts().at(1)["attempt"_L1].toInt(), 2);
}

void SandboxWebhooksTest::scheduleIsTheVendors()
{
    HookRig rig(u"skip-statuses"_s);
    rig.hook.status = 500;
    rig.finish(rig.start());
    int sent = 1;
    QTRY_COMPARE(rig.ended(), sent);
    for (const int pause : {30000, 75000, 187500, 468750, 1171875}) {
        rig.clock.advance(milliseconds(pause - 1));
        QCOMPARE(rig.attempts().size(), sent);
        rig.clock.advance(milliseconds(1));
        ++sent;
        QCOMPARE(rig.attempts().size(), sent);
        QTRY_COMPARE(rig.ended(), sent);
    }
    rig.clock.advance(milliseconds(24 * 3600 * 1000));
    QCOMPARE(rig.attempts().size(), 6);
    QCOMPARE(members(rig.attempts(), "attempt"_L1),
             (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
}

void SandboxWebhooksTest::scheduleFollowsTheTimeScale()
{
    HookRig rig(u"skip-statuses"_s, 100);
    rig.hook.status = 500;
    rig.finish(rig.start());
    QTRY_COMPARE(rig.ended(), 1);
    rig.clock.advance(milliseconds(299));
    QCOMPARE(rig.attempts().size(), 1);
    rig.clock.advance(milliseconds(1));
    QCOMPARE(rig.attempts().size(), 2);
    QTRY_COMPARE(rig.ended(), 2);
    rig.hook.status = 200;
    QCOMPARE(rig.control(u"time"_s, {{u"advanceMs"_s, 75000}}).status, 200);
    QTRY_COMPARE(rig.ended(), 3);
    rig.control(u"time"_s, {{u"advanceMs"_s, 24 * 3600 * 1000}});
    QCOMPARE(rig.attempts().size(), 3);
}

void SandboxWebhooksTest::silentReceiverIsGivenUp()
{
    HookRig rig(u"skip-statuses"_s, 1000);
    rig.hook.status = 0;
    rig.finish(rig.start());
    QTRY_COMPARE(rig.hook.requests.size(), 1);
    rig.clock.advance(milliseconds(9999)); // Real time, however fast the sandbox lives.
    QCOMPARE(rig.ended(), 0);
    rig.clock.advance(milliseconds(1));
    QCOMPARE(rig.ended(), 1);
    const QJsonValue attempt = rig.attempts().at(0);
    QVERIFY(attempt["answer"_L1].isNull());
    QVERIFY(!attempt["error"_L1].toString().isEmpty());
    rig.hook.status = 204;
    rig.clock.advance(milliseconds(30));
    QTRY_COMPARE(rig.hook.requests.size(), 2);
}

void SandboxWebhooksTest::refusedConnectionIsListed()
{
    HookRig rig(u"skip-statuses"_s);
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    rig.control(u"webhook"_s, {{u"url"_s, u"http://127.0.0.1:%1/"_s.arg(gone.serverPort())}});
    gone.close();
    rig.finish(rig.start());
    QTRY_COMPARE(rig.ended(), 1);
    QVERIFY(rig.attempts().at(0)["answer"_L1].isNull());
    QVERIFY(!rig.attempts().at(0)["error"_L1].toString().isEmpty());
}

void SandboxWebhooksTest::offMeansOff()
{
    HookRig rig(u"skip-statuses"_s);
    rig.hook.status = 500;
    rig.finish(rig.start());
    QTRY_COMPARE(rig.ended(), 1);
    QCOMPARE(rig.control(u"webhook"_s, {{u"url"_s, QString()}}).status, 200);
    rig.finish(rig.start());
    rig.clock.advance(milliseconds(3600000));
    QCOMPARE(rig.attempts().size(), 1);
}

void SandboxWebhooksTest::firstComesBeforeTheStatus()
{
    HookRig rig(u"webhook-first"_s);
    const Started session = rig.start();
    rig.finish(session);
    QTRY_COMPARE(rig.hook.requests.size(), 4);
    rig.clock.advance(milliseconds(299));
    QCOMPARE(rig.status(session), u"UNKNOWN"_s);
    rig.clock.advance(milliseconds(1));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
    QCOMPARE(rig.history(session), QStringList{u"UNKNOWN"_s} + usualStatuses());
    rig.clock.advance(milliseconds(5000));
    QCOMPARE(rig.hook.requests.size(), 4);
}

void SandboxWebhooksTest::onlyTheWebhookTells()
{
    HookRig rig(u"webhook-only"_s);
    const Started session = rig.start();
    rig.openPage(session);
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    rig.api(rig.call(session, "POST", u"/omni/process/face"_s));
    rig.clock.advance(milliseconds(999));
    QCOMPARE(rig.status(session), u"FACE_VALIDATION_FINISHED"_s);
    rig.clock.advance(milliseconds(1));
    QCOMPARE(rig.status(session), u"ONBOARDING_FINISHED"_s);
    QTRY_COMPARE(rig.hook.requests.size(), 4);
    rig.clock.advance(milliseconds(5000));
    QCOMPARE(rig.history(session), QStringList{u"UNKNOWN"_s} + usualStatuses());
    const QJsonObject score = rig.api(rig.call(session, "GET", u"/omni/get/score"_s)).json();
    QCOMPARE(score.value("overall"_L1)["status"_L1].toString(), u"OK"_s);
}

void SandboxWebhooksTest::duplicates()
{
    HookRig rig(u"webhook-duplicates"_s);
    rig.finish(rig.start());
    QTRY_COMPARE(rig.hook.requests.size(), 12);
    for (const QString &status : usualStatuses())
        QCOMPARE(rig.hook.statuses().count(status), 3);
    QTRY_COMPARE(rig.ended(), 12);
}

void SandboxWebhooksTest::reordered()
{
    HookRig rig(u"webhook-reordered"_s);
    const Started session = rig.start();
    rig.api(rig.call(session, "POST", u"/omni/process/face"_s));
    rig.clock.advance(milliseconds(60000));
    QCOMPARE(rig.attempts().size(), 0);
    rig.finish(session);
    QTRY_COMPARE(rig.ended(), 4);
    QStringList expected = usualStatuses();
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(rig.hook.statuses(), expected);
}

void SandboxWebhooksTest::wrongOnesComeFirst_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("webhook-wrong-secret")
        << QStringList{u"wrong-secret"_s, u"wrong-secret"_s, u"proper"_s};
    QTest::newRow("webhook-giant-body") << QStringList{u"giant-body"_s, u"proper"_s};
    QTest::newRow("webhook-garbage") << QStringList{u"garbage"_s, u"proper"_s};
}

void SandboxWebhooksTest::wrongOnesComeFirst()
{
    QFETCH(QStringList, forms);
    const QString scenario = QString::fromLatin1(QTest::currentDataTag());
    HookRig rig(scenario);
    rig.listen({{u"headerName"_s, u"X-Secret"_s}, {u"headerValue"_s, u"right"_s}});
    const Started session = rig.start();
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));
    const int count = int(forms.size());
    QTRY_COMPARE(rig.ended(), count);
    QCOMPARE(members(rig.attempts(), "form"_L1), forms);
    QCOMPARE(members(rig.attempts(), "attempt"_L1).constLast(), u"1"_s);
    QCOMPARE(members(rig.attempts(), "attempt"_L1).constFirst(), u"0"_s);
    const httpd::Request &wrong = rig.hook.requests.constFirst();
    const httpd::Request &proper = rig.hook.requests.constLast();
    QCOMPARE(proper.header("x-secret"), QByteArray("right"));
    QCOMPARE(rig.hook.body(count - 1).value("onboardingStatus"_L1).toString(),
             u"ID_VALIDATION_FINISHED"_s);
    QCOMPARE(wrong.header("x-secret") == "right", scenario != "webhook-wrong-secret"_L1);
    if (scenario == "webhook-giant-body"_L1)
        QVERIFY(wrong.body.size() > 2 * 1024 * 1024);
    if (scenario == "webhook-garbage"_L1) {
        QVERIFY(wrong.body.contains('\0'));
        QVERIFY(!QString::fromUtf8(wrong.body).toUtf8().startsWith(wrong.body.left(64)));
    }
}

void SandboxWebhooksTest::giantBodyIsRefused()
{
    HookRig rig(u"webhook-giant-body"_s);
    Hook strict(rig.clock, httpd::Limits());
    rig.control(u"webhook"_s, {{u"url"_s, strict.url()}});
    rig.api(rig.call(rig.start(), "POST", u"/omni/process/id"_s));
    QTRY_COMPARE(rig.ended(), 2);
    QCOMPARE(rig.attempts().at(0)["answer"_L1].toInt(), 413);
    QCOMPARE(rig.attempts().at(1)["answer"_L1].toInt(), 200);
    QCOMPARE(strict.requests.size(), 1);
}

void SandboxWebhooksTest::slowBodyDrips()
{
    Rig rig(u"webhook-slow-body"_s);
    QTcpServer receiver;
    QVERIFY(receiver.listen(QHostAddress::LocalHost));
    rig.control(u"webhook"_s,
                {{u"url"_s, u"http://127.0.0.1:%1/hook"_s.arg(receiver.serverPort())}});
    const Started session = rig.start();
    rig.api(rig.call(session, "POST", u"/omni/process/id"_s));

    // The first one sends its head and no more.
    const auto next = [&] {
        [&] { QTRY_VERIFY(receiver.hasPendingConnections()); }();
        return std::unique_ptr<QTcpSocket>(receiver.nextPendingConnection());
    };
    const std::unique_ptr<QTcpSocket> stalled = next();
    QByteArray head;
    QTRY_VERIFY((head += stalled->readAll()).endsWith("\r\n\r\n"));
    QVERIFY(head.contains("Content-Length: "));
    rig.clock.advance(milliseconds(9999));
    const std::unique_ptr<QTcpSocket> stalledOfTheNextStatus = next();
    QCOMPARE(stalled->bytesAvailable(), 0);
    QCOMPARE(stalled->state(), QAbstractSocket::ConnectedState);
    rig.clock.advance(milliseconds(1));
    QTRY_COMPARE(stalled->state(), QAbstractSocket::UnconnectedState);

    // The second one sends a byte each 20 ms.
    const std::unique_ptr<QTcpSocket> slow = next();
    QByteArray bytes;
    const auto bodySize = [&] {
        bytes += slow->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        return end < 0 ? -1 : bytes.size() - end - 4;
    };
    QTRY_COMPARE(bodySize(), 1);
    rig.clock.advance(milliseconds(19));
    rig.api({"GET", u"/control/webhooks"_s});
    QCOMPARE(bodySize(), 1);
    rig.clock.advance(milliseconds(1));
    QTRY_COMPARE(bodySize(), 2);
    rig.clock.advance(milliseconds(20 * 300));
    QTRY_VERIFY(bodySize() > 0 && bytes.endsWith('}'));
    slow->write("HTTP/1.1 204 No Content\r\n\r\n");
    const auto answers = [&] {
        return rig.api({"GET", u"/control/webhooks"_s}).json().value("webhooks"_L1).toArray();
    };
    QTRY_COMPARE(answers().at(2)["answer"_L1].toInt(), 204);
    QCOMPARE(members(answers(), "form"_L1), (QStringList{u"stalled"_s, u"stalled"_s, u"proper"_s}));
    QVERIFY(answers().at(0)["answer"_L1].isNull());
    QVERIFY(!answers().at(0)["error"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(SandboxWebhooksTest)
#include "tst_sandboxwebhooks.moc"
