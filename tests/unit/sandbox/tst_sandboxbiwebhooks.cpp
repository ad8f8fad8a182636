#include "client.h"
#include "httpd/server.h"
#include "support/support.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;
using namespace sandboxtest;
using namespace std::chrono_literals;
using core::milliseconds;

class SandboxBiWebhooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void deliveryIsAsDocumented();
    void keyIsAnyThatIsSaid();
    void eachEvent_data();
    void eachEvent();
    void contradictions_data();
    void contradictions();
    void buttonsTell();
    void schedule_data();
    void schedule();
    void scheduleFollowsTheTimeScale();
    void onlyExactly200Ends_data();
    void onlyExactly200Ends();
    void silentReceiverIsGivenUp();
    void duplicate();
    void laterOneFirst_data();
    void laterOneFirst();
    void slowDrips();
    void sentOnceWithoutEffect_data();
    void sentOnceWithoutEffect();
    void unknownEventHasNoEffect();
    void badEvents_data();
    void badEvents();
    void offMeansOff();
};

namespace {

/// Somebody who gets Big Interview's webhooks, and answers as told.
struct Hook
{
    explicit Hook(core::Clock &clock) : server(clock, spacious())
    {
        server.route("POST", u"/hook"_s, [this](const httpd::Request &request, auto reply) {
            requests << request;
            if (status == 0)
                kept << reply; // Never answered.
            else
                reply.send(status);
        });
        if (!server.listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("no port");
    }
    static httpd::Limits spacious()
    {
        httpd::Limits limits;
        limits.maxBodyBytes = 4LL * 1024 * 1024;
        return limits;
    }
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(server.port()); }
    QJsonObject webhook(qsizetype index) const
    {
        return QJsonDocument::fromJson(requests.value(index).body)
            .object()
            .value("webhook"_L1)
            .toObject();
    }

    httpd::Server server;
    QList<httpd::Request> requests;
    QList<httpd::Reply> kept;
    int status = 200;
};

/// Person "p" has the interviews 101 and 102, the latter updated last.
struct HookRig : Rig
{
    explicit HookRig(double timeScale = 1) : Rig(u"pass"_s, timeScale)
    {
        listen();
        control(u"biginterview/person"_s, {{u"partnerId"_s, u"p"_s}, {u"interviews"_s, 2}});
    }
    void listen(const QJsonObject &more = {}) const
    {
        QJsonObject body{{u"url"_s, hook.url()}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        QCOMPARE(control(u"biginterview/webhook"_s, body).status, 200);
    }
    Answer event(const QString &event, const QString &form = u"usual"_s) const
    {
        return control(u"biginterview/event"_s,
                       {{u"partnerId"_s, u"p"_s}, {u"event"_s, event}, {u"form"_s, form}});
    }
    QJsonArray attempts() const
    {
        return partnerReport(u"webhooks"_s).value("webhooks"_L1).toArray();
    }
    int ended() const
    {
        int count = 0;
        const QJsonArray list = attempts();
        for (const QJsonValue &attempt : list)
            count += attempt["answeredMs"_L1].isNull() ? 0 : 1;
        return count;
    }
    QJsonArray interviews() const
    {
        return partner(partnerCall("GET", u"p/interviews"_s))
            .json()
            .value("interviews"_L1)
            .toArray();
    }

    Hook hook{clock};
};

QStringList events(const HookRig &rig)
{
    QStringList names;
    for (qsizetype i = 0; i < rig.hook.requests.size(); ++i)
        names << rig.hook.webhook(i).value("event_name"_L1).toString();
    return names;
}

} // namespace

void SandboxBiWebhooksTest::deliveryIsAsDocumented()
{
    const HookRig rig;
    QCOMPARE(rig.event(u"interview.updated"_s).status, 200);
    QTRY_COMPARE(rig.ended(), 1);
    const httpd::Request request = rig.hook.requests.constFirst();
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"authorization", rig.partnerHookKey},
        {"content-type", "application/json; charset=utf-8"},
        {"user-agent", "BigInterview/1.0"},
        {"accept", "*/*; q=0.5, application/xml"},
        {"accept-encoding", "gzip, deflate"},
        {"cache-control", "no-cache"},
        {"connection", "close"},
        {"host", "127.0.0.1:" + QByteArray::number(rig.hook.server.port())},
        {"content-length", QByteArray::number(request.body.size())},
    };
    for (const auto &[name, value] : expected)
        QCOMPARE(request.header(name), value);
    QCOMPARE(request.headers.size(), expected.size());
    QCOMPARE(QJsonDocument::fromJson(request.body).object().keys(), QStringList{u"webhook"_s});
    const QJsonObject webhook = rig.hook.webhook(0);
    QCOMPARE(webhook.keys(), (QStringList{u"api_id"_s, u"api_object"_s, u"api_type"_s,
                                          u"event_name"_s, u"id"_s, u"partner_id"_s}));
    QVERIFY(webhook.value("id"_L1).toString().toLongLong() > 0);
    QCOMPARE(webhook.value("event_name"_L1).toString(), u"interview.updated"_s);
    QCOMPARE(webhook.value("partner_id"_L1).toString(), u"p"_s);
    QCOMPARE(webhook.value("api_id"_L1), QJsonValue(u"102"_s));
    QCOMPARE(webhook.value("api_type"_L1), QJsonValue(u"Interview"_s));
    QCOMPARE(webhook.value("api_object"_L1), rig.interviews().first());
    const QJsonObject attempt = rig.attempts().first().toObject();
    const qint64 now = rig.clock.utcNow().toMSecsSinceEpoch();
    QCOMPARE(attempt, (QJsonObject{{u"number"_s, 1},
                                   {u"id"_s, webhook.value("id"_L1)},
                                   {u"event"_s, u"interview.updated"_s},
                                   {u"partnerId"_s, u"p"_s},
                                   {u"form"_s, u"usual"_s},
                                   {u"attempt"_s, 1},
                                   {u"sentMs"_s, now},
                                   {u"answeredMs"_s, now},
                                   {u"answer"_s, 200},
                                   {u"error"_s, QJsonValue()}}));
}

