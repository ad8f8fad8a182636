// What goes over the wire, what is read from it, and in which order and number calls go.

#include "partnerrig.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

using namespace partner;
using biginterview::BodyForm;
using biginterview::User;
using core::ErrorKind;
using support::Received;
using support::Script;
using support::ScriptedServer;

namespace {

/// Holds every request until it is told to answer, and knows how many it held at most.
class HoldingServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldingServer)

public:
    HoldingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    void answerFirst(const QByteArray &body)
    {
        held.takeFirst()->write("HTTP/1.1 200 OK\r\nContent-Length: "
                                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QList<QTcpSocket *> held;
    QByteArrayList targets; ///< In the order they came.
    qsizetype mostHeld = 0;

private:
    /// Requests without a body, each in one piece.
    void read(QTcpSocket *socket)
    {
        targets << socket->readAll().split(' ').value(1);
        held << socket;
        mostHeld = std::max(mostHeld, held.size());
    }
};

QByteArray whole(const QList<Received> &requests)
{
    QByteArray all;
    for (const Received &request : requests)
        all += request.target + request.body;
    return all;
}

} // namespace

class TestPartnerClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void sendsWhatIsDocumented_data();
    void sendsWhatIsDocumented();
    void sendsNamesAsTheyAre_data();
    void sendsNamesAsTheyAre();
    void readsUser_data();
    void readsUser();
    void anonymousIsAlwaysSaidToBe();
    void readsLists_data();
    void readsLists();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void neverMoreThanAllowed_data();
    void neverMoreThanAllowed();
    void launchesGoFirst();
    void launchesGoBeforeRepetitions();
    void waitsLongerEachTime();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void waitsNoLongerThanACallMay();
    void callEndsWithinAMinute();
    void cancels_data();
    void cancels();
    void deadContextHearsNothing_data();
    void deadContextHearsNothing();
    void clientGoes_data();
    void clientGoes();
    void outcomeMayEndTheClient();

private:
    bool bring(Rig &rig, ScriptedServer &server, Outcome &outcome, const QString &state);
    static void states();
    net::RequestHandle m_handle;
};

void TestPartnerClient::sendsWhatIsDocumented_data()
{
    QTest::addColumn<QString>("callName");
    QTest::addColumn<BodyForm>("form");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    const auto json = "application/json"_ba;
    const auto form = "application/x-www-form-urlencoded"_ba;
    QTest::newRow("provision")
        << u"provision"_s << BodyForm::Json << json
        << R"({"email":"ada@example.org","first_name":"Ada","last_name":"Test"})"_ba;
    QTest::newRow("provision as a form")
        << u"provision"_s << BodyForm::Form << form
        << "first_name=Ada&last_name=Test&email=ada%40example.org"_ba;
    QTest::newRow("anonymous") << u"anonymous"_s << BodyForm::Json << json << "{}"_ba;
    QTest::newRow("anonymous as a form") << u"anonymous"_s << BodyForm::Form << form << ""_ba;
    QTest::newRow("tracks") << u"tracks"_s << BodyForm::Json << ""_ba
                            << ""_ba;
    QTest::newRow("interviews") << u"interviews"_s << BodyForm::Form << ""_ba
                                << ""_ba;
}

void TestPartnerClient::sendsWhatIsDocumented()
{
    QFETCH(const QString, callName);
    QFETCH(const BodyForm, form);
    const Call call = callNamed(callName);
    ScriptedServer server;
    server.play(Script::reply(200, call.goodAnswer));
    Rig rig(server.url(), 4, form);
    Outcome outcome;
    rig.start(callName, outcome);
    QCOMPARE(outcome.count, 0);
    QVERIFY(rig.finish(outcome));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(core::describe(*outcome.error)) : "");
    QCOMPARE(server.requests().size(), 1);
    const Received &request = server.requests().constFirst();
    QCOMPARE(request.method, call.method);
    QCOMPARE(request.target, call.target);
    QCOMPARE(request.header("Authorization"), Key);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    QVERIFY(request.header("User-Agent").startsWith("Vestibule/"));
    QTEST(request.header("Content-Type"), "contentType");
    QTEST(request.body, "body");
    QVERIFY(!whole(server.requests()).contains(Key));
}

