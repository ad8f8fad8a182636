#include "shell/networkwatch.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/support.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using core::milliseconds;
using shell::NetworkState;
using shell::NetworkWatch;
using support::Script;
using support::ScriptedServer;

namespace {

constexpr int Patience = 10000; // Milliseconds of real time, for sockets alone.
constexpr auto Json = "Content-Type: application/json\r\n";
constexpr auto Html = "Content-Type: text/html; charset=utf-8\r\n";

Script page(int status, const QByteArray &headers = Html)
{
    return Script::reply(status, "<html>Log in to the network</html>", headers);
}

Script away(int status = 302)
{
    return page(status, QByteArray(Html) + "Location: https://login.hotel.example/start\r\n");
}

Script refusal()
{
    return Script::reply(403, R"({"status":403})", Json);
}

core::Error failure(ErrorKind kind, int status = 0)
{
    core::Error error = core::Error::of(kind, u"told by a test"_s);
    error.httpStatus = status;
    return error;
}

/// A port of this computer where nobody listens.
QUrl nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
}

/// A watch on a clock of ours, and what it said.
struct Rig
{
    /// Waits for the answer to the question that is out, which takes no time on the clock.
    bool settled(NetworkState state)
    {
        return QTest::qWaitFor([this, state] { return watch.state() == state; }, Patience);
    }
    /// Waits until the next question has its time.
    bool planned()
    {
        return QTest::qWaitFor([this] { return watch.retryAt() > clock.elapsed(); }, Patience);
    }

    support::ManualClock clock;
    NetworkWatch watch{clock};
    QSignalSpy changed{&watch, &NetworkWatch::changed};
};

} // namespace

Q_DECLARE_METATYPE(QList<Script>)

class TestNetworkWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void answers_data()
    {
        QTest::addColumn<QList<Script>>("scripts");
        QTest::addColumn<bool>("hasRoute");
        QTest::addColumn<NetworkState>("state");
        QTest::addColumn<int>("questions");
        const auto row = [](const char *name, const QList<Script> &scripts, NetworkState state,
                            int questions, bool hasRoute = true) {
            QTest::newRow(name) << scripts << hasRoute << state << questions;
        };
        using State = NetworkState;
        row("json", {Script::reply(200, "{}", Json)}, State::Up, 1);
        row("not found", {page(404)}, State::Up, 1);
        row("in trouble", {page(502)}, State::Up, 1);
        row("led elsewhere on the same host", {page(302, "Location: /docs\r\n")}, State::Up, 1);
        row("log-in required", {page(511)}, State::Captive, 1);
        row("led to another host, and the API too", {away()}, State::Captive, 2);
        row("led to another host for good, and the API too", {away(307)}, State::Captive, 2);
        row("a page, and for the API too", {page(200)}, State::Captive, 2);
        row("a page, and the API requires a log-in", {page(200), page(511)}, State::Captive, 2);
        row("the service's own page: the API refuses", {page(200), refusal()}, State::Up, 2);
        row("the service leads to its own page: the API refuses", {away(), refusal()}, State::Up,
            2);
        row("the API answers in JSON", {page(200), Script::reply(200, "{}", Json)}, State::Up, 2);
        row("the API answers a page with an error", {page(200), page(403)}, State::Up, 2);
        row("a page, then cut off", {page(200), {{}, Script::Then::Close, false}}, State::NoNetwork,
            2);
        row("another's, and no route to ask", {page(200)}, State::Up, 1, false);
        row("cut off", {{{}, Script::Then::Close, false}}, State::NoNetwork, -1);
    }

    void answers()
    {
        QFETCH(QList<Script>, scripts);
        QFETCH(bool, hasRoute);
        QFETCH(NetworkState, state);
        QFETCH(int, questions);
        ScriptedServer server;
        server.play(scripts);
        Rig rig;
        QCOMPARE(rig.watch.state(), NetworkState::Unknown);
        QVERIFY(rig.watch.isUsable());
        rig.watch.watch(server.url(), hasRoute ? server.url(u"/api/status"_s) : QUrl());
        QVERIFY(rig.settled(state));
        QCOMPARE(rig.watch.isUsable(), state == NetworkState::Up);
        QCOMPARE(rig.watch.retryAt() > 0ms, state != NetworkState::Up);
        if (questions < 0)
            return; // Qt asks again itself.
        QCOMPARE(server.requests().first().method, "GET");
        QCOMPARE(server.requests().first().target, "/");
        if (questions == 2)
            QCOMPARE(server.requests().at(1).target, "/api/status");
        else
            QCOMPARE(server.requests().size(), 1);
    }

    void whatTheServiceUsuallySaysIsNotDoubtedAgain()
    {
        ScriptedServer server;
        server.play({page(200), refusal(), page(200), away()});
        Rig rig;
        rig.watch.watch(server.url(), server.url(u"/api/status"_s));
        QVERIFY(rig.settled(NetworkState::Up));
        rig.clock.advance(60s);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 3, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(rig.clock.untilNext(), 60s, Patience);
        QCOMPARE(rig.watch.state(), NetworkState::Up);
        // But anything else is.
        rig.clock.advance(60s);
        QVERIFY(rig.settled(NetworkState::Captive));
        QCOMPARE(server.requests().size(), 5);
    }

    void nobodyThere()
    {
        Rig rig;
        rig.watch.watch(nobody());
        QVERIFY(rig.settled(NetworkState::NoNetwork));
        QVERIFY(!rig.watch.isUsable());
    }

    void noName()
    {
        Rig rig;
        rig.watch.watch(QUrl(u"https://nowhere.invalid/"_s));
        QVERIFY(rig.settled(NetworkState::NoNetwork));
    }

    void noAnswerWithinTheLimit()
    {
        ScriptedServer server;
        server.play(Script::hang());
        Rig rig;
        rig.watch.watch(server.url());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Patience);
        rig.clock.advance(3999ms);
        QCOMPARE(rig.watch.state(), NetworkState::Unknown);
        rig.clock.advance(1ms);
        QVERIFY(rig.settled(NetworkState::NoAnswer));
        // It has waited long enough.
        QCOMPARE(rig.watch.retryAt() - rig.clock.elapsed(), 500ms);
    }

    void theTlsHandshakeFails()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server,
                [&server] { server.nextPendingConnection()->write("220 no TLS here\r\n"); });
        Rig rig;
        rig.watch.watch(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));
        QVERIFY(rig.settled(NetworkState::NotSecure));
    }

    void asksWithBackOffWhileDown()
    {
        Rig rig;
        rig.watch.watch(nobody());
        QVERIFY(rig.planned());
        const QList<milliseconds> expected{1000ms, 2000ms, 2000ms, 3000ms, 3000ms, 3000ms};
        milliseconds askedAt{0};
        bool isJittered = false;
        for (const milliseconds wait : expected) {
            const milliseconds next = rig.watch.retryAt() - askedAt;
            QVERIFY2(next <= wait && next >= wait * 9 / 10,
                     qPrintable(u"%1 for %2"_s.arg(next.count()).arg(wait.count())));
            isJittered = isJittered || next != wait;
            const qsizetype told = rig.changed.size();
            askedAt = rig.watch.retryAt();
            rig.clock.advance(askedAt - rig.clock.elapsed());
            QVERIFY(rig.planned());
            QVERIFY(rig.changed.size() > told);
        }
        QVERIFY(isJittered);
    }

    void isBackWithinFiveSeconds_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("connections were refused") << false;
        QTest::newRow("connections hung") << true;
    }

    /// However long it was down, and whenever in the wait the network comes back.
    void isBackWithinFiveSeconds()
    {
        QFETCH(bool, hangs);
        ScriptedServer hanging;
        hanging.play(Script::hang());
        QTcpServer back;
        QVERIFY(back.listen(QHostAddress::LocalHost));
        const quint16 port = back.serverPort();
        back.close();
        Rig rig;
        rig.watch.watch(hangs ? hanging.url() : QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        milliseconds longest{0};
        milliseconds askedAt{0};
        for (int round = 0; round < 8; ++round) {
            if (hangs) {
                QTRY_COMPARE_WITH_TIMEOUT(hanging.requests().size(), round + 1, Patience);
                rig.clock.advance(4s);
            }
            QVERIFY(rig.planned());
            // The worst moment is right after a question was sent.
            longest = std::max(longest, rig.watch.retryAt() - askedAt);
            askedAt = rig.watch.retryAt();
            rig.clock.advance(askedAt - rig.clock.elapsed());
        }
        QVERIFY2(longest <= 4500ms, qPrintable(QString::number(longest.count())));
        QVERIFY(longest >= 2700ms);
    }

    void comesBack()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Rig rig;
        rig.watch.watch(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        QVERIFY(rig.settled(NetworkState::NoNetwork));
        QVERIFY(closed.listen(QHostAddress::LocalHost, port));
        connect(&closed, &QTcpServer::newConnection, &closed, [&closed] {
            closed.nextPendingConnection()->write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        });
        QVERIFY(rig.planned());
        rig.clock.advance(rig.watch.retryAt() - rig.clock.elapsed());
        QVERIFY(rig.settled(NetworkState::Up));
        QVERIFY(rig.watch.isUsable());
        QCOMPARE(rig.watch.retryAt(), 0ms);
        QCOMPARE(rig.clock.untilNext(), 60s);
    }

    void whatOthersTell_data()
    {
        QTest::addColumn<core::Error>("error");
        QTest::addColumn<NetworkState>("state");
        const auto row = [](ErrorKind kind, NetworkState state, int status = 0) {
            QTest::addRow("%s %d", core::errorKindName(kind).data(), status)
                << failure(kind, status) << state;
        };
        row(ErrorKind::Network, NetworkState::NoNetwork);
        row(ErrorKind::Timeout, NetworkState::NoAnswer);
        row(ErrorKind::Tls, NetworkState::NotSecure);
        row(ErrorKind::Refused, NetworkState::Captive, 302);
        row(ErrorKind::Http, NetworkState::Captive, 511);
        row(ErrorKind::Refused, NetworkState::Up);
        row(ErrorKind::Http, NetworkState::Up, 500);
        row(ErrorKind::Payload, NetworkState::Up, 200);
        row(ErrorKind::Cancelled, NetworkState::Up);
        row(ErrorKind::Engine, NetworkState::Up);
        row(ErrorKind::Storage, NetworkState::Up);
        row(ErrorKind::Internal, NetworkState::Up);
    }

    void whatOthersTell()
    {
        QFETCH(core::Error, error);
        QFETCH(NetworkState, state);
        ScriptedServer server;
        server.play(refusal());
        Rig rig;
        rig.watch.watch(server.url());
        QVERIFY(rig.settled(NetworkState::Up));
        rig.clock.advance(10s);
        rig.changed.clear();
        rig.watch.noteFailure(error);
        QCOMPARE(rig.watch.state(), state);
        const bool isDown = state != NetworkState::Up;
        QCOMPARE(rig.changed.size(), isDown ? 1 : 0);
        // A question of our own follows soon.
        QCOMPARE(rig.watch.retryAt(), isDown ? rig.clock.elapsed() + 500ms : 0ms);
        rig.watch.noteSuccess();
        QCOMPARE(rig.watch.state(), NetworkState::Up);
        QCOMPARE(rig.changed.size(), isDown ? 2 : 0);
        QCOMPARE(rig.clock.untilNext(), 60s);
    }

    void failuresOfOthersDoNotDisturbTheRhythm()
    {
        Rig rig;
        rig.watch.watch(nobody());
        QVERIFY(rig.planned());
        const milliseconds next = rig.watch.retryAt();
        for (int i = 0; i < 5; ++i) {
            rig.clock.advance(100ms);
            rig.watch.noteFailure(failure(ErrorKind::Timeout));
        }
        QCOMPARE(rig.watch.retryAt(), next);
        QCOMPARE(rig.watch.state(), NetworkState::NoAnswer);
    }

    void whoeverGotThroughIsBelieved()
    {
        ScriptedServer server;
        server.play(Script::hang());
        Rig rig;
        rig.watch.watch(server.url());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, Patience);
        rig.clock.advance(3s);
        rig.watch.noteSuccess();
        rig.clock.advance(1s); // The question fails, but it was asked before.
        QTRY_COMPARE_WITH_TIMEOUT(rig.clock.untilNext(), 60s, Patience);
        QCOMPARE(rig.watch.state(), NetworkState::Up);
    }

    void successCountsAsAQuestion()
    {
        ScriptedServer server;
        server.play(refusal());
        Rig rig;
        rig.watch.watch(server.url());
        QVERIFY(rig.settled(NetworkState::Up));
        for (int i = 0; i < 10; ++i) {
            rig.clock.advance(59s);
            rig.watch.noteSuccess();
        }
        QCOMPARE(server.requests().size(), 1);
        rig.clock.advance(60s);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, Patience);
    }

    void pausedNobodyAsks()
    {
        ScriptedServer server;
        server.play(refusal());
        Rig rig;
        rig.watch.watch(server.url());
        QVERIFY(rig.settled(NetworkState::Up));
        rig.watch.pause();
        rig.watch.noteFailure(failure(ErrorKind::Network));
        QCOMPARE(rig.watch.state(), NetworkState::NoNetwork);
        QCOMPARE(rig.watch.retryAt(), 0ms);
        QCOMPARE(rig.clock.untilNext(), -1ms);
        // What is known stays known, and is asked about at once.
        rig.watch.watch(server.url());
        QCOMPARE(rig.watch.state(), NetworkState::NoNetwork);
        rig.clock.advance(500ms);
        QVERIFY(rig.settled(NetworkState::Up));
    }

    void anotherAddressIsAnotherMatter()
    {
        ScriptedServer server;
        server.play(refusal());
        Rig rig;
        rig.watch.watch(nobody());
        QVERIFY(rig.settled(NetworkState::NoNetwork));
        rig.watch.watch(server.url());
        QCOMPARE(rig.watch.state(), NetworkState::Unknown);
        rig.clock.advance(500ms);
        QVERIFY(rig.settled(NetworkState::Up));
        rig.watch.watch({});
        QCOMPARE(rig.watch.state(), NetworkState::Unknown);
        rig.watch.noteFailure(failure(ErrorKind::Network));
        rig.watch.askNow();
        QCOMPARE(rig.watch.state(), NetworkState::Unknown);
        QCOMPARE(rig.clock.untilNext(), -1ms);
    }

    void askedByAPerson()
    {
        ScriptedServer server;
        server.play(refusal());
        Rig rig;
        rig.watch.watch(server.url());
        QVERIFY(rig.settled(NetworkState::Up));
        for (int i = 0; i < 20; ++i) {
            rig.watch.askNow();
            rig.clock.advance(10ms);
        }
        QCOMPARE(server.requests().size(), 1); // Not faster than twice a second.
        rig.clock.advance(300ms);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, Patience);
    }
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