void SandboxBiWebhooksTest::keyIsAnyThatIsSaid()
{
    const HookRig rig;
    rig.listen({{u"key"_s, u"another-key"_s}});
    rig.event(u"interview.created"_s);
    QTRY_COMPARE(rig.hook.requests.size(), 1);
    QCOMPARE(rig.hook.requests.constFirst().header("authorization"), QByteArray("another-key"));
}

void SandboxBiWebhooksTest::eachEvent_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("apiId");
    QTest::addColumn<QJsonValue>("type");
    QTest::addColumn<bool>("hasObject");
    QTest::addColumn<QList<int>>("left");
    QTest::newRow("created") << u"interview.created"_s << u"103"_s << QJsonValue(u"Interview"_s)
                             << true << QList<int>{103, 102, 101};
    QTest::newRow("updated") << u"interview.updated"_s << u"102"_s << QJsonValue(u"Interview"_s)
                             << true << QList<int>{102, 101};
    QTest::newRow("deleted") << u"interview.deleted"_s << u"102"_s << QJsonValue(u"None"_s) << false
                             << QList<int>{101};
}

void SandboxBiWebhooksTest::eachEvent()
{
    QFETCH(QString, event);
    QFETCH(QString, apiId);
    QFETCH(QJsonValue, type);
    QFETCH(bool, hasObject);
    QFETCH(QList<int>, left);
    const HookRig rig;
    QCOMPARE(rig.event(event).status, 200);
    QTRY_COMPARE(rig.ended(), 1);
    const QJsonObject webhook = rig.hook.webhook(0);
    QCOMPARE(webhook.value("event_name"_L1).toString(), event);
    QCOMPARE(webhook.value("api_id"_L1).toString(), apiId);
    QCOMPARE(webhook.value("api_type"_L1), type);
    QCOMPARE(webhook.value("api_object"_L1).isObject(), hasObject);
    QCOMPARE(webhook.value("api_object"_L1).isNull(), !hasObject);
    QList<int> ids;
    for (const QJsonValue &one : rig.interviews())
        ids << one["id"_L1].toInt();
    QCOMPARE(ids, left);
}