void TestPartnerClient::sendsNamesAsTheyAre_data()
{
    QTest::addColumn<BodyForm>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON")
        << BodyForm::Json
        << "{\"first_name\":\"Zo\xc3\xab \\\"Z\\\" & Co\",\"last_name\":\"a=b+c\"}"_ba;
    QTest::newRow("form") << BodyForm::Form
                          << "first_name=Zo%C3%AB%20%22Z%22%20%26%20Co&last_name=a%3Db%2Bc"_ba;
}

/// Without an e-mail: an account that is there needs none, and one that is not is refused by them.
void TestPartnerClient::sendsNamesAsTheyAre()
{
    QFETCH(const BodyForm, form);
    ScriptedServer server;
    server.play(Script::reply(200, userAnswer()));
    Rig rig(server.url(), 4, form);
    Outcome outcome;
    rig.client->provision(u"stu-1"_s, {u"Zo\u00eb \"Z\" & Co"_s, u"a=b+c"_s, {}}, rig.context.get(),
                          telling<User>(outcome.told()));
    QVERIFY(rig.finish(outcome));
    QVERIFY(!outcome.error);
    QTEST(server.requests().constFirst().body, "body");
}

void TestPartnerClient::readsUser_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("partnerId");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<QString>("expiresAt");
    const auto id = u"stu-1"_s;
    const auto expiry = u"2031-03-11T09:00:00.000Z"_s;
    const auto bare = [](const QByteArray &members) {
        return QByteArray(R"({"user":{"token":{"token":")" + TokenText + "\"}," + members + "}}");
    };
    QTest::newRow("created") << 201 << userAnswer() << id << true << false << expiry;
    QTest::newRow("refreshed") << 200 << userAnswer() << id << false << false << expiry;
    QTest::newRow("some other success") << 202 << userAnswer() << id << false << false << expiry;
    QTest::newRow("id in other letters")
        << 200 << userAnswer("STU-1") << u"STU-1"_s << false << false << expiry;
    QTest::newRow("no more than needed")
        << 200 << bare(R"("partner_id":"stu-1")") << id << false << false << QString();
    QTest::newRow("anonymous as text and null dates")
        << 200 << bare(R"("partner_id":"stu-1","anonymous":"true","created_at":null)") << id
        << false << true << QString();
}

void TestPartnerClient::readsUser()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    ScriptedServer server;
    server.play(Script::reply(status, answer));
    Rig rig(server.url());
    std::optional<core::Result<User>> told;
    rig.client->provision(u"stu-1"_s, {}, rig.context.get(),
                          [&told](const core::Result<User> &user) { told = user; });
    QVERIFY(eventually([&told] { return told.has_value(); }));
    QVERIFY2(*told, *told ? "" : qPrintable((*told).error().detail));
    const User &user = told->value();
    QTEST(user.partnerId, "partnerId");
    QTEST(user.isNew, "isNew");
    QTEST(user.anonymous, "anonymous");
    QVERIFY(user.token.value == core::Secret(TokenText));
    QTEST(user.token.expiresAt.toString(Qt::ISODateWithMs), "expiresAt");
}

/// The vendor's own samples disagree.
void TestPartnerClient::anonymousIsAlwaysSaidToBe()
{
    ScriptedServer server;
    server.play(Script::reply(201, userAnswer("anon_x1")));
    Rig rig(server.url());
    std::optional<core::Result<User>> told;
    rig.client->createAnonymous(rig.context.get(),
                                [&told](const core::Result<User> &user) { told = user; });
    QVERIFY(eventually([&told] { return told.has_value(); }));
    const User &user = told->value();
    QVERIFY(user.anonymous);
    QVERIFY(user.isNew);
    QCOMPARE(user.partnerId, u"anon_x1"_s);
    QCOMPARE(user.endsAt().toString(Qt::ISODateWithMs), u"2031-03-10T08:15:42.377Z"_s);
}

void TestPartnerClient::readsLists_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QJsonArray>("list");
    QTest::newRow("empty") << "[]"_ba << QJsonArray();
    QTest::newRow("null") << "null"_ba << QJsonArray();
    QTest::newRow("as it is") << R"([1,{"a":[null]},"x"])"_ba
                              << QJsonArray{1, QJsonObject{{u"a"_s, QJsonArray{QJsonValue()}}},
                                            u"x"_s};
}

void TestPartnerClient::readsLists()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QJsonArray, list);
    ScriptedServer server;
    server.play({Script::reply(200, "{\"tracks\":" + value + "}"),
                 Script::reply(200, "{\"interviews\":" + value + "}")});
    Rig rig(server.url());
    QList<QJsonArray> told;
    const auto note = [&told](const core::Result<QJsonArray> &result) {
        told << result.value_or({u"failed"_s});
    };
    rig.client->tracks(u"stu-1"_s, rig.context.get(), note);
    QVERIFY(eventually([&told] { return told.size() == 1; }));
    rig.client->interviews(u"stu-1"_s, rig.context.get(), note);
    QVERIFY(eventually([&told] { return told.size() == 2; }));
    QCOMPARE(told, (QList<QJsonArray>{list, list}));
}

void TestPartnerClient::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("way up") << u".."_s;
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("escape") << u"a%2Fb"_s;
    QTest::newRow("query") << u"a?b"_s;
    QTest::newRow("reserved") << u"Anonymous"_s;
    QTest::newRow("line end") << u"a\n"_s;
    QTest::newRow("far too long") << QString(256, u'x');
}

void TestPartnerClient::refusesWhatIsNoId()
{
    QFETCH(const QString, id);
    ScriptedServer server;
    server.play(Script::reply(200, userAnswer()));
    Rig rig(server.url());
    Outcome provision;
    Outcome tracks;
    Outcome interviews;
    rig.client->provision(id, {}, rig.context.get(), telling<User>(provision.told()));
    rig.client->tracks(id, rig.context.get(), telling<QJsonArray>(tracks.told()));
    rig.client->interviews(id, rig.context.get(), telling<QJsonArray>(interviews.told()));
    QCOMPARE(provision.count + tracks.count + interviews.count, 0);
    for (Outcome *outcome : {&provision, &tracks, &interviews}) {
        QVERIFY(eventually([outcome] { return outcome->count == 1; }));
        QVERIFY(outcome->error && outcome->error->kind == ErrorKind::Refused);
        QVERIFY(outcome->error->nothingSent);
    }
    QCOMPARE(server.connections(), 0);
}

void TestPartnerClient::neverMoreThanAllowed_data()
{
    QTest::addColumn<int>("parallel");
    QTest::addColumn<int>("expected");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("four") << 4 << 4;
    QTest::newRow("none is one") << 0 << 1;
    // Qt itself keeps to six connections for each host.
    QTest::newRow("more than Qt has connections") << 1000 << 6;
}

void TestPartnerClient::neverMoreThanAllowed()
{
    QFETCH(const int, parallel);
    QFETCH(const int, expected);
    constexpr int total = 25;
    HoldingServer server;
    Rig rig(server.url(), parallel);
    Outcome outcome;
    for (int i = 0; i < total; ++i)
        rig.start(i % 2 ? u"tracks"_s : u"interviews"_s, outcome);
    for (int answered = 0; answered < total; ++answered) {
        const qsizetype due = std::min(total - answered, expected);
        QVERIFY(eventually([&] { return server.held.size() >= due; }));
        server.answerFirst(R"({"tracks":[],"interviews":[]})");
    }
    QVERIFY(eventually([&outcome] { return outcome.count == total; }));
    QVERIFY(!outcome.error);
    QCOMPARE(server.mostHeld, expected);
    QCOMPARE(server.targets.size(), total);
}