void SandboxBiWebhooksTest::contradictions_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("api_id as a number")
        << QJsonObject{{u"apiIdAs"_s, u"number"_s}} << u"api_id"_s << QJsonValue(102);
    QTest::newRow("type of a delete as null")
        << QJsonObject{{u"apiTypeOnDelete"_s, u"null"_s}} << u"api_type"_s << QJsonValue();
    QTest::newRow("type of a delete as ever") << QJsonObject{{u"apiTypeOnDelete"_s, u"Interview"_s}}
                                              << u"api_type"_s << QJsonValue(u"Interview"_s);
}

void SandboxBiWebhooksTest::contradictions()
{
    QFETCH(QJsonObject, switches);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const HookRig rig;
    rig.setSwitches(switches);
    rig.setSwitches({{u"eventIdAs"_s, u"number"_s}});
    rig.event(u"interview.deleted"_s);
    QTRY_COMPARE(rig.hook.requests.size(), 1);
    QCOMPARE(rig.hook.webhook(0).value(member), value);
    QVERIFY(rig.hook.webhook(0).value("id"_L1).isDouble());
}

void SandboxBiWebhooksTest::buttonsTell()
{
    const HookRig rig;
    const QByteArray token = rig.provision(u"p"_s);
    const QByteArray cookie =
        rig.partner({"GET", u"/sso/login?token="_s + QString::fromLatin1(token)})
            .headers.value("set-cookie")
            .split(';')
            .constFirst();
    const auto press = [&](const QByteArray &method, const QString &action) {
        rig.partner({method, u"/members/mock_interviews"_s + action, {}, {{"Cookie", cookie}}});
    };
    press("POST", {});
    QTRY_COMPARE(rig.ended(), 1);
    press("POST", u"/103/finish"_s);
    QTRY_COMPARE(rig.ended(), 2);
    press("POST", u"/103/delete"_s);
    QTRY_COMPARE(rig.ended(), 3);
    press("GET", u"/interview_info/4"_s);
    QTRY_COMPARE(rig.ended(), 4);
    press("GET", u"/104"_s);
    QCOMPARE(events(rig), (QStringList{u"interview.created"_s, u"interview.updated"_s,
                                       u"interview.deleted"_s, u"interview.created"_s}));
    QCOMPARE(rig.hook.webhook(1).value("api_object"_L1)["completed"_L1], QJsonValue(true));
}

void SandboxBiWebhooksTest::schedule_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<int>("attempts");
    QTest::newRow("six in all") << QJsonObject() << 6;
    QTest::newRow("seven in all") << QJsonObject{{u"webhookAttempts"_s, 7}} << 7;
}

void SandboxBiWebhooksTest::schedule()
{
    QFETCH(QJsonObject, switches);
    QFETCH(int, attempts);
    HookRig rig;
    rig.setSwitches(switches);
    rig.hook.status = 500;
    const qint64 begin = rig.clock.utcNow().toMSecsSinceEpoch();
    rig.event(u"interview.created"_s);
    for (int i = 1; i <= attempts; ++i) {
        QTRY_COMPARE(rig.ended(), i);
        rig.clock.advance(10min - 1ms);
        QCOMPARE(rig.attempts().size(), i);
        rig.clock.advance(1ms);
    }
    rig.clock.advance(24h);
    const QJsonArray list = rig.attempts();
    QCOMPARE(list.size(), attempts);
    QCOMPARE(rig.hook.requests.size(), attempts);
    for (int i = 0; i < attempts; ++i) {
        QCOMPARE(list.at(i)["attempt"_L1].toInt(), i + 1);
        QCOMPARE(list.at(i)["sentMs"_L1].toInteger() - begin, qint64(i) * 600000);
        QCOMPARE(list.at(i)["answer"_L1].toInt(), 500);
        // The same event each time.
        QCOMPARE(rig.hook.requests.at(i).body, rig.hook.requests.constFirst().body);
    }
}

void SandboxBiWebhooksTest::scheduleFollowsTheTimeScale()
{
    HookRig rig(100);
    rig.hook.status = 503;
    rig.event(u"interview.created"_s);
    QTRY_COMPARE(rig.ended(), 1);
    rig.clock.advance(5999ms);
    QCOMPARE(rig.attempts().size(), 1);
    rig.clock.advance(1ms);
    QTRY_COMPARE(rig.ended(), 2);
    rig.control(u"time"_s, {{u"advanceMs"_s, 600000}});
    QTRY_COMPARE(rig.ended(), 3);
}