void TestPartnerClient::launchesGoFirst()
{
    HoldingServer server;
    Rig rig(server.url(), 1);
    Outcome outcome;
    rig.start(u"tracks"_s, outcome);
    rig.start(u"interviews"_s, outcome);
    rig.start(u"tracks"_s, outcome);
    rig.start(u"anonymous"_s, outcome);
    rig.start(u"provision"_s, outcome);
    for (int answered = 0; answered < 5; ++answered) {
        QVERIFY(eventually([&server] { return !server.held.isEmpty(); }));
        server.answerFirst(R"({"tracks":[],"interviews":[]})");
        QVERIFY(eventually([&outcome, answered] { return outcome.count == answered + 1; }));
    }
    QCOMPARE(server.targets,
             (QByteArrayList{"/api/users/stu-1/tracks", "/api/users/anonymous", "/api/users/stu-1",
                             "/api/users/stu-1/interviews", "/api/users/stu-1/tracks"}));
}

void TestPartnerClient::launchesGoBeforeRepetitions()
{
    ScriptedServer server;
    server.play({Script::reply(503, ""), Script::hang(), Script::reply(200, userAnswer())});
    Rig rig(server.url(), 1);
    Outcome outcome;
    rig.start(u"tracks"_s, outcome);
    QVERIFY(eventually([&rig] { return rig.isResting(); }));
    const net::RequestHandle inTheWay = rig.start(u"interviews"_s, outcome);
    QVERIFY(eventually([&server] { return server.requests().size() == 2; }));
    rig.start(u"provision"_s, outcome);
    rig.clock.advance(1s);
    inTheWay.cancel();
    QVERIFY(eventually([&server] { return server.requests().size() >= 3; }));
    QCOMPARE(server.requests().at(2).target, "/api/users/stu-1"_ba);
}

void TestPartnerClient::waitsLongerEachTime()
{
    ScriptedServer server;
    server.play(Script::reply(503, ""));
    Rig rig(server.url());
    Outcome outcome;
    rig.start(u"tracks"_s, outcome);
    core::milliseconds middle = 500ms;
    for (int repeat = 1; repeat <= 3; ++repeat) {
        QVERIFY(eventually([&rig] { return rig.isResting(); }));
        const core::milliseconds pause = rig.clock.untilNext();
        QVERIFY2(pause >= middle * 3 / 4 && pause <= middle * 5 / 4,
                 qPrintable(QString::number(pause.count())));
        rig.clock.advance(pause - 1ms);
        QCOMPARE(server.requests().size(), repeat);
        rig.clock.advance(1ms);
        QVERIFY(eventually([&] { return server.requests().size() == repeat + 1; }));
        middle *= 2;
    }
    QVERIFY(eventually([&outcome] { return outcome.count == 1; }));
    QCOMPARE(outcome.error->httpStatus, 503);
    // What helped is the outcome.
    server.play({Script::reply(503, ""), Script::reply(200, R"({"tracks":[]})")});
    Outcome second;
    rig.start(u"tracks"_s, second);
    QVERIFY(rig.finish(second));
    QVERIFY(!second.error);
}

void TestPartnerClient::waitsAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("429 with seconds") << 429 << "Retry-After: 7\r\n"_ba << 7000;
    QTest::newRow("503 with seconds") << 503 << "Retry-After: 7\r\n"_ba << 7000;
    // The clock of the test begins at 09:30:00.
    QTest::newRow("503 with a date")
        << 503 << "Retry-After: Sat, 31 Jan 2026 09:30:20 GMT\r\n"_ba << 20000;
}

/// All wait, also those that were not asked to.
void TestPartnerClient::waitsAsAsked()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    QFETCH(const int, milliseconds);
    ScriptedServer server;
    server.play({Script::reply(status, "", header), Script::reply(200, userAnswer())});
    Rig rig(server.url(), 2);
    QSignalSpy paused(rig.client.get(), &biginterview::PartnerClient::pausedChanged);
    QVERIFY(!rig.client->isPaused());
    Outcome first;
    rig.start(u"provision"_s, first);
    QVERIFY(eventually([&rig] { return rig.client->isPaused(); }));
    QCOMPARE(paused.size(), 1);
    Outcome second;
    rig.start(u"provision"_s, second);
    QCOMPARE(rig.clock.untilNext(), core::milliseconds(milliseconds));
    rig.clock.advance(core::milliseconds(milliseconds - 1));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(rig.client->isPaused());
    rig.clock.advance(1ms);
    QVERIFY(!rig.client->isPaused());
    QCOMPARE(paused.size(), 2);
    QVERIFY(eventually([&] { return first.count == 1 && second.count == 1; }));
    QVERIFY(!first.error && !second.error);
    QCOMPARE(server.requests().size(), 3);
}

void TestPartnerClient::waitsNoLongerThanACallMay()
{
    ScriptedServer server;
    server.play(
        {Script::reply(429, R"({"error":{"message":"Slow down."}})", "Retry-After: 3600\r\n"),
         Script::reply(200, R"({"tracks":[]})")});
    Rig rig(server.url(), 1);
    Outcome first;
    Outcome waiting;
    rig.start(u"tracks"_s, first);
    rig.start(u"interviews"_s, waiting);
    QVERIFY(eventually([&] { return first.count == 1 && waiting.count == 1; }));
    QCOMPARE(first.error->httpStatus, 429);
    QCOMPARE(first.error->serviceText, u"Slow down."_s);
    QVERIFY(!first.error->nothingSent);
    QVERIFY(waiting.error->kind == ErrorKind::Http);
    QCOMPARE(waiting.error->httpStatus, 429);
    QVERIFY(waiting.error->nothingSent);
    QVERIFY(waiting.error->retryAfter == 3600s);
    // Later ones wait once the rest is short enough.
    rig.clock.advance(3539s);
    Outcome early;
    rig.start(u"tracks"_s, early);
    QVERIFY(eventually([&early] { return early.count == 1; }));
    QVERIFY(early.error->retryAfter == 61s);
    rig.clock.advance(1s);
    Outcome late;
    rig.start(u"tracks"_s, late);
    rig.clock.advance(60s - 1ms);
    QCOMPARE(late.count, 0);
    QCOMPARE(server.requests().size(), 1);
    rig.clock.advance(1ms);
    QVERIFY(eventually([&late] { return late.count == 1; }));
    QVERIFY(!late.error);
}

void TestPartnerClient::callEndsWithinAMinute()
{
    ScriptedServer server;
    server.play(Script::reply(503, "", "Retry-After: 25\r\n"));
    Rig rig(server.url());
    Outcome outcome;
    rig.start(u"tracks"_s, outcome);
    // At 0 s, 25 s and 50 s; another 25 s would be too long.
    for (int turn = 1; turn <= 3; ++turn) {
        QVERIFY(eventually([&] { return server.requests().size() == turn; }));
        QVERIFY(eventually([&] { return outcome.count > 0 || rig.clock.untilNext() == 25s; }));
        if (turn < 3)
            rig.clock.advance(25s);
    }
    QVERIFY(eventually([&outcome] { return outcome.count == 1; }));
    QCOMPARE(outcome.error->httpStatus, 503);
    QVERIFY(rig.clock.elapsed() == 50s);
}

/// The states a call can be in.
void TestPartnerClient::states()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"waiting for its turn", "on the wire", "waiting to be repeated",
                              "waiting as the service asked"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