void SandboxBiWebhooksTest::onlyExactly200Ends_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ends");
    for (const int status : {200, 201, 202, 204, 302, 400, 401, 503})
        QTest::addRow("%d", status) << status << (status == 200);
}

void SandboxBiWebhooksTest::onlyExactly200Ends()
{
    QFETCH(int, status);
    QFETCH(bool, ends);
    HookRig rig;
    rig.hook.status = status;
    rig.event(u"interview.created"_s);
    QTRY_COMPARE(rig.ended(), 1);
    rig.hook.status = 200;
    rig.clock.advance(10min);
    QCOMPARE(rig.attempts().size(), ends ? 1 : 2);
    QTRY_COMPARE(rig.ended(), ends ? 1 : 2);
    rig.clock.advance(1h);
    QCOMPARE(rig.attempts().size(), ends ? 1 : 2);
}

void SandboxBiWebhooksTest::silentReceiverIsGivenUp()
{
    HookRig rig;
    rig.hook.status = 0;
    rig.event(u"interview.created"_s);
    QTRY_COMPARE(rig.hook.requests.size(), 1);
    rig.clock.advance(30s - 1ms);
    QCOMPARE(rig.ended(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.ended(), 1);
    QCOMPARE(rig.attempts().first()["error"_L1].toString(), u"no answer"_s);
    QVERIFY(rig.attempts().first()["answer"_L1].isNull());
    // Ten minutes from when it was sent, not from when it was given up.
    rig.clock.advance(10min - 30s - 1ms);
    QCOMPARE(rig.attempts().size(), 1);
    rig.clock.advance(1ms);
    QCOMPARE(rig.attempts().size(), 2);
}

void SandboxBiWebhooksTest::duplicate()
{
    const HookRig rig;
    rig.event(u"interview.created"_s, u"duplicate"_s);
    QTRY_COMPARE(rig.ended(), 2);
    QCOMPARE(rig.hook.requests.at(0).body, rig.hook.requests.at(1).body);
    QCOMPARE(rig.interviews().size(), 3);
}

void SandboxBiWebhooksTest::laterOneFirst_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("apiId");
    QTest::addColumn<int>("left");
    const QString created = u"interview.created"_s;
    const QString updated = u"interview.updated"_s;
    const QString deleted = u"interview.deleted"_s;
    const QString reversed = u"out-of-order"_s;
    QTest::newRow("update before creation")
        << created << reversed << QStringList{updated, created} << u"103"_s << 3;
    QTest::newRow("newer update before older")
        << updated << reversed << QStringList{updated, updated} << u"102"_s << 2;
    QTest::newRow("delete before update")
        << deleted << reversed << QStringList{deleted, updated} << u"102"_s << 1;
    QTest::newRow("delete before creation")
        << created << u"delete-first"_s << QStringList{deleted, created} << u"103"_s << 2;
}

void SandboxBiWebhooksTest::laterOneFirst()
{
    QFETCH(QString, event);
    QFETCH(QString, form);
    QFETCH(QStringList, told);
    QFETCH(QString, apiId);
    QFETCH(int, left);
    const HookRig rig;
    QCOMPARE(rig.event(event, form).status, 200);
    QTRY_COMPARE(rig.ended(), 2);
    QCOMPARE(events(rig), told);
    for (const int i : {0, 1})
        QCOMPARE(rig.hook.webhook(i).value("api_id"_L1).toString(), apiId);
    const QString first = rig.hook.webhook(0).value("api_object"_L1)["updated_at"_L1].toString();
    const QString second = rig.hook.webhook(1).value("api_object"_L1)["updated_at"_L1].toString();
    QVERIFY(!second.isEmpty() && (first.isEmpty() || first > second));
    QVERIFY(rig.hook.webhook(0).value("id"_L1) != rig.hook.webhook(1).value("id"_L1));
    QCOMPARE(rig.interviews().size(), left);
}

void SandboxBiWebhooksTest::slowDrips()
{
    HookRig rig(1000);
    rig.event(u"interview.created"_s, u"slow"_s);
    QTRY_COMPARE(rig.attempts().size(), 1);
    QVERIFY(rig.hook.requests.isEmpty());
    // A byte each 20 ms of sandbox time: far from all of them yet.
    for (int i = 0; i < 2000 && rig.hook.requests.isEmpty(); ++i) {
        rig.clock.advance(1ms);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(rig.ended(), 1);
    QCOMPARE(rig.hook.webhook(0).value("event_name"_L1).toString(), u"interview.created"_s);
}

void SandboxBiWebhooksTest::sentOnceWithoutEffect_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<qsizetype>("least");
    QTest::newRow("wrong key") << u"wrong-key"_s << false << true << qsizetype(100);
    QTest::newRow("garbage") << u"garbage"_s << true << false << qsizetype(1024);
    QTest::newRow("giant") << u"giant"_s << true << true << qsizetype(2 * 1024 * 1024);
}

void SandboxBiWebhooksTest::sentOnceWithoutEffect()
{
    QFETCH(QString, form);
    QFETCH(bool, hasKey);
    QFETCH(bool, isJson);
    QFETCH(qsizetype, least);
    HookRig rig;
    rig.hook.status = 500;
    const QJsonArray before = rig.interviews();
    QCOMPARE(rig.event(u"interview.updated"_s, form).status, 200);
    QTRY_COMPARE(rig.ended(), 1);
    const httpd::Request request = rig.hook.requests.constFirst();
    QCOMPARE(request.header("authorization") == rig.partnerHookKey, hasKey);
    QCOMPARE(request.header("authorization").size(), 32);
    QCOMPARE(QJsonDocument::fromJson(request.body).isObject(), isJson);
    QVERIFY(request.body.size() >= least);
    QCOMPARE(rig.attempts().first()["form"_L1].toString(), form);
    rig.clock.advance(1h);
    QCOMPARE(rig.attempts().size(), 1);
    QCOMPARE(rig.interviews(), before);
}

void SandboxBiWebhooksTest::unknownEventHasNoEffect()
{
    HookRig rig;
    const QJsonArray before = rig.interviews();
    rig.hook.status = 500;
    rig.event(u"interview.deleted"_s, u"unknown-event"_s);
    QTRY_COMPARE(rig.ended(), 1);
    QCOMPARE(events(rig), QStringList{u"interview.applauded"_s});
    QCOMPARE(rig.interviews(), before);
    rig.clock.advance(10min); // It is as serious as any other.
    QCOMPARE(rig.attempts().size(), 2);
}

void SandboxBiWebhooksTest::badEvents_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) {
        QTest::newRow(name) << QByteArray(body);
    };
    row("nobody", R"({"event":"interview.created"})");
    row("somebody who is not there", R"({"partnerId":"q","event":"interview.created"})");
    row("no event", R"({"partnerId":"p"})");
    row("unknown event", R"({"partnerId":"p","event":"user.created"})");
    row("unknown form", R"({"partnerId":"p","event":"interview.created","form":"loud"})");
    row("an interview there is not",
        R"({"partnerId":"p","event":"interview.deleted","interviewId":999})");
}

void SandboxBiWebhooksTest::badEvents()
{
    QFETCH(QByteArray, body);
    const HookRig rig;
    const Answer answer = rig.api({"POST", u"/control/biginterview/event"_s, body});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
    QVERIFY(rig.attempts().isEmpty());
}

void SandboxBiWebhooksTest::offMeansOff()
{
    HookRig rig;
    rig.hook.status = 500;
    rig.event(u"interview.created"_s);
    QTRY_COMPARE(rig.ended(), 1);
    QCOMPARE(rig.control(u"biginterview/webhook"_s, {{u"url"_s, u""_s}}).status, 200);
    rig.clock.advance(10min);
    QCOMPARE(rig.attempts().size(), 1);
    QCOMPARE(rig.event(u"interview.created"_s).status, 400);
}

QTEST_GUILESS_MAIN(SandboxBiWebhooksTest)
#include "tst_sandboxbiwebhooks.moc"