/// Has \a outcome wait for a call in \a state, which \a server is not done with.
bool TestPartnerClient::bring(Rig &rig, ScriptedServer &server, Outcome &outcome,
                              const QString &state)
{
    const bool isAsked = state == u"waiting as the service asked"_s;
    const bool isRepeat = state == u"waiting to be repeated"_s;
    if (isAsked || isRepeat)
        server.play(Script::reply(503, "", isAsked ? "Retry-After: 7\r\n" : ""));
    else
        server.play(Script::hang());
    if (state == u"waiting for its turn"_s) {
        callNamed(u"tracks"_s).run(*rig.client, this, [](const auto &) {});
        if (!eventually([&server] { return server.requests().size() == 1; }))
            return false;
    }
    m_handle = rig.start(u"interviews"_s, outcome);
    if (isAsked || isRepeat)
        return eventually([&rig] { return rig.isResting(); });
    return eventually([&server] { return server.requests().size() == 1; });
}

void TestPartnerClient::cancels_data()
{
    states();
}

void TestPartnerClient::cancels()
{
    QFETCH(const QString, state);
    ScriptedServer server;
    Rig rig(server.url(), 1);
    Outcome outcome;
    QVERIFY(bring(rig, server, outcome, state));
    const qsizetype asked = server.requests().size();
    m_handle.cancel();
    m_handle.cancel();
    QCOMPARE(outcome.count, 0);
    QVERIFY(eventually([&outcome] { return outcome.count == 1; }));
    QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Cancelled);
    QCOMPARE(outcome.error->nothingSent, state == u"waiting for its turn"_s);
    m_handle.cancel();
    rig.clock.advance(1h);
    QCOMPARE(outcome.count, 1);
    QCOMPARE(server.requests().size(), asked);
    // Nothing of it is in the way of the next.
    server.play(Script::reply(200, R"({"tracks":[]})"));
    Outcome next;
    rig.start(u"tracks"_s, next);
    QVERIFY(rig.finish(next));
    QVERIFY(!next.error);
    m_handle.cancel();
}

void TestPartnerClient::deadContextHearsNothing_data()
{
    states();
}

void TestPartnerClient::deadContextHearsNothing()
{
    QFETCH(const QString, state);
    ScriptedServer server;
    Rig rig(server.url(), 1);
    Outcome outcome;
    QVERIFY(bring(rig, server, outcome, state));
    const qsizetype asked = server.requests().size();
    rig.context = std::make_unique<QObject>();
    rig.clock.advance(1h);
    QCOMPARE(outcome.count, 0);
    QCOMPARE(server.requests().size(), asked);
    m_handle.cancel();
    server.play(Script::reply(200, R"({"tracks":[]})"));
    Outcome next;
    rig.start(u"tracks"_s, next);
    QVERIFY(rig.finish(next));
    QVERIFY(!next.error);
    QCOMPARE(outcome.count, 0);
}

void TestPartnerClient::clientGoes_data()
{
    states();
}

/// Whoever waits is told, later and once.
void TestPartnerClient::clientGoes()
{
    QFETCH(const QString, state);
    ScriptedServer server;
    Rig rig(server.url(), 1);
    Outcome outcome;
    QVERIFY(bring(rig, server, outcome, state));
    rig.client.reset();
    QCOMPARE(outcome.count, 0);
    QVERIFY(eventually([&outcome] { return outcome.count == 1; }));
    QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Cancelled);
    m_handle.cancel();
    rig.clock.advance(1h);
    QCOMPARE(outcome.count, 1);
    if (state == u"on the wire"_s)
        QVERIFY(eventually([&server] { return server.openConnections() == 0; }));
}

void TestPartnerClient::outcomeMayEndTheClient()
{
    ScriptedServer server;
    server.play(Script::reply(200, R"({"tracks":[],"interviews":[]})"));
    Rig rig(server.url(), 1);
    Outcome other;
    int count = 0;
    rig.client->tracks(u"stu-1"_s, rig.context.get(), [&](const core::Result<QJsonArray> &) {
        ++count;
        rig.client.reset();
    });
    rig.start(u"interviews"_s, other);
    QVERIFY(eventually([&other] { return other.count == 1; }));
    QCOMPARE(count, 1);
    QVERIFY(other.error && other.error->kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPartnerClient)
#include "tst_partnerclient.moc"
